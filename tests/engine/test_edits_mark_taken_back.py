"""Our \\Deleted is taken back for sure: a lost answer, or an OK without a deed, leaves no message half removed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cio_desktop.store import edits
from tests.support.edit_world import change
from tests.support.engine_world import world
from tests.support.fake_imap import (
    FULL,
    NEITHER,
    Action,
    Command,
    Cut,
    DropBefore,
    FakeImap,
    Nothing,
    Session,
    Store,
)
from tests.support.mail import make_message, message_id

pytestmark = pytest.mark.usefixtures("prompt_servers")


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


def renamed(store: Store) -> None:
    store.rename("Old", "New")


def renamed_and_filled_again(store: Store) -> None:
    store.rename("Old", "New")
    store.create("Old")
    for number in (7, 8, 9):
        store.add("Old", make_message(number), flags=["\\Deleted"])


@pytest.mark.parametrize("others", [renamed, renamed_and_filled_again])
@pytest.mark.parametrize("action", [DropBefore(), Cut(10)], ids=["not carried out", "carried out"])
async def test_the_mark_goes_with_a_folder_that_is_renamed_and_is_taken_back_there(
    tmp_path: Path, others: Callable[[Store], None], action: Action
) -> None:
    """Between our mark and our EXPUNGE, whose answer is lost."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for path in ("Bills", "Old"):
            server.store.create(path)
        for path in ("INBOX", "Old", "Bills"):
            server.store.add_many(path, [make_message(1), make_message(2)])
        row = await here.add(server)
        ids = await here.ids(row.id)

        def rename(_session: Session, command: Command) -> None:
            if command.name == "UID EXPUNGE" and "New" not in server.snapshot():
                others(server.store)

        server.on_command = rename
        server.faults.on("UID EXPUNGE", action)
        wanted = change(remove=("Old",))
        outcome = await here.engine.edit_folders(here.account_id, ids[message_id(1)], wanted, queue=True)

        async def ended() -> bool:
            stored = await here.db.read(edits.get, outcome.edit_id)
            return stored is not None and stored.state in {"done", "failed"}

        await here.until(ended)
        there = {path: [(mid, flags) for _, mid, flags in rows] for path, rows in server.snapshot().items()}
        left = [(message_id(1), ())] if isinstance(action, DropBefore) else []
        assert there["New"] == [*left, (message_id(2), ())]
        assert there["INBOX"] == there["Bills"] == [(message_id(1), ()), (message_id(2), ())]
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


def deleted_beside_one_with_the_same_numbers(store: Store) -> None:
    store.delete("Old")


def deleted_and_another_made_with_the_same_numbers(store: Store) -> None:
    numbered = store.folder("Old").uidvalidity
    store.delete("Old")
    store.create("New").uidvalidity = numbered
    store.add("New", make_message(3), flags=["\\Deleted"])


@pytest.mark.parametrize(
    ("others", "path"),
    [
        (deleted_beside_one_with_the_same_numbers, "Same"),
        (deleted_and_another_made_with_the_same_numbers, "New"),
    ],
)
async def test_the_mark_of_another_program_stays_where_a_folder_has_the_numbers_of_ours(
    tmp_path: Path, others: Callable[[Store], None], path: str
) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        for name in ("Bills", "Old", "Same"):
            server.store.create(name)
        for name in ("INBOX", "Old", "Bills"):
            server.store.add(name, make_message(1))
        server.store.folder("Same").uidvalidity = server.store.folder("Old").uidvalidity
        server.store.add("Same", make_message(1), flags=["\\Deleted"])
        row = await here.add(server)
        ids = await here.ids(row.id)

        def delete(_session: Session, command: Command) -> None:
            if command.name == "UID EXPUNGE" and "Old" in server.snapshot():
                others(server.store)

        server.on_command = delete
        server.faults.on("UID EXPUNGE", DropBefore())
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(1)], change(remove=("Old",)), queue=True
        )

        async def ended() -> bool:
            stored = await here.db.read(edits.get, outcome.edit_id)
            return stored is not None and stored.state in {"done", "failed"}

        await here.until(ended)
        await here.sync(row.id)
        assert server.snapshot()[path][0][2] == ("\\Deleted",)
        assert await here.look(row.id) == server.snapshot()
