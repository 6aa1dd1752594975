"""From a MessageFilter to the SQL conditions that answer it. Callers' words only ever travel as parameters."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from math import isqrt
from typing import Any

import msgspec

from cio_desktop.protocol.folding import fold
from cio_desktop.protocol.symbolic import to_special_use

from . import addresses, pattern, pattern_parts, search_picks, search_words, word_index, word_terms
from .addresses import like_literal
from .message_filter import MessageFilter
from .rows import scalar
from .search_words import Field

PICK_MOST = 20_000  # above this many candidates walking finds a page sooner than sorting them
# The same for words, which are compared in each: as many as a walk compares until it has a page, where they are spread
# evenly. Where they are all old, it would compare nearly all.
WORDS_MOST = 1_000
PAGE = 25
MARKS_MOST = 5_000  # for each of these its own row is looked at, too
_KEPT = " AND instr(p.flags, '\\Deleted') = 0"


@dataclass(slots=True)
class Scope:
    """Where to look: None for both means the whole account. flagged: folders searched by their flags. hiding: folders
    of sources that hide what is flagged as deleted."""

    folders: list[int] | None = None
    labels: list[int] = field(default_factory=list)
    flagged: list[int] = field(default_factory=list)
    hiding: list[int] = field(default_factory=list)
    hiding_flagged: list[int] = field(default_factory=list)
    seen: bool | None = None

    @property
    def everything(self) -> bool:
        return self.folders is None


@dataclass(slots=True)
class Question:
    """SQL conditions on `m` (a message), candidate sets for picking, and all parameters. `words_most`: above so many
    candidates, walking finds a page sooner than comparing them."""

    account: int
    words_most: int
    conditions: list[str] = field(default_factory=list)
    picks: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    nothing: bool = False
    """No message can match: one of the sets is empty."""


def scope_of(connection: sqlite3.Connection, wanted: MessageFilter) -> Scope | None:
    """The folders meant; None if there are no such folders."""
    sources = connection.execute(
        "SELECT id, label, gmail, expunge_on_deleted_flag FROM source WHERE account_id = ? ORDER BY id",
        (wanted.account_id,),
    ).fetchall()
    only_one = len(sources) == 1
    hides = any(row[3] for row in sources)
    if wanted.source is None and wanted.folder is None and not hides:
        return Scope()
    if wanted.source is not None:
        sources = sources[:1] if wanted.source == "0" else [row for row in sources if row[1] == wanted.source]
    if not sources:
        return None
    if wanted.folder is None and only_one and not hides:
        return Scope()
    scope = Scope(folders=[], seen=wanted.seen)
    for source_id, _, gmail, hiding in sources:
        part = Scope(folders=[])
        _add_folders(connection, part, source_id, bool(gmail), wanted.folder)
        folders, flagged = (scope.hiding, scope.hiding_flagged) if hiding else (scope.folders, scope.flagged)
        assert folders is not None
        folders += part.folders or []
        flagged += part.flagged
        scope.labels += part.labels
    return scope if places_of(scope) else None


def _add_folders(connection: sqlite3.Connection, scope: Scope, source_id: int, gmail: bool, name: str | None) -> None:
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


def question_of(connection: sqlite3.Connection, wanted: MessageFilter) -> Question | None:
    """None when nothing can match."""
    account = connection.execute("SELECT n, nb_messages FROM account WHERE id = ?", (wanted.account_id,)).fetchone()
    if account is None:
        return None
    question = Question(account[0], max(WORDS_MOST, isqrt(PAGE * max(account[1], 0))))
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
        _subject(connection, question, wanted.subject)
    if wanted.words:
        _words(connection, question, wanted)
    _marks(connection, question, wanted)
    if not _people(connection, question, wanted):
        return None
    conditions = file_conditions(question, wanted)
    if conditions:
        question.picks.append(_pick_by_file(connection, question, conditions))
    return None if question.nothing else question


def _subject(connection: sqlite3.Connection, question: Question, text: str) -> None:
    expression = pattern.as_regex(text)
    parts = pattern_parts.of_text(text)
    if expression is not None:
        pattern.check_regex(expression)
        question.conditions.append("m.subject REGEXP :subject")
        question.values["subject"] = expression
        parts = pattern_parts.of_regex(expression)
    elif text.isascii():
        question.conditions.append("m.subject LIKE :subject ESCAPE '!'")
        question.values["subject"] = f"%{like_literal(text)}%"
    else:
        question.conditions.append("contains(:subject, m.subject)")
        question.values["subject"] = text.casefold()
    words = word_terms.expression(connection, word_terms.SUBJECTS, parts)
    if words is not None:
        question.values["subject_words"] = words
        _choose(connection, question, word_index.pick(word_terms.SUBJECTS, "subject_words"), None, question.words_most)


def _words(connection: sqlite3.Connection, question: Question, wanted: MessageFilter) -> None:
    """Each has to hold. Those that may stand anywhere do so, too, where the message is one of those that were found
    elsewhere."""
    held: list[str] = []
    also = ""
    if wanted.found:
        question.values["found"] = msgspec.json.encode(wanted.found).decode()
        also = " UNION ALL SELECT value FROM json_each(:found)"
    for number, word in enumerate(wanted.words):
        name = f"word_{number}"
        question.values[name] = fold(word.text)
        test = search_words.test(name, word.field)
        if word.without:
            question.conditions.append(f"NOT {test}")
            continue
        anywhere = word.field is Field.ANY
        (held if anywhere else question.conditions).append(test)
        if (picked := search_picks.pick(connection, word, name)) is not None:
            pick, values = picked
            question.values |= values
            _choose(connection, question, pick + (also if anywhere else ""), None, question.words_most)
    if held:
        all_of_them = " AND ".join(held)
        listed = "m.n IN (SELECT value FROM json_each(:found))"
        question.conditions.append(f"({listed} OR ({all_of_them}))" if also else all_of_them)


_PLACE = "SELECT 1 FROM membership q WHERE q.message = m.n AND q.gone_at IS NULL AND instr(q.flags, '{flag}') > 0"
_FILE = "SELECT 1 FROM json_each(m.files) f WHERE NOT coalesce(f.value ->> 'is_embedded', 0)"
_STARRED = (
    "SELECT p.message FROM membership p JOIN folder f ON f.id = p.folder_id JOIN source s ON s.id = f.source_id"
    " JOIN account a ON a.id = s.account_id"
    " WHERE a.n = :account AND p.gone_at IS NULL AND instr(p.flags, '\\Flagged') > 0"
)
_ATTACHED = "SELECT message FROM file WHERE account = :account"


def _marks(connection: sqlite3.Connection, question: Question, wanted: MessageFilter) -> None:
    """As rows show them: a flag counts where one copy has it, a file where it is not a picture in the text."""
    for value, test, pick in (
        (wanted.read, _PLACE.format(flag="\\Seen"), None),
        (wanted.starred, _PLACE.format(flag="\\Flagged"), _STARRED),
        (wanted.has_file, _FILE, _ATTACHED),
    ):
        if value is None:
            continue
        question.conditions.append(f"{'' if value else 'NOT '}EXISTS ({test})")
        if value and pick is not None:
            _choose(connection, question, pick, None, MARKS_MOST)


def _pick_by_file(connection: sqlite3.Connection, question: Question, conditions: list[str]) -> str:
    files = "file f"
    if (name := question.values.get("file_name")) is not None:
        words = word_terms.expression(connection, word_terms.FILES, pattern_parts.of_regex(name))
        if words is not None:
            question.values["file_words"] = words
            files = f"({word_index.pick(word_terms.FILES, 'file_words')}) w CROSS JOIN file f ON f.message = w.n"
    return f"SELECT f.message FROM {files} WHERE f.account = :account AND {' AND '.join(conditions)}"


def _people(connection: sqlite3.Connection, question: Question, wanted: MessageFilter) -> bool:
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
            f"SELECT message FROM message_address WHERE era IN {addresses.ERAS} AND {condition}",
            f"EXISTS (SELECT 1 FROM message_address WHERE era = {addresses.era_of('m.n')} AND {condition}"
            " AND message = m.n)",
        )
    return True


def _choose(
    connection: sqlite3.Connection, question: Question, pick: str, test: str | None, most: int = PICK_MOST
) -> None:
    """Picks by a set when it is small; else tests each message (`test` None: a condition does it already)."""
    values = question.values | {"account": question.account}
    many = int(scalar(connection, f"SELECT count(*) FROM (SELECT 1 FROM ({pick}) LIMIT {most + 1})", values))
    question.nothing |= not many
    if many <= most:
        question.picks.append(pick)
    elif test is not None:
        question.conditions.append(test)


def file_conditions(question: Question, wanted: MessageFilter) -> list[str]:
    """On `f`, a file."""
    conditions: list[str] = []
    if wanted.file_name is not None:
        expression = pattern.as_regex(wanted.file_name)
        if expression is not None:
            pattern.check_regex(expression)
        else:
            expression = pattern.wildcard(wanted.file_name)
        conditions.append("f.name REGEXP :file_name")
        question.values["file_name"] = expression
    for name, sign in (("file_size_min", ">="), ("file_size_max", "<=")):
        size = getattr(wanted, name)
        if size is not None:
            conditions.append(f"f.size {sign} :{name}")
            question.values[name] = size
    return conditions


def places_of(scope: Scope) -> list[tuple[str, str, list[int]]]:
    """Tables of places `p`, what else has to hold there, and folders: any of these."""
    present = " AND p.gone_at IS NULL" + _seen("p", scope.seen)
    anywhere = "SELECT 1 FROM membership q WHERE q.message = p.message AND q.gone_at IS NULL"
    labelled = "" if scope.seen is None else f" AND EXISTS ({anywhere}{_seen('q', scope.seen)})"
    flagged = f"{present} AND instr(p.flags, '\\Flagged') > 0"
    found = [
        ("membership", present, scope.folders or []),
        ("membership", flagged, scope.flagged),
        ("label", labelled, scope.labels),
        ("membership", present + _KEPT, scope.hiding),
        ("membership", flagged + _KEPT, scope.hiding_flagged),
    ]
    return [entry for entry in found if entry[2]]


def _seen(place: str, wanted: bool | None) -> str:
    return "" if wanted is None else f" AND instr({place}.flags, '\\Seen') {'>' if wanted else '='} 0"


def in_scope(scope: Scope) -> list[str]:
    """The condition that a message `m` has a place there; none for the whole account."""
    if scope.everything:
        return []
    places = [
        f"EXISTS (SELECT 1 FROM {table} p WHERE p.message = m.n{extra} AND p.folder_id IN ({_ints(ids)}))"
        for table, extra, ids in places_of(scope)
    ]
    return [f"({' OR '.join(places)})"]


def _ints(ids: list[int]) -> str:
    return ", ".join(str(int(number)) for number in ids)
