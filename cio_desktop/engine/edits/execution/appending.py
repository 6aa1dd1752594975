"""A message put into a folder for somebody: on our disk first, behind a fence, and seen there before it is a success.

After a lost answer the folder is searched above the fence; only what is not there is sent again (rules R1, R3, R12).
What it has in common with an append of an edit is the command: here is no copy to compare with, but the text itself.
"""

from __future__ import annotations

import asyncio

from cio_desktop.engine.edits.evidence import content
from cio_desktop.engine.edits.evidence.arrival import SETTLE_SECONDS
from cio_desktop.engine.edits.evidence.source_session import LOOK_AT_EACH, SourceSession
from cio_desktop.engine.edits.planning.errors import FinalFailure, final_failure, is_passing
from cio_desktop.engine.edits.planning.fingerprint import Fingerprint
from cio_desktop.engine.reading.identity import content_key, first_values, header_fields
from cio_desktop.imap.arguments import Text
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch, search
from cio_desktop.imap.errors import CommandBad, CommandRefused, NoText
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import AppendUid
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from .act_run import ActRun, Done
from .outcome import DOUBLED

# Of a message; its header ends before.
_MOST_HEADER = 1024 * 1024


async def append(run: ActRun) -> Done:
    raw = await _text(run)
    session = SourceSession(run.connection, run.act.source_id, _fingerprint(run, raw))
    # what a run before has seen there is not sent again, whatever broke that run off then
    step = next((step for step in run.steps if step.state == "done"), None) or await _in_doubt(run, session, raw)
    if step is None:
        limit = run.connection.capabilities.append_limit
        if limit is not None and len(raw) > limit:
            raise FinalFailure(
                Said("The server takes no message bigger than {limit} bytes.", limit=limit), code="imap.toobig"
            )
        step = await _send(run, session, raw)
    step.state = "done"
    if await _times_there(run, session, raw) > 1:
        words = Said("The server carried a command out twice: the folder holds the message two times.")
        return Done(code=DOUBLED, words=words)
    return Done()


async def _text(run: ActRun) -> Text:
    name = next((step.spool for step in run.steps if step.spool), None)
    raw = await asyncio.to_thread(run.context.spool.read, name) if name else None
    if raw is None:
        raise FinalFailure(
            Said("The message is not on this disk any more, so it can't be sent."), code="edit.no_material"
        )
    return raw


def _fingerprint(run: ActRun, raw: Text) -> Fingerprint:
    header = _header(raw)
    message_id = first_values(header_fields(header)).get(b"message-id")
    key = content_key(header, len(raw), run.act.received)
    text = message_id.decode("ascii", "replace") if message_id else None
    return Fingerprint(key, message_id=text, gm_msgid=None, size=len(raw), dates=(run.act.received,))


def _header(raw: Text) -> bytes:
    begin = raw[:_MOST_HEADER]
    end = begin.find(b"\r\n\r\n")
    return begin if end < 0 else begin[: end + 4]


async def _in_doubt(run: ActRun, session: SourceSession, raw: Text) -> StepRow | None:
    """The step that was sent without an answer, if it was carried out."""
    for step in run.in_doubt:
        await run.connection.noop()
        await run.context.clock.sleep(SETTLE_SECONDS)
        found = await _found(run, session, step, raw)
        if found:
            step.dst_uid = found[0]
            return step
        step.state = "void"
        step.say(Said("not carried out"))
    return None


async def _send(run: ActRun, session: SourceSession, raw: Text) -> StepRow:
    first = next(step for step in run.steps if step.spool)
    step = first
    if first.dst_fence is not None:  # it was sent before
        step = StepRow("append", run.act.source_id, dst_folder=run.act.folder, spool=first.spool)
        run.steps.append(step)
    try:
        step.dst_uidv, step.dst_fence, *_ = await session.fence(run.act.folder)
        selected = await session.select(run.act.folder, again=True)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error) or await run.exists(run.act.folder):
            raise
        raise run.fail(
            step, FinalFailure(Said("There is no folder {folder}.", folder=run.act.path), code="edit.no_folder")
        ) from error
    if selected.read_only:
        raise run.fail(
            step, FinalFailure(Said("The server opens this folder for reading only."), code="edit.read_only")
        )
    flags = [flag for flag in run.act.flags if selected.keeps(flag)]
    await run.issue(step)
    try:
        proof = await commands.append(run.connection, run.act.folder, raw, flags, run.act.received)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise  # stays issued: the next run searches before it sends anything
        raise run.fail(step, final_failure(error)) from error
    found = await _named(run, session, step, proof) or await _found(run, session, step, raw)
    if not found:
        await run.context.clock.sleep(SETTLE_SECONDS)  # some servers show it only a moment later
        found = await _found(run, session, step, raw)
    if not found:
        words = Said("The server said OK, but no message arrived.")
        raise run.fail(step, FinalFailure(words, code="edit.not_copied"))
    step.dst_uid = found[0]
    return step


async def _named(run: ActRun, session: SourceSession, step: StepRow, proof: AppendUid | None) -> list[int]:
    """Where the server says it is, if it is there. Gmail may name a message that it had already."""
    if proof is None or proof.uidvalidity != step.dst_uidv:
        return []
    if proof.uid < (step.dst_fence or 1) and not run.source.gmail:
        return []
    session.forget_selection()
    selected = await session.try_select(run.act.folder)
    if selected is None or selected.uidvalidity != proof.uidvalidity:
        return []
    return [row.uid for row in await session.rows_of([proof.uid])]


async def _found(run: ActRun, session: SourceSession, step: StepRow, raw: Text) -> list[int]:
    """Above the fence: the very text, else what bears its names, as a server may change what it takes in."""
    session.forget_selection()
    selected = await session.try_select(run.act.folder)
    if selected is None:
        return []
    low = (step.dst_fence or 1) if selected.uidvalidity == step.dst_uidv else 1
    alike = [row.uid for row in await session.rows_from(low)]
    uids = alike or [uid for uid in await search.uids_from(run.connection, low) if uid >= low][:LOOK_AT_EACH]
    bare = Quirk.OWN_LINES in run.connection.quirks
    wanted = await asyncio.to_thread(content.digest_of, raw, bare=bare)
    try:
        same = [uid for uid in uids if await fetch.fetch_digest(run.connection, uid, bare=bare) == wanted]
    except NoText:
        same = []
    return same or alike


async def _times_there(run: ActRun, session: SourceSession, raw: Text) -> int:
    """Since it was first sent. Of what was sent once nobody need ask."""
    sent = [step for step in run.steps if step.dst_fence is not None]
    if len(sent) < 2:
        return 1
    return len(await _found(run, session, sent[0], raw))
