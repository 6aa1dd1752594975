"""An engine whose sources sign in at a real authorization server, with a real vault: for tests of whole sign-ins."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx

from cio_desktop.engine.sign_in.credential import NewGrant
from cio_desktop.engine.sign_in.new_source import NewSource
from cio_desktop.engine.sign_in.providers import Providers
from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import tokens
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from cio_desktop.store.database import Database
from cio_desktop.store.sources import SourceRow
from tests.support.authorization_server import AuthorizationServer
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.mail_user import MailUser

REDIRECT = "http://127.0.0.1:1/callback"
GENERIC = "GENERIC_OAUTH2"


def provider_of(server: AuthorizationServer) -> ProviderSettings:
    known = preset("oidc")
    assert known is not None
    return resolve(known, server.given())


async def granted(
    server: AuthorizationServer, user: str, *, cookies: httpx.Cookies | None = None, **changes: Any
) -> NewGrant:
    """What a person's sign-in at the provider gives, as the connect page hands it to the engine.

    `cookies`: of the person's browser; by them the provider knows it, and its grants are one.
    """
    provider = provider_of(server)
    attempt = Attempt(provider, REDIRECT, login_hint=user)
    code = attempt.accept(await server.sign_in(attempt.authorization_url, user, cookies=cookies))
    http = HttpClient()
    try:
        answer = await tokens.exchange(provider, attempt, code, http)
    finally:
        await http.close()
    assert answer.refresh_token is not None
    given: dict[str, Any] = {
        "provider_key": provider.key,
        "refresh_token": answer.refresh_token,
        "access_token": answer.access_token,
        "expires_in": answer.expires_in,
        "scope": answer.scope,
        "email": user,
    }
    return NewGrant(**(given | changes))


def mailbox(dovecot: Dovecot, server: AuthorizationServer) -> MailUser:
    """Somebody the mail server and the authorization server know by the same name."""
    return dovecot.user(name=server.user())


def settings(user: MailUser, **changes: Any) -> NewSource:
    """How a source of this user is reached, with STARTTLS."""
    given: dict[str, Any] = {
        "email": user.name,
        "server": "localhost",
        "username": user.name,
        "port": user.port,
        "use_ssl": False,
    }
    return NewSource(**(given | changes))


@contextlib.asynccontextmanager
async def oauth_world(
    folder: Path, server: AuthorizationServer, *, key: bytes | None = None, **options: Any
) -> AsyncIterator[World]:
    """As `engine_world.world`; the provider is configured. The same later, with the same `key` and `account_id`."""
    http = HttpClient()

    def made(db: Database, vault: Any) -> Providers:
        return Providers(db, vault, http)

    try:
        async with world(folder, vault_key=key or os.urandom(32), providers=made, **options) as here:
            if await made(here.db, here.secrets).get(server.client_id) is None:
                await configure(here, server)
            yield here
    finally:
        await http.close()


@contextlib.asynccontextmanager
async def providers(here: World) -> AsyncIterator[Providers]:
    """The configured providers, to change them behind the engine's back as the service does."""
    http = HttpClient()
    try:
        yield Providers(here.db, here.secrets, http)
    finally:
        await http.close()


async def configure(here: World, server: AuthorizationServer, **changes: str) -> None:
    """The provider is there, with other settings than before."""
    async with providers(here) as known:
        await known.add(GENERIC, server.client_id, None, server.given(**changes))


async def connect(here: World, user: MailUser, grant: NewGrant, **changes: Any) -> SourceRow:
    """A source that signs in with the grant, after its first round."""
    row = await here.engine.add_source(here.account_id, settings(user, **changes), grant)
    await here.rounds(row.id, 1)
    return await here.source(row.id)


async def in_thread(function: Any, *values: Any, **named: Any) -> Any:
    """The judges block; the engine must go on meanwhile."""
    return await asyncio.to_thread(function, *values, **named)
