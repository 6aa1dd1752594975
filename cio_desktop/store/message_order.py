"""Lists by sender or subject: along an index of their keys (protocol/sort_keys.py), or, of a small folder, sorted. By
source: source_order.py.

The index is filled behind the import (word_index.py). What it does not know yet is sorted when a page is asked for.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from . import functions, source_order
from .anchors import Anchor
from .message_conditions import Question, Scope, in_scope, places_of
from .message_filter import MessageFilter
from .message_list import DEEP, known_length, merged, mirrored, parts_of
from .order_keys import KINDS
from .rows import scalar

SORT_MOST = 20_000  # of a folder: above it a walk along all of the account finds a page sooner

_Part = tuple[Scope, Question]
_NEW = "m.n > (SELECT order_upto FROM words_state)"


def numbers(connection: sqlite3.Connection, wanted: MessageFilter) -> list[int]:
    """The messages of one page, by number."""
    parts = parts_of(connection, wanted)
    if not parts or wanted.limit <= 0:
        return []
    functions.allow_matching(connection)
    if wanted.offset < DEEP:
        return [row[2] for row in _rows(connection, parts, wanted, None)]
    name = (wanted.sort, *((repr(s), tuple(q.conditions), repr(q.values), q.account) for s, q in parts))
    anchors, generation = functions.anchors_of(connection)
    anchor = anchors.before(generation, (*name, wanted.ascending), wanted.offset) if anchors is not None else None
    skipped = anchor.rows if anchor is not None else 0
    total = known_length(connection, parts)
    if total is not None and total - wanted.offset < wanted.offset - skipped:
        from_the_end = mirrored(wanted, total)
        found = _rows(connection, parts, from_the_end, None) if from_the_end is not None else []
        return [row[2] for row in reversed(found)]
    rows = _rows(connection, parts, replace(wanted, offset=wanted.offset - skipped), anchor)
    if anchors is not None and rows:
        word, date, number = rows[-1]
        anchors.remember(generation, (*name, wanted.ascending), Anchor(wanted.offset + len(rows), date, number, word))
    return [row[2] for row in rows]


def _rows(
    connection: sqlite3.Connection, parts: Sequence[_Part], wanted: MessageFilter, after: Anchor | None
) -> list[tuple[str, int, int]]:
    """(key, date, number) of the rows of the page."""
    if wanted.sort == "source":
        return source_order.rows(connection, wanted, after)
    values: dict[str, Any] = {"limit": wanted.limit, "offset": wanted.offset}
    if after is not None:
        values |= {"after_key": after.key, "after_date": after.date, "after_n": after.number}
    walks: list[str] = []
    changed = bool(scalar(connection, "SELECT EXISTS (SELECT 1 FROM words_stale)"))
    new = bool(scalar(connection, f"SELECT EXISTS (SELECT 1 FROM message m WHERE {_NEW})"))
    for scope, question in parts:
        values |= question.values
        terms = [_known(connection, scope, question, wanted, after, changed)]
        if new or changed:  # else they would take most of the time of a deep page
            terms += _unknown(scope, question, wanted, after)
        walks += [term.replace(":account", str(int(question.account))) for term in terms]
    direction = "ASC" if wanted.ascending else "DESC"
    order = f"ORDER BY 1 {direction}, 2 {direction}, 3 {direction} LIMIT :limit OFFSET :offset"
    return connection.execute(f"{merged(walks)} {order}", values).fetchall()


def _onward(wanted: MessageFilter, row: str, after: Anchor | None) -> list[str]:
    sign = ">" if wanted.ascending else "<"
    return [] if after is None else [f"{row} {sign} (:after_key, :after_date, :after_n)"]


def _known(
    connection: sqlite3.Connection,
    scope: Scope,
    question: Question,
    wanted: MessageFilter,
    after: Anchor | None,
    changed: bool,
) -> str:
    picks = list(question.picks)
    if not picks and not scope.everything and _few(connection, scope):
        picks = [" UNION ".join(_of_places(scope))]
    conditions = [f"o.message IN ({pick})" for pick in picks]
    conditions += [f"{'+' if picks else ''}o.account = :account", f"o.kind = {KINDS[wanted.sort]}"]
    conditions += _onward(wanted, "(o.key, o.date, o.message)", after)
    if changed:
        conditions.append("NOT EXISTS (SELECT 1 FROM words_stale s WHERE s.message = o.message)")
    walk = f"message_order o {'INDEXED BY message_order_message' if picks else ''}"
    if question.conditions:
        conditions += ["m.orphaned IS NULL", *question.conditions, *in_scope(scope)]
        walk += " CROSS JOIN message m ON m.n = o.message"
    else:  # without a look at the rows of the messages: there may be a million of them
        orphans = "SELECT n FROM message WHERE account = :account AND orphaned IS NOT NULL"
        if scalar(connection, f"SELECT EXISTS ({orphans})", {"account": question.account}):
            conditions.append(f"o.message NOT IN ({orphans})")
        conditions += [text.replace("m.n", "o.message") for text in in_scope(scope)]
    return f"SELECT o.key, o.date, o.message FROM {walk} WHERE {' AND '.join(conditions)}"


def _unknown(scope: Scope, question: Question, wanted: MessageFilter, after: Anchor | None) -> list[str]:
    own = f"sort_key({KINDS[wanted.sort]}, m.subject, m.addresses)"
    conditions = ["+m.account = :account", "m.orphaned IS NULL", *question.conditions, *in_scope(scope)]
    conditions += [f"m.n IN ({pick})" for pick in question.picks] + _onward(wanted, f"({own}, m.date, m.n)", after)
    return [
        f"SELECT {own}, m.date, m.n FROM message m WHERE {' AND '.join([which, *conditions])}"
        for which in (_NEW, "m.n IN (SELECT message FROM words_stale)")
    ]


def _of_places(scope: Scope) -> list[str]:
    return [
        f"SELECT p.message FROM {table} p WHERE p.folder_id IN ({', '.join(str(int(one)) for one in ids)}){extra}"
        for table, extra, ids in places_of(scope)
    ]


def _few(connection: sqlite3.Connection, scope: Scope) -> bool:
    found = f"SELECT count(*) FROM (SELECT 1 FROM ({' UNION ALL '.join(_of_places(scope))}) LIMIT {SORT_MOST + 1})"
    return int(scalar(connection, found)) <= SORT_MOST
