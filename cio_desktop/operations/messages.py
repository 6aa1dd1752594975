"""Messages as the window shows them: open lists, changes on their way, where a message appears.

Keyed by ids, never by rows. Sends no change itself (queue.py does); it shows edits and what becomes of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Iterable, Iterator, Sequence

from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.edits import Edit, Progress
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.known_messages import Holder, KnownMessages
from cio_desktop.operations.list_reader import ListReader
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import MessageQuery
from cio_desktop.operations.overlay import CONFIRMED_LIFE_S, Overlay
from cio_desktop.operations.reason import Reason
from cio_desktop.operations.scope import Scope
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.operations.unread import UnreadCounts
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.keys import MessageKey, SourceKey
from cio_desktop.protocol.resources import Event, Message

log = logging.getLogger(__name__)


class MessageRepository:
    def __init__(self, link: ServiceLink, folders: FolderRepository, overlay: Overlay) -> None:
        self.link = link
        self.overlay = overlay
        self.changed: Signal[str, frozenset[str]] = Signal()  # account id, message ids: folders or state
        self.unread = UnreadCounts(link, overlay, quiet_s=folders.quiet_s)
        self._folders = folders
        self._lists: list[MessageList] = []
        self._known = KnownMessages(folders, overlay)
        self._connections = Connections()
        self._timers: set[asyncio.TimerHandle] = set()

    def start(self) -> None:
        self._connections.add(self.link.resync, self._refresh_all)
        self._connections.add(self.link.event, self._on_event)
        self._connections.add(self._folders.changed, self._on_folders)
        self._connections.add(self.unread.changed, self._on_counts)
        self.unread.start()

    async def close(self) -> None:
        self._connections.close()
        for timer in self._timers:
            timer.cancel()
        while self._lists:  # whoever else has one
            await self._lists[0].close()
        await self.unread.close()

    # -- lists ---------------------------------------------------------------

    def unshown(self, query: MessageQuery) -> MessageList:
        """Only to be read from: it follows nothing, and needs no end."""
        return MessageList(ListReader(self.link, self._folders, self.unread, self.overlay, query), self._known)

    def open(self, query: MessageQuery) -> MessageList:
        opened = self.unshown(query)
        opened.refreshed.connect(self._settle)
        opened.moved.connect(self.changed.emit)
        opened.closed.connect(lambda: self._forget(opened))
        self._lists.append(opened)
        self._known.add(opened)
        opened.start()
        return opened

    def _forget(self, closed: MessageList) -> None:
        if closed in self._lists:
            self._lists.remove(closed)
            self._known.remove(closed)

    @contextlib.contextmanager
    def holding(self, holder: Holder) -> Iterator[None]:
        """Its messages are known for so long."""
        self._known.add(holder)
        try:
            yield
        finally:
            self._known.remove(holder)

    # -- single messages -----------------------------------------------------

    def message(self, account_id: str, message_id: str) -> Message | None:
        return self._known.message(account_id, message_id)

    def folders_of(self, account_id: str, message_id: str, label: str | None = None) -> frozenset[str]:
        """As KnownMessages tells it: changes on their way included."""
        return self._known.folders_of(account_id, message_id, label)

    def flags_of(self, account_id: str, message_id: str) -> frozenset[str] | None:
        """As KnownMessages tells it."""
        return self._known.flags_of(account_id, message_id)

    def being_unread(self, scope: Scope) -> list[Message]:
        """Those of a scope, as far as they are known."""
        found = [(key, self.message(*key)) for key in self.overlay.being_unread(scope)]
        return [
            message
            for key, message in found
            if message is not None and any(map(scope.shows, self.folders_of(*key, scope.label)))
        ]

    def pending(self, account_id: str, message_id: str) -> Progress | None:
        return self.overlay.pending(MessageKey(account_id, message_id))

    def failure(self, account_id: str, message_id: str) -> Reason | None:
        return self.overlay.failure(MessageKey(account_id, message_id))

    # -- edits ---------------------------------------------------------------

    def show(self, edit: Edit) -> None:
        """Puts an edit over the server's truth, before it is sent."""
        self._known.remember(edit)
        self.overlay.add(edit, lambda message_id: self._known.before(edit.account_id, message_id))
        self._overlay_changed(edit.account_id, edit.changes)
        for key in edit.keys:
            self._folders.overlay_changed(key)

    def progressed(self, edit: Edit, message_ids: Sequence[str]) -> None:
        """The queue got further with an edit."""
        known = self.overlay.note_marks(edit, message_ids)
        done = [i for i in message_ids if edit.progress[i] in {Progress.DONE, Progress.MARKED} and i not in known]
        back = [i for i in message_ids if edit.progress[i] in {Progress.FAILED, Progress.DROPPED}]
        if done:
            self.overlay.confirm(edit, done, _now())
            self._known.adopt(edit, done)
            for key in edit.ends:
                self._folders.reload(key)
            self.unread.reload()
            self._later(CONFIRMED_LIFE_S)
        if back:
            self.overlay.withdraw(edit, back)
        if done or back:
            for account_id in {key.account_id for key in edit.ends}:
                self._refresh_lists(account_id)
        self._overlay_changed(edit.account_id, message_ids)
        for key in edit.keys if done or back else ():
            self._folders.overlay_changed(key)

    def _overlay_changed(self, account_id: str, message_ids: Iterable[str]) -> None:
        ids = frozenset(message_ids)
        for shown in self._lists:
            if shown.scope.covers(account_id):
                shown.overlay_changed(account_id, ids)
        self.changed.emit(account_id, ids)
        self.unread.shown_changed()

    def _settle(self) -> None:
        """Takes away what the server's truth shows by now."""
        read_since = min((shown.read_since for shown in self._lists), default=_now())
        self._settled(self.overlay.settle(read_since, self._counted_at))

    def _counted_at(self, key: SourceKey, names: Iterable[str]) -> float:
        return min(self._folders.shown_at(key, names), self.unread.counted_at())

    def _settled(self, keys: Iterable[MessageKey]) -> None:
        for account_id in {account_id for account_id, _message_id in keys}:
            self._overlay_changed(account_id, [i for account, i in keys if account == account_id])

    def _later(self, seconds: float) -> None:
        """Whatever was not read again by then is taken as true."""

        def settle() -> None:
            self._timers.discard(timer)
            old = _now() - CONFIRMED_LIFE_S

            def counted(key: SourceKey, names: Iterable[str]) -> float:
                # while such changes go on, the count shown is from before them
                return old if self.overlay.under_way(key, old).isdisjoint(names) else self._folders.shown_at(key, names)

            self._settled(self.overlay.settle(old, counted))

        timer = asyncio.get_running_loop().call_later(seconds + 1, settle)
        self._timers.add(timer)

    # -- news ----------------------------------------------------------------

    def _refresh_all(self) -> None:
        for shown in self._lists:
            shown.refresh()

    def _refresh_lists(self, account_id: str) -> None:
        for shown in self._lists:
            if shown.scope.covers(account_id):
                shown.refresh()

    def _on_event(self, event: Event) -> None:
        if event.type != EventType.MESSAGES:
            return
        for shown in self._lists:
            scope = shown.scope
            if event.account_id is None or not scope.covers(event.account_id, event.label):
                continue
            here = event.folders is None or any(scope.shows(folder) for folder in event.folders)
            # A message listed here may have come to, or gone from, another folder too.
            if not here and all(shown.by_id(message_id) is None for message_id in event.message_ids or ()):
                continue
            # Half of a change in the pages and none of it in the count would not fit: read when it is done.
            key, folder = scope.key, scope.folder
            if key is None or folder is None or folder not in self.overlay.under_way(key, _now()):
                shown.refresh()

    def _on_counts(self) -> None:
        for shown in self._lists:
            if shown.scope.merged:
                shown.hint_changed()
        self._settle()

    def _on_folders(self, key: SourceKey) -> None:
        for shown in self._lists:
            if shown.scope.key == key:
                shown.hint_changed()
        self._settle()


def _now() -> float:
    return asyncio.get_running_loop().time()
