"""The window as a program of its own on a real (invisible) screen, for test_morning_by_mouse.py and test_by_ear.py.

    python mouse_window.py FOLDER BASE_URL KEY SECRET

Asked on stdin, a line of JSON each, it answers by one: where something is on the screen, or how the window stands. It
does nothing by itself: what happens comes from outside.
"""

import asyncio
import faulthandler
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from cio_desktop.app.desktop import Desktop
from cio_desktop.app.gui import application, run_loop
from cio_desktop.app.profile import Profile
from cio_desktop.client import Client
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.messages.model import Column
from cio_desktop.ui.mail.messages.row_ends import star_box
from cio_desktop.ui.window.main_window import MainWindow


def on_screen(widget: QWidget, at: QPoint) -> list[int] | None:
    if not widget.isVisible():
        return None
    place, ratio = widget.mapToGlobal(at), widget.devicePixelRatioF()
    return [round(place.x() * ratio), round(place.y() * ratio)]


def message(window: MainWindow, row: int, *, star: bool = False) -> list[int] | None:
    view = window.mail.messages.view
    index = view.model().index(row, Column.SUBJECT)
    cell = view.visualRect(index)
    return on_screen(view.viewport(), star_box(cell, view.layoutDirection()).center() if star else cell.center())


def folder(window: MainWindow, path: str) -> list[int] | None:
    view = window.mail.folders.view
    index = view.proxy.mapFromSource(view.folder_model.index_of(path))
    return on_screen(view.viewport(), view.visualRect(index).center()) if index.isValid() else None


def source(window: MainWindow, account: str, label: str) -> list[int] | None:
    view = window.sources.view
    index = view.proxy.mapFromSource(view.source_model.index_of(SourceKey(account, label)))
    box: QRect = view.visualRect(index)
    return on_screen(view.viewport(), QPoint(box.left() + box.width() // 3, box.center().y()))


def choice(_window: MainWindow, words: str) -> list[int] | None:
    """Of whatever menu is open."""
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu) and menu.isVisible():
            for action in menu.actions():
                if action.text().replace("&", "") == words:
                    return on_screen(menu, menu.actionGeometry(action).center())
    return None


def button(window: MainWindow, words: str) -> list[int] | None:
    found = [each for each in window.status.findChildren(QPushButton) if each.text() == words and each.isVisible()]
    return on_screen(found[0], found[0].rect().center()) if found else None


def state(window: MainWindow) -> dict[str, Any]:
    mail = window.mail
    return {
        "rows": mail.messages.model.rowCount(),
        "read": mail.messages.model.message(0) is not None,
        "selected": mail.messages.view.selected_count(),
        "folders_of": list(mail.folders.model.key or ()),
        "folder": mail.folders.view.selected_path,
        "toast": window.status.toast.text(),
        "active": window.isActiveWindow(),
        "pending": mail._commands.queue.pending,
    }


ASKED = {"message": message, "folder": folder, "source": source, "choice": choice, "button": button, "state": state}


async def session(folder_path: str, base_url: str, key: str, secret: str) -> None:
    profile = Profile(Path(folder_path))
    profile.prepare()
    desktop = Desktop(profile, Client(base_url, key, secret), address=base_url)
    desktop.window.setGeometry(0, 0, 1200, 760)
    desktop.start()
    await desktop.whole.wait()
    desktop.window.activateWindow()
    while line := await asyncio.to_thread(sys.stdin.readline):
        what, given, options = json.loads(line)
        print(json.dumps(ASKED[what](desktop.window, *given, **options)), flush=True)  # type: ignore[operator] # noqa: T201
    desktop.leave(None)
    await desktop.ended.wait()


if __name__ == "__main__":
    faulthandler.dump_traceback_later(240, exit=True)  # nobody waits for ever for a window that hangs
    application().setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    run_loop(lambda: session(*sys.argv[1:]))
