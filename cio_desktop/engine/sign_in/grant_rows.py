"""oauth.grants.GrantRows over the database and the vault: a refresh token and its version change in one transaction."""

from __future__ import annotations

from cio_desktop.oauth.grants import StoredGrant
from cio_desktop.store import grants
from cio_desktop.store.database import Database

from .secrets import Secrets

REFRESH_TOKEN = "refresh_token"


def grant_secret_id(grant_id: str) -> str:
    """Where the vault keeps a grant's refresh token."""
    return f"grant:{grant_id}"


class StoredGrants:
    """Shared by all processes that have the database open."""

    def __init__(self, db: Database, vault: Secrets) -> None:
        self._db = db
        self._vault = vault

    async def load(self, id: str) -> StoredGrant | None:
        """Raises CredentialsError."""
        while True:
            row = await self._db.read(grants.get, id)
            if row is None:
                return None
            token = await self._vault.get(grant_secret_id(id), REFRESH_TOKEN)
            again = await self._db.read(grants.get, id)
            # the two reads are no snapshot: another process may have put the next token between them
            if again is not None and again.version == row.version:
                return StoredGrant(id, row.provider_key, row.version, token.decode(), again.refused)

    async def lease(self, id: str, version: int, owner: str, now: float, until: float) -> bool:
        return await self._db.write(grants.lease, id, version, owner, now=now, until=until)

    async def release(self, id: str, owner: str) -> None:
        await self._db.write(grants.release, id, owner)

    async def rotate(self, id: str, version: int, refresh_token: str | None, now: float) -> bool:
        sealed = None
        if refresh_token is not None:
            sealed = self._vault.seal(grant_secret_id(id), REFRESH_TOKEN, refresh_token.encode())
        return await self._db.write_durable(grants.rotate, id, version, sealed, now=now)

    async def refuse(self, id: str, version: int) -> None:
        await self._db.write(grants.refuse, id, version)
