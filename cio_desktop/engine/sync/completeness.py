"""Whether all of a folder's mail is here: stored + put aside + waiting for an edit = what the server counts.

Checked at the end of each folder's part of a round. If the numbers differ, the folder is looked at again and the rest
is fetched by other commands; mail that comes and goes during that is no shortage. It never judges the source's status.
"""

from __future__ import annotations

from cio_desktop.imap.commands.search import present
from cio_desktop.language import Said
from cio_desktop.store import folders, memberships, quarantine

from .folder_work import FolderChanged, FolderWork
from .importer import Importer

LOOKS = 3


async def shortage(work: FolderWork) -> int:
    """How many messages of the folder are on the server and not shown here, whatever was tried."""
    row = await work.deps.db.read(folders.get, work.folder.id)
    if row is None:
        return 0
    aside = len(await work.deps.db.read(quarantine.list_of, row.id))
    selected = work.conn.selected
    at_rest = work.session.lent == work.selected_at and selected is not None and selected.raw == row.raw_name
    adds_up = at_rest and selected is not None and selected.counted and row.known + aside == selected.exists
    if not adds_up or await work.counted() > row.known + aside:
        missing = await _look_again(work)
        if missing:
            return missing
        row = await work.deps.db.read(folders.get, row.id) or row
        aside = len(await work.deps.db.read(quarantine.list_of, row.id))
    # One message in many that can't be read is its own trouble; most of a folder is the folder's.
    return aside if aside > row.known else 0


async def _look_again(work: FolderWork) -> int:
    missing = 0
    for _ in range(LOOKS):
        selected = await work.select()
        if (selected.uidvalidity or 0) != (work.folder.uidvalidity or 0):
            if work.folder.state == "unstable":
                return 0  # read whole at each round; no two looks can be compared
            raise FolderChanged(Said("The folder changed while it was read."))
        server = set(await work.uids())
        await work.deps.db.write(quarantine.keep, work.folder.id, server)
        unnamed = max(0, await work.counted() - len(server))
        lacking = server - await _held(work)
        if lacking:
            await Importer(work).run(sorted(lacking, reverse=True))
            lacking -= await _held(work)
        if lacking:
            lacking = set(await present(work.conn, sorted(lacking)))
        missing = unnamed + len(lacking)
        if not missing:
            break
    return missing


async def _held(work: FolderWork) -> set[int]:
    """Stored, put aside, or the business of an open edit."""
    db, folder = work.deps.db, work.folder
    pinned = await work.pinned()
    held = set(await db.read(memberships.uids, folder.id))
    held.update(row.uid for row in await db.read(quarantine.list_of, folder.id))
    return held | pinned.out | pinned.moving
