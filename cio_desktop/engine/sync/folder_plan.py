"""Which folders of a source are read, and in what order (engine/README.md, Sync). Pure."""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.protocol.symbolic import to_special_use
from cio_desktop.store.folders import FolderRow

_FIRST = {"\\Inbox": 0, "\\Sent": 1, "\\All": 2, "\\Archive": 2}
_LAST = {"\\Drafts": 4, "\\Junk": 5, "\\Trash": 6}
_OTHERS = 3
_PARKED = 7
_GMAIL_READ = frozenset({"\\All", "\\Junk", "\\Trash"})
_LEFT_OUT = frozenset({"\\Drafts", "\\Junk", "\\Trash"})  # by `sync_all_folders=0`


def is_inbox(row: FolderRow) -> bool:
    return row.path.upper() == "INBOX"


def to_read(
    rows: Iterable[FolderRow], *, gmail: bool, only: str | None = None, everything: bool = True
) -> list[FolderRow]:
    """The folders to read, in order. `only`: the source's `sync_folders`, names divided by commas; `everything`: its
    `sync_all_folders`."""
    wanted = [row for row in rows if row.selectable and included(row, only, everything)]
    if gmail and any(row.special_use == "\\All" for row in wanted):
        wanted = [row for row in wanted if row.special_use in _GMAIL_READ]
    return sorted(wanted, key=_rank)


def included(row: FolderRow, only: str | None, everything: bool = True) -> bool:
    """Whether this folder is wanted: by a person's word on it, else by the source's settings. Names say more than
    `everything`."""
    if row.chosen_sync is not None:
        return bool(row.chosen_sync)
    names = [name.strip() for name in (only or "").split(",") if name.strip()]
    if not names:
        return everything or row.use not in _LEFT_OUT
    for name in names:
        use = to_special_use(name if name.startswith("\\") else f"\\{name}")
        if name == row.path or (use is not None and use == row.use) or (name.upper() == "INBOX" and is_inbox(row)):
            return True
    return False


def _rank(row: FolderRow) -> tuple[int, int, str]:
    if row.parked_until is not None:
        rank = _PARKED  # whatever it does to the connection, the others were read
    elif is_inbox(row):
        rank = 0
    else:
        use = row.use or ""
        rank = _FIRST.get(use, _LAST.get(use, _OTHERS))
    return rank, row.server_messages or 0, row.path
