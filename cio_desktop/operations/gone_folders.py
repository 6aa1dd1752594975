"""Which folders another program has deleted or renamed: a change that adds to one by its remembered name would make it
anew, without a word. Those that a change of ours makes are not listed yet, and not gone."""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.language import tr
from cio_desktop.operations.folder_names import INBOX
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.keys import SourceKey


def no_longer(folders: FolderRepository, key: SourceKey, name: str) -> str:
    return tr("{folder} is no longer on the mail server.", folder=folders.title(key, name))


class GoneFolders:
    def __init__(self, folders: FolderRepository) -> None:
        self._folders = folders
        self._expected: dict[SourceKey, set[str]] = {}
        self._seen: dict[SourceKey, set[str]] = {}
        self._connections = Connections()

    def start(self) -> None:
        self._connections.add(self._folders.changed, self._on_folders)
        self._connections.add(self._folders.made, lambda key, name: self.expect(key, [name]))
        self._connections.add(
            self._folders.left, lambda key, names: self._seen.get(key, set()).difference_update(names)
        )

    def close(self) -> None:
        self._connections.close()

    def expect(self, key: SourceKey, names: Iterable[str]) -> None:
        """A change makes those of these that are not there."""
        listed = {folder.name for folder in self._folders.folders(key)}
        self._expected.setdefault(key, set()).update(name for name in names if name not in listed)

    def gone(self, key: SourceKey, name: str) -> bool:
        """Not there, as far as that is known."""
        return (
            name.upper() != INBOX
            and self._folders.loaded(key)
            and self._folders.folder(key, name) is None
            and name not in self._expected.get(key, ())
        )

    def went(self, key: SourceKey, name: str) -> bool:
        """As `gone`, of one that was listed since the program began, and that it did not take away itself."""
        return name in self._seen.get(key, ()) and self.gone(key, name)

    def _on_folders(self, key: SourceKey) -> None:
        listed = {folder.name for folder in self._folders.folders(key)}
        self._seen.setdefault(key, set()).update(listed)
        self._expected.get(key, set()).difference_update(listed)
