"""One try of an act on a folder with what is around it: its source, its connection, what it has come to.

Ends and breaks off as an edit does (runner.py); knows no message but those whose removal waits in the folder.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import assert_never

from cio_desktop.engine.change import SourceAct
from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.evidence.source_session import SourceSession
from cio_desktop.engine.edits.execution import appending, expunge, folder_acts
from cio_desktop.engine.edits.execution.act_run import ActRun, Done
from cio_desktop.engine.edits.execution.outcome import End, end_unseen
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import FinalFailure, TryLater
from cio_desktop.engine.edits.planning.folder_ref import Copy, Place
from cio_desktop.engine.edits.planning.made_folder import store_folder
from cio_desktop.engine.edits.planning.removed_source import check_stays, source_gone
from cio_desktop.imap.errors import MailError
from cio_desktop.protocol.enums import EditStatus, EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.store import folders as folder_rows
from cio_desktop.store import sources
from cio_desktop.store.edits import StepRow

from .dependencies import EditDependencies
from .edit_scope import ScopeReader
from .session_opener import SessionOpener


class ActRunner:
    """Of all acts."""

    def __init__(self, deps: EditDependencies, scopes: ScopeReader, opener: SessionOpener) -> None:
        self._db = deps.db
        self._clock = deps.context.clock
        self._context = deps.context
        self._open_edits = deps.open_edits
        self._scopes = scopes
        self._opener = opener

    async def end_of(self, edit: Edit, act: SourceAct) -> End:
        """Raises whatever broke it off."""
        source = await self._db.read(sources.get, act.source_id)
        if source is None:
            return end_unseen(edit, source_gone(edit, {act.source_id}))
        log = ""
        try:
            async with AsyncExitStack() as stack:
                check_stays(edit, {act.source_id}, self._context.removed_sources)
                connection = await self._opener.borrow(stack, edit, act.source_id)
                rows = await self._db.read(folder_rows.list_of, act.source_id)
                folder = next((row for row in rows if row.raw_name == act.folder), None)
                delimiter = next((row.delim for row in rows if row.delim), "/")
                run = ActRun(edit, act, source, folder, connection, self._context, delimiter)
                try:
                    done = await self._carry_out(run)
                except FinalFailure:
                    log = connection.trace.text()
                    raise
                except MailError as error:
                    error.connection_log = error.connection_log or connection.trace.text()
                    raise
        except FinalFailure as error:
            edit.log = log or None
            return End(edit, EditStatus.FAILED, error.code, error.message, look_at=frozenset({act.source_id}))
        edit.log = None
        self._open_edits.note_gone(done.gone)
        events = (*done.events, *await self._listed(run))
        return End(
            edit,
            EditStatus.DONE,
            done.code,
            done.text,
            done.results(act),
            local=done.local,
            look_at=frozenset({act.source_id}) if done.state != "kept" else frozenset(),
            events=events,
            over=done.over,
        )

    async def _carry_out(self, run: ActRun) -> Done:
        match run.act.kind:
            case "create":
                return await folder_acts.create(run)
            case "drop":
                if run.folder is not None and self._open_edits.concerns(run.folder.id):
                    raise TryLater("Messages are being moved there or from there.", code="edit.in_use")
                return await folder_acts.drop(run, self._settled)
            case "expunge":
                return await folder_acts.expunge(run, self._settled)
            case "append":
                return await appending.append(run)
            case never:
                assert_never(never)

    async def _settled(self, run: ActRun, place: Place, step: StepRow) -> bool:
        """Whether the edit that marked a copy could expunge it now."""
        edit = self._open_edits.get(step.edit_id)
        if edit is None:
            return False
        try:
            scope = await self._scopes.read(edit)
        except FinalFailure:
            return False
        session = SourceSession(run.connection, place[0], scope.known.fingerprint())
        sessions = {place[0]: session}
        looking = Run(edit, scope.known, scope.wanted, sessions, self._context)
        return await expunge.may_expunge(looking, step, Copy(*place))

    async def _listed(self, run: ActRun) -> list[Event]:
        """The local list of folders, where the act has changed it, and the news of that."""
        if run.act.kind == "create" and run.folder is None:
            await store_folder(self._db, run.act.source_id, run.act.folder, run.act.path)
        elif run.act.kind == "drop" and run.folder is not None:
            await self._db.write(folder_rows.delete, [run.folder.id], now=self._clock.now())
        else:
            return []
        paths = [row.path for row in await self._db.read(folder_rows.list_of, run.act.source_id)]
        return [Event(type=EventType.FOLDERS, account_id=run.edit.account_id, label=run.source.label, folders=paths)]
