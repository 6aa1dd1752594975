"""How an edit ends: what the journal says is so, whatever fails afterwards; what it could not say is not so."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from cio_desktop.engine.change import EditOutcome
from cio_desktop.engine.edits.waking import DEFERRED_GAP
from cio_desktop.engine.events import Subscription
from cio_desktop.protocol.resources import Event
from cio_desktop.store import edits
from cio_desktop.store.database import Connection, Database
from cio_desktop.store.errors import StoreError
from tests.support.edit_world import World, change, one_source, where
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, Answer, Command, FakeImap, Session, Store
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

M1 = message_id(1)
AFTER = "cio_desktop.engine.edits.ending"


def fill(store: Store) -> None:
    store.create("Bills")
    for n in range(1, 4):
        store.add("INBOX", make_message(n))


async def stored(here: World, edit_id: str) -> str:
    row = await here.db.read(edits.get, edit_id)
    assert row is not None
    return row.state


async def told(here: World, outcome: EditOutcome) -> str:
    """What the program says of an edit now."""
    edit = here.edits._open_edits.get(outcome.edit_id)
    return await stored(here, outcome.edit_id) if edit is None else edit.state


def refuse(state: str) -> str:
    """The database takes no edit in this state."""
    return (
        f"CREATE TRIGGER refuse BEFORE UPDATE ON edit WHEN new.state = '{state}' BEGIN SELECT RAISE(ABORT, 'no'); END"
    )


@contextlib.asynccontextmanager
async def refusing(here: World, state: str) -> AsyncIterator[None]:
    def run(connection: Connection, sql: str) -> None:
        connection.execute(sql)

    await here.db.write(run, refuse(state))
    yield
    await here.db.write(run, "DROP TRIGGER refuse")


def stuck_in(folder: Path, edit_id: str) -> Path:
    """What can't be deleted as a file can, whoever tries."""
    path = folder / "spool" / f"{edit_id}-stuck.eml"
    path.mkdir(parents=True)
    return path


class BrokenListener(Subscription):
    def put(self, event: Event) -> None:
        raise RuntimeError("a listener that fails")


# what follows the end


@pytest.mark.expect_log(AFTER, "spool")
async def test_done_though_the_spool_can_t_be_dropped() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        found: list[Path] = []

        def stick(session: Session, command: Command) -> None:
            if command.name == "UID EXPUNGE" and not found:
                (kept,) = (here.folder / "spool").glob("*.eml")
                found.append(stuck_in(here.folder, kept.name.partition("-")[0]))

        server.on_command = stick
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert (outcome.state, await told(here, outcome), await stored(here, outcome.edit_id)) == ("done",) * 3
        assert where(server.snapshot(), M1) == ["Bills"]
        found[0].rmdir()
        found[0].write_bytes(b"left over")
        await here.restart()
        assert not list((here.folder / "spool").iterdir())


@pytest.mark.expect_log("cio_desktop.engine.edits", "spool")
async def test_a_start_with_a_spool_that_can_t_be_dropped() -> None:
    async with one_source(NO_MOVE, fill) as (here, _, _):
        stuck_in(here.folder, "0badc0de")
        lost = here.folder / "spool" / "zzz-lost.eml"
        lost.write_bytes(b"nobody's")
        await here.restart()
        assert not lost.exists()
        assert (await here.edit(M1, ("Bills",), ("INBOX",))).state == "done"


@pytest.mark.parametrize("numbers", [(1,), (1, 2, 3)], ids=["alone", "together"])
@pytest.mark.expect_log("cio_desktop.engine.edits", "database is closed", required=False)
@pytest.mark.expect_log(AFTER, "store.closed")
async def test_done_though_the_database_is_closed_after_that(numbers: Sequence[int]) -> None:
    async with one_source(FULL, fill) as (here, server, _):
        ids = [await here.id_of(message_id(n)) for n in numbers]
        here.close_after_commit = here.commits + 3  # the wish, the step as sent, the end
        outcomes = await here.edits.edit_many(here.account, ids, change(("Bills",), ("INBOX",)), queue=True)
        assert [each.state for each in outcomes] == ["done"] * len(numbers)
        assert len(server.snapshot()["Bills"]) == len(numbers)
        here.db = await Database.open(here.folder / "mail.db", readers=1)
        try:
            assert {await stored(here, each.edit_id) for each in outcomes} == {"done"}
        finally:
            await here.db.close()


@pytest.mark.parametrize("numbers", [(1,), (1, 2, 3)], ids=["alone", "together"])
@pytest.mark.expect_log(AFTER, "fault of the program")
async def test_done_though_a_listener_fails(numbers: Sequence[int]) -> None:
    async with one_source(FULL, fill) as (here, _, _):
        ids = [await here.id_of(message_id(n)) for n in numbers]
        listeners: list[Subscription] = []

        def listen(event_type: str) -> None:
            listeners.append(BrokenListener(here.events))
            here.events._subscriptions.add(listeners[-1])

        server_commits = here.commits

        async def at_the_end() -> None:
            while here.commits < server_commits + 2:  # the step was sent: only its end is told from here on
                await asyncio.sleep(0)
            listen("edit")

        waiting = asyncio.create_task(at_the_end())
        outcomes = await here.edits.edit_many(here.account, ids, change(("Bills",), ("INBOX",)), queue=True)
        await waiting
        assert [each.state for each in outcomes] == ["done"] * len(numbers)
        for each in outcomes:
            assert await told(here, each) == await stored(here, each.edit_id) == "done"
        for listener in listeners:
            listener.close()


@pytest.mark.expect_log(AFTER, "fault of the program")
async def test_failed_though_no_sync_can_be_asked_for() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):

        def broken() -> None:
            raise RuntimeError("an actor that fails")

        here.actors[source_id].request_sync = broken  # type: ignore[method-assign]
        server.faults.on("MOVE", Answer("NO", "[OVERQUOTA] full"))
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert (outcome.state, outcome.code, await told(here, outcome)) == ("failed", "imap.overquota", "failed")
        assert await stored(here, outcome.edit_id) == "failed"


async def waiting_for_its_source(here: World, server: FakeImap) -> EditOutcome:
    """An edit that waits, and whose source is gone by now: it fails before anything can be looked at."""
    server.faults.on("SELECT", Answer("NO", "[INUSE] later"), times=None)
    outcome = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
    assert await told(here, outcome) == "waiting"
    for actor in here.actors.values():
        await actor.close()
    here.actors.clear()
    return outcome


@pytest.mark.expect_log(AFTER, "spool")
async def test_failed_unseen_though_the_spool_can_t_be_dropped() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        outcome = await waiting_for_its_source(here, server)
        stuck_in(here.folder, outcome.edit_id)
        here.edits.after_source_removal(here.account)
        assert (await here.closed(outcome.edit_id)).state == await told(here, outcome) == "failed"


# an end that could not be stored


@pytest.mark.expect_log("cio_desktop.engine.edits", "local database")
async def test_failed_unseen_and_not_stored_is_tried_again() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        outcome = await waiting_for_its_source(here, server)
        async with refusing(here, "failed"):
            with here.events.subscribe() as subscription:
                here.edits.after_source_removal(here.account)
                async with asyncio.timeout(PATIENCE):
                    async for event in subscription:
                        if event.edit is not None and event.edit.code == "store.conflict":
                            break
            assert event.edit is not None
            assert event.edit.state == "waiting"
            assert await told(here, outcome) == await stored(here, outcome.edit_id) == "waiting"
        here.edits.after_source_removal(here.account)
        async with asyncio.timeout(PATIENCE):
            while await told(here, outcome) != "failed":
                await asyncio.sleep(0.01)
        assert await stored(here, outcome.edit_id) == "failed"


@pytest.mark.parametrize("numbers", [(1,), (1, 2, 3)], ids=["alone", "together"])
@pytest.mark.expect_log("cio_desktop.engine.edits", "local database")
async def test_done_and_not_stored_is_done_later(numbers: Sequence[int]) -> None:
    async with one_source(FULL, fill) as (here, server, _):
        ids = [await here.id_of(message_id(n)) for n in numbers]
        async with refusing(here, "done"):
            outcomes = await here.edits.edit_many(here.account, ids, change(("Bills",), ("INBOX",)), queue=True)
            assert [each.state for each in outcomes] == ["queued"] * len(numbers)
            assert {await told(here, each) for each in outcomes} == {"waiting"}
        async with asyncio.timeout(60):
            while {await told(here, each) for each in outcomes} != {"done"}:
                await here.clock.advance(200)  # one of them may begin its pause only now
                await asyncio.sleep(0.005)  # the threads of the database need their turn, too
        assert {await stored(here, each.edit_id) for each in outcomes} == {"done"}
        assert server.names.count("UID MOVE") == 1


@pytest.mark.expect_log("cio_desktop.engine.edits", "store.conflict")
async def test_a_removal_whose_end_is_not_stored_is_looked_at_again() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "deferred"
        server.store.remove("INBOX", 1)  # another program has expunged it
        async with refusing(here, "done"):
            here.clock._elapsed += DEFERRED_GAP
            here.edits.wake(source_id)
            async with asyncio.timeout(PATIENCE):
                while "SELECT" not in server.names[-3:]:
                    await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            assert await told(here, outcome) == await stored(here, outcome.edit_id) == "deferred"
        here.clock._elapsed += DEFERRED_GAP
        here.edits.wake(source_id)
        async with asyncio.timeout(PATIENCE):
            while await told(here, outcome) != "done":
                await asyncio.sleep(0.01)
        assert await stored(here, outcome.edit_id) == "done"


async def test_taken_back_and_not_stored_goes_on() -> None:
    """Whoever takes an edit back and hears of an error finds it as the journal has it."""
    async with one_source(FULL, fill) as (here, server, _):
        server.faults.on("SELECT", Answer("NO", "[INUSE] later"), times=None)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
        await here.clock.wait_for_sleeper()
        assert await told(here, outcome) == "waiting"
        async with refusing(here, "cancelled"):
            with pytest.raises(StoreError):
                await here.edits.cancel(outcome.edit_id)
            assert await told(here, outcome) == await stored(here, outcome.edit_id) == "waiting"
        server.faults.clear()
        assert await here.edits.retry(outcome.edit_id)
        async with asyncio.timeout(PATIENCE):
            while await told(here, outcome) != "done":
                await asyncio.sleep(0.01)
        assert where(server.snapshot(), M1) == ["Bills"]
