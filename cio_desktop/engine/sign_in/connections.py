"""The connections of one source: one for syncs, one for edits and single fetches; only one for both where the server
wants no more. That for syncs stays open between rounds, to be told there of new mail.

It does not decide when to sync, nor what a failure means for the status.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import MailError, Throttled, TokenRefused
from cio_desktop.imap.quirks import known
from cio_desktop.language import Said
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.store import sources
from cio_desktop.store.errors import StoreError
from cio_desktop.store.sources import SourceRow

from .dependencies import SignInDependencies
from .endpoint import connect, encryption_of
from .gate import Asking, Gate
from .kept_connection import KeptConnection
from .session import Session
from .turn import Turn

log = logging.getLogger(__name__)

LOGOUT_SECONDS = 1.0


class ConnectionBusy(Throttled):
    """The only connection there may be is in use; the server has no part in it."""


class Connections:
    """`limited_until`: the server complained about the number of connections; one at a time until then.
    `changed` is called when a connection rests, or may not any more."""

    def __init__(
        self, deps: SignInDependencies, source_id: int, gate: Gate, changed: Callable[[], None] = lambda: None
    ) -> None:
        self._deps = deps
        self._source_id = source_id
        self._gate = gate
        self._open_ones: set[Connection] = set()
        self._edit_turn = Turn()
        self._edit: Connection | None = None
        self._left: Connection | None = None  # the edits' one, where it is to another server than the source's
        self._unused = TaskScope(f"idle edit connection of source {source_id}")
        self._turn = Turn()  # of the sync connection
        self._wanted = 0  # edits that wait for the sync connection
        self._sync: Connection | None = None
        self._lent = False  # the sync has given its turn away and not got it back
        self._kept = KeptConnection(deps.scheduler)
        self._changed = changed
        self.limited_until = 0.0

    @property
    def limited(self) -> bool:
        return self._deps.clock.now() < self.limited_until

    async def limit(self) -> None:
        """The server counts connections: one at a time for a day, and a restart forgets nothing of it."""
        self.limited_until = self._deps.clock.now() + self._deps.config.timings.one_connection
        until = int(self.limited_until)
        await self._deps.db.write(sources.set_fields, self._source_id, max_conn=1, one_connection_until=until)
        self._changed()

    async def open(self, asking: Asking, *, planned: float | None = None) -> Connection:
        """A new connection, logged in; to be given to `close`. Raises MailError, or the vault's error."""
        async with self._gate.login(asking, planned=planned) as row:
            return await self._signed_in(row)

    async def _signed_in(self, row: SourceRow, *, limits: bool = True) -> Connection:
        """`limits`: a server that complains about the number of connections gets one for a day."""
        self._recall(row)
        quirks = known(sources.quirks_of(row, now=self._deps.clock.now()))
        held = self._deps.grants.held(row.grant_id) if row.grant_id is not None else None
        login = await self._deps.logins.of(row)
        await self._deps.scheduler.take_connection()
        try:
            try:
                conn = await connect(row, login, self._deps, quirks)
            except TokenRefused:
                if login.secret != held or not self._gate.another_token():
                    raise
                # it may have been taken back since we got it: one more try, with a token nobody refused yet
                login = await self._deps.logins.of(row, rejected=login.secret)
                conn = await connect(row, login, self._deps, quirks)
        except BaseException as error:  # also when cancelled: the place is free again
            self._deps.scheduler.give_back()
            if limits and isinstance(error, Throttled):
                await self.limit()
            raise
        self._open_ones.add(conn)
        if (encryption := encryption_of(row, conn)) != row.encryption:
            await self._deps.db.write(sources.set_fields, self._source_id, encryption=encryption)
        return conn

    def _recall(self, row: SourceRow) -> None:
        """What was learnt before the program was started; nothing that a wrong clock wrote down."""
        until, longest = row.one_connection_until, self._deps.config.timings.one_connection
        if until is not None and until - self._deps.clock.now() <= longest:
            self.limited_until = max(self.limited_until, float(until))

    async def close(self, conn: Connection) -> None:
        """Polite, but not for long."""
        if conn not in self._open_ones:
            return
        self._open_ones.discard(conn)
        self._deps.scheduler.give_back()
        await self._end(conn)

    async def _end(self, conn: Connection) -> None:
        await self._remember(conn)
        if conn.closed:
            return
        try:
            async with asyncio.timeout(LOGOUT_SECONDS):
                await conn.logout()
        except (MailError, OSError, TimeoutError):
            pass  # it is over either way
        finally:
            conn.close()

    async def _remember(self, conn: Connection) -> None:
        """What the server turned out to do its own way, for the next connections and for its details."""
        if not conn.learnt:
            return
        try:
            await self._deps.db.write(
                sources.add_quirks, self._source_id, sorted(conn.learnt), now=self._deps.clock.now()
            )
        except StoreError as error:
            log.info("The quirks of source %d were not kept: %s", self._source_id, error.code)

    async def close_all(self) -> None:
        await self._unused.close()
        self._edit = self._sync = None
        kept = self._kept.take()
        resting = [] if kept is None else [self._end(kept)]
        await asyncio.gather(*resting, *(self.close(conn) for conn in tuple(self._open_ones)))

    @asynccontextmanager
    async def sync(self, asking: Asking, *, planned: float | None = None) -> AsyncIterator[Session]:
        """The sync connection for one round: the one that was kept, where nobody wants to know whether signing in
        works. It is kept again where the round ends well."""
        await self._turn.take()
        self._lent = False
        try:
            if asking is Asking.FORCED or (asking is Asking.HAND and await self._by_grant()):
                await self._drop_kept()
            kept = await self._wake_kept()
            conn = kept or await self._open_first(asking, planned)
            self._sync = conn
            session = Session(self, conn, asking if kept is not None else None)
            well = False
            try:
                yield session
                well = True
                session.died = session.conn.closed
            finally:
                self._sync = None
                if not (well and self._keep(session.conn)):
                    await self.close(session.conn)
                    self._changed()
        finally:
            if not self._lent:  # else the turn is a borrower's: the round was broken off while it waited for it
                self._turn.release()

    async def _by_grant(self) -> bool:
        """Signed in by a provider's grant, which may have run out or been withdrawn while the connection lives on: who
        asks for a sync is told."""
        row = await self._deps.db.read(sources.get, self._source_id)
        return row is not None and row.auth_type != "password"

    # -- the kept one

    @property
    def syncing(self) -> bool:
        return self._sync is not None

    @property
    def lost(self) -> bool:
        """Whether the kept one has ended while nobody listened."""
        return self._kept.lost

    @property
    def keeps(self) -> bool:
        """Whether a connection is open between rounds."""
        return self._kept.open

    @asynccontextmanager
    async def resting(self) -> AsyncIterator[tuple[Connection, asyncio.Event] | None]:
        """The kept connection, for who listens on it; the event asks for it. None where there is none."""
        async with self._turn.listened():
            conn = self._kept.conn
            try:
                yield None if conn is None or conn.closed else (conn, self._turn.asked)
            finally:
                if self.lost:
                    await self._drop_kept()

    def leave(self) -> None:
        """The source has another server: no edit that comes uses what is open to the one before."""
        self._left = self._edit

    async def let_go(self) -> None:
        """No connection is kept until the next round, and nobody listens."""
        if self._kept.conn is not None:
            async with self._turn.taken():
                await self._drop_kept()
            self._changed()
        if self._edit_turn.listening:
            async with self._edit_turn.taken():
                await self._drop_edit()

    @asynccontextmanager
    async def viewing(self) -> AsyncIterator[tuple[Connection, asyncio.Event] | None]:
        """The edits' connection while none of them needs it, for who listens on it; opened for that, too. None where
        the server wants no second one: that is no trouble then, and nothing to remember."""
        async with self._edit_turn.listened():
            self._unused.cancel()
            conn = None if self.limited else await self._open_view()
            if conn is None:
                yield None
                return
            self._edit = conn
            try:
                yield conn, self._edit_turn.asked
            finally:
                if conn.closed:
                    await self._drop_edit()
                else:
                    self._release_later()

    async def _open_view(self) -> Connection | None:
        if self._edit_serves:
            return self._edit
        await self._drop_edit()
        return await self.open_more()

    async def open_more(self) -> Connection | None:
        """One beside the others, to be given to `close`. None where the server wants no more: no trouble, and nothing
        to remember."""
        async with self._gate.login(Asking.WORK) as row:
            self._recall(row)
            if self.limited:
                return None
            try:
                return await self._signed_in(row, limits=False)
            except Throttled:
                return None

    def _keep(self, conn: Connection) -> bool:
        wanted = self._deps.config.live and not (self.limited or conn.closed or conn.throttled)
        if not wanted or not self._kept.keep(conn):
            return False
        self._open_ones.discard(conn)
        self._changed()
        return True

    async def _wake_kept(self) -> Connection | None:
        """One that has died meanwhile is nobody's failure."""
        if not self.keeps or self.limited:
            await self._drop_kept()
            return None
        conn = await self._kept.wake()
        if conn is not None:
            self._open_ones.add(conn)
        return conn

    async def _drop_kept(self) -> None:
        if (conn := self._kept.take()) is not None:
            await self._end(conn)

    @asynccontextmanager
    async def edit(self) -> AsyncIterator[Connection]:
        """A connection for one caller at a time. Nothing is selected that the caller may rely on."""
        async with self._edit_turn.taken():
            self._unused.cancel()
            # one that was opened before the server complained is given up, too
            conn = self._edit if self._edit_serves and not self.limited else None
            if conn is None:
                await self._drop_edit()
                conn = None if self.limited else await self._open_second()
            if conn is None:
                async with self._borrow() as borrowed:
                    yield borrowed
                return
            self._edit = conn
            try:
                yield conn
            finally:
                if conn.closed:
                    await self._drop_edit()
                else:
                    self._release_later()

    @property
    def _edit_serves(self) -> bool:
        return self._edit is not None and not self._edit.closed and self._edit is not self._left

    async def replace(self, session: Session, asking: Asking) -> Connection:
        """Another sync connection for a round whose kept one was dead."""
        self._sync = None
        await self.close(session.conn)
        self._sync = await self._open_first(asking, None)
        return self._sync

    async def _open_first(self, asking: Asking, planned: float | None) -> Connection:
        """Where the server has had enough of us because of the edits' connection, that one goes."""
        async with self._gate.login(asking, planned=planned) as row:
            try:
                return await self._signed_in(row)
            except Throttled:
                if self._edit is None or self._edit_turn.working:
                    raise
                async with self._edit_turn.taken():
                    await self._drop_edit()
                return await self._signed_in(row)

    async def _open_second(self) -> Connection | None:
        """None where the server wants no second connection."""
        async with self._gate.login(Asking.WORK) as row:
            self._recall(row)
            if self.limited:
                return None
            try:
                return await self._signed_in(row)
            except Throttled:
                if self._sync is None and self._kept.conn is None:
                    raise
                return None

    @asynccontextmanager
    async def _borrow(self) -> AsyncIterator[Connection]:
        """The sync connection at its next pause, or a connection of its own while no round runs."""
        self._wanted += 1
        try:
            async with asyncio.timeout(self._deps.config.timings.edit_answer):
                await self._turn.take()
        except TimeoutError:
            raise ConnectionBusy(Said("The only connection to this server is busy.")) from None
        finally:
            self._wanted -= 1
        own = None
        try:
            conn = self._sync if self._sync is not None and not self._sync.closed else None
            if conn is None and self._sync is None and self._kept.conn is not None:
                conn = own = await self._wake_last()
            if conn is None:
                conn = own = await self.open(Asking.WORK)
            yield conn
        finally:
            self._turn.release()
            if own is not None:
                await self.close(own)
                self._changed()

    async def _wake_last(self) -> Connection | None:
        """The kept connection of a server that wants no more than one: for this use, then it is closed."""
        conn = await self._kept.wake()
        if conn is not None and conn.closed:
            self._deps.scheduler.give_back()
            return None
        if conn is not None:
            self._open_ones.add(conn)
        return conn

    async def lend(self) -> bool:
        """Called by the sync at a pause: lets waiting edits use its connection. True when one did."""
        if not self._wanted:
            return False
        self._lent = True
        self._turn.release()
        await asyncio.sleep(0)
        await self._turn.take()
        self._lent = False
        return True

    def _release_later(self) -> None:
        async def wait() -> None:
            await self._deps.clock.sleep(self._deps.config.timings.edit_idle)
            async with self._edit_turn.taken():
                await self._drop_edit()

        self._unused.start(wait())

    async def _drop_edit(self) -> None:
        conn, self._edit, self._left = self._edit, None, None
        if conn is not None:
            await self.close(conn)
