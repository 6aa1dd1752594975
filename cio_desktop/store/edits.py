"""The journal of folder edits: what was wanted, and each step with its fence. Written with `Database.write_durable`."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from operator import attrgetter
from typing import Any, Literal

import msgspec

from cio_desktop.protocol.enums import EditStatus

from . import words
from .rows import assignments, chunks, columns, marks, now_or, plain_all, put_rows, scalar
from .words import Words

CLOSED = tuple(status.value for status in EditStatus if status.closed)

StepOp = Literal[
    "create", "copy", "move", "append", "remove", "labels", "flag", "drop", "expunge", "rename", "empty", "read"
]
StepState = Literal["planned", "issued", "done", "void", "failed", "deferred", "asking"]
"""`void`: it came to nothing, and is not tried as it is any more; `asking`: it waits for a person's yes."""


@dataclass(slots=True)
class EditRow:
    """`want_json`, `results_json`: the engine's own. `seq` orders edits as they were asked for."""

    id: str
    account_id: str
    message_id: str
    want_json: str
    origin: str
    state: EditStatus
    created: int
    updated: int
    tries: int = 0
    next_try: int | None = None
    code: str | None = None
    text: str | None = None
    said: str | None = None
    log: str | None = None
    results_json: str | None = None
    seq: int = 0

    @property
    def words(self) -> Words | None:
        return words.again(self.text, self.said)


@dataclass(slots=True)
class StepRow:
    """`edit_id` and `n` are given by `add_steps`. Folders are raw names; the UIDVALIDITY beside makes them exact."""

    op: StepOp
    source_id: int
    src_folder: bytes | None = None
    src_uidv: int | None = None
    src_uid: int | None = None
    dst_folder: bytes | None = None
    dst_uidv: int | None = None
    dst_fence: int | None = None
    dst_uid: int | None = None
    state: StepState = "planned"
    spool: str | None = None
    reply: str | None = None
    said: str | None = None
    extra_json: str | None = None
    edit_id: str = ""
    n: int = 0

    def say(self, reply: Words | None) -> None:
        """Why it came to nothing, or waits."""
        self.reply, self.said = words.english(reply), words.kept(reply)

    @property
    def words(self) -> Words | None:
        return words.again(self.reply, self.said)


_EDIT = columns(EditRow)
_STEP = columns(StepRow)
_EDIT_SETTABLE = frozenset(
    {"state", "tries", "next_try", "code", "text", "said", "log", "results_json", "want_json", "message_id"}
)
_CLOSED = "state IN (" + ", ".join(f"'{state}'" for state in CLOSED) + ")"
_STEP_FIELDS = tuple(field.name for field in fields(StepRow))
_intent = attrgetter("id", "account_id", "message_id", "want_json", "origin", "state", "created", "updated", "seq")
_values = attrgetter(*_STEP_FIELDS)  # `edit_id` and `n` are the last
_SET_STEP = (
    f"UPDATE edit_step SET {', '.join(f'{name} = ?' for name in _STEP_FIELDS if name not in {'edit_id', 'n'})}"
    " WHERE edit_id = ? AND n = ?"
)


def create(
    connection: sqlite3.Connection,
    account_id: str,
    message_id: str,
    *,
    want_json: str,
    steps: Iterable[StepRow] = (),
    origin: str = "api",
    state: EditStatus = EditStatus.PLANNED,
    now: float | None = None,
) -> EditRow:
    """Intent and steps together, before the first command is sent."""
    moment = now_or(now)
    row = EditRow(new_id(), account_id, message_id, want_json, origin, state, moment, moment)
    add(connection, [row])
    add_steps(connection, {row.id: [*steps]})
    return row


def new_id() -> str:
    return secrets.token_hex(12)


def add(connection: sqlite3.Connection, rows: Sequence[EditRow]) -> None:
    """Intents, which get their numbers here, in their order. The newest row has the highest number: to ask for that
    would read all there are."""
    last = scalar(connection, "SELECT seq FROM edit ORDER BY rowid DESC LIMIT 1") or 0
    for number, row in enumerate(rows, start=last + 1):
        row.seq = number
    put_rows(
        connection,
        "INSERT INTO edit (id, account_id, message_id, want_json, origin, state, created, updated, seq)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [*map(_intent, rows)],
    )


def add_steps(connection: sqlite3.Connection, added: Mapping[str, Sequence[StepRow]]) -> list[StepRow]:
    """Appends steps to edits, numbered from the last one on; answers them as stored, in their order. Those given stay
    as they are: until the commit nothing says that they will be on the disk."""
    last: dict[str, int] = {}
    for batch in chunks(edit_id for edit_id, steps in added.items() if steps):
        found = f"SELECT edit_id, max(n) FROM edit_step WHERE edit_id IN ({marks(batch)}) GROUP BY edit_id"
        last.update(connection.execute(found, batch).fetchall())
    stored = [
        replace(step, edit_id=edit_id, n=number)
        for edit_id, steps in added.items()
        for number, step in enumerate(steps, start=last.get(edit_id, 0) + 1)
    ]
    put_rows(
        connection,
        f"INSERT INTO edit_step ({_STEP}) VALUES ({', '.join('?' * len(_STEP_FIELDS))})",
        [*map(_values, stored)],
    )
    return stored


def get(connection: sqlite3.Connection, edit_id: str) -> EditRow | None:
    row = connection.execute(f"SELECT {_EDIT} FROM edit WHERE id = ?", (edit_id,)).fetchone()
    return None if row is None else _edit(row)


def _edit(values: tuple[Any, ...]) -> EditRow:
    row = EditRow(*values)
    row.state = EditStatus(row.state)
    return row


def list_steps(connection: sqlite3.Connection, edit_id: str) -> list[StepRow]:
    found = connection.execute(f"SELECT {_STEP} FROM edit_step WHERE edit_id = ? ORDER BY n", (edit_id,))
    return [StepRow(*row) for row in found]


steps = list_steps


def steps_of(connection: sqlite3.Connection, edit_ids: Collection[str]) -> dict[str, list[StepRow]]:
    """Of several edits, by their ids."""
    result: dict[str, list[StepRow]] = {edit_id: [] for edit_id in edit_ids}
    for batch in chunks(edit_ids):
        found = connection.execute(f"SELECT {_STEP} FROM edit_step WHERE edit_id IN ({marks(batch)}) ORDER BY n", batch)
        for step in (StepRow(*row) for row in found):
            result[step.edit_id].append(step)
    return result


def set_steps(connection: sqlite3.Connection, steps: Iterable[StepRow]) -> None:
    """Steps that have their numbers, as they are by now, the fence among them."""
    connection.executemany(_SET_STEP, map(_values, steps))


def follow_rename(connection: sqlite3.Connection, folder_id: int, raw: bytes) -> None:
    """Before a folder takes its new name: copies that wait there to be expunged wait there under that name."""
    connection.execute(
        "UPDATE edit_step SET src_folder = ? WHERE state = 'deferred' AND (source_id, src_folder, src_uidv) ="
        " (SELECT source_id, raw_name, uidvalidity FROM folder WHERE id = ?)",
        (raw, folder_id),
    )


def set_state(
    connection: sqlite3.Connection,
    edit_ids: Collection[str],
    state: EditStatus,
    *,
    now: float | None = None,
    **values: Any,
) -> int:
    """Of edits alike the state, and any of tries, next_try, code, text, said, log, results_json, want_json, message_id.
    Answers how many there are."""
    changes = plain_all({"state": state, **values})
    named = assignments(changes, _EDIT_SETTABLE)
    changes["_ids"], changes["_now"] = msgspec.json.encode(list(edit_ids)).decode(), now_or(now)
    return connection.execute(
        f"UPDATE edit SET {named}, updated = :_now WHERE id IN (SELECT value FROM json_each(:_ids))", changes
    ).rowcount


def open_edits(
    connection: sqlite3.Connection, *, account_id: str | None = None, message_id: str | None = None
) -> list[EditRow]:
    """Edits not done, failed or cancelled, in the order they were asked for."""
    found = connection.execute(
        f"SELECT {_EDIT} FROM edit WHERE NOT {_CLOSED}"
        " AND (:account IS NULL OR account_id = :account) AND (:message IS NULL OR message_id = :message)"
        " ORDER BY seq",
        {"account": account_id, "message": message_id},
    )
    return [_edit(row) for row in found]


def open_message_ids(connection: sqlite3.Connection, account_id: str | None = None) -> set[str]:
    """Messages of open edits: sync and purge leave them alone."""
    return {row.message_id for row in open_edits(connection, account_id=account_id)}


def of_message(connection: sqlite3.Connection, message_id: str) -> list[EditRow]:
    found = connection.execute(f"SELECT {_EDIT} FROM edit WHERE message_id = ? ORDER BY seq", (message_id,))
    return [_edit(row) for row in found]


def list_of_account(
    connection: sqlite3.Connection,
    account_id: str,
    *,
    states: Collection[str] = (),
    limit: int = 100,
    offset: int = 0,
) -> list[EditRow]:
    """Newest first. `states`: only those; all where none is named."""
    wanted = f" AND state IN ({marks(states)})" if states else ""
    found = connection.execute(
        f"SELECT {_EDIT} FROM edit WHERE account_id = ?{wanted} ORDER BY seq DESC LIMIT ? OFFSET ?",
        (account_id, *map(str, states), limit, offset),
    )
    return [_edit(row) for row in found]


def forget_closed(connection: sqlite3.Connection, *, before: float, most: int | None = None) -> int:
    """Deletes closed edits last touched before `before`, and of the others all but the newest `most`."""
    forgotten = connection.execute(f"DELETE FROM edit WHERE {_CLOSED} AND updated < ?", (int(before),)).rowcount
    if most is not None:
        forgotten += connection.execute(
            f"DELETE FROM edit WHERE {_CLOSED} AND seq <="
            f" (SELECT seq FROM edit WHERE {_CLOSED} ORDER BY seq DESC LIMIT 1 OFFSET ?)",
            (most,),
        ).rowcount
    return forgotten


def sources_not_synced_since(connection: sqlite3.Connection) -> set[int]:
    """Ids of sources that a closed edit had to do with, where no whole sync has begun since."""
    closed = ", ".join("?" * len(CLOSED))
    found = connection.execute(
        "SELECT DISTINCT s.source_id FROM edit_step s JOIN edit e ON e.id = s.edit_id"
        f" WHERE e.state IN ({closed}) AND NOT EXISTS (SELECT 1 FROM sync_run r"
        " WHERE r.source_id = s.source_id AND r.error IS NULL AND r.at > e.updated)",
        CLOSED,
    )
    return {source_id for (source_id,) in found}


def uids_put(
    connection: sqlite3.Connection, source_id: int, folder: bytes, uidvalidity: int, low: int, message_id: str
) -> set[int]:
    """UIDs, from one on, that edits have put into a folder for other messages than this one, as far as the journal goes
    back."""
    found = connection.execute(
        "SELECT DISTINCT s.dst_uid FROM edit_step s JOIN edit e ON e.id = s.edit_id WHERE s.source_id = ?"
        " AND s.dst_folder = ? AND s.dst_uidv = ? AND s.dst_uid >= ? AND s.state = 'done' AND e.message_id <> ?",
        (source_id, folder, uidvalidity, low, message_id),
    )
    return {uid for (uid,) in found}
