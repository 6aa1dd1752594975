"""Digests and sizes of whole texts, read where nothing less tells messages of a folder apart. Stores nothing."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable
from typing import Any, TypeVar

from cio_desktop.imap.commands.fetch import fetch_digest, fetch_size
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import FetchRow

from .poison_messages import PoisonMessages, PoisonSearch

T = TypeVar("T")


async def read_digests(conn: Connection, uids: Iterable[int], poison: PoisonSearch | None = None) -> dict[int, bytes]:
    """Of the open folder, by UID. One that is gone, that the server does not deliver or that ends the connection is
    left out."""
    without = Quirk.OWN_LINES in conn.quirks
    return await _each(conn, uids, poison, lambda uid: fetch_digest(conn, uid, bare=without))


async def count_sizes(conn: Connection, rows: Iterable[FetchRow], poison: PoisonSearch | None = None) -> None:
    """Of the open folder: a size that the server does not tell, or not in earnest, is counted. Messages are told apart
    by it, also when the server tells it one day."""
    untold = [row for row in rows if row.size is None and row.header is not None and row.gm_msgid is None]
    sizes = await _each(conn, [row.uid for row in untold], poison, lambda uid: fetch_size(conn, uid))
    for row in untold:
        row.size = sizes.get(row.uid)


async def _each(
    conn: Connection,
    uids: Iterable[int],
    poison: PoisonSearch | None,
    read: Callable[[int], Coroutine[Any, Any, T | None]],
) -> dict[int, T]:
    poison = poison or PoisonMessages().of(0, 0)
    found: dict[int, T] = {}
    for uid in sorted(set(uids) - poison.blamed("text")):
        try:
            async with poison.asked("text", [uid]):
                value = await read(uid)
        except (CommandRefused, CommandBad):
            if conn.closed:
                raise
            continue
        if value is not None:
            found[uid] = value
    return found


def bare(rows: Iterable[FetchRow]) -> list[int]:
    """UIDs of messages without any header field: their text is all there is to know them by."""
    return [row.uid for row in rows if row.header is not None and not row.header.strip() and row.gm_msgid is None]
