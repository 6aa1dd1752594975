"""What all parts of the engine stand on: database, vault, sign-ins, clock, limits, events. Decides nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from cio_desktop.credentials.rows import SealedRow
from cio_desktop.oauth.grants import Grants
from cio_desktop.oauth.provider import ProviderSettings
from cio_desktop.store.database import Database
from cio_desktop.store.folders import FolderRow

from .callbacks import Callbacks
from .change import Pins
from .clock import Clock, Jitter
from .config import EngineConfig
from .events import EventBus
from .network import Network
from .scheduler import Scheduler
from .status import StatusMachine
from .watched import Watched

if TYPE_CHECKING:
    from .login import Logins


class Secrets(Protocol):
    """The part of the vault the engine uses."""

    async def get(self, id: str, kind: str) -> bytes: ...
    async def put(self, id: str, kind: str, secret: bytes) -> None: ...
    async def delete(self, id: str, kind: str | None = None) -> None: ...
    def seal(self, id: str, kind: str, secret: bytes) -> SealedRow: ...


class ProviderLookup(Protocol):
    """The part of the OAuth providers (providers.py) the engine uses to sign in."""

    async def settings(self, key: str) -> ProviderSettings | None: ...


PASSWORD = "password"
OAUTH1_TOKEN = "oauth1_token"

Pinned = Callable[[int, int | None], Awaitable[Pins]]
Concerned = Callable[[int], Awaitable[bool]]
Renamed = Callable[[FolderRow, bytes], None]


def secret_id(source_id: int) -> str:
    """Where the vault keeps what belongs to a source."""
    return f"source:{source_id}"


@dataclass(slots=True)
class Ground:
    """`pinned`: UIDs of a folder, under a UIDVALIDITY, that an edit names; sync leaves them alone. `concerned`: whether
    an open edit names the folder. `renamed`: a folder as it was, and its new name. `request_sync`: of any source, for
    what one has found out about another.
    """

    db: Database
    vault: Secrets
    clock: Clock
    config: EngineConfig
    events: EventBus
    scheduler: Scheduler
    machine: StatusMachine
    network: Network
    callbacks: Callbacks
    grants: Grants
    logins: Logins
    jitter: Jitter
    pinned: Pinned
    concerned: Concerned
    renamed: Renamed
    request_sync: Callable[[int], None]
    watched: Watched
