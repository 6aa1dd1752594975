"""Another program renames the folder of messages right before they are moved: no change calls them gone for that, one
message or many; a sync looks first."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from cio_desktop.engine.change import EditOutcome
from cio_desktop.store import edits
from tests.support.edit_world import change, one_source, where
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NO_MOVE, Command, FakeImap, Profile, Session, Store
from tests.support.mail import make_message, message_id


def renamed(store: Store) -> None:
    store.rename("Old", "New")


def renamed_and_made_again(store: Store) -> None:
    store.rename("Old", "New")
    store.create("Old")


def renamed_and_filled_again(store: Store) -> None:
    store.rename("Old", "New")
    store.create("Old")
    for number in (7, 8, 9):
        store.add("Old", make_message(number))


@pytest.mark.parametrize("numbers", [[1], [1, 2, 3]], ids=["one", "many"])
@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=["full", "no MOVE"])
async def test_it_waits_for_a_sync(tmp_path: Path, profile: Profile, numbers: Sequence[int]) -> None:
    """Some seconds, whatever has become of the folder: these wait side by side."""
    ways = (renamed, renamed_and_made_again, renamed_and_filled_again)
    await asyncio.gather(*(_waits_for_a_sync(tmp_path / way.__name__, profile, way, numbers) for way in ways))


async def _waits_for_a_sync(
    folder: Path, profile: Profile, others: Callable[[Store], None], numbers: Sequence[int]
) -> None:
    async with FakeImap(profile) as server, world(folder) as here:
        for name in ("Old", "T"):
            server.store.create(name)
        for number in (1, 2, 3):
            server.store.add("Old", make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        others(server.store)
        keys = [ids[message_id(number)] for number in numbers]
        outcomes: Sequence[EditOutcome] = await here.engine.edit_many(
            here.account_id, keys, change(("T",), ("Old",)), queue=True
        )

        async def ended() -> bool:
            stored = [await here.db.read(edits.get, outcome.edit_id) for outcome in outcomes]
            return all(each is not None and each.state in {"done", "failed"} for each in stored)

        await here.until(ended)
        for number in numbers:
            # what it was to leave is not where it is any more: it stays in the folder of the new name
            assert where(server.snapshot(), message_id(number)) == ["New", "T"]
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()


def in_three(store: Store) -> None:
    for name in ("Bills", "Work"):
        store.create(name)
    for name in ("INBOX", "Bills", "Work"):
        store.add(name, make_message(1))


@pytest.mark.parametrize("at", range(1, 41))
async def test_what_a_renamed_folder_holds_is_not_told_as_gone(at: int) -> None:
    """It is renamed in the middle of a change that leaves another folder. What was gone from the index under the old
    name would not be known under the new one, and the next change would put a second copy there."""
    async with one_source(FULL, in_three) as (world, server, _):
        begun = len(server.names)

        def rename(_session: Session, _command: Command) -> None:
            if len(server.names) >= begun + at and "Bills" in server.snapshot():
                server.store.rename("Bills", "Bills2")

        server.on_command = rename
        await world.edit(message_id(1), remove=("INBOX",))
        assert "Bills" in await world.shown(message_id(1))
