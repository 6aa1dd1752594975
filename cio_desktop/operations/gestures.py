"""One gesture with the folders of messages, an entry for undo (undo.py): what it changes, how that is taken back.

Sends by Membership, which says what may be done.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Protocol

from cio_desktop.operations.deeds import Deed
from cio_desktop.operations.edits import Edit, NetChange, Progress, There
from cio_desktop.operations.reason import Reason
from cio_desktop.protocol.keys import SourceKey


class Sender(Protocol):
    """Whoever sends what a gesture changes: Membership."""

    def send(self, edit: Edit, gesture: MembershipChange, *, undo: bool) -> None: ...
    def take_back(self, edit: Edit, message_ids: Collection[str]) -> list[str]: ...
    def not_told(self, gesture: MembershipChange, undone: bool) -> None: ...


Way = tuple[SourceKey, SourceKey | None, Mapping[str, NetChange]]
"""The source, the one that it adds to if that is another, what changes."""


class MembershipChange:
    """One gesture: an undo entry (undo.py). The inverse is made per message from what really changed."""

    def __init__(
        self,
        commands: Sender,
        key: SourceKey,
        deed: Deed,
        changes: Mapping[str, NetChange],
        *,
        target: SourceKey | None = None,
        inverses: Mapping[str, NetChange] | None = None,
    ) -> None:
        """`target`: the source that messages go to, if another; `inverses` lead back, from there to here."""
        self.key = key
        self.words = deed.words(len(changes))  # "move of 3 messages to Bills"
        self.added = sum(not change.remove for change in changes.values())  # where the others leave a folder
        self.done = deed.done(len(changes), self.added)  # "Moved 3 messages to Bills"
        self.total = len(changes)
        self._commands = commands
        self._changes = dict(changes)
        self._target = target
        self._inverses = inverses
        self._latest: dict[str, Edit] = {}  # message -> the edit on its way that brings it where it is
        # Told of what failed instead of everybody: how many, and why.
        self.owner: Callable[[int, Reason], None] | None = None

    @property
    def account_ids(self) -> frozenset[str]:
        return frozenset([self.key.account_id])

    @property
    def message_ids(self) -> Sequence[str]:
        return list(self._changes)

    @property
    def alive(self) -> bool:
        return bool(self._changes)

    def speaks_of(self, key: SourceKey, folders: Collection[str]) -> bool:
        ours = key in {self.key, self._target}
        return ours and any(not change.folders.isdisjoint(folders) for change in self._changes.values())

    def undo(self) -> None:
        for key, target, changes in self.ways(back=True):
            self._go(changes, undo=True, way=(key, target))

    def redo(self) -> None:
        for key, target, changes in self.ways(back=False):
            self._go(changes, undo=False, way=(key, target))

    def ways(self, *, back: bool) -> list[Way]:
        """Forth, or back."""
        if not back:
            return [(self.key, self._target, self._changes)]
        inverses: dict[NetChange, NetChange] = {}  # most messages have the same one
        left = {
            message_id: inverses.setdefault(change, change.inverse())
            if self._inverses is None
            else self._inverses[message_id]
            for message_id, change in self._changes.items()
        }
        if self._target is None:
            return [(self.key, None, left)]
        parts: list[Way] = [  # what only leaves the other source needs no copy here
            (self._target, self.key if adds else None, {i: c for i, c in left.items() if bool(c.add) is adds})
            for adds in (True, False)
        ]
        return [part for part in parts if part[2]]

    def _go(self, changes: Mapping[str, NetChange], *, undo: bool, way: tuple[SourceKey, SourceKey | None]) -> None:
        """What still waits is taken back; for the rest the opposite is queued behind it."""
        left = dict(changes)
        latest = {i: self._latest[i] for i in changes if i in self._latest}
        for edit in {edit.number: edit for edit in latest.values()}.values():
            for message_id in self._commands.take_back(edit, changes):
                if latest.get(message_id) is edit:
                    left.pop(message_id, None)
                    self._latest.pop(message_id, None)
        if left:
            key, target = way
            edit = Edit(*key, left, target)
            self._latest |= dict.fromkeys(left, edit)
            self._commands.send(edit, self, undo=undo)

    @property
    def states(self) -> set[Progress]:
        """How far what is on its way of it is."""
        return {edit.progress[message_id] for message_id, edit in self._latest.items()}

    @property
    def left(self) -> Mapping[str, NetChange]:
        return self._changes

    def finished(self, edit: Edit) -> None:
        """Nothing of it can be taken back any more without its opposite."""
        self._latest = {message_id: latest for message_id, latest in self._latest.items() if latest is not edit}

    def failed(self, message_ids: Iterable[str]) -> None:
        """These stayed as they were: there is nothing to undo for them."""
        for message_id in message_ids:
            self._changes.pop(message_id, None)
            self._latest.pop(message_id, None)


class AccountChange(MembershipChange):
    """One that puts messages into a folder of another account. There they are other messages, which are known by their
    ids once they have arrived; so what is to be undone before that goes back when it has.

    What came back of a message is this one's again, under the id it has then.
    """

    def __init__(
        self,
        commands: Sender,
        key: SourceKey,
        deed: Deed,
        target: SourceKey,
        folder: str,
        left: Mapping[str, frozenset[str]],
        kept: Mapping[str, str | None],
    ) -> None:
        """`left`: the folders that each message leaves. `kept`: one that it is in; a copy is taken back to there, where
        the service finds that it is."""
        add = frozenset([folder])
        super().__init__(commands, key, deed, {i: NetChange(add, leaves) for i, leaves in left.items()}, target=target)
        self._other, self._folder = target, folder
        self._kept = kept
        self._ids = {message_id: message_id for message_id in left}  # as it is called here by now
        self._there: dict[str, There] = {}
        self._way: dict[str, tuple[Edit, str]] = {}  # on its way: by which edit, under which id
        self._back = False

    @property
    def account_ids(self) -> frozenset[str]:
        return frozenset([self.key.account_id, self._other.account_id])

    @property
    def message_ids(self) -> Sequence[str]:
        return [self._there[i].message_id if i in self._there else self._ids[i] for i in self._changes]

    @property
    def states(self) -> set[Progress]:
        return {edit.progress[message_id] for edit, message_id in self._way.values()}

    def ways(self, *, back: bool) -> list[Way]:
        if back:
            changes = {there.message_id: change for i, there in self._there.items() if (change := self._inverse(i))}
            return [(self._other, self.key, changes)] if changes else []
        return [(self.key, self._other, {self._ids[i]: change for i, change in self._changes.items()})]

    def _inverse(self, message_id: str) -> NetChange:
        """What was there before stays there."""
        leaves, kept = self._changes[message_id].remove, self._kept.get(message_id)
        taken = frozenset[str]() if self._there[message_id].before else frozenset([self._folder])
        add = leaves or (frozenset([kept]) if kept is not None and taken else frozenset())
        return NetChange(add, taken) if add else NetChange()

    def undo(self) -> None:
        self._turn(back=True)

    def redo(self) -> None:
        self._turn(back=False)

    def _turn(self, *, back: bool) -> None:
        self._back = back
        for edit in {edit.number: edit for edit, _ in self._way.values()}.values():
            if (edit.key == self.key) is not back:
                continue  # it goes where it shall go
            self._commands.take_back(edit, list(edit.changes))  # what is dropped comes by `finished`
        self._steer()

    def _steer(self) -> None:
        """What is where it shall not be, and not on its way, is sent."""
        idle = [i for i in self._changes if i not in self._way]
        if self._back:
            changes = {i: change for i in idle if i in self._there and (change := self._inverse(i))}
            self._send(self._other, self.key, changes, {i: self._there[i].message_id for i in changes})
        else:
            changes = {i: self._changes[i] for i in idle if i not in self._there}
            self._send(self.key, self._other, changes, self._ids)

    def _send(
        self, key: SourceKey, target: SourceKey, changes: Mapping[str, NetChange], names: Mapping[str, str]
    ) -> None:
        if not changes:
            return
        edit = Edit(*key, {names[i]: change for i, change in changes.items()}, target)
        self._way |= {i: (edit, names[i]) for i in changes}
        self._commands.send(edit, self, undo=self._back)

    def finished(self, edit: Edit) -> None:
        forth, lost = edit.key == self.key, 0
        for i, (sent, message_id) in list(self._way.items()):
            if sent is not edit:
                continue
            del self._way[i]
            match edit.progress[message_id]:
                case Progress.DONE | Progress.MARKED if forth:
                    if (there := edit.there.get(message_id)) is None:
                        self._changes.pop(i)  # nobody knows what it is called there
                        lost += 1
                    else:
                        self._there[i] = there
                case Progress.DONE | Progress.MARKED:
                    del self._there[i]
                    if (here := edit.there.get(message_id)) is not None:
                        self._ids[i] = here.message_id
                case Progress.FAILED:
                    self._changes.pop(i)
                case _:
                    pass
        if lost:
            self._commands.not_told(self, self._back)
        self._steer()

    def failed(self, message_ids: Iterable[str]) -> None:
        """Left out by `finished`."""
