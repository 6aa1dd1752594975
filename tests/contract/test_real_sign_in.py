"""A provider's access through the API: the real engine, a real authorization server, a real IMAP server."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from ssl import SSLContext
from typing import Any

import pytest

from cio_desktop.protocol.forms import encode_form
from cio_desktop.protocol.oauth1 import authorization_header
from cio_desktop.service.config import Consumers
from tests.support import asgi
from tests.support.asgi import Answer
from tests.support.authorization_server import AuthorizationServer
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World
from tests.support.mail_user import MailUser
from tests.support.oauth_world import granted, mailbox, oauth_world, providers
from tests.support.service_world import FORM, KEY, SECRET
from tests.support.whole_app import make_app

pytestmark = pytest.mark.dovecot


class Caller:
    def __init__(self, here: World) -> None:
        self.here = here
        self.app = make_app(here.db, here.engine, here.secrets, Consumers({KEY: SECRET}))
        self.path = f"/2.0/accounts/{here.account_id}"

    async def send(self, method: str, target: str, form: dict[str, str] | None = None) -> Answer:
        pairs = list((form or {}).items())
        url = f"http://{asgi.HOST}{target}"
        headers = [("Authorization", authorization_header(method, url, pairs, KEY, SECRET)), ("Content-Type", FORM)]
        return await asgi.request(self.app, method, target, headers=headers, body=encode_form(pairs), timeout=60)

    async def get(self, target: str) -> Any:
        answer = await self.send("GET", target)
        assert answer.status == 200, answer
        return answer.json()


@contextlib.asynccontextmanager
async def caller(folder: Path, server: AuthorizationServer, trusted: SSLContext) -> AsyncIterator[Caller]:
    async with oauth_world(folder, server, ssl_context=trusted) as here:
        made = Caller(here)
        try:
            yield made
        finally:
            await made.app.close()


def form(user: MailUser, **changes: str) -> dict[str, str]:
    port = str(user.port)
    given = {"email": user.name, "server": "localhost", "username": user.name, "use_ssl": "0", "port": port}
    return given | {"type": "IMAP"} | changes


async def access(server: AuthorizationServer, user: str) -> dict[str, str]:
    """What a client that signed the person in itself sends."""
    grant = await granted(server, user)
    return {"provider_consumer_key": grant.provider_key, "provider_refresh_token": grant.refresh_token}


async def test_made_shown_connected_again_and_removed(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, authority: Authority
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with caller(tmp_path, server, authority.client_context()) as c:
        first = await access(server, user.name)
        made = await c.send("POST", f"{c.path}/sources", form(user, password="ignored", **first))
        assert made.status == 201, made
        target = f"{c.path}/sources/{made.json()['label']}"
        source = await c.get(target)
        assert (source["status"], source["authentication_type"]) == ("OK", "oauth2")
        assert (source["provider_consumer_key"], source["provider_name"]) == (server.client_id, "Test sign-in")
        assert first["provider_refresh_token"] not in json.dumps(source)

        server.revoke_user(user.name)
        checked = (await c.send("POST", target, {"force_status_check": "1"})).json()
        assert (checked["success"], checked["status"]) == (False, "INVALID_CREDENTIALS")
        assert (await c.get(target))["status_code"] == "auth.grant_refused"

        stranger = await access(server, server.user("stranger"))
        refused = await c.send("PUT", target, stranger)
        assert (refused.status, refused.json()["error_code"]) == (400, "auth.token")
        assert (await c.get(target))["status"] == "INVALID_CREDENTIALS"
        assert (await c.send("PUT", target, await access(server, user.name))).status == 200
        again = await c.get(target)
        assert (again["status"], again["label"]) == ("OK", source["label"])
        await c.here.until(lambda: not c.here.engine.syncing(1))

        assert (await c.send("DELETE", target)).status == 200
        assert server.live(user.name) == []


async def test_an_access_that_ended_makes_no_source(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, authority: Authority
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with caller(tmp_path, server, authority.client_context()) as c:
        ended = await access(server, user.name)
        server.revoke_user(user.name)
        for target in (f"{c.path}/sources", "/2.0/accounts"):
            answer = await c.send("POST", target, form(user, **ended))
            body = answer.json()
            assert answer.status == 400
            assert (body["feedback_code"], body["error_code"]) == ("invalid_credentials", "auth.grant_refused")
        server.set(trouble=503)
        answer = await c.send("POST", f"{c.path}/sources", form(user, **ended))
        body = answer.json()
        assert answer.status == 503
        assert (body["feedback_code"], body["error_code"]) == ("connection_impossible", "oauth.unavailable")
        assert await c.get(f"{c.path}/sources") == []
        assert len(await c.get("/2.0/accounts")) == 1


async def test_a_refresh_token_for_a_client_id_of_the_old_kind(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, authority: Authority
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with caller(tmp_path, server, authority.client_context()) as c:
        async with providers(c.here) as known:
            await known.add("GMAIL", "old.example", "old-secret", {})
        given = await access(server, user.name) | {"provider_consumer_key": "old.example"}
        body = (await c.send("POST", f"{c.path}/sources", form(user, **given))).json()
        assert (body["feedback_code"], body["error_code"]) == ("invalid_credentials", "oauth.client")
        assert "OAuth 1.0" in body["value"]
        assert await c.get(f"{c.path}/sources") == []


async def test_checked_before_it_is_made(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, authority: Authority
) -> None:
    """The check may use up the refresh token; making the source with the same one works all the same."""
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with caller(tmp_path, server, authority.client_context()) as c:
        given = form(user, **await access(server, user.name))
        for _ in range(2):
            answer = await c.send("POST", "/2.0/discovery/check", given)
            assert answer.status == 200
            events = [json.loads(line[6:]) for line in answer.body.decode().splitlines() if line.startswith("data: ")]
            assert events[-1]["type"] == "done"
            assert events[-1]["success"] is True, events
            assert await c.get(f"{c.path}/sources") == []
        assert (await c.send("POST", f"{c.path}/sources", given)).status == 201
        assert (await c.get(f"{c.path}/sources/0"))["status"] == "OK"
