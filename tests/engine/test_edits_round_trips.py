"""What a plain change costs: commands on the wire, also when many follow one another without a sync between them."""

from pathlib import Path

import pytest

from cio_desktop.imap.quirks import Quirk
from cio_desktop.store.sources import quirks_of
from tests.support.edit_world import NOT_COUNTED, change, waiting, where
from tests.support.engine_world import world
from tests.support.fake_imap import FULL, NO_MOVE, Command, FakeImap, Profile, Session
from tests.support.mail import make_message, message_id

MOVE = ["NOOP", "LIST", "UID FETCH", "STATUS", "UID MOVE", "STATUS"]
"""The folder is as it was left, the message seen, the fence; then the move, and one more there. Two trips, and
no folder is opened: SELECT of a big one is as dear as the MOVE."""


async def test_a_move_costs_two_trips_however_many_went_before(tmp_path: Path) -> None:
    behind: list[int] = []
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.on_command = lambda session, command: behind.append(waiting(session))
        server.store.create("T")
        for number in range(1, 8):
            server.store.add("INBOX", make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        for number in range(1, 8):
            server.log.clear()
            behind.clear()
            outcome = await here.engine.edit_folders(
                here.account_id, ids[message_id(number)], change(("T",), ("INBOX",)), queue=False
            )
            assert outcome.state == "done", outcome
            if number > 2:  # the first ones open the connection
                assert server.names == MOVE
                assert behind == [3, 2, 1, 0, 1, 0]


async def test_many_cost_two_trips(tmp_path: Path) -> None:
    behind: list[int] = []
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.on_command = lambda session, command: behind.append(waiting(session))
        server.store.create("T")
        for number in range(1, 31):
            server.store.add("INBOX", make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        for start in (1, 11):
            server.log.clear()
            behind.clear()
            chosen = [ids[message_id(number)] for number in range(start, start + 10)]
            outcomes = await here.engine.edit_many(here.account_id, chosen, change(("T",), ("INBOX",)), queue=False)
            assert {outcome.state for outcome in outcomes} == {"done"}
        assert server.names == ["SELECT", "UID FETCH", "STATUS", "UID MOVE", "SELECT", "UID FETCH"]
        assert behind == [2, 1, 0, 2, 1, 0]


async def test_a_server_that_ends_over_commands_sent_together(tmp_path: Path) -> None:
    """Found out at the first look, before anything was sent that changes mail."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:

        async def hang_up(session: Session, command: Command) -> None:
            if waiting(session) and command.name in {"SELECT", "EXAMINE", "UID MOVE"}:
                await session.close()

        server.store.create("T")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        ids = await here.ids(row.id)
        server.on_command = hang_up
        server.log.clear()
        outcome = await here.engine.edit_folders(
            here.account_id, ids[message_id(1)], change(("T",), ("INBOX",)), queue=False
        )
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(1)) == ["T"]
        assert server.names.count("UID MOVE") == 1
        assert Quirk.ONE_BY_ONE.value in quirks_of(await here.source(row.id))


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
            "UID STORE",
            *("UID FETCH", "SELECT", "UID FETCH", "SELECT"),  # marked; the other one is not; open again
            "UID EXPUNGE",  # gone, by its VANISHED
            *("UNSELECT", "STATUS"),  # not with its folder
            *("SELECT", "UID FETCH"),  # the other one is there still: the last check as well
        ]
