"""A move to a folder of another source: copied, proved byte for byte, only then taken away; wherever it breaks."""

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from cio_desktop.store import edits
from tests.support.edit_world import Deaths, World, texts, two_sources, where
from tests.support.fake_imap import (
    FULL,
    GMAIL,
    NEITHER,
    NO_MOVE,
    NO_UIDPLUS,
    Action,
    Answer,
    Command,
    FakeImap,
    Profile,
    Session,
    Store,
)
from tests.support.mail import make_message, message_id

M1 = message_id(1)
RAW = make_message(1)
OTHER = b"Received: by another way\r\n" + RAW
PROFILES = pytest.mark.parametrize("profile", [FULL, NO_MOVE, NO_UIDPLUS], ids=["full", "no MOVE", "no UIDPLUS"])


def fill(store: Store) -> None:
    store.create("Bills")
    store.add("INBOX", RAW, flags=["\\Seen", "\\Flagged", "$Forwarded"], internaldate=1_600_000_123)


def bare(store: Store) -> None:
    store.create("Bills")


@PROFILES
async def test_moved_with_flags_and_date(profile: Profile) -> None:
    async with two_sources(profile, profile, fill, bare) as (here, (one, two), (first, second)):
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second, queue=True)
        assert outcome.state == ("done" if profile.uidplus else "deferred"), outcome
        assert (texts(one), texts(two)) == (Counter(), Counter({("Bills", RAW): 1}))
        (entry,) = two.store.folder("Bills").entries.values()
        assert entry.flags >= {"\\Seen", "\\Flagged", "$Forwarded"}
        assert entry.message.internaldate == 1_600_000_123
        assert await here.shown(M1) == ["Bills"]


async def test_moved_there_and_back() -> None:
    async with two_sources(FULL, NO_MOVE, fill, bare) as (here, (one, two), (first, second)):
        before = texts(one)
        assert (await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)).state == "done"
        assert (await here.edit(M1, ("INBOX",), ("Bills",), source=second, dst_source=first)).state == "done"
        assert (texts(one), texts(two)) == (before, Counter())
        (entry,) = one.store.folder("INBOX").entries.values()
        assert entry.message.internaldate == 1_600_000_123


async def test_copied_and_the_copy_taken_away() -> None:
    async with two_sources(FULL, FULL, fill, bare) as (here, (one, two), (first, second)):
        assert (await here.edit(M1, ("Bills",), source=first, dst_source=second)).state == "done"
        assert texts(two) == Counter({("Bills", RAW): 1})
        assert (await here.edit(M1, (), ("Bills",), source=second)).state == "done"
        assert (texts(one), texts(two)) == (Counter({("INBOX", RAW): 1}), Counter())


async def test_a_folder_that_is_not_there_is_made_in_the_other_source() -> None:
    async with two_sources(FULL, FULL, fill, bare) as (here, (one, two), (first, second)):
        outcome = await here.edit(M1, ("Années/2025",), ("INBOX",), source=first, dst_source=second)
        assert outcome.state == "done"
        assert [raw for _, raw in texts(two)] == [RAW]
        assert texts(one) == Counter()
        assert await here.shown(M1) == ["Années/2025"]


class TestAVersionIsThereAlready:
    async def test_the_same_bytes_are_not_sent_again(self) -> None:
        def there(store: Store) -> None:
            bare(store)
            store.add("Bills", RAW)

        async with two_sources(FULL, FULL, fill, there) as (here, (one, two), (first, second)):
            assert (await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)).state == "done"
            assert (texts(one), texts(two)) == (Counter(), Counter({("Bills", RAW): 1}))
            assert "APPEND" not in two.names

    async def test_the_same_bytes_in_another_folder_are_copied_there(self) -> None:
        def there(store: Store) -> None:
            bare(store)
            store.add("INBOX", RAW)

        async with two_sources(FULL, FULL, fill, there) as (here, (one, two), (first, second)):
            assert (await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)).state == "done"
            assert texts(one) == Counter()
            assert texts(two) == Counter({("Bills", RAW): 1, ("INBOX", RAW): 1})
            assert "APPEND" not in two.names

    @pytest.mark.parametrize("folder", ["Bills", "INBOX"])
    async def test_other_bytes_are_no_copy(self, folder: str) -> None:
        """The same mail came on another way: each source's version is kept."""

        def there(store: Store) -> None:
            bare(store)
            store.add(folder, OTHER)

        async with two_sources(FULL, FULL, fill, there) as (here, (one, two), (first, second)):
            outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
            assert outcome.state == "done", outcome
            assert texts(one) == Counter()
            assert texts(two) == Counter({("Bills", RAW): 1, (folder, OTHER): 1})

    async def test_other_bytes_are_no_reason_to_take_the_last_of_a_source(self) -> None:
        def there(store: Store) -> None:
            store.add("INBOX", OTHER)

        async with two_sources(FULL, FULL, fill, there) as (here, (one, two), (first, _)):
            outcome = await here.edit(M1, (), ("INBOX",), source=first)
            assert (outcome.state, outcome.code) == ("failed", "edit.last_content")
            assert (texts(one), texts(two)) == (Counter({("INBOX", RAW): 1}), Counter({("INBOX", OTHER): 1}))


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
    async with two_sources(FULL, FULL, fill, bare) as (here, (one, two), (first, second)):
        before = one.snapshot()
        two.faults.on("APPEND", refusal, times=None)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
        assert outcome.state in {"failed", "cancelled"}
        assert outcome.code == code
        assert one.snapshot() == before
        assert texts(two) == Counter()
        assert not {"UID STORE", "UID EXPUNGE"} & set(one.names)


async def test_too_big_for_the_other_server_is_known_before_anything_is_sent() -> None:
    async with two_sources(FULL, FULL.but(app_limit=10), fill, bare) as (here, (one, two), (first, second)):
        outcome = await here.edit(M1, ("New",), ("INBOX",), source=first, dst_source=second)
        assert (outcome.state, outcome.code) == ("failed", "imap.toobig")
        assert "CREATE" not in two.names
        assert where(one.snapshot(), M1) == ["INBOX"]


async def test_the_other_folder_is_read_only() -> None:
    def locked(store: Store) -> None:
        store.create("Bills", read_only=True)

    async with two_sources(FULL, FULL, fill, locked) as (here, (one, two), (first, second)):
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
        assert (outcome.state, outcome.code) == ("failed", "edit.read_only")
        assert "APPEND" not in two.names
        assert where(one.snapshot(), M1) == ["INBOX"]


async def test_keywords_the_other_folder_does_not_keep_are_left_out() -> None:
    async with two_sources(FULL, FULL, fill, bare) as (here, (one, two), (first, second)):
        two.store.folder("Bills").permanent_flags = ("\\Seen", "\\Flagged", "\\Deleted")
        assert (await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)).state == "done"
        assert two.snapshot()["Bills"][0][2] == ("\\Flagged", "\\Seen")
        assert "$Forwarded" not in two.lines("APPEND")[0]
        assert texts(one) == Counter()


async def test_a_server_that_takes_no_keyword_though_it_says_so() -> None:
    async with two_sources(FULL, FULL, fill, bare) as (here, (one, two), (first, second)):
        two.faults.on("APPEND", Answer("BAD", "Invalid flag"), times=1)
        assert (await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)).state == "done"
        assert two.snapshot()["Bills"][0][2] == ("\\Flagged", "\\Seen")
        assert texts(one) == Counter()


async def test_a_server_that_changes_the_text_is_no_place_to_move_to() -> None:
    async with two_sources(FULL, FULL, fill, bare) as (here, (one, two), (first, second)):

        def spoil(_session: Session, command: Command) -> None:
            if command.name == "APPEND":
                for entry in two.store.folder("Bills").entries.values():
                    entry.message.raw += b"-- \r\nScanned for your safety\r\n"

        two.after_command = spoil
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
        assert (outcome.state, outcome.code) == ("failed", "edit.altered"), outcome
        assert texts(one) == Counter({("INBOX", RAW): 1})
        assert texts(two) == Counter()


class TestGmail:
    async def test_from_gmail_the_label_goes_and_all_mail_keeps_it(self) -> None:
        def labelled(store: Store) -> None:
            store.add("INBOX", RAW)

        async with two_sources(GMAIL, FULL, labelled, bare) as (here, (one, two), (first, second)):
            outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
            assert outcome.state == "done", outcome
            assert texts(two) == Counter({("Bills", RAW): 1})
            assert where(one.snapshot(), M1) == ["[Gmail]/All Mail"]

    async def test_from_gmail_nothing_is_taken_away_before_the_copy_is_there(self) -> None:
        def labelled(store: Store) -> None:
            store.add("INBOX", RAW)

        async with two_sources(GMAIL, FULL, labelled, bare) as (here, (one, two), (first, second)):
            two.faults.on("APPEND", Answer("NO", "[OVERQUOTA] Quota exceeded"), times=None)
            outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
            assert (outcome.state, outcome.code) == ("failed", "imap.overquota")
            assert where(one.snapshot(), M1) == ["INBOX", "[Gmail]/All Mail"]

    async def test_to_gmail(self) -> None:
        async with two_sources(FULL, GMAIL, fill, bare) as (here, (one, two), (first, second)):
            outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
            assert outcome.state == "done", outcome
            assert texts(one) == Counter()
            assert where(two.snapshot(), M1) == ["Bills", "[Gmail]/All Mail", "[Gmail]/Starred"]
            gmail = here.actors[max(here.actors)]
            assert gmail.syncs_asked == 1  # only a sync tells its place and labels
            await here.sync(max(here.actors))
            assert "Bills" in await here.shown(M1)

    async def test_from_gmail_to_gmail(self) -> None:
        """Each numbers its messages for itself: what arrived is known by its text."""

        def labelled(store: Store) -> None:
            store.add("INBOX", RAW)

        async with two_sources(GMAIL, GMAIL, labelled, bare) as (here, (one, two), (first, second)):
            outcome = await here.edit(M1, ("Bills",), ("INBOX",), source=first, dst_source=second)
            assert outcome.state == "done", outcome
            assert where(one.snapshot(), M1) == ["[Gmail]/All Mail"]
            assert where(two.snapshot(), M1) == ["Bills", "[Gmail]/All Mail"]
            for source_id in here.actors:
                await here.sync(source_id)
            outcome = await here.edit(M1, ("INBOX",), ("Bills",), source=second, dst_source=first)
            assert outcome.state == "done", outcome
            assert where(one.snapshot(), M1) == ["INBOX", "[Gmail]/All Mail"]
            assert where(two.snapshot(), M1) == ["[Gmail]/All Mail"]


# -- dying everywhere


_NUMBERS = itertools.count(101)


async def _run(
    here: World, servers: tuple[FakeImap, FakeImap], labels: tuple[str, str], arm: Callable[[], None]
) -> int:
    """A fresh message, the move, a death, a new life; where it is then."""
    one = servers[0]
    for server in servers:
        server.faults.clear()
        for path in ("INBOX", "Bills"):
            server.store.remove(path, *list(server.store.folder(path).entries))
    n = next(_NUMBERS)
    one.store.add("INBOX", make_message(n), flags=["\\Seen"])
    for source_id in here.actors:
        await here.sync(source_id)
    here.commits = here.halt_before_commit = here.halt_after_commit = 0
    arm()
    asked = asyncio.create_task(
        here.edit(message_id(n), ("Bills",), ("INBOX",), source=labels[0], dst_source=labels[1], queue=True)
    )
    died = asyncio.create_task(here.halted.wait())
    await asyncio.wait({asked, died}, return_when=asyncio.FIRST_COMPLETED)
    for task in (asked, died):
        task.cancel()
    await asyncio.gather(asked, died, return_exceptions=True)
    return n


@pytest.mark.limit(600)
@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=["full", "no MOVE", "neither"])
async def test_killed_at_every_command_and_every_commit(profile: Profile) -> None:
    async with two_sources(profile, profile, bare, bare) as (here, servers, labels):
        deaths = Deaths(here, servers)
        await _run(here, servers, labels, lambda: deaths.arm(10_000, executed=False))
        commands, commits = deaths.count, here.commits
        assert commands > 8
        assert commits > 3

        def commit(nth: int, after: bool) -> Callable[[], None]:
            def arm() -> None:
                setattr(here, "halt_after_commit" if after else "halt_before_commit", nth)

            return arm

        def command(nth: int, executed: bool, dies: bool = True) -> Callable[[], None]:
            return lambda: deaths.arm(nth, executed=executed, dies=dies)

        places = [
            (f"command {n} {done} {dies}", command(n, done, dies))
            for n, done, dies in product(range(1, commands + 1), (False, True), (False, True))
        ]
        places += [
            (f"commit {n} {after}", commit(n, after)) for n, after in product(range(1, commits + 1), (False, True))
        ]
        bad = []
        for name, arm in places:
            n = await _run(here, servers, labels, arm)
            key = await here.id_of(message_id(n))
            journalled = {row.message_id for row in await here.db.read(edits.open_edits)}
            known = key in journalled or not here.halted.is_set()
            for server in servers:
                server.faults.clear()
            if here.halted.is_set():
                await here.restart()
            await here.settled()
            raw = make_message(n)
            found = (texts(servers[0]), texts(servers[1]))
            moved: tuple[Counter[Any], ...] = (Counter(), Counter({("Bills", raw): 1}))
            untouched: tuple[Counter[Any], ...] = (Counter({("INBOX", raw): 1}), Counter())
            if found != moved and (known or found != untouched):
                bad.append((name, [[path for path, _ in each.elements()] for each in found]))
        assert bad == []
