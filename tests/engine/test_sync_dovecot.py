"""Sync against a real server, judged by another program through imaplib."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.mail import make_message, message_id, messages
from tests.support.mail_user import MailUser

pytestmark = pytest.mark.dovecot


def truth(user: MailUser) -> Any:
    """Folder -> (uid, Message-ID, flags), as another client sees it."""
    return {
        path: [(row.uid, row.message_id, tuple(sorted(row.flags - {"\\Recent"}))) for row in rows]
        for path, rows in user.look_closely().items()
    }


async def ours(here: World, source_id: int) -> Any:
    found = await here.look(source_id)
    return {
        path: [(uid, mid, tuple(flag for flag in flags if flag != "\\Recent")) for uid, mid, flags in rows]
        for path, rows in found.items()
    }


async def test_import_and_every_kind_of_change(tmp_path: Path, dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    user.add_folder("Work", "Work/Überweisungen", "A & B")
    user.deliver("INBOX", messages(120))
    user.deliver("Work/Überweisungen", messages(10, start=500))
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user, port=user.tls_port, use_ssl=True)
        assert row.status == "OK"
        assert await ours(here, row.id) == truth(user)
        assert (await here.folder(row.id, "Sent")).special_use == "\\Sent"
        ids = await here.ids(row.id)

        with user.imap() as client:
            client.select("INBOX")
            client.uid("STORE", "5", "+FLAGS", "(\\Flagged $Later)")
            client.uid("STORE", "6:9", "+FLAGS", "(\\Deleted)")
            client.uid("EXPUNGE", "6:9")
            client.uid("MOVE", "20:30", "Work")
            client.uid("COPY", "40", "Trash")
            client.append("Drafts", None, None, make_message(900))
        user.add_folder("New one")
        user.rename_folder("A & B", "C & D")
        user.deliver("INBOX", messages(5, start=700))
        renamed = await here.folder(row.id, "A & B")
        await here.sync(row.id)
        assert await ours(here, row.id) == truth(user)
        after = await here.ids(row.id)
        assert all(after[message_id(n)] == ids[message_id(n)] for n in range(20, 31))
        assert (await here.folder(row.id, "C & D")).id == renamed.id

        user.remove_folder("Work/Überweisungen")
        await here.sync(row.id)
        assert await ours(here, row.id) == truth(user)


async def test_uidvalidity_change_of_a_real_folder_keeps_the_ids(
    tmp_path: Path, dovecot: Dovecot, authority: Authority
) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(40))
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user)
        ids = await here.ids(row.id)
        before = (await here.folder(row.id, "INBOX")).uidvalidity
        for name in ("dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.cache"):
            (user.maildir / "INBOX" / name).unlink(missing_ok=True)
        await here.sync(row.id)
        assert (await here.folder(row.id, "INBOX")).uidvalidity != before
        assert await ours(here, row.id) == truth(user)
        assert await here.ids(row.id) == ids


async def test_file_names_in_other_scripts(tmp_path: Path, dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1, attachment=("Rechnung März €.pdf", b"x" * 900))])
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user)
        (message,) = (await here.rows(row.id, "INBOX")).values()
        (file,) = message.files
        assert (file.file_name, file.type) == ("Rechnung März €.pdf", "application/octet-stream")
        assert abs(file.size - 900) < 20


async def test_an_outage_and_its_end(tmp_path: Path, authority: Authority) -> None:
    from tests.support.dovecot import Dovecot

    with Dovecot(authority) as server:
        user = server.user()
        user.deliver("INBOX", messages(5))
        async with world(tmp_path, ssl_context=authority.client_context()) as here:
            row = await here.add(user)
            await asyncio.to_thread(server.stop)
            await here.engine.sync_now(row.id)
            await here.rounds(row.id, 2)
            row = await here.source(row.id)
            assert (row.status, row.fail_count) == ("OK", 1)
            assert row.status_code in {"net.refused", "net.early_close"}
            assert await here.engine.force_check(row.id) == "CONNECTION_IMPOSSIBLE"
            await asyncio.to_thread(server.start)
            assert await here.engine.force_check(row.id) == "OK"


async def test_a_changed_password(tmp_path: Path, dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user)
        await asyncio.to_thread(user.set_password, "another-one")
        assert await here.engine.force_check(row.id) == "INVALID_CREDENTIALS"
        await here.engine.update_source(row.id, password="another-one")

        async def healed() -> bool:
            return (await here.source(row.id)).status == "OK"

        await here.until(healed)
