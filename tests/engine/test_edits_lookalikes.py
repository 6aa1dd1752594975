"""Another mail that looks the same comes to where ours goes, at the worst moment: it is never taken for ours.

The two have one Message-ID and one size, and differ in a letter of the text. The server never says where a copy went.
"""

import asyncio
from collections.abc import Callable

import pytest

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.engine.edits import waking
from cio_desktop.store import edits, folders, memberships
from tests.simulate.contents import Contents
from tests.support.edit_world import World, change, one_source, two_sources
from tests.support.fake_imap import (
    EXCHANGE_LIKE,
    FULL,
    NEITHER,
    NO_MOVE,
    Action,
    Answer,
    Command,
    DropAfter,
    DropBefore,
    FakeImap,
    Nothing,
    Profile,
    Session,
    Store,
)
from tests.support.patience import PATIENCE

OURS, OTHER = (b"Message-ID: <same@x>\r\n\r\n" + letter + b"\r\n" for letter in (b"A", b"B"))


def both(store: Store) -> None:
    for name in ("Bills", "Old"):
        store.create(name)
    store.add("INBOX", OURS)
    store.add("INBOX", OTHER)


def bare(store: Store) -> None:
    store.create("Bills")


def texts(server: FakeImap, path: str) -> list[bytes]:
    """Those that wait, marked as deleted, to be expunged left out."""
    entries = server.store.folder(path).entries.values()
    return sorted(entry.message.raw for entry in entries if "\\Deleted" not in entry.flags)


def move(server: FakeImap, raw: bytes, src: str, dst: str) -> None:
    """Another client does."""
    source = server.store.folder(src)
    found = [entry for entry in source.entries.values() if entry.message.raw == raw]
    server.store.move(source, found, server.store.folder(dst))


def once(server: FakeImap, name: str, act: Callable[[], object], *actions: Action) -> None:
    """Others act when the first such command comes, which then fares so, as do those after it."""
    for action in actions:
        server.faults.on(name, action)

    def heard(session: Session, command: Command) -> None:
        if command.name == name:
            server.on_command = None
            act()

    server.on_command = heard


async def shown(here: World, source_id: int, server: FakeImap, path: str) -> dict[bytes, str]:
    """Text: the id of the message it is shown as."""
    (folder,) = [row for row in await here.db.read(folders.list_of, source_id) if row.path == path]
    entries = server.store.folder(path).entries
    keys = await here.db.read(memberships.message_ids, folder.id, list(entries))
    return {entries[uid].message.raw: key for uid, key in keys.items()}


async def ended(here: World, edit_id: str) -> tuple[str, str | None]:
    async with asyncio.timeout(PATIENCE):
        while True:
            row = await here.db.read(edits.get, edit_id)
            if row is not None and row.state in {"done", "failed"}:
                return row.state, row.code
            await asyncio.sleep(0.005)


async def state_of(here: World, edit_id: str) -> str:
    row = await here.db.read(edits.get, edit_id)
    assert row is not None
    return row.state


@pytest.mark.parametrize("name", ["UID MOVE", "UID COPY"])
@pytest.mark.parametrize("taken", [True, False], ids=["and ours goes", "and ours stays"])
async def test_after_a_lost_answer(name: str, taken: bool) -> None:
    """The command was not carried out; another client moves the other mail there, and ours to a third folder."""
    async with one_source(FULL if name == "UID MOVE" else NO_MOVE, both) as (here, server, source_id):
        ids = await shown(here, source_id, server, "INBOX")

        def others() -> None:
            move(server, OTHER, "INBOX", "Bills")
            if taken:
                move(server, OURS, "INBOX", "Old")

        once(server, name, others, DropBefore())
        outcome = await here.edits.edit_folders(here.account, ids[OURS], change(("Bills",), ("INBOX",)), queue=False)
        told = ("failed", "edit.vanished") if taken else ("done", None)
        assert (outcome.state, outcome.code) == told
        assert texts(server, "Bills") == ([OTHER] if taken else [OURS, OTHER])
        await here.sync(source_id)
        after = await shown(here, source_id, server, "Bills")
        assert {raw: key for raw, key in after.items() if raw == OTHER} == {OTHER: ids[OTHER]}


@pytest.mark.parametrize("name", ["UID MOVE", "UID COPY"])
async def test_what_another_change_has_put_there_is_the_other_message(name: str) -> None:
    async with one_source(FULL if name == "UID MOVE" else NO_MOVE, both) as (here, server, source_id):
        ids = await shown(here, source_id, server, "INBOX")
        here.clock.longest = 3.0
        once(server, name, lambda: move(server, OURS, "INBOX", "Old"), Answer("NO", "[UNAVAILABLE] not now"))
        wanted = change(("Bills",), ("INBOX",))
        first = await here.edits.edit_folders(here.account, ids[OURS], wanted, queue=True)
        assert first.state == "queued"
        assert (await here.edits.edit_folders(here.account, ids[OTHER], wanted, queue=False)).state == "done"
        assert await here.edits.retry(first.edit_id)
        assert await ended(here, first.edit_id) == ("failed", "edit.vanished")
        assert (await shown(here, source_id, server, "Bills")) == {OTHER: ids[OTHER]}


async def test_a_text_sent_to_another_source() -> None:
    async with two_sources(FULL, FULL, both, bare) as (here, (one, two), (first, second)):
        source_id = min(here.actors)
        ids = await shown(here, source_id, one, "INBOX")
        once(two, "APPEND", lambda: two.store.add("Bills", OTHER), DropBefore())
        wanted = change(("Bills",), ("INBOX",), source=first, dst_source=second)
        outcome = await here.edits.edit_folders(here.account, ids[OURS], wanted, queue=False)
        assert (outcome.state, outcome.code) == ("done", None)
        assert (texts(one, "INBOX"), texts(two, "Bills")) == ([OTHER], [OURS, OTHER])


@pytest.mark.parametrize("action", [DropBefore(), DropAfter()], ids=["before", "after"])
async def test_what_was_the_last_copy_is_put_back(action: Action) -> None:
    """The answer to the APPEND is lost, and another mail of the same look has come meanwhile."""

    def fill(store: Store) -> None:
        bare(store)
        for path in ("INBOX", "Bills"):
            store.add(path, OURS)

    async with one_source(EXCHANGE_LIKE, fill) as (here, server, source_id):
        judged = Contents(server.store)
        ids = await shown(here, source_id, server, "INBOX")

        def others() -> None:
            judged.others = True
            server.store.expunge(server.store.folder("Bills"), list(server.store.folder("Bills").entries.values()))
            judged.others = False
            once(server, "APPEND", lambda: server.store.add("INBOX", OTHER), action)

        once(server, "UID EXPUNGE", others)
        outcome = await here.edits.edit_folders(here.account, ids[OURS], change((), ("INBOX",)), queue=False)
        assert (outcome.state, outcome.code) == ("failed", "edit.put_back")
        assert texts(server, "INBOX") == [OURS, OTHER]


async def test_a_folder_is_no_view_because_it_holds_another_mail_of_that_look() -> None:
    """Another client takes our copy out of it while a mark tells whether the two folders share the message."""

    def fill(store: Store) -> None:
        both(store)
        for raw in (OURS, OTHER):
            store.add("Bills", raw)

    async with one_source(FULL, fill) as (here, server, source_id):
        ids = await shown(here, source_id, server, "Bills")
        once(server, "UID STORE", lambda: move(server, OURS, "Bills", "Old"))
        await here.edits.edit_folders(here.account, ids[OURS], change((), ("INBOX",)), queue=False)
        assert [row.path for row in await here.db.read(folders.list_of, source_id) if row.is_view] == []
        assert texts(server, "INBOX") + texts(server, "Old") in ([OURS, OTHER, OURS], [OTHER, OURS])


async def test_a_server_that_did_nothing_is_not_said_to_change_mail() -> None:
    """Of the copy of ours that has come at last, and another change has put the other mail there before."""
    async with one_source(NO_MOVE, both) as (here, server, source_id):
        ids = await shown(here, source_id, server, "INBOX")
        here.clock.longest = 3.0
        for action in (Nothing(), Answer("NO", "[UNAVAILABLE] not now")):
            server.faults.on("UID COPY", action)
        wanted = change(("Bills",), ("INBOX",))
        first = await here.edits.edit_folders(here.account, ids[OURS], wanted, queue=True)
        assert first.state == "queued"
        assert (await here.edits.edit_folders(here.account, ids[OTHER], wanted, queue=False)).state == "done"
        server.faults.on("UID COPY", Nothing())
        assert await here.edits.retry(first.edit_id)
        assert await ended(here, first.edit_id) == ("done", None)
        assert (texts(server, "INBOX"), texts(server, "Bills")) == ([], [OURS, OTHER])


async def test_in_a_folder_numbered_anew_nothing_was_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    """What we marked there is gone; the other mail never had a mark."""

    def fill(store: Store) -> None:
        both(store)
        for raw in (OURS, OTHER):
            store.add("Bills", raw)

    monkeypatch.setattr(waking, "DEFERRED_GAP", 0.0)
    async with one_source(NEITHER, fill) as (here, server, source_id):
        ids = await shown(here, source_id, server, "INBOX")
        wanted = change((), ("Bills",))
        outcome = await here.edits.edit_folders(here.account, ids[OURS], wanted, queue=True)
        assert outcome.state == "deferred"
        box = server.store.folder("Bills")
        server.store.expunge(box, [entry for entry in box.entries.values() if "\\Deleted" in entry.flags])
        box.renumber(box.uidvalidity + 7, first=1)
        here.edits.wake(source_id)
        assert await ended(here, outcome.edit_id) == ("done", None)


@pytest.mark.parametrize("profile", [NO_MOVE, NEITHER], ids=lambda profile: profile.name)
@pytest.mark.parametrize("nth", [1, 2])
async def test_what_a_sync_took_for_a_new_message_may_be_what_the_step_has_made(profile: Profile, nth: int) -> None:
    """Copies with other texts are one message across folders and two within one: after the answer to the second COPY
    was lost, a sync sees a message there that it did not know (simulator seed lookalikes 611029)."""

    def apart(store: Store) -> None:
        for name in ("Bills", "Old"):
            store.create(name)
        store.add("INBOX", OURS)
        store.add("Bills", OTHER)

    async with one_source(profile, apart) as (here, server, source_id):
        (key,) = (await shown(here, source_id, server, "INBOX")).values()
        assert key in (await shown(here, source_id, server, "Bills")).values()
        server.faults.on("UID COPY", DropAfter(), nth=nth)
        busy = Answer("NO", "[INUSE] later")

        def keep_busy(session: Session, command: Command) -> None:
            if server.names.count("UID COPY") == nth:
                server.faults.on("SELECT", busy, times=None)
                server.on_command = None

        server.on_command = keep_busy
        put = FolderChange(add=(FolderName("Old"),), exact=True)
        outcome = await here.edits.edit_folders(here.account, key, put, queue=True)
        assert outcome.state == "queued"
        await here.sync(source_id)
        server.faults.clear()
        async with asyncio.timeout(60):
            while await state_of(here, outcome.edit_id) not in {"done", "deferred", "failed"}:
                await here.clock.advance(200)
                await asyncio.sleep(0.005)  # the threads of the database need their turn, too
        assert texts(server, "Old") == [OURS, OTHER]


async def test_what_comes_together_in_a_new_folder_is_told_apart_by_its_first_sync() -> None:
    """Two copies with other texts were one message in two folders (simulator seed duplicates 720367)."""

    def apart(store: Store) -> None:
        store.create("Bills")
        store.add("INBOX", OURS)
        store.add("Bills", OTHER)

    async with one_source(FULL, apart) as (here, server, source_id):
        (key,) = (await shown(here, source_id, server, "INBOX")).values()
        put = FolderChange(add=(FolderName("New"),), exact=True)
        outcome = await here.edits.edit_folders(here.account, key, put, queue=False)
        assert (outcome.state, texts(server, "New")) == ("done", [OURS, OTHER])
        server.log.clear()
        await here.sync(source_id)
        _, opened, rest = "\n".join(server.lines()).partition("EXAMINE New")
        assert opened
        assert "BODY.PEEK[]" in rest.partition("EXAMINE")[0], "not at the first look"
        assert len(set((await shown(here, source_id, server, "New")).values())) == 2


async def test_what_an_edit_has_put_into_a_folder_numbered_anew_is_there_for_the_next_one() -> None:
    """The index does not know of it yet, as the folder is another one to it (simulator seed read-only 900152)."""

    def mail(store: Store) -> None:
        store.create("Bills")
        store.add("INBOX", OURS)

    async with one_source(FULL, mail) as (here, server, source_id):
        (key,) = (await shown(here, source_id, server, "INBOX")).values()
        server.store.folder("Bills").renumber(77)
        for wanted in (change(("Bills",), ()), change(("Bills",), ("INBOX",))):
            assert (await here.edits.edit_folders(here.account, key, wanted, queue=False)).state == "done"
        assert (texts(server, "Bills"), texts(server, "INBOX")) == ([OURS], [])


@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda profile: profile.name)
async def test_what_is_there_already_as_another_message_is_not_put_there_again(profile: Profile) -> None:
    """The index has given the text in the target to another message, as it has not read the one that is moved
    (simulator seed lookalikes 7720004)."""
    third = b"Message-ID: <same@x>\r\n\r\nC\r\n"

    def fill(store: Store) -> None:
        store.add("INBOX", OURS)
        for name, texts_there in (("Bills", ()), ("Old", (third, OURS))):
            store.create(name)
            for raw in texts_there:
                store.add(name, raw)

    async with one_source(profile, fill) as (here, server, source_id):
        inbox, old = [
            next(row for row in await here.db.read(folders.list_of, source_id) if row.path == path)
            for path in ("INBOX", "Old")
        ]
        own = (await here.db.read(memberships.message_ids, inbox.id, [1]))[1]
        there = await here.db.read(memberships.message_ids, old.id, [1, 2])
        assert there[2] != own  # it is told apart from what lies beside it, and not yet from what is in INBOX
        wanted = change(("Old",), ("INBOX",))
        outcome = await here.edits.edit_folders(here.account, own, wanted, queue=True)
        await here.settled()
        assert outcome.state in {"done", "deferred"}, outcome
        assert (texts(server, "INBOX"), texts(server, "Old")) == ([], [OURS, third])
