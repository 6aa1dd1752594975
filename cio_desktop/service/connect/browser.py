"""The way through the provider: its page in a browser, or a code typed on another device, until there are tokens.

Opens no browser itself and keeps nothing. The address and the port are good for one sign-in.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from cio_desktop.language import LanguageOf, Said
from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import tokens
from cio_desktop.oauth.answers import TokenAnswer
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.errors import OAuthError, SettingsRefused
from cio_desktop.oauth.listener import RedirectListener
from cio_desktop.oauth.provider import ProviderSettings, check_endpoint
from cio_desktop.oauth.tokens import DeviceCode

# what was pasted is not the answer to this sign-in: the person may paste again
_PASTE_AGAIN = frozenset({"oauth.state", "oauth.bad_answer"})


class BrowserSignIn:
    """Between `open` and `close`. `redirect_uri`, `authorization_url`: set by `open`, not with a device."""

    def __init__(
        self,
        provider: ProviderSettings,
        http: HttpClient,
        login_hint: str | None,
        language_of: LanguageOf,
        *,
        device: bool,
    ) -> None:
        self.provider = provider
        self.redirect_uri: str | None = None
        self.authorization_url: str | None = None
        self.device: DeviceCode | None = None
        self._http = http
        self._login_hint = login_hint
        self._language_of = language_of
        self._with_device = device
        self._attempt: Attempt | None = None
        self._listener: RedirectListener | None = None
        self._stack = AsyncExitStack()
        self._pasted: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._begun = asyncio.get_running_loop().time()

    @property
    def returns(self) -> bool:
        """Whether the browser comes back by itself; else the person pastes what it shows."""
        return self._listener is not None

    @property
    def answered(self) -> bool:
        """The browser came back; what it brought follows within a moment."""
        return self._listener is not None and self._listener.answered

    @property
    def age(self) -> float:
        """Seconds since it was begun."""
        return asyncio.get_running_loop().time() - self._begun

    async def open(self) -> None:
        """Raises OAuthError."""
        if self._with_device:
            self.device = await tokens.device_start(self.provider, self._http)
            return
        redirect_uri = self.provider.redirect_uri
        if self.provider.loopback:
            self._listener = await self._stack.enter_async_context(RedirectListener(redirect_uri, self._language_of))
            redirect_uri = self._listener.redirect_uri
        self._attempt = Attempt(self.provider, redirect_uri, self._login_hint)
        self.redirect_uri = redirect_uri
        self.authorization_url = self._attempt.authorization_url

    async def close(self) -> None:
        self._pasted.cancel()
        await self._stack.aclose()

    def paste(self, text: str) -> None:
        """The address the browser ended at, or a bare code. Raises OAuthError for what may be pasted again."""
        if self._attempt is None or self._pasted.done():
            raise OAuthError(Said("Nothing is waited for here."), code="oauth.used")
        try:
            self._pasted.set_result(self._attempt.accept_pasted(text))
        except OAuthError as error:
            if error.code in _PASTE_AGAIN:
                raise
            self._pasted.set_exception(error)

    async def code(self, then: str, timeout: float) -> str:
        """What the browser or the person brought back. `then`: where the browser goes on. Raises OAuthError.

        A service in the network without TLS is no place to send a browser to: it sees the listener's own page.
        """
        assert self._attempt is not None
        on: str | None = then
        try:
            check_endpoint(then)
        except SettingsRefused:
            on = None
        came: asyncio.Task[str] | None = None
        try:
            if self._listener is not None:
                came = asyncio.create_task(self._listener.wait(self._attempt, timeout=timeout, then=on))
            ways = [self._pasted] if came is None else [self._pasted, came]
            done, _ = await asyncio.wait(ways, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
            if not done:
                raise OAuthError(Said("The sign-in was not finished in time. Start it again."), code="oauth.timeout")
            return (self._pasted if self._pasted in done else came or self._pasted).result()
        finally:
            if came is not None:
                came.cancel()
                await asyncio.gather(came, return_exceptions=True)

    async def exchange(self, code: str) -> TokenAnswer:
        assert self._attempt is not None
        return await tokens.exchange(self.provider, self._attempt, code, self._http)

    async def poll(self) -> TokenAnswer:
        """With a device: until the code was typed there."""
        assert self.device is not None
        return await tokens.device_poll(self.provider, self.device, self._http)
