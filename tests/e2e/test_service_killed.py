"""kill -9 of the service in the middle of a folder edit: after a restart the mail is whole, and where it was wanted."""

import asyncio
from functools import partial
from pathlib import Path

import pytest

from tests.support.byte_proxy import ByteProxy
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import Stage, copies, on_stage

pytestmark = pytest.mark.dovecot

# Each byte between service and mail server is this late, both ways: an edit takes its steps one by one.
LATE = 0.02


@pytest.mark.limit(120)
async def test_killed_at_moments_all_through_an_edit(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(24))
    service = Service(tmp_path / "data", ca_file=authority.ca_file)
    async with ByteProxy(user.host, user.port) as proxy:
        await asyncio.to_thread(service.start)
        try:
            async with on_stage(service, tmp_path / "window") as stage:
                key = await stage.add_source(user, port=proxy.port, tls=False)
                await stage.open_folder(key, "INBOX", count=24)
                wanted = copies(await asyncio.to_thread(user.look))
                proxy.slow(65536, LATE)
                # Of seconds after the drop. The whole edit takes about half a second here.
                for number, moment in enumerate((0.0, 0.03, 0.07, 0.12, 0.18, 0.25, 0.33, 0.45)):
                    (moved,) = await stage.select(0)
                    mail_id = stage.mail_id(key, moved)
                    stage.drop_on_folder([0], "Bills")
                    await asyncio.sleep(moment)
                    service.kill()
                    if number % 3 == 2:
                        await asyncio.sleep(0.05)  # the mail server goes on without anybody listening
                    await stage.restart_service()
                    await stage.saved()
                    await stage.edits_finished(key[0])
                    wanted[mail_id, "INBOX"] -= 1
                    wanted[mail_id, "Bills"] += 1
                    found = copies(await asyncio.to_thread(user.look))
                    assert found == +wanted, f"killed {moment} s after the drop"
                    await stage.until(partial(has_rows, stage, 23 - number), "the list is without it")
        finally:
            await asyncio.to_thread(service.stop)


def has_rows(stage: Stage, count: int) -> bool:
    return stage.rows == count


async def test_killed_while_the_mail_server_is_silent(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    """Three messages on their way, the line stalled: the restarted service finishes what its journal holds."""
    user = dovecot.user()
    user.add_folder("Bills", "Work")
    user.deliver("INBOX", messages(10))
    service = Service(tmp_path / "data", ca_file=authority.ca_file)
    async with ByteProxy(user.host, user.port) as proxy:
        await asyncio.to_thread(service.start)
        try:
            async with on_stage(service, tmp_path / "window") as stage:
                key = await stage.add_source(user, port=proxy.port, tls=False)
                await stage.open_folder(key, "INBOX", count=10)
                wanted = copies(await asyncio.to_thread(user.look))
                ids = await stage.select(1, 4, 7)
                chosen = [stage.mail_id(key, each) for each in ids]
                proxy.stall()
                await stage.check("Bills")
                stage.drop_on_folder([1, 4, 7], "Work")
                await stage.until(lambda: stage.rows == 7, "the moved ones leave the list without an answer")
                await asyncio.sleep(0.3)
                assert stage.workspace.queue.pending == 3
                service.kill()
                proxy.resume()
                await proxy.drop_all()
                await stage.restart_service()
                await stage.saved()
                await stage.edits_finished(key[0])
                for mail_id in chosen:
                    wanted[mail_id, "INBOX"] -= 1
                    wanted[mail_id, "Bills"] += 1
                    wanted[mail_id, "Work"] += 1
                assert copies(await asyncio.to_thread(user.look)) == +wanted
        finally:
            await asyncio.to_thread(service.stop)
