"""Our \\Deleted is taken back for sure: a lost answer, or an OK without a deed, leaves no message half removed."""

from pathlib import Path

import pytest

from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, Action, Cut, DropBefore, FakeImap, Nothing
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
