"""The index of addresses: the same answers in which part of it a message is, and each part is looked up by its key."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import addresses, contact_list, emails, membership_changes, messages, person_index, word_index
from cio_desktop.store.database import Connection
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.migrations import migrate, steps
from tests.support.store_world import World, message, message_id, placed, world

ANN, ME = Person("ann@example.org", "Ann"), Person("me@example.com")
LAST_OF_FIRST = (1 << addresses.ERA_BITS) - 1


def _skip_to(connection: Connection, number: int) -> None:
    """The next message is numbered so."""
    connection.execute(
        "INSERT INTO message (n, id, key, account, date, orphaned, indexed, received, mid, ckey, subject, addresses)"
        " VALUES (?, 'x', 0, 1, 0, 1, 0, 0, 0, x'00', '', '{}')",
        (number - 1,),
    )


@pytest.fixture
async def parts(tmp_path: Path) -> AsyncIterator[World]:
    """Messages 1 and 2 are in the first part, 3 and 4 in the second; all are from Ann."""
    async with world(tmp_path) as w:
        await w.put("INBOX", placed(1, 1))
        await w.db.write(_skip_to, LAST_OF_FIRST)
        await w.put("INBOX", *(placed(n, n) for n in (2, 3, 4)))
        numbers = await w.db.read(messages.numbers_of, map(message_id, range(1, 5)))
        eras = {number >> addresses.ERA_BITS for number, _ in numbers.values()}
        assert eras == {0, 1}
        yield w


async def _found(w: World, **wanted: object) -> set[str]:
    rows = await w.db.read(messages.query, MessageFilter(w.account.id, **wanted))  # type: ignore[arg-type]
    return {row.id for row in rows}


def _ids(*numbers: int) -> set[str]:
    return set(map(message_id, numbers))


def _dates_of_ann(connection: Connection) -> tuple[int, int]:
    ((first, last),) = connection.execute(
        "SELECT c.first, c.last FROM contact c JOIN address a ON a.id = c.address WHERE a.email = 'ann@example.org'"
    )
    return first, last


async def test_an_address_is_found_in_all_parts(parts: World) -> None:
    assert await _found(parts, email=["ann@example.org"]) == _ids(1, 2, 3, 4)
    assert await _found(parts, to=["example.com"]) == _ids(1, 2, 3, 4)
    assert await _found(parts, to=["ann@example.org"]) == set()


async def test_many_messages_of_an_address_are_tested_one_by_one(parts: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cio_desktop.store.message_conditions._choose.__defaults__", (1,))
    assert await _found(parts, email=["ann@example.org"]) == _ids(1, 2, 3, 4)


async def test_a_name_is_found_in_all_parts(parts: World) -> None:
    await word_index.catch_up(parts.db)
    picked = person_index.pick("words", (addresses.FROM,))

    def run(connection: Connection) -> set[int]:
        return {n for (n,) in connection.execute(picked, {"words": '"ann"'})}

    numbers = await parts.db.read(messages.numbers_of, _ids(1, 2, 3, 4))
    assert await parts.db.read(run) == {number for number, _ in numbers.values()}


@pytest.mark.parametrize("few", [1_000, 0])
async def test_the_dates_of_a_contact_are_of_all_parts(parts: World, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr("cio_desktop.store.contacts._FEW", few)
    inbox = parts.folders["INBOX"].id
    for gone, first, last in ((4, 1, 3), (1, 2, 3), (3, 2, 2)):
        await parts.db.write(membership_changes.mark_gone, inbox, [gone])
        assert await parts.db.read(_dates_of_ann) == (message(first).date, message(last).date)


async def test_an_address_that_becomes_the_accounts_own_has_sent_from_all_parts(parts: World) -> None:
    await parts.db.write(emails.add, parts.account.id, "ann@example.org")
    row = await parts.db.read(contact_list.get, parts.account.id, "me@example.com")
    assert row is not None
    assert row.sent_from_account == 4


async def test_a_message_that_is_read_anew_is_no_longer_under_what_it_had(parts: World) -> None:
    numbers = await parts.db.read(messages.numbers_of, _ids(2, 3))
    for n in (2, 3):
        new = message(n, addresses=Addresses(from_=Person("bob@example.org"), to=[ME]))
        await parts.db.write(messages.refresh, numbers[message_id(n)][0], new)
    assert await _found(parts, email=["ann@example.org"]) == _ids(1, 4)
    assert await _found(parts, email=["bob@example.org"]) == _ids(2, 3)


async def test_addresses_without_a_message_in_any_part_are_swept(parts: World) -> None:
    await parts.put("INBOX", placed(5, 5, addresses=Addresses(from_=Person("carl@example.org"))))
    await parts.db.write(lambda connection: connection.execute("INSERT INTO address (email) VALUES ('nobody')"))
    assert await parts.db.write(addresses.sweep, 0, 100) is not None
    left = await parts.db.read(addresses.ids_of, ["ann@example.org", "carl@example.org", "nobody"])
    assert left.keys() == {"ann@example.org", "carl@example.org"}


async def test_each_part_is_looked_up_by_its_key(parts: World) -> None:
    """A walk through the whole index would answer the same."""

    def plan(connection: Connection) -> list[str]:
        asked = f"SELECT 1 FROM message_address WHERE era IN {addresses.ERAS} AND address IN (1, 2) AND kind IN (1, 2)"
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}")]

    assert "(era=? AND address=? AND kind=?)" in (await parts.db.read(plan))[0]


def test_an_index_of_before_is_divided(tmp_path: Path) -> None:
    before = next(n for n, script in enumerate(steps()) if "message_address_by_era" in script)
    connection = sqlite3.connect(tmp_path / "old.db", isolation_level=None)
    migrate(connection, steps()[:before])
    rows = [(7, 1, 1), (7, 1, LAST_OF_FIRST), (7, 2, LAST_OF_FIRST + 1), (8, 2, 200_000)]
    connection.executemany("INSERT INTO message_address VALUES (?, ?, ?)", rows)
    migrate(connection)
    found = connection.execute("SELECT era, address, kind, message FROM message_address ORDER BY message").fetchall()
    assert found == [(era, *row) for era, row in zip((0, 0, 1, 3), rows, strict=True)]
    connection.close()
