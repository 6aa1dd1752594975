"""No text of any screen is cut, shortened too much or over another: longer words, large letters, a small window, a low
screen."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cio_desktop.app.translations import load
from cio_desktop.language import Language
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.window.frame import MINIMUM
from tests.support.painted_rows import painted, painted_over, shortened_wrongly
from tests.support.pseudo_language import look_up, spoken
from tests.support.screens import every_screen, window_for_screens
from tests.support.shown_texts import cut, texts
from tests.support.untranslated import not_ours, untranslated

LOW = (1024, 640)  # the smallest screen
FRAME = 32  # what the desktop draws around a dialog
PASSES = 12


@pytest.fixture
def large(request: pytest.FixtureRequest) -> Iterator[float]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    usual, large = app.font(), QFont(app.font())
    large.setPointSizeF(usual.pointSizeF() * request.param)
    app.setFont(large)
    yield request.param
    app.setFont(usual)


@pytest.fixture
def low_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, *LOW)

    monkeypatch.setattr(DialogFrame, "screen", lambda _self: Screen())


async def settled(shown: QWidget) -> list[str]:
    """What is cut in it, once its layouts have come to an end: words wrap by a width that others give them."""
    found: list[str] = []
    for number in range(PASSES):
        QCoreApplication.sendPostedEvents()
        await asyncio.sleep(0)
        found = cut(shown) + shortened_wrongly(shown) + painted_over(shown)
        if not found and number:
            break
    return found


def test_what_has_no_room_is_found(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    long = "A text that is wider than what it stands in"
    made: list[QWidget] = [QLabel(long), QLabel(long), QPushButton(long), QCheckBox(long), QLabel("short")]
    made[1].setWordWrap(True)  # type: ignore[attr-defined]
    for place, each in enumerate(made):
        each.setParent(window)
        each.setGeometry(0, 30 * place, 80, 20)
    window.resize(100, 200)
    window.show()
    assert len(cut(window)) == 4
    assert len(list(texts(window))) >= 6


def test_what_lies_over_another_and_out_of_its_place_is_found(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 100)
    one, other, out = (QLabel(text, window) for text in ("one", "other", "out"))
    one.setGeometry(10, 10, 80, 20)
    other.setGeometry(60, 10, 80, 20)
    out.setGeometry(280, 60, 80, 20)
    area = QScrollArea(window)
    area.setGeometry(10, 40, 100, 50)
    inner = QWidget()
    inner.resize(400, 400)
    QLabel("may be scrolled to", inner).setGeometry(200, 200, 150, 20)
    area.setWidget(inner)
    window.show()
    assert sorted(found.split()[1] for found in cut(window)) == ["and", "reaches"]


class _Rows(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        room = {0: 900, 3: 20}.get(index.row(), 70)
        text = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(option.rect.topLeft(), QSize(80, 20)), 0, text)
        if text == "Bills":
            painter.drawText(QRect(option.rect.topLeft(), QSize(80, 20)), 0, "Work")


def test_what_a_row_shortens_wrongly_is_found(qtbot: Any) -> None:
    window, model = QWidget(), QStandardItemModel()
    qtbot.addWidget(window)
    long = "A subject that is wider than its row"
    for text, tip in ((long, long), ("12 345 678 901 234", ""), (long, long), (long, long), ("Bills", "")):
        model.appendRow(QStandardItem(text))
        model.item(model.rowCount() - 1).setToolTip(tip)
    view = QListView(window)
    view.setModel(model)
    view.setItemDelegate(_Rows(view))
    view.setFixedSize(80, 200)
    window.show()
    assert len(list(painted(window))) == 6
    assert painted_over(window) == ["QListView: Bills over Work"]
    assert [row.split(": ")[-1] for row in shortened_wrongly(window)] == ["cut", "a time or a number", "too little"]


CASES = [("qps", 1.0), ("qps", 1.5), ("qps", 2.0)]
CASES += [("ar", 1.0), *((code, 2.0) for code in ("de", "fr", "es", "ar"))]


@pytest.mark.usefixtures("low_screen")
@pytest.mark.parametrize(("code", "large"), CASES, indirect=["large"])
async def test_nothing_is_cut(tmp_path: Path, code: str, large: float) -> None:
    found: dict[str, list[str]] = {}  # by the screen
    past: set[str] = set()  # what does not go through the translations
    with spoken(Language(code, look_up, False) if code == "qps" else load(code)):
        async with window_for_screens(tmp_path, MINIMUM, demo=False) as opened:
            opened.window.setUpdatesEnabled(False)  # nobody looks at a picture, and painting is most of the work
            async for name, top in every_screen(opened):
                if (code, large) == CASES[0]:
                    past |= {f"{name}: {text}" for text in untranslated(top, not_ours(opened))}
                if top is opened.window:
                    for size in (MINIMUM, LOW):
                        top.resize(*size)
                        found[f"{name}, {size}"] = await settled(top)
                        assert top.size().toTuple() == size
                else:
                    found[name] = await settled(top)
                if isinstance(top, DialogFrame):
                    assert top.width() <= LOW[0], name
                    assert top.height() <= LOW[1] - FRAME, name
    assert past == set()
    assert {name: texts for name, texts in found.items() if texts} == {}
