"""What a source shows its mail server: the password, an access token that is valid now, or a signed request.

It asks the vault and the provider, never the mail server. A refusal by the provider is raised as a MailError, because a
caller who wants a connection can do as little about it as about a refused password.
"""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, assert_never

import msgspec

from cio_desktop.credentials.errors import CredentialsError
from cio_desktop.engine.clock import Clock
from cio_desktop.imap.connection import Login, Mechanism
from cio_desktop.imap.errors import MailError
from cio_desktop.language import Said
from cio_desktop.net.http import HttpClient
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.oauth import tokens
from cio_desktop.oauth.errors import ClientRefused, ProviderGone
from cio_desktop.oauth.grants import Grants
from cio_desktop.oauth.provider import ProviderSettings
from cio_desktop.oauth.xoauth import xoauth_payload
from cio_desktop.protocol.enums import AuthType
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.secrets import of_source

from .credential import Credential, NewGrant, OAuth1Token, Password
from .named_providers import ProviderLookup
from .secrets import OAUTH1_TOKEN, PASSWORD, Secrets

KEPT = 600.0  # seconds an exchanged refresh token's successor is remembered
MOST_KEPT = 100


class SignInImpossible(MailError):
    """The provider, or what is known of it, stands between us and the login. `code` is its error's."""

    retry_after: float | None = None
    unreached: bool = False


class Stored(Protocol):
    """The part of a source's row that says how it signs in."""

    id: int
    username: str
    email: str
    auth_type: str
    provider_consumer_key: str | None
    grant_id: str | None


class Account(Protocol):
    """Who is to sign in: a stored source or one that is about to be."""

    @property
    def username(self) -> str: ...
    @property
    def email(self) -> str: ...


class _TokenPair(msgspec.Struct):
    """How the vault keeps a token of OAuth 1.0a."""

    token: str
    token_secret: str


class Logins:
    def __init__(
        self, vault: Secrets, grants: Grants, providers: ProviderLookup, http: HttpClient, clock: Clock
    ) -> None:
        self._vault = vault
        self._grants = grants
        self._providers = providers
        self._http = http
        self._clock = clock
        self._exchanged: dict[bytes, tuple[float, NewGrant]] = {}
        self._fetches = TaskScope("first access token of a grant")

    async def of(self, row: Stored, *, rejected: str | None = None) -> Login:
        """`rejected`: the token the mail server just refused. Raises SignInImpossible, CredentialsError."""
        with _translated():
            match AuthType(row.auth_type):
                case AuthType.OAUTH2:
                    token = await self._grants.access_token(row.grant_id or "", rejected=rejected)
                    provider = await self._provider(row.provider_consumer_key)
                    return Login(row.username, token, Mechanism.BEARER, provider.mechanisms)
                case AuthType.OAUTH1:
                    kept = await self._vault.get(of_source(row.id), OAUTH1_TOKEN)
                    pair = msgspec.json.decode(kept, type=_TokenPair)
                    return await self._signed(row, row.provider_consumer_key, pair)
                case AuthType.PASSWORD:
                    return Login(row.username, (await self._vault.get(of_source(row.id), PASSWORD)).decode())
                case never:
                    assert_never(never)

    async def first(self, account: Account, credential: Credential) -> tuple[Login, Credential]:
        """For a credential that is not stored yet, and as it has to be stored: what was exchanged takes its place."""
        with _translated():
            match credential:
                case Password():
                    return Login(account.username, credential.text), credential
                case OAuth1Token():
                    pair = _TokenPair(credential.token, credential.token_secret)
                    return await self._signed(account, credential.provider_key, pair), credential
                case NewGrant():
                    provider = await self._provider(credential.provider_key)
                    if not provider.token_endpoint:
                        raise ClientRefused(
                            Said(
                                "This client id is for OAuth 1.0, which has no refresh tokens. Name the client id that "
                                "the refresh token was given to."
                            )
                        )
                    ready = credential if credential.access_token else await self._fetch(provider, credential)
                    login = Login(account.username, ready.access_token or "", Mechanism.BEARER, provider.mechanisms)
                    return login, ready
                case never:
                    assert_never(never)

    async def _fetch(self, provider: ProviderSettings, given: NewGrant) -> NewGrant:
        """An access token for a refresh token somebody brought along.

        Where providers give a new refresh token each time, the old one must not be shown twice: the second time ends
        the whole grant. Who tries again with the old one (after the mail server was down, say) is given its successor.
        """
        mark = _mark(given)
        # goes on without us: between the provider's answer and our memory the next refresh token is nowhere else
        return await self._fetches.shared(mark, lambda: self._exchange(provider, given, mark))

    async def _exchange(self, provider: ProviderSettings, given: NewGrant, mark: bytes) -> NewGrant:
        now = self._clock.now()
        self._exchanged = {mark: kept for mark, kept in self._exchanged.items() if now - kept[0] < KEPT}
        at, latest = self._exchanged.get(mark, (now, given))
        if latest.access_token and now - at < latest.expires_in - 60:
            return latest
        answer = await tokens.refresh(provider, latest.refresh_token, self._http)
        ready = dataclasses.replace(
            latest,
            refresh_token=answer.refresh_token or latest.refresh_token,
            access_token=answer.access_token or None,
            expires_in=answer.expires_in,
            scope=answer.scope,
        )
        if len(self._exchanged) < MOST_KEPT:
            self._exchanged[mark] = (self._clock.now(), ready)
        if answer.unusable:
            raise tokens.unusable(answer.unusable)
        return ready

    async def close(self) -> None:
        """Waits for what a provider is being asked."""
        await self._fetches.wait()
        self._exchanged.clear()

    def stored(self, given: Credential) -> None:
        """From now on the refresh token is the store's, and nobody else gets it."""
        if isinstance(given, NewGrant):
            self._exchanged.pop(_mark(given), None)

    async def _provider(self, key: str | None) -> ProviderSettings:
        provider = await self._providers.settings(key) if key else None
        if provider is None:
            raise ProviderGone(
                Said("The client id this source signs in with is not in the settings. Add it under OAuth providers.")
            )
        return provider

    async def _signed(self, account: Account, key: str | None, pair: _TokenPair) -> Login:
        provider = await self._provider(key)
        payload = xoauth_payload(
            account.email or account.username,
            provider.key,
            provider.client_secret or "",
            pair.token,
            pair.token_secret,
            nonce=secrets.token_hex(16),
            timestamp=int(self._clock.now()),
        )
        return Login(account.username, payload, Mechanism.XOAUTH)


def _mark(given: NewGrant) -> bytes:
    return hashlib.sha256(f"{given.provider_key}\n{given.refresh_token}".encode()).digest()


def packed(credential: OAuth1Token) -> bytes:
    """As the vault keeps it."""
    return msgspec.json.encode(_TokenPair(credential.token, credential.token_secret))


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (MailError, CredentialsError):
        raise
    except CioError as error:
        told = SignInImpossible(error.words, code=error.code, retryable=error.retryable)
        told.retry_after = getattr(error, "retry_after", None)
        told.unreached = getattr(error, "unreached", False)
        raise told from error
