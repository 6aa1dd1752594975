"""Another program moves the copy on, or renames its folder, at each moment of a change: one message stays one."""

from collections import Counter
from collections.abc import Callable

import pytest

from tests.support.edit_world import NOT_COUNTED, texts, two_accounts
from tests.support.fake_imap import FULL, NO_MOVE, Command, Profile, Session, Store
from tests.support.mail import make_message, message_id

RAW = make_message(1)
M1 = message_id(1)

Act = Callable[[Store], None]


def folders(store: Store) -> None:
    store.create("Bills")
    store.create("Work")


def move_on(store: Store) -> None:
    for uid in list(store.folder("Bills").entries):
        store.move_to("Bills", uid, "Work")


def rename(store: Store) -> None:
    store.rename("Bills", "Invoices")


class Meanwhile:
    """An act of another program right before a command, of a number among all there are."""

    def __init__(self, store: Store, moment: int, act: Act) -> None:
        self.store = store
        self.left = moment
        self.act = act

    def __call__(self, _session: Session, command: Command) -> None:
        self.left -= command.name not in NOT_COUNTED
        if self.left == 0:
            self.left = -1
            self.act(self.store)


@pytest.mark.parametrize("act", [move_on, rename])
@pytest.mark.parametrize(
    ("profile", "across"), [(FULL, True), (NO_MOVE, False)], ids=["to another account", "in one source"]
)
async def test_it_stays_one(profile: Profile, across: bool, act: Act) -> None:
    ends, moment, over = Counter[str](), 3, False
    while not over:
        moment += 3
        async with two_accounts(profile, FULL, folders, folders) as (here, servers, sides):
            servers[0].store.add("INBOX", RAW)
            await here.sync(sides[0].source_id)
            meanwhile = Meanwhile(servers[across].store, moment, act)
            for server in servers:
                server.on_command = meanwhile
            if across:
                outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            else:
                outcome = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
            over = meanwhile.left > 0
            for server in servers:
                server.on_command = None  # not in the look that the test takes itself
            await here.sync(sides[across].source_id)
            if act is rename:
                await here.clock.advance(60)  # only that sync has told of the new name
            row = await here.closed(outcome.edit_id)
            ends[row.state.value] += 1
            found = texts(servers[0]) + texts(servers[1])
            assert list(found.values()) == [1], f"{row.state}, {found} after command {moment}"
            assert (("INBOX", RAW) in found) == (row.state == "failed"), f"{row.state} after command {moment}"
    assert ends["done"] > 3, ends


async def test_where_the_copy_is_not_found_it_is_said_that_there_are_two() -> None:
    """Its folder is renamed to a name that the server does not list."""
    async with two_accounts(FULL, FULL, folders, folders) as (here, servers, sides):
        servers[0].store.add("INBOX", RAW)
        await here.sync(sides[0].source_id)

        def rename_and_hide(_session: Session, command: Command) -> None:
            if command.name == "UID STORE":
                servers[0].on_command = None
                rename(servers[1].store)
                servers[1].store.folder("Invoices").hidden = True

        servers[0].on_command = rename_and_hide
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
        assert (outcome.state, outcome.code) == ("failed", "edit.copy_left")
        assert "was put into Bills" in (outcome.text or "")
        assert texts(servers[0]) + texts(servers[1]) == Counter({("INBOX", RAW): 1, ("Invoices", RAW): 1})
