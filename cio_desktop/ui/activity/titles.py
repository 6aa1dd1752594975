"""What folders are called in lists of what happened, as in the rest of the window."""

from __future__ import annotations

from cio_desktop.operations.folder_names import FolderTitles
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.keys import SourceKey


class ListedTitles:
    """The folders of a source are read once something of it is listed."""

    def __init__(self, sources: SourceRepository, folders: FolderRepository) -> None:
        self._sources = sources
        self._folders = folders
        self.changed = folders.changed

    def of(self, key: SourceKey | None) -> FolderTitles:
        if key is None or self._sources.source(key) is None:
            return FolderTitles()
        self._folders.watch(key)
        return self._folders.titles(key)
