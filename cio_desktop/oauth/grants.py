"""The grants people gave: a refresh token each, kept by somebody else (GrantRows), and access tokens in memory.

Rules for each grant (oauth/README.md, A grant): one refresh at a time, in this process and among all of them; a new
refresh token is on the disk before the access token that came with it is used; a caller who waits for a refresh may be
cancelled, the refresh itself may not; a refusal is written down and never asked for again.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from cio_desktop.language import Said
from cio_desktop.net.http import HttpClient
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.errors import CioError

from . import tokens
from .answers import TokenAnswer
from .errors import GrantRefused, ProviderGone, ProviderUnavailable
from .provider import ProviderSettings

LEASE = 60.0  # must outlast a refresh (tokens.SECONDS)
PATIENCE = 75.0  # for the lease of another process
PAUSE = 0.2
CLOSE_SECONDS = 5.0
ROUNDS = 5  # of losing the row to another process


@dataclass(frozen=True, slots=True)
class StoredGrant:
    """`version` counts up with every change of the refresh token."""

    id: str
    provider_key: str
    version: int
    refresh_token: str = field(repr=False)
    refused: bool = False


class GrantRows(Protocol):
    """Durable storage, shared by all processes. Each call is one transaction."""

    async def load(self, id: str) -> StoredGrant | None: ...

    async def lease(self, id: str, version: int, owner: str, now: float, until: float) -> bool:
        """Takes the right to refresh. False: another owner has it and it has not run out, or the version is another."""
        ...

    async def release(self, id: str, owner: str) -> None:
        """Nothing happens if another process has the lease by now."""
        ...

    async def rotate(self, id: str, version: int, refresh_token: str | None, now: float) -> bool:
        """Counts the version up, writes the refresh token (None: the old one stays) and ends the lease.

        On the disk when it returns. False, and nothing written: the version is another.
        """
        ...

    async def refuse(self, id: str, version: int) -> None:
        """Marks the grant as refused, unless the version is another."""
        ...


class Clock(Protocol):
    """Wall time: a suspended machine's tokens grow old as well."""

    def now(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...


class SystemClock:
    def now(self) -> float:
        return time.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class _Access:
    token: str = field(repr=False)
    life: float
    ends: float

    def good(self, now: float) -> bool:
        # never more than half the life: else every call would refresh a token of a minute
        margin = min(max(60.0, self.life / 10), self.life / 2)
        # a clock set back must not make it last for ever
        return self.ends - self.life - 60.0 <= now <= self.ends - margin


class Grants:
    """Access tokens of stored grants. `settings_of(key)`: the provider, None when it was removed."""

    def __init__(
        self,
        rows: GrantRows,
        settings_of: Callable[[str], Awaitable[ProviderSettings | None]],
        http: HttpClient,
        clock: Clock | None = None,
    ) -> None:
        self._rows = rows
        self._settings_of = settings_of
        self._http = http
        self._clock = clock or SystemClock()
        self._owner = secrets.token_hex(8)
        self._access: dict[str, _Access] = {}
        self._refreshes = TaskScope("refresh of a grant")
        self._unsaved: dict[str, tuple[int, TokenAnswer]] = {}
        """What a provider gave and the disk did not take. The token before it must not be shown again."""

    async def access_token(self, grant_id: str, *, rejected: str | None = None) -> str:
        """A token that is good now. `rejected`: one the mail server just refused, so another is fetched.

        Raises GrantRefused (connect again), ProviderGone, ClientRefused, ScopeRefused, or what passes by itself
        (`retryable`): ProviderUnavailable, BadAnswer.
        """
        held = self.held(grant_id)
        if held is not None and held != rejected:
            return held
        # goes on without us: between the provider's answer and our row the new token is nowhere else
        return await self._refreshes.shared(grant_id, lambda: self._refresh(grant_id))

    def held(self, grant_id: str) -> str | None:
        """The access token that would be used now without asking the provider."""
        access = self._access.get(grant_id)
        return access.token if access is not None and access.good(self._clock.now()) else None

    def adopt(self, grant_id: str, answer: TokenAnswer) -> None:
        """The access token that came with a new grant. Its refresh token must be stored already."""
        self._access[grant_id] = _Access(answer.access_token, answer.expires_in, self._clock.now() + answer.expires_in)

    def forget(self, grant_id: str) -> None:
        self._access.pop(grant_id, None)

    async def revoke(self, grant_id: str) -> bool:
        """Gives the grant back to the provider; the row stays. False: there is nothing to do, or no way to.

        Raises OAuthError when the provider could not be told.
        """
        await self._refreshes.wait(grant_id)
        self.forget(grant_id)
        grant = await self._rows.load(grant_id)
        settings = None if grant is None else await self._settings_of(grant.provider_key)
        if grant is None or settings is None:
            return False
        return await tokens.revoke(settings, grant.refresh_token, self._http)

    async def close(self) -> None:
        """Waits for the refreshes that run, though not for ever: what a provider gives is written down first."""
        await self._refreshes.wait(timeout=CLOSE_SECONDS)
        await self._refreshes.close()
        for grant_id in list(self._unsaved):
            with contextlib.suppress(CioError):  # the disk is still full: nobody is left to tell
                await self._save(grant_id)
        self._access.clear()

    async def _refresh(self, grant_id: str) -> str:
        for _ in range(ROUNDS):
            if (saved := await self._save(grant_id)) is not None:
                return saved
            grant, settings = await self._take(grant_id)
            try:
                answer = await tokens.refresh(settings, grant.refresh_token, self._http)
            except GrantRefused:
                self.forget(grant_id)
                await self._rows.refuse(grant_id, grant.version)
                await self._rows.release(grant_id, self._owner)
                now = await self._rows.load(grant_id)
                if now is None or now.refused or now.version == grant.version:
                    raise
                continue  # another process has a newer token: the old one was refused for good reason
            except BaseException:  # also a cancellation: nobody should wait for us then
                await self._rows.release(grant_id, self._owner)
                raise
            self._unsaved[grant_id] = grant.version, answer
            if (saved := await self._save(grant_id)) is not None:
                return saved
        raise ProviderUnavailable(Said("Another copy of this program keeps renewing this sign-in. Try again later."))

    async def _save(self, grant_id: str) -> str | None:
        """Puts what the provider gave on the disk; only then its access token is used. None: nothing was saved."""
        if (unsaved := self._unsaved.get(grant_id)) is None:
            return None
        version, answer = unsaved
        # an error of the disk is raised, and it is tried again before the next refresh
        saved = await self._rows.rotate(grant_id, version, answer.refresh_token, self._clock.now())
        del self._unsaved[grant_id]
        if not saved:
            return None  # another process was faster, or the person connected anew
        if answer.unusable:
            raise tokens.unusable(answer.unusable)
        self.adopt(grant_id, answer)
        return answer.access_token

    async def _take(self, grant_id: str) -> tuple[StoredGrant, ProviderSettings]:
        """The grant, with the right to refresh it."""
        ends = self._clock.now() + PATIENCE
        while True:
            grant = await self._rows.load(grant_id)
            if grant is None:
                raise GrantRefused(Said("This sign-in is no longer stored. Connect again."), detail="no grant")
            if grant.refused:
                raise GrantRefused(
                    Said("The provider no longer accepts this sign-in: it ran out or was taken back. Connect again."),
                    detail="refused before",
                )
            settings = await self._settings_of(grant.provider_key)
            if settings is None:
                raise ProviderGone(
                    Said(
                        "The client id this source signs in with was removed from the settings. Add it again under "
                        "OAuth providers, or connect the source anew."
                    )
                )
            now = self._clock.now()
            if await self._rows.lease(grant_id, grant.version, self._owner, now, now + LEASE):
                return grant, settings
            if now >= ends:
                raise ProviderUnavailable(
                    Said("Another copy of this program is renewing this sign-in and takes very long. Try again later."),
                    detail="lease",
                )
            await self._clock.sleep(PAUSE)
