"""What the journal says it has, it has: also after a commit that was rolled back."""

from pathlib import Path

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.engine.edits.persistence.journal import Journal
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store.database import Connection
from cio_desktop.store.edits import StepRow
from cio_desktop.store.errors import StoreError
from tests.support.clock import FakeClock
from tests.support.store_world import world

CHANGE = FolderChange((FolderName(name="Bills"),))


def run(connection: Connection, sql: str) -> None:
    connection.execute(sql)


@pytest.mark.parametrize("table", ["edit", "edit_step"])
async def test_a_step_that_was_rolled_back_is_stored_next_time(tmp_path: Path, table: str) -> None:
    async with world(tmp_path) as w:
        journal = Journal(w.db, FakeClock())
        (edit,) = journal.draft(w.account.id, [("message", CHANGE)])
        await journal.create([edit])
        edit.steps = [StepRow("copy", w.source.id, b"INBOX", 7, 1, b"Bills"), StepRow("remove", w.source.id)]
        await w.db.write(run, f"CREATE TRIGGER refuse AFTER INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END")
        if table == "edit":
            await w.db.write(run, "DROP TRIGGER refuse")
            await w.db.write(run, "CREATE TRIGGER refuse AFTER UPDATE ON edit BEGIN SELECT RAISE(ABORT, 'no'); END")
        with pytest.raises(StoreError):
            await journal.write(edit)
        await w.db.write(run, "DROP TRIGGER refuse")
        edit.steps[0].state = "issued"
        await journal.write(edit)
        edit.steps[1].state = "issued"
        await journal.write(edit)
        stored = await journal.load(edit.id)
        assert stored is not None
        assert [(step.n, step.op, step.state) for step in stored.steps] == [
            (1, "copy", "issued"),
            (2, "remove", "issued"),
        ]


async def test_the_edits_of_one_write_keep_their_order_and_count_their_own_steps(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        journal = Journal(w.db, FakeClock())
        made = journal.draft(w.account.id, [(f"message {number}", CHANGE) for number in range(3)])
        later = journal.draft(w.account.id, [("message 3", CHANGE)])
        for each in (made, later):
            await journal.create(each)
        for number, edit in enumerate(made):
            edit.steps = [StepRow("copy", w.source.id, src_uid=at) for at in range(number)]
        await journal.write(*made)
        for edit in made:
            edit.steps.append(StepRow("remove", w.source.id, state="issued"))
            edit.state = EditStatus.RUNNING
        made[2].steps[0].state = "done"
        await journal.write(*made)
        stored = await journal.load_open()
        assert [edit.id for edit in stored] == [edit.id for edit in (*made, *later)]
        assert [edit.state for edit in stored] == ["running"] * 3 + ["planned"]
        assert [[(step.n, step.op, step.state) for step in edit.steps] for edit in stored] == [
            [(1, "remove", "issued")],
            [(1, "copy", "planned"), (2, "remove", "issued")],
            [(1, "copy", "done"), (2, "copy", "planned"), (3, "remove", "issued")],
            [],
        ]
        assert [step for edit in made for step in edit.steps] == [step for edit in stored for step in edit.steps]
