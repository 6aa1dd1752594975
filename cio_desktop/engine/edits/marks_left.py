"""Marks of ours on copies of a source, where the edit will not go on: taken back, so that nothing is removed for it.

The edit waits for a source that is being removed, or needs another one that is gone.
"""

from __future__ import annotations

from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.evidence.source_session import SourceSession
from cio_desktop.engine.edits.execution import deferred_removal, removal
from cio_desktop.engine.edits.planning import known_message
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.resolve import Wanted
from cio_desktop.store.edits import StepRow

from .dependencies import EditDependencies


def may_be_marked(edit: Edit, source_id: int | None = None) -> list[StepRow]:
    """Its steps that have set one. `source_id`: of one source."""
    return [
        step
        for step in edit.steps
        if step.op == "remove" and step.state in {"issued", "deferred"} and source_id in {None, step.source_id}
    ]


async def take_back(deps: EditDependencies, edit: Edit, source_id: int) -> bool:
    """Of one source. False: nobody can be asked. Raises what its server says."""
    known = await deps.db.read(known_message.load, edit.account_id, edit.message_id)
    actor = deps.actors.get(source_id)
    if known is None or actor is None:
        return False
    async with actor.edit_connection() as connection:
        session = SourceSession(connection, source_id, known.fingerprint())
        run = Run(edit, known, Wanted(), {source_id: session}, deps.context)
        for step in may_be_marked(edit, source_id):
            taken_back = deferred_removal.unmark if step.state == "deferred" else removal.take_mark_back
            if await taken_back(run, step):  # else the copy has gone with it, and our text of it is not given up
                step.state = "void"
    return True
