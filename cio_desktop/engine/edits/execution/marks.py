"""A copy that is to go, as its server has it now: is it there, with which flags, and our mark on it.

The mark is the flag \\Deleted, or the keyword that a probe sets instead. It is taken back where a removal is given up.
"""

from __future__ import annotations

from cio_desktop.engine.edits.evidence import proof
from cio_desktop.engine.edits.evidence.run import Run, source_place
from cio_desktop.engine.edits.planning.errors import Replan, TryLater
from cio_desktop.engine.edits.planning.folder_ref import Copy
from cio_desktop.engine.edits.planning.step_notes import note, notes
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch, search
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

MOST_UNMARKS = 2


def mark_of(step: StepRow) -> str:
    return notes(step).mark


def note_folder(run: Run, step: StepRow) -> None:
    """Before the mark is set: by what its folder is known again under another name."""
    ids = {each.raw: each.folder_id or 0 for each in run.known.folders if each.source_id == step.source_id}
    note(step, folder=ids.get(step.src_folder or b""), newest_folder=max(ids.values(), default=0))


async def flags_of(run: Run, copy: Copy) -> tuple[str, ...] | None:
    """As the server has them now; None when the message is gone. The folder is open."""
    flags: tuple[str, ...] | None = None
    async for row in fetch.fetch_flags(run.session(copy.source_id).connection, [copy.uid]):
        if row.uid == copy.uid and row.flags is not None:
            flags = row.flags
    if flags is None and await search.present(run.session(copy.source_id).connection, [copy.uid]):
        raise TryLater(Said("The server did not tell the message's flags."), code="edit.incomplete")
    return flags


async def confirm(run: Run, step: StepRow, copy: Copy) -> bool:
    """Opens the folder for the change; False when the message is not there any more: the step is done then."""
    session = run.session(step.source_id)
    if not run.is_current(copy):
        session.expect(copy.raw, [copy.uid])
    if not await session.select_for_change(copy.raw, copy.uidvalidity):
        run.note_gone(source_place(step))
        raise Replan
    if run.is_current(copy):
        return True
    rows = await session.rows_of([copy.uid])
    if not rows:
        done(run, step)
        await check_folder(run, step)
        return False
    run.note_seen(session.copies(rows))
    return True


def done(run: Run, step: StepRow) -> None:
    step.state = "done"
    run.note_gone(source_place(step))


async def check_folder(run: Run, step: StepRow) -> None:
    """The copy has gone, and it was not told that our expunge took it: its folder may have been made anew while it was
    open, and the message may be there. Raises Replan where it was."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.src_folder or b"")
    if selected is not None and selected.uidvalidity != step.src_uidv:
        raise Replan


async def unmark(run: Run, step: StepRow) -> bool:
    """Takes our mark back, unless it had been there before us. False: the folder is another one now."""
    if notes(step).was_deleted:
        return True
    session = run.session(step.source_id)
    copy = Copy(*source_place(step))
    for _ in range(MOST_UNMARKS):
        if not await session.select_for_change(copy.raw, step.src_uidv):
            return False
        await commands.remove_flags(session.connection, [copy.uid], [mark_of(step)])
        run.note_change()
        # an OK is no proof
        if mark_of(step) not in (await flags_of(run, copy) or ()):
            return True
    raise TryLater(Said("The server keeps the mark on the message."), code="edit.unsettled")


async def unmark_other(run: Run, step: StepRow) -> Copy | None:
    """The copy that carries the mark now, of those that did not before; it is taken away there."""
    found = None
    for source_id, raw, uidvalidity, uid in proof.noted_copies(step):
        if source_id not in run.sessions:
            continue
        session = run.session(source_id)
        session.forget_selection()
        for copy in await session.known_copies(raw, uidvalidity, [uid]):
            if mark_of(step) in copy.flags and await session.select_for_change(raw, uidvalidity):
                await commands.remove_flags(session.connection, [copy.uid], [mark_of(step)])
                run.note_change()
                found = found or copy
    return found
