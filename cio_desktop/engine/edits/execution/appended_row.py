"""The row of a message that was put into a folder: stored before anybody is told that it is there.

Whoever was told so finds it then. What can't be read or stored here, a sync brings.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.planning.folder_ref import Place
from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.imap.commands.fetch import fetch_messages
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import MailError
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import Event
from cio_desktop.store import folders, membership_import, memberships
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError
from cio_desktop.store.sources import SourceRow

from .act_run import ActRun

log = logging.getLogger(__name__)


async def store(db: Database, run: ActRun) -> tuple[Event, ...]:
    """Of an append: the news of it, if there is any. On Gmail, where folders are labels, only a sync of All Mail
    tells."""
    folder, selected = run.folder, run.connection.selected
    step = next((step for step in run.steps if step.state == "done" and step.dst_uid), None)
    if step is None or step.dst_uid is None or folder is None or selected is None or run.source.gmail:
        return ()
    if selected.raw != run.act.folder:
        return ()
    try:
        changed = await _read_back(db, run.connection, run.source, folder.id, [step.dst_uid], run.context.clock.now())
    except (MailError, StoreError) as error:
        log.info("An appended message was not read back: %s", error)
        return ()
    return (run.messages_changed(),) if changed else ()


async def store_in_other_account(db: Database, run: Run) -> None:
    """Of what an edit has put into another account: its message there, and what that is called."""
    target = run.known.target
    if target is None or target.source.id not in run.sessions:
        return
    if target.source.id in run.known.gmail_sources:  # only a sync tells, but for what was there before
        names = {Place(p.source_id, p.raw_name, p.uidvalidity or 0, p.uid): p.message_id for p in target.places}
        name = next((names[place] for place in run.copies if place in names), None)
        if name is not None and run.labelled:
            run.arrived |= {folder.key: name for folder in run.wanted.add if folder.source_id == target.source.id}
        return
    session = run.session(target.source.id)
    for folder in run.wanted.add:
        copies = run.copies_in(folder.key)
        if folder.source_id != target.source.id or folder.folder_id is None or not copies:
            continue
        try:
            opened = await session.select(folder.raw)
            uids = [copy.uid for copy in copies if copy.uidvalidity == opened.uidvalidity]
            await _read_back(db, session.connection, target.source, folder.folder_id, uids, run.context.clock.now())
            found = await db.read(memberships.message_ids, folder.folder_id, uids)
        except CioError as error:
            log.info("A message put into another account was not read back: %s", error)
            continue
        ids = [found[uid] for uid in uids if uid in found]
        if ids:
            run.arrived[folder.key] = ids[-1]


async def _read_back(
    db: Database, connection: Connection, source: SourceRow, folder_id: int, uids: Iterable[int], now: float
) -> bool:
    """Of the open folder. Whether that was news. Raises MailError, StoreError."""
    selected = connection.selected
    if selected is None or not selected.uidvalidity:
        return False
    reader = RowReader(source.account_id, source.raw_file_list, None, int(now))
    if await db.write(folders.begin, folder_id, selected.uidvalidity) != selected.uidvalidity:
        return False
    rows = [row async for row in fetch_messages(connection, sorted(uids)) if row.header is not None]
    applied = await db.write(
        membership_import.apply_batch,
        folder_id,
        reader.read_all(rows, folder_id, selected.uidvalidity),
        uidvalidity=selected.uidvalidity,
        now=now,
    )
    return bool(applied.changed)
