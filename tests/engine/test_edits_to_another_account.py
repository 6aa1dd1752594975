"""A move to a folder of another account: copied, proved byte for byte, only then taken away; wherever it breaks."""

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from cio_desktop.engine.change import EditOutcome, EditRefused
from cio_desktop.engine.edits.asked_again import asked_before
from cio_desktop.protocol.enums import EventType
from cio_desktop.store import accounts, edits, folders, messages, sources
from tests.support.edit_world import Deaths, Side, World, change, texts, two_accounts, where, world
from tests.support.fake_imap import (
    FULL,
    GMAIL,
    NEITHER,
    NO_MOVE,
    NO_UIDPLUS,
    PLAIN,
    Action,
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
from tests.support.patience import PATIENCE

M1 = message_id(1)
RAW = make_message(1)
OTHER = b"Received: by another way\r\n" + RAW
PROFILES = pytest.mark.parametrize("profile", [FULL, NO_MOVE, NO_UIDPLUS], ids=["full", "no MOVE", "no UIDPLUS"])
MOVED: tuple[Counter[Any], ...] = (Counter(), Counter({("Bills", RAW): 1}))
UNTOUCHED: tuple[Counter[Any], ...] = (Counter({("INBOX", RAW): 1}), Counter())


def fill(store: Store) -> None:
    store.create("Bills")
    store.add("INBOX", RAW, flags=["\\Seen", "\\Flagged", "$Forwarded"], internaldate=1_600_000_123)


def bare(store: Store) -> None:
    store.create("Bills")


def found(servers: tuple[FakeImap, FakeImap]) -> tuple[Counter[tuple[str, bytes]], ...]:
    return texts(servers[0]), texts(servers[1])


async def gone(here: World, side: Side) -> bool:
    """Whether an account's lists have the message no more."""
    row = await here.db.read(messages.resolve, side.account, M1)
    return row is None or row.orphaned is not None


@PROFILES
async def test_moved_with_flags_and_date(profile: Profile) -> None:
    async with two_accounts(profile, profile, fill, bare) as (here, servers, sides):
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
        assert outcome.state == ("done" if profile.uidplus else "deferred"), outcome
        assert found(servers) == MOVED
        (entry,) = servers[1].store.folder("Bills").entries.values()
        assert entry.flags >= {"\\Seen", "\\Flagged", "$Forwarded"}
        assert entry.message.internaldate == 1_600_000_123


@PROFILES
async def test_each_account_knows_it_at_once(profile: Profile) -> None:
    """Without a sync: the one has lost it, the other has it under the id it has there, and whoever listens is told."""
    async with two_accounts(profile, profile, fill, bare) as (here, _, (left, there)):
        with here.events.subscribe() as told:
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), (left, there), queue=True)
            events = [event async for event in _so_far(told)]
        assert await gone(here, left)
        assert await here.shown(M1, there.account) == ["Bills"]
        key = await here.id_of(M1, there.account)
        assert outcome.arrived is not None
        assert (outcome.arrived.message_id, outcome.arrived.was_there) == (key, False)
        row = await here.db.read(messages.get, there.account, key)
        assert row is not None
        assert row.subject == "Re: Trip to Lisbon, day 1"
        news = {(event.account_id, event.label, *(event.folders or ())) for event in events}
        assert {(left.account, left.label, "INBOX"), (there.account, there.label, "Bills")} <= news
        ids = [event.message_ids for event in events if event.account_id == there.account]
        assert ids == [[key]]
        for side in (left, there):
            await here.sync(side.source_id)
        assert await here.shown(M1, there.account) == ["Bills"]


async def _so_far(told: Any) -> Any:
    """What was published until now, but for the states of edits."""
    told.close()
    async for event in told:
        if event.type != EventType.EDIT:
            yield event


@PROFILES
async def test_moved_there_and_back(profile: Profile) -> None:
    async with two_accounts(profile, FULL, fill, bare) as (here, servers, (left, there)):
        before = found(servers)
        await here.move_across(M1, ("Bills",), ("INBOX",), (left, there), queue=True)
        outcome = await here.move_across(M1, ("INBOX",), ("Bills",), (there, left), queue=True)
        assert outcome.state == "done", outcome
        assert found(servers) == before
        assert await here.shown(M1, left.account) == ["INBOX"]
        assert await gone(here, there)
        entries = servers[0].store.folder("INBOX").entries.values()
        assert {entry.message.internaldate for entry in entries} == {1_600_000_123}
        assert (outcome.arrived and outcome.arrived.message_id) == await here.id_of(M1, left.account)


async def test_copied() -> None:
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, (left, there)):
        outcome = await here.move_across(M1, ("Bills",), (), (left, there))
        assert outcome.state == "done"
        assert found(servers) == (Counter({("INBOX", RAW): 1}), Counter({("Bills", RAW): 1}))
        assert await here.shown(M1, left.account) == ["INBOX"]
        assert await here.shown(M1, there.account) == ["Bills"]
        again = await here.move_across(M1, ("Bills",), (), (left, there))
        assert again.state == "done"
        assert found(servers)[1] == Counter({("Bills", RAW): 1})  # it is there


async def test_a_folder_that_is_not_there_is_made_in_the_other_account() -> None:
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, (left, there)):
        outcome = await here.move_across(M1, ("Années/2025",), ("INBOX",), (left, there))
        assert outcome.state == "done"
        assert [raw for _, raw in texts(servers[1])] == [RAW]
        assert texts(servers[0]) == Counter()
        assert await here.shown(M1, there.account) == ["Années/2025"]


async def test_folders_and_sources_of_one_name_are_not_mixed_up() -> None:
    """Both accounts have a source of the same label, and the same folders."""
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, (left, there)):
        assert left.label == there.label
        assert (await here.move_across(M1, ("Bills",), ("INBOX",), (left, there))).state == "done"
        assert found(servers) == MOVED


async def test_a_source_that_has_gone_meanwhile_is_told_and_not_waited_for() -> None:
    """The message is in another source of its account, too; what was sent ends where nobody can look any more."""
    async with FakeImap(FULL) as further, two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
        further.store.add("INBOX", RAW)
        further.users["c@example.com"] = further.password
        await here.sync(await here.add_source(further.host, further.port, "c@example.com", further.password))
        servers[0].faults.on("UID STORE", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
        assert outcome.state == "queued"
        assert found(servers) == (UNTOUCHED[0], MOVED[1])
        await here.actors.pop(sides[0].source_id).close()
        await here.db.write(sources.delete, sides[0].source_id)
        await here.restart()
        row = await here.closed(outcome.edit_id)
        assert (row.state, row.code) == ("failed", "source.gone")
        assert texts(servers[0]) == UNTOUCHED[0]


@pytest.mark.parametrize("when", ["UID STORE", "UID EXPUNGE"])
async def test_the_folder_it_leaves_is_made_anew_meanwhile(when: str) -> None:
    """While it is open: the copy that was seen has gone, and the message is there under another number. It leaves."""
    async with two_accounts(FULL.but(qresync=False), FULL, fill, bare) as (here, servers, sides):
        store = servers[0].store
        store.create("Work")
        store.add("Work", RAW)
        store.remove("INBOX", *list(store.folder("INBOX").entries))
        await here.sync(sides[0].source_id)

        def make_anew(_session: Session, command: Command) -> None:
            if command.name == when:
                servers[0].on_command = None
                store.delete("Work")
                store.create("Work")
                store.add("Work", RAW)

        servers[0].on_command = make_anew
        outcome = await here.move_across(M1, ("Bills",), ("Work",), sides, queue=True)
        assert servers[0].on_command is None
        assert outcome.state == "done", outcome
        assert found(servers) == MOVED


@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=["not expunged", "waits to be expunged"])
@pytest.mark.parametrize("account", [False, True], ids=["source", "account"])
async def test_where_the_target_is_removed_meanwhile_the_mark_is_taken_back(profile: Profile, account: bool) -> None:
    """The copy can't be looked at any more, so the original stays: unmarked, also where its server answers later."""
    async with two_accounts(profile, FULL, fill, bare) as (here, servers, (left, there)):
        servers[0].faults.on("UID EXPUNGE", DropBefore(), times=None)
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), (left, there), queue=True)
        assert where(servers[0].snapshot(), M1) == ["[INBOX]"]
        servers[0].faults.clear()
        if profile.uidplus:
            servers[0].faults.on("UID STORE", Answer("NO", "[UNAVAILABLE] Later"), times=1)
        await here.actors.pop(there.source_id).close()
        await here.db.write(sources.delete, there.source_id)
        if account:
            await here.db.write(accounts.delete, there.account)
        here.edits.after_source_removal(there.account)
        if profile.uidplus:
            await here.settled()
            assert where(servers[0].snapshot(), M1) == ["[INBOX]"]
            await here.clock.advance(3600)
        row = await here.closed(outcome.edit_id)
        assert (row.state, row.code) == ("failed", "source.gone")
        assert found(servers) == (UNTOUCHED[0], MOVED[1])
        assert here.actors[left.source_id].syncs_asked
        await here.sync(left.source_id)
        assert await here.shown(M1, left.account) == ["INBOX"]


async def test_where_the_target_is_removed_a_text_that_only_our_disk_has_is_kept_as_a_file() -> None:
    """Also that of a removal which had waited: its copy has gone, and no mark can be taken back any more."""
    async with two_accounts(NO_UIDPLUS, FULL, fill, bare) as (here, servers, (left, there)):
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), (left, there), queue=True)
        assert outcome.state == "deferred", outcome

        def take_the_other(_session: Session, command: Command) -> None:
            if command.name == "EXPUNGE":
                servers[1].store.remove("Bills", *list(servers[1].store.folder("Bills").entries))

        servers[0].on_command = take_the_other
        servers[0].faults.on("APPEND", Answer("NO", "[OVERQUOTA] Full"), times=None)
        await here.db.write(sources.set_fields, left.source_id, expunge_policy="auto")
        here.edits.expunge_policy_changed(left.source_id)
        await here.settled()
        assert found(servers) == (Counter(), Counter())
        await here.actors.pop(there.source_id).close()
        await here.db.write(sources.delete, there.source_id)
        here.edits.after_source_removal(there.account)
        row = await here.closed(outcome.edit_id)
        assert (row.state, row.code) == ("failed", "source.gone")
        (kept,) = (here.folder / "kept-mail").iterdir()
        assert kept.read_bytes() == RAW
        assert str(kept) in (row.text or "")


@pytest.mark.parametrize("removed", [1, 0], ids=["the target", "its own source"])
@pytest.mark.parametrize("sent", [True, False], ids=["expunged", "not expunged"])
async def test_a_text_is_kept_as_a_file_where_the_program_died_at_the_expunge(removed: int, sent: bool) -> None:
    """Of a removal that had waited. The other copy goes at that moment, and a source before anybody has looked."""
    async with two_accounts(NO_UIDPLUS, FULL, fill, bare) as (here, servers, sides):
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
        assert outcome.state == "deferred", outcome
        servers[0].faults.on("EXPUNGE", DropAfter() if sent else DropBefore(), times=1)

        def die(_session: Session, command: Command) -> None:
            if command.name == "EXPUNGE":
                servers[0].on_command = None
                here.halt()

        servers[0].on_command = die
        await here.db.write(sources.set_fields, sides[0].source_id, expunge_policy="auto")
        here.edits.expunge_policy_changed(sides[0].source_id)
        async with asyncio.timeout(PATIENCE):
            await here.halted.wait()
        await here.restart()
        servers[1].store.remove("Bills", *list(servers[1].store.folder("Bills").entries))
        gone = sides[removed]
        here.clock.longest = 1.0  # the two seconds that a removal may take are not over at once
        await here.edits.before_source_removal(gone.source_id)
        await here.actors.pop(gone.source_id).close()
        await here.db.write(sources.delete, gone.source_id)
        here.edits.after_source_removal(gone.account)
        here.edits.wake(sides[0].source_id)
        row = await here.closed(outcome.edit_id)
        assert (row.state, row.code) == ("failed", "source.gone")
        kept = [path for path in (here.folder / "kept-mail").glob("*")]
        if sent:
            assert texts(servers[0]) == Counter()
            assert [path.read_bytes() for path in kept] == [RAW]
            assert str(kept[0]) in (row.text or "")
        else:  # the mark is taken back
            assert (where(servers[0].snapshot(), M1), kept) == (["INBOX"], [])


@pytest.mark.parametrize("profile", [FULL, NEITHER], ids=["not begun", "waits to be expunged"])
async def test_an_edit_of_an_account_that_was_removed_is_forgotten(profile: Profile) -> None:
    """Its journal went with the account: there is nothing to be stored, nor anything wrong with the disk."""
    async with two_accounts(profile, FULL, fill, bare) as (here, servers, (left, there)):
        if profile.uidplus:
            servers[1].faults.on("APPEND", Answer("NO", "[UNAVAILABLE] Later"), times=None)
        await here.move_across(M1, ("Bills",), ("INBOX",), (left, there), queue=True)
        await here.actors.pop(left.source_id).close()
        await here.db.write(sources.delete, left.source_id)
        await here.db.write(accounts.delete, left.account)
        here.edits.after_source_removal(left.account)
        async with asyncio.timeout(PATIENCE):
            while [*here.edits._open_edits] or here.edits._queues:
                await asyncio.sleep(0.002)
        assert here.clock.sleepers == []  # nothing is tried again


class TestAnotherProgramMovesTheCopyOn:
    """Before the original is taken away: there it is one message still, where that program wants it."""

    @staticmethod
    def there(store: Store) -> None:
        bare(store)
        store.create("Work")

    @staticmethod
    def move_on(server: FakeImap) -> None:
        (uid,) = server.store.folder("Bills").entries
        server.store.move_to("Bills", uid, "Work")

    @PROFILES
    @pytest.mark.parametrize("seen", [False, True], ids=["before it was seen", "once it was seen"])
    async def test_it_is_not_put_there_again(self, profile: Profile, seen: bool) -> None:
        async with two_accounts(profile, profile, fill, self.there, policy="auto") as (here, servers, sides):

            def meanwhile(_session: Session, command: Command) -> None:
                if command.name == ("UID STORE" if seen else "APPEND"):
                    servers[0].on_command = servers[1].after_command = None
                    self.move_on(servers[1])

            if seen:
                servers[0].on_command = meanwhile
            else:
                servers[1].after_command = meanwhile
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            assert outcome.state == "done", outcome
            assert found(servers) == (Counter(), Counter({("Work", RAW): 1}))
            assert servers[1].names.count("APPEND") == 1
            assert [result.folder for result in outcome.results if result.state == "done"] == ["Work", "INBOX"]
            assert outcome.arrived is None  # undo would look for it in Bills
            assert await here.shown(M1, sides[1].account) == ["Work"]

    async def test_a_sync_has_found_it_there_by_then(self) -> None:
        async with two_accounts(FULL, FULL, fill, self.there) as (here, servers, sides):
            servers[0].faults.on("UID STORE", Answer("NO", "[UNAVAILABLE] Later"), times=1)
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            assert outcome.state == "queued"
            self.move_on(servers[1])
            await here.sync(sides[1].source_id)
            await here.restart()
            await here.closed(outcome.edit_id)
            assert found(servers) == (Counter(), Counter({("Work", RAW): 1}))

    async def test_what_was_there_before_is_not_that_copy(self) -> None:
        def twice(store: Store) -> None:
            self.there(store)
            store.add("Work", RAW)

        async with two_accounts(FULL, FULL, fill, twice) as (here, servers, sides):
            servers[0].faults.on("UID STORE", Answer("NO", "[UNAVAILABLE] Later"), times=1)
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            servers[1].store.remove("Bills", *list(servers[1].store.folder("Bills").entries))
            await here.restart()
            await here.closed(outcome.edit_id)
            assert found(servers) == (Counter(), Counter({("Bills", RAW): 1, ("Work", RAW): 1}))

    async def test_what_never_arrived_was_not_moved_on(self) -> None:
        """The same text came to the other account some other way, where no sync has seen it yet."""
        async with two_accounts(FULL, FULL, fill, self.there) as (here, servers, sides):
            servers[1].store.add("Work", RAW)
            servers[1].faults.on("APPEND", DropBefore(), times=1)
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            await here.closed(outcome.edit_id)
            assert found(servers) == (Counter(), Counter({("Bills", RAW): 1, ("Work", RAW): 1}))

    async def test_another_text_is_not_that_copy(self) -> None:
        async with two_accounts(FULL, FULL, fill, self.there) as (here, servers, sides):
            servers[0].faults.on("UID STORE", Answer("NO", "[UNAVAILABLE] Later"), times=1)
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            servers[1].store.remove("Bills", *list(servers[1].store.folder("Bills").entries))
            servers[1].store.add("Work", RAW[:-4] + b"ZZ\r\n")
            await here.restart()
            await here.closed(outcome.edit_id)
            assert found(servers)[0] == Counter()
            assert found(servers)[1]["Bills", RAW] == 1


class TestAVersionIsThereAlready:
    async def test_the_same_bytes_are_not_sent_again(self) -> None:
        def there(store: Store) -> None:
            bare(store)
            store.add("Bills", RAW)

        async with two_accounts(FULL, FULL, fill, there) as (here, servers, sides):
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            assert outcome.state == "done"
            assert outcome.arrived is not None
            assert outcome.arrived.was_there
            assert found(servers) == MOVED
            assert "APPEND" not in servers[1].names

    @pytest.mark.parametrize("folder", ["Bills", "INBOX"])
    async def test_other_bytes_are_no_copy(self, folder: str) -> None:
        """The same mail came on another way: each account's version is kept."""

        def there(store: Store) -> None:
            bare(store)
            store.add(folder, OTHER)

        async with two_accounts(FULL, FULL, fill, there) as (here, servers, sides):
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            assert outcome.state == "done", outcome
            assert found(servers) == (Counter(), Counter({("Bills", RAW): 1, (folder, OTHER): 1}))

    async def test_the_same_bytes_elsewhere_in_the_other_account_stay_there(self) -> None:
        def there(store: Store) -> None:
            bare(store)
            store.add("INBOX", RAW)

        async with two_accounts(FULL, FULL, fill, there) as (here, servers, sides):
            assert (await here.move_across(M1, ("Bills",), ("INBOX",), sides)).state == "done"
            assert found(servers) == (Counter(), Counter({("Bills", RAW): 1, ("INBOX", RAW): 1}))


REFUSALS = [
    (Answer("NO", "[OVERQUOTA] Quota exceeded"), "imap.overquota"),
    (Answer("NO", "[TOOBIG] Too big"), "imap.toobig"),
    (Answer("NO", "[NOPERM] Not yours"), "imap.noperm"),
    (Answer("NO", "No"), "imap.no"),
    (Answer("BAD", "What?"), "imap.bad"),
    (Answer("OK", "Nothing done"), "edit.unsettled"),
]


@pytest.mark.parametrize(("refusal", "code"), REFUSALS, ids=[code for _, code in REFUSALS])
async def test_refused_and_nothing_is_taken_away(refusal: Action, code: str) -> None:
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
        before = servers[0].snapshot()
        servers[1].faults.on("APPEND", refusal, times=None)
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
        assert outcome.state in {"failed", "cancelled"}
        assert outcome.code == code
        assert servers[0].snapshot() == before
        assert texts(servers[1]) == Counter()
        assert not {"UID STORE", "UID EXPUNGE"} & set(servers[0].names)
        assert await here.shown(M1, sides[0].account) == ["INBOX"]


async def test_too_big_for_the_other_server_is_known_before_anything_is_sent() -> None:
    async with two_accounts(FULL, FULL.but(app_limit=10), fill, bare) as (here, servers, sides):
        outcome = await here.move_across(M1, ("New",), ("INBOX",), sides)
        assert (outcome.state, outcome.code) == ("failed", "imap.toobig")
        assert "CREATE" not in servers[1].names
        assert where(servers[0].snapshot(), M1) == ["INBOX"]


async def test_the_other_folder_is_read_only() -> None:
    def locked(store: Store) -> None:
        store.create("Bills", read_only=True)

    async with two_accounts(FULL, FULL, fill, locked) as (here, servers, sides):
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
        assert (outcome.state, outcome.code) == ("failed", "edit.read_only")
        assert "APPEND" not in servers[1].names
        assert where(servers[0].snapshot(), M1) == ["INBOX"]


async def test_it_may_not_be_taken_from_where_it_is() -> None:
    """Known before it is copied: nothing is left behind in the other account."""
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
        servers[0].store.folder("INBOX").read_only = True
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
        assert (outcome.state, outcome.code) == ("failed", "edit.read_only")
        assert found(servers) == UNTOUCHED


async def test_a_view_of_the_other_account_takes_nothing() -> None:
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
        shown = {row.path: row for row in await here.db.read(folders.list_of, sides[1].source_id)}
        await here.db.write(folders.set_sync, shown["Bills"].id, view_uidvalidity=shown["Bills"].uidvalidity)
        with pytest.raises(EditRefused) as refused:
            await here.move_across(M1, ("Bills",), ("INBOX",), sides)
        assert refused.value.code == "edit.view"
        assert found(servers) == UNTOUCHED


async def test_a_server_that_changes_the_text_is_no_place_to_move_to() -> None:
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):

        def spoil(_session: Session, command: Command) -> None:
            if command.name == "APPEND":
                for entry in servers[1].store.folder("Bills").entries.values():
                    entry.message.raw += b"-- \r\nScanned for your safety\r\n"

        servers[1].after_command = spoil
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
        assert (outcome.state, outcome.code) == ("failed", "edit.altered"), outcome
        assert found(servers) == UNTOUCHED
        assert await here.shown(M1, sides[0].account) == ["INBOX"]


@pytest.mark.parametrize(
    ("profile", "copies"), [(FULL, 1), (GMAIL, 1), (NO_UIDPLUS, 2)], ids=["full", "gmail", "no UIDPLUS"]
)
async def test_a_server_that_changes_what_it_is_known_by_gets_no_more_of_it(profile: Profile, copies: int) -> None:
    """With another subject it is not found again. It would be sent once more with each try; without UIDPLUS the second
    one is needed to tell it from somebody else's new mail."""
    async with two_accounts(FULL, profile, fill, bare) as (here, servers, sides):

        def spoil(_session: Session, command: Command) -> None:
            if command.name == "APPEND":
                for entry in servers[1].store.folder("Bills").entries.values():
                    entry.message.raw = entry.message.raw.replace(b"Subject: Re:", b"Subject: [checked] Re:")

        servers[1].after_command = spoil
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
        assert (outcome.state, outcome.code) == ("failed", "edit.altered"), outcome
        assert texts(servers[0]) == UNTOUCHED[0]
        assert servers[1].names.count("APPEND") == copies


async def test_an_ok_to_append_is_no_proof() -> None:
    """Said to be there, named even, and it is not."""
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
        servers[1].faults.on("APPEND", Answer("OK", "[APPENDUID 1 1] Done"), times=None)
        outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
        assert outcome.state in {"failed", "cancelled"}
        assert found(servers) == UNTOUCHED


class TestAskedForAgain:
    """Whoever got no answer asks once more: told what became of it, under the id it has there, which undo needs."""

    @staticmethod
    async def asked(here: World, sides: tuple[Side, Side], key: str, *, known: bool) -> EditOutcome | None:
        left, there = sides
        wanted = change(("Bills",), ("INBOX",), source=left.label, dst_source=there.label, dst_account=there.account)
        ids = ([key], []) if known else ([], [key])
        return (await here.db.read(asked_before, left.account, *ids, wanted)).get(key)

    async def test_what_is_over(self) -> None:
        async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
            key = await here.id_of(M1)
            assert await self.asked(here, sides, key, known=False) is None
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            again = await self.asked(here, sides, key, known=False)
            assert again is not None
            assert (again.state, again.arrived, again.edit_id) == ("done", outcome.arrived, outcome.edit_id)
            assert await self.asked(here, sides, key, known=True) is None  # it came back, and is to go once more
            servers[1].store.remove("Bills", *list(servers[1].store.folder("Bills").entries))
            await here.sync(sides[1].source_id)
            assert await self.asked(here, sides, key, known=False) is None

    async def test_what_goes_on(self) -> None:
        async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
            servers[1].faults.on("APPEND", Answer("NO", "[UNAVAILABLE] Later"), times=1)
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            for known in (True, False):
                again = await self.asked(here, sides, await here.id_of(M1), known=known)
                assert again is not None
                assert (again.state, again.edit_id) == ("queued", outcome.edit_id)

    async def test_another_change_is_not_that_one(self) -> None:
        async with two_accounts(FULL, FULL, fill, bare) as (here, _, sides):
            key = await here.id_of(M1)
            await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            other = change(("Work",), ("INBOX",), source=sides[0].label, dst_source="0", dst_account=sides[1].account)
            assert await here.db.read(asked_before, sides[0].account, [], [key], other) == {}
            near = change(("Bills",), ("INBOX",))
            assert await here.db.read(asked_before, sides[0].account, [], [key], near) == {}


async def test_which_source_it_leaves_must_be_said() -> None:
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, (left, there)):
        key = await here.id_of(M1)
        wanted = change(("Bills",), ("INBOX",), dst_source=there.label, dst_account=there.account)
        with pytest.raises(EditRefused) as refused:
            await here.edits.edit_folders(left.account, key, wanted)
        assert refused.value.code == "edit.which_source"
        assert found(servers) == UNTOUCHED


async def test_names_of_both_accounts_are_not_mixed_up_where_no_source_is_named() -> None:
    """The Inbox to be left is not the one it is put into, also where the message is in a further folder."""

    def twice(store: Store) -> None:
        fill(store)
        store.add("Bills", RAW)

    async with two_accounts(FULL, FULL, twice, bare) as (here, servers, (left, there)):
        before = found(servers)
        key = await here.id_of(M1)
        wanted = change(("INBOX",), ("INBOX",), dst_source=there.label, dst_account=there.account)
        with pytest.raises(EditRefused) as refused:
            await here.edits.edit_folders(left.account, key, wanted)
        assert refused.value.code == "edit.which_source"
        assert found(servers) == before
        copied = change(("INBOX",), (), dst_source=there.label, dst_account=there.account)
        assert (await here.edits.edit_folders(left.account, key, copied)).state == "done"
        assert found(servers) == (before[0], Counter({("INBOX", RAW): 1}))


async def test_a_source_that_the_other_account_has_not() -> None:
    async with two_accounts(FULL, FULL, fill, bare) as (here, servers, (left, there)):
        with pytest.raises(EditRefused) as refused:
            await here.move_across(M1, ("Bills",), ("INBOX",), (left, there._replace(label="nobody")))
        assert refused.value.code == "edit.no_source"
        assert found(servers) == UNTOUCHED


async def test_many() -> None:
    def twelve(store: Store) -> None:
        bare(store)
        for n in range(1, 13):
            store.add("INBOX", make_message(n))

    async with two_accounts(FULL, FULL, twelve, bare) as (here, servers, (left, there)):
        ids = [await here.id_of(message_id(n)) for n in range(1, 13)]
        wanted = change(("Bills",), ("INBOX",), source=left.label, dst_source=there.label, dst_account=there.account)
        outcomes = await here.edits.edit_many(left.account, ids, wanted, queue=True)
        for outcome in outcomes:
            await here.closed(outcome.edit_id)
        assert texts(servers[0]) == Counter()
        assert texts(servers[1]) == Counter({("Bills", make_message(n)): 1 for n in range(1, 13)})


@PROFILES
@pytest.mark.parametrize(("folder", "code"), [("INBOX", "edit.same_message"), ("Bills", None)])
async def test_both_accounts_have_the_same_mailbox(profile: Profile, folder: str, code: str | None) -> None:
    """Source and target are one server and one user: what is put there and what is taken away may be one message."""
    async with FakeImap(profile) as server, world() as here:
        fill(server.store)
        other = await here.db.write(accounts.create, "other@example.com")
        sides = []
        for account in (here.account, other.id):
            source_id = await here.add_source(server.host, server.port, server.user, server.password, account=account)
            await here.sync(source_id)
            sides.append(Side(account, source_id, await here.label(source_id)))
        outcome = await here.move_across(M1, (folder,), ("INBOX",), (sides[0], sides[1]))
        assert outcome.code == code or (outcome.state, outcome.code) == ("deferred", "edit.deferred")
        assert texts(server) == Counter({(folder, RAW): 1})


class TestGmail:
    @staticmethod
    def labelled(store: Store) -> None:
        store.add("INBOX", RAW)

    async def test_from_gmail_the_label_goes_and_all_mail_keeps_it(self) -> None:
        async with two_accounts(GMAIL, FULL, self.labelled, bare) as (here, servers, sides):
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            assert outcome.state == "done", outcome
            assert texts(servers[1]) == Counter({("Bills", RAW): 1})
            assert where(servers[0].snapshot(), M1) == ["[Gmail]/All Mail"]
            assert await here.shown(M1, sides[1].account) == ["Bills"]

    async def test_from_gmail_nothing_is_taken_away_before_the_copy_is_there(self) -> None:
        async with two_accounts(GMAIL, FULL, self.labelled, bare) as (here, servers, sides):
            servers[1].faults.on("APPEND", Answer("NO", "[OVERQUOTA] Quota exceeded"), times=None)
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            assert (outcome.state, outcome.code) == ("failed", "imap.overquota")
            assert where(servers[0].snapshot(), M1) == ["INBOX", "[Gmail]/All Mail"]

    async def test_to_gmail(self) -> None:
        async with two_accounts(FULL, GMAIL, fill, bare) as (here, servers, (left, there)):
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), (left, there))
            assert outcome.state == "done", outcome
            assert texts(servers[0]) == Counter()
            assert where(servers[1].snapshot(), M1) == ["Bills", "[Gmail]/All Mail", "[Gmail]/Starred"]
            assert here.actors[there.source_id].syncs_asked == 1  # only a sync tells its place and labels
            await here.sync(there.source_id)
            assert "Bills" in await here.shown(M1, there.account)

    async def test_back_to_gmail_it_gets_its_label_again(self) -> None:
        """All Mail has kept the very text: a second one would be a double."""
        async with two_accounts(GMAIL, FULL, self.labelled, bare) as (here, servers, (left, there)):
            await here.move_across(M1, ("Bills",), ("INBOX",), (left, there))
            outcome = await here.move_across(M1, ("INBOX",), ("Bills",), (there, left))
            assert outcome.state == "done", outcome
            assert texts(servers[1]) == Counter()
            assert where(servers[0].snapshot(), M1) == ["INBOX", "[Gmail]/All Mail"]
            assert "APPEND" not in servers[0].names
            assert outcome.arrived is not None
            assert (outcome.arrived.message_id, outcome.arrived.was_there) == (await here.id_of(M1), False)
            assert here.actors[left.source_id].syncs_asked == 1
            await here.sync(left.source_id)
            assert await here.shown(M1) == ["INBOX"]
            again = await here.move_across(M1, ("Bills",), ("INBOX",), (left, there))
            assert again.state == "done"
            assert texts(servers[1]) == Counter({("Bills", RAW): 1})

    @pytest.mark.parametrize("remove", [("INBOX",), ()], ids=["moved", "copied"])
    async def test_from_gmail_to_gmail_there_and_back(self, remove: tuple[str, ...]) -> None:
        """Each mailbox at Gmail numbers its messages for itself: what arrived has another number and is known all the
        same, or it would be sent again and again."""
        async with two_accounts(GMAIL, GMAIL, self.labelled, bare) as (here, servers, (left, there)):
            outcome = await here.move_across(M1, ("Bills",), remove, (left, there))
            assert outcome.state == "done", outcome
            stays = [] if remove else ["INBOX"]
            assert where(servers[0].snapshot(), M1) == [*stays, "[Gmail]/All Mail"]
            assert where(servers[1].snapshot(), M1) == ["Bills", "[Gmail]/All Mail"]
            assert servers[1].names.count("APPEND") == 1
            for side in (left, there):
                await here.sync(side.source_id)
            outcome = await here.move_across(M1, ("INBOX",), ("Bills",), (there, left))
            assert outcome.state == "done", outcome
            assert where(servers[0].snapshot(), M1) == ["INBOX", "[Gmail]/All Mail"]
            assert where(servers[1].snapshot(), M1) == ["[Gmail]/All Mail"]
            assert "APPEND" not in servers[0].names

    @pytest.mark.parametrize("older", [0, 1], ids=["from the older source", "from the younger source"])
    @pytest.mark.parametrize(("folder", "code"), [("INBOX", "edit.same_message"), ("Bills", None)])
    async def test_both_accounts_have_the_same_mailbox(self, older: int, folder: str, code: str | None) -> None:
        """A label that is taken from one of them goes from the other, too: it is put back, and nothing is said to be
        done."""
        async with FakeImap(GMAIL) as server, world() as here:
            server.store.create("Bills")
            server.store.add("INBOX", RAW)
            other = await here.db.write(accounts.create, "other@example.com")
            sides = []
            for account in (here.account, other.id):
                login = (server.host, server.port, server.user, server.password)
                source_id = await here.add_source(*login, gmail=True, account=account)
                await here.sync(source_id)
                sides.append(Side(account, source_id, await here.label(source_id)))
            outcome = await here.move_across(M1, (folder,), ("INBOX",), (sides[older], sides[1 - older]))
            assert (outcome.state, outcome.code) == ("failed" if code else "done", code)
            assert where(server.snapshot(), M1) == [folder, "[Gmail]/All Mail"]
            for side in sides:
                await here.sync(side.source_id)
                assert await here.shown(M1, side.account) == [folder]

    async def test_a_label_that_somebody_takes_away_meanwhile_is_set_again(self) -> None:
        """That is not the same mailbox: the original is gone from its folder, and the label stays."""

        async with two_accounts(GMAIL, GMAIL, self.labelled, bare) as (here, servers, sides):
            servers[1].store.add("INBOX", RAW)
            await here.sync(sides[1].source_id)

            def take_away(_session: Session, command: Command) -> None:
                if command.name == "UID STORE" and where(servers[1].snapshot(), M1)[0] == "Bills":
                    servers[0].after_command = None
                    servers[1].store.remove("Bills", *list(servers[1].store.folder("Bills").entries))

            servers[0].after_command = take_away
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            assert servers[0].after_command is None
            assert outcome.state == "done", outcome
            assert where(servers[0].snapshot(), M1) == ["[Gmail]/All Mail"]
            assert "Bills" in where(servers[1].snapshot(), M1)

    @pytest.mark.parametrize("star", ["\\Starred", "[Gmail]/Starred"])
    async def test_a_star_is_no_folder_of_another_account(self, star: str) -> None:
        """It would be set here, and the message would have left its folder for nothing."""

        def twice(store: Store) -> None:
            fill(store)
            store.add("Bills", RAW)

        async with two_accounts(FULL, GMAIL, twice, bare) as (here, servers, sides):
            before = servers[0].snapshot()
            for remove in (("INBOX",), ()):
                with pytest.raises(EditRefused) as refused:
                    await here.move_across(M1, (star,), remove, sides)
                assert refused.value.code == "edit.bad_name"
            assert servers[0].snapshot() == before

    async def test_another_version_in_gmail_is_no_copy(self) -> None:
        def other(store: Store) -> None:
            store.create("Bills")
            store.add("INBOX", OTHER)

        async with two_accounts(FULL, GMAIL, fill, other) as (here, servers, sides):
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            assert outcome.state == "done", outcome
            assert texts(servers[0]) == Counter()
            assert {raw for path, raw in texts(servers[1]) if path == "Bills"} == {RAW}
            assert {raw for path, raw in texts(servers[1]) if path == "INBOX"} == {OTHER}

    async def test_gone_before_it_was_looked_at_nothing_is_said_to_be_done(self) -> None:
        """The other account has the same text; that this one's has gone meanwhile is no move."""

        def there(store: Store) -> None:
            store.create("Bills")
            store.add("INBOX", RAW)

        async with two_accounts(FULL, GMAIL, fill, there) as (here, servers, sides):
            servers[0].store.remove("INBOX", *list(servers[0].store.folder("INBOX").entries))
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides)
            assert (outcome.state, outcome.code) == ("failed", "edit.vanished")
            assert where(servers[1].snapshot(), M1) == ["INBOX", "[Gmail]/All Mail"]


class TestOnItsWay:
    async def test_a_change_of_the_arrived_one_waits_for_the_end(self) -> None:
        """The original can't be taken away yet, and the copy is seen in the other account: moving it on there would
        leave the first change without what it relies on."""
        async with two_accounts(FULL, FULL, fill, bare) as (here, servers, (left, there)):
            servers[1].store.create("Work")
            await here.sync(there.source_id)
            servers[0].faults.on("UID STORE", Answer("NO", "[UNAVAILABLE] Later"), times=1)
            first = await here.move_across(M1, ("Bills",), ("INBOX",), (left, there), queue=True)
            assert first.state == "queued"
            assert await here.shown(M1, left.account) == ["INBOX"]
            assert await here.shown(M1, there.account) == ["Bills"]
            key = await here.id_of(M1, there.account)
            wanted = change(("Work",), ("Bills",), source=there.label)
            second = await here.edits.edit_folders(there.account, key, wanted, queue=True)
            assert second.state == "queued"
            row = await here.db.read(edits.get, second.edit_id)
            assert row is not None
            assert row.code == "edit.arriving"
            await here.clock.advance(30)
            await here.closed(first.edit_id)
            await here.closed(second.edit_id)  # at once, not when it would have been tried again
            assert found(servers) == (Counter(), Counter({("Work", RAW): 1}))

    async def test_the_other_account_is_away(self) -> None:
        """Nothing is done until it answers; then all of it."""
        async with two_accounts(FULL, FULL, fill, bare) as (here, servers, sides):
            servers[1].faults.on("APPEND", Answer("NO", "[UNAVAILABLE] Later"), times=1)
            outcome = await here.move_across(M1, ("Bills",), ("INBOX",), sides, queue=True)
            assert outcome.state == "queued"
            assert found(servers) == UNTOUCHED
            assert await here.shown(M1, sides[0].account) == ["INBOX"]
            await here.clock.advance(10)
            await here.closed(outcome.edit_id)
            assert found(servers) == MOVED

    async def test_what_a_sync_of_the_other_account_has_stored_is_not_sent_again(self) -> None:
        """Killed as the answer to APPEND comes; before the edit goes on, the other account's sync has the message."""
        async with two_accounts(FULL, FULL, fill, bare) as (here, servers, (left, there)):

            def at_append(_session: Session, command: Command) -> None:
                if command.name == "APPEND":
                    here.halt()

            servers[1].after_command = at_append
            asked = asyncio.create_task(here.move_across(M1, ("Bills",), ("INBOX",), (left, there), queue=True))
            await here.halted.wait()
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)
            servers[1].after_command = None
            assert texts(servers[1]) == MOVED[1]
            await here.edits.stop()
            here.halted.clear()
            await here.sync(there.source_id)
            assert await here.shown(M1, there.account) == ["Bills"]
            await here.restart()
            await here.settled()
            assert found(servers) == MOVED
            assert servers[1].names.count("APPEND") == 1


# -- dying everywhere

_NUMBERS = itertools.count(101)


async def _run(
    here: World,
    servers: tuple[FakeImap, FakeImap],
    sides: tuple[Side, Side],
    moved: tuple[tuple[str, ...], tuple[str, ...]],
    arm: Callable[[], None],
) -> int:
    """A fresh message, the move, a death, a new life; where it is then."""
    for server in servers:
        server.faults.clear()
        for path in ("INBOX", "Bills"):
            server.store.remove(path, *list(server.store.folder(path).entries))
    n = next(_NUMBERS)
    servers[0].store.add("INBOX", make_message(n), flags=["\\Seen"])
    for source_id in here.actors:
        await here.sync(source_id)
    here.commits = here.halt_before_commit = here.halt_after_commit = 0
    arm()
    asked = asyncio.create_task(here.move_across(message_id(n), *moved, sides, queue=True))
    died = asyncio.create_task(here.halted.wait())
    await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
    for task in (asked, died):
        task.cancel()
    await asyncio.gather(asked, died, return_exceptions=True)
    return n


async def _shown(here: World, side: Side, message: str) -> bool:
    """At once; where the line broke as its row was read back, by the sync that was asked for then."""
    actor = here.actors[side.source_id]
    if await here.db.read(messages.resolve, side.account, message) is None and actor.syncs_asked:
        await here.sync(side.source_id)
    actor.syncs_asked = 0
    return await here.shown(message, side.account) == ["Bills"]


class Places:
    """Where a run may die: at a command, before or after it is carried out, or at a commit. `breaks`: or only its
    connection."""

    def __init__(self, here: World, servers: tuple[FakeImap, FakeImap], deaths: Deaths, *, breaks: bool) -> None:
        self._here, self._deaths, self._breaks = here, deaths, breaks
        self.commands = self.commits = 0

    def _commit(self, nth: int, after: bool) -> Callable[[], None]:
        return lambda: setattr(self._here, "halt_after_commit" if after else "halt_before_commit", nth)

    def _command(self, nth: int, executed: bool, dies: bool) -> Callable[[], None]:
        return lambda: self._deaths.arm(nth, executed=executed, dies=dies)

    def every(self) -> list[tuple[str, Callable[[], None]]]:
        found = [
            (f"command {n} {done} {dies}", self._command(n, done, dies))
            for n, done, dies in product(range(1, self.commands + 1), (False, True), (True, False))
            if dies or self._breaks
        ]
        return found + [
            (f"commit {n} {after}", self._commit(n, after))
            for n, after in product(range(1, self.commits + 1), (False, True))
        ]


async def _explore(
    profile: Profile,
    *,
    breaks: bool = True,
    synced: bool = False,
    again: tuple[int, ...] = (),
    every: int = 1,
    moved: tuple[tuple[str, ...], tuple[str, ...]] = (("Bills",), ("INBOX",)),
) -> list[object]:
    """What went wrong. `synced`: both accounts are read by a sync before the next life begins; `again`: that one dies
    at these commands, too; `moved`: the folders named."""
    _, remove = moved
    async with two_accounts(profile, profile, bare, bare) as (here, servers, sides):
        deaths = Deaths(here, servers)
        places = Places(here, servers, deaths, breaks=breaks)
        await _run(here, servers, sides, moved, lambda: deaths.arm(10_000, executed=False))
        places.commands, places.commits = deaths.count, here.commits
        assert places.commands > 6
        assert places.commits > 2
        bad: list[object] = []
        for (name, arm), second in product(places.every()[::every], again or (0,)):
            n = await _run(here, servers, sides, moved, arm)
            raw = make_message(n)
            stays = Counter({("INBOX", raw): 1})
            arrived = Counter({("Bills", raw): 1})

            def lost(stays: Counter[Any] = stays, arrived: Counter[Any] = arrived) -> bool:
                return found(servers)[0] != stays and found(servers)[1] != arrived

            somewhere = not lost()
            key = await here.id_of(message_id(n))
            journalled = {row.message_id for row in await here.db.read(edits.open_edits)}
            known = key in journalled or not here.halted.is_set()
            for server in servers:
                server.faults.clear()
            if here.halted.is_set():
                if synced:
                    await here.edits.stop()
                    here.halted.clear()
                    for side in sides:
                        await here.sync(side.source_id)
                await here.restart()
                if second:
                    deaths.arm(second, executed=bool(second % 2))
                    settled = asyncio.create_task(here.settled())
                    died = asyncio.create_task(here.halted.wait())
                    await asyncio.wait({settled, died}, return_when=asyncio.FIRST_COMPLETED)
                    for task in (settled, died):
                        task.cancel()
                    await asyncio.gather(settled, died, return_exceptions=True)
                    for server in servers:
                        server.faults.clear()
                    somewhere = somewhere and not lost()
                    if here.halted.is_set():
                        await here.restart()
            await here.settled()
            now = found(servers)
            done = now == (Counter() if remove else stays, arrived)
            shown = done and await _shown(here, sides[1], message_id(n))
            untouched = now == (stays, Counter())
            if not somewhere or not (shown or (untouched and not known)):
                bad.append((name, second, somewhere, shown, [[path for path, _ in each.elements()] for each in now]))
        return bad


# Without MOVE there would be the same commands as with it: nothing moves from one server to another.
KILLED = pytest.mark.parametrize("profile", [FULL, NEITHER, PLAIN], ids=lambda profile: profile.name)


@pytest.mark.limit(600)
@KILLED
async def test_killed_at_every_command_and_every_commit(profile: Profile) -> None:
    """In one of the two or in both meanwhile, once in the end; each account's index says so. A line that breaks leads
    to the same end with UIDPLUS or without."""
    assert await _explore(profile, breaks=profile is not NEITHER) == []


@pytest.mark.limit(600)
@KILLED
async def test_killed_and_synced_before_the_next_life(profile: Profile) -> None:
    """The other account's index has the copy for its own message by then, and the first one's has lost the original."""
    assert await _explore(profile, breaks=False, synced=True) == []


@pytest.mark.limit(600)
@KILLED
async def test_a_second_death_in_the_recovery(profile: Profile) -> None:
    again = (3, 8) if profile is NEITHER else (1, 3, 6, 8, 11)
    assert await _explore(profile, breaks=False, again=again, every=3) == []


@pytest.mark.limit(600)
@pytest.mark.parametrize("profile", [FULL, PLAIN], ids=lambda profile: profile.name)
async def test_a_copy_is_killed_at_every_command_and_every_commit(profile: Profile) -> None:
    assert await _explore(profile, breaks=False, moved=(("Bills",), ())) == []


@pytest.mark.limit(600)
@pytest.mark.parametrize("has_it", [True, False], ids=["has the text", "has it not"])
@pytest.mark.parametrize("profile", [FULL, GMAIL], ids=lambda profile: profile.name)
async def test_killed_on_the_way_to_gmail(profile: Profile, has_it: bool) -> None:
    """The text that Gmail has gets its label; what was sent there is seen in its folder alone until a sync."""
    async with two_accounts(profile, GMAIL, bare, bare) as (here, servers, sides):
        deaths = Deaths(here, servers)

        async def run(arm: Callable[[], None]) -> str:
            """A fresh message, the move, a death, a new life."""
            n = next(_NUMBERS)
            for server in servers:
                server.faults.clear()
            for server in servers if has_it else servers[:1]:
                server.store.add("INBOX", make_message(n))
            for side in sides:
                await here.sync(side.source_id)
            here.commits = 0
            arm()
            asked = asyncio.create_task(here.move_across(message_id(n), ("Bills",), ("INBOX",), sides, queue=True))
            died = asyncio.create_task(here.halted.wait())
            await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
            for task in (asked, died):
                task.cancel()
            await asyncio.gather(asked, died, return_exceptions=True)
            return message_id(n)

        await run(lambda: deaths.arm(10_000, executed=False))
        places = Places(here, servers, deaths, breaks=not profile.gmail)
        places.commands, places.commits = deaths.count, here.commits
        assert places.commands > 8
        kept = ["[Gmail]/All Mail"] if profile.gmail else []
        before = ["INBOX", "[Gmail]/All Mail"] if has_it else []
        after = ["Bills", "INBOX", "[Gmail]/All Mail"] if has_it else ["Bills", "[Gmail]/All Mail"]
        bad = []
        for name, arm in places.every():
            key = await run(arm)
            own = await here.id_of(key)
            known = not here.halted.is_set() or own in {e.message_id for e in await here.db.read(edits.open_edits)}
            for server in servers:
                server.faults.clear()
            if here.halted.is_set():
                await here.restart()
            await here.settled()
            now = tuple(where(server.snapshot(), key) for server in servers)
            if now != (kept, after) and (known or now != (["INBOX", *kept], before)):
                bad.append((name, now))
        assert bad == []
