"""The OAuth providers as the engine asks for them, remembering their names: a source is shown without a question.

Must not keep anything else of them: what was removed can't be used any more.
"""

from __future__ import annotations

import logging
from typing import Protocol

from cio_desktop.oauth.provider import ProviderSettings
from cio_desktop.protocol.errors import CioError

log = logging.getLogger(__name__)


class ProviderLookup(Protocol):
    """The part of the OAuth providers (providers.py) the engine uses to sign in."""

    async def settings(self, key: str) -> ProviderSettings | None: ...


class NamedProviders:
    """`lookup` None: an engine for passwords alone."""

    def __init__(self, lookup: ProviderLookup | None) -> None:
        self._lookup = lookup
        self._names: dict[str, str] = {}

    async def settings(self, key: str) -> ProviderSettings | None:
        found = None if self._lookup is None else await self._lookup.settings(key)
        if found is None:
            self._names.pop(key, None)
        else:
            self._names[key] = found.name
        return found

    async def note(self, key: str | None) -> None:
        """Learns its name, if it has one. What is wrong with the provider is told when somebody signs in."""
        if key is None or key in self._names:
            return
        try:
            await self.settings(key)
        except CioError as error:
            log.info("The provider of a source can't be read: %s", error.code)

    def name(self, key: str | None) -> str | None:
        return None if key is None else self._names.get(key)
