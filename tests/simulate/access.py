"""Passwords: a server refuses the one it knew, for a while or until the person gives the new one (decision 39).

Says what must be true of it: how often a refused password is tried, and that no badge is green after a refused login.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cio_desktop.engine.engine import Engine
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.store import edits, sources
from cio_desktop.store.sources import SourceRow
from tests.support.fake_imap import FakeImap

if TYPE_CHECKING:
    from tests.simulate.network import End
    from tests.simulate.world import Client, World

KINDS = {"change password": 3.0, "refuse logins": 2.0}
MEANWHILE = {"sync": 3.0, "edit": 3.0, "try again": 1.0, "check": 1.0}
LENGTHS = {5.0: 2.0, 90.0: 3.0, 600.0: 3.0, 4_000.0: 3.0, 40_000.0: 1.0, 300_000.0: 0.2}
"""Seconds; more than three days of it switch a source off."""

NOBODY = "\0"
"""The password nobody has."""
WINDOW = 600.0
MOST_REFUSED = 6
"""In a window, with one credential and in one life: two by the plan, by hand three and one more ten minutes later."""
TOLD = 3.0
"""Seconds until a refused login shows, at the latest."""
DEBOUNCE = 70.0
WAKES = 120.0
"""Seconds until waiting edits go on, once the right password was given."""


def length(salt: int) -> float:
    """How long it lasts, of the act with this salt."""
    return random.Random(f"access {salt}").choices(list(LENGTHS), list(LENGTHS.values()))[0]


@dataclass
class Logins:
    """At one server: when somebody logged in, and whether it was refused; and when the count began anew."""

    tries: list[tuple[float, bool]] = field(default_factory=list)
    renewals: list[float] = field(default_factory=list)
    """A credential was given, or the program started."""

    def storm(self) -> str | None:
        refused = [at for at, bad in self.tries if bad]
        for begin in refused:
            count = sum(1 for at in refused if begin <= at < begin + WINDOW)
            renewed = sum(1 for at in self.renewals if begin <= at < begin + WINDOW)
            if count > MOST_REFUSED * (1 + renewed):
                return f"{count} refused logins within ten minutes of {begin:.0f}s"
        return None

    def accepted_since(self, when: float) -> bool:
        return any(at >= when and not bad for at, bad in self.tries)


class Access:
    """The passwords of one world's servers."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.passwords: list[str] = []
        """The right ones."""
        self._forgot = 0.0

    def forgets(self) -> None:
        """The power fails: what was noted last, also about a login, may not be on the disk."""
        self._forgot = self._world.loop.time()

    def _renewed(self, number: int) -> None:
        self._world.logins[number].renewals.append(self._world.loop.time())

    def started(self) -> None:
        for number in range(len(self._world.logins)):
            self._renewed(number)

    # -- what happens

    async def act(self, kind: str, chance: random.Random, lasting: float) -> None:
        number = chance.randrange(len(self._world.servers))
        server = self._world.servers[number]
        changed = kind == "change password"
        if changed:
            self.passwords[number] = f"secret {chance.randrange(1000)}"
        _let_in(server, self.passwords[number] if changed else None)
        if chance.random() < 0.7:
            self._world.loop.network.break_all()
        if changed and chance.random() < 0.3:
            await asyncio.sleep(lasting / 2)
            await self._give(number, "mistyped")
            lasting /= 2
        await asyncio.sleep(lasting)
        await self._judge_refused(number, lasting)
        _let_in(server, self.passwords[number])
        if changed:
            await self._give(number, self.passwords[number])
            await self._judge_open(number)

    async def _give(self, number: int, password: str) -> None:
        client, row = self._world.client, await self._row(number)
        if row is not None and client.ready and not client.death.done():
            self._renewed(number)
            await client.do(client.engine.update_source(row.id, password=password))

    async def try_again(self, kind: str, chance: random.Random) -> None:
        """The person's own tries, which ask the server at once; some press the button many times."""
        for _ in range(chance.choice((1, 1, 8))):
            client = self._world.client
            for row in await self._rows():
                if not client.death.done():
                    await client.do(_try(client.engine, kind, row.id))
            await asyncio.sleep(chance.random() * 5.0)

    async def settle(self) -> None:
        """All is as it should be: every server lets in who has the right password, and everybody has it."""
        for number, server in enumerate(self._world.servers):
            _let_in(server, self.passwords[number])
            if self.passwords[number] != server.password:
                await self._give(number, self.passwords[number])

    # -- what must be true meanwhile

    def heard(self, number: int, refused: bool, line: End) -> None:
        """`line`: the server's end of the connection."""
        world = self._world
        now = world.loop.time()
        world.logins[number].tries.append((now, refused))
        if refused:
            world.loop.create_task(self._judge_badge(world.client, number, now, line))

    async def _judge_badge(self, client: Client, number: int, when: float, line: End) -> None:
        """Where the answer has arrived."""
        await asyncio.sleep(TOLD)
        world = self._world
        if client is not world.client or not client.ready or client.death.done() or client.ended:
            return
        row = await self._row(number)
        if row is None or not line.heard or world.logins[number].accepted_since(when):
            return
        if row.status == SourceStatus.OK and not row.status_code:
            world.trouble.append(f"badge: source {number} is OK {TOLD:g} s after a refused login")

    async def _judge_refused(self, number: int, lasting: float) -> None:
        """At the end of it, where the server was asked often enough to know."""
        world = self._world
        row, now = await self._row(number), world.loop.time()
        since = max(now - lasting, self._forgot)
        refused = [at for at, bad in world.logins[number].tries if bad and at >= since]
        sure = len(refused) > 1 and refused[-1] - refused[0] > DEBOUNCE and now - refused[-1] > TOLD
        if row is None or not sure or world.logins[number].accepted_since(since):
            return
        if row.status not in {SourceStatus.INVALID_CREDENTIALS, SourceStatus.DISABLED}:
            world.trouble.append(f"badge: source {number} is {row.status} after {len(refused)} refused logins")

    async def _judge_open(self, number: int) -> None:
        """Edits that waited for the password go on by themselves."""
        world = self._world
        client = world.client
        await asyncio.sleep(WAKES)
        row = await self._row(number)
        if row is None or client is not world.client or client.death.done() or not world.peaceful:
            return
        if row.status != SourceStatus.OK or row.status_code:
            world.trouble.append(f"badge: source {number} is {row.status} {row.status_code} with the right password")
        if any(server.users[server.user] == NOBODY for server in world.servers):
            return
        waiting = [each for each in await client.db.read(edits.open_edits) if each.state == "waiting"]
        world.trouble += [f"edit {each.id[:6]} sleeps on: {each.code}, its source is open again" for each in waiting]

    async def _rows(self) -> list[SourceRow]:
        client = self._world.client
        if not client.ready or client.death.done():
            return []
        return await client.db.read(sources.all)

    async def _row(self, number: int) -> SourceRow | None:
        rows = await self._rows()
        return rows[number] if number < len(rows) else None


def _let_in(server: FakeImap, password: str | None) -> None:
    """Nobody, without one."""
    server.users[server.user] = password if password is not None else NOBODY


async def _try(engine: Engine, kind: str, source_id: int) -> None:
    if kind == "check":
        await engine.force_check(source_id)
    else:
        await engine.update_source(source_id, reset=True)
