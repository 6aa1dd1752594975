"""Folders that the listing reports as unchanged, opened all in one trip: those that hold what was read of them have had
their spot check. Any other one is left to be read as always. Reads no messages, stores nothing.

Mostly nothing is new. So those whose turn it is then are opened in the trip of the list itself, behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cio_desktop.engine.sign_in.session import Session
from cio_desktop.imap.commands import selection
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused, ConnectionLost
from cio_desktop.imap.in_order import IN_ORDER, Asked
from cio_desktop.imap.types import Selected
from cio_desktop.store import quarantine
from cio_desktop.store.folders import FolderRow

from .folder_work import FolderWork, qresync_of, uses_modseq
from .recreated import at_rest

TOGETHER = IN_ORDER
BEHIND = IN_ORDER - 1  # the list is one of them


@dataclass(slots=True)
class OpenedAhead:
    """What was opened behind the list."""

    _conn: Connection
    lent: int
    """How often an edit had used the connection then."""
    _asked: dict[tuple[bytes, tuple[int, int] | None], Asked[Selected]] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session, rows: Sequence[FolderRow]) -> OpenedAhead:
        conn = session.conn
        ahead = cls(conn, session.lent)
        for row in rows[:BEHIND]:
            if uses_modseq(conn, row):
                qresync = qresync_of(conn, row)
                ahead._asked[row.raw_name, qresync] = selection.asked_examine(conn, row.raw_name, qresync)
        return ahead

    @property
    def commands(self) -> list[Asked[Selected]]:
        return list(self._asked.values())

    def answer(self, work: FolderWork) -> Asked[Selected] | None:
        """None: the folder was not opened there with what is known of it now."""
        asked = self._asked.get((work.folder.raw_name, qresync_of(work.conn, work.folder)))
        return asked if asked is not None and asked.reply is not None and work.conn is self._conn else None


async def opened(works: Sequence[FolderWork], ahead: OpenedAhead | None) -> list[FolderWork]:
    """Those in which all is as it was."""
    able = [work for work in works if work.uses_modseq and not work.force]
    found, left = [], []
    for work in able:
        answer = ahead.answer(work) if ahead is not None else None
        if ahead is None or answer is None:
            left.append(work)
        elif answer.value is not None and await _is_as_it_was(work, answer.value):
            work.selected, work.selected_at = answer.value, ahead.lent
            found.append(work)
    if len(left) < 2 or left[0].source.id in left[0].deps.opened_apart:
        return found
    if not selection.may_follow(left[0].conn, [work.folder.raw_name for work in left]):
        return found
    for at in range(0, len(left), TOGETHER):
        await left[at].session.pause()
        found += await _together(left[at : at + TOGETHER])
    return found


async def _together(works: Sequence[FolderWork]) -> list[FolderWork]:
    conn = works[0].conn
    asked = [(work.folder.raw_name, qresync_of(conn, work.folder)) for work in works]
    try:
        answers = await selection.examine_each(conn, asked)
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
