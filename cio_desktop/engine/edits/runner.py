"""One try of an edit with everything around it: connections, how it ends, what is stored and told (R10, R13).

What is done on a server stands in attempt.py, when it is tried in message_queue.py.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace

from cio_desktop.engine.change import EditRefused
from cio_desktop.engine.clock import Clock
from cio_desktop.engine.sign_in.gate import LoginPaused
from cio_desktop.imap.errors import ConnectionLost, MailError
from cio_desktop.imap.types import ListedFolder
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import folders as folder_rows
from cio_desktop.store import sources
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError
from cio_desktop.store.kept import REBUILDING

from . import known_message, outcome, put_back, removal, unread_folders
from .actors import EditActors
from .attempt import MakeFolder, attempt, look, recheck
from .edit import Edit
from .ending import Ending
from .errors import VANISHED, Cancelled, FinalFailure, Replan, TryLater
from .folder_ref import FolderRef
from .involved_sources import involved_sources, resolve_change, with_noted_roles
from .known_message import KnownMessage
from .message_queue import GIVE_UP, wait_after
from .notifier import Notifier
from .open_edits import OpenEdits
from .outcome import End, end_of, end_of_recheck, end_unseen
from .removed_source import check_stays, source_gone
from .resolve import Wanted, check_names
from .run import EditContext, Run
from .source_session import SourceSession, UidsOfOthers

log = logging.getLogger(__name__)

# Replies lost in a row before an edit waits for its timer; each of them is settled by a fence search first.
MOST_LOSSES = 4


@dataclass(slots=True)
class Finished:
    """A run that came to an end, and how."""

    run: Run
    error: FinalFailure | None = None


class EditRunner:
    """Of all edits. `stopping`: the program ends; what breaks now is no news."""

    def __init__(
        self,
        db: Database,
        actors: EditActors,
        clock: Clock,
        context: EditContext,
        open_edits: OpenEdits,
        notifier: Notifier,
        ending: Ending,
    ) -> None:
        self._db = db
        self._actors = actors
        self._clock = clock
        self._context = context
        self._journal = context.journal
        self._open_edits = open_edits
        self._notifier = notifier
        self._ending = ending
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
        losses = 0
        while True:
            try:
                await self._ending.end(await self._end_of(edit))
                return
            except Replan:
                continue  # it concerns another source as well by now
            except Cancelled:
                return
            except ConnectionLost as error:
                losses += 1
                if losses >= MOST_LOSSES:
                    await self._wait(edit, error)
                    return
            except StoreError as error:
                if self.stopping:
                    return
                await self._wait_for_database(edit, error)
                return
            except CioError as error:
                await self._wait(edit, error)
                return
            except Exception:  # a fault of ours must not stop the other edits, nor be tried in a circle
                log.exception("An edit met a fault of the program and waits")
                await self._wait(edit, TryLater("The program met an unexpected fault.", code="edit.fault"))
                return

    async def _end_of(self, edit: Edit) -> End:
        try:
            finished = await self._attempt(edit)
        except FinalFailure as error:
            return end_unseen(edit, error)
        return end_of(finished.run, finished.error)

    async def _recheck(self, edit: Edit) -> None:
        """Only what waits to be expunged is looked at. Nothing is planned anew: later edits may have put the message
        back where this one took it from. What can't be told or stored now is asked again after another sync."""
        edit.recheck_due = False
        try:
            await self._ending.end(await self._end_of_recheck(edit))
        except Cancelled:
            return
        except StoreError as error:
            log.warning("A removal that waits could not be looked at: the local database failed (%s)", error.code)
            await self._journal.reread(edit)
        except CioError as error:
            log.info("A removal that waits could not be looked at: %s", error.code)
        except Exception:  # a fault of ours must not stop the other edits
            log.exception("An edit that waits met a fault of the program")

    async def _end_of_recheck(self, edit: Edit) -> End:
        try:
            finished = await self._attempt(edit, recheck)
        except FinalFailure as error:
            return end_unseen(edit, error)
        return end_of_recheck(finished.run, finished.error)

    async def _attempt(self, edit: Edit, work: Callable[[Run, MakeFolder], Awaitable[None]] = attempt) -> Finished:
        await self._check_index(edit)
        known, wanted, _ = await self._resolve(edit)
        if work is attempt and not edit.begun:
            unread_folders.check(edit.change, known)
        async with self._sessions(edit, known, wanted) as sessions:
            # Connections are waited for. What others have stored meanwhile counts: a view seen by another edit, a
            # source where a first import has found the message (seeds views 60028, two-sources 20545).
            known, wanted, refused = await self._resolve(edit)
            if work is attempt and not involved_sources(edit, known, wanted) <= sessions.keys():
                raise Replan
            run = Run(edit, known, wanted, sessions, self._context)
            try:
                await (work if refused is None else recheck)(run, self._store_folder)
                if refused is not None:
                    raise refused
            except FinalFailure as error:
                await removal.unmark_all_deferred(run)
                await self._look_after_failure(run)
                return self._ended(run, error)
            except TryLater:
                await self._store_partial(run)
                raise
            except MailError as error:
                # A refused command that changes mail has become FinalFailure where it was sent. What comes here as NO
                # or BAD was a question: without its answer nothing is known, so nothing is given up and nothing done.
                error.connection_log = error.connection_log or _log_of(run)
                await self._store_partial(run)
                raise
            return self._ended(run, None)

    async def _resolve(self, edit: Edit) -> tuple[KnownMessage, Wanted, FinalFailure | None]:
        """What the index knows of the message, and what the change means by that; and why not, where what was sent must
        come to its end all the same."""
        known = await self._db.read(known_message.load, edit.account_id, edit.message_id)
        if (
            (known is None or not known.places)
            and edit.home_sources
            and not any(map(self._actors.get, edit.home_sources))
        ):
            # it went with its source: nobody moved or deleted it there
            raise source_gone(edit, edit.home_sources | {step.source_id for step in edit.steps})
        if known is None:
            raise FinalFailure(VANISHED, code="edit.vanished")
        edit.home_sources = frozenset(known.home_sources) or edit.home_sources
        self._open_edits.learn_folders(known)
        # What is meant was judged by where the message was at first, and is not judged anew by what was done since.
        known = with_noted_roles(replace(known, found_in=frozenset(edit.left_folders)), edit)
        try:
            check_names(edit.change, known.folders)
            return known, resolve_change(edit.change, known), None
        except EditRefused as error:
            refused = FinalFailure(error.message, code=error.code)
            if not edit.begun:
                raise refused from error
            return known, Wanted(), refused  # nothing more is begun

    async def _check_index(self, edit: Edit) -> None:
        """A change that outlived the index waits until its sources were read again: what isn't known yet isn't gone."""
        if edit.code != REBUILDING and not edit.recheck_due:
            return
        unread = await self._db.read(sources.unread, edit.account_id)
        concerned = {step.source_id for step in edit.steps} or unread
        if unread & concerned:
            raise TryLater("The local index is read again from the servers; the change goes on then.", code=REBUILDING)

    def _ended(self, run: Run, error: FinalFailure | None) -> Finished:
        run.edit.log = _log_of(run) if error is not None else None
        return Finished(run, error)

    async def _look_after_failure(self, run: Run) -> None:
        """After a failure: what is where, for the local view. As far as the connection still lets us."""
        try:
            await look(run)
        except CioError:
            run.looked_into.clear()

    async def _store_partial(self, run: Run) -> None:
        """A run that broke off: what it has done already is shown."""
        done = any(step.state == "done" for step in run.edit.steps)
        if done and run.copies:
            run.looked_into.clear()
            change = outcome.local_change(run)
            self._open_edits.note_gone(run.gone)
            if change:
                await self._journal.write(run.edit, local={run.edit.id: change})
                self._notifier.messages_changed(run, change)

    @asynccontextmanager
    async def _sessions(
        self, edit: Edit, known: KnownMessage, wanted: Wanted
    ) -> AsyncIterator[dict[int, SourceSession]]:
        """The connections of all sources it needs, always in the same order: two edits never wait for each other."""
        fingerprint = known.fingerprint()
        digests = dict(known.digests)
        async with AsyncExitStack() as stack:
            sessions = {}
            needed = sorted(involved_sources(edit, known, wanted))
            check_stays(
                edit, [key for key in needed if self._actors.get(key) is not None], self._context.removed_sources
            )
            for source_id in needed:
                actor = self._actors.get(source_id)
                if actor is None:
                    raise source_gone(edit, {source_id})
                try:
                    connection = await stack.enter_async_context(actor.edit_connection())
                except MailError as error:
                    if error.code == "source.gone":
                        raise source_gone(edit, {source_id}) from error
                    raise
                sessions[source_id] = SourceSession(
                    connection, source_id, fingerprint, digests, self._uids_of_others(known, source_id)
                )
            yield sessions

    def _uids_of_others(self, known: KnownMessage, source_id: int) -> UidsOfOthers:
        async def of_others(raw: bytes, uidvalidity: int) -> Collection[int]:
            folder = known.by_key.get((source_id, raw))
            if folder is None or folder.folder_id is None:
                return ()
            return await self._context.uids_of_others(folder.folder_id, uidvalidity, 1, known.message.id)

        return of_others

    async def _store_folder(self, folder: FolderRef) -> FolderRef:
        """A folder this edit made, in the local list."""
        listed = ListedFolder(folder.raw, folder.path, None, frozenset())
        rows = await self._db.write(folder_rows.upsert_listing, folder.source_id, [listed])
        row = next(row for row in rows if row.raw_name == folder.raw)
        delimiter = next((other.delim for other in rows if other.delim), None)
        if row.delim is None and delimiter is not None:
            await self._db.write(folder_rows.set_sync, row.id, delim=delimiter)
        return FolderRef(row.source_id, row.raw_name, row.path, row.id, row.special_use, True, row.uidvalidity)

    # -- not now

    async def _wait(self, edit: Edit, error: CioError) -> None:
        if edit.state == EditStatus.CANCELLED:
            return
        now = self._clock.now()
        edit.paused = isinstance(error, LoginPaused)
        edit.tries += not edit.paused
        edit.code = error.code
        edit.text = getattr(error, "server_text", "") or error.message
        edit.log = getattr(error, "connection_log", "") or edit.log
        if now - edit.created > GIVE_UP and not put_back.holds_last_copy(edit):
            given_up = FinalFailure(edit.text or "It could not be done in seven days.", code=edit.code)
            try:
                await self._ending.end(end_unseen(edit, given_up))
                return
            except StoreError as broken:
                log.warning("The end of an edit could not be stored: the local database failed (%s)", broken.code)
        edit.state = EditStatus.WAITING
        if isinstance(error, LoginPaused):  # nothing can be done before; a login that works earlier wakes the edit
            edit.next_try = int(edit.created + GIVE_UP if error.until is None else error.until)
        else:
            edit.next_try = int(now + max(wait_after(edit.tries, await self._period(edit)), _asked_wait(error)))
        try:
            await self._journal.write(edit)
        except StoreError as broken:
            log.warning("The state of an edit could not be stored: %s", broken.code)
        self._notifier.edit_changed(edit)

    async def _wait_for_database(self, edit: Edit, error: StoreError) -> None:
        """The disk failed. What memory holds may be ahead of the journal: the journal is read again."""
        log.warning("An edit waits, as the local database failed: %s", error.code)
        await self._journal.reread(edit)
        await self._wait(edit, error)

    async def _period(self, edit: Edit) -> float:
        known = None
        try:
            known = await self._db.read(known_message.load, edit.account_id, edit.message_id)
        except StoreError:
            pass
        periods = [row.sync_period for row in known.sources.values()] if known is not None else []
        return float(min(periods, default=86400))


def _log_of(run: Run) -> str:
    return "\n".join(session.connection.trace.text() for session in run.sessions.values())


def _asked_wait(error: CioError) -> float:
    """What the server itself asked for, four hours at most."""
    asked = getattr(error, "retry_after", None)
    return min(float(asked), 4 * 3600.0) if asked else 0.0
