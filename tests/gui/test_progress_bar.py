"""A bar of progress is as full as it says, and moves where nobody knows."""

from __future__ import annotations

from typing import Any

import pytest

from cio_desktop.ui.widgets.progress_bar import ProgressBar
from cio_desktop.ui.widgets.theme import theme


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
    assert bar.property("busy") is True
    bar.setRange(0, 100)
    bar.setValue(50)
    assert filled(bar) == pytest.approx(0.5, abs=0.06)
    theme().choose("system")
