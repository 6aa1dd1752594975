"""What the room of statuses is given to work with. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from cio_desktop.engine.clock import Clock
from cio_desktop.engine.events import EventBus
from cio_desktop.store.database import Database

from .callbacks import Callbacks
from .machine import StatusMachine
from .network import Network


@dataclass(slots=True, kw_only=True)
class StatusDependencies:
    """Made once, by the engine."""

    db: Database
    clock: Clock
    events: EventBus
    machine: StatusMachine
    network: Network
    callbacks: Callbacks
