"""The client ids at OAuth providers that this service has: rows in the store, their secrets in the vault.

Must not sign anybody in. A provider itself is asked when its issuer has to name its endpoints, and by `check`.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from cio_desktop.credentials.errors import CredentialsError
from cio_desktop.language import Said
from cio_desktop.net.http import AnswerTooLarge, HttpClient, HttpError
from cio_desktop.oauth import tokens
from cio_desktop.oauth.errors import BadAnswer, GrantRefused, OAuthError, ProviderGone, ProviderUnavailable
from cio_desktop.oauth.metadata import fetch_metadata
from cio_desktop.oauth.presets import Preset, preset, preset_of_type
from cio_desktop.oauth.provider import REQUIRED, ProviderSettings, check_endpoint, check_key, resolve
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import oauth_providers
from cio_desktop.store.database import Database
from cio_desktop.store.oauth_providers import DependentRow, ProviderRow

from .secrets import Secrets

SECRET = "client_secret"
OAUTH1_TYPES = ("GMAIL", "GOOGLEAPPSMARKETPLACE")  # for OAuth 1.0a tokens: nobody signs in by a browser
GENERIC = "GENERIC_OAUTH2"
TYPES = ("GMAIL_OAUTH2", "MSLIVECONNECT", GENERIC, *OAUTH1_TYPES)
_MASK = "[...]"
_SHOWN = 3
_CHECK_SECONDS = 10.0
_NO_TOKEN = "no-token"


class ProviderRefused(CioError):
    """A client id can't be used as it was given. `field`: the parameter it is about."""

    code = "oauth.provider"

    def __init__(self, field: str, why: Said) -> None:
        super().__init__(why)
        self.field = field


class _Kept(msgspec.Struct, frozen=True):
    """What stands in the store. `given`: by the names of oauth.provider.resolve, without key and secret."""

    given: dict[str, str] = {}
    has_secret: bool = False


@dataclass(frozen=True, slots=True)
class Provider:
    """One as it may be shown: the secret only masked. `settings` is None where they can't be used any more."""

    key: str
    type: str
    preset: str
    masked_secret: str
    given: Mapping[str, str]
    settings: ProviderSettings | None = field(repr=False)


class Providers:
    """Asked at every use: what was removed can't be used any more."""

    def __init__(self, db: Database, vault: Secrets, http: HttpClient) -> None:
        self._db = db
        self._vault = vault
        self._http = http

    async def settings(self, key: str) -> ProviderSettings | None:
        """None: there is no such provider (any more). Raises CredentialsError, SettingsRefused."""
        row = await self._db.read(oauth_providers.get, key)
        return None if row is None else _settings(row, await self._secret(row))

    async def get(self, key: str) -> Provider | None:
        row = await self._db.read(oauth_providers.get, key)
        return None if row is None else await self._shown(row)

    async def list(self) -> builtins.list[Provider]:
        """Oldest first."""
        return [await self._shown(row) for row in await self._db.read(oauth_providers.list_all)]

    async def configured(self, preset_id: str) -> str | None:
        """The key of the newest client id at the provider of this preset."""
        keys = [row.key for row in await self._db.read(oauth_providers.list_all) if row.preset == preset_id]
        return keys[-1] if keys else None

    async def dependents(self, key: str) -> builtins.list[DependentRow]:
        """The sources that sign in with it."""
        return await self._db.read(oauth_providers.dependents, key)

    async def add(self, type: str, key: str, secret: str | None, given: Mapping[str, str]) -> None:
        """The same key again replaces what was given before; a secret given in its masked form stays as it was.

        `given`: by the names of oauth.provider.resolve; endpoints that are missing are asked of the issuer. Raises
        ProviderRefused, OAuthError, CredentialsError.
        """
        before = await self._db.read(oauth_providers.get, key)
        if secret is not None and before is not None:
            known = await self._secret(before)
            if known is not None and secret == mask(known):
                secret = known
        type = type.upper()
        preset_id = _preset_id(type, given)
        kept = _Kept(await self._completed(preset_id, given), secret is not None)
        row = ProviderRow(key, type, preset_id, msgspec.json.encode(kept).decode(), 0)
        _settings(row, secret)  # raises for what could not be used
        if secret is not None:
            await self._vault.put(_secret_id(key), SECRET, secret.encode())
        try:
            await self._db.write_durable(oauth_providers.put, key, type, row.preset, row.settings_json)
        except BaseException:  # also when cancelled: a secret that belongs to nothing must not stay
            if before is None:
                await self._vault.delete(_secret_id(key))
            raise
        if secret is None:
            await self._vault.delete(_secret_id(key))

    async def remove(self, key: str) -> bool:
        """False: there was none. Its sources can't sign in from now on, until the same key is given again."""
        removed = await self._db.write_durable(oauth_providers.delete, key)
        await self._vault.delete(_secret_id(key))
        return removed

    async def check(self, key: str) -> Said:
        """What was seen, in a sentence. Asks the provider's hosts; nobody signs in. Raises OAuthError."""
        settings = await self.settings(key)
        if settings is None:
            raise ProviderGone(Said("This provider was removed."))
        if not settings.token_endpoint:
            return Said("This kind signs in at the mail server only: there is nothing to ask.")
        try:
            await self._http.ask("GET", check_endpoint(settings.authorization_endpoint), timeout=_CHECK_SECONDS)
        except AnswerTooLarge:
            pass  # a long page is an answer as well
        except HttpError:
            raise ProviderUnavailable(
                Said("{host} can't be reached. Check the sign-in address and the connection.", host=settings.host)
            ) from None
        try:
            # a refresh token that never was: the answer tells whether the provider knows the client id
            await tokens.refresh(settings, _NO_TOKEN, self._http)
        except GrantRefused:
            return Said("{provider} answers, and knows this client id.", provider=settings.name)
        except BadAnswer:
            pass
        return Said(
            "{provider} answers. Whether it knows the client id shows at the first sign-in.", provider=settings.name
        )

    async def _completed(self, preset_id: str, given: Mapping[str, str]) -> dict[str, str]:
        known = preset(preset_id)
        issuer = given.get("issuer", "").strip()
        if known is None or not known.endpoints or not issuer or all(given.get(name) for name in REQUIRED):
            return dict(given)
        return (await fetch_metadata(issuer, self._http)).given() | {k: text for k, text in given.items() if text}

    async def _secret(self, row: ProviderRow) -> str | None:
        if not _kept(row).has_secret:
            return None
        return (await self._vault.get(_secret_id(row.key), SECRET)).decode()

    async def _shown(self, row: ProviderRow) -> Provider:
        """Never fails: a list must show what is wrong with one of its entries, so that it can be removed."""
        settings: ProviderSettings | None = None
        masked = ""
        try:
            secret = await self._secret(row)
            masked = "" if secret is None else mask(secret)
            settings = _settings(row, secret)
        except CredentialsError:
            masked = _MASK
        except (ProviderRefused, OAuthError):
            pass
        return Provider(row.key, row.type, row.preset, masked, _kept(row).given, settings)


def mask(secret: str) -> str:
    """`xxxaaabbb123` is shown as `xxx[...]123`; of a short one nothing is."""
    return f"{secret[:_SHOWN]}{_MASK}{secret[-_SHOWN:]}" if len(secret) > 3 * _SHOWN else _MASK


def _secret_id(key: str) -> str:
    return f"provider:{key}"


def _kept(row: ProviderRow) -> _Kept:
    return msgspec.json.decode(row.settings_json, type=_Kept)


def _preset_id(type: str, given: Mapping[str, str]) -> str:
    """Which preset fills in what was not given; none for the types of OAuth 1.0."""
    if type not in TYPES:
        raise ProviderRefused("type", Said("must be one of {values}", values=", ".join(TYPES)))  # as it is: names
    if type in OAUTH1_TYPES:
        return ""
    named = given.get("preset")
    found = preset(named) if named else _usual(type)
    if found is None or found.type != type:
        raise ProviderRefused("preset", Said("there is no preset with this name for this type"))
    return found.id


def _usual(type: str) -> Preset | None:
    return preset("oidc") if type == GENERIC else preset_of_type(type)


def _settings(row: ProviderRow, secret: str | None) -> ProviderSettings:
    given = _kept(row).given
    if row.type in OAUTH1_TYPES:
        return _oauth1(row, given, secret)
    known = preset(row.preset)
    if known is None:
        raise ProviderRefused("preset", Said("this version does not know the provider's preset"))
    return resolve(known, {**given, "provider_consumer_key": row.key, "provider_consumer_secret": secret or ""})


def _oauth1(row: ProviderRow, given: Mapping[str, str], secret: str | None) -> ProviderSettings:
    """OAuth 1.0a: key and secret sign what is sent to the mail server, there is nothing to open."""
    if secret is None:
        raise ProviderRefused("provider_consumer_secret", Said("this parameter is required"))
    return ProviderSettings(
        key=check_key(row.key),
        type=row.type,
        preset="",
        name=given.get("name", "Google (OAuth 1.0)"),
        authorization_endpoint="",
        token_endpoint="",
        scope="",
        redirect_uri="",
        client_secret=secret,
    )
