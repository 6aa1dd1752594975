"""A real engine over a real store, without a service: for tests of sync and status against real and fake servers."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from cio_desktop.credentials import MemoryKey, Vault
from cio_desktop.credentials.rows import SealedRow
from cio_desktop.engine.clock import Clock, SystemClock
from cio_desktop.engine.config import EngineConfig, ReadingProgram, Timings
from cio_desktop.engine.engine import Engine
from cio_desktop.engine.sign_in.named_providers import ProviderLookup
from cio_desktop.engine.sign_in.new_source import NewSource
from cio_desktop.engine.status.network import Network
from cio_desktop.protocol.resources import Event
from cio_desktop.store import accounts, folders, history, memberships, messages, sources
from cio_desktop.store.database import Database
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.recovery import open_sound
from cio_desktop.store.secrets import SqlSecretRows
from cio_desktop.store.sources import SourceRow
from tests.support import folder_rows
from tests.support.empty_database import open_database
from tests.support.patience import PATIENCE

CONSUMER_SECRET = "consumer-secret"


class MemorySecrets:
    """A vault without a lock, for tests that are not about the vault."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}

    async def put(self, id: str, kind: str, secret: bytes) -> None:
        self.kept[id, kind] = secret

    async def get(self, id: str, kind: str) -> bytes:
        return self.kept[id, kind]

    def seal(self, id: str, kind: str, secret: bytes) -> SealedRow:
        self.kept[id, kind] = secret
        return SealedRow(id, kind, b"", b"")

    async def delete(self, id: str, kind: str | None = None) -> None:
        for key in [key for key in self.kept if key[0] == id and kind in (None, key[1])]:
            del self.kept[key]


@dataclass
class World:
    """`account_id`: an account made for the test. `heard`: every event so far."""

    db: Database
    engine: Engine
    clock: Clock
    secrets: Any
    account_id: str
    heard: list[Event] = field(default_factory=list)

    async def add(self, server: Any, *, check: bool = True, wait: bool = True, **settings: Any) -> SourceRow:
        """A source at a fake server or for a Dovecot user; with `wait` after its first round."""
        name = getattr(server, "name", None) or server.user
        password = settings.pop("password", server.password)
        given = {"email": name, "server": server.host, "username": name, "port": server.port, "use_ssl": False}
        row = await self.engine.add_source(self.account_id, NewSource(**(given | settings)), password, check=check)
        if wait:
            await self.rounds(row.id, 1)
        return await self.source(row.id)

    async def source(self, source_id: int) -> SourceRow:
        row = await self.db.read(sources.get, source_id)
        assert row is not None
        return row

    async def rounds(self, source_id: int, count: int, timeout: float = PATIENCE) -> None:
        """Until so many rounds have ended."""
        await self.until(lambda: self._has_rounds(source_id, count), timeout)

    async def _has_rounds(self, source_id: int, count: int) -> bool:
        runs = await self.db.read(history.sync_runs, source_id)
        return len(runs) >= count and not self.engine.syncing(source_id)

    async def until(self, condition: Callable[[], Any], timeout: float = PATIENCE) -> None:
        """Polls; the condition may be a coroutine function."""
        async with asyncio.timeout(timeout):
            while True:
                result = condition()
                if asyncio.iscoroutine(result):
                    result = await result
                if result:
                    return
                await asyncio.sleep(0.005)

    async def sync(self, source_id: int) -> None:
        """A round that begins after this call, asked for by somebody; none is under way then, nor asked for."""
        before = self.engine.syncs(source_id)
        await self.engine.sync_now(source_id)
        actor = self.engine._actors.get(source_id)
        assert actor is not None
        # One that is under way may have passed what this is about: `_wanted` until another one begins.
        await self.until(lambda: self.engine.syncs(source_id) > before and not actor.syncing and not actor._wanted)

    async def folder(self, source_id: int, path: str) -> FolderRow:
        row = await self.db.read(folder_rows.by_path, source_id, path)
        assert row is not None, path
        return row

    async def look(self, source_id: int) -> dict[str, list[tuple[int, str, tuple[str, ...]]]]:
        """Folder -> (uid, Message-ID, sorted flags) as the store has it: the shape of FakeImap.snapshot()."""
        return await self.db.read(_stored, self.account_id, source_id)

    async def rows(self, source_id: int, path: str) -> dict[int, messages.MessageRow]:
        """uid -> message of one folder."""
        return await self.db.read(_rows, self.account_id, await self.folder(source_id, path))

    async def ids(self, source_id: int) -> dict[str, str]:
        """Message-ID -> our id, over all folders."""
        return await self.db.read(_ids, self.account_id, source_id)


# Each in one transaction: a round may store something at any moment.


def _rows(connection: Connection, account_id: str, folder: FolderRow) -> dict[int, messages.MessageRow]:
    ids = memberships.message_ids(connection, folder.id, memberships.uids(connection, folder.id))
    stored = messages.get_many(connection, account_id, set(ids.values()))
    return {uid: stored[key] for uid, key in ids.items()}


def _stored(
    connection: Connection, account_id: str, source_id: int
) -> dict[str, list[tuple[int, str, tuple[str, ...]]]]:
    found = {}
    for folder in folders.list_of(connection, source_id):
        if folder.selectable:
            rows = _rows(connection, account_id, folder)
            flags = memberships.flags_of(connection, folder.id, list(rows))
            found[folder.path] = [
                (uid, row.email_message_id or "", tuple(sorted(flags[uid]))) for uid, row in sorted(rows.items())
            ]
    return found


def _ids(connection: Connection, account_id: str, source_id: int) -> dict[str, str]:
    return {
        row.email_message_id or "": row.id
        for folder in folders.list_of(connection, source_id)
        for row in _rows(connection, account_id, folder).values()
    }


@contextlib.asynccontextmanager
async def world(
    folder: Path,
    *,
    clock: Clock | None = None,
    timings: Timings | None = None,
    network: Network | None = None,
    ssl_context: Any = None,
    own_ports: set[int] | None = None,
    account_id: str | None = None,
    secrets: MemorySecrets | None = None,
    vault_key: bytes | None = None,
    sound: bool = False,
    providers: Callable[[Database, Any], ProviderLookup] | None = None,
    reading_program: ReadingProgram | None = None,
    live: bool = False,
) -> AsyncIterator[World]:
    """`folder` keeps the database: opened again with its `account_id` and `secrets` it is the same world later.

    `sound`: opened as the service opens it. `vault_key`: a real vault in that database instead of `secrets`.
    """
    clock = clock or SystemClock()
    db = await (open_sound if sound else open_database)(folder / "store.db")
    try:
        if account_id is None:
            account_id = (await db.write(accounts.create, "me@example.com")).id
        kept: Any = secrets or MemorySecrets()
        if vault_key is not None:
            kept = await Vault.open(SqlSecretRows(db), MemoryKey(vault_key))
        config = EngineConfig(
            data_dir=folder,
            consumer_secret=lambda: CONSUMER_SECRET,
            ssl_context=ssl_context,
            own_ports=own_ports or set(),
            timings=timings or Timings(),
            reading_program=reading_program,
            live=live,
        )
        engine = Engine(
            db,
            kept,
            config=config,
            clock=clock,
            jitter=lambda: 0.0,
            network=network,
            providers=None if providers is None else providers(db, kept),
        )
        made = World(db, engine, clock, kept, account_id)

        async def listen() -> None:
            async for event in engine.events.subscribe():
                made.heard.append(event)

        listener = asyncio.create_task(listen())
        await asyncio.sleep(0)
        await engine.start()
        try:
            yield made
        finally:
            await engine.stop()
            await listener
    finally:
        await db.close()
