"""After a change of UIDVALIDITY: the folder's messages found again by content, then swapped in one transaction.

Until the swap the old rows stay readable. Ids, flags and labels survive; nothing is fetched again that is stored.
"""

from __future__ import annotations

from cio_desktop.imap.commands.fetch import fetch_flags, fetch_identity
from cio_desktop.imap.commands.search import all_uids
from cio_desktop.imap.types import FetchRow, Selected
from cio_desktop.store import memberships, messages

from .folder_work import FolderWork
from .identity import content_key, message_id
from .vanishing import VanishGuard

BATCH = 1_000
UNSTABLE_CHANGES = 5
UNSTABLE_SPAN = 24 * 3600


async def relink(work: FolderWork, selected: Selected) -> bool:
    """False: so much would be lost that a second look is waited for, and nothing was changed."""
    db, folder, source = work.ground.db, work.folder, work.source
    uids = await all_uids(work.conn)
    ids: dict[int, tuple[str, int | None]] = {}
    for at in range(len(uids), 0, -BATCH):
        async for row in fetch_identity(work.conn, uids[max(0, at - BATCH) : at]):
            key = content_key(row.header or b"", row.size, row.internaldate)
            ids[row.uid] = (message_id(source.account_id, key), row.internaldate)
        await work.pause()
    flags: dict[int, FetchRow] = {}
    if uids:
        async for row in fetch_flags(work.conn, "1:*"):
            flags[row.uid] = row
    stored = await db.read(messages.numbers_of, {key for key, _ in ids.values()})
    before = set((await db.read(memberships.content_keys, folder.id)).values())
    lost = len(before - {key for key, _ in ids.values()})
    if not await VanishGuard(work).allows(lost, len(before)):
        return False
    places = [
        (uid, key, _flags(flags.get(uid)), _modseq(flags.get(uid)), internaldate)
        for uid, (key, internaldate) in ids.items()
        if key in stored
    ]
    changes, first = _count_change(work)
    cursor = {
        "uidvalidity": selected.uidvalidity or 0,
        "uidnext": selected.uidnext,
        "highestmodseq": selected.highestmodseq,
        "messages": selected.exists,
        "synced_min_uid": selected.uidnext or (uids[-1] + 1 if uids else 1),
        # Messages without a stored row are fetched by the backfill, which leaves out those that have a place.
        "backfill_done": False,
        "uidv_changes": changes,
        "uidv_first": first,
        "state": "unstable" if changes >= UNSTABLE_CHANGES else "ok",
    }
    touched = await db.write(memberships.relink, folder.id, places, cursor, now=work.now)
    for name, value in cursor.items():
        setattr(folder, name, value)
    work.tell.tally.changed += len(touched)
    work.tell.messages(folder.path, touched)
    return True


def _count_change(work: FolderWork) -> tuple[int, int]:
    folder = work.folder
    now = int(work.now)
    if folder.uidv_first is None or now - folder.uidv_first > UNSTABLE_SPAN:
        return 1, now
    return folder.uidv_changes + 1, folder.uidv_first


def _flags(row: FetchRow | None) -> tuple[str, ...]:
    return row.flags or () if row is not None else ()


def _modseq(row: FetchRow | None) -> int | None:
    return row.modseq if row is not None else None
