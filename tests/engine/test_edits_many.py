"""Many messages in one gesture (fault 92): one command for all, a result each, and a death in the middle."""

import asyncio
import statistics
import threading
import time
from collections.abc import Callable, Sequence

import pytest

from cio_desktop.engine.change import EditOutcome
from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import selection
from cio_desktop.store import edits, folders, memberships
from cio_desktop.store.errors import StoreError
from tests.support.dovecot import Dovecot
from tests.support.edit_world import Killer, World, change, one_source, where, world
from tests.support.fake_imap import (
    FULL,
    NO_MOVE,
    Action,
    Answer,
    Command,
    DropAfter,
    DropBefore,
    Inject,
    Nothing,
    Profile,
    Rewrite,
    Session,
    Store,
    WrongCopyUid,
)
from tests.support.mail import make_message, message_id, messages
from tests.support.patience import PATIENCE

COUNT = 12
LOOKS = 3
"""SELECT, FETCH and STATUS, before anything is changed."""


def fill(store: Store) -> None:
    store.create("Bills")
    store.create("Work")
    for n in range(1, COUNT + 1):
        store.add("INBOX", make_message(n))
    store.copy_to("INBOX", 5, "Work")  # one that is not like the others


async def many(here: World, numbers: Sequence[int], add: tuple[str, ...], remove: tuple[str, ...]) -> list[EditOutcome]:
    ids = [await here.id_of(message_id(n)) for n in numbers]
    return list(await here.edits.edit_many(here.account, ids, change(add, remove), queue=True))


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda profile: profile.name)
async def test_moved_together(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, _):
        outcomes = await many(here, range(1, COUNT + 1), ("Bills",), ("INBOX",))
        assert [each.state for each in outcomes] == ["done"] * COUNT
        for n in range(1, COUNT + 1):
            assert where(server.snapshot(), message_id(n)) == (["Bills", "Work"] if n == 5 else ["Bills"])
            assert await here.shown(message_id(n)) == (["Bills", "Work"] if n == 5 else ["Bills"])
        if profile.move:
            assert server.names.count("UID MOVE") == 2  # eleven together, the odd one alone


async def test_they_are_looked_at_while_they_are_written_down() -> None:
    """Their folder may take long to open, and the disk to write. Nothing is changed before that has been done."""
    async with one_source(FULL, fill) as (here, server, _):
        looked, written = asyncio.Event(), threading.Event()
        server.on_command = lambda session, command: looked.set() if command.name == "STATUS" else None
        server.log.clear()
        held = asyncio.create_task(here.db.write(lambda _: written.wait(PATIENCE)))
        asked = asyncio.create_task(many(here, [1, 2, 3], ("Bills",), ("INBOX",)))
        try:
            await asyncio.wait_for(looked.wait(), PATIENCE)
            assert server.names == ["SELECT", "UID FETCH", "STATUS"]
        finally:
            written.set()
        assert await held
        assert [each.state for each in await asked] == ["done"] * 3
        assert server.names.count("UID MOVE") == 1


async def test_nothing_is_sent_for_what_could_not_be_written_down() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        here.fail_commit = (1, StoreError("full", code="store.full"))
        with pytest.raises(StoreError):
            await many(here, [1, 2, 3], ("Bills",), ("INBOX",))
        here.fail_commit = None
        async with here.actors[next(iter(here.actors))].edit_connection():  # what had begun is over
            assert "UID MOVE" not in server.names
        assert await here.db.read(edits.list_of_account, here.account) == []
        assert [each.state for each in await many(here, [1, 2, 3], ("Bills",), ("INBOX",))] == ["done"] * 3
        assert server.names.count("UID MOVE") == 1


VANISHED = Rewrite(rb"^\* VANISHED [^\r]*", b"* OK still there")


@pytest.mark.parametrize(
    ("command", "fault"),
    [
        ("SELECT", Answer("NO", "[UNAVAILABLE] later")),
        ("SELECT", Rewrite(rb"UIDVALIDITY", b"UIDVALIDE")),
        ("UID FETCH", Answer("BAD", "what?")),
        ("UID MOVE", VANISHED),
        ("UID MOVE", Rewrite(rb"^\* VANISHED [^\r]*", b"* VANISHED 1:2")),
        ("UID MOVE", Inject([b"* 7 EXISTS", b"* OK [UIDVALIDITY 1] odd", b"* 1 FETCH (UID 1 FLAGS (\\Seen))"])),
    ],
)
async def test_a_folder_that_opens_badly_behind_a_move(command: str, fault: Action) -> None:
    """Nothing is sent twice, and each is where it belongs, whatever becomes of the look in the same trip."""
    async with one_source(FULL, fill) as (here, server, _):
        server.faults.on(command, fault, nth=1 if command == "UID MOVE" else 2)
        outcomes = await many(here, [1, 2, 3], ("Bills",), ("INBOX",))
        assert [each.state for each in outcomes] == ["done"] * 3
        assert server.names.count("UID MOVE") == 1
        for n in (1, 2, 3):
            assert where(server.snapshot(), message_id(n)) == ["Bills"], n
            assert await here.shown(message_id(n)) == ["Bills"]


async def test_other_mail_that_comes_there_first() -> None:
    async with one_source(FULL, fill) as (here, server, _):

        def deliver(session: Session, command: Command) -> None:
            if command.name == "UID MOVE":
                server.store.copy_to("INBOX", 9, "Bills")

        server.on_command = deliver
        server.log.clear()
        await many(here, [1, 2, 3], ("Bills",), ("INBOX",))
        assert server.names.count("UID MOVE") == 1
        assert [each.mailbox for each in server.log if each.name == "UID FETCH"] == ["INBOX", "Bills", "Bills"]
        for n in (1, 2, 3):
            assert await here.shown(message_id(n)) == ["Bills"]


def with_doubles(store: Store) -> None:
    fill(store)
    for n in (2, 7):
        store.copy_to("INBOX", n, "INBOX")
        store.copy_to("INBOX", n, "INBOX")


async def test_what_lies_in_the_folder_more_than_once_goes_along() -> None:
    async with one_source(FULL, with_doubles) as (here, server, _):
        outcomes = await many(here, (1, 2, 3, 7), ("Bills",), ("INBOX",))
        assert [each.state for each in outcomes] == ["done"] * 4
        assert server.names.count("UID MOVE") == 1
        for n, copies in ((1, 1), (2, 3), (3, 1), (7, 3)):
            assert where(server.snapshot(), message_id(n)) == ["Bills"] * copies
            assert await here.shown(message_id(n)) == ["Bills"]


async def test_one_of_several_copies_has_gone() -> None:
    async with one_source(FULL, with_doubles) as (here, server, _):
        server.store.remove("INBOX", 7)
        outcomes = await many(here, (1, 2, 7), ("Bills",), ("INBOX",))
        assert [each.state for each in outcomes] == ["done"] * 3
        assert where(server.snapshot(), message_id(7)) == ["Bills"] * 2


async def test_the_destination_is_not_searched_for_what_edits_have_put_there() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        await many(here, (1, 2, 3), ("Bills",), ("INBOX",))
        server.log.clear()
        await many(here, (6, 7, 8), ("Bills",), ("INBOX",))
        assert [each.mailbox for each in server.log if each.name == "UID FETCH"] == ["INBOX", "Bills"]


async def test_copied_together() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        outcomes = await many(here, [1, 2, 3], ("Bills",), ())
        assert [each.state for each in outcomes] == ["done"] * 3
        assert server.names.count("UID COPY") == 1
        assert await here.shown(message_id(2)) == ["Bills", "INBOX"]


async def test_together_into_a_folder_that_is_made_for_them() -> None:
    """One of them makes it; the others need not each wait for a command of its own."""
    async with one_source(FULL, fill) as (here, server, _):
        for made, left, moves in (("New", "INBOX", 2), ("Newer", "New", 2), ("New", "Newer", 1)):
            server.log.clear()
            outcomes = await many(here, [6, 7, 8, 9, 10], (made,), (left,))
            assert [each.state for each in outcomes] == ["done"] * 5
            assert server.names.count("UID MOVE") == moves
            assert server.names.count("CREATE") == moves - 1
            for n in range(6, 11):
                assert where(server.snapshot(), message_id(n)) == await here.shown(message_id(n)) == [made]


async def test_a_folder_that_can_t_be_made_is_told_of_each() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.faults.on("CREATE", Answer("NO", "[NOPERM] not here"), times=None)
        outcomes = await many(here, [1, 2, 3], ("New",), ("INBOX",))
        assert [each.state for each in outcomes] == ["failed"] * 3
        assert {await here.shown(message_id(n)) == ["INBOX"] for n in (1, 2, 3)} == {True}


async def test_each_has_its_own_result() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.store.remove("INBOX", 2)
        ids = [await here.id_of(message_id(n)) for n in (1, 2, 3)]
        outcomes = await here.edits.edit_many(here.account, [*ids, "unknown"], change(("Bills",), ("INBOX",)))
        assert [each.state for each in outcomes] == ["done", "failed", "done", "failed"]
        assert [each.code for each in outcomes] == [None, "edit.vanished", None, "edit.vanished"]


async def test_the_last_folder_is_refused_for_those_it_would_be() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        outcomes = await many(here, [4, 5], (), ("INBOX",))
        assert [(each.state, each.code) for each in outcomes] == [("failed", "edit.last_folder"), ("done", None)]
        assert where(server.snapshot(), message_id(4)) == ["INBOX"]


@pytest.mark.parametrize(
    "fault",
    [
        Answer("NO", "[UNAVAILABLE] later"),
        Answer("BAD", "what?"),
        DropAfter(),
        WrongCopyUid(b"COPYUID 1 1:2 1:2"),
        Nothing(),
    ],
)
async def test_a_common_command_that_fails_is_finished_one_by_one(fault: Answer) -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.faults.on("MOVE", fault)
        await many(here, [1, 2, 3], ("Bills",), ("INBOX",))
        async with asyncio.timeout(PATIENCE):
            while any(
                each.state not in {"done", "failed"} for each in await here.db.read(edits.list_of_account, here.account)
            ):
                await asyncio.sleep(0.005)
        for n in (1, 2, 3):
            assert where(server.snapshot(), message_id(n)) == ["Bills"], n
            assert await here.shown(message_id(n)) == ["Bills"]


@pytest.mark.parametrize("filled", [fill, with_doubles])
async def test_killed_anywhere(filled: Callable[[Store], None]) -> None:
    copies = {2: 3} if filled is with_doubles else {}
    for executed in (False, True):
        for nth in range(1, 9):
            async with one_source(FULL, filled) as (here, server, _):
                killer = Killer(here, server)
                killer.arm(nth, executed=executed)
                asked = asyncio.create_task(many(here, [1, 2, 3], ("Bills",), ("INBOX",)))
                died = asyncio.create_task(here.halted.wait())
                await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
                for task in (asked, died):
                    task.cancel()
                await asyncio.gather(asked, died, return_exceptions=True)
                killer.disarm()
                await here.restart()
                await here.settled()
                found = [where(server.snapshot(), message_id(n)) for n in (1, 2, 3)]
                told = [row.code for row in await here.db.read(edits.list_of_account, here.account)]
                # they are looked at while they are written down: where that was not done, nothing was
                folder = "Bills" if told else "INBOX"
                assert told == [None] * 3 or (not told and nth <= LOOKS), (nth, executed)
                assert found == [[folder] * copies.get(n, 1) for n in (1, 2, 3)], (nth, executed)


@pytest.mark.parametrize("gone", [(), (2,), (13,), (13, 14), (14, 2), (1, 2, 13)])
@pytest.mark.parametrize("fault", [DropBefore(), Answer("NO", "[SERVERBUG] half of it"), Nothing()])
async def test_twins_that_went_in_part(gone: tuple[int, ...], fault: Answer | DropBefore) -> None:
    """What arrived of one of them is no proof for those that are still there: all arrive, and none is taken away."""
    async with one_source(FULL, with_doubles) as (here, server, _):

        def in_part(session: Session, command: Command) -> None:
            if command.name == "UID MOVE":
                server.on_command = None
                for uid in gone:
                    server.store.move_to("INBOX", uid, "Bills")

        server.on_command = in_part
        server.faults.on("UID MOVE", fault)
        await many(here, (1, 2, 3), ("Bills",), ("INBOX",))
        await here.settled()
        for n, copies in ((1, 1), (2, 3), (3, 1)):
            assert where(server.snapshot(), message_id(n)) == ["Bills"] * copies


@pytest.mark.dovecot
async def test_what_two_hundred_cost(dovecot: Dovecot) -> None:
    """The goal is three times one bare UID MOVE of 200: told, not judged, as tests share the machine."""
    user = dovecot.user()
    user.add_folder("Bills", "Work")
    user.deliver("INBOX", messages(600))
    async with world() as here:
        context = user.server.authority.client_context()
        source_id = await here.add_source(user.host, user.port, user.name, user.password, context=context)
        await here.sync(source_id)
        here.durable = True
        bare = []
        async with here.actors[source_id].edit_connection() as connection:
            await selection.select(connection, b"INBOX")
            for start in (1, 201):
                began = time.perf_counter()
                await commands.move(connection, range(start, start + 200), b"Work")
                bare.append(time.perf_counter() - began)
        ids = [await here.id_of(message_id(n)) for n in range(401, 601)]
        began = time.perf_counter()
        outcomes = await here.edits.edit_many(here.account, ids, change(("Bills",), ("INBOX",)))
        ours = time.perf_counter() - began
        assert [each.state for each in outcomes] == ["done"] * 200
        assert len(user.look()["Bills"]) == 200
        one = statistics.median(bare)
        print(f"200 messages: bare {one * 1000:.0f} ms, ours {ours * 1000:.0f} ms, {ours / one:.1f} times")  # noqa: T201


@pytest.mark.parametrize("text", [b"B", b"BB"], ids=["as large", "larger"])
async def test_of_two_that_look_the_same_each_is_known_again_after_a_lost_answer(text: bytes) -> None:
    """They have left their folder and can't be read there: what was stored of them tells which is which (seed
    duplicates 200261)."""
    raws = [b"Message-ID: <same@x>\r\n\r\n" + each + b"\r\n" for each in (b"A", text)]

    def two(store: Store) -> None:
        store.create("Bills")
        for raw in raws:
            store.add("INBOX", raw)

    async with one_source(FULL, two) as (here, server, source_id):
        boxes = {row.path: row.id for row in await here.db.read(folders.list_of, source_id)}
        before = await here.db.read(memberships.message_ids, boxes["INBOX"], [1, 2])
        assert len(set(before.values())) == 2
        server.faults.on("UID MOVE", DropAfter())
        await here.edits.edit_many(here.account, list(before.values()), change(("Bills",), ("INBOX",)), queue=True)
        await here.settled()
        closed = await here.db.read(edits.list_of_account, here.account)
        assert [(row.state, row.code) for row in closed] == [("done", None)] * 2
        entries = server.store.folder("Bills").entries
        after = await here.db.read(memberships.message_ids, boxes["Bills"], list(entries))
        assert {raws.index(entries[uid].message.raw) + 1: key for uid, key in after.items()} == before


async def test_what_looks_the_same_is_no_double_of_a_command_that_was_sent_twice() -> None:
    """The server did nothing at first; then the copies come one by one, and each edit looks for doubles of its own
    (simulator seed duplicates 500106)."""
    raws = [b"Message-ID: <same@x>\r\n\r\n" + text + b"\r\n" for text in (b"A", b"B")]

    def two(store: Store) -> None:
        store.create("Bills")
        for raw in raws:
            store.add("INBOX", raw)

    async with one_source(NO_MOVE, two) as (here, server, source_id):
        boxes = {row.path: row.id for row in await here.db.read(folders.list_of, source_id)}
        before = await here.db.read(memberships.message_ids, boxes["INBOX"], [1, 2])
        server.faults.on("UID COPY", Nothing())
        await here.edits.edit_many(here.account, list(before.values()), change(("Bills",)), queue=True)
        await here.settled()
        closed = await here.db.read(edits.list_of_account, here.account)
        assert [(row.state, row.code) for row in closed] == [("done", None)] * 2
        entries = server.store.folder("Bills").entries
        assert sorted(entry.message.raw for entry in entries.values()) == raws
        after = await here.db.read(memberships.message_ids, boxes["Bills"], list(entries))
        assert {raws.index(entries[uid].message.raw) + 1: key for uid, key in after.items()} == before
