"""One source's life: its timer, its rounds, its status. One task; everything else asks it through methods.

Must not know how a folder is synced or how an edit is made.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import msgspec

from cio_desktop.engine.clock import LONGEST_NAP, wait_event
from cio_desktop.engine.sign_in.all_mail import all_mail_hidden
from cio_desktop.engine.sign_in.connections import Connections
from cio_desktop.engine.sign_in.gate import Asking, Gate, LoginPaused, pause_of
from cio_desktop.engine.sign_in.session import Session
from cio_desktop.engine.status.failure import classify
from cio_desktop.engine.status.machine import StatusRecord
from cio_desktop.engine.status.record import record_of, store_record, tell_source
from cio_desktop.engine.status.updater import StatusUpdater
from cio_desktop.imap.commands.mailboxes import list_folders
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import ConnectionLost, Throttled
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import Progress
from cio_desktop.store import folders, history, reread, sources
from cio_desktop.store.errors import StoreError
from cio_desktop.store.reread import Doubt
from cio_desktop.store.sources import SourceRow

from .dependencies import SyncDependencies
from .look import Look
from .progress import ProgressReporter
from .round import RoundResult, SyncRound
from .schedule import Schedule
from .view_watch import ViewWatch
from .watch import Watch

log = logging.getLogger(__name__)

# After an error of ours the source rests this long unless it is asked for, so that a fault does not become a storm.
FAULT_REST = 600.0
# Also one that is asked for: where the error comes before anything is asked of the server, it would come without end.
FAULT_PAUSE = 5.0

# Where it is told of suspension and of a corrected clock (surroundings.py), a source need not look for itself.
CALM_NAP = 600.0
# Providers end a connection at about the age of the token that opened it. A server that says goodbye sooner than this
# does so for reasons of its own.
TOKEN_AGE = 60.0
MOST_GOODBYES = 24  # in a row: a first import longer than a day of such connections is the server's trouble
VERDICT_SECONDS = 45.0


def _token_ended(error: CioError, age: float) -> bool:
    return isinstance(error, ConnectionLost) and error.goodbye and age >= TOKEN_AGE


@dataclass(eq=False, slots=True)
class _Verdict:
    """Of a try that was asked for: `begun`, it is on its way; `given`, the record tells how it went."""

    begun: bool = False
    given: asyncio.Event = field(default_factory=asyncio.Event)


class SourceActor:
    """Started once, stopped once. `syncing` and `progress` tell what it is doing."""

    def __init__(self, deps: SyncDependencies, source_id: int) -> None:
        self._deps = deps
        self.source_id = source_id
        self._wake = asyncio.Event()
        self.status = StatusUpdater(deps, source_id, self._wake.set)
        self._gate = Gate(deps, source_id, self.status, self.request_sync)
        self._watch = Watch(deps, source_id, self._wake)
        self._view = ViewWatch(deps, source_id, self._watch.heard)
        self.connections = Connections(deps, source_id, self._gate, self._watch.kept)
        self._wanted = False  # a round was asked for
        self._rested = False  # the database failed: the next round is due whatever the status says
        self._asked = False  # ... by somebody who wants to know the status
        self._moved = False  # this machine is in another network, or was asleep
        self._elsewhere = False  # what is kept is to the server as it was
        self._thorough = False  # ... by a person, who sees that something is missing
        self._tasks = TaskScope(f"source {source_id}")
        self._reporter: ProgressReporter | None = None
        self._schedule = Schedule(deps.clock, deps.jitter)
        self._verdict: _Verdict | None = None
        self._goodbyes = 0
        self.syncs = 0
        """Rounds that ended since the start, well or not; one that was not tried as a refusal stands is one of them."""
        self.local_trouble: StatusRecord | None = None
        """Why nothing can be stored here now, the status included; None while the database takes what it is given."""

    @property
    def syncing(self) -> bool:
        """A round is under way: until `syncs` counts it, so that who waits for the next one knows which that is."""
        return self._reporter is not None

    @property
    def live(self) -> bool:
        """Whether the server tells of new mail by itself, now."""
        return self._watch.live

    @property
    def progress(self) -> Progress | None:
        return self._reporter.progress if self._reporter is not None else None

    def start(self) -> None:
        self._tasks.start(self._live())
        if self._deps.config.live:
            self._tasks.start(self._watch.run(self.connections))
            self._tasks.start(self._view.run(self.connections))

    async def stop(self) -> None:
        """Ends within the time of the configuration; what cannot end is cut."""
        await self._tasks.close(timeout=self._deps.config.timings.stop)
        try:
            async with asyncio.timeout(self._deps.config.timings.stop):
                await self.connections.close_all()
        except TimeoutError:
            log.info("Connections of source %d were cut at the end", self.source_id)
        self._deps.network.forget(self.source_id)

    def request_sync(self, *, thorough: bool = False) -> None:
        """A round as soon as possible; `thorough`: also of folders the listing calls unchanged. A running one may have
        passed what this is about: another follows it, unless it fails, as the next try then reads everything."""
        self._wanted = True
        self._thorough |= thorough
        self._wake.set()

    def viewed(self) -> None:
        """Somebody looks at another folder, maybe one of this source."""
        self._view.noted()

    def look_again(self) -> None:
        """The machine was asleep, or its network is another one: what is open may be dead."""
        self._moved = True
        self._wake.set()

    def reconfigure(self) -> None:
        """The row changed: timers are set anew."""
        self._wake.set()

    def leave_server(self) -> None:
        """The row has another server; told before anything else of the change."""
        self._elsewhere = True
        self.connections.leave()
        self._wake.set()

    async def renew(self, *, credential: bool) -> None:
        """A reset, or another `credential`: tried now."""
        if credential:
            self._gate.renewed()
        self._wanted = self._asked = True
        if self._verdict is None or self._verdict.begun:
            self._verdict = _Verdict()
        await self.status.reset()
        self._wake.set()

    @asynccontextmanager
    async def edit_connection(self) -> AsyncIterator[Connection]:
        """A connection for one caller at a time, logged in; nothing is selected that the caller may rely on."""
        async with self.connections.edit() as conn:
            try:
                yield conn
            finally:
                if conn.throttled is not None:
                    # not a login's answer, but it asks us to stay away all the same
                    await self.status.failed(conn.throttled, asked=False)

    async def check(self) -> StatusRecord:
        """Connects now and sets the status found; one refusal is enough. Raises nothing the server did.

        A try that is on its way for the same reason answers this one, too.
        """
        if self._verdict is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(VERDICT_SECONDS):
                    await self._verdict.given.wait()
                return await self.status.record()
        try:
            conn = await self.connections.open(Asking.FORCED)
        except CioError:  # the gate has told the record, where it let us in at all
            return await self.status.record()
        try:
            listed = await list_folders(conn)
            hidden = conn.capabilities.gmail and all_mail_hidden(listed)
        except CioError as error:
            return await self.status.failed(error, asked=True)
        finally:
            await self.connections.close(conn)
        record = await self.status.succeeded(hidden)
        self.request_sync()
        return record

    # -- the task

    async def _live(self) -> None:
        while True:
            try:
                row = await self._deps.db.read(sources.get, self.source_id)
                if row is None:
                    return
                await self._turn(row)
            except asyncio.CancelledError:
                raise
            except StoreError as error:
                await self._rest(error)
            except Exception:  # an error of ours must not end the source for good: it rests
                log.exception("Source %d met an error of ours", self.source_id)
                self._reporter = None
                self.syncs += 1
                self._wake.clear()
                await wait_event(self._deps.clock, self._wake, FAULT_PAUSE if self._wanted else FAULT_REST)

    async def _rest(self, error: StoreError) -> None:
        """The database takes not even the status: it is told from memory, until a try goes well or is asked for."""
        log.warning("Source %d rests, as the local database fails: %s", self.source_id, error.code)
        self._reporter = None  # whatever round was on its way is over
        self.syncs += 1
        deps = self._deps
        self._wake.clear()
        row = None
        with contextlib.suppress(StoreError):
            row = await deps.db.read(sources.get, self.source_id)
        now = deps.clock.now()
        before = record_of(row, now) if row is not None else StatusRecord()
        self.local_trouble = deps.machine.on_failure(before, classify(error), now, period=0.0)
        if row is not None:
            tell_source(deps, row)
        asked, self._wanted = self._wanted, False
        await wait_event(deps.clock, self._wake, FAULT_PAUSE if asked else (self.local_trouble.next_try or now) - now)
        self._rested = True

    async def _turn(self, row: SourceRow) -> None:
        deps = self._deps
        record = record_of(row, deps.clock.now())
        aged = deps.machine.on_time(record, deps.clock.now())
        if aged != record:
            await store_record(deps, self.source_id, aged)
            return
        if self._moved:
            self._moved = False
            self._watch.look()
            # what could not be reached may be reached from here; who has refused us is left alone all the same
            self._wanted |= record.next_try is not None and pause_of(record, deps.clock.now()) is None
        watched = await self._watched(row, record)
        due = self._schedule.due(row, record)
        if self._wanted or self._rested or self._schedule.is_due(due):
            force, asked = self._wanted or self._rested, self._asked
            self._wanted = self._asked = self._rested = False
            if record.status is SourceStatus.DISABLED and not asked and not self._schedule.is_due(due):
                return
            thorough, self._thorough = self._thorough, False
            await self._round(row, Asking.FORCED if asked else Asking.HAND if force else Asking.TIMER, thorough)
            return
        if watched and self._watch.wait() <= 0:
            await self._look(row)
            return
        self._wake.clear()
        moments = [moment for moment in (due, deps.machine.due(record)) if moment is not None]
        while not self._wake.is_set() and not self._schedule.is_due(due):
            now = deps.clock.now()
            if any(moment <= now for moment in moments):
                return
            naps = [CALM_NAP if deps.config.live else LONGEST_NAP, *(moment - now for moment in moments)]
            if watched:
                if (look := self._watch.wait()) <= 0:
                    return
                naps.append(look)
            await wait_event(deps.clock, self._wake, min(naps))

    async def _watched(self, row: SourceRow, record: StatusRecord) -> bool:
        """Whether it is looked at between rounds: not before the first one, and never where the server has refused us,
        or has not been reached: that is the business of the status, and of its plan."""
        if not self._deps.config.live or row.last_sync is None:
            return False
        welcome = record.status.meaning.works and pause_of(record, self._deps.clock.now()) is None
        if not welcome or self.connections.limited or self._elsewhere:
            if self._elsewhere and welcome:
                self._watch.look()
            self._elsewhere = False
            await self.connections.let_go()
        return welcome and not self.connections.limited and (self.connections.keeps or not record.fail_first)

    async def _look(self, row: SourceRow) -> None:
        """At what is new. It judges nothing: what fails here is tried again, and a login's answer is the gate's."""
        deps, watch = self._deps, self._watch
        news, listed = watch.take_news()
        started, mono = deps.clock.now(), deps.clock.monotonic()
        reporter = ProgressReporter(row.account_id, row.label, deps.events, deps.clock, 0.0, quiet=True)
        doubts = await deps.db.read(reread.doubts)
        session: Session | None = None
        try:
            async with self.connections.sync(Asking.WORK) as session:
                look = Look(deps, row, session, reporter)
                await look.run(news, listed=listed)
        except StoreError:
            raise
        except CioError as error:
            log.debug("%s: a look failed: %s", row.label, error.code)
            if isinstance(error, Throttled) and session is not None and not session.refused:
                await self.connections.limit()
                await self.status.failed(error, asked=False)
            watch.failed()
            return
        deps.network.reached(self.source_id, deps.clock.now())
        tally = reporter.tally
        watch.looked(found=any(tally.changes), keeps=self.connections.keeps)
        if session.died:
            watch.failed()
        if tally.recheck_at is not None:
            self._schedule.recheck_at = min(tally.recheck_at, self._schedule.recheck_at or tally.recheck_at)
        if look.relisted:
            self.request_sync()
        if any(tally.changes):
            new, changed, gone = tally.changes
            duration = deps.clock.monotonic() - mono
            await deps.db.write(
                history.add_run, self.source_id, at=started, duration=duration, new=new, changed=changed, gone=gone
            )
            await self._follow_doubts(doubts)

    async def _round(self, row: SourceRow, asking: Asking, thorough: bool) -> None:
        deps = self._deps
        clock = deps.clock
        started, mono = clock.now(), clock.monotonic()
        self._schedule.began(started)
        reporter = ProgressReporter(row.account_id, row.label, deps.events, clock, deps.config.timings.progress_gap)
        self._reporter = reporter
        tell_source(deps, row)
        doubts = await deps.db.read(reread.doubts)
        error: CioError | None = None
        result: RoundResult | None = None
        inside = False
        verdict = self._verdict if asking is Asking.FORCED else None
        if verdict is not None:
            verdict.begun = True

        async def connected(hidden: bool) -> StatusRecord:
            record = await self.status.succeeded(hidden)
            self._judged(verdict)
            return record

        try:
            async with AsyncExitStack() as stack:
                if await self._imports(row):
                    await stack.enter_async_context(deps.scheduler.initial_sync())
                session = await stack.enter_async_context(self.connections.sync(asking, planned=row.next_try))
                inside = True
                deps.network.reached(self.source_id, clock.now())
                await self._note_server(row, session)
                force = asking is not Asking.TIMER
                sync_round = SyncRound(deps, row, session, reporter, force=force, thorough=thorough)
                result = await sync_round.run(connected)
        except LoginPaused:
            self._wanted = self._asked  # who asked meanwhile is answered by this, too
            self._end_round(row)
            return
        except CioError as failure:
            aged = inside and row.grant_id is not None and _token_ended(failure, clock.monotonic() - mono)
            if aged and self._goodbyes < MOST_GOODBYES:
                log.debug("%s: the connection ended with its access token; another one goes on", row.label)
                self._goodbyes += 1
                self._wanted = True
            else:
                self._wanted = self._asked
                error = failure
                if inside and not session.refused:  # else what was found at the login is known already
                    if isinstance(failure, Throttled):
                        await self.connections.limit()
                    await self.status.failed(failure, asked=asking is Asking.FORCED)
        finally:
            self._judged(verdict)
        tally = reporter.tally
        if result is not None:
            self._goodbyes = 0
            self._watch.rounded(keeps=self.connections.keeps)
            if session.died:
                self._watch.failed()
            self._schedule.recheck_at = tally.recheck_at
            await deps.db.write(sources.set_fields, self.source_id, last_sync=int(clock.now()))
            await self.status.succeeded(result.all_mail_hidden, whole=True, trouble=result.trouble)
        await deps.db.write(
            history.add_run,
            self.source_id,
            at=started,
            duration=clock.monotonic() - mono,
            new=tally.new,
            changed=tally.changed,
            gone=tally.gone,
            error=None if error is None else error.code,
            text=None if error is None else classify(error).text or None,
        )
        self.local_trouble = None
        self._end_round(row)
        await self._follow_doubts(doubts)
        if result is not None and result.complete:
            fresh = await deps.db.read(sources.get, self.source_id)
            if fresh is not None:
                deps.callbacks.first_sync_done(fresh)

    async def _follow_doubts(self, before: set[Doubt]) -> None:
        """What became doubtful in this round, as the copy that was shown is gone, is read again now and not at the next
        period of its source. Once: what can't be read does not ask for ever."""
        found = await self._deps.db.read(reread.doubts)
        for source_id in sorted({doubt.source_id for doubt in found - before}):
            self._deps.request_sync(source_id)

    def _judged(self, verdict: _Verdict | None) -> None:
        if verdict is not None:
            verdict.given.set()
            if self._verdict is verdict:
                self._verdict = None

    def _end_round(self, row: SourceRow) -> None:
        self._reporter = None
        self.syncs += 1
        tell_source(self._deps, row)

    async def _imports(self, row: SourceRow) -> bool:
        """Whether messages are still to be fetched for the first time."""
        known = await self._deps.db.read(folders.list_of, row.id)
        return not known or any(f.selectable and f.included and not f.backfill_done for f in known)

    async def _note_server(self, row: SourceRow, session: Session) -> None:
        """What the server can do, for the record."""
        names = msgspec.json.encode(sorted(session.conn.announced.names)).decode()
        gmail = session.conn.capabilities.gmail
        limit = 1 if self.connections.limited else 2
        if (names, gmail, limit) != (row.caps_json, row.gmail, row.max_conn):
            await self._deps.db.write(sources.set_fields, self.source_id, caps_json=names, gmail=gmail, max_conn=limit)
