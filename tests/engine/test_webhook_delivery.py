"""How webhooks are delivered: an address that fails, redirects, hangs, dies or never was one; a death of our own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.status import callback_sender
from cio_desktop.store import accounts
from tests.support.callback_receiver import Receiver, receiver
from tests.support.clock import FakeClock
from tests.support.fake_imap import FULL, Answer, FakeImap
from tests.support.mail import make_message, message_id, messages
from tests.support.webhook_world import HookWorld, check_signature, hook_world

WAITS = (60, 300, 1800, 7200, 43200)
ROOT = Path(__file__).resolve().parents[2]


def told(there: Receiver) -> list[str]:
    return [body["message_data"]["email_message_id"] for body in there.bodies]


async def log_of(here: HookWorld, count: int) -> list[dict[str, Any]]:
    """The log of deliveries once it has so many lines, newest first."""
    found: list[dict[str, Any]] = []

    async def enough() -> bool:
        found[:] = await here.get("/app/logs/webhooks?limit=100")
        return len(found) >= count

    await here.world.until(enough)
    assert len(found) == count, found
    return found


async def fail_often(here: HookWorld, clock: FakeClock, times: int) -> None:
    for number, wait in zip(range(1, times + 1), (*WAITS, 0), strict=False):

        async def tried(so_often: int = number) -> bool:
            lines = await here.get("/app/logs/webhooks?limit=100")
            return [line["kind"] for line in lines].count("message") >= so_often

        await here.world.until(tried)
        if number < times:
            await clock.advance(wait + 5)


async def test_it_is_tried_again_with_longer_and_longer_pauses(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path, clock=clock) as here:
        row = await here.source(server)
        there.answers = [500, 302, 404, 204]
        there.headers = b"Location: http://127.0.0.1:1/\r\n"
        await here.hook(there)
        server.store.add_many("INBOX", messages(2))
        await here.world.sync(row.id)
        for number, wait in enumerate(WAITS[:3], 1):
            await log_of(here, number)
            await clock.advance(wait - 15)
            assert len(there.bodies) == number
            await clock.advance(20)
        await here.came(there, 5)
        assert told(there) == [message_id(1)] * 4 + [message_id(2)]
        assert len({body["token"] for body in there.bodies}) == 5
        assert len({body["timestamp"] for body in there.bodies[:4]}) == 1
        for body in there.bodies:
            check_signature(body)
        lines = await log_of(here, 5)
        assert [(line["status_code"], line["success"], line["tries"]) for line in reversed(lines)] == [
            (500, False, 1),
            (302, False, 2),
            (404, False, 3),
            (204, True, 4),
            (204, True, 1),
        ]


async def test_an_address_that_never_answers_is_switched_off_and_keeps_its_queue(tmp_path: Path) -> None:
    clock = FakeClock()
    async with (
        FakeImap(FULL) as server,
        receiver() as there,
        receiver() as failures,
        receiver() as other,
        hook_world(tmp_path, clock=clock) as here,
    ):
        row = await here.source(server)
        there.answers = [503]
        hook = await here.hook(there, failure_notif_url=failures.url("/failed"))
        server.store.add_many("INBOX", messages(2))
        await here.world.sync(row.id)
        await fail_often(here, clock, 6)
        (notice,) = await here.came(failures, 1)
        assert set(notice) == {"account_id", "webhook_id", "timestamp", "token", "signature", "data"}
        assert notice["webhook_id"] == hook.rpartition("/")[2]
        assert "503" in notice["data"]
        check_signature(notice)
        shown = await here.get(hook)
        assert (shown["active"], shown["failure"]) == (False, True)
        await here.hook(other)  # others are told as ever
        server.store.add("INBOX", make_message(8))
        await here.world.sync(row.id)
        await here.came(other, 1)
        await clock.advance(100_000)
        assert len(there.bodies) == 6
        there.answers = [200]
        assert (await here.send("POST", hook, [("active", "1")])).json()["success"] is True
        await here.came(there, 8)
        assert told(there)[6:] == [message_id(1), message_id(2)]
        shown = await here.get(hook)
        assert (shown["active"], shown["failure"]) == (True, False)
        server.store.add("INBOX", make_message(9))
        await here.world.sync(row.id)
        await here.came(there, 9)
        assert len(failures.bodies) == 1


async def test_what_happens_while_it_is_off_is_not_told(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        row = await here.source(server)
        hook = await here.hook(there)
        await here.send("POST", hook, [("active", "0")])
        server.store.add("INBOX", make_message(1))
        await here.world.sync(row.id)
        await here.send("POST", hook, [("active", "1")])
        server.store.add("INBOX", make_message(2))
        await here.world.sync(row.id)
        await here.came(there, 1)
        await here.quiet()
        assert told(there) == [message_id(2)]


@pytest.mark.parametrize("address", ["http://169.254.169.254/", "http://metadata.google.internal/", "http://0.0.0.0/"])
async def test_an_address_that_is_never_called(tmp_path: Path, address: str) -> None:
    async with FakeImap(FULL) as server, hook_world(tmp_path) as here:
        row = await here.source(server)
        made = await here.send("POST", f"{here.account}/webhooks", [("callback_url", address)])
        server.store.add("INBOX", make_message(1))
        await here.world.sync(row.id)
        (line,) = await log_of(here, 1)
        assert (line["status_code"], line["success"]) == (None, False)
        shown = await here.get(f"{here.account}/webhooks/{made.json()['webhook_id']}")
        assert (shown["active"], shown["failure"]) == (False, True)


async def test_our_own_port_is_never_called(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path, own_ports={there.port}) as here:
        row = await here.source(server)
        await here.hook(there)
        server.store.add("INBOX", make_message(1))
        await here.world.sync(row.id)
        await log_of(here, 1)
        assert there.bodies == []


@contextlib.asynccontextmanager
async def hanging_up() -> AsyncIterator[tuple[int, list[bytes]]]:
    """An address whose server closes the line where an answer should come."""
    seen: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], seen
    finally:
        server.close()
        await server.wait_closed()


async def test_an_address_that_hangs_up_does_not_hold_up_others(tmp_path: Path) -> None:
    async with (
        FakeImap(FULL) as server,
        receiver() as there,
        hanging_up() as (port, seen),
        hook_world(tmp_path) as here,
    ):
        row = await here.source(server)
        await here.send("POST", f"{here.account}/webhooks", [("callback_url", f"http://127.0.0.1:{port}/")])
        await here.hook(there)
        server.store.add_many("INBOX", messages(2))
        await here.world.sync(row.id)
        await here.came(there, 2)
        lines = await log_of(here, 3)
        assert sorted(line["status_code"] or 0 for line in lines) == [0, 200, 200]
        assert len(seen) == 1


@contextlib.asynccontextmanager
async def dripping() -> AsyncIterator[tuple[int, list[bytes]]]:
    """An address whose answer never ends, and never is silent for long."""
    seen: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            seen.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(b"HTTP/1.1 200 OK\r\n")
            while not writer.is_closing():
                writer.write(b"X-Drip: 1\r\n")
                await writer.drain()
                await asyncio.sleep(0.05)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], seen
    finally:
        server.close()


async def test_an_answer_that_never_ends_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(callback_sender, "POST_SECONDS", 0.5)
    async with FakeImap(FULL) as server, dripping() as (port, seen), hook_world(tmp_path) as here:
        row = await here.source(server)
        await here.send("POST", f"{here.account}/webhooks", [("callback_url", f"http://127.0.0.1:{port}/")])
        server.store.add("INBOX", make_message(1))
        await here.world.sync(row.id)
        (line,) = await log_of(here, 1)
        assert (line["success"], line["status_code"]) == (False, None)
        assert len(seen) == 1


async def test_a_text_that_the_mail_server_does_not_give_now_is_waited_for(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path, clock=clock) as here:
        row = await here.source(server)
        await here.hook(there, include_body=1)
        server.store.add("INBOX", make_message(1))
        later = Answer("NO", "[UNAVAILABLE] later")
        server.faults.on("FETCH", later, times=None, when=lambda each: b"BODY.PEEK[]" in each.line)
        await here.world.sync(row.id)
        (line,) = await log_of(here, 1)
        assert (line["success"], line["status_code"], there.bodies) == (False, None, [])
        server.faults.clear()
        await clock.advance(65)
        (body,) = await here.came(there, 1)
        assert body["message_data"]["bodies"]


async def test_a_restart_goes_on_where_it_was(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there:
        there.answers = [500, 200]
        async with hook_world(tmp_path, clock=clock) as here:
            row = await here.source(server)
            await here.hook(there)
            server.store.add_many("INBOX", messages(2))
            await here.world.sync(row.id)
            await log_of(here, 1)
            account, secrets = here.world.account_id, here.world.secrets
        async with hook_world(tmp_path, clock=clock, account_id=account, secrets=secrets) as here:
            await log_of(here, 1)
            assert len(there.bodies) == 1
            await clock.advance(65)
            await here.came(there, 3)
            assert told(there) == [message_id(1), message_id(1), message_id(2)]


CHILD = """
import asyncio, os, signal, sys
from pathlib import Path
from cio_desktop.engine.webhooks import deliveries
from cio_desktop.store import webhook_changes
from tests.support.engine_world import MemorySecrets
from tests.support.webhook_world import hook_world

where = sys.argv[5]

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

if where == "noted":
    webhook_changes.take = die
elif where == "settling":
    settle = webhook_changes.settle
    def settled(connection, *rest):
        settle(connection, *rest)
        die()
    webhook_changes.settle = settled
elif where == "owed":
    deliveries.Deliveries._letter = die
elif where == "sent":
    deliveries.Deliveries._logged = die

async def main(folder, account, source, password):
    secrets = MemorySecrets()
    secrets.kept[f"source:{source}", "password"] = password.encode()
    async with hook_world(Path(folder), account_id=account, secrets=secrets) as here:
        await here.world.engine.sync_now(int(source))
        await asyncio.sleep(60)

asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4]))
"""


@pytest.mark.parametrize("where", ["noted", "settling", "owed", "sent"])
async def test_killed_between_the_mail_and_its_delivery(tmp_path: Path, where: str) -> None:
    """Nothing is lost; what is told twice is only what had been sent when the answer was lost."""
    clock = FakeClock()
    async with FakeImap(FULL) as server, receiver() as there:
        async with hook_world(tmp_path) as here:
            row = await here.source(server)
            await here.hook(there)
            account, secrets = here.world.account_id, here.world.secrets
        server.store.add_many("INBOX", messages(3))
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CHILD, str(tmp_path), account, str(row.id), server.password, where,
            cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        async with asyncio.timeout(40):
            assert await child.wait() == -9
        sent = len(there.bodies)
        assert sent == (1 if where == "sent" else 0)
        clock = FakeClock(now=2_000_000_000.0)  # any try that was planned is due
        async with hook_world(tmp_path, clock=clock, account_id=account, secrets=secrets) as here:
            await here.came(there, 3 + sent)
            await here.quiet()
        assert told(there)[sent:] == [message_id(number) for number in (1, 2, 3)]
        assert {*told(there)[:sent]} <= {message_id(1)}


async def test_accounts_of_others_are_not_theirs(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, receiver() as there, hook_world(tmp_path) as here:
        row = await here.source(server)
        other = (await here.world.db.write(accounts.create, "other@example.com")).id
        below = f"/2.0/accounts/{other}"
        hook = await here.hook(there, below=below)
        assert (await here.send("GET", hook.replace(other, here.world.account_id))).status == 404
        server.store.add("INBOX", make_message(1))
        await here.world.sync(row.id)
        await here.quiet()
        assert there.bodies == []
