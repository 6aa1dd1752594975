"""One memory of refusals for every login of a source: whoever wants in shares the answer, and nobody hammers."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.change import EditOutcome
from cio_desktop.engine.sign_in.rate_limit import RateLimit
from cio_desktop.engine.status.network import Network
from cio_desktop.imap.errors import MailError
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.store import edits, history
from cio_desktop.store.database import Database
from tests.support.clock import FakeClock
from tests.support.edit_world import change
from tests.support.engine_world import MemorySecrets, World, world
from tests.support.fake_imap import FULL, Answer, Cut, FakeImap, Hold, Profile, Raw
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

HOUR = 3600.0
WRONG = Answer("NO", "[AUTHENTICATIONFAILED] Authentication failed.")
BUSY = Answer("NO", "[UNAVAILABLE] Temporary authentication failure.")
TO_WORK = change(("Work",), ("INBOX",))


class Questions:
    """Calls of the database that are not answered yet: while there are some, the engine is at work."""

    open = 0


@pytest.fixture(autouse=True)
def questions(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Database._submit

    async def submit(self: Database, queue: Any, job: Any) -> Any:
        Questions.open += 1
        try:
            return await whole(self, queue, job)
        finally:
            Questions.open -= 1

    monkeypatch.setattr(Database, "_submit", submit)


async def quiet(server: FakeImap, *, idle: int = 0) -> None:
    """Until nobody talks to the server or to the database any more, but for `idle` open connections."""
    still, before = 0, -1
    async with asyncio.timeout(PATIENCE):
        while still < 3:
            await FakeClock.settle()
            now = len(server.log)
            if now == before and len(server.sessions) <= idle and not Questions.open:
                still += 1
            else:
                still = 0
                await asyncio.sleep(0.001)
            before = now


async def pass_time(clock: FakeClock, server: FakeImap, hours: float, step: float = 600.0) -> None:
    for _ in range(round(hours * HOUR / step)):
        await clock.advance(step)
        await quiet(server)


@contextlib.asynccontextmanager
async def filled(
    tmp_path: Path, count: int = 1, profile: Profile = FULL
) -> AsyncIterator[tuple[FakeImap, World, FakeClock, Any, list[str]]]:
    """A source with messages, synced; nobody is connected. The ids of the messages in their order."""
    clock = FakeClock()
    os.makedirs(tmp_path, exist_ok=True)
    async with FakeImap(profile) as server, world(tmp_path, clock=clock) as here:
        server.store.create("Work")
        for n in range(count):
            server.store.add("INBOX", make_message(n))
        row = await here.add(server, sync_period=3600)
        await here.until(lambda: not here.engine.syncing(row.id))
        ids = await here.ids(row.id)
        await quiet(server)
        yield server, here, clock, row, [ids[message_id(n)] for n in range(count)]


async def state_of(here: World, outcome: EditOutcome) -> str:
    stored = await here.db.read(edits.get, outcome.edit_id)
    assert stored is not None
    return str(stored.state)


async def logins_in_48_hours(tmp_path: Path, *, fault: Answer, queued: int) -> tuple[int, S]:
    async with filled(tmp_path, count=max(1, queued)) as (server, here, clock, row, ids):
        rule = server.faults.on("AUTH", fault, times=None)
        waiting = [
            asyncio.create_task(here.engine.edit_folders(here.account_id, key, TO_WORK, queue=True))
            for key in ids[:queued]
        ]
        if not queued:
            await clock.advance(3601)
        await quiet(server)
        outcomes = [await task for task in waiting]
        await pass_time(clock, server, 48, 1800.0)
        assert [await state_of(here, outcome) for outcome in outcomes] == ["waiting"] * queued
        return rule.hits, S((await here.source(row.id)).status)


@pytest.mark.limit(600)
async def test_a_waiting_edit_costs_no_login(tmp_path: Path) -> None:
    alone = await logins_in_48_hours(tmp_path / "a", fault=WRONG, queued=0)
    assert alone == (5, S.INVALID_CREDENTIALS)
    assert await logins_in_48_hours(tmp_path / "b", fault=WRONG, queued=1) == alone
    assert await logins_in_48_hours(tmp_path / "c", fault=WRONG, queued=20) == alone


@pytest.mark.limit(600)
async def test_a_server_that_wants_to_be_left_alone_is(tmp_path: Path) -> None:
    alone = await logins_in_48_hours(tmp_path / "a", fault=BUSY, queued=0)
    assert await logins_in_48_hours(tmp_path / "b", fault=BUSY, queued=3) == alone


@pytest.mark.limit(600)
async def test_a_restart_forgets_no_refusal(tmp_path: Path) -> None:
    secrets, hits, account_id, source_id = MemorySecrets(), 0, None, 0
    clock = FakeClock()
    async with FakeImap(FULL) as server:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        for start in range(12):
            async with world(tmp_path, clock=clock, secrets=secrets, account_id=account_id) as here:
                account_id = here.account_id
                if start == 0:
                    row = await here.add(server, sync_period=3600)
                    source_id = row.id
                    key = (await here.ids(row.id))[message_id(1)]
                    await quiet(server)
                    rule = server.faults.on("AUTH", WRONG, times=None)
                    await here.engine.edit_folders(account_id, key, TO_WORK, queue=True)
                await quiet(server)
                await pass_time(clock, server, 0.05, 60.0)
                if start == 1:
                    hits = rule.hits
                found = await here.source(source_id)
            await quiet(server)
        assert found.status == S.INVALID_CREDENTIALS
        assert rule.hits == hits == 2


async def test_sync_now_an_edit_and_a_read_share_the_last_answer(tmp_path: Path) -> None:
    async with filled(tmp_path, count=2) as (server, here, clock, row, ids):
        rule = server.faults.on("AUTH", WRONG, times=None)
        assert await here.engine.force_check(row.id) == S.INVALID_CREDENTIALS
        await quiet(server)
        found = await here.source(row.id)
        syncs = here.engine.syncs(row.id)
        for n in range(8):
            assert await here.engine.sync_now(row.id) == []
            outcome = await here.engine.edit_folders(here.account_id, ids[0], TO_WORK, queue=n == 7)
            assert (outcome.state, outcome.code) == ("queued" if n == 7 else "cancelled", "auth.password")
            assert outcome.text == found.status_text
            if outcome.state == "cancelled":
                assert outcome.retry_after is not None
                assert 3400 < outcome.retry_after <= 3600
            with pytest.raises(MailError) as caught:
                await here.engine.raw_message(here.account_id, ids[1])
            assert caught.value.code == "auth.password"
            assert 3400 < caught.value.retry_after <= 3600  # type: ignore[attr-defined]
            await clock.advance(20)
        (waiting,) = [
            each for each in await here.db.read(edits.list_of_account, here.account_id) if each.state == "waiting"
        ]
        assert waiting.next_try == found.next_try
        await here.until(lambda: here.engine.syncs(row.id) > syncs)
        assert rule.hits == 1
        after = await here.source(row.id)
        assert (after.next_try, after.fail_count) == (found.next_try, found.fail_count)


@pytest.mark.parametrize("way", ["password", "reset", "check"])
async def test_what_is_done_about_it_is_tried_at_once(tmp_path: Path, way: str) -> None:
    async with filled(tmp_path) as (server, here, clock, row, ids):
        rule = server.faults.on("AUTH", WRONG, times=None)
        await here.engine.force_check(row.id)
        outcome = await here.engine.edit_folders(here.account_id, ids[0], TO_WORK, queue=True)
        assert (outcome.state, rule.hits) == ("queued", 1)
        server.faults.clear()
        await clock.advance(5)  # new connections keep a pace
        match way:
            case "password":
                await here.engine.update_source(row.id, password=server.password)
            case "reset":
                await here.engine.update_source(row.id, reset=True)
            case _:
                assert await here.engine.force_check(row.id) == S.OK
        await here.until(lambda: moved(server))
        await here.until(lambda: done(here, outcome))
        await here.until(lambda: not here.engine.syncing(row.id))


def moved(server: FakeImap) -> bool:
    return bool(server.store.where(message_id(0)) == ["Work"])


async def done(here: World, outcome: EditOutcome) -> bool:
    return await state_of(here, outcome) == "done"


@pytest.mark.parametrize("way", ["reset", "check"])
async def test_even_what_acts_at_once_is_no_storm(tmp_path: Path, way: str) -> None:
    async with filled(tmp_path) as (server, here, clock, row, _ids):
        rule = server.faults.on("AUTH", WRONG, times=None)

        async def ask(times: int) -> None:
            for _ in range(times):
                if way == "reset":
                    await here.engine.update_source(row.id, reset=True)
                    await clock.advance(1)
                    await quiet(server)
                    await here.until(lambda: not here.engine.syncing(row.id))
                else:
                    assert await here.engine.force_check(row.id) == S.INVALID_CREDENTIALS
                await clock.advance(1)
                await quiet(server)

        await ask(20)
        assert rule.hits <= 4
        first = rule.hits
        found = await here.source(row.id)
        assert found.next_try is not None
        assert clock.now() < found.next_try <= clock.now() + 3700
        # another password is another matter, within bounds of its own
        for n in range(8):
            await here.engine.update_source(row.id, password=f"guess {n}")
            await clock.advance(1)
            await quiet(server)
            await here.until(lambda: not here.engine.syncing(row.id))
        assert first + 8 <= rule.hits <= first + 9
        for n in range(60):
            await here.engine.update_source(row.id, password=f"guess {n}")
            await clock.advance(1)
            await quiet(server)
        assert rule.hits <= first + 30


async def test_a_good_password_is_never_held_up_by_a_check_of_the_old_one(tmp_path: Path) -> None:
    """A login with the old password is still under way when the new one comes."""
    async with filled(tmp_path) as (server, here, _clock, row, _ids):
        server.users[server.user] = "new one"
        hold = asyncio.Event()
        held = Hold(hold)
        server.faults.on("AUTH", held)
        old = asyncio.create_task(here.engine.force_check(row.id))
        await held.reached.wait()
        await here.engine.update_source(row.id, password="new one")
        new = asyncio.create_task(here.engine.force_check(row.id))
        await asyncio.sleep(0.02)
        hold.set()
        assert await old == S.INVALID_CREDENTIALS
        assert await new == S.OK


async def test_a_round_that_was_let_in_before_says_nothing_about_a_refusal(tmp_path: Path) -> None:
    async with filled(tmp_path) as (server, here, _clock, row, ids):
        hold = asyncio.Event()
        held = Hold(hold)
        server.faults.on("EXAMINE", held)
        server.store.add("INBOX", make_message(1))
        await here.engine.sync_now(row.id)
        await held.reached.wait()
        server.users[server.user] = "new one"
        await here.engine.edit_folders(here.account_id, ids[0], TO_WORK, queue=True)
        refused = await here.source(row.id)
        assert refused.status_code == "auth.password"
        runs = len(await here.db.read(history.sync_runs, row.id))
        hold.set()
        await here.rounds(row.id, runs + 1)
        after = await here.source(row.id)
        assert message_id(1) in await here.ids(row.id), "the round went on to its end"
        assert (after.status_code, after.next_try) == (refused.status_code, refused.next_try)
        await here.engine.update_source(row.id, password="new one")
        await here.until(lambda: not here.engine.syncing(row.id))

        async def well() -> bool:
            return (await here.source(row.id)).status_code is None

        await here.until(well)


async def test_two_sources_on_one_host_do_not_wait_for_each_other(tmp_path: Path) -> None:
    async with FakeImap(FULL, users={"ada": "pw", "bob": "pw"}) as server, world(tmp_path) as here:
        first = await here.add(server, username="ada", email="ada@example.com", password="pw")
        second = await here.add(server, username="bob", email="bob@example.com", password="pw")
        await here.until(lambda: not here.engine.syncing(first.id) and not here.engine.syncing(second.id))
        hold = asyncio.Event()
        held = Hold(hold)
        server.faults.on("AUTH", held)
        slow = asyncio.create_task(here.engine.force_check(first.id))
        await held.reached.wait()
        server.faults.on("AUTH", WRONG)
        assert await here.engine.force_check(second.id) == S.INVALID_CREDENTIALS
        hold.set()
        assert await slow == S.OK


async def test_a_throttled_command_keeps_everybody_away_for_as_long_as_asked(tmp_path: Path) -> None:
    async with filled(tmp_path, count=3) as (server, here, clock, row, ids):
        throttled = Answer("BAD", "Request is throttled. Suggested Backoff Time: 92415 milliseconds")
        rule = server.faults.on("SELECT", throttled)
        waiting = [
            asyncio.create_task(here.engine.edit_folders(here.account_id, key, TO_WORK, queue=True)) for key in ids
        ]
        outcomes = [await task for task in waiting]
        await quiet(server)
        assert rule.hits == 1
        found = await here.source(row.id)
        assert (found.status, found.status_code) == (S.OK, "net.throttled")
        assert found.next_try is not None
        assert 92 <= found.next_try - clock.now() <= 97
        said = len(server.log)
        await here.engine.sync_now(row.id)
        await clock.advance(85)
        await quiet(server)
        assert len(server.log) == said
        await clock.advance(15)
        for outcome in outcomes:
            await here.until(partial(done, here, outcome))


@pytest.mark.parametrize("profile", [FULL, FULL.but(qresync=False)], ids=["full", "no QRESYNC"])
async def test_a_question_behind_a_move_is_heard_when_it_is_throttled(tmp_path: Path, profile: Profile) -> None:
    """In one trip with the MOVE, which was carried out: found out when we are welcome again, and not repeated."""
    async with filled(tmp_path, profile=profile) as (server, here, clock, row, ids):
        throttled = Answer("NO", "Request is throttled. Suggested Backoff Time: 92415 milliseconds")
        rule = server.faults.on("STATUS", throttled, when=lambda _: "UID MOVE" in server.names)
        outcome = await here.engine.edit_folders(here.account_id, ids[0], TO_WORK, queue=True)
        await quiet(server)
        assert (rule.hits, server.names.count("UID MOVE")) == (1, 1)
        found = await here.source(row.id)
        assert (found.status, found.status_code) == (S.OK, "net.throttled")
        assert found.next_try is not None
        assert 92 <= found.next_try - clock.now() <= 97
        said = len(server.log)
        await here.engine.sync_now(row.id)
        await clock.advance(85)
        await quiet(server)
        assert len(server.log) == said
        await clock.advance(15)

        async def ended() -> bool:
            await clock.advance(1)
            return await done(here, outcome)

        await here.until(ended)
        assert server.names.count("UID MOVE") == 1
        assert [len(server.store.folder(path).entries) for path in ("INBOX", "Work")] == [0, 1]


@pytest.mark.parametrize(("held", "refused"), [("EXAMINE", "SELECT"), ("LOGOUT", "AUTH")])
async def test_a_round_that_ends_well_does_not_wipe_out_that_we_were_asked_to_stay_away(
    tmp_path: Path, held: str, refused: str
) -> None:
    async with filled(tmp_path) as (server, here, clock, row, ids):
        go_on = asyncio.Event()
        hold = Hold(go_on)
        server.faults.on(held, hold)
        await here.engine.sync_now(row.id)
        await hold.reached.wait()
        throttled = Answer("BAD", "Request is throttled. Suggested Backoff Time: 92415 milliseconds")
        server.faults.on(refused, throttled)
        outcome = await here.engine.edit_folders(here.account_id, ids[0], TO_WORK, queue=True)
        assert outcome.state == "queued"
        go_on.set()
        await here.rounds(row.id, 2)
        await quiet(server)
        found = await here.source(row.id)
        assert (found.status, found.status_code) == (S.OK, "net.throttled")
        assert found.next_try is not None
        assert 92 <= found.next_try - clock.now() <= 97
        said = len(server.log)
        await here.engine.sync_now(row.id)
        await clock.advance(85)
        await quiet(server)
        assert len(server.log) == said
        await clock.advance(15)
        await here.until(lambda: done(here, outcome))
        assert len(server.snapshot()["Work"]) == 1
        await quiet(server, idle=1)
        assert (await here.source(row.id)).status_code is None


async def test_a_token_refused_again_and_again_costs_few_tokens() -> None:
    allowed = RateLimit(3, 3600.0)
    assert [not allowed.take(n * 60.0) for n in range(60)].count(True) == 3
    assert not allowed.take(3 * 3600.0)


async def test_one_connection_at_a_time_is_remembered_over_a_restart(tmp_path: Path) -> None:
    secrets, clock = MemorySecrets(), FakeClock()
    async with FakeImap(FULL) as server:
        async with world(tmp_path, clock=clock, secrets=secrets) as here:
            row = await here.add(server)
            await here.until(lambda: not here.engine.syncing(row.id))
            server.faults.on("GREETING", Raw(b"* BYE Too many connections\r\n", close=True))
            await here.engine.force_check(row.id)
            await here.engine.sync_now(row.id)
            await quiet(server)
            account_id = here.account_id
            limited = await here.source(row.id)
        async with world(tmp_path, clock=clock, secrets=secrets, account_id=account_id) as here:
            await clock.advance(3600)
            await here.engine.force_check(row.id)
            await here.until(lambda: not here.engine.syncing(row.id))
            again = await here.source(row.id)
            assert (limited.max_conn, again.max_conn) == (1, 1)
            assert again.one_connection_until == limited.one_connection_until
            await clock.advance(25 * HOUR)
            await here.engine.force_check(row.id)
            await here.until(lambda: not here.engine.syncing(row.id))
            await here.until(lambda: has_two(here, row.id))


async def has_two(here: World, source_id: int) -> bool:
    return (await here.source(source_id)).max_conn == 2


async def test_a_new_password_and_the_check_of_it_are_one_login(tmp_path: Path) -> None:
    """As the window does it."""
    async with filled(tmp_path) as (server, here, _clock, row, _ids):
        rule = server.faults.on("AUTH", WRONG, times=None)
        await here.engine.update_source(row.id, password="wrong")
        assert await here.engine.force_check(row.id) == S.INVALID_CREDENTIALS
        await here.until(lambda: not here.engine.syncing(row.id))
        assert rule.hits == 1


@pytest.mark.limit(600)
async def test_89_an_edit_waits_seven_days_for_the_password_and_is_seen_all_the_while(tmp_path: Path) -> None:
    async with filled(tmp_path, count=2) as (server, here, clock, row, ids):
        rule = server.faults.on("AUTH", WRONG, times=None)
        kept = await here.engine.edit_folders(here.account_id, ids[0], TO_WORK, queue=True)
        taken_back = await here.engine.edit_folders(here.account_id, ids[1], TO_WORK, queue=True)
        await pass_time(clock, server, 6 * 24, 6 * HOUR)
        assert (await here.source(row.id)).status == S.DISABLED
        shown = {
            edit.id: (edit.state, edit.code) for edit in await here.db.read(edits.list_of_account, here.account_id)
        }
        assert shown == dict.fromkeys((kept.edit_id, taken_back.edit_id), ("waiting", "auth.password"))
        assert await here.engine.cancel_edit(taken_back.edit_id)
        assert await state_of(here, taken_back) == "cancelled"
        await pass_time(clock, server, 2 * 24, 6 * HOUR)
        assert await state_of(here, kept) == "failed"
        assert rule.hits == 5
        assert server.store.where(message_id(0)) == ["INBOX"]


async def test_61_a_clock_that_was_wrong_by_a_day_holds_nothing_up(tmp_path: Path) -> None:
    async with filled(tmp_path) as (server, here, clock, row, _ids):
        rule = server.faults.on("AUTH", WRONG, times=None)
        await clock.advance(3601)
        await here.until(lambda: rule.hits == 1)
        await quiet(server)
        clock.set_back(24 * HOUR)
        for _ in range(4):
            await clock.advance(60)
            await quiet(server)
        found = await here.source(row.id)
        assert (found.status, rule.hits) == (S.INVALID_CREDENTIALS, 3)
        assert found.next_try is not None
        assert 3000 < found.next_try - clock.now() <= 3600
        clock.set_back(-24 * HOUR)  # and forward again: what was planned is due, once
        await clock.advance(61)
        await quiet(server)
        assert rule.hits == 4


async def test_61_a_moment_that_a_wrong_clock_wrote_down_is_not_waited_for(tmp_path: Path) -> None:
    secrets = MemorySecrets()
    async with FakeImap(FULL) as server:
        ahead = FakeClock(1_900_000_000.0)
        async with world(tmp_path, clock=ahead, secrets=secrets) as here:
            row = await here.add(server)
            server.faults.on("AUTH", WRONG)
            assert await here.engine.force_check(row.id) == S.INVALID_CREDENTIALS
            account_id = here.account_id
        right = FakeClock()
        async with world(tmp_path, clock=right, secrets=secrets, account_id=account_id) as here:
            await here.until(lambda: works(here, row.id))
            await here.until(lambda: not here.engine.syncing(row.id))
            found = await here.source(row.id)
            assert found.last_sync is not None
            assert abs(found.last_sync - right.now()) < 60


async def works(here: World, source_id: int) -> bool:
    row = await here.source(source_id)
    return row.status == S.OK and row.status_code is None


async def test_21_a_night_of_sleep_is_followed_by_one_sync(tmp_path: Path) -> None:
    """The wall clock jumps, the monotonic one stood still."""
    async with filled(tmp_path) as (server, here, clock, row, _ids):
        before = server.names.count("LIST")
        clock.set_back(-9 * HOUR)
        await clock.advance(61)
        await here.until(lambda: server.names.count("LIST") > before)
        await quiet(server)
        for _ in range(20):
            await clock.advance(60)
            await quiet(server)
        assert server.names.count("LIST") == before + 1
        assert await works(here, row.id)


async def test_21_offline_is_no_failure_of_the_source(tmp_path: Path) -> None:
    """An edit of a machine without a network waits; nothing is counted, and the way back is one try."""
    route = True
    clock = FakeClock()
    async with world(tmp_path, clock=clock, network=Network(lambda: route)) as here:
        gone = Elsewhere()
        row = await here.add(gone, check=False, wait=False)
        before = await here.source(row.id)
        route = False
        await here.engine.update_source(row.id, sync_period=3600)
        await clock.advance(700)
        await here.until(lambda: retried(here, row.id, before))
        after = await here.source(row.id)
        assert (after.status, after.status_code, after.fail_count) == (
            before.status,
            before.status_code,
            before.fail_count,
        )
        assert after.next_try is not None
        assert after.next_try - clock.now() <= 61


class Elsewhere:
    host, port, user, password = "mail.invalid", 143, "user@example.com", "x"


async def retried(here: World, source_id: int, before: Any) -> bool:
    return bool((await here.source(source_id)).next_try != before.next_try)


def synced_since(here: World, source_id: int, ended: int) -> bool:
    return here.engine.syncs(source_id) > ended


async def test_thirty_syncs_by_hand_are_one_failure(tmp_path: Path) -> None:
    """Somebody in a hurry does not get the source paused for four hours."""
    async with filled(tmp_path) as (server, here, clock, row, _ids):
        server.faults.on("LIST", Cut("line"), times=None)
        for _ in range(30):
            ended = here.engine.syncs(row.id)
            await here.engine.sync_now(row.id)
            await clock.advance(1)
            await here.until(partial(synced_since, here, row.id, ended))
            await quiet(server)
        found = await here.source(row.id)
        assert (found.status, found.status_code) == (S.OK, "net.lost")
        assert found.fail_count <= 2
        assert found.next_try is not None
        assert found.next_try - clock.now() <= 130
        server.faults.clear()
        await clock.advance(131)
        await here.until(lambda: works(here, row.id))


async def test_a_start_of_the_program_gives_no_new_tries(tmp_path: Path) -> None:
    """Somebody starts it again and again, and asks each time."""
    secrets = MemorySecrets()
    async with FakeImap(FULL) as server:
        async with world(tmp_path, clock=FakeClock(), secrets=secrets) as here:
            row = await here.add(server)
            account_id = here.account_id
        rule = server.faults.on("AUTH", WRONG, times=None)
        for start in range(6):
            # each start has another monotonic clock; ten seconds go by between them
            clock = FakeClock(FakeClock().now() + 60 + 10 * start)
            async with world(tmp_path, clock=clock, secrets=secrets, account_id=account_id) as here:
                for _ in range(2):
                    assert await here.engine.force_check(row.id) == S.INVALID_CREDENTIALS
        assert rule.hits == 3
