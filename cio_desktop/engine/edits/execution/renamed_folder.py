"""Where a copy with our mark is, when another program has renamed its folder before the expunge.

Folders may share a UIDVALIDITY, and at that UID another message may bear another program's mark. So it is the folder
that a sync has found under its new name, or one that was not there when the mark was set, and the copy holds the very
bytes that were marked. Sends no command that changes mail.
"""

from __future__ import annotations

from cio_desktop.engine.edits.evidence import content, unread_folders
from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.planning.errors import FoldersChanged, Replan, TryLater
from cio_desktop.engine.edits.planning.folder_ref import Copy
from cio_desktop.engine.edits.planning.step_notes import note, notes
from cio_desktop.store.edits import StepRow

from . import marks
from .deferred_copy import content_of


async def follow(run: Run, step: StepRow) -> bool:
    """Whether it was found: its folder is open, and the step speaks of that one from here on. Raises FoldersChanged,
    once, where only another sync may know."""
    marked = None if notes(step).newest_folder is None else await content_of(run, step)
    if marked is None:
        return False
    for raw in _names(run, step):
        if await _is_marked(run, step, raw, marked):
            step.src_folder = raw
            await run.session(step.source_id).select(raw)
            return True
    if not notes(step).sought and await unread_folders.unknown(run, step.source_id):
        note(step, sought=True)
        raise FoldersChanged(step.source_id)
    return False


def _names(run: Run, step: StepRow) -> list[bytes]:
    known = notes(step)
    return [
        folder.raw
        for folder in run.known.folders
        if folder.source_id == step.source_id
        and folder.raw != step.src_folder
        and folder.folder_id is not None
        and (folder.folder_id == known.folder or folder.folder_id > (known.newest_folder or 0))
    ]


async def _is_marked(run: Run, step: StepRow, raw: bytes, marked: bytes) -> bool:
    selected = await run.session(step.source_id).try_select(raw)
    if selected is None or selected.uidvalidity != step.src_uidv:
        return False
    copy = Copy(step.source_id, raw, step.src_uidv or 0, step.src_uid or 0)
    if marks.mark_of(step) not in (await marks.flags_of(run, copy) or ()):
        return False
    try:
        return await content.fresh(run, copy) == marked
    except (Replan, TryLater):
        return False
