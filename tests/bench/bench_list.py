"""How the window handles one large list: opened, scrolled, sorted, searched, all of it selected.

    python -m tests.bench list [--messages 1000000]

The real window (off screen) over the real service process on a filled database. For each: milliseconds until the rows
in view are read, and the longest that the window's loop kept anything waiting, without what other programs took.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.filled import filled_service
from tests.bench.table import tell
from tests.support import isolation

if TYPE_CHECKING:
    from tests.support.stage import Stage

PATIENCE = 120.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=1_000_000)
    count = parser.parse_args().messages
    isolation.isolate_environment()  # before Qt is imported

    from cio_desktop.app.gui import application, run_loop
    from tests.support.stage import on_stage

    application()
    with (
        tempfile.TemporaryDirectory(prefix="cio-bench-") as folder,
        filled_service(Path(folder), count) as caller,
    ):

        async def session() -> None:
            async with on_stage(caller.service, Path(folder) / "window") as stage:
                await _measure(stage, count)

        run_loop(session)


async def _measure(stage: Stage, count: int) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from cio_desktop.operations.message_query import ALL_MAIL, Sort, SortColumn
    from tests.support.ticker import EVERY, ticking

    window = stage.window
    mail, view, model = window.mail, window.mail.messages.view, window.mail.messages.model

    def read() -> bool:
        """All rows in view are."""
        last = view.rowAt(view.viewport().height() - 1)
        rows = range(max(0, view.rowAt(0)), (last if last >= 0 else model.rowCount() - 1) + 1)
        return model.rowCount() > 0 and all(model.message(row) is not None for row in rows)

    def found() -> bool:
        """The list of what was typed is there, whatever it has."""
        return model.list is not None and bool(model.list.query.words) and model.list.loaded

    longest: dict[str, float] = {}

    async def step(name: str, act: Callable[[], object], reached: Callable[[], object]) -> None:
        async with ticking() as ticker:
            await asyncio.sleep(5 * EVERY)
            began = time.perf_counter()
            act()
            await stage.until(reached, name, seconds=PATIENCE)
            took = time.perf_counter() - began
            await asyncio.sleep(0.3)  # what comes after it counts as well
        longest[name] = ticker.longest * 1000
        print(f"{name:44} {took * 1000:8.0f} ms, longest {ticker.longest * 1000:4.0f} ms", flush=True)

    def scroll_to(share: float) -> None:
        view.verticalScrollBar().setValue(round(view.verticalScrollBar().maximum() * share))
        view.viewport().repaint()

    await stage.until(lambda: stage.workspace.messages.unread.total(ALL_MAIL) == count, "counted", seconds=PATIENCE)
    await step(
        "all mail is opened", lambda: window.merged.choose(ALL_MAIL), lambda: model.rowCount() == count and read()
    )
    for share in (0.5, 1.0, 0.1, 0.0):
        await step(f"scrolled to {share:.0%}", partial(scroll_to, share), read)
    view.setFocus()
    await step(
        "all is selected",
        lambda: QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        lambda: view.selected_count() == count,
    )
    await step("scrolled while all is selected", lambda: scroll_to(0.7), read)
    await step("one row instead", lambda: QTest.keyClick(view, Qt.Key.Key_Home), lambda: view.selected_count() == 1)
    for column in (SortColumn.SUBJECT, SortColumn.SENDER, SortColumn.DATE):
        sort = Sort(column)
        await step(f"sorted by {column.value}", partial(mail.put_in_order, sort), read)
    for words in ("invoice", "meeting 7778", "from:person77@", "no such words here"):
        await step(f"searched for {words!r}", partial(mail.filter_messages, words), found)
    await step("search is over", lambda: mail.filter_messages(""), read)
    worst = max(longest, key=longest.__getitem__)
    opened, scrolled = longest["all mail is opened"], max(gap for name, gap in longest.items() if "scrolled" in name)
    tell("list", f"{count:,}: opened {opened:.0f}, scrolled {scrolled:.0f}, most {longest[worst]:.0f} ms ({worst})")


if __name__ == "__main__":
    main()
