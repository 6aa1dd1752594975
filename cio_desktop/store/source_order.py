"""Lists by source: one source after the other by their addresses, in each the newest message first.

A message of several sources stands at the first of them, whichever way round the sources are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from cio_desktop.protocol.folding import fold

from .anchors import Anchor
from .message_conditions import Question, Scope, in_scope, question_of, scope_of
from .message_filter import MessageFilter
from .message_list import count_of, rows_of


def rows(connection: sqlite3.Connection, wanted: MessageFilter, after: Anchor | None) -> list[tuple[str, int, int]]:
    """(key of the source, date, number) of the rows of the page. Each source is a walk of its own: as one statement
    SQLite would sort them whole."""
    found: list[tuple[str, int, int]] = []
    skip = wanted.offset
    parts = list(_parts(connection, wanted))
    for key, scope, question in parts if wanted.ascending else reversed(parts):
        here = after is not None and key == after.key
        if after is not None and not here and (key < after.key) is wanted.ascending:
            continue  # the page begins behind it
        own = replace(
            wanted,
            ascending=wanted.backwards,
            start_after=(after.date, after.number) if after is not None and here else None,
            limit=wanted.limit - len(found),
            offset=skip,
        )
        page = [(key, *row) for row in rows_of(connection, [(scope, question)], own)]
        skip = 0 if page or not skip else max(0, skip - count_of(connection, [(scope, question)], own))
        found += page
        if len(found) >= wanted.limit:
            break
    return found


def _parts(connection: sqlite3.Connection, wanted: MessageFilter) -> Iterator[tuple[str, Scope, Question]]:
    """Each source with what is asked of it: nothing that an earlier one of its account has."""
    earlier: dict[str, list[Scope]] = {}
    for place, (account_id, label) in enumerate(_sources(connection, wanted)):
        own = replace(wanted, account_id=account_id, source=label)
        question = question_of(connection, own)
        scope = scope_of(connection, own) if question is not None else None
        if scope is None or question is None:
            continue
        before = earlier.setdefault(account_id, [])
        for each in before:
            question.conditions += [f"NOT {text}" for text in in_scope(each)]
        before.append(scope)
        yield f"{place:06}", scope, question


def _sources(connection: sqlite3.Connection, wanted: MessageFilter) -> list[tuple[str, str]]:
    """By account and label, in their order."""
    if wanted.account_id is not None and wanted.source is not None:
        return [(wanted.account_id, wanted.source)]
    found = connection.execute("SELECT id, account_id, label, email, username FROM source").fetchall()
    return [row[1:3] for row in sorted(found, key=_address) if wanted.account_id in {None, row[1]}]


def _address(row: tuple[int, str, str, str, str]) -> tuple[str, int]:
    number, _account_id, label, email, username = row
    return fold(email or username or label), number
