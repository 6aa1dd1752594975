"""Folder edits on a real Dovecot, judged by another client (imaplib); and what they cost there."""

import asyncio
import contextlib
import statistics
import time
from collections.abc import AsyncIterator

import pytest

from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import selection
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.edit_world import World, world
from tests.support.mail import make_message, message_id, messages
from tests.support.mail_user import MailUser
from tests.support.patience import PATIENCE

pytestmark = pytest.mark.dovecot
M1 = message_id(1)


@contextlib.asynccontextmanager
async def source_of(user: MailUser) -> AsyncIterator[tuple[World, int]]:
    async with world() as here:
        source_id = await here.add_source(
            user.host, user.port, user.name, user.password, context=user.server.authority.client_context()
        )
        await here.sync(source_id)
        yield here, source_id


def user_with_mail(server: Dovecot, count: int = 5) -> MailUser:
    user = server.user()
    user.add_folder("Work", "Bills", "Größen")
    user.deliver("INBOX", messages(count))
    return user


async def test_move_copy_and_remove(dovecot: Dovecot) -> None:
    user = user_with_mail(dovecot)
    async with source_of(user) as (here, _):
        assert (await here.edit(M1, ("Bills",), ("INBOX",))).state == "done"
        assert user.where(M1) == ["Bills"]
        assert (await here.edit(M1, ("Größen", "Work"))).state == "done"
        assert user.where(M1) == ["Bills", "Größen", "Work"]
        assert (await here.edit(M1, remove=("Bills",))).state == "done"
        assert user.where(M1) == ["Größen", "Work"]
        assert (await here.edit(M1, ("New/Folder",), exact=True)).state == "done"
        assert user.where(M1) == ["New/Folder"]
        assert await here.shown(M1) == ["New/Folder"]
        assert (await here.edit(M1, ("\\Trash", "\\Starred"), ("New/Folder",))).state == "done"
        seen = user.look_closely()["Trash"]
        assert [row.message_id for row in seen] == [M1]
        assert "\\Flagged" in seen[0].flags
        assert sorted(mid for path in user.look().values() for mid in path) == [message_id(n) for n in range(1, 6)]


async def test_a_message_that_went_meanwhile(dovecot: Dovecot) -> None:
    user = user_with_mail(dovecot)
    async with source_of(user) as (here, _):
        user.remove_folder("Work")
        outcome = await here.edit(M1, ("Work",), ("INBOX",))
        assert outcome.state == "failed", outcome
        assert user.where(M1) == ["INBOX"]


async def test_the_target_was_made_anew(dovecot: Dovecot) -> None:
    user = user_with_mail(dovecot)
    async with source_of(user) as (here, _):
        user.remove_folder("Work")
        user.add_folder("Work")
        assert (await here.edit(M1, ("Work",), ("INBOX",))).state == "done"
        assert user.where(M1) == ["Work"]


@pytest.mark.skipif(BINARY is None, reason="no Dovecot on this machine")
async def test_over_quota(authority: Authority) -> None:
    with Dovecot(authority, quota=True) as server:
        user = server.user(quota_kb=20)
        user.add_folder("Bills")
        user.deliver("INBOX", [make_message(1, body="x" * 15_000)])
        async with source_of(user) as (here, _):
            outcome = await here.edit(M1, ("Bills",))
            assert (outcome.state, outcome.code) == ("failed", "imap.overquota")
            assert user.where(M1) == ["INBOX"]


@pytest.mark.skipif(BINARY is None, reason="no Dovecot on this machine")
async def test_no_rights(authority: Authority) -> None:
    with Dovecot(authority, acl=True) as server:
        user = user_with_mail(server)
        user.set_rights("Bills", "lr")
        async with source_of(user) as (here, _):
            outcome = await here.edit(M1, ("Bills",), ("INBOX",))
            assert outcome.state == "failed", outcome
            assert outcome.code in {"edit.no_rights", "imap.noperm"}
            assert user.where(M1) == ["INBOX"]


async def test_an_outage_in_the_middle(authority: Authority) -> None:
    if BINARY is None:
        pytest.skip("no Dovecot on this machine")
    with Dovecot(authority) as server:
        user = user_with_mail(server)
        async with source_of(user) as (here, _):
            server.stop()
            outcome = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
            assert outcome.state == "queued"
            server.start()
            assert await here.edits.retry(outcome.edit_id)
            await here.settled()
            async with asyncio.timeout(PATIENCE):
                while user.where(M1) != ["Bills"]:
                    await asyncio.sleep(0.05)


async def test_what_one_move_costs(dovecot: Dovecot) -> None:
    """At most 30 ms above a bare UID MOVE, which the bench measures. Here only that nothing waits; it is printed."""
    user = user_with_mail(dovecot, 45)
    async with source_of(user) as (here, source_id):
        bare, ours = [], []
        async with here.actors[source_id].edit_connection() as connection:
            await selection.select(connection, b"INBOX")
            for uid in range(1, 21):
                began = time.perf_counter()
                await commands.move(connection, [uid], b"Work")
                bare.append(time.perf_counter() - began)
        here.durable = True
        for n in range(21, 41):
            began = time.perf_counter()
            assert (await here.edit(message_id(n), ("Bills",), ("INBOX",))).state == "done"
            ours.append(time.perf_counter() - began)
        a, b = statistics.median(bare) * 1000, statistics.median(ours) * 1000
        print(f"bare UID MOVE {a:.1f} ms, journalled and verified {b:.1f} ms")  # noqa: T201
        assert b - a < 3000
        assert len(user.look()["Bills"]) == 20
