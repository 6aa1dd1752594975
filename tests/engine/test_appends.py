"""A message is put into a folder: once, whatever happens to the answer, the connection or this process.

Judged by the server's own store.
"""

import asyncio

import pytest

from cio_desktop.engine.change import EditOutcome, SourceAct
from cio_desktop.imap.names import encode_name
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import edits, folders, sources
from tests.support.edit_explorer import Explorer, deaths
from tests.support.edit_world import World, one_source, where
from tests.support.fake_imap import (
    FULL,
    GMAIL,
    NEITHER,
    NO_UIDPLUS,
    PLAIN,
    Answer,
    Command,
    DropAfter,
    DropBefore,
    Profile,
    Session,
    Store,
)
from tests.support.mail import make_message, message_id

M7 = message_id(7)
NAMELESS = b"Subject: none of the usual names\r\n\r\nA text.\r\n"
every_server = pytest.mark.parametrize("profile", [FULL, NO_UIDPLUS, NEITHER, PLAIN], ids=lambda profile: profile.name)


def fill(store: Store) -> None:
    store.create("Work")
    store.add("INBOX", make_message(1))
    store.add("Work", make_message(2))


async def append(
    here: World, source_id: int, message: bytes, path: str = "Work", *, flags: tuple[str, ...] = (), queue: bool = False
) -> EditOutcome:
    wanted = SourceAct("append", source_id, "me", encode_name(path), path, flags=flags, received=int(here.clock.now()))
    return await here.edits.carry_out(here.account, wanted, message=message, queue=queue)


def texts(store: Store, path: str) -> list[bytes]:
    return [entry.message.raw for entry in store.folder(path).entries.values()]


async def open_state(here: World, outcome: EditOutcome) -> str:
    row = await here.db.read(edits.get, outcome.edit_id)
    assert row is not None
    return row.state


@every_server
async def test_it_is_there_once_with_its_flags(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        outcome = await append(here, source_id, make_message(7), flags=("\\Seen", "\\Draft"))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M7) == ["Work"]
        (flags,) = [set(flags) for _, mid, flags in server.snapshot()["Work"] if mid == M7]
        assert flags - {"\\Recent"} == {"\\Seen", "\\Draft"}
        assert texts(server.store, "Work")[-1] == make_message(7)
        assert here.actors[source_id].syncs_asked > 0
        # the same once more is another message
        assert (await append(here, source_id, make_message(7))).state == "done"
        assert where(server.snapshot(), M7) == ["Work", "Work"]
        assert list((here.folder / "spool").glob("*.eml")) == []


@every_server
@pytest.mark.parametrize("read", [True, False], ids=["into a folder that was read", "into one that no sync has read"])
async def test_who_is_told_that_it_is_there_finds_it(profile: Profile, read: bool) -> None:
    """No sync comes in between: this world's only come when a test asks for them."""

    def fill_two(store: Store) -> None:
        fill(store)
        if not read:
            store.create("Empty")

    path = "Work" if read else "Empty"
    async with one_source(profile, fill_two) as (here, _server, source_id):
        if not read:
            (row,) = [each for each in await here.db.read(folders.list_of, source_id) if each.path == path]
            await here.db.write(folders.set_sync, row.id, uidvalidity=None, uidnext=None)
        assert (await append(here, source_id, make_message(7), path, flags=("\\Seen",))).state == "done"
        assert await here.shown(M7) == [path]
        before = await here.id_of(M7)
        await here.sync(source_id)
        assert await here.shown(M7) == [path]
        assert await here.id_of(M7) == before


@every_server
async def test_what_cannot_be_read_back_is_there_all_the_same(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        server.faults.on("UID FETCH", DropBefore(), when=lambda each: b"BODYSTRUCTURE" in each.line)
        assert (await append(here, source_id, make_message(7))).state == "done"
        assert texts(server.store, "Work").count(make_message(7)) == 1
        assert server.names.count("APPEND") == 1
        assert here.actors[source_id].syncs_asked > 0


@every_server
@pytest.mark.parametrize("at", range(12))
async def test_what_was_seen_there_is_not_sent_again_wherever_the_next_connection_ends(
    profile: Profile, at: int
) -> None:
    """The first APPEND was not carried out, the second one was: then the connection ends once more."""
    async with one_source(profile, fill) as (here, server, source_id):
        server.faults.on("APPEND", DropBefore())

        def carried_out(_command: Command) -> bool:
            return make_message(7) in texts(server.store, "Work")

        server.faults.on("*", DropBefore(), when=carried_out, nth=1 + at)
        outcome = await append(here, source_id, make_message(7), queue=True)
        while outcome.state == "queued" and await open_state(here, outcome) not in {"done", "failed"}:
            await here.clock.advance(60)
            await asyncio.sleep(0.005)
        assert texts(server.store, "Work").count(make_message(7)) == 1


@every_server
@pytest.mark.parametrize("message", [make_message(7), NAMELESS], ids=["with a Message-ID", "without"])
@pytest.mark.parametrize("executed", [True, False], ids=["carried out", "not carried out"])
async def test_the_answer_is_lost(profile: Profile, message: bytes, executed: bool) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        server.faults.on("APPEND", DropAfter() if executed else DropBefore())
        outcome = await append(here, source_id, message)
        assert (outcome.state, outcome.code) == ("done", None), outcome
        assert texts(server.store, "Work").count(message) == 1
        assert server.names.count("APPEND") == (1 if executed else 2)


async def test_others_put_much_there_while_the_answer_was_lost() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("APPEND", DropAfter())

        def fill_up(_: Session, command: Command) -> None:
            if command.name in {"LOGIN", "AUTHENTICATE"}:
                for n in range(1000, 1300):
                    server.store.add("Work", make_message(n))

        server.on_command = fill_up
        assert (await append(here, source_id, make_message(7))).state == "done"
        assert where(server.snapshot(), M7) == ["Work"]
        assert server.names.count("APPEND") == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer("NO", "[OVERQUOTA] Full"), "imap.overquota"),
        (Answer("NO", "[TOOBIG] Big"), "imap.toobig"),
        (Answer("NO", "No"), "imap.no"),
        (Answer("BAD", "What?"), "imap.bad"),
        (Answer("OK", "Done"), "edit.not_copied"),
    ],
)
async def test_what_is_refused_or_does_not_arrive_is_no_success(answer: Answer, code: str) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("APPEND", answer)
        outcome = await append(here, source_id, make_message(7))
        assert (outcome.state, outcome.code) == ("failed", code), outcome
        assert where(server.snapshot(), M7) == []


async def test_a_folder_that_is_not_there_any_more() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.store.delete("Work")
        outcome = await append(here, source_id, make_message(7))
        assert (outcome.state, outcome.code) == ("failed", "edit.no_folder"), outcome
        assert "Work" not in server.snapshot()


async def test_what_waits_is_on_the_disk_and_goes_after_a_restart() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        here.clock.longest = 0.5  # nobody waits for the next try
        server.faults.on("APPEND", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        outcome = await append(here, source_id, make_message(7), queue=True)
        assert outcome.state == "queued"
        server.faults.clear()
        here.clock.longest = 6.0
        await here.restart()
        assert (await here.closed(outcome.edit_id)).state == "done"
        assert where(server.snapshot(), M7) == ["Work"]


async def test_a_damaged_file_is_not_sent() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        here.clock.longest = 0.5
        server.faults.on("APPEND", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        outcome = await append(here, source_id, make_message(7), queue=True)
        server.faults.clear()
        for file in (here.folder / "spool").glob("*.eml"):
            file.write_bytes(b"Another text")
        here.clock.longest = 6.0
        await here.restart()
        row = await here.closed(outcome.edit_id)
        assert (row.state.value, row.code) == ("failed", "edit.no_material")
        assert len(texts(server.store, "Work")) == 1


async def test_on_gmail_into_a_label() -> None:
    def label(store: Store) -> None:
        store.create("Work")

    async with one_source(GMAIL, label) as (here, server, source_id):
        assert (await append(here, source_id, make_message(7))).state == "done"
        assert "Work" in where(server.snapshot(), M7)


@pytest.mark.limit(1500)
@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)
@pytest.mark.parametrize("message", [make_message(7), NAMELESS], ids=["with a Message-ID", "without"])
async def test_one_death_anywhere(profile: Profile, message: bytes) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        explorer = Explorer(here, server, source_id)
        explorer.killer.disarm()
        here.commits = 0
        assert (await append(here, source_id, message, queue=True)).state == "done"
        places = deaths(explorer, explorer.killer.count, here.commits)
        for label, arm in places:
            before = texts(server.store, "Work").count(message)
            known = len(await here.db.read(edits.list_of_account, here.account))
            here.commits = 0
            arm()
            asked = asyncio.create_task(append(here, source_id, message, queue=True))
            died = asyncio.create_task(here.halted.wait())
            await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
            for task in (asked, died):
                task.cancel()
            await asyncio.gather(asked, died, return_exceptions=True)
            explorer.killer.disarm()
            await here.restart()
            await here.settled()
            rows = await here.db.read(edits.list_of_account, here.account)
            there = texts(server.store, "Work").count(message) - before
            if len(rows) == known:
                assert there == 0, label  # it was never accepted
            elif rows[0].code == "edit.no_material":
                assert there == 0, label  # it died before the text was on the disk: nobody had an answer
            else:
                assert (there, rows[0].state.value, rows[0].code) == (1, "done", None), label
        assert len(places) >= 16


async def test_its_source_is_removed_while_it_waits() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        here.clock.longest = 0.5  # nobody waits for the next try
        server.faults.on("APPEND", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        outcome = await append(here, source_id, make_message(7), queue=True)
        await here.edits.before_source_removal(source_id)
        await here.db.write(sources.delete, source_id)
        await here.actors.pop(source_id).close()
        here.edits.after_source_removal(here.account)
        row = await here.closed(outcome.edit_id)
        assert (row.state, row.code) == ("failed", "source.gone")
        assert list((here.folder / "spool").glob("*.eml")) == []
        assert where(server.snapshot(), M7) == []


async def test_a_disk_that_takes_no_message_is_told_and_sends_nothing() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        (here.folder / "spool").write_bytes(b"a file stands where the folder would be")
        with pytest.raises(CioError) as caught:
            await append(here, source_id, make_message(7), queue=True)
        assert caught.value.code == "local.spool"
        assert "APPEND" not in server.names
        rows = await here.db.read(edits.list_of_account, here.account)
        assert [(row.state, row.code) for row in rows] == [("failed", "local.spool")]
