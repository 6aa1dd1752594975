"""The service's app over any engine, with the parts of sign-in that a process gives it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from cio_desktop.engine.sign_in.providers import Providers
from cio_desktop.net.http import HttpClient
from cio_desktop.service import whole
from cio_desktop.service.app import ServiceApp
from cio_desktop.service.config import Consumers, ServiceConfig
from cio_desktop.service.discovery import make_discoverer
from cio_desktop.service.engine_calls import DiscoveryCalls, EngineCalls
from cio_desktop.store.database import Database

if TYPE_CHECKING:
    from cio_desktop.engine.sign_in.secrets import Secrets


def make_app(
    db: Database,
    engine: EngineCalls,
    secrets: Secrets,
    consumers: Consumers,
    config: ServiceConfig | None = None,
    *,
    providers: Providers | None = None,
    discoverer: DiscoveryCalls | None = None,
    http: HttpClient | None = None,
    clock: Callable[[], float] = time.time,
) -> ServiceApp:
    """Who asks a provider brings an `http` of their own, and closes it."""
    http = http or HttpClient()
    providers = providers or Providers(db, secrets, http)
    app = ServiceApp(db, engine.events, consumers, config, clock)
    discoverer = discoverer or make_discoverer(db, providers.configured)
    whole.complete(app, engine, providers=providers, discoverer=discoverer, http=http, clock=clock)
    return app
