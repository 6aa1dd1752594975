"""Where a copy that we marked as deleted is now: its folder may have been numbered anew, made again or renamed since.

Known again by content, never by a UID of another UIDVALIDITY (fault 83). Sends no command that changes mail.
"""

from __future__ import annotations

import asyncio

from cio_desktop.engine.edits.evidence import known_uids
from cio_desktop.engine.edits.evidence.content import digest, digest_at
from cio_desktop.engine.edits.evidence.proof import noted_copy
from cio_desktop.engine.edits.evidence.run import Run, source_place
from cio_desktop.engine.edits.planning.errors import Replan, TryLater
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey
from cio_desktop.imap.commands import fetch, mailboxes, search
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow


async def find_deferred_copy(run: Run, step: StepRow) -> Copy | None:
    """The copy with the flags it has now, its folder open; the step speaks of that place from here on. Without our mark
    where only such a copy is left in the folder. None: it is gone."""
    session = run.session(step.source_id)
    session.forget_selection()
    place = source_place(step)
    raw = place.raw
    selected = await session.try_select(raw)
    if selected is not None and selected.uidvalidity == step.src_uidv:
        return await _by_uid(run, step)
    here = await _candidates(run, step, raw) if selected is not None else []
    found = await _ours(run, step, here)
    if found is None:
        for other in await _other_names(run, step):
            found = await _ours(run, step, await _candidates(run, step, other))
            if found is not None:
                break
    if found is None:
        found = await _restored(run, step, here)
    if source_place(step) != place:
        return await find_deferred_copy(run, step)  # a sync has found the folder under its new name meanwhile
    if found is None:
        return None
    run.note_gone(place)
    step.src_folder, step.src_uidv, step.src_uid = found.raw, found.uidvalidity, found.uid
    await session.select(found.raw)
    return found


async def _by_uid(run: Run, step: StepRow) -> Copy | None:
    source_id, raw, uidvalidity, uid = source_place(step)
    connection = run.session(source_id).connection
    rows = [row async for row in fetch.fetch_flags(connection, [uid])]
    flags = next((row.flags for row in rows if row.uid == uid and row.flags is not None), None)
    if flags is not None:
        return Copy(source_id, raw, uidvalidity, uid, flags)
    if await search.present(connection, [uid]):
        raise TryLater(Said("The server did not tell the message's flags."), code="edit.incomplete")
    return None


async def _candidates(run: Run, step: StepRow, raw: bytes) -> list[Copy]:
    """Copies of the message in a folder. One of the same UIDVALIDITY is the old one under another name."""
    session = run.session(step.source_id)
    selected = await session.try_select(raw)
    if selected is None:
        return []
    same = selected.uidvalidity == step.src_uidv
    waiting = run.context.deferred()
    others = await known_uids.of_others(run, FolderKey(step.source_id, raw), selected.uidvalidity or 0)
    rows = await (session.rows_of([step.src_uid or 0]) if same else session.rows_from(1, whole=False))
    copies = session.copies(rows)
    return [copy for copy in copies if copy.place not in waiting and copy.uid not in others]


async def _other_names(run: Run, step: StepRow) -> list[bytes]:
    """Folders that ours may be by another name: those of its UIDVALIDITY, new ones, those no sync has read to the end
    yet, and those the message was seen in since. Not where the edit put or left it."""
    others = [folder for folder in run.known.folders if folder.source_id == step.source_id]
    read = {folder.raw for folder in others if folder.read and folder.uidvalidity != step.src_uidv}
    seen = {place.raw_name for place in run.known.places if place.source_id == step.source_id}
    kept = {step.src_folder} | {each.dst_folder for each in run.edit.steps if each.source_id == step.source_id}
    witness = noted_copy(step)
    if witness is not None and witness[0] == step.source_id:
        kept.add(witness[1])
    listed = await mailboxes.list_folders(run.session(step.source_id).connection)
    names = [folder.raw for folder in listed if folder.selectable]
    return [raw for raw in names if raw not in kept and (raw not in read or raw in seen)]


async def _ours(run: Run, step: StepRow, copies: list[Copy]) -> Copy | None:
    """The one with the mark, and the bytes of what we marked. Where those can't be known any more, the first."""
    marked = [copy for copy in copies if DELETED in copy.flags]
    if not marked:
        return None
    content = await content_of(run, step)
    if content is None:
        return marked[0]  # it goes on waiting; nothing is expunged without proof
    for copy in marked:
        if await digest(run, copy) == content:
            return copy
    return None


async def _restored(run: Run, step: StepRow, copies: list[Copy]) -> Copy | None:
    """One without the mark, which another client may have taken back; with those bytes, where they are known."""
    content = await content_of(run, step)
    for copy in copies:
        if DELETED not in copy.flags and (content is None or await digest(run, copy) == content):
            return copy
    return None


async def content_of(run: Run, step: StepRow) -> bytes | None:
    """Of what was marked: as kept on our disk, or as the copy that was proved to be the same."""
    if step.spool:
        raw = await asyncio.to_thread(run.context.spool.read, step.spool)
        if raw is not None:
            return await asyncio.to_thread(digest_at, run, step.source_id, raw)
    witness = noted_copy(step)
    if witness is None or witness[0] not in run.sessions:
        return None
    source_id, raw_name, uidvalidity, uid = witness
    try:
        for copy in await run.session(source_id).known_copies(raw_name, uidvalidity, [uid]):
            return await digest(run, copy)
    except Replan:
        pass
    return None
