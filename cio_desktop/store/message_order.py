"""Lists by sender or subject: along an index of their keys (protocol/sort_keys.py), or, of a small folder, sorted. By
source: source_order.py.

The index is filled behind the import (word_index.py). What it does not know yet is sorted when a page is asked for.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import partial
from typing import Any

from . import deep_pages, functions, source_order
from .anchors import Anchor
from .deep_pages import Row, Rows
from .message_conditions import Question, Scope, in_scope, places_of
from .message_filter import MessageFilter
from .message_list import known_length, merged, parts_of
from .order_keys import KINDS
from .rows import scalar

SORT_LEAST = 1_000  # of a folder: what is fewer is sorted at once
SORT_MOST = 20_000  # of a folder: above it a walk along all of the account finds a page sooner

_Part = tuple[Scope, Question]
_ROW = "(o.key, o.date, o.message)"
_NEW = "m.n > (SELECT order_upto FROM words_state)"


def numbers(connection: sqlite3.Connection, wanted: MessageFilter) -> list[int]:
    """The messages of one page, by number."""
    parts = parts_of(connection, wanted)
    if not parts or wanted.limit <= 0:
        return []
    functions.allow_matching(connection)
    rows: Rows
    if wanted.sort == "source":
        rows, passes = partial(source_order.rows, connection), False
    else:
        order = _Order(connection, parts)
        rows, passes = order.rows, order.passes
    if wanted.offset < deep_pages.DEEP:
        return [number for _, _, number in rows(wanted, None)]
    name = (wanted.sort, *((repr(s), tuple(q.conditions), repr(q.values), q.account) for s, q in parts))
    return deep_pages.numbers(connection, name, rows, wanted, known_length(connection, parts), strides=passes)


class _Order:
    """Along the keys of what is asked of each account.

    Places of a folder are sorted where they are few. Of one with thousands a page is mostly found sooner by a look at a
    stretch of the account's order, which ends before it could cost much of what sorting does.
    """

    def __init__(self, connection: sqlite3.Connection, parts: Sequence[_Part]) -> None:
        self._connection = connection
        self._parts = parts
        self._changed = bool(scalar(connection, "SELECT EXISTS (SELECT 1 FROM words_stale)"))
        self._new = bool(scalar(connection, f"SELECT EXISTS (SELECT 1 FROM message m WHERE {_NEW})"))
        self._few = [_few(connection, scope, question) for scope, question in parts]

    @property
    def passes(self) -> bool:
        """Whether the rows before a page are passed over one by one; else something is sorted for each page."""
        return not (self._changed or self._new or any(self._few) or any(question.picks for _, question in self._parts))

    def rows(self, wanted: MessageFilter, after: Anchor | None) -> list[Row]:
        """Those of the page."""
        if (end := self._stretch(wanted, after)) is not None:
            found = self._rows(wanted, after, end)
            if len(found) == wanted.limit:
                return found
        return self._rows(wanted, after, None)

    def _stretch(self, wanted: MessageFilter, after: Anchor | None) -> Row | None:
        """The last row of a stretch to look at."""
        if self._changed or self._new or len(self._parts) != 1 or self._few[0] < SORT_LEAST:
            return None
        conditions = ["o.account = :account", f"o.kind = {KINDS[wanted.sort]}", *_onward(wanted, after)]
        values = {"account": self._parts[0][1].account, "length": self._few[0] // 4, **_of_anchor(after)}
        row: Row | None = self._connection.execute(
            f"SELECT o.key, o.date, o.message FROM message_order o WHERE {' AND '.join(conditions)}"
            f" {_sorted(wanted)} LIMIT 1 OFFSET :length",
            values,
        ).fetchone()
        return row

    def _rows(self, wanted: MessageFilter, after: Anchor | None, end: Row | None) -> list[Row]:
        values: dict[str, Any] = {"limit": wanted.limit, "offset": wanted.offset, **_of_anchor(after)}
        if end is not None:
            values |= zip(("end_key", "end_date", "end_n"), end, strict=True)
        walks: list[str] = []
        for (scope, question), few in zip(self._parts, self._few, strict=True):
            values |= question.values
            picks = question.picks or ([" UNION ".join(_of_places(scope))] if few and end is None else [])
            terms = [self._known(scope, question, picks, wanted, after, end)]
            if self._new or self._changed:  # else they would take most of the time of a deep page
                terms += _unknown(scope, question, wanted, after)
            walks += [term.replace(":account", str(int(question.account))) for term in terms]
        page = f"{merged(walks)} {_sorted(wanted)} LIMIT :limit OFFSET :offset"
        return self._connection.execute(page, values).fetchall()

    def _known(
        self,
        scope: Scope,
        question: Question,
        picks: Sequence[str],
        wanted: MessageFilter,
        after: Anchor | None,
        end: Row | None,
    ) -> str:
        conditions = [f"o.message IN ({pick})" for pick in picks]
        conditions += [f"{'+' if picks else ''}o.account = :account", f"o.kind = {KINDS[wanted.sort]}"]
        conditions += _onward(wanted, after)
        if end is not None:
            conditions.append(f"{_ROW} {'<=' if wanted.ascending else '>='} (:end_key, :end_date, :end_n)")
        if self._changed:
            conditions.append("NOT EXISTS (SELECT 1 FROM words_stale s WHERE s.message = o.message)")
        walk = f"message_order o {'INDEXED BY message_order_message' if picks else ''}"
        if question.conditions:
            conditions += ["m.orphaned IS NULL", *question.conditions, *in_scope(scope)]
            walk += " CROSS JOIN message m ON m.n = o.message"
        else:  # without a look at the rows of the messages: there may be a million of them
            orphans = "SELECT n FROM message WHERE account = :account AND orphaned IS NOT NULL"
            if scalar(self._connection, f"SELECT EXISTS ({orphans})", {"account": question.account}):
                conditions.append(f"o.message NOT IN ({orphans})")
            conditions += [text.replace("m.n", "o.message") for text in in_scope(scope)]
        return f"SELECT o.key, o.date, o.message FROM {walk} WHERE {' AND '.join(conditions)}"


def _onward(wanted: MessageFilter, after: Anchor | None, row: str = _ROW) -> list[str]:
    return [] if after is None else [f"{row} {'>' if wanted.ascending else '<'} (:after_key, :after_date, :after_n)"]


def _of_anchor(after: Anchor | None) -> dict[str, Any]:
    return {} if after is None else {"after_key": after.key, "after_date": after.date, "after_n": after.number}


def _sorted(wanted: MessageFilter) -> str:
    direction = "ASC" if wanted.ascending else "DESC"
    return f"ORDER BY 1 {direction}, 2 {direction}, 3 {direction}"


def _unknown(scope: Scope, question: Question, wanted: MessageFilter, after: Anchor | None) -> list[str]:
    own = f"sort_key({KINDS[wanted.sort]}, m.subject, m.addresses)"
    conditions = ["+m.account = :account", "m.orphaned IS NULL", *question.conditions, *in_scope(scope)]
    conditions += [f"m.n IN ({pick})" for pick in question.picks] + _onward(wanted, after, f"({own}, m.date, m.n)")
    return [
        f"SELECT {own}, m.date, m.n FROM message m WHERE {' AND '.join([which, *conditions])}"
        for which in (_NEW, "m.n IN (SELECT message FROM words_stale)")
    ]


def _of_places(scope: Scope) -> list[str]:
    return [
        f"SELECT p.message FROM {table} p WHERE p.folder_id IN ({', '.join(str(int(one)) for one in ids)}){extra}"
        for table, extra, ids in places_of(scope)
    ]


def _few(connection: sqlite3.Connection, scope: Scope, question: Question) -> int:
    """How many places there are to be sorted; 0: too many, or nothing is gained by it."""
    if question.picks or scope.everything:
        return 0
    found = f"SELECT count(*) FROM (SELECT 1 FROM ({' UNION ALL '.join(_of_places(scope))}) LIMIT {SORT_MOST + 1})"
    number = int(scalar(connection, found))
    return number if number <= SORT_MOST else 0
