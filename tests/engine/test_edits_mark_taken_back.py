"""Our \\Deleted is taken back for sure: a lost answer, or an OK without a deed, leaves no message half removed."""

from pathlib import Path

import pytest

from cio_desktop.store import edits
from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NEITHER, Action, Cut, DropBefore, FakeImap, Nothing
from tests.support.mail import make_message, message_id


@pytest.mark.parametrize(
    "faults",
    [[(Nothing(), 2)], [(DropBefore(), 2), (Cut(10), 3)], [(DropBefore(), 2), (DropBefore(), 3)]],
    ids=["OK, and nothing done", "two answers lost", "two commands lost"],
)
async def test_no_mark_is_left(tmp_path: Path, faults: list[tuple[Action, int]]) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for path in ("Bills", "Old"):
            server.store.create(path)
        server.store.copy_to("INBOX", server.store.add("INBOX", make_message(1)), "Bills")
        row = await here.add(server)
        ids = await here.ids(row.id)
        for action, nth in faults:
            server.faults.on("UID STORE", action, nth=nth)
        wanted = change(("INBOX", "Old"), exact=True)
        outcome = await here.engine.edit_folders(here.account_id, ids[message_id(1)], wanted, queue=False)
        assert outcome.state == "done"
        there = {path: [(mid, flags) for _, mid, flags in rows] for path, rows in server.snapshot().items()}
        assert there == {"INBOX": [(message_id(1), ())], "Old": [(message_id(1), ())], "Bills": []}


async def test_a_message_put_back_where_another_client_has_restored_it_is_there_once(tmp_path: Path) -> None:
    """Its removal still waits here; the mark is gone there, which nobody has told us yet."""
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        server.store.create("Work")
        uid = server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        (key,) = (await here.ids(row.id)).values()
        away, back = change(("Work",), ("INBOX",)), change(("INBOX",), ("Work",))
        assert (await here.engine.edit_folders(here.account_id, key, away, queue=False)).state == "deferred"
        server.store.flag("INBOX", uid, remove=["\\Deleted"])
        outcome = await here.engine.edit_folders(here.account_id, key, back, queue=False)
        assert outcome.state == "deferred"
        assert list(server.store.folder("INBOX").entries) == [uid]

        async def ended() -> bool:
            newest, first = await here.db.read(edits.list_of_account, here.account_id)
            return (first.state, first.code) == ("failed", "edit.restored") and newest.state == "deferred"

        await here.until(ended)
        await here.sync(row.id)
        assert [each[0] for each in (await here.look(row.id))["INBOX"]] == [uid]
