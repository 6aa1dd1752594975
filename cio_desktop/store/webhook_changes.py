"""What happened to messages since somebody listens, put together for each message, and what is owed for it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from . import callback_queue
from .rows import chunks, marks


class Named(NamedTuple):
    """A folder or label. `use`: special, as the server told or as we guess."""

    path: str
    use: str | None


@dataclass(slots=True)
class MessageChange:
    """What became of one message. `newest`: the last change in it. `history`: it is new to us only, as it was there
    before its source was."""

    number: int
    message_id: str
    account_id: str
    newest: int
    new: bool = False
    history: bool = False
    added: list[Named] = field(default_factory=list)
    removed: list[Named] = field(default_factory=list)
    flags: bool = False


@dataclass(slots=True)
class Taken:
    """`rows`: of the table, to be settled together with what they ended in."""

    rows: list[int]
    changes: list[MessageChange]


class Owed(NamedTuple):
    """`what`: new, folder_added, folder_removed, flags; what happened, in words of the API."""

    webhook_id: str
    account_id: str
    message_id: str
    what: Sequence[str]


class _Row(NamedTuple):
    n: int
    message: int
    folder_id: int
    what: str
    first: int
    history: int
    path: str | None
    special_use: str | None


def take(connection: sqlite3.Connection, limit: int = 200) -> Taken:
    """The oldest, with all that has happened to the same messages since."""
    first = connection.execute("SELECT message FROM webhook_change ORDER BY n LIMIT ?", (limit,))
    numbers = list(dict.fromkeys(number for (number,) in first))
    rows: defaultdict[int, list[_Row]] = defaultdict(list)
    for piece in chunks(numbers):
        for values in connection.execute(
            "SELECT n, message, folder_id, what, first, history, path, special_use FROM webhook_change"
            f" WHERE message IN ({marks(piece)}) ORDER BY n",
            piece,
        ):
            row = _Row(*values)
            rows[row.message].append(row)
    known = _messages(connection, numbers)
    folders = _folders(connection, {row.folder_id for group in rows.values() for row in group})
    present = _present(connection, numbers)
    changes = []
    for number in numbers:
        if number in known:
            change = MessageChange(number, *known[number], newest=rows[number][-1].n)
            _put_together(change, rows[number], folders, {each: present[number, each] for each in folders})
            changes.append(change)
    return Taken([row.n for group in rows.values() for row in group], changes)


def settle(connection: sqlite3.Connection, rows: Collection[int], owed: Iterable[Owed], now: float) -> None:
    """What the changes ended in, instead of them."""
    for each in owed:
        if connection.execute("SELECT 1 FROM webhook WHERE id = ? AND active", (each.webhook_id,)).fetchone():
            callback_queue.add_message(
                connection, each.webhook_id, each.account_id, each.message_id, " ".join(each.what), now
            )
    connection.executemany("DELETE FROM webhook_change WHERE n = ?", [(row,) for row in rows])


def _put_together(
    change: MessageChange, rows: Sequence[_Row], folders: dict[int, Named], present: dict[int, int]
) -> None:
    """Only what is left of it all: a folder whose UIDs became void has the same messages as before."""
    came: defaultdict[int, int] = defaultdict(int)
    for row in rows:
        came[row.folder_id] += {"in": 1, "out": -1}.get(row.what, 0)
        if row.path is not None:
            folders.setdefault(row.folder_id, Named(row.path, row.special_use))
    before = {folder: present.get(folder, 0) - step for folder, step in came.items()}
    change.flags = any(row.what == "flags" for row in rows)
    begun = [row for row in rows if row.first]
    change.new = bool(begun) and all(count <= 0 for count in before.values())
    change.history = all(row.history for row in begun) if change.new else any(row.history for row in rows)
    for folder, was in before.items():
        if folder not in folders:
            continue
        if was <= 0 < present.get(folder, 0):
            change.added.append(folders[folder])
        elif was > 0 >= present.get(folder, 0):
            change.removed.append(folders[folder])


def _messages(connection: sqlite3.Connection, numbers: Collection[int]) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    for piece in chunks(numbers):
        for number, message_id, account_id in connection.execute(
            f"SELECT m.n, m.id, a.id FROM message m JOIN account a ON a.n = m.account WHERE m.n IN ({marks(piece)})",
            piece,
        ):
            found[number] = (message_id, account_id)
    return found


def _folders(connection: sqlite3.Connection, ids: Collection[int]) -> dict[int, Named]:
    found: dict[int, Named] = {}
    for piece in chunks(ids):
        for folder_id, *named in connection.execute(
            f"SELECT id, path, coalesce(special_use, guessed_use) FROM folder WHERE id IN ({marks(piece)})", piece
        ):
            found[folder_id] = Named(*named)
    return found


def _present(connection: sqlite3.Connection, numbers: Collection[int]) -> defaultdict[tuple[int, int], int]:
    """(message, folder) -> how many times it is there."""
    found: defaultdict[tuple[int, int], int] = defaultdict(int)
    for piece in chunks(numbers):
        asked = f"message IN ({marks(piece)})"
        for sql in (
            f"SELECT message, folder_id FROM membership WHERE {asked} AND gone_at IS NULL",
            f"SELECT message, folder_id FROM label WHERE {asked}",
        ):
            for message, folder in connection.execute(sql, piece):
                found[message, folder] += 1
    return found
