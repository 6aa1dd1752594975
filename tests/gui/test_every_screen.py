"""Each screen of the program: what a screen reader is told, where Tab leads, and whether all of it can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cio_desktop.ui.widgets.theme import theme
from tests.support.flashes import flashing
from tests.support.motion import moving
from tests.support.screens import every_screen, window_for_screens
from tests.support.seen import faint, unseen_focus
from tests.support.told import controls, faults, leaps

pytestmark = pytest.mark.limit(600)
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def direction(request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    QApplication.setLayoutDirection(request.param)
    yield request.param
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("look", "direction"),
    [
        ("light", LEFT_TO_RIGHT),
        ("dark", RIGHT_TO_LEFT),
        ("contrast_light", LEFT_TO_RIGHT),
        ("contrast_dark", RIGHT_TO_LEFT),
    ],
    indirect=["direction"],
)
async def test_each_can_be_heard_reached_and_seen(tmp_path: Path, look: str, direction: Qt.LayoutDirection) -> None:
    """One walk for each look, as walking takes most of the time: each control has a name, a role, a state and a value,
    nothing moves or is a window for a moment, Tab goes as the eye does, all text and what has the keys can be seen."""
    found: list[str] = []
    told = 0
    measured: set[QWidget] = set()
    async with window_for_screens(tmp_path) as opened, flashing() as flashed:
        assert opened.window.layoutDirection() == direction
        theme().choose(look)
        async for name, top in every_screen(opened):
            opened.window.setUpdatesEnabled(True)  # painted for the pictures only, not on the way from screen to screen
            told += len(controls(top))
            faulty = [*faults(top), *(f"{what} moves" for what in moving()), *faint(top), *leaps(top)]
            found += [f"{name}: {each}" for each in faulty + unseen_focus(top, measured)]
            opened.window.setUpdatesEnabled(False)
    assert found == []
    assert flashed == []
    assert told > 400
    assert len(measured) > 120
