"""What went with the last copy of its bytes is put back where it was.

Another program may take the copy relied upon away between our last look at it and our EXPUNGE: no order of commands
closes that gap (simulator seed exchange 3183). So the text is kept on our disk first, and its place is looked at again
afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import NamedTuple

from cio_desktop.engine.edits.evidence import arrival, content
from cio_desktop.engine.edits.evidence.glance import Glance
from cio_desktop.engine.edits.evidence.proof import noted_copies, noted_copy
from cio_desktop.engine.edits.evidence.run import Run, source_place, target_place
from cio_desktop.engine.edits.evidence.source_session import SourceSession
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan, TryLater
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey
from cio_desktop.engine.edits.planning.step_notes import note, notes
from cio_desktop.imap.arguments import Text
from cio_desktop.imap.commands import mailboxes
from cio_desktop.imap.names import decode_name
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import transfer


class PutBack(FinalFailure):
    """Nothing is lost; what was wanted can't be done."""

    code = "edit.put_back"


async def spool_text(run: Run, step: StepRow, copy: Copy) -> bool:
    """The text of a copy that is to go, on our disk, as its server has it now. False: there is no room for it. Raises
    Replan where it is not what it was taken for."""
    if step.spool and await asyncio.to_thread(run.context.spool.read, step.spool) is not None:
        return True
    kept = await content.kept(run, copy)
    if kept is None and not await asyncio.to_thread(run.context.spool.has_room, copy.size or 0):
        return False
    step.spool = kept or await content.keep(run, copy)
    flags = [flag for flag in copy.flags if flag != DELETED]
    note(step, flags=flags, internaldate=copy.internaldate)
    return True


async def ensure_kept(run: Run, step: StepRow, glance: Glance | None = None) -> None:
    """The copy of a removal has gone, in this run or one before: the same bytes are where they may be relied upon, else
    they are put back. Raises PutBack, or Replan where the change goes on from there; TryLater while no folder takes
    them. `glance`: at the copy relied upon, afterwards."""
    kept = await asyncio.to_thread(_kept, run, step)
    if kept is None:
        return
    sent = await _sent_back(run, step, kept.raw)
    if sent is None:
        async for copy in _copies(run, step, glance):
            if await _holds(run, copy, kept):
                return
        sent = await _append_back(run, step)
        if sent is None:
            return
    step.state = "void"
    step.say(Said("another program took the other copy away; it was put back"))
    if any(folder.source_id == step.source_id for folder in run.wanted.add):
        raise Replan
    raise PutBack(_words(run, step, sent))


def holds_last_copy(edit: Edit) -> bool:
    """Whether our disk has the only copy of something: the edit must not be given up."""
    return any(notes(step).owed for step in edit.steps if step.state in {"issued", "deferred"})


def unsettled_texts(edit: Edit, source_id: int | None = None) -> list[str]:
    """Names of texts in the spool of which nobody knows, or which are known to be, the only copy. `source_id`: of one
    source."""
    removals = [step for step in edit.steps if step.op == "remove" and source_id in {None, step.source_id}]
    return [step.spool for step in removals if step.spool and (step.state == "issued" or _may_have_gone(step))]


def _may_have_gone(step: StepRow) -> bool:
    """Of a removal that has waited: its expunge was sent, and nobody has seen the text elsewhere since."""
    return step.state == "deferred" and (notes(step).owed or notes(step).expunging)


async def _copies(run: Run, step: StepRow, glance: Glance | None) -> AsyncIterator[Copy]:
    """Where the bytes may be, likeliest first: the copy relied upon costs one look, which the last check then spares.
    Then all folders there are now, as what was moved on is not lost."""
    gone = source_place(step)
    relied = noted_copy(step)
    if relied is not None and relied in run.copies:
        for copy in await run.look_again(relied.folder, glance):
            yield copy
    for source_id, raw, uidvalidity, uid in noted_copies(step):
        if source_id in run.sessions:
            try:
                for copy in await run.session(source_id).known_copies(raw, uidvalidity, [uid]):
                    yield copy
            except FinalFailure:
                pass  # the folder was made anew: below, whatever there is
    for source_id in run.sessions:
        if not run.may_rely(step.source_id, source_id):
            continue
        session = run.session(source_id)
        session.forget_selection()
        for folder in await mailboxes.list_folders(session.connection):
            if folder.selectable:
                for copy in await _found(run.session(source_id), folder.raw):
                    if copy.place != gone:
                        yield copy


async def _found(session: SourceSession, raw: bytes) -> list[Copy]:
    try:
        opened = await session.try_select(raw) is not None
        return session.copies(await session.rows_from(1, whole=False)) if opened else []
    except FinalFailure:
        return []  # what nothing tells apart proves nothing


class _Kept(NamedTuple):
    """A text on our disk, and its digest as a copy in this source has it."""

    raw: Text
    source_id: int
    digest: bytes


def _kept(run: Run, step: StepRow) -> _Kept | None:
    """Blocking. None: nothing is kept."""
    raw = run.context.spool.read(step.spool) if step.spool else None
    return None if raw is None else _Kept(raw, step.source_id, content.digest_at(run, step.source_id, raw))


async def _holds(run: Run, copy: Copy, kept: _Kept) -> bool:
    if copy.place in run.context.deferred():
        return False
    try:
        there = await content.digest(run, copy)
        if copy.source_id == kept.source_id:
            return there == kept.digest
        return there == await asyncio.to_thread(content.digest_at, run, copy.source_id, kept.raw)
    except Replan:
        return False


async def _append_back(run: Run, step: StepRow) -> StepRow | None:
    """The step that put the text somewhere. None: it was found there."""
    wanted = [folder.raw for folder in run.wanted.add if folder.source_id == step.source_id]
    kept = notes(step)
    for raw in dict.fromkeys([step.src_folder or b"", *wanted, b"INBOX"]):
        row = StepRow("append", step.source_id, dst_folder=raw, spool=step.spool)
        note(row, flags=kept.flags, internaldate=kept.internaldate, back=_spelled(step))
        run.edit.steps.append(row)
        try:
            await transfer.append(run, row, moving=False)
        except FinalFailure:
            continue  # this folder does not take it
        except Replan:
            if row.state == "void":
                continue  # OK was said, and nothing arrived
            row.state = "void"
            return None
        return row
    note(step, owed=True)
    raise TryLater(
        Said(
            "Another program removed the other copy of the message, and no folder takes it back yet. It is kept on this"
            " disk until one does."
        ),
        code="edit.owed",
    )


async def _sent_back(run: Run, step: StepRow, raw: Text) -> StepRow | None:
    """What a run before this one has put back for this step already."""
    for row in run.edit.steps:
        if row.op != "append" or notes(row).back != _spelled(step):
            continue
        if row.state == "issued":
            try:
                found = await arrival.search_above_fence(run, row)
            except FinalFailure as error:  # the edit must not end, and what our disk has must not be sent twice
                note(step, owed=True)
                kept = Said("It is kept on this disk until then.")
                raise TryLater(Said.of(()) + error.words + kept, code="edit.owed") from error
            if found is not None and not await _is_text(run, run.session(row.source_id).copies([found])[0], raw):
                found = None  # this disk would give up the only copy for it
            arrival.record_search(run, row, found)
        if row.state == "done":
            return row
    return None


async def _is_text(run: Run, copy: Copy, raw: Text) -> bool:
    """But for lines of the server's own, which it may not be known to write yet."""
    there = await content.asked(run, copy, bare=True)
    return there == await asyncio.to_thread(content.digest_of, raw, bare=True)


def _spelled(step: StepRow) -> tuple[str, int | None, int | None]:
    return (step.src_folder or b"").hex(), step.src_uidv, step.src_uid


def _words(run: Run, step: StepRow, sent: StepRow) -> Said:
    relied = noted_copy(step)
    left, back = (_name(run, place.folder) for place in (source_place(step), target_place(sent)))
    if relied is None:
        return Said(
            "Another program removed the message at the moment it was removed from {left} here."
            " So that it is not lost, it was put back into {back}.",
            left=left,
            back=back,
        )
    return Said(
        "Another program removed the message from {other} at the moment it was removed from {left} here."
        " So that it is not lost, it was put back into {back}.",
        other=_name(run, relied.folder),
        left=left,
        back=back,
    )


def _name(run: Run, key: FolderKey) -> str:
    folder = run.known.by_key.get(key)
    return folder.path if folder is not None else decode_name(key.raw)
