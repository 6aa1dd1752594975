"""The expunge of a marked copy: by its UID where the server has UIDPLUS, else with its folder, where the owner allows
that and all of it is ours (rules R6, R7). What has gone is on our disk until the same bytes are seen elsewhere (R9).
"""

from __future__ import annotations

from cio_desktop.engine.edits.evidence import proof
from cio_desktop.engine.edits.evidence.glance import Glance
from cio_desktop.engine.edits.evidence.run import Run, source_place
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan, final_failure, is_passing
from cio_desktop.engine.edits.planning.folder_ref import Copy
from cio_desktop.engine.edits.planning.step_notes import notes
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import mailboxes, search, selection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.protocol.enums import ExpungePolicy
from cio_desktop.store.edits import StepRow

from . import marks, put_back


async def expunge_copy(run: Run, step: StepRow, copy: Copy) -> None:
    session = run.session(step.source_id)
    told, glance = False, None
    try:
        if run.has_uidplus(step.source_id):
            told, glance = await _expunge_one(run, step, copy)
        elif not await expunge_folder(run, step, copy):
            step.state = "deferred"
            run.note_gone(source_place(step))  # shown as out of the folder
            return
    except (CommandRefused, CommandBad) as error:
        run.note_change()
        if is_passing(error):
            raise
        raise final_failure(error) from error
    run.note_change()
    if not told:
        selected = await session.try_select(copy.raw)
        there = selected is not None and selected.uidvalidity == copy.uidvalidity
        if there and await search.present(session.connection, [copy.uid]):
            raise FinalFailure(Said("The server did not remove the message."), code="edit.not_removed")
    await removed(run, step, glance if told else None)
    if not told:
        await marks.check_folder(run, step)


async def _expunge_one(run: Run, step: StepRow, copy: Copy) -> tuple[bool, Glance | None]:
    """Whether the server has named it as gone. One that is gone with its folder is named as well: only where that is
    the one there now has our command taken it. And a look at the copy relied upon, where that went in the same trip."""
    session = run.session(step.source_id)
    connection, relied = session.connection, proof.noted_copy(step)
    near = relied is not None and relied.source_id == step.source_id and relied.raw != copy.raw
    glance = run.glance_at(relied.folder) if relied is not None and near else None
    if glance is not None and connection.capabilities.qresync and connection.capabilities.unselect:
        command = commands.asked_expunge(connection, copy.uid)
        status = mailboxes.asked_status(connection, copy.raw)
        if await run.on_the_way(step.source_id, [glance], first=[command, selection.asked_unselect(), status]):
            connection.check(command)
            there = status.value is not None and status.value.uidvalidity == copy.uidvalidity
            return there and copy.uid in (command.value or ()), glance
    gone = await commands.expunge(connection, [copy.uid])
    return copy.uid in gone and await session.is_open(copy.raw, copy.uidvalidity), None


async def expunge_folder(run: Run, step: StepRow, copy: Copy) -> bool:
    """EXPUNGE without UIDPLUS takes all that is flagged: only where the owner allows it and all of it is ours. The step
    says where that is not so."""
    step.say(None)
    policy = run.known.sources[step.source_id].expunge_policy
    if policy != ExpungePolicy.AUTO and not run.edit.consent:
        return False
    session = run.session(step.source_id)
    ours = {
        place.uid: each
        for place, each in run.context.deferred().items()
        if (place.folder, place.uidvalidity) == (copy.key, copy.uidvalidity)
    }
    flagged = set(await search.deleted(session.connection))
    others = flagged - {copy.uid}
    if strangers := others - ours.keys():
        step.say(_marked_by_others(len(strangers)))
    if copy.uid not in flagged or strangers:
        return False
    for uid in sorted(others):
        if not await _settled(run, ours[uid]):
            return False
    if others and not (
        await _may_still_expunge(run, step, copy) and set(await search.deleted(session.connection)) == flagged
    ):
        return False
    await commands.expunge_all(session.connection)
    return True


def _marked_by_others(count: int) -> Said:
    return Said.of_number(
        count,
        "In the old folder another message is marked as deleted, and not by this program. The server would remove all "
        "of them at once, so nothing was removed.",
        "In the old folder {n} other messages are marked as deleted, and not by this program. The server would remove "
        "all of them at once, so nothing was removed.",
    )


async def _settled(run: Run, step: StepRow) -> bool:
    """Whether the removal of another edit may be carried out with this one."""
    if not notes(step).deleting:
        return await proof.other_edit_kept(run, step)
    try:
        return await proof.same_text(run, step, Copy(*source_place(step)))
    except Replan:
        return False


async def _may_still_expunge(run: Run, step: StepRow, copy: Copy) -> bool:
    """Other folders were opened meanwhile."""
    return await may_expunge(run, step, copy) and await run.session(step.source_id).select_for_change(
        copy.raw, copy.uidvalidity
    )


async def may_expunge(run: Run, step: StepRow, copy: Copy) -> bool:
    try:
        if notes(step).deleting:
            return await proof.same_text(run, step, copy)
        return await proof.still_kept(run, step, copy)
    except Replan:
        return False  # something went while it was looked at: asked again after another sync


async def removed(run: Run, step: StepRow, glance: Glance | None = None) -> None:
    """With our mark on it. It may have been the last one by then. `glance`: at the copy relied upon, afterwards."""
    run.note_gone(source_place(step))
    await put_back.ensure_kept(run, step, glance)
    marks.done(run, step)
