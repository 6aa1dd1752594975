"""The window as a program of its own on a real (invisible) screen; test_real_drag.py moves the mouse from outside.

    python drag_window.py FOLDER BASE_URL KEY SECRET

Speaks lines of JSON: says where the mouse should go, says when the drag has come there, is told on stdin that the mouse
did what it was to do, says what came of it.
"""

import asyncio
import faulthandler
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView

from cio_desktop.app.desktop import Desktop
from cio_desktop.app.gui import application, run_loop
from cio_desktop.app.profile import Profile
from cio_desktop.client import Client
from cio_desktop.ui.mail.messages import drag_chip
from cio_desktop.ui.mail.messages.drag_picture import IMAGE_AWAY
from tests.support.patience import PATIENCE
from tests.support.stage import Stage


def say(**what: Any) -> None:
    print(json.dumps(what), flush=True)  # noqa: T201


async def heard() -> None:
    async with asyncio.timeout(PATIENCE):
        await asyncio.to_thread(sys.stdin.readline)


def place(view: QAbstractItemView, index: QModelIndex) -> list[int]:
    view.scrollTo(index)
    at = view.viewport().mapToGlobal(view.visualRect(index).center())
    ratio = view.devicePixelRatioF()
    return [round(at.x() * ratio), round(at.y() * ratio)]


async def held_over(stage: Stage, target: QModelIndex) -> None:
    """The window's own loop runs on during the drag: it is this that finds out, and says so."""
    view = stage.window.mail.folders.view
    chip = drag_chip.DragChip.of(view)
    at = view.viewport().mapTo(stage.window, view.visualRect(target).center())

    def there() -> bool:
        away = chip.x() - IMAGE_AWAY.x() - at.x()
        return drag_chip._Running.count == 1 and chip.isVisible() and abs(away) <= 2

    await stage.until(there, "the message is held over the folder")
    say(held=True)


async def drag(stage: Stage, row: int, folder: str, how: str) -> None:
    """Says from where to where; when told that it happened, says which folders the message is in by then."""
    mail = stage.window.mail
    (message_id,) = await stage.select(row)
    key = stage.window.sources.view.current_key()
    assert key is not None
    mail_id = stage.mail_id(key, message_id)
    target = mail.folders.view.proxy.mapFromSource(mail.folders.model.index_of(folder))
    source = mail.messages.model.index(row, 1)
    say(
        how=how,
        message=mail_id,
        start=place(mail.messages.view, source),
        end=place(mail.folders.view, target),
    )
    await held_over(stage, target)
    await heard()
    await stage.until(lambda: not drag_chip._Running.count, "the drag is over")
    await stage.saved()
    entry = stage.workspace.undo.undo_entry
    toast = stage.window.status.toast.text()
    say(
        toast=toast,
        words=entry.words if entry else "",
        rows=stage.rows,
        selected=mail.messages.view.selected_ids(),
    )


async def close_in_a_drag(stage: Stage, row: int, folder: str) -> None:
    """The window is closed while the mouse still holds a message; the button is let go afterwards."""
    mail = stage.window.mail
    (message_id,) = await stage.select(row)
    target = mail.folders.view.proxy.mapFromSource(mail.folders.model.index_of(folder))
    say(
        how="close",
        message=message_id,
        start=place(mail.messages.view, mail.messages.model.index(row, 1)),
        end=place(mail.folders.view, target),
    )
    await held_over(stage, target)
    await heard()
    dragging = drag_chip._Running.count
    stage.window.close()
    say(dragging=dragging)


async def session(folder: str, base_url: str, key: str, secret: str) -> None:
    profile = Profile(Path(folder))
    profile.prepare()
    desktop = Desktop(profile, Client(base_url, key, secret), address=base_url)
    stage = Stage(desktop, None)
    desktop.window.setGeometry(0, 0, 1200, 760)
    desktop.start()
    try:
        await stage.until(lambda: list(stage.workspace.sources.sources()), "the source is listed")
        ((source, _),) = stage.workspace.sources.sources()
        await stage.open_folder(source, "INBOX", count=20)
        desktop.window.activateWindow()
        await stage.until(lambda: stage.window.mail.messages.view.isVisible(), "the list is on the screen")
        await drag(stage, 3, "Bills", "move")
        await drag(stage, 3, "Bills", "copy")
        await drag(stage, 5, "Bills", "escape")
        await drag(stage, 5, "INBOX", "refused")
        await close_in_a_drag(stage, 7, "Bills")
    finally:
        desktop.leave(None)
        await desktop.ended.wait()


if __name__ == "__main__":
    faulthandler.dump_traceback_later(280, exit=True)  # nobody waits for ever for a window that hangs
    application().setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    run_loop(lambda: session(*sys.argv[1:]))
