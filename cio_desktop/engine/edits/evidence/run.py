"""What one run of an edit knows and shares: connections, the copies seen so far, what was proved since the last change.

Sends no command that changes mail (transfer, removal, labelling do), and does not say what comes first (attempt does).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from cio_desktop.engine.clock import Clock
from cio_desktop.engine.edits.persistence.digest_memory import DigestMemory
from cio_desktop.engine.edits.persistence.journal import Journal
from cio_desktop.engine.edits.persistence.spool import Spool
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import Cancelled, FinalFailure, TryLater
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey, FolderRef, Place
from cio_desktop.engine.edits.planning.involved_sources import substitute_sources
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.engine.edits.planning.removed_source import check_stays
from cio_desktop.engine.edits.planning.resolve import Wanted
from cio_desktop.engine.sync.poison_messages import PoisonMessages
from cio_desktop.imap.errors import ConnectionLost
from cio_desktop.imap.in_order import Asked
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store.edits import StepRow

from .glance import Glance
from .source_session import SourceSession

# One try and three more (rule R12): what fails so often is not the connection's fault.
MOST_ISSUES = 4


@dataclass(slots=True)
class EditContext:
    """What all runs share."""

    journal: Journal
    spool: Spool
    clock: Clock
    no_move: set[int]
    """Sources whose MOVE has failed though they offer it (fault 94)."""
    deferred: Callable[..., dict[Place, StepRow]]
    """Copies flagged \\Deleted by edits of ours that wait to be expunged; with a message's id only its own."""
    note_move_failed: Callable[[int], Awaitable[None]]
    note_own_lines: Callable[[int], Awaitable[None]]
    """The server of a source writes lines of its own into messages."""
    digest_memory: DigestMemory
    real_folders: set[FolderKey]
    """Folders of which a message was seen to share its flags with no other copy: no views, as far as we see."""
    uids_of_others: Callable[[int, int, int, Collection[str], bool], Awaitable[Sequence[int]]]
    """Of a folder under a UIDVALIDITY, from a UID on: the UIDs that the index has for other messages than these, or
    only for those it knows from elsewhere, too."""
    uids_put: Callable[[FolderRef, int, int, str], Awaitable[set[int]]]
    """Of a folder under a UIDVALIDITY, from a UID on: the UIDs that edits of other messages than this one have put
    there."""
    uids_alike: Callable[[int, int, str], Awaitable[Sequence[int]]]
    """Of a folder under a UIDVALIDITY: the UIDs that the index has for other messages with the header of this one."""
    removed_sources: set[int]
    """Sources that are being removed: no edit begins anything there."""
    note_view: Callable[[int, int], Awaitable[None]]
    """A folder, and the UIDVALIDITY under which it was seen to show messages of another one."""
    poison: PoisonMessages
    """Messages over which servers end the connection, of folders that were searched."""

    async def issue(self, edit: Edit, step: StepRow, sources: Collection[int]) -> None:
        """The step is on the disk as sent, with its fence, before it is sent (rule R1)."""
        if edit.called_off:
            raise Cancelled
        check_stays(edit, sources, self.removed_sources)
        key = (step.op, step.source_id, step.src_folder, step.src_uid, step.dst_folder)
        count = edit.issues.get(key, 0) + 1
        if count > MOST_ISSUES:
            raise TryLater(
                Said("The server does not carry this out, or loses the connection each time."), code="edit.unsettled"
            )
        edit.issues[key] = count
        step.state = "issued"
        step.say(None)
        edit.state = EditStatus.RUNNING
        await self.journal.write(edit)


@dataclass(slots=True)
class Run:
    """Of one edit. `copies`: as the server last showed them, by place."""

    edit: Edit
    known: KnownMessage
    wanted: Wanted
    sessions: dict[int, SourceSession]
    context: EditContext
    copies: dict[Place, Copy] = field(default_factory=dict)
    looked_into: set[FolderKey] = field(default_factory=set)
    searched: set[FolderKey] = field(default_factory=set)
    """Folders looked into as far as no sync has read them."""
    labels: dict[int, set[bytes]] = field(default_factory=dict)
    gone: set[Place] = field(default_factory=set)
    doubled: set[FolderKey] = field(default_factory=set)
    digests: dict[Place, bytes] = field(default_factory=dict)
    """Of the whole text of copies, as far as it was asked for."""
    texts: dict[Place, bytes] = field(default_factory=dict)
    """Small ones that were read for their digest, of copies that are to be removed."""
    shared: set[frozenset[FolderKey]] = field(default_factory=set)
    """Pairs of folders of which one showed the very message of the other."""
    arrived: dict[FolderKey, str] = field(default_factory=dict)
    """In folders of another account: what the message is called there, as far as it is stored."""
    moved_on: set[FolderKey] = field(default_factory=set)
    """Folders there that another program has moved the copy to, in the place of the one asked for."""
    labelled: set[int] = field(default_factory=set)
    """Another account's source at Gmail that has the very text already: it gets labels there."""
    _changes: int = 0
    _proved: dict[Place, int] = field(default_factory=dict)

    def session(self, source_id: int) -> SourceSession:
        return self.sessions[source_id]

    def has_move(self, source_id: int) -> bool:
        return self.session(source_id).connection.capabilities.move and source_id not in self.context.no_move

    def has_uidplus(self, source_id: int) -> bool:
        return self.session(source_id).connection.capabilities.uidplus

    # -- the view

    def note_seen(self, copies: Iterable[Copy]) -> None:
        waiting = self.deferred
        for copy in copies:
            place = copy.place
            if place in waiting and DELETED in copy.flags:
                continue  # for everybody but the server it is out of that folder already
            self.copies[place] = copy
            self.gone.discard(place)
            self._proved[place] = self._changes

    @property
    def deferred(self) -> set[Place]:
        """Copies of the message that were marked by us and wait to be expunged, in each account that it is about."""
        return {place for message_id in self.known.ids for place in self.context.deferred(message_id)}

    def note_gone(self, place: Place) -> None:
        """Proved to be no longer there."""
        self.copies.pop(place, None)
        self.gone.add(place)

    def note_unlisted(self, key: FolderKey) -> None:
        """The folder is not there. It may have another name now: its copies are unknown, not gone, and what the index
        has of them stays for the sync that finds it under that name (simulator seed two-sources 1090016)."""
        self.looked_into.discard(key)
        for copy in self.copies_in(key):
            self.copies.pop(copy.place)

    def note_change(self) -> None:
        """A command that changes mail was answered: what was seen before it proves nothing any more."""
        self._changes += 1

    def is_current(self, copy: Copy) -> bool:
        return self._proved.get(copy.place) == self._changes

    def copies_in(self, key: FolderKey) -> list[Copy]:
        return [copy for copy in self.copies.values() if copy.key == key]

    def is_view(self, key: FolderKey) -> bool:
        folder = self.known.by_key.get(key)
        return folder is not None and folder.is_view

    @property
    def views(self) -> set[FolderKey]:
        return {folder.key for folder in self.known.folders if folder.is_view}

    @property
    def substitute_sources(self) -> set[int]:
        return substitute_sources(self.edit.change, self.known, self.wanted)

    def may_rely(self, leaving: int, other: int) -> bool:
        """Whether a copy of the source `other` may stand for one that is removed from the source `leaving`."""
        return leaving == other or other in self.substitute_sources

    @property
    def gmail_sources(self) -> set[int]:
        """Sources where the message is changed by labels: All Mail is there, and the message is in it."""
        home_sources = {*self.known.home_sources, *self.labelled}
        return {key for key in self.known.gmail_sources if key in home_sources and key in self.sessions}

    def glance_at(self, key: FolderKey) -> Glance | None:
        """For `on_the_way`: the known copies of one folder. None where that takes more than one look."""
        copies = self.copies_in(key)
        if len({copy.uidvalidity for copy in copies}) != 1:
            return None
        uids = [copy.uid for copy in copies]
        return Glance.at(self.session(key.source_id).connection, key.raw, copies[0].uidvalidity, uids)

    def take_glance(self, key: FolderKey, glance: Glance) -> bool:
        """Whether it has shown the copies that are known of the folder: they were seen now."""
        found = self.session(key.source_id).copies_seen(glance)
        if found is None or {copy.place for copy in found} != {copy.place for copy in self.copies_in(key)}:
            return False
        for copy in found:
            self.note_gone(copy.place)
        self.note_seen(found)
        return True

    async def on_the_way(
        self,
        source_id: int,
        glances: Sequence[Glance],
        *,
        first: Sequence[Asked[Any]] = (),
        back_to: bytes | None = None,
    ) -> bool:
        """As the session's. Where one was broken off, the next try finds out whether it ends over what was asked, or
        over so many commands."""
        if self.edit.one_by_one:
            return False
        try:
            return await self.session(source_id).on_the_way(glances, first=first, back_to=back_to)
        except ConnectionLost:
            self.edit.one_by_one = True
            raise

    async def look_again(self, key: FolderKey, glance: Glance | None = None) -> list[Copy]:
        """Asks the server for the known copies of one folder; forgets those that are gone. `glance`: it was looked at
        just now."""
        if glance is not None and self.take_glance(key, glance):
            return self.copies_in(key)
        session = self.session(key.source_id)
        for uidvalidity in {copy.uidvalidity for copy in self.copies_in(key)}:
            known = [copy.uid for copy in self.copies_in(key) if copy.uidvalidity == uidvalidity]
            session.forget_selection()
            session.expect(key.raw, known)
            if await session.try_select(key.raw) is None:
                self.note_unlisted(key)
                break
            found = await session.known_copies(key.raw, uidvalidity, known)
            for uid in known:
                self.note_gone(Place(*key, uidvalidity, uid))
            self.note_seen(found)
        return self.copies_in(key)

    @property
    def places_to_take_from(self) -> set[Place]:
        """Where the steps were to take the message from, and have not taken it: it may still be there."""
        steps = [step for step in self.edit.steps if step.op in {"copy", "move", "remove"} and step.src_uid is not None]
        taken = {source_place(step) for step in steps if step.op != "copy" and step.state in {"done", "deferred"}}
        return {source_place(step) for step in steps} - taken

    # -- the journal

    async def issue(self, step: StepRow) -> None:
        await self.context.issue(self.edit, step, self.sessions.keys())

    async def fail(self, step: StepRow, error: FinalFailure) -> None:
        step.state = "failed"
        step.say(error.words)
        raise error


def source_place(step: StepRow) -> Place:
    """Where a step takes the message from."""
    return Place(step.source_id, step.src_folder or b"", step.src_uidv or 0, step.src_uid or 0)


def target_place(step: StepRow) -> Place:
    """Where a step puts the message, as far as that is known."""
    return Place(step.source_id, step.dst_folder or b"", step.dst_uidv or 0, step.dst_uid or 0)
