"""A folder that one change leaves open is not opened again for the next, unless it is another one by then; and a MOVE
that is proved by counting what came, where that is proof."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.dovecot import Dovecot
from tests.support.edit_world import change, where
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, FakeImap, Rewrite, Store
from tests.support.mail import make_message, message_id, messages

PATHS = ("Old", "T")


def fill(store: Store) -> None:
    for path in PATHS:
        store.create(path)
    for number in range(1, 5):
        store.add("Old", make_message(number))


async def moved(here: World, key: str, source: str = "Old") -> str:
    outcome = await here.engine.edit_folders(here.account_id, key, change(("T",), (source,)), queue=False)
    return outcome.state


def arrived(store: Store) -> None:
    store.add("Old", make_message(9))


def one_went(store: Store) -> None:
    store.remove("Old", 4)


def numbered_anew(store: Store) -> None:
    store.folder("Old").renumber(store.folder("Old").uidvalidity + 7, first=3)


def made_anew(store: Store) -> None:
    """What its UIDs meant, they mean no longer."""
    store.delete("Old")
    store.create("Old")
    for number in (4, 3, 2):
        store.add("Old", make_message(number))


def made_anew_with_its_number(store: Store) -> None:
    uidvalidity = store.folder("Old").uidvalidity
    made_anew(store)
    store.add("Old", make_message(8))
    store.folder("Old").uidvalidity = uidvalidity


@pytest.mark.parametrize(
    ("others", "opened"),
    [
        (lambda store: None, 0),
        (arrived, 0),
        (one_went, 0),
        (numbered_anew, 1),
        (made_anew, 1),
        (made_anew_with_its_number, 1),
    ],
    ids=["nothing", "arrived", "went", "numbered anew", "made anew", "made anew, the same number"],
)
async def test_it_is_opened_again_only_where_it_is_another_one(
    tmp_path: Path, others: Callable[[Store], None], opened: int
) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        ids = await here.ids(row.id)
        assert await moved(here, ids[message_id(1)]) == "done"
        others(server.store)
        server.log.clear()
        assert await moved(here, ids[message_id(2)]) == "done"
        assert server.names.count("SELECT") >= opened
        assert opened or "SELECT" not in server.names
        assert where(server.snapshot(), message_id(2)) == ["T"]
        assert where(server.snapshot(), message_id(3)) == ["Old"]


async def test_a_folder_that_was_deleted_gives_nothing_back(tmp_path: Path) -> None:
    """The session may still show what was in it (RFC 2180, 3.3)."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        ids = await here.ids(row.id)
        assert await moved(here, ids[message_id(1)]) == "done"
        server.store.delete("Old")
        assert await moved(here, ids[message_id(2)]) == "failed"
        assert where(server.snapshot(), message_id(2)) == []


@pytest.mark.parametrize("told", [Rewrite(b"MESSAGES 1", b"MESSAGES 0"), Rewrite(b"UIDNEXT 2", b"UIDNEXT 3")])
async def test_what_does_not_add_up_is_looked_at(tmp_path: Path, told: Rewrite) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]
        server.log.clear()
        server.faults.on("STATUS", told, nth=2)
        assert await moved(here, key) == "done"
        after = server.names[server.names.index("UID MOVE") :]
        assert after[-2:] == ["SELECT", "UID FETCH"]
        assert await here.look(row.id) == server.snapshot()


async def test_somebody_else_delivers_there_meanwhile(tmp_path: Path) -> None:
    """Which of the two came from us is looked at."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        fill(server.store)
        row = await here.add(server)
        key = (await here.ids(row.id))[message_id(1)]

        def deliver(session: object, command: object) -> None:
            if getattr(command, "name", "") == "UID MOVE":
                server.store.add("T", make_message(7))

        server.on_command = deliver
        assert await moved(here, key) == "done"
        assert where(server.snapshot(), message_id(1)) == ["T"]
        assert [uid for uid, mail, _ in (await here.look(row.id))["T"] if mail == message_id(1)] == [2]


@pytest.mark.dovecot
@pytest.mark.parametrize("what", ["renamed", "deleted", "made anew"])
async def test_another_folder_of_dovecot_stands_there(tmp_path: Path, dovecot: Dovecot, what: str) -> None:
    user = dovecot.user()
    user.add_folder(*PATHS)
    user.deliver("Old", messages(4))
    async with world(tmp_path, ssl_context=user.server.authority.client_context()) as here:
        row = await here.add(user)
        ids = await here.ids(row.id)
        assert await moved(here, ids[message_id(1)]) == "done"
        if what == "renamed":
            user.rename_folder("Old", "New")
        else:
            user.remove_folder("Old")
        if what == "made anew":
            user.add_folder("Old")
            user.deliver("Old", messages(4))
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(2)], change(("T",), ("Old",)), queue=True
        )
        if what == "deleted":
            assert outcome.state == "failed"
        else:
            # found by a sync, or by its content
            await here.until(lambda: message_id(2) in user.look()["T"])
        # the folder that was to be left by its name is there no more where it was renamed: that stays as it is
        expected = {
            "renamed": {"T": [1, 2], "New": [2, 3, 4]},
            "deleted": {"T": [1]},
            "made anew": {"T": [1, 2], "Old": [1, 3, 4]},
        }[what]
        found = user.look()
        assert {name: sorted(found[name]) for name in expected} == {
            name: [message_id(number) for number in numbers] for name, numbers in expected.items()
        }
