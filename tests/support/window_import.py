"""A big source being imported while the window is used: the same for the test (a few thousand) and the bench."""

from __future__ import annotations

import asyncio
import gc
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cio_desktop.app import collection
from cio_desktop.ui.sources.states import State
from tests.support.mail_user import MailUser
from tests.support.service import Service
from tests.support.stage import Stage, on_stage
from tests.support.ticker import Ticker, ticking


@dataclass(frozen=True)
class Import:
    seconds: float  # from the click that adds to the badge "Up to date"
    first_rows: float  # until the first messages could be seen
    ticker: Ticker  # of the window's loop, all the while
    seen: int  # times the window was used meanwhile and answered
    slowest: float  # ... and the longest it took to answer

    def __str__(self) -> str:
        return (
            f"imported in {self.seconds:.1f} s, first messages after {self.first_rows:.1f} s; {self.ticker}; "
            f"used {self.seen} times meanwhile, slowest answer {self.slowest * 1000:.0f} ms"
        )


async def import_in_window(service: Service, folder: Path, user: MailUser, count: int, *, patience: float) -> Import:
    """Adds the source in the dialog; scrolls, clicks and types while it imports; then all are there."""
    with collection.put_off():
        async with on_stage(service, folder) as stage:
            collection.begin()  # as at the end of the program's start
            try:
                return await _used_meanwhile(stage, user, count, patience)
            finally:
                gc.unfreeze()


async def _used_meanwhile(stage: Stage, user: MailUser, count: int, patience: float) -> Import:
    async with ticking() as ticker:
        started = time.perf_counter()
        key = await stage.add_source(user)
        await stage.open_folder(key, "INBOX")
        await stage.until(lambda: stage.rows > 0, "the first messages are listed", seconds=patience)
        first_rows = time.perf_counter() - started
        view, seen, slowest = stage.window.mail.messages.view, 0, 0.0
        deadline = time.perf_counter() + patience
        while stage.state(key).state is not State.OK:
            assert time.perf_counter() < deadline, stage.state(key).text
            row = (seen * 37) % max(1, min(stage.rows, 400))
            began = time.perf_counter()

            def clicked(row: int = row) -> bool:
                """Again until it is answered: what was hit may not have been read yet, or has moved meanwhile."""
                model = stage.window.mail.messages.model
                view.scrollTo(model.index(row, 0))
                at = QPoint(view.visualRect(model.index(row, 1)).center())
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
                return bool(view.selected_ids())

            await stage.until(clicked, "a click selects", seconds=patience)
            slowest = max(slowest, time.perf_counter() - began)
            seen += 1
            await asyncio.sleep(0.05)
        seconds = time.perf_counter() - started
    view.clearSelection()
    await stage.until(lambda: stage.rows == count, f"{count} messages are listed", seconds=patience)
    found = stage.workspace.folders.folder(key, "INBOX")
    assert found is not None
    assert found.nb_messages == count
    view.scrollToBottom()
    model = stage.window.mail.messages.model
    await stage.until(lambda: model.message(count - 1) is not None, "the last message can be read")
    return Import(seconds, first_rows, ticker, seen, slowest)
