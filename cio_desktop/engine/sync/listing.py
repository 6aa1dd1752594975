"""The folder list of a source brought into the store: new, renamed, deleted folders. Reads no messages but samples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cio_desktop.engine.reading.identity import NO_KEY, content_key
from cio_desktop.imap.commands.mailboxes import inbox_alone, list_folders, statuses
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused, ConnectionLost, MailError, ProtocolViolation
from cio_desktop.imap.in_order import Asked
from cio_desktop.imap.types import FolderStatus, ListedFolder
from cio_desktop.language import Said
from cio_desktop.store import folders, quarantine, renumbering
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

from . import poison_retries
from .dependencies import SyncDependencies
from .identities import Identities

SAMPLE = 5
_PASSING = frozenset({"INUSE", "UNAVAILABLE", "SERVERBUG"})


@dataclass(slots=True)
class Listing:
    """`changed`: folders came, went or got another name."""

    rows: list[FolderRow]
    statuses: dict[bytes, FolderStatus]
    changed: bool


Behind = Callable[[Sequence[FolderRow]], Sequence[Asked[Any]]]
"""Of the folders as they are known: what opens some of them."""


async def read_listing(
    deps: SyncDependencies, source: SourceRow, conn: Connection, behind: Behind | None = None
) -> Listing:
    """The server's list, stored. `behind`: asked in the same trip, where that can be."""
    # Read before the server is asked: a folder that an edit makes meanwhile is not missing from its answer.
    before = await deps.db.read(folders.list_of, source.id)
    try:
        listed = await list_folders(conn, behind(before) if behind is not None else ())
    except ConnectionLost as lost:
        if lost.answered:
            deps.opened_apart.add(source.id)
        raise
    # With folders known a listing without any is a fault of the moment, and no reason to forget them.
    if not any(item.path == "INBOX" for item in listed) and (listed or not before):
        listed = [*await inbox_alone(conn), *listed]
    return await _store(deps, source, conn, before, listed)


async def _store(
    deps: SyncDependencies,
    source: SourceRow,
    conn: Connection,
    before: Sequence[FolderRow],
    listed: Sequence[ListedFolder],
) -> Listing:
    db = deps.db
    if not listed:
        raise ProtocolViolation(Said("The mail server names no folders."))
    known = {row.raw_name for row in before}
    names = {item.raw for item in listed}
    vanished = [row for row in before if row.raw_name not in names]
    fresh = [item for item in listed if item.raw not in known]
    found = {item.raw: item.status for item in listed if item.status is not None}
    left_out = await _left_out(conn, vanished, found)
    vanished = [row for row in vanished if row.raw_name not in left_out]
    if vanished and fresh:
        await _follow_renames(deps, source, conn, vanished, fresh, found)
    asked = {row.id: row.raw_name for row in before}
    rows = await db.write(folders.upsert_listing, source.id, listed)
    keep = names | left_out
    for row in rows:
        new = asked.get(row.id) != row.raw_name
        if new or (row.raw_name not in names and await deps.concerned(row.id)):
            keep.add(row.raw_name)  # made or renamed since, or an open edit still speaks of it
    gone = await db.write(folders.delete_missing, source.id, keep, now=deps.clock.now())
    deleted = {row.id for row in gone}
    return Listing([row for row in rows if row.id not in deleted], found, bool(vanished or fresh))


async def _left_out(conn: Connection, vanished: Sequence[FolderRow], found: dict[bytes, FolderStatus]) -> set[bytes]:
    """Folders that the list lacks and the server has all the same: lists are told from caches, and lack what was just
    made. A refusal for the moment does not say that one is gone."""
    left_out: set[bytes] = set()
    for raw, answer in (await statuses(conn, [row.raw_name for row in vanished if row.selectable])).items():
        if isinstance(answer, FolderStatus):
            found[raw] = answer
            left_out.add(raw)
        elif answer.response_code in _PASSING:
            left_out.add(raw)
    return left_out


async def complete_statuses(conn: Connection, listing: Listing, rows: Sequence[FolderRow]) -> None:
    """STATUS of the folders to read, where the list did not bring it."""
    lacking = [row.raw_name for row in rows if row.raw_name not in listing.statuses]
    for raw, answer in (await statuses(conn, lacking)).items():
        if not isinstance(answer, MailError):
            listing.statuses[raw] = answer


async def _follow_renames(
    deps: SyncDependencies,
    source: SourceRow,
    conn: Connection,
    vanished: list[FolderRow],
    fresh: list[ListedFolder],
    found: dict[bytes, FolderStatus],
) -> None:
    """A vanished and a new name with one UIDVALIDITY and the same messages are one folder: its id is kept."""
    lacking = [item.raw for item in fresh if item.selectable and item.raw not in found]
    for raw, answer in (await statuses(conn, lacking)).items():
        if not isinstance(answer, MailError):
            found[raw] = answer
    free = {item.raw: item for item in fresh if item.raw in found}
    for row in vanished:
        if not row.uidvalidity:
            continue
        for raw, item in list(free.items()):
            status = found[raw]
            same = status.uidvalidity == row.uidvalidity and (status.uidnext or 0) >= (row.uidnext or 0)
            if same and await _same_messages(deps, source, conn, row, raw):
                await deps.db.write(folders.rename, row.id, raw=raw, path=item.path)
                deps.renamed(row, raw)
                del free[raw]
                break


async def _same_messages(
    deps: SyncDependencies, source: SourceRow, conn: Connection, row: FolderRow, raw: bytes
) -> bool:
    known = await deps.db.read(renumbering.known_places, row.id)
    if not known:
        return True
    aside = await deps.db.read(quarantine.uids, row.id)
    expected = {place.uid: place.ckey for place in known if place.ckey != NO_KEY and place.uid not in aside}
    step = max(1, len(expected) // SAMPLE)
    sample = list(expected)[::step][:SAMPLE]
    poison = deps.poison.of(row.id, row.uidvalidity, poison_retries.put_aside(deps, row.id))
    try:
        await select(conn, raw, read_only=True)
        seen = {}
        async for piece in Identities(conn, poison).read(sample):
            for found in piece:
                if found.header is not None:
                    seen[found.uid] = content_key(found.header, found.size, found.internaldate)
    except (CommandRefused, CommandBad):
        return False
    # Some of the sample may have been expunged meanwhile; none may be another message.
    return bool(seen) and all(expected.get(uid) == key for uid, key in seen.items())
