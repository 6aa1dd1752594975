"""The whole program for one test: a real service process, the real window on Qt's loop, and hands to work it with.

The hands press keys and buttons and send drops; they never call what lies behind a widget. They never use
QTest.mouseMove or qWait: these run events inside the test's task, and tasks that come up meanwhile are lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QWidget

from cio_desktop.app.desktop import Desktop
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.profile import Profile
from cio_desktop.client import Client
from cio_desktop.operations.message_query import Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.add_source.dialog import AddSourceDialog
from cio_desktop.ui.add_source.form import Security
from cio_desktop.ui.mail.membership.model import Data as CheckData
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.window.main_window import MainWindow
from tests.support.mail_user import MailUser
from tests.support.open_window import close_widget
from tests.support.patience import PATIENCE
from tests.support.service import Service

D = TypeVar("D", bound=QDialog)
_LEFT = Qt.MouseButton.LeftButton


class Stage:
    """One window; `service` is None where the window brings its own."""

    def __init__(self, desktop: Desktop, service: Service | None) -> None:
        self.desktop = desktop
        self.window: MainWindow = desktop.window
        self.workspace = desktop.workspace
        self._service = service

    @property
    def service(self) -> Service:
        assert self._service is not None
        return self._service

    async def until(self, holds: Callable[[], object], what: str, *, seconds: float = PATIENCE) -> None:
        """Fails, naming what did not come true and what the window says meanwhile."""
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                states = [(key.label, state.text) for key, state in self.window.source_model.states()]
                raise AssertionError(f"not within {seconds:.0f} s: {what}; {states}; says {self.said!r}")
            await asyncio.sleep(0.01)

    @property
    def said(self) -> str:
        return self.window.status.toast.text()

    # -- sources ------------------------------------------------------------------------------------------------

    def state(self, key: SourceKey) -> DisplayState:
        state = self.window.source_model.state(key)
        assert state is not None, f"{key} is not listed"
        return state

    async def until_state(self, key: SourceKey, wanted: State, *, seconds: float = PATIENCE) -> None:
        def there() -> bool:
            state = self.window.source_model.state(key)
            return state is not None and state.state is wanted

        await self.until(there, f"the badge says {wanted}", seconds=seconds)

    async def open_add_dialog(self) -> AddSourceDialog:
        await self.until(lambda: self.workspace.link.online and self.workspace.sources.loaded, "the service answers")
        if self.window.first_run.isVisible():
            QTest.mouseClick(self.window.first_run.add, _LEFT)
        else:
            self.window.actions_["add_source"].trigger()
        await self.until(lambda: self.dialog(AddSourceDialog), "the dialog opens")
        dialog = self.dialog(AddSourceDialog)
        assert dialog is not None
        return dialog

    def dialog(self, kind: type[D]) -> D | None:
        return next((found for found in self.window.findChildren(kind) if found.isVisible()), None)

    async def fill_add_dialog(
        self, user: MailUser, *, password: str | None = None, port: int | None = None, tls: bool = True
    ) -> AddSourceDialog:
        """Everything a person enters, up to and including the button that adds."""
        dialog = await self.open_add_dialog()
        retype(dialog.address.email.edit, user.name)
        QTest.mouseClick(dialog.next, _LEFT)
        if not tls:
            QTest.keyClick(dialog.settings.security, Qt.Key.Key_Down)
            assert dialog.settings.security.currentText() == Security.STARTTLS.value
        retype(dialog.settings.server.edit, user.host)
        retype(dialog.settings.port.edit, str(port or (user.tls_port if tls else user.port)))
        retype(dialog.settings.username.edit, user.name)
        QTest.mouseClick(dialog.next, _LEFT)
        retype(dialog.sign_in.password.edit, user.password if password is None else password)
        QTest.mouseClick(dialog.next, _LEFT)
        return dialog

    async def add_source(self, user: MailUser, *, port: int | None = None, tls: bool = True) -> SourceKey:
        """Through the dialog; returns when the window shows it."""
        before = {key for key, _source in self.workspace.sources.sources()}
        dialog = await self.fill_add_dialog(user, port=port, tls=tls)

        def added() -> bool:
            if dialog_troubled(dialog):
                raise AssertionError(f"refused: {dialog.sign_in.trouble.title.text()}")
            return {key for key, _source in self.workspace.sources.sources()} > before

        await self.until(added, "the source is added")
        await self.until(lambda: self.dialog(AddSourceDialog) is None, "the dialog has closed")
        (key,) = {key for key, _source in self.workspace.sources.sources()} - before
        return key

    # -- folders and messages -----------------------------------------------------------------------------------

    async def open_folder(self, key: SourceKey, path: str, *, count: int | None = None) -> None:
        """Chooses source and folder; waits until the list is there, with so many rows if told."""
        await self.until(lambda: self.window.sources.view.select(key), "the source is listed")
        await self.until(lambda: self.window.mail.folders.view.choose(path), f"folder {path} is listed")

        def listed() -> bool:
            shown = self.window.mail.messages.model.list
            if shown is None or not shown.loaded or shown.scope != Scope.of_folder(key, path):
                return False
            return count is None or self.rows == count

        await self.until(listed, f"{path} lists {'its' if count is None else count} messages")

    @property
    def rows(self) -> int:
        return self.window.mail.messages.model.rowCount()

    def lists(self, count: int) -> bool:
        return self.rows == count

    async def read_all(self) -> list[str]:
        """Scrolls through the whole list as a person would; the ids in the order shown."""
        view, model = self.window.mail.messages.view, self.window.mail.messages.model
        bar = view.verticalScrollBar()
        for value in range(0, bar.maximum() + 1, max(1, bar.pageStep())):
            bar.setValue(value)
            first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
            last = last if last >= 0 else model.rowCount() - 1
            rows = range(max(0, first), last + 1)
            view.viewport().repaint()
            await self.until(partial(self._are_read, rows), f"rows {rows} are read")
        bar.setValue(bar.maximum())
        view.viewport().repaint()
        await self.until(lambda: model.message(model.rowCount() - 1) is not None, "the last row is read")
        bar.setValue(0)
        return [message_id for row in range(model.rowCount()) if (message_id := model.id_at(row)) is not None]

    def _are_read(self, rows: Iterable[int]) -> bool:
        model = self.window.mail.messages.model
        return all(model.message(row) is not None for row in rows)

    async def select(self, *rows: int) -> list[str]:
        """Clicks on rows (Ctrl from the second one on); their ids."""
        view, model = self.window.mail.messages.view, self.window.mail.messages.model
        for number, row in enumerate(rows):
            await self.until(partial(self._are_read, [row]), f"row {row} is read")
            index = model.index(row, 1)
            view.scrollTo(index)
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(view.viewport(), _LEFT, held, view.visualRect(index).center())
        ids = view.selected_ids()
        assert len(ids) == len(rows)
        return ids

    def mail_id(self, key: SourceKey, message_id: str) -> str:
        """The Message-ID, by which other programs know it."""
        message = self.workspace.messages.message(key.account_id, message_id)
        assert message is not None, f"{message_id} is not known"
        assert message.email_message_id is not None
        return message.email_message_id

    async def check(self, path: str) -> None:
        """Clicks the box of a folder in the check list of the selected messages; returns when it was taken."""
        view = self.window.mail.membership.view
        assert view.isVisible()
        model = view.proxy

        def row() -> int | None:
            paths = [model.index(at, 0).data(CheckData.PATH) for at in range(model.rowCount())]
            return paths.index(path) if path in paths else None

        await self.until(lambda: row() is not None, f"{path} is in the check list")
        at = row()
        assert at is not None
        index = model.index(at, 0)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center())
        await self.until(lambda: not self.window.mail.membership.model.intent(), "the click becomes a command")

    def drop_on_folder(
        self, message_rows: Sequence[int], path: str, action: Qt.DropAction = Qt.DropAction.MoveAction
    ) -> None:
        """Off screen there is no real drag: what the view would carry is brought to the folder by the same events."""
        assert self._are_read(message_rows), "a drag carries only what was read: wait for it"
        model, view = self.window.mail.messages.model, self.window.mail.folders.view
        data = model.mimeData([model.index(row, 0) for row in message_rows])
        target = view.proxy.mapFromSource(view.folder_model.index_of(path))
        view.scrollTo(target)
        drop(view, view.visualRect(target).center(), data, action)

    async def drop_in_source(self, row: int, key: SourceKey, path: str) -> None:
        """A drag of one message rests on another source until that one's folders are shown, then ends on a folder."""
        model, view, folders = self.window.mail.messages.model, self.window.sources.view, self.window.mail.folders
        data, moves = model.mimeData([model.index(row, 0)]), Qt.DropAction.MoveAction
        index = view.proxy.mapFromSource(view.source_model.index_of(key))
        view.scrollTo(index)
        at = view.visualRect(index).center()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, moves, data, left, none))
        QApplication.sendEvent(view.viewport(), QDragMoveEvent(at, moves, data, left, none))
        await self.until(lambda: folders.model.key == key, "the other source's folders are shown")
        await self.until(lambda: folders.model.index_of(path).isValid(), "its folders are read")
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
        target = folders.view.proxy.mapFromSource(folders.view.folder_model.index_of(path))
        drop(folders.view, folders.view.visualRect(target).center(), data, moves)
        self.window.mail.messages.view.drag_ended.emit()

    async def saved(self, *, seconds: float = PATIENCE) -> None:
        """Until no change is on its way any more."""
        await self.until(lambda: self.workspace.queue.pending == 0, "all changes are saved", seconds=seconds)

    # -- the service --------------------------------------------------------------------------------------------

    def client(self) -> Client:
        """A second program that uses the same service."""
        return Client(self.service.base_url, self.service.key, self.service.secret)

    async def restart_service(self) -> None:
        """After kill() or stop(): on the same data, at another address, which the window is told."""
        await asyncio.to_thread(self.service.start)
        self.desktop.client.move_to(self.service.base_url)
        self.window.set_service_address(self.service.base_url)
        self.workspace.link.retry_now()
        await self.until(lambda: self.workspace.link.online, "the window is linked again")

    async def edits_finished(self, account_id: str, *, seconds: float = PATIENCE) -> None:
        """Until the service itself has no open edit of the account."""
        deadline = time.monotonic() + seconds
        async with self.client() as cio:
            while any(edit.state not in {"done", "failed", "cancelled"} for edit in await cio.edits.list(account_id)):
                assert time.monotonic() < deadline, "edits stay open"
                await asyncio.sleep(0.05)


def dialog_troubled(dialog: AddSourceDialog) -> bool:
    """The dialog is gone as soon as the source is added; a troubled one stays and says why."""
    try:
        return dialog.sign_in.trouble.isVisible()
    except RuntimeError:  # Qt has deleted it
        return False


def retype(field: QLineEdit, text: str) -> None:
    """Replaces what is in a field, by the keyboard."""
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    assert field.text() == text


def drop(view: QAbstractItemView, at: QPoint, data: QMimeData, action: Qt.DropAction) -> None:
    none = Qt.KeyboardModifier.NoModifier
    viewport: QWidget = view.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(at, action, data, _LEFT, none))
    move = QDragMoveEvent(at, action, data, _LEFT, none)
    QApplication.sendEvent(viewport, move)
    assert move.isAccepted(), "the drop would be refused"
    QApplication.sendEvent(viewport, QDropEvent(QPointF(at), action, data, _LEFT, none, QEvent.Type.Drop))


def copies(mail: dict[str, list[str]]) -> Counter[tuple[str, str]]:
    """What `MailUser.look()` saw as (Message-ID, folder) -> how often, to compare two looks."""
    return Counter((message_id, path) for path, ids in mail.items() for message_id in ids)


@contextlib.asynccontextmanager
async def on_stage(service: Service, folder: Path) -> AsyncIterator[Stage]:
    """The window over a service that runs already, closed as a person closes it."""
    client = Client(service.base_url, service.key, service.secret)
    desktop = Desktop(new_profile(folder), client, address=service.base_url)
    async with shown_stage(desktop, service) as stage:
        await whole(desktop)
        yield stage


@contextlib.asynccontextmanager
async def on_stage_embedded(folder: Path, *, vault: str) -> AsyncIterator[tuple[Stage, EmbeddedService]]:
    """The window with the service it brings along."""
    before = os.umask(0o077)  # as the command line does
    profile = new_profile(folder)
    embedded = EmbeddedService(profile, vault=vault)
    try:
        desktop = Desktop(profile, embedded.client(), service=embedded)
        async with shown_stage(desktop, None) as stage:
            await whole(desktop)
            yield stage, embedded
    finally:
        embedded.close_now()
        os.umask(before)


async def whole(desktop: Desktop) -> None:
    """As a person's first click makes it; a test goes past clicks."""
    async with asyncio.timeout(PATIENCE):
        await desktop.whole.wait()


def new_profile(folder: Path) -> Profile:
    profile = Profile(folder)
    profile.prepare()
    return profile


@contextlib.asynccontextmanager
async def shown_stage(desktop: Desktop, service: Service | None, *, looks_up: bool = False) -> AsyncIterator[Stage]:
    """`looks_up`: settings may be looked for. A service's own process would ask the world outside."""
    desktop.window.resize(1280, 800)
    desktop.window.commands.finder.enabled = looks_up
    desktop.start()
    try:
        yield Stage(desktop, service)
    finally:
        desktop.leave(None)
        await asyncio.wait_for(desktop.ended.wait(), PATIENCE)
        await close_widget(desktop.window)
