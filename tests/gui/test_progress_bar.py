"""A bar of progress is as full as it says; where nobody knows it has dashes, and does not move."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QProgressBar

from cio_desktop.ui.widgets.progress_bar import ProgressBar
from cio_desktop.ui.widgets.theme import theme
from tests.support.motion import moving


def colours(bar: ProgressBar) -> list[str]:
    """Along its middle."""
    image = bar.grab().toImage()
    return [image.pixelColor(x, image.height() // 2).name() for x in range(4, image.width() - 4)]


def filled(bar: ProgressBar) -> float:
    """The share of it that differs from an empty bar."""
    value = bar.value()
    bar.setValue(bar.minimum())
    (empty,) = set(colours(bar))
    bar.setValue(value)
    found = colours(bar)
    return sum(each != empty for each in found) / len(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_bar_is_as_full_as_it_says(qtbot: Any, scheme: str) -> None:
    theme().choose(scheme)
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.setFixedSize(96, 8)
    bar.show()
    bar.setRange(0, 20_000)
    for done in (0, 1_000, 5_000, 10_000, 20_000):
        bar.setValue(done)
        assert filled(bar) == pytest.approx(done / 20_000, abs=0.06)
    bar.setRange(0, 0)
    assert len(set(colours(bar))) == 2
    bar.setRange(0, 100)
    bar.setValue(50)
    assert filled(bar) == pytest.approx(0.5, abs=0.06)
    theme().choose("system")


def test_it_stands_still_where_nobody_knows_how_much_is_left(qtbot: Any) -> None:
    ours, qts = ProgressBar(), QProgressBar()
    for bar in (ours, qts):
        qtbot.addWidget(bar)
        bar.setRange(0, 0)
    ours.show()
    ours.grab()
    assert moving() == []
    qts.show()
    qts.grab()
    assert moving() != []  # so it would be found
    qts.close()
