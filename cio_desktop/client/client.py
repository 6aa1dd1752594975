"""The client: one object per server and key, one attribute per noun, which is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from cio_desktop.client.transport import Transport
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.resources import Event

if TYPE_CHECKING:
    from cio_desktop.client.resources.accounts import Accounts
    from cio_desktop.client.resources.application import Application
    from cio_desktop.client.resources.connect_tokens import ConnectTokens
    from cio_desktop.client.resources.discovery import Discoveries
    from cio_desktop.client.resources.edits import Edits
    from cio_desktop.client.resources.folders import Folders
    from cio_desktop.client.resources.message_folders import MessageFolders
    from cio_desktop.client.resources.messages import Messages
    from cio_desktop.client.resources.oauth_providers import OAuthProviders
    from cio_desktop.client.resources.sources import Sources
    from cio_desktop.client.resources.sync import Sync
    from cio_desktop.client.resources.threads import Threads
    from cio_desktop.client.resources.webhooks import Webhooks

T = TypeVar("T")

PAGE = 100
SILENCE = 45.0  # seconds; the service sends a heartbeat every 15


class Client:
    """`async with Client("http://127.0.0.1:8461", key, secret) as cio: await cio.accounts.list()`.

    `http` replaces the network by an httpx transport. All calls raise the ApiError family of protocol.errors.
    """

    def __init__(self, base_url: str, key: str, secret: str, *, timeout: float = 60.0, http: Any = None) -> None:
        self._transport = Transport(base_url, key, secret, timeout=timeout, http=http)

    @cached_property
    def accounts(self) -> Accounts:
        from cio_desktop.client.resources.accounts import Accounts

        return Accounts(self._transport)

    @cached_property
    def sources(self) -> Sources:
        from cio_desktop.client.resources.sources import Sources

        return Sources(self._transport)

    @cached_property
    def sync(self) -> Sync:
        from cio_desktop.client.resources.sync import Sync

        return Sync(self._transport)

    @cached_property
    def folders(self) -> Folders:
        from cio_desktop.client.resources.folders import Folders

        return Folders(self._transport)

    @cached_property
    def messages(self) -> Messages:
        from cio_desktop.client.resources.messages import Messages

        return Messages(self._transport)

    @cached_property
    def message_folders(self) -> MessageFolders:
        from cio_desktop.client.resources.message_folders import MessageFolders

        return MessageFolders(self._transport)

    @cached_property
    def threads(self) -> Threads:
        from cio_desktop.client.resources.threads import Threads

        return Threads(self._transport)

    @cached_property
    def edits(self) -> Edits:
        from cio_desktop.client.resources.edits import Edits

        return Edits(self._transport)

    @cached_property
    def connect_tokens(self) -> ConnectTokens:
        from cio_desktop.client.resources.connect_tokens import ConnectTokens

        return ConnectTokens(self._transport)

    @cached_property
    def oauth_providers(self) -> OAuthProviders:
        from cio_desktop.client.resources.oauth_providers import OAuthProviders

        return OAuthProviders(self._transport)

    @cached_property
    def discovery(self) -> Discoveries:
        from cio_desktop.client.resources.discovery import Discoveries

        return Discoveries(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        from cio_desktop.client.resources.webhooks import Webhooks

        return Webhooks(self._transport)

    @cached_property
    def application(self) -> Application:
        from cio_desktop.client.resources.application import Application

        return Application(self._transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        await self._transport.close()

    def move_to(self, base_url: str) -> None:
        """From now on the server is at another address (a local service that was restarted)."""
        self._transport.move_to(base_url)

    @property
    def base_url(self) -> str:
        """Where the server answers now, without a slash at the end."""
        return self._transport.base_url

    async def all(self, call: Callable[..., Awaitable[list[T]]], *args: Any, **parameters: Any) -> AsyncIterator[T]:
        """Every item of a paged list: `async for m in cio.all(cio.messages.list, account_id, folder="INBOX")`."""
        offset = 0
        while True:
            page = await call(*args, **parameters, limit=PAGE, offset=offset)
            for item in page:
                yield item
            if len(page) < PAGE:
                return
            offset += PAGE

    async def events(self) -> AsyncGenerator[Event, None]:
        """Ours: what changes, as it changes. Ends with ApiConnectionError when the connection does."""
        async for event in self._transport.events(Event, "GET", "/app/events", timeout=SILENCE):
            yield event
        raise ApiConnectionError("The service ended the event stream")
