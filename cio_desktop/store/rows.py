"""From SQLite's tuples to row dataclasses and back: column lists and assignments made from a dataclass's fields.

Only names of dataclass fields ever enter SQL text from here, never a caller's words.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from itertools import chain, islice
from typing import Any, TypeVar

T = TypeVar("T")

CHUNK = 500
PARAMETERS = 960  # of one statement: below the least that SQLite was ever built with


def columns(row_type: type, prefix: str = "", without: Collection[str] = ()) -> str:
    """`a, b, c` (or `x.a, x.b`) of the fields of a row type, in their order."""
    dot = f"{prefix}." if prefix else ""
    return ", ".join(f"{dot}{field.name}" for field in fields(row_type) if field.name not in without)


def assignments(values: Mapping[str, Any], allowed: Collection[str]) -> str:
    """`a = :a, b = :b` for an UPDATE. A name that isn't allowed is the caller's mistake: ValueError."""
    unknown = set(values) - set(allowed)
    if unknown:
        raise ValueError(f"no such column: {', '.join(sorted(unknown))}")
    return ", ".join(f"{name} = :{name}" for name in values)


def plain(value: Any) -> Any:
    """As SQLite's strict columns want it: booleans and times as whole numbers, enums as their text."""
    if value is None:
        return None
    if isinstance(value, (bool, float)):
        return int(value)
    if isinstance(value, str):
        return str(value)
    return value


def plain_all(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: plain(value) for name, value in values.items()}


def now_or(now: float | None) -> int:
    return int(time.time() if now is None else now)


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


def marks(items: Collection[object]) -> str:
    return ",".join("?" * len(items))


def scalar(connection: sqlite3.Connection, sql: str, parameters: Any = ()) -> Any:
    """The first column of the first row, None without one."""
    row = connection.execute(sql, parameters).fetchone()
    return None if row is None else row[0]


def put_rows(connection: sqlite3.Connection, sql: str, rows: Sequence[Sequence[Any]]) -> None:
    """As `executemany` of an INSERT with one `VALUES (?, …)`, but many rows a statement: a quarter less work, and as
    SQLite lets go of the interpreter for each statement, other threads wait for it less often."""
    if not rows:
        return
    count = PARAMETERS // len(rows[0])
    whole = len(rows) - len(rows) % count
    many = _of_many(sql, len(rows[0]), count) if whole else ""
    for at in range(0, whole, count):
        connection.execute(many, [*chain.from_iterable(rows[at : at + count])])
    connection.executemany(sql, rows[whole:])


_VALUES = re.compile(r"VALUES (\([?, ]+\))")


@lru_cache(maxsize=32)
def _of_many(sql: str, width: int, count: int) -> str:
    found = _VALUES.search(sql)
    if found is None or found[1].count("?") != width:
        raise ValueError(f"no row of {width} values in: {sql}")
    return f"{sql[: found.end()]}{f',{found[1]}' * (count - 1)}{sql[found.end() :]}"
