"""Live mail: new mail is seen as soon as its server tells of it; nobody is asked too often, nobody waits for it."""

import asyncio
import imaplib
import time
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.engine.status.network import Network
from cio_desktop.engine.sync.watch import POLL
from cio_desktop.store import history, sources
from cio_desktop.store.sources import DOUBTED_AFTER, quirks_of
from tests.support.certificates import Authority
from tests.support.clock import FakeClock
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, Answer, Change, DropBefore, FakeImap, Hold, Silent
from tests.support.mail import make_message, messages
from tests.support.mail_user import ImapUser
from tests.support.pymap_server import PymapServer


async def live(here: World, source_id: int) -> None:
    await here.until(lambda: here.engine.live(source_id))


async def uids(here: World, source_id: int, folder: str = "INBOX") -> list[int]:
    return [uid for uid, *_ in (await here.look(source_id))[folder]]


async def test_new_mail_is_seen_at_once(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        await live(here, row.id)
        before = logins(server)
        here.heard.clear()
        server.store.add("INBOX", make_message(9))
        await here.until(lambda: any(event.type == "messages" for event in here.heard))
        assert await uids(here, row.id) == [1, 2, 3, 4]
        assert here.engine.live(row.id)
        assert logins(server) == before


async def test_what_others_do_there_is_seen_too(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", messages(5))
        row = await here.add(server)
        await live(here, row.id)
        server.store.remove("INBOX", 2)
        await here.until(lambda: _has(here, row.id, [1, 3, 4, 5]))
        server.store.move_to("INBOX", 3, "Work")
        await here.until(lambda: _has(here, row.id, [1, 4, 5]))
        await here.until(lambda: _has(here, row.id, [1], "Work"))


async def test_what_others_move_is_seen_in_its_new_folder_where_a_list_takes_long(tmp_path: Path) -> None:
    """20 times as long as a list takes nobody asks for another, and then somebody does."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, live=True) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", messages(2))
        row = await here.add(server)
        await live(here, row.id)
        slow = Hold(asyncio.Event())
        server.faults.on("LIST", slow)
        server.store.remove("INBOX", 2)

        async def passes() -> bool:
            await clock.advance(0.1)
            return slow.reached.is_set()

        await here.until(passes)
        await clock.advance(2.0)
        slow.event.set()
        await here.until(lambda: listening_in(server, "INBOX"))
        begin = clock.monotonic()
        server.store.move_to("INBOX", 1, "Work")
        while not await _has(here, row.id, [1], "Work"):
            await clock.advance(1.0)
            await asyncio.sleep(0.02)
        assert clock.monotonic() - begin <= 60.0
        assert await uids(here, row.id) == []


async def _has(here: World, source_id: int, expected: list[int], folder: str = "INBOX") -> bool:
    return await uids(here, source_id, folder) == expected


# -- a kept connection


def logins(server: FakeImap) -> int:
    return sum(server.names.count(name) for name in ("AUTHENTICATE", "LOGIN"))


async def test_a_round_signs_in_no_more(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        await live(here, row.id)
        before = logins(server)
        for number in range(3):
            server.store.add("INBOX", make_message(20 + number))
            await here.sync(row.id)
        assert len(await uids(here, row.id)) == 6
        assert logins(server) == before
        assert here.engine.live(row.id)


async def test_a_connection_that_died_in_silence_is_no_failure(tmp_path: Path) -> None:
    """The round goes on with another one; the status hears nothing of it."""
    async with FakeImap(FULL.but(idle=False)) as server, world(tmp_path, live=True) as here:
        row = await here.add(server)
        server.faults.on("LIST", DropBefore())
        server.store.add("INBOX", make_message(1))
        await here.sync(row.id)
        assert await uids(here, row.id) == [1]
        runs = await here.db.read(history.sync_runs, row.id)
        assert [run.error for run in runs if run.error] == []
        assert (await here.source(row.id)).fail_first is None


async def test_another_password_is_tried_by_a_new_connection(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        row = await here.add(server)
        await live(here, row.id)
        await here.engine.update_source(row.id, password="wrong")
        await here.until(lambda: _status(here, row.id, "INVALID_CREDENTIALS"))
        await here.until(lambda: not here.engine.live(row.id))
        tried = logins(server)
        server.store.add("INBOX", make_message(1))
        await asyncio.sleep(0.3)
        assert logins(server) == tried  # a refused password is not tried by live mail
        assert not server.sessions


async def _status(here: World, source_id: int, status: str) -> bool:
    return (await here.source(source_id)).status == status


async def test_a_server_that_counts_connections_is_given_the_kept_one(tmp_path: Path) -> None:
    """An edit comes first; with one connection allowed nothing is kept, and nothing said to be live."""
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        await live(here, row.id)
        server.max_connections = 1
        message = next(iter((await here.ids(row.id)).values()))
        change = FolderChange(add=(FolderName("Work"),), remove=(FolderName("INBOX"),))
        outcome = await here.engine.edit_folders(here.account_id, message, change, queue=False)
        assert outcome.state == "done"
        await here.until(lambda: not here.engine.live(row.id))
        await here.sync(row.id)
        assert not server.sessions
        assert (await here.source(row.id)).status == "OK"


# -- the folder in view


def listening_in(server: FakeImap, folder: str) -> bool:
    """Whether the last that a connection was told is to listen there."""
    last = {logged.session: (logged.name, logged.mailbox) for logged in server.log}
    return ("IDLE", folder) in last.values()


async def test_the_folder_in_view_is_listened_to(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        for name in ("Work", "Bills"):
            server.store.create(name)
        row = await here.add(server)
        await live(here, row.id)
        here.engine.watch(here.account_id, None, "Work")
        await here.until(lambda: listening_in(server, "Work"))
        server.store.add("Work", make_message(1))
        await here.until(lambda: _has(here, row.id, [1], "Work"))
        here.engine.watch(here.account_id, row.label, "Bills")
        await here.until(lambda: listening_in(server, "Bills"))
        server.store.add("Bills", make_message(2))
        server.store.add("INBOX", make_message(3))
        await here.until(lambda: _has(here, row.id, [1], "Bills"))
        await here.until(lambda: _has(here, row.id, [1]))
        assert len(server.sessions) == 2


async def test_an_edit_has_the_connection_of_the_view_at_once(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        await live(here, row.id)
        here.engine.watch(here.account_id, None, "Work")
        await here.until(lambda: listening_in(server, "Work"))
        before = logins(server)
        for message in list((await here.ids(row.id)).values())[:2]:
            change = FolderChange(add=(FolderName("Work"),), remove=(FolderName("INBOX"),))
            assert (await here.engine.edit_folders(here.account_id, message, change, queue=False)).state == "done"
        assert logins(server) == before
        assert len(server.sessions) == 2


async def test_a_view_for_which_there_is_no_connection_is_no_trouble(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.create("Work")
        row = await here.add(server)
        await live(here, row.id)
        server.max_connections = 1
        tried = server.connections
        here.engine.watch(here.account_id, None, "Work")
        await here.until(lambda: server.connections > tried)
        server.store.add("INBOX", make_message(1))
        await here.until(lambda: _has(here, row.id, [1]))
        after = await here.source(row.id)
        assert (after.status, after.status_code, after.max_conn, after.fail_first) == ("OK", None, 2, None)
        assert here.engine.live(row.id)
        assert server.connections == tried + 1


async def test_without_idle_the_folder_in_view_is_not_opened_again_and_again(tmp_path: Path) -> None:
    async with FakeImap(FULL.but(idle=False)) as server, world(tmp_path, live=True) as here:
        server.store.create("Work")
        row = await here.add(server)
        opened = server.names.count("EXAMINE")
        here.engine.watch(here.account_id, None, "Work")
        await here.until(lambda: server.names.count("EXAMINE") > opened)
        for n in (1, 2, 3):  # as often as there is something else to do
            server.store.add("INBOX", make_message(n))
            await here.sync(row.id)
        into_work = [logged for logged in server.log if logged.name == "EXAMINE" and logged.mailbox == "Work"]
        assert len(into_work) <= opened + 4


@pytest.mark.parametrize("password", [None, "another"], ids=["the same password", "another password"])
@pytest.mark.parametrize("seen", [False, True], ids=["left by an edit", "listened to"])
async def test_no_edit_goes_to_the_server_that_was_left(tmp_path: Path, password: str | None, seen: bool) -> None:
    """The source has another server; what is open to the one before is used no more."""
    async with FakeImap(FULL) as before, FakeImap(FULL) as after, world(tmp_path, live=True) as here:
        for server in (before, after):
            server.store.create("Work")
            server.store.add_many("INBOX", messages(3))
        if password is not None:
            after.users[after.user] = password
        row = await here.add(before)
        await live(here, row.id)
        first, second, _ = (await here.ids(row.id)).values()
        change = FolderChange(add=(FolderName("Work"),), remove=(FolderName("INBOX"),))
        assert (await here.engine.edit_folders(here.account_id, first, change, queue=False)).state == "done"
        if seen:
            here.engine.watch(here.account_id, None, "Work")
            here.engine.watch(here.account_id, None, "Work")
            await here.until(lambda: listening_in(before, "Work"))
        there = before.snapshot()
        await here.engine.update_source(row.id, port=after.port, password=password)
        outcome = await here.engine.edit_folders(here.account_id, second, change, queue=True)
        assert before.snapshot() == there
        await here.until(lambda: len(after.snapshot()["Work"]) == 1)
        await here.until(lambda: not before.sessions)
        assert outcome.state != "failed"


# -- what servers do to who waits


@pytest.mark.parametrize("goodbye", [b"* BYE Autologout; idle for too long\r\n", b""])
async def test_a_server_that_hangs_up_is_asked_again_and_not_often(tmp_path: Path, goodbye: bytes) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, live=True) as here:
        row = await here.add(server)
        await live(here, row.id)
        before = logins(server)
        for session in list(server.sessions):
            await session.write(goodbye)
        await server.drop_all()
        await here.until(lambda: not here.engine.live(row.id))
        server.store.add("INBOX", make_message(1))
        await clock.advance(2.0)
        await live(here, row.id)
        assert await uids(here, row.id) == [1]  # what came meanwhile
        assert logins(server) == before + 1
        await server.drop_all()
        await here.until(lambda: not here.engine.live(row.id))
        await clock.advance(20.0)
        assert logins(server) == before + 1
        assert (await here.source(row.id)).status_code is None


@pytest.mark.parametrize("answer", [Answer("NO", "not now"), Answer("BAD", "unknown"), Answer("OK", "done already")])
async def test_idle_that_is_refused_is_not_asked_for_again(tmp_path: Path, answer: Any) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, live=True) as here:
        server.faults.on("IDLE", answer, times=None)
        row = await here.add(server)
        await server.wait_for("IDLE")
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        await clock.advance(POLL * 1.1)
        await here.until(lambda: _has(here, row.id, [1]))
        assert not here.engine.live(row.id)
        assert server.names.count("IDLE") == 1
        assert logins(server) == 2  # to try the settings, and for the first round


@pytest.mark.parametrize("code", ["OVERQUOTA", "UNAVAILABLE", "LIMIT"])
async def test_idle_that_has_no_room_now_is_asked_for_again(tmp_path: Path, code: str) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, live=True) as here:
        server.faults.on("IDLE", Answer("NO", f"[{code}] not now"))
        row = await here.add(server)
        await server.wait_for("IDLE")
        await clock.advance(POLL * 1.1)
        await live(here, row.id)
        assert server.names.count("IDLE") == 2
        assert quirks_of(await here.source(row.id)) == {}


async def test_what_was_learnt_long_ago_is_not_learnt_again_by_a_connection_that_ends(tmp_path: Path) -> None:
    """A connection may live longer than its server is known for a quirk (DOUBTED_AFTER)."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server)
        await here.db.write(sources.add_quirks, row.id, ["no_idle"], now=clock.now() - DOUBTED_AFTER + 100.0)
        held = Hold(asyncio.Event())
        server.faults.on("LIST", held)
        syncing = asyncio.create_task(here.sync(row.id))
        await held.reached.wait()
        assert "no_idle" in quirks_of(await here.source(row.id), now=clock.now())
        await clock.advance(200.0)
        held.event.set()
        await syncing
        await here.until(lambda: not server.sessions)
        assert quirks_of(await here.source(row.id), now=clock.now()) == {}


async def test_without_idle_the_list_is_asked_for_every_few_minutes(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL.but(idle=False)) as server, world(tmp_path, clock=clock, live=True) as here:
        server.store.create("Work")
        row = await here.add(server)
        server.store.add("Work", make_message(1))
        before = len(server.names)
        await clock.advance(POLL / 2)
        assert len(server.names) == before
        await clock.advance(POLL)
        await here.until(lambda: _has(here, row.id, [1], "Work"))
        lists = server.names.count("LIST")

        async def asked_again() -> bool:
            await clock.advance(10.0)
            return server.names.count("LIST") > lists

        await here.until(asked_again)
        assert not here.engine.live(row.id)


async def test_a_flood_of_news_is_looked_at_a_few_times(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        row = await here.add(server)
        await live(here, row.id)
        before = server.names.count("LIST")
        for number in range(100):
            server.store.add("INBOX", make_message(number))
            await asyncio.sleep(0.01)
        await here.until(lambda: _has(here, row.id, list(range(1, 101))))
        assert server.names.count("LIST") - before <= 5


async def test_no_wait_grows_with_mail_nor_with_calm(tmp_path: Path) -> None:
    """Many polls that find nothing, then mail after mail: each is there at once, by the clock."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, live=True) as here:
        row = await here.add(server)
        await live(here, row.id)
        lists = server.names.count("LIST")

        async def polled() -> bool:
            await clock.advance(10.0)
            return server.names.count("LIST") >= lists + 10

        await here.until(polled)
        await here.until(lambda: listening_in(server, "INBOX"))
        for number in range(1, 9):
            server.store.add("INBOX", make_message(number))
            begin = clock.monotonic()
            while not await _has(here, row.id, list(range(1, number + 1))):
                await clock.advance(0.05)
                await asyncio.sleep(0.1)  # for the real work between: a busy machine takes as long
            assert clock.monotonic() - begin <= 4.0


async def test_news_without_anything_new_are_looked_at_less_and_less(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, live=True) as here:
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        await live(here, row.id)
        before = server.names.count("LIST")
        for _ in range(120):
            for session in list(server.sessions):
                await session.write(b"* 1 FETCH (FLAGS ())\r\n")
            await clock.advance(1.0)
            await asyncio.sleep(0.005)
        assert 2 <= server.names.count("LIST") - before <= 8


@pytest.mark.parametrize("line", [b"* OK Still here", b"+ again", b"", b"* 1 EXISTS", b"* 99 STRANGE ((("])
async def test_odd_lines_in_idle_do_no_harm(tmp_path: Path, line: bytes) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        await live(here, row.id)
        before = logins(server)
        for _ in range(3):
            for session in list(server.sessions):
                await session.write(line + b"\r\n")
            await asyncio.sleep(0.02)
        server.store.add("INBOX", make_message(2))
        await here.until(lambda: _has(here, row.id, [1, 2]))
        assert logins(server) == before
        assert here.engine.live(row.id)


async def test_a_server_that_loses_what_follows_done(tmp_path: Path) -> None:
    """One lost connection, then the end of IDLE is waited for."""
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        row = await here.add(server)
        await live(here, row.id)
        server.store.add("INBOX", make_message(1))
        server.faults.on("LIST", DropBefore())
        await here.sync(row.id)
        assert await uids(here, row.id) == [1]
        assert "done_alone" in quirks_of(await here.source(row.id))
        await live(here, row.id)
        await here.sync(row.id)
        assert (await here.source(row.id)).status_code is None


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("imap.dialogue", "imap.commands.idle"):
        monkeypatch.setattr(f"cio_desktop.{module}.ANSWER", 0.3)


@pytest.mark.usefixtures("impatient")
async def test_a_server_that_never_answers_done_and_goes_on(tmp_path: Path) -> None:
    """No round fails for it, and no folder is blamed: it is asked as one without IDLE."""
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.store.create("Work")
        server.faults.on("IDLE", Change(lambda lines: []), times=None)
        row = await here.add(server)
        await live(here, row.id)
        for number in (1, 2, 3):
            server.store.add("Work", make_message(number))
            await here.sync(row.id)
            assert len(await uids(here, row.id, "Work")) == number
        runs = await here.db.read(history.sync_runs, row.id)
        assert [run.error for run in runs if run.error] == []
        assert (await here.folder(row.id, "INBOX")).refusals == 0
        assert not here.engine.live(row.id)
        assert server.names.count("IDLE") == 1


@pytest.mark.usefixtures("impatient")
async def test_a_line_that_dies_right_after_it_told_of_news(tmp_path: Path) -> None:
    """They are read by another one at once; the folder is not called one that ends connections."""
    async with FakeImap(FULL) as server, world(tmp_path, live=True) as here:
        server.faults.on("IDLE", Silent(executes=True))
        row = await here.add(server)
        await live(here, row.id)
        server.store.add("INBOX", make_message(1))
        await here.until(lambda: _has(here, row.id, [1]))
        assert (await here.folder(row.id, "INBOX")).refusals == 0
        assert (await here.source(row.id)).fail_first is None


# -- this machine


async def test_after_sleep_or_in_another_network_it_is_looked_at_once(tmp_path: Path) -> None:
    clock = FakeClock()
    ways = ["home"]
    network = Network(lambda: True, lambda: ways[-1])
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock, network=network, live=True) as here:
        row = await here.add(server)
        await live(here, row.id)
        lists = server.names.count("LIST")
        await clock.advance(60.0)
        assert server.names.count("LIST") == lists
        clock.set_back(-3600.0)  # the wall clock alone went on
        await clock.advance(15.0)
        await here.until(lambda: server.names.count("LIST") == lists + 1)
        await live(here, row.id)
        ways.append("train")
        await clock.advance(15.0)
        await here.until(lambda: server.names.count("LIST") == lists + 2)
        await server.stop()
        await here.until(lambda: not here.engine.live(row.id))
        await clock.advance(3.0)
        await here.until(lambda: _code(here, row.id, "net.refused"))
        server.store.add("INBOX", make_message(1))
        await server.start()
        ways.append("hotel")
        await clock.advance(15.0)
        await live(here, row.id)
        assert await uids(here, row.id) == [1]


async def _code(here: World, source_id: int, code: str | None) -> bool:
    return (await here.source(source_id)).status_code == code


# -- real servers


@pytest.mark.dovecot
async def test_on_a_real_server(tmp_path: Path, dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(10))
    async with world(tmp_path, ssl_context=authority.client_context(), live=True) as here:
        row = await here.add(user, port=user.tls_port, use_ssl=True)
        await live(here, row.id)
        for number in range(5):
            here.heard.clear()
            await asyncio.to_thread(user.deliver, "INBOX", [make_message(100 + number)])
            await here.until(lambda: any(event.type == "messages" for event in here.heard))
            await asyncio.sleep(2.1)
        assert len(await uids(here, row.id)) == 15
        with user.imap() as client:
            client.select("INBOX")
            client.uid("MOVE", "1:2", "Trash")
        await here.until(lambda: _has(here, row.id, [1, 2], "Trash"))
        assert await uids(here, row.id) == list(range(3, 16))
        assert here.engine.live(row.id)


async def test_on_pymap(tmp_path: Path) -> None:
    """A server without LIST-STATUS, CONDSTORE and QRESYNC."""
    async with PymapServer() as server, world(tmp_path, live=True) as here:
        await server.user("ada@example.com", "pw", {"INBOX": messages(3), "Bills": []})
        row = await here.add(ImapUser(server.host, server.port, "ada@example.com", "pw"))
        await live(here, row.id)

        def act(folder: str, number: int) -> None:
            client = imaplib.IMAP4(server.host, server.port, timeout=60)
            client.login("ada@example.com", "pw")
            client.append(folder, "", imaplib.Time2Internaldate(time.time()), make_message(number))
            client.select("INBOX")
            client.uid("STORE", "101", "+FLAGS", "(\\Flagged)")
            client.logout()

        await asyncio.to_thread(act, "INBOX", 50)
        await here.until(lambda: _count(here, row.id, "INBOX", 4))
        here.engine.watch(here.account_id, None, "Bills")
        await asyncio.to_thread(act, "Bills", 51)
        await here.until(lambda: _count(here, row.id, "Bills", 1))
        assert here.engine.live(row.id)


async def _count(here: World, source_id: int, folder: str, count: int) -> bool:
    return len(await uids(here, source_id, folder)) == count
