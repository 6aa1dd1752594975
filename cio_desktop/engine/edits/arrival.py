"""Whether a copy has arrived: seen in the destination, where the server said or above the fence (rules R3, R12).

Sends no command that changes mail. A tagged OK proves nothing, and what looks like the message need not be it.
"""

from __future__ import annotations

from cio_desktop.engine.reading.identity import header_fields, strict_key
from cio_desktop.imap.types import AppendUid, CopyUid, FetchRow
from cio_desktop.store.edits import StepRow

from . import altered, content
from .errors import Replan, StillReading
from .folder_ref import DELETED, Copy
from .run import Run, source_place

# How long a server may still be busy with a command whose answer was lost (rule R12).
SETTLE_SECONDS = 2.0


async def proved_at(run: Run, step: StepRow, proof: CopyUid | AppendUid | None, uid: int | None) -> FetchRow | None:
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
    new one: what was there before was looked at (`already_there`)."""
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
    rows = await _ours(run, step, [row for row in rows if DELETED not in (row.flags or ())])
    return rows[0] if len(rows) == 1 else None


def record_search(run: Run, step: StepRow, row: FetchRow | None) -> None:
    """The state of an issued step after the search."""
    if row is None:
        step.state, step.reply = "void", "not carried out"
    else:
        arrived(run, step, row)


def arrived(run: Run, step: StepRow, row: FetchRow) -> None:
    step.state = "done"
    step.dst_uid = row.uid
    step.reply = None


async def already_there(run: Run, step: StepRow, sent: Copy | bytes) -> bool:
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
        fresh = copy.place not in run.copies and copy.uid not in others and DELETED not in copy.flags
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


async def made_by(run: Run, step: StepRow, rows: list[FetchRow]) -> list[Copy]:
    """Of messages with its names behind its fence: the copies made by a step that was sent more than once. Another mail
    may look the same (simulator seed duplicates 500106)."""
    copies = run.session(step.source_id).copies(rows)
    place = (step.source_id, step.dst_folder or b"", step.dst_uidv, step.dst_uid)
    folder = run.known.by_key.get(place[:2])
    if folder is not None and folder.folder_id is not None:
        low = min((copy.uid for copy in copies), default=1)
        others = await run.context.uids_of_others(folder.folder_id, step.dst_uidv or 0, low, run.edit.message_id)
        copies = [copy for copy in copies if copy.place == place or copy.uid not in others]
    sent = await _sent(run, step) or await content.remembered(run, Copy(*source_place(step)))
    if sent is None:
        return copies
    return [copy for copy in copies if copy.place == place or await content.digest(run, copy) == sent]


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
