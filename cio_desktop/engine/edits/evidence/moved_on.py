"""A copy that an edit has put somewhere, and that another program has moved on, or whose folder it has renamed, before
the original was removed: the change ends with it where it is, as a second one would be a double.

Only what is certain counts: the very text, in a copy that was not there before. Sends no command that changes mail.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import replace

from cio_desktop.engine.edits.planning.errors import FoldersChanged, StillReading
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey, FolderRef, Place
from cio_desktop.engine.edits.planning.step_notes import note, notes, place_of, stored_place
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.store.edits import StepRow

from . import arrival, content, known_uids, unread_folders
from .run import Run, source_place, target_place

MOST_FOLDERS = 50
MOST_SYNCS = 3
"""That are waited for: the first may not be over in time, and what the third does not see none will see."""
_LAST_UID = 2**32 - 1


def note_before(run: Run, step: StepRow) -> None:
    """Of a copy that is to be made: where its source has the same mail already."""
    if step.op not in {"copy", "append"}:
        return
    stored = [place for place in (*run.known.places, *run.known.target_places) if place.source_id == step.source_id]
    before = {(place.source_id, place.raw_name.hex(), place.uidvalidity or 0, place.uid) for place in stored}
    before |= {stored_place(copy) for copy in run.copies.values() if copy.source_id == step.source_id}
    target = run.known.by_key.get(target_place(step).folder)
    note(step, before=sorted(before), folder=None if target is None else target.folder_id)


async def look(run: Run) -> None:
    """What is wanted is where the copy is by now. Where none is found, it is put there again. Raises FoldersChanged
    where it may be in a folder that only another sync tells of."""
    if run.known.fingerprint().by_place:
        return
    for folder in run.wanted.add:
        sent = [step for step in run.edit.steps if _taken(step) and target_place(step).folder == folder.key]
        if folder.source_id in run.known.gmail_sources or run.copies_in(folder.key) or not sent:
            continue
        found = await _found(run, sent[0])
        if found is None:
            continue
        run.moved_on.add(found.key)
        run.wanted = replace(
            run.wanted, add=tuple(found if each.key == folder.key else each for each in run.wanted.add)
        )


def was_put(run: Run, key: FolderKey) -> bool:
    """Whether a copy was put into a folder, which nobody may have found again."""
    return any(_taken(step) and target_place(step).folder == key for step in run.edit.steps)


def _taken(step: StepRow) -> bool:
    """Whether the server has taken a copy. What broke off before that is nowhere: another copy is not from it."""
    return notes(step).before is not None and (step.state == "done" or notes(step).unseen)


async def _found(run: Run, step: StepRow) -> FolderRef | None:
    text = await _text(run, step)
    if text is None:
        return None
    before = {place_of(stored) for stored in notes(step).before or ()}
    for folder in _others(run, step):
        try:
            for copy in await _new_in(run, folder, before):
                if await content.digest(run, copy) == text:
                    run.note_seen([copy])
                    if copy.place in run.copies:
                        return folder
        except (CommandRefused, CommandBad, StillReading):
            continue  # what can't be looked into may have it, or not
    asked = notes(step).syncs
    if asked < MOST_SYNCS and await unread_folders.unknown(run, step.source_id):
        note(step, syncs=asked + 1)
        raise FoldersChanged(step.source_id)
    return None


def _others(run: Run, step: StepRow) -> list[FolderRef]:
    """Where it may be, the folder it was put into under its new name first. Not where the change says something of."""
    named = {folder.key for folder in (*run.wanted.add, *run.wanted.remove)}
    others = [each for each in run.known.folders if each.source_id == step.source_id and each.key not in named]
    others = [each for each in others if each.selectable and not each.is_view and each.folder_id is not None]
    others.sort(key=lambda each: each.folder_id != notes(step).folder)
    return others[:MOST_FOLDERS]


async def _text(run: Run, step: StepRow) -> bytes | None:
    """Digest of what was sent, as the copies in that source have it."""
    sent = await arrival.text_sent(run, step)
    if sent is not None:
        return sent
    origin = source_place(step)
    kept = [step, *(each for each in run.edit.steps if step.op == "copy" and source_place(each) == origin)]
    name = next((each.spool for each in kept if each.spool), None)
    raw = await asyncio.to_thread(run.context.spool.read, name) if name else None
    return None if raw is None else await asyncio.to_thread(content.digest_at, run, step.source_id, raw)


async def _new_in(run: Run, folder: FolderRef, before: Collection[Place]) -> list[Copy]:
    session = run.session(folder.source_id)
    selected = await session.try_select(folder.raw)
    if selected is None:
        return []
    uidvalidity = selected.uidvalidity or 0
    others = await known_uids.not_from_step(run, folder.key, uidvalidity)
    others |= {place.uid for place in before if (place.folder, place.uidvalidity) == (folder.key, uidvalidity)}
    copies = session.copies(await session.rows_between(1, _LAST_UID, but=others))
    return [copy for copy in copies if DELETED not in copy.flags]
