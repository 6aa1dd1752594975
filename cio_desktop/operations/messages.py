"""Messages as the window shows them: open lists, changes on their way, where a message appears.

Keyed by ids, never by rows. Sends no change itself (queue.py does); it shows edits and what becomes of them.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import UNSET

from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.edits import Edit, NetChange, Progress
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.overlay import CONFIRMED_LIFE_S, Overlay
from cio_desktop.operations.reason import Reason
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.keys import MessageKey, SourceKey
from cio_desktop.protocol.resources import Event, Folder, Message, SourceRef

if TYPE_CHECKING:
    from cio_desktop.operations.folders import FolderRepository

log = logging.getLogger(__name__)

REMEMBERED = 2000


def folder_names(message: Message, folders: Sequence[Folder], label: str | None = None) -> frozenset[str]:
    """The names of these folders the message is in. The wire lists names and symbolic names side by side; of a message
    in several sources it tells which are whose, as far as the server is ours."""
    if label is not None and message.sources:
        ref = next((ref for ref in message.sources if ref.label == label), None)
        if ref is None:
            return frozenset()
        if ref.folders is not UNSET:
            return frozenset(ref.folders)
    if not folders:
        return frozenset(name for name in message.folders if not name.startswith("\\"))
    told = set(message.folders)
    return frozenset(
        folder.name
        for folder in folders
        if folder.name in told or (folder.symbolic_name is not None and folder.symbolic_name in told)
    )


class MessageRepository:
    def __init__(self, link: ServiceLink, folders: FolderRepository, overlay: Overlay) -> None:
        self.link = link
        self.overlay = overlay
        self.changed: Signal[str, frozenset[str]] = Signal()  # account id, message ids: folders or state
        self._folders = folders
        self._lists: list[MessageList] = []
        # Messages with a change on their way, wherever the window has gone since.
        self._remembered: OrderedDict[MessageKey, tuple[SourceKey, Message]] = OrderedDict()
        self._connections = Connections()
        self._timers: set[asyncio.TimerHandle] = set()

    def start(self) -> None:
        self._connections.add(self.link.resync, self._refresh_all)
        self._connections.add(self.link.event, self._on_event)
        self._connections.add(self._folders.changed, self._on_folders)

    async def close(self) -> None:
        self._connections.close()
        for timer in self._timers:
            timer.cancel()
        for shown in list(self._lists):
            await shown.close()

    # -- lists ---------------------------------------------------------------

    def open(self, key: SourceKey, folder: str | None, text: str = "") -> MessageList:
        """A list of the messages of a folder (None: of the whole source) whose subject holds `text`."""
        opened = MessageList(self, key, folder, text)
        self._lists.append(opened)
        opened.start()
        return opened

    def forget(self, closed: MessageList) -> None:
        if closed in self._lists:
            self._lists.remove(closed)

    async def read_page(self, of: MessageList, offset: int, limit: int) -> list[Message]:
        """For MessageList."""
        account_id, label = of.key
        messages = await self.link.client.messages.list(
            account_id,
            source=label,
            folder=of.folder,
            subject=of.text or None,
            limit=limit,
            offset=offset,
        )
        self.link.proved()
        return messages

    def total_hint(self, of: MessageList) -> int | None:
        """For MessageList: how many rows it should have, where the folder's count says anything about it."""
        steady = self._steady_count(of)
        if steady is None or of.folder is None:
            return None
        # Pages may already be without what was moved away while the count still has it.
        count, counted_at = steady
        return max(0, count + self.overlay.uncounted(of.key, of.folder, counted_at, of.read_since))

    def _steady_count(self, of: MessageList) -> tuple[int, float] | None:
        return None if of.folder is None or of.text else self._folders.steady_count(of.key, of.folder)

    def server_count(self, of: MessageList) -> int | None:
        """For MessageList: the folder's count as the server told it last."""
        steady = self._steady_count(of)
        return steady[0] if steady is not None else None

    def was_read(self) -> None:
        """For MessageList: after a refresh."""
        self._settle()

    # -- single messages -----------------------------------------------------

    def message(self, account_id: str, message_id: str) -> Message | None:
        for shown in self._lists:
            if shown.key.account_id == account_id and (found := shown.by_id(message_id)) is not None:
                return found
        remembered = self._remembered.get(MessageKey(account_id, message_id))
        return remembered[1] if remembered else None

    def folders_of(self, account_id: str, message_id: str, label: str | None = None) -> frozenset[str]:
        """Where the message appears in a source (None: the one it was listed in), changes on their way included. Empty
        when it is not known."""
        message = self.message(account_id, message_id)
        if message is None:
            return frozenset()
        if label is None:
            label = self._key_of(account_id, message_id).label or None
        folders = self._folders.folders(SourceKey(account_id, label or ""))
        return self.overlay.folders(MessageKey(account_id, message_id), folder_names(message, folders, label), label)

    def _key_of(self, account_id: str, message_id: str) -> SourceKey:
        for shown in self._lists:
            if shown.key.account_id == account_id and shown.by_id(message_id) is not None:
                return shown.key
        remembered = self._remembered.get(MessageKey(account_id, message_id))
        return remembered[0] if remembered else SourceKey(account_id, "")

    def pending(self, account_id: str, message_id: str) -> Progress | None:
        return self.overlay.pending(MessageKey(account_id, message_id))

    def failure(self, account_id: str, message_id: str) -> Reason | None:
        return self.overlay.failure(MessageKey(account_id, message_id))

    # -- edits ---------------------------------------------------------------

    def show(self, edit: Edit) -> None:
        """Puts an edit over the server's truth, before it is sent."""
        for message_id in edit.changes:
            if (message := self.message(edit.account_id, message_id)) is not None:
                self._remembered[MessageKey(edit.account_id, message_id)] = (edit.key, message)
                self._remembered.move_to_end(MessageKey(edit.account_id, message_id))
        while len(self._remembered) > REMEMBERED:
            self._remembered.popitem(last=False)
        self.overlay.add(edit)
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
            self._adopt(edit, done)
            for key in edit.keys:
                self._folders.reload(key)
            self._later(CONFIRMED_LIFE_S)
        if back:
            self.overlay.withdraw(edit, back)
        if done or back:
            self._refresh_lists(edit.account_id)
        self._overlay_changed(edit.account_id, message_ids)
        for key in edit.keys if done or back else ():
            self._folders.overlay_changed(key)

    def _adopt(self, edit: Edit, message_ids: Iterable[str]) -> None:
        """The server has seen the end state: what is cached may know it too, wherever it is not read again."""
        for message_id in message_ids:
            lists = [shown for shown in self._lists if shown.key.account_id == edit.account_id]
            copies = [shown.by_id(message_id) for shown in lists]
            remembered = self._remembered.get(MessageKey(edit.account_id, message_id))
            copies.append(remembered[1] if remembered else None)
            for message in {id(copy): copy for copy in copies if copy is not None}.values():
                self._carry_out(edit, message)

    def _carry_out(self, edit: Edit, message: Message) -> None:
        if len(edit.keys) > 1:  # from now on the message may be in several sources
            for ref in message.sources:
                names = folder_names(message, self._folders.folders(SourceKey(edit.account_id, ref.label)), ref.label)
                ref.folders = sorted(names)
            known = {ref.label for ref in message.sources}
            message.sources += [SourceRef(label, folders=[]) for _, label in edit.keys if known and label not in known]
        for key in edit.keys:
            _apply(message, key.label, edit.part(message.message_id, key.label), self._folders.folders(key))
        message.sources = [ref for ref in message.sources if ref.folders != []]

    def _overlay_changed(self, account_id: str, message_ids: Iterable[str]) -> None:
        ids = frozenset(message_ids)
        for shown in self._lists:
            if shown.key.account_id == account_id:
                where = {i: self.folders_of(account_id, i, shown.key.label) for i in ids if shown.folder}
                gone = [i for i, names in where.items() if shown.folder not in names]
                shown.overlay_changed(ids, gone)
        self.changed.emit(account_id, ids)

    def _settle(self) -> None:
        """Takes away what the server's truth shows by now."""
        read_since = min((shown.read_since for shown in self._lists), default=_now())
        self._settled(self.overlay.settle(read_since, self._folders.shown_at))

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
            if shown.key.account_id == account_id:
                shown.refresh()

    def _on_event(self, event: Event) -> None:
        if event.type != "messages":
            return
        for shown in self._lists:
            if shown.key.account_id != event.account_id or event.label not in {None, shown.key.label}:
                continue
            here = event.folders is None or shown.folder is None or shown.folder in event.folders
            # A message listed here may have come to, or gone from, another folder too.
            if not here and all(shown.by_id(message_id) is None for message_id in event.message_ids or ()):
                continue
            # Half of a change in the pages and none of it in the count would not fit: read when it is done.
            if shown.folder not in self.overlay.under_way(shown.key, _now()):
                shown.refresh()

    def _on_folders(self, key: SourceKey) -> None:
        for shown in self._lists:
            if shown.key == key:
                shown.hint_changed()
        self._settle()


def _apply(message: Message, label: str, change: NetChange, folders: Sequence[Folder]) -> None:
    """A change of one source in what was read of a message."""
    told = [ref for ref in message.sources if ref.folders is not UNSET]
    for ref in told:
        if ref.label == label and ref.folders is not UNSET:
            ref.folders = sorted(change.apply(frozenset(ref.folders)))
    elsewhere = {name for ref in told if ref.label != label and ref.folders is not UNSET for name in ref.folders}
    symbolic = {folder.symbolic_name: folder.name for folder in folders if folder.symbolic_name}
    kept = [n for n in message.folders if symbolic.get(n, n) not in change.remove or symbolic.get(n, n) in elsewhere]
    message.folders = kept + sorted(change.add - set(kept))


def _now() -> float:
    return asyncio.get_running_loop().time()
