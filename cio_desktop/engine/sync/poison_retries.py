"""Poison messages again: shown by their places at once, read as far as the server lets us.

Each try may cost the connection. So it is counted first, made after everything else, and increasingly rarely: without
the structure, without the header, then whole, in turn. A worse result never replaces a better one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cio_desktop.engine.reading.identity import NO_KEY
from cio_desktop.imap.commands.fetch import fetch_less
from cio_desktop.imap.errors import CommandBad, CommandRefused, ConnectionLost
from cio_desktop.store import quarantine, renumbering
from cio_desktop.store.quarantine import QuarantineRow
from cio_desktop.store.words import again

from .dependencies import SyncDependencies
from .folder_work import FolderWork
from .importer import Importer
from .poison_messages import ENDS_CONNECTION, Blame


async def try_all(works: Iterable[FolderWork]) -> None:
    """Those that are due. A connection that ends now says nothing of the round: it has read what can be read."""
    for work in works:
        longest = work.deps.config.timings.quarantine_retry
        due = await work.deps.db.read(quarantine.due, work.folder.id, now=work.now, longest=longest)
        for row in due:
            if row.reply != str(ENDS_CONNECTION):
                continue
            try:
                if (await work.select()).uidvalidity == work.folder.uidvalidity:
                    await _try(work, row)
            except ConnectionLost:
                return
            except (CommandRefused, CommandBad):
                if work.conn.closed:
                    return


def put_aside(deps: SyncDependencies, folder_id: int) -> Blame:
    """Of messages that are stored: these show what they did when they could be read."""

    async def blame(uid: int) -> None:
        await deps.db.write(quarantine.add, folder_id, uid, ENDS_CONNECTION, now=deps.clock.now(), rest=True)

    return blame


async def _try(work: FolderWork, row: QuarantineRow) -> None:
    db, folder = work.deps.db, work.folder
    await db.write(quarantine.add, folder.id, row.uid, again(row.reply, row.said), now=work.now, rest=True)
    counted = replace(row, tries=row.tries + 1)
    known = await db.read(renumbering.places_at, folder.id, [row.uid])
    step = (row.tries - quarantine.SOON - 1) % 3
    importer = Importer(work)
    if step == 2 or any(place.ckey != NO_KEY for place in known):
        await importer.run([row.uid])
        await db.write(quarantine.remove_read, [counted])
        return
    found = await fetch_less(work.conn, row.uid, bare=step == 1)
    if found is not None:
        found.problem = row.reply
        await importer.keep([found])
