"""Many messages in one gesture: one COPY or MOVE command for all that go the same way, one commit per step for all.

Only the plain case goes here: each message in one folder of one source, to one other folder. Whatever is unusual about
a message, or happens to it on the way, is left to its own lane, where the journal tells what was sent (fault 92).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from cio_desktop.engine.sync.unread import read_again
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch, search
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.types import FetchRow, Selected
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store.edits import StepRow
from cio_desktop.store.memberships import MembershipRow

from .box import Box, BoxKey, Copy
from .coverage import unread
from .desk import MOST_UNREAD, Desk
from .edit import Edit, note_role
from .facts import Facts
from .fingerprint import Fingerprint
from .journal import Journal
from .resolve import Wanted
from .run import Run, Tools

MOST = 500


@dataclass(slots=True)
class Member:
    """One message of a group."""

    edit: Edit
    facts: Facts
    wanted: Wanted
    uid: int
    uidvalidity: int
    print_: Fingerprint
    step: StepRow
    row: FetchRow | None = None
    done: Run | None = None


@dataclass(slots=True)
class Group:
    """Messages that go the same way."""

    source_id: int
    src: Box
    dst: Box
    op: Literal["copy", "move"]
    members: list[Member] = field(default_factory=list)


def grouped(entries: Iterable[tuple[Edit, Facts, Wanted]], no_move: set[int]) -> list[Group]:
    """The groups worth a common command: two messages or more."""
    found: dict[tuple[BoxKey, BoxKey, str], Group] = {}
    for edit, facts, wanted in entries:
        way = _way(facts, wanted, no_move)
        if way is None:
            continue
        src, dst, op = way
        if any(box.key != src.key for box in unread(edit.change, facts)):
            continue
        place = _only_place(facts, src.source_id)
        if place is None:
            continue
        group = found.setdefault((src.key, dst.key, op), Group(src.source_id, src, dst, op))
        step = StepRow(op, src.source_id, src.raw, src.uidvalidity, place.uid, dst_folder=dst.raw)
        note_role(step, dst.use)
        group.members.append(Member(edit, facts, wanted, place.uid, src.uidvalidity or 0, facts.fingerprint(), step))
    return [
        Group(group.source_id, group.src, group.dst, group.op, group.members[at : at + MOST])
        for group in found.values()
        if len(group.members) > 1
        for at in range(0, len(group.members), MOST)
    ]


def _way(facts: Facts, wanted: Wanted, no_move: set[int]) -> tuple[Box, Box, Literal["copy", "move"]] | None:
    if len(wanted.add) != 1 or wanted.create or wanted.starred is not None:
        return None
    dst = wanted.add[0]
    place = _only_place(facts, dst.source_id)
    if place is None:
        return None
    src = facts.by_id.get(place.folder_id)
    if src is None or src.uidvalidity is None or src.source_id != dst.source_id or src.key == dst.key:
        return None
    if src.source_id in facts.gmail:
        return None
    if not wanted.remove:
        return src, dst, "copy"
    if [box.key for box in wanted.remove] != [src.key] or src.source_id in no_move:
        return None
    return src, dst, "move"


def _only_place(facts: Facts, source_id: int) -> MembershipRow | None:
    """Other sources may have it as well: nothing is done there."""
    places = [place for place in facts.places if place.source_id == source_id]
    return places[0] if len(places) == 1 else None


async def carry_out(group: Group, connection: Connection, tools: Tools) -> list[Member]:
    """Those that were carried out and proved. The others are as the journal has them: untouched, or issued."""
    if group.op == "move" and not connection.capabilities.move:
        return []
    anybody = group.members[0]
    desk = Desk(connection, group.source_id, anybody.print_)
    selected = await desk.open(group.src.raw)
    if selected.read_only or await _forbidden(desk, group):
        return []
    rows = await _identities(connection, [member.uid for member in group.members])
    ready = [member for member in group.members if _stands(member, selected, rows)]
    if not ready:
        return []
    if group.op == "move":
        own = [member.uid for member in ready]
        at = selected.uidvalidity or 0, selected.uidnext or max(own) + 1
        ready = await _without_another(ready, group.src, desk, *at, but=own)
    uidvalidity, uidnext = await desk.fence(group.dst.raw)
    ready = await _without_another(ready, group.dst, desk, uidvalidity, uidnext)
    if not ready:
        return []
    if (await desk.open(group.src.raw)).uidvalidity != selected.uidvalidity:
        return []
    if group.source_id in tools.leaving:
        return []
    ready = [member for member in ready if member.edit.state != EditStatus.CANCELLED]
    await _issue(ready, uidvalidity, uidnext, tools.journal)
    uids = [member.uid for member in ready]
    command = commands.move if group.op == "move" else commands.copy
    proof = await command(connection, uids, group.dst.raw)
    left = set(uids) if group.op == "copy" else set(await search.present(connection, uids))
    desk.forget()
    target = await desk.open(group.dst.raw)
    if proof is None or not proof.uidvalidity == uidvalidity == target.uidvalidity:
        return []
    arrived = await _identities(connection, proof.mapping.values())
    done = []
    for member in ready:
        row = arrived.get(proof.mapping.get(member.uid, 0))
        honest = row is not None and row.uid >= uidnext and member.print_.matches(row)
        if row is not None and honest and (group.op == "copy" or member.uid not in left):
            _finish(member, group, desk, target, row, tools)
            done.append(member)
    return done


async def _without_another(
    ready: list[Member], box: Box, desk: Desk, uidvalidity: int, uidnext: int, *, but: Collection[int] = ()
) -> list[Member]:
    """Those that can't be in the folder in another copy that no sync has read: the single edits look."""
    span = box.unread(uidvalidity, uidnext)
    if span is None or (len(but) > span[1] - span[0] and set(but).issuperset(range(span[0], span[1] + 1))):
        return ready
    if (await desk.open(box.raw)).uidvalidity != uidvalidity:
        return []
    uids = [uid for uid in await search.uids_from(desk.connection, span[0]) if uid <= span[1] and uid not in but]
    if len(uids) > MOST_UNREAD:
        return []
    rows = (await _identities(desk.connection, uids)).values()
    return [member for member in ready if not any(member.print_.matches(row) for row in rows)]


async def _forbidden(desk: Desk, group: Group) -> bool:
    """Left to the single edits, which say why."""
    target = await desk.rights(group.dst.raw)
    source = await desk.rights(group.src.raw)
    return (target is not None and "i" not in target) or (
        source is not None and group.op == "move" and not ({"t", "e"} <= set(source) or "d" in source)
    )


async def _identities(connection: Connection, uids: Iterable[int]) -> dict[int, FetchRow]:
    wanted = sorted(set(uids))
    found: dict[int, FetchRow] = {}
    if wanted:
        async for row in fetch.fetch_identity(connection, wanted):
            found[row.uid] = row
        await read_again(connection, found)
    return found


def _stands(member: Member, selected: Selected, rows: dict[int, FetchRow]) -> bool:
    row = rows.get(member.uid)
    if row is None or selected.uidvalidity != member.uidvalidity or not member.print_.matches(row):
        return False
    member.print_.learn(row)
    member.row = row
    return True


async def _issue(ready: Sequence[Member], uidvalidity: int, uidnext: int, journal: Journal) -> None:
    """All steps on the disk with their fence, in one commit, before the one command."""
    for member in ready:
        member.step.dst_uidv, member.step.dst_fence = uidvalidity, uidnext
        member.step.state = "issued"
        member.edit.steps.append(member.step)
        member.edit.state = EditStatus.RUNNING
    await journal.write(*(member.edit for member in ready))


def _finish(member: Member, group: Group, desk: Desk, target: Selected, row: FetchRow, tools: Tools) -> None:
    member.step.state, member.step.dst_uid = "done", row.uid
    run = Run(member.edit, member.facts, member.wanted, {group.source_id: desk}, tools)
    run.looked.update({group.src.key, group.dst.key})
    run.saw([_copy(group.source_id, target.raw, target.uidvalidity, row)])
    if group.op == "copy" and member.row is not None:
        run.saw([_copy(group.source_id, group.src.raw, member.uidvalidity, member.row)])
    elif group.op == "move":
        run.lost((group.source_id, group.src.raw, member.uidvalidity, member.uid))
    member.done = run


def _copy(source_id: int, raw: bytes, uidvalidity: int | None, row: FetchRow) -> Copy:
    flags = tuple(flag for flag in row.flags or () if flag != "\\Recent")
    return Copy(source_id, raw, uidvalidity or 0, row.uid, flags, row.internaldate, row.size, row.modseq)
