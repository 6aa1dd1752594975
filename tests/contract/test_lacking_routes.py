"""The client at a service that lacks what is ours, as the original and an older one do: each part does without.

The service is the real one, less some routes. Routes that a client can't do without are not in the list.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.client import ApiStatusError, Client, NewSource
from cio_desktop.engine.change import EditOutcome
from cio_desktop.net.http import HttpClient
from cio_desktop.net.loopback import listen
from cio_desktop.operations.connect import ConnectFlow, ConnectRequest, KnownSettings, Stage
from cio_desktop.operations.connection import LinkState
from cio_desktop.operations.discovery import LookupState, SettingsFinder
from cio_desktop.operations.edits import Progress
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.providers import Known, ProviderRepository
from cio_desktop.operations.settings_check import CheckResult, SettingsCheck
from cio_desktop.operations.workspace import Workspace
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.service.app import ServiceApp
from cio_desktop.service.config import Consumers
from cio_desktop.service.server import serve
from tests.support.fake_client import reach
from tests.support.service_world import KEY, SECRET, World, world
from tests.support.whole_app import make_app

ANSWERS = [
    pytest.param(404, b'{"type":"error","value":"resource not found"}', id="as the original says it"),
    pytest.param(404, b"<html>no such page</html>", id="by a page"),
    pytest.param(405, b"", id="as some frameworks say it"),
    pytest.param(501, b'{"type":"error","value":"not implemented"}', id="not implemented"),
]


class Lacking:
    """The app, as one that does not know of the paths that `routes` match (`METHOD /path`)."""

    def __init__(self, app: ServiceApp, status: int, body: bytes, *routes: str) -> None:
        self._app = app
        self._answer = (status, body)
        self._routes = [re.compile(route) for route in routes]
        self.close_streams = app.close_streams
        self.missed: list[str] = []
        """What was asked for in vain."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        asked = f"{scope.get('method')} {scope.get('path')}"
        if scope["type"] != "http" or not any(route.fullmatch(asked) for route in self._routes):
            await self._app(scope, receive, send)
            return
        self.missed.append(asked)
        status, body = self._answer
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class Bench:
    def __init__(self, w: World, app: Lacking, workspace: Workspace) -> None:
        self.w = w
        self.app = app
        self.workspace = workspace
        self.key = SourceKey(w.account, w.label)


@contextlib.asynccontextmanager
async def bench(folder: Path, answer: tuple[int, bytes], *routes: str) -> AsyncIterator[Bench]:
    async with world(folder) as w:
        http = HttpClient()
        # by the clock of this machine, as the client goes by it, too
        whole = make_app(w.db, w.engine, w.secrets, Consumers({KEY: SECRET}), http=http)
        app = Lacking(whole, *answer, *routes)
        sock = listen("127.0.0.1", 0)
        stop, ready = asyncio.Event(), asyncio.Event()
        serving = asyncio.create_task(serve(app, sock, stop=stop, ready=ready))  # type: ignore[arg-type]
        await ready.wait()
        workspace = Workspace(Client(f"http://127.0.0.1:{sock.getsockname()[1]}", KEY, SECRET))
        try:
            workspace.start()
            await reach(lambda: workspace.sources.loaded)
            yield Bench(w, app, workspace)
        finally:
            await workspace.close()
            stop.set()
            await serving
            await whole.close()
            await http.close()


pytestmark = pytest.mark.parametrize(("status", "body"), ANSWERS)


async def test_no_stream_of_events_it_is_asked_again_and_again(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "GET /app/events") as here:
        link = here.workspace.link
        await reach(lambda: here.app.missed and link.online)
        assert link.state is LinkState.ONLINE
        assert not await link.client.supports("GET /app/events")
        assert [account.id for account in here.workspace.sources.accounts] == [here.w.account]


async def test_no_history_the_timeline_is_empty(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), ".*/history") as here:
        assert await here.workspace.sources.history(here.key) == []
        assert here.app.missed


async def test_no_batch_messages_are_changed_one_by_one(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "POST .*/messages/folders") as here:
        ws, ids = here.workspace, here.w.messages[2:5]
        ws.folders.watch(here.key)
        shown = ws.messages.open(MessageQuery(Scope.of_folder(here.key, "INBOX")))
        await reach(lambda: shown.loaded and ws.folders.loaded(here.key))
        ws.membership.move(here.key, ids, "INBOX", "Bills")
        await reach(lambda: ws.queue.pending == 0)
        changed = [call[1] for call in here.w.engine.calls if call[0] == "edit_folders"]
        assert sorted(changed) == sorted(ids)
        assert len(here.app.missed) == 1
        ws.membership.move(here.key, ids, "Bills", "INBOX")
        await reach(lambda: ws.queue.pending == 0)
        assert len(here.app.missed) == 1  # it is not asked for again


async def test_no_edits_what_waits_is_looked_up_in_the_folder(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "(GET|DELETE) .*/edits/.*", "GET /app/events") as here:
        ws, message_id = here.workspace, here.w.messages[2]
        ws.folders.watch(here.key)
        shown = ws.messages.open(MessageQuery(Scope.of_folder(here.key, "INBOX")))
        await reach(lambda: shown.loaded and ws.folders.loaded(here.key))
        here.w.engine.outcome = EditOutcome("queued", "e1")
        ws.membership.move(here.key, [message_id], "INBOX", "Bills")
        await reach(lambda: ws.messages.pending(here.w.account, message_id) is Progress.DEFERRED)
        assert shown.row_of(message_id) is None
        ws.link.resync.emit()  # as after each look at a service without a stream
        await reach(lambda: ws.queue.pending == 0)
        assert here.app.missed


async def test_no_look_up_the_usual_names_are_offered(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "GET /2.0/discovery") as here:
        finder = SettingsFinder(here.workspace.link)
        lookup = finder.lookup()
        lookup.start("ann@example.org")
        await reach(lambda: lookup.state is LookupState.UNAVAILABLE)
        assert lookup.error is None
        assert [finding.origin for finding in lookup.findings] == ["guess"]
        assert await finder.facts("ann@example.org") is None
        await lookup.close()


async def test_no_check_the_source_is_tried_when_it_is_saved(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "POST /2.0/discovery/check") as here:
        new = NewSource(email="ann@example.org", server="mail.example.org", username="ann", password="right")
        assert await SettingsCheck(here.workspace.link).run(new) is CheckResult.UNAVAILABLE


async def test_no_presets_providers_are_shown_without(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "GET /app/oauth_presets") as here:
        providers = ProviderRepository(here.workspace.link)
        await providers.read()
        assert (providers.known, providers.presets, providers.error) == (Known.ALL, [], None)
        providers.close()


async def test_no_providers_none_are_there(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "GET /2.0/oauth_providers") as here:
        providers = ProviderRepository(here.workspace.link)
        await providers.read()
        assert providers.known is Known.NONE_THERE
        providers.close()


async def test_no_check_of_a_provider_is_told(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "POST /2.0/oauth_providers/.*/check") as here:
        providers = ProviderRepository(here.workspace.link)
        with pytest.raises(ApiStatusError) as caught:
            await providers.check("key")
        assert caught.value.no_route
        providers.close()


async def test_no_sign_in_by_browser_is_told_at_once(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), ".*/connect_tokens.*") as here:
        settings = KnownSettings(server="mail.example.org", port=993, use_ssl=True, username="ann", sync_period="1h")
        request = ConnectRequest(email="ann@example.org", provider_consumer_key="key", settings=settings)
        flow = ConnectFlow(here.workspace.sign_ins, request)
        flow.start()
        await reach(lambda: flow.stage is Stage.FAILED)
        assert flow.refusal is not None
        assert flow.refusal.text


async def test_no_way_to_paste_what_the_browser_ended_at_is_told(tmp_path: Path, status: int, body: bytes) -> None:
    async with bench(tmp_path, (status, body), "POST .*/connect_tokens/.+") as here:
        settings = KnownSettings(server="mail.example.org", port=993, use_ssl=True, username="ann", sync_period="1h")
        flow = ConnectFlow(here.workspace.sign_ins, ConnectRequest(email="ann@example.org", settings=settings))
        flow.start()
        await reach(lambda: flow.stage is Stage.WAITING)
        flow.paste("http://127.0.0.1/?code=x")
        await reach(lambda: flow.asked_refusal is not None)
        assert flow.stage is Stage.WAITING  # the link itself is as good as before
        assert not flow.busy
