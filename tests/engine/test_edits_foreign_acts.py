"""Another program acts on a message between our look and our EXPUNGE, at each command: no source loses its content.

Judged by the bytes in the mailboxes of the servers, and by who took the last of them away.
"""

import asyncio
import random
from collections.abc import Callable

import pytest

from cio_desktop.engine.change import EditOutcome
from cio_desktop.engine.edits.evidence.content import LARGEST
from cio_desktop.store import edits
from tests.simulate.checks import doubled
from tests.simulate.contents import Contents
from tests.simulate.others import Others
from tests.support.edit_world import NOT_COUNTED, World, change, one_source, two_sources
from tests.support.fake_imap import (
    EXCHANGE_LIKE,
    FULL,
    NEITHER,
    NO_MOVE,
    NO_UIDPLUS,
    Command,
    DropAfter,
    DropBefore,
    Entry,
    FakeImap,
    Mailbox,
    Profile,
    Session,
    Store,
)
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

MESSAGES = 40
LAST = 16
"""So many commands from the end each is tried; before those one in five."""

Act = Callable[[Store, Mailbox, Entry], None]


def fill(store: Store) -> None:
    """Copies of each mail in INBOX and Bills."""
    store.create("Bills")
    store.create("Old")
    for number in range(1, MESSAGES + 1):
        for path in ("INBOX", "Bills"):
            store.add(path, make_message(number), flags=["\\Seen", "$Later"], internaldate=1_690_000_000)


def fill_with(store: Store, raw: bytes) -> None:
    store.create("Bills")
    for path in ("INBOX", "Bills"):
        store.add(path, raw)


def remove(store: Store, mailbox: Mailbox, entry: Entry) -> None:
    store.expunge(mailbox, [entry])


def move(store: Store, mailbox: Mailbox, entry: Entry) -> None:
    store.move(mailbox, [entry], store.folder("Old"))


def mark(store: Store, mailbox: Mailbox, entry: Entry) -> None:
    store.store_flags(mailbox, entry, entry.flags | {"\\Deleted"})


def mark_and_expunge(store: Store, mailbox: Mailbox, entry: Entry) -> None:
    mark(store, mailbox, entry)
    remove(store, mailbox, entry)


def named(value: object) -> str:
    return getattr(value, "name", None) or getattr(value, "__name__", None) or str(value)


class OtherClient:
    """Acts once on the copy of a mail in one folder, at the nth command that any of the servers gets from now on."""

    def __init__(self, servers: tuple[FakeImap, ...], contents: Contents) -> None:
        self._contents = contents
        self._left = 0
        self.count = 0
        """Commands since it was armed."""
        self._work: Callable[[], None] | None = None
        for server in servers:
            server.on_command = self._heard

    def arm(self, nth: int, act: Act, path: str, number: int) -> None:
        store = self._contents.store

        def work() -> None:
            for entry in list(store.folder(path).entries.values()):
                if entry.message.raw == make_message(number):
                    act(store, store.folder(path), entry)

        self._left, self._work, self.count = nth, work, 0

    @property
    def acted(self) -> bool:
        return self._work is None

    def _heard(self, session: Session, command: Command) -> None:
        if command.name in NOT_COUNTED:
            return
        self._left -= 1
        self.count += 1
        if self._left == 0 and self._work is not None:
            work, self._work = self._work, None
            self._contents.others = True
            work()
            self._contents.others = False


async def at_each_command(
    here: World, servers: tuple[FakeImap, ...], acted: int, act: Act, add: tuple[str, ...], leave: str
) -> dict[int, EditOutcome]:
    """The change for one message after the other, the act one command later each time. How each ended."""
    judged = [Contents(server.store) for server in servers]
    client = OtherClient(servers, judged[acted])
    ended: dict[int, EditOutcome] = {}
    numbers = iter(range(1, MESSAGES + 1))

    async def one(nth: int) -> None:
        number = next(numbers)
        client.arm(nth, act, "Bills" if leave == "INBOX" else "INBOX", number)
        ended[nth] = await here.edit(message_id(number), add, (leave,))
        assert [each.lost() for each in judged] == [[]] * len(judged), f"at command {nth}: {ended[nth]}"

    for never in (1000, 1001):  # nobody acts; the first change finds out about the folders as well
        await one(never)
        assert ended[never].state in {"done", "deferred"}
    count, acts = client.count, 0
    for nth in (*range(1, count - LAST, 5), *range(max(1, count - LAST), count + 1)):
        await one(nth)
        acts += client.acted
    assert acts >= min(LAST, count) - 2
    return ended


@pytest.mark.parametrize(
    ("second", "acted", "act", "add", "leave"),
    [
        (FULL, 0, remove, (), "INBOX"),
        (FULL, 1, move, ("Bills",), "INBOX"),
        (FULL, 1, mark_and_expunge, (), "Bills"),
        (NEITHER, 1, remove, ("Bills",), "INBOX"),
        (NEITHER, 1, mark, (), "Bills"),
        (NEITHER, 0, move, (), "INBOX"),
    ],
    ids=named,
)
async def test_no_source_loses_a_mail_because_the_other_one_has_it(
    second: Profile, acted: int, act: Act, add: tuple[str, ...], leave: str
) -> None:
    """Seed two-sources 20621."""
    async with two_sources(FULL, second, fill) as (here, servers, _):
        await at_each_command(here, servers, acted, act, add, leave)


@pytest.mark.parametrize(
    ("profile", "policy", "act", "add", "leave"),
    [
        (FULL, "strict", remove, (), "INBOX"),
        (FULL, "strict", move, (), "Bills"),
        (FULL, "strict", mark, (), "INBOX"),
        (NO_MOVE, "strict", remove, ("Old",), "INBOX"),
        (NO_MOVE, "strict", mark_and_expunge, (), "INBOX"),
        (NO_UIDPLUS, "auto", remove, (), "INBOX"),
        (NO_UIDPLUS, "strict", remove, (), "INBOX"),
        (NEITHER, "auto", move, ("Old",), "INBOX"),
        (NEITHER, "auto", remove, (), "Bills"),
        (EXCHANGE_LIKE, "strict", remove, (), "INBOX"),
    ],
    ids=named,
)
async def test_no_mail_is_lost_when_others_take_the_copy_that_was_to_stay(
    profile: Profile, policy: str, act: Act, add: tuple[str, ...], leave: str
) -> None:
    """Seed exchange 3183: at the last moment as well."""
    async with one_source(profile, fill, policy=policy) as (here, server, _):
        ended = await at_each_command(here, (server,), 0, act, add, leave)
        assert {each.state for each in ended.values()} <= {"done", "failed", "deferred"}


def entries(server: FakeImap, path: str, number: int) -> list[Entry]:
    return [each for each in server.store.folder(path).entries.values() if each.message.raw == make_message(number)]


async def stored(here: World, outcome: EditOutcome) -> edits.EditRow:
    row = await here.db.read(edits.get, outcome.edit_id)
    assert row is not None
    return row


class AtTheExpunge:
    """Another program takes the copy in Bills away when our EXPUNGE is on its way, and does something more."""

    def __init__(self, server: FakeImap, more: Callable[[], object] = lambda: None, *, number: int | None = 1) -> None:
        self._server, self._more, self._number, self.done = server, more, number, False
        server.on_command = self._heard

    def _heard(self, session: Session, command: Command) -> None:
        if command.name in {"UID EXPUNGE", "EXPUNGE"} and not self.done:
            self.done = True
            bills = self._server.store.folder("Bills")
            every = list(bills.entries.values())
            self._server.store.expunge(
                bills, every if self._number is None else entries(self._server, "Bills", self._number)
            )
            self._more()


SERVERS = pytest.mark.parametrize("profile", [FULL, NO_MOVE, EXCHANGE_LIKE], ids=lambda profile: profile.name)


@SERVERS
async def test_what_proved_to_be_the_last_copy_is_put_back_as_it_was(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, _):
        AtTheExpunge(server)
        outcome = await here.edit(message_id(1), (), ("INBOX",))
        assert (outcome.state, outcome.code) == ("failed", "edit.put_back")
        assert outcome.text == (
            "Another program removed the message from Bills at the moment it was removed from INBOX here."
            " So that it is not lost, it was put back into INBOX."
        )
        (back,) = entries(server, "INBOX", 1)
        assert back.flags - {"\\Recent"} == {"\\Seen", "$Later"}
        assert back.message.internaldate == 1_690_000_000
        assert await here.shown(message_id(1)) == ["INBOX"]
        assert not list((here.folder / "spool").iterdir())


async def test_a_text_of_any_size_is_put_back() -> None:
    """It goes from server to disk to server in pieces: it is bigger than anything that is held in memory."""
    size = LARGEST + 1024 * 1024
    large = make_message(1) + (b"x" * 9_998 + b"\r\n") * (size // 10_000)
    async with one_source(NO_MOVE, lambda store: fill_with(store, large)) as (here, server, _):
        AtTheExpunge(server, number=None)
        outcome = await here.edit(message_id(1), (), ("INBOX",))
        assert (outcome.state, outcome.code) == ("failed", "edit.put_back"), outcome
        (back,) = server.store.folder("INBOX").entries.values()
        assert back.message.raw == large


async def test_a_text_that_was_sent_back_waits_while_the_server_does_not_tell_whether_it_came() -> None:
    """The answer is lost, and the connection ends each time the copy is asked for: it is neither sent again nor given
    up."""
    async with one_source(NO_MOVE, fill) as (here, server, _):
        AtTheExpunge(server)
        server.faults.on("APPEND", DropAfter())
        server.faults.on(
            "UID FETCH",
            DropBefore(),
            times=None,
            when=lambda each: b"HEADER" in each.line and each.line.split()[2] in {b"41", b"41:41"},
        )
        outcome = await here.edit(message_id(1), (), ("INBOX",))
        for _ in range(3):
            if (await stored(here, outcome)).code == "edit.owed":
                break
            await here.clock.advance(700)
            await here.settled()
        waits = await stored(here, outcome)
        assert (waits.state, waits.code) == ("waiting", "edit.owed")
        server.faults.clear()
        await here.clock.advance(3700)
        async with asyncio.timeout(PATIENCE):
            while (ended := await stored(here, outcome)).state not in edits.CLOSED:
                await asyncio.sleep(0.005)
        assert (ended.state, ended.code) == ("failed", "edit.put_back")
        assert len(entries(server, "INBOX", 1)) == 1
        assert server.names.count("APPEND") == 1


@SERVERS
async def test_what_was_only_moved_on_is_not_put_back(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, _):
        AtTheExpunge(server, lambda: server.store.add("Old", make_message(1)))
        outcome = await here.edit(message_id(1), (), ("INBOX",))
        assert outcome.state == "done", outcome
        assert "APPEND" not in server.names
        assert (entries(server, "INBOX", 1), len(entries(server, "Old", 1))) == ([], 1)


@SERVERS
@pytest.mark.parametrize("broken", ["UID EXPUNGE", "UID SEARCH", "APPEND"])
@pytest.mark.parametrize("executed", [False, True], ids=["before", "after"])
async def test_it_is_put_back_across_a_crash(profile: Profile, broken: str, executed: bool) -> None:
    async with one_source(profile, fill) as (here, server, _):
        taken = AtTheExpunge(server)
        takes = server.on_command
        assert takes is not None

        def halt(session: Session, command: Command) -> None:
            takes(session, command)
            if command.name == broken and taken.done and not here.halted.is_set():
                server.on_command = None
                here.halt()

        server.on_command = halt
        server.faults.on(broken, DropAfter() if executed else DropBefore(), when=lambda command: here.halted.is_set())
        key = await here.id_of(message_id(1))
        wish = asyncio.create_task(here.edits.edit_folders(here.account, key, change((), ("INBOX",)), queue=True))
        await asyncio.wait_for(here.halted.wait(), PATIENCE)
        await here.restart()
        await here.settled()
        wish.cancel()
        assert len(entries(server, "INBOX", 1)) == 1
        async with asyncio.timeout(PATIENCE):  # they go right after the edit has ended
            while list((here.folder / "spool").iterdir()):
                await asyncio.sleep(0.005)


@pytest.mark.parametrize("nth", range(1, 4))
async def test_a_copy_that_only_another_client_brought_back_is_no_double_of_ours(nth: int) -> None:
    """The message goes back to where its removal still waits for an expunge; right after our COPY another client takes
    the mark there back (simulator seed duplicates-no-move 600150). Nothing of that is taken away again."""
    async with one_source(NEITHER, fill) as (here, server, _):
        judged = Contents(server.store)
        assert (await here.edit(message_id(1), ("Old",), ("INBOX",))).state == "deferred"
        left = -1

        def take_back(session: Session, command: Command) -> None:
            nonlocal left
            left = nth if command.name == "UID COPY" else left - 1
            if left == 0:
                Others(judged, random.Random(0)).act("take mark back")

        server.on_command = take_back
        assert (await here.edit(message_id(1), ("INBOX",), ("Old",))).state == "deferred"
        await here.settled()
        assert [entry.flags & {"\\Deleted"} for entry in entries(server, "INBOX", 1)] == [set(), set()]
        assert await here.shown(message_id(1)) == ["Bills", "INBOX"]
        assert list(doubled([judged])) == []


def test_a_command_of_ours_carried_out_twice_is_a_double_though_others_marked_another_copy() -> None:
    """What others may bring back is counted when they do, not when they could."""
    store = Store()
    fill(store)
    judged = Contents(store)
    Others(judged, random.Random(0)).act("mark deleted")
    store.copy_to("Bills", 1, "Old")
    store.copy_to("Bills", 1, "Old")
    assert len(list(doubled([judged]))) == 1
