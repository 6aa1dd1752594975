"""One try of an edit with everything around it: connections, and what its end, or its breaking off, means.

What is done on a server stands in attempt.py, when it is tried in message_queue.py, what an end leads to in ending.py.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from cio_desktop.engine.edits.evidence import unread_folders
from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.execution import appended_row, deferred_removal, outcome
from cio_desktop.engine.edits.execution.attempt import MakeFolder, attempt, look, recheck
from cio_desktop.engine.edits.execution.outcome import End, end_of, end_of_recheck, end_unseen
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import (
    Cancelled,
    FinalFailure,
    FoldersChanged,
    LostAtMessage,
    MessageBreaks,
    Replan,
    TryLater,
)
from cio_desktop.engine.edits.planning.folder_ref import FolderRef
from cio_desktop.engine.edits.planning.involved_sources import involved_sources
from cio_desktop.engine.edits.planning.made_folder import store_folder
from cio_desktop.imap.errors import ConnectionLost, MailError
from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.errors import StoreError

from . import marks_left
from .act_runner import ActRunner
from .dependencies import EditDependencies
from .edit_scope import ScopeReader
from .ending import Ending
from .postponement import Postponement
from .session_opener import SessionOpener

log = logging.getLogger(__name__)

# Replies lost in a row before an edit waits for its timer; each of them is settled by a fence search first.
MOST_LOSSES = 4
# ... as the message itself was asked for: not by chance any more.
MOST_AT_MESSAGE = 3


Work = Callable[[Run, MakeFolder], Awaitable[None]]
"""What a run does: all that is wanted, or only what waits already."""


class EditRunner:
    """Of all edits. `stopping`: the program ends; what breaks now is no news."""

    def __init__(self, deps: EditDependencies, ending: Ending) -> None:
        self._deps = deps
        self._db = deps.db
        self._clock = deps.context.clock
        self._context = deps.context
        self._journal = deps.context.journal
        self._open_edits = deps.open_edits
        self._notifier = deps.notifier
        self._ending = ending
        self._scopes = ScopeReader(deps)
        self._opener = SessionOpener(deps)
        self._acts = ActRunner(deps, self._scopes, self._opener)
        self._postponement = Postponement(deps, ending)
        self.stopping = False

    async def try_edit(self, edit: Edit) -> None:
        """Leaves the edit done, failed, deferred, cancelled or waiting. Raises nothing a server or the disk did."""
        if edit.batch_over is not None:
            await edit.batch_over.wait()  # it goes with others, in one command; what is left of it is done here
            if not edit.open:
                return
        edit.issues.clear()
        edit.checked_at = self._clock.monotonic()
        if edit.recheck_due:
            await self._recheck(edit)
            return
        losses = at_message = 0
        while True:
            try:
                breaks = at_message >= MOST_AT_MESSAGE and not edit.begun
                await self._ending.end(end_unseen(edit, MessageBreaks()) if breaks else await self._end_of(edit))
                return
            except Replan:
                continue  # it concerns another source as well by now
            except Cancelled:
                return
            except ConnectionLost as error:
                losses += 1
                at_message += isinstance(error, LostAtMessage)
                if losses >= MOST_LOSSES:
                    await self._postponement.postpone(edit, error)
                    return
            except StoreError as error:
                if self.stopping:
                    return
                await self._postponement.postpone_for_database(edit, error)
                return
            except FoldersChanged as error:
                await self._postponement.postpone(edit, error)
                self._ending.look_anew({error.source_id})
                return
            except CioError as error:
                await self._postponement.postpone(edit, error)
                return
            except Exception:  # a fault of ours must not stop the other edits, nor be tried in a circle
                log.exception("An edit met a fault of the program and waits")
                await self._postponement.postpone(
                    edit, TryLater(Said("The program met an unexpected fault."), code="edit.fault")
                )
                return

    async def _end_of(self, edit: Edit, work: Work = attempt, ended: Callable[..., End] = end_of) -> End:
        if edit.act is not None:
            return await self._acts.end_of(edit, edit.act)
        try:
            run, failure = await self._attempt(edit, work)
        except FinalFailure as error:
            return replace(end_unseen(edit, error), look_at=await self._take_marks_back(edit))
        run.edit.log = None if failure is None else _log_of(run)
        return ended(run, failure)

    async def _take_marks_back(self, edit: Edit) -> frozenset[int]:
        """Of an edit that can't go on, as another source it needs is gone: in which sources. Raises what broke it off,
        and it is tried again."""
        marked = {step.source_id for step in marks_left.may_be_marked(edit)}
        return frozenset([each for each in sorted(marked) if await marks_left.take_back(self._deps, edit, each)])

    async def _recheck(self, edit: Edit) -> None:
        """Only what waits to be expunged is looked at. Nothing is planned anew: later edits may have put the message
        back where this one took it from. What can't be told or stored now is asked again after another sync."""
        edit.recheck_due = False
        try:
            await self._ending.end(await self._end_of(edit, recheck, end_of_recheck))
        except Cancelled:
            return
        except StoreError as error:
            if await self._journal.reread(edit):
                log.warning("A removal that waits could not be looked at: the local database failed (%s)", error.code)
            else:
                self._postponement.forget(edit)
        except CioError as error:
            log.info("A removal that waits could not be looked at: %s", error.code)
        except Exception:  # a fault of ours must not stop the other edits
            log.exception("An edit that waits met a fault of the program")

    async def _attempt(self, edit: Edit, work: Work) -> tuple[Run, FinalFailure | None]:
        """The run, and why no other one would do better. Raises FinalFailure where there was none at all, and whatever
        broke it off."""
        await self._scopes.check_index(edit)
        scope = await self._scopes.read(edit)
        if work is attempt and not edit.begun:
            unread_folders.check(edit.change, scope.known)
        async with self._opener.open(edit, scope) as sessions:
            # Connections are waited for. What others have stored meanwhile counts: a view seen by another edit, a
            # source where a first import has found the message (simulator seeds views 60028, two-sources 20545).
            scope = await self._scopes.read(edit)
            if work is attempt and not involved_sources(edit, scope.known, scope.wanted) <= sessions.keys():
                raise Replan
            run = Run(edit, scope.known, scope.wanted, sessions, self._context)
            try:
                await (work if scope.refused is None else recheck)(run, self._store_folder)
                if scope.refused is not None:
                    raise scope.refused
                await appended_row.store_in_other_account(self._db, run)
            except FinalFailure as error:
                await deferred_removal.unmark_all(run)
                await self._look_after_failure(run)
                return run, error
            except TryLater:
                await self._store_partial(run)
                raise
            except MailError as error:
                # A refused command that changes mail has become FinalFailure where it was sent. What comes here as NO
                # or BAD was a question: without its answer nothing is known, so nothing is given up and nothing done.
                error.connection_log = error.connection_log or _log_of(run)
                await self._store_partial(run)
                raise
            return run, None

    async def _look_after_failure(self, run: Run) -> None:
        """After a failure: what is where, for the local view. As far as the connection still lets us."""
        try:
            await look(run)
        except CioError:
            run.looked_into.clear()
        await appended_row.store_in_other_account(self._db, run)

    async def _store_partial(self, run: Run) -> None:
        """A run that broke off: what it has done already is shown."""
        done = any(step.state == "done" for step in run.edit.steps)
        if done and run.copies:
            run.looked_into.clear()
            await appended_row.store_in_other_account(self._db, run)
            change = outcome.local_change(run)
            self._open_edits.note_gone(run.gone, run.copies)
            if change or run.arrived:
                await self._journal.write(run.edit, local={run.edit.id: change})
                self._notifier.messages_changed(run, change)

    async def _store_folder(self, folder: FolderRef) -> FolderRef:
        """A folder this edit made, in the local list."""
        row = await store_folder(self._db, folder.source_id, folder.raw, folder.path)
        return FolderRef(row.source_id, row.raw_name, row.path, row.id, row.special_use, True, row.uidvalidity)


def _log_of(run: Run) -> str:
    return "\n".join(session.connection.trace.text() for session in run.sessions.values())
