"""A copy that an edit has put into another account, and that another program has moved on there before the original was
removed: the change ends with it where it is, as a second one would be a double.

Only what is certain counts: the very text, in a copy that was not there before. Sends no command that changes mail.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from cio_desktop.engine.edits.planning.errors import NOT_ARRIVED, StillReading
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey, FolderRef, Place
from cio_desktop.engine.edits.planning.step_notes import note, notes, place_of
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.store.edits import StepRow

from . import content, known_uids
from .run import Run, target_place

MOST_FOLDERS = 50
_LAST_UID = 2**32 - 1


def note_before(run: Run, step: StepRow) -> None:
    """Of an append that is to be sent: where the other account has the same mail already."""
    if step.op == "append" and run.known.is_target(step.source_id):
        here = [(p.source_id, p.raw_name.hex(), p.uidvalidity or 0, p.uid) for p in run.known.target_places]
        note(step, before=here)


async def look(run: Run) -> None:
    """What is wanted is where the copy is by now. Where none is found, it is put there again."""
    target = run.known.target
    if target is None or target.source.id in run.known.gmail_sources or run.known.fingerprint().by_place:
        return
    for folder in run.wanted.add:
        sent = [step for step in run.edit.steps if _taken(step) and target_place(step).folder == folder.key]
        if folder.source_id != target.source.id or run.copies_in(folder.key) or not sent:
            continue
        found = await _found(run, folder.key, sent[0])
        if found is not None:
            run.moved_on.add(found.key)
            run.wanted = replace(
                run.wanted, add=tuple(found if each.key == folder.key else each for each in run.wanted.add)
            )


def _taken(step: StepRow) -> bool:
    """Whether the server has taken a copy. What broke off before that is nowhere: another copy is not from it."""
    return step.dst_fence is not None and (step.state == "done" or step.reply == str(NOT_ARRIVED))


async def _found(run: Run, left: FolderKey, step: StepRow) -> FolderRef | None:
    text = await _text(run, step)
    others = [each for each in run.known.folders if each.source_id == left.source_id and each.key != left]
    others = [each for each in others if each.selectable and not each.is_view and each.folder_id is not None]
    if text is None or len(others) > MOST_FOLDERS:
        return None
    before = {place_of(stored) for stored in notes(step).before}
    for folder in others:
        try:
            for copy in await _new_in(run, folder, before):
                if await content.digest(run, copy) == text:
                    run.note_seen([copy])
                    if copy.place in run.copies:
                        return folder
        except (CommandRefused, CommandBad, StillReading):
            continue  # what can't be looked into may have it, or not
    return None


async def _text(run: Run, step: StepRow) -> bytes | None:
    """Digest of what was sent, as the copies in that source have it."""
    for copy in run.copies.values():
        if copy.source_id != step.source_id:
            return await content.digest(run, copy)
    raw = await asyncio.to_thread(run.context.spool.read, step.spool) if step.spool else None
    return None if raw is None else await asyncio.to_thread(content.digest_at, run, step.source_id, raw)


async def _new_in(run: Run, folder: FolderRef, before: set[Place]) -> list[Copy]:
    session = run.session(folder.source_id)
    selected = await session.try_select(folder.raw)
    if selected is None:
        return []
    uidvalidity = selected.uidvalidity or 0
    others = await known_uids.of_others(run, folder.key, uidvalidity)
    others |= {place.uid for place in before if (place.folder, place.uidvalidity) == (folder.key, uidvalidity)}
    copies = session.copies(await session.rows_between(1, _LAST_UID, but=others))
    return [copy for copy in copies if DELETED not in copy.flags]
