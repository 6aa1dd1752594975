"""Kills folder edits at every commit of the journal and around every command, restarts them, compares the mailboxes.

A run: a fresh message in a living server, one edit, one death (or two), a restart, the judgement. `explore` answers how
many runs ended how; a run that loses a message, doubles it or leaves a wrong set is listed with its place.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import product

from cio_desktop.engine.change import EditRefused, FolderChange
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits
from tests.support.edit_world import NOT_COUNTED, Killer, World, change, one_source, where
from tests.support.fake_imap import Action, Answer, Command, FakeImap, Profile, Store
from tests.support.mail import make_message, message_id
from tests.support.store_world import set_state


@dataclass(frozen=True)
class Case:
    """`start`: where the message is; `end`: where it must be."""

    name: str
    start: tuple[str, ...]
    add: tuple[str, ...]
    remove: tuple[str, ...]
    end: tuple[str, ...]
    exact: bool = False
    delete: bool = False
    flags: tuple[str, ...] = ()
    """Those the message shall have, of which it has one at first."""

    @property
    def change(self) -> FolderChange:
        if self.delete:
            return FolderChange(delete=True)
        cleared = () if "\\Seen" in self.flags or not self.flags else ("\\Seen",)
        asked = change(self.add, self.remove, self.exact)
        return replace(asked, set_flags=self.flags, clear_flags=cleared)

    @property
    def left(self) -> tuple[str, ...]:
        return self.start if self.delete else self.remove


MOVE = Case("move", ("INBOX",), ("X",), ("INBOX",), ("X",))
COPY = Case("copy", ("INBOX",), ("X",), (), ("INBOX", "X"))
REMOVE = Case("remove", ("INBOX", "Y"), (), ("INBOX",), ("Y",))
SPREAD = Case("two adds, two removes", ("INBOX", "Y"), ("X", "Z"), ("INBOX", "Y"), ("X", "Z"))
CASES = (MOVE, COPY, REMOVE, SPREAD)
DELETE = Case("delete", ("INBOX", "Y"), (), (), (), delete=True)
FLAG = Case("flag", ("INBOX", "Y"), (), (), ("INBOX", "Y"), flags=("\\Answered", "\\Flagged"))


@dataclass
class Found:
    runs: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)


class Explorer:
    def __init__(self, world: World, server: FakeImap, source_id: int) -> None:
        self.world = world
        self.server = server
        self.source_id = source_id
        self.killer = Killer(world, server)
        self.found = Found()
        self._n = 1000

    async def _message(self, case: Case) -> int:
        """Old mail goes, so that syncs stay short; a new message stands where the case starts."""
        store = self.server.store
        for path in ("INBOX", "X", "Y", "Z"):
            store.remove(path, *list(store.folder(path).entries))
        self._n += 1
        uid = store.add(case.start[0], make_message(self._n), flags=["\\Seen"])
        for path in case.start[1:]:
            store.copy_to(case.start[0], uid, path)
        store.add("X", make_message(1), flags=[])  # others' mail must stay
        store.add("INBOX", make_message(2), flags=["\\Deleted"])  # ... also where somebody else deletes
        await self.world.sync(self.source_id)
        self.server.log.clear()
        return self._n

    async def count(self, case: Case) -> tuple[int, int]:
        """Commands and commits of an undisturbed run."""
        n = await self._message(case)
        self.killer.disarm()
        self.world.commits = 0
        await self.world.carry_out(message_id(n), case.change, queue=True)
        return self.killer.count, self.world.commits

    async def run(self, case: Case, name: str, first: Callable[[], None], second: Callable[[], None] | None) -> None:
        n = await self._message(case)
        world = self.world
        world.commits = 0
        first()
        accepted = await self._ask_until_death(case, n)
        self.killer.disarm()
        if second is not None:
            await world.edits.stop()
            for actor in world.actors.values():
                await actor.close()
            world.halted.clear()
            world.commits = world.halt_before_commit = world.halt_after_commit = 0
            second()
            world.edits = world._make()
            await self._live_until_death()
            self.killer.disarm()
        await world.restart()
        await world.settled()
        rows = await world.db.read(edits.of_message, await world.id_of(message_id(n)))
        self._judge(case, name, n, accepted or bool(rows))
        for row in rows:  # those that wait for an expunge would otherwise pile up over thousands of runs
            await world.db.write(set_state, row.id, EditStatus.CANCELLED)

    async def _ask_until_death(self, case: Case, n: int) -> bool:
        world = self.world
        asked = asyncio.create_task(world.carry_out(message_id(n), case.change, queue=True))
        died = asyncio.create_task(world.halted.wait())
        await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
        answered = asked.done()
        for task in (asked, died):
            task.cancel()
        results = await asyncio.gather(asked, died, return_exceptions=True)
        if answered and isinstance(results[0], EditRefused):
            raise results[0]
        return answered

    async def _live_until_death(self) -> None:
        world = self.world
        alive = asyncio.create_task(world.edits.start())
        died = asyncio.create_task(world.halted.wait())
        await asyncio.wait({alive, died}, return_when=asyncio.FIRST_COMPLETED)
        if not world.halted.is_set():
            done = asyncio.create_task(world.settled())
            await asyncio.wait({done, died}, return_when=asyncio.FIRST_COMPLETED)
            done.cancel()
            await asyncio.gather(done, return_exceptions=True)
        for task in (alive, died):
            task.cancel()
        await asyncio.gather(alive, died, return_exceptions=True)

    def _judge(self, case: Case, name: str, n: int, known: bool) -> None:
        self.found.runs += 1
        here = where(self.server.snapshot(), message_id(n))
        if here == sorted(case.end) and self._flagged(case, n):
            result = "done"
        elif not self.server.profile.uidplus and self._only_deferred(case, here):
            result = "deferred"
        elif not known and here == sorted(case.start):
            result = "never begun"
        else:
            result = "WRONG"
            self.found.bad.append(f"{case.name}, {name}: {here}")
        if where(self.server.snapshot(), message_id(1)) != ["X"] or where(self.server.snapshot(), message_id(2)) != [
            "[INBOX]"
        ]:
            result = "HARM"
            self.found.bad.append(f"{case.name}, {name}: somebody else's mail was touched")
        self.found.outcomes[result] += 1

    def _flagged(self, case: Case, n: int) -> bool:
        rows = [flags for rows in self.server.snapshot().values() for _, mid, flags in rows if mid == message_id(n)]
        return not case.flags or all(set(flags) == set(case.flags) for flags in rows)

    @staticmethod
    def _only_deferred(case: Case, here: list[str]) -> bool:
        """All is right but for copies that wait, marked as deleted, to be expunged one day."""
        waiting = [path.strip("[]") for path in here if path.startswith("[")]
        there = [path for path in here if not path.startswith("[")]
        return there == sorted(case.end) and set(waiting) <= set(case.left) and len(set(waiting)) == len(waiting)

    async def lose_reply(self, case: Case, name: str, nth: int, *, executed: bool) -> None:
        """The connection breaks at one command; the process lives on and has to find out."""
        n = await self._message(case)
        self.killer.break_at(nth, executed=executed)
        outcome = await self.world.carry_out(message_id(n), case.change, queue=True)
        self.killer.disarm()
        await self.world.settled()
        self._judge(case, name, n, outcome.state != "cancelled")

    async def refuse(self, case: Case, name: str, nth: int, action: Action) -> None:
        """One command is refused. The edit may fail, but the message must be whole: somewhere, nowhere twice."""
        n = await self._message(case)
        self.killer.disarm()
        self.server.faults.on("*", action, nth=nth, when=lambda command: command.name not in NOT_COUNTED)
        outcome = await self.world.carry_out(message_id(n), case.change)
        self.killer.disarm()
        self.found.runs += 1
        self.found.outcomes[outcome.state] += 1
        here = where(self.server.snapshot(), message_id(n))
        there = [path for path in here if not path.startswith("[")]
        whole = (there or case.delete) and len(set(there)) == len(there) and set(there) <= {*case.start, *case.add}
        marked = outcome.state in {"done", "failed"} and len(here) > len(there)
        right = there == sorted(case.end) if outcome.state == "done" else True
        if not whole or marked or not right:
            self.found.bad.append(f"{case.name}, {name}: {outcome.state}, {here}")
        shown = await self.world.shown(message_id(n))
        if shown != there and outcome.state != "queued":
            self.found.bad.append(f"{case.name}, {name}: {outcome.state}, shows {shown}, is in {there}")


@asynccontextmanager
async def explorer(profile: Profile) -> AsyncIterator[Explorer]:
    def fill(store: Store) -> None:
        for path in ("X", "Y", "Z"):
            store.create(path)

    async with one_source(profile, fill) as (world, server, source_id):
        yield Explorer(world, server, source_id)


def deaths(explorer: Explorer, commands: int, commits: int) -> list[tuple[str, Callable[[], None]]]:
    """Every place to die: around each command, around each commit."""
    killer, world = explorer.killer, explorer.world

    def command(n: int, executed: bool) -> Callable[[], None]:
        return lambda: killer.arm(n, executed=executed)

    def commit(n: int, after: bool) -> Callable[[], None]:
        def arm() -> None:
            if after:
                world.halt_after_commit = n
            else:
                world.halt_before_commit = n

        return arm

    found: list[tuple[str, Callable[[], None]]] = []
    for n in range(1, commands + 1):
        found.append((f"before command {n}", command(n, False)))
        found.append((f"after command {n}", command(n, True)))
    for n in range(1, commits + 1):
        found.append((f"before commit {n}", commit(n, False)))
        found.append((f"after commit {n}", commit(n, True)))
    return found


async def explore(
    profile: Profile, cases: tuple[Case, ...], *, every: int = 1, first: int = 0, twice: int = 0
) -> Found:
    """Every `every`th death of each case, from the `first` on; with `twice`, each followed by every `twice`th of the
    recovery too."""
    async with explorer(profile) as here:
        for case in cases:
            commands, commits = await here.count(case)
            for name, arm in deaths(here, commands, commits)[first % every :: every]:
                await here.run(case, name, arm, None)
                if twice:
                    for later, again in deaths(here, commands + 8, commits + 3)[::twice]:
                        await here.run(case, f"{name}, then {later}", arm, again)
        return here.found


async def lose_replies(profile: Profile, cases: tuple[Case, ...], *, every: int = 1, first: int = 0) -> Found:
    """Each command's reply is lost once, the command carried out or not."""
    async with explorer(profile) as here:
        for case in cases:
            commands, _ = await here.count(case)
            for n, executed in list(product(range(1, commands + 1), (False, True)))[first % every :: every]:
                await here.lose_reply(case, f"reply {n} lost, executed {executed}", n, executed=executed)
        return here.found


REFUSALS = (
    Answer("NO", "[OVERQUOTA] Quota exceeded"),
    Answer("NO", "[UNAVAILABLE] Try again"),
    Answer("NO", "No"),
    Answer("BAD", "Unknown command"),
    Answer("OK", "Nothing done"),
)


async def refuse_each(profile: Profile, cases: tuple[Case, ...], *, every: int = 1, first: int = 0) -> Found:
    """Each command is answered NO or BAD once, or OK without having been carried out."""
    async with explorer(profile) as here:
        for case in cases:
            commands, _ = await here.count(case)
            for n, action in list(product(range(1, commands + 1), REFUSALS))[first % every :: every]:
                await here.refuse(case, f"command {n} answered {action.status} {action.text}", n, action)
        return here.found


class Stranger:
    """Another client of the same mailbox, who acts once, right before the nth command of ours is carried out."""

    def __init__(self, explorer: Explorer) -> None:
        self._explorer = explorer
        self._store = explorer.server.store
        self.took_the_last = False

    def acts(self) -> dict[str, Callable[[str], None]]:
        return {
            "marks other mail as deleted": self.mark,
            "makes the same copy": self.copy,
            "makes the target anew": self.recreate,
            "removes the copy from the target": self.take,
            "gives the source a new UIDVALIDITY": self.renumber,
            "removes the message from its folder": self.remove,
        }

    def _uids(self, path: str, mid: str) -> list[int]:
        mailbox = self._store.mailboxes.get(path.encode())
        return [e.uid for e in mailbox.entries.values() if e.message.message_id == mid] if mailbox else []

    def _only(self, path: str, mid: str) -> bool:
        return set(self._store.where(mid)) <= {path}

    def mark(self, mid: str) -> None:
        for uid in self._uids("INBOX", message_id(3)):
            self._store.flag("INBOX", uid, add=["\\Deleted"])

    def copy(self, mid: str) -> None:
        for path in ("INBOX", "Y"):
            for uid in self._uids(path, mid)[:1]:
                self._store.copy_to(path, uid, "X")
                return

    def recreate(self, mid: str) -> None:
        self.took_the_last = self._only("X", mid)
        self._store.delete("X")
        self._store.create("X")

    def take(self, mid: str) -> None:
        self.took_the_last = self._only("X", mid)
        self._store.remove("X", *self._uids("X", mid))

    def renumber(self, mid: str) -> None:
        self._store.folder("INBOX").uidvalidity += 7

    def remove(self, mid: str) -> None:
        self.took_the_last = self._only("INBOX", mid)
        self._store.remove("INBOX", *self._uids("INBOX", mid))


async def strange(profile: Profile, cases: tuple[Case, ...], *, every: int = 1, first: int = 0) -> Found:
    """One hostile or clumsy act of another client before each command of ours, then the whole edit to its end.

    Never may we lose the message (only the stranger may), touch other mail, or leave a mark behind.
    """
    async with explorer(profile) as here:
        for case in cases:
            commands, _ = await here.count(case)
            for name, n in list(product(Stranger(here).acts(), range(1, commands + 1)))[first % every :: every]:
                await _meet(here, case, name, n)
        return here.found


async def _meet(here: Explorer, case: Case, name: str, nth: int) -> None:
    n = await here._message(case)
    mid = message_id(n)
    store = here.server.store
    store.add("INBOX", make_message(3))
    await here.world.sync(here.source_id)
    for actor in here.world.actors.values():
        await actor.close()  # a UIDVALIDITY that changes under an open folder is no server's behaviour
    stranger = Stranger(here)
    here.killer.disarm()
    counted = 0

    def act(session: object, command: Command) -> None:
        nonlocal counted
        if command.name in NOT_COUNTED:
            return
        counted += 1
        if counted == nth:
            stranger.acts()[name](mid)

    before, here.server.on_command = here.server.on_command, act
    try:
        outcome = await here.world.carry_out(mid, case.change, queue=True)
    finally:
        here.server.on_command = before
    await here.world.settled()
    here.found.runs += 1
    here.found.outcomes[outcome.state] += 1
    place = f"{case.name}, {name} before command {nth}: {outcome.state} {outcome.code}"
    found = where(here.server.snapshot(), mid)
    lost = not found and not stranger.took_the_last
    # the stranger's own copy may carry our mark: it copied at a bad moment
    marked = any(path in {"[INBOX]", "[Y]"} for path in found) and here.server.profile.uidplus
    others = where(here.server.snapshot(), message_id(3))
    takes_nothing = name in {"marks other mail as deleted", "gives the source a new UIDVALIDITY", "makes the same copy"}
    wrong = outcome.state == "done" and takes_nothing and not set(case.end) <= set(found)
    if lost or marked or wrong or not others or where(here.server.snapshot(), message_id(2)) != ["[INBOX]"]:
        here.found.bad.append(f"{place}: {found}, others {others}")
