"""Whether a copy has arrived: seen in the destination, where the server said or above the fence (rules R3, R12).

Sends no command that changes mail. A tagged OK proves nothing, and what looks like the message need not be it.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from cio_desktop.engine.edits.planning.errors import Replan, StillReading
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderRef
from cio_desktop.engine.reading.identity import header_fields, strict_key
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import AppendUid, CopyUid, FetchRow, FolderStatus
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import altered, content, known_uids
from .asked_ahead import Fence
from .run import Run, source_place, target_place

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


async def counted(
    run: Run, step: StepRow, sent: Copy, proof: CopyUid | None, fence: Fence, now: FolderStatus | None
) -> bool:
    """The same of a MOVE that has taken its copy away, without a look: since the fence one message has come there and
    none has gone, and the server says that it is this. What is not as plain is looked at. `now`: what the server has
    told of the destination after the MOVE."""
    uid = None if proof is None else proof.mapping.get(sent.uid)
    plain = proof is not None and proof.uidvalidity == fence.uidvalidity and uid == fence.uidnext
    once = all(other.dst_fence is None for other in run.edit.steps if other is not step)
    odd = DELETED in sent.flags or Quirk.OWN_LINES in run.session(step.source_id).connection.quirks
    if not plain or uid is None or not once or odd or step.source_id in run.known.gmail_sources:
        return False
    if not await run.session(step.source_id).has_grown_by_one(step.dst_folder or b"", fence, now):
        return False
    # Its flags are at least as new as the folder was before: what a sync may have read of it since is newer.
    here = replace(sent, raw=step.dst_folder or b"", uidvalidity=fence.uidvalidity, uid=uid, modseq=fence.highestmodseq)
    run.note_seen([here])
    step.state, step.dst_uid = "done", uid
    step.say(None)
    return True


async def search_above_fence(run: Run, step: StepRow) -> FetchRow | None:
    """Whether an issued step was carried out: the message among all that arrived since the fence was set."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.dst_folder or b"")
    if selected is None:
        return None
    # Another UIDVALIDITY: the fence is void, any copy in there counts.
    low = (step.dst_fence or 1) if selected.uidvalidity == step.dst_uidv else 1
    pairs = await _ours(run, step, await session.rows_from(low))
    run.note_seen(copy for _, copy in pairs)
    if len(pairs) > max(1, _in_doubt(run, step)):
        run.doubled.add(target_place(step).folder)
    found = pairs[0][0] if pairs else await altered.find(run, step)
    if found is not None:
        step.dst_uidv = selected.uidvalidity
    return found


def _in_doubt(run: Run, step: StepRow) -> int:
    """How many copies the same folder may hold of what was sent: twins go there together."""
    to = step.source_id, step.dst_folder
    return sum(1 for each in run.edit.steps if each.state == "issued" and (each.source_id, each.dst_folder) == to)


async def search_below_fence(run: Run, step: StepRow) -> FetchRow | None:
    """The same on a server whose UIDNEXT is higher than the UIDs it gives. A copy in a place that nobody knew is the
    new one: what was there before was looked at (`already_there`)."""
    session, key = run.session(step.source_id), target_place(step).folder
    folder = run.known.by_key.get(key)
    selected = await session.try_select(key.raw)
    if folder is None or folder.folder_id is None or selected is None or selected.uidvalidity != step.dst_uidv:
        return None
    if run.known.fingerprint().by_place:
        return None  # nothing but its place tells it from others
    known = await known_uids.not_new(run, key, step.dst_uidv or 0)
    try:
        rows = await session.rows_between(1, (step.dst_fence or 1) - 1, but=known)
    except StillReading:
        return None
    pairs = await _ours(run, step, [row for row in rows if DELETED not in (row.flags or ())])
    if len(pairs) != 1:
        return None
    run.note_seen([pairs[0][1]])
    return pairs[0][0]


async def find_doubles(run: Run, step: StepRow, rows: list[FetchRow]) -> list[Copy]:
    """Of a step that is done and was sent more than once: what it has made besides, of these in the open folder."""
    return [copy for _, copy in await _ours(run, step, rows)]


def record_search(run: Run, step: StepRow, row: FetchRow | None) -> None:
    """The state of an issued step after the search."""
    if row is None:
        step.state = "void"
        step.say(Said("not carried out"))
    else:
        arrived(run, step, row)


def arrived(run: Run, step: StepRow, row: FetchRow) -> None:
    step.state = "done"
    step.dst_uid = row.uid
    step.say(None)


async def already_there(run: Run, step: StepRow, sent: Copy | bytes) -> bool:
    """Whether the destination holds the very bytes of `sent` (a copy, or a digest) in a message that no sync has read
    yet: it is seen from now on, and a second one would be a double. Gmail sees to that by itself."""
    folder = run.known.by_key.get(target_place(step).folder)
    if folder is None or step.source_id in run.gmail_sources:
        return False
    if await _misjudged(run, step, folder, sent):
        return True
    span = folder.unread(step.dst_uidv or 0, step.dst_fence or 1)
    if span is None:
        return False
    # what the index has since for other messages is no news, though one of them may be a twin of this
    known = await known_uids.not_new(run, folder.key, step.dst_uidv or 0, span[0])
    span = _rest(span, known)
    if span is None:
        return False  # as after edits that went there since: it need not be opened
    session = run.session(step.source_id)
    if (await session.select(folder.raw, again=True)).uidvalidity != step.dst_uidv:
        raise Replan
    found = False
    for copy in session.copies(await session.rows_between(*span, but=known)):
        if DELETED in copy.flags:
            continue
        if isinstance(sent, Copy):
            sent = await content.digest(run, sent)
        if await content.digest(run, copy) == sent:
            run.note_seen([copy])
            found = found or copy.place in run.copies
    return found


async def _misjudged(run: Run, step: StepRow, folder: FolderRef, sent: Copy | bytes) -> bool:
    """Whether what the index has there for another message of the same look holds the very bytes: while mail is read
    for the first time it may not know yet which of them is which (simulator seed lookalikes 7720004)."""
    if folder.folder_id is None:
        return False
    uidvalidity = step.dst_uidv or 0
    alike = set(await run.context.uids_alike(folder.folder_id, uidvalidity, run.edit.message_id))
    alike -= await known_uids.put(run, folder.key, uidvalidity)
    seen = {place.uid for place in (*run.copies, *run.gone) if place.folder == folder.key}
    alike = {uid for uid in alike - seen if uid < (step.dst_fence or 1)}
    if not alike:
        return False
    session = run.session(step.source_id)
    if (await session.select(folder.raw)).uidvalidity != uidvalidity:
        raise Replan
    wanted = await content.digest(run, sent) if isinstance(sent, Copy) else sent
    await session.select(folder.raw)
    for copy in session.copies(await session.rows_of(alike)):
        if DELETED not in copy.flags and await content.digest(run, copy) == wanted:
            run.note_seen([copy])
            if copy.place in run.copies:
                return True
    return False


def _rest(span: tuple[int, int], known: set[int]) -> tuple[int, int] | None:
    """Of a range of UIDs: less what is known at both ends."""
    low, high = span
    while low <= high and low in known:
        low += 1
    while low <= high and high in known:
        high -= 1
    return (low, high) if low <= high else None


Pair = tuple[FetchRow, Copy]


async def _ours(run: Run, step: StepRow, rows: list[FetchRow]) -> list[Pair]:
    """Of messages that look like what was sent: those that this step may have made of it."""
    found = run.session(step.source_id).copies(rows)
    if not found:
        return []
    low, uidvalidity = min(copy.uid for copy in found), found[0].uidvalidity
    known = await known_uids.put(run, found[0].key, uidvalidity, low)
    pairs = [(row, copy) for row, copy in zip(rows, found, strict=True) if copy.uid not in known]
    if not pairs:
        return []
    sent = await text_sent(run, step)
    if sent is not None:
        return await _holding(run, pairs, sent)  # `altered` knows those a server has changed
    text, looks = await _remembered(run, step)
    if text is not None and (same := await _holding(run, pairs, text)):
        return same
    known = await known_uids.not_from_step(run, found[0].key, uidvalidity, low, elsewhere=True)
    return await _alike(run, step, [pair for pair in pairs if pair[1].uid not in known], text, looks)


async def _holding(run: Run, pairs: list[Pair], text: bytes) -> list[Pair]:
    return [pair for pair in pairs if await content.digest(run, pair[1]) == text]


async def _alike(run: Run, step: StepRow, pairs: list[Pair], text: bytes | None, looks: int | None) -> list[Pair]:
    """What was sent can't be read any more, and none has the text it is remembered to have. Those like it in header
    and size, but where their text is known to be another one only if the server writes lines of its own into mail;
    else all others, as such lines change the size as well."""
    like = [pair for pair in pairs if looks is not None and _looks(step, pair[0]) == looks]
    rest = [pair for pair in pairs if pair not in like]
    if text is not None:
        like = [pair for pair in like if await altered.has_own_lines(run, pair[1])]
    return like or rest


async def _remembered(run: Run, step: StepRow) -> tuple[bytes | None, int | None]:
    """The digest of what was sent, and what `_looks` answers for it, as far as they are known."""
    if step.op == "append":
        raw = await asyncio.to_thread(run.context.spool.read, step.spool) if step.spool else None
        if raw is None:
            return None, None
        return await asyncio.to_thread(content.digest_at, run, step.source_id, raw), len(raw)
    gone = Copy(*source_place(step))
    known = gone.raw not in run.session(gone.source_id).recreated
    strict = await run.context.digest_memory.strict(run.known.by_key.get(gone.key), gone) if known else None
    return await content.remembered(run, gone), strict


def _looks(step: StepRow, row: FetchRow) -> int | None:
    if step.op == "append":
        return row.size
    return strict_key(header_fields(row.header or b""), row.size, gm_msgid=row.gm_msgid)


async def text_sent(run: Run, step: StepRow) -> bytes | None:
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
