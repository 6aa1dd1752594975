"""Whether a folder holds other messages at the UIDs they were stored under, though its UIDVALIDITY is as it was.

A folder that was deleted and made again must have another one (RFC 9051 2.3.1.1). Some servers give each folder the
same, always. A few places are compared in each folder that is opened: where the server's figures are as they were, as
those of a folder made again may be, once a day and when a person asks. Stores only which of them end the connection.
"""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.engine.reading.identity import NO_KEY, content_key, header_fields, strict_key
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import FetchRow, Selected
from cio_desktop.store import memberships, quarantine, renumbering, reread
from cio_desktop.store.renumbering import KnownPlace

from . import poison_retries
from .folder_work import FolderWork
from .identities import Identities

SAMPLE = 5


async def was_recreated(work: FolderWork, selected: Selected) -> bool:
    """Asks for the header fields of a few messages, the oldest and the newest among them. One whose header can't be
    read proves nothing."""
    folder, db = work.folder, work.deps.db
    if folder.state == "unstable" or at_rest(work, selected):
        return False
    # What lies above its UIDNEXT can't be there: in a folder made again the highest below is the likeliest to be new.
    stored = [
        uid for uid in await db.read(memberships.uids, folder.id) if not selected.uidnext or uid < selected.uidnext
    ]
    pinned, aside = await work.pinned(), await db.read(quarantine.uids, folder.id)
    stored = [uid for uid in stored if uid not in aside]
    doubtful = [uid for uid in await db.read(reread.of_folder, folder.id) if uid not in aside]
    wanted = {uid for uid in (*_spread(stored), *doubtful) if uid not in pinned}
    places = {place.uid: place for place in await db.read(renumbering.places_at, folder.id, wanted)}
    places = {uid: place for uid, place in places.items() if place.ckey != NO_KEY}
    if not places:
        return False
    poison = work.deps.poison.of(folder.id, folder.uidvalidity, poison_retries.put_aside(work.deps, folder.id))
    try:
        rows = [row async for piece in Identities(work.conn, poison).read(sorted(places)) for row in piece]
    except (CommandRefused, CommandBad):
        if work.conn.closed:
            raise
        return False
    return any(row.uid in places and is_other(work, row, places[row.uid]) for row in rows)


def is_other(work: FolderWork, row: FetchRow, place: KnownPlace) -> bool:
    """Whether this is surely another message than the one that is known there."""
    if not row.header or row.problem is not None or row.size is None:
        return False
    fields = header_fields(row.header)
    if strict_key(fields, row.size, gm_msgid=row.gm_msgid) == place.strict:
        return False
    if Quirk.OWN_LINES in work.conn.quirks and not any(name.lower() == b"message-id" for name, _ in fields):
        return False  # known by its size, and that changes there
    dates = {row.internaldate, place.internaldate}
    return all(content_key(row.header, row.size, date) != place.ckey for date in dates)


def at_rest(work: FolderWork, selected: Selected) -> bool:
    folder = work.folder
    if work.force or work.now - folder.last_deep >= work.deps.config.timings.deep_check:
        return False
    return (
        selected.highestmodseq is not None
        and selected.highestmodseq == folder.highestmodseq
        and selected.uidnext == folder.uidnext
        and selected.exists == folder.messages == folder.known
    )


def _spread(uids: Sequence[int]) -> set[int]:
    last = len(uids) - 1
    return {uids[round(n * last / (SAMPLE - 1))] for n in range(SAMPLE)} if uids else set()
