"""Many messages in one gesture: one COPY or MOVE command for all that go the same way, one commit per step for all.

Only the plain case goes here: each message in one folder of one source, once or more often, to one other folder.
Whatever is unusual about a message, or happens to it on the way, is left to its own queue, where the journal tells what
was sent (fault 92).
"""

from __future__ import annotations

from collections.abc import Awaitable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from cio_desktop.engine.edits.evidence.run import EditContext, Run
from cio_desktop.engine.edits.evidence.source_session import MOST_UNREAD, SourceSession
from cio_desktop.engine.edits.evidence.unread_folders import unread
from cio_desktop.engine.edits.persistence.journal import Journal
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.fingerprint import Fingerprint, SeenRows
from cio_desktop.engine.edits.planning.folder_ref import Copy, FolderKey, FolderRef, Place
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.engine.edits.planning.resolve import Wanted
from cio_desktop.engine.edits.planning.step_notes import note_role
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import search
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.types import CopyUid, FetchRow, Selected
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store.edits import StepRow
from cio_desktop.store.memberships import MembershipRow

from . import transfer

MOST = 500


@dataclass(slots=True)
class Member:
    """One message of a group. `steps`: one for each of its copies, which all go."""

    edit: Edit
    known: KnownMessage
    wanted: Wanted
    uidvalidity: int
    fingerprint: Fingerprint
    steps: list[StepRow]
    rows: dict[int, FetchRow] = field(default_factory=dict)
    done: Run | None = None

    @property
    def uids(self) -> list[int]:
        return [step.src_uid or 0 for step in self.steps]


@dataclass(slots=True)
class Group:
    """Messages that go the same way."""

    source_id: int
    src: FolderRef
    dst: FolderRef
    op: Literal["copy", "move"]
    members: list[Member] = field(default_factory=list)


def grouped(entries: Iterable[tuple[Edit, KnownMessage, Wanted]], no_move: set[int]) -> list[Group]:
    """The groups worth a common command: two messages or more."""
    found: dict[tuple[FolderKey, FolderKey, str], Group] = {}
    for edit, known, wanted in entries:
        way = _route(known, wanted, no_move)
        if way is None or edit.change.set_flags or edit.change.clear_flags:
            continue
        src, dst, op = way
        if any(folder.key != src.key for folder in unread(edit.change, known)):
            continue
        group = found.setdefault((src.key, dst.key, op), Group(src.source_id, src, dst, op))
        steps = [
            StepRow(op, src.source_id, src.raw, src.uidvalidity, place.uid, dst_folder=dst.raw)
            for place in _places(known, src.source_id)
        ]
        for step in steps:
            note_role(step, dst.special_use)
        group.members.append(Member(edit, known, wanted, src.uidvalidity or 0, known.fingerprint(), steps))
    return [
        Group(group.source_id, group.src, group.dst, group.op, group.members[at : at + MOST])
        for group in found.values()
        if len(group.members) > 1
        for at in range(0, len(group.members), MOST)
    ]


def _route(
    known: KnownMessage, wanted: Wanted, no_move: set[int]
) -> tuple[FolderRef, FolderRef, Literal["copy", "move"]] | None:
    if len(wanted.add) != 1 or wanted.create or wanted.starred is not None:
        return None
    dst = wanted.add[0]
    places = _places(known, dst.source_id)
    if not places or len({place.folder_id for place in places}) > 1:
        return None
    src = known.by_id.get(places[0].folder_id)
    if src is None or src.uidvalidity is None or src.source_id != dst.source_id or src.key == dst.key:
        return None
    if src.source_id in known.gmail_sources:
        return None
    if not wanted.remove:
        return (src, dst, "copy") if len(places) == 1 else None  # one of them is copied, the single edit says which
    if [folder.key for folder in wanted.remove] != [src.key] or src.source_id in no_move:
        return None
    return src, dst, "move"


def _places(known: KnownMessage, source_id: int) -> list[MembershipRow]:
    """Other sources may have it as well: nothing is done there."""
    return [place for place in known.places if place.source_id == source_id]


async def carry_out(
    group: Group, connection: Connection, context: EditContext, accepted: Awaitable[Collection[str]]
) -> list[Member]:
    """Those that were carried out and proved. The others are as the journal has them: untouched, or issued. `accepted`:
    which edits may go together, once all of them are in the journal; what is only looked at does not wait for it."""
    if group.op == "move" and not connection.capabilities.move:
        return []
    anybody = group.members[0]
    session = SourceSession(connection, group.source_id, anybody.fingerprint)
    uids = [uid for member in group.members for uid in member.uids]
    session.expect(group.src.raw, uids, group.dst.raw)
    await session.select(group.src.raw)
    uidvalidity, uidnext, *_ = await session.fence(group.dst.raw)
    ready = await _without_another(group.members, group.dst, session, uidvalidity, uidnext, context)
    if not ready:
        return []
    selected = await session.select(group.src.raw)
    if selected.read_only or await _forbidden(session, group):
        return []
    rows = await session.identities(uids)
    ready = [member for member in ready if _confirm_source(member, selected, rows)]
    if ready and group.op == "move":
        own = {uid for member in ready for uid in member.uids}
        at = selected.uidvalidity or 0, selected.uidnext or max(own) + 1
        ready = await _without_another(ready, group.src, session, *at, context, but=own)
    together = await accepted
    if group.source_id in context.removed_sources:
        return []
    ready = [member for member in ready if member.edit.id in together and not member.edit.called_off]
    if not ready:
        return []
    await _issue(ready, uidvalidity, uidnext, context.journal)
    uids = [uid for member in ready for uid in member.uids]
    proof, left = await _send(group, session, uids, uidnext)
    target = await session.select(group.dst.raw)
    if proof is None or not proof.uidvalidity == uidvalidity == target.uidvalidity:
        return []
    arrived = await session.identities(sorted(set(proof.mapping.values())))
    if left is None:
        left = await _left(group, session, ready)
    done = []
    for member in ready:
        found = []
        for step in member.steps:
            row = arrived.get(proof.mapping.get(step.src_uid or 0, 0))
            honest = row is not None and row.uid >= uidnext and member.fingerprint.matches(row)
            if row is not None and honest and (group.op == "copy" or step.src_uid not in left):
                step.state, step.dst_uid = "done", row.uid
                found.append(row)
        if len(found) == len(member.steps):
            _finish(member, group, session, target, found, context)
            done.append(member)
    return done


async def _send(
    group: Group, session: SourceSession, uids: Sequence[int], uidnext: int
) -> tuple[CopyUid | None, Collection[int] | None]:
    """The one command; the destination is opened next, or in its trip, and these are looked at there. And what it has
    left where it was; None: not told."""
    connection, dst = session.connection, group.dst.raw
    if group.op == "move" and connection.capabilities.qresync:  # which have gone is told by name, so none need ask
        command = commands.asked_move(connection, uids, dst)
        if command is not None and await session.send_and_open(command, dst, range(uidnext, uidnext + len(uids))):
            connection.check(command)
            proof, gone = command.value or (None, frozenset())
            return proof, () if gone.issuperset(uids) else None
    left: Collection[int] | None = set(uids)
    if group.op == "move":
        proof, left, _ = await transfer.move(connection, uids, dst, status=False)
        left = set(await search.present(connection, uids)) if left is None else left
    else:
        proof = await commands.copy(connection, uids, dst)
    session.forget_selection()
    session.expect(dst, proof.mapping.values() if proof is not None else ())
    return proof, left


async def _left(group: Group, session: SourceSession, ready: Sequence[Member]) -> Collection[int]:
    """Which are still where they were; all, where that folder is another one by now."""
    uids = {uid for member in ready for uid in member.uids}
    selected = await session.select(group.src.raw)
    if selected.uidvalidity != ready[0].uidvalidity:
        return uids
    return set(await search.present(session.connection, sorted(uids)))


async def _without_another(
    ready: list[Member],
    folder: FolderRef,
    session: SourceSession,
    uidvalidity: int,
    uidnext: int,
    context: EditContext,
    *,
    but: Collection[int] = (),
) -> list[Member]:
    """Those that can't be in the folder in another copy that no sync has read: the single edits look. What the index
    has for others since, as after edits that went there, is no news: it need not be opened for that."""
    span = folder.unread(uidvalidity, uidnext)
    if span is None:
        return ready
    known = set(but)
    if folder.folder_id is not None:
        messages = [member.edit.message_id for member in ready]
        known.update(await context.uids_of_others(folder.folder_id, uidvalidity, span[0], messages, False))
    if len(known) > span[1] - span[0] and known.issuperset(range(span[0], span[1] + 1)):
        return ready
    if (await session.select(folder.raw)).uidvalidity != uidvalidity:
        return []
    uids = [uid for uid in await search.uids_from(session.connection, span[0]) if uid <= span[1] and uid not in known]
    if len(uids) > MOST_UNREAD:
        return []
    rows = SeenRows((await session.identities(uids)).values())
    return [member for member in ready if not rows.hold(member.fingerprint)]


async def _forbidden(session: SourceSession, group: Group) -> bool:
    """Left to the single edits, which say why."""
    target = await session.rights(group.dst.raw)
    source = await session.rights(group.src.raw)
    return (target is not None and "i" not in target) or (
        source is not None and group.op == "move" and not ({"t", "e"} <= set(source) or "d" in source)
    )


def _confirm_source(member: Member, selected: Selected, rows: dict[int, FetchRow]) -> bool:
    found = {uid: rows[uid] for uid in member.uids if uid in rows}
    if len(found) < len(member.steps) or selected.uidvalidity != member.uidvalidity:
        return False
    if not all(map(member.fingerprint.matches, found.values())):
        return False
    for row in found.values():
        member.fingerprint.learn(row)
    member.rows = found
    return True


async def _issue(ready: Sequence[Member], uidvalidity: int, uidnext: int, journal: Journal) -> None:
    """All steps on the disk with their fence, in one commit, before the one command."""
    for member in ready:
        for step in member.steps:
            step.dst_uidv, step.dst_fence, step.state = uidvalidity, uidnext, "issued"
        member.edit.steps += member.steps
        member.edit.state = EditStatus.RUNNING
    await journal.write(*(member.edit for member in ready))


def _finish(
    member: Member,
    group: Group,
    session: SourceSession,
    target: Selected,
    arrived: list[FetchRow],
    context: EditContext,
) -> None:
    run = Run(member.edit, member.known, member.wanted, {group.source_id: session}, context)
    run.looked_into.update({group.src.key, group.dst.key})
    run.note_seen(_copy(group.source_id, target.raw, target.uidvalidity, row) for row in arrived)
    for uid, row in member.rows.items():
        if group.op == "copy":
            run.note_seen([_copy(group.source_id, group.src.raw, member.uidvalidity, row)])
        else:
            run.note_gone(Place(*group.src.key, member.uidvalidity, uid))
    member.done = run


def _copy(source_id: int, raw: bytes, uidvalidity: int | None, row: FetchRow) -> Copy:
    flags = tuple(flag for flag in row.flags or () if flag != "\\Recent")
    return Copy(source_id, raw, uidvalidity or 0, row.uid, flags, row.internaldate, row.size, row.modseq)
