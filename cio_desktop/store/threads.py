"""The threads that own SQLite connections: what a job is, how its answer travels back, how a thread ends.

No table, no query. A connection never leaves its thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from cio_desktop.language import Said

from . import functions, kept, location, memory
from .anchors import Anchors
from .errors import StoreError, translate
from .migrations import check_ours, migrate

T = TypeVar("T")

BUSY_MS = 5_000
IDLE = 30.0  # seconds without a job
MUCH = 0.02  # seconds of the processor: what asks for less has touched few pages, and need wake nobody up later
PROGRESS_STEPS = 20_000  # SQLite instructions between two looks at the clock: a few milliseconds


class Job(Generic[T]):
    """One call waiting for a thread, and the future its caller waits for."""

    future: asyncio.Future[T]
    _loop: asyncio.AbstractEventLoop

    def __init__(
        self,
        run: Callable[[sqlite3.Connection], T],
        *,
        durable: bool = False,
        transaction: bool = True,
        seconds: float | None = None,
    ) -> None:
        self.run = run
        self.durable = durable
        self.transaction = transaction
        self.seconds = seconds

    def bind(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.future = loop.create_future()

    @property
    def abandoned(self) -> bool:
        return self.future.cancelled()

    def succeed(self, value: T) -> None:
        self._tell(lambda: None if self.future.done() else self.future.set_result(value))

    def fail(self, error: BaseException) -> None:
        self._tell(lambda: None if self.future.done() else self.future.set_exception(error))

    def _tell(self, call: Callable[[], object]) -> None:
        # a loop that was closed meanwhile has nobody left who waits
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(call)


class SharedQueue:
    """Jobs for one or several threads; None ends one thread."""

    def __init__(self) -> None:
        self._items: queue.SimpleQueue[Job[Any] | None] = queue.SimpleQueue()

    def put(self, job: Job[Any]) -> None:
        self._items.put(job)

    def get(self, timeout: float | None = None) -> Job[Any] | None:
        """Raises queue.Empty."""
        return self._items.get(timeout=timeout)

    def close(self, threads: int) -> None:
        for _ in range(threads):
            self._items.put(None)

    def drain(self) -> list[Job[Any]]:
        jobs: list[Job[Any]] = []
        with contextlib.suppress(queue.Empty):
            while True:
                job = self._items.get_nowait()
                if job is not None:
                    jobs.append(job)
        return jobs


class ConnectionThread(threading.Thread):
    """Opens a connection, works off jobs, closes it. Subclasses say how each of these is done."""

    def __init__(self, path: Path, jobs: SharedQueue, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self.path = path
        self.jobs = jobs
        self._begun = False
        self._end_waiters: list[Job[None]] = []
        self._lock = threading.Lock()
        self._over = False
        self._shrunk = 0.0  # processor time of this thread by then

    async def start_and_wait(self) -> None:
        """Starts the thread; raises what its opening raised."""
        self.opened: Job[None] = Job(lambda _: None)
        self.opened.bind(asyncio.get_running_loop())
        self._begun = True
        self.start()
        await self.opened.future

    async def ended(self) -> None:
        """Waits for the end without blocking the loop. The last moments are a plain join."""
        if not self._begun:
            return
        waiter: Job[None] = Job(lambda _: None)
        waiter.bind(asyncio.get_running_loop())
        with self._lock:
            if self._over:
                waiter.future.set_result(None)
            else:
                self._end_waiters.append(waiter)
        await waiter.future
        self.join(5.0)

    def run(self) -> None:
        try:
            self._live()
        finally:
            with self._lock:
                self._over = True
                waiters, self._end_waiters = self._end_waiters, []
            for waiter in waiters:
                waiter.succeed(None)

    def _live(self) -> None:
        try:
            connection = self._open()
        except sqlite3.Error as error:
            self.opened.fail(translate(error))
            return
        except BaseException as error:  # whatever it is, whoever opens the database must hear of it
            self.opened.fail(error)
            return
        self.opened.succeed(None)
        try:
            while (job := self._next(connection)) is not None:
                if not job.abandoned:
                    self._work(connection, job)
                del job  # else the last answer lives until the next question
        finally:
            with contextlib.suppress(sqlite3.Error):
                self._close(connection)

    def _next(self, connection: sqlite3.Connection) -> Job[Any] | None:
        """Whoever waits long keeps no pages: after an import or a search they are up to 48 MB in all threads."""
        if time.thread_time() - self._shrunk >= MUCH:
            try:
                return self.jobs.get(IDLE)
            except queue.Empty:
                connection.execute("PRAGMA shrink_memory").fetchall()
                memory.give_back()
                self._shrunk = time.thread_time()
        return self.jobs.get()

    def _work(self, connection: sqlite3.Connection, job: Job[Any]) -> None:
        try:
            value = self._execute(connection, job)
        except sqlite3.Error as error:
            told = functions.take_problem(connection) or translate(error)
            if told.code == "store.damaged":
                location.suspect(self.path)
            job.fail(told)
        except BaseException as error:  # the job's own error belongs to its caller; the thread goes on
            job.fail(error)
        else:
            job.succeed(value)

    def _open(self) -> sqlite3.Connection:
        raise NotImplementedError

    def _execute(self, connection: sqlite3.Connection, job: Job[Any]) -> Any:
        raise NotImplementedError

    def _close(self, connection: sqlite3.Connection) -> None:
        connection.close()


class Writer(ConnectionThread):
    """The only connection that writes."""

    def __init__(self, path: Path, jobs: SharedQueue, anchors: Anchors, *, keep: bool = False) -> None:
        super().__init__(path, jobs, "store-writer")
        self._files = ("main", "kept") if keep else ("main",)
        self._anchors = anchors

    def _open(self) -> sqlite3.Connection:
        connection = functions.connect(str(self.path))
        try:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            connection.execute("PRAGMA secure_delete = ON")
            check_ours(connection)
            if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
                raise StoreError(
                    Said("The local database can't be used on this kind of disk."), code="store.unwritable"
                )
            for pragma in (
                "synchronous = NORMAL",
                "foreign_keys = ON",
                # measured: with the default of 1,000 pages an import spends half its time in checkpoints
                "wal_autocheckpoint = 20000",
                f"journal_size_limit = {64 * 1024 * 1024}",
                "temp_store = MEMORY",
                f"cache_size = {-24 * 1024}",
            ):
                connection.execute(f"PRAGMA {pragma}")
            fresh = check_ours(connection) == 0
            migrate(connection)
            if "kept" in self._files:
                kept.attach(connection, self.path, fresh=fresh)
        except BaseException:
            connection.close()
            raise
        return connection

    def _execute(self, connection: sqlite3.Connection, job: Job[Any]) -> Any:
        if not job.transaction:
            return job.run(connection)
        if job.durable:
            self._synchronous(connection, "FULL")
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                value = job.run(connection)
                connection.execute("COMMIT")
                self._anchors.moved()
            except BaseException:
                # a full disk may have rolled back already
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            return value
        finally:
            if job.durable:
                self._synchronous(connection, "NORMAL")

    def _synchronous(self, connection: sqlite3.Connection, how: str) -> None:
        for file in self._files:
            connection.execute(f"PRAGMA {file}.synchronous = {how}")

    def _close(self, connection: sqlite3.Connection) -> None:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()


class Reader(ConnectionThread):
    """A connection that can't write, and whose questions end."""

    def __init__(self, path: Path, jobs: SharedQueue, number: int, anchors: Anchors) -> None:
        super().__init__(path, jobs, f"store-reader-{number}")
        self._anchors = anchors
        self._stopping = threading.Event()

    def stop(self) -> None:
        """Breaks off the running question: the database is being closed."""
        self._stopping.set()

    def _open(self) -> functions.StoreConnection:
        connection = functions.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            for pragma in (
                f"busy_timeout = {BUSY_MS}",
                "query_only = ON",
                "temp_store = MEMORY",
                f"cache_size = {-8 * 1024}",
            ):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("SELECT 1 FROM account LIMIT 1").fetchone()
            connection.anchors = self._anchors
        except BaseException:
            connection.close()
            raise
        return connection

    def _execute(self, connection: sqlite3.Connection, job: Job[Any]) -> Any:
        deadline = time.monotonic() + (job.seconds or 0.0)

        def too_long() -> bool:
            return self._stopping.is_set() or job.abandoned or time.monotonic() > deadline

        if isinstance(connection, functions.StoreConnection):
            connection.generation = self._anchors.generation  # before the snapshot, never after it
        connection.set_progress_handler(too_long, PROGRESS_STEPS)
        connection.execute("BEGIN")  # several statements of one job see the same state
        try:
            return job.run(connection)
        finally:
            connection.set_progress_handler(None, 0)
            connection.execute("ROLLBACK")
