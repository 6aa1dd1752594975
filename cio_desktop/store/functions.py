"""Connections with our SQL functions: matching subjects and file names the way the API promises.

A function called from SQL can't raise through SQLite (its error becomes "user-defined function raised exception"), so a
problem worth telling is laid down on the connection and picked up by the thread: `take_problem`.
"""

from __future__ import annotations

import re
import sqlite3
import time
from functools import lru_cache

from cio_desktop.language import Said

from . import order_keys, search_words
from .anchors import Anchors
from .errors import StoreError
from .pattern import SUBJECT_LIMIT, compile_regex

MATCH_SECONDS = 5.0


class StoreConnection(sqlite3.Connection):
    """A connection that remembers why one of our functions gave up, and where pages of lists ended."""

    problem: StoreError | None = None
    match_deadline: float = 0.0
    anchors: Anchors | None = None
    generation: int = 0


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return compile_regex(pattern)


def connect(database: str, *, uri: bool = False) -> StoreConnection:
    """A connection in autocommit mode (transactions are written out) with our functions registered."""
    connection = sqlite3.connect(database, uri=uri, isolation_level=None, factory=StoreConnection, timeout=5.0)

    last, search = "", _compiled("").search

    def regexp(pattern: str, value: str | None) -> bool:
        nonlocal last, search
        if value is None:
            return False
        if time.monotonic() > connection.match_deadline:
            connection.problem = StoreError(Said("The search took too long and was stopped."), code="store.slow")
            raise ValueError
        if pattern != last:
            last, search = pattern, _compiled(pattern).search
        return search(value, 0, SUBJECT_LIMIT) is not None

    def holds(word: str, field: str, subject: str, people: str, files: str | None) -> bool:
        if time.monotonic() > connection.match_deadline:
            connection.problem = StoreError(Said("The search took too long and was stopped."), code="store.slow")
            raise ValueError
        return search_words.holds(word, field, subject, people, files)

    def contains(needle: str, value: str | None) -> bool:
        return value is not None and needle in value.casefold()

    def sort_key(kind: int, subject: str, people: str) -> str:
        return order_keys.key(kind, subject, people)

    connection.create_function("sort_key", 3, sort_key, deterministic=True)
    connection.create_function("REGEXP", 2, regexp, deterministic=True)
    connection.create_function("holds", 5, holds, deterministic=True)
    connection.create_function("contains", 2, contains, deterministic=True)
    return connection


def allow_matching(connection: sqlite3.Connection) -> None:
    """Starts the time a search by pattern may take."""
    if isinstance(connection, StoreConnection):
        connection.match_deadline = time.monotonic() + MATCH_SECONDS


def anchors_of(connection: sqlite3.Connection) -> tuple[Anchors | None, int]:
    """What is remembered of lists, and the generation this connection's snapshot belongs to."""
    if isinstance(connection, StoreConnection):
        return connection.anchors, connection.generation
    return None, 0


def take_problem(connection: sqlite3.Connection) -> StoreError | None:
    if not isinstance(connection, StoreConnection):
        return None
    problem, connection.problem = connection.problem, None
    return problem
