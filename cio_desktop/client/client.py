"""The client: one object per server and key, one attribute per noun, which is imported when it is first asked for."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from cio_desktop.client.address import root_of
from cio_desktop.client.routes import EVENTS
from cio_desktop.language import Said
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.resources import Event

if TYPE_CHECKING:
    from cio_desktop.client.resources.accounts import Accounts
    from cio_desktop.client.resources.application import Application
    from cio_desktop.client.resources.connect_tokens import ConnectTokens
    from cio_desktop.client.resources.contacts import Contacts
    from cio_desktop.client.resources.discovery import Discoveries
    from cio_desktop.client.resources.edits import Edits
    from cio_desktop.client.resources.email_addresses import EmailAddresses
    from cio_desktop.client.resources.files import Files
    from cio_desktop.client.resources.folders import Folders
    from cio_desktop.client.resources.message_folders import MessageFolders
    from cio_desktop.client.resources.messages import Messages
    from cio_desktop.client.resources.oauth_providers import OAuthProviders
    from cio_desktop.client.resources.sources import Sources
    from cio_desktop.client.resources.sync import Sync
    from cio_desktop.client.resources.threads import Threads
    from cio_desktop.client.resources.webhooks import Webhooks
    from cio_desktop.client.transport import Transport

SILENCE = 45.0  # seconds; the service sends a heartbeat every 15


class Client:
    """`async with Client("http://127.0.0.1:8461", key, secret) as cio: await cio.accounts.list()`.

    `timeout`: seconds without a byte after which a call is given up. Each call takes a `timeout` of its own, for all of
    it. `http` replaces the network by an httpx transport. All calls raise the ApiError family of protocol.errors:

    - ApiConnectionError: the service can't be reached, or hung up; ApiTimeoutError, one of these: it took too long.
    - ApiStatusError: it refused; `status`, `code` (API.md, Errors), `body`.
    - ApiResponseError: what answered is no service of this API.

    Only reads are repeated by themselves. ValueError: an id or a name in a path is empty.
    """

    def __init__(self, base_url: str, key: str, secret: str, *, timeout: float = 60.0, http: Any = None) -> None:
        """Raises ApiError api.address for what is no root of a server."""
        self.base_url = root_of(base_url)
        """Where the server answers now, without a slash at the end."""

        def make_transport() -> Transport:  # no attribute of ours holds the secret
            from cio_desktop.client.transport import Transport

            return Transport(self.base_url, key, secret, timeout=timeout, http=http)

        self._make_transport = make_transport

    @cached_property
    def _transport(self) -> Transport:
        """Made, and imported, with the first call: a window has a client before it has anything to ask."""
        return self._make_transport()

    def sign_with(self, key: str, secret: str) -> None:
        """From the next call on, with another key."""
        self._transport.sign_with(key, secret)

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
    def email_addresses(self) -> EmailAddresses:
        from cio_desktop.client.resources.email_addresses import EmailAddresses

        return EmailAddresses(self._transport)

    @cached_property
    def contacts(self) -> Contacts:
        from cio_desktop.client.resources.contacts import Contacts

        return Contacts(self._transport)

    @cached_property
    def files(self) -> Files:
        from cio_desktop.client.resources.files import Files

        return Files(self._transport)

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
        if self._asked:
            await self._transport.close()

    def move_to(self, base_url: str) -> None:
        """From now on the server is at another address (a local service that was restarted)."""
        self.base_url = root_of(base_url)
        if self._asked:
            self._transport.move_to(base_url)

    @property
    def _asked(self) -> bool:
        return "_transport" in vars(self)

    async def supports(self, route: str) -> bool:
        """Whether the server has a route, such as `GET /app/events` (patterns: API.md). What is ours is lacking at
        others.

        True until a call was answered as if there were no such route: 405 or 501, or 404 although what stands above it
        is there. The last is asked for then, once.
        """
        return await self._transport.supports(route)

    async def events(self, *, timeout: float | None = None) -> AsyncGenerator[Event, None]:
        """Ours: what changes, as it changes; the first is `hello` (API.md, Events). Leave it by `aclosing`, so that its
        connection ends at once.

        Ends with ApiConnectionError when the connection does: read all again, and ask anew. `timeout`: seconds without
        a byte, 45 unless told; the service shows every 15 that it is there.
        """
        silence = SILENCE if timeout is None else timeout
        async with aclosing(self._transport.events(Event, "GET", EVENTS, timeout=silence)) as events:
            async for event in events:
                yield event
        raise ApiConnectionError(Said("The service ended the event stream"))
