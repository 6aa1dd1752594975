"""The whole main window over made-up accounts, opened and ended properly."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import cio_desktop.ui.mail.reading.pane  # noqa: F401  # else only the first test of a process would wait for it
from cio_desktop.protocol.resources import Account
from cio_desktop.ui.widgets.theme import theme
from cio_desktop.ui.window.main_window import MainWindow
from tests.support.fake_client import Desk, Mail
from tests.support.window_data import WindowClient, history, window_desk


class OpenWindow:
    def __init__(self, desk: Desk, window: MainWindow, now: float) -> None:
        self.desk, self.window, self.now = desk, window, now
        self.client = cast("WindowClient", desk.client)
        self.view = window.sources.view
        self.model = window.source_model

    async def until(self, reached: Callable[[], object]) -> None:
        await self.desk.until(reached)

    def toast(self) -> str:
        return self.window.status.toast.text()

    def requests(self, kind: str) -> list[tuple[Any, ...]]:
        return [request for request in self.client.requests if request[0] == kind]


async def close_widget(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    await asyncio.sleep(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextlib.asynccontextmanager
async def open_window(
    accounts: Callable[[float], list[Account]],
    settings: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    start: bool = True,
    loaded: bool = True,
    remembered: bool = False,
    mail: Callable[[Mail], object] = lambda mail: None,
    **options: Any,
) -> AsyncIterator[OpenWindow]:
    """`mail`: makes it what it is before anything of it is asked for; told of no change, the window may have asked."""
    now = time.time()
    desk = window_desk(accounts(now), now)
    mail(desk.mail)
    cast("WindowClient", desk.client).history = history(now)
    if remembered:
        desk.sources.remember(accounts(now), now)
    ini = QSettings(str(settings), QSettings.Format.IniFormat)
    window = MainWindow(desk, ini, **options)  # type: ignore[arg-type]
    made = OpenWindow(desk, window, now)
    try:
        window.show()
        window.resize(*size)
        if start:
            for part in (
                desk.sources, desk.folders, desk.messages, desk.queue, desk.membership, desk.bulk, desk.link,
            ):  # fmt: skip
                part.start()
            if loaded:
                await made.until(lambda: desk.sources.loaded)
                await asyncio.sleep(0)
        yield made
    finally:
        desk.client.release()
        await window.end()
        window.let_close()
        await close_widget(window)
        await desk.close()
        theme().choose("system")


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)
