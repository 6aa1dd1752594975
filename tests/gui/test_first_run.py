"""A window without sources offers the two ways to begin."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt

from cio_desktop.ui.add_source.dialog import AddSourceDialog
from tests.support.open_window import close_widget, open_window, press
from tests.support.window_data import healthy


async def test_the_page_and_its_two_buttons(tmp_path: Path) -> None:
    async with open_window(lambda _now: [], tmp_path / "w.ini") as opened:
        window = opened.window
        asked: list[None] = []
        window.demo_asked.connect(lambda: asked.append(None))
        assert window.pages.currentWidget() is window.first_run
        assert window.banner.shown is None
        window.first_run.demo.click()
        assert asked == [None]
        press(window.first_run.demo, Qt.Key.Key_Return)
        assert asked == [None, None]
        press(window.first_run.add, Qt.Key.Key_Return)
        await asyncio.sleep(0)
        (dialog,) = window.findChildren(AddSourceDialog)
        assert dialog.isVisible()
        await close_widget(dialog)


async def test_before_anything_is_known_it_is_not_shown(tmp_path: Path) -> None:
    async with open_window(lambda _now: [], tmp_path / "w.ini", start=False) as opened:
        assert opened.window.pages.currentWidget() is opened.window.columns
        shown = opened.window.banner.shown
        assert shown is not None
        assert shown.text == "Starting the local service…"


async def test_it_goes_with_the_first_source_and_comes_back_with_the_last(tmp_path: Path) -> None:
    async with open_window(lambda _now: [], tmp_path / "w.ini") as opened:
        window = opened.window
        opened.client.known.extend(healthy(opened.now))
        opened.desk.sources.reload()
        await opened.until(lambda: window.pages.currentWidget() is window.columns)
        assert opened.view.selected_keys()
        opened.client.known.clear()
        opened.desk.sources.reload()
        await opened.until(lambda: window.pages.currentWidget() is window.first_run)
