"""How many messages are unread, by folder, source and account, from an index that holds nothing else."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field

from .folders import IS_VIEW
from .rows import marks, scalar

DISTINCT_MOST = 20_000  # above it a message that is in two Inboxes of an account counts in both
_UNSEEN = "membership p INDEXED BY membership_unseen WHERE p.gone_at IS NULL AND instr(p.flags, '\\Seen') = 0"


@dataclass(slots=True)
class SourceUnread:
    label: str
    inbox: int = 0
    inbox_messages: int = 0


@dataclass(slots=True)
class AccountUnread:
    """`inbox`: in the Inboxes of all its sources. `everywhere`: in any folder but those that only show others'."""

    account_id: str
    messages: int
    inbox: int = 0
    everywhere: int = 0
    sources: list[SourceUnread] = field(default_factory=list)


def by_folder(connection: sqlite3.Connection, source_id: int, *, gmail: bool = False) -> dict[int, int]:
    """Places that are unread; folders without any are left out. On Gmail of labels, too."""
    folders = "(SELECT id FROM folder WHERE source_id = ?)"
    found = dict(
        connection.execute(
            f"SELECT p.folder_id, count(*) FROM {_UNSEEN} AND p.folder_id IN {folders} GROUP BY p.folder_id",
            (source_id,),
        ).fetchall()
    )
    if gmail:
        found.update(_labelled(connection, f"p.folder_id IN {folders}", (source_id,)))
    return found


def _labelled(connection: sqlite3.Connection, where: str, values: tuple[int, ...]) -> list[tuple[int, int]]:
    """Labels of what is unread in these folders."""
    return connection.execute(
        f"SELECT l.folder_id, count(DISTINCT l.message) FROM {_UNSEEN.replace('WHERE', 'CROSS JOIN label l WHERE')}"
        f" AND l.message = p.message AND {where} GROUP BY l.folder_id",
        values,
    ).fetchall()


def by_account(connection: sqlite3.Connection) -> list[AccountUnread]:
    """Of all accounts, in their order."""
    accounts = {
        n: AccountUnread(account_id, messages)
        for n, account_id, messages in connection.execute("SELECT n, id, nb_messages FROM account ORDER BY n")
    }
    numbers = {account.account_id: n for n, account in accounts.items()}
    rows = connection.execute("SELECT id, account_id, label, gmail FROM source ORDER BY id").fetchall()
    inboxes: dict[int, list[int]] = defaultdict(list)  # of plain folders, by account
    for source_id, account_id, label, gmail in rows:
        account, unread = accounts[numbers[account_id]], by_folder(connection, source_id, gmail=bool(gmail))
        source = SourceUnread(label)
        account.sources.append(source)
        for folder_id, path, known, role, view in _folders(connection, source_id):
            labelled = bool(gmail) and role not in {"\\All", "\\Junk", "\\Trash"}
            if path.upper() == "INBOX":
                source.inbox += unread.get(folder_id, 0)
                source.inbox_messages += _length(connection, folder_id) if labelled else known
                inboxes[numbers[account_id]] += [] if labelled else [folder_id]
            if not labelled and (gmail or not view):
                account.everywhere += unread.get(folder_id, 0)
        account.inbox += source.inbox
    for number, folder_ids in inboxes.items():
        if len(folder_ids) > 1 and accounts[number].inbox <= DISTINCT_MOST:
            accounts[number].inbox -= _doubled(connection, folder_ids)
    return list(accounts.values())


def _folders(connection: sqlite3.Connection, source_id: int) -> list[tuple[int, str, int, str, int]]:
    return connection.execute(
        f"SELECT f.id, f.path, f.known, coalesce(f.special_use, f.guessed_use, ''), {IS_VIEW} FROM folder f"
        " WHERE f.source_id = ?",
        (source_id,),
    ).fetchall()


def _length(connection: sqlite3.Connection, folder_id: int) -> int:
    return int(scalar(connection, "SELECT count(*) FROM label WHERE folder_id = ?", (folder_id,)))


def _doubled(connection: sqlite3.Connection, folder_ids: list[int]) -> int:
    """How often a message was counted once more, as it is in another of these folders."""
    where = f"{_UNSEEN} AND p.folder_id IN ({marks(folder_ids)})"
    return int(scalar(connection, f"SELECT count(*) - count(DISTINCT p.message) FROM {where}", folder_ids))
