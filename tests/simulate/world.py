"""One world from its beginning to the judgement: servers, our program, what happens to both, and the calm after it."""

from __future__ import annotations

import asyncio
import copy
import hashlib
import itertools
import logging
import random
import time
from collections.abc import Callable, Coroutine
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cio_desktop.engine.change import EditOutcome, EditRefused, FolderChange, SourceAct
from cio_desktop.engine.config import EngineConfig, Timings
from cio_desktop.engine.engine import Engine
from cio_desktop.engine.sign_in.new_source import NewSource
from cio_desktop.engine.status.network import Network as KnownNetwork
from cio_desktop.imap.quirks import Quirk
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import accounts, edits, history, sources
from cio_desktop.store.edits import EditRow
from tests.simulate import faults, wishes
from tests.simulate.access import KINDS, MEANWHILE, Access, Logins, length
from tests.simulate.contents import Contents, raws_of
from tests.simulate.disk import Disk, InlineDatabase
from tests.simulate.loop import PROCESS, Loop, Process
from tests.simulate.network import End
from tests.simulate.others import Others
from tests.simulate.profiles import FOLDERS, OURS, WRITING, fill
from tests.simulate.script import Act, Script
from tests.simulate.wishes import Places, Wished
from tests.support.engine_world import MemorySecrets
from tests.support.fake_imap import Command, FakeImap, GmailStore, Profile, Session, Store, VirtualStore
from tests.support.fake_imap.quirks import QUIRKS
from tests.support.fake_imap.session import Gone

START = 1_700_000_000.0
NEVER_COUNTED = {"GREETING", "LOGIN", "AUTHENTICATE", "CAPABILITY", "ID", "ENABLE", "NAMESPACE", "LOGOUT"}
PATIENCE = 40
"""How often, at most, open edits are looked after once the world is calm."""
PAUSE = 15.0


class LoopClock:
    def __init__(self, loop: Loop) -> None:
        self._loop = loop

    def now(self) -> float:
        return START + self._loop.time()

    def monotonic(self) -> float:
        return self._loop.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))


@dataclass
class Wish:
    """A change somebody asked for. `answer`: None when nobody was there any more to hear it. `raws`: what the message
    was then, `known_in`: the sources it was known in. `undoes`: the one it takes back."""

    account: str
    message_id: str
    change: FolderChange
    answer: EditOutcome | CioError | None = None
    back: FolderChange | None = None
    before: Places | None = None
    raws: frozenset[bytes] = frozenset()
    known_in: frozenset[str] = frozenset()
    undoes: Wish | None = None
    undone: bool = False

    @property
    def edit_id(self) -> str | None:
        return self.answer.edit_id if isinstance(self.answer, EditOutcome) else None


@dataclass
class Append:
    """A message somebody asked to put into a folder of a source. `answer` as of a wish."""

    source: int
    folder: str
    raw: bytes
    answer: EditOutcome | CioError | None = None


@dataclass
class Snapshot:
    """A moment to go on from: the data folder, and the servers as they were. Mostly one somebody pulled the plug at."""

    folder: Path
    contents: list[Contents]
    what: str
    time: float
    accounts: list[str]
    secrets: MemorySecrets
    wishes: list[Wish]
    passwords: list[str]
    """The right ones, of the servers."""
    appends: list[Append] = field(default_factory=list)
    peaceful: bool = False
    """Nothing has happened yet but the first import."""


class Client:
    """One life of our program."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.process = Process()
        self.context = copy_context()
        self.context.run(PROCESS.set, self.process)
        self.death: asyncio.Future[bool] = world.loop.create_future()
        self.disk = Disk(folder, self.process, random.Random(f"disk {world.script.seed} {folder.name}"))
        self.disk.watch = world.disk_event
        if world.script.world.importing:
            self.disk.latency = 0.05
        self.db: InlineDatabase
        self.engine: Engine
        self.ready = False
        self.ended = False

    async def begin(self) -> None:
        self.db = await InlineDatabase.at(self.disk)
        world = self.world
        config = EngineConfig(
            self.disk.folder,
            lambda: "consumer-secret",
            live=world.script.world.live,
            timings=Timings(surroundings=1800.0),
        )
        jitter = random.Random(f"jitter {world.script.seed}")
        self.engine = Engine(
            self.db,
            world.secrets,
            config=config,
            clock=LoopClock(world.loop),
            jitter=lambda: jitter.uniform(-1.0, 1.0),
            network=KnownNetwork(lambda: True, lambda: "the same"),
        )
        await self.engine.start()
        self.ready = True

    async def do(self, work: Coroutine[Any, Any, Any]) -> Any:
        """In our process; None when it dies meanwhile."""
        task = self.world.loop.create_task(work, context=self.context)
        await asyncio.wait({task, self.death}, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None

    def dies(self) -> None:
        self.world.loop.kill(self.process)
        if not self.death.done():
            self.death.set_result(True)


class World:
    """`run` answers what is wrong at the end."""

    def __init__(
        self, script: Script, loop: Loop, home: Path, *, since: Snapshot | None = None, clones: int = 0
    ) -> None:
        self.script = script
        self.loop = loop
        self.home = home
        self.since = since
        self.chance = random.Random(f"world {script.profile} {script.seed}")
        self.secrets = since.secrets if since is not None else MemorySecrets()
        self.accounts = list(since.accounts) if since is not None else []
        self.wishes: list[Wish] = list(since.wishes) if since is not None else []
        self.appends: list[Append] = list(since.appends) if since is not None else []
        self.contents: list[Contents] = since.contents if since is not None else []
        self.access = Access(self)
        self.servers: list[FakeImap] = []
        self.logins: list[Logins] = []
        self.client: Client
        self.clones: list[Snapshot] = []
        self.trouble: list[str] = []
        self.asked = 0
        self.late: set[str] = set()
        """Commands that were carried out after their connection was lost."""
        self.labels: list[str] = []
        """Of the sources, in their order."""
        self.owners: list[str] = []
        """Their accounts."""
        self._wanted_clones = clones
        self._folders = itertools.count(1)
        self._events = 0
        self._commands = 0
        self._begun = False
        self._calm = False
        self._digest = hashlib.blake2b(digest_size=8)
        self.tell: Callable[[str], None] | None = None
        loop.network.latency = script.latency
        loop.network.uneven = script.world.crossing

    # -- the story

    async def run(self) -> None:
        await self._open_servers()
        folder = self.since.folder if self.since is not None else self._new_folder()
        folder.mkdir(exist_ok=True)
        await self._live(folder)
        supervisor = self.loop.create_task(self._supervise())
        try:
            if self.since is None:
                await self._join()
            if self.since is None or self.since.peaceful:
                await self._happen()
            await self.calm()
        finally:
            supervisor.cancel()
            await asyncio.gather(supervisor, return_exceptions=True)

    async def end(self) -> None:
        client = self.client
        client.ended = True
        await client.do(client.engine.stop())
        await client.db.close()
        for server in self.servers:
            await server.stop()
            self.trouble += [f"the scripted server met an error: {error!r}" for error in server._errors]
        await asyncio.sleep(2.0)

    def _new_folder(self) -> Path:
        return self.home / f"data{next(self._folders)}"

    async def _open_servers(self) -> None:
        script = self.script
        if self.since is None:
            stores = [_store(profile) for profile in script.servers]
            fill(script.world, script.servers, stores, script.mail)
            self.contents = [Contents(store) for store in stores]
        for number, (profile, contents) in enumerate(zip(script.servers, self.contents, strict=True)):
            server = FakeImap(profile, store=contents.store, users={f"user{number}@example.com": "secret"})
            server.on_command = self._command
            server.after_command = self._after
            self._be_odd(server)
            await server.start()
            self.servers.append(server)
            self.logins.append(Logins())
            self.access.passwords.append(self.since.passwords[number] if self.since is not None else server.password)
            server.users[server.user] = self.access.passwords[number]

    def _be_odd(self, server: FakeImap) -> None:
        for name in self.script.quirks:
            QUIRKS[name](server)

    async def _live(self, folder: Path) -> None:
        self.client = Client(self, folder)
        self.access.started()
        await self.client.do(self.client.begin())

    async def _supervise(self) -> None:
        """A process that died is started again on what its disk kept."""
        while True:
            await asyncio.wait({self.client.death})
            await asyncio.sleep(self.chance.choice((0.05, 1.0, 60.0, 900.0)))
            await self._live(self._next)

    async def prepare(self) -> Snapshot:
        """A world whose first import is over, and whose program has ended."""
        await self._open_servers()
        folder = self._new_folder()
        folder.mkdir()
        await self._live(folder)
        await self._join()
        for row in await self.client.db.read(sources.all):
            await self.rounds(row.id, 1)
        await self.end()
        when = self.loop.time()
        return Snapshot(
            folder,
            self.contents,
            "prepared",
            when,
            list(self.accounts),
            self.secrets,
            [],
            list(self.access.passwords),
            peaceful=True,
        )

    async def _join(self) -> None:
        client = self.client
        for number in range(self.script.world.accounts):
            row = await client.db.write(accounts.create, f"me{number or ''}@example.com")
            self.accounts.append(row.id)
        for account, server in zip(itertools.cycle(self.accounts), self.servers, strict=False):
            new = NewSource(
                email=server.user, server=server.host, username=server.user, port=server.port, use_ssl=False
            )
            await client.do(client.engine.add_source(account, new, server.password, check=False))

    async def _happen(self) -> None:
        self._begun = True
        self._arm()
        tasks = [self.loop.create_task(self._later(act)) for act in self.script.acts if not (act.nth or act.quirk)]
        if tasks:
            await asyncio.wait(tasks)
            for task in tasks:
                task.result()

    def _arm(self) -> None:
        for act in self.script.acts:
            if act.command:
                chance = random.Random(act.salt)
                action = faults.action(act.kind, act.command, chance, self.late.add)
                if action is not None:
                    server = chance.choice(self.servers)
                    server.faults.on(
                        act.command, action, nth=act.nth, when=lambda command: command.name not in NEVER_COUNTED
                    )

    async def _later(self, act: Act) -> None:
        await asyncio.sleep(act.at)
        chance = random.Random(act.salt)
        self._note(act)
        if self.script.world.live:
            self._look_at(random.Random(f"view {act.salt}").choice(("INBOX", *FOLDERS)))
        match act.kind:
            case "edit" | "edit many":
                await self._wish(chance, many=act.kind == "edit many")
            case "undo":
                await self._undo()
            case "set flags" | "delete":
                await self._flags_or_end(chance, act.kind)
            case "append":
                await self._append(chance, act.salt)
            case "sync":
                await self._ask_sync()
            case "break" | "break silently":
                self.loop.network.break_all(silent=act.kind == "break silently")
            case "outage":
                await self._outage(chance)
            case "change password" | "refuse logins":
                await self.access.act(act.kind, chance, length(act.salt))
            case "try again" | "check":
                await self.access.try_again(act.kind, chance)
            case _:
                self._others(act)

    async def _outage(self, chance: random.Random) -> None:
        network = self.loop.network
        network.dead = chance.choice(("refused", "silent"))
        network.break_all(silent=chance.random() < 0.5)
        await asyncio.sleep(chance.choice((1.0, 30.0, 600.0)))
        network.dead = ""

    def _others(self, act: Act, session: Session | None = None) -> None:
        self._note(act)
        chance = random.Random(act.salt)
        contents = chance.choice(self.contents)
        void = Others(contents, chance).act(act.kind)
        for server in self.servers:
            for other in list(server.sessions):
                if other.view is not None and other.view.mailbox in void:
                    other.writer.close()
                    other.view = None
                    if other is session:
                        raise Gone

    async def _wish(self, chance: random.Random, *, many: bool) -> None:
        """As somebody at the window: chosen from what the program shows."""
        client = self.client
        if not client.ready or client.death.done():
            return
        account, other = self._somebody(chance)
        named = self.script.world.named
        wished = await client.do(wishes.wish(client.db, account, chance, many=many, named=named, other=other))
        if wished is not None:
            await self._ask(wished)

    async def _flags_or_end(self, chance: random.Random, kind: str) -> None:
        client = self.client
        if not client.ready or client.death.done():
            return
        wished = await client.do(wishes.flags_or_end(client.db, self._somebody(chance)[0], chance, kind))
        if wished is not None:
            await self._ask(wished)

    def _somebody(self, chance: random.Random) -> tuple[str, str | None]:
        """Whose mail is changed, and another account there is."""
        if len(self.accounts) == 1:
            return self.accounts[0], None
        account, other = chance.sample(self.accounts, 2)
        return account, other

    async def _append(self, chance: random.Random, salt: int) -> None:
        """A text that is nowhere yet, with a Message-ID or without."""
        client = self.client
        if not client.ready or client.death.done():
            return
        rows = await client.do(client.db.read(sources.all))
        if not rows:
            return
        number = chance.randrange(len(rows))
        folder = chance.choice(("INBOX", "Bills", "Work"))
        name = f"Message-ID: <new{salt}@x>\r\n" if chance.random() < 0.7 else ""
        raw = f"{name}Subject: new {salt}\r\n\r\nText {salt}\r\n".encode()
        received = int(time.time())
        asked = Append(number, folder, raw)
        self.contents[number].dates.setdefault(raw, set()).add(received)
        self._note("append", number, folder, salt)
        self.appends.append(asked)
        act = SourceAct("append", rows[number].id, rows[number].label, folder.encode(), folder, received=received)
        queue = chance.random() < 0.6
        try:
            asked.answer = await client.do(
                client.engine.carry_out(rows[number].account_id, act, message=raw, queue=queue)
            )
        except EditRefused as error:
            asked.answer = error

    async def _ask(self, wished: Wished, undoes: Wish | None = None) -> None:
        client, ids, account = self.client, wished.ids, wished.account
        raws = [await client.db.read(raws_of, account, key, self.contents) for key in ids]
        known = await client.db.read(wishes.known_in, ids)
        asked = [
            Wish(account, key, wished.change, raws=raw, known_in=known[key]) for key, raw in zip(ids, raws, strict=True)
        ]
        asked[0].back, asked[0].before, asked[0].undoes = wished.back, wished.before, undoes
        self._note("wish", ids, wished.change, wished.queue)
        self.wishes += asked
        if len(ids) > 1:
            answers = await client.do(client.engine.edit_many(account, ids, wished.change, queue=wished.queue))
            for one, answer in zip(asked, answers or (), strict=False):
                one.answer = answer
            return
        try:
            answer = await client.do(client.engine.edit_folders(account, ids[0], wished.change, queue=wished.queue))
            asked[0].answer = answer
        except EditRefused as error:
            asked[0].answer = error

    async def _undo(self) -> None:
        """The last change that can be taken back, once all were answered."""
        for _ in range(60):
            if all(wish.answer is not None for wish in self.wishes):
                break
            await asyncio.sleep(1.0)
        client = self.client
        gone = {"failed", "cancelled"}
        for wish in reversed(self.wishes):
            answer = wish.answer
            if wish.back is None or wish.undone or not isinstance(answer, EditOutcome) or answer.state in gone:
                continue
            if client.ready and not client.death.done():
                wish.undone = True
                await self._ask(Wished(wish.account, [wish.message_id], wish.back, True), wish)
            return

    def _look_at(self, folder: str) -> None:
        """A window shows it."""
        client = self.client
        if client.ready and not client.death.done():
            client.context.copy().run(client.engine.watch, self.accounts[0], None, folder)

    async def _ask_sync(self) -> None:
        client = self.client
        if not client.ready or client.death.done():
            return
        for row in await client.do(client.db.read(sources.all)) or ():
            if not client.death.done():
                await client.do(client.engine.sync_now(row.id))

    # -- what is heard of servers and disk

    def _note(self, *words: object) -> None:
        self._digest.update(repr((self.loop.time(), *words)).encode())
        if self.tell is not None:
            self.tell(f"{self.loop.time():10.4f}  {' '.join(map(str, words))}")

    @property
    def peaceful(self) -> bool:
        """Nothing goes wrong in this world, but that passwords are refused."""
        usual = {*OURS, *WRITING, *KINDS, *MEANWHILE}
        return all(act.kind in usual for act in self.script.acts)

    @property
    def trace(self) -> str:
        """The same for the same script, in any process."""
        return self._digest.hexdigest()

    def _command(self, session: Session, command: Command) -> None:
        self._note(f"[{session.number}]", command.line)
        if not self._begun or self._calm or command.name in NEVER_COUNTED:
            return
        self._commands += 1
        for act in self.script.acts:
            if act.nth == self._commands and not act.command and act.kind not in {"kill", "power cut"}:
                self._others(act, session)

    def _after(self, session: Session, command: Command) -> None:
        if self.tell is not None:
            for line in session.lines:
                self.tell(f"            [{session.number}] {line[:200]!r}")
        if command.name in {"LOGIN", "AUTHENTICATE"}:
            number = self.servers.index(session.server)
            end = session.writer.transport
            assert isinstance(end, End)  # there is no other network
            self.access.heard(number, session.user is None, end)

    def disk_event(self, what: str) -> None:
        self._note(what)
        if not self._begun or self._calm:
            return
        self._events += 1
        if self._wanted_clones and self.chance.random() < 0.1:
            self._wanted_clones -= 1
            self._clone(what)
        for act in self.script.acts:
            if act.nth == self._events and act.kind in {"kill", "power cut"}:
                self._crash(act)

    def _crash(self, act: Act) -> None:
        self._note(act)
        if act.kind == "power cut":
            self.access.forgets()
        self._next = self._new_folder()
        self.client.disk.copy(self._next, random.Random(act.salt), power=act.kind == "power cut")
        self.client.dies()

    def _clone(self, what: str) -> None:
        folder = self._new_folder()
        self.client.disk.copy(folder, self.chance, power=self.chance.random() < 0.7)
        wishes_ = [replace(wish) for wish in self.wishes]
        appends = [replace(each) for each in self.appends]
        contents = copied(self.contents)
        secrets = MemorySecrets()
        secrets.kept = dict(self.secrets.kept)
        passwords = list(self.access.passwords)
        self.clones.append(
            Snapshot(
                folder, contents, what, self.loop.time(), list(self.accounts), secrets, wishes_, passwords, appends
            )
        )

    # -- afterwards

    async def calm(self) -> None:
        """Nothing goes wrong any more, and nobody does anything; what waits is asked to go on."""
        self._calm = True
        self.loop.network.dead = ""
        for server in self.servers:
            server.faults.clear()
            self._be_odd(server)
        while not self.client.ready or self.client.death.done():
            await asyncio.sleep(1.0)
        await self.access.settle()
        await self._edits_end()
        rows = await self.client.db.read(sources.all)
        self.labels, self.owners = [row.label for row in rows], [row.account_id for row in rows]
        # A round that a silent server holds up is no further sync: it ends first, as it would have without the silence.
        for row in await self.client.db.read(sources.all):
            await self._idle(row.id)
        for row in await self.client.db.read(sources.all):
            if row.status != "OK" or row.next_try is not None:
                await self.client.do(self.client.engine.update_source(row.id, reset=True))
        for _ in range(PATIENCE):
            await asyncio.sleep(PAUSE)
            if all(row.status == "OK" for row in await self.client.db.read(sources.all)):
                break
        await self._edits_end()  # those that waited for a source to be let in have just begun
        if self.script.world.live:
            await self._listen_again()

    async def _listen_again(self) -> None:
        """Whatever happened, each server that can tell of new mail is listened to in the end."""
        client = self.client
        for row, server in zip(await client.db.read(sources.all), self.servers, strict=False):
            if not server.profile.idle or row.one_connection_until or "no_idle" in sources.quirks_of(row):
                continue
            for _ in range(PATIENCE):
                if client.engine.live(row.id) or client.death.done() or self._refuses_idle(row.id):
                    break
                await asyncio.sleep(240.0)
            else:
                self.trouble.append(f"{row.label} is not listened to any more")

    def _refuses_idle(self, source_id: int) -> bool:
        """What the connection that is kept has learnt is stored when it ends (simulator seed live-gmail 2300086)."""
        actor = self.client.engine._actors.get(source_id)
        kept = actor.connections._kept.conn if actor is not None else None
        return kept is not None and Quirk.NO_IDLE in kept.quirks

    async def _edits_end(self) -> None:
        for _ in range(PATIENCE):
            if not await self._tend():
                break
            await asyncio.sleep(PAUSE)

    async def _tend(self) -> bool:
        """Whether an edit is still on its way."""
        client = self.client
        on_way = [row for row in await client.db.read(edits.open_edits) if row.state != "deferred"]
        for row in on_way:
            if row.state == "waiting":
                await client.do(client.engine.retry_edit(row.id))
        return bool(on_way)

    async def sync(self) -> None:
        """A whole round of every source that began after this moment."""
        client = self.client
        for row in await client.db.read(sources.all):
            await self._idle(row.id)
            before = len(await client.db.read(history.sync_runs, row.id))
            await client.do(client.engine.sync_now(row.id))
            await self.rounds(row.id, before + 1)

    async def rounds(self, source_id: int, count: int) -> None:
        client = self.client
        for _ in range(2000):
            runs = await client.db.read(history.sync_runs, source_id)
            if len(runs) >= count and not client.engine.syncing(source_id):
                return
            if client.death.done():
                return
            await asyncio.sleep(0.5)
        self.trouble.append("a round does not come, or does not end")

    async def _idle(self, source_id: int) -> None:
        for _ in range(2000):
            if not self.client.engine.syncing(source_id):
                return
            await asyncio.sleep(0.5)
        self.trouble.append("a round does not end")

    def number(self, account: str, label: str | None) -> int | None:
        """Of a source."""
        sources_ = enumerate(zip(self.owners, self.labels, strict=True))
        return next((number for number, named in sources_ if named == (account, label)), None)

    async def all_edits(self) -> list[EditRow]:
        rows = [row for each in self.accounts for row in await self.client.db.read(edits.list_of_account, each)]
        return sorted(rows, key=lambda row: row.seq)


def _store(profile: Profile) -> Store:
    store = GmailStore() if profile.gmail else VirtualStore() if profile.views else Store()
    store.delimiter = profile.delimiter
    return store


def copied(contents: list[Contents]) -> list[Contents]:
    """Servers of their own, without the sessions of these."""
    memo: dict[int, Any] = {id(each.store.listeners): [] for each in contents}
    return [copy.deepcopy(each, memo) for each in contents]


class Heard(logging.Handler):
    """What our program logs as an error of its own."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.words: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.exc_info:
            text += "\n" + logging.Formatter().formatException(record.exc_info)
        self.words.append(f"{record.name}: {text}")
