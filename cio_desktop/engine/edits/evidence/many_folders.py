"""Folders that a message is to leave, looked at several to a trip, each with the text that will be compared.

Counts only where it shows the message whole under each of its UIDs; else that folder is looked at by itself. Sends no
command that changes mail.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence
from contextlib import nullcontext

from cio_desktop.engine.edits.planning.errors import asked_for_message
from cio_desktop.engine.edits.planning.folder_ref import Copy, FolderKey
from cio_desktop.imap.errors import ConnectionLost
from cio_desktop.imap.in_order import IN_ORDER

from . import content
from .glance import SMALL, Glance
from .run import Run

Numbered = tuple[FolderKey, int | None]
"""A folder under a UIDVALIDITY."""

# Each is opened, and looked at.
_TOGETHER = IN_ORDER // 2


async def look(run: Run, folders: Sequence[tuple[Numbered, Collection[int]]]) -> set[Numbered]:
    """At these UIDs, in this order. Answers those that need no other look."""
    if run.known.message.size > SMALL:
        return set()
    glances = [
        (numbered, glance) for numbered, uids in folders if (glance := _glance(run, *numbered, uids)) is not None
    ]
    seen: set[Numbered] = set()
    for source_id, group in itertools.groupby(glances, lambda each: each[0][0].source_id):
        mine = list(group)
        for at in range(0, len(mine), _TOGETHER):
            seen |= await _look(run, source_id, mine[at : at + _TOGETHER])
    return seen


def _glance(run: Run, key: FolderKey, uidvalidity: int | None, uids: Collection[int]) -> Glance | None:
    if uidvalidity is None or key in run.views or key.source_id in run.gmail_sources:
        return None
    session = run.sessions.get(key.source_id)
    return None if session is None else Glance.at(session.connection, key.raw, uidvalidity, sorted(uids), texts=True)


async def _look(run: Run, source_id: int, glances: Sequence[tuple[Numbered, Glance]]) -> set[Numbered]:
    session = run.session(source_id)
    try:
        if not await run.on_the_way(source_id, [glance for _, glance in glances]):
            return set()
    except ConnectionLost:
        with asked_for_message() if any(glance.broke_off for _, glance in glances) else nullcontext():
            raise
    seen: set[Numbered] = set()
    texts: list[tuple[Copy, bytes]] = []
    for numbered, glance in glances:
        copies = session.copies_seen(glance)
        if copies is None:
            continue
        run.note_seen(copies)
        run.looked_into.add(numbered[0])
        seen.add(numbered)
        read = glance.texts()
        texts += [(copy, read[copy.uid]) for copy in copies if copy.uid in read]
    await content.take(run, texts)
    return seen
