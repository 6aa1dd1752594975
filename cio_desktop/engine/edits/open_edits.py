"""The open edits in memory: which UIDs they speak of, which copies wait to be expunged. Sync asks here (rule R11)."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator

from cio_desktop.engine.change import Pins
from cio_desktop.engine.clock import Clock
from cio_desktop.engine.edits.evidence.run import source_place
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.folder_ref import FolderKey, Place
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store.edits import StepRow
from cio_desktop.store.folders import FolderRow

# A UID that is gone never comes back. A sync that had read its list before it went must not bring it back either.
REMEMBER_GONE = 600.0


class OpenEdits:
    """Of all accounts."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._edits: dict[str, Edit] = {}
        self._of_message: dict[str, dict[str, Edit]] = {}
        self._crossing: dict[str, Edit] = {}
        """Those that put their message into another account."""
        self._keys: dict[int, FolderKey] = {}
        self._gone: dict[tuple[FolderKey, int], dict[int, float]] = {}
        self._moment = 0
        self._ended: dict[tuple[FolderKey, int | None], dict[int, tuple[int, float]]] = {}

    def __iter__(self) -> Iterator[Edit]:
        return iter(tuple(self._edits.values()))

    def __contains__(self, edit_id: str) -> bool:
        return edit_id in self._edits

    @property
    def ids(self) -> set[str]:
        return set(self._edits)

    def get(self, edit_id: str) -> Edit | None:
        return self._edits.get(edit_id)

    def add(self, edit: Edit) -> None:
        self._edits[edit.id] = edit
        self._of_message.setdefault(edit.message_id, {})[edit.id] = edit
        if edit.change.dst_account is not None:
            self._crossing[edit.id] = edit

    def drop(self, edit: Edit) -> None:
        self._edits.pop(edit.id, None)
        self._crossing.pop(edit.id, None)
        siblings = self._of_message.get(edit.message_id, {})
        siblings.pop(edit.id, None)
        if not siblings:
            self._of_message.pop(edit.message_id, None)

    def note_gone(self, gone: Iterable[Place], there: Iterable[Place] = ()) -> None:
        """These copies were seen to be gone, and those to be there, perhaps again: another client may take our mark
        back. To be told before the store is: a folder that is linked again at this moment then either asks here after
        that, or is stored before what the edit has to say."""
        until = self._clock.monotonic() + REMEMBER_GONE
        for place in gone:
            self._gone.setdefault((place.folder, place.uidvalidity), {})[place.uid] = until
        for place in there:
            self._gone.get((place.folder, place.uidvalidity), {}).pop(place.uid, None)

    def note_ended(self, edit: Edit) -> None:
        """What a sync has read of these places before this moment is older than what the edit has to say. To be told
        before the store is. One that only waited has nothing to say of what it had copied: others may remove that."""
        self._moment += 1
        until = self._clock.monotonic() + REMEMBER_GONE
        for key, uidvalidity, uid in _named(edit, copied=edit.state != EditStatus.DEFERRED):
            self._ended.setdefault((key, uidvalidity), {})[uid] = (self._moment, until)

    def learn_folders(self, known: KnownMessage) -> None:
        for folder in known.folders:
            if folder.folder_id is not None:
                self._keys[folder.folder_id] = folder.key

    def renamed(self, folder: FolderRow, raw: bytes) -> None:
        """`folder`: as it was."""
        before, after = FolderKey(folder.source_id, folder.raw_name), FolderKey(folder.source_id, raw)
        self._keys[folder.id] = after
        for place, step in self.deferred().items():
            if (place.folder, place.uidvalidity) == (before, folder.uidvalidity):
                step.src_folder = raw
        for key, uidvalidity in [(key, validity) for key, validity in self._gone if key == before]:
            self._gone.setdefault((after, uidvalidity), {}).update(self._gone.pop((key, uidvalidity)))
        for key, validity in [(key, validity) for key, validity in self._ended if key == before]:
            self._ended.setdefault((after, validity), {}).update(self._ended.pop((key, validity)))

    def deferred(self, message_id: str | None = None) -> dict[Place, StepRow]:
        """Of one message where only that is asked for: there may be thousands of open edits."""
        edits = self._edits if message_id is None else self._of_message.get(message_id, {})
        return {source_place(step): step for edit in edits.values() for step in edit.steps if step.state == "deferred"}

    def uids_placed(self, folder_id: int, uidvalidity: int, messages: Collection[str]) -> set[int]:
        """The UIDs of a folder where open edits have put other messages than these."""
        key = self._keys.get(folder_id)
        return {
            step.dst_uid
            for edit in self._edits.values()
            if edit.message_id not in messages
            for step in edit.steps
            if step.state == "done" and (step.source_id, step.dst_folder) == key
            if step.dst_uid is not None and step.dst_uidv == uidvalidity
        }

    def arriving(self, known: KnownMessage) -> bool:
        """Whether a change that is at work puts it where it is, from another account: until that has ended its copy
        there is what the change relies on."""
        places = {Place(p.source_id, p.raw_name, p.uidvalidity or 0, p.uid) for p in known.places}
        return any(not places.isdisjoint(edit.arrived_at) for edit in self._crossing.values())

    def restored(self, message_id: str, shown: Container[Place]) -> list[Edit]:
        """Those whose removal waits for a copy that is there without its mark: another client has taken that back."""
        return [
            edit
            for edit in self._of_message.get(message_id, {}).values()
            if any(step.state == "deferred" and source_place(step) in shown for step in edit.steps)
        ]

    def pinned(self, folder_id: int, uidvalidity: int | None, since: int | None = None) -> Pins:
        """`since`: a `moment` told before. A folder made anew counts its UIDs from the beginning: those of another
        UIDVALIDITY say nothing about it."""
        key = self._keys.get(folder_id)
        if key is None or uidvalidity is None:
            return Pins(moment=self._moment)
        out = self._lingering(key, uidvalidity)
        out |= {at.uid for at in self.deferred() if (at.folder, at.uidvalidity) == (key, uidvalidity)}
        moving = {uid for validity, uid in self._places(key) if validity == uidvalidity}
        moving |= self._lately(key, uidvalidity, since)
        return Pins(frozenset(moving), frozenset(out), self._moment)

    def concerns(self, folder_id: int) -> bool:
        """Whether an open edit speaks of a message in this folder."""
        key = self._keys.get(folder_id)
        return key is not None and any(True for _ in self._places(key))

    def _places(self, key: FolderKey) -> Iterator[tuple[int | None, int]]:
        """UIDVALIDITY and UID. A deferred removal may wait for long: the message lives on in the other folders."""
        for edit in self._edits.values():
            if edit.state != EditStatus.DEFERRED:
                yield from ((uidvalidity, uid) for folder, uidvalidity, uid in _named(edit) if folder == key)

    def _lately(self, key: FolderKey, uidvalidity: int, since: int | None) -> set[int]:
        """Places of edits that have ended after that moment."""
        now = self._clock.monotonic()
        left = {uid: ended for uid, ended in self._ended.pop((key, uidvalidity), {}).items() if ended[1] > now}
        if left:
            self._ended[key, uidvalidity] = left
        return set() if since is None else {uid for uid, (moment, _) in left.items() if moment > since}

    def _lingering(self, key: FolderKey, uidvalidity: int) -> set[int]:
        now = self._clock.monotonic()
        left = {uid: until for uid, until in self._gone.pop((key, uidvalidity), {}).items() if until > now}
        if left:
            self._gone[key, uidvalidity] = left
        return set(left)


def _named(edit: Edit, *, copied: bool = True) -> Iterator[tuple[FolderKey, int | None, int]]:
    """Folder, UIDVALIDITY and UID of each place its steps speak of; those that copied or moved only if asked for."""
    for step in edit.steps:
        if step.state in {"void", "failed"} or (step.op in {"copy", "move"} and not copied):
            continue
        if step.src_uid is not None and step.src_folder is not None:
            yield FolderKey(step.source_id, step.src_folder), step.src_uidv, step.src_uid
        if step.dst_uid is not None and step.dst_folder is not None:
            yield FolderKey(step.source_id, step.dst_folder), step.dst_uidv, step.dst_uid
