"""`client.oauth_providers` over a list in memory, for the window. Presets are the real ones."""

from __future__ import annotations

import builtins
from typing import Any

from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.oauth.presets import presets
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.sign_in import DependentSource, OAuthProvider, ProviderPreset, ProviderWritten
from tests.support.fake_client import FakeClient, refused
from tests.support.fake_sign_in import FakeOAuthProviders


def preset_list() -> list[ProviderPreset]:
    """As `GET /app/oauth_presets` gives them."""
    made = []
    for known in presets():
        values = {name: getattr(known, name) for name in ProviderPreset.__struct_fields__ if hasattr(known, name)}
        values |= {"tenant": bool(known.tenant), "device_flow": bool(known.device_endpoint), "steps": list(known.steps)}
        made.append(ProviderPreset(**values))
    return made


def masked(secret: str) -> str:
    return f"{secret[:3]}[...]{secret[-3:]}" if len(secret) > 8 else "[...]" if secret else ""


def provider(key: str = "ours.apps.googleusercontent.com", preset: str = "google", **fields: Any) -> OAuthProvider:
    known = next(one for one in preset_list() if one.id == preset)
    given: dict[str, Any] = {
        "name": known.name,
        "preset": preset,
        "scope": known.scope,
        "redirect_uri": known.redirect_uri,
        "provider_consumer_secret": masked("GOCSPX-abcdef-secret") if known.secret == "required" else "",
    }
    return OAuthProvider(known.type, key, **(given | fields))


class FakeProviders(FakeOAuthProviders):
    """`absent`: a server without the resource; `no_presets`: without what is ours. `refusal` is raised by writes."""

    def __init__(self, client: FakeClient, *there: OAuthProvider) -> None:
        super().__init__(client)
        self.there = list(there)
        self.secrets: dict[str, str] = {}
        self.absent = False
        self.no_presets = False
        self.refusal: ApiError | None = None
        self.tested = ProviderWritten(True, value="accounts.google.com answers")
        client.oauth_providers = self

    async def list(self) -> list[OAuthProvider]:
        await self._client.changing("providers")
        if self.absent:
            raise refused(404)
        return list(self.there)

    async def presets(self) -> builtins.list[ProviderPreset]:
        await self._client.changing("presets")
        if self.absent or self.no_presets:
            raise refused(404)
        return preset_list()

    async def get(self, key: str) -> OAuthProvider:
        await self._client.changing("provider", key)
        found = next((one for one in self.there if one.provider_consumer_key == key), None)
        if found is None:
            raise refused(404)
        return found

    async def create(self, new: NewOAuthProvider) -> ProviderWritten:
        await self._client.changing("create provider", new)
        if self.refusal is not None:
            raise self.refusal
        key = new.provider_consumer_key
        kept = self.secrets.get(key, "")
        secret = kept if new.provider_consumer_secret == masked(kept) else new.provider_consumer_secret
        self.secrets[key] = secret
        made = provider(key, new.preset or "oidc", provider_consumer_secret=masked(secret))
        made.name = new.name or made.name
        made.tenant, made.issuer = new.tenant, new.issuer
        made.scope = new.scope or made.scope
        self.there = [one for one in self.there if one.provider_consumer_key != key] + [made]
        return ProviderWritten(True, key)

    async def delete(self, key: str) -> None:
        await self._client.changing("delete provider", key)
        if self.refusal is not None:
            raise self.refusal
        self.there = [one for one in self.there if one.provider_consumer_key != key]

    async def check(self, key: str) -> ProviderWritten:
        await self._client.changing("check provider", key)
        return self.tested


def dependents(*emails: str) -> list[DependentSource]:
    return [DependentSource("a1", email, email) for email in emails]
