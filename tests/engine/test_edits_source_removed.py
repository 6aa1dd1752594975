"""A source or its account is removed while edits are open (fault 90); closed edits are forgotten in the end."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from cio_desktop.engine.edits import source_removal
from cio_desktop.engine.edits.persistence import journal
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.session_opener import SessionOpener
from cio_desktop.imap.connection import Connection
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits
from tests.support.clock import FakeClock
from tests.support.edit_world import change, where
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, Answer, Command, FakeImap, Hold, Session, Silent
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE
from tests.support.store_world import set_state

M1 = message_id(1)
DAY = 24 * 3600.0


async def begun(here: World, source_id: int) -> None:
    """The removal is known to the edits: what they have not begun does not begin."""
    await here.until(lambda: source_id in here.engine._edits._context.removed_sources)


@pytest.mark.parametrize("account", [False, True])
async def test_90_what_waits_to_be_expunged_is_taken_back(tmp_path: Path, account: bool) -> None:
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        moved = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert moved.state == "deferred", moved
        assert where(server.snapshot(), M1) == ["Bills", "[INBOX]"]
        assert list((tmp_path / "spool").iterdir())
        if account:
            await here.engine.remove_account(here.account_id)
        else:
            await here.engine.remove_source(row.id)
        assert where(server.snapshot(), M1) == ["Bills", "INBOX"]
        assert not list((tmp_path / "spool").iterdir())
        assert await here.db.read(edits.open_edits) == []
        if not account:
            (told,) = await here.db.read(edits.list_of_account, here.account_id)
            assert (told.state, told.code) == ("failed", "source.gone")


@pytest.mark.parametrize("account", [False, True])
@pytest.mark.expect_log("cio_desktop.engine.edits", "kept in")
async def test_90_a_text_that_waits_to_be_put_back_is_kept_as_a_file(tmp_path: Path, account: bool) -> None:
    """Another program took the other copy, and no folder takes the text back: our disk has the only copy."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        for path in ("INBOX", "Bills"):
            server.store.add(path, make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]

        def take_the_other(session: Session, command: Command) -> None:
            if command.name == "UID EXPUNGE":
                server.store.remove("Bills", *server.store.folder("Bills").entries)

        server.on_command = take_the_other
        server.faults.on("APPEND", Answer("NO", "[OVERQUOTA] Full"), times=None)
        waits = await here.engine.edit_folders(here.account_id, key, change((), ("INBOX",)), queue=True)
        assert (waits.state, waits.code) == ("queued", "edit.owed"), waits
        assert where(server.snapshot(), M1) == []
        remove = here.engine.remove_account(here.account_id) if account else here.engine.remove_source(row.id)
        await remove
        (kept,) = (tmp_path / "kept-mail").iterdir()
        assert kept.read_bytes() == make_message(1)

        async def closed() -> bool:
            return await here.db.read(edits.open_edits) == [] and not list((tmp_path / "spool").iterdir())

        await here.until(closed)
        if not account:
            (told,) = await here.db.read(edits.list_of_account, here.account_id)
            assert (told.state, told.code) == ("failed", "source.gone")
            assert told.text is not None
            assert str(kept) in told.text
        assert kept.read_bytes() == make_message(1)


async def test_90_what_waits_for_the_server_ends(tmp_path: Path) -> None:
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        await server.stop()
        waits = await here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        assert waits.state == "queued"
        await here.engine.remove_source(row.id)

        async def closed() -> bool:
            return await here.db.read(edits.open_edits) == []

        await here.until(closed)
        (told,) = await here.db.read(edits.list_of_account, here.account_id)
        assert (told.state, told.code, told.text) == ("failed", "source.gone", "The source was removed.")


@pytest.mark.parametrize("account", [False, True])
async def test_90_what_was_sent_comes_to_its_end(tmp_path: Path, account: bool) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, clock=FakeClock()) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        hold = Hold(asyncio.Event(), after=True)
        server.faults.on("MOVE", hold)
        edit = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        )
        await hold.reached.wait()
        remove = here.engine.remove_account(here.account_id) if account else here.engine.remove_source(row.id)
        removing = asyncio.create_task(remove)
        await begun(here, row.id)
        hold.event.set()
        await removing
        assert (await edit).state == "done"
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_90_what_was_sent_to_a_silent_server_is_reported(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        server.faults.on("MOVE", Silent(executes=True))
        edit = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        )
        await server.wait_for("UID MOVE")
        async with asyncio.timeout(PATIENCE):  # two seconds, and two for the connections
            await here.engine.remove_source(row.id)
            told = await edit
        assert (told.state, told.code) == ("failed", "source.gone")
        assert told.text is not None
        assert "INBOX" in told.text
        assert "Bills" in told.text
        assert await here.db.read(edits.open_edits) == []


@pytest.mark.parametrize("many", [False, True])
async def test_90_what_has_not_begun_does_not_begin(tmp_path: Path, many: bool) -> None:
    async with FakeImap(FULL) as server, world(tmp_path, clock=FakeClock()) as here:
        server.store.create("Bills")
        for number in (1, 2, 3):
            server.store.add("INBOX", make_message(number))
        row = await here.add(server)
        ids = await here.ids(row.id)
        hold = Hold(asyncio.Event(), after=True)
        server.faults.on("MOVE", hold)
        move = change(("Bills",), ("INBOX",))
        first = asyncio.create_task(here.engine.edit_folders(here.account_id, ids[M1], move, queue=True))
        await hold.reached.wait()
        later = [ids[message_id(2)], ids[message_id(3)]] if many else [ids[message_id(2)]]
        others = asyncio.create_task(here.engine.edit_many(here.account_id, later, move, queue=False))

        async def taken() -> bool:
            return len(await here.db.read(edits.open_edits)) == 1 + len(later)

        await here.until(taken)
        removing = asyncio.create_task(here.engine.remove_source(row.id))
        await begun(here, row.id)
        hold.event.set()
        await removing
        assert (await first).state == "done"
        assert {(told.state, told.code) for told in await others} == {("failed", "source.gone")}
        assert {told.text for told in await others} == {"The source was removed."}
        assert where(server.snapshot(), message_id(2)) == ["INBOX"]
        assert where(server.snapshot(), message_id(3)) == ["INBOX"]
        assert await here.db.read(edits.open_edits) == []


@pytest.mark.parametrize("late", [False, True])
async def test_90_what_concerns_another_source_too_goes_on_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, late: bool
) -> None:
    """Also where it is about to ask for the connection of the one that goes."""
    monkeypatch.setattr(source_removal, "MOST_SECONDS", PATIENCE)
    borrowed: list[int] = []
    borrow = SessionOpener.borrow

    async def noted(
        self: SessionOpener, stack: AsyncExitStack, edit: Edit, source_id: int, *, listed: bool
    ) -> Connection:
        borrowed.append(source_id)
        if late and len(borrowed) == 2:
            await here.until(lambda: here.engine._actors.get(source_id) is None)
        return await borrow(self, stack, edit, source_id, listed=listed)

    monkeypatch.setattr(SessionOpener, "borrow", noted)
    async with FakeImap(FULL) as one, FakeImap(FULL) as two, world(tmp_path) as here:
        for server, name in ((one, "a@example.com"), (two, "b@example.com")):
            server.users[name] = server.password
            server.store.create("Bills")
            for number in (1, 2):
                server.store.add("INBOX", make_message(number))
        rows = [
            await here.add(one, email="a@example.com", username="a@example.com"),
            await here.add(two, email="b@example.com", username="b@example.com"),
        ]
        ids = await here.ids(rows[0].id)
        hold = Hold(asyncio.Event(), after=True)
        one.faults.on("MOVE", hold)
        in_one = change(("Bills",), ("INBOX",), source=rows[0].label)
        first = asyncio.create_task(here.engine.edit_folders(here.account_id, ids[M1], in_one, queue=True))
        await hold.reached.wait()
        both = change(("Bills",), ("INBOX",))
        other = asyncio.create_task(here.engine.edit_folders(here.account_id, ids[message_id(2)], both, queue=False))

        async def taken() -> bool:
            return len(await here.db.read(edits.open_edits)) == 2

        await here.until(taken)
        if late:
            await here.until(lambda: borrowed == [rows[0].id] * 2)
        removing = asyncio.create_task(here.engine.remove_source(rows[0].id))
        await begun(here, rows[0].id)
        hold.event.set()
        await removing
        assert (await first).state == "done"
        assert (await other).state == "done"
        assert where(one.snapshot(), message_id(2)) == ["INBOX"]
        assert where(two.snapshot(), message_id(2)) == ["Bills"]


async def test_90_the_two_seconds_are_those_of_the_engines_clock(tmp_path: Path) -> None:
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        server.faults.on("MOVE", Silent(executes=True))
        edit = asyncio.create_task(
            here.engine.edit_folders(here.account_id, key, change(("Bills",), ("INBOX",)), queue=True)
        )
        await server.wait_for("UID MOVE")
        before = list(clock.sleepers)
        removing = asyncio.create_task(here.engine.remove_source(row.id))
        await clock.wait_for_sleeper(len(before) + 1)
        await clock.advance(1.9)
        assert not removing.done()
        assert not edit.done()
        await clock.advance(0.2)
        async with asyncio.timeout(PATIENCE):
            await removing
            assert (await edit).code == "source.gone"


async def test_closed_edits_are_forgotten_while_the_program_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "MOST_CLOSED", 3)
    clock = FakeClock()
    async with FakeImap(FULL) as server, world(tmp_path, clock=clock) as here:
        row = await here.add(server)
        for n in range(6):
            made = await here.db.write(edits.create, here.account_id, "0" * 24, want_json=WANT, now=clock.now() + n)
            await here.db.write(set_state, made.id, EditStatus.DONE, now=clock.now())

        async def left() -> int:
            return len(await here.db.read(edits.list_of_account, here.account_id))

        await here.sync(row.id)
        assert await left() == 6
        await clock.advance(DAY)
        await here.sync(row.id)

        async def bounded() -> bool:
            return await left() == 3

        await here.until(bounded)


async def test_closed_edits_are_forgotten_at_a_start(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        now = here.clock.now()
        for age, state in ((31, EditStatus.DONE), (31, EditStatus.DEFERRED), (29, EditStatus.FAILED)):
            made = await here.db.write(edits.create, here.account_id, "0" * 24, want_json=WANT, now=now - age * DAY)
            await here.db.write(set_state, made.id, state, now=now - age * DAY)
        account_id = here.account_id
    async with world(tmp_path, account_id=account_id) as here:
        left = {row.state for row in await here.db.read(edits.list_of_account, account_id)}
        assert "done" not in left
        assert len(left) == 2


WANT = '{"add":[{"name":"Bills"}],"remove":[],"exact":false}'
