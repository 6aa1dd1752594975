"""The whole engine on real servers other than Dovecot: Cyrus with both name spaces, Courier without MOVE.

What Dovecot hides shows here. Judged by another client (imaplib), by the bytes of the mail.
"""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.change import EditRefused, FolderChange, FolderName
from cio_desktop.store import edits
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


SERVERS: dict[str, tuple[Callable[[], str], Callable[[], AbstractContextManager[Any]], str]] = {
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
        # All are messages of their own; twins without a Date by the time of their arrival.
        ids = await all_ids(here, row.id, "INBOX")
        assert len(set(ids)) == len(ODD)
        for source, target in (("INBOX", bills), (bills, "INBOX")):
            for key in dict.fromkeys(ids):
                outcome = await here.engine.edit_folders(
                    here.account_id, key, change((target,), (source,)), queue=False
                )
                assert outcome.state in {"done", "deferred"}, outcome
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
        if outcome.state != "deferred":
            await index_is_mailbox(here, row.id, user)
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(3)], change(("INBOX",), (bills,)), queue=False
        )
        assert outcome.state in {"done", "deferred"}, outcome
        assert message_id(3) in user.look()["INBOX"]
        await here.sync(row.id)
        if selective(place):
            same_bytes(user, Counter(mail))
            await index_is_mailbox(here, row.id, user)


async def edit(here: World, row: Any, key: str, *, add: str = "", remove: str = "") -> str:
    """The outcome's state, or the code of a refusal."""
    wanted = FolderChange(
        tuple(FolderName(name=name) for name in (add,) if name), tuple(FolderName(name=n) for n in (remove,) if n)
    )
    try:
        outcome = await here.engine.edit_folders(here.account_id, key, wanted, queue=False)
    except EditRefused as error:
        return error.code
    return outcome.state if outcome.state != "failed" else outcome.code or "failed"


async def test_a_folder_for_reading_only_loses_and_takes_nothing(place: Place, tmp_path: Path) -> None:
    """By the server's access lists, whatever it still offers."""
    user = place.user("Bills")
    bills = place.path("Bills")
    sent = [make_message(1), make_message(2)]
    user.deliver("INBOX", sent[:1])
    user.deliver(bills, sent[1:])
    with user.imap() as client:
        who = "owner" if isinstance(user, courier.CourierUser) else user.name
        answer = client.setacl(f'"{bills}"', who, "lrsa")
        assert answer[0] == "OK", answer
    async with world(tmp_path) as here:
        row = await here.add(user)
        ids = await here.ids(row.id)
        for key, add, remove in ((1, bills, "INBOX"), (2, "INBOX", bills)):
            state = await edit(here, row, ids[message_id(key)], add=add, remove=remove)
            assert state not in {"done", "queued", "deferred"}, state
        before = user.contents()
        assert (before["INBOX"], before[bills]) == (sent[:1], sent[1:])
        await here.sync(row.id)
        await index_is_mailbox(here, row.id, user)


async def test_new_folders_below_others_and_names_of_other_scripts(place: Place, tmp_path: Path) -> None:
    user = place.user("Bills")
    user.deliver("INBOX", made_up(3))
    deep = place.path("Bills") + user.separator + "2024 & später" + user.separator + "日本"
    async with world(tmp_path) as here:
        row = await here.add(user)
        ids = await here.ids(row.id)
        keys = sorted(ids)
        assert await edit(here, row, ids[keys[0]], add=deep) == "done"
        assert await edit(here, row, ids[keys[1]], add=deep, remove="INBOX") in {"done", "deferred"}
        assert sorted(user.look()[deep]) == sorted(keys[:2])
        # another client gives it another name: ids are kept
        shorter = place.path("Neu")
        user.rename_folder(deep, shorter)
        await here.sync(row.id)
        shown = await here.rows(row.id, shorter)
        assert sorted(each.id for each in shown.values()) == sorted(ids[key] for key in keys[:2])
        assert await edit(here, row, ids[keys[0]], remove=shorter) in {"done", "deferred"}
        assert keys[0] in user.look()["INBOX"]
        await here.sync(row.id)
        if selective(place):
            await index_is_mailbox(here, row.id, user)


async def test_a_removal_that_waits_is_shown_as_done_and_ends_with_the_expunge(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cio_desktop.engine.edits.waking.DEFERRED_GAP", 0.0)
    user = place.user("Bills")
    bills = place.path("Bills")
    user.deliver("INBOX", made_up(4))
    async with world(tmp_path) as here:
        row = await here.add(user)
        ids = await here.ids(row.id)
        keys = sorted(ids)
        state = await edit(here, row, ids[keys[0]], add=bills, remove="INBOX")
        assert state == ("done" if selective(place) else "deferred")
        for _ in range(2):
            shown = await here.look(row.id)
            assert keys[0] not in {each[1] for each in shown["INBOX"]}
            assert [each[1] for each in shown[bills]] == [keys[0]]
            assert (await here.source(row.id)).status_code is None
            await here.sync(row.id)
        with user.imap() as client:
            client.select("INBOX")
            client.expunge()
        await here.sync(row.id)
        await index_is_mailbox(here, row.id, user)
        assert await here.ids(row.id) == ids
        await here.until(lambda: nothing_open(here))
        # what came back by another client is shown again
        with user.imap() as client:
            client.select(f'"{bills}"')
            client.uid("COPY", "1", "INBOX")
        await here.sync(row.id)
        await index_is_mailbox(here, row.id, user)


async def nothing_open(here: World) -> bool:
    return not await here.db.read(edits.open_message_ids, here.account_id)
