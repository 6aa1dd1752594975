"""The row of a message that was put into a folder: stored before anybody is told that it is there.

Whoever was told so finds it then. What can't be read or stored here, the sync that follows an append brings.
"""

from __future__ import annotations

import logging

from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.imap.commands.fetch import fetch_messages
from cio_desktop.imap.errors import MailError
from cio_desktop.protocol.resources import Event
from cio_desktop.store import folders, membership_import
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError

from .act_run import ActRun

log = logging.getLogger(__name__)


async def store(db: Database, run: ActRun) -> tuple[Event, ...]:
    """The news of it, if there is any. On Gmail, where folders are labels, only a sync of All Mail tells."""
    folder, selected = run.folder, run.connection.selected
    step = next((step for step in run.steps if step.state == "done" and step.dst_uid), None)
    if step is None or step.dst_uid is None or folder is None or selected is None or run.source.gmail:
        return ()
    if selected.raw != run.act.folder or not selected.uidvalidity:
        return ()
    now = run.context.clock.now()
    reader = RowReader(run.source.account_id, run.source.raw_file_list, None, int(now))
    try:
        if await db.write(folders.begin, folder.id, selected.uidvalidity) != selected.uidvalidity:
            return ()
        rows = [row async for row in fetch_messages(run.connection, [step.dst_uid]) if row.header is not None]
        applied = await db.write(
            membership_import.apply_batch,
            folder.id,
            reader.read_all(rows, folder.id, selected.uidvalidity),
            uidvalidity=selected.uidvalidity,
            now=now,
        )
    except (MailError, StoreError) as error:
        log.info("An appended message was not read back: %s", error)
        return ()
    return (run.messages_changed(),) if applied.changed else ()
