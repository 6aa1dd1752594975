"""Before the engine is there: what the store alone can tell is answered, all else waits for it and is then answered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cio_desktop.engine.api import Providers
from cio_desktop.net.http import HttpClient
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event, Progress
from cio_desktop.service import whole
from cio_desktop.service.app import ServiceApp
from cio_desktop.service.config import Consumers, ServiceConfig
from cio_desktop.service.discovery import make_discoverer
from cio_desktop.service.early import EARLY
from cio_desktop.service.table import ROUTES
from tests.support import asgi, service_world
from tests.support.patience import PATIENCE
from tests.support.service_world import KEY, SECRET, World


@pytest.fixture
async def w(tmp_path: Path) -> AsyncIterator[World]:
    """A world whose app has no engine yet."""
    async with service_world.world(tmp_path) as made:
        config = ServiceConfig(instance="i1", heartbeat=0.2)
        made.app = ServiceApp(made.db, made.engine.events, Consumers({KEY: SECRET}), config, lambda: made.now)
        yield made


async def complete(w: World) -> None:
    http = HttpClient()
    providers = Providers(w.db, w.secrets, http)
    discoverer = make_discoverer(w.db, providers.configured)
    whole.complete(w.app, w.engine, providers=providers, discoverer=discoverer, http=http)
    await http.close()


async def test_accounts_and_sources_are_told_as_the_store_has_them(w: World) -> None:
    paths = ("/2.0/accounts", w.path, f"{w.path}/sources", f"{w.path}/sources/{w.label}")
    w.engine.running[w.source_id] = Progress(1, 2, 3, 4)
    early = [(await w.get(path)).json() for path in paths]
    (told,) = early[2]
    assert (told["label"], told["status"], told["server"]) == (w.label, "OK", "mail.example.com")
    assert not {"syncing", "live", "progress"} & {name for name, value in told.items() if value}
    await complete(w)
    assert (await w.get(paths[3])).json()["progress"]["messages_done"] == 3
    w.engine.running.clear()
    assert [(await w.get(path)).json() for path in paths] == early


async def test_what_needs_the_engine_waits_for_it(w: World) -> None:
    wanted = [f"{w.path}/messages", f"{w.path}/sources/{w.label}/folders", "/2.0/nothing"]
    waiting = [asyncio.create_task(w.get(path)) for path in wanted]
    waiting.append(asyncio.create_task(w.send("POST", f"{w.path}/sources/{w.label}", form=[("status", "1")])))
    await asyncio.sleep(0.05)
    assert not any(task.done() for task in waiting)
    assert (await w.get("/2.0/accounts")).status == 200  # nobody waits for them
    await complete(w)
    answers = await asyncio.wait_for(asyncio.gather(*waiting), PATIENCE)
    assert [answer.status for answer in answers] == [200, 200, 404, 200]
    assert [call[0] for call in w.engine.calls] == ["update_source"]


async def test_strangers_are_refused_at_once(w: World) -> None:
    for path in ("/2.0/accounts", f"{w.path}/messages", "/2.0/nothing"):
        answer = await asyncio.wait_for(asgi.request(w.app, "GET", path), PATIENCE)
        assert answer.status == 401, path


async def test_whoever_waits_is_told_when_the_service_ends(w: World) -> None:
    waiting = asyncio.create_task(w.get(f"{w.path}/messages"))
    await asyncio.sleep(0.02)
    w.app.close_streams()
    answer = await asyncio.wait_for(waiting, PATIENCE)
    assert (answer.status, answer.json()["error_code"]) == (503, "svc.unavailable")
    await w.app.close()


async def test_events_of_the_engine_that_comes_reach_an_early_listener(w: World) -> None:
    exchange = asgi.Exchange([b""])
    scope = asgi.make_scope("GET", "/app/events", [w.sign("GET", "/app/events")])
    task = asyncio.create_task(w.app(scope, exchange.receive, exchange.send))
    await exchange.sent(b"event: hello")
    await complete(w)
    w.engine.events.publish(Event(type=EventType.SOURCE, account_id=w.account, label=w.label))
    told = await exchange.sent(b"event: source")
    exchange.hang_up()
    await asyncio.wait_for(task, PATIENCE)
    assert told.index(b"event: hello") < told.index(b"event: source")


def test_each_early_answer_is_the_one_of_the_whole_table() -> None:
    table = {route.pattern: route.methods for route in ROUTES}
    assert EARLY.routes
    for route in EARLY.routes:
        assert set(route.methods) == {"GET"}
        assert table[route.pattern]["GET"] is route.methods["GET"]
