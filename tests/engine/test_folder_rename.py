"""Folders that get another name or another place: proved by the server, with their mail, their index and what is below
them, whole after any death; nothing that was asked for by the old name makes that folder anew."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from cio_desktop.engine.change import EditOutcome, SourceAct
from cio_desktop.imap.names import encode_name
from cio_desktop.store import edits, folders, memberships, sources
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
    Store,
)
from tests.support.mail import make_message, message_id

M1, M2 = (message_id(n) for n in (1, 2))
every_server = pytest.mark.parametrize(
    "profile", [FULL, NO_UIDPLUS, NEITHER, replace(PLAIN, delimiter=b"/")], ids=lambda profile: profile.name
)


def fill(store: Store) -> None:
    for path in ("Work", "Work/2025", "Work/2025/Grüße", "Workshop", "Bills"):
        store.create(path)
    for n in range(1, 3):
        store.add("INBOX", make_message(n))
    store.add("Work", make_message(3))
    store.add("Work/2025/Grüße", make_message(4))


def renamed(source_id: int, old: str, new: str) -> SourceAct:
    return SourceAct("rename", source_id, "me", encode_name(old), old, new_folder=encode_name(new), new_path=new)


async def done(here: World, wanted: SourceAct, *, queue: bool = False) -> EditOutcome:
    return await here.edits.carry_out(here.account, wanted, queue=queue)


async def rows(here: World, source_id: int) -> dict[str, folders.FolderRow]:
    return {row.path: row for row in await here.db.read(folders.list_of, source_id)}


@every_server
async def test_the_folder_its_mail_and_those_below_it(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        before = await rows(here, source_id)
        await here.db.write(sources.set_fields, source_id, sync_folders="INBOX, Work,Work/2025,Workshop")
        outcome = await done(here, renamed(source_id, "Work", "Bills/Büro"))
        assert (outcome.state, outcome.results[0].state) == ("done", "done"), outcome
        there = set(server.snapshot())
        assert {"Bills/Büro", "Bills/Büro/2025", "Bills/Büro/2025/Grüße", "Workshop"} <= there
        assert not {"Work", "Work/2025"} & there
        after = await rows(here, source_id)
        assert set(after) == there
        for old, new in (("Work", "Bills/Büro"), ("Work/2025/Grüße", "Bills/Büro/2025/Grüße")):
            assert (after[new].id, after[new].uidvalidity) == (before[old].id, before[old].uidvalidity)
            assert after[new].raw_name == encode_name(new)
            assert await here.db.read(memberships.uids, after[new].id) == [1]
        assert await here.shown(message_id(4)) == ["Bills/Büro/2025/Grüße"]
        row = await here.db.read(sources.get, source_id)
        assert row is not None
        assert row.sync_folders == "INBOX,Bills/Büro,Bills/Büro/2025,Workshop"
        assert here.actors[source_id].syncs_asked > 0
        # a sync finds nothing else, and a change of its mail goes on under the new name
        await here.sync(source_id)
        assert (await rows(here, source_id))["Bills/Büro"].id == before["Work"].id
        assert (await here.edit(message_id(3), ("INBOX",), ("Bills/Büro",))).state in {"done", "deferred"}


async def test_those_that_were_subscribed_stay_so() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        for path, on in (("Work", True), ("Work/2025", False), ("Work/2025/Grüße", True)):
            server.store.folder(path).subscribed = on
        await here.sync(source_id)
        told: list[tuple[str, bytes]] = []
        server.on_command = lambda _, command: told.append((command.name, command.args[0] if command.args else b""))  # type: ignore[arg-type]
        assert (await done(here, renamed(source_id, "Work", "Office"))).state == "done"
        asked = [name for name, _ in told if name in {"SUBSCRIBE", "UNSUBSCRIBE"}]
        assert asked == ["SUBSCRIBE", "UNSUBSCRIBE"] * 2
        await here.sync(source_id)
        after = await rows(here, source_id)
        assert [after[path].subscribed for path in ("Office", "Office/2025", "Office/2025/Grüße")] == [
            True, False, True,
        ]  # fmt: skip


async def test_a_subscription_that_is_refused_is_no_failure() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.store.folder("Bills").subscribed = True
        await here.sync(source_id)
        server.faults.on("SUBSCRIBE", Answer("NO", "[NOPERM] No"))
        assert (await done(here, renamed(source_id, "Bills", "Paid"))).state == "done"
        assert "Paid" in server.snapshot()


async def test_a_name_that_holds_no_mail_takes_along_what_is_below_it() -> None:
    def mail(store: Store) -> None:
        fill(store)
        store.folder("Work").selectable = False

    async with one_source(FULL, mail) as (here, server, source_id):
        assert (await done(here, renamed(source_id, "Work", "Office"))).state == "done"
        assert "Office/2025/Grüße" in server.snapshot()
        assert {"Office", "Office/2025"} <= set(await rows(here, source_id))


async def test_a_server_that_renames_nothing_into_a_folder_that_is_not_there() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):

        def lacks_parent(command: Command) -> bool:
            return b"Old/Bills" in command.line and "Old" not in server.snapshot()

        server.faults.on("RENAME", Answer("NO", "No parent"), when=lacks_parent)
        assert (await done(here, renamed(source_id, "Bills", "Old/Bills"))).state == "done"
        assert {"Old", "Old/Bills"} <= set(server.snapshot())


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        (Answer("NO", "[NOPERM] Ask Ann"), "imap.noperm", "Ask Ann"),
        (Answer("BAD", "What?"), "imap.bad", "What?"),
        (Answer("OK", "Renamed"), "edit.not_renamed", "old name"),
    ],
)
async def test_a_folder_with_its_old_name_is_no_success(answer: Answer, code: str, words: str) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("RENAME", answer)
        outcome = await done(here, renamed(source_id, "Bills", "Paid"))
        assert (outcome.state, outcome.code) == ("failed", code), outcome
        assert words in (outcome.text or "")
        assert (outcome.said is not None) == code.startswith("edit."), "words of the server are its own"
        assert "Bills" in await rows(here, source_id)
        assert "Paid" not in await rows(here, source_id)


async def test_a_name_that_is_taken_and_a_folder_that_is_gone() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        taken = await done(here, renamed(source_id, "Bills", "Work"))
        assert (taken.state, taken.code) == ("failed", "edit.name_taken"), taken
        assert "RENAME" not in server.names
        server.store.delete("Bills")
        gone = await done(here, renamed(source_id, "Bills", "Paid"))
        assert (gone.state, gone.code) == ("failed", "edit.no_folder"), gone


@pytest.mark.parametrize("lost", [DropBefore(), DropAfter()], ids=["not done", "done"])
async def test_a_lost_answer(lost: DropBefore | DropAfter) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("RENAME", lost)
        assert (await done(here, renamed(source_id, "Work", "Office"), queue=True)).state == "done"
        assert {"Office", "Office/2025"} <= set(server.snapshot())
        assert "Work" not in server.snapshot()


async def test_one_made_anew_under_the_old_name_while_the_answer_was_lost_stays() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("RENAME", DropAfter())

        def make_anew(_: object, command: Command) -> None:
            if command.name in {"LOGIN", "AUTHENTICATE"} and "Bills" not in server.snapshot():
                server.store.create("Bills")
                server.store.add("Bills", make_message(9))

        server.on_command = make_anew
        assert (await done(here, renamed(source_id, "Bills", "Paid"), queue=True)).state == "done"
        assert where(server.snapshot(), message_id(9)) == ["Bills"]
        assert "Paid" in server.snapshot()


async def test_a_change_that_names_the_folder_comes_first() -> None:
    """Done after the rename it would make the folder of the old name anew."""
    async with one_source(FULL, fill) as (here, server, source_id):
        here.clock.longest = 3.0  # nobody waits for the next try
        server.faults.on("UID MOVE", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        moving = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
        assert moving.state == "queued"
        waiting = await done(here, renamed(source_id, "Bills", "Paid"), queue=True)
        assert waiting.state == "queued"
        assert "RENAME" not in server.names
        server.faults.clear()
        await here.restart()
        assert (await here.closed(moving.edit_id)).state == "done"
        await here.restart()
        assert (await here.closed(waiting.edit_id)).state == "done"
        assert where(server.snapshot(), M1) == await here.shown(M1) == ["Paid"]
        assert "Bills" not in server.snapshot()


async def test_two_that_wait_never_wait_for_each_other() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        here.clock.longest = 3.0  # nobody waits for the next try
        server.faults.on("RENAME", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        first = await done(here, renamed(source_id, "Work/2025", "Work/Old"), queue=True)
        second = await done(here, renamed(source_id, "Work", "Office"), queue=True)
        assert (first.state, second.state) == ("queued", "queued")
        server.faults.clear()
        await here.restart()
        assert (await here.closed(first.edit_id)).state == "done"
        await here.restart()
        assert (await here.closed(second.edit_id)).state == "done"
        assert "Office/Old/Grüße" in server.snapshot()


async def test_what_waits_to_be_expunged_waits_under_the_new_name() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        moved = await here.edit(message_id(3), ("Bills",), ("Work",))
        assert moved.state == "deferred"
        assert (await done(here, renamed(source_id, "Work", "Office"))).state == "done"
        assert await here.shown(message_id(3)) == ["Bills"]
        steps = await here.db.read(edits.list_steps, moved.edit_id)
        assert [step.src_folder for step in steps if step.state == "deferred"] == [b"Office"]
        assert (await done(here, SourceAct("expunge", source_id, "me", b"Office", "Office"))).state == "done"
        assert (await here.closed(moved.edit_id)).state == "done"
        assert where(server.snapshot(), message_id(3)) == ["Bills"]


async def test_a_label_of_gmail() -> None:
    def mail(store: Store) -> None:
        store.create("Work")
        store.add("INBOX", make_message(1))
        store.copy_to("INBOX", 1, "Work")

    async with one_source(GMAIL, mail) as (here, server, source_id):
        before = await rows(here, source_id)
        assert (await done(here, renamed(source_id, "Work", "Office"))).state == "done"
        assert "Office" in where(server.snapshot(), M1)
        assert (await rows(here, source_id))["Office"].id == before["Work"].id
        assert "Office" in await here.shown(M1)


CASES: dict[str, Callable[[int], SourceAct]] = {
    "renamed": lambda source_id: renamed(source_id, "Work", "Office"),
    "moved": lambda source_id: renamed(source_id, "Work", "New/Office"),
}


@pytest.mark.limit(1200)
@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)
async def test_one_death_anywhere(profile: Profile, name: str) -> None:
    n, total, ran = 0, 1, 0
    while n < total:
        async with one_source(profile, fill) as (here, server, source_id):
            wanted = CASES[name](source_id)
            explorer = Explorer(here, server, source_id)
            here.commits = 0
            if n == 0:
                explorer.killer.disarm()
                assert (await done(here, wanted, queue=True)).state == "done"
                total = len(deaths(explorer, explorer.killer.count, here.commits))
                commands, commits = explorer.killer.count, here.commits
            else:
                label, arm = deaths(explorer, commands, commits)[n]
                arm()
                asked = asyncio.create_task(done(here, wanted, queue=True))
                died = asyncio.create_task(here.halted.wait())
                await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
                for task in (asked, died):
                    task.cancel()
                await asyncio.gather(asked, died, return_exceptions=True)
                explorer.killer.disarm()
                await here.restart()
                await here.settled()
                accepted = bool(await here.db.read(edits.list_of_account, here.account))
                _whole(server, wanted.new_path or "", asked=accepted, place=f"{name}, {label}")
                if accepted:
                    assert set(await rows(here, source_id)) == set(server.snapshot()), label
                ran += 1
        n += 1 if n == 0 else 2
    assert ran >= 4


def _whole(server: FakeImap, new: str, *, asked: bool, place: str) -> None:
    folder = where(server.snapshot(), message_id(4))
    assert folder == ([f"{new}/2025/Grüße"] if asked else ["Work/2025/Grüße"]), place
    assert where(server.snapshot(), M1) == ["INBOX"], place
    assert ("Work" in server.snapshot()) is not asked, place
