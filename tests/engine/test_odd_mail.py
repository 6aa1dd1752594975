"""Mail of odd shapes through the real engine: shown as what it is, and all that can be done with mail works."""

from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, FakeImap, Rewrite
from tests.support.mail import make_message, message_id
from tests.support.present import present

LEAF = b'("TEXT" "PLAIN" ("CHARSET" "us-ascii") NIL NIL "7BIT" 2 1 NIL NIL NIL NIL)'


@pytest.mark.parametrize("depth", [8, 61, 62, 63, 64, 65, 400, 20_000])
async def test_parts_deep_inside_each_other(tmp_path: Path, depth: int) -> None:
    """Sender and subject, flags, body and a move, whatever the nesting."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1, subject="Deep", from_="Ada <ada@example.com>"), flags=["\\Seen"])
        server.store.add("INBOX", make_message(2))
        nested = b"BODYSTRUCTURE " + b"(" * depth + LEAF + b' "MIXED")' * depth + b" X-REAL ("
        server.faults.on("UID FETCH", Rewrite(rb"BODYSTRUCTURE \(", nested), times=None)
        source = await here.add(server)
        ids = await here.ids(source.id)
        assert sorted(ids) == [message_id(1), message_id(2)]
        key = ids[message_id(1)]
        row = next(row for row in (await here.rows(source.id, "INBOX")).values() if row.id == key)
        assert (row.subject, present(row.addresses.from_).email) == ("Deep", "ada@example.com")
        assert await here.engine.live_flags(key) == ["\\Seen"]
        assert b"Subject: Deep" in await here.engine.raw_message(here.account_id, key)
        outcome = await here.engine.edit_folders(here.account_id, key, change(("Work",), ("INBOX",)), queue=False)
        assert outcome.state == "done", outcome
        assert server.store.where(message_id(1)) == ["Work"]
        assert (await here.source(source.id)).status == "OK"


async def test_a_bare_cr_forges_nothing(tmp_path: Path) -> None:
    """What stands behind it belongs to the same field: sender, date and Message-ID are those of true lines."""
    forged = b"From: b@c\rDate: Tue, 14 Nov 2000 22:13:20 +0000\rMessage-ID: <false@x>"
    raw = b"Subject: a2\r" + forged + b"\r\nFrom: evil@x\r\nDate: Tue, 14 Nov 2023 22:13:20 +0000\r\n"
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add("INBOX", raw + b"Message-ID: <true@x>\r\n\r\nA\r\n")
        source = await here.add(server)
        (row,) = (await here.rows(source.id, "INBOX")).values()
        assert (present(row.addresses.from_).email, row.email_message_id, row.date) == (
            "evil@x",
            "<true@x>",
            1700000000,
        )
        assert row.subject == "a2 From: b@c Date: Tue, 14 Nov 2000 22:13:20 +0000 Message-ID: <false@x>"
