"""A row of buttons breaks where the width ends: no word is cut, and the height asked for is the height needed."""

import itertools
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from cio_desktop.ui.widgets.flow_layout import FlowLayout

GAP = 6


@pytest.fixture
def row(qtbot: Any) -> QWidget:
    """Three buttons in a FlowLayout."""
    parent = QWidget()
    qtbot.addWidget(parent)
    flow = FlowLayout(spacing=GAP)
    parent.setLayout(flow)
    for word in ("Sync now", "Sign in again…", "Remove source…"):
        flow.addWidget(QPushButton(word))
    return parent


def laid_out(row: QWidget, width: int) -> list[QPushButton]:
    layout = row.layout()
    assert layout is not None
    row.resize(width, layout.heightForWidth(width))
    layout.setGeometry(row.rect())
    return row.findChildren(QPushButton)


def test_one_line_where_there_is_room(row: QWidget) -> None:
    buttons = laid_out(row, 2000)
    assert [button.y() for button in buttons] == [0, 0, 0]
    for left, right in itertools.pairwise(buttons):
        assert right.x() == left.x() + left.width() + GAP


def test_each_on_its_own_line_where_there_is_none(row: QWidget) -> None:
    buttons = laid_out(row, max(button.sizeHint().width() for button in row.findChildren(QPushButton)))
    assert [button.x() for button in buttons] == [0, 0, 0]
    for above, below in itertools.pairwise(buttons):
        assert below.y() == above.y() + above.height() + GAP
    assert all(button.width() == button.sizeHint().width() for button in buttons)
    assert buttons[-1].geometry().bottom() + 1 == row.height()
