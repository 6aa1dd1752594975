"""Copies that a server changed while it made them: known again, not made again and again.

What differs in lines of the server's own only is the copy. What differs otherwise is told: it may be no copy to rely
on, and more of them are not made.
"""

from __future__ import annotations

from cio_desktop.engine.edits.planning.errors import FinalFailure
from cio_desktop.engine.edits.planning.folder_ref import Copy, FolderKey
from cio_desktop.imap.commands import fetch, search
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import FetchRow
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import content, known_uids
from .run import Run, source_place, target_place
from .source_session import LOOK_AT_EACH


async def find(run: Run, step: StepRow) -> FetchRow | None:
    """The copy that a step of this source has made, where it holds the same text but for the server's own lines."""
    sent = await _source(run, step)
    if sent is None:
        return None
    copy, header = sent
    for row, other in await _like(run, step, header):
        if await same(run, copy, other):
            run.session(step.source_id).accept(row)
            run.note_seen([other])
            return row
    return None


async def same(run: Run, copy: Copy, made: Copy) -> bool:
    """Whether a copy that an edit has made holds the same text but for the server's own lines: remembered then."""
    if await content.asked(run, copy, bare=True) != await content.asked(run, made, bare=True):
        return False
    await learn(run, copy.source_id)
    return True


async def has_own_lines(run: Run, copy: Copy) -> bool:
    """Whether the server writes lines of its own into it: which text it was copied from, its digest can't tell then."""
    return await content.asked(run, copy, bare=True) != await content.digest(run, copy)


def was_made(run: Run, copy: Copy, other: Copy) -> bool:
    """Whether `other` is what this edit made of `copy` by a COPY."""
    return any(
        step.op == "copy"
        and step.state == "done"
        and source_place(step) == copy.place
        and target_place(step) == other.place
        for step in run.edit.steps
    )


async def refuse(run: Run, step: StepRow) -> None:
    """After an OK and no copy that is one, again: the first one may have been for nothing, and what came then from
    somebody else. Raises FinalFailure where a message with the same header has come."""
    sent = await _source(run, step)
    if sent is not None and await _like(run, step, sent[1]):
        await run.fail(
            step,
            FinalFailure(
                Said(
                    "The server changes a message when it copies it. Nothing was removed; the changed copy is there, "
                    "too."
                ),
                code="edit.altered",
            ),
        )


async def learn(run: Run, source_id: int) -> None:
    """From now on texts of this source are compared without the server's own lines."""
    if Quirk.OWN_LINES in run.session(source_id).connection.quirks:
        return
    run.session(source_id).connection.learn(Quirk.OWN_LINES)
    await run.context.note_own_lines(source_id)
    for place in [place for place in run.digests if place.source_id == source_id]:
        del run.digests[place]


async def _source(run: Run, step: StepRow) -> tuple[Copy, bytes] | None:
    """The copy a step takes from, and its header; None where it can't be read any more."""
    if step.op not in {"copy", "move"}:
        return None
    copy = Copy(*source_place(step))
    session = run.session(step.source_id)
    selected = await session.try_select(copy.raw)
    if selected is None or selected.uidvalidity != copy.uidvalidity:
        return None
    header = None
    async for row in fetch.fetch_identity(session.connection, [copy.uid]):
        header = row.header if row.uid == copy.uid else header
    return None if header is None else (copy, header)


async def _like(run: Run, step: StepRow, header: bytes) -> list[tuple[FetchRow, Copy]]:
    """Messages with this header that came behind the fence of a step, and that are not known to be another's."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.dst_folder or b"")
    if selected is None:
        return []
    # an empty mailbox file has no UIDVALIDITY that lasts: its fence is void once something is in it
    low = (step.dst_fence or 1) if selected.uidvalidity == step.dst_uidv else 1
    uids = await search.uids_from(session.connection, low)
    known = await known_uids.not_from_step(run, FolderKey(step.source_id, selected.raw), selected.uidvalidity or 0, low)
    uids = [uid for uid in uids if uid not in known]
    if not uids or len(uids) > LOOK_AT_EACH:
        return []
    rows = [row async for row in fetch.fetch_identity(session.connection, uids) if row.header == header]
    return list(zip(rows, session.copies(rows), strict=True))
