"""Files of an account: lists with the filters of messages, single ones, and those that look alike.

What a file is called, its size and type stand in its message's row; the table `file` is the index to search by.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from cio_desktop.protocol.resources import File

from . import functions, messages
from .addresses import like_literal
from .message_conditions import file_conditions, in_scope, question_of, scope_of
from .message_filter import MessageFilter
from .messages import MessageRow


@dataclass(slots=True)
class FileRow:
    """A file with the message it is in."""

    file: File
    message: MessageRow


def page(connection: sqlite3.Connection, wanted: MessageFilter) -> list[FileRow]:
    """Newest message first, or oldest. Names and sizes are the file's own, the rest is about its message."""
    question = question_of(connection, replace(wanted, file_name=None, file_size_min=None, file_size_max=None))
    if question is None or wanted.limit <= 0:
        return []
    scope = scope_of(connection, wanted)
    if scope is None:
        return []
    functions.allow_matching(connection)
    conditions = ["f.account = :account", "m.orphaned IS NULL", *file_conditions(question, wanted)]
    conditions += [f"f.message IN ({pick})" for pick in question.picks]
    conditions += [*question.conditions, *in_scope(scope)]
    # few messages are looked up and sorted, else the files are walked by date
    walk = "" if question.picks else " INDEXED BY file_account"
    direction = "ASC" if wanted.ascending else "DESC"
    found = connection.execute(
        f"SELECT f.message, f.position FROM file f{walk} CROSS JOIN message m ON m.n = f.message"
        f" WHERE {' AND '.join(conditions)}"
        f" ORDER BY f.date {direction}, f.message {direction}, f.position LIMIT :limit OFFSET :offset",
        question.values | {"account": question.account, "limit": wanted.limit, "offset": wanted.offset},
    ).fetchall()
    return _rows(connection, found)


_ONE = """
FROM file f JOIN account a ON a.n = f.account JOIN message m ON m.n = f.message
WHERE f.file_id = :file_id AND a.id = :account_id AND m.orphaned IS NULL
"""


def get(connection: sqlite3.Connection, account_id: str, file_id: str) -> FileRow | None:
    values = {"file_id": file_id, "account_id": account_id}
    rows = _rows(connection, connection.execute(f"SELECT f.message, f.position {_ONE} LIMIT 1", values).fetchall())
    return rows[0] if rows else None


def same(connection: sqlite3.Connection, row: FileRow, limit: int) -> list[FileRow]:
    """Files of this name and size in any message of the account, itself among them; newest first."""
    return _named(connection, row, "f.name = :name AND f.size = :size", {"size": row.file.size}, limit)


def alike(connection: sqlite3.Connection, row: FileRow, part: str, limit: int) -> list[FileRow]:
    """Other files whose name has this part; newest first."""
    condition = "f.name LIKE :part ESCAPE '!' AND f.file_id <> :file_id"
    return _named(connection, row, condition, {"part": f"%{like_literal(part)}%", "file_id": row.file.file_id}, limit)


def _named(
    connection: sqlite3.Connection, row: FileRow, condition: str, values: dict[str, Any], limit: int
) -> list[FileRow]:
    found = connection.execute(
        "SELECT f.message, f.position FROM file f INDEXED BY file_account CROSS JOIN message m ON m.n = f.message"
        f" WHERE f.account = (SELECT n FROM account WHERE id = :account_id) AND {condition} AND m.orphaned IS NULL"
        " ORDER BY f.date DESC, f.message DESC, f.position LIMIT :limit",
        values | {"account_id": row.message.account_id, "name": row.file.file_name, "limit": limit},
    ).fetchall()
    return _rows(connection, found)


def _rows(connection: sqlite3.Connection, found: Sequence[tuple[int, int]]) -> list[FileRow]:
    known = {row.n: row for row in messages.by_numbers(connection, list({number for number, _ in found}))}
    return [
        FileRow(known[number].files[position], known[number])
        for number, position in found
        if number in known and position < len(known[number].files)
    ]
