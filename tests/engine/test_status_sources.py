"""The status of real sources: what a server does, what is then shown and tried again (engine/README.md, Statuses)."""

import asyncio
import socket
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.sign_in.new_source import SourceRefused
from cio_desktop.engine.status.network import Network
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.store import history, sources
from tests.support.clock import FakeClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, Answer, Cut, FakeImap, Raw, Silent
from tests.support.fake_imap.faults import Rule
from tests.support.mail import messages
from tests.support.present import present

HOUR = 3600.0
WRONG = Answer("NO", "[AUTHENTICATIONFAILED] Authentication failed.")


class Elsewhere:
    """Nothing listens there."""

    host, user, password = "127.0.0.1", "user@example.com", "x"

    def __init__(self) -> None:
        with socket.socket() as probe:
            probe.bind((self.host, 0))
            self.port = probe.getsockname()[1]


async def has(here: World, source_id: int, status: str, count: int | None = None) -> bool:
    row = await here.source(source_id)
    return row.status == status and (count is None or row.fail_count == count)


async def history_of(here: World, source_id: int) -> Any:
    found = await here.db.read(history.status_events, source_id)
    return [(event.old, event.new) for event in reversed(found)]


async def nothing_saved(here: World) -> bool:
    return await here.db.read(sources.list_of, here.account_id) == [] and here.secrets.kept == {}


async def test_a_wrong_password_is_refused_at_once_and_nothing_is_saved(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        with pytest.raises(SourceRefused) as caught:
            await here.add(server, password="wrong-one")
        assert caught.value.status is S.INVALID_CREDENTIALS
        assert caught.value.code == "auth.password"
        assert "wrong-one" not in caught.value.log + str(caught.value) + repr(caught.value.error)
        assert "LOGIN" in caught.value.log.upper() or "AUTHENTICATE" in caught.value.log.upper()
        assert await nothing_saved(here)


async def test_an_unreachable_server_is_refused_at_once_and_nothing_is_saved(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        with pytest.raises(SourceRefused) as caught:
            await here.add(Elsewhere())
        assert (caught.value.status, caught.value.code) == (S.CONNECTION_IMPOSSIBLE, "net.refused")
        assert await nothing_saved(here)


async def test_save_anyway_keeps_the_source_with_what_was_found(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        row = await here.add(server, password="wrong", check=False, wait=False)
        assert (row.status, row.status_code) == (S.INVALID_CREDENTIALS, "auth.password")
        nobody = await here.add(Elsewhere(), check=False, wait=False)
        assert nobody.status == S.CONNECTION_IMPOSSIBLE
        await asyncio.sleep(0.05)
        assert await here.db.read(history.sync_runs, row.id) == []
        await here.engine.update_source(row.id, password=server.password)
        await here.until(lambda: has(here, row.id, S.OK))


async def test_a_password_that_stops_working(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server, sync_period=3600)
        rule = server.faults.on("AUTH", WRONG, times=None)
        await clock.advance(3601)
        await here.until(lambda: has(here, row.id, S.OK, 1))
        await clock.advance(30)
        assert rule.hits == 1
        await clock.advance(40)
        await here.until(lambda: has(here, row.id, S.INVALID_CREDENTIALS))
        assert rule.hits == 2
        found = await here.source(row.id)
        assert "Authentication failed" in present(found.status_text)
        for hours, hits in ((1, 3), (4, 4), (24, 5)):
            await here.until(lambda: is_planned(here, clock, row.id))
            wait = present((await here.source(row.id)).next_try) - clock.now()
            assert hours * HOUR - 60 < wait <= hours * HOUR
            await clock.advance(wait - 5)
            assert rule.hits == hits - 1
            await clock.advance(10)
            await here.until(partial(hit, rule, hits))
        await here.until(lambda: no_more_tries(here, row.id))
        await clock.advance(30 * HOUR)
        assert rule.hits == 5
        assert await has(here, row.id, S.INVALID_CREDENTIALS)
        for _ in range(15):
            await clock.advance(HOUR)
        await here.until(lambda: has(here, row.id, S.DISABLED))
        assert await history_of(here, row.id) == [("OK", "INVALID_CREDENTIALS"), ("INVALID_CREDENTIALS", "DISABLED")]
        assert len((await here.look(row.id))["INBOX"]) == 3

        assert await here.engine.sync_now(row.id) == []
        server.faults.clear()
        await here.engine.update_source(row.id, reset=True)
        await here.until(lambda: has(here, row.id, S.OK))


async def test_a_disabled_source_is_tried_when_it_was_asked_for_and_else_rests(tmp_path: Path) -> None:
    """A reset whose try had to wait, as there were too many: it is made then, once, and nothing turns in circles."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=3600)
        rule = server.faults.on("AUTH", WRONG, times=None)

        async def switched_off(following: str, next_try: float | None = None) -> None:
            now = clock.now()
            await here.db.write(sources.set_status, row.id, S.DISABLED, now=now, next_try=next_try, following=following)
            await here.engine.update_source(row.id, sync_period=3600)

        await switched_off("period", clock.now() + 3 * HOUR)
        await clock.advance(2 * HOUR)
        assert rule.hits == 0
        await clock.advance(2 * HOUR)
        await here.until(lambda: no_more_tries(here, row.id))
        await clock.advance(30 * HOUR)
        assert rule.hits == 1
        assert (await here.source(row.id)).status == S.DISABLED

        await switched_off("period")  # as no version of ours leaves it
        await clock.advance(30 * HOUR)
        assert rule.hits == 1
        server.faults.clear()
        await switched_off("period", clock.now() + HOUR)
        await clock.advance(2 * HOUR)
        await here.until(lambda: has(here, row.id, S.OK))


async def is_planned(here: World, clock: FakeClock, source_id: int) -> bool:
    row = await here.source(source_id)
    return row.next_try is not None and row.next_try > clock.now()


async def no_more_tries(here: World, source_id: int) -> bool:
    row = await here.source(source_id)
    return row.next_try is None and row.following == "never"


async def test_a_sick_back_end_heals_by_itself(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=3600)
        server.faults.on("AUTH", WRONG, times=2)
        await clock.advance(3601)
        await here.until(lambda: has(here, row.id, S.OK, 1))
        await clock.advance(70)
        await here.until(lambda: has(here, row.id, S.INVALID_CREDENTIALS))
        await clock.advance(3700)
        await here.until(lambda: has(here, row.id, S.OK))
        assert await history_of(here, row.id) == [("OK", "INVALID_CREDENTIALS"), ("INVALID_CREDENTIALS", "OK")]


async def test_force_check_says_what_it_finds_and_one_refusal_is_enough(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        row = await here.add(server)
        assert await here.engine.force_check(row.id) is S.OK
        await here.rounds(row.id, 2)  # the good answer was followed by a round
        rule = server.faults.on("AUTH", WRONG)
        assert await here.engine.force_check(row.id) is S.INVALID_CREDENTIALS
        assert rule.hits == 1
        assert await here.engine.force_check(row.id) is S.OK
        await server.stop()
        assert await here.engine.force_check(row.id) is S.CONNECTION_IMPOSSIBLE
        await server.start()
        assert await here.engine.force_check(row.id) is S.OK


async def test_an_outage_counts_three_times_over_three_minutes(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=3600)
        await server.stop()
        await clock.advance(3601)
        await here.until(lambda: has(here, row.id, S.OK, 1))
        await clock.advance(61)
        await here.until(lambda: has(here, row.id, S.OK, 2))
        await clock.advance(121)
        await here.until(lambda: has(here, row.id, S.CONNECTION_IMPOSSIBLE))
        found = await here.source(row.id)
        assert found.status_code == "net.refused"
        assert 500 < present(found.next_try) - clock.now() <= 600
        await server.start()
        await clock.advance(601)
        await here.until(lambda: has(here, row.id, S.OK))
        assert len(await history_of(here, row.id)) == 2


@pytest.mark.parametrize(
    "fault",
    [
        ("GREETING", Raw(b"* BYE Too many connections from your address\r\n", close=True)),
        ("AUTH", Answer("NO", "[UNAVAILABLE] Temporary authentication failure.")),
        ("AUTH", Answer("NO", "[INUSE] in use")),
        ("AUTH", Answer("NO", "[LIMIT] Too many simultaneous connections")),
        ("AUTH", Answer("NO", "[ALERT] Too many simultaneous connections. (Failure)")),
        ("AUTH", Answer("BAD", "Request is throttled. Suggested Backoff Time: 92415 milliseconds")),
    ],
    ids=["bye", "unavailable", "inuse", "limit", "alert", "backoff"],
)
async def test_throttled_is_never_a_wrong_password(tmp_path: Path, fault: Any) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=3600)
        server.faults.on(*fault, times=None)
        await clock.advance(3601)
        await here.until(lambda: has(here, row.id, S.OK, 1))
        found = await here.source(row.id)
        assert found.status_code == "net.throttled"
        assert 0 < present(found.next_try) - clock.now() <= 95
        count = 1
        while (await here.source(row.id)).status == S.OK:
            wait = present((await here.source(row.id)).next_try) - clock.now()
            await clock.advance(wait + 1)
            count += 1
            await here.until(partial(tried, here, row.id, count))
        assert (await here.source(row.id)).status == S.TEMP_DISABLED
        assert [new for _, new in await history_of(here, row.id)] == ["TEMP_DISABLED"]
        server.faults.clear()
        await clock.advance(4 * HOUR + 60)
        await here.until(lambda: has(here, row.id, S.OK))


def hit(rule: Rule, times: int) -> bool:
    return rule.hits == times


async def tried(here: World, source_id: int, count: int) -> bool:
    row = await here.source(source_id)
    return row.status != S.OK or row.fail_count >= count


async def test_throttled_while_adding_is_not_a_wrong_password(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.faults.on("AUTH", Answer("NO", "[UNAVAILABLE] later"))
        with pytest.raises(SourceRefused) as caught:
            await here.add(server)
        assert caught.value.code == "net.throttled"
        assert caught.value.status is not S.INVALID_CREDENTIALS


@pytest.mark.parametrize(
    "greeting",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"220 mail.example.com ESMTP\r\n"],
    ids=["http", "smtp"],
)
async def test_something_else_listens_there(tmp_path: Path, greeting: Any) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.faults.on("GREETING", Raw(greeting), times=None)
        with pytest.raises(SourceRefused) as caught:
            await here.add(server)
        assert (caught.value.status, caught.value.code) == (S.CONNECTION_IMPOSSIBLE, "net.not_imap")


async def test_a_login_that_may_not_happen_in_clear(tmp_path: Path) -> None:
    async with FakeImap(FULL.but(login_disabled=True)) as server, world(tmp_path) as here:
        with pytest.raises(SourceRefused) as caught:
            await here.add(server)
        assert (caught.value.status, caught.value.code) == (S.CONNECTION_IMPOSSIBLE, "auth.no_tls")
        assert not set(server.names) & {"LOGIN", "AUTHENTICATE"}


async def test_an_application_password_is_asked_for_in_the_servers_words(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.faults.on("AUTH", Answer("NO", "[ALERT] Application-specific password required"))
        with pytest.raises(SourceRefused) as caught:
            await here.add(server)
        assert (caught.value.status, caught.value.code) == (S.INVALID_CREDENTIALS, "auth.app_password")
        assert "Application-specific password required" in caught.value.error.server_text


async def test_drops_after_the_login_are_retried_in_30_s_2_and_10_min(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server, sync_period=4 * 3600)
        server.faults.on("LIST", Cut("line"), times=None)
        await clock.advance(4 * HOUR)
        waits = []
        for count in (1, 2, 3, 4):
            await here.until(partial(has, here, row.id, S.OK, count))
            found = await here.source(row.id)
            waits.append(None if found.next_try is None else round(present(found.next_try) - clock.now()))
            await clock.advance(waits[-1] or 0)
        assert waits == [30, 120, 600, None]
        server.faults.clear()
        await clock.advance(4 * HOUR + 60)
        await here.until(lambda: has(here, row.id, S.OK, 0))
        assert await history_of(here, row.id) == []


async def test_no_network_counts_nothing(tmp_path: Path) -> None:
    clock = FakeClock()
    online = False
    network = Network(route=lambda: online)
    async with world(tmp_path, clock=clock, network=network) as here:
        nobody = Elsewhere()
        nobody.host = "mail.invalid"
        row = await here.add(nobody, check=False, wait=False)
        assert row.status == S.CONNECTION_IMPOSSIBLE
        await here.engine.update_source(row.id, sync_period=3600)
        before = await here.source(row.id)
        await clock.advance(601)
        await here.until(lambda: has_runs(here, row.id, 1))
        after = await here.source(row.id)
        assert (after.status, after.fail_count, after.status_code) == (
            before.status,
            before.fail_count,
            before.status_code,
        )
        assert present(after.next_try) - clock.now() <= 61


async def has_runs(here: World, source_id: int, count: int) -> bool:
    return len(await here.db.read(history.sync_runs, source_id)) >= count


async def test_other_sources_go_on(tmp_path: Path) -> None:
    async with FakeImap(FULL) as good, FakeImap(FULL) as bad, world(tmp_path) as here:
        good.store.add_many("INBOX", messages(3))
        bad.faults.on("LIST", Silent(), times=None, when=lambda _: len(bad.log) > 10)
        first = await here.add(bad)
        second = await here.add(good)
        assert first.label != second.label
        await here.engine.sync_now(first.id)
        good.store.add_many("INBOX", messages(3, start=10))
        await here.sync(second.id)
        assert len((await here.look(second.id))["INBOX"]) == 6


async def test_two_sources_of_one_account_share_messages_but_not_uids(tmp_path: Path) -> None:
    async with FakeImap(FULL) as one, FakeImap(FULL) as two, world(tmp_path) as here:
        one.store.add_many("INBOX", messages(5))
        two.store.add_many("INBOX", messages(7, start=3))
        two.store.folder("INBOX").uidvalidity = one.store.folder("INBOX").uidvalidity
        first, second = await here.add(one), await here.add(two)
        assert await here.look(first.id) == one.snapshot()
        assert await here.look(second.id) == two.snapshot()
        a, b = await here.ids(first.id), await here.ids(second.id)
        assert {a[mid] for mid in a if mid in b} == {b[mid] for mid in b if mid in a}
        await here.engine.remove_source(first.id)
        assert await here.look(second.id) == two.snapshot()
        assert await here.ids(second.id) == b


async def test_a_round_that_fails_is_told_with_the_servers_words(tmp_path: Path) -> None:
    """Also where the status stays what it was."""
    async with FakeImap(FULL) as server, world(tmp_path, clock=FakeClock()) as here:
        server.store.add_many("INBOX", messages(3))
        row = await here.add(server)
        server.faults.on("LIST", Answer("NO", "[SERVERBUG] the index is being rebuilt"), times=None)
        await here.engine.sync_now(row.id)
        await here.rounds(row.id, 2)
        after = await here.source(row.id)
        assert after.status == S.OK
        newest, first = await here.db.read(history.sync_runs, row.id)
        assert (first.error, first.text) == (None, None)
        assert newest.error == after.status_code
        assert newest.text == after.status_text
        assert "the index is being rebuilt" in (newest.text or "")
