"""One try of an act on a folder with what is around it: its source, its connection, what it has come to.

Ends and breaks off as an edit does (runner.py); knows no message but those whose removal waits in the folder.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AsyncExitStack
from typing import assert_never

from cio_desktop.engine.change import SourceAct
from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.evidence.source_session import SourceSession
from cio_desktop.engine.edits.execution import (
    appended_row,
    appending,
    expunge,
    folder_acts,
    folder_contents,
    folder_rename,
)
from cio_desktop.engine.edits.execution.act_run import ActRun, Done
from cio_desktop.engine.edits.execution.outcome import End, end_unseen
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import FinalFailure, TryLater
from cio_desktop.engine.edits.planning.folder_ref import Copy, Place
from cio_desktop.engine.edits.planning.made_folder import store_folder
from cio_desktop.engine.edits.planning.removed_source import check_stays, source_gone
from cio_desktop.imap.errors import MailError
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus, EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.store import folders as folder_rows
from cio_desktop.store import sources
from cio_desktop.store.edits import StepRow
from cio_desktop.store.folders import FolderRow

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
                below = [row for row in rows if row.raw_name.startswith(act.folder + delimiter.encode())]
                run = ActRun(edit, act, source, folder, connection, self._context, delimiter, below)
                try:
                    done = await self._carry_out(run)
                except FinalFailure:
                    log = connection.trace.text()
                    raise
                except MailError as error:
                    error.connection_log = error.connection_log or connection.trace.text()
                    raise
                appended = await appended_row.store(self._db, run) if act.kind == "append" else ()
        except FinalFailure as error:
            edit.log = log or None
            return End(edit, EditStatus.FAILED, error.code, error.words, look_at=frozenset({act.source_id}))
        edit.log = None
        self._open_edits.note_gone(done.gone)
        events = (*done.events, *appended, *await self._listed(run))
        return End(
            edit,
            EditStatus.DONE,
            done.code,
            done.words,
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
                self._check_unused(run, [run.folder])
                return await folder_acts.drop(run, self._settled)
            case "expunge":
                return await folder_acts.expunge(run, self._settled)
            case "rename":
                self._check_unused(run, [run.folder, *run.below])
                self._check_unnamed(run)
                return await folder_rename.rename(run)
            case "empty":
                self._check_unused(run, [run.folder])
                return await folder_contents.empty(run, self._settled)
            case "read":
                return await folder_contents.read(run)
            case "append":
                return await appending.append(run)
            case never:
                assert_never(never)

    def _check_unused(self, run: ActRun, rows: Iterable[FolderRow | None]) -> None:
        if any(row is not None and self._open_edits.concerns(row.id) for row in rows):
            raise TryLater(Said("Messages are being moved there or from there."), code="edit.in_use")

    def _check_unnamed(self, run: ActRun) -> None:
        """What was asked for by the folder's old name comes first: done later it would make that folder anew. Changes
        of messages never wait for a folder's new name, and acts only for those before them: no two wait for each
        other."""
        paths = {run.act.path, *(row.path for row in run.below)}
        names = {run.act.folder, *(row.raw_name for row in run.below)}
        before = True
        for edit in self._open_edits:
            before = before and edit is not run.edit
            act, change = edit.act, edit.change
            elsewhere = run.edit.account_id not in {edit.account_id, change.dst_account}
            if edit.state == EditStatus.DEFERRED or edit is run.edit or elsewhere:
                continue
            waits = (
                before and act.source_id == run.act.source_id and act.folder in names
                if act is not None
                else any(name.name in paths for name in (*change.add, *change.remove))
            )
            if waits:
                raise TryLater(Said("Another change that names the folder is on its way."), code="edit.in_use")

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
        elif run.act.kind == "rename" and run.folder is not None:
            renamed = folder_rename.new_names(run)
            rows = [(row.id, raw, path) for row, raw, path in renamed]
            old, new = run.act.path, run.act.new_path or ""
            await self._db.write(folder_rows.rename_all, run.act.source_id, rows, old, new)
            for row, raw, _path in renamed:
                self._open_edits.renamed(row, raw)
        else:
            return []
        paths = [row.path for row in await self._db.read(folder_rows.list_of, run.act.source_id)]
        return [Event(type=EventType.FOLDERS, account_id=run.edit.account_id, label=run.source.label, folders=paths)]
