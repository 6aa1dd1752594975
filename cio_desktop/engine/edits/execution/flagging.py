"""Flags of copies: set and cleared, proved by reading them again (engine/README.md, Edits).

The star is \\Flagged on every copy. Flags that came with a folder are those of the copy there; without one, of every
copy. On Gmail the copies of a source are one message.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan, final_failure, is_passing
from cio_desktop.engine.edits.planning.folder_ref import Copy
from cio_desktop.engine.edits.planning.gmail import STARRED
from cio_desktop.engine.edits.planning.resolve import FLAGGED
from cio_desktop.engine.edits.planning.step_notes import note
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow


def lacking(run: Run, copy: Copy) -> dict[str, bool]:
    """The flags that are not as wanted, and how they shall be."""
    change, wanted = run.edit.change, {}
    if run.wanted.starred is not None:
        wanted[FLAGGED] = run.wanted.starred
    if _concerned(run, copy):
        wanted |= dict.fromkeys(change.set_flags, True) | dict.fromkeys(change.clear_flags, False)
    return {flag: on for flag, on in wanted.items() if (flag in copy.flags) != on}


def _concerned(run: Run, copy: Copy) -> bool:
    if not run.edit.change.add:
        return True
    return any(
        folder.key == copy.key or (folder.source_id == copy.source_id and copy.source_id in run.gmail_sources)
        for folder in run.wanted.add
    )


def check(run: Run) -> None:
    """Refused before the first command where a folder can't keep a flag."""
    for copy in run.copies.values():
        selected = run.session(copy.source_id).selections.get(copy.raw)
        wrong = lacking(run, copy)
        if selected is None or not wrong:
            continue
        if selected.read_only or not all(map(selected.keeps, wrong)):
            raise _not_kept(wrong, Said("The server keeps no star in this folder."))


async def flag(run: Run) -> None:
    for copy in list(run.copies.values()):
        wrong = lacking(run, copy)
        for on in (True, False):
            flags = [each for each in wrong if wrong[each] == on]
            if flags:
                await _store(run, copy, flags, on=on)


async def _store(run: Run, copy: Copy, flags: list[str], *, on: bool) -> None:
    session = run.session(copy.source_id)
    if not await session.select_for_change(copy.raw, copy.uidvalidity):
        raise Replan
    step = StepRow("flag", copy.source_id, copy.raw, copy.uidvalidity, copy.uid)
    note(step, flags=flags, flagged=on)
    run.edit.steps.append(step)
    await run.issue(step)
    change = commands.add_flags if on else commands.remove_flags
    try:
        await change(session.connection, [copy.uid], flags)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        await run.fail(step, final_failure(error))
    found = modseq = None
    async for row in fetch.fetch_flags(session.connection, [copy.uid]):
        if row.uid == copy.uid:
            found, modseq = row.flags, row.modseq
    if found is None:
        run.note_gone(copy.place)
        raise Replan
    if any((flag in found) != on for flag in flags):
        await run.fail(step, _not_kept(flags, Said("The server did not keep the star.")))
    step.state = "done"
    labels = run.labels.get(copy.source_id)
    if labels is not None and FLAGGED in flags:  # on Gmail the star is a label as well
        (labels.add if on else labels.discard)(STARRED)
    # A flag moves no mail: what was proved about the copies still holds.
    was_proved = run.is_current(copy)
    run.copies[copy.place] = replace(copy, flags=tuple(f for f in found if f != "\\Recent"), modseq=modseq)
    if was_proved:
        run.note_seen([run.copies[copy.place]])


def _not_kept(flags: Collection[str], of_a_star: Said) -> FinalFailure:
    if set(flags) == {FLAGGED}:
        return FinalFailure(of_a_star, code="edit.no_star")
    names = ", ".join(sorted(flags))  # as it is: it travels as one value
    return FinalFailure(
        Said("The server does not keep this in this folder: {names}.", names=names), code="edit.no_flag"
    )
