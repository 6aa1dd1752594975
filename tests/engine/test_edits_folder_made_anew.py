"""The folder that a message leaves is made anew by another program, at each moment of the change."""

from collections import Counter

import pytest

from cio_desktop.store import edits, sources
from tests.support.edit_world import NOT_COUNTED, texts, two_accounts
from tests.support.fake_imap import FULL, NO_UIDPLUS, Command, Profile, Session, Store
from tests.support.mail import make_message, message_id

RAW = make_message(1)
M1 = message_id(1)
KEPT = Counter({("Bills", RAW): 1})
UNTOUCHED = Counter({("Work", RAW): 1})


def folders(store: Store) -> None:
    store.create("Work")
    store.create("Bills")


class MadeAnew:
    """What is in Work is put into a new folder of that name, right before the command of a number."""

    def __init__(self, store: Store, moment: int) -> None:
        self.store = store
        self.left = moment

    def __call__(self, _session: Session, command: Command) -> None:
        self.left -= command.name not in NOT_COUNTED
        if self.left == 0:
            self.left = -1
            kept = [entry.message.raw for entry in self.store.folder("Work").entries.values()]
            self.store.delete("Work")
            self.store.create("Work")
            for raw in kept:
                self.store.add("Work", raw)


@pytest.mark.parametrize(
    ("profile", "across"),
    [(FULL, True), (NO_UIDPLUS, True), (FULL, False)],
    ids=["to another account", "there from a server without UIDPLUS", "in one source"],
)
async def test_done_is_said_only_where_it_has_left(profile: Profile, across: bool) -> None:
    """What the server names as gone may have gone with its folder, and be there again under another number."""
    ends, moment, over = Counter[str](), 0, False
    while not over:
        moment += 1
        async with two_accounts(profile, FULL, folders, folders, policy="auto") as (here, servers, sides):
            servers[0].store.add("Work", RAW)
            if not across:
                servers[0].store.add("Bills", RAW)
            await here.sync(sides[0].source_id)
            servers[0].on_command = made_anew = MadeAnew(servers[0].store, moment)
            if across:
                outcome = await here.move_across(M1, ("Bills",), ("Work",), sides, queue=True)
            else:
                outcome = await here.edit(M1, (), ("Work",), queue=True)
            over = made_anew.left > 0
            await here.settled()
            row = await here.db.read(edits.get, outcome.edit_id)
            assert row is not None
            ends[row.state.value] += 1
            found = texts(servers[0]) + texts(servers[1])
            left = Counter() if row.state.value == "done" else UNTOUCHED
            assert found == KEPT + left, f"{row.state}, made anew before command {moment}"
    assert set(ends) <= {"done", "deferred"}, ends
    assert ends["done"] > 5, ends


async def test_what_waits_to_be_expunged_may_be_in_the_new_folder() -> None:
    """Made anew as the expunge comes: there it bears no mark, as if another program had taken that back."""
    async with two_accounts(NO_UIDPLUS, FULL, folders, folders) as (here, servers, sides):
        store = servers[0].store
        store.add("Work", RAW)
        await here.sync(sides[0].source_id)
        outcome = await here.move_across(M1, ("Bills",), ("Work",), sides, queue=True)
        assert outcome.state == "deferred", outcome

        def make_anew(session: Session, command: Command) -> None:
            if command.name == "EXPUNGE":
                MadeAnew(store, 1)(session, command)
                servers[0].on_command = None

        servers[0].on_command = make_anew
        await here.db.write(sources.set_fields, sides[0].source_id, expunge_policy="auto")
        here.edits.expunge_policy_changed(sides[0].source_id)
        await here.settled()
        assert servers[0].on_command is None
        await here.sync(sides[0].source_id)
        here.edits.expunge_policy_changed(sides[0].source_id)
        row = await here.closed(outcome.edit_id)
        assert (row.state, row.code) == ("failed", "edit.restored")
        assert texts(servers[0]) + texts(servers[1]) == KEPT + UNTOUCHED
