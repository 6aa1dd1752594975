"""Connect tokens and OAuth providers of the fake client: what the service would tell is set by the test."""

from __future__ import annotations

import builtins
import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from cio_desktop.client.resources.connect_tokens import NewConnectToken
from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.sign_in import (
    ConnectState,
    ConnectToken,
    ConnectTokenWritten,
    OAuthProvider,
    ProviderPreset,
    ProviderWritten,
)

if TYPE_CHECKING:
    from tests.support.fake_client import FakeClient

GOOGLE = "ann-client-id.apps.example"


class FakeConnectTokens:
    """`show(state, …)` is what the newest token tells from now on. `open` are those neither used nor deleted."""

    def __init__(self, client: FakeClient) -> None:
        self._client = client
        self.asked: list[NewConnectToken] = []
        self.where: list[tuple[str | None, str | None]] = []
        self.deleted: list[str] = []
        self.pasted: list[str] = []
        self.tokens: dict[str, ConnectToken] = {}
        self.looks = 0
        self.when_pasted: Callable[[str], None] = lambda _address: self.show(ConnectState.EXCHANGING)
        self.when_accepted: Callable[[], None] = lambda: self.show(ConnectState.CHECKING)

    @property
    def newest(self) -> ConnectToken:
        return list(self.tokens.values())[-1]

    @property
    def open(self) -> list[str]:
        return [name for name, token in self.tokens.items() if not token.used]

    def show(self, state: ConnectState, **fields: Any) -> None:
        token = self.newest
        token.state = state
        for name, value in fields.items():
            setattr(token, name, value)

    def use(self, account_id: str, label: str) -> None:
        self.show(ConnectState.USED, used=1, expires=False, account={"id": account_id}, server_label=label)

    async def create(
        self, new: NewConnectToken, account_id: str | None = None, label: str | None = None
    ) -> ConnectTokenWritten:
        self.asked.append(new)
        self.where.append((account_id, label))
        await self._client.changing("create token", account_id, label)
        name = f"T0K3N{len(self.asked)}"
        google = new.provider_consumer_key is not None
        self.tokens[name] = ConnectToken(
            name,
            email=new.email or "",
            expires=4_000_000_000,
            callback_url=new.callback_url,
            browser_redirect_url=f"{self._client.base_url}/connect/{name}",
            account_id=account_id,
            provider_consumer_key=new.provider_consumer_key,
            provider_name="Google" if google else None,
            provider_host="accounts.google.com" if google else None,
            redirect_uri="http://127.0.0.1:40001" if google else None,
            user_code="WDJB-MJHT" if new.device else None,
            verification_uri="https://www.example.net/device" if new.device else None,
        )
        return ConnectTokenWritten(True, name, "", self.tokens[name].browser_redirect_url)

    async def get(self, token: str, account_id: str | None = None, label: str | None = None) -> ConnectToken:
        self.looks += 1
        await self._client.asked("token", account_id, label)
        return copy.copy(self._find(token))

    async def delete(self, token: str, account_id: str | None = None, label: str | None = None) -> None:
        await self._client.asked("delete token", account_id, label)
        self._find(token)
        del self.tokens[token]
        self.deleted.append(token)

    async def paste(
        self, token: str, address: str, _account_id: str | None = None, _label: str | None = None
    ) -> ConnectToken:
        await self._client.changing("paste")
        self.pasted.append(address)
        self.when_pasted(address)
        return copy.copy(self._find(token))

    async def accept_other(self, token: str) -> ConnectToken:
        await self._client.changing("accept other")
        self.when_accepted()
        return copy.copy(self._find(token))

    def _find(self, token: str) -> ConnectToken:
        if token not in self.tokens:
            raise ApiStatusError(404, ErrorBody("no such token"))
        return self.tokens[token]


class FakeOAuthProviders:
    """`known` are the client ids the service has, `presets_` what is known of providers."""

    def __init__(self, client: FakeClient) -> None:
        self._client = client
        self.known = {
            GOOGLE: OAuthProvider("GMAIL_OAUTH2", GOOGLE, "abc[...]xyz", preset="google", name="Google"),
        }
        self.presets_ = [
            ProviderPreset(
                "google", "Google", "GMAIL_OAUTH2", app_password_url="https://myaccount.google.com/apppasswords"
            )
        ]

    async def list(self) -> list[OAuthProvider]:
        await self._client.asked("providers")
        return list(self.known.values())

    async def get(self, key: str) -> OAuthProvider:
        await self._client.asked("provider", key)
        if key not in self.known:
            raise ApiStatusError(404, ErrorBody("no such provider"))
        return self.known[key]

    async def create(self, new: NewOAuthProvider) -> ProviderWritten:
        raise ApiStatusError(405, ErrorBody("FakeProviders takes changes"))

    async def delete(self, key: str) -> None:
        raise ApiStatusError(405, ErrorBody("FakeProviders takes changes"))

    async def check(self, key: str) -> ProviderWritten:
        raise ApiStatusError(405, ErrorBody("FakeProviders takes changes"))

    async def presets(self) -> builtins.list[ProviderPreset]:
        await self._client.asked("presets")
        return self.presets_
