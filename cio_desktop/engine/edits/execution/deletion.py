"""A message that goes for good: each of its copies marked, seen to be marked, expunged by its UID alone, seen to be
gone (rules R6, R7). No other copy has to stand for it, and nobody else's mark is carried out.

Copies that no sync has read are another matter: what nobody was shown nobody asked to delete.
"""

from __future__ import annotations

from cio_desktop.engine.edits.evidence import content
from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy
from cio_desktop.engine.edits.planning.step_notes import note, notes
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import expunge, marks, removal


def leaving(run: Run) -> list[Copy]:
    """All but Gmail's, which go to the Trash, and what a view only shows."""
    if not run.edit.change.delete:
        return []
    return [
        copy
        for copy in run.copies.values()
        if not run.known.sources[copy.source_id].gmail and not run.is_view(copy.key)
    ]


def has_begun(run: Run) -> bool:
    """Whether a copy has been deleted already."""
    return any(notes(step).deleting and step.state in {"done", "deferred"} for step in run.edit.steps)


async def delete(run: Run) -> None:
    for copy in leaving(run):
        step = StepRow("remove", copy.source_id, copy.raw, copy.uidvalidity, copy.uid)
        note(step, deleting=True)
        run.edit.steps.append(step)
        if await marks.confirm(run, step, copy):
            if not run.has_uidplus(step.source_id):
                note(step, text=(await content.fresh(run, copy)).hex())
            await _carry_out(run, step, copy)


async def _carry_out(run: Run, step: StepRow, copy: Copy) -> None:
    async def expunge_marked() -> None:
        flags = await marks.flags_of(run, copy)
        if flags is None:
            marks.done(run, step)
            await marks.check_folder(run, step)
            return
        if DELETED not in flags:
            raise FinalFailure(Said("The server did not mark the message as deleted."), code="edit.not_removed")
        if not await run.session(step.source_id).select_for_change(copy.raw, copy.uidvalidity):
            raise Replan  # never expunge by a UID of another UIDVALIDITY
        await expunge.expunge_copy(run, step, copy)

    await removal.mark(run, step, copy, expunge_marked)
