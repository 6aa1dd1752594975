"""Which messages are one and which are two (engine/README.md, Identity): two mails in one folder with other content are
two, copies of one are one, whatever their headers say, and it stays so over syncs, restarts and another UIDVALIDITY."""

import random
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.store import messages, reread
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.sources import SourceRow
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.fake_imap import EXCHANGE_LIKE, FULL, NO_MOVE, PLAIN, Answer, FakeImap, Profile
from tests.support.mail_user import MailUser
from tests.support.present import present

ARRIVED = 1_700_000_000


async def listed(here: World, folder: str = "INBOX") -> Any:
    return await here.db.read(messages.query, MessageFilter(here.account_id, folder=folder, limit=1000))


async def places(here: World, source_id: int, path: str = "INBOX") -> Any:
    return {uid: row.id for uid, row in (await here.rows(source_id, path)).items()}


def odd(chosen: random.Random) -> Any:
    """A mail as the world's worst programs make it: shared ids, no headers at all, equal sizes, twins."""
    head = chosen.choice(
        [
            b"",
            b"X-Odd: 1\r\n",
            b"Message-ID: <r2@x>\r\n",
            b"Message-ID: <r2@x>\r\nSubject: s\r\n",
            b"Message-ID: <r2@x>\r\nTo: a@x\r\n",
            b"Subject: s\r\n",
            b"Message-ID: <r3@x>\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n",
        ]
    )
    return head + b"\r\n" + chosen.choice([b"A", b"B", b"CC", b""]) + b"\r\n"


@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)
@pytest.mark.parametrize("seed", range(4))
async def test_as_many_messages_as_contents(tmp_path: Path, profile: Profile, seed: int) -> None:
    chosen = random.Random(seed)
    async with FakeImap(profile) as server:
        held = []

        def deliver(count: int) -> None:
            for _ in range(count):
                raw = odd(chosen)
                held.append((server.store.add("INBOX", raw, internaldate=ARRIVED + chosen.randrange(2)), raw))

        async def right(here: World, row: SourceRow) -> Any:
            found = await places(here, row.id)
            assert {uid: raw for uid, raw in held}.keys() == found.keys()
            contents: dict[bytes, set[str]] = {}
            for uid, raw in held:
                contents.setdefault(raw, set()).add(found[uid])
            ids = [key for group in contents.values() for key in group]
            assert len(ids) == len(set(ids)), "two contents are one message"
            # Without a Message-ID the moment of arrival is part of what tells mails apart, so twins may be two.
            assert all(len(group) == 1 for raw, group in contents.items() if b"Message-ID" in raw), "twins are two"
            assert len(await listed(here)) == len(ids)
            return found

        async with world(tmp_path) as here:
            deliver(12)
            row = await here.add(server)
            await right(here, row)
            deliver(6)
            await here.sync(row.id)
            before = await right(here, row)
            account, secrets = here.account_id, here.secrets
        async with world(tmp_path, account_id=account, secrets=secrets) as here:
            await here.sync(row.id)
            assert await right(here, row) == before
            was = {(raw, key) for (uid, raw) in held for key in [before[uid]]}
            server.store.folder("INBOX").renumber(77)
            held = [(uid, entry.message.raw) for uid, entry in uids(server)]
            await here.sync(row.id)
            after = await right(here, row)
            now = {(raw, key) for (uid, raw) in held for key in [after[uid]]}
            assert {pair for pair in now if b"Message-ID" in pair[0]} == {p for p in was if b"Message-ID" in p[0]}


def uids(server: FakeImap) -> Any:
    return list(server.store.folder("INBOX").entries.items())


def held_in(server: FakeImap, path: str) -> Any:
    return {uid: entry.message.raw for uid, entry in server.store.folder(path).entries.items()}


@pytest.mark.parametrize("seed", range(3))
async def test_other_contents_of_a_folder_stay_other_messages_wherever_they_go(tmp_path: Path, seed: int) -> None:
    chosen = random.Random(seed)
    folders = ("INBOX", "Work", "Bills")
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for path in folders[1:]:
            server.store.create(path, special_use=None)
        row = await here.add(server)
        for _ in range(6):
            for _ in range(chosen.randrange(1, 6)):
                path, target = chosen.choice(folders), chosen.choice(folders)
                there = sorted(held_in(server, path))
                act = chosen.choice(["add", "add", "move", "copy", "remove", "renumber"])
                if act == "add" or not there:
                    server.store.add(path, odd(chosen), internaldate=ARRIVED)
                elif act == "renumber":
                    server.store.folder(path).renumber(chosen.randrange(100, 10_000))
                elif act == "remove":
                    server.store.remove(path, chosen.choice(there))
                elif act == "copy" or path == target:
                    server.store.copy_to(path, chosen.choice(there), target)
                else:
                    server.store.move_to(path, chosen.choice(there), target)
            await here.sync(row.id)
            for path in folders:
                raws, found = held_in(server, path), await places(here, row.id, path)
                assert raws.keys() == found.keys(), path
                pairs = {(raws[uid], found[uid]) for uid in raws}
                assert len({key for _, key in pairs}) == len(pairs), (path, "two contents are one message")


async def test_a_mail_in_two_sources_is_one_and_shows_the_copy_that_is_there(tmp_path: Path) -> None:
    direct = b"Message-ID: <one@x>\r\nSubject: s\r\nFrom: a@x\r\nTo: me@x\r\n\r\ntext\r\n"
    by_list = b"Message-ID: <one@x>\r\nSubject: s\r\nFrom: a@x\r\nTo: list@x\r\n\r\ntext\r\n-- \r\nthe list\r\n"
    async with FakeImap(FULL) as first, FakeImap(FULL) as second, world(tmp_path) as here:
        first.store.add("INBOX", direct)
        second.store.add("INBOX", by_list)
        one = await here.add(first, email="one@x.example")
        await here.add(second, email="two@x.example")
        (shown,) = await listed(here)
        assert (shown.size, [each.email for each in shown.addresses.to]) == (len(direct), ["me@x"])
        first.store.remove("INBOX", 1)
        await here.sync(one.id)

        async def stands_for_the_other() -> bool:
            """Without anybody asking for a sync of the source that has it, whose period is an hour."""
            (again,) = await listed(here)
            assert again.id == shown.id
            return (again.size, [each.email for each in again.addresses.to]) == (len(by_list), ["list@x"])

        await here.until(stands_for_the_other)


async def test_mails_of_one_look_that_a_change_brings_together_are_told_apart_at_once(tmp_path: Path) -> None:
    one, other = (b"Message-ID: <same@x>\r\n\r\n" + text + b"\r\n" for text in (b"A", b"B"))
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add("INBOX", one, internaldate=ARRIVED)
        server.store.create("Bills")
        server.store.add("Bills", other, internaldate=ARRIVED)
        server.store.create("Work")
        row = await here.add(server)
        (key,) = (await places(here, row.id)).values()
        change = FolderChange(add=(FolderName("Work"),), remove=(FolderName("INBOX"), FolderName("Bills")))
        await here.engine.edit_folders(here.account_id, key, change, queue=False)

        async def two_messages() -> bool:
            return len(set((await places(here, row.id, "Work")).values())) == 2

        assert len(server.snapshot()["Work"]) == 2
        await here.until(two_messages)


async def test_old_rows_that_joined_two_mails_are_parted_at_the_next_sync(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        row = await here.add(server)
        server.store.add("INBOX", b"Message-ID: <r2@x>\r\n\r\nA\r\n", internaldate=ARRIVED)
        await here.sync(row.id)
        (first,) = await listed(here)
        server.store.add("INBOX", b"Message-ID: <r2@x>\r\n\r\nB\r\n", internaldate=ARRIVED)
        await here.sync(row.id)

        def as_before(connection: sqlite3.Connection) -> None:
            """Both places on the first row, no key but the old one: as the rule of version 2 left it."""
            connection.execute("UPDATE membership SET strict = NULL, message = (SELECT min(n) FROM message)")
            connection.execute("DELETE FROM content_digest")
            connection.execute("DELETE FROM message WHERE n > (SELECT min(n) FROM message)")
            connection.execute("UPDATE message SET strict = NULL")
            reread.add(connection, connection.execute("SELECT folder_id, uid FROM membership").fetchall())

        await here.db.write(as_before)
        assert len(await listed(here)) == 1
        await here.sync(row.id)
        found = await places(here, row.id)
        assert first.id in found.values()
        assert len(set(found.values())) == 2


async def test_the_message_id_of_two_mails_means_the_newer_one(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for n, text in enumerate((b"A", b"B", b"C")):
            raw = b"Message-ID: <r2@x>\r\nDate: Mon, 1 Jan 2024 00:00:00 +0000\r\n\r\n" + text + b"\r\n"
            server.store.add("INBOX", raw, internaldate=ARRIVED + (n % 2) * 60)
        row = await here.add(server)
        found = await here.db.read(messages.resolve, here.account_id, "r2@x")
        assert present(found).id == (await places(here, row.id))[2]


def texts(user: MailUser, path: str) -> Any:
    """What is really there."""
    with user.imap() as client:
        client.select(path, readonly=True)
        uids = client.uid("SEARCH", "ALL")[1][0].split()
        return sorted(client.uid("FETCH", uid, "(BODY.PEEK[TEXT])")[1][0][1] for uid in uids)


@pytest.mark.dovecot
async def test_one_of_two_mails_with_one_message_id_is_moved_by_us_and_one_by_others(
    tmp_path: Path, dovecot: Dovecot, authority: Authority
) -> None:
    user = dovecot.user()
    user.add_folder("T2", "T3")
    user.deliver("INBOX", [b"Message-ID: <r2@x>\r\n\r\n" + text + b"\r\n" for text in (b"A", b"B", b"B")])
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        row = await here.add(user)
        ids = await places(here, row.id)
        assert ids[1] != ids[2] == ids[3]
        wanted = FolderChange(add=(FolderName("T2"),), remove=(FolderName("INBOX"),))
        outcome = await here.engine.edit_folders(here.account_id, ids[1], wanted, queue=False)
        assert outcome.state == "done", outcome
        assert (texts(user, "INBOX"), texts(user, "T2")) == ([b"B\r\n", b"B\r\n"], [b"A\r\n"])
        with user.imap() as other:
            other.select("INBOX")
            other.uid("MOVE", "2", "T3")
        await here.sync(row.id)
        assert await places(here, row.id) == {3: ids[3]}
        assert await places(here, row.id, "T2") == {1: ids[1]}
        assert await places(here, row.id, "T3") == {1: ids[2]}


async def test_mails_of_one_look_are_told_apart_in_every_folder_once_their_texts_were_read(tmp_path: Path) -> None:
    """The first copy seen elsewhere was joined by its look; the text of its twin says which of two it is."""
    one, other = (b"Message-ID: <same@x>\r\n\r\n" + text + b"\r\n" for text in (b"A", b"B"))
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add("INBOX", one, internaldate=ARRIVED)
        server.store.create("Work")
        for raw in (other, one):
            server.store.add("Work", raw, internaldate=ARRIVED)
        row = await here.add(server)

        async def told_apart() -> bool:
            (inbox,) = (await places(here, row.id)).values()
            work = await places(here, row.id, "Work")
            return bool(inbox == work[2] and inbox != work[1])

        await here.until(told_apart)


@pytest.mark.parametrize("profile", [FULL, EXCHANGE_LIKE, PLAIN], ids=lambda profile: profile.name)
@pytest.mark.parametrize("elsewhere", [False, True], ids=["alone", "with a copy elsewhere"])
async def test_a_mail_that_others_took_out_and_put_back_goes_on_as_the_same_message(
    tmp_path: Path, profile: Profile, elsewhere: bool
) -> None:
    """Its new place is read before the old one is known to be gone, and the text of that can't be read any more."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add("INBOX", b"Message-ID: <one@x>\r\nSubject: s\r\n\r\ntext\r\n", internaldate=ARRIVED)
        server.store.create("Work")
        if elsewhere:
            server.store.copy_to("INBOX", 1, "Work")
        row = await here.add(server)
        (before,) = await listed(here)
        server.store.move_to("INBOX", 1, "Work")
        server.store.copy_to("Work", 1, "INBOX")
        await here.sync(row.id)
        assert await places(here, row.id) == {2: before.id}
        assert set((await places(here, row.id, "Work")).values()) == {before.id}


async def test_two_messages_that_turn_out_to_be_one_text_are_joined(tmp_path: Path) -> None:
    raw = b"Message-ID: <one@x>\r\nSubject: s\r\n\r\ntext\r\n"
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add("INBOX", raw, internaldate=ARRIVED)
        row = await here.add(server)
        (first,) = (await places(here, row.id)).values()
        server.store.add("INBOX", raw, internaldate=ARRIVED)
        server.faults.on("UID FETCH", Answer("NO", "busy"), times=None, when=lambda each: b"<0." in each.line)
        await here.sync(row.id)
        assert len(set((await places(here, row.id)).values())) == 2, "a text that could not be read proves nothing"
        server.faults.clear()
        server.store.add("INBOX", raw, internaldate=ARRIVED)
        await here.sync(row.id)

        async def one_message() -> bool:
            found = await places(here, row.id)
            return len(found) == 3 and set(found.values()) == {first}

        await here.until(one_message)


@pytest.mark.parametrize("by_us", [False, True], ids=["removed by others", "moved by us"])
async def test_what_an_unread_text_kept_apart_is_joined_once_that_copy_has_left(tmp_path: Path, by_us: bool) -> None:
    """In one folder only their texts tell two mails apart; no such pair is left when the first one is elsewhere."""
    raw = b"Message-ID: <one@x>\r\nSubject: s\r\n\r\ntext\r\n"
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add("INBOX", raw, internaldate=ARRIVED)
        server.store.create("Bills")
        if not by_us:
            server.store.copy_to("INBOX", 1, "Bills")
        row = await here.add(server)
        (first,) = (await places(here, row.id)).values()
        server.store.add("INBOX", raw, internaldate=ARRIVED)
        server.faults.on("UID FETCH", Answer("NO", "busy"), times=None, when=lambda each: b"<0." in each.line)
        await here.sync(row.id)
        assert len(set((await places(here, row.id)).values())) == 2
        server.faults.clear()
        if by_us:
            change = FolderChange(add=(FolderName("Bills"),), remove=(FolderName("INBOX"),))
            assert (await here.engine.edit_folders(here.account_id, first, change, queue=False)).state == "done"
        else:
            server.store.remove("INBOX", 1)
        await here.sync(row.id)

        async def one_message() -> bool:
            found = await places(here, row.id) | await places(here, row.id, "Bills")
            return set(found.values()) == {first}

        await here.until(one_message)


@pytest.mark.parametrize("lower", [True, False], ids=["the first stays", "the second stays"])
async def test_a_message_found_to_hold_two_texts_is_parted_though_all_its_places_stay(
    tmp_path: Path, lower: bool
) -> None:
    """Joined by their look in two folders; a change that was refused half way leaves a copy of each in a third. What
    moves then is not doubled (simulator seed lookalikes 5000098)."""
    texts = [b"Message-ID: <same@x>\r\n\r\n" + text + b"\r\n" for text in (b"A", b"B")]
    async with FakeImap(NO_MOVE) as server, world(tmp_path) as here:
        for path, raw in zip(("Bills", "Old") if lower else ("Old", "Bills"), texts, strict=True):
            server.store.create(path)
            server.store.add(path, raw, internaldate=ARRIVED)
        server.store.create("Work")
        row = await here.add(server)
        (key,) = (await places(here, row.id, "Bills")).values()
        assert set((await places(here, row.id, "Old")).values()) == {key}
        server.faults.on("UID EXPUNGE", Answer("NO", "[OVERQUOTA] Quota exceeded"))
        both = FolderChange(add=(FolderName("Work"),), exact=True)
        outcome = await here.engine.edit_folders(here.account_id, key, both, queue=False)
        assert (outcome.state, outcome.code) == ("failed", "imap.overquota")

        async def by_text() -> dict[bytes, set[str]]:
            found: dict[bytes, set[str]] = {}
            for path in ("Bills", "Old", "Work"):
                keys = await places(here, row.id, path)
                for uid, entry in server.store.folder(path).entries.items():
                    found.setdefault(entry.message.raw, set()).add(keys.get(uid, ""))
            return found

        async def parted() -> bool:
            found = await by_text()
            return all(len(keys) == 1 for keys in found.values()) and len(set().union(*found.values())) == 2

        await here.until(parted)
        (moved,) = (await places(here, row.id, "Bills")).values()
        change = FolderChange(add=(FolderName("Work"),), remove=(FolderName("Bills"),))
        assert (await here.engine.edit_folders(here.account_id, moved, change, queue=False)).state == "done"
        assert sorted(entry.message.raw for entry in server.store.folder("Work").entries.values()) == texts


@pytest.mark.parametrize("stored", [True, False], ids=["the twin is known", "the twin is new"])
async def test_another_mail_with_the_same_message_id_in_a_renumbered_folder_is_no_changed_copy(
    tmp_path: Path, stored: bool
) -> None:
    """The one that was there lies in another folder by now, as it was (simulator seed duplicates 9000097)."""
    first, twin = (b"Message-ID: <same@x>\r\nX-Way: 1\r\nTo: %b@x\r\n\r\ntext\r\n" % to for to in (b"ann", b"benjamin"))
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for path in ("Bills", "Work"):
            server.store.create(path)
        server.store.add("Work", first, internaldate=ARRIVED)
        if stored:
            server.store.add("INBOX", twin, internaldate=ARRIVED)
        row = await here.add(server)
        (id_,) = (await places(here, row.id, "Work")).values()
        known = set((await places(here, row.id)).values())
        server.store.move_to("Work", 1, "Bills")
        if stored:
            server.store.move_to("INBOX", 1, "Work")
        else:
            server.store.add("Work", twin, internaldate=ARRIVED)
        server.store.folder("Work").renumber(77)
        await here.sync(row.id)

        async def apart() -> bool:
            (bills,) = (await places(here, row.id, "Bills")).values()
            (work,) = (await places(here, row.id, "Work")).values()
            return bool(
                bills == id_ != work and len(await listed(here, "Work")) == 1 and (not known or {work} == known)
            )

        await here.until(apart)


async def test_a_mail_that_its_server_changed_in_all_folders_stays_one(tmp_path: Path) -> None:
    """As after a move to another server, which numbers the folders anew, too."""
    old, new = (b"Message-ID: <same@x>\r\nSubject: s\r\n%b\r\ntext\r\n" % more for more in (b"", b"List-Id: l\r\n"))
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Work")
        for path in ("INBOX", "Work"):
            server.store.add(path, old, internaldate=ARRIVED)
        row = await here.add(server)
        (id_,) = (await places(here, row.id)).values()
        for path in ("INBOX", "Work"):
            server.store.remove(path, 1)
            server.store.add(path, new, internaldate=ARRIVED)
            server.store.folder(path).renumber(77)
        await here.sync(row.id)

        async def settled() -> bool:
            return not await here.db.read(reread.doubts)

        await here.until(settled)
        assert await places(here, row.id) | await places(here, row.id, "Work") == {1: id_}
        assert set((await places(here, row.id, "Work")).values()) == {id_}
