"""What the service gets once it listens: the engine, and every route that needs it.

Importing this takes longer than all that goes before. Until then what is asked of the store alone is answered
(`service/early.py`), and what needs the engine waits.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from cio_desktop.app.child import environment, program
from cio_desktop.app.words import keep_words
from cio_desktop.credentials.vault import Vault
from cio_desktop.engine.api import Engine, EngineConfig, EventBus, Providers, ReadingProgram
from cio_desktop.net.http import HttpClient
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.service import whole
from cio_desktop.service.app import ServiceApp
from cio_desktop.service.discovery import make_discoverer
from cio_desktop.store import sources
from cio_desktop.store.database import Database
from cio_desktop.store.recovery import look_through


@dataclass(frozen=True)
class Foundation:
    """What is there when the service listens. `secret`: of the key that signs callbacks."""

    app: ServiceApp
    db: Database
    vault: Vault
    events: EventBus
    data_dir: Path
    port: int
    secret: Callable[[], str]


async def start_engine(base: Foundation, stack: AsyncExitStack) -> None:
    """`stack` ends what was started. Raises CioError."""
    http = HttpClient()
    stack.push_async_callback(http.close)
    providers = Providers(base.db, base.vault, http)
    config = EngineConfig(
        data_dir=base.data_dir,
        consumer_secret=base.secret,
        own_ports={base.port},
        reading_program=ReadingProgram((*program(), "read-mail"), environment()),
        live=True,
    )
    engine = Engine(base.db, base.vault, config=config, providers=providers, events=base.events)
    await engine.start()
    stack.push_async_callback(engine.stop)
    discoverer = make_discoverer(base.db, providers.configured)
    whole.complete(base.app, engine, providers=providers, discoverer=discoverer, http=http)
    stack.push_async_callback(base.app.close)
    await whole.start(base.app)
    tasks = TaskScope("service")
    stack.push_async_callback(tasks.close)
    tasks.start(look_through(base.db))
    tasks.start(keep_words(base.db, base.events))
    await _tell_providers(base.db, engine)


async def _tell_providers(db: Database, engine: Engine) -> None:
    """Whoever was told of a source before the engine was there knows the key of its provider, but not the name."""
    for row in await db.read(sources.all):
        if engine.provider_name(row.provider_consumer_key) is not None:
            engine.events.publish(Event(type=EventType.SOURCE, account_id=row.account_id, label=row.label))
