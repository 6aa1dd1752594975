"""Servers whose copies are not what was copied: they don't become many, and nothing is removed for them."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from cio_desktop.engine.change import EditRefused
from cio_desktop.imap.quirks import Quirk
from cio_desktop.store import sources
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, NO_UIDPLUS, PLAIN, Answer, FakeImap, Profile, Rewrite
from tests.support.fake_imap.own_lines import AlteringStore, OwnLinesStore
from tests.support.fake_imap.quirks import QUIRKS
from tests.support.mail import make_message, message_id

PROFILES = {"full": FULL, "no MOVE": NO_MOVE, "no UIDPLUS": NO_UIDPLUS, "neither": NEITHER, "plain": PLAIN}
TWINS = [b"Message-ID: <r2@x>\r\n\r\nA\r\n", b"Message-ID: <r2@x>\r\n\r\nB\r\n"]


async def edit(
    here: World, key: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()
) -> tuple[str, str | None]:
    try:
        outcome = await here.engine.edit_folders(here.account_id, key, change(add, remove), queue=False)
    except EditRefused as error:
        return "refused", error.code
    return outcome.state, outcome.code


def texts(server: FakeImap, *, marked: bool = False) -> dict[str, Counter[bytes]]:
    """Folder -> texts without the server's own lines; `marked`: also those that wait to be expunged."""
    return {
        name.decode(): Counter(
            OwnLinesStore.plain(entry.message.raw)
            for entry in mailbox.entries.values()
            if marked or "\\Deleted" not in entry.flags
        )
        for name, mailbox in server.store.mailboxes.items()
    }


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
async def test_lines_of_the_servers_own_are_no_part_of_the_mail(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile, store=OwnLinesStore()) as server, world(tmp_path) as here:
        server.store.create("Work")
        sent = [make_message(1), make_message(2), *TWINS]
        server.store.add_many("INBOX", sent)
        source = await here.add(server)
        ids = [row.id for row in (await here.rows(source.id, "INBOX")).values()]
        assert len(set(ids)) == 4
        for src, dst in (("INBOX", "Work"), ("Work", "INBOX")):
            for key in ids:
                assert (await edit(here, key, (dst,), (src,)))[0] in {"done", "deferred"}
            there = texts(server)
            assert (there[dst], there[src]) == (Counter(sent), Counter())
            await here.sync(source.id)
            assert sorted(row.id for row in (await here.rows(source.id, dst)).values()) == sorted(ids)


@pytest.mark.parametrize("profile", [NEITHER, PLAIN], ids=["neither", "plain"])
async def test_copies_that_differ_in_such_lines_are_shown_as_one_message(tmp_path: Path, profile: Profile) -> None:
    async with FakeImap(profile, store=OwnLinesStore()) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("Work", make_message(9))  # so that the copy gets another X-UID
        server.store.add("INBOX", make_message(1))
        source = await here.add(server)
        key = (await here.ids(source.id))[message_id(1)]
        assert await edit(here, key, ("Work",)) == ("done", None)
        for _ in range(2):
            await here.sync(source.id)
            assert [row.id for row in (await here.rows(source.id, "INBOX")).values()] == [key]
            assert key in [row.id for row in (await here.rows(source.id, "Work")).values()]
        assert (await edit(here, key, (), ("INBOX",)))[0] == "deferred"
        assert server.store.where(message_id(1)) == ["INBOX", "Work"]


async def test_a_copy_may_go_where_only_such_lines_differ(tmp_path: Path) -> None:
    """Once the server was seen to write them into a copy of ours; before that they are text as any other."""
    async with FakeImap(NO_MOVE, store=OwnLinesStore()) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add_many("INBOX", [make_message(1), make_message(2), make_message(3)])
        source = await here.add(server)
        ids = await here.ids(source.id)
        for n in (3, 2):
            assert await edit(here, ids[message_id(n)], ("Work",)) == ("done", None)
            server.store.flag("Work", server.store.folder("Work").last_uid(), add=["\\Seen"])
            told = ("failed", "edit.last_content") if n == 3 else ("done", None)
            assert await edit(here, ids[message_id(n)], (), ("INBOX",)) == told
            assert await edit(here, ids[message_id(1)], ("Work",), ("INBOX",)) == ("done", None)
        assert server.store.where(message_id(3)) == ["INBOX", "Work"]
        assert server.store.where(message_id(2)) == ["Work"]
        assert (await edit(here, ids[message_id(2)], (), ("Work",)))[1] == "edit.last_folder"
        await here.engine.stop()
        assert Quirk.OWN_LINES.value in sources.quirks_of(await here.source(source.id))


@pytest.mark.parametrize("profile", [NO_MOVE, NEITHER, PLAIN], ids=lambda profile: profile.name)
@pytest.mark.parametrize("mail", [make_message(1), b"Subject: no id\r\n\r\nx\r\n"], ids=["with an id", "without"])
async def test_a_changed_copy_is_told_and_not_made_for_ever(tmp_path: Path, profile: Profile, mail: bytes) -> None:
    async with FakeImap(profile, store=AlteringStore()) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", mail)
        source = await here.add(server)
        (row,) = (await here.rows(source.id, "INBOX")).values()
        found = await edit(here, row.id, ("Work",), ("INBOX",))
        assert found in {("failed", "edit.altered"), ("failed", "edit.last_content")}
        assert texts(server)["INBOX"] == Counter([mail])
        assert len(server.store.folder("Work").entries) <= 2
        assert (await here.source(source.id)).status == "OK"


async def test_many_changed_copies(tmp_path: Path) -> None:
    """Dragged at once: one command for all, then each by itself."""
    async with FakeImap(NO_MOVE, store=AlteringStore()) as server, world(tmp_path) as here:
        server.store.create("Work")
        sent = [make_message(n) for n in range(5)]
        server.store.add_many("INBOX", sent)
        source = await here.add(server)
        keys = await here.ids(source.id)
        found = await asyncio.gather(*(edit(here, key, ("Work",), ("INBOX",)) for key in keys.values()))
        assert set(found) <= {("failed", "edit.altered"), ("failed", "edit.last_content")}
        assert texts(server)["INBOX"] == Counter(sent)
        assert len(server.store.folder("Work").entries) <= 3 * len(sent)


async def test_an_ok_for_nothing_ends(tmp_path: Path) -> None:
    async with FakeImap(NEITHER) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        source = await here.add(server)
        key = (await here.ids(source.id))[message_id(1)]
        server.faults.on("UID COPY", Answer("OK", "done"), times=None)
        assert await edit(here, key, ("Work",), ("INBOX",)) == ("failed", "edit.not_copied")
        assert server.store.snapshot()["INBOX"] == [(1, message_id(1), ())]


@pytest.mark.parametrize("name", ["bare_names_in_status", "search_knows_no_star"])
@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=["full", "plain"])
async def test_edits_with_odd_answers_about_folders(tmp_path: Path, name: str, profile: Profile) -> None:
    async with FakeImap(profile) as server, world(tmp_path) as here:
        folders = ["With  two blanks", 'Qu"ote', "Par(en)s", "back\\slash", "1"]
        for folder in folders:
            server.store.create(folder)
        server.store.add("INBOX", make_message(1))
        QUIRKS[name](server)
        source = await here.add(server)
        key = (await here.ids(source.id))[message_id(1)]
        before = "INBOX"
        for folder in folders:
            assert (await edit(here, key, (folder,), (before,)))[0] in {"done", "deferred"}
            before = folder
        live = [path for path, rows in server.store.snapshot().items() for row in rows if "\\Deleted" not in row[2]]
        assert live == [folders[-1]]


@pytest.mark.parametrize("flags", [("\\*",), ("\\DELETED", "\\flagged"), ()], ids=["any", "small letters", "not told"])
@pytest.mark.parametrize("profile", [NO_MOVE, PLAIN], ids=["no MOVE", "plain"])
async def test_flags_that_a_folder_may_keep(tmp_path: Path, profile: Profile, flags: tuple[str, ...]) -> None:
    """go-imap tells "any keyword" and none of the system's flags; what it keeps, the flag itself shows."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        told = b"PERMANENTFLAGS (%b)" % " ".join(flags).encode()
        for name in ("SELECT", "EXAMINE"):
            server.faults.on(name, Rewrite(rb"PERMANENTFLAGS \([^)]*\)", told.replace(b"\\", rb"\\")), times=None)
        source = await here.add(server)
        key = (await here.ids(source.id))[message_id(1)]
        assert (await edit(here, key, ("Work", "\\Starred"), ("INBOX",)))[0] in {"done", "deferred"}
        assert [row[2] for row in server.store.snapshot()["Work"]] == [("\\Flagged",)]
