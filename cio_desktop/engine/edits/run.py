"""What one run of an edit knows and shares: connections, the copies seen so far, what was proved since the last change.

The commands that change mail are transfer's, removal's and labelling's; the order of things is attempt's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from cio_desktop.engine.clock import Clock
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store.edits import StepRow

from .box import BoxKey, Copy, Place
from .desk import Desk
from .digest_memory import DigestMemory
from .edit import Edit
from .facts import Facts
from .faults import Cancelled, Final, Later
from .journal import Journal
from .reach import elsewhere
from .removed_source import check_stays
from .resolve import Wanted
from .spool import Spool

# One try and three more (rule R12): what fails so often is not the connection's fault.
MOST_ISSUES = 4


@dataclass(slots=True)
class Tools:
    """What all runs share."""

    journal: Journal
    spool: Spool
    clock: Clock
    no_move: set[int]
    """Sources whose MOVE has failed though they offer it (fault 94)."""
    deferred: Callable[..., dict[Place, StepRow]]
    """Copies flagged \\Deleted by edits of ours that wait to be expunged; with a message's id only its own."""
    quirk: Callable[[int], Awaitable[None]]
    own_lines: Callable[[int], Awaitable[None]]
    """The server of a source writes lines of its own into messages."""
    memory: DigestMemory
    real: set[BoxKey]
    """Folders of which a message was seen to share its flags with no other copy: no views, as far as we see."""
    others: Callable[[int, int, int, str], Awaitable[Sequence[int]]]
    """Of a folder under a UIDVALIDITY, from a UID on: the UIDs that the index has for other messages than this one."""
    leaving: set[int]
    """Sources that are being removed: no edit begins anything there."""
    view_seen: Callable[[int, int], Awaitable[None]]
    """A folder, and the UIDVALIDITY under which it was seen to show messages of another one."""


@dataclass(slots=True)
class Run:
    """Of one edit. `view`: the copies as the server last showed them, by place."""

    edit: Edit
    facts: Facts
    wanted: Wanted
    desks: dict[int, Desk]
    tools: Tools
    view: dict[Place, Copy] = field(default_factory=dict)
    looked: set[BoxKey] = field(default_factory=set)
    searched: set[BoxKey] = field(default_factory=set)
    """Folders looked into as far as no sync has read them."""
    labels: dict[int, set[bytes]] = field(default_factory=dict)
    gone: set[Place] = field(default_factory=set)
    doubled: set[BoxKey] = field(default_factory=set)
    digests: dict[Place, bytes] = field(default_factory=dict)
    """Of the whole text of copies, as far as it was asked for."""
    texts: dict[Place, bytes] = field(default_factory=dict)
    """Small ones that were read for their digest, of copies that are to be removed."""
    shared: set[frozenset[BoxKey]] = field(default_factory=set)
    """Pairs of folders of which one showed the very message of the other."""
    _changes: int = 0
    _proved: dict[Place, int] = field(default_factory=dict)

    def desk(self, source_id: int) -> Desk:
        return self.desks[source_id]

    def has_move(self, source_id: int) -> bool:
        return self.desk(source_id).connection.capabilities.move and source_id not in self.tools.no_move

    def has_uidplus(self, source_id: int) -> bool:
        return self.desk(source_id).connection.capabilities.uidplus

    # -- the view

    def saw(self, copies: Iterable[Copy]) -> None:
        waiting = self.tools.deferred(self.edit.message_id)
        for copy in copies:
            place = copy.place
            if place in waiting and "\\Deleted" in copy.flags:
                continue  # for everybody but the server it is out of that folder already
            self.view[place] = copy
            self._proved[place] = self._changes

    def lost(self, place: Place) -> None:
        """Proved to be no longer there."""
        self.view.pop(place, None)
        self.gone.add(place)

    def changed(self) -> None:
        """A command that changes mail was answered: what was seen before it proves nothing any more."""
        self._changes += 1

    def proved(self, copy: Copy) -> bool:
        return self._proved.get(copy.place) == self._changes

    def in_box(self, key: BoxKey) -> list[Copy]:
        return [copy for copy in self.view.values() if copy.key == key]

    def is_view(self, key: BoxKey) -> bool:
        box = self.facts.by_key.get(key)
        return box is not None and box.view

    @property
    def views(self) -> set[BoxKey]:
        return {box.key for box in self.facts.boxes if box.view}

    @property
    def elsewhere(self) -> set[int]:
        return elsewhere(self.edit.change, self.facts, self.wanted)

    def may_rely(self, leaving: int, other: int) -> bool:
        """Whether a copy of the source `other` may stand for one that is removed from the source `leaving`."""
        return leaving == other or other in self.elsewhere

    @property
    def gmail(self) -> set[int]:
        """Sources where the message is changed by labels: All Mail is there, and the message is in it."""
        homes = set(self.facts.home)
        return {key for key in self.facts.gmail if key in homes and key in self.desks}

    async def look_again(self, key: BoxKey) -> list[Copy]:
        """Asks the server for the known copies of one folder; forgets those that are gone. A folder that is not there
        may have another name now: its copies are unknown then, not gone."""
        desk = self.desk(key[0])
        for uidvalidity in {copy.uidvalidity for copy in self.in_box(key)}:
            known = [copy.uid for copy in self.in_box(key) if copy.uidvalidity == uidvalidity]
            desk.forget()
            if await desk.try_open(key[1]) is None:
                for uid in known:
                    self.view.pop((key[0], key[1], uidvalidity, uid), None)
                continue
            found = await desk.look(key[1], uidvalidity, known)
            for uid in known:
                self.lost((key[0], key[1], uidvalidity, uid))
            for copy in found:
                self.gone.discard(copy.place)
            self.saw(found)
        return self.in_box(key)

    # -- the journal

    async def issue(self, step: StepRow) -> None:
        """The step is on the disk as sent, with its fence, before it is sent (rule R1)."""
        if self.edit.state == EditStatus.CANCELLED:
            raise Cancelled
        check_stays(self.edit, self.desks.keys(), self.tools.leaving)
        key = (step.op, step.source_id, step.src_folder, step.src_uid, step.dst_folder)
        count = self.edit.issues.get(key, 0) + 1
        if count > MOST_ISSUES:
            raise Later("The server does not carry this out, or loses the connection each time.", code="edit.unsettled")
        self.edit.issues[key] = count
        step.state = "issued"
        step.reply = None
        self.edit.state = EditStatus.RUNNING
        await self.tools.journal.write(self.edit)

    async def fail(self, step: StepRow, error: Final) -> None:
        step.state = "failed"
        step.reply = error.message
        raise error


def source_place(step: StepRow) -> Place:
    """Where a step takes the message from."""
    return (
        int(step.source_id),
        step.src_folder or b"",
        step.src_uidv or 0,
        step.src_uid or 0,
    )
