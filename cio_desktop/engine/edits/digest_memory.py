"""Digests of whole messages, kept in the database: a UID under one UIDVALIDITY always names the same bytes."""

from __future__ import annotations

from cio_desktop.store import digests
from cio_desktop.store.database import Database

from .box import Box, Copy


class DigestMemory:
    """Of all messages. A folder that the local database does not know under this UIDVALIDITY is not remembered."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def get(self, box: Box | None, copy: Copy) -> bytes | None:
        folder_id = _folder_id(box, copy)
        if folder_id is None:
            return None
        return await self._db.read(digests.get, folder_id, copy.uidvalidity, copy.uid, size=copy.size)

    async def put(self, box: Box | None, copy: Copy, digest: bytes) -> None:
        folder_id = _folder_id(box, copy)
        if folder_id is not None:
            await self._db.write(digests.put, folder_id, copy.uidvalidity, copy.uid, digest, size=copy.size)


def _folder_id(box: Box | None, copy: Copy) -> int | None:
    return box.folder_id if box is not None and box.uidvalidity == copy.uidvalidity else None
