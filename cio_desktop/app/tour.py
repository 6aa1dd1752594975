"""The demo without a display: the main job once, off screen, with each step checked.

It works the real window as a person would: adds a source in its dialog, waits for the mail, moves a message, and then
asks the mail server itself, through Python's own IMAP client, whether the message is where it should be.
"""

from __future__ import annotations

import asyncio
import imaplib
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from cio_desktop.app.demo import Demo
from cio_desktop.app.demo_mail import DemoSource
from cio_desktop.app.desktop import Desktop
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.gui import application, run_loop
from cio_desktop.app.steps import STEP_TIMEOUT, StepFailed, say, take_picture, until
from cio_desktop.language import Said, counted, listed, tenths, tr
from cio_desktop.operations.message_query import Scope
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message, Source
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.form import Security

PICTURE = "cio-desktop-demo.png"
SOURCE, TARGET = "INBOX", "Projects/Atlas"


def run_tour() -> int:
    """0 only if every step held; what was done goes to stdout. Raises CioError naming the step that failed."""
    demo = Demo()
    try:
        demo.profile.prepare()
        service = EmbeddedService(demo.profile, vault="memory")
        try:
            application()
            run_loop(lambda: _tour(demo, service))
        finally:
            service.close_now()
    finally:
        demo.close_now()
    return 0


async def _tour(demo: Demo, service: EmbeddedService) -> None:
    started = time.monotonic()
    desktop = Desktop(demo.profile, service.client(), service=service, demo=True)
    desktop.window.resize(1280, 800)
    desktop.start()
    try:
        await demo.wait_ready()
        await until(lambda: desktop.workspace.link.online, tr("the service answers"))
        await desktop.whole.wait()
        say(
            counted(
                _count(demo),
                "Service and a mail server with {n} made-up message started",
                "Service and a mail server with {n} made-up messages started",
            )
        )
        work = demo.accounts[1].sources[0]
        key = await _add_in_dialog(desktop, demo, work, demo.accounts[1].first_name)
        say(tr("Added {address} in the window; status {status}", address=work.email, status=_status(desktop, key)))
        await demo.add_sources(desktop.workspace.sources, leave_out=work)
        await until(lambda: _synced(desktop, key), tr("the first sync ends"))
        broken = [
            source.email
            for account in desktop.workspace.sources.accounts
            for source in account.sources
            if _bad(source.status)
        ]
        say(
            tr(
                "Synced; {address} shows a broken badge, as it should (wrong password)",
                address=listed(filter(None, broken)),
            )
        )
        message = await _move_first(desktop, key)
        found = await asyncio.to_thread(_ask_server, demo.port, work, str(message.email_message_id))
        if found != {TARGET: 1}:
            raise StepFailed(
                Said(
                    "The mail server does not have the moved message once in {folder}, but so: {found}.",
                    folder=TARGET,
                    found=str(found),
                )
            )
        say(
            tr(
                "Moved “{subject}” from {source} to {target}; over IMAP it is there once, and nowhere else",
                subject=message.subject or "",
                source=SOURCE,
                target=TARGET,
            )
        )
        picture = Path(tempfile.gettempdir()) / PICTURE
        await take_picture(desktop.window, str(picture))
        say(tr("Picture of the window: {file}", file=str(picture)))
        say(tr("All steps held, in {seconds} s", seconds=tenths(time.monotonic() - started)))
    finally:
        desktop.leave(None)
        await desktop.ended.wait()


async def _add_in_dialog(desktop: Desktop, demo: Demo, source: DemoSource, account: str) -> SourceKey:
    added: list[SourceKey] = []
    desktop.window.commands.source_added.connect(added.append)
    desktop.window.commands.adding.add()
    dialog = desktop.window.findChild(AddSourceDialog)
    if dialog is None:
        raise StepFailed(Said("The add-source dialog did not open."))
    _type(dialog.address.email.edit, source.email)
    _type(dialog.address.new_name.edit, account)
    dialog.next.click()
    security = dialog.settings.security
    security.setCurrentText(Security.STARTTLS.value)
    security.activated.emit(security.currentIndex())
    _type(dialog.settings.server.edit, "127.0.0.1")
    _type(dialog.settings.port.edit, str(demo.port))
    _type(dialog.settings.username.edit, source.email)
    dialog.next.click()
    _type(dialog.sign_in.password.edit, source.password)
    dialog.next.click()

    def done() -> bool:
        if added:  # the dialog is gone
            return True
        if dialog.sign_in.trouble.isVisible():
            raise StepFailed(
                Said(
                    "Adding {address} was refused: {why}",
                    address=source.email,
                    why=dialog.sign_in.trouble.title.text(),
                )
            )
        return False

    await until(done, tr("the source is added"))
    return added[0]


def _type(edit: QLineEdit, text: str) -> None:
    edit.setText(text)
    edit.textEdited.emit(text)


async def _move_first(desktop: Desktop, key: SourceKey) -> Message:
    """Chooses source and folder in the window, takes the newest message and moves it."""
    window = desktop.window
    await until(lambda: window.sources.view.select(key), tr("the source is listed"))
    await until(lambda: desktop.workspace.folders.folder(key, TARGET) is not None, tr("the folders are listed"))
    await until(lambda: window.mail.folders.view.choose(SOURCE), tr("the folder is shown"))
    model = window.mail.messages.model
    await until(lambda: model.rowCount() > 0 and _message(desktop, key) is not None, tr("the messages are listed"))
    message = _message(desktop, key)
    assert message is not None
    window.mail.messages.view.select_ids([message.message_id])
    gesture = desktop.workspace.membership.move(key, [message.message_id], SOURCE, TARGET)
    if gesture is None:
        raise StepFailed(Said("The window saw nothing to move."))
    await until(lambda: desktop.workspace.queue.pending == 0, tr("the change is saved"))
    window.mail.folders.view.choose(TARGET)
    await until(
        lambda: TARGET in desktop.workspace.messages.folders_of(key.account_id, message.message_id),
        tr("the change is shown"),
    )
    return message


def _message(desktop: Desktop, key: SourceKey) -> Message | None:
    shown = desktop.window.mail.messages.model.list
    if shown is None or shown.scope != Scope.of_folder(key, SOURCE):
        return None
    message_id = shown.id_at(0)
    return desktop.workspace.messages.message(key.account_id, message_id) if message_id else None


def _ask_server(port: int, source: DemoSource, email_message_id: str) -> dict[str, int]:
    """In which folders the server itself has the message, and how often."""
    found = {}
    with imaplib.IMAP4("127.0.0.1", port, timeout=STEP_TIMEOUT) as server:
        server.login(source.email, source.password)
        for folder in source.folders:
            server.select(f'"{folder}"', readonly=True)
            _, data = server.search(None, "HEADER", "Message-ID", f'"{email_message_id}"')
            if count := len((data[0] or b"").split()):
                found[folder] = count
    return found


def _synced(desktop: Desktop, key: SourceKey) -> bool:
    sources = _sources(desktop)
    source = desktop.workspace.sources.source(key)
    settled = all(source.last_sync or _bad(source.status) for source in sources) and len(sources) == 3
    return settled and source is not None and source.status == SourceStatus.OK


def _sources(desktop: Desktop) -> list[Source]:
    return [source for account in desktop.workspace.sources.accounts for source in account.sources]


def _bad(status: str) -> bool:
    return status == SourceStatus.INVALID_CREDENTIALS


def _status(desktop: Desktop, key: SourceKey) -> str:
    source = desktop.workspace.sources.source(key)
    return source.status if source else tr("not read yet")


def _count(demo: Demo) -> int:
    return sum(
        len(messages) for account in demo.accounts for source in account.sources for messages in source.folders.values()
    )
