"""One folder in one round: skipped, begun, brought up to date or linked again. A folder's failure stays its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cio_desktop.imap.errors import CommandBad, CommandRefused, ConnectionLost
from cio_desktop.imap.types import FolderStatus, Selected
from cio_desktop.language import Said
from cio_desktop.store import folders, memberships, quarantine, words
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.words import Words

from .completeness import shortage
from .dependencies import SyncDependencies
from .folder_work import FolderWork, qresync_of
from .importer import Importer
from .increments import Increment, read_again
from .recreated import was_recreated
from .relink import UNSTABLE_SPAN, relink
from .vanishing import VanishGuard

REFUSALS = 3


def unchanged(work: FolderWork, status: FolderStatus | None) -> bool:
    """Whether the listing already says that there is nothing to do."""
    folder = work.folder
    if status is None or not may_rest(work.deps, folder) or not as_told(folder, status):
        return False
    if status.highestmodseq is not None:
        return True
    # Flags may have changed unseen: they are read once in a period.
    return not work.force and work.now - folder.last_flags < work.source.sync_period * 0.9


def may_rest(deps: SyncDependencies, folder: FolderRow) -> bool:
    """Whether there is nothing to do unless the server has news."""
    if folder.missing or folder.trouble_code is not None:
        return False
    if not folder.backfill_done or folder.state != "ok" or folder.uidvalidity is None:
        return False
    return deps.clock.now() - folder.last_deep < deps.config.timings.deep_check


def as_told(folder: FolderRow, status: FolderStatus) -> bool:
    """Whether the server's figures are those that the folder was read by."""
    return (
        status.uidvalidity == folder.uidvalidity
        and status.uidnext is not None
        and status.uidnext == folder.uidnext
        and status.messages == folder.messages
        and folder.known == folder.messages
        and status.highestmodseq in {None, folder.highestmodseq}
    )


def parked(work: FolderWork) -> bool:
    until = work.folder.parked_until
    return until is not None and work.now < until and not work.force


async def sync_folder(work: FolderWork) -> None:
    """Raises MailError for what ends the connection, StoreError; a refusal of this folder is only noted."""
    folder = work.folder
    await work.set_sync(last_sync_start=int(work.now))
    missing = 0
    qresync = qresync_of(work.conn, work.folder)
    try:
        selected = await _opened(work, qresync)
        if await _bring_up_to_date(work, selected, by_qresync=selected.resynced):
            missing = await shortage(work)
    except (CommandRefused, CommandBad) as error:
        if work.conn.closed:
            raise
        work.conn.trace.note(f"folder refused: {error.message}")
        await _refused(work, folder.refusals + 1, error.told)
        return
    code, why = None, None
    unread = missing or len(await work.deps.db.read(quarantine.list_of, folder.id))
    if unread:
        code = "sync.incomplete"
        why = Said.of_number(
            max(folder_count(work), unread),
            "{unread} of {n} messages can't be read from the server.",
            "{unread} of {n} messages can't be read from the server.",
            unread=unread,
        )
    await work.set_sync(
        last_sync_stop=int(work.now),
        refusals=0,
        parked_until=None,
        missing=missing,
        trouble_code=code,
        trouble_text=words.english(why),
        trouble_said=words.kept(why),
    )


async def _opened(work: FolderWork, qresync: tuple[int, int] | None) -> Selected:
    """Some servers fall over one folder. It must not keep the others from being read: after a few times it rests."""
    try:
        return await work.select(qresync)
    except ConnectionLost:
        refusals = work.folder.refusals + 1
        if refusals < REFUSALS:
            await work.set_sync(refusals=refusals)
        else:
            await _refused(work, refusals, Said("The connection ends when the server is asked to open this folder."))
        raise


async def _refused(work: FolderWork, refusals: int, told: Words) -> None:
    park = work.now + work.deps.config.timings.folder_park if refusals >= REFUSALS else None
    told = words.shortened(told, 500)
    await work.set_sync(
        refusals=refusals,
        parked_until=park,
        trouble_code="folder.refused",
        trouble_text=str(told),
        trouble_said=words.kept(told),
        missing=0,
    )


def folder_count(work: FolderWork) -> int:
    """What the server says it holds."""
    return work.selected.exists if work.selected is not None else 0


async def _bring_up_to_date(work: FolderWork, selected: Selected, *, by_qresync: bool) -> bool:
    """False: a loss of most messages is to be seen twice first; until then nothing adds up."""
    folder = work.folder
    if folder.uidvalidity is None:
        # An edit may have put a message here since this round began, into the folder as it was then.
        folder.uidvalidity = await work.deps.db.write(folders.begin, folder.id, selected.uidvalidity or 0)
    # an edit that put a message here has left a UIDVALIDITY, and no cursor
    begun = folder.backfill_done or folder.uidnext is not None or folder.synced_min_uid is not None
    first = folder.uidvalidity is None or (not begun and selected.uidvalidity == folder.uidvalidity)
    if first:
        await _begin(work, selected)
    elif _numbered_anew(work, selected) or await was_recreated(work, selected):
        if not await relink(work, selected):
            return False
    else:
        await Increment(work, selected, by_qresync=by_qresync).run()
        if work.recreated and folder.state != "unstable" and not await relink(work, selected):
            return False
        if folder.state == "unstable" and work.now - (folder.uidv_first or 0) > UNSTABLE_SPAN:
            await work.set_sync(state="ok")
    if not folder.backfill_done:
        await _backfill(work)
    if first:
        await read_again(work)  # what an edit has put here
    return True


def _numbered_anew(work: FolderWork, selected: Selected) -> bool:
    return (selected.uidvalidity or 0) != work.folder.uidvalidity or selected.uid_not_sticky


async def _begin(work: FolderWork, selected: Selected) -> None:
    """The numbers of this moment: what comes later is an increment to them."""
    await work.deps.db.write(quarantine.clear, work.folder.id)
    await Increment(work, selected, by_qresync=False).flags_again()
    await work.set_sync(
        uidvalidity=selected.uidvalidity or 0,
        uidnext=selected.uidnext,
        highestmodseq=None if work.left_alone else selected.highestmodseq,
        messages=selected.exists,
        synced_min_uid=selected.uidnext,
        last_flags=int(work.now),
    )


async def _backfill(work: FolderWork) -> None:
    """What is older than the cursor, newest first; and what an edit had put here is gone if the server lacks it."""
    folder = work.folder
    stored = set(await work.deps.db.read(memberships.uids, folder.id))
    uids = await work.uids()
    await VanishGuard(work).drop(stored, set(uids))
    aside = {row.uid for row in await work.deps.db.read(quarantine.list_of, folder.id)}
    below = folder.synced_min_uid
    wanted = [
        uid for uid in reversed(uids) if (below is None or uid < below) and uid not in stored and uid not in aside
    ]
    await Importer(work).run(wanted, _cursor)
    if work.left_alone:
        await _read_left(work, wanted)
    last = {} if folder.uidnext else {"uidnext": uids[-1] + 1 if uids else 1}
    await work.set_sync(backfill_done=True, synced_min_uid=1, last_deep=int(work.now), **last)


async def _read_left(work: FolderWork, uids: Sequence[int]) -> None:
    """Left to an edit that has ended since: what it had to say of the folder as it was before is not stored. Asked for
    before the folder is said to be read, as nothing would look for it after that."""
    await work.look_anew()
    stored = set(await work.deps.db.read(memberships.uids, work.folder.id))
    pinned = await work.pinned()
    await Importer(work).run([uid for uid in uids if uid not in stored and uid not in pinned])


def _cursor(batch: Sequence[int]) -> Mapping[str, Any]:
    return {"synced_min_uid": min(batch)}
