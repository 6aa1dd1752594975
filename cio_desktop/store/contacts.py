"""With whom an account exchanges mail: one row per address, counted in the transaction in which its mail comes or goes.

Only messages that have a place count. Counting them when somebody asks would cost a second for a million messages.
contact_list.py makes lists of them.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from operator import itemgetter
from typing import Any, TypeAlias

import msgspec

from cio_desktop.protocol.resources import Addresses

from .addresses import ERAS, FROM, Participant, era_of, ids_of, people
from .database import Database
from .errors import StoreError
from .rows import chunks, marks, put_rows, scalar

log = logging.getLogger(__name__)

Counted = tuple[int, list[Participant]]  # the date of a message, and whom it is from and to

PIECE = 2_000
_OWN_NAME = 1 << 40  # a name's rank is its message's date; what somebody calls himself comes before any other name
_FEW = 1_000  # up to this many messages of a contact are read to find the newest; else the account is walked by date

_addresses = msgspec.json.Decoder(Addresses).decode
_address = itemgetter(1)


# What messages add to a contact's row, or take from it: the columns of `_ADD` behind the address. A list, as an import
# makes two for each message.
_Change: TypeAlias = "list[Any]"
COUNT, RECEIVED, SENT, SENT_FROM_ACCOUNT, FIRST, LAST, LAST_RECEIVED, LAST_SENT, NAME, NAMED = range(10)
_COUNTS = SENT_FROM_ACCOUNT + 1

_ADD = """
INSERT INTO contact (account, address, count, received, sent, sent_from_account, first, last, last_received, last_sent,
                     name, named)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (account, address) DO UPDATE SET
    count = count + excluded.count, received = received + excluded.received, sent = sent + excluded.sent,
    sent_from_account = sent_from_account + excluded.sent_from_account,
    first = min(first, excluded.first), last = max(last, excluded.last),
    last_received =
        max(coalesce(last_received, excluded.last_received), coalesce(excluded.last_received, last_received)),
    last_sent = max(coalesce(last_sent, excluded.last_sent), coalesce(excluded.last_sent, last_sent)),
    name = iif(excluded.named >= coalesce(named, excluded.named), excluded.name, name),
    named = max(coalesce(named, excluded.named), coalesce(excluded.named, named))
"""
_TAKE = """
UPDATE contact SET count = count - ?, received = received - ?, sent = sent - ?,
    sent_from_account = sent_from_account - ? WHERE account = ? AND address = ?
RETURNING count, first, last, last_received, last_sent
"""


def add(
    connection: sqlite3.Connection, account: int, messages: Iterable[Counted], ids: Mapping[str, int] | None = None
) -> None:
    """These have a place now. Their addresses are in the index already, under `ids`."""
    changes = _changes(connection, account, messages)
    ids = ids_of(connection, changes) if ids is None else ids
    rows = [(account, ids[email], *change) for email, change in changes.items()]
    rows.sort(key=_address)
    put_rows(connection, _ADD, rows)


def take(connection: sqlite3.Connection, account: int, messages: Iterable[Counted]) -> None:
    """These have no place any more; their rows say so already, or are gone."""
    changes = _changes(connection, account, messages)
    ids = ids_of(connection, changes)
    for email, address in ids.items():
        change = changes[email]
        left = connection.execute(_TAKE, (*change[:_COUNTS], account, address)).fetchone()
        if left is None:
            continue
        count, first, last, last_received, last_sent = left
        if count <= 0:
            connection.execute("DELETE FROM contact WHERE account = ? AND address = ?", (account, address))
        elif (
            change[FIRST] <= first
            or change[LAST] >= last
            or (change[LAST_RECEIVED] is not None and change[LAST_RECEIVED] >= last_received)
            or (change[LAST_SENT] is not None and change[LAST_SENT] >= last_sent)
        ):
            _find_dates(connection, account, address, count)


def add_numbers(connection: sqlite3.Connection, numbers: Collection[int]) -> None:
    """Stored messages, by number."""
    for account, messages in _counted(connection, numbers).items():
        add(connection, account, messages)


def take_numbers(connection: sqlite3.Connection, numbers: Collection[int]) -> None:
    """Stored messages, by number."""
    for account, messages in _counted(connection, numbers).items():
        take(connection, account, messages)


def _counted(connection: sqlite3.Connection, numbers: Collection[int]) -> dict[int, list[Counted]]:
    """Messages by account; without those that are still to be counted for the first time."""
    found: dict[int, list[Counted]] = {}
    for batch in chunks(numbers):
        rows = connection.execute(
            "SELECT account, date, addresses FROM message"
            f" WHERE n IN ({marks(batch)}) AND n > coalesce((SELECT uncounted FROM contact_backlog), 0)",
            batch,
        )
        for account, date, text in rows:
            found.setdefault(account, []).append((date, people(_addresses(text))))
    return found


async def catch_up(db: Database) -> None:
    """Counts what was stored before contacts were counted. Goes on where it was broken off."""
    try:
        while await db.write(_count_piece):
            pass
    except StoreError as error:
        log.info("Contacts of older mail are counted on at the next start: %s", error.code)


def _count_piece(connection: sqlite3.Connection) -> bool:
    """Whether more is left."""
    before = scalar(connection, "SELECT uncounted FROM contact_backlog")
    if before is None:
        return False
    found = connection.execute(
        "SELECT n FROM message WHERE n <= ? AND orphaned IS NULL ORDER BY n DESC LIMIT ?", (before, PIECE)
    )
    numbers = [number for (number,) in found]
    if not numbers:
        connection.execute("DELETE FROM contact_backlog")
        return False
    connection.execute("UPDATE contact_backlog SET uncounted = ?", (numbers[-1] - 1,))
    add_numbers(connection, numbers)
    return True


def _find_dates(connection: sqlite3.Connection, account: int, address: int, count: int) -> None:
    values = {"account": account, "address": address}
    if count <= _FEW:
        found = connection.execute(
            "SELECT min(m.date), max(m.date), max(iif(p.kind = 1, m.date, NULL)), max(iif(p.kind > 1, m.date, NULL))"
            " FROM message_address p CROSS JOIN message m ON m.n = p.message"
            f" WHERE p.era IN {ERAS} AND p.address = :address AND m.account = :account AND m.orphaned IS NULL",
            values,
        ).fetchone()
    else:
        walk = (
            "SELECT date FROM message m INDEXED BY message_date WHERE account = :account AND orphaned IS NULL"
            f" AND EXISTS (SELECT 1 FROM message_address WHERE era = {era_of('m.n')} AND address = :address"
            " AND kind IN ({}) AND message = m.n)"
            " ORDER BY date {} LIMIT 1"
        )
        found = [
            scalar(connection, walk.format(kinds, order), values)
            for kinds, order in (("1, 2, 3, 4", "ASC"), ("1, 2, 3, 4", "DESC"), ("1", "DESC"), ("2, 3, 4", "DESC"))
        ]
    if found[0] is not None:
        connection.execute(
            "UPDATE contact SET first = ?, last = ?, last_received = ?, last_sent = ?"
            " WHERE account = ? AND address = ?",
            (*found, account, address),
        )


def _changes(connection: sqlite3.Connection, account: int, messages: Iterable[Counted]) -> dict[str, _Change]:
    own = _own(connection, account)
    changes: dict[str, _Change] = {}
    known = changes.get
    for date, persons in messages:
        sender, recipients = _sides(persons)
        from_account = 0
        author = None
        if sender is not None:
            author, name = sender
            from_account = 1 if author in own else 0
            change = known(author)
            if change is None:
                rank = date + _OWN_NAME if name else None
                changes[author] = [1, 1, 0, 0, date, date, date, None, name or None, rank]
            else:
                change[COUNT] += 1
                change[RECEIVED] += 1
                if date < change[FIRST]:
                    change[FIRST] = date
                if date > change[LAST]:
                    change[LAST] = date
                if change[LAST_RECEIVED] is None or date > change[LAST_RECEIVED]:
                    change[LAST_RECEIVED] = date
                rank = date + _OWN_NAME
                if name and (change[NAMED] is None or rank >= change[NAMED]):
                    change[NAME], change[NAMED] = name, rank
        for email, name in recipients.items():
            change = known(email)
            if change is None:
                changes[email] = [
                    *(1, 0, 1, from_account, date, date, None, date),
                    *((name, date) if name else (None, None)),
                ]
                continue
            if email != author:  # a message from and to somebody is one
                change[COUNT] += 1
            change[SENT] += 1
            change[SENT_FROM_ACCOUNT] += from_account
            if date < change[FIRST]:
                change[FIRST] = date
            if date > change[LAST]:
                change[LAST] = date
            if change[LAST_SENT] is None or date > change[LAST_SENT]:
                change[LAST_SENT] = date
            if name and (change[NAMED] is None or date >= change[NAMED]):
                change[NAME], change[NAMED] = name, date
    return changes


def _sides(persons: list[Participant]) -> tuple[tuple[str, str | None] | None, dict[str, str | None]]:
    """Address and name of whom it is from, and {address: name} of whom it is to."""
    sender: tuple[str, str | None] | None = None
    recipients: dict[str, str | None] = {}
    for kind, email, name in persons:
        if kind == FROM:
            sender = email, name
        elif not recipients.get(email):
            recipients[email] = name
    return sender, recipients


def _own(connection: sqlite3.Connection, account: int) -> set[str]:
    found = connection.execute(
        "SELECT e.email FROM email e JOIN account a ON a.id = e.account_id WHERE a.n = ?", (account,)
    )
    return {email.lower() for (email,) in found}


def own_address(connection: sqlite3.Connection, account_id: str, email: str, step: int) -> None:
    """An address became one of the account's (`step` 1), or is no longer (-1): what was sent from it counts anew."""
    found = connection.execute(
        "SELECT m.addresses FROM account a CROSS JOIN address x ON x.email = ? CROSS JOIN message_address p"
        f" ON p.era IN {ERAS} AND p.address = x.id AND p.kind = 1 CROSS JOIN message m ON m.n = p.message"
        " WHERE a.id = ? AND m.account = a.n AND m.orphaned IS NULL"
        " AND m.n > coalesce((SELECT uncounted FROM contact_backlog), 0)",
        (email.lower(), account_id),
    )
    counts: Counter[str] = Counter()
    for (text,) in found:
        counts.update(_sides(people(_addresses(text)))[1].keys())
    connection.executemany(
        "UPDATE contact SET sent_from_account = sent_from_account + ?"
        " WHERE account = (SELECT n FROM account WHERE id = ?) AND address = (SELECT id FROM address WHERE email = ?)",
        [(step * count, account_id, other) for other, count in counts.items()],
    )
