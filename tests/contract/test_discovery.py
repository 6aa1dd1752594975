"""`/discovery` as documented (API.md, Discovery), its stream and the check of settings: ours."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from cio_desktop.client import Client, NewSource
from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.discovery.config import Limits
from cio_desktop.engine.sign_in.providers import Providers
from cio_desktop.net.http import HttpClient
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.sign_in import CheckEvent, DiscoveryEvent
from cio_desktop.service.config import Consumers, ServiceConfig
from cio_desktop.service.discovery import make_discoverer
from cio_desktop.service.server import serve
from cio_desktop.store import sources
from tests.support import asgi, engine_world
from tests.support.asgi import Exchange, make_scope
from tests.support.certificates import Authority
from tests.support.discovery_world import ALLOWED, ISPDB, Hang, Internet, xml
from tests.support.dovecot import Dovecot
from tests.support.patience import PATIENCE
from tests.support.service_world import KEY, SECRET, World, world
from tests.support.whole_app import make_app

ANN = "ann@example.org"
CONFIG = "/mail/config-v1.1.xml"
GMAIL = "/2.0/discovery?source_type=IMAP&email=ann%40gmail.com"


@contextlib.asynccontextmanager
async def looking(
    tmp_path: Path, authority: Authority, config: ServiceConfig | None = None, limits: Limits = ALLOWED
) -> AsyncIterator[tuple[World, Internet]]:
    async with Internet(authority) as net:
        async with world(tmp_path, discoverer=net.discoverer(limits=limits), config=config) as w:
            yield w, net


async def test_the_documented_answer(tmp_path: Path, authority: Authority) -> None:
    async with looking(tmp_path, authority) as (w, _):
        answer = await w.get(GMAIL)
        assert answer.status == 200
        found = answer.json()
        assert {name: found[name] for name in ("email", "found", "type", "imap", "resource_url")} == {
            "email": "ann@gmail.com",
            "found": True,
            "type": "gmail",
            "imap": {
                "server": "imap.gmail.com",
                "username": "ann@gmail.com",
                "port": 993,
                "use_ssl": True,
                "oauth": False,
                "starttls": False,
            },
            "resource_url": f"http://{asgi.HOST}/2.0/discovery?source_type=IMAP&email=ann%40gmail.com",
        }
        assert [set(page) for page in found["documentation"]] == [{"description", "url", "said"}]
        assert (found["best"]["origin"], found["best"]["confirm"], found["best"]["provider"]) == (
            "table",
            False,
            "google",
        )


async def test_nothing_found_is_two_fields_and_no_error(tmp_path: Path, authority: Authority) -> None:
    async with looking(tmp_path, authority) as (w, _):
        answer = await w.get(f"/2.0/discovery?email={ANN}")
        assert (answer.status, answer.json()) == (200, {"email": ANN, "found": False})


async def test_starttls_is_told_although_the_old_api_had_no_word_for_it(tmp_path: Path, authority: Authority) -> None:
    async with looking(tmp_path, authority) as (w, net):
        await net.web("autoconfig.example.org", {CONFIG: xml(port=143, socket="STARTTLS")})
        imap = (await w.get(f"/2.0/discovery?email={ANN}")).json()["imap"]
        assert (imap["use_ssl"], imap["starttls"], imap["port"]) == (False, True, 143)


@pytest.mark.parametrize("kind", ["", "&source_type=imap", "&source_type=IMAP"])
async def test_the_type_may_be_left_out_and_spelled_in_any_case(
    tmp_path: Path, authority: Authority, kind: str
) -> None:
    async with looking(tmp_path, authority) as (w, _):
        assert (await w.get(f"/2.0/discovery?email=ann@gmail.com{kind}")).status == 200


@pytest.mark.parametrize(
    "query",
    [
        "",
        "email=",
        "email=ann",
        "email=ann@",
        "email=ann@exa_mple..org",
        "email=ann@-x.org",
        "email=ann@gmail.com&source_type=POP3",
        "email=ann@gmail.com&ispdb=maybe",
        "email=ann@x.org/../../",
        "email=" + "a" * 400 + "@example.org",
        "email=ann%00@example.org",
        "email=ann%0d%0a@example.org",
        "email=ann@bad&stream=1&email=ann",
    ],
)
async def test_bad_parameters_are_refused_before_anything_is_asked(
    tmp_path: Path, authority: Authority, query: str
) -> None:
    async with looking(tmp_path, authority) as (w, net):
        answer = await w.get(f"/2.0/discovery?{query}")
        assert answer.status == 400
        assert answer.json()["error_code"] == "api.parameter"
        assert (net.dns.asked, net.connections) == ([], [])


async def test_nobody_looks_without_a_signature(tmp_path: Path, authority: Authority) -> None:
    async with looking(tmp_path, authority) as (w, net):
        assert (await asgi.request(w.app, "GET", GMAIL)).status == 401
        assert (await asgi.request(w.app, "POST", "/2.0/discovery/check")).status == 401
        assert net.connections == []


async def test_the_public_database_is_left_alone_when_told_so(tmp_path: Path, authority: Authority) -> None:
    async with looking(tmp_path, authority) as (w, net):
        await net.web(ISPDB, {"/v1.1/example.org": xml()})
        assert not (await w.get(f"/2.0/discovery?email={ANN}&ispdb=0")).json()["found"]
        assert net.requests == []
        assert (await w.get(f"/2.0/discovery?email={ANN}&ispdb=1")).json()["found"]
        assert len(net.requests) == 1


# -- the stream


def events_in(body: bytes) -> list[DiscoveryEvent]:
    lines = [line for line in body.decode().split("\n") if line.startswith("data: ")]
    return [msgspec.json.decode(line[6:], type=DiscoveryEvent) for line in lines]


async def test_findings_as_events(tmp_path: Path, authority: Authority) -> None:
    async with looking(tmp_path, authority) as (w, net):
        net.dns.srv("_imaps._tcp.example.org", [(0, 0, 993, "imap.example.org.")])
        answer = await w.get(f"/2.0/discovery?email={ANN}&stream=1")
        assert answer.headers["content-type"].startswith("text/event-stream")
        events = events_in(answer.body)
        assert [event.origin for event in events if event.type == "asking"] == [
            "autoconfig",
            "ispdb",
            "mx",
            "srv",
            "guess",
        ]
        assert [event.finding.imap.server for event in events if event.finding] == ["imap.example.org"]
        last = events[-1].discovery
        assert last is not None
        plain = (await w.get(f"/2.0/discovery?email={ANN}")).json()
        assert msgspec.to_builtins(last) == plain
        assert b"event: finding\ndata: {" in answer.body


async def test_a_quiet_look_up_still_shows_life(tmp_path: Path, authority: Authority) -> None:
    async with looking(tmp_path, authority, ServiceConfig(heartbeat=0.05), Limits(autoconfig=1.0)) as (w, net):
        await net.web("autoconfig.example.org", {CONFIG: Hang()})
        answer = await w.get(f"/2.0/discovery?email={ANN}&stream=1")
        assert b": still here\n\n" in answer.body
        assert events_in(answer.body)[-1].type == "done"


@pytest.mark.parametrize("how", ["client gone", "closing"])
async def test_who_goes_ends_the_questions(tmp_path: Path, authority: Authority, how: str) -> None:
    async with looking(tmp_path, authority) as (w, net):
        await net.web("autoconfig.example.org", {CONFIG: Hang()})
        target = f"/2.0/discovery?email={ANN}&stream=1"
        exchange = Exchange([b""])
        app: Any = w.app
        task = asyncio.create_task(
            app(make_scope("GET", target, [w.sign("GET", target)]), exchange.receive, exchange.send)
        )
        await exchange.sent(b"asking")
        exchange.hang_up() if how == "client gone" else w.app.close_streams()
        async with asyncio.timeout(PATIENCE):
            await task
        # the guards see to it that no task and no socket is left
        assert b"done" not in exchange.body()


# -- through the client, over HTTP, with the real engine


@contextlib.asynccontextmanager
async def running(tmp_path: Path, authority: Authority) -> AsyncIterator[tuple[Client, Internet, engine_world.World]]:
    async with (
        Internet(authority) as net,
        engine_world.world(tmp_path, ssl_context=authority.client_context()) as here,
    ):
        http = HttpClient()
        providers = Providers(here.db, here.secrets, http)
        app = make_app(
            here.db,
            here.engine,
            here.secrets,
            Consumers({KEY: SECRET}),
            providers=providers,
            discoverer=make_discoverer(here.db, providers.configured, config=net.config()),
            http=http,
        )
        sock = socket.create_server(("127.0.0.1", 0))
        stop, ready = asyncio.Event(), asyncio.Event()
        url = f"http://127.0.0.1:{sock.getsockname()[1]}"
        task = asyncio.create_task(serve(app, sock, stop=stop, ready=ready))
        try:
            await ready.wait()
            async with Client(url, KEY, SECRET) as client:
                yield client, net, here
        finally:
            stop.set()
            await asyncio.gather(task, return_exceptions=True)
            await app.close()
            await http.close()


async def test_the_client_finds_and_the_service_remembers(tmp_path: Path, authority: Authority) -> None:
    async with running(tmp_path, authority) as (client, net, _):
        await net.web("autoconfig.example.org", {CONFIG: xml()})
        events = [event async for event in client.discovery.stream(ANN)]
        assert events[-1].discovery is not None
        first = await client.discovery.find(ANN)
        assert first == events[-1].discovery
        assert first.best is not None
        assert first.best.found_at == "autoconfig.example.org"
        assert len(net.requests) == 1
        with pytest.raises(ApiStatusError):
            await client.discovery.find("nobody")


async def test_a_configured_provider_is_told(tmp_path: Path, authority: Authority) -> None:
    async with running(tmp_path, authority) as (client, _, _):
        await client.oauth_providers.create(
            NewOAuthProvider(
                type="GMAIL_OAUTH2", provider_consumer_key="client-1.apps", provider_consumer_secret="s3cret"
            )
        )
        found = await client.discovery.find("ann@gmail.com")
        assert found.best is not None
        assert (found.best.provider, found.best.provider_consumer_key) == ("google", "client-1.apps")
        assert found.imap is not None
        assert found.imap.oauth


@pytest.mark.dovecot
async def test_settings_are_tried_step_by_step_and_nothing_is_kept(
    tmp_path: Path, authority: Authority, dovecot: Dovecot
) -> None:
    user = dovecot.user()
    new = NewSource(email=user.name, server=user.host, username=user.name, port=user.tls_port, password=user.password)
    async with running(tmp_path, authority) as (client, _, here):
        events = [event async for event in client.discovery.check(new)]
        assert ended(events) == {
            "server": "ok",
            "connection": "ok",
            "encryption": "ok",
            "sign_in": "ok",
            "folders": "ok",
            "all_mail": "skipped",
        }
        assert (events[-1].type, events[-1].success) == ("done", True)
        assert events[-1].connection_log
        assert user.password not in json.dumps(msgspec.to_builtins(events))
        assert await here.db.read(sources.list_of, here.account_id) == []
        bad = msgspec.structs.replace(new, password="not it")
        events = [event async for event in client.discovery.check(bad)]
        assert ended(events)["sign_in"] == "failed"
        assert ended(events)["folders"] == "skipped"
        assert not events[-1].success
        failed = next(event.step for event in events if event.step is not None and event.step.state == "failed")
        assert failed.error_code == "auth.password"
        assert "not it" not in json.dumps(msgspec.to_builtins(events))


async def test_without_a_password_it_ends_before_the_sign_in(tmp_path: Path, authority: Authority) -> None:
    async with running(tmp_path, authority) as (client, _, _):
        new = NewSource(email=ANN, server="nobody.invalid", username="ann", password="")
        events = [event async for event in client.discovery.check(new)]
        assert ended(events)["server"] == "failed"
        assert (events[-1].type, events[-1].success) == ("done", False)
        with pytest.raises(ApiStatusError):
            [event async for event in client.discovery.check(msgspec.structs.replace(new, email="x"))]


def ended(events: list[CheckEvent]) -> dict[str, str]:
    """The last word of each step."""
    return {event.step.name: event.step.state for event in events if event.step is not None}
