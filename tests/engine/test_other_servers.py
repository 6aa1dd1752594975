"""The whole engine on real servers other than Dovecot: Cyrus with both name spaces, Courier without MOVE.

What Dovecot hides shows here. Judged by another client (imaplib), by the bytes of the mail.
"""

import contextlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.change import EditRefused
from tests.support import courier, cyrus
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.mail import make_message, message_id
from tests.support.mail import messages as made_up
from tests.support.mail_user import ImapUser

ODD = [
    b"Message-ID: <r2@x>\r\n\r\nA\r\n",
    b"Message-ID: <r2@x>\r\n\r\nB\r\n",
    b"Subject: twin\r\n\r\nthe same\r\n",
    b"Subject: twin\r\n\r\nthe same\r\n",
    b"Subject: twin\r\n\r\nno, other\r\n",
    make_message(1),
    make_message(2, message_id=""),
    make_message(3, attachment=("a.pdf", b"%PDF" * 99)),
]


class Place:
    """A server with the folder names it wants."""

    def __init__(self, server: Any, prefix: str) -> None:
        self.server, self.prefix = server, prefix

    def user(self, *folders: str) -> ImapUser:
        user: ImapUser = self.server.user()
        user.add_folder(*map(self.path, folders))
        return user

    def path(self, name: str) -> str:
        return self.prefix + name


SERVERS = {
    "cyrus": (cyrus.missing, cyrus.Cyrus, "INBOX/"),
    "cyrus-alternative": (cyrus.missing, lambda: cyrus.Cyrus(alternative=True), ""),
    "courier": (courier.missing, courier.Courier, "INBOX."),
    "courier-no-uidplus": (courier.missing, lambda: courier.Courier(without="UIDPLUS"), "INBOX."),
}


@pytest.fixture(scope="module", params=SERVERS)
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    missing, made, prefix = SERVERS[request.param]
    if why := missing():
        pytest.skip(why)
    with made() as server:
        yield Place(server, prefix)


def selective(place: Place) -> bool:
    """Whether the server can take one message out for good."""
    with place.user().imap() as client:
        return b"UIDPLUS" in client.capability()[1][0]


async def all_ids(here: World, source_id: int, path: str) -> list[str]:
    return [row.id for row in (await here.rows(source_id, path)).values()]


def same_bytes(user: ImapUser, expected: Counter[bytes]) -> None:
    assert Counter(raw for rows in user.contents().values() for raw in rows) == expected


async def index_is_mailbox(here: World, source_id: int, user: ImapUser) -> None:
    seen = {path: [row.uid for row in rows] for path, rows in user.look_closely().items()}
    assert {path: [uid for uid, *_ in rows] for path, rows in (await here.look(source_id)).items()} == seen


async def test_everything_is_listed_and_stays_so(place: Place, tmp_path: Path) -> None:
    user = place.user("Bills", "Größen")
    user.deliver("INBOX", [*made_up(30), *ODD])
    user.deliver(place.path("Größen"), made_up(5), flags=["\\Seen"])
    async with world(tmp_path) as here:
        row = await here.add(user)
        assert (row.status, row.status_code) == ("OK", None)
        await index_is_mailbox(here, row.id, user)
        with user.imap() as client:
            client.select("INBOX")
            client.uid("STORE", "3", "+FLAGS", "(\\Flagged)")
            client.uid("STORE", "1,5", "+FLAGS", "(\\Deleted)")
            client.expunge()
        user.deliver("INBOX", [make_message(99)])
        await here.sync(row.id)
        await index_is_mailbox(here, row.id, user)
        flags = {uid: flags for uid, _, flags in (await here.look(row.id))["INBOX"]}
        assert "\\Flagged" in flags[3]


async def test_odd_mail_there_and_back_keeps_every_byte(place: Place, tmp_path: Path) -> None:
    user = place.user("Bills")
    user.deliver("INBOX", ODD)
    bills = place.path("Bills")
    sent = Counter(ODD)
    async with world(tmp_path) as here:
        row = await here.add(user)
        # Two twins are one message in two places; all others are messages of their own.
        ids = await all_ids(here, row.id, "INBOX")
        assert len(set(ids)) == len(ODD) - 1
        for source, target in (("INBOX", bills), (bills, "INBOX")):
            for key in dict.fromkeys(ids):
                outcome = await here.engine.edit_folders(
                    here.account_id, key, change((target,), (source,)), queue=False
                )
                assert outcome.state in {"done", "queued"}, outcome
                contents = user.contents()
                if selective(place):
                    assert Counter(raw for rows in contents.values() for raw in rows) == sent
                else:
                    assert set(raw for rows in contents.values() for raw in rows) == set(ODD)
            if not selective(place):
                return  # what waits to be expunged is still in the old folder
        assert Counter(user.contents()["INBOX"]) == sent
        assert user.contents()[bills] == []
        await here.sync(row.id)
        await index_is_mailbox(here, row.id, user)


async def test_a_removal_keeps_what_is_not_proved_to_stay(place: Place, tmp_path: Path) -> None:
    """A list copy beside a direct copy: the same header fields, other bytes."""
    user = place.user("Bills")
    direct, listed = ODD[0], ODD[1]
    user.deliver("INBOX", [direct])
    user.deliver(place.path("Bills"), [listed])
    async with world(tmp_path) as here:
        row = await here.add(user)
        for key in dict.fromkeys(await all_ids(here, row.id, "INBOX")):
            with contextlib.suppress(EditRefused):  # refused at once, or by its outcome
                await here.engine.edit_folders(here.account_id, key, change((), ("INBOX",)), queue=False)
        same_bytes(user, Counter([direct, listed]))


async def test_a_folder_made_again_by_another_program(place: Place, tmp_path: Path) -> None:
    """A8: what is stored before and after the next sync is what is there."""
    user = place.user("Bills")
    bills = place.path("Bills")
    mail = list(made_up(5))
    user.deliver(bills, mail)
    async with world(tmp_path) as here:
        row = await here.add(user)
        ids = await here.ids(row.id)
        user.remove_folder(bills)
        user.add_folder(bills)
        user.deliver(bills, mail[::-1])
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(2)], change(("INBOX",), (bills,)), queue=False
        )
        if outcome.state == "failed":  # it had not seen the new folder yet: nothing may have been touched
            same_bytes(user, Counter(mail))
        await here.sync(row.id)
        await index_is_mailbox(here, row.id, user)
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(3)], change(("INBOX",), (bills,)), queue=False
        )
        assert outcome.state in {"done", "queued"}, outcome
        assert message_id(3) in user.look()["INBOX"]
        await here.sync(row.id)
        if selective(place):
            same_bytes(user, Counter(mail))
            await index_is_mailbox(here, row.id, user)
