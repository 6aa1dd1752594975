"""The folders (on Gmail: labels) of sources: the server's list, counts with what is on its way.

Only watched sources are read; they are read again when the service says that folders or messages changed.
A count that was read while a change of that folder is being carried out has part of it: such a count is not shown.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.connection import LinkState, ServiceLink
from cio_desktop.operations.folder_names import FolderTitles
from cio_desktop.operations.message_query import Scope
from cio_desktop.operations.overlay import Overlay
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Event, Folder

log = logging.getLogger(__name__)

# Counts follow an import, but need not follow each of its batches.
QUIET_S = 1.0


class FolderRepository:
    def __init__(self, link: ServiceLink, overlay: Overlay, *, quiet_s: float = QUIET_S) -> None:
        self.link = link
        self.changed: Signal[SourceKey] = Signal()
        self.made: Signal[SourceKey, str] = Signal()  # known to be there; it is listed a little later
        self.left: Signal[SourceKey, frozenset[str]] = Signal()  # names that we have taken away, listed as long
        self.load_failed: Signal[SourceKey, ApiError] = Signal()
        self._overlay = overlay
        self.quiet_s = quiet_s
        self._folders: dict[SourceKey, list[Folder]] = {}
        self._titles: dict[SourceKey, FolderTitles] = {}
        self._counted_at: dict[SourceKey, float] = {}
        self._steady: dict[SourceKey, dict[str, tuple[int, float]]] = {}  # count to show changes over, when read
        self._unread: dict[SourceKey, dict[str, tuple[int | None, float]]] = {}  # as _steady
        self._errors: dict[SourceKey, ApiError] = {}
        self._watched: dict[SourceKey, None] = {}
        self._due: set[SourceKey] = set()
        self._renaming: Counter[SourceKey] = Counter()
        self._renamed_at: dict[SourceKey, float] = {}
        self._last_read: dict[SourceKey, float] = {}
        self._connections = Connections()
        self._background = TaskScope("folders")

    def start(self) -> None:
        self._connections.add(self.link.resync, self._reload_watched)
        self._connections.add(self.link.event, self._on_event)

    async def close(self) -> None:
        self._connections.close()
        await self._background.close()

    def watch(self, key: SourceKey) -> None:
        """From now on this source's folders are read and kept up to date."""
        if key not in self._watched:
            self._watched[key] = None
            self.reload(key)

    def loaded(self, key: SourceKey) -> bool:
        return key in self._folders

    def error(self, key: SourceKey) -> ApiError | None:
        return self._errors.get(key)

    def folders(self, key: SourceKey) -> Sequence[Folder]:
        return self._folders.get(key, ())

    def folder(self, key: SourceKey, name: str) -> Folder | None:
        return next((folder for folder in self.folders(key) if folder.name == name), None)

    def title(self, key: SourceKey, name: str) -> str:
        """What people read of a folder, also of one that is not listed yet."""
        return self.titles(key).full(name)

    def titles(self, key: SourceKey) -> FolderTitles:
        return self._titles.get(key) or FolderTitles()

    def _take(self, key: SourceKey, folders: Sequence[Folder]) -> None:
        self._folders[key], self._titles[key] = list(folders), FolderTitles(folders)
        self.changed.emit(key)

    def counted_at(self, key: SourceKey) -> float:
        """Loop time before which every change is in the counts. Sources that are not watched never lag."""
        return self._counted_at.get(key, 0.0) if key in self._folders else math.inf

    def shown_at(self, key: SourceKey, names: Iterable[str]) -> float:
        """As `counted_at`, for the counts that are shown of these folders."""
        at, steady = self.counted_at(key), self._steady.get(key, {})
        unread = [each for _count, each in self._unread.get(key, {}).values()][:1]  # all were read at once
        return min([at, *unread, *(steady[name][1] for name in names if name in steady)])

    def steady_count(self, key: SourceKey, name: str) -> tuple[int, float] | None:
        """(the server's count without any part of a change being carried out, the loop time it was asked for)."""
        return self._steady.get(key, {}).get(name)

    def count(self, key: SourceKey, name: str) -> int:
        """How many messages to show for a folder, changes on their way included."""
        base, at = self.steady_count(key, name) or (0, 0.0)
        return max(0, base + self._overlay.count_delta(key, name, at))

    def unread(self, key: SourceKey, name: str) -> int | None:
        """As `count`, of those that are unread; None: the service does not tell."""
        base, at = self._unread.get(key, {}).get(name, (None, 0.0))
        return None if base is None else max(0, base + self._overlay.unread_delta(Scope.of_folder(key, name), at))

    def overlay_changed(self, key: SourceKey) -> None:
        if key in self._folders:
            self.changed.emit(key)

    @contextlib.contextmanager
    def renaming(self, key: SourceKey) -> Iterator[None]:
        """A list that is asked for before a renaming is answered may have either name: another one is shown."""
        self._renaming[key] += 1
        try:
            yield
        finally:
            self._renaming[key] -= 1
            self._renamed_at[key] = asyncio.get_running_loop().time()
            self.reload(key)

    def follow_rename(self, key: SourceKey, old: str, new: str, delimiter: str) -> None:
        """Known to be done: shown at once, and asked for all the same."""

        def name(path: str) -> str:
            inside = bool(delimiter) and path.startswith(old + delimiter)
            return new + path[len(old) :] if path == old or inside else path

        if key in self._folders:
            self._steady[key] = {name(path): count for path, count in self._steady.get(key, {}).items()}
            self._take(key, [replace(each, name=name(each.name)) for each in self._folders[key]])

    def reload(self, key: SourceKey, *, ask_server: bool = False) -> None:
        """Reads the folders soon. `ask_server`: from the mail server itself, not from the index."""
        if ask_server:
            self._background.start(self._load(key, ask_server=True))
        elif key not in self._due:
            self._due.add(key)
            self._background.start(self._load_soon(key))

    async def _load_soon(self, key: SourceKey) -> None:
        await asyncio.sleep(max(0.0, self._last_read.get(key, -self.quiet_s) + self.quiet_s - time.monotonic()))
        self._due.discard(key)
        await self._load(key)

    async def _load(self, key: SourceKey, *, ask_server: bool = False) -> None:
        self._last_read[key] = time.monotonic()
        started = asyncio.get_running_loop().time()
        try:
            folders = await self.link.client.folders.list(*key, include_extended_counts=True, no_cache=ask_server)
        except ApiError as error:
            log.info("reading folders failed: %s", error.code)
            self._errors[key] = error
            self.load_failed.emit(key, error)
            return
        self.link.proved()
        self._errors.pop(key, None)
        if self._renaming[key] or started < self._renamed_at.get(key, 0.0):
            return
        if key in self._watched:
            self._steady[key] = self._steady_counts(key, folders, started)
            if key not in self._unread or not self._overlay.any_under_way(started):
                self._unread[key] = {folder.name: (folder.nb_unseen_messages, started) for folder in folders}
            self._counted_at[key] = started
            self._take(key, folders)

    def _steady_counts(self, key: SourceKey, folders: Sequence[Folder], started: float) -> dict[str, tuple[int, float]]:
        before, moving = self._steady.get(key, {}), self._overlay.under_way(key, started)
        if not before:
            moving = set()
        new_folder = (0, self._counted_at.get(key, 0.0))  # made by the change itself: it was empty
        return {
            folder.name: before.get(folder.name, new_folder) if folder.name in moving else (folder.nb_messages, started)
            for folder in folders
        }

    def _reload_watched(self) -> None:
        for key in self._watched:
            self.reload(key)

    def _on_event(self, event: Event) -> None:
        if event.type not in {EventType.FOLDERS, EventType.MESSAGES} or self.link.state is not LinkState.ONLINE:
            return
        for key in self._watched:
            if key.account_id == event.account_id and event.label in {None, key.label}:
                self.reload(key)
