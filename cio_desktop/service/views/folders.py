"""A folder of a source as the API shows it (API.md, Folders)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from cio_desktop.protocol.resources import Folder
from cio_desktop.protocol.symbolic import to_xlist
from cio_desktop.service.call import Call
from cio_desktop.store import words
from cio_desktop.store.folders import FolderCounts, FolderRow
from cio_desktop.store.sources import SourceRow

# said only where they apply, as the documentation says of symbolic_name
_WHEN_KNOWN = (
    "nb_unseen_messages", "symbolic_name", "xlist_name", "status_code", "status_text", "status_said", "nb_missing",
    "view", "role", "role_by",
)  # fmt: skip
ATTRIBUTES = ("HasChildren", "HasNoChildren", "Marked", "Noinferiors", "Noselect")


@dataclass(frozen=True)
class Around:
    """What a folder's answer says because of the others of its source. `above`: paths with others below them;
    `guessed`: ids of those whose name alone says what they are for, as that of no other does, nor the server."""

    above: set[str]
    guessed: set[int]


def around(rows: Sequence[FolderRow]) -> Around:
    told = {row.special_use for row in rows}
    names = Counter(row.guessed_use for row in rows)
    guessed = {
        row.id for row in rows if row.guessed_use and row.guessed_use not in told and names[row.guessed_use] == 1
    }
    return Around(_parents(rows), guessed)


def _parents(rows: Iterable[FolderRow]) -> set[str]:
    """Paths of the folders that have others below them, whatever the server says of children."""
    found: set[str] = set()
    for row in rows:
        above = row.path
        while row.delim and row.delim in above:
            above = above.rpartition(row.delim)[0]
            found.add(above)
    return found


def folder_view(
    call: Call, source: SourceRow, row: FolderRow, others: Around, counts: FolderCounts | None, extended: bool
) -> dict[str, Any]:
    given = {name.lstrip("\\").lower() for name in row.attributes.split()} - {"hasnochildren"}
    given.add("haschildren" if row.path in others.above or "haschildren" in given else "hasnochildren")
    symbolic = to_xlist(row.special_use) if row.special_use else None
    role, role_by = _role(row, others)
    folder = Folder(
        name=row.path,
        attributes={name: name.lower() in given for name in ATTRIBUTES},
        delim=row.delim,
        nb_messages=_messages(source, row, counts),
        nb_unseen_messages=_unseen(row, counts) if extended else None,
        symbolic_name=symbolic,
        xlist_name=symbolic.lstrip("\\") if symbolic else None,
        uidvalidity=row.uidvalidity,
        included_in_sync=row.is_read and row.selectable,
        view=True if row.is_view and not source.gmail else None,
        resource_url=call.urls.folder(source.account_id, source.label, row.path),
        status_code=row.trouble_code,
        status_text=row.trouble_text,
        status_said=words.sent(row.trouble_said),
        nb_missing=row.missing or None,
        role=role,
        role_by=role_by,
    )
    shown: dict[str, Any] = msgspec.to_builtins(folder)
    return {name: value for name, value in shown.items() if value is not None or name not in _WHEN_KNOWN}


def _role(row: FolderRow, others: Around) -> tuple[str, str] | tuple[None, None]:
    if row.special_use is not None:
        return to_xlist(row.special_use), "person" if row.special_use == row.chosen_use else "server"
    if row.id in others.guessed and row.guessed_use is not None:
        return to_xlist(row.guessed_use), "name"
    return None, None


def _messages(source: SourceRow, row: FolderRow, counts: FolderCounts | None) -> int:
    """What we hold once the folder is imported (edits change it at once); before that what the server told."""
    if source.gmail and counts is not None:
        return counts.messages
    if not row.is_read:
        return row.known
    return row.known if row.backfill_done else max(row.known, row.server_messages or 0)


def _unseen(row: FolderRow, counts: FolderCounts | None) -> int:
    if row.backfill_done or row.server_unseen is None:
        return counts.unseen if counts is not None else 0
    return row.server_unseen
