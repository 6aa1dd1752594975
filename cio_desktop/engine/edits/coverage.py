"""Folders a change is about that no sync has read to the end: the message may be there in a copy nobody has seen yet.

A change that is done is true of the server. So what it takes a message out of is looked into as far as it was not
read: the folders it names; where it sets them all, every folder that the first import has not come to. Where all is
read this costs nothing. Where too much is not, the change waits for the import.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from cio_desktop.engine.change import EditRefused, FolderChange
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import Selected

from .box import Box, BoxKey, Copy
from .content import digest
from .desk import LOOK_AT_EACH
from .facts import Facts
from .faults import Final, Replan, Unread, is_passing
from .reach import resolved, source_named
from .resolve import to_be_left
from .run import Run

MOST_FOLDERS = 50
_LAST_UID = 2**32 - 1


def unread(change: FolderChange, known: Facts) -> list[Box]:
    """Those that were not read to the end when the facts were."""
    named = {box.key for box in _named(change, known)}
    return [box for box in _in_question(change, known) if not box.read and (change.exact or box.key in named)]


def may_be_elsewhere(change: FolderChange, known: Facts) -> bool:
    """Whether a folder that is not left may hold it in a copy nobody has seen: what is known is not the last then."""
    leaving = {box.key for box in _named(change, known)}
    return any(not box.read and box.key not in leaving for box in _in_question(change, known))


def check(change: FolderChange, known: Facts) -> None:
    """Raises Later where more would have to be looked into than one change may cost."""
    if len(unread(change, known)) > MOST_FOLDERS:
        raise Unread


async def look(run: Run) -> None:
    """Once in a run, after its known copies were looked at. Raises Replan where the change is about more now."""
    change, known = run.edit.change, run.facts
    if known.fingerprint().by_place:
        return  # nothing but its place tells it from others
    leaving = {box.key for box in (*run.wanted.remove, *_named(change, known), *unread(change, known))}
    found: set[BoxKey] = set()
    for box in _in_question(change, known):
        if box.key in leaving and box.source_id in run.desks and box.key not in run.searched:
            if await _look_into(run, box):
                found.add(box.key)
            run.searched.add(box.key)
    if not found <= known.present.keys():
        _want_anew(run, found)
        raise Replan


async def look_beside(run: Run, copy: Copy) -> bool:
    """What a view shows may live in a folder as far as no sync has read it (seed views 60028): all others of the source
    are looked into. False: not all of them could be."""
    boxes = [
        box
        for box in run.facts.boxes
        if box.source_id == copy.source_id and box.key != copy.key and box.selectable and not box.view
    ]
    if run.facts.fingerprint().by_place or len(boxes) > MOST_FOLDERS:
        return False
    for box in boxes:
        if box.key in run.searched:
            continue
        try:
            await _look_into(run, box)
        except Unread:
            return False
        run.searched.add(box.key)
    return True


def _named(change: FolderChange, known: Facts) -> list[Box]:
    return to_be_left(change, known.boxes, source_named(change, known))


def _in_question(change: FolderChange, known: Facts) -> list[Box]:
    """Folders that the message may have to leave. What a Gmail message is in, All Mail tells."""
    named = source_named(change, known)
    sources = (set(known.home) if named is None else {named}) - known.gmail
    return [box for box in known.boxes if box.source_id in sources and box.selectable and not box.view]


async def _look_into(run: Run, box: Box) -> bool:
    """Whether there is a copy with the bytes of one that is known."""
    selected = await _opened(run, box)
    span = box.unread(selected.uidvalidity or 0, selected.uidnext or _LAST_UID) if selected is not None else None
    if selected is None or span is None:
        return False
    uidvalidity = selected.uidvalidity or 0
    seen = {copy.uid for copy in run.in_box(box.key) if copy.uidvalidity == uidvalidity}
    if box.folder_id is not None:
        seen.update(await run.tools.others(box.folder_id, uidvalidity, span[0], run.edit.message_id))
    if span[1] - span[0] < LOOK_AT_EACH and seen.issuperset(range(span[0], span[1] + 1)):
        return False
    desk = run.desk(box.source_id)
    fresh = [copy for copy in desk.copies(await desk.among(*span, but=seen)) if "\\Deleted" not in copy.flags]
    ours = [copy for copy in fresh if await _same_bytes(run, copy)]
    run.saw(ours)
    run.looked.update({box.key} if ours else ())
    return bool(ours)


async def _opened(run: Run, box: Box) -> Selected | None:
    """None where there is nothing to be looked into, or the server refuses it: no sync has read it either."""
    try:
        return await run.desk(box.source_id).try_open(box.raw)
    except (CommandRefused, CommandBad) as error:
        if is_passing(error) or run.in_box(box.key):
            raise
        return None


async def _same_bytes(run: Run, copy: Copy) -> bool:
    for other in [each for each in run.view.values() if each.size == copy.size]:
        if await digest(run, other) == await digest(run, copy):
            return True
    return False


def _want_anew(run: Run, found: Collection[BoxKey]) -> None:
    """What is wanted, with the folders where the message was found among those it is in."""
    run.facts = replace(run.facts, seen=run.facts.seen | set(found))
    try:
        run.wanted = resolved(run.edit.change, run.facts)
    except EditRefused as error:
        raise Final(error.message, code=error.code) from error
