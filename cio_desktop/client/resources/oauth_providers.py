"""`/oauth_providers` (API.md, OAuth providers) and what is known of providers before (ours)."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

import msgspec

from cio_desktop.client.parameters import pairs
from cio_desktop.client.routes import PROVIDER, PROVIDERS
from cio_desktop.protocol.sign_in import OAuthProvider, ProviderPreset, ProviderWritten

if TYPE_CHECKING:
    from cio_desktop.client.transport import Transport


class NewOAuthProvider(msgspec.Struct, kw_only=True):
    """A client id at a provider. Everything from `preset` on is ours; `scope` and endpoints replace the preset's."""

    type: str
    provider_consumer_key: str
    provider_consumer_secret: str = ""
    preset: str | None = None
    name: str | None = None
    issuer: str | None = None
    authorization_endpoint: str | None = None
    token_endpoint: str | None = None
    revocation_endpoint: str | None = None
    device_endpoint: str | None = None
    userinfo_endpoint: str | None = None
    scope: str | None = None
    tenant: str | None = None
    redirect_uri: str | None = None
    mechanisms: str | None = None
    extra: str | None = None
    iss_required: str | None = None

    def __repr__(self) -> str:
        return f"NewOAuthProvider({self.type!r}, {self.provider_consumer_key!r})"


class OAuthProviders:
    """`key`: the `provider_consumer_key`. The secret goes in and never comes back."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, *, timeout: float | None = None) -> builtins.list[OAuthProvider]:
        return await self._transport.call(builtins.list[OAuthProvider], "GET", PROVIDERS, timeout=timeout)

    async def get(self, key: str, *, timeout: float | None = None) -> OAuthProvider:
        return await self._transport.call(OAuthProvider, "GET", PROVIDER, key, timeout=timeout)

    async def create(self, new: NewOAuthProvider, *, timeout: float | None = None) -> ProviderWritten:
        """The same key again replaces what was given before. Raises ApiStatusError 400 naming the field."""
        form = pairs(**msgspec.structs.asdict(new))
        return await self._transport.call(ProviderWritten, "POST", PROVIDERS, form=form, timeout=timeout)

    async def delete(self, key: str, *, timeout: float | None = None) -> None:
        """Sources that use it can't sign in afterwards; `get(key).sources` lists them."""
        await self._transport.call(dict, "DELETE", PROVIDER, key, timeout=timeout)

    async def check(self, key: str, *, timeout: float | None = None) -> ProviderWritten:
        """Ours: whether the provider's endpoints answer; no sign-in. `value` says what was seen."""
        return await self._transport.call(ProviderWritten, "POST", PROVIDER + "/check", key, form=[], timeout=timeout)

    async def presets(self, *, timeout: float | None = None) -> builtins.list[ProviderPreset]:
        """Ours."""
        kind = builtins.list[ProviderPreset]
        return await self._transport.call(kind, "GET", "/app/oauth_presets", timeout=timeout)
