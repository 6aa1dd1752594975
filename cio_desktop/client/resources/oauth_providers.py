"""`/oauth_providers` (API.md, OAuth providers) and what is known of providers before (ours)."""

from __future__ import annotations

import builtins

import msgspec

from cio_desktop.client.transport import Transport, pairs, path
from cio_desktop.protocol.sign_in import OAuthProvider, ProviderPreset, ProviderWritten


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
    scope: str | None = None
    tenant: str | None = None
    redirect_uri: str | None = None

    def __repr__(self) -> str:
        return f"NewOAuthProvider({self.type!r}, {self.provider_consumer_key!r})"


class OAuthProviders:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self) -> builtins.list[OAuthProvider]:
        return await self._transport.call(builtins.list[OAuthProvider], "GET", path("oauth_providers"))

    async def get(self, key: str) -> OAuthProvider:
        return await self._transport.call(OAuthProvider, "GET", path("oauth_providers", key))

    async def create(self, new: NewOAuthProvider) -> ProviderWritten:
        """The same key again replaces what was given before. Raises ApiStatusError 400 naming the field."""
        form = pairs(**msgspec.structs.asdict(new))
        return await self._transport.call(ProviderWritten, "POST", path("oauth_providers"), form=form)

    async def delete(self, key: str) -> None:
        """Sources that use it can't sign in afterwards; `get(key).sources` lists them."""
        await self._transport.call(dict, "DELETE", path("oauth_providers", key))

    async def check(self, key: str) -> ProviderWritten:
        """Ours: whether the provider's endpoints answer; no sign-in. `value` says what was seen."""
        where = path("oauth_providers", key, "check")
        return await self._transport.call(ProviderWritten, "POST", where, form=[])

    async def presets(self) -> builtins.list[ProviderPreset]:
        """Ours."""
        return await self._transport.call(builtins.list[ProviderPreset], "GET", "/app/oauth_presets")
