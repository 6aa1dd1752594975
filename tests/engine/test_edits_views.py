"""Folders that only show messages of others: nothing is removed there, and none is a place to stay in (issue 7, A1).

On a Dovecot with its virtual plug-in, and on the scripted server's profile VIEWS. Judged by another client.
"""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator

import pytest

from cio_desktop.engine.change import EditRefused, FolderChange
from cio_desktop.store import folders, memberships, sources
from tests.engine.test_edits_dovecot import source_of
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.edit_world import World, names, one_source, where
from tests.support.fake_imap import (
    FULL,
    NO_MOVE,
    VIEWS,
    Command,
    Entry,
    FakeImap,
    Hold,
    Mailbox,
    Profile,
    Session,
    Store,
    VirtualStore,
)
from tests.support.mail import make_message, message_id, messages
from tests.support.mail_user import MailUser
from tests.support.patience import PATIENCE
from tests.support.store_world import put_place

M1 = message_id(1)
PLUGIN = """
mail_plugins = $mail_plugins virtual
protocol imap {
  mail_plugins = $mail_plugins virtual
}
namespace virtual {
  prefix = virtual/
  separator = /
  location = virtual:~/virtual:INDEX=~/virtual-index:CONTROL=~/virtual-control
  mailbox All {
    %s
  }
}
"""
ANNOUNCED = "special_use = \\All"


@contextlib.contextmanager
def virtual_dovecot(authority: Authority, *, announced: bool = False) -> Iterator[Dovecot]:
    if BINARY is None:
        pytest.skip("no Dovecot on this machine")
    with Dovecot(authority, extra=PLUGIN % (ANNOUNCED if announced else "auto = no")) as server:
        yield server


def user_with_views(server: Dovecot) -> MailUser:
    """`virtual/All` shows INBOX and Work; `virtual/Undeleted` what of them is not flagged as deleted."""
    user = server.user()
    for name, query in (("All", "all"), ("Undeleted", "undeleted")):
        folder = server.folder / "home" / user.name / "virtual" / name
        folder.mkdir(parents=True)
        (folder / "dovecot-virtual").write_text(f"INBOX\nWork\n  {query}\n")
        for path in (folder, folder / "dovecot-virtual", folder.parent, folder.parent.parent):
            os.chown(path, *server.owner)
    user.add_folder("Work", "Bills")
    user.deliver("INBOX", messages(3))
    return user


def real(user: MailUser) -> list[str]:
    return [path for path in user.where(M1) if not path.startswith("virtual/")]


def flags_of(user: MailUser, path: str) -> set[str]:
    return {flag for row in user.look_closely()[path] for flag in row.flags}


@pytest.mark.dovecot
async def test_the_plug_in_shows_what_we_think(authority: Authority) -> None:
    with virtual_dovecot(authority, announced=True) as server:
        user = user_with_views(server)
        assert user.where(M1) == ["INBOX", "virtual/All", "virtual/Undeleted"]
        async with source_of(user) as (here, source_id):
            rows = {row.path: row for row in await here.db.read(folders.list_of, source_id)}
            assert rows["virtual/All"].is_view
            assert not rows["virtual/Undeleted"].is_view


@pytest.mark.dovecot
@pytest.mark.parametrize("announced", [True, False])
async def test_the_last_real_place_is_not_left(authority: Authority, announced: bool) -> None:
    with virtual_dovecot(authority, announced=announced) as server:
        user = user_with_views(server)
        async with source_of(user) as (here, _):
            outcome = await here.edit(M1, (), ("INBOX",))
            assert (outcome.state, outcome.code) == ("failed", "edit.last_folder")
            assert real(user) == ["INBOX"]
            assert "\\Deleted" not in flags_of(user, "INBOX")


@pytest.mark.dovecot
@pytest.mark.parametrize("announced", [True, False])
async def test_put_of_the_real_folder_keeps_it(authority: Authority, announced: bool) -> None:
    with virtual_dovecot(authority, announced=announced) as server:
        user = user_with_views(server)
        async with source_of(user) as (here, source_id):
            outcome = await here.edit(M1, ("INBOX",), exact=True)
            assert outcome.state == "done", outcome
            assert real(user) == ["INBOX"]
            assert "\\Deleted" not in flags_of(user, "INBOX")
            rows = {row.path: row for row in await here.db.read(folders.list_of, source_id)}
            assert rows["virtual/All"].is_view, "seen once, remembered"
            await here.sync(source_id)
            assert (await here.edit(message_id(2), ("INBOX",), exact=True)).state == "done"
            assert len(user.look()["INBOX"]) == 3


@pytest.mark.dovecot
async def test_a_move_beside_views(authority: Authority) -> None:
    with virtual_dovecot(authority) as server:
        user = user_with_views(server)
        async with source_of(user) as (here, source_id):
            assert (await here.edit(M1, ("Work",), ("INBOX",))).state == "done"
            assert real(user) == ["Work"]
            await here.sync(source_id)
            assert (await here.edit(M1, ("INBOX", "Bills"))).state == "done"
            assert real(user) == ["Bills", "INBOX", "Work"]
            await here.sync(source_id)
            assert (await here.edit(M1, (), ("Work",))).state == "done"
            assert real(user) == ["Bills", "INBOX"]


@pytest.mark.dovecot
async def test_the_server_tells_which_of_two_folders_is_the_view(authority: Authority) -> None:
    with virtual_dovecot(authority) as server:
        user = user_with_views(server)
        with user.imap() as other:
            other.select("INBOX")
            other.uid("COPY", "1", "Work")
            other.uid("STORE", "1", "+FLAGS", "(\\Deleted)")
            other.expunge()
        async with source_of(user) as (here, _):
            assert (await here.edit(M1, ("Bills",), ("virtual/All",))).state == "done"
            assert real(user) == ["Bills", "Work"]
            assert "\\Deleted" not in flags_of(user, "Work")
            outcome = await here.edit(M1, ("Work", "Bills"), exact=True)
            assert outcome.state == "done", outcome
            assert real(user) == ["Bills", "Work"]


@pytest.mark.dovecot
async def test_a_view_gives_and_takes_nothing(authority: Authority) -> None:
    with virtual_dovecot(authority, announced=True) as server:
        user = user_with_views(server)
        async with source_of(user) as (here, _):
            for add, remove in (((), ("virtual/All",)), (("virtual/All",), ()), ((), ("\\All",))):
                with pytest.raises(EditRefused) as refused:
                    await here.edit(M1, add, remove)
                assert refused.value.code == "edit.view"
            assert (await here.edit(M1, ("Bills",), ("virtual/All",))).state == "done", "a drag out of the view"
            assert real(user) == ["Bills", "INBOX"]


# the scripted server: kinds of views that Dovecot does not have, and what happens at bad moments


def fill(store: Store) -> None:
    for path in ("Work", "Bills"):
        store.create(path)
    store.add("INBOX", make_message(1))
    store.add("INBOX", make_message(2))


@contextlib.asynccontextmanager
async def views(
    profile: Profile = VIEWS, make: Callable[[VirtualStore], object] = lambda store: None
) -> AsyncIterator[tuple[World, VirtualStore, int]]:
    def prepare(store: Store) -> None:
        fill(store)
        assert isinstance(store, VirtualStore)
        make(store)

    async with one_source(profile, prepare) as (here, server, source_id):
        assert isinstance(server.store, VirtualStore)
        yield here, server.store, source_id


def marked(store: VirtualStore) -> list[str]:
    return [path for path, rows in store.snapshot().items() for _, _, flags in rows if "\\Deleted" in flags]


LACKING = {
    "full": VIEWS,
    "no MOVE": VIEWS.but(move=False),
    "no UIDPLUS": VIEWS.but(uidplus=False),
    "neither": VIEWS.but(move=False, uidplus=False),
    "no X-MAILBOX": VIEWS.but(tells_home=False),
    "no CONDSTORE": VIEWS.but(condstore=False, qresync=False),
}


@pytest.mark.parametrize("profile", LACKING.values(), ids=LACKING)
async def test_nothing_is_removed_for_a_view(profile: Profile) -> None:
    async with views(profile) as (here, store, _):
        outcome = await here.edit(M1, (), ("INBOX",))
        assert (outcome.state, outcome.code) == ("failed", "edit.last_folder")
        assert "virtual/All" in (outcome.text or "")
        assert store.where(M1) == ["INBOX"]
        assert marked(store) == []


@pytest.mark.parametrize("profile", LACKING.values(), ids=LACKING)
async def test_the_whole_set_ignores_a_view(profile: Profile) -> None:
    async with views(profile) as (here, store, _):
        outcome = await here.edit(M1, ("INBOX",), exact=True)
        assert outcome.state == "done", outcome
        assert store.where(M1) == ["INBOX"]
        assert marked(store) == []


async def test_a_view_of_what_is_not_deleted() -> None:
    """It does not show our mark: it loses the message."""

    def undeleted(store: VirtualStore) -> None:
        store.delete("virtual/All")
        store.create_view("virtual/Undeleted", shows=lambda _, entry: "\\Deleted" not in entry.flags)

    async with views(make=undeleted) as (here, store, source_id):
        outcome = await here.edit(M1, (), ("INBOX",))
        assert outcome.state == "failed", outcome
        assert store.where(M1) == ["INBOX"]
        assert marked(store) == []
        await here.sync(source_id)
        assert (await here.edit(message_id(2), ("INBOX",), exact=True)).state == "done"
        assert store.where(message_id(2)) == ["INBOX"]
        assert marked(store) == []


async def test_two_folders_of_which_nobody_knows_which_is_the_view() -> None:

    def search(store: VirtualStore) -> None:
        store.delete("virtual/All")
        store.create_view("Searches/Work", of=["Work"])
        store.move_to("INBOX", 1, "Work")

    async with views(VIEWS.but(tells_home=False), make=search) as (here, store, _):
        for remove in ("Work", "Searches/Work"):
            outcome = await here.edit(M1, (), (remove,))
            assert (outcome.state, outcome.code) == ("failed", "edit.last_content"), remove
            assert store.where(M1) == ["Work"]
            assert marked(store) == []
        outcome = await here.edit(M1, ("Bills",), ("Work",))
        assert (outcome.state, outcome.code) == ("failed", "edit.same_message")
        assert store.where(M1) == ["Work"]
        assert marked(store) == []


async def test_a_copy_that_is_no_view_may_go_though_a_view_shows_both() -> None:
    async with views() as (here, store, source_id):
        store.copy_to("INBOX", 1, "Work")
        await here.sync(source_id)
        outcome = await here.edit(M1, (), ("Work",))
        assert outcome.state == "done", outcome
        assert store.where(M1) == ["INBOX"]


@pytest.mark.parametrize("profile", [VIEWS, LACKING["no MOVE"]], ids=["full", "no MOVE"])
async def test_a_drag_out_of_a_view_nobody_knew_leaves_the_message_where_it_is(profile: Profile) -> None:
    async with views(profile) as (here, store, _):
        assert (await here.edit(M1, ("Bills",), ("virtual/All",))).state == "done"
        assert store.where(M1) == ["INBOX", "Bills"]
        assert marked(store) == []


@pytest.mark.parametrize("home", [True, False], ids=["X-MAILBOX", "none told"])
async def test_a_view_of_a_copy_that_no_sync_has_read(home: bool) -> None:
    """Seed views 60028: it shares its flags with none of the copies known, and is a view all the same."""

    def elsewhere(store: VirtualStore) -> None:
        store.create("Old")
        store.move_to("INBOX", 1, "Work")

    async with views(VIEWS.but(tells_home=home), make=elsewhere) as (here, store, source_id):
        store.copy_to("Work", 1, "Bills")
        outcome = await here.edit(M1, ("Old",), ("virtual/All",))
        assert {"Work", "Bills"} <= set(store.where(M1)), outcome
        assert outcome.state == ("done" if home else "failed"), outcome
        assert ("Old" in store.where(M1)) == home
        assert all("$SeenApart" not in flags for rows in store.snapshot().values() for _, _, flags in rows)
        await here.sync(source_id)
        outcome = await here.edit(message_id(2), ("Old",), ("virtual/All",))
        assert (outcome.state, store.where(message_id(2))) == ("done", ["INBOX", "Old"])


async def test_what_one_change_saw_to_be_a_view_the_next_one_knows() -> None:
    """It waits for the connection meanwhile, and what it knew is read again then."""
    async with one_source(VIEWS, fill) as (here, server, _):
        edits = [here.edit(message_id(n), ("Bills",), ("virtual/All",)) for n in (1, 2)]
        assert {each.state for each in await asyncio.gather(*edits)} == {"done"}
        assert sum(b"$SeenApart" in command.line for command in server.log) == 2  # set, and taken away
        assert [server.store.where(message_id(n)) for n in (1, 2)] == [["INBOX", "Bills"]] * 2


@pytest.mark.parametrize("remove", [("virtual/All",), ("Work", "virtual/All")], ids=["the view", "both"])
async def test_a_view_of_a_copy_that_is_marked_as_deleted(remove: tuple[str, ...]) -> None:
    """Seed views 60157: the mark is somebody's own; ours is another one."""

    def flagged(store: VirtualStore) -> None:
        store.move_to("INBOX", 1, "Work")
        store.flag("Work", 1, add=["\\Deleted"])

    async with views(make=flagged) as (here, store, _):
        outcome = await here.edit(M1, ("Bills",), remove)
        assert outcome.state == "done", outcome
        assert store.where(M1) == (["Bills"] if "Work" in remove else ["Work", "Bills"])
        assert all(flags == ("\\Deleted",) for rows in store.snapshot().values() for _, mid, flags in rows if mid == M1)


async def test_a_move_out_of_a_real_folder_beside_another_one() -> None:
    async with views() as (here, store, source_id):
        store.copy_to("INBOX", 1, "Work")
        await here.sync(source_id)
        assert (await here.edit(M1, ("Bills",), ("Work",))).state == "done"
        assert store.where(M1) == ["INBOX", "Bills"]
        assert marked(store) == []


async def test_a_message_known_from_a_view_alone() -> None:
    """Its real folder was not read: nothing is removed, and a copy is made from what the view shows."""
    async with views() as (here, store, source_id):
        await here.db.write(_forget, source_id, b"INBOX")
        rows = {row.path: row for row in await here.db.read(folders.list_of, source_id)}
        uidvalidity = rows["virtual/All"].uidvalidity
        await here.db.write(folders.set_sync, rows["virtual/All"].id, view_uidvalidity=uidvalidity)
        with pytest.raises(EditRefused) as refused:
            await here.edit(M1, (), ("virtual/All",))
        assert refused.value.code == "edit.view"
        assert (await here.edit(M1, ("Bills",), ("virtual/All",))).state == "done"
        assert store.where(M1) == ["INBOX", "Bills"]


def _forget(connection: object, source_id: int, raw: bytes) -> None:
    connection.execute("DELETE FROM folder WHERE source_id = ? AND raw_name = ?", (source_id, raw))  # type: ignore[attr-defined]


async def test_a_copy_marked_by_somebody_else_is_nothing_to_rely_on() -> None:
    async with views() as (here, store, source_id):
        uid = store.copy_to("INBOX", 1, "Work")
        store.flag("Work", uid, add=["\\Deleted"])
        await here.sync(source_id)
        outcome = await here.edit(M1, (), ("INBOX",))
        assert outcome.state == "failed", outcome
        assert "INBOX" in where(store.snapshot(), M1)


@pytest.mark.parametrize("keeps", [True, False], ids=["keywords kept", "keywords dropped"])
async def test_a_view_is_tried_without_marking_anything_as_deleted(
    keeps: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where another client expunges at that moment, nothing is taken that way."""
    async with one_source(VIEWS, fill) as (here, server, _):
        store = server.store
        assert isinstance(store, VirtualStore)
        seen: list[str] = []

        def watch(session: Session, command: Command) -> None:
            seen.extend(marked(store))

        def dropping(mailbox: Mailbox, entry: Entry, flags: Iterable[str]) -> None:
            kept_flags(mailbox, entry, [flag for flag in flags if not flag.startswith("$")])

        kept_flags = store.store_flags
        if not keeps:
            monkeypatch.setattr(store, "store_flags", dropping)
        server.after_command = watch
        outcome = await here.edit(M1, ("Bills",), ("virtual/All",))
        assert outcome.state in {"done", "failed"}
        assert store.where(M1)[0] == "INBOX"
        assert bool(seen) == (not keeps)
        assert all(not flags for rows in store.snapshot().values() for _, _, flags in rows)


class Watch:
    """What is marked as deleted at any moment, of what is the only copy of its content."""

    def __init__(self, server: FakeImap) -> None:
        self.seen: list[str] = []
        store = server.store
        assert isinstance(store, VirtualStore)

        def look(session: Session, command: Command) -> None:
            if len(store.where(M1)) == 1:
                self.seen.extend(marked(store))

        server.after_command = look


@pytest.mark.parametrize("profile", LACKING.values(), ids=LACKING)
@pytest.mark.parametrize("remove", ["INBOX", "virtual/All"])
@pytest.mark.parametrize("exact", [False, True])
async def test_a_removal_beside_a_view_nobody_knew_marks_no_last_copy_as_deleted(
    profile: Profile, remove: str, exact: bool
) -> None:
    async with one_source(profile, fill) as (here, server, _):
        watch = Watch(server)
        if exact:
            await here.edit(M1, ("virtual/All" if remove == "INBOX" else "INBOX",), exact=True)
        else:
            await here.edit(M1, (), (remove,))
        assert watch.seen == []
        store = server.store
        assert isinstance(store, VirtualStore)
        assert store.where(M1) == ["INBOX"]
        assert all(not flags for rows in store.snapshot().values() for _, _, flags in rows)


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=["full", "no MOVE"])
async def test_folders_seen_apart_are_tried_once(profile: Profile) -> None:
    def filled(store: Store) -> None:
        for path in ("Work", "Bills"):
            store.create(path)
        for number in range(1, 5):
            for path in ("INBOX", "Work", "Bills") if number == 4 else ("Work", "Bills"):
                store.add(path, make_message(number))

    async with one_source(profile, filled) as (here, server, _):

        def tried() -> int:
            return sum(b"$SeenApart" in command.line for command in server.log)

        assert (await here.edit(M1, (), ("Work",))).state == "done"
        assert tried() == 2  # set, and taken away
        assert (await here.edit(message_id(2), (), ("Work",))).state == "done"
        assert (await here.edit(message_id(3), (), ("Bills",))).state == "done"
        assert (await here.edit(message_id(4), (), ("INBOX",))).state == "done"
        assert tried() == 2
        assert [where(server.snapshot(), message_id(number)) for number in range(1, 5)] == [
            ["Bills"],
            ["Bills"],
            ["Work"],
            ["Bills", "Work"],
        ]


@pytest.mark.parametrize("keyword", [True, False], ids=["keyword", "deletion mark"])
async def test_a_mark_that_a_sync_has_read_meanwhile_is_not_shown_after_the_edit(keyword: bool) -> None:
    """Seed views 4080."""
    async with one_source(VIEWS, fill) as (here, server, source_id):
        taken_back = Hold(asyncio.Event())
        server.faults.on("UID STORE", taken_back, when=lambda command: b" -FLAGS" in command.line)
        edit = asyncio.create_task(here.edit(M1, ("Bills",), ("virtual/All",)))
        await asyncio.wait_for(taken_back.reached.wait(), PATIENCE)
        rows = {row.path: row for row in await here.db.read(folders.list_of, source_id)}
        (entry,) = [each for each in server.store.folder("INBOX").entries.values() if each.uid == 1]
        mark = "$SeenApart" if keyword else "\\Deleted"
        key = await here.id_of(M1)
        await here.db.write(put_place, rows["INBOX"].id, 1, key, flags=(mark,), modseq=entry.modseq)
        taken_back.event.set()
        await edit
        assert await here.db.read(memberships.flags_of, rows["INBOX"].id, [1]) == {1: ()}


@pytest.mark.parametrize("profile", LACKING.values(), ids=LACKING)
@pytest.mark.parametrize("exact", [False, True])
async def test_no_mark_is_left_on_any_copy_that_a_view_shows(profile: Profile, exact: bool) -> None:
    """A mark set through the view reaches one of two copies, which the view then hides; whichever it is."""

    def undeleted(store: VirtualStore) -> None:
        store.delete("virtual/All")
        store.create_view("virtual/Zz such", shows=lambda _, entry: "\\Deleted" not in entry.flags)
        store.add("Work", make_message(1))

    async with views(profile, undeleted) as (here, store, _):
        outcome = await here.edit(M1, ("Bills",), () if exact else ("virtual/Zz such",), exact=exact)
        assert marked(store) == [] or (exact and outcome.state in {"done", "deferred"}), outcome
        assert store.where(M1) != []


@pytest.mark.parametrize("remove", ["INBOX", "virtual/Undeleted"])
@pytest.mark.parametrize("keywords", [True, False], ids=["with a keyword", "no keywords kept"])
async def test_killed_while_the_mark_stands(remove: str, keywords: bool) -> None:
    def undeleted(store: Store) -> None:
        fill(store)
        assert isinstance(store, VirtualStore)
        view = store.create_view("virtual/Undeleted", shows=lambda _, entry: "\\Deleted" not in entry.flags)
        if not keywords:
            for mailbox in (store.folder("INBOX"), view):
                mailbox.permanent_flags = tuple(flag for flag in mailbox.permanent_flags if flag != "\\*")

    async with one_source(VIEWS, undeleted) as (here, server, _):

        def die(session: Session, command: Command) -> None:
            if command.name == "UID STORE":
                here.halt()

        server.after_command = die
        asked = asyncio.create_task(here.edit(M1, (), (remove,), queue=True))
        await asyncio.wait_for(here.halted.wait(), PATIENCE)
        server.after_command = None
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        store = server.store
        assert isinstance(store, VirtualStore)
        flags = {flag for rows in store.snapshot().values() for _, _, flags in rows for flag in flags}
        assert flags == {"$SeenApart" if keywords else "\\Deleted"}
        await here.restart()
        await here.settled()
        assert store.where(M1) == ["INBOX"]
        assert all(not flags for rows in store.snapshot().values() for _, _, flags in rows)


# one mailbox added twice as a source: each shows the very messages of the other


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=["full", "no MOVE"])
@pytest.mark.parametrize("exact", [False, True], ids=["remove", "whole set"])
async def test_a_mailbox_that_is_two_sources_loses_nothing(profile: Profile, exact: bool) -> None:
    async with one_source(profile, fill) as (here, server, first):
        again = await here.add_source(server.host, server.port, server.user, server.password)
        await here.sync(again)
        row = await here.db.read(sources.get, first)
        assert row is not None
        wish = FolderChange((), () if exact else names("INBOX"), exact, source=row.label)
        key = await here.id_of(M1)
        with contextlib.suppress(EditRefused):
            outcome = await here.edits.edit_folders(here.account, key, wish, queue=True)
            assert outcome.state == "failed", outcome
        assert where(server.snapshot(), M1) == ["INBOX"]


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=["full", "no MOVE"])
async def test_a_move_to_another_source_that_is_the_same_mailbox(profile: Profile) -> None:
    async with one_source(profile, fill) as (here, server, first):
        again = await here.add_source(server.host, server.port, server.user, server.password)
        await here.sync(again)
        labels = [row.label for row in [await here.db.read(sources.get, each) for each in (first, again)] if row]
        wish = FolderChange(names("Bills"), names("INBOX"), source=labels[0], dst_source=labels[1])
        outcome = await here.edits.edit_folders(here.account, await here.id_of(M1), wish, queue=True)
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]
