"""Messages that were read, and the folders each is in with the changes on their way.

Known from the open lists, and, where a change is on its way, wherever the window has gone since.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec import UNSET

from cio_desktop.operations.edits import Edit, NetChange
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.message_query import Scope
from cio_desktop.operations.overlay import Before, Overlay
from cio_desktop.protocol.keys import MessageKey, SourceKey
from cio_desktop.protocol.resources import Folder, Message, SourceRef

REMEMBERED = 2000


class Holder(Protocol):
    """A list, as far as it knows messages."""

    def key_of(self, message_id: str) -> SourceKey | None: ...

    def by_id(self, message_id: str) -> Message | None: ...


class KnownMessages:
    def __init__(self, folders: FolderRepository, overlay: Overlay) -> None:
        self._folders = folders
        self._overlay = overlay
        self._holders: list[Holder] = []
        self._remembered: OrderedDict[MessageKey, tuple[SourceKey, Message]] = OrderedDict()

    def add(self, holder: Holder) -> None:
        self._holders.append(holder)

    def remove(self, holder: Holder) -> None:
        self._holders.remove(holder)

    def message(self, account_id: str, message_id: str) -> Message | None:
        found = self._find(account_id, message_id)
        return found[1] if found else None

    def folders_of(self, account_id: str, message_id: str, label: str | None = None) -> frozenset[str]:
        """Where the message appears in a source (None: the one it was listed in), changes on their way included. Empty
        when it is not known."""
        found = self._find(account_id, message_id)
        if found is None:
            return frozenset()
        key, message = found
        if label is None:
            label = key.label or None
        folders = self._folders.folders(SourceKey(account_id, label or ""))
        return self._overlay.folders(MessageKey(account_id, message_id), folder_names(message, folders, label), label)

    def places_of(self, account_id: str, message_id: str) -> dict[SourceKey, frozenset[str]]:
        """Its folders in each of its sources, changes on their way included."""
        found, key = self._find(account_id, message_id), MessageKey(account_id, message_id)
        told = [ref.label for ref in found[1].sources] or [found[0].label] if found is not None else []
        labels = dict.fromkeys([*told, *self._overlay.labels(key)])
        return {SourceKey(account_id, label): self.folders_of(account_id, message_id, label) for label in labels}

    def before(self, account_id: str, message_id: str) -> Before:
        """As it is shown now."""
        return Before(self.places_of(account_id, message_id), self.flags_of(account_id, message_id))

    def flags_of(self, account_id: str, message_id: str) -> frozenset[str] | None:
        """The message's flags, changes on their way included; None where the service tells none."""
        message = self.message(account_id, message_id)
        if message is None or message.flags is UNSET:
            return None
        return self._overlay.flags(MessageKey(account_id, message_id), frozenset(message.flags))

    def changing(self, scope: Scope) -> dict[str, str]:
        """Ids of messages with a change of folders on its way, or just made, and the account of each."""
        return self._overlay.touched(scope)

    def coming(self, scope: Scope) -> set[str]:
        """Of those, the ones that may be on their way into what the scope shows."""
        return self._overlay.coming(scope)

    def leaving(self, scope: Scope, told: float) -> set[str]:
        """Of those, the ones on their way out that were still in what was told at this loop time."""
        return self._overlay.leaving(scope, told)

    def remember(self, edit: Edit) -> None:
        """Before the edit is shown: its messages stay known when their list is closed."""
        for message_id in edit.changes:
            if (message := self.message(edit.account_id, message_id)) is not None:
                self._remembered[MessageKey(edit.account_id, message_id)] = (edit.key, message)
                self._remembered.move_to_end(MessageKey(edit.account_id, message_id))
        while len(self._remembered) > REMEMBERED:
            self._remembered.popitem(last=False)

    def adopt(self, edit: Edit, message_ids: Iterable[str]) -> None:
        """The server has seen the end state: what is known may have it too, wherever it is not read again."""
        for message_id in message_ids:
            copies = [message for _, message in self._copies(edit.account_id, message_id)]
            for message in {id(copy): copy for copy in copies}.values():
                self._carry_out(edit, message)

    def _find(self, account_id: str, message_id: str) -> tuple[SourceKey, Message] | None:
        return next(iter(self._copies(account_id, message_id)), None)

    def _copies(self, account_id: str, message_id: str) -> Iterable[tuple[SourceKey, Message]]:
        for holder in self._holders:
            message, key = holder.by_id(message_id), holder.key_of(message_id)
            if message is not None and key is not None and key.account_id == account_id:
                yield key, message
        remembered = self._remembered.get(MessageKey(account_id, message_id))
        if remembered is not None:
            yield remembered

    def _carry_out(self, edit: Edit, message: Message) -> None:
        change = edit.part(message.message_id, None)
        if change.flags and message.flags is not UNSET:
            message.flags = sorted(change.apply_flags(frozenset(message.flags)))
        if len(edit.keys) > 1:  # from now on the message may be in several sources
            for ref in message.sources:
                names = folder_names(message, self._folders.folders(SourceKey(edit.account_id, ref.label)), ref.label)
                ref.folders = sorted(names)
            known = {ref.label for ref in message.sources}
            message.sources += [SourceRef(label, folders=[]) for _, label in edit.keys if known and label not in known]
        for key in edit.keys:
            _apply(message, key.label, edit.part(message.message_id, key.label), self._folders.folders(key))
        message.sources = [ref for ref in message.sources if ref.folders != []]


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
