"""Folder edits on plain IMAP: the normal changes, on every kind of server, judged by the server's own store."""

import pytest

from cio_desktop.engine.change import EditRefused
from cio_desktop.store import edits
from tests.support.edit_world import one_source, where
from tests.support.fake_imap import FULL, NEITHER, NO_MOVE, NO_UIDPLUS, PLAIN, Profile, Store
from tests.support.mail import make_message, message_id

ALL = [FULL, NO_UIDPLUS, NO_MOVE, NEITHER, PLAIN]
SELECTIVE = [FULL, NO_MOVE]  # can remove one message alone


def by_name(profile: Profile) -> str:
    return profile.name


def fill(store: Store) -> None:
    for path in ("Work", "Bills", "Done"):
        store.create(path)
    for n in range(1, 6):
        store.add("INBOX", make_message(n), flags=["\\Seen"] if n % 2 else [])
    store.copy_to("INBOX", 4, "Work")


@pytest.mark.parametrize("profile", ALL, ids=by_name)
async def test_add_copies(profile: Profile) -> None:
    async with one_source(profile, fill) as (world, server, _):
        outcome = await world.edit(message_id(1), add=("Bills",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(1)) == ["Bills", "INBOX"]
        assert await world.shown(message_id(1)) == ["Bills", "INBOX"]


@pytest.mark.parametrize("profile", [FULL, NO_UIDPLUS, NO_MOVE], ids=by_name)
async def test_move_to_another_folder(profile: Profile) -> None:
    async with one_source(profile, fill) as (world, server, _):
        outcome = await world.edit(message_id(1), add=("Bills",), remove=("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(1)) == ["Bills"]
        assert await world.shown(message_id(1)) == ["Bills"]
        assert ("UID MOVE" in server.names) == profile.move
        assert where(server.snapshot(), message_id(2)) == ["INBOX"]


@pytest.mark.parametrize("profile", [NEITHER, PLAIN], ids=by_name)
async def test_a_move_without_selective_expunge_is_deferred(profile: Profile) -> None:
    async with one_source(profile, fill) as (world, server, _):
        outcome = await world.edit(message_id(1), add=("Bills",), remove=("INBOX",))
        assert (outcome.state, outcome.code) == ("deferred", "edit.deferred")
        assert where(server.snapshot(), message_id(1)) == ["Bills", "[INBOX]"]
        assert await world.shown(message_id(1)) == ["Bills"]
        assert "EXPUNGE" not in server.names


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_remove_one_of_two_folders(profile: Profile) -> None:
    async with one_source(profile, fill) as (world, server, _):
        outcome = await world.edit(message_id(4), remove=("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(4)) == ["Work"]
        assert await world.shown(message_id(4)) == ["Work"]


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_put_the_whole_set(profile: Profile) -> None:
    async with one_source(profile, fill) as (world, server, _):
        outcome = await world.edit(message_id(4), add=("Bills", "Done"), exact=True)
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(4)) == ["Bills", "Done"]
        assert await world.shown(message_id(4)) == ["Bills", "Done"]


@pytest.mark.parametrize("profile", ALL, ids=by_name)
async def test_what_is_so_already_is_a_success(profile: Profile) -> None:
    async with one_source(profile, fill) as (world, server, _):
        server.log.clear()
        assert (await world.edit(message_id(4), add=("Work",))).state == "done"
        assert (await world.edit(message_id(4), remove=("Bills",))).state == "done"
        assert not {"UID COPY", "UID MOVE", "UID STORE"} & set(server.names)


async def test_an_unknown_folder_is_made_and_subscribed() -> None:
    async with one_source(FULL, fill) as (world, server, _):
        outcome = await world.edit(message_id(1), add=("Größen/2026",), remove=("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), message_id(1)) == ["Größen/2026"]
        assert await world.shown(message_id(1)) == ["Größen/2026"]
        assert "SUBSCRIBE" in server.names


@pytest.mark.parametrize("profile", ALL, ids=by_name)
async def test_a_folder_made_by_an_edit_is_known_to_the_next_edits(profile: Profile) -> None:
    """No sync has been in the new folder yet: the message is not forgotten there, and not put there a second time."""
    async with one_source(profile, fill) as (world, server, _):
        for path in ("New", "Bills", "New", "Other", "New"):
            outcome = await world.edit(message_id(1), add=(path,))
            assert outcome.state == "done", outcome
            assert where(server.snapshot(), message_id(1)) == await world.shown(message_id(1))
        assert await world.shown(message_id(1)) == ["Bills", "INBOX", "New", "Other"]


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_the_whole_set_again_where_a_folder_was_made(profile: Profile) -> None:
    async with one_source(profile, fill) as (world, server, _):
        for wanted in (("Bills", "New"), ("Bills", "New"), ("Bills",), ("INBOX",)):
            outcome = await world.edit(message_id(1), add=wanted, exact=True)
            assert outcome.state == "done", outcome
            assert where(server.snapshot(), message_id(1)) == list(wanted)
            assert await world.shown(message_id(1)) == list(wanted)


@pytest.mark.parametrize("profile", ALL, ids=by_name)
@pytest.mark.parametrize("exact", [False, True])
async def test_the_last_folder_stays(profile: Profile, exact: bool) -> None:
    async with one_source(profile, fill) as (world, server, _):
        before = len(server.log)
        with pytest.raises(EditRefused) as refused:
            await world.edit(message_id(1), remove=() if exact else ("INBOX",), exact=exact)
        assert refused.value.code == "edit.last_folder"
        assert len(server.log) == before
        assert await world.db.read(edits.list_of_account, world.account) == []


@pytest.mark.parametrize("name", ["", "a\r\nb", "a\0b", "x" * 1001])
async def test_names_no_server_can_take(name: str) -> None:
    async with one_source(FULL, fill) as (world, server, _):
        before = len(server.log)
        with pytest.raises(EditRefused) as refused:
            await world.edit(message_id(1), add=(name,))
        assert refused.value.code == "edit.bad_name"
        assert len(server.log) == before


async def test_a_folder_that_holds_no_messages() -> None:
    def with_parent(store: Store) -> None:
        fill(store)
        store.create("Lists", selectable=False)

    async with one_source(FULL, with_parent) as (world, _, _):
        with pytest.raises(EditRefused) as refused:
            await world.edit(message_id(1), add=("Lists",))
        assert refused.value.code == "edit.bad_name"


async def test_the_star_is_a_flag() -> None:
    async with one_source(FULL, fill) as (world, server, _):
        assert (await world.edit(message_id(4), add=("\\Starred",))).state == "done"
        flags = [row[2] for rows in server.snapshot().values() for row in rows if row[1] == message_id(4)]
        assert all("\\Flagged" in each for each in flags)
        assert (await world.edit(message_id(4), remove=("\\Starred",))).state == "done"
        flags = [row[2] for rows in server.snapshot().values() for row in rows if row[1] == message_id(4)]
        assert not any("\\Flagged" in each for each in flags)


async def test_special_names_mean_the_folder_with_that_role() -> None:
    def with_roles(store: Store) -> None:
        fill(store)
        store.create("Papierkorb", special_use="\\Trash")

    async with one_source(FULL, with_roles) as (world, server, _):
        assert (await world.edit(message_id(1), add=("\\Trash",), remove=("\\Inbox",))).state == "done"
        assert where(server.snapshot(), message_id(1)) == ["Papierkorb"]
        with pytest.raises(EditRefused) as refused:
            await world.edit(message_id(1), add=("\\Sent",))
        assert refused.value.code == "edit.no_folder"


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_two_copies_in_one_folder_go_together(profile: Profile) -> None:
    def doubled(store: Store) -> None:
        fill(store)
        store.copy_to("INBOX", 1, "INBOX")

    async with one_source(profile, doubled) as (world, server, _):
        assert (await world.edit(message_id(1), add=("Work",), remove=("INBOX",))).state == "done"
        assert where(server.snapshot(), message_id(1)) == ["Work", "Work"]


async def test_a_move_takes_nine_round_trips_at_most() -> None:
    async with one_source(FULL, fill) as (world, server, _):
        await world.edit(message_id(2), add=("Work",), remove=("INBOX",))
        server.log.clear()
        assert (await world.edit(message_id(1), add=("Bills",), remove=("INBOX",))).state == "done"
        assert len(server.log) <= 9, server.names
