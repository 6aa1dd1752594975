"""Carries out the label changes of a Gmail source: on the message in All Mail, proved by reading its labels again."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.planning import gmail
from cio_desktop.engine.edits.planning.errors import VANISHED, FinalFailure, Replan, final_failure, is_passing
from cio_desktop.engine.edits.planning.folder_ref import Copy, FolderRef
from cio_desktop.engine.edits.planning.resolve import ALL
from cio_desktop.engine.edits.planning.step_notes import note
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepOp, StepRow

from .transfer import transfer

_PLACES = (ALL, gmail.TRASH, gmail.JUNK)


def place_of_message(run: Run, source_id: int) -> tuple[FolderRef, Copy] | None:
    """All Mail, Trash or Spam, and the message in it."""
    for folder in run.known.folders:
        if folder.source_id == source_id and folder.special_use in _PLACES:
            for copy in run.copies_in(folder.key):
                return folder, copy
    return None


def check(run: Run, source_id: int) -> None:
    """What can be refused before anything is sent."""
    if gmail.contradicts([folder for folder in run.wanted.add if folder.source_id == source_id]):
        raise FinalFailure(Said("Gmail keeps no labels on messages in Trash or Spam."), code="edit.exclusive")


async def label_all(run: Run) -> None:
    """Of each Gmail source; first where nothing is taken away (R2)."""
    gaining = {folder.source_id for folder in run.wanted.add} & run.gmail_sources
    losing = {folder.source_id for folder in run.wanted.remove} & run.gmail_sources
    for source_id in sorted(run.gmail_sources, key=lambda each: (each in losing, each)):
        await label(run, source_id)
    for one, other in product(sorted(gaining), sorted(losing)):
        if one != other:
            await _stay_apart(run, one, other)


async def label(run: Run, source_id: int) -> None:
    while True:
        now = await _wish(run, source_id)
        if now.change.place is not None:
            step = _step("move", now.copy, now.change.place)
            run.edit.steps.append(step)
            await transfer(run, step)
            continue
        if now.change:
            await _store(run, now.copy, now.change)
            now = await _wish(run, source_id)
            if now.change:
                run.labels[source_id] = now.labels
                await run.fail(
                    run.edit.steps[-1],
                    FinalFailure(Said("Gmail did not take the labels over."), code="edit.label_refused"),
                )
            run.edit.steps[-1].state = "done"
        run.labels[source_id] = now.labels
        return


async def _stay_apart(run: Run, gaining: int, losing: int) -> None:
    """Two sources may be one mailbox: a label that one of them has lost, the other one has not either. It is set again
    there; where the first one shows it then, they are one."""
    if not (await _wish(run, gaining)).change:
        return
    await label(run, gaining)
    left = await _wish(run, losing)
    if left.change:
        run.labels[losing] = left.labels
        step = next((each for each in run.edit.steps[::-1] if (each.op, each.source_id) == ("labels", losing)), None)
        if step is None:
            raise Replan  # somebody else had taken the label away, and we none
        words = Said("Both sources show the same mailbox: a label can't go from one of them and stay in the other.")
        await run.fail(step, FinalFailure(words, code="edit.same_message"))


class _Wish(NamedTuple):
    copy: Copy
    labels: set[bytes]
    change: gmail.LabelChange


async def _wish(run: Run, source_id: int) -> _Wish:
    """Where the message is in a source, its labels there, and what is still to be changed."""
    add = [folder for folder in run.wanted.add if folder.source_id == source_id]
    remove = [folder for folder in run.wanted.remove if folder.source_id == source_id]
    here = place_of_message(run, source_id)
    if here is None:
        raise FinalFailure(VANISHED, code="edit.vanished")
    place, copy = here
    labels = await _labels(run, copy)
    return _Wish(copy, labels, gmail.change(place, labels, add, remove, run.known.folders))


def _step(op: StepOp, copy: Copy, dst: FolderRef | None = None) -> StepRow:
    return StepRow(
        op, copy.source_id, copy.raw, copy.uidvalidity, copy.uid, dst_folder=dst.raw if dst is not None else None
    )


async def _store(run: Run, copy: Copy, wish: gmail.LabelChange) -> None:
    step = _step("labels", copy)
    added, removed = ([each.decode("latin-1") for each in labels] for labels in (wish.add, wish.remove))
    note(step, add=added, remove=removed)
    run.edit.steps.append(step)
    session = run.session(copy.source_id)
    if not await session.select_for_change(copy.raw, copy.uidvalidity):
        raise Replan
    await run.issue(step)
    try:
        if wish.add:
            await commands.add_labels(session.connection, [copy.uid], wish.add)
        if wish.remove:
            await commands.remove_labels(session.connection, [copy.uid], wish.remove)
    except (CommandRefused, CommandBad) as error:
        run.note_change()
        if is_passing(error):
            raise
        await run.fail(step, final_failure(error))
    run.note_change()


async def _labels(run: Run, copy: Copy) -> set[bytes]:
    """As Gmail has them now. The message must still be the one at this UID."""
    session = run.session(copy.source_id)
    selected = await session.select(copy.raw)
    if selected.uidvalidity != copy.uidvalidity:
        raise Replan
    labels: set[bytes] | None = None
    async for row in fetch.fetch_flags(session.connection, [copy.uid]):
        if row.uid == copy.uid and row.gm_labels is not None:
            labels = {gmail.normal(each) for each in row.gm_labels}
    if labels is None:
        raise Replan
    return labels
