"""Adds: COPY, MOVE and APPEND, each behind a fence, each proved by a look there (rules R1, R3, R4, R12)."""

from __future__ import annotations

import asyncio

from cio_desktop.engine.reading.identity import header_fields, strict_key
from cio_desktop.imap import own_lines
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import search
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import AppendUid, CopyUid, FetchRow
from cio_desktop.store.edits import StepRow

from . import altered, content
from .edit import extra
from .errors import PASSING_CODES, SAME_FOR_COPY, FinalFailure, Replan, StillReading, final_failure, is_passing
from .folder_ref import Copy
from .run import MOST_ISSUES, Run, source_place
from .spool import LIMIT

# How long a server may still be busy with a command whose answer was lost (rule R12).
SETTLE_SECONDS = 2.0
NOT_ARRIVED = "The server said OK, but no copy arrived."


async def transfer(run: Run, step: StepRow) -> None:
    """`copy` or `move` inside one source."""
    session = run.session(step.source_id)
    src, dst = step.src_folder or b"", step.dst_folder or b""
    uid = step.src_uid or 0
    place = source_place(step)
    copy = run.copies.get(place)
    if copy is None:
        raise Replan
    if not await _confirm_source(run, step, copy):
        raise Replan
    step.dst_uidv, step.dst_fence = await _take_fence(run, step)
    if await _already_there(run, step, copy):
        raise Replan
    if (await session.select(src)).uidvalidity != step.src_uidv:
        raise Replan
    await run.issue(step)
    try:
        if step.op == "move":
            proof = await commands.move(session.connection, [uid], dst)
        else:
            proof = await commands.copy(session.connection, [uid], dst)
    except (CommandRefused, CommandBad) as error:
        await _refused(run, step, error)
        return
    run.note_change()
    still_there = step.op == "copy" or bool(await search.present(session.connection, [uid]))
    found = await _proved_at(run, step, proof, uid) or await search_below_fence(run, step)
    if found is None and not still_there:
        # It left its folder, so it must be somewhere: some servers show it only a moment later.
        await run.context.clock.sleep(SETTLE_SECONDS)
        found = await search_above_fence(run, step)
    if found is None:
        if _times(run, step):
            await altered.refuse(run, step)
        # A tagged OK is no proof: nothing arrived, so nothing may be taken away.
        step.state, step.reply = "void", NOT_ARRIVED
        if not still_there:
            run.note_gone(place)
        elif _times(run, step) >= MOST_ISSUES:
            await run.fail(step, FinalFailure(f"{NOT_ARRIVED} The message stays where it is.", code="edit.not_copied"))
        raise Replan
    _arrived(run, step, found)
    if step.op == "move" and not still_there:
        run.note_gone(place)
    elif step.op == "move":
        run.note_seen([copy])
        raise Replan  # the server copied, but kept the source: an ordinary remove follows


async def append(run: Run, step: StepRow, *, moving: bool) -> None:
    """Into a source that has no copy: the raw message from another source, or from the spool. `moving`: something is
    removed for it, so what arrives must be the very text."""
    session = run.session(step.source_id)
    raw, flags, internaldate = await _material(run, step)
    check_size(run, step.source_id, len(raw))
    step.dst_uidv, step.dst_fence = await _take_fence(run, step)
    if await _already_there(run, step, content.digest_of(raw)):
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
    found = await _proved_at(run, step, proof, None) or await search_below_fence(run, step)
    if found is None:
        step.state, step.reply = "void", "The server said OK, but no message arrived."
        raise Replan
    _arrived(run, step, found)
    if moving:
        await _prove_bytes(run, step, raw, ours=proof is not None and proof.uid == found.uid)


async def _already_there(run: Run, step: StepRow, sent: Copy | bytes) -> bool:
    """Whether the destination holds the very bytes of `sent` (a copy, or a digest) in a message that no sync has read
    yet: it is seen from now on, and a second one would be a double. Gmail sees to that by itself."""
    folder = run.known.by_key.get((step.source_id, step.dst_folder or b""))
    span = folder.unread(step.dst_uidv or 0, step.dst_fence or 1) if folder is not None else None
    if folder is None or span is None or step.source_id in run.gmail_sources:
        return False
    # what the index has since for other messages is no news, though one of them may be a twin of this
    others: set[int] = set()
    if folder.folder_id is not None:
        others.update(
            await run.context.uids_of_others(folder.folder_id, step.dst_uidv or 0, span[0], run.edit.message_id)
        )
    span = _rest(span, others | {copy.uid for copy in run.copies_in(folder.key) if copy.uidvalidity == step.dst_uidv})
    if span is None:
        return False  # as after edits that went there since: it need not be opened
    session = run.session(step.source_id)
    if (await session.select(folder.raw, again=True)).uidvalidity != step.dst_uidv:
        raise Replan
    found = False
    for copy in session.copies(await session.rows_between(*span)):
        fresh = copy.place not in run.copies and copy.uid not in others and "\\Deleted" not in copy.flags
        if not fresh:
            continue
        if isinstance(sent, Copy):
            sent = await content.digest(run, sent)
        if await content.digest(run, copy) == sent:
            run.note_seen([copy])
            found = found or copy.place in run.copies
    return found


def _rest(span: tuple[int, int], known: set[int]) -> tuple[int, int] | None:
    """Of a range of UIDs: less what is known at both ends."""
    low, high = span
    while low <= high and low in known:
        low += 1
    while low <= high and high in known:
        high -= 1
    return (low, high) if low <= high else None


def check_size(run: Run, source_id: int, size: int) -> None:
    """Before anything is sent: what the other server says it takes, and what can pass through us."""
    limit = run.session(source_id).connection.capabilities.append_limit
    if limit is not None and size > limit:
        raise FinalFailure(f"The other server takes no message bigger than {limit} bytes.", code="imap.toobig")
    if size > content.LARGEST:
        raise FinalFailure("The message is too big to be copied to another source.", code="edit.too_large")


async def _kept_there(run: Run, step: StepRow, flags: tuple[str, ...]) -> tuple[str, ...]:
    """The flags the destination keeps. One that is read-only is the end: nothing was sent."""
    selected = await run.session(step.source_id).select(step.dst_folder or b"", again=True)
    if selected.read_only:
        await run.fail(step, FinalFailure("The server opens this folder for reading only.", code="edit.read_only"))
    return tuple(flag for flag in flags if selected.keeps(flag))


async def _prove_bytes(run: Run, step: StepRow, raw: bytes, *, ours: bool) -> None:
    """The other server's text is the very text it was given, else this is no place to move a message to.

    `ours`: the server itself named the new copy; then it is taken away again.
    """
    place = (step.source_id, step.dst_folder or b"", step.dst_uidv or 0, step.dst_uid or 0)
    copy = run.copies.get(place)
    if copy is None:
        return
    there = await content.read(run, copy)
    if there == raw:
        return
    if own_lines.without(there) == own_lines.without(raw):
        await altered.learn(run, step.source_id)
        return
    session = run.session(step.source_id)
    if ours and run.has_uidplus(step.source_id) and await session.select_for_change(copy.raw, copy.uidvalidity):
        await commands.add_flags(session.connection, [copy.uid], ["\\Deleted"])
        await commands.expunge(session.connection, [copy.uid])
        run.note_change()
        run.note_gone(place)
        words = "The other server changes the message when it takes it in. It stays where it was."
    else:
        words = "The other server changed the message when it took it in. Both copies are there."
    await run.fail(step, FinalFailure(words, code="edit.altered"))


async def search_above_fence(run: Run, step: StepRow) -> FetchRow | None:
    """Whether an issued step was carried out: the message among all that arrived since the fence was set."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.dst_folder or b"")
    if selected is None:
        return None
    # Another UIDVALIDITY: the fence is void, any copy in there counts.
    low = (step.dst_fence or 1) if selected.uidvalidity == step.dst_uidv else 1
    rows = await session.rows_from(low)
    if rows:
        rows = await _ours(run, step, rows)
    if len(rows) > 1:
        run.doubled.add((step.source_id, step.dst_folder or b""))
    found = rows[0] if rows else await altered.find(run, step)
    if found is not None:
        step.dst_uidv = selected.uidvalidity
    return found


async def search_below_fence(run: Run, step: StepRow) -> FetchRow | None:
    """The same on a server whose UIDNEXT is higher than the UIDs it gives. A copy in a place that nobody knew is the
    new one: what was there before was looked at (`_already_there`)."""
    session, key = run.session(step.source_id), (step.source_id, step.dst_folder or b"")
    folder = run.known.by_key.get(key)
    selected = await session.try_select(key[1])
    if folder is None or folder.folder_id is None or selected is None or selected.uidvalidity != step.dst_uidv:
        return None
    if run.known.fingerprint().by_place:
        return None  # nothing but its place tells it from others
    known = {copy.uid for copy in run.copies_in(key)} | {place[3] for place in run.gone if place[:2] == key}
    known.update(place.uid for place in run.known.places if place.folder_id == folder.folder_id)
    known.update(await run.context.uids_of_others(folder.folder_id, step.dst_uidv or 0, 1, run.edit.message_id))
    try:
        rows = await session.rows_between(1, (step.dst_fence or 1) - 1, but=known)
    except StillReading:
        return None
    rows = await _ours(run, step, [row for row in rows if "\\Deleted" not in (row.flags or ())])
    return rows[0] if len(rows) == 1 else None


async def _ours(run: Run, step: StepRow, rows: list[FetchRow]) -> list[FetchRow]:
    """Those that hold what was sent. Another mail may bear the same names: where the copy it was sent from is still
    there, only the same bytes count."""
    found = run.session(step.source_id).copies(rows)
    claimed = {
        (other.dst_uidv, other.dst_uid)
        for other in run.edit.steps
        if other is not step
        and other.state == "done"
        and (other.source_id, other.dst_folder) == (step.source_id, step.dst_folder)
    }
    pairs = [(row, copy) for row, copy in zip(rows, found, strict=True) if (copy.uidvalidity, copy.uid) not in claimed]
    sent = await _sent(run, step) if pairs else None
    if sent is not None:
        pairs = [(row, copy) for row, copy in pairs if await content.digest(run, copy) == sent]
    elif len(pairs) > 1:
        pairs = await _as_stored(run, step, pairs)
    run.note_seen(copy for _, copy in pairs)
    return [row for row, _ in pairs]


async def _as_stored(run: Run, step: StepRow, pairs: list[tuple[FetchRow, Copy]]) -> list[tuple[FetchRow, Copy]]:
    """Of several those that are what was stored of a copy that has gone: by its text, else by header and size. All,
    where none is: a server may write lines of its own into what it copies."""
    gone = Copy(*source_place(step))
    sent = await content.remembered(run, gone)
    if sent is not None and (same := [pair for pair in pairs if await content.digest(run, pair[1]) == sent]):
        return same
    known = gone.raw not in run.session(gone.source_id).remade
    strict = await run.context.digest_memory.strict(run.known.by_key.get(gone.key), gone) if known else None
    return [(row, copy) for row, copy in pairs if strict is not None and _strict(row) == strict] or pairs


def _strict(row: FetchRow) -> int | None:
    return strict_key(header_fields(row.header or b""), row.size, gm_msgid=row.gm_msgid)


async def _sent(run: Run, step: StepRow) -> bytes | None:
    """The content of the copy a step takes from; None when it can't be read any more, or comes from elsewhere."""
    if step.op not in {"copy", "move"}:
        return None
    place = source_place(step)
    copy = run.copies.get(place) or Copy(*place)
    known = run.digests.get(copy.place)
    if known is not None:
        return known
    session = run.session(step.source_id)
    selected = await session.try_select(copy.raw)
    if selected is None or selected.uidvalidity != copy.uidvalidity or not await session.rows_of([copy.uid]):
        return None
    return await content.digest(run, copy)


def _times(run: Run, step: StepRow) -> int:
    """How often the edit was told OK for nothing, over all its tries."""
    return sum(
        (each.reply, each.dst_folder, each.source_id) == (NOT_ARRIVED, step.dst_folder, step.source_id)
        for each in run.edit.steps
    )


def record_search(run: Run, step: StepRow, row: FetchRow | None) -> None:
    """The state of an issued step after the search."""
    if row is None:
        step.state, step.reply = "void", "not carried out"
    else:
        _arrived(run, step, row)


def _arrived(run: Run, step: StepRow, row: FetchRow) -> None:
    step.state = "done"
    step.dst_uid = row.uid
    step.reply = None


async def _take_fence(run: Run, step: StepRow) -> tuple[int, int]:
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


async def _proved_at(run: Run, step: StepRow, proof: CopyUid | AppendUid | None, uid: int | None) -> FetchRow | None:
    """The new copy, seen: at the place the server named, else above the fence. A wrong COPYUID only costs a search."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.dst_folder or b"")
    if selected is None:
        return None
    named: int | None = None
    if isinstance(proof, CopyUid):
        named = proof.mapping.get(uid or 0)
    elif isinstance(proof, AppendUid):
        named = proof.uid
    honest = proof is not None and proof.uidvalidity == selected.uidvalidity == step.dst_uidv
    if honest and named is not None and named >= (step.dst_fence or 1):
        rows = await session.rows_of([named])
        if rows:
            run.note_seen(session.copies(rows))
            return rows[0]
    return await search_above_fence(run, step)


async def _refused(run: Run, step: StepRow, error: CommandRefused | CommandBad) -> None:
    """A tagged NO or BAD. Ends in Replan, or in the error that says whether to try again."""
    code = (error.response_code or "").upper()
    if step.op == "move" and code not in SAME_FOR_COPY | PASSING_CODES:
        # The server offers MOVE and can't do it: from now on copies there, as the plan will then say.
        await run.context.note_move_failed(step.source_id)
        record_search(run, step, await search_above_fence(run, step))
        raise Replan from error
    if is_passing(error):
        raise error  # stays issued: the next run searches before it sends anything
    await run.fail(step, final_failure(error))


async def _material(run: Run, step: StepRow) -> tuple[bytes, tuple[str, ...], int | None]:
    """The raw message, its flags and its date: from the spool if the step names it, else from its copy elsewhere."""
    origin = extra(step)
    if step.spool:
        raw = await asyncio.to_thread(run.context.spool.read, step.spool)
        if raw is not None:
            return raw, tuple(origin.get("flags", ())), origin.get("internaldate")
    place = origin.get("from")
    copy = next((c for c in run.copies.values() if place and [c.source_id, c.raw.hex(), c.uid] == list(place)), None)
    if copy is None:
        raise Replan
    raw = await content.read(run, copy)
    if len(raw) <= LIMIT:
        step.spool = await asyncio.to_thread(run.context.spool.store, run.edit.id, raw)
    flags = tuple(flag for flag in copy.flags if flag != "\\Deleted")
    return raw, flags, copy.internaldate
