"""What a plain change costs: commands on the wire, also when many follow one another without a sync between them."""

from pathlib import Path

import pytest

from tests.support.edit_world import NOT_COUNTED, change
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NO_MOVE, FakeImap, Profile
from tests.support.mail import make_message, message_id

MOVE = ["NOOP", "LIST", "UID FETCH", "STATUS", "UID MOVE", "UID SEARCH", "STATUS"]
"""The folder is as it was left, the message seen, the fence, the move, gone there, one more here. The first two are one
trip, and no folder is opened: SELECT of a big one is as dear as the MOVE."""


async def test_a_move_costs_six_trips_however_many_went_before(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("T")
        for number in range(1, 8):
            server.store.add("INBOX", make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        for number in range(1, 8):
            server.log.clear()
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(number)], change(("T",), ("INBOX",)), queue=False
            )
            assert outcome.state == "done", outcome
            if number > 2:  # the first ones open the connection, and try how the server searches
                assert server.names == MOVE


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=["full", "no MOVE"])
async def test_a_removal_looks_at_each_place_once_under_its_mark(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("T")
        for number in range(1, 5):
            for path in ("INBOX", "T"):
                server.store.add(path, make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        for number in range(1, 5):
            server.log.clear()
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(number)], change((), ("INBOX",)), queue=False
            )
            assert outcome.state == "done", outcome
        names = [each.name for each in server.log if each.name not in NOT_COUNTED]
        at = names.index("UID STORE")
        assert names[at:] == [
            *("UID STORE", "UID FETCH"),  # marked
            *("SELECT", "UID FETCH"),  # the other one is not
            *("SELECT", "UID EXPUNGE", "UID SEARCH"),
            *("SELECT", "UID FETCH"),  # the other one is there still: the last check as well
        ]
