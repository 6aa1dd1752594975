"""A small world for folder edits: a database filled from IMAP servers, `Edits` on top, and ways to kill it anywhere.

`World.halt` is what a kill -9 leaves: nothing is written any more, nothing is sent any more. `restart` makes a new
`Edits` over the same database and servers.
"""

import asyncio
import contextlib
import ssl
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from cio_desktop.engine.change import EditOutcome, FolderChange, FolderName
from cio_desktop.engine.config import EngineConfig, Timings
from cio_desktop.engine.edits.service import Edits
from cio_desktop.engine.events import EventBus
from cio_desktop.engine.reading.gmail_labels import GmailLabels
from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.engine.sync.digests import read_digests
from cio_desktop.imap.commands import fetch, mailboxes, selection
from cio_desktop.imap.connection import Connection, Endpoint, Login
from cio_desktop.store import (
    accounts,
    edits,
    folders,
    membership_changes,
    membership_import,
    memberships,
    message_places,
    messages,
    sources,
)
from cio_desktop.store import digests as stored_digests
from cio_desktop.store.database import Database
from tests.support.clock import FakeClock
from tests.support.empty_database import open_database
from tests.support.fake_imap import Command, DropAfter, DropBefore, FakeImap, Profile, Session, Store
from tests.support.patience import PATIENCE

NOT_COUNTED = {"LOGIN", "AUTHENTICATE", "CAPABILITY", "ID", "ENABLE", "NAMESPACE", "LOGOUT", "GREETING"}


def waiting(session: Session) -> int:
    """Commands that were sent before the one at hand was answered."""
    return bytes(session.reader._buffer).count(b"\r\n")  # type: ignore[attr-defined]


def names(*paths: str) -> tuple[FolderName, ...]:
    return tuple(FolderName(symbolic=p) if p.startswith("\\") else FolderName(name=p) for p in paths)


def change(
    add: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
    exact: bool = False,
    source: str | None = None,
    dst_source: str | None = None,
    dst_account: str | None = None,
) -> FolderChange:
    return FolderChange(names(*add), names(*remove), exact, source, dst_source, dst_account=dst_account)


class Side(NamedTuple):
    """One source with its account."""

    account: str
    source_id: int
    label: str


class PatientClock(FakeClock):
    """Short pauses pass at once; long ones last until the test advances the clock."""

    def __init__(self, longest: float = 6.0) -> None:
        super().__init__()
        self.longest = longest

    async def sleep(self, seconds: float) -> None:
        if seconds <= self.longest:
            self._elapsed += seconds
            await asyncio.sleep(0)
        else:
            await super().sleep(seconds)


class HaltingDatabase:
    """The database as `Edits` sees it. After a halt every call waits for ever, as in a process that is no more."""

    def __init__(self, db: Database, world: "World") -> None:
        self._db = db
        self._world = world

    async def _alive(self) -> None:
        if self._world.halted.is_set():
            await asyncio.Event().wait()

    async def read(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
        await self._alive()
        return await self._db.read(fn, *args, **kwargs)

    async def write(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
        await self._alive()
        return await self._db.write(fn, *args, **kwargs)

    async def write_durable(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
        await self._alive()
        world = self._world
        world.commits += 1
        if world.commits == world.halt_before_commit:
            world.halt()
            await self._alive()
        if world.fail_commit is not None and world.commits >= world.fail_commit[0]:
            raise world.fail_commit[1]
        # A plain write mostly: the journal's rows are the same, and counting commits needs no fsync.
        write = self._db.write_durable if world.durable else self._db.write
        result = await write(fn, *args, **kwargs)
        if world.commits == world.halt_after_commit:
            world.halt()
            await self._alive()
        if world.commits == world.close_after_commit:
            await self._db.close()
        return result


class Actor:
    """Lends one connection at a time, as a source's actor does."""

    def __init__(self, world: "World", endpoint: Endpoint, login: Login, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._world = world
        self._endpoint = endpoint
        self._login = login
        self._lock = asyncio.Lock()
        self._connection: Connection | None = None
        self.opened = 0
        self.syncs_asked = 0

    @contextlib.asynccontextmanager
    async def edit_connection(self) -> AsyncIterator[Connection]:
        async with self._lock:
            if self._world.halted.is_set():
                await asyncio.Event().wait()
            if self._connection is None or self._connection.closed:
                self._connection = await Connection.open(self._endpoint, self._login, ssl_context=self._context)
                self.opened += 1
            yield self._connection

    def request_sync(self) -> None:
        """This world syncs when a test says so."""
        self.syncs_asked += 1

    async def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            await self._connection.wire.wait_closed()
            self._connection = None


class World:
    def __init__(self, db: Database, folder: Path) -> None:
        self.db = db
        self.folder = folder
        self.account = ""
        self.clock = PatientClock()
        self.events = EventBus()
        self.actors: dict[int, Actor] = {}
        self.halted = asyncio.Event()
        self.commits = 0
        self.commands = 0
        self.halt_before_commit = 0
        self.halt_after_commit = 0
        self.close_after_commit = 0
        self.fail_commit: tuple[int, Exception] | None = None
        self.durable = False
        self.edits: Edits = self._make()

    def _make(self) -> Edits:
        config = EngineConfig(self.folder, lambda: "secret", timings=Timings(edit_answer=25.0))
        return Edits(HaltingDatabase(self.db, self), self.actors, self.events, self.clock, config)  # type: ignore[arg-type]

    # -- sources

    async def add_source(
        self,
        host: str,
        port: int,
        user: str,
        password: str,
        *,
        gmail: bool = False,
        policy: str = "strict",
        context: ssl.SSLContext | None = None,
        account: str | None = None,
    ) -> int:
        row = await self.db.write(
            sources.create, account or self.account, email=user, server=host, username=user, port=port, use_ssl=False
        )
        await self.db.write(sources.set_fields, row.id, gmail=gmail, expunge_policy=policy)
        self.actors[row.id] = Actor(self, Endpoint(host, port, False), Login(user, password), context)
        return row.id

    async def label(self, source_id: int) -> str:
        row = await self.db.read(sources.get, source_id)
        assert row is not None
        return row.label

    async def sync(self, source_id: int) -> None:
        """Folders and messages as the server has them: all memberships anew."""
        row = await self.db.read(sources.get, source_id)
        assert row is not None
        async with self.actors[source_id].edit_connection() as conn:
            listed = await mailboxes.list_folders(conn)
            rows = await self.db.write(folders.upsert_listing, source_id, listed)
            there = {each.raw for each in listed}
            await self.db.write(folders.delete_missing, source_id, there, now=self.clock.now())
            rows = [each for each in rows if each.raw_name in there]
            labels = GmailLabels(rows) if row.gmail else None
            reader = RowReader(row.account_id, False, labels, 0)
            for folder in rows:
                if not folder.selectable or (row.gmail and folder.special_use not in {"\\All", "\\Junk", "\\Trash"}):
                    continue
                selected = await selection.select(conn, folder.raw_name, read_only=True)
                found = [each async for each in fetch.fetch_messages(conn, "1:*")] if selected.exists else []
                here = {each.uid for each in found}
                known = await self.db.read(memberships.uids, folder.id)
                await self.db.write(membership_changes.mark_gone, folder.id, [uid for uid in known if uid not in here])
                cursor = {"uidvalidity": selected.uidvalidity, "backfill_done": True}
                await self.db.write(folders.set_sync, folder.id, **cursor)
                batch = [reader.read(each, folder.id, selected.uidvalidity or 0) for each in found]
                applied = await self.db.write(membership_import.apply_batch, folder.id, batch, cursor)
                if applied.undecided:
                    digests = await read_digests(conn, applied.digests)
                    await self.db.write(stored_digests.put_many, folder.id, selected.uidvalidity or 0, digests)
                    again = [
                        reader.read(each, folder.id, selected.uidvalidity or 0, digests.get(each.uid))
                        for each in found
                        if each.uid in applied.undecided
                    ]
                    await self.db.write(membership_import.apply_batch, folder.id, again, cursor, settle=True)
            await selection.unselect(conn)

    # -- messages

    async def id_of(self, message_id: str, account: str | None = None) -> str:
        row = await self.db.read(messages.resolve, account or self.account, message_id)
        assert row is not None, f"{message_id} is not in the local database"
        return row.id

    async def shown(self, message_id: str, account: str | None = None) -> list[str]:
        """Where the API would say that the message is."""
        key = await self.id_of(message_id, account)
        places = await self.db.read(message_places.folders_of, [key])
        return sorted(place.path for place in places[key])

    async def edit(
        self,
        message_id: str,
        add: tuple[str, ...] = (),
        remove: tuple[str, ...] = (),
        *,
        exact: bool = False,
        queue: bool = False,
        source: str | None = None,
        dst_source: str | None = None,
    ) -> EditOutcome:
        """`source`, `dst_source`: labels."""
        return await self.carry_out(message_id, change(add, remove, exact, source, dst_source), queue=queue)

    async def carry_out(self, message_id: str, wanted: FolderChange, *, queue: bool = False) -> EditOutcome:
        return await self.edits.edit_folders(self.account, await self.id_of(message_id), wanted, queue=queue)

    async def move_across(
        self,
        message_id: str,
        add: tuple[str, ...],
        remove: tuple[str, ...],
        sides: tuple[Side, Side],
        *,
        queue: bool = False,
    ) -> EditOutcome:
        """From the account of the first side into that of the second."""
        left, there = sides
        wanted = change(add, remove, source=left.label, dst_source=there.label, dst_account=there.account)
        key = await self.id_of(message_id, left.account)
        return await self.edits.edit_folders(left.account, key, wanted, queue=queue)

    async def flags(self, message_id: str) -> list[str]:
        """As the API would show them."""
        key = await self.id_of(message_id)
        return sorted((await self.db.read(memberships.flags_of_messages, [key]))[key])

    # -- death and life

    def halt(self) -> None:
        self.halted.set()

    async def restart(self) -> None:
        """What a new process does: nothing of the old one is left but the disk."""
        await self.edits.stop()
        for actor in self.actors.values():
            await actor.close()
        self.halted.clear()
        self.commits = self.commands = self.halt_before_commit = self.halt_after_commit = 0
        self.fail_commit = None
        self.edits = self._make()
        await self.edits.start()

    async def settled(self) -> None:
        """Until no edit is on its way: each is closed, deferred or waiting, and what follows from that has happened."""
        async with asyncio.timeout(PATIENCE):
            while True:
                rows = await self.db.read(edits.open_edits)
                if all(row.state in {"deferred", "waiting"} for row in rows) and not self._tried():
                    return
                await asyncio.sleep(0.002)

    async def closed(self, edit_id: str) -> edits.EditRow:
        """The edit once it has ended, and what follows from that has happened."""
        async with asyncio.timeout(PATIENCE):
            while True:
                row = await self.db.read(edits.get, edit_id)
                assert row is not None
                if row.state.closed and edit_id not in self._tried():
                    return row
                await asyncio.sleep(0.002)

    def _tried(self) -> set[str]:
        """Ids of the edits that their queues are at: their ends may be stored, and not followed yet (ending.py)."""
        first = (queue.entries[0].edit for queue in self.edits._queues._queues.values() if queue.entries)
        return {edit.id for edit in first if edit.ending or edit.state != "waiting"}


@contextlib.asynccontextmanager
async def world(folder: Path | None = None) -> AsyncIterator[World]:
    """An empty account, `Edits` started."""
    with tempfile.TemporaryDirectory(prefix="cio-edits-") as made:
        home = folder or Path(made)
        db = await open_database(home / "mail.db", readers=1)
        made_world = World(db, home)
        try:
            account = await db.write(accounts.create, "user@example.com")
            made_world.account = account.id
            await made_world.edits.start()
            yield made_world
        finally:
            made_world.halted.clear()
            await made_world.edits.stop()
            for actor in made_world.actors.values():
                await actor.close()
            made_world.events.close()
            await db.close()


@contextlib.asynccontextmanager
async def one_source(
    profile: Profile, fill: Callable[[Store], None], *, policy: str = "strict"
) -> AsyncIterator[tuple[World, FakeImap, int]]:
    """A world with one fake server, filled and synced."""
    async with FakeImap(profile) as server, world() as here:
        fill(server.store)
        source_id = await here.add_source(
            server.host, server.port, server.user, server.password, gmail=profile.gmail, policy=policy
        )
        await here.sync(source_id)
        yield here, server, source_id


@contextlib.asynccontextmanager
async def two_sources(
    first: Profile,
    second: Profile,
    fill: Callable[[Store], None],
    fill_second: Callable[[Store], object] | None = None,
) -> AsyncIterator[tuple[World, tuple[FakeImap, FakeImap], tuple[str, str]]]:
    """A world with two fake servers, both filled and synced; the servers and the labels of their sources."""
    async with FakeImap(first) as one, FakeImap(second) as two, world() as here:
        labels = []
        for server, name, filled in ((one, "a@example.com", fill), (two, "b@example.com", fill_second or fill)):
            filled(server.store)
            server.users[name] = server.password
            source_id = await here.add_source(
                server.host, server.port, name, server.password, gmail=server.profile.gmail
            )
            await here.sync(source_id)
            labels.append(await here.label(source_id))
        yield here, (one, two), (labels[0], labels[1])


@contextlib.asynccontextmanager
async def two_accounts(
    first: Profile,
    second: Profile,
    fill: Callable[[Store], None],
    fill_second: Callable[[Store], object],
    *,
    policy: str = "strict",
) -> AsyncIterator[tuple[World, tuple[FakeImap, FakeImap], tuple[Side, Side]]]:
    """As `two_sources`, each in an account of its own."""
    async with FakeImap(first) as one, FakeImap(second) as two, world() as here:
        other = await here.db.write(accounts.create, "other@example.com")
        sides = []
        for server, account, filled in ((one, here.account, fill), (two, other.id, fill_second)):
            filled(server.store)
            source_id = await here.add_source(
                server.host,
                server.port,
                server.user,
                server.password,
                gmail=server.profile.gmail,
                policy=policy,
                account=account,
            )
            await here.sync(source_id)
            sides.append(Side(account, source_id, await here.label(source_id)))
        yield here, (one, two), (sides[0], sides[1])


class Killer:
    """Halts a world at the nth command that counts, before or after it is carried out."""

    def __init__(self, here: World, server: FakeImap) -> None:
        self._world = here
        self._server = server
        self._count = 0
        self._at = 0
        server.on_command = self._before

    def arm(self, nth: int, *, executed: bool) -> None:
        self._count, self._at = 0, nth
        self._server.faults.clear()
        action = DropAfter() if executed else DropBefore()
        self._server.faults.on("*", action, nth=nth, when=lambda command: command.name not in NOT_COUNTED)

    def break_at(self, nth: int, *, executed: bool) -> None:
        """The connection breaks there, and nobody dies."""
        self.arm(nth, executed=executed)
        self._at = 0

    def disarm(self) -> None:
        self._count = self._at = 0
        self._server.faults.clear()

    @property
    def count(self) -> int:
        return self._count

    def _before(self, session: Session, command: Command) -> None:
        if command.name in NOT_COUNTED:
            return
        self._count += 1
        if self._count == self._at:
            self._world.halt()


def texts(server: FakeImap) -> Counter[tuple[str, bytes]]:
    """Every message by folder and bytes, but for those that wait, marked as deleted, to be expunged."""
    return Counter(
        (name.decode(), entry.message.raw)
        for name, mailbox in server.store.mailboxes.items()
        for entry in mailbox.entries.values()
        if "\\Deleted" not in entry.flags
    )


class Deaths:
    """Counts what several servers are asked; at the nth command everything ends."""

    def __init__(self, here: World, servers: tuple[FakeImap, ...]) -> None:
        self._world, self._servers = here, servers
        self.count = 0

    def arm(self, nth: int, *, executed: bool, dies: bool = True) -> None:
        self.count = 0

        def now(command: Command) -> bool:
            if command.name in NOT_COUNTED:
                return False
            self.count += 1
            if self.count == nth and dies:
                self._world.halt()
            return self.count == nth

        for server in self._servers:
            server.faults.clear()
            server.faults.on("*", DropAfter() if executed else DropBefore(), when=now)


def where(snapshot: Mapping[str, list[tuple[int, str, tuple[str, ...]]]], message_id: str) -> list[str]:
    """Folders with the message, twice when it is there twice; copies marked as deleted are in brackets."""
    found = []
    for path, rows in snapshot.items():
        for _, each, flags in rows:
            if each == message_id:
                found.append(f"[{path}]" if "\\Deleted" in flags else path)
    return sorted(found)
