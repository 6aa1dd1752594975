"""Rounds of random changes by other clients; after each sync the store holds what imaplib sees, UID by UID.

`CIO_TEST_SEEDS=1-50` runs those seeds instead of the usual ones.
"""

import contextlib
import imaplib
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.mail import make_message
from tests.support.mail_user import MailUser, quoted
from tests.support.seeds import seeds

pytestmark = pytest.mark.dovecot

PLAIN = "IMAP4rev1 LITERAL+ IDLE NAMESPACE UIDPLUS MOVE UNSELECT ESEARCH"
CAPABILITIES = {
    "qresync": f"{PLAIN} LIST-EXTENDED LIST-STATUS SPECIAL-USE CONDSTORE QRESYNC ENABLE",
    "condstore": f"{PLAIN} LIST-EXTENDED LIST-STATUS SPECIAL-USE CONDSTORE ENABLE",
    "neither": "IMAP4rev1 IDLE NAMESPACE UNSELECT",
}
NAMES = ("Work", "Bills", "Année", "Work/Old", "A & B", "Bills/2024")
FLAGS = ("\\Seen", "\\Flagged", "\\Answered", "\\Deleted", "$Later")
ROUNDS = 8


class Other:
    """Another client, that does whatever comes to its mind."""

    def __init__(self, user: MailUser, seed: int) -> None:
        self.user = user
        self.random = random.Random(seed)
        self.next_message = 1
        self.did: list[str] = []

    def act(self) -> None:
        """A few acts in one connection."""
        with self.user.imap() as client:
            for _ in range(self.random.randint(1, 7)):
                act = self.random.choice(
                    [self.deliver] * 3
                    + [self.move] * 3
                    + [self.copy] * 2
                    + [self.flag] * 3
                    + [self.expunge] * 2
                    + [self.create, self.rename, self.delete, self.renew, self.rename_inbox]
                )
                self.did.append(act.__name__)
                # a folder that is not there, or not any more, is refused, as it should be
                with contextlib.suppress(imaplib.IMAP4.error):
                    act(client)

    def folder(self) -> Any:
        return self.random.choice(self.user.folders())

    def some(self, client: imaplib.IMAP4) -> Any:
        """A few UIDs of a folder that is open afterwards."""
        path = self.folder()
        client.select(quoted(path))
        uids = client.uid("SEARCH", "ALL")[1][0].split()
        return [uid.decode() for uid in self.random.sample(uids, min(len(uids), self.random.randint(1, 6)))]

    def deliver(self, client: imaplib.IMAP4) -> None:
        path = self.folder()
        for _ in range(self.random.randint(1, 6)):
            # one in ten came before, so that a message stands in several folders, and twice in one
            n = self.next_message if self.random.random() < 0.9 else self.random.randint(1, self.next_message)
            self.next_message += 1
            client.append(quoted(path), None, None, make_message(n))

    def move(self, client: imaplib.IMAP4) -> None:
        if uids := self.some(client):
            client.uid("MOVE", ",".join(uids), quoted(self.folder()))

    def copy(self, client: imaplib.IMAP4) -> None:
        if uids := self.some(client):
            client.uid("COPY", ",".join(uids), quoted(self.folder()))

    def flag(self, client: imaplib.IMAP4) -> None:
        if uids := self.some(client):
            flags = " ".join(self.random.sample(FLAGS, 2))
            client.uid("STORE", ",".join(uids), self.random.choice(["+FLAGS", "-FLAGS", "FLAGS"]), f"({flags})")

    def expunge(self, client: imaplib.IMAP4) -> None:
        if uids := self.some(client):
            client.uid("STORE", ",".join(uids), "+FLAGS", "(\\Deleted)")
            client.expunge()

    def create(self, client: imaplib.IMAP4) -> None:
        client.create(quoted(self.random.choice(NAMES)))

    def rename(self, client: imaplib.IMAP4) -> None:
        client.rename(quoted(self.random.choice(NAMES)), quoted(self.random.choice(NAMES)))

    def delete(self, client: imaplib.IMAP4) -> None:
        client.delete(quoted(self.random.choice(NAMES)))

    def renew(self, client: imaplib.IMAP4) -> None:
        """Another UIDVALIDITY, the UIDs begin again."""
        path = self.random.choice(NAMES)
        client.delete(quoted(path))
        client.create(quoted(path))
        for _ in range(self.random.randint(0, 4)):
            client.append(quoted(path), None, None, make_message(self.next_message))
            self.next_message += 1

    def rename_inbox(self, client: imaplib.IMAP4) -> None:
        client.rename("INBOX", quoted(self.random.choice(NAMES)))


def truth(user: MailUser) -> Any:
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


@pytest.fixture(scope="module", params=CAPABILITIES)
def server(request: pytest.FixtureRequest, authority: Authority) -> Iterator[Any]:
    with Dovecot(authority, capability=CAPABILITIES[request.param]) as found:
        yield found


@pytest.mark.parametrize("seed", seeds(os.environ, 1, 2))
async def test_after_each_sync_the_store_is_what_the_server_has(
    tmp_path: Path, server: Dovecot, authority: Authority, seed: int
) -> None:
    user = server.user()
    user.add_folder("Work", "Bills")
    other = Other(user, seed)
    other.act()
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user)
        for number in range(ROUNDS):
            assert await ours(here, row.id) == truth(user), (number, other.did)
            other.did.clear()
            other.act()
            await here.sync(row.id)
        assert await ours(here, row.id) == truth(user), other.did
        assert (await here.source(row.id)).status == "OK"
