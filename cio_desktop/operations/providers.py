"""The OAuth providers of a service and what is known of providers before: read, add, test, remove.

It keeps no secret: what was typed goes to the service and is forgotten; answers bring it masked only.
"""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import TYPE_CHECKING

from cio_desktop.client.deadline import deadline
from cio_desktop.net.together import together
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.protocol.sign_in import DependentSource, OAuthProvider, ProviderPreset, ProviderWritten

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import TypeVar

    from cio_desktop.client.resources.oauth_providers import NewOAuthProvider

    T = TypeVar("T")

log = logging.getLogger(__name__)

ANSWER = 20.0  # seconds a service may take to answer
CHECK = 60.0  # seconds a test may take: the service asks the provider's own addresses


class Known(StrEnum):
    """What is known of the service's providers."""

    NOTHING = "nothing"  # not read yet
    ALL = "all"
    FAILED = "failed"  # the last reading failed: `error`; what was read before stays
    NONE_THERE = "none there"  # this server has no such resource  # as it is: never shown


class ProviderRepository:
    """`read()` at the beginning; it raises nothing, `known` and `error` tell. Changes raise ApiError.

    `resync` is the link's: the owner reads again when the service is back. `close()` ends the connection to it.
    """

    def __init__(self, link: ServiceLink) -> None:
        self._link = link
        self.known = Known.NOTHING
        self.error: ApiError | None = None
        self.providers: list[OAuthProvider] = []
        self.presets: list[ProviderPreset] = []
        self.changed: Signal[()] = Signal()
        self.resync: Signal[()] = Signal()
        self._connections = Connections()
        self._connections.add(link.resync, self.resync.emit)

    def close(self) -> None:
        self._connections.close()

    def provider(self, key: str) -> OAuthProvider | None:
        return next((one for one in self.providers if one.provider_consumer_key == key), None)

    def preset(self, preset_id: str) -> ProviderPreset | None:
        return next((one for one in self.presets if one.id == preset_id), None)

    def preset_of(self, provider: OAuthProvider) -> ProviderPreset | None:
        """A provider that was added by another client may name its type only."""
        if provider.preset:
            return self.preset(provider.preset)
        same = [one for one in self.presets if one.type.casefold() == provider.type.casefold()]
        return same[0] if len(same) == 1 else next((one for one in same if one.endpoints), None)

    @property
    def of_no_known_server(self) -> list[OAuthProvider]:
        """The person's own: which mail server goes with them, no table tells."""
        return [one for one in self.providers if (preset := self.preset_of(one)) is not None and preset.endpoints]

    async def read(self) -> None:
        try:
            await together([self._read_providers(), self._read_presets()])
        except ApiStatusError as error:
            self.known = Known.NONE_THERE if error.no_route else Known.FAILED
            self.error = error
        except ApiError as error:
            log.info("reading the OAuth providers failed: %s", error.code)
            self.known, self.error = Known.FAILED, error
        else:
            self.known, self.error = Known.ALL, None
            self._link.proved()
        self.changed.emit()

    async def _read_providers(self) -> None:
        self.providers = await self._answer(self._link.client.oauth_providers.list())

    async def _read_presets(self) -> None:
        """Ours: a foreign server has none, and its providers can be looked at and removed all the same."""
        try:
            self.presets = await self._answer(self._link.client.oauth_providers.presets())
        except ApiStatusError as error:
            if not error.no_route:
                raise
            self.presets = []

    async def add(self, new: NewOAuthProvider) -> str:
        """The same key again replaces what was given before. Answers the key."""
        written = await self._answer(self._link.client.oauth_providers.create(new))
        await self.read()
        return written.provider_consumer_key or new.provider_consumer_key

    async def check(self, key: str) -> ProviderWritten:
        return await self._answer(self._link.client.oauth_providers.check(key), CHECK)

    async def dependents(self, key: str) -> list[DependentSource]:
        """Read anew: a source may have been added since the list was."""
        return (await self._answer(self._link.client.oauth_providers.get(key))).sources

    async def remove(self, key: str) -> None:
        try:
            await self._answer(self._link.client.oauth_providers.delete(key))
        except ApiStatusError as error:
            if error.status != 404:  # gone already: that is what was wanted
                raise
        await self.read()

    async def _answer(self, asked: Awaitable[T], seconds: float = ANSWER) -> T:
        async with deadline(seconds):
            return await asked
