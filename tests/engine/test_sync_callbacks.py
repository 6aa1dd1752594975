"""callback_url after the first sync, status_callback_url at each change: seen by a receiver of our own."""

import asyncio
import hashlib
import hmac
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.support.callback_receiver import Receiver, receiver
from tests.support.clock import FakeClock
from tests.support.engine_world import CONSUMER_SECRET, World, world
from tests.support.fake_imap import FULL, Answer, FakeImap, Hold
from tests.support.mail import messages
from tests.support.present import present


def check_signature(body: Any) -> None:
    text = f"{body['timestamp']}{body['token']}".encode()
    expected = hmac.new(CONSUMER_SECRET.encode(), text, hashlib.sha256).hexdigest()
    assert body["signature"] == expected


async def state(here: World, source_id: int, wanted: Any) -> bool:
    return bool((await here.source(source_id)).callback_state == wanted)


async def test_called_once_after_the_first_sync_with_the_seeds_five_fields(tmp_path: Path) -> None:
    gate = asyncio.Event()
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(5))
        server.faults.on("UID FETCH", Hold(gate))
        row = await here.add(server, callback_url=there.url(), wait=False)
        await server.wait_for("UID FETCH")
        assert there.bodies == []
        gate.set()
        await here.until(lambda: state(here, row.id, "done"))
        (body,) = there.bodies
        assert set(body) == {"account_id", "source_label", "timestamp", "token", "signature"}
        assert (body["account_id"], body["source_label"]) == (here.account_id, row.label)
        assert isinstance(body["timestamp"], int)
        check_signature(body)
        assert b"content-type: application/json" in there.heads[0].lower()
        for _ in range(2):
            server.store.add_many("INBOX", messages(1, start=50))
            await here.sync(row.id)
        assert len(there.bodies) == 1


async def test_not_called_while_a_folder_is_unfinished(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add_many("Work", messages(5))
        server.faults.on("UID FETCH", Answer("BYE", "going down"))
        row = await here.add(server, callback_url=there.url())
        assert there.bodies == []
        assert (await here.source(row.id)).callback_state == "due"
        await here.sync(row.id)
        await here.until(lambda: state(here, row.id, "done"))
        assert len(there.bodies) == 1


async def test_retried_after_1_5_30_minutes_2_and_12_hours_each_time_signed_anew(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path, clock=clock) as here:
        there.answers = [500, 302, 404, 500, 500, 204]
        there.headers = b"Location: http://127.0.0.1:1/\r\n"
        row = await here.add(server, callback_url=there.url())
        for count, wait in enumerate((60, 300, 1800, 7200, 43200), 1):
            await here.until(partial(sent, here, row.id, there, count))
            planned = int((await here.source(row.id)).callback_state.split(":")[2])
            assert wait - 30 <= planned - clock.now() <= wait
            await clock.advance(planned - clock.now() - 5)
            assert len(there.bodies) == count
            await clock.advance(10)
        await here.until(lambda: state(here, row.id, "done"))
        assert len(there.bodies) == 6
        for body in there.bodies:
            check_signature(body)
        assert len({body["token"] for body in there.bodies}) == 6
        # the time the import ended, however late it is told
        assert {body["timestamp"] for body in there.bodies} == {row.last_sync}


async def sent(here: World, source_id: int, there: Receiver, count: int) -> bool:
    row = await here.source(source_id)
    return len(there.bodies) == count and row.callback_state.startswith(f"retry:{count}:")


async def test_given_up_after_the_last_try(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path, clock=clock) as here:
        there.answers = [503]
        row = await here.add(server, callback_url=there.url())
        for count, wait in enumerate((60, 300, 1800, 7200, 43200), 1):
            await here.until(partial(sent, here, row.id, there, count))
            await clock.advance(wait + 5)
        await here.until(lambda: state(here, row.id, "failed"))
        await clock.advance(1_000_000)
        assert len(there.bodies) == 6


async def test_a_restart_goes_on_where_it_was(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there:
        there.answers = [500, 200]
        async with world(tmp_path, clock=clock) as here:
            row = await here.add(server, callback_url=there.url())
            await here.until(lambda: sent(here, row.id, there, 1))
            account, secrets = here.account_id, here.secrets
        async with world(tmp_path, clock=clock, account_id=account, secrets=secrets) as here:
            await asyncio.sleep(0.05)
            assert len(there.bodies) == 1
            await clock.advance(65)
            await here.until(lambda: state(here, row.id, "done"))
            assert len(there.bodies) == 2


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/x", "http://169.254.169.254/latest", "http://user:pw@127.0.0.1/"])
async def test_addresses_that_are_never_called(tmp_path: Path, url: str) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        row = await here.add(server, callback_url=url)
        await here.until(lambda: state(here, row.id, "failed"))


async def test_our_own_port_is_never_called(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path, own_ports={there.port}) as here:
        row = await here.add(server, callback_url=there.url())
        await here.until(lambda: state(here, row.id, "failed"))
        assert there.bodies == []


async def test_status_changes_are_told_once_each(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path) as here:
        row = await here.add(server, status_callback_url=there.url("/status"))
        server.faults.on("AUTH", Answer("NO", "[AUTHENTICATIONFAILED] no"), times=2)
        await here.engine.force_check(row.id)
        await here.engine.force_check(row.id)
        await here.engine.force_check(row.id)
        await here.until(lambda: len(there.bodies) == 2)
        await asyncio.sleep(0.05)
        broken, healed = there.bodies
        names = "account_id server_label email_account failure failure_message timestamp token signature"
        assert set(broken) == set(names.split())
        assert (broken["failure"], healed["failure"]) == ("INVALID_CREDENTIALS", "")
        assert broken["server_label"] == row.label
        for body in there.bodies:
            check_signature(body)


async def test_the_end_of_the_import_is_told_as_it_was_also_after_a_restart(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there:
        there.answers = [500, 200]
        async with world(tmp_path, clock=clock) as here:
            row = await here.add(server, callback_url=there.url(), sync_period=3600)
            await here.until(lambda: sent(here, row.id, there, 1))
            ended = present((await here.source(row.id)).last_sync)
            account, secrets = here.account_id, here.secrets
        await clock.advance(3 * 3600)
        async with world(tmp_path, clock=clock, account_id=account, secrets=secrets) as here:
            await here.until(lambda: state(here, row.id, "done"))
            await here.until(lambda: synced_after(here, row.id, ended))
        assert [body["timestamp"] for body in there.bodies] == [ended, ended]


async def synced_after(here: World, source_id: int, moment: float) -> bool:
    return present((await here.source(source_id)).last_sync) > moment


WRONG = Answer("NO", "[AUTHENTICATIONFAILED] no")


def told(there: Receiver) -> Any:
    return [(body["failure"], body["timestamp"]) for body in there.bodies]


async def nothing_owed(here: World, source_id: int) -> bool:
    return (await here.source(source_id)).status_callback_state == "none"


async def test_a_change_that_was_overtaken_is_not_told_later(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path, clock=clock) as here:
        row = await here.add(server, status_callback_url=there.url())
        there.answers = [500, 500, 200]
        rule = server.faults.on("AUTH", WRONG)
        await here.engine.force_check(row.id)
        broken = (await here.source(row.id)).status_since
        await here.until(lambda: len(there.bodies) == 1)
        await clock.advance(65)
        await here.until(lambda: len(there.bodies) == 2)
        await clock.advance(30)
        assert rule.hits == 1
        await here.engine.force_check(row.id)
        healed = (await here.source(row.id)).status_since
        await here.until(lambda: nothing_owed(here, row.id))
        await clock.advance(50_000)
        assert told(there) == [("INVALID_CREDENTIALS", broken), ("INVALID_CREDENTIALS", broken), ("", healed)]
        for body in there.bodies:
            check_signature(body)


async def test_a_change_while_another_is_being_told_comes_after_it(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, world(tmp_path) as here:
        row = await here.add(server, status_callback_url=there.url())
        there.hold = asyncio.Event()
        server.faults.on("AUTH", WRONG)
        await here.engine.force_check(row.id)
        await here.until(lambda: len(there.bodies) == 1)
        await here.engine.force_check(row.id)
        await asyncio.sleep(0.05)
        assert len(there.bodies) == 1
        there.hold.set()
        await here.until(lambda: nothing_owed(here, row.id))
        assert [failure for failure, _ in told(there)] == ["INVALID_CREDENTIALS", ""]


async def test_a_change_that_is_owed_survives_a_restart(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there:
        there.answers = [500, 200]
        async with world(tmp_path, clock=clock) as here:
            row = await here.add(server, status_callback_url=there.url())
            server.faults.on("AUTH", WRONG, times=None)
            await here.engine.force_check(row.id)
            broken = (await here.source(row.id)).status_since
            await here.until(lambda: len(there.bodies) == 1)
            account, secrets = here.account_id, here.secrets
        async with world(tmp_path, clock=clock, account_id=account, secrets=secrets) as here:
            await asyncio.sleep(0.05)
            assert len(there.bodies) == 1
            await clock.advance(65)
            await here.until(lambda: nothing_owed(here, row.id))
            assert told(there) == [("INVALID_CREDENTIALS", broken)] * 2
