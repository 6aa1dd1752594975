"""Messages of an account: one row each, wherever they are (message_places.py). Lists are made by message_list.py."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgspec

from cio_desktop.protocol.resources import Addresses, File

from . import addresses as address_index
from . import contacts, message_list, message_order
from .fetched import NewMessage, PackedMessage
from .keys import id_key, key64, match_ids
from .message_filter import MessageFilter
from .packed import COLUMNS, pack, signed, unsigned
from .rows import chunks, marks, now_or, put_rows, scalar


class MessageRow(msgspec.Struct):
    """`n` with `date` is the key a list goes on from. `orphaned`: without any place since then. `people` and `refs` are
    JSON as it is stored: whoever writes them out again need not read them."""

    n: int
    id: str
    account_id: str
    date: int
    orphaned: int | None
    indexed: int
    received: int
    size: int
    gm_msgid: int | None
    gm_thrid: int | None
    ckey: bytes
    subject: str
    email_message_id: str | None
    in_reply_to: str | None
    people: str
    refs: str | None
    files: list[File]
    structure: str | None
    lists: dict[str, str]
    problem: str | None

    @property
    def addresses(self) -> Addresses:
        return _addresses(self.people)

    @property
    def references(self) -> list[str]:
        return _texts(self.refs) if self.refs else []


_COLUMNS = (
    "m.n, m.id, a.id, m.date, m.orphaned, m.indexed, m.received, m.size, m.gm_msgid, m.gm_thrid, m.ckey, m.subject,"
    " m.email_message_id, m.in_reply_to, m.addresses, m.refs, m.files, m.structure, m.lists, m.problem"
)
# CROSS: first the message by its own index, then its account; SQLite would sometimes walk the whole account
_SELECT = f"SELECT {_COLUMNS} FROM message m CROSS JOIN account a ON a.n = m.account"
_OWN = "n, account, indexed, id, key, date, loose"
_READ = ("size", "ckey", "strict", "problem", *COLUMNS)
_INSERT = f"INSERT INTO message ({_OWN}, {', '.join(_READ)}) VALUES ({marks(_OWN.split())}, {marks(_READ)})"
_FILE = f"INSERT INTO file VALUES ({marks(range(7))})"
_OF_GMAIL = 2  # columns that stay as they are
_REFRESH = f"UPDATE message SET {', '.join(f'{name} = ?' for name in _READ[:-_OF_GMAIL])} WHERE n = ?"

_addresses = msgspec.json.Decoder(Addresses).decode
_files = msgspec.json.Decoder(list[File]).decode
_texts = msgspec.json.Decoder(list[str]).decode
_pairs = msgspec.json.Decoder(dict[str, str]).decode


def _row(values: Sequence[Any]) -> MessageRow:
    (n, id_, account, date, orphaned, indexed, received, size, gm_msgid, gm_thrid, ckey, subject) = values[:12]
    (email_message_id, in_reply_to, people, refs, files, structure, lists, problem) = values[12:]
    return MessageRow(
        n,
        id_,
        account,
        date,
        orphaned,
        indexed,
        received,
        size,
        unsigned(gm_msgid),
        unsigned(gm_thrid),
        ckey,
        subject,
        email_message_id,
        in_reply_to,
        people,
        refs,
        _files(files) if files else [],
        structure,
        _pairs(lists) if lists else {},
        problem,
    )


def insert_many(
    connection: sqlite3.Connection,
    account_id: str,
    new: Iterable[NewMessage | PackedMessage],
    *,
    now: float | None = None,
    all_new: bool = False,
) -> tuple[dict[str, tuple[int, int]], list[str]]:
    """Stores what isn't known yet, searchable. Answers {id: (number, date)} for all, and the ids that were new.

    `all_new`: the caller has looked. A new row counts as having a place: the caller gives it one in the same
    transaction.
    """
    account = scalar(connection, "SELECT n FROM account WHERE id = ?", (account_id,))
    if account is None:
        return {}, []
    packed = (pack(message) if isinstance(message, NewMessage) else message for message in new)
    wanted = {message.id: message for message in packed}
    known = {} if all_new else numbers_of(connection, wanted)
    fresh = [message for key, message in wanted.items() if key not in known]
    number = int(scalar(connection, "SELECT coalesce(max(n), 0) FROM message"))
    indexed = now_or(now)
    rows: list[tuple[Any, ...]] = []
    files: list[tuple[Any, ...]] = []
    for message in fresh:
        number += 1
        known[message.id] = (number, message.date)
        own = (number, account, indexed, message.id, id_key(message.id), message.date, message.loose)
        rows.append((*own, *_read(message)))
        if message.files:
            files += _files_of(number, account, message.date, message)
    put_rows(connection, _INSERT, rows)
    ids = address_index.remember(connection, [(known[message.id][0], message.people) for message in fresh])
    contacts.add(connection, account, [(message.date, message.people) for message in fresh], ids)
    put_rows(connection, _FILE, files)
    if fresh:
        connection.execute(
            "UPDATE account SET nb_messages = nb_messages + ?, nb_files = nb_files + ? WHERE n = ?",
            (len(fresh), len(files), account),
        )
    return known, [message.id for message in fresh]


def _read(message: PackedMessage) -> tuple[Any, ...]:
    """The columns of `_READ`."""
    return (message.size, message.ckey, message.strict, message.problem, *message.columns)


def _files_of(number: int, account: int, date: int, message: PackedMessage) -> list[tuple[Any, ...]]:
    return [(number, position, account, date, *file) for position, file in enumerate(message.files)]


def refresh(connection: sqlite3.Connection, number: int, message: NewMessage | PackedMessage) -> None:
    """The row as another copy of the message has it, one that is there. Id and date stay, as do Gmail's numbers."""
    new = pack(message) if isinstance(message, NewMessage) else message
    account, date, orphaned, before = connection.execute(
        "SELECT account, date, orphaned, (SELECT count(*) FROM file WHERE message = n) FROM message WHERE n = ?",
        (number,),
    ).fetchone()
    address_index.forget(connection, [number])
    if orphaned is None:
        contacts.take_numbers(connection, [number])
    connection.execute(_REFRESH, (*_read(new)[:-_OF_GMAIL], number))
    address_index.remember(connection, [(number, new.people)])
    if orphaned is None:
        contacts.add_numbers(connection, [number])
    connection.execute("DELETE FROM file WHERE message = ?", (number,))
    put_rows(connection, _FILE, _files_of(number, account, date, new))
    connection.execute("UPDATE account SET nb_files = nb_files + ? WHERE n = ?", (len(new.files) - before, account))


def numbers_of(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, tuple[int, int]]:
    """{id: (number, date)} of those that are stored."""
    found: dict[str, tuple[int, int]] = {}
    for batch in chunks(ids):
        condition, values = match_ids(batch)
        for key, number, date in connection.execute(
            f"SELECT m.id, m.n, m.date FROM message m WHERE {condition}", values
        ):
            found[key] = (number, date)
    return found


def ids_of(connection: sqlite3.Connection, numbers: Iterable[int]) -> list[str]:
    found: list[str] = []
    for batch in chunks(numbers):
        found.extend(key for (key,) in connection.execute(f"SELECT id FROM message WHERE n IN ({marks(batch)})", batch))
    return found


def get(connection: sqlite3.Connection, account_id: str, message_id: str) -> MessageRow | None:
    row = connection.execute(
        f"{_SELECT} WHERE m.key = ? AND m.id = ? AND a.id = ?", (id_key(message_id), message_id, account_id)
    ).fetchone()
    return None if row is None else _row(row)


def get_many(connection: sqlite3.Connection, account_id: str, ids: Collection[str]) -> dict[str, MessageRow]:
    result: dict[str, MessageRow] = {}
    for batch in chunks(ids):
        condition, values = match_ids(batch)
        found = connection.execute(f"{_SELECT} WHERE {condition} AND a.id = ?", [*values, account_id])
        result.update((row[1], _row(row)) for row in found)
    return result


def with_same_header(connection: sqlite3.Connection, account_id: str, message_id: str) -> list[str]:
    """Ids of the messages whose header gives this id: the one that bears it, and further ones with other texts."""
    found = connection.execute(
        "SELECT m.id FROM message m CROSS JOIN account a ON a.n = m.account"
        " WHERE ((m.key = :key AND m.id = :id) OR m.loose = :key) AND a.id = :account ORDER BY m.n",
        {"key": id_key(message_id), "id": message_id, "account": account_id},
    )
    return [each for (each,) in found]


def subjects(connection: sqlite3.Connection, account_id: str, ids: Collection[str]) -> dict[str, str]:
    found = dict[str, str]()
    for batch in chunks(ids):
        condition, values = match_ids(batch)
        rows = connection.execute(
            f"SELECT m.id, m.subject FROM message m CROSS JOIN account a ON a.n = m.account WHERE {condition}"
            " AND a.id = ?",
            [*values, account_id],
        )
        found.update(rows.fetchall())
    return found


def by_numbers(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[MessageRow]:
    """The rows in the order of `numbers`."""
    found: dict[int, MessageRow] = {}
    for batch in chunks(numbers):
        for row in connection.execute(f"{_SELECT} WHERE m.n IN ({marks(batch)})", batch):
            found[row[0]] = _row(row)
    return [found[number] for number in numbers if number in found]


def resolve(connection: sqlite3.Connection, account_id: str, any_id: str) -> MessageRow | None:
    """By message_id, by Message-ID with or without brackets, or by gm- and Gmail's id (hexadecimal as the API gives it,
    or decimal as IMAP does). Of several messages with one Message-ID the newest answers, those with a place first.
    """
    row = get(connection, account_id, any_id)
    if row is not None:
        return row
    if any_id.startswith("gm-"):
        candidates = signed_numbers(any_id[3:])
        condition = f"m.gm_msgid IS NOT NULL AND m.gm_msgid IN ({marks(candidates)})"
        values = list[Any](candidates)
    else:
        spelled = any_id if any_id.startswith("<") else f"<{any_id}>"
        condition, values = (
            "m.mid IN (?, ?) AND m.email_message_id IN (?, ?)",
            [
                key64(spelled),
                key64(any_id),
                spelled,
                any_id,
            ],
        )
    order = "m.orphaned IS NOT NULL, m.date DESC, m.received DESC, m.n DESC"
    found = connection.execute(
        f"{_SELECT} WHERE {condition} AND a.id = ? ORDER BY {order} LIMIT 1",
        [*values, account_id],
    ).fetchone()
    return None if found is None else _row(found)


def resolve_many(connection: sqlite3.Connection, account_id: str, any_ids: Collection[str]) -> dict[str, str]:
    """{what was asked: message_id} as `resolve` finds them; without those that have no place."""
    found: dict[str, str] = {}
    for batch in chunks(any_ids):
        condition, values = match_ids(batch)
        of_ours = connection.execute(
            "SELECT m.id, m.orphaned FROM message m CROSS JOIN account a ON a.n = m.account"
            f" WHERE {condition} AND a.id = ?",
            [*values, account_id],
        )
        known = dict(of_ours.fetchall())
        for any_id in batch:
            if any_id in known:
                if known[any_id] is None:
                    found[any_id] = any_id
            elif (row := resolve(connection, account_id, any_id)) is not None and row.orphaned is None:
                found[any_id] = row.id
    return found


def signed_numbers(text: str) -> list[int]:
    """What a text may mean as a number of 64 bits, hexadecimal or decimal, as SQLite has it."""
    numbers: list[int] = []
    for base in (16, 10):
        try:
            number = int(text, base)
        except ValueError:
            continue
        if text.isalnum() and 0 <= number < 1 << 64:
            numbers.append(signed(number) or 0)
    return numbers


def query(connection: sqlite3.Connection, wanted: MessageFilter) -> list[MessageRow]:
    """A page of messages."""
    ordered = message_list if wanted.sort == "date" else message_order
    return by_numbers(connection, ordered.numbers(connection, wanted))
