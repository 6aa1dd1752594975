"""Folders of a source: what the server listed, and how far each is synced."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from typing import Any, Protocol

from . import edits, folder_states, orphans, sources
from .folder_states import FolderState
from .rows import assignments, chunks, columns, marks, now_or, plain_all


class ListedStatus(Protocol):
    """Counts that came with a listing."""

    @property
    def messages(self) -> int | None: ...
    @property
    def unseen(self) -> int | None: ...


class Listed(Protocol):
    """What a listing tells of one folder; the mail layer's ListedFolder fits."""

    @property
    def raw(self) -> bytes: ...
    @property
    def path(self) -> str: ...
    @property
    def delimiter(self) -> str | None: ...
    @property
    def attributes(self) -> Collection[str]: ...
    @property
    def special_use(self) -> str | None: ...
    @property
    def guessed_use(self) -> str | None: ...
    @property
    def selectable(self) -> bool: ...
    @property
    def subscribed(self) -> bool: ...
    @property
    def status(self) -> ListedStatus | None: ...


@dataclass(slots=True)
class FolderRow:
    """uidvalidity, uidnext, highestmodseq, messages: what has been synced. server_*: what the last listing told.

    `known`: places stored and not gone. `attributes`: space-separated, as the server spelled them. `chosen_use`: the
    role a person gave it; while the server names no folder for that it is the `special_use` as well. `chosen_sync`:
    whether it is read, by a person's word; None: as its source's settings say.
    """

    id: int
    source_id: int
    raw_name: bytes
    path: str
    delim: str | None
    attributes: str
    special_use: str | None
    guessed_use: str | None
    selectable: bool
    subscribed: bool
    rights: str | None
    read_only: bool
    uidvalidity: int | None
    uidnext: int | None
    highestmodseq: int | None
    messages: int | None
    server_messages: int | None
    server_unseen: int | None
    known: int
    synced_min_uid: int | None
    backfill_done: bool
    last_sync_start: int
    last_sync_stop: int
    last_expunge: int
    last_flags: int
    last_deep: int
    uidv_changes: int
    uidv_first: int | None
    refusals: int
    parked_until: int | None
    state: FolderState
    included: bool
    view_uidvalidity: int | None = None
    trouble_code: str | None = None
    trouble_text: str | None = None
    trouble_said: str | None = None
    missing: int = 0
    chosen_use: str | None = None
    chosen_sync: int | None = None

    @property
    def is_view(self) -> bool:
        """Whether it only shows messages of other folders: by the role the server told, or as it was seen to."""
        return self.special_use in VIEW_ROLES or (
            self.view_uidvalidity is not None and self.view_uidvalidity == self.uidvalidity
        )

    @property
    def is_read(self) -> bool:
        """Whether a sync reads it. A person's word holds at once, also where no sync has followed it yet."""
        return self.included if self.chosen_sync is None else bool(self.chosen_sync)

    @property
    def use(self) -> str | None:
        """The folder's role: told by the server, else guessed from its name."""
        return self.special_use or self.guessed_use


@dataclass(slots=True)
class FolderCounts:
    messages: int
    unseen: int


CHOSEN_ROLES = ("\\Archive", "\\Sent", "\\Drafts", "\\Junk", "\\Trash")
"""Roles that a person can give."""
VIEW_ROLES = frozenset({"\\All", "\\Flagged", "\\Important"})
"""Roles of folders that show what is elsewhere (RFC 6154, RFC 8457). On Gmail they are places and labels."""
_ROLES = ", ".join(f"'{use}'" for use in sorted(VIEW_ROLES))
IS_VIEW = (
    f"(coalesce(f.special_use, '') IN ({_ROLES})"
    " OR (f.view_uidvalidity IS NOT NULL AND f.view_uidvalidity IS f.uidvalidity))"
)
"""`FolderRow.is_view` in SQL, of the table `f`."""

_COLUMNS = columns(FolderRow)
_BOOLEANS = [field.name for field in fields(FolderRow) if field.type == "bool"]
_STATE = [field.name for field in fields(FolderRow)].index("state")
_SETTABLE = frozenset(field.name for field in fields(FolderRow)) - {"id", "source_id", "known"}

_UPSERT = """
INSERT INTO folder (source_id, raw_name, path, delim, attributes, special_use, guessed_use, selectable, subscribed,
                    server_messages, server_unseen)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source_id, raw_name) DO UPDATE SET
    path = excluded.path, delim = excluded.delim, attributes = excluded.attributes,
    special_use = excluded.special_use, guessed_use = excluded.guessed_use,
    selectable = excluded.selectable, subscribed = excluded.subscribed,
    server_messages = coalesce(excluded.server_messages, server_messages),
    server_unseen = coalesce(excluded.server_unseen, server_unseen)
"""


def _row(values: tuple[Any, ...]) -> FolderRow:
    row = FolderRow(*values)
    for name in _BOOLEANS:
        setattr(row, name, bool(getattr(row, name)))
    row.state = folder_states.read(values[_STATE])
    return row


def list_of(connection: sqlite3.Connection, source_id: int) -> list[FolderRow]:
    found = connection.execute(f"SELECT {_COLUMNS} FROM folder WHERE source_id = ? ORDER BY path, id", (source_id,))
    return [_row(row) for row in found]


def get(connection: sqlite3.Connection, folder_id: int) -> FolderRow | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM folder WHERE id = ?", (folder_id,)).fetchone()
    return None if row is None else _row(row)


def upsert_listing(connection: sqlite3.Connection, source_id: int, listed: Iterable[Listed]) -> list[FolderRow]:
    """Stores a listing; folders it doesn't name stay (see `delete_missing`). Answers all folders of the source."""
    connection.executemany(
        _UPSERT,
        [
            (
                source_id,
                item.raw,
                item.path,
                item.delimiter,
                " ".join(sorted(item.attributes)),
                item.special_use,
                item.guessed_use,
                int(item.selectable),
                int(item.subscribed),
                item.status.messages if item.status else None,
                item.status.unseen if item.status else None,
            )
            for item in listed
        ],
    )
    _apply_chosen(connection, source_id)
    return list_of(connection, source_id)


def _apply_chosen(connection: sqlite3.Connection, source_id: int) -> None:
    """A server that names a folder for something has the last word."""
    connection.execute(
        "UPDATE folder SET special_use = CASE WHEN EXISTS (SELECT 1 FROM folder o WHERE o.source_id = folder.source_id"
        " AND o.id <> folder.id AND o.special_use = folder.chosen_use AND o.chosen_use IS NOT o.special_use)"
        " THEN NULL ELSE chosen_use END"
        " WHERE source_id = ? AND chosen_use IS NOT NULL AND (special_use IS NULL OR special_use = chosen_use)",
        (source_id,),
    )


def choose_use(connection: sqlite3.Connection, source_id: int, folder_id: int, use: str | None) -> list[FolderRow]:
    """A role by hand, which no other folder of the source has by hand then. Answers all folders of the source."""
    connection.execute(
        "UPDATE folder SET chosen_use = NULL, special_use = nullif(special_use, chosen_use)"
        " WHERE source_id = ? AND chosen_use IS NOT NULL AND (id = ? OR chosen_use = ?)",
        (source_id, folder_id, use),
    )
    connection.execute("UPDATE folder SET chosen_use = ? WHERE id = ? AND source_id = ?", (use, folder_id, source_id))
    _apply_chosen(connection, source_id)
    return list_of(connection, source_id)


def set_sync(connection: sqlite3.Connection, /, folder_id: int, **values: Any) -> bool:
    """Changes columns of FolderRow by name; not `known`, which the places keep themselves."""
    if not values:
        return False
    sql = f"UPDATE folder SET {assignments(values, _SETTABLE)} WHERE id = :_id"
    if "state" in values:
        values["state"] = folder_states.write(values["state"])
    return connection.execute(sql, plain_all(values) | {"_id": folder_id}).rowcount == 1


def begin(connection: sqlite3.Connection, folder_id: int, uidvalidity: int) -> int | None:
    """What the first places of a folder stand for; answers what was said before, where somebody was first."""
    connection.execute(
        "UPDATE folder SET uidvalidity = ? WHERE id = ? AND uidvalidity IS NULL", (uidvalidity, folder_id)
    )
    found = connection.execute("SELECT uidvalidity FROM folder WHERE id = ?", (folder_id,)).fetchone()
    return None if found is None else int(found[0])


def set_sync_many(connection: sqlite3.Connection, /, folder_ids: Iterable[int], **values: Any) -> None:
    """The same change for several folders."""
    for folder_id in folder_ids:
        set_sync(connection, folder_id, **values)


def rename(connection: sqlite3.Connection, folder_id: int, *, raw: bytes, path: str) -> None:
    """The folder goes on under another name, with its places and what waits there. A row that a listing made under
    that name gives way."""
    other = connection.execute(
        "SELECT o.id FROM folder o JOIN folder f ON f.source_id = o.source_id WHERE f.id = ? AND o.raw_name = ?"
        " AND o.id <> f.id",
        (folder_id, raw),
    ).fetchone()
    if other is not None:
        delete(connection, [other[0]])
    edits.follow_rename(connection, folder_id, raw)
    connection.execute("UPDATE folder SET raw_name = ?, path = ? WHERE id = ?", (raw, path, folder_id))


def rename_all(
    connection: sqlite3.Connection, source_id: int, renamed: Iterable[tuple[int, bytes, str]], old: str, new: str
) -> None:
    """A folder and those below it, by their ids, and the source's `sync_folders` that name them. `old`, `new`: the
    paths of the uppermost."""
    for folder_id, raw, path in renamed:
        rename(connection, folder_id, raw=raw, path=path)
    sources.rename_synced(connection, source_id, old, new)


def fence(connection: sqlite3.Connection, folder_id: int) -> tuple[int | None, int | None]:
    """UIDVALIDITY, and a UID above all that are stored or were seen: what is there now, as a person could see it."""
    row = connection.execute(
        "SELECT f.uidvalidity, max(coalesce(f.uidnext, 1), coalesce((SELECT max(uid) + 1 FROM membership"
        " WHERE folder_id = f.id), 1)) FROM folder f WHERE f.id = ?",
        (folder_id,),
    ).fetchone()
    return (None, None) if row is None or row[0] is None else (row[0], row[1])


def delete_missing(
    connection: sqlite3.Connection, source_id: int, keep: Collection[bytes], *, now: float | None = None
) -> list[FolderRow]:
    """Deletes the folders a listing no longer names. Answers the deleted rows."""
    kept = set(keep)
    gone = [row for row in list_of(connection, source_id) if row.raw_name not in kept]
    delete(connection, [row.id for row in gone], now=now)
    return gone


def delete(connection: sqlite3.Connection, folder_ids: Collection[int], *, now: float | None = None) -> None:
    """With their places. Messages that lose their last one wait for the purge."""
    for batch in chunks(folder_ids):
        touched = orphans.of_folders(connection, f"folder_id IN ({marks(batch)})", batch)
        connection.execute(f"DELETE FROM folder WHERE id IN ({marks(batch)})", batch)
        orphans.mark(connection, touched, now_or(now))


def counts(connection: sqlite3.Connection, source_id: int) -> dict[int, FolderCounts]:
    """Messages and unread ones by folder id, from our own rows; on Gmail also for labels. Reads every place once: of
    other sources `known` and `unread.by_folder` tell the same at once."""
    found = connection.execute(
        "SELECT folder_id, count(*), sum(instr(flags, '\\Seen') = 0) FROM membership WHERE gone_at IS NULL"
        " AND folder_id IN (SELECT id FROM folder WHERE source_id = :source) GROUP BY folder_id"
        " UNION ALL "
        "SELECT l.folder_id, count(*), sum(EXISTS (SELECT 1 FROM membership m JOIN folder f ON f.id = m.folder_id"
        " WHERE m.message = l.message AND f.source_id = :source AND m.gone_at IS NULL"
        " AND instr(m.flags, '\\Seen') = 0)) FROM label l"
        " WHERE l.folder_id IN (SELECT id FROM folder WHERE source_id = :source) GROUP BY l.folder_id",
        {"source": source_id},
    )
    result: dict[int, FolderCounts] = {}
    for folder_id, messages, unseen in found:
        result[folder_id] = FolderCounts(messages, unseen)
    return result
