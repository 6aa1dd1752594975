"""Every screen of the program, one after the other over one window: for tests that look at all of them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Body, EditState, MailFile, PlanStep, UnreadableMessage
from cio_desktop.ui.activity.window import ActivityWindow, Page
from cio_desktop.ui.background.close_dialog import CloseDialog
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.mail.plan_dialog import PlanDialog
from cio_desktop.ui.mail.search.search import Where
from cio_desktop.ui.vault.api_key_dialog import ApiKeyDialog
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from cio_desktop.ui.window.help_dialog import HelpDialog
from cio_desktop.ui.window.shortcuts_dialog import ShortcutsDialog
from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from cio_desktop.ui.words.texts import words
from tests.support.add_dialog import go_to_settings, opened_dialog, tick
from tests.support.fake_sign_in import GOOGLE
from tests.support.open_window import OpenWindow, open_window
from tests.support.present import present
from tests.support.window_data import in_every_state

BILLS, ANN = SourceKey("a1", "bills@example.org"), SourceKey("a1", "ann@example.org")
Screen = tuple[str, QWidget]
_HTML = '<h1>News</h1><p>Hello <a href="https://bank.example/">the bank</a></p><img src="https://t.example/a.png">'
_PLAN = [PlanStep("planned", ["UID MOVE 4 Bills"], check="Where it is."), PlanStep("planned", ["UID SEARCH ALL"])]


@contextlib.asynccontextmanager
async def window_for_screens(tmp_path: Path) -> AsyncIterator[OpenWindow]:
    async with open_window(in_every_state, tmp_path / "w.ini", demo=True) as opened:
        mail = opened.desk.mail
        for number, message in enumerate(mail.messages.values()):
            message.flags = [["\\Seen"], [], ["\\Seen", "\\Flagged", "\\Answered"]][number % 3]
        mail.messages["m0"].files = [MailFile("f1", "a.pdf", 10, "application/pdf")]
        mail.bodies["m0"] = [Body("text/html", "utf-8", _HTML, "1")]
        yield opened


async def every_screen(opened: OpenWindow, tmp_path: Path) -> AsyncIterator[Screen]:
    """Each with the widget that holds it; what was opened for it is closed when the next one is asked for."""
    async for screen in _of_the_window(opened):
        yield screen
    async for screen in _of_settings(opened):
        yield screen
    async for screen in _of_adding(opened):
        yield screen
    async for screen in _of_activity(opened, tmp_path):
        yield screen
    for name, make in _dialogs(opened).items():
        make()
        dialog = await _dialog(opened)
        yield name, dialog
        await _gone(opened, dialog)


# -- the window --------------------------------------------------------------------------------------------------


async def _of_the_window(opened: OpenWindow) -> AsyncIterator[Screen]:
    window, mail = opened.window, opened.window.mail
    window.activateWindow()
    opened.view.select(BILLS)
    await opened.until(lambda: mail.messages.view.message_model.id_at(4) is not None)
    window.actions_["details"].setChecked(True)
    opened.view.setFocus()
    yield "a source in trouble", window

    mail.messages.view.setFocus()
    mail.messages.view.select_ids(["m0", "m1", "m3"])
    window.status.toast.say("Moved 3 messages to Bills", answer="Undo", act=lambda: None)
    await asyncio.sleep(0)
    yield "messages are selected", window

    for name, open_, sheet in (
        ("the picker of a folder", mail.filing.move_to, lambda: mail.filing._picker),
        ("the boxes of folders", mail.filing.change_folders, lambda: mail.filing._sheet),
    ):
        open_()
        await opened.until(lambda sheet=sheet: present(sheet()).isVisible())  # type: ignore[misc]
        yield name, window
        present(sheet()).dismiss(taken_back=True)

    window.reading.choose("below")
    mail.messages.view.select_ids(["m0"])
    await opened.until(lambda: window.reading.pane.shows_text and not window.reading.pane.text.busy)
    yield "a message is read", window
    window.reading.choose("off")

    window.search.setFocus()
    window.search.setText("invoice before:soon")
    await opened.until(lambda: Where.EVERYWHERE in mail.messages.search_bar.buttons and mail.messages.isVisible())
    await opened.until(mail.messages.search_bar.isVisible)
    yield "a search", window
    window.search.setText("nothing at all")
    await opened.until(lambda: mail.messages.empty.title.startswith("No message matches"))
    yield "a search that finds nothing", window
    window.search.clear()
    await opened.until(lambda: not mail.messages.search_bar.isVisible())

    window.actions_["as_table"].setChecked(True)
    opened.view.setFocus()
    await asyncio.sleep(0)
    yield "sources as a table", window
    window.actions_["as_table"].setChecked(False)


# -- settings, adding, activity ----------------------------------------------------------------------------------


async def _of_settings(opened: OpenWindow) -> AsyncIterator[Screen]:
    dialog = opened.window.open_settings()
    await opened.until(dialog.isActiveWindow)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        await asyncio.sleep(0)
        yield f"settings: {dialog.list.item(row).data(Qt.ItemDataRole.UserRole)}", dialog
    await _gone(opened, dialog)


async def _of_adding(opened: OpenWindow) -> AsyncIterator[Screen]:
    dialog = await opened_dialog(opened)
    yield "adding: the address", dialog
    await go_to_settings(opened, dialog)
    yield "adding: the settings", dialog
    dialog.next.click()  # refused: the server was guessed
    yield "adding: a fault in the settings", dialog
    tick(dialog, "confirm_host").click()
    dialog.next.click()
    assert dialog.pages.currentWidget() is dialog.sign_in
    yield "adding: the sign-in", dialog
    dialog.reject()
    await _answered(opened)

    connect = OAuthConnectDialog(
        opened.desk.sign_ins, parent=opened.window, email="ann@gmail.com", provider_consumer_key=GOOGLE
    )
    connect.open()
    await opened.until(connect.isActiveWindow)
    await asyncio.sleep(0)
    yield "connecting", connect
    await _gone(opened, connect)


async def _of_activity(opened: OpenWindow, tmp_path: Path) -> AsyncIterator[Screen]:
    waiting = EditState(
        "e1", "m1", "waiting", add=["Bills"], remove=["INBOX"], source=BILLS.label, created=1, updated=2
    )
    opened.client.states["e1"] = waiting
    opened.client.unreadable[BILLS.label] = [UnreadableMessage("INBOX", 3, 2, 1, reply="NO [SERVERBUG]")]
    window = ActivityWindow(opened.desk, QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))  # type: ignore[arg-type]
    try:
        for page in Page:
            window.open_page(page)
            window.activateWindow()
            await opened.until(window.isActiveWindow)
            await asyncio.sleep(0.05)
            yield f"activity: {page.name}", window
    finally:
        await window.end()


def _dialogs(opened: OpenWindow) -> dict[str, Callable[[], object]]:
    window, commands, folders = opened.window, opened.window.commands, opened.window.folder_commands
    return {
        "a password": lambda: commands.sign_in(BILLS),
        "removing a source": lambda: commands.remove(ANN),
        "the certificate of a server": lambda: commands.show_certificate(ANN),
        "folders that are synced": lambda: folders.choose_synced(ANN),
        "a folder more": lambda: folders.new(ANN, ""),
        "what a change would send": lambda: _plan(opened),
        "what went wrong": lambda: TroubleDialog(words("net.refused", said="BYE"), window).open(),
        "help": lambda: HelpDialog(window).open(),
        "shortcuts": lambda: ShortcutsDialog(window).open(),
        "about": lambda: window.actions_["about"].trigger(),
        "where passwords are kept": lambda: VaultDialog(None, window, keyring=True).open(),
        "closing": lambda: CloseDialog(window, tray=True, quit_key="Ctrl+Q").open(),
        "the key of a server": lambda: ApiKeyDialog("https://example.org", window).open(),
    }


def _plan(opened: OpenWindow) -> None:
    dialog = PlanDialog("Move 3 messages to Bills", "Invoice 118", 3, "Move", opened.window)
    dialog.show_plan(_PLAN)
    dialog.open()


async def _dialog(opened: OpenWindow) -> QDialog:
    await opened.until(lambda: isinstance(QApplication.activeWindow(), QDialog))
    found = QApplication.activeWindow()
    assert isinstance(found, QDialog)
    await asyncio.sleep(0)
    return found


async def _gone(opened: OpenWindow, dialog: QDialog) -> None:
    dialog.done(0)
    opened.window.activateWindow()
    await opened.until(opened.window.isActiveWindow)


async def _answered(opened: OpenWindow) -> None:
    """What was typed may be lost."""
    while (found := QApplication.activeWindow()) is not opened.window:
        if isinstance(found, QDialog):
            found.accept()
        opened.window.activateWindow()
        await asyncio.sleep(0.01)
