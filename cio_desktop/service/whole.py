"""What of the service needs the engine, or is needed with it: every route and page, and the sign-ins of connect tokens.

Imported after the service listens (`app/engine_start.py`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from cio_desktop.engine.api import Providers
from cio_desktop.net.http import HttpClient

from .app import ServiceApp
from .call import Whole
from .connect.dependencies import ConnectDependencies
from .connect.flows import ConnectFlows
from .engine_calls import DiscoveryCalls, EngineCalls
from .file_content import FileContents
from .routes import Router
from .table import PAGES, ROUTES
from .webhooks.messages import WebhookMessages


def complete(
    app: ServiceApp,
    engine: EngineCalls,
    *,
    providers: Providers,
    discoverer: DiscoveryCalls,
    http: HttpClient,
    clock: Callable[[], float] = time.time,
) -> None:
    """Must be called where the event loop that serves it runs. `http` asks OAuth providers; the caller closes it."""
    connect = ConnectFlows(
        ConnectDependencies(app.service.db, engine, providers, discoverer, http, clock, app.service.config.language_of)
    )
    whole = Whole(engine, providers, connect, discoverer, FileContents(clock), _describe, Router(ROUTES), Router(PAGES))
    app.complete(whole)


async def start(app: ServiceApp) -> None:
    """Of one that is complete: what was left too long is taken away; what webhooks are owed goes out."""
    assert app.service.whole is not None
    await app.service.whole.connect.purge()
    app.service.whole.engine.start_webhooks(WebhookMessages(app.service))


def _describe(root: str) -> dict[str, Any]:
    from .openapi.document import build  # nobody else waits for it

    return build(ROUTES, root)
