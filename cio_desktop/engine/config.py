"""What the engine is told when it is made: folders, secrets, limits, waiting times. Data only."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cio_desktop.store.quarantine import LONGEST_REST


@dataclass(frozen=True, slots=True)
class Timings:
    """Waits in seconds that tests make short."""

    surroundings: float = 15.0  # how often it is looked whether the machine was asleep, or is in another network
    stop: float = 2.0  # one actor
    stop_all: float = 5.0
    edit_idle: float = 60.0  # an unused edit connection is closed after that
    edit_answer: float = 25.0
    folder_park: float = 6 * 3600.0
    deep_check: float = 24 * 3600.0
    vanish_confirm: float = 3600.0
    orphan_keep: float = 24 * 3600.0
    revoke: float = 5.0  # telling a provider that a grant is not needed any more
    one_connection: float = 24 * 3600.0
    quarantine_retry: float = LONGEST_REST
    progress_gap: float = 0.25
    callback_retries: tuple[float, ...] = (60.0, 300.0, 1800.0, 7200.0, 43200.0)


@dataclass(frozen=True, slots=True)
class ReadingProgram:
    """The command that reads mail in a process of its own (reading/process.py), for imports of so many messages."""

    command: Sequence[str]
    environment: Mapping[str, str] = field(repr=False)
    at_least: int = 5_000


@dataclass(frozen=True, slots=True)
class EngineConfig:
    """`own_ports`: where this program itself listens on loopback; callbacks never go there. `live`: between rounds each
    source keeps a connection, on which its server tells of new mail."""

    data_dir: Path
    consumer_secret: Callable[[], str] = field(repr=False)
    ssl_context: ssl.SSLContext | None = None
    own_ports: set[int] = field(default_factory=set)
    timings: Timings = field(default_factory=Timings)
    reading_program: ReadingProgram | None = None
    live: bool = False
