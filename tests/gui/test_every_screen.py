"""Each screen of the program: what a screen reader is told, where Tab leads, and whether all of it can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cio_desktop.ui.widgets.theme import theme
from tests.support.every_screen import every_screen, window_for_screens
from tests.support.motion import moving
from tests.support.seen import faint, unseen_focus
from tests.support.told import controls, faults, leaps

pytestmark = pytest.mark.limit(600)
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def direction(request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    QApplication.setLayoutDirection(request.param)
    yield request.param
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


async def test_everything_has_a_name_a_role_a_state_and_a_value_and_stands_still(tmp_path: Path) -> None:
    async with window_for_screens(tmp_path) as opened:
        found, seen = [], 0
        async for name, top in every_screen(opened, tmp_path):
            seen += len(controls(top))
            found += [f"{name}: {fault}" for fault in faults(top)]
            found += [f"{name}: {what} moves" for what in moving()]
        assert found == []
        assert seen > 300


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT], indirect=True)
async def test_tab_goes_as_the_eye_does(tmp_path: Path, direction: Qt.LayoutDirection) -> None:
    async with window_for_screens(tmp_path) as opened:
        assert opened.window.layoutDirection() == direction
        assert [f"{name}: {leap}" async for name, top in every_screen(opened, tmp_path) for leap in leaps(top)] == []


@pytest.mark.parametrize("look", ["light", "dark", "contrast_light", "contrast_dark"])
async def test_all_text_and_what_has_the_keys_can_be_seen(tmp_path: Path, look: str) -> None:
    async with window_for_screens(tmp_path) as opened:
        theme().choose(look)
        found: list[str] = []
        measured: set[int] = set()
        async for name, top in every_screen(opened, tmp_path):
            found += [f"{name}: {each}" for each in faint(top)]
            found += [f"{name}: {each}" for each in unseen_focus(top, measured)]
        assert found == []
        assert len(measured) > 60
