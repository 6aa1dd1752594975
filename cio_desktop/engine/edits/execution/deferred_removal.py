"""Removals that wait for the expunge of their folder: marked on the server, for everybody else out of it (rule R7)."""

from __future__ import annotations

from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.planning.errors import FinalFailure
from cio_desktop.engine.edits.planning.folder_ref import DELETED
from cio_desktop.engine.edits.planning.step_notes import note, notes
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import search
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import expunge, marks
from .deferred_copy import find_deferred_copy


async def recheck(run: Run, step: StepRow) -> None:
    """A remove that waits for its expunge: gone meanwhile, taken back by somebody, or allowed now."""
    session = run.session(step.source_id)
    copy = await find_deferred_copy(run, step)
    if copy is None:
        # Others may expunge it whenever they like: the mark is there for all to see. What we began we end.
        if notes(step).expunging:
            await expunge.removed(run, step)
        marks.done(run, step)
        return
    if DELETED not in copy.flags:
        # Another client took the deletion back. That is a wish, too.
        await run.fail(
            step, FinalFailure(Said("Another program has restored the message in this folder."), code="edit.restored")
        )
    run.note_gone(copy.place)  # not shown, also where a sync has read it at another place before
    if not session.selections[copy.raw].read_only and await expunge.may_expunge(run, step, copy):
        note(step, expunging=True)
        await run.context.journal.write(run.edit)
        if not await session.select_for_change(copy.raw, copy.uidvalidity):
            return
        if run.has_uidplus(step.source_id):
            await commands.expunge(session.connection, [copy.uid])
        elif not await expunge.expunge_folder(run, step, copy):
            note(step, expunging=False)  # nothing was sent
            return
        run.note_change()
        if await search.present(session.connection, [copy.uid]):
            return
        session.forget_selection()
        selected = await session.try_select(copy.raw)
        # in a folder made anew it may be again: the next look tells
        if selected is None or selected.uidvalidity == copy.uidvalidity:
            await expunge.removed(run, step)


async def unmark(run: Run, step: StepRow) -> bool:
    """Takes our mark off the copy that waits to be expunged, wherever it is now. False: it is gone."""
    copy = await find_deferred_copy(run, step)
    if copy is not None and DELETED in copy.flags:
        await marks.unmark(run, step)
    return copy is not None


async def unmark_all(run: Run) -> None:
    """The edit has failed: copies it marked, and that still wait to be expunged, stay where they are."""
    for step in run.edit.steps:
        if step.state == "deferred":
            await unmark(run, step)
            step.state = "void"
            step.say(Said("taken back, as the edit failed"))
