"""The whole service over the real engine and a real IMAP server, asked as a client asks: signed requests, no socket."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cio_desktop.protocol.forms import encode_form, parse_form
from cio_desktop.protocol.oauth1 import authorization_header
from cio_desktop.service.app import ServiceApp
from cio_desktop.service.config import Consumers
from tests.support import asgi, engine_world
from tests.support.asgi import Answer
from tests.support.certificates import Authority
from tests.support.mail_user import MailUser
from tests.support.service_world import FORM, KEY, SECRET
from tests.support.whole_app import make_app


@dataclass
class Caller:
    app: ServiceApp
    world: engine_world.World

    async def send(
        self, method: str, target: str, form: Sequence[tuple[str, str]] | bytes | None = None, json: bytes | None = None
    ) -> Answer:
        body = b"" if form is None else form if isinstance(form, bytes) else encode_form(form)
        pairs = parse_form(body)
        kind = FORM if form is not None else None
        if json is not None:
            body, kind = json, "application/json"
        url = f"http://{asgi.HOST}{target}"
        headers = [("Authorization", authorization_header(method, url, pairs, KEY, SECRET))]
        if kind is not None:
            headers.append(("Content-Type", kind))
        return await asgi.request(self.app, method, target, headers=headers, body=body, timeout=60)

    async def get(self, target: str) -> Any:
        answer = await self.send("GET", target)
        assert answer.status == 200, answer
        return answer.json()


@contextlib.asynccontextmanager
async def caller(folder: Path, authority: Authority) -> AsyncIterator[Caller]:
    async with engine_world.world(folder, ssl_context=authority.client_context()) as world:
        yield Caller(make_app(world.db, world.engine, world.secrets, Consumers({KEY: SECRET})), world)


def settings(user: MailUser, **changes: str) -> list[tuple[str, str]]:
    fields = {
        "email": user.name,
        "server": user.host,
        "username": user.name,
        "password": user.password,
        "use_ssl": "1",
        "port": str(user.tls_port),
        "type": "IMAP",
    }
    return list((fields | changes).items())


async def with_source(c: Caller, user: MailUser) -> str:
    """An account with this source, synced once; its path."""
    made = await c.send("POST", "/2.0/accounts", settings(user))
    assert made.status == 201, made
    path = f"/2.0/accounts/{made.json()['id']}"
    label = made.json()["label"]

    async def synced() -> bool:
        source = await c.get(f"{path}/sources/{label}")
        return bool(source["last_sync"]) and not source["syncing"]

    await c.world.until(synced)
    return path
