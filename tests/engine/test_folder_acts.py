"""Folders made, deleted and expunged: proved by the server, no mail lost that nobody gave up, whole after any death."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from cio_desktop.engine.change import EditOutcome, FolderChange, SourceAct
from cio_desktop.engine.events import Subscription
from cio_desktop.imap.names import encode_name
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.store import edits, folders
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
    FakeImap,
    Profile,
    Session,
    Store,
)
from tests.support.mail import make_message, message_id

M1, M2, M3 = (message_id(n) for n in (1, 2, 3))
every_server = pytest.mark.parametrize("profile", [FULL, NO_UIDPLUS, NEITHER, PLAIN], ids=lambda profile: profile.name)


def fill(store: Store) -> None:
    for path in ("Work", "Empty", "Bills"):
        store.create(path)
    for n in range(1, 4):
        store.add("INBOX", make_message(n))
    store.copy_to("INBOX", 1, "Work")


def act(source_id: int, kind: str, path: str, *, with_messages: bool = False) -> SourceAct:
    return SourceAct(kind, source_id, "me", encode_name(path), path, with_messages)  # type: ignore[arg-type]


async def done(here: World, wanted: SourceAct, *, queue: bool = False) -> EditOutcome:
    return await here.edits.carry_out(here.account, wanted, queue=queue)


async def paths(here: World, source_id: int) -> set[str]:
    return {row.path for row in await here.db.read(folders.list_of, source_id)}


@every_server
async def test_a_folder_is_made_with_those_above_it(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        outcome = await done(here, act(source_id, "create", "Größen/2026"))
        assert (outcome.state, outcome.results[0].state) == ("done", "done"), outcome
        assert "Größen/2026" in server.snapshot()
        assert "Größen/2026" in await paths(here, source_id)
        again = await done(here, act(source_id, "create", "Größen/2026"))
        assert (again.state, again.kept) == ("done", ["Größen/2026"])
        assert server.names.count("CREATE") == 1
        assert here.actors[source_id].syncs_asked > 0


async def test_a_server_that_makes_no_folder_below_one_that_is_not_there() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):

        def lacks_parent(command: Command) -> bool:
            return b"Largo/2026" in command.line and "Largo" not in server.snapshot()

        server.faults.on("CREATE", Answer("NO", "No parent"), when=lacks_parent)
        outcome = await done(here, act(source_id, "create", "Largo/2026"))
        assert outcome.state == "done", outcome
        assert {"Largo", "Largo/2026"} <= set(server.snapshot())


@pytest.mark.parametrize(
    ("answer", "code"),
    [(Answer("NO", "[NOPERM] No"), "imap.noperm"), (Answer("OK", "Made"), "edit.not_made")],
)
async def test_a_folder_that_is_not_made_is_no_success(answer: Answer, code: str) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("CREATE", answer)
        outcome = await done(here, act(source_id, "create", "New"))
        assert (outcome.state, outcome.code) == ("failed", code), outcome
        assert "New" not in await paths(here, source_id)


@every_server
async def test_an_empty_folder_goes_one_with_mail_only_where_that_was_said(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        assert (await done(here, act(source_id, "drop", "Empty"))).state == "done"
        assert "Empty" not in server.snapshot()
        assert "Empty" not in await paths(here, source_id)
        refused = await done(here, act(source_id, "drop", "Work"))
        assert (refused.state, refused.code) == ("failed", "edit.not_empty")
        assert "lost with it: 1." in (refused.text or "")
        assert where(server.snapshot(), M1) == ["INBOX", "Work"]
        assert server.names.count("DELETE") == 1
        assert (await done(here, act(source_id, "drop", "Work", with_messages=True))).state == "done"
        assert where(server.snapshot(), M1) == await here.shown(M1) == ["INBOX"]
        # what somebody else has deleted already is deleted
        server.store.delete("Bills")
        assert (await done(here, act(source_id, "drop", "Bills"))).state == "done"


async def test_a_name_that_is_no_folder_of_mail() -> None:
    def mail(store: Store) -> None:
        fill(store)
        store.create("Above")
        store.folder("Above").selectable = False
        store.create("Alone")
        store.folder("Alone").selectable = False

    async with one_source(FULL, mail) as (here, server, source_id):
        assert (await done(here, act(source_id, "drop", "Alone"))).state == "done"
        assert b"Alone" not in server.store.mailboxes
        server.faults.on("DELETE", Answer("NO", "[CANNOT] It has children"))
        refused = await done(here, act(source_id, "drop", "Above"))
        assert (refused.state, refused.code) == ("failed", "imap.cannot")
        server.faults.on("DELETE", DropBefore())
        assert (await done(here, act(source_id, "drop", "Above"))).state == "done"
        assert b"Above" not in server.store.mailboxes


async def test_mail_that_came_since_the_last_sync_counts() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.store.add("Empty", make_message(9))
        refused = await done(here, act(source_id, "drop", "Empty"))
        assert refused.code == "edit.not_empty"
        assert where(server.snapshot(), message_id(9)) == ["Empty"]


async def test_a_copy_that_waits_to_be_expunged_keeps_no_folder() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        assert (await here.edit(M1, remove=("Work",))).state == "deferred"
        assert where(server.snapshot(), M1) == ["INBOX", "[Work]"]
        assert (await done(here, act(source_id, "drop", "Work"))).state == "done"
        assert where(server.snapshot(), M1) == ["INBOX"]


async def test_one_that_is_the_last_by_now_keeps_it() -> None:
    """Another program has taken away the copy that the removal relied upon."""
    async with one_source(NEITHER, fill) as (here, server, source_id):
        assert (await here.edit(M1, ("Empty",), ("Work", "INBOX"))).state == "deferred"
        server.store.remove("Empty", 1)
        outcome = await done(here, act(source_id, "drop", "Work"))
        assert (outcome.state, outcome.code) == ("failed", "edit.not_empty")
        assert "Work" in server.snapshot()


async def test_a_label_of_gmail_goes_and_its_mail_stays() -> None:
    def mail(store: Store) -> None:
        store.create("Work")
        store.add("INBOX", make_message(1))
        store.copy_to("INBOX", 1, "Work")

    async with one_source(GMAIL, mail) as (here, server, source_id):
        assert (await done(here, act(source_id, "drop", "Work"))).state == "done"
        assert where(server.snapshot(), M1) == ["INBOX", "[Gmail]/All Mail"]
        refused = await done(here, act(source_id, "drop", "[Gmail]/All Mail"))
        assert refused.code == "edit.not_empty"


@pytest.mark.parametrize(
    ("answer", "code"),
    [(Answer("NO", "[CANNOT] No"), "imap.cannot"), (Answer("OK", "Gone"), "edit.not_deleted")],
)
async def test_a_folder_that_is_still_there_is_no_success(answer: Answer, code: str) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("DELETE", answer)
        outcome = await done(here, act(source_id, "drop", "Empty"))
        assert (outcome.state, outcome.code) == ("failed", code), outcome
        assert "Empty" in await paths(here, source_id)


async def test_one_made_anew_while_the_answer_was_lost_stays() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("DELETE", DropAfter())

        def make_anew(_: Session, command: Command) -> None:
            if command.name in {"LOGIN", "AUTHENTICATE"} and "Empty" not in server.snapshot():
                server.store.create("Empty")
                server.store.add("Empty", make_message(9))

        server.on_command = make_anew
        assert (await done(here, act(source_id, "drop", "Empty"), queue=True)).state == "done"
        assert where(server.snapshot(), message_id(9)) == ["Empty"]


@every_server
async def test_what_is_marked_is_expunged_and_nothing_else(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        with here.events.subscribe() as told:
            assert (await here.carry_out(M2, FolderChange(set_flags=("\\Deleted",)))).state == "done"
            server.store.flag("INBOX", 3, add=["\\Deleted"])  # by another program: it is the folder that is expunged
            outcome = await done(here, act(source_id, "expunge", "INBOX"))
            assert outcome.state == "done", outcome
            assert where(server.snapshot(), M2) == where(server.snapshot(), M3) == []
            assert where(server.snapshot(), M1) == ["INBOX", "Work"]
            assert await here.shown(M2) == []
            heard = [event async for event in _so_far(told) if event.type == EventType.MESSAGES]
            assert heard[-1].folders == ["INBOX"]
        assert (await done(here, act(source_id, "expunge", "INBOX"))).state == "done"  # nothing to do


@pytest.mark.parametrize("profile", [NEITHER, PLAIN], ids=lambda profile: profile.name)
async def test_a_removal_that_waits_goes_along_where_its_text_is_kept(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        moved = await here.edit(M2, ("Bills",), ("INBOX",))
        assert moved.state == "deferred"
        assert (await done(here, act(source_id, "expunge", "INBOX"))).state == "done"
        assert where(server.snapshot(), M2) == ["Bills"]
        assert (await here.closed(moved.edit_id)).state == "done"


async def test_and_keeps_the_folder_whole_where_it_is_not() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        assert (await here.edit(M2, ("Bills",), ("INBOX",))).state == "deferred"
        server.store.remove("Bills", 1)  # another program takes the other copy away
        outcome = await done(here, act(source_id, "expunge", "INBOX"))
        assert (outcome.state, outcome.code) == ("failed", "edit.unproved"), outcome
        assert where(server.snapshot(), M2) == ["[INBOX]"]


@pytest.mark.parametrize("command", ["UID EXPUNGE", "EXPUNGE"])
async def test_an_expunge_that_does_nothing_is_no_success(command: str) -> None:
    async with one_source(FULL if command == "UID EXPUNGE" else NEITHER, fill) as (here, server, source_id):
        server.store.flag("INBOX", 3, add=["\\Deleted"])
        server.faults.on(command, Answer("OK", "Done"))
        outcome = await done(here, act(source_id, "expunge", "INBOX"))
        assert (outcome.state, outcome.code) == ("failed", "edit.not_removed"), outcome


async def test_what_can_not_be_done_now_waits_where_that_was_asked_for() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        here.clock.longest = 0.5  # nobody waits for the next try
        server.faults.on("CREATE", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        waiting = await done(here, act(source_id, "create", "New"), queue=True)
        assert waiting.state == "queued"
        server.faults.clear()
        await here.restart()
        assert (await here.closed(waiting.edit_id)).state == "done"
        assert "New" in server.snapshot()


CASES: dict[str, tuple[Callable[[int], SourceAct], Callable[[World, FakeImap], bool]]] = {
    "create": (lambda source_id: act(source_id, "create", "New/One"), lambda _, s: "New/One" in s.snapshot()),
    "drop": (lambda source_id: act(source_id, "drop", "Empty"), lambda _, s: "Empty" not in s.snapshot()),
    "expunge": (lambda source_id: act(source_id, "expunge", "INBOX"), lambda _, s: where(s.snapshot(), M3) == []),
}


@pytest.mark.limit(1200)
@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)
async def test_one_death_anywhere(profile: Profile, name: str) -> None:
    wanted, right = CASES[name]
    n, total, ran = 0, 1, 0
    while n < total:
        async with one_source(profile, fill) as (here, server, source_id):
            server.store.flag("INBOX", 3, add=["\\Deleted"])
            explorer = Explorer(here, server, source_id)
            if n == 0:
                explorer.killer.disarm()
                here.commits = 0
                assert (await done(here, wanted(source_id), queue=True)).state == "done"
                places = deaths(explorer, explorer.killer.count, here.commits)
                total, commands, commits = len(places), explorer.killer.count, here.commits
            else:
                here.commits = 0
                label, arm = deaths(explorer, commands, commits)[n]
                arm()
                asked = asyncio.create_task(done(here, wanted(source_id), queue=True))
                died = asyncio.create_task(here.halted.wait())
                await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
                for task in (asked, died):
                    task.cancel()
                await asyncio.gather(asked, died, return_exceptions=True)
                explorer.killer.disarm()
                await here.restart()
                await here.settled()
                accepted = bool(await here.db.read(edits.list_of_account, here.account))
                assert right(here, server) or not accepted, f"{name}, {label}"
                assert where(server.snapshot(), M1) == ["INBOX", "Work"]
                assert where(server.snapshot(), M2) == ["INBOX"]
                ran += 1
        n += 1 if n == 0 else 2
    assert ran >= 4


async def _so_far(told: Subscription) -> AsyncIterator[Event]:
    while True:
        try:
            async with asyncio.timeout(0.05):
                yield await anext(told)
        except TimeoutError:
            return


async def test_a_folder_that_only_shows_mail_of_others_is_not_expunged() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.store.flag("Work", 1, add=["\\Deleted"])
        row = next(row for row in await here.db.read(folders.list_of, source_id) if row.path == "Work")
        await here.db.write(folders.set_sync, row.id, view_uidvalidity=row.uidvalidity)
        outcome = await done(here, act(source_id, "expunge", "Work"))
        assert (outcome.state, outcome.code) == ("failed", "edit.view"), outcome
        assert where(server.snapshot(), M1) == ["INBOX", "[Work]"]
