"""Rows a server answered, of which something could not be read: that is asked for again, without what it failed at.

First everything but the structure, then the header by itself. What still lacks a header has no content to be known by:
identity.py keeps it by its place. Must not store anything.
"""

from __future__ import annotations

from collections.abc import Mapping

from cio_desktop.imap.commands.fetch import fetch_header
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import FetchRow

from .identities import Identities
from .poison_messages import PoisonMessages, PoisonSearch

AGAIN, HEADER = "again", "header"  # what is asked for, to poison_messages.py
_FIELDS = ("flags", "internaldate", "size", "header", "modseq", "gm_msgid", "gm_labels")


async def read_again(conn: Connection, rows: Mapping[int, FetchRow], poison: PoisonSearch | None = None) -> None:
    """Completes `rows`, by UID, in place. A refusal leaves them as they are."""
    poison = poison or PoisonMessages().of(0, 0)
    lacking = [uid for uid, row in rows.items() if row.header is None or row.flags is None]
    if not lacking:
        return
    try:
        async for piece in Identities(conn, poison, AGAIN).read(sorted(lacking)):
            for again in piece:
                if again.uid in rows:
                    _complete(rows[again.uid], again)
        for uid in lacking:
            if rows[uid].header is None:
                async with poison.asked(HEADER, [uid]):
                    rows[uid].header = await fetch_header(conn, uid)
    except (CommandRefused, CommandBad):
        if conn.closed:
            raise


def _complete(row: FetchRow, again: FetchRow) -> None:
    for name in _FIELDS:
        if getattr(row, name) is None:
            setattr(row, name, getattr(again, name))
