"""Answers a MessageFilter: from the question to numbers of messages, in order, a page at a time.

Two ways. *Walk*: along an index that has the order already (an account, a folder, or several folders merged), testing
each message, until the page is full: quick when many match. *Pick*: first the few that match something selective (an
address, a file name), then sort them. Callers' words only ever travel as parameters.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from cio_desktop.protocol.symbolic import to_special_use

from . import addresses, functions, pattern
from .addresses import like_literal
from .message_filter import MessageFilter
from .rows import scalar

PICK_MOST = 20_000  # above this many candidates walking finds a page sooner than sorting them
COMPOUND_MOST = 60  # folders merged at once; SQLite's own limit is 500, its planning time grows sooner
DEEP = 200  # offsets up to this are skipped without further thought
_KEPT = " AND instr(p.flags, '\\Deleted') = 0"


@dataclass(slots=True)
class _Scope:
    """Where to look: None for both means the whole account. flagged: folders searched by their flags. hiding: folders
    of sources that hide what is flagged as deleted."""

    folders: list[int] | None = None
    labels: list[int] = field(default_factory=list)
    flagged: list[int] = field(default_factory=list)
    hiding: list[int] = field(default_factory=list)
    hiding_flagged: list[int] = field(default_factory=list)

    @property
    def everything(self) -> bool:
        return self.folders is None


@dataclass(slots=True)
class _Question:
    """SQL conditions on `m` (a message), candidate sets for picking, and all parameters."""

    account: int
    conditions: list[str] = field(default_factory=list)
    picks: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)


def numbers(connection: sqlite3.Connection, wanted: MessageFilter) -> list[int]:
    """The messages of one page, by number."""
    question = _question(connection, wanted)
    if question is None or wanted.limit <= 0:
        return []
    scope = _scope(connection, wanted)
    if scope is None:
        return []
    functions.allow_matching(connection)
    if question.picks:
        return [row[1] for row in _run(connection, scope, question, wanted)]
    if wanted.offset >= DEEP and wanted.start_after is None:
        return _deep(connection, scope, question, wanted)
    return [row[1] for row in _run(connection, scope, question, wanted)]


def _run(
    connection: sqlite3.Connection, scope: _Scope, question: _Question, wanted: MessageFilter
) -> list[tuple[int, int]]:
    """(date, number) of the rows of the page."""
    sql = _pick(scope, question, wanted) if question.picks else _walk(scope, question, wanted)
    values = question.values | {"account": question.account, "limit": wanted.limit, "offset": wanted.offset}
    if wanted.start_after is not None:
        values["after_date"], values["after_n"] = wanted.start_after
    return connection.execute(sql, values).fetchall()


def _deep(connection: sqlite3.Connection, scope: _Scope, question: _Question, wanted: MessageFilter) -> list[int]:
    """A page far down: from the end of an earlier page if one is known, from the nearer end if the length is known."""
    key = (repr(scope), tuple(question.conditions), repr(question.values), question.account, wanted.ascending)
    anchors, generation = functions.anchors_of(connection)
    anchor = anchors.before(generation, key, wanted.offset) if anchors is not None else None
    skipped = anchor[0] if anchor is not None else 0
    if scope.everything and not question.conditions:
        total = int(scalar(connection, "SELECT nb_messages FROM account WHERE n = ?", (question.account,)))
        if total - wanted.offset < wanted.offset - skipped:
            return _from_the_end(connection, scope, question, wanted, total)
    if anchor is not None:
        wanted = replace(wanted, offset=wanted.offset - skipped, start_after=(anchor[1], anchor[2]))
    rows = _run(connection, scope, question, wanted)
    if anchors is not None and rows:
        anchors.remember(generation, key, (skipped + wanted.offset + len(rows), *rows[-1]))
    return [row[1] for row in rows]


def _from_the_end(
    connection: sqlite3.Connection, scope: _Scope, question: _Question, wanted: MessageFilter, total: int
) -> list[int]:
    length = min(wanted.limit, total - wanted.offset)
    if length <= 0:
        return []
    mirrored = replace(wanted, ascending=not wanted.ascending, limit=length, offset=total - wanted.offset - length)
    return [row[1] for row in reversed(_run(connection, scope, question, mirrored))]


def _scope(connection: sqlite3.Connection, wanted: MessageFilter) -> _Scope | None:
    """The folders meant; None if there are no such folders."""
    sources = connection.execute(
        "SELECT id, label, gmail, expunge_on_deleted_flag FROM source WHERE account_id = ? ORDER BY id",
        (wanted.account_id,),
    ).fetchall()
    only_one = len(sources) == 1
    hides = any(row[3] for row in sources)
    if wanted.source is None and wanted.folder is None and not hides:
        return _Scope()
    if wanted.source is not None:
        sources = sources[:1] if wanted.source == "0" else [row for row in sources if row[1] == wanted.source]
    if not sources:
        return None
    if wanted.folder is None and only_one and not hides:
        return _Scope()
    scope = _Scope(folders=[])
    for source_id, _, gmail, hiding in sources:
        part = _Scope(folders=[])
        _add_folders(connection, part, source_id, bool(gmail), wanted.folder)
        folders, flagged = (scope.hiding, scope.hiding_flagged) if hiding else (scope.folders, scope.flagged)
        assert folders is not None
        folders += part.folders or []
        flagged += part.flagged
        scope.labels += part.labels
    return scope if _tables(scope) else None


def _add_folders(connection: sqlite3.Connection, scope: _Scope, source_id: int, gmail: bool, name: str | None) -> None:
    assert scope.folders is not None
    rows = connection.execute(
        "SELECT id, path, coalesce(special_use, guessed_use, '') FROM folder WHERE source_id = ?", (source_id,)
    ).fetchall()
    if name is None:
        scope.folders += [row[0] for row in rows]
        return
    use = to_special_use(name) if name.startswith("\\") else None
    if use is not None:
        chosen = [row for row in rows if row[2].lower() == use.lower()]
        if use == "\\Flagged":
            scope.flagged += [row[0] for row in rows]
    else:
        inbox = name.upper() == "INBOX"
        chosen = [row for row in rows if row[1] == name or (inbox and row[1].upper() == "INBOX")]
    for folder_id, _, role in chosen:
        # on Gmail only these three are read as folders; everything else is a label
        if gmail and role not in ("\\All", "\\Junk", "\\Trash"):
            scope.labels.append(folder_id)
        else:
            scope.folders.append(folder_id)


def _question(connection: sqlite3.Connection, wanted: MessageFilter) -> _Question | None:
    """None when nothing can match."""
    account = scalar(connection, "SELECT n FROM account WHERE id = ?", (wanted.account_id,))
    if account is None:
        return None
    question = _Question(int(account))
    for name, column, sign in (
        ("date_before", "date", "<"),
        ("date_after", "date", ">"),
        ("indexed_before", "indexed", "<"),
        ("indexed_after", "indexed", ">"),
    ):
        moment = getattr(wanted, name)
        if moment is not None:
            question.conditions.append(f"m.{column} {sign} :{name}")
            question.values[name] = moment
    if wanted.indexed_after is not None:
        _choose(
            connection,
            question,
            "SELECT n FROM message WHERE account = :account AND indexed > :indexed_after",
            None,
        )
    if wanted.subject is not None:
        _subject(question, wanted.subject)
    if not _people(connection, question, wanted):
        return None
    _files(question, wanted)
    return question


def _subject(question: _Question, text: str) -> None:
    expression = pattern.as_regex(text)
    if expression is not None:
        pattern.check_regex(expression)
        question.conditions.append("m.subject REGEXP :subject")
        question.values["subject"] = expression
    elif text.isascii():
        question.conditions.append("m.subject LIKE :subject ESCAPE '!'")
        question.values["subject"] = f"%{like_literal(text)}%"
    else:
        question.conditions.append("contains(:subject, m.subject)")
        question.values["subject"] = text.casefold()


def _people(connection: sqlite3.Connection, question: _Question, wanted: MessageFilter) -> bool:
    every = tuple(addresses.KINDS.values())
    for name, asked, kinds in (
        ("email", wanted.email, every),
        ("from_", wanted.from_, (addresses.FROM,)),
        ("to", wanted.to, (addresses.TO,)),
        ("cc", wanted.cc, (addresses.CC,)),
        ("bcc", wanted.bcc, (addresses.BCC,)),
    ):
        if not asked:
            continue
        ids = addresses.matching(connection, asked)
        if not ids:
            return False
        question.values[name] = msgspec.json.encode(ids).decode()
        condition = f"address IN (SELECT value FROM json_each(:{name})) AND kind IN ({', '.join(map(str, kinds))})"
        _choose(
            connection,
            question,
            f"SELECT message FROM message_address WHERE {condition}",
            f"EXISTS (SELECT 1 FROM message_address WHERE {condition} AND message = m.n)",
        )
    return True


def _choose(connection: sqlite3.Connection, question: _Question, pick: str, test: str | None) -> None:
    """Picks by a set when it is small; else tests each message (`test` None: a condition does it already)."""
    values = question.values | {"account": question.account}
    many = scalar(connection, f"SELECT count(*) FROM (SELECT 1 FROM ({pick}) LIMIT {PICK_MOST + 1})", values)
    if many <= PICK_MOST:
        question.picks.append(pick)
    elif test is not None:
        question.conditions.append(test)


def _files(question: _Question, wanted: MessageFilter) -> None:
    conditions = ["account = :account"]
    if wanted.file_name is not None:
        expression = pattern.as_regex(wanted.file_name)
        if expression is not None:
            pattern.check_regex(expression)
        else:
            expression = pattern.wildcard(wanted.file_name)
        conditions.append("name REGEXP :file_name")
        question.values["file_name"] = expression
    for name, sign in (("file_size_min", ">="), ("file_size_max", "<=")):
        size = getattr(wanted, name)
        if size is not None:
            conditions.append(f"size {sign} :{name}")
            question.values[name] = size
    if len(conditions) > 1:
        question.picks.append(f"SELECT message FROM file WHERE {' AND '.join(conditions)}")


def _order(wanted: MessageFilter, date: str, number: str) -> str:
    direction = "ASC" if wanted.ascending else "DESC"
    return f"ORDER BY {date} {direction}, {number} {direction} LIMIT :limit OFFSET :offset"


def _onward(wanted: MessageFilter, date: str, number: str) -> list[str]:
    if wanted.start_after is None:
        return []
    sign = ">" if wanted.ascending else "<"
    return [f"({date}, {number}) {sign} (:after_date, :after_n)"]


def _pick(scope: _Scope, question: _Question, wanted: MessageFilter) -> str:
    """The + keeps SQLite from walking the account's index in spite of the small set."""
    conditions = ["+m.account = :account", "m.orphaned IS NULL"]
    conditions += [f"m.n IN ({pick})" for pick in question.picks]
    conditions += question.conditions + _onward(wanted, "m.date", "m.n")
    if not scope.everything:
        places = [
            f"EXISTS (SELECT 1 FROM {table} p WHERE p.message = m.n{extra} AND p.folder_id IN ({_ints(ids)}))"
            for table, extra, ids in _tables(scope)
        ]
        conditions.append(f"({' OR '.join(places)})")
    return f"SELECT m.date, m.n FROM message m WHERE {' AND '.join(conditions)} {_order(wanted, '+m.date', 'm.n')}"


def _tables(scope: _Scope) -> list[tuple[str, str, list[int]]]:
    present = " AND p.gone_at IS NULL"
    flagged = f"{present} AND instr(p.flags, '\\Flagged') > 0"
    found = [
        ("membership", present, scope.folders or []),
        ("membership", flagged, scope.flagged),
        ("label", "", scope.labels),
        ("membership", present + _KEPT, scope.hiding),
        ("membership", flagged + _KEPT, scope.hiding_flagged),
    ]
    return [entry for entry in found if entry[2]]


def _ints(ids: list[int]) -> str:
    return ", ".join(str(int(number)) for number in ids)


def _walk(scope: _Scope, question: _Question, wanted: MessageFilter) -> str:
    if scope.everything:
        conditions = ["m.account = :account", "m.orphaned IS NULL", *question.conditions]
        conditions += _onward(wanted, "m.date", "m.n")
        return (
            f"SELECT m.date, m.n FROM message m INDEXED BY message_date WHERE {' AND '.join(conditions)}"
            f" {_order(wanted, 'm.date', 'm.n')}"
        )
    # One ordered walk per folder; SQLite merges them and leaves out repetitions without reading more than it needs.
    terms = [
        _term(table, extra, folder_id, question, wanted) for table, extra, ids in _tables(scope) for folder_id in ids
    ]
    if len(terms) > COMPOUND_MOST:
        return _walk_all(scope, question, wanted)
    return f"{' UNION '.join(terms)} {_order(wanted, '1', '2')}"


def _term(table: str, extra: str, folder_id: int, question: _Question, wanted: MessageFilter) -> str:
    conditions = [f"p.folder_id = {int(folder_id)}{extra}", *_onward(wanted, "p.date", "p.message")]
    join = ""
    on_date = [text.replace("m.date", "p.date") for text in question.conditions if text.startswith("m.date ")]
    others = [text for text in question.conditions if not text.startswith("m.date ")]
    if others:
        join = " CROSS JOIN message m ON m.n = p.message"
    return f"SELECT DISTINCT p.date, p.message FROM {table} p{join} WHERE {' AND '.join(conditions + on_date + others)}"


def _walk_all(scope: _Scope, question: _Question, wanted: MessageFilter) -> str:
    """Very many folders: along the account, asking of each message whether it has a place in one of them."""
    places = [
        f"EXISTS (SELECT 1 FROM {table} p WHERE p.message = m.n{extra} AND p.folder_id IN ({_ints(ids)}))"
        for table, extra, ids in _tables(scope)
    ]
    conditions = ["m.account = :account", "m.orphaned IS NULL", *question.conditions, f"({' OR '.join(places)})"]
    conditions += _onward(wanted, "m.date", "m.n")
    return (
        f"SELECT m.date, m.n FROM message m INDEXED BY message_date WHERE {' AND '.join(conditions)}"
        f" {_order(wanted, 'm.date', 'm.n')}"
    )
