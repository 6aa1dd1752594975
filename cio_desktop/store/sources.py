"""Sources: their settings, their status and its history. Passwords and tokens are the vault's: sealed rows, which end
with their source."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from . import emails, history, labels, orphans, secrets, words
from .callback_states import Retry, write_import, write_status
from .rows import assignments, columns, now_or, plain_all
from .words import Words


@dataclass(slots=True)
class SourceRow:
    """`next_try` without a value: by the period's timer (`following` "period") or not by itself ("never").

    `auth_type`: password, oauth2 (by `grant_id`: grants.py) or oauth (1.0).
    """

    id: int
    account_id: str
    label: str
    created: int
    email: str
    server: str
    port: int
    use_ssl: bool
    insecure: bool
    username: str
    auth_type: str
    provider_consumer_key: str | None
    grant_id: str | None
    certificate_sha256: str | None
    sync_period: int
    raw_file_list: bool
    sync_all_folders: bool
    sync_folders: str | None
    expunge_on_deleted_flag: bool
    origin_ip: str | None
    callback_url: str | None
    callback_state: str
    status_callback_url: str | None
    status: str
    status_since: int
    status_code: str | None
    status_text: str | None
    status_said: str | None
    fail_count: int
    fail_first: int | None
    next_try: int | None
    following: str
    last_sync: int | None
    max_conn: int
    gmail: bool
    caps_json: str | None
    quirks_json: str | None
    expunge_policy: str
    encryption: str | None
    status_callback_state: str
    one_connection_until: int | None
    tries_json: str | None = None


_NAMES = [field.name for field in fields(SourceRow)]
_COLUMNS = columns(SourceRow)
_BOOLEANS = [name for name in _NAMES if SourceRow.__annotations__[name] == "bool"]
_SETTABLE = frozenset(_NAMES) - {"id", "account_id", "created"}


def _row(values: tuple[Any, ...]) -> SourceRow:
    row = SourceRow(*values)
    for name in _BOOLEANS:
        setattr(row, name, bool(getattr(row, name)))
    return row


def create(
    connection: sqlite3.Connection,
    /,
    account_id: str,
    *,
    email: str,
    server: str,
    username: str,
    port: int = 993,
    use_ssl: bool = True,
    now: float | None = None,
    **settings: Any,
) -> SourceRow:
    """A new source, labelled here. `settings`: any other column of SourceRow. Its address joins the account's."""
    created = now_or(now)
    taken = {row.label for row in list_of(connection, account_id)}
    values = plain_all(
        {
            "label": labels.make(email or username, server, taken),
            "email": email,
            "server": server,
            "username": username,
            "port": port,
            "use_ssl": use_ssl,
            "gmail": labels.is_gmail(server),
            "sync_all_folders": True,
            "callback_state": write_import("due" if settings.get("callback_url") else "none"),
            "status_since": created,
        }
        | settings
    )
    assignments(values, _SETTABLE)  # refuses unknown names
    values |= {"account_id": account_id, "created": created}
    names = list(values)
    made = connection.execute(
        f"INSERT INTO source ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)})", values
    )
    if email:
        emails.add(connection, account_id, email, now=created)
    row = get(connection, int(made.lastrowid or 0))
    assert row is not None
    return row


def get(connection: sqlite3.Connection, source_id: int) -> SourceRow | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM source WHERE id = ?", (source_id,)).fetchone()
    return None if row is None else _row(row)


def by_label(connection: sqlite3.Connection, account_id: str, label: str) -> SourceRow | None:
    """`0` is the account's first source."""
    if label == "0":
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM source WHERE account_id = ? ORDER BY id LIMIT 1", (account_id,)
        ).fetchone()
    else:
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM source WHERE account_id = ? AND label = ?", (account_id, label)
        ).fetchone()
    return None if row is None else _row(row)


def status_condition(status: str | None, status_ok: bool | None) -> tuple[str, dict[str, object]]:
    """SQL for the two status filters of the API; `status_ok` is exactly OK."""
    sql, values = "", dict[str, object]()
    if status is not None:
        sql += " AND status = :status"
        values["status"] = str(status)
    if status_ok is not None:
        sql += " AND status = 'OK'" if status_ok else " AND status <> 'OK'"
    return sql, values


def list_of(
    connection: sqlite3.Connection, account_id: str, *, status: str | None = None, status_ok: bool | None = None
) -> list[SourceRow]:
    """The sources of an account, oldest first."""
    condition, values = status_condition(status, status_ok)
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM source WHERE account_id = :account{condition} ORDER BY id",
        {"account": account_id} | values,
    )
    return [_row(row) for row in found]


def all(connection: sqlite3.Connection) -> list[SourceRow]:
    return [_row(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM source ORDER BY id")]


def unread(connection: sqlite3.Connection, account_id: str) -> set[int]:
    """The sources of an account no round of which has ended yet."""
    found = connection.execute("SELECT id FROM source WHERE account_id = ? AND last_sync IS NULL", (account_id,))
    return {source_id for (source_id,) in found}


_WHERE = ("server", "port")
_LEARNT: dict[str, Any] = {"quirks_json": None, "caps_json": None, "one_connection_until": None, "encryption": None}


def set_fields(connection: sqlite3.Connection, /, source_id: int, **values: Any) -> bool:
    """Changes columns of SourceRow by name; not the status, which goes through `set_status`. With another server what
    was learnt of the one before is forgotten."""
    if "status" in values:
        raise ValueError("the status is changed by set_status, which writes its history")
    if not values:
        return get(connection, source_id) is not None
    if values.keys() & {"server", "port"}:
        row = get(connection, source_id)
        if row is not None and any(values.get(name, getattr(row, name)) != getattr(row, name) for name in _WHERE):
            values = _LEARNT | values
    sql = f"UPDATE source SET {assignments(values, _SETTABLE)} WHERE id = :_id"
    return connection.execute(sql, plain_all(values) | {"_id": source_id}).rowcount == 1


QUIRKS_KEPT = 30 * 86400
"""Seconds. Servers get better: after this a quirk has to be noticed again."""
DOUBTED_AFTER = 86400
DOUBTED = frozenset({"no_idle", "done_alone", "one_by_one"})
"""Seconds for quirks that a single refusal or lost answer teaches: it may have been chance."""


def rename_synced(connection: sqlite3.Connection, source_id: int, old: str, new: str) -> None:
    """A folder of `sync_folders` is read under its new path; of those below it only the beginning changes."""
    row = get(connection, source_id)
    if row is None or not row.sync_folders:
        return
    names = [name.strip() for name in row.sync_folders.split(",")]
    delimiters = connection.execute("SELECT DISTINCT delim FROM folder WHERE source_id = ?", (source_id,))
    below = tuple(old + delim for (delim,) in delimiters if delim)
    moved = [new + name[len(old) :] if name == old or name.startswith(below) else name for name in names]
    if moved != names:
        set_fields(connection, source_id, sync_folders=",".join(moved))


def quirks_of(row: SourceRow, *, now: float | None = None) -> dict[str, int]:
    """What is remembered of the server's own ways: name -> when it was noticed."""
    found = json.loads(row.quirks_json) if row.quirks_json else {}
    today = now_or(now)
    kept = {name: DOUBTED_AFTER if name in DOUBTED else QUIRKS_KEPT for name in found}
    return {name: int(at) for name, at in found.items() if at is True or at > today - kept[name]}


def add_quirks(
    connection: sqlite3.Connection, source_id: int, names: Iterable[str], *, now: float | None = None
) -> None:
    row = get(connection, source_id)
    if row is None:
        return
    kept = quirks_of(row, now=now)
    fresh = {str(name): now_or(now) for name in names} | kept
    if fresh != kept:
        set_fields(connection, source_id, quirks_json=json.dumps(fresh, sort_keys=True))


def set_status(
    connection: sqlite3.Connection,
    source_id: int,
    status: str,
    *,
    now: float | None = None,
    since: float | None = None,
    code: str | None = None,
    text: Words | None = None,
    fail_count: int = 0,
    fail_first: float | None = None,
    next_try: float | None = None,
    following: str = "period",
) -> bool:
    """Stores the whole status record; True (and one line of history) only when the status itself changed."""
    before = connection.execute("SELECT status, status_since FROM source WHERE id = ?", (source_id,)).fetchone()
    if before is None:
        return False
    moment = now_or(now)
    changed = bool(before[0] != str(status))
    if since is None:
        since = moment if changed else before[1]
    connection.execute(
        "UPDATE source SET status = :status, status_since = :since, status_code = :code, status_text = :text,"
        " status_said = :said, fail_count = :fail_count, fail_first = :fail_first, next_try = :next_try,"
        " following = :following"
        " WHERE id = :source_id",
        plain_all(
            {
                "status": status,
                "since": since,
                "code": code,
                "text": words.english(text),
                "said": words.kept(text),
                "fail_count": fail_count,
                "fail_first": fail_first,
                "next_try": next_try,
                "following": following,
                "source_id": source_id,
            }
        ),
    )
    if changed:
        event = history.add_status(
            connection, source_id, old=before[0], new=str(status), code=code, text=text, now=moment
        )
        connection.execute(
            "UPDATE source SET status_callback_state = ? WHERE id = ? AND status_callback_url IS NOT NULL",
            (write_status(Retry(event, 0, moment)), source_id),
        )
    return changed


def replace_status_callback_state(connection: sqlite3.Connection, source_id: int, old: str, new: str) -> bool:
    """As `callback_states` writes them. False, and nothing done: it is no longer `old`."""
    sql = "UPDATE source SET status_callback_state = ? WHERE id = ? AND status_callback_state = ?"
    return connection.execute(sql, (new, source_id, old)).rowcount == 1


def delete(connection: sqlite3.Connection, source_id: int, *, now: float | None = None) -> bool:
    """With its secrets, folders and places. Messages that lose their last place wait for the purge, like any other."""
    row = get(connection, source_id)
    if row is None:
        return False
    touched = orphans.of_folders(connection, "folder_id IN (SELECT id FROM folder WHERE source_id = ?)", (source_id,))
    connection.execute("DELETE FROM source WHERE id = ?", (source_id,))
    secrets.delete(connection, secrets.of_source(source_id))
    orphans.mark(connection, touched, now_or(now))
    return True
