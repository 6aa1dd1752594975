"""The star: \\Flagged on every copy, proved by reading the flags (engine/README.md, Edits)."""

from __future__ import annotations

from dataclasses import replace

from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.store.edits import StepRow

from .errors import FinalFailure, Replan, final_failure, is_passing
from .gmail import STARRED
from .resolve import FLAGGED
from .run import Run
from .step_notes import note


def check(run: Run) -> None:
    """Refused before the first command where a folder can't keep the flag."""
    if run.wanted.starred is None:
        return
    for copy in run.copies.values():
        selected = run.session(copy.source_id).selections.get(copy.raw)
        if selected is None or (FLAGGED in copy.flags) == run.wanted.starred:
            continue
        if selected.read_only or not selected.keeps(FLAGGED):
            raise FinalFailure("The server keeps no star in this folder.", code="edit.no_star")


async def star(run: Run) -> None:
    wanted = run.wanted.starred
    if wanted is None:
        return
    for copy in list(run.copies.values()):
        if (FLAGGED in copy.flags) == wanted:
            continue
        session = run.session(copy.source_id)
        if not await session.select_for_change(copy.raw, copy.uidvalidity):
            raise Replan
        step = StepRow("flag", copy.source_id, copy.raw, copy.uidvalidity, copy.uid)
        note(step, flagged=wanted)
        run.edit.steps.append(step)
        await run.issue(step)
        change = commands.add_flags if wanted else commands.remove_flags
        try:
            await change(session.connection, [copy.uid], [FLAGGED])
        except (CommandRefused, CommandBad) as error:
            if is_passing(error):
                raise
            await run.fail(step, final_failure(error))
        flags = modseq = None
        async for row in fetch.fetch_flags(session.connection, [copy.uid]):
            if row.uid == copy.uid:
                flags, modseq = row.flags, row.modseq
        if flags is None:
            run.note_gone(copy.place)
            raise Replan
        if (FLAGGED in flags) != wanted:
            await run.fail(step, FinalFailure("The server did not keep the star.", code="edit.no_star"))
        step.state = "done"
        labels = run.labels.get(copy.source_id)
        if labels is not None:  # on Gmail the star is a label as well
            (labels.add if wanted else labels.discard)(STARRED)
        # A flag moves no mail: what was proved about the copies still holds.
        was_proved = run.is_current(copy)
        run.copies[copy.place] = replace(copy, flags=tuple(f for f in flags if f != "\\Recent"), modseq=modseq)
        if was_proved:
            run.note_seen([run.copies[copy.place]])
