"""Removes: only after every copy wanted was seen again, and never more than the one message (rules R5, R6, R9)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from cio_desktop.engine.edits.evidence import proof
from cio_desktop.engine.edits.evidence.run import Run, source_place
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan, final_failure, is_passing
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, Place
from cio_desktop.engine.edits.planning.step_notes import note
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import expunge, marks, put_back, renamed_folder, view_probe


async def remove(run: Run, step: StepRow) -> None:
    place = source_place(step)
    copy = run.copies.get(place)
    if copy is None:
        raise Replan
    if not await _others_confirmed(run, place):
        raise Replan
    other = await proof.find_kept_copy(run, copy)
    if other is None:
        await run.fail(step, proof.no_kept_copy())
        return
    if not await _spooled_or_allowed(run, step, copy):
        return
    doubtful = view_probe.possible_views(run, copy, other)
    if doubtful:
        await view_probe.probe(run, copy, doubtful, deleted=False)
    proof.note_copies(step, other, *proof.copies_beside(run, copy))
    if not await marks.confirm(run, step, copy):
        return
    await mark(run, step, copy, lambda: _after_mark(run, step, copy, other))


async def mark(run: Run, step: StepRow, copy: Copy, then: Callable[[], Awaitable[None]]) -> None:
    """Our mark on a copy that was just seen, and what comes `then`. Where that is a failure the mark is taken back."""
    note(step, was_deleted=DELETED in run.copies[source_place(step)].flags)
    marks.note_folder(run, step)
    await run.issue(step)
    try:
        await commands.add_flags(run.session(step.source_id).connection, [copy.uid], [DELETED])
    except (CommandRefused, CommandBad) as error:
        run.note_change()
        if is_passing(error):
            raise
        await run.fail(step, final_failure(error))
    run.note_change()
    try:
        await then()
    except put_back.PutBack:
        raise
    except FinalFailure as error:
        # Nothing stays half removed: the mark goes before the edit is given up.
        step.state = "issued"
        if not await marks.unmark(run, step):
            raise Replan from error
        await run.fail(step, error)


async def _after_mark(run: Run, step: StepRow, copy: Copy, other: Copy) -> None:
    beside = [other, *(each for each in proof.copies_beside(run, copy) if each != other)]
    if not await _seen_under_mark(run, step, copy, beside) and not await _look_under_mark(run, step, copy, beside):
        return
    if not await _others_confirmed(run, source_place(step)):
        if await marks.unmark(run, step):
            step.state = "void"
            step.say(Said("a copy was gone before the removal"))
        raise Replan
    if not await run.session(step.source_id).select_for_change(copy.raw, copy.uidvalidity):
        raise Replan  # never expunge by a UID of another UIDVALIDITY; where the mark is now is found out first
    await expunge.expunge_copy(run, step, copy)


async def _seen_under_mark(run: Run, step: StepRow, copy: Copy, beside: list[Copy]) -> bool:
    """All in one trip: the mark is on the copy, then on none of those beside, then its folder is opened again. False:
    it can't go so, or not all is as it should be; nothing is to be thought of that."""
    glances = {key: run.glance_at(key) for key in {each.key: None for each in beside}}
    asked = [glance for glance in glances.values() if glance is not None]
    near = all(key.source_id == step.source_id and key != copy.key for key in glances)
    if not near or len(asked) < len(glances):
        return False
    flags = fetch.asked_flags(copy.uid)
    if not await run.on_the_way(step.source_id, asked, first=[flags], back_to=copy.raw):
        return False
    if DELETED not in (flags.value or ()):
        return False
    if not all(glance is not None and run.take_glance(key, glance) for key, glance in glances.items()):
        return False
    seen = [run.copies.get(each.place) for each in beside]
    return all(each is not None and marks.mark_of(step) not in each.flags for each in seen)


async def _look_under_mark(run: Run, step: StepRow, copy: Copy, beside: list[Copy]) -> bool:
    """The same, one after the other. False: the mark took the copy out of its folder, and that is settled."""
    if not await run.session(step.source_id).select_for_change(copy.raw, copy.uidvalidity):
        raise Replan
    flags = await marks.flags_of(run, copy)
    if flags is None:
        marked = await marks.unmark_other(run, step)
        if marked is not None:
            # The mark took it out of its own folder, and stands on the copy that was to stay: it is the same message.
            step.state = "void"
            step.say(Said("another folder shows this very message"))
            await proof.one_message(run, copy, marked, view=copy.key)
        await expunge.removed(run, step)
        await marks.check_folder(run, step)
        return False
    if DELETED not in flags:
        # OK to a STORE proves nothing either: a read-only folder ignores it with OK.
        raise FinalFailure(Said("The server did not mark the message as deleted."), code="edit.not_removed")
    await view_probe.expect_unmarked(run, step, copy, beside)
    return True


async def resolve_in_doubt(run: Run, step: StepRow) -> None:
    """An issued remove of a run that broke off: nothing may stay half removed while it is planned anew. It stays issued
    until that is done, as this may break off as well."""
    if await take_mark_back(run, step) or await marks.unmark_other(run, step) is not None:
        step.state = "void"
    else:
        await expunge.removed(run, step)


async def take_mark_back(run: Run, step: StepRow) -> bool:
    """Whether no mark of ours is on the copy; False where it is gone."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.src_folder or b"")
    there = selected is not None and selected.uidvalidity == step.src_uidv
    if not there and not await renamed_folder.follow(run, step):
        return True
    flags = await marks.flags_of(run, Copy(*source_place(step)))
    if flags is not None and marks.mark_of(step) in flags:
        await marks.unmark(run, step)
    return flags is not None


async def _others_confirmed(run: Run, leaving: Place) -> bool:
    """All adds, and at least one copy that stays, seen since our last change."""
    unwanted = {folder.key for folder in run.wanted.remove} - {folder.key for folder in run.wanted.add}
    asked = [folder.key for folder in run.wanted.add if folder.source_id not in run.gmail_sources]
    staying = [
        copy
        for place, copy in run.copies.items()
        if place != leaving
        and copy.key not in unwanted
        and not run.is_view(copy.key)
        and run.may_rely(leaving[0], copy.source_id)
    ]
    asked += [copy.key for copy in staying[:1] if copy.key not in asked and not asked]
    if not staying or not asked:
        return False
    for key in dict.fromkeys(asked):
        here = run.copies_in(key)
        if any(run.is_current(copy) for copy in here):
            continue
        if not await run.look_again(key):
            return False
    return True


async def _spooled_or_allowed(run: Run, step: StepRow, copy: Copy) -> bool:
    """The text on our own disk before the removal. Where there is no room for it, the removal waits for a yes: were the
    other copy taken away at this moment, nothing could be put back."""
    if await put_back.spool_text(run, step, copy) or run.edit.consent:
        return True
    step.state = "asking"
    step.say(
        Said(
            "There is no room on this disk to keep the message while it is removed. If another program removed the "
            "other copy at that moment, it could not be put back."
        )
    )
    return False
