"""A folder of a source as the API shows it (API.md, Folders)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from cio_desktop.protocol.resources import Folder
from cio_desktop.protocol.symbolic import to_xlist
from cio_desktop.service.call import Call
from cio_desktop.store.folders import FolderCounts, FolderRow
from cio_desktop.store.sources import SourceRow

# said only where they apply, as the documentation says of symbolic_name
_WHEN_KNOWN = ("nb_unseen_messages", "symbolic_name", "xlist_name", "status_code", "status_text", "nb_missing", "view")
ATTRIBUTES = ("HasChildren", "HasNoChildren", "Marked", "Noinferiors", "Noselect")


def parents(rows: Iterable[FolderRow]) -> set[str]:
    """Paths of the folders that have others below them, whatever the server says of children."""
    found: set[str] = set()
    for row in rows:
        above = row.path
        while row.delim and row.delim in above:
            above = above.rpartition(row.delim)[0]
            found.add(above)
    return found


def folder_view(
    call: Call, source: SourceRow, row: FolderRow, above: set[str], counts: FolderCounts | None, extended: bool
) -> dict[str, Any]:
    """`above`: the parents in this source."""
    given = {name.lstrip("\\").lower() for name in row.attributes.split()} - {"hasnochildren"}
    given.add("haschildren" if row.path in above or "haschildren" in given else "hasnochildren")
    symbolic = to_xlist(row.special_use) if row.special_use else None
    folder = Folder(
        name=row.path,
        attributes={name: name.lower() in given for name in ATTRIBUTES},
        delim=row.delim,
        nb_messages=_messages(source, row, counts),
        nb_unseen_messages=_unseen(row, counts) if extended else None,
        symbolic_name=symbolic,
        xlist_name=symbolic.lstrip("\\") if symbolic else None,
        uidvalidity=row.uidvalidity,
        included_in_sync=row.included and row.selectable,
        view=True if row.is_view and not source.gmail else None,
        resource_url=call.urls.folder(source.account_id, source.label, row.path),
        status_code=row.trouble_code,
        status_text=row.trouble_text,
        nb_missing=row.missing or None,
    )
    shown: dict[str, Any] = msgspec.to_builtins(folder)
    return {name: value for name, value in shown.items() if value is not None or name not in _WHEN_KNOWN}


def _messages(source: SourceRow, row: FolderRow, counts: FolderCounts | None) -> int:
    """What we hold once the folder is imported (edits change it at once); before that what the server told."""
    if source.gmail and counts is not None:
        return counts.messages
    return row.known if row.backfill_done else max(row.known, row.server_messages or 0)


def _unseen(row: FolderRow, counts: FolderCounts | None) -> int:
    if row.backfill_done or row.server_unseen is None:
        return counts.unseen if counts is not None else 0
    return row.server_unseen
