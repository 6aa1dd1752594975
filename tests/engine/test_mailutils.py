"""The whole engine on a real GNU Mailutils: few messages, as each of its answers takes it 40 ms."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from cio_desktop.imap import own_lines
from tests.engine.test_other_servers import all_ids, edit, index_is_mailbox
from tests.support import mailutils
from tests.support.engine_world import world
from tests.support.mail import make_message, message_id
from tests.support.mail_user import ImapUser, quoted

QUOTES = 'Qu"ote'
ODD = [
    b"Message-ID: <r2@x>\r\n\r\nA\r\n",
    b"Message-ID: <r2@x>\r\n\r\nB\r\n",
    b"Subject: no id\r\n\r\nFrom the start\r\n",
    make_message(1),
]


@pytest.fixture(scope="module")
def server() -> Iterator[mailutils.Mailutils]:
    if why := mailutils.missing():
        pytest.skip(why)
    with mailutils.Mailutils() as made:
        yield made


def live(user: ImapUser, *paths: str) -> list[Counter[bytes]]:
    """Of each folder: its texts without the server's own lines, less those that wait to be expunged."""
    found = []
    with user.imap() as client:
        for path in paths:
            client.select(quoted(path), readonly=True)
            rows = [row for row in client.uid("FETCH", "1:*", "(FLAGS BODY.PEEK[])")[1] if isinstance(row, tuple)]
            found.append(Counter(own_lines.without(text) for head, text in rows if b"\\Deleted" not in head))
    return found


async def test_all_is_listed_and_follows(server: mailutils.Mailutils, tmp_path: Path) -> None:
    user = server.user()
    user.add_folder("Bills", "Größen", QUOTES, "A & B")
    user.deliver("INBOX", ODD)
    user.deliver(QUOTES, [make_message(5)], flags=["\\Seen"])
    async with world(tmp_path) as here:
        row = await here.add(user)
        assert (row.status, row.status_code) == ("OK", None)
        await index_is_mailbox(here, row.id, user)
        assert len(set(await all_ids(here, row.id, "INBOX"))) == len(ODD)
        with user.imap() as client:
            client.select("INBOX")
            client.uid("STORE", "3", "+FLAGS", "(\\Flagged)")
            client.uid("STORE", "1", "+FLAGS", "(\\Deleted)")
            client.expunge()
        user.deliver("INBOX", [make_message(9)])
        await here.sync(row.id)
        await index_is_mailbox(here, row.id, user)
        flags = {uid: flags for uid, _, flags in (await here.look(row.id))["INBOX"]}
        assert "\\Flagged" in flags[3]


async def test_there_and_back_makes_no_doubles(server: mailutils.Mailutils, tmp_path: Path) -> None:
    user = server.user()
    user.add_folder(QUOTES)
    user.deliver("INBOX", ODD)
    before = live(user, "INBOX")[0]
    async with world(tmp_path) as here:
        row = await here.add(user)
        ids = (await all_ids(here, row.id, "INBOX"))[:2]
        for src, dst in (("INBOX", QUOTES), (QUOTES, "INBOX")):
            for key in ids:
                assert await edit(here, row, key, add=dst, remove=src) == "deferred"
            inbox, other = live(user, "INBOX", QUOTES)
            assert inbox + other == before
            assert sum(other.values()) == (len(ids) if dst == QUOTES else 0)
            await here.sync(row.id)
            assert set(await all_ids(here, row.id, dst)) >= set(ids)


async def test_copies_and_the_last_place(server: mailutils.Mailutils, tmp_path: Path) -> None:
    user = server.user()
    user.add_folder("Bills")
    user.deliver("INBOX", [make_message(1)])
    text = live(user, "INBOX")[0]
    async with world(tmp_path) as here:
        row = await here.add(user)
        key = (await here.ids(row.id))[message_id(1)]
        assert await edit(here, row, key, remove="INBOX") == "edit.last_folder"
        assert await edit(here, row, key, add="Bills") == "done"
        assert live(user, "INBOX", "Bills") == [text, text]
        await here.sync(row.id)  # the folder, empty before, has got a UIDVALIDITY that lasts
        assert await edit(here, row, key, remove="INBOX") == "deferred"
        assert live(user, "INBOX", "Bills") == [Counter(), text]
        assert await edit(here, row, key, remove="Bills") == "edit.last_folder"
