"""Folders a change is about that no sync has read to the end: the message may be there in a copy nobody has seen yet.

A change that is done is true of the server. So what it takes a message out of is looked into as far as it was not
read: the folders it names; where it sets them all, every folder that the first import has not come to. Where all is
read this costs nothing. Where too much is not, the change waits for the import.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from cio_desktop.engine.change import EditRefused, FolderChange
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan, StillReading, is_passing
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey, FolderRef
from cio_desktop.engine.edits.planning.involved_sources import resolve_change, source_named
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.engine.edits.planning.resolve import to_be_left
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import Selected

from . import known_uids
from .content import digest
from .run import Run
from .source_session import LOOK_AT_EACH

MOST_FOLDERS = 50
_LAST_UID = 2**32 - 1


def unread(change: FolderChange, known: KnownMessage) -> list[FolderRef]:
    """Those that were not read to the end when the message was looked up."""
    named = {folder.key for folder in _named(change, known)}
    return [
        folder for folder in _in_question(change, known) if not folder.read and (change.exact or folder.key in named)
    ]


def may_be_elsewhere(change: FolderChange, known: KnownMessage) -> bool:
    """Whether a folder that is not left may hold it in a copy nobody has seen: what is known is not the last then."""
    return bool(_unread_and_kept(change, known))


def _unread_and_kept(change: FolderChange, known: KnownMessage) -> list[FolderRef]:
    leaving = {folder.key for folder in _named(change, known)}
    return [folder for folder in _in_question(change, known) if not folder.read and folder.key not in leaving]


def check(change: FolderChange, known: KnownMessage) -> None:
    """Raises TryLater where more would have to be looked into than one change may cost."""
    if len(unread(change, known)) > MOST_FOLDERS:
        raise StillReading


async def look(run: Run) -> None:
    """Once in a run, after its known copies were looked at. Raises Replan where the change is about more now."""
    change, known = run.edit.change, run.known
    if known.fingerprint().by_place:
        return  # nothing but its place tells it from others
    leaving = {folder.key for folder in (*run.wanted.remove, *_named(change, known), *unread(change, known))}
    found: set[FolderKey] = set()
    for folder in _in_question(change, known):
        if folder.key in leaving and folder.source_id in run.sessions and folder.key not in run.searched:
            if await _look_into(run, folder):
                found.add(folder.key)
            run.searched.add(folder.key)
    if not found <= known.present.keys():
        _want_anew(run, found)
        raise Replan


def note_found(run: Run) -> None:
    """Where an earlier try of this edit has found the message, and it still is: the index may not have it from there,
    as a sync leaves to the edit what its steps speak of (simulator seed hostile 1500011)."""
    taken_from = {place.folder for place in run.places_to_take_from}
    gmail = run.known.gmail_sources
    found = {key for key in taken_from if run.copies_in(key) and key.source_id not in gmail and not run.is_view(key)}
    if not found <= run.known.present.keys():
        _want_anew(run, found)


async def look_into_kept(run: Run) -> None:
    """Every place that is known would be left: the other folders are looked into as far as no sync has read them, not
    waited for, as one that is refused or was made just now may not be read for long (simulator seed cyrus 51). Raises
    Replan where the message is there, StillReading where that is too much for one change."""
    if run.known.fingerprint().by_place:
        return
    folders = [f for f in _unread_and_kept(run.edit.change, run.known) if f.key not in run.searched]
    if len(folders) > MOST_FOLDERS:
        raise StillReading
    for folder in folders:
        if folder.source_id not in run.sessions:
            continue
        found = await _look_into(run, folder)
        run.searched.add(folder.key)
        if found:
            _want_anew(run, {folder.key})
            raise Replan


async def look_into_others(run: Run, copy: Copy) -> bool:
    """What a view shows may live in a folder as far as no sync has read it (simulator seed views 60028): all
    others of the source are looked into. False: not all of them could be."""
    folders = [
        folder
        for folder in run.known.folders
        if folder.source_id == copy.source_id and folder.key != copy.key and folder.selectable and not folder.is_view
    ]
    if run.known.fingerprint().by_place or len(folders) > MOST_FOLDERS or await unknown(run, copy.source_id):
        return False
    for folder in folders:
        if folder.key in run.searched:
            continue
        try:
            await _look_into(run, folder)
        except StillReading:
            return False
        run.searched.add(folder.key)
    return True


async def unknown(run: Run, source_id: int) -> bool:
    """Whether the server has folders that are not in the index: made or renamed since the last sync."""
    known = {folder.raw for folder in run.known.folders if folder.source_id == source_id}
    return not known.issuperset(await run.session(source_id).listed())


def _named(change: FolderChange, known: KnownMessage) -> list[FolderRef]:
    return to_be_left(change, known.folders, source_named(change, known))


def _in_question(change: FolderChange, known: KnownMessage) -> list[FolderRef]:
    """Folders that the message may have to leave. What a Gmail message is in, All Mail tells."""
    named = source_named(change, known)
    sources = (set(known.home_sources) if named is None else {named}) - known.gmail_sources
    return [
        folder for folder in known.folders if folder.source_id in sources and folder.selectable and not folder.is_view
    ]


async def _look_into(run: Run, folder: FolderRef) -> bool:
    """Whether there is a copy with the bytes of one that is known."""
    selected = await _opened(run, folder)
    span = folder.unread(selected.uidvalidity or 0, selected.uidnext or _LAST_UID) if selected is not None else None
    if selected is None or span is None:
        return False
    uidvalidity = selected.uidvalidity or 0
    seen = {copy.uid for copy in run.copies_in(folder.key) if copy.uidvalidity == uidvalidity}
    seen |= await known_uids.of_others(run, folder.key, uidvalidity, span[0])
    if span[1] - span[0] < LOOK_AT_EACH and seen.issuperset(range(span[0], span[1] + 1)):
        return False
    session = run.session(folder.source_id)
    fresh = [copy for copy in session.copies(await session.rows_between(*span, but=seen)) if DELETED not in copy.flags]
    ours = [copy for copy in fresh if await _same_bytes(run, copy)]
    run.note_seen(ours)
    run.looked_into.update({folder.key} if ours else ())
    return bool(ours)


async def _opened(run: Run, folder: FolderRef) -> Selected | None:
    """None where there is nothing to be looked into, or the server refuses it: no sync has read it either. What this
    run has opened to see the message there has told its numbers."""
    told = run.session(folder.source_id).selections.get(folder.raw)
    if told is not None and told.uidnext and folder.key in run.looked_into:
        nothing_new = folder.unread(told.uidvalidity or 0, told.uidnext) is None
        if nothing_new:
            return told
    try:
        return await run.session(folder.source_id).try_select(folder.raw)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error) or run.copies_in(folder.key):
            raise
        return None


async def _same_bytes(run: Run, copy: Copy) -> bool:
    for other in [each for each in run.copies.values() if each.size == copy.size]:
        if await digest(run, other) == await digest(run, copy):
            return True
    return False


def _want_anew(run: Run, found: Collection[FolderKey]) -> None:
    """What is wanted, with the folders where the message was found among those it is in."""
    run.known = replace(run.known, found_in=run.known.found_in | set(found))
    try:
        run.wanted = resolve_change(run.edit.change, run.known)
    except EditRefused as error:
        raise FinalFailure(error.words, code=error.code) from error
