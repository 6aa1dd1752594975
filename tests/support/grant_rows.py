"""Rows of grants for tests of cio_desktop.oauth: in memory, without database and vault."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from cio_desktop.oauth.grants import StoredGrant


class MemoryGrantRows:
    """oauth.grants.GrantRows as the database keeps it, and what was asked of it, in order (`calls`)."""

    def __init__(self, *grants: StoredGrant) -> None:
        self.grants = {grant.id: grant for grant in grants}
        self.leases: dict[str, tuple[str, float]] = {}
        self.calls: list[str] = []
        self.before_rotate: asyncio.Event | None = None
        """Holds `rotate` until it is set: the moment between the provider's answer and the disk."""
        self.rotating = asyncio.Event()

    async def load(self, id: str) -> StoredGrant | None:
        return self.grants.get(id)

    async def lease(self, id: str, version: int, owner: str, now: float, until: float) -> bool:
        self.calls.append("lease")
        holder, ends = self.leases.get(id, (owner, 0.0))
        if self.grants[id].version != version or (holder != owner and ends > now):
            return False
        self.leases[id] = owner, until
        return True

    async def release(self, id: str, owner: str) -> None:
        self.calls.append("release")
        if self.leases.get(id, ("", 0))[0] == owner:
            del self.leases[id]

    async def rotate(self, id: str, version: int, refresh_token: str | None, now: float) -> bool:
        self.calls.append("rotate")
        self.rotating.set()
        if self.before_rotate is not None:
            await self.before_rotate.wait()
        grant = self.grants.get(id)
        if grant is None or grant.version != version:
            return False
        self.grants[id] = replace(
            grant, version=version + 1, refresh_token=refresh_token or grant.refresh_token, refused=False
        )
        self.leases.pop(id, None)
        return True

    async def refuse(self, id: str, version: int) -> None:
        self.calls.append("refuse")
        if self.grants[id].version == version:
            self.grants[id] = replace(self.grants[id], refused=True)
