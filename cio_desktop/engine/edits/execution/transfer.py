"""Adds: COPY, MOVE and APPEND, each behind a fence, each proved by a look there (rules R1, R3, R4).

Whether it has arrived is arrival's to say.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from typing import NamedTuple

from cio_desktop.engine.edits.evidence import altered, arrival, content, known_uids, moved_on
from cio_desktop.engine.edits.evidence.asked_ahead import Fence
from cio_desktop.engine.edits.evidence.run import MOST_ISSUES, Run, source_place, target_place
from cio_desktop.engine.edits.planning.errors import (
    PASSING_CODES,
    SAME_FOR_COPY,
    FinalFailure,
    Replan,
    final_failure,
    is_passing,
)
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy
from cio_desktop.engine.edits.planning.step_notes import note, notes
from cio_desktop.imap import own_lines
from cio_desktop.imap.arguments import Text
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import mailboxes, search
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.names import decode_name
from cio_desktop.imap.types import AppendUid, CopyUid, FolderStatus
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

CHANGED = Said("The other server changed the message when it took it in. Both copies are there.")


async def transfer(run: Run, step: StepRow, *, last: bool = False) -> None:
    """`copy` or `move` inside one source. `last`: nothing else is done for the change, before or after."""
    session = run.session(step.source_id)
    src, dst = step.src_folder or b"", step.dst_folder or b""
    uid = step.src_uid or 0
    place = source_place(step)
    copy = run.copies.get(place)
    if copy is None:
        raise Replan
    if not await _confirm_source(run, step, copy):
        raise Replan
    fence = await _take_fence(run, step)
    step.dst_uidv, step.dst_fence = fence.uidvalidity, fence.uidnext
    if await arrival.already_there(run, step, copy):
        raise Replan
    if (await session.select(src)).uidvalidity != step.src_uidv:
        raise Replan
    await run.issue(step)
    left: Collection[int] | None = None
    now: FolderStatus | None = None
    try:
        if step.op == "move":
            proof, left, now = await move(session.connection, [uid], dst, status=last)
        else:
            proof = await commands.copy(session.connection, [uid], dst)
    except (CommandRefused, CommandBad) as error:
        await _refused(run, step, error)
        return
    run.note_change()
    if left is None and step.op == "move":
        left = await search.present(session.connection, [uid])
    still_there = step.op == "copy" or bool(left)
    if last and not still_there and await arrival.counted(run, step, copy, proof, fence, now):
        run.note_gone(place)
        return
    found = await arrival.proved_at(run, step, proof, uid) or await arrival.search_below_fence(run, step)
    if found is None and not still_there:
        # It left its folder, so it must be somewhere: some servers show it only a moment later.
        await run.context.clock.sleep(arrival.SETTLE_SECONDS)
        found = await arrival.search_above_fence(run, step)
    if found is None:
        if _times(run, step):
            await altered.refuse(run, step)
        _note_unseen(step)
        if not still_there:
            run.note_gone(place)
        elif _times(run, step) >= MOST_ISSUES:
            await run.fail(
                step,
                FinalFailure(
                    Said("The server said OK, but no copy arrived. The message stays where it is."),
                    code="edit.not_copied",
                ),
            )
        raise Replan
    arrival.arrived(run, step, found)
    if step.op == "move" and not still_there:
        run.note_gone(place)
    elif step.op == "move":
        run.note_seen([copy])
        raise Replan  # the server copied, but kept the source: an ordinary remove follows


class Moved(NamedTuple):
    """`left`: empty where none is still where it was; `status`: of the destination. None: not told."""

    proof: CopyUid | None
    left: Collection[int] | None = None
    status: FolderStatus | None = None


async def move(connection: Connection, uids: Sequence[int], dst: bytes, *, status: bool) -> Moved:
    """UID MOVE, and with it, where they may follow at once, the questions that come after it in any case. Dovecot
    answers these before it shows that the messages have gone: so that counts as told only where it is, by name with
    QRESYNC, else by a search that finds none of them."""
    command = commands.asked_move(connection, uids, dst)
    left = None if connection.capabilities.qresync else search.asked_present(connection, uids)
    told = mailboxes.asked_status(connection, dst) if status else None
    after = [each for each in (left, told) if each is not None]
    if command is None or not connection.may_follow(*(each.parts for each in (command, *after))):
        return Moved(await commands.move(connection, uids, dst))
    await connection.run_in_order([command, *after])
    connection.check(command)
    proof, gone = command.value or (None, frozenset())
    all_gone = gone.issuperset(uids) or (left is not None and left.value == set())
    return Moved(proof, () if all_gone else None, told.value if told is not None else None)


async def append(run: Run, step: StepRow, *, moving: bool) -> None:
    """Into a source that has no copy: the raw message from another source, or from the spool. `moving`: something is
    removed for it, so what arrives must be the very text."""
    session = run.session(step.source_id)
    raw, flags, internaldate = await _material(run, step)
    check_size(run, step.source_id, len(raw), kept=step.spool is not None)
    step.dst_uidv, step.dst_fence, *_ = await _take_fence(run, step)
    if await arrival.already_there(run, step, await asyncio.to_thread(content.digest_of, raw)):
        raise Replan
    flags = await _kept_there(run, step, flags)
    await run.issue(step)
    try:
        try:
            proof = await commands.append(session.connection, step.dst_folder or b"", raw, flags, internaldate)
        except CommandBad:
            plain = tuple(flag for flag in flags if flag.startswith("\\"))
            if plain == flags:
                raise
            # some servers say that they keep any keyword, and refuse a command with one
            proof = await commands.append(session.connection, step.dst_folder or b"", raw, plain, internaldate)
    except (CommandRefused, CommandBad) as error:
        await _refused(run, step, error)
        return
    run.note_change()
    found = await arrival.proved_at(run, step, proof, None) or await arrival.search_below_fence(run, step)
    if found is None:
        if await _came_otherwise(run, step, proof):
            await run.fail(step, FinalFailure(CHANGED, code="edit.altered"))
        _note_unseen(step)
        raise Replan
    arrival.arrived(run, step, found)
    if moving:
        await _prove_bytes(run, step, raw, ours=proof is not None and proof.uid == found.uid)


async def _came_otherwise(run: Run, step: StepRow, proof: AppendUid | None) -> bool:
    """Whether an append has made a message that can't be known again, as its very names were changed: each further one
    would be a double. Where the server does not say which it is, something new is taken for it the second time."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.dst_folder or b"")
    low = step.dst_fence or 1
    if selected is None or selected.uidvalidity != step.dst_uidv:
        return False
    if proof is not None and proof.uidvalidity == selected.uidvalidity and proof.uid >= low:
        return bool(await search.present(session.connection, [proof.uid]))
    if not _times(run, step):
        return False
    known = await known_uids.not_from_step(run, target_place(step).folder, selected.uidvalidity or 0, low)
    return any(uid >= low and uid not in known for uid in await search.uids_from(session.connection, low))


def check_size(run: Run, source_id: int, size: int, *, kept: bool = False) -> None:
    """Before anything is sent: what the other server says it takes, and what can pass through us. `kept`: it is on our
    disk already."""
    limit = run.session(source_id).connection.capabilities.append_limit
    if limit is not None and size > limit:
        raise FinalFailure(
            Said("The other server takes no message bigger than {limit} bytes.", limit=limit), code="imap.toobig"
        )
    if size > content.LARGEST and not kept:
        raise FinalFailure(Said("The message is too big to be copied to another source."), code="edit.too_large")


async def _kept_there(run: Run, step: StepRow, flags: tuple[str, ...]) -> tuple[str, ...]:
    """The flags the destination keeps. One that is read-only is the end: nothing was sent."""
    selected = await run.session(step.source_id).select(step.dst_folder or b"", again=True)
    if selected.read_only:
        await run.fail(
            step, FinalFailure(Said("The server opens this folder for reading only."), code="edit.read_only")
        )
    return tuple(flag for flag in flags if selected.keeps(flag))


async def _prove_bytes(run: Run, step: StepRow, raw: Text, *, ours: bool) -> None:
    """The other server's text is the very text it was given, else this is no place to move a message to.

    `ours`: the server itself named the new copy; then it is taken away again.
    """
    place = target_place(step)
    copy = run.copies.get(place)
    if copy is None:
        return
    there = await content.read(run, copy)
    given = raw[:]
    if there == given:
        return
    if own_lines.without(there) == own_lines.without(given):
        await altered.learn(run, step.source_id)
        return
    session = run.session(step.source_id)
    if ours and run.has_uidplus(step.source_id) and await session.select_for_change(copy.raw, copy.uidvalidity):
        await commands.add_flags(session.connection, [copy.uid], [DELETED])
        await commands.expunge(session.connection, [copy.uid])
        run.note_change()
        run.note_gone(place)
        words = Said("The other server changes the message when it takes it in. It stays where it was.")
    else:
        words = CHANGED
    await run.fail(step, FinalFailure(words, code="edit.altered"))


def _note_unseen(step: StepRow) -> None:
    """A tagged OK is no proof: nothing arrived, so nothing may be taken away."""
    step.state = "void"
    note(step, unseen=True)
    step.say(Said("The server said OK, but no copy arrived."))


def _times(run: Run, step: StepRow) -> int:
    """How often the edit was told OK for nothing, over all its tries."""
    return sum(
        notes(each).unseen and (each.dst_folder, each.source_id) == (step.dst_folder, step.source_id)
        for each in run.edit.steps
    )


async def _take_fence(run: Run, step: StepRow) -> Fence:
    """Taken right before the command. A destination that can't be asked is the end: nothing was sent."""
    try:
        return await run.session(step.source_id).fence(step.dst_folder or b"")
    except CommandRefused as error:
        if is_passing(error) or (
            (error.response_code or "").upper() not in SAME_FOR_COPY
            and await run.session(step.source_id).exists(step.dst_folder or b"")
        ):
            raise
        failure = final_failure(error)
        if moved_on.was_put(run, target_place(step).folder):
            failure = FinalFailure(
                Said(
                    "The copy was put into {folder}, and that folder is not there any more. Another program may have "
                    "renamed it: then the message is there, and where it was.",
                    folder=decode_name(step.dst_folder or b""),
                ),
                code="edit.copy_left",
            )
        await run.fail(step, failure)
        raise failure from error


async def _confirm_source(run: Run, step: StepRow, copy: Copy) -> bool:
    """The copy to take from is the one it was (UIDVALIDITY and content), seen since the last change."""
    session = run.session(step.source_id)
    selected = await session.select(copy.raw)
    if selected.uidvalidity != copy.uidvalidity:
        run.note_gone(source_place(step))
        return False
    if run.is_current(copy):
        return True
    rows = await session.rows_of([copy.uid])
    run.note_seen(session.copies(rows))
    if not rows:
        run.note_gone(source_place(step))
    return bool(rows)


async def _refused(run: Run, step: StepRow, error: CommandRefused | CommandBad) -> None:
    """A tagged NO or BAD. Ends in Replan, or in the error that says whether to try again."""
    code = (error.response_code or "").upper()
    if step.op == "move" and code not in SAME_FOR_COPY | PASSING_CODES:
        # The server offers MOVE and can't do it: from now on copies there, as the plan will then say.
        await run.context.note_move_failed(step.source_id)
        arrival.record_search(run, step, await arrival.search_above_fence(run, step))
        raise Replan from error
    if is_passing(error):
        raise error  # stays issued: the next run searches before it sends anything
    await run.fail(step, final_failure(error))


async def _material(run: Run, step: StepRow) -> tuple[Text, tuple[str, ...], int | None]:
    """The raw message, its flags and its date: from the spool if the step names it, else from its copy elsewhere."""
    noted = notes(step)
    if step.spool:
        kept = await asyncio.to_thread(run.context.spool.read, step.spool)
        if kept is not None:
            return kept, tuple(noted.flags), noted.internaldate
    copy = next((c for c in run.copies.values() if (c.source_id, c.raw.hex(), c.uid) == noted.origin), None)
    if copy is None:
        raise Replan
    raw = await content.read(run, copy)
    step.spool = await asyncio.to_thread(run.context.spool.store, run.edit.id, raw)
    flags = tuple(flag for flag in copy.flags if flag != DELETED)
    return raw, flags, copy.internaldate
