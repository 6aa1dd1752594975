"""X-GM-LABELS -> label folders. System labels have names of their own there ("\\\\Inbox"), others the folder's name.

Must not talk to the server.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # else the process that reads mail would load the whole store
    from cio_desktop.store.folders import FolderRow

_SYSTEM = {
    b"\\inbox": "\\Inbox",
    b"\\sent": "\\Sent",
    b"\\draft": "\\Drafts",
    b"\\drafts": "\\Drafts",
    b"\\starred": "\\Flagged",
    b"\\important": "\\Important",
}


class GmailLabels:
    """The label folders of one source by what X-GM-LABELS calls them. `unknown` collects labels without a folder."""

    def __init__(self, rows: Iterable[FolderRow]) -> None:
        self._by_name: dict[bytes, int] = {}
        self._by_use: dict[str, int] = {}
        self.unknown: set[bytes] = set()
        for row in rows:
            self._by_name[row.raw_name] = row.id
            use = "\\Inbox" if row.path.upper() == "INBOX" else row.special_use
            if use is not None:
                self._by_use.setdefault(use, row.id)

    def folder_ids(self, labels: Iterable[bytes]) -> list[int]:
        """Ids of the folders; labels whose folder is hidden from IMAP have none."""
        found = []
        for label in labels:
            use = _SYSTEM.get(label.lower())
            folder_id = self._by_use.get(use) if use is not None else self._by_name.get(label)
            if folder_id is not None:
                found.append(folder_id)
            elif use is None:
                self.unknown.add(label)
        return found
