"""What all parts of the engine stand on: database, vault, clock, limits, events. Data only, decides nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from cio_desktop.store.database import Database

from .callbacks import Callbacks
from .change import Pins
from .clock import Clock, Jitter
from .config import EngineConfig
from .events import EventBus
from .network import Network
from .scheduler import Scheduler
from .status import StatusMachine


class Secrets(Protocol):
    """The part of the vault the engine uses."""

    async def get(self, id: str, kind: str) -> bytes: ...
    async def put(self, id: str, kind: str, secret: bytes) -> None: ...
    async def delete(self, id: str, kind: str | None = None) -> None: ...


PASSWORD = "password"

Pinned = Callable[[int, int | None], Awaitable[Pins]]
Concerned = Callable[[int], Awaitable[bool]]


def secret_id(source_id: int) -> str:
    """Where the vault keeps what belongs to a source."""
    return f"source:{source_id}"


@dataclass(slots=True)
class Ground:
    """`pinned`: UIDs of a folder, under a UIDVALIDITY, that an edit names; sync leaves them alone. `concerned`: whether
    an open edit names the folder.
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
    jitter: Jitter
    pinned: Pinned
    concerned: Concerned
