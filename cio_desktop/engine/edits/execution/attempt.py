"""One run of an edit to its end: resolve what is in doubt, look, plan, carry out, check (R2 to R10).

Raises FinalFailure when it can't be done, TryLater or a MailError when not now. Connections are the caller's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from dataclasses import replace
from typing import assert_never

from cio_desktop.engine.edits.evidence import arrival, many_folders, moved_on, proof, unread_folders
from cio_desktop.engine.edits.evidence.run import Run, source_place, target_place
from cio_desktop.engine.edits.planning.edit import waits
from cio_desktop.engine.edits.planning.errors import (
    VANISHED,
    FinalFailure,
    FoldersChanged,
    Replan,
    TryLater,
    final_failure,
    is_passing,
)
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey, FolderRef, Place, Traits
from cio_desktop.engine.edits.planning.plan import LastContent, NothingLeft, Step, Vanished, plan
from cio_desktop.engine.edits.planning.step_notes import note, note_role, notes
from cio_desktop.imap.commands import mailboxes, search
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import deferred_removal, deletion, flagging, labelling, removal, view_probe
from . import transfer as transfers

ROUNDS = 8

MakeFolder = Callable[[FolderRef], Awaitable[FolderRef]]
"""Stores a folder that was just made on the server; answers it with its id."""


async def recheck(run: Run, made: MakeFolder) -> None:
    """Only what was sent or waits already."""
    try:
        await _resolve_in_doubt(run)
        await _recheck_deferred(run)
    except Replan:
        raise TryLater(Said("The folders keep changing."), code="edit.unsettled") from None


async def attempt(run: Run, made: MakeFolder) -> None:
    for number in range(ROUNDS):
        try:
            await _resolve_in_doubt(run)  # also of a round that broke off after a command was sent
            if number == 0:
                await _recheck_deferred(run)
            await _round(run, made)
            return
        except Replan:
            continue
    raise TryLater(Said("The folders keep changing while the message is moved."), code="edit.unsettled")


async def _resolve_in_doubt(run: Run) -> None:
    """Steps that were sent without an answer: what became of them, before anything is sent again (rule R12)."""
    issued = [step for step in run.edit.steps if step.state == "issued"]
    if issued:
        for source_id in sorted({step.source_id for step in issued}):
            await run.session(source_id).connection.noop()
        await run.context.clock.sleep(arrival.SETTLE_SECONDS)
    for step in await _gone_first(run, issued):
        match step.op:
            case "copy" | "move" | "append":
                found = await arrival.search_above_fence(run, step) or await arrival.search_below_fence(run, step)
                arrival.record_search(run, step, found)
                if step.op == "move" and step.state == "done":
                    await _note_left(run, step)
            case "remove":
                await removal.resolve_in_doubt(run, step)
            case "labels" | "flag" | "create" | "drop" | "expunge" | "rename" | "empty" | "read":
                step.state = "void"  # they may simply be sent again
            case never:
                assert_never(never)


async def _note_left(run: Run, step: StepRow) -> None:
    """Whether a MOVE that was carried out has taken the message from its place: only this edit may know that one, and
    a sync may have stored it meanwhile (simulator seed cyrus-deferred 4000158)."""
    place = source_place(step)
    session = run.session(place.source_id)
    selected = await session.try_select(place.folder.raw)
    if selected is None:
        return
    left = session.copies(await session.rows_of([place.uid])) if selected.uidvalidity == place.uidvalidity else []
    run.note_seen(left)
    if not left:
        run.note_gone(place)


async def _gone_first(run: Run, issued: list[StepRow]) -> list[StepRow]:
    """Twins that were sent together may have gone in part. Those that have left are looked for first: what arrived of
    them proves nothing for those that are still in their place."""
    moves = [step for step in issued if step.op == "move"]
    places = {source_place(step) for step in moves}
    if len(places) < 2:
        return issued
    there: set[Place] = set()
    for key, uidvalidity in sorted({(place.folder, place.uidvalidity) for place in places}):
        session = run.session(key.source_id)
        selected = await session.try_select(key.raw)
        if selected is not None and selected.uidvalidity == uidvalidity:
            uids = sorted(place.uid for place in places if (place.folder, place.uidvalidity) == (key, uidvalidity))
            found = await search.present(session.connection, uids)
            there |= {Place(*key, uidvalidity, uid) for uid in found}
    return sorted(issued, key=lambda step: step.op == "move" and source_place(step) in there)


async def _recheck_deferred(run: Run) -> None:
    for step in run.edit.steps:
        if step.state == "deferred":
            await deferred_removal.recheck(run, step)


async def _round(run: Run, made: MakeFolder) -> None:
    if not run.wanted.sources <= run.sessions.keys():
        # A folder was seen to be a view meanwhile, and what is wanted was read anew without it.
        raise TryLater(Said("The change concerns another source as well, and begins anew."), code="edit.unsettled")
    for step in run.edit.steps:
        if step.state in {"planned", "asking"}:
            step.state = "void"
    await look(run, planning=True)
    await proof.settle_labelled(run)
    unread_folders.note_found(run)
    await unread_folders.look(run)
    await moved_on.look(run)
    steps = await _plan(run)
    await _check(run, steps)
    await _create(run, made)
    rows = [_row(step) for step in steps]
    for row in rows:
        moved_on.note_before(run, row)
    _take_spool(run, rows)
    run.edit.steps += rows
    change = run.edit.change
    flagged = run.wanted.starred is not None or change.set_flags or change.clear_flags
    alone = len(rows) == 1 and not flagged and not change.delete
    for row in rows:  # a label of Gmail that goes, goes after what was put elsewhere for it
        if row.op == "append":
            await transfers.append(run, row, moving=bool(run.wanted.remove))
    for row in rows:
        if row.op == "move":
            await view_probe.probe_before_move(run, row)
    await labelling.label_all(run)
    for row in rows:
        if row.op == "append":
            continue
        if row.op == "remove":
            await removal.remove(run, row)
            continue
        await transfers.transfer(run, row, last=alone)
    await deletion.delete(run)
    await flagging.flag(run)
    await _final_check(run)


async def look(run: Run, *, planning: bool = False) -> None:
    """The message at every place we know of, as the server has it now. Folders to be left come last. `planning`: texts
    that a plan depends on are read while their folder is open."""
    known: dict[tuple[FolderKey, int | None], set[int]] = {}
    for place in run.known.places:
        known.setdefault((FolderKey(place.source_id, place.raw_name), place.uidvalidity), set()).add(place.uid)
    for step in run.edit.steps:
        if step.state == "done" and step.dst_folder is not None and step.dst_uid is not None:
            known.setdefault((target_place(step).folder, step.dst_uidv), set()).add(step.dst_uid)
    for source in sorted(run.places_to_take_from):
        known.setdefault((source.folder, source.uidvalidity), set()).add(source.uid)
    for copy in run.copies.values():
        known.setdefault((copy.key, copy.uidvalidity), set()).add(copy.uid)
    asked = {folder.key for folder in run.wanted.add}
    for place in run.known.target_places:
        key = FolderKey(place.source_id, place.raw_name)
        if key in asked or place.source_id in run.known.gmail_sources:
            known.setdefault((key, place.uidvalidity), set()).add(place.uid)
    for waiting in run.deferred:
        if waiting.folder in asked:  # another client may have taken the mark back: then it is there
            known.setdefault((waiting.folder, waiting.uidvalidity), set()).add(waiting.uid)
    leaving = {folder.key for folder in run.wanted.remove}
    run.copies.clear()
    ordered = sorted(known.items(), key=lambda item: (item[0][0] in leaving, item[0][0].source_id))
    reached = [item for item in ordered if item[0][0].source_id in run.sessions]
    going = [item for item in reached if item[0][0] in leaving]
    several = planning and len({key for (key, _), _ in going}) > 1
    alone = len(known) == 1
    for numbered, uids in reached[: len(reached) - len(going)]:
        await _look_into(run, *numbered, uids, alone=alone)
    seen = await many_folders.look(run, going) if several else set()
    for numbered, uids in going:
        if numbered not in seen:
            found = await _look_into(run, *numbered, uids, alone=alone)
            if several:
                await proof.read_texts(run, found)
    if known and not run.copies:  # also where another folder has its folder's name by now
        for source_id in dict.fromkeys(key.source_id for key, _ in known if key.source_id in run.sessions):
            await _check_folders(run, source_id)


async def _look_into(
    run: Run, key: FolderKey, uidvalidity: int | None, uids: Collection[int], *, alone: bool
) -> list[Copy]:
    session = run.session(key.source_id)
    session.expect(key.raw, uids, _target(run, key) if alone else None)
    if await session.try_select(key.raw) is None:
        run.note_unlisted(key)
        await _check_folders(run, key.source_id)
        return []
    found = await session.known_copies(key.raw, uidvalidity, uids)
    run.note_seen(found)
    run.looked_into.add(key)
    return found


def _target(run: Run, key: FolderKey) -> bytes | None:
    """Where all of the change goes from this folder, if that is so plain."""
    wanted = run.wanted
    plain = len(wanted.add) == 1 and not wanted.create and [folder.key for folder in wanted.remove] == [key]
    dst = wanted.add[0] if plain else None
    near = dst is not None and dst.source_id == key.source_id and dst.key != key
    return dst.raw if near and dst is not None and key.source_id not in run.gmail_sources else None


async def _check_folders(run: Run, source_id: int) -> None:
    """Raises FoldersChanged where the message may be in a folder that was made or renamed since the last sync. Once:
    what a sync does not see it will not see later."""
    if not (run.edit.begun or run.edit.tries) and await unread_folders.unknown(run, source_id):
        raise FoldersChanged(source_id)


async def _plan(run: Run) -> list[Step]:
    gmail = run.gmail_sources
    traits = {key: Traits(run.has_move(key)) for key in run.sessions}
    spool = any(step.spool for step in run.edit.steps)
    evidence = await proof.evidence(run)
    try:
        return plan(
            list(run.copies.values()),
            [folder for folder in run.wanted.add if folder.source_id not in gmail],
            [folder.key for folder in run.wanted.remove if folder.source_id not in gmail],
            traits,
            spooled=spool,
            substitutes=run.substitute_sources,
            evidence=evidence,
        )
    except NothingLeft:
        await unread_folders.look_into_kept(run)
        raise FinalFailure(Said("The message must stay in a folder."), code="edit.last_folder") from None
    except LastContent:
        raise proof.no_kept_copy() from None
    except Vanished:
        if deletion.has_begun(run):
            return []  # it was there when it began
        raise FinalFailure(VANISHED, code="edit.vanished") from None


async def _check(run: Run, steps: list[Step]) -> None:
    """What can be known to fail, before the first command (rule R8)."""
    for step in steps:
        if step.op == "append" and step.src is not None:
            transfers.check_size(run, step.source_id, step.src.size or 0)
        if step.op in {"move", "remove"} and step.src is not None:
            proof.check(run, step.src)
            await _check_removal(run, step.src, marked=step.op == "remove")
        if step.dst is not None and step.dst.folder_id is not None:
            rights = await _rights(run, step.source_id, step.dst.raw)
            if rights is not None and "i" not in rights:
                raise FinalFailure(Said("You have no right to put messages into this folder."), code="edit.no_rights")
    for source_id in run.gmail_sources:
        labelling.check(run, source_id)
    for copy in deletion.leaving(run):
        await _check_removal(run, copy)
    flagging.check(run)


async def _check_removal(run: Run, copy: Copy, *, marked: bool = True) -> None:
    selected = run.session(copy.source_id).selections[copy.raw]
    if selected.read_only:
        raise FinalFailure(Said("The server opens this folder for reading only."), code="edit.read_only")
    if marked and not selected.keeps(DELETED):
        raise FinalFailure(Said("The server lets nobody delete in this folder."), code="edit.no_delete")
    rights = await _rights(run, copy.source_id, copy.raw)
    if rights is not None and not ({"t", "e"} <= rights or "d" in rights):
        raise FinalFailure(Said("You have no right to remove messages from this folder."), code="edit.no_rights")


async def _rights(run: Run, source_id: int, raw: bytes) -> set[str] | None:
    try:
        told = await run.session(source_id).rights(raw)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        return None  # the command itself will tell
    return None if told is None else set(told)


async def _create(run: Run, made: MakeFolder) -> None:
    """Folders that do not exist yet: made and subscribed, known here before they are used."""
    for folder in run.wanted.create:
        step = StepRow("create", folder.source_id, dst_folder=folder.raw)
        run.edit.steps.append(step)
        await run.issue(step)
        connection = run.session(folder.source_id).connection
        try:
            await mailboxes.create(connection, folder.raw)
        except (CommandRefused, CommandBad) as error:
            if is_passing(error):
                raise
            try:
                await mailboxes.status(connection, folder.raw)  # made by somebody else, or by us before a crash
            except (CommandRefused, CommandBad):
                await run.fail(step, final_failure(error))
        step.state = "done"
        known = await made(folder)
        run.known = replace(run.known, folders=(*run.known.folders, known))
        run.wanted = replace(
            run.wanted, add=tuple(known if each.key == folder.key else each for each in run.wanted.add)
        )


def _row(step: Step) -> StepRow:
    row = StepRow(step.op, step.source_id, dst_folder=step.dst.raw if step.dst is not None else None)
    note_role(row, step.dst.special_use if step.dst is not None else None)
    if step.op == "append":
        if step.src is not None:
            note(
                row,
                origin=(step.src.source_id, step.src.raw.hex(), step.src.uid),
                flags=[flag for flag in step.src.flags if flag != DELETED],
                internaldate=step.src.internaldate,
            )
    elif step.src is not None:
        row.src_folder, row.src_uidv, row.src_uid = step.src.raw, step.src.uidvalidity, step.src.uid
    return row


def _take_spool(run: Run, rows: list[StepRow]) -> None:
    """An append without a copy to take from uses what was kept on our disk."""
    kept = next((step for step in run.edit.steps if step.spool), None)
    for row in rows:
        if row.op == "append" and notes(row).origin is None and kept is not None:
            row.spool = kept.spool
            note(row, flags=notes(kept).flags, internaldate=notes(kept).internaldate)


async def _final_check(run: Run) -> None:
    """The whole set, seen after the last change (rule R10)."""
    for key in {copy.key: None for copy in run.copies.values()}:
        if not all(run.is_current(copy) for copy in run.copies_in(key)):
            await run.look_again(key)
    gmail = run.gmail_sources
    if any(not run.copies_in(folder.key) for folder in run.wanted.add if folder.source_id not in gmail):
        raise Replan
    waiting = {(step.source_id, step.src_folder) for step in run.edit.steps if waits(step)}
    wanted = {folder.key for folder in run.wanted.add}
    for folder in run.wanted.remove:
        left = folder.source_id not in gmail and folder.key not in wanted | waiting
        if left and run.copies_in(folder.key):
            raise Replan
    await _look_for_doubles(run)
    if deletion.leaving(run) or any(flagging.lacking(run, copy) for copy in run.copies.values()):
        raise Replan


async def _look_for_doubles(run: Run) -> None:
    """After a command was sent more than once: a server may have carried out both. Told, never cleaned up by us."""
    for step in run.edit.steps:
        sent = [
            other
            for other in run.edit.steps
            if other.dst_fence is not None
            and (other.source_id, other.dst_folder) == (step.source_id, step.dst_folder)
            and other.dst_uidv == step.dst_uidv
        ]
        done = sum(1 for other in sent if other.state == "done")
        if step.state == "done" and step.dst_fence is not None and len(sent) > done:
            fences = [other.dst_fence for other in sent if other.dst_fence is not None]
            session = run.session(step.source_id)
            selected = await session.select(step.dst_folder or b"")
            if selected.uidvalidity == step.dst_uidv:
                low = min(fences)
                doubles = await arrival.find_doubles(run, step, await session.rows_from(low, whole=False))
                run.note_seen(doubles)
                if doubles:
                    run.doubled.add(target_place(step).folder)
