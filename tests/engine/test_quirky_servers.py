"""Servers with odd ways: all mail is shown, or the source says which folder lacks how many (engine/README.md, Faults).

`CIO_TEST_SEEDS=1-200` tries more mixtures of them.
"""

import os
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.imap.quirks import Quirk
from cio_desktop.store import sources
from cio_desktop.store.sources import SourceRow
from tests.support.edit_world import change
from tests.support.engine_world import World, world
from tests.support.fake_imap import EXCHANGE_LIKE, FULL, PLAIN, Answer, FakeImap, Profile, Raw, Rewrite
from tests.support.fake_imap.parse import Command
from tests.support.fake_imap.quirks import CAN_NOT_BE_WHOLE, QUIRKS
from tests.support.fake_imap.session import Session
from tests.support.mail import make_message, message_id, messages
from tests.support.present import present
from tests.support.seeds import seeds

XLISTED = FULL.but(name="old Gmail", special_use=False, xlist=True, list_status=False)


def profile_for(names: Sequence[str]) -> Profile:
    return XLISTED if {"empty_xlist", "local_inbox"} & set(names) else FULL


def ids_of(snapshot: dict[str, list[tuple[int, str, tuple[str, ...]]]]) -> dict[str, list[str]]:
    return {folder: sorted(row[1] for row in rows) for folder, rows in snapshot.items()}


def flags_of(snapshot: dict[str, list[tuple[int, str, tuple[str, ...]]]]) -> dict[tuple[str, int], tuple[str, ...]]:
    """One folder under another spelling is one folder."""
    return {
        ("INBOX" if folder.upper() == "INBOX" else folder, uid): flags
        for folder, rows in snapshot.items()
        for uid, _, flags in rows
    }


async def check(here: World, server: FakeImap, row: SourceRow) -> tuple[SourceRow, dict[str, list[str]]]:
    """Nothing is missing in silence, and nothing is shown that is not there."""
    shown, there = ids_of(await here.look(row.id)), ids_of(server.snapshot())
    # one folder under another spelling is one folder
    shown = {"INBOX" if name.upper() == "INBOX" else name: ids for name, ids in shown.items()}
    source = await here.source(row.id)
    lacking = {name: ids for name, ids in there.items() if ids != shown.get(name, [])}
    if not lacking:
        assert flags_of(await here.look(row.id)) == flags_of(server.snapshot())
    if lacking:
        assert source.status_code, f"green, and {lacking} is not shown"
        assert any(name in (source.status_text or "") for name in lacking), source.status_text
    return source, lacking


async def a_life(tmp_path: Path, names: Sequence[str], profile: Profile = FULL) -> Any:
    """Import, new mail, mail gone, a quiet round."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(6))
        server.store.add("Bills", make_message(50), flags=["\\Seen", "\\Answered"])
        for name in names:
            QUIRKS[name](server)
        row = await here.add(server, check=False)
        seen = [await check(here, server, row)]
        server.store.add("INBOX", make_message(60))
        server.store.add("Bills", make_message(61))
        await here.sync(row.id)
        seen.append(await check(here, server, row))
        server.store.remove("INBOX", 2)
        server.store.add("INBOX", make_message(62))
        server.store.flag("Bills", 1, add=["\\Flagged"], remove=["\\Seen"])
        await here.sync(row.id)
        seen.append(await check(here, server, row))
        await here.sync(row.id)
        seen.append(await check(here, server, row))
        quirks = sources.quirks_of(await here.source(row.id))
        return seen, quirks


@pytest.mark.parametrize("name", QUIRKS)
async def test_each_quirk_alone(tmp_path: Path, name: str) -> None:
    seen, _ = await a_life(tmp_path, [name], profile_for([name]))
    for source, lacking in seen:
        assert not lacking
        if name in CAN_NOT_BE_WHOLE:
            assert source.status_code == "sync.incomplete"
            assert "INBOX: " in source.status_text
            assert source.next_try or source.following == "period"
        else:
            assert (source.status, source.status_code) == ("OK", None)


@pytest.mark.parametrize("seed", seeds(os.environ, *range(1, 9), 112, 159, 253))
async def test_quirks_mixed(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    names = rng.sample(sorted(QUIRKS), rng.randint(2, 5))
    await a_life(tmp_path, names, rng.choice([profile_for(names), EXCHANGE_LIKE, PLAIN]))


@pytest.mark.parametrize(
    ("name", "quirk"),
    [
        ("enable_without_enabled", Quirk.NO_QRESYNC),
        ("qresync_refused", Quirk.NO_QRESYNC),
        ("condstore_refused", Quirk.NO_CONDSTORE),
        ("esearch_without_all", Quirk.NO_ESEARCH),
        ("esearch_cut", Quirk.NO_ESEARCH),
        ("search_refused", Quirk.NO_SEARCH),
        ("huge_numbers", Quirk.ODD_NUMBERS),
        ("wrapped_items", Quirk.WRAPPED_ITEMS),
        ("quoted_flags", Quirk.QUOTED_FLAGS),
        ("nil_flags", Quirk.NIL_LISTS),
        ("unasked_continuations", Quirk.UNASKED_CONTINUATIONS),
        ("empty_xlist", Quirk.NO_XLIST),
        ("local_inbox", Quirk.LOCAL_INBOX),
        ("no_structure", Quirk.PLAIN_FETCH),
    ],
)
async def test_what_a_server_does_its_own_way_is_remembered(tmp_path: Path, name: str, quirk: Quirk) -> None:
    _, quirks = await a_life(tmp_path, [name], profile_for([name]))
    assert quirk.value in quirks


@pytest.mark.parametrize("remembered", [True, False])
async def test_a_server_without_a_choice_of_header_fields_is_linked_again_and_edited(
    tmp_path: Path, remembered: bool
) -> None:
    """Also where an edit meets it first, as what is remembered of a server is forgotten in time."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(6))
        server.faults.on(
            "FETCH", Answer("BAD", "unknown item"), times=None, when=lambda each: b"HEADER.FIELDS" in each.line
        )
        row = await here.add(server)
        assert Quirk.PLAIN_FETCH.value in sources.quirks_of(await here.source(row.id))
        ids = await here.ids(row.id)
        server.store.folder("INBOX").renumber(77)
        server.log.clear()
        await here.sync(row.id)
        assert not [line for line in server.lines("UID FETCH") if "HEADER.FIELDS" in line]
        assert await here.ids(row.id) == ids
        assert await here.look(row.id) == server.snapshot()
        if not remembered:
            await here.db.write(sources.set_fields, row.id, quirks_json=None)
        wanted = change(("Bills",), ("INBOX",))
        alone, *together = [ids[message_id(n)] for n in (1, 2, 3)]
        outcomes = [await here.engine.edit_folders(here.account_id, alone, wanted, queue=True)]
        outcomes += await here.engine.edit_many(here.account_id, together, wanted, queue=True)
        assert {outcome.state for outcome in outcomes} == {"done"}, outcomes
        await here.sync(row.id)
        assert await here.ids(row.id) == ids
        assert await here.look(row.id) == server.snapshot()


async def test_a_message_that_left_an_empty_folder_is_not_shown_though_the_count_says_one(tmp_path: Path) -> None:
    """Seed odd-wire 620762."""
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("Bills", make_message(1))
        for name in ("enable_without_enabled", "exists_too_few"):
            QUIRKS[name](server)
        row = await here.add(server, check=False)
        assert len((await here.look(row.id))["Bills"]) == 1
        server.store.remove("Bills", 1)
        await here.sync(row.id)
        assert (await here.look(row.id))["Bills"] == []


async def test_a_usual_server_has_no_quirks(tmp_path: Path) -> None:
    for profile in (FULL, EXCHANGE_LIKE, PLAIN):
        folder = tmp_path / profile.name
        folder.mkdir()
        _, quirks = await a_life(folder, [], profile)
        assert quirks == {}


async def test_a_known_quirk_costs_no_second_try(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        QUIRKS["esearch_without_all"](server)
        row = await here.add(server)
        server.log.clear()
        server.store.remove("INBOX", 2)
        await here.sync(row.id)
        assert not [line for line in server.lines("UID SEARCH") if "RETURN" in line]
        assert len((await here.look(row.id))["INBOX"]) == 2


async def test_a_busy_greeting_is_no_fault_of_the_settings(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(2))
        server.faults.on("GREETING", Raw(b"421 Server is busy, try again later.\r\n", close=True))
        row = await here.add(server, check=False, wait=False)

        async def told() -> Any:
            return (await here.source(row.id)).status_code

        await here.until(told)
        row = await here.source(row.id)
        assert (row.status, row.status_code, row.status_text) == (
            "OK",
            "net.throttled",
            "Server is busy, try again later.",
        )
        assert row.next_try is not None


@pytest.mark.parametrize("status", ["NO", "BAD"])
async def test_a_refused_inbox_is_told(tmp_path: Path, status: str) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(3))
        server.store.add("Bills", make_message(50))
        for name in ("SELECT", "EXAMINE"):
            server.faults.on(name, Answer(status, "Mailbox is locked"), times=None, when=lambda c: b"INBOX" in c.line)
        row = await here.add(server)
        source = await here.source(row.id)
        assert (source.status, source.status_code) == ("OK", "folder.refused")
        assert source.status_text == "INBOX: Mailbox is locked"
        inbox, bills = await here.folder(row.id, "INBOX"), await here.folder(row.id, "Bills")
        assert (inbox.trouble_code, inbox.trouble_text) == ("folder.refused", "Mailbox is locked")
        assert (bills.trouble_code, bills.known) == (None, 1)
        assert source.callback_state == "none"
        server.faults.clear()
        await here.sync(row.id)
        source = await here.source(row.id)
        assert (source.status_code, (await here.folder(row.id, "INBOX")).trouble_code) == (None, None)
        assert len((await here.look(row.id))["INBOX"]) == 3


async def test_another_refused_folder_is_its_own_trouble(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.create('a "quoted" name')
        server.store.add_many("INBOX", messages(3))
        server.store.folder('a "quoted" name').select_refusal = "[NOPERM] Not yours"
        row = await here.add(server)
        assert (await here.source(row.id)).status_code is None
        folder = await here.folder(row.id, 'a "quoted" name')
        assert (folder.trouble_code, folder.trouble_text) == ("folder.refused", "Not yours")


async def test_messages_nobody_can_read_are_no_green_badge(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(3))
        server.faults.on("FETCH", Answer("NO", "System Error"), times=None)
        row = await here.add(server)
        source = await here.source(row.id)
        assert source.status_code == "sync.incomplete"
        assert present(source.status_text).startswith("INBOX: 3 of 3 messages")
        assert source.next_try is not None


async def test_mail_that_comes_and_goes_during_the_round_is_no_shortage(tmp_path: Path) -> None:
    number = 100

    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(8))

        def busy(session: Session, command: Command) -> None:
            nonlocal number
            if command.name == "UID FETCH" and number < 106:
                server.store.add("INBOX", make_message(number))
                server.store.remove("INBOX", number - 99)
                number += 1

        server.on_command = busy
        row = await here.add(server)
        server.on_command = None
        assert (await here.source(row.id)).status_code is None
        assert sources.quirks_of(await here.source(row.id)) == {}
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert message_id(number - 1) in ids_of(await here.look(row.id))["INBOX"]


@pytest.mark.parametrize("times", [1, 4])
@pytest.mark.parametrize(
    "profile",
    [FULL, FULL.but(name="condstore", qresync=False, esearch=False), EXCHANGE_LIKE, PLAIN],
    ids=lambda profile: profile.name,
)
async def test_an_arrival_that_a_search_leaves_out_is_shown_though_the_count_stays(
    tmp_path: Path, profile: Profile, times: int
) -> None:
    """One came, one went: the count proves nothing, but the flags were told of the new one and not of the old one."""
    async with FakeImap(profile) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", messages(6))
        row = await here.add(server)
        server.faults.on("UID SEARCH", Rewrite(rb"\* SEARCH[^\r]*", b"* SEARCH"), times=times)
        server.store.add("INBOX", make_message(50))
        server.store.remove("INBOX", 2)
        await here.sync(row.id)
        assert await here.look(row.id) == server.snapshot()
        assert (await here.source(row.id)).status_code is None


async def test_another_server_has_none_of_the_quirks_of_the_one_before(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, FakeImap(FULL) as other, world(tmp_path) as here:
        for each in (server, other):
            each.store.add_many("INBOX", messages(3))
        QUIRKS["esearch_without_all"](server)
        row = await here.add(server)
        assert Quirk.NO_ESEARCH.value in sources.quirks_of(await here.source(row.id))
        await here.engine.update_source(row.id, port=server.port, sync_period=3600)
        assert sources.quirks_of(await here.source(row.id))
        await here.engine.update_source(row.id, port=other.port)
        assert sources.quirks_of(await here.source(row.id)) == {}
        await here.sync(row.id)
        assert "AUTHENTICATE" in other.names
        assert sources.quirks_of(await here.source(row.id)) == {}


@pytest.mark.parametrize("told", [b"RFC822.SIZE 99999999999999999999", b"RFC822.SIZE NIL", b"X-SIZE 1"])
async def test_sizes_told_only_later_make_no_other_messages(tmp_path: Path, told: bytes) -> None:
    """Two mails with one header are two, also in a folder numbered anew when the server tells their sizes at last
    (simulator seed odd-wire 620276)."""
    head = b"Message-ID: <same@x>\r\nSubject: same\r\nFrom: a@b.c\r\n\r\n"
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.store.add_many("INBOX", [make_message(1), head + b"one\r\n", head + b"the other\r\n"])
        server.faults.on("UID FETCH", Rewrite(rb"RFC822\.SIZE \d+", told), times=None)
        row = await here.add(server)
        shown = [each.id for _, each in sorted((await here.rows(row.id, "INBOX")).items())]
        assert len(set(shown)) == 3
        server.faults.clear()
        server.store.folder("INBOX").renumber(77)
        await here.sync(row.id)
        assert [each.id for _, each in sorted((await here.rows(row.id, "INBOX")).items())] == shown
        assert await here.look(row.id) == server.snapshot()
