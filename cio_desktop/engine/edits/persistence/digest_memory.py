"""What is known of the bytes of a place, kept in the database: a UID under one UIDVALIDITY always names the same."""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.engine.edits.planning.folder_ref import Copy, FolderRef
from cio_desktop.store import digests, identity, reread
from cio_desktop.store.database import Connection, Database


class DigestMemory:
    """Of all messages. A folder that the local database does not know under this UIDVALIDITY is not remembered."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def get(self, folder: FolderRef | None, copy: Copy) -> bytes | None:
        folder_id = _folder_id(folder, copy)
        if folder_id is None:
            return None
        return await self._db.read(digests.get, folder_id, copy.uidvalidity, copy.uid, size=copy.size)

    async def put(self, found: Iterable[tuple[FolderRef | None, Copy, bytes]]) -> None:
        ids = [(_folder_id(folder, copy), copy, digest) for folder, copy, digest in found]
        known = [(folder_id, copy, digest) for folder_id, copy, digest in ids if folder_id is not None]
        if known:
            await self._db.write(_put, known)

    async def strict(self, folder: FolderRef | None, copy: Copy) -> int | None:
        """The key over header and size of what was stored at this place, which may have gone since."""
        folder_id = _folder_id(folder, copy)
        return None if folder_id is None else await self._db.read(identity.strict_at, folder_id, copy.uid)


def _put(connection: Connection, known: Iterable[tuple[int, Copy, bytes]]) -> None:
    for folder_id, copy, digest in known:
        reread.put_digest(connection, folder_id, copy.uidvalidity, copy.uid, digest, size=copy.size)


def _folder_id(folder: FolderRef | None, copy: Copy) -> int | None:
    return folder.folder_id if folder is not None and folder.uidvalidity == copy.uidvalidity else None
