"""After a change of UIDVALIDITY: the folder's messages found again by content, then swapped in one transaction.

Until the swap the old rows stay readable. Ids, flags and labels survive; nothing is fetched again that is stored.
"""

from __future__ import annotations

from dataclasses import replace

from cio_desktop.engine.reading.identity import fields_key, first_values, header_fields, strict_key
from cio_desktop.imap.commands.fetch import fetch_flags
from cio_desktop.imap.types import FetchRow, Selected
from cio_desktop.store import renumbering

from .digests import bare, read_digests
from .folder_work import FolderWork
from .identities import IDENTITY, Identities
from .importer import Importer
from .linking import Seen, ambiguous, link, link_by_place
from .vanishing import VanishGuard

UNSTABLE_CHANGES = 5
UNSTABLE_SPAN = 24 * 3600


async def relink(work: FolderWork, selected: Selected) -> bool:
    """False: so much would be lost that a second look is waited for, and nothing was changed."""
    db, folder = work.deps.db, work.folder
    uids = await work.uids()
    seen: list[Seen] = []
    poison = work.deps.poison.of(folder.id, selected.uidvalidity)
    unread = poison.blamed(IDENTITY).intersection(uids)
    wanted = [uid for uid in reversed(uids) if uid not in unread]
    async for rows in Identities(work.conn, poison).read(wanted):
        digests = await read_digests(work.conn, bare(rows), poison)
        seen += [_seen(row, digests.get(row.uid)) for row in rows if row.header is not None]
        await work.pause()
    flags: dict[int, FetchRow] = {}
    if uids:
        async for row in fetch_flags(work.conn, "1:*"):
            flags[row.uid] = row
    known = await db.read(renumbering.known_places, folder.id)
    doubtful = [row.uid for row in ambiguous(known, seen) if row.digest is None]
    digests = await read_digests(work.conn, doubtful, poison)
    seen = [replace(row, digest=row.digest or digests.get(row.uid)) for row in seen]
    links = link(known, seen)
    by_place = link_by_place(known, links, uids, unread)
    links |= {uid: place.message_id for uid, place in by_place.items()}
    before = {place.message_id for place in known}
    if not await VanishGuard(work).allows(len(before - set(links.values())), len(before)):
        return False
    changes, first = _count_change(work)
    # Asked for right before the swap: what an edit took out while this was read is not brought back. An edit that ends
    # later is stored after the swap.
    out = (await work.deps.pinned(folder.id, selected.uidvalidity)).out
    places = [
        (row.uid, links[row.uid], _flags(flags.get(row.uid)), _modseq(flags.get(row.uid)), *row.rest)
        for row in seen
        if row.uid in links and row.uid not in out
    ]
    places += [
        # without a digest: that is proof of a text
        (
            uid,
            place.message_id,
            _flags(flags.get(uid)),
            _modseq(flags.get(uid)),
            place.internaldate,
            place.strict,
            None,
        )
        for uid, place in by_place.items()
        if uid not in out
    ]
    cursor = {
        "uidvalidity": selected.uidvalidity or 0,
        "uidnext": selected.uidnext,
        "highestmodseq": selected.highestmodseq,
        "messages": selected.exists,
        # Messages without a stored row are fetched by the backfill, which leaves out those that have a place. Also
        # those above: what an edit put here meanwhile could not be stored.
        "synced_min_uid": None,
        "backfill_done": False,
        "uidv_changes": changes,
        "uidv_first": first,
        "state": "unstable" if changes >= UNSTABLE_CHANGES else "ok",
    }
    touched = await db.write(renumbering.swap, folder.id, places, cursor, now=work.now)
    for name, value in cursor.items():
        setattr(folder, name, value)
    work.reporter.tally.changed += len(touched)
    work.reporter.messages(folder.path, touched)
    for uid in sorted(unread):
        await Importer(work).show_unread(flags.get(uid, FetchRow(uid)))
    poison.pardon(IDENTITY)
    return True


def _seen(row: FetchRow, digest: bytes | None) -> Seen:
    fields = header_fields(row.header or b"")
    key = fields_key(fields, first_values(fields), row.size, row.internaldate)
    strict = strict_key(fields, row.size, gm_msgid=row.gm_msgid, digest=digest)
    return Seen(row.uid, key, strict, digest, row.internaldate)


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
