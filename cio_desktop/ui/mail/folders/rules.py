"""What may be done with a folder and with all that is in it, or why not, in words."""

from __future__ import annotations

from collections.abc import Callable

from cio_desktop.language import tr
from cio_desktop.operations.folder_care import EMPTIED, FolderCare
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Folder
from cio_desktop.ui.words.plain import plain_line


class FolderRules:
    """`why_nothing` answers why nothing can be changed at all, or None."""

    def __init__(self, care: FolderCare, why_nothing: Callable[[], str | None]) -> None:
        self._care = care
        self.why_nothing = why_nothing

    def folder(self, key: SourceKey, path: str) -> Folder | None:
        return self._care.folders.folder(key, path)

    def title(self, key: SourceKey, path: str) -> str:
        return plain_line(self._care.folders.title(key, path), 80)

    def why_not_change(self, key: SourceKey, path: str) -> str:
        return self.why_nothing() or self._care.why_not_change(key, path) or ""

    def why_not_new(self, key: SourceKey, path: str) -> str:
        return self.why_nothing() or self._care.why_not_below(key, path) or ""

    def why_not_messages(self, key: SourceKey, path: str) -> str:
        """Why nothing can be done with all its messages."""
        found = self.folder(key, path)
        if found is not None and found.attributes.get("Noselect"):
            return tr("“{folder}” only holds other folders.", folder=self.title(key, path))
        return self.why_nothing() or ""

    def why_not_all(self, key: SourceKey, path: str) -> str:
        """Why its messages can't be deleted or marked as read all at once: those in it have to be known here."""
        if why := self.why_not_messages(key, path):
            return why
        if not self.is_unknown(key, path):
            return ""
        title = self.title(key, path)
        return tr("“{folder}” is not synced, so what is in it is not known here.", folder=title)

    def is_unknown(self, key: SourceKey, path: str) -> bool:
        """Not synced: the service has at most what was put there since."""
        found = self.folder(key, path)
        return found is not None and not found.included_in_sync

    def is_emptied(self, key: SourceKey, path: str) -> bool:
        """Trash or Spam, by the server's word, a person's, or the name."""
        found = self.folder(key, path)
        return found is not None and (found.symbolic_name or found.role) in EMPTIED
