"""What a listing leaves behind, and how far each folder is synced."""

from pathlib import Path

import pytest

from cio_desktop.store import folders, membership_changes, memberships, quarantine
from tests.support.store_world import ListedCounts, ListedFolder, World, listed, message_id, placed, world


async def test_a_listing_keeps_ids_and_cursors(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        bills = w.folders["Bills"]
        await w.db.write(folders.set_sync, bills.id, uidvalidity=7, uidnext=100, highestmodseq=5, backfill_done=True)
        again = [
            ListedFolder(b"Bills", "Bills", "\\Archive", attributes=frozenset({"\\HasChildren", "\\Archive"}),
                         status=ListedCounts(12, 3)),
            listed("Trash"),
        ]  # fmt: skip
        rows = {row.path: row for row in await w.db.write(folders.upsert_listing, w.source.id, again)}
        assert set(rows) == {"INBOX", "Bills", "Trash"}
        row = rows["Bills"]
        assert (row.id, row.uidvalidity, row.uidnext, row.highestmodseq, row.backfill_done) == (
            bills.id,
            7,
            100,
            5,
            True,
        )
        assert (row.use, row.attributes, row.server_messages, row.server_unseen) == (
            "\\Archive",
            "\\Archive \\HasChildren",
            12,
            3,
        )
        # a listing without counts says nothing about them
        rows = {row.path: row for row in await w.db.write(folders.upsert_listing, w.source.id, [listed("Bills")])}
        assert (rows["Bills"].server_messages, rows["Bills"].use) == (12, None)


async def test_only_known_columns_can_be_set(w: World) -> None:
    for wrong in ({"known": 3}, {"source_id": 3}, {"nothing": 1}):
        with pytest.raises(ValueError, match="column"):
            await w.db.write(folders.set_sync, w.folders["INBOX"].id, **wrong)


async def test_missing_folders_go_with_their_places(tmp_path: Path) -> None:
    async with world(tmp_path, "Old", "Bills") as w:
        await w.put("Old", placed(1, 1), placed(2, 2))
        await w.put("Bills", placed(1, 2))
        await w.db.write(quarantine.add, w.folders["Old"].id, 9, "NO broken")
        gone = await w.db.write(folders.delete_missing, w.source.id, [b"INBOX", b"Bills"], now=500)
        assert [row.path for row in gone] == ["Old"]
        assert await w.db.read(folders.get, w.folders["Old"].id) is None
        assert await w.db.read(memberships.of_message, message_id(1), gone=True) == []
        assert [place.path for place in await w.db.read(memberships.of_message, message_id(2))] == ["Bills"]
        with w.outside() as file:
            assert file.execute("SELECT orphaned FROM message WHERE id = ?", [message_id(1)]).fetchone() == (500,)
            assert file.execute("SELECT nb_messages FROM account").fetchone() == (1,)
            assert file.execute("SELECT count(*) FROM quarantine").fetchone() == (0,)


async def test_a_renamed_folder_keeps_its_id_and_places(tmp_path: Path) -> None:
    async with world(tmp_path, "Old", "New") as w:
        await w.put("Old", placed(1, 1))
        await w.db.write(folders.rename, w.folders["Old"].id, raw=b"New", path="New")
        rows = await w.db.read(folders.list_of, w.source.id)
        assert [(row.id, row.path, row.known) for row in rows] == [
            (w.folders["INBOX"].id, "INBOX", 0),
            (w.folders["Old"].id, "New", 1),
        ]


async def test_counts(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        await w.put("INBOX", placed(1, 1, "\\Seen"), placed(2, 2), placed(3, 3, "\\Flagged"))
        await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [3])
        counts = await w.db.read(folders.counts, w.source.id)
        assert {key: (row.messages, row.unseen) for key, row in counts.items()} == {w.folders["INBOX"].id: (2, 1)}


async def test_quarantine_counts_its_tries(w: World) -> None:
    folder = w.folders["INBOX"].id
    await w.db.write(quarantine.add, folder, 4, "NO", now=10)
    await w.db.write(quarantine.add, folder, 4, "BAD", now=20)
    rows = await w.db.read(quarantine.list_of, folder)
    assert [(row.uid, row.tries, row.last_try, row.reply) for row in rows] == [(4, 2, 20, "BAD")]
    await w.db.write(quarantine.remove, folder, [4])
    assert await w.db.read(quarantine.list_of, folder) == []


async def test_the_id_of_a_deleted_folder_is_not_given_again(tmp_path: Path) -> None:
    """The engine remembers by id which UIDs an edit has just moved away: said of another folder, it would hide mail."""
    async with world(tmp_path, "Bills") as w:
        last = max(row.id for row in await w.db.read(folders.list_of, w.source.id))
        await w.db.write(folders.delete_missing, w.source.id, [])
        _, rows = await w.add_source("other.example.com", listed("INBOX", "\\Inbox"))
        assert rows["INBOX"].id > last


async def test_a_role_by_hand_stays_until_the_server_names_one(tmp_path: Path) -> None:
    async with world(tmp_path, "Bin", "Old") as w:
        chosen = await w.db.write(folders.choose_use, w.source.id, w.folders["Bin"].id, "\\Trash")
        assert {row.path: row.use for row in chosen}["Bin"] == "\\Trash"
        # another folder of the source takes it over
        chosen = await w.db.write(folders.choose_use, w.source.id, w.folders["Old"].id, "\\Trash")
        assert {row.path: (row.special_use, row.chosen_use) for row in chosen if row.path != "INBOX"} == {
            "Bin": (None, None),
            "Old": ("\\Trash", "\\Trash"),
        }
        rows = await w.db.write(folders.upsert_listing, w.source.id, [listed("Bin"), listed("Old")])
        assert {row.path: row.use for row in rows}["Old"] == "\\Trash"
        rows = await w.db.write(folders.upsert_listing, w.source.id, [listed("Bin", "\\Trash"), listed("Old")])
        assert {row.path: row.use for row in rows if row.path != "INBOX"} == {"Bin": "\\Trash", "Old": None}
        # and back, where the server says nothing of it any more
        rows = await w.db.write(folders.upsert_listing, w.source.id, [listed("Bin"), listed("Old")])
        assert {row.path: row.use for row in rows if row.path != "INBOX"} == {"Bin": None, "Old": "\\Trash"}
        rows = await w.db.write(folders.choose_use, w.source.id, w.folders["Old"].id, None)
        assert all(row.use is None for row in rows if row.path != "INBOX")
