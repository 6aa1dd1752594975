"""Digests of whole texts, read where nothing less tells messages of a folder apart. Stores nothing."""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.imap.commands.fetch import fetch_digest
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import FetchRow

from .breaks import Breaks, FolderBreaks


async def read_digests(conn: Connection, uids: Iterable[int], breaks: FolderBreaks | None = None) -> dict[int, bytes]:
    """Of the open folder, by UID. One that is gone, that the server does not deliver or that ends the connection is
    left out."""
    breaks = breaks or Breaks().of(0, 0)
    found: dict[int, bytes] = {}
    without = Quirk.OWN_LINES in conn.quirks
    for uid in sorted(set(uids) - breaks.blamed("text")):
        try:
            async with breaks.asked("text", [uid]):
                digest = await fetch_digest(conn, uid, bare=without)
        except (CommandRefused, CommandBad):
            if conn.closed:
                raise
            continue
        if digest is not None:
            found[uid] = digest
    return found


def bare(rows: Iterable[FetchRow]) -> list[int]:
    """UIDs of messages without any header field: their text is all there is to know them by."""
    return [row.uid for row in rows if row.header is not None and not row.header.strip() and row.gm_msgid is None]
