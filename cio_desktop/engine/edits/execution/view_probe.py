"""Whether a folder only shows messages of another one: a mark set on one copy, and looked for on the others.

Two copies never share their flags; one message shown in two folders does. Leaves no mark behind, and removes nothing.
"""

from __future__ import annotations

from cio_desktop.engine.edits.evidence import proof, unread_folders
from cio_desktop.engine.edits.evidence.run import Run, source_place, target_place
from cio_desktop.engine.edits.planning.errors import Replan, is_passing
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey, Place
from cio_desktop.engine.edits.planning.step_notes import note
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import marks

PROBE = "$SeenApart"
"""Tells as well as the flag whether two folders show one message; no expunge takes what bears it, no view hides it.
Where the folder keeps any keyword; taken away at once."""


async def probe_before_move(run: Run, move: StepRow) -> None:
    """Before a MOVE out of a folder that may be a view: it would take the message from where it is, too. INBOX is none,
    and where nothing else holds the message there is nothing to be taken."""
    copy = run.copies.get(source_place(move))
    if copy is None or _known_no_view(run, copy.key):
        return
    others = proof.copies_beside(run, copy, leaving=True)
    if others:
        await probe(run, copy, others, deleted=True)


def possible_views(run: Run, copy: Copy, other: Copy) -> list[Copy]:
    """Copies that may be the very message of the one to be removed, where that is not known of its folder and of the
    copy relied upon. What this edit made itself is another message. A removal marks its copy as deleted, and that must
    not meet a message in the folder it lives in: anybody may expunge it at that moment."""
    made = {_made_at(step) for step in run.edit.steps if step.state == "done"}
    others = [each for each in proof.copies_beside(run, copy, leaving=True) if each.place not in made]
    known = _known_no_view(run, copy.key) and (other.place in made or _known_no_view(run, other.key))
    return [] if known else others


async def probe(run: Run, copy: Copy, others: list[Copy], *, deleted: bool) -> None:
    """With a keyword on the copy, else, if `deleted`, with its deletion mark: none of the others may show it."""
    known = set(run.copies)
    all_seen = await unread_folders.look_into_others(run, copy)
    others = [*others, *(each for each in proof.copies_beside(run, copy, leaving=True) if each.place not in known)]
    step = StepRow("remove", copy.source_id, copy.raw, copy.uidvalidity, copy.uid)
    proof.note_copies(step, *others)
    run.edit.steps.append(step)
    if not await marks.confirm(run, step, copy):
        raise Replan
    kept = run.session(copy.source_id).selections[copy.raw].permanent_flags
    probed = "\\*" in kept and PROBE not in copy.flags and await _set_mark(run, step, copy, PROBE)
    if not probed:
        others = [each for each in others if DELETED not in each.flags]
        tells = deleted and others and DELETED not in copy.flags
        if tells:
            proof.note_copies(step, *others)
        if not tells or not await _set_mark(run, step, copy, DELETED):
            step.state = "void"  # it can't be told so; a MOVE keeps the bytes whatever the folder is
            return
    await expect_unmarked(run, step, copy, others)
    await marks.unmark(run, step)
    step.state = "void"
    step.say(Said("the mark only told that the folder is no view"))
    if all_seen:
        run.context.real_folders.add(copy.key)
    if all_seen and len(others) == 1:  # nothing else it could be a view of
        run.context.real_folders.add(others[0].key)


async def expect_unmarked(run: Run, step: StepRow, copy: Copy, others: list[Copy]) -> None:
    """Our mark stands on the copy: none of the others may show it. Raises Replan, or FinalFailure, where one does."""
    for other in others:
        await run.look_again(other.key)
        fresh = run.copies.get(other.place)
        if fresh is None or marks.mark_of(step) in fresh.flags:
            await _found_marked(run, step, copy, other, marked=fresh is not None)


async def _found_marked(run: Run, step: StepRow, copy: Copy, other: Copy, *, marked: bool) -> None:
    """Our mark has reached the copy that was to stay: it is the same message. Or somebody else has been there."""
    await marks.unmark(run, step)
    step.state = "void"
    step.say(Said("the copy that was to stay went or was marked as well"))
    session = run.session(step.source_id)
    session.forget_selection()
    hidden = await session.select_for_change(copy.raw, copy.uidvalidity) and await marks.flags_of(run, copy) is None
    reached = await marks.unmark_other(run, step) if marked and hidden else None
    if reached is not None:
        # a view of what is not deleted: with the mark it does not show the message, which is marked still
        await proof.one_message(run, copy, reached, view=copy.key)
    if marked:
        await run.look_again(other.key)
        again = run.copies.get(other.place)
        proved = again is not None and marks.mark_of(step) not in again.flags
        await proof.one_message(run, copy, other, view=await proof.view_of(run, copy, other) if proved else None)
    elif await proof.shown_again(run, copy, other):
        await proof.one_message(run, copy, other, view=other.key)
    raise Replan


async def _set_mark(run: Run, step: StepRow, copy: Copy, mark: str) -> bool:
    """False: refused, or a keyword that was not kept though the folder is said to keep any."""
    note(step, mark=mark)
    await run.issue(step)
    try:
        await commands.add_flags(run.session(copy.source_id).connection, [copy.uid], [mark])
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        return False
    finally:
        run.note_change()
    return mark == DELETED or mark in (await marks.flags_of(run, copy) or ())


def _known_no_view(run: Run, key: FolderKey) -> bool:
    return key.raw.upper() == b"INBOX" or key in run.context.real_folders


def _made_at(step: StepRow) -> Place | None:
    if step.op not in {"copy", "append"} or step.dst_uid is None:
        return None
    return target_place(step)
