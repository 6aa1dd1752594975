"""All messages of a folder at once, at somebody's wish: deleted for good, or marked as read (engine/README.md, Edits).

What came in after the person was asked stays as it is: only UIDs below `SourceAct.below` are meant, under the
UIDVALIDITY that was shown. A folder that was made anew since is left alone.
"""

from __future__ import annotations

from collections.abc import Collection

from cio_desktop.engine.edits.planning.errors import FinalFailure, final_failure, is_passing
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import search, selection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import Selected
from cio_desktop.language import Said
from cio_desktop.store.edits import StepOp, StepRow

from .act_run import ActRun, Done
from .folder_acts import Settled, expunge_marked, proved, seen_to_go

_DELETED = "\\Deleted"
_SEEN = "\\Seen"


async def empty(run: ActRun, settled: Settled) -> Done:
    """Marked, seen to be marked, expunged, seen to be gone. A copy that an edit has marked goes only where its text is
    proved to stay elsewhere."""
    selected = await _open(run)
    if not selected.keeps(_DELETED):
        raise FinalFailure(Said("The server lets nobody delete in this folder."), code="edit.no_delete")
    step = _step(run, "empty", selected)
    uids = {uid for uid in await search.all_uids(run.connection) if _meant(uid, step)}
    if unproved := uids & run.waiting(selected.uidvalidity).keys():
        unproved -= await proved(run, selected.uidvalidity, unproved, settled)
        if (await _open(run)).uidvalidity != selected.uidvalidity:
            raise _made_anew(run)
    uids -= unproved
    marked = set(await search.deleted(run.connection))
    if not run.connection.capabilities.uidplus and marked - uids:
        raise FinalFailure(
            Said(
                "In {folder} are messages that another program has marked as deleted, or that wait there, and this "
                "server can't expunge others alone. Nothing was deleted.",
                folder=run.act.path,
            ),
            code="edit.unproved",
        )
    if uids:
        await run.issue(step)
        await _store(run, step, sorted(uids - marked), _DELETED)
        try:
            if lacking := uids - set(await search.deleted(run.connection)):
                await _expect_gone(run, step, lacking)
            await expunge_marked(run, step, uids)
        except FinalFailure:
            await _take_back(run, uids - marked)
            raise
        step.state = "done"
    return await seen_to_go(run, selected.uidvalidity, uids)


async def _expect_gone(run: ActRun, step: StepRow, uids: Collection[int]) -> None:
    if await search.present(run.connection, sorted(uids)):
        raise run.fail(step, FinalFailure(Said("The server did not mark the messages."), code="edit.not_removed"))


async def _take_back(run: ActRun, uids: Collection[int]) -> None:
    """Marks of ours on what stays after all."""
    try:
        await commands.remove_flags(run.connection, sorted(uids), [_DELETED])
    except (CommandRefused, CommandBad) as error:
        run.connection.trace.note(str(error))


async def read(run: ActRun) -> Done:
    """What is unread among them gets \\Seen, and is seen to have it."""
    selected = await _open(run)
    if not selected.keeps(_SEEN):
        raise FinalFailure(Said("The server does not keep in this folder what was read."), code="edit.no_flag")
    step = _step(run, "read", selected)
    uids = {uid for uid in await search.unseen(run.connection) if _meant(uid, step)}
    if not uids:
        return Done("kept")
    await run.issue(step)
    await _store(run, step, sorted(uids), _SEEN)
    if uids & set(await search.unseen(run.connection)):
        raise run.fail(
            step, FinalFailure(Said("The server did not keep that messages were read."), code="edit.no_flag")
        )
    step.state = "done"
    done = Done(events=(run.messages_changed(),))
    if run.folder is not None:
        done.local.seen.append((run.folder.id, selected.uidvalidity or 0, sorted(uids)))
    return done


async def _open(run: ActRun) -> Selected:
    if run.folder is not None and run.folder.is_view and not run.source.gmail and run.act.kind == "empty":
        raise FinalFailure(
            Said("{folder} only shows messages of other folders.", folder=run.act.path), code="edit.view"
        )
    selected = await selection.select(run.connection, run.act.folder)
    if run.act.uidvalidity not in {None, selected.uidvalidity}:
        raise _made_anew(run)
    if selected.read_only:
        raise FinalFailure(Said("The server opens this folder for reading only."), code="edit.read_only")
    return selected


def _made_anew(run: ActRun) -> FinalFailure:
    text = Said("{folder} was made anew on the mail server since. Nothing was changed.", folder=run.act.path)
    return FinalFailure(text, code="edit.made_anew")


def _step(run: ActRun, op: StepOp, selected: Selected) -> StepRow:
    """The one a run before has sent, if it did: what it was to change is what this one is to."""
    sent = next(iter(run.in_doubt), None)
    if sent is not None and sent.src_uidv != selected.uidvalidity:
        raise _made_anew(run)
    below = run.act.below if run.act.below is not None else selected.uidnext
    return sent or StepRow(op, run.act.source_id, run.act.folder, selected.uidvalidity, dst_fence=below)


def _meant(uid: int, step: StepRow) -> bool:
    return step.dst_fence is None or uid < step.dst_fence


async def _store(run: ActRun, step: StepRow, uids: Collection[int], flag: str) -> None:
    if not uids:
        return
    try:
        await commands.add_flags(run.connection, list(uids), [flag])
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        raise run.fail(step, final_failure(error)) from error
