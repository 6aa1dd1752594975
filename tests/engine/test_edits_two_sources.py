"""One mail in two sources of an account: a change acts in the source it names, and takes no source its last copy."""

import pytest

from cio_desktop.engine.change import EditRefused
from tests.support.edit_world import change, two_sources, where
from tests.support.fake_imap import FULL, NO_MOVE, DropAfter, Profile, Store
from tests.support.mail import make_message, message_id

M1 = message_id(1)
BOTH = pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=["full", "no MOVE"])


def fill(store: Store) -> None:
    store.create("Bills")
    store.add("INBOX", make_message(1), flags=["\\Seen"])


def filed(store: Store) -> None:
    """In Bills as well."""
    fill(store)
    store.add("Bills", make_message(1))


@BOTH
async def test_a_move_without_a_source_leaves_the_other_source_alone(profile: Profile) -> None:
    async with two_sources(profile, profile, fill) as (here, (one, two), _):
        before = two.snapshot()
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        assert outcome.kept == ["INBOX"]
        assert where(one.snapshot(), M1) == ["Bills"]
        assert two.snapshot() == before
        assert await here.shown(M1) == ["Bills", "INBOX"]


@BOTH
async def test_a_change_acts_in_the_source_it_names_and_so_does_its_undo(profile: Profile) -> None:
    async with two_sources(profile, profile, fill) as (here, (one, two), (_, second)):
        start = (where(one.snapshot(), M1), where(two.snapshot(), M1))
        assert (await here.edit(M1, ("Bills",), ("INBOX",), source=second)).state == "done"
        assert (where(one.snapshot(), M1), where(two.snapshot(), M1)) == (["INBOX"], ["Bills"])
        assert (await here.edit(M1, ("INBOX",), ("Bills",), source=second)).state == "done"
        assert (where(one.snapshot(), M1), where(two.snapshot(), M1)) == start


async def test_a_named_source_that_lacks_the_folder_gets_it_though_another_one_has_it() -> None:
    def bare(store: Store) -> None:
        store.add("INBOX", make_message(1))

    async with two_sources(FULL, FULL, filed, bare) as (here, (one, two), (_, second)):
        assert (await here.edit(M1, ("Bills",), ("INBOX",), source=second)).state == "done"
        assert where(one.snapshot(), M1) == ["Bills", "INBOX"]
        assert where(two.snapshot(), M1) == ["Bills"]


@BOTH
async def test_a_removal_without_a_source_takes_no_source_its_last_copy(profile: Profile) -> None:
    async with two_sources(profile, profile, filed, fill) as (here, (one, two), _):
        outcome = await here.edit(M1, (), ("INBOX",))
        assert outcome.state == "done"
        assert where(one.snapshot(), M1) == ["Bills"]
        assert where(two.snapshot(), M1) == ["INBOX"]
        with pytest.raises(EditRefused) as refused:
            await here.edit(M1, (), ("INBOX", "Bills"))
        assert refused.value.code == "edit.last_folder"
        assert where(one.snapshot(), M1) == ["Bills"]


@BOTH
async def test_a_removal_with_a_source_may_take_its_last_copy_while_the_other_has_one(profile: Profile) -> None:
    """As the undo of a copy to another source does."""
    async with two_sources(profile, profile, fill) as (here, (one, two), (first, second)):
        assert (await here.edit(M1, (), ("INBOX",), source=second)).state == "done"
        assert where(two.snapshot(), M1) == []
        assert where(one.snapshot(), M1) == ["INBOX"]
        with pytest.raises(EditRefused) as refused:
            await here.edit(M1, (), ("INBOX",), source=first)
        assert refused.value.code == "edit.last_folder"


async def test_the_other_sources_copy_is_gone_and_nothing_is_removed() -> None:
    async with two_sources(FULL, FULL, fill) as (here, (one, two), (_, second)):
        one.store.remove("INBOX", 1)
        outcome = await here.edit(M1, (), ("INBOX",), source=second)
        assert (outcome.state, outcome.code) == ("failed", "edit.last_folder")
        assert where(two.snapshot(), M1) == ["INBOX"]


async def test_the_folder_that_is_left_decides_the_source() -> None:
    """Old is in the second source alone: that is where the move happens."""

    def old(store: Store) -> None:
        store.create("Bills")
        store.create("Old")
        store.add("Old", make_message(1))

    async with two_sources(FULL, FULL, fill, old) as (here, (one, two), _):
        assert (await here.edit(M1, ("Bills",), ("Old",))).state == "done"
        assert where(one.snapshot(), M1) == ["INBOX"]
        assert where(two.snapshot(), M1) == ["Bills"]


async def test_added_where_it_is_in_both_it_leaves_in_both() -> None:
    async with two_sources(FULL, FULL, filed) as (here, (one, two), _):
        assert (await here.edit(M1, ("Bills",), ("INBOX",))).state == "done"
        assert where(one.snapshot(), M1) == ["Bills"]
        assert where(two.snapshot(), M1) == ["Bills"]


async def test_taken_from_two_sources_into_a_third_folder_the_source_must_be_named() -> None:
    """Archive is only in the second source, where the message is in Bills; INBOX is in the first one alone."""

    def other(store: Store) -> None:
        store.create("Archive")
        store.create("Bills")
        store.add("Bills", make_message(1))

    async with two_sources(FULL, FULL, fill, other) as (here, (one, two), (first, second)):
        with pytest.raises(EditRefused) as refused:
            await here.edit(M1, ("Archive",), ("INBOX",))
        assert refused.value.code == "edit.which_source"
        assert where(two.snapshot(), M1) == ["Bills"]
        assert (await here.edit(M1, ("Archive",), ("INBOX",), source=first, dst_source=second)).state == "done"
        assert where(one.snapshot(), M1) == []
        assert where(two.snapshot(), M1) == ["Archive", "Bills"]


class TestPut:
    async def test_a_named_source_alone_is_set(self) -> None:
        async with two_sources(FULL, FULL, fill) as (here, (one, two), (first, _)):
            assert (await here.edit(M1, ("Bills",), exact=True, source=first)).state == "done"
            assert where(one.snapshot(), M1) == ["Bills"]
            assert where(two.snapshot(), M1) == ["INBOX"]

    async def test_what_was_read_can_be_written_back(self) -> None:
        async with two_sources(FULL, FULL, filed, fill) as (here, (one, two), _):
            shown = tuple(dict.fromkeys(await here.shown(M1)))
            before = (one.snapshot(), two.snapshot())
            assert (await here.edit(M1, shown, exact=True)).state == "done"
            assert (one.snapshot(), two.snapshot()) == before

    async def test_every_source_that_has_the_folder_is_set(self) -> None:
        async with two_sources(FULL, FULL, fill) as (here, (one, two), _):
            assert (await here.edit(M1, ("Bills",), exact=True)).state == "done"
            assert where(one.snapshot(), M1) == ["Bills"]
            assert where(two.snapshot(), M1) == ["Bills"]

    async def test_a_source_without_the_folder_keeps_its_copies(self) -> None:
        def bare(store: Store) -> None:
            store.add("INBOX", make_message(1))

        async with two_sources(FULL, FULL, fill, bare) as (here, (one, two), _):
            assert (await here.edit(M1, ("Bills",), exact=True)).state == "done"
            assert where(one.snapshot(), M1) == ["Bills"]
            assert where(two.snapshot(), M1) == ["INBOX"]


async def test_a_source_that_is_none_is_refused() -> None:
    async with two_sources(FULL, FULL, fill) as (here, _, _):
        with pytest.raises(EditRefused) as refused:
            await here.edit(M1, ("Bills",), ("INBOX",), source="nobody::example.com")
        assert refused.value.code == "edit.no_source"


async def test_many_at_once_leave_the_other_source_alone() -> None:
    def many(store: Store) -> None:
        store.create("Bills")
        for n in range(1, 6):
            store.add("INBOX", make_message(n))

    async with two_sources(FULL, FULL, many) as (here, (one, two), (_, second)):
        ids = [await here.id_of(message_id(n)) for n in range(1, 6)]

        outcomes = await here.edits.edit_many(here.account, ids, change(("Bills",), ("INBOX",), source=second))
        assert [each.state for each in outcomes] == ["done"] * 5
        assert len(one.snapshot()["INBOX"]) == 5
        assert len(two.snapshot()["Bills"]) == 5
        assert two.names.count("UID MOVE") == 1


async def test_many_that_become_impossible_when_the_first_makes_the_folder_are_told() -> None:
    """New is made for the first message, in the second source. The others leave INBOX in the first one alone."""

    def ours(store: Store) -> None:
        store.create("Bills")
        for n in range(1, 4):
            store.add("INBOX" if n > 1 else "Bills", make_message(n))

    def theirs(store: Store) -> None:
        store.create("Old")
        store.add("INBOX", make_message(1))
        for n in range(2, 4):
            store.add("Old", make_message(n))

    async with two_sources(FULL, FULL, ours, theirs) as (here, (one, two), _):
        ids = [await here.id_of(message_id(n)) for n in range(1, 4)]
        outcomes = await here.edits.edit_many(here.account, ids, change(("New",), ("INBOX",)))
        assert [(each.state, each.code) for each in outcomes] == [("done", None)] + [
            ("failed", "edit.which_source")
        ] * 2
        assert where(one.snapshot(), message_id(2)) == ["INBOX"]
        assert where(two.snapshot(), message_id(2)) == ["Old"]
        assert where(two.snapshot(), M1) == ["New"]
        await here.settled()


@BOTH
async def test_what_is_meant_does_not_change_with_what_was_done_already(profile: Profile) -> None:
    """Left in the first source, then a broken connection in the second one: what is left to do stays the same."""

    def target(store: Store) -> None:
        fill(store)
        store.create("Work")

    def filed_with_target(store: Store) -> None:
        filed(store)
        store.create("Work")

    async with two_sources(profile, profile, target, filed_with_target) as (here, (one, two), _):
        two.faults.on("UID STORE", DropAfter(), nth=1)
        outcome = await here.edit(M1, ("Work",), ("Bills", "INBOX"))
        assert outcome.state == "done", outcome
        assert where(one.snapshot(), M1) == ["Work"]
        assert where(two.snapshot(), M1) == ["INBOX"]
        assert not any("\\Deleted" in flags for rows in two.snapshot().values() for _, _, flags in rows)
