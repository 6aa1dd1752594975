"""What syncing is given to work with, beyond what signing in is. Decides nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from cio_desktop.engine.change import Pins
from cio_desktop.engine.clock import Jitter
from cio_desktop.engine.sign_in.dependencies import SignInDependencies
from cio_desktop.store.folders import FolderRow

from .poison_messages import PoisonMessages
from .reading_process import ReadingProcess
from .viewed_folders import ViewedFolders

Concerned = Callable[[int], Awaitable[bool]]
Renamed = Callable[[FolderRow, bytes], None]


class Pinned(Protocol):
    async def __call__(self, folder_id: int, uidvalidity: int | None, since: int | None = None) -> Pins: ...


@dataclass(slots=True, kw_only=True)
class SyncDependencies(SignInDependencies):
    """Made once, by the engine. `pinned`: UIDs of a folder, under a UIDVALIDITY, that an edit names; sync leaves them
    alone. `concerned`: whether an open edit names the folder. `renamed`: a folder as it was, and its new name.
    `request_sync`: of any source, for what one has found out about another.
    """

    jitter: Jitter
    pinned: Pinned
    concerned: Concerned
    renamed: Renamed
    request_sync: Callable[[int], None]
    viewed: ViewedFolders
    poison: PoisonMessages
    opened_apart: set[int]
    """Sources of which a connection was lost while several folders were opened in one trip: it does not say over which,
    so the next round opens each by itself."""
    reading: ReadingProcess
