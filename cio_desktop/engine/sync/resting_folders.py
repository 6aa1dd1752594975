"""Folders that the listing reports as unchanged, opened all in one trip: those that hold what was read of them have had
their spot check. Any other one is left to be read as always. Reads no messages, stores nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.imap.commands import selection
from cio_desktop.imap.errors import CommandBad, CommandRefused, ConnectionLost
from cio_desktop.imap.types import Selected
from cio_desktop.store import quarantine

from .folder_sync import qresync_of
from .folder_work import FolderWork
from .recreated import at_rest

TOGETHER = 24


async def opened(works: Sequence[FolderWork]) -> list[FolderWork]:
    """Those in which all is as it was."""
    able = [work for work in works if work.uses_modseq and not work.force]
    if len(able) < 2 or able[0].source.id in able[0].deps.opened_apart:
        return []
    if not selection.may_follow(able[0].conn, [work.folder.raw_name for work in able]):
        return []
    found = []
    for at in range(0, len(able), TOGETHER):
        await able[at].session.pause()
        found += await _together(able[at : at + TOGETHER])
    return found


async def _together(works: Sequence[FolderWork]) -> list[FolderWork]:
    conn = works[0].conn
    try:
        answers = await selection.examine_each(conn, [(work.folder.raw_name, qresync_of(work)) for work in works])
    except ConnectionLost:
        works[0].deps.opened_apart.add(works[0].source.id)
        raise
    except (CommandRefused, CommandBad):
        if conn.closed:
            raise
        return []
    found = []
    for work, selected in zip(works, answers, strict=True):
        if selected is not None and await _is_as_it_was(work, selected):
            work.selected, work.selected_at = selected, work.session.lent
            found.append(work)
    return found


async def _is_as_it_was(work: FolderWork, selected: Selected) -> bool:
    """Whether reading the folder would ask for nothing more (`increments.py`)."""
    folder = work.folder
    if selected.uid_not_sticky or selected.uidvalidity != folder.uidvalidity or not at_rest(work, selected):
        return False
    if not selected.counted or selected.vanished or selected.changed:
        return False
    if work.announced is None or work.announced < selected.exists or (await work.pinned()).out:
        return False
    return not await work.deps.db.read(quarantine.uids, folder.id)
