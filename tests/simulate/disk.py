"""The data folder of one process: SQLite without threads, and what a crash of the machine leaves of the files.

`fsync` is believed, everything else is not: of pages written since, any part may be missing or cut.
"""

from __future__ import annotations

import asyncio
import functools
import os
import random
import shutil
import tempfile
from collections import deque
from collections.abc import Callable
from contextvars import Context
from pathlib import Path
from typing import Any

from cio_desktop.store import location
from cio_desktop.store.database import Database
from cio_desktop.store.threads import ConnectionThread, Job, Reader, SharedQueue
from tests.simulate.loop import Process

PAGE = 4096
NAME = "mail.db"


@functools.cache
def _empty() -> bytes:
    """The file of a database with its tables and nothing in them: making them takes a tenth of a world's time."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / NAME)
        location.prepare(database.path)
        database._writer._open().close()
        return database.path.read_bytes()


class InlineDatabase(Database):
    """The real connections, transactions and settings; the jobs run in the loop, each at a moment of its choosing."""

    _disk: Disk
    _jobs: dict[SharedQueue, deque[Job[Any]]]
    _reader: Reader
    _connections: dict[SharedQueue, tuple[ConnectionThread, Any]]

    @classmethod
    async def at(cls, disk: Disk) -> InlineDatabase:
        path = disk.folder / NAME
        if not path.exists():
            path.write_bytes(_empty())
        location.prepare(path)
        self = cls(path)
        self._disk = disk
        self._jobs = {self._writes: deque(), self._reads: deque()}
        self._reader = Reader(self.path, self._reads, 0, self._anchors)
        writer, reader = self._writer._open(), self._reader._open()
        # in the order of closing: the last one empties the log, so it must be able to write
        self._connections = {self._reads: (self._reader, reader), self._writes: (self._writer, writer)}
        disk.synced()  # migrated, and in the main file or synced with it
        return self

    async def _submit(self, queue: SharedQueue, job: Job[Any]) -> Any:
        if self._closed:
            return await super()._submit(queue, job)
        loop = asyncio.get_running_loop()
        job.bind(loop)
        self._jobs[queue].append(job)
        # in no process: a turn lost with one would leave the last job in the line, perhaps the world's, for ever
        loop.call_later(self._disk.delay(), self._work, queue, context=Context())
        return await job.future

    def _work(self, queue: SharedQueue) -> None:
        if self._closed or not self._jobs[queue]:
            return
        job = self._jobs[queue].popleft()
        if job.abandoned:
            return
        thread, connection = self._connections[queue]
        if queue is self._reads:
            thread._work(connection, job)
            return
        if not self._disk.process.alive:
            return
        self._disk.event("before commit")
        if self._disk.process.alive:
            thread._work(connection, job)
            if job.durable or not job.transaction:
                self._disk.synced()
            self._disk.event("after commit")

    async def close(self) -> None:
        while self._jobs[self._writes]:
            self._work(self._writes)
        self.abandon()

    def abandon(self) -> None:
        """Closes the files as they are."""
        self._closed = True
        for _, connection in self._connections.values():
            connection.close()
        self._connections.clear()


class Disk:
    """`watch` hears of every commit and every fsync: the moments a crash may come."""

    def __init__(self, folder: Path, process: Process, chance: random.Random) -> None:
        self.folder = folder
        self.process = process
        self.latency = 0.001
        self.watch: Callable[[str], None] = lambda what: None
        self._chance = chance
        self._wal_synced = 0
        self._spool_files: dict[int, bytes] = {}
        self._spool_names: dict[str, bytes] = {}

    @property
    def spool(self) -> Path:
        return self.folder / "spool"

    def delay(self) -> float:
        return self.latency * self._chance.random()

    def event(self, what: str) -> None:
        if self.process.alive:
            self.watch(what)

    def synced(self) -> None:
        wal = self.folder / f"{NAME}-wal"
        self._wal_synced = wal.stat().st_size if wal.exists() else 0

    def fsynced(self, handle: int) -> None:
        """os.fsync of a file or folder of the spool."""
        path = Path(os.readlink(f"/proc/self/fd/{handle}"))
        self.event("before fsync")
        if path == self.spool:
            self._spool_names = self._now()
        elif path.parent == self.spool:
            self._spool_files[os.fstat(handle).st_ino] = path.read_bytes()
        self.event("after fsync")

    def _now(self) -> dict[str, bytes]:
        """The spool's names as they stand, each with what is safe of its content."""
        found = {}
        for path in sorted(self.spool.iterdir()) if self.spool.is_dir() else ():
            found[path.name] = self._spool_files.get(path.stat().st_ino, b"")
        return found

    # -- after the crash

    def copy(self, target: Path, chance: random.Random, *, power: bool) -> None:
        """What is there after the process was killed, or (`power`) after the machine lost its power."""
        target.mkdir()
        shutil.copyfile(self.folder / NAME, target / NAME)
        wal = self.folder / f"{NAME}-wal"
        if wal.exists():
            data = wal.read_bytes()
            (target / wal.name).write_bytes(self._torn(data, self._wal_synced, chance) if power else data)
        if self.spool.is_dir():
            self._copy_spool(target / "spool", chance, power=power)

    def _copy_spool(self, target: Path, chance: random.Random, *, power: bool) -> None:
        now, safe = self._now(), self._spool_names
        kept = {}
        for name in sorted({*now, *safe}):
            if not power:
                if name in now:
                    kept[name] = (self.spool / name).read_bytes()
            elif name in now and name in safe:
                kept[name] = self._content(name, now[name], chance)
            elif chance.random() < 0.5:  # a name that came or went since the folder was synced
                kept[name] = self._content(name, now[name], chance) if name in now else safe[name]
        target.mkdir()
        for name, content in kept.items():
            (target / name).write_bytes(content)

    def _content(self, name: str, safe: bytes, chance: random.Random) -> bytes:
        data = (self.spool / name).read_bytes()
        return data if data == safe else self._torn(data, 0, chance)

    @staticmethod
    def _torn(data: bytes, safe: int, chance: random.Random) -> bytes:
        """Of the pages behind `safe` some are missing, and the end may be."""
        end = chance.choice((len(data), safe, chance.randint(min(safe, len(data)), len(data))))
        torn = bytearray(data[:end])
        for at in range(safe, end, PAGE):
            if chance.random() < 0.3:
                stop = min(at + PAGE, end)
                torn[at:stop] = bytes(stop - at)
        return bytes(torn)
