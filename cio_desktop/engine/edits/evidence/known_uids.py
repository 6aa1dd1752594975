"""UIDs of a folder that are known to be something else than the copy looked for there, whatever they look like.

Several mails may look the same, and twins are told apart by their places alone: what is known of a place comes before
what is read there. Sends no command.
"""

from __future__ import annotations

from cio_desktop.engine.edits.planning.folder_ref import FolderKey

from .run import Run


async def of_others(run: Run, key: FolderKey, uidvalidity: int, low: int = 1, *, elsewhere: bool = False) -> set[int]:
    """Of other messages, from a UID on: the index has them so, or another open edit has put them there. `elsewhere`:
    what a sync has seen nowhere else it may have taken for another message."""
    folder = run.known.by_key.get(key)
    if folder is None or folder.folder_id is None:
        return set()
    found = await run.context.uids_of_others(folder.folder_id, uidvalidity, low, run.known.ids, elsewhere)
    return set(found)


async def not_from_step(
    run: Run, key: FolderKey, uidvalidity: int, low: int = 1, *, elsewhere: bool = False
) -> set[int]:
    """What a step whose end is in doubt has not made: what other messages have, and what steps that are done have made.
    A place a sync gave to this message may well be what it has made."""
    others = await of_others(run, key, uidvalidity, low, elsewhere=elsewhere)
    return others | await put(run, key, uidvalidity, low)


async def put(run: Run, key: FolderKey, uidvalidity: int, low: int = 1) -> set[int]:
    """What steps that are done have made: of this edit, and of edits of other messages. With the same text all else may
    be what a step in doubt has made, though a sync may have taken it for another message meanwhile: copies with other
    texts are one message across folders, and two within one (simulator seed lookalikes 611029)."""
    done = {
        step.dst_uid
        for step in run.edit.steps
        if step.state == "done" and (step.source_id, step.dst_folder, step.dst_uidv) == (*key, uidvalidity)
        if step.dst_uid is not None
    }
    folder = run.known.by_key.get(key)
    return done if folder is None else done | await run.context.uids_put(folder, uidvalidity, low, run.edit.message_id)


async def not_new(run: Run, key: FolderKey, uidvalidity: int, low: int = 1) -> set[int]:
    """What was there before: all of that, and where this message was known to be, gone from there or not."""
    here = (*key, uidvalidity)
    stored = (*run.known.places, *run.known.target_places)
    places = {place.uid for place in stored if (place.source_id, place.raw_name, place.uidvalidity) == here}
    seen = {place.uid for place in (*run.copies, *run.gone) if (*place.folder, place.uidvalidity) == here}
    return places | seen | await not_from_step(run, key, uidvalidity, low)
