"""All of a folder at once: emptied for good, or marked as read. Only what a person could have seen, nothing that an
edit still needs, proved by the server, whole after any death."""

import asyncio
from collections.abc import Callable

import pytest

from cio_desktop.engine.change import EditOutcome, SourceAct
from cio_desktop.imap.names import encode_name
from cio_desktop.store import edits, folders, memberships
from tests.support.edit_explorer import Explorer, deaths
from tests.support.edit_world import World, one_source, where
from tests.support.fake_imap import FULL, GMAIL, NEITHER, NO_UIDPLUS, PLAIN, Answer, DropAfter, FakeImap, Profile, Store
from tests.support.mail import make_message, message_id

every_server = pytest.mark.parametrize("profile", [FULL, NO_UIDPLUS, NEITHER, PLAIN], ids=lambda profile: profile.name)


def fill(store: Store) -> None:
    for path in ("Trash", "Work"):
        store.create(path)
    for n in (1, 2):
        store.add("INBOX", make_message(n))
    for n in range(3, 7):
        store.add("Trash", make_message(n))
    store.flag("Trash", 2, add=["\\Seen"])
    store.copy_to("Trash", 1, "Work")


async def act(here: World, source_id: int, kind: str, path: str, *, queue: bool = False) -> EditOutcome:
    """As the service asks for it: of what is known here at that moment."""
    row = await folder(here, source_id, path)
    uidvalidity, below = await here.db.read(folders.fence, row.id)
    wanted = SourceAct(kind, source_id, "me", encode_name(path), path, uidvalidity=uidvalidity, below=below)  # type: ignore[arg-type]
    return await here.edits.carry_out(here.account, wanted, queue=queue)


async def folder(here: World, source_id: int, path: str) -> folders.FolderRow:
    return next(row for row in await here.db.read(folders.list_of, source_id) if row.path == path)


@every_server
async def test_emptied_and_nothing_else(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        outcome = await act(here, source_id, "empty", "Trash")
        assert outcome.state == "done", outcome
        assert server.snapshot()["Trash"] == []
        assert where(server.snapshot(), message_id(3)) == await here.shown(message_id(3)) == ["Work"]
        assert (await folder(here, source_id, "Trash")).known == 0
        assert [len(server.snapshot()[path]) for path in ("INBOX", "Work")] == [2, 1]
        assert (await act(here, source_id, "empty", "Trash")).state == "done"  # nothing is left to do


@every_server
async def test_what_came_since_it_was_shown_stays(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        server.store.add("Trash", make_message(9))
        assert (await act(here, source_id, "empty", "Trash")).state == "done"
        assert [mid for _, mid, _ in server.snapshot()["Trash"]] == [message_id(9)]
        assert where(server.snapshot(), message_id(9)) == ["Trash"]


async def test_what_was_put_there_a_moment_ago_goes_too() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        assert (await here.edit(message_id(1), ("Trash",), ("INBOX",))).state == "done"
        assert (await act(here, source_id, "empty", "Trash")).state == "done"
        assert server.snapshot()["Trash"] == []


async def test_a_folder_that_was_made_anew_is_left_alone() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.store.delete("Trash")
        server.store.create("Trash")
        server.store.add("Trash", make_message(9))
        outcome = await act(here, source_id, "empty", "Trash")
        assert (outcome.state, outcome.code) == ("failed", "edit.made_anew"), outcome
        assert where(server.snapshot(), message_id(9)) == ["Trash"]


@every_server
async def test_a_copy_that_an_edit_relies_on_stays(profile: Profile) -> None:
    """A message that was taken out of the Trash, where another program has taken the new copy away since."""
    async with one_source(profile, fill) as (here, server, source_id):
        moved = await here.edit(message_id(4), ("INBOX",), ("Trash",))
        if moved.state != "deferred":
            return  # nothing waits on this server
        server.store.remove("INBOX", 3)
        outcome = await act(here, source_id, "empty", "Trash")
        assert (outcome.state, outcome.code) == ("failed", "edit.unproved"), outcome
        assert where(server.snapshot(), message_id(4)) == ["[Trash]"]
        assert where(server.snapshot(), message_id(5)) == ["Trash"]


@every_server
async def test_a_copy_that_only_waits_goes_along(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        moved = await here.edit(message_id(4), ("INBOX",), ("Trash",))
        assert (await act(here, source_id, "empty", "Trash")).state == "done"
        assert where(server.snapshot(), message_id(4)) == ["INBOX"]
        assert server.snapshot()["Trash"] == []
        assert (await here.closed(moved.edit_id)).state == "done"


async def test_without_uidplus_newer_marks_of_others_are_not_expunged() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        server.store.add("Trash", make_message(9), flags=["\\Deleted"])
        outcome = await act(here, source_id, "empty", "Trash")
        assert (outcome.state, outcome.code) == ("failed", "edit.unproved"), outcome
        assert where(server.snapshot(), message_id(5)) == ["Trash"]
        assert where(server.snapshot(), message_id(9)) == ["[Trash]"]


@pytest.mark.parametrize(
    ("command", "answer", "code"),
    [
        ("UID STORE", Answer("NO", "[NOPERM] Ask Ann"), "imap.noperm"),
        ("UID STORE", Answer("OK", "Done"), "edit.not_removed"),
        ("UID EXPUNGE", Answer("NO", "[NOPERM] Ask Ann"), "imap.noperm"),
        ("UID EXPUNGE", Answer("OK", "Done"), "edit.not_removed"),
    ],
)
async def test_what_is_not_carried_out_is_no_success_and_leaves_no_mark(
    command: str, answer: Answer, code: str
) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on(command, answer)
        outcome = await act(here, source_id, "empty", "Trash")
        assert (outcome.state, outcome.code) == ("failed", code), outcome
        assert where(server.snapshot(), message_id(5)) == ["Trash"]
        assert (await folder(here, source_id, "Trash")).known == 4


async def test_a_folder_for_reading_only() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.store.folder("Trash").read_only = True
        for kind in ("empty", "read"):
            outcome = await act(here, source_id, kind, "Trash")
            assert (outcome.state, outcome.code) == ("failed", "edit.read_only"), outcome


async def test_gmails_trash() -> None:
    def mail(store: Store) -> None:
        store.add("INBOX", make_message(1))
        store.add("[Gmail]/Trash", make_message(2))

    async with one_source(GMAIL, mail) as (here, server, source_id):
        assert (await act(here, source_id, "empty", "[Gmail]/Trash")).state == "done"
        assert where(server.snapshot(), message_id(2)) == []
        assert where(server.snapshot(), message_id(1)) == ["INBOX", "[Gmail]/All Mail"]


@every_server
async def test_all_are_read(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, source_id):
        server.store.add("Trash", make_message(9))
        outcome = await act(here, source_id, "read", "Trash")
        assert outcome.state == "done", outcome
        flags = {mid: found for _, mid, found in server.snapshot()["Trash"]}
        assert {mid for mid, found in flags.items() if "\\Seen" not in found} == {message_id(9)}
        assert all("\\Seen" not in found for _, _, found in server.snapshot()["INBOX"])
        row = await folder(here, source_id, "Trash")
        held = await here.db.read(memberships.flags_of, row.id, await here.db.read(memberships.uids, row.id))
        assert all("\\Seen" in found for found in held.values())
        assert (await here.db.read(folders.counts, source_id))[row.id].unseen == 0
        assert "\\Seen" in await here.flags(message_id(5))


@pytest.mark.parametrize(
    ("answer", "code"), [(Answer("OK", "Done"), "edit.no_flag"), (Answer("NO", "[NOPERM] No"), "imap.noperm")]
)
async def test_a_mark_that_is_not_kept_is_no_success(answer: Answer, code: str) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("UID STORE", answer)
        outcome = await act(here, source_id, "read", "Trash")
        assert (outcome.state, outcome.code) == ("failed", code), outcome
        assert "\\Seen" not in await here.flags(message_id(5))


@pytest.mark.parametrize("kind", ["empty", "read"])
async def test_a_lost_answer(kind: str) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("UID STORE", DropAfter())
        assert (await act(here, source_id, kind, "Trash", queue=True)).state == "done"
        assert RIGHT[kind](server)


RIGHT: dict[str, Callable[[FakeImap], bool]] = {
    "empty": lambda server: server.snapshot()["Trash"] == [],
    "read": lambda server: all("\\Seen" in found for _, _, found in server.snapshot()["Trash"]),
}


@pytest.mark.limit(1200)
@pytest.mark.parametrize("kind", RIGHT)
@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=lambda profile: profile.name)
async def test_one_death_anywhere(profile: Profile, kind: str) -> None:
    n, total, ran = 0, 1, 0
    while n < total:
        async with one_source(profile, fill) as (here, server, source_id):
            explorer = Explorer(here, server, source_id)
            here.commits = 0
            if n == 0:
                explorer.killer.disarm()
                assert (await act(here, source_id, kind, "Trash", queue=True)).state == "done"
                total = len(deaths(explorer, explorer.killer.count, here.commits))
                commands, commits = explorer.killer.count, here.commits
            else:
                label, arm = deaths(explorer, commands, commits)[n]
                arm()
                asked = asyncio.create_task(act(here, source_id, kind, "Trash", queue=True))
                died = asyncio.create_task(here.halted.wait())
                await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
                for task in (asked, died):
                    task.cancel()
                await asyncio.gather(asked, died, return_exceptions=True)
                explorer.killer.disarm()
                await here.restart()
                await here.settled()
                accepted = bool(await here.db.read(edits.list_of_account, here.account))
                assert RIGHT[kind](server) or not accepted, f"{kind}, {label}"
                assert [len(server.snapshot()[path]) for path in ("INBOX", "Work")] == [2, 1], label
                ran += 1
        n += 1 if n == 0 else 2
    assert ran >= 4
