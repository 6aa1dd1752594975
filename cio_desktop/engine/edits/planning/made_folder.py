"""A folder that was just made on a server, in the local list: known here before a sync has listed it."""

from __future__ import annotations

from cio_desktop.imap.types import ListedFolder
from cio_desktop.store import folders as folder_rows
from cio_desktop.store.database import Database
from cio_desktop.store.folders import FolderRow


async def store_folder(db: Database, source_id: int, raw: bytes, path: str) -> FolderRow:
    rows = await db.write(folder_rows.upsert_listing, source_id, [ListedFolder(raw, path, None, frozenset())])
    row = next(row for row in rows if row.raw_name == raw)
    delimiter = next((other.delim for other in rows if other.delim), None)
    if row.delim is None and delimiter is not None:
        await db.write(folder_rows.set_sync, row.id, delim=delimiter)
    return row
