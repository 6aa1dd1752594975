"""Digests and places in doubt are named with the UIDVALIDITY they were seen under: in a folder that was made anew the
same UID is another message."""

import sqlite3
from pathlib import Path

from cio_desktop.store import digests, folders, membership_changes, memberships, renumbering, reread
from cio_desktop.store.migrations import migrate, steps
from tests.support.store_world import World, message_id, placed, put_place, world

TEXT = b"t" * 32


async def test_a_digest_read_under_another_uidvalidity_is_not_kept(w: World) -> None:
    inbox = w.folders["INBOX"].id
    await w.db.write(folders.set_sync, inbox, uidvalidity=2)
    await w.put("INBOX", placed(1, 1))
    await w.db.write(digests.put_many, inbox, 1, {1: TEXT})
    assert [place.digest for place in await w.db.read(renumbering.known_places, inbox)] == [None]
    await w.db.write(digests.put_many, inbox, 2, {1: TEXT})
    assert [place.digest for place in await w.db.read(renumbering.known_places, inbox)] == [TEXT]


async def test_what_an_edit_has_read_a_sync_knows(w: World) -> None:
    inbox = w.folders["INBOX"].id
    await w.db.write(folders.set_sync, inbox, uidvalidity=2)
    await w.put("INBOX", placed(1, 1, strict=7), placed(2, 2))
    for uid in (1, 2):
        await w.db.write(digests.put, inbox, 2, uid, TEXT, size=10)
    await w.db.write(digests.put, inbox, 2, 3, TEXT, size=10)
    applied = await w.put("INBOX", placed(3, 1, strict=7))
    assert not applied.undecided  # the same text, as the digests tell already
    assert {row.message_id for row in await w.db.read(memberships.of_message, message_id(1))} == {message_id(1)}


async def test_relinked_places_take_their_digests_with_them_and_leave_the_old_ones(w: World) -> None:
    inbox = w.folders["INBOX"].id
    await w.db.write(folders.set_sync, inbox, uidvalidity=1)
    await w.put("INBOX", placed(1, 1), placed(2, 2))
    await w.db.write(digests.put_many, inbox, 1, {1: TEXT, 2: TEXT})
    places = [(1, message_id(2), (), None, None, None, None)]
    await w.db.write(renumbering.swap, inbox, places, {"uidvalidity": 1})
    assert await w.db.read(digests.of_folder, inbox, [1, 2]) == {}


async def test_a_doubt_about_a_folder_that_was_made_anew_is_void(w: World) -> None:
    inbox = w.folders["INBOX"].id
    await w.db.write(folders.set_sync, inbox, uidvalidity=1)
    await w.put("INBOX", placed(1, 1), placed(2, 2))
    await w.db.write(reread.add, [(inbox, 1)])
    assert await w.db.read(reread.of_folder, inbox) == [1]
    await w.db.write(folders.set_sync, inbox, uidvalidity=2)
    assert await w.db.read(reread.of_folder, inbox) == []
    assert await w.db.read(reread.folders, w.source.id) == set()


async def test_a_place_put_to_a_message_whose_text_is_another_is_read_again(tmp_path: Path) -> None:
    """As after a change that took a message without headers for its twin."""
    async with world(tmp_path, "Bills") as w:
        inbox, bills = w.folders["INBOX"].id, w.folders["Bills"].id
        for folder in (inbox, bills):
            await w.db.write(folders.set_sync, folder, uidvalidity=1)
        await w.put("INBOX", placed(1, 1), placed(2, 2))
        await w.db.write(digests.put_many, inbox, 1, {1: TEXT, 2: TEXT})
        await w.db.write(digests.put_many, bills, 1, {1: TEXT, 2: b"o" * 32})
        for uid in (1, 2):
            await w.db.write(put_place, bills, uid, message_id(uid), uidvalidity=1)
        assert await w.db.read(reread.of_folder, bills) == [2]
        assert await w.db.read(reread.sources_of, [message_id(2)]) == {w.source.id}


async def test_only_what_is_gone_or_can_not_be_read_is_forgotten_unread(w: World) -> None:
    """A doubt that arose while the others were read again stays."""
    inbox = w.folders["INBOX"].id
    await w.put("INBOX", placed(1, 1), placed(2, 2))
    await w.db.write(reread.add, [(inbox, 1), (inbox, 2)])
    await w.db.write(membership_changes.mark_gone, inbox, [1])
    await w.db.write(reread.drop_void, inbox)
    assert await w.db.read(reread.of_folder, inbox) == [2]


def test_digests_of_a_sync_before_are_kept_with_those_of_edits(tmp_path: Path) -> None:
    before = next(n for n, script in enumerate(steps()) if "DROP COLUMN digest" in script)
    connection = sqlite3.connect(tmp_path / "old.db", isolation_level=None)
    migrate(connection, steps()[:before])
    connection.executescript(
        """
        INSERT INTO account (n, id, username, created) VALUES (1, 'a', 'a', 1);
        INSERT INTO source (id, account_id, label, created, email, server, port, username, status_since)
            VALUES (1, 'a', 'l', 1, 'e', 's', 993, 'u', 1);
        INSERT INTO folder (id, source_id, raw_name, path, uidvalidity) VALUES (1, 1, x'31', '1', 9);
        INSERT INTO message (n, id, key, account, date, indexed, received, mid, ckey, subject, addresses)
            VALUES (1, 'id1', 1, 1, 1, 1, 1, 1, x'00', '', '{}');
        INSERT INTO membership (folder_id, uid, message, date, digest) VALUES (1, 5, 1, 1, x'AA'), (1, 6, 1, 1, x'BB');
        INSERT INTO content_digest (folder_id, uid, uidvalidity, digest) VALUES (1, 6, 9, x'CC');
        INSERT INTO reread (folder_id, uid) VALUES (1, 5);
        """
    )
    migrate(connection)
    assert digests.of_folder(connection, 1, [5, 6]) == {5: b"\xaa", 6: b"\xcc"}
    assert reread.of_folder(connection, 1) == [5]
    connection.close()
