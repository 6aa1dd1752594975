"""Folders made, deleted and expunged at somebody's wish, each proved by a look at the server afterwards.

Mail in a folder goes with it only where that was said. What an edit of ours has marked, and what waits to be expunged,
goes with the folder's expunge only where its text is proved to be kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

from cio_desktop.engine.edits.planning.errors import FinalFailure, TryLater, final_failure, is_passing
from cio_desktop.engine.edits.planning.folder_ref import Place
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import mailboxes, search, selection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from .act_run import ActRun, Done

Settled = Callable[[ActRun, Place, StepRow], Awaitable[bool]]
"""Whether what an edit has marked may go by now."""

# Places of Gmail that are no labels: what is in them goes with them.
_GMAILS_PLACES = {"\\All", "\\Trash", "\\Junk"}


async def create(run: ActRun) -> Done:
    if not run.steps and await run.exists(run.act.folder):
        return Done("kept")
    step = StepRow("create", run.act.source_id, dst_folder=run.act.folder)
    await run.issue(step)
    try:
        await mailboxes.create(run.connection, run.act.folder)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        if not await run.exists(run.act.folder) and not await _with_parents(run):
            raise run.fail(step, final_failure(error)) from error
    if not await run.exists(run.act.folder):
        raise run.fail(
            step, FinalFailure(Said("The server said OK, but the folder is not there."), code="edit.not_made")
        )
    step.state = "done"
    return Done()


async def _with_parents(run: ActRun) -> bool:
    """Some servers make no folder below one that is not there."""
    if not await make_parents(run, run.act.folder):
        return False
    try:
        await mailboxes.create(run.connection, run.act.folder)
    except (CommandRefused, CommandBad):
        return False
    return True


async def make_parents(run: ActRun, raw: bytes) -> bool:
    """False: there are none."""
    delimiter = run.delimiter.encode()
    parts = raw.split(delimiter)
    for depth in range(1, len(parts)):
        above = delimiter.join(parts[:depth])
        if not await run.exists(above):
            try:
                await mailboxes.create(run.connection, above)
            except (CommandRefused, CommandBad) as error:
                if is_passing(error):
                    raise
    return len(parts) > 1


async def drop(run: ActRun, settled: Settled) -> Done:
    """A folder of another UIDVALIDITY than the one that was to go has been made anew: it stays. Copies that only wait
    to be expunged keep none, where their text is proved to stay elsewhere."""
    sent = next((step for step in run.steps if step.op == "drop"), None)
    if not await run.exists(run.act.folder):
        if await run.listed(run.act.folder, selectable=False):
            return await _drop_name(run)
        return _dropped(sent)
    selected = await selection.select(run.connection, run.act.folder, read_only=True)
    if sent is not None and sent.dst_uidv not in {None, selected.uidvalidity}:
        return _dropped(sent)
    if not run.act.with_messages and not _is_label(run):
        held = set(await search.all_uids(run.connection))
        held -= await proved(run, selected.uidvalidity, held, settled)
        if held:
            raise FinalFailure(
                Said(
                    "Messages in {folder}, which would be lost with it: {count}. Nothing was deleted. Move them "
                    "elsewhere, or ask for it with delete_messages=1.",
                    folder=run.act.path,
                    count=len(held),
                ),
                code="edit.not_empty",
            )
    await selection.unselect(run.connection)
    step = sent or StepRow("drop", run.act.source_id, dst_folder=run.act.folder)
    step.dst_uidv = selected.uidvalidity
    await run.issue(step)
    try:
        await mailboxes.delete(run.connection, run.act.folder)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        if await run.exists(run.act.folder):
            raise run.fail(step, final_failure(error)) from error
    if await run.exists(run.act.folder):
        raise run.fail(step, _still_there())
    return _dropped(step)


async def proved(run: ActRun, uidvalidity: int | None, uids: Collection[int], settled: Settled) -> set[int]:
    """Of these, what edits of ours have marked and may expunge by now."""
    return {
        uid
        for uid, step in run.waiting(uidvalidity).items()
        if uid in uids and await settled(run, run.place(uidvalidity, uid), step)
    }


async def _drop_name(run: ActRun) -> Done:
    """A name that holds no mail. What is below it keeps it alive on most servers."""
    folder = next((each for each in run.in_doubt if each.dst_uidv is not None), None)
    if folder is not None:
        return _dropped(folder)  # it went, and its name stays for those below it
    step = StepRow("drop", run.act.source_id, dst_folder=run.act.folder)
    await run.issue(step)
    try:
        await mailboxes.delete(run.connection, run.act.folder)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        raise run.fail(step, final_failure(error)) from error
    if await run.listed(run.act.folder, selectable=False):
        raise run.fail(step, _still_there())
    return _dropped(step)


def _still_there() -> FinalFailure:
    return FinalFailure(Said("The server said OK, but the folder is still there."), code="edit.not_deleted")


def _dropped(step: StepRow | None) -> Done:
    if step is not None:
        step.state = "done"
    return Done()


def _is_label(run: ActRun) -> bool:
    """What is in a label of Gmail stays in All Mail."""
    role = None if run.folder is None else run.folder.special_use
    return run.source.gmail and run.folder is not None and role not in _GMAILS_PLACES


async def expunge(run: ActRun, settled: Settled) -> Done:
    """What is flagged as deleted at that moment. Where the server has UIDPLUS nothing that is flagged later goes along,
    nor what edits of ours have still to prove."""
    if run.folder is not None and run.folder.is_view and not run.source.gmail:
        raise FinalFailure(
            Said("{folder} only shows messages of other folders: expunge those.", folder=run.act.path), code="edit.view"
        )
    selected = await selection.select(run.connection, run.act.folder)
    if selected.read_only:
        raise FinalFailure(Said("The server opens this folder for reading only."), code="edit.read_only")
    flagged = set(await search.deleted(run.connection))
    step = next(iter(run.in_doubt), None)
    if flagged:
        unproved = flagged & run.waiting(selected.uidvalidity).keys()
        unproved -= await proved(run, selected.uidvalidity, unproved, settled)
        again = await selection.select(run.connection, run.act.folder)
        if again.uidvalidity != selected.uidvalidity:
            raise TryLater(Said("The folder was made anew meanwhile."), code="edit.unsettled")
        step = step or StepRow("expunge", run.act.source_id, run.act.folder, selected.uidvalidity)
        await _send(run, step, sorted(flagged - unproved), blocked=bool(unproved))
    if step is not None:
        step.state = "done"
    return await seen_to_go(run, selected.uidvalidity, flagged)


async def seen_to_go(run: ActRun, uidvalidity: int | None, uids: Collection[int]) -> Done:
    """Of these, what is no longer in the folder that is open."""
    present = await search.present(run.connection, sorted(uids)) if uids else ()
    gone = sorted(set(uids).difference(present))
    waiting = run.waiting(uidvalidity)
    over = frozenset(waiting[uid].edit_id for uid in gone if uid in waiting)
    done = Done(gone=[run.place(uidvalidity, uid) for uid in gone], over=over)
    if gone:
        done.events = (run.messages_changed(),)
    if run.folder is not None:
        done.local.gone += [(run.folder.id, uidvalidity or 0, uid) for uid in gone]
    return done


async def _send(run: ActRun, step: StepRow, uids: list[int], *, blocked: bool) -> None:
    if not run.connection.capabilities.uidplus and blocked:
        raise FinalFailure(
            Said(
                "In {folder} waits a message that was moved elsewhere, and nothing proves now that it is there. So "
                "the folder was not expunged.",
                folder=run.act.path,
            ),
            code="edit.unproved",
        )
    if not uids:
        return
    await run.issue(step)
    await expunge_marked(run, step, uids)


async def expunge_marked(run: ActRun, step: StepRow, uids: Collection[int]) -> None:
    """The step is issued. Without UIDPLUS nothing else in the folder may be marked."""
    try:
        if run.connection.capabilities.uidplus:
            await commands.expunge(run.connection, sorted(uids))
        else:
            await commands.expunge_all(run.connection)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        raise run.fail(step, final_failure(error)) from error
    left = set(uids) & set(await search.deleted(run.connection))
    if left:
        raise run.fail(step, FinalFailure(Said("The server did not expunge the folder."), code="edit.not_removed"))
