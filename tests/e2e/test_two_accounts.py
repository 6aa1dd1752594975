"""A message dragged from one account into another and back, judged by imaplib; also with kill -9 on the way."""

import asyncio
from pathlib import Path

import pytest

from tests.support.byte_proxy import ByteProxy
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id, messages
from tests.support.service import Service
from tests.support.stage import on_stage

pytestmark = pytest.mark.dovecot
LATE = 0.02


async def test_there_and_back(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    ann, ben = dovecot.user(), dovecot.user()
    ben.add_folder("Bills")
    ann.deliver("INBOX", [make_message(1)], flags=["\\Seen"])
    ann.deliver("INBOX", [make_message(2)])
    moved = message_id(1)
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            there = await stage.add_source(ben)
            key = await stage.add_source(ann)
            assert there.account_id != key.account_id
            await stage.open_folder(there, "Bills", count=0)
            await stage.open_folder(key, "INBOX", count=2)
            ids = [stage.mail_id(key, each) for each in [(await stage.select(row))[0] for row in (0, 1)]]
            await stage.select(ids.index(moved))
            await stage.drop_in_source(ids.index(moved), there, "Bills")
            assert stage.said == f"Moved 1 message to Bills in {ben.name}"
            await stage.saved()
            assert (ann.where(moved), ben.where(moved)) == ([], ["Bills"])
            assert "\\Seen" in ben.look_closely()["Bills"][0].flags
            assert stage.window.mail.folders.model.key == key
            await stage.until(lambda: stage.rows == 1, "the list is without it")
            await stage.open_folder(there, "Bills", count=1)

            stage.window.undo_actions.undo.trigger()
            await stage.saved()
            assert (ann.where(moved), ben.where(moved)) == (["INBOX"], [])
            await stage.until(lambda: stage.rows == 0, "it has left the other mailbox")
            await stage.open_folder(key, "INBOX", count=2)
            stage.window.undo_actions.redo.trigger()
            await stage.saved()
            assert (ann.where(moved), ben.where(moved)) == ([], ["Bills"])


@pytest.mark.limit(180)
async def test_killed_at_moments_all_through(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    ann, ben = dovecot.user(), dovecot.user()
    ben.add_folder("Bills")
    ann.deliver("INBOX", messages(8))
    service = Service(tmp_path / "data", ca_file=authority.ca_file)
    async with ByteProxy(ann.host, ann.port) as proxy, ByteProxy(ben.host, ben.port) as other:
        await asyncio.to_thread(service.start)
        try:
            async with on_stage(service, tmp_path / "window") as stage:
                there = await stage.add_source(ben, port=other.port, tls=False)
                key = await stage.add_source(ann, port=proxy.port, tls=False)
                await stage.open_folder(there, "Bills", count=0)
                await stage.open_folder(key, "INBOX", count=8)
                for each in (proxy, other):
                    each.slow(65536, LATE)
                left = set((await asyncio.to_thread(ann.look))["INBOX"])
                gone: set[str] = set()
                for moment in (0.05, 0.15, 0.3, 0.45, 0.65, 0.9):
                    (chosen,) = await stage.select(0)
                    mail_id = stage.mail_id(key, chosen)
                    await stage.drop_in_source(0, there, "Bills")
                    await asyncio.sleep(moment)
                    service.kill()
                    now = await asyncio.to_thread(lambda: (ann.look(), ben.look()))
                    assert mail_id in {*now[0]["INBOX"], *now[1]["Bills"]}, f"killed {moment} s after the drop"
                    await stage.restart_service()
                    await stage.saved()
                    await stage.edits_finished(key.account_id)
                    left.discard(mail_id)
                    gone.add(mail_id)
                    now = await asyncio.to_thread(lambda: (ann.look(), ben.look()))
                    assert sorted(now[0]["INBOX"]) == sorted(left), f"killed {moment} s after the drop"
                    assert sorted(now[1]["Bills"]) == sorted(gone), f"killed {moment} s after the drop"
                    await stage.until(lambda: stage.rows == len(left), "the list is without it")
        finally:
            await asyncio.to_thread(service.stop)
