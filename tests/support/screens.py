"""The screens of the program one after another, in one window, for what must hold on each of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from cio_desktop.operations.message_query import INBOX, Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Body
from cio_desktop.ui.activity.window import Page
from cio_desktop.ui.background.close_dialog import CloseDialog
from cio_desktop.ui.background.quit_question import quit_question
from cio_desktop.ui.mail.plan_dialog import PlanDialog
from cio_desktop.ui.mail.reading.dialogs import BrowserDialog, SourceDialog
from cio_desktop.ui.mail.reading.link_dialog import LinkDialog
from cio_desktop.ui.vault.api_key_dialog import ApiKeyDialog
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from cio_desktop.ui.widgets.dialog_frame import DialogFrame
from cio_desktop.ui.widgets.sheet import Sheet
from cio_desktop.ui.window.help_dialog import HelpDialog
from cio_desktop.ui.window.shortcuts_dialog import ShortcutsDialog
from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from cio_desktop.ui.words.texts import words
from tests.support.fake_providers import FakeProviders, provider
from tests.support.open_window import OpenWindow

BILLS = SourceKey("a1", "bills@example.org")
_NEWS = '<h1>November</h1><p>Three offers, all of them good.</p><img src="https://t.example/a.png">'
_LONG = "Re: Minutes of the annual general meeting of the allotment society, with the accounts"


def furnish(opened: OpenWindow) -> None:
    """Before the first screen: a message with all that the reading pane has words for."""
    mail = opened.desk.mail
    mail.messages["m0"].subject = _LONG
    mail.bodies["m0"] = [Body("text/plain", "utf-8", "Plain", "1"), Body("text/html", "utf-8", _NEWS, "2")]
    FakeProviders(opened.client, provider("the-id", provider_consumer_secret="GOC[...]est"))


async def of_the_window(opened: OpenWindow) -> AsyncIterator[str]:
    """Of the window itself; each is its name."""
    window = opened.window
    messages = window.mail.messages
    opened.view.select(BILLS)
    await opened.until(lambda: messages.view.message_model.id_at(1) is not None)
    window.actions_["details"].setChecked(True)
    yield "source"
    window.panel.show_details()
    yield "details"
    opened.view.select_all() if hasattr(opened.view, "select_all") else None
    messages.view.select_ids(["m0"])
    await opened.until(lambda: window.mail.membership.isVisible())
    yield "membership"
    window.actions_["details"].setChecked(False)
    window.reading.choose("below")
    await opened.until(lambda: window.reading.pane.shows_text and not window.reading.pane.text.busy)
    yield "reading"
    window.reading.choose("right")
    yield "reading right"
    window.actions_["details"].setChecked(True)
    yield "reading right, details"
    window.reading.choose("off")
    window.mail.filing.move_to()
    yield "picker"
    for sheet in window.findChildren(Sheet):
        sheet.dismiss()
    window.mail.filing.change_folders()
    yield "folders"
    for sheet in window.findChildren(Sheet):
        sheet.dismiss()
    window.mail.show_merged(Scope(None, None, INBOX))
    await opened.until(lambda: messages.model.rowCount() > 5)
    yield "merged"
    window.search.setText("nothing has this")
    await opened.until(lambda: messages.model.rowCount() == 0)
    yield "nothing found"
    window.search.clear()
    window.pages.setCurrentWidget(window.first_run)
    yield "first run"


def of_activity(opened: OpenWindow) -> Iterator[QWidget]:
    opened.window.activity.history()
    window = opened.window.activity.window
    assert window is not None
    for page in Page:
        window.open_page(page)
        yield window


def dialogs(opened: OpenWindow) -> Iterator[Callable[[], object]]:
    """Each opens one over the window, or another page of the one before."""
    window = opened.window

    def made(make: Callable[[QWidget], DialogFrame]) -> Callable[[], QWidget]:
        def show() -> QWidget:
            dialog = make(window)
            dialog.open()
            return dialog

        return show

    for page in (
        "general",
        "reading",
        "sources",
        "providers",
        "service",
        "privacy",
        "secrets",
        "export",
        "diagnostics",
        "updates",
    ):
        yield partial(window.open_settings, page)
    for make in (
        HelpDialog,
        ShortcutsDialog,
        lambda parent: VaultDialog(None, parent, keyring=True),
        lambda parent: CloseDialog(parent, tray=False, quit_key="Ctrl+Q"),
        lambda parent: ApiKeyDialog("https://example.org", parent),
        lambda parent: quit_question(3, parent, kept=False, unread=True),
        lambda parent: LinkDialog("https://a.example/", "https://bank.example", parent),
        lambda parent: BrowserDialog(3, parent),
        lambda parent: SourceDialog(b"Subject: x", False, parent),
        lambda parent: PlanDialog("Move to “Bills”", _LONG, 3, "Move", parent),
        lambda parent: TroubleDialog(words("net.refused"), parent),
    ):
        yield made(make)
    commands = window.commands
    yield from (
        commands.add,
        lambda: commands.use_password(BILLS),
        lambda: commands.show_certificate(BILLS),
        lambda: commands.remove(BILLS),
        lambda: commands.replace(BILLS),
        lambda: commands.connect_again(BILLS, "the-id"),
        lambda: window.folder_commands.choose_synced(BILLS),
        lambda: window.folder_commands.new(BILLS, ""),
        lambda: window.folder_commands.move(BILLS, "Travel/2024"),
    )
