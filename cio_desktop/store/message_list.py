"""Answers a MessageFilter: from the question to numbers of messages, in order, a page at a time.

Two ways. *Walk*: along an index that has the order already (an account, a folder, or several of them merged), testing
each message, until the page is full: quick when many match. *Pick*: first the few that match something selective (an
address, a file name), then sort them. Lists of all accounts are the same ways side by side: a message belongs to one of
them. Callers' words only ever travel as parameters.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from . import deep_pages, functions
from .anchors import Anchor
from .deep_pages import Row
from .message_conditions import Question, Scope, in_scope, places_of, question_of, scope_of
from .message_filter import MessageFilter
from .rows import scalar

COMPOUND_MOST = 60  # folders of an account merged at once: planning time grows
ACCOUNTS_MOST = 400  # walks merged at once; SQLite's own limit is 500

_Part = tuple[Scope, Question]  # of one account


def numbers(connection: sqlite3.Connection, wanted: MessageFilter) -> list[int]:
    """The messages of one page, by number."""
    parts = parts_of(connection, wanted)
    if not parts or wanted.limit <= 0:
        return []
    functions.allow_matching(connection)
    picked = all(question.picks for _, question in parts)
    if wanted.offset >= deep_pages.DEEP and wanted.start_after is None and not picked:
        return _deep(connection, parts, wanted)
    return [row[1] for row in rows_of(connection, parts, wanted)]


def walk(connection: sqlite3.Connection, wanted: MessageFilter) -> Iterator[int]:
    """The messages from the first on, without limit and offset; read as far as somebody goes."""
    parts = parts_of(connection, wanted)
    if parts:
        functions.allow_matching(connection)
        yield from (row[1] for row in rows_of(connection, parts, replace(wanted, limit=-1, offset=0)))


def parts_of(connection: sqlite3.Connection, wanted: MessageFilter) -> list[_Part]:
    """By account, those that may have any."""
    every = "SELECT id FROM account ORDER BY n"
    ids = [wanted.account_id] if wanted.account_id is not None else [row[0] for row in connection.execute(every)]
    found = []
    for account_id in ids:
        own = replace(wanted, account_id=account_id)
        question = question_of(connection, own)
        scope = scope_of(connection, own) if question is not None else None
        if scope is not None and question is not None:
            found.append((scope, question))
    return found


def rows_of(connection: sqlite3.Connection, parts: Sequence[_Part], wanted: MessageFilter) -> sqlite3.Cursor:
    """(date, number) of the rows of the page. SQLite merges ordered walks without reading more than it needs."""
    walks, values = _walks(parts, wanted)
    return connection.execute(f"{merged(walks)} {_order(wanted)}", values)


def count_of(connection: sqlite3.Connection, parts: Sequence[_Part], wanted: MessageFilter) -> int:
    """How many rows there are, from `start_after` on."""
    walks, values = _walks(parts, wanted)
    return int(scalar(connection, f"SELECT count(*) FROM ({merged(walks)})", values))


def _walks(parts: Sequence[_Part], wanted: MessageFilter) -> tuple[list[str], dict[str, Any]]:
    values: dict[str, Any] = {"limit": wanted.limit, "offset": wanted.offset}
    if wanted.start_after is not None:
        values["after_date"], values["after_n"] = wanted.start_after
    walks: list[str] = []
    for scope, question in parts:
        values |= question.values
        walks += [term.replace(":account", str(int(question.account))) for term in _terms(scope, question, wanted)]
    return walks, values


def merged(walks: Sequence[str]) -> str:
    if len(walks) <= ACCOUNTS_MOST:
        return " UNION ".join(walks)
    batches = [walks[at : at + ACCOUNTS_MOST] for at in range(0, len(walks), ACCOUNTS_MOST)]
    return " UNION ".join(f"SELECT * FROM ({' UNION '.join(batch)})" for batch in batches)


def _deep(connection: sqlite3.Connection, parts: Sequence[_Part], wanted: MessageFilter) -> list[int]:
    name = tuple((repr(scope), tuple(q.conditions), repr(q.values), q.account) for scope, q in parts)

    def rows(page: MessageFilter, after: Anchor | None) -> list[Row]:
        if after is not None:
            page = replace(page, start_after=(after.date, after.number))
        return [("", *row) for row in rows_of(connection, parts, page)]

    passes = not any(question.picks for _, question in parts)
    return deep_pages.numbers(connection, name, rows, wanted, known_length(connection, parts), strides=passes)


def known_length(connection: sqlite3.Connection, parts: Sequence[_Part]) -> int | None:
    """Of a list of whole accounts."""
    if any(not scope.everything or question.conditions or question.picks for scope, question in parts):
        return None
    lengths = (scalar(connection, "SELECT nb_messages FROM account WHERE n = ?", (q.account,)) for _, q in parts)
    return sum(int(length) for length in lengths)


def _order(wanted: MessageFilter) -> str:
    direction = "ASC" if wanted.ascending else "DESC"
    return f"ORDER BY 1 {direction}, 2 {direction} LIMIT :limit OFFSET :offset"


def _onward(wanted: MessageFilter, date: str, number: str) -> list[str]:
    if wanted.start_after is None:
        return []
    sign = ">" if wanted.ascending else "<"
    return [f"({date}, {number}) {sign} (:after_date, :after_n)"]


def _terms(scope: Scope, question: Question, wanted: MessageFilter) -> list[str]:
    """Statements that each find (date, number): together all of an account's. One per folder, so that each is a walk
    along an index; what comes twice is left out by the UNION."""
    if question.picks:
        return [_pick_any(scope, question, wanted)]
    if scope.everything:
        return [_walk_any(scope, question, wanted)]
    found = [
        _term(table, extra, folder_id, question, wanted) for table, extra, ids in places_of(scope) for folder_id in ids
    ]
    return found if len(found) <= COMPOUND_MOST else [_walk_any(scope, question, wanted)]


def _pick_any(scope: Scope, question: Question, wanted: MessageFilter) -> str:
    """The + keeps SQLite from walking the account's index in spite of the small set."""
    conditions = ["+m.account = :account", "m.orphaned IS NULL"]
    conditions += [f"m.n IN ({pick})" for pick in question.picks]
    conditions += question.conditions + _onward(wanted, "m.date", "m.n")
    conditions += in_scope(scope)
    return f"SELECT m.date, m.n FROM message m WHERE {' AND '.join(conditions)}"


def _term(table: str, extra: str, folder_id: int, question: Question, wanted: MessageFilter) -> str:
    conditions = [f"p.folder_id = {int(folder_id)}{extra}", *_onward(wanted, "p.date", "p.message")]
    join = ""
    on_date = [text.replace("m.date", "p.date") for text in question.conditions if text.startswith("m.date ")]
    others = [text for text in question.conditions if not text.startswith("m.date ")]
    if others:
        join = " CROSS JOIN message m ON m.n = p.message"
    return f"SELECT DISTINCT p.date, p.message FROM {table} p{join} WHERE {' AND '.join(conditions + on_date + others)}"


def _walk_any(scope: Scope, question: Question, wanted: MessageFilter) -> str:
    """Along the account, asking of each message whether it has a place in one of the folders, if not all are meant."""
    conditions = ["m.account = :account", "m.orphaned IS NULL", *question.conditions, *in_scope(scope)]
    conditions += _onward(wanted, "m.date", "m.n")
    return f"SELECT m.date, m.n FROM message m INDEXED BY message_date WHERE {' AND '.join(conditions)}"
