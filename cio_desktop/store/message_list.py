"""Answers a MessageFilter: from the question to numbers of messages, in order, a page at a time.

Two ways. *Walk*: along an index that has the order already (an account, a folder, or several folders merged), testing
each message, until the page is full: quick when many match. *Pick*: first the few that match something selective (an
address, a file name), then sort them. Callers' words only ever travel as parameters.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace

from . import functions
from .anchors import Anchor
from .message_conditions import Question, Scope, in_scope, places_of, question_of, scope_of
from .message_filter import MessageFilter
from .rows import scalar

COMPOUND_MOST = 60  # folders merged at once; SQLite's own limit is 500, its planning time grows sooner
DEEP = 200  # offsets up to this are skipped without further thought


def numbers(connection: sqlite3.Connection, wanted: MessageFilter) -> list[int]:
    """The messages of one page, by number."""
    question = question_of(connection, wanted)
    if question is None or wanted.limit <= 0:
        return []
    scope = scope_of(connection, wanted)
    if scope is None:
        return []
    functions.allow_matching(connection)
    if question.picks:
        return [row[1] for row in _run(connection, scope, question, wanted)]
    if wanted.offset >= DEEP and wanted.start_after is None:
        return _deep(connection, scope, question, wanted)
    return [row[1] for row in _run(connection, scope, question, wanted)]


def walk(connection: sqlite3.Connection, wanted: MessageFilter) -> Iterator[int]:
    """The messages from the first on, without limit and offset; read as far as somebody goes."""
    question = question_of(connection, wanted)
    scope = scope_of(connection, wanted)
    if question is None or scope is None:
        return
    functions.allow_matching(connection)
    yield from (row[1] for row in _rows(connection, scope, question, replace(wanted, limit=-1, offset=0)))


def _run(
    connection: sqlite3.Connection, scope: Scope, question: Question, wanted: MessageFilter
) -> list[tuple[int, int]]:
    """(date, number) of the rows of the page."""
    return list(_rows(connection, scope, question, wanted))


def _rows(
    connection: sqlite3.Connection, scope: Scope, question: Question, wanted: MessageFilter
) -> Iterable[tuple[int, int]]:
    sql = _pick(scope, question, wanted) if question.picks else _walk(scope, question, wanted)
    values = question.values | {"account": question.account, "limit": wanted.limit, "offset": wanted.offset}
    if wanted.start_after is not None:
        values["after_date"], values["after_n"] = wanted.start_after
    return connection.execute(sql, values)


def _deep(connection: sqlite3.Connection, scope: Scope, question: Question, wanted: MessageFilter) -> list[int]:
    """A page far down: from the end of an earlier page if one is known, from the nearer end if the length is known."""
    key = (repr(scope), tuple(question.conditions), repr(question.values), question.account, wanted.ascending)
    anchors, generation = functions.anchors_of(connection)
    anchor = anchors.before(generation, key, wanted.offset) if anchors is not None else None
    skipped = anchor.rows if anchor is not None else 0
    if scope.everything and not question.conditions:
        total = int(scalar(connection, "SELECT nb_messages FROM account WHERE n = ?", (question.account,)))
        if total - wanted.offset < wanted.offset - skipped:
            return _from_the_end(connection, scope, question, wanted, total)
    if anchor is not None:
        wanted = replace(wanted, offset=wanted.offset - skipped, start_after=(anchor.date, anchor.number))
    rows = _run(connection, scope, question, wanted)
    if anchors is not None and rows:
        anchors.remember(generation, key, Anchor(skipped + wanted.offset + len(rows), *rows[-1]))
    return [row[1] for row in rows]


def _from_the_end(
    connection: sqlite3.Connection, scope: Scope, question: Question, wanted: MessageFilter, total: int
) -> list[int]:
    length = min(wanted.limit, total - wanted.offset)
    if length <= 0:
        return []
    mirrored = replace(wanted, ascending=not wanted.ascending, limit=length, offset=total - wanted.offset - length)
    return [row[1] for row in reversed(_run(connection, scope, question, mirrored))]


def _order(wanted: MessageFilter, date: str, number: str) -> str:
    direction = "ASC" if wanted.ascending else "DESC"
    return f"ORDER BY {date} {direction}, {number} {direction} LIMIT :limit OFFSET :offset"


def _onward(wanted: MessageFilter, date: str, number: str) -> list[str]:
    if wanted.start_after is None:
        return []
    sign = ">" if wanted.ascending else "<"
    return [f"({date}, {number}) {sign} (:after_date, :after_n)"]


def _pick(scope: Scope, question: Question, wanted: MessageFilter) -> str:
    """The + keeps SQLite from walking the account's index in spite of the small set."""
    conditions = ["+m.account = :account", "m.orphaned IS NULL"]
    conditions += [f"m.n IN ({pick})" for pick in question.picks]
    conditions += question.conditions + _onward(wanted, "m.date", "m.n")
    conditions += in_scope(scope)
    return f"SELECT m.date, m.n FROM message m WHERE {' AND '.join(conditions)} {_order(wanted, '+m.date', 'm.n')}"


def _walk(scope: Scope, question: Question, wanted: MessageFilter) -> str:
    if scope.everything:
        conditions = ["m.account = :account", "m.orphaned IS NULL", *question.conditions]
        conditions += _onward(wanted, "m.date", "m.n")
        return (
            f"SELECT m.date, m.n FROM message m INDEXED BY message_date WHERE {' AND '.join(conditions)}"
            f" {_order(wanted, 'm.date', 'm.n')}"
        )
    # One ordered walk per folder; SQLite merges them and leaves out repetitions without reading more than it needs.
    terms = [
        _term(table, extra, folder_id, question, wanted) for table, extra, ids in places_of(scope) for folder_id in ids
    ]
    if len(terms) > COMPOUND_MOST:
        return _walk_all(scope, question, wanted)
    return f"{' UNION '.join(terms)} {_order(wanted, '1', '2')}"


def _term(table: str, extra: str, folder_id: int, question: Question, wanted: MessageFilter) -> str:
    conditions = [f"p.folder_id = {int(folder_id)}{extra}", *_onward(wanted, "p.date", "p.message")]
    join = ""
    on_date = [text.replace("m.date", "p.date") for text in question.conditions if text.startswith("m.date ")]
    others = [text for text in question.conditions if not text.startswith("m.date ")]
    if others:
        join = " CROSS JOIN message m ON m.n = p.message"
    return f"SELECT DISTINCT p.date, p.message FROM {table} p{join} WHERE {' AND '.join(conditions + on_date + others)}"


def _walk_all(scope: Scope, question: Question, wanted: MessageFilter) -> str:
    """Very many folders: along the account, asking of each message whether it has a place in one of them."""
    conditions = ["m.account = :account", "m.orphaned IS NULL", *question.conditions, *in_scope(scope)]
    conditions += _onward(wanted, "m.date", "m.n")
    return (
        f"SELECT m.date, m.n FROM message m INDEXED BY message_date WHERE {' AND '.join(conditions)}"
        f" {_order(wanted, 'm.date', 'm.n')}"
    )
