"""The part of the vault the engine uses, and the kinds of a source's secrets there."""

from __future__ import annotations

from typing import Protocol

from cio_desktop.credentials.rows import SealedRow

PASSWORD = "password"
OAUTH1_TOKEN = "oauth1_token"


class Secrets(Protocol):
    """Secrets by id and kind, sealed on the disk."""

    async def get(self, id: str, kind: str) -> bytes: ...
    async def put(self, id: str, kind: str, secret: bytes) -> None: ...
    async def delete(self, id: str, kind: str | None = None) -> None: ...
    def seal(self, id: str, kind: str, secret: bytes) -> SealedRow: ...
