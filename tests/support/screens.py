"""The one list of all screens of the program, opened one after the other, for what must hold on each of them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.message_query import INBOX, Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Body, EditState, MailFile, PlanStep, UnreadableMessage
from cio_desktop.ui.activity.window import Page
from cio_desktop.ui.background.close_dialog import CloseDialog
from cio_desktop.ui.background.quit_question import quit_question
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.mail.plan_dialog import PlanDialog
from cio_desktop.ui.mail.reading.dialogs import BrowserDialog, SourceDialog
from cio_desktop.ui.mail.reading.link_dialog import LinkDialog
from cio_desktop.ui.mail.search.search import Where
from cio_desktop.ui.vault.api_key_dialog import ApiKeyDialog
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from cio_desktop.ui.window.help_dialog import HelpDialog
from cio_desktop.ui.window.shortcuts_dialog import ShortcutsDialog
from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from cio_desktop.ui.words.texts import words
from tests.support.add_dialog import go_to_settings, opened_dialog, tick
from tests.support.fake_client import Mail
from tests.support.fake_providers import FakeProviders, provider
from tests.support.fake_sign_in import GOOGLE
from tests.support.open_window import OpenWindow, open_window
from tests.support.present import present
from tests.support.window_data import in_every_state

BILLS, ANN = SourceKey("a1", "bills@example.org"), SourceKey("a1", "ann@example.org")
Screen = tuple[str, QWidget]
_LONG = "Re: Minutes of the annual general meeting of the allotment society, with the accounts"
_HTML = '<h1>News</h1><p>Hello <a href="https://bank.example/">the bank</a></p><img src="https://t.example/a.png">'
_PLAN = [PlanStep("planned", ["UID MOVE 4 Bills"], check="Where it is."), PlanStep("planned", ["UID SEARCH ALL"])]


@contextlib.asynccontextmanager
async def window_for_screens(
    tmp_path: Path, size: tuple[int, int] = (1280, 800), *, demo: bool = True
) -> AsyncIterator[OpenWindow]:
    """With one message that has all that the reading pane has words for."""

    def made(mail: Mail) -> None:
        for number, message in enumerate(mail.messages.values()):
            message.flags = [["\\Seen"], [], ["\\Seen", "\\Flagged", "\\Answered"]][number % 3]
        mail.messages["m0"].subject = _LONG
        mail.messages["m0"].files = [MailFile("f1", "a.pdf", 10, "application/pdf")]
        mail.bodies["m0"] = [Body("text/plain", "utf-8", "Plain", "1"), Body("text/html", "utf-8", _HTML, "2")]

    async with open_window(in_every_state, tmp_path / "w.ini", size=size, demo=demo, mail=made) as opened:
        FakeProviders(opened.client, provider("the-id", provider_consumer_secret="GOC[...]est"))
        yield opened


async def every_screen(opened: OpenWindow) -> AsyncIterator[Screen]:
    """Each with the window that holds it; what was opened for it is closed when the next one is asked for."""
    for screens in (_of_the_window, _of_settings, _of_adding, _of_connecting, _of_dialogs, _of_activity):
        async for screen in screens(opened):
            yield screen


async def _of_the_window(opened: OpenWindow) -> AsyncIterator[Screen]:
    """The last one has no list, so that none is painted again beneath each dialog."""
    window, mail = opened.window, opened.window.mail
    window.activateWindow()
    opened.view.select(BILLS)
    await opened.until(lambda: mail.messages.view.message_model.id_at(4) is not None)
    window.actions_["details"].setChecked(True)
    opened.view.setFocus()
    yield "a source in trouble", window
    window.panel.show_details()
    yield "details of a source", window

    mail.messages.view.setFocus()
    mail.messages.view.select_ids(["m0", "m1", "m3"])
    window.status.toast.say(tr("Moved 3 messages to Bills"), answer=tr("Undo"), act=lambda: None)
    await asyncio.sleep(0)
    yield "messages are selected", window
    mail.messages.view.select_ids(["m0"])
    await opened.until(lambda: mail.membership.isVisible())
    yield "a message is selected", window

    for name, open_, sheet in (
        ("the picker of a folder", mail.filing.move_to, lambda: mail.filing._picker),
        ("the boxes of folders", mail.filing.change_folders, lambda: mail.filing._sheet),
    ):
        open_()
        await opened.until(lambda sheet=sheet: present(sheet()).isVisible())  # type: ignore[misc]
        yield name, window
        present(sheet()).dismiss(taken_back=True)

    window.reading.choose("below")
    await opened.until(lambda: window.reading.pane.shows_text and not window.reading.pane.text.busy)
    yield "a message is read", window
    window.reading.choose("right")
    yield "a message is read beside the list and its details", window
    window.actions_["details"].setChecked(False)
    yield "a message is read beside the list", window
    window.reading.choose("off")

    window.search.setFocus()
    window.search.setText("invoice -in:Bills")
    bar = mail.messages.search_bar
    await opened.until(lambda: Where.EVERYWHERE in bar.buttons and bar.problem.isVisible() and bar.isVisible())
    await opened.until(lambda: mail.messages.model.rowCount() > 0 and not mail.messages.empty.isVisible())
    assert bar.texts.isVisible()
    yield "a search", window
    window.search.setText("nothing at all")
    await opened.until(lambda: not bar.problem.isVisible() and mail.messages.empty.isVisible())
    await opened.until(lambda: (found := mail.messages.model.list) is not None and found.loaded and not found.total)
    yield "a search that finds nothing", window
    window.search.clear()
    await opened.until(lambda: not bar.isVisible())

    mail.show_merged(Scope(None, None, INBOX))
    await opened.until(lambda: mail.messages.model.rowCount() > 5)
    yield "the messages of all sources", window
    window.actions_["as_table"].setChecked(True)
    opened.view.setFocus()
    await asyncio.sleep(0)
    yield "sources as a table", window
    window.actions_["as_table"].setChecked(False)
    window.pages.setCurrentWidget(window.first_run)
    yield "the first run", window


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


async def _of_connecting(opened: OpenWindow) -> AsyncIterator[Screen]:
    connect = OAuthConnectDialog(
        opened.desk.sign_ins, parent=opened.window, email="ann@gmail.com", provider_consumer_key=GOOGLE
    )
    connect.open()
    await opened.until(connect.isActiveWindow)
    await opened.until(connect.paste.isVisible)  # the browser is open
    yield "connecting", connect
    await _gone(opened, connect)


async def _of_dialogs(opened: OpenWindow) -> AsyncIterator[Screen]:
    for name, make in _dialogs(opened).items():
        make()
        await opened.until(lambda: isinstance(QApplication.activeWindow(), QDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, QDialog)
        if isinstance(dialog, OAuthConnectDialog):
            await opened.until(dialog.paste.isVisible)
        await asyncio.sleep(0)
        yield name, dialog
        await _gone(opened, dialog)


def _dialogs(opened: OpenWindow) -> dict[str, Callable[[], object]]:
    window, commands, folders = opened.window, opened.window.commands, opened.window.folder_commands
    made: dict[str, Callable[[QWidget], QDialog]] = {
        "what a change would send": _plan,
        "what went wrong": lambda parent: TroubleDialog(words("net.refused", said="BYE"), parent),
        "help": HelpDialog,
        "shortcuts": ShortcutsDialog,
        "where passwords are kept": lambda parent: VaultDialog(None, parent, keyring=True),
        "closing": lambda parent: CloseDialog(parent, tray=True, quit_key="Ctrl+Q"),
        "closing where nothing stays": lambda parent: CloseDialog(parent, tray=False, quit_key="Ctrl+Q"),
        "quitting": lambda parent: quit_question(3, parent, kept=False, unread=True),
        "the key of a server": lambda parent: ApiKeyDialog("https://example.org", parent),
        "a link": lambda parent: LinkDialog("https://a.example/", "https://bank.example", parent),
        "a message in the browser": lambda parent: BrowserDialog(3, parent),
        "the source of a message": lambda parent: SourceDialog(b"Subject: x", False, parent),
    }
    return {name: lambda make=make: make(window).open() for name, make in made.items()} | {
        "a password": partial(commands.signing_in.use_password, BILLS),
        "removing a source": partial(commands.remove, ANN),
        "replacing a source": partial(commands.adding.replace, BILLS),
        "connecting again": partial(commands.signing_in.connect_again, BILLS, "the-id"),
        "the certificate of a server": partial(commands.signing_in.show_certificate, ANN),
        "folders that are synced": partial(folders.choose_synced, ANN),
        "a folder more": partial(folders.places.new, ANN, ""),
        "a folder elsewhere": partial(folders.places.move, BILLS, "Travel/2024"),
        "about": window.actions_["about"].trigger,
    }


def _plan(parent: QWidget) -> QDialog:
    dialog = PlanDialog(tr("Move 3 messages to Bills"), _LONG, 3, tr("Move"), parent)
    dialog.show_plan(_PLAN)
    return dialog


async def _of_activity(opened: OpenWindow) -> AsyncIterator[Screen]:
    opened.client.states["e1"] = EditState(
        "e1", "m1", "waiting", add=["Bills"], remove=["INBOX"], source=BILLS.label, created=1, updated=2
    )
    opened.client.unreadable[BILLS.label] = [UnreadableMessage("INBOX", 3, 2, 1, reply="NO [SERVERBUG]")]
    opened.window.activity.history()
    window = present(opened.window.activity.window)
    for page in Page:
        window.open_page(page)
        window.activateWindow()
        await opened.until(window.isActiveWindow)
        await asyncio.sleep(0.05)
        yield f"activity: {page.name}", window


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
