"""The window over a service in this very process, which looks for settings in a private internet and signs in at real
mail servers: for tests that need both, where the service's own process would ask the world outside."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.app.desktop import Desktop
from cio_desktop.client import Client
from cio_desktop.engine.sign_in.providers import Providers
from cio_desktop.net.http import HttpClient
from cio_desktop.net.loopback import listen
from cio_desktop.service.config import Consumers
from cio_desktop.service.server import serve
from cio_desktop.store.database import Database
from tests.support import engine_world
from tests.support.certificates import Authority
from tests.support.discovery_world import Internet
from tests.support.service_world import KEY, SECRET
from tests.support.stage import Stage, new_profile, shown_stage
from tests.support.whole_app import make_app


def answer_here(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """These names are this machine, for whoever asks the system."""
    real = socket.getaddrinfo

    def look_up(host: Any, *arguments: Any, **more: Any) -> Any:
        return real("127.0.0.1" if host in names else host, *arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@contextlib.asynccontextmanager
async def found_stage(folder: Path, authority: Authority, net: Internet) -> AsyncIterator[Stage]:
    http = HttpClient()

    def providers(db: Database, vault: Any) -> Providers:
        return Providers(db, vault, http)

    trusted, key = authority.client_context(), os.urandom(32)
    async with engine_world.world(folder, ssl_context=trusted, vault_key=key, providers=providers) as world:
        consumers = Consumers({KEY: SECRET})
        app = make_app(world.db, world.engine, world.secrets, consumers, discoverer=net.discoverer(), http=http)
        sock = listen("127.0.0.1", 0)
        address = f"http://127.0.0.1:{sock.getsockname()[1]}"
        stop, ready = asyncio.Event(), asyncio.Event()
        serving = asyncio.create_task(serve(app, sock, stop=stop, ready=ready))
        try:
            await ready.wait()
            desktop = Desktop(new_profile(folder / "window"), Client(address, KEY, SECRET), address=address)
            async with shown_stage(desktop, None, looks_up=True) as stage:
                yield stage
        finally:
            stop.set()
            await serving
            await app.close()
            await http.close()
