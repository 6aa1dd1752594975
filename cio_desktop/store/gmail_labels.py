"""Labels of Gmail's messages, each a folder of the source the message stands in."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping

from .keys import id_key
from .messages import numbers_of
from .rows import chunks, marks


def of_message(connection: sqlite3.Connection, source_id: int, message_id: str) -> list[int]:
    """Ids of the label folders of a message in one source."""
    found = connection.execute(
        "SELECT l.folder_id FROM label l JOIN message m ON m.n = l.message JOIN folder f ON f.id = l.folder_id"
        " WHERE m.key = ? AND m.id = ? AND f.source_id = ? ORDER BY l.folder_id",
        (id_key(message_id), message_id, source_id),
    )
    return [folder_id for (folder_id,) in found]


def replace(
    connection: sqlite3.Connection,
    source_id: int,
    labels: Mapping[str, Collection[int]],
    *,
    stored: Mapping[str, tuple[int, int]] | None = None,
) -> list[str]:
    """Whole label sets by message id, folder ids of this source. Answers the ids of messages whose set changed."""
    numbers = stored if stored is not None else numbers_of(connection, labels)
    wanted = {numbers[key][0]: (key, numbers[key][1], set(ids)) for key, ids in labels.items() if key in numbers}
    current: dict[int, set[int]] = {}
    for batch in chunks(wanted):
        for number, folder_id in connection.execute(
            "SELECT l.message, l.folder_id FROM label l JOIN folder f ON f.id = l.folder_id"
            f" WHERE l.message IN ({marks(batch)}) AND f.source_id = ?",
            [*batch, source_id],
        ):
            current.setdefault(number, set()).add(folder_id)
    drop: list[tuple[int, int, int]] = []
    add: list[tuple[int, int, int]] = []
    changed: list[str] = []
    for number, (key, date, ids) in wanted.items():
        have = current.get(number, set())
        if have != ids:
            changed.append(key)
            drop.extend((folder_id, date, number) for folder_id in have - ids)
            add.extend((folder_id, date, number) for folder_id in ids - have)
    connection.executemany("DELETE FROM label WHERE folder_id = ? AND date = ? AND message = ?", drop)
    connection.executemany("INSERT OR IGNORE INTO label VALUES (?, ?, ?)", sorted(add))
    return changed


def drop_gone(connection: sqlite3.Connection, folder_id: int, numbers: Collection[int]) -> None:
    """A Gmail message that has left the source has no labels there any more."""
    for batch in chunks(numbers):
        connection.execute(
            "DELETE FROM label WHERE (folder_id, date, message) IN (SELECT l.folder_id, l.date, l.message FROM label l"
            " JOIN folder f ON f.id = l.folder_id"
            " WHERE f.source_id = (SELECT source_id FROM folder WHERE id = ?)"
            f" AND l.message IN ({marks(batch)}) AND NOT EXISTS (SELECT 1 FROM membership p"
            " JOIN folder g ON g.id = p.folder_id WHERE p.message = l.message AND p.gone_at IS NULL"
            " AND g.source_id = f.source_id))",
            [folder_id, *batch],
        )
