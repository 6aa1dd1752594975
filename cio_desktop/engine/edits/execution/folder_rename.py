"""A folder gets another name, and those below it with it (engine/README.md, Edits). Moving it elsewhere is the same.

RENAME keeps UIDVALIDITY and UIDs with most servers (RFC 3501, 6.3.5; Dovecot and Cyrus do), so the index stays: rows
take the new name. Where a server counts anew, the next sync finds the messages again by their content.
"""

from __future__ import annotations

from cio_desktop.engine.edits.planning.errors import FinalFailure, final_failure, is_passing
from cio_desktop.imap.commands import mailboxes, selection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow
from cio_desktop.store.folders import FolderRow

from .act_run import ActRun, Done
from .folder_acts import make_parents


async def rename(run: ActRun) -> Done:
    old, new = run.act.folder, _new(run)
    sent = next(iter(run.in_doubt), None)
    if sent is not None and await _is_renamed(run, sent, new):
        return await _done(run, sent)
    if await run.exists(new) or await run.listed(new, selectable=False):
        raise FinalFailure(
            Said("There is a folder {folder} already.", folder=run.act.new_path or ""), code="edit.name_taken"
        )
    before = await run.status(old)
    if before is None and not await run.listed(old, selectable=False):
        raise FinalFailure(
            Said("{folder} is no longer on the mail server.", folder=run.act.path), code="edit.no_folder"
        )
    if run.connection.selected is not None:
        await selection.unselect(run.connection)
    step = sent or StepRow("rename", run.act.source_id, src_folder=old, dst_folder=new)
    step.src_uidv = before.uidvalidity if before is not None else None
    await run.issue(step)
    try:
        await mailboxes.rename(run.connection, old, new)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        if not await run.exists(new) and not await _with_parents(run, old, new):
            raise run.fail(step, final_failure(error)) from error
    if not await _is_renamed(run, step, new):
        text = Said("The server said OK, but the folder has its old name.")
        raise run.fail(step, FinalFailure(text, code="edit.not_renamed"))
    return await _done(run, step)


async def _is_renamed(run: ActRun, step: StepRow, new: bytes) -> bool:
    """The new name is there, and either stands for the same messages or the old one is gone: somebody may have made
    that anew."""
    now = await run.status(new)
    if now is not None and now.uidvalidity is not None and now.uidvalidity == step.src_uidv:
        return True
    if now is None and not await run.listed(new, selectable=False):
        return False
    return not await run.exists(run.act.folder)


async def _with_parents(run: ActRun, old: bytes, new: bytes) -> bool:
    """Some servers rename nothing into a folder that is not there."""
    if not await make_parents(run, new):
        return False
    try:
        await mailboxes.rename(run.connection, old, new)
    except (CommandRefused, CommandBad):
        return False
    return True


async def _done(run: ActRun, step: StepRow) -> Done:
    for row, raw, _path in new_names(run):
        if row.subscribed:
            await mailboxes.move_subscription(run.connection, row.raw_name, raw)
    step.state = "done"
    return Done()


def new_names(run: ActRun) -> list[tuple[FolderRow, bytes, str]]:
    """The folder and those below it, as they are known here, with the name and the path each has from now on."""
    rows = [run.folder, *run.below] if run.folder is not None else []
    old, path = run.act.folder, run.act.path
    return [(row, _new(run) + row.raw_name[len(old) :], f"{run.act.new_path}{row.path[len(path) :]}") for row in rows]


def _new(run: ActRun) -> bytes:
    assert run.act.new_folder is not None
    return run.act.new_folder
