"""Proof that the bytes of a copy stay when it is removed: the same content elsewhere, in a message of its own.

Two folders may show one message (a view). Their flags are one then, which copies' never are: a mark set on the copy to
be removed that is seen on the other one as well says so. Sends no command that changes mail.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cio_desktop.engine.change import EditRefused
from cio_desktop.engine.edits.planning import gmail
from cio_desktop.engine.edits.planning.errors import FinalFailure, Replan
from cio_desktop.engine.edits.planning.folder_ref import DELETED, Copy, FolderKey, Place
from cio_desktop.engine.edits.planning.involved_sources import resolve_change
from cio_desktop.engine.edits.planning.plan import Evidence, to_compare
from cio_desktop.engine.edits.planning.step_notes import note, notes, place_of, stored_place
from cio_desktop.imap.commands import fetch
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.language import Said
from cio_desktop.store.edits import StepRow

from . import altered, known_uids
from .content import digest, fresh
from .run import Run, source_place, target_place


async def evidence(run: Run) -> Evidence:
    """All that the plan depends on, read as far as it does."""
    by_labels = run.gmail_sources
    add = [folder for folder in run.wanted.add if folder.source_id not in by_labels]
    remove = [folder.key for folder in run.wanted.remove if folder.source_id not in by_labels]
    digests = {}
    for copy in to_compare(list(run.copies.values()), add, remove, run.views, run.substitute_sources):
        digests[copy.place] = await digest(run, copy)
    moved = {
        target_place(step): source_place(step).folder
        for step in run.edit.steps
        if step.op == "move"
        and step.state == "done"
        and step.dst_uid is not None
        and source_place(step) not in run.copies
    }
    return Evidence(digests, moved, run.views, run.shared)


async def settle_labelled(run: Run) -> None:
    """Whether another account at Gmail has the very text: that is labelled then, as a second one of it would be a
    double. What only looks like it is another message. What this edit has put there is seen in its folder alone until
    a sync has read All Mail: it is there, and needs no label."""
    target = run.known.target
    if target is None or target.source.id not in run.known.gmail_sources:
        return
    run.labelled.clear()
    own = [copy for copy in run.copies.values() if copy.source_id != target.source.id]
    taken = any(step.op == "remove" and step.state in {"done", "deferred"} for step in run.edit.steps)
    for copy in [each for each in run.copies.values() if each.source_id == target.source.id]:
        same = taken if not own else any([await digest(run, each) == await digest(run, copy) for each in own])
        folder = run.known.by_key.get(copy.key)
        if not same:
            run.copies.pop(copy.place)
        elif folder is not None and gmail.label_of(folder) is None:  # labels are set where the message is itself
            run.labelled.add(target.source.id)


async def read_texts(run: Run, copies: Iterable[Copy]) -> None:
    """Of copies in the open folder, which is one of several to be left: each will be compared. Raises Replan where one
    has gone."""
    for copy in copies:
        if copy.key not in run.views and copy.source_id not in run.gmail_sources:
            await digest(run, copy)


async def find_kept_copy(run: Run, copy: Copy) -> Copy | None:
    """A copy that stays and holds the same bytes. None that is flagged as deleted, nor what a view shows, nor one of
    another source unless the message was to go there."""
    unwanted = {folder.key for folder in run.wanted.remove} - {folder.key for folder in run.wanted.add}
    asked = {folder.key for folder in run.wanted.add}
    others = [
        other
        for other in run.copies.values()
        if other.key not in unwanted
        and other.place != copy.place
        and run.may_rely(copy.source_id, other.source_id)
        and not run.is_view(other.key)
        and frozenset({copy.key, other.key}) not in run.shared
        and DELETED not in other.flags
    ]
    for other in sorted(others, key=lambda each: each.key not in asked):
        if await digest(run, other) == await digest(run, copy):
            return other
        if altered.was_made(run, copy, other) and await altered.same(run, copy, other):
            return other
    return None


def check(run: Run, copy: Copy) -> None:
    """Before the first command. Raises FinalFailure where what is to go from one folder would go from another, too."""
    unwanted = {folder.key for folder in run.wanted.remove} - {folder.key for folder in run.wanted.add}
    for other in run.copies.values():
        if frozenset({copy.key, other.key}) in run.shared and other.key not in unwanted and not run.is_view(other.key):
            raise FinalFailure(
                Said(
                    "Two folders show the very same message, and nothing tells which of them it is in. It was not "
                    "removed."
                ),
                code="edit.same_message",
            )


def copies_beside(run: Run, copy: Copy, *, leaving: bool = False) -> list[Copy]:
    """Other copies of the source that are to stay, and that the copy may be the very message of. `leaving`: those too
    that are to go, or that bear a deletion mark."""
    unwanted = {folder.key for folder in run.wanted.remove} - {folder.key for folder in run.wanted.add}
    return [
        other
        for other in run.copies.values()
        if other.source_id == copy.source_id
        and other.key != copy.key
        and (leaving or other.key not in unwanted)
        and not run.is_view(other.key)
        and frozenset({copy.key, other.key}) not in run.shared
        and (leaving or DELETED not in other.flags)
    ]


def no_kept_copy() -> FinalFailure:
    return FinalFailure(
        Said("No other folder is proved to keep what this message holds. It was not removed."), code="edit.last_content"
    )


def note_copies(step: StepRow, other: Copy, *beside: Copy) -> None:
    """Kept with the step: a removal may wait for days before it is carried out, and a mark that reached one of those
    `beside` as well must be found there after a crash."""
    note(step, witness=stored_place(other), beside=[stored_place(each) for each in beside])


def noted_copy(step: StepRow) -> Place | None:
    """The copy relied upon."""
    stored = notes(step).witness
    return None if stored is None else place_of(stored)


def noted_copies(step: StepRow) -> list[Place]:
    """Copies without the mark when it was set; the one relied upon first."""
    first = noted_copy(step)
    rest = map(place_of, notes(step).beside)
    return list(dict.fromkeys([*([first] if first else []), *rest]))


async def still_kept(run: Run, step: StepRow, copy: Copy) -> bool:
    """Whether the bytes of a copy that waits to be expunged are elsewhere still, at the place noted or at any known."""
    places: list[Place] = []
    first = noted_copy(step)
    if first is not None:
        places.append(first)
    for known in (*run.known.places, *run.known.target_places):
        if known.uidvalidity is not None:
            places.append(Place(known.source_id, known.raw_name, known.uidvalidity, known.uid))
    waiting = run.context.deferred()
    for place in dict.fromkeys(places):
        source_id, raw, uidvalidity, uid = place
        if source_id not in run.sessions or place == copy.place or place in waiting or run.is_view(place.folder):
            continue
        if not run.may_rely(copy.source_id, source_id):
            continue
        session = run.session(source_id)
        for other in await session.known_copies(raw, uidvalidity, [uid]):
            if DELETED not in other.flags and await digest(run, other) == await digest(run, copy):
                note_copies(step, other)
                return True
    return False


async def other_edit_kept(run: Run, step: StepRow) -> bool:
    """The same of another edit's message that waits to be expunged in the same folder, at the place noted: where it is
    by now, only its own edit finds out, and notes it."""
    place = noted_copy(step)
    if place is None or place.source_id not in run.sessions:
        return False
    if place in run.context.deferred() or run.is_view(place.folder):
        return False
    session = run.session(place.source_id)
    session.forget_selection()
    selected = await session.try_select(place.raw)
    if selected is None or selected.uidvalidity != place.uidvalidity:
        return False
    flags = [row.flags async for row in fetch.fetch_flags(session.connection, [place.uid]) if row.uid == place.uid]
    if not flags or DELETED in (flags[-1] or ()):
        return False
    try:
        return await digest(run, Copy(*place)) == await digest(run, Copy(*source_place(step)))
    except Replan:
        return False


async def same_text(run: Run, step: StepRow, copy: Copy) -> bool:
    """Whether what stands at a copy's place is what the step was to delete: it may have waited for days, and some
    servers make a folder anew under the same numbers."""
    return notes(step).text == (await fresh(run, copy)).hex()


async def shown_again(run: Run, copy: Copy, other: Copy) -> bool:
    """Whether what had gone from the folder of `other` is there now, as it is in `copy`. A view of what is not deleted
    shows it under a UID that nobody knew; another mail may look the same, and twins of it may be there."""
    session = run.session(other.source_id)
    session.forget_selection()
    selected = await session.try_select(other.raw)
    if selected is None or selected.uidvalidity != other.uidvalidity:
        return False
    known = await known_uids.not_new(run, other.key, other.uidvalidity)
    copies = session.copies(await session.rows_from(1, whole=False))
    for again in [each for each in copies if each.uid not in known]:
        if await digest(run, again) == await digest(run, copy):
            return True
    return False


async def one_message(run: Run, copy: Copy, other: Copy, *, view: FolderKey | None) -> None:
    """The two are one message in two folders, or may be. Where it is clear which of them is the `view`, that is
    remembered, and what was wanted is read anew without it. Raises Replan, or FinalFailure where that can't be done."""
    run.shared.add(frozenset({copy.key, other.key}))
    shown = run.known.by_key.get(view) if view is not None else None
    if shown is not None and shown.folder_id is not None:
        await run.context.note_view(shown.folder_id, copy.uidvalidity if view == copy.key else other.uidvalidity)
        folders = tuple(replace(folder, is_view=True) if folder.key == view else folder for folder in run.known.folders)
        run.known = replace(run.known, folders=folders)
        try:
            run.wanted = resolve_change(run.edit.change, run.known)
        except EditRefused as error:
            raise FinalFailure(error.words, code=error.code) from error
        leaving = {folder.key for folder in run.wanted.remove}
        if leaving and not run.wanted.add and not set(run.known.present) - leaving:
            raise FinalFailure(
                Said("The message is in one folder only; {folder} just shows it from there.", folder=shown.path),
                code="edit.last_folder",
            )
    raise Replan


async def view_of(run: Run, copy: Copy, other: Copy) -> FolderKey | None:
    """INBOX is where mail arrives, never a view. Of two other folders some servers tell it; else nothing does."""
    for one, another in ((copy, other), (other, copy)):
        if one.raw.upper() == b"INBOX" and another.source_id == one.source_id:
            return another.key
    for each in (copy, other):
        if await _lives_elsewhere(run, each):
            return each.key
    return None


async def _lives_elsewhere(run: Run, copy: Copy) -> bool:
    """Whether the server says that the message is in another folder than the one it is shown in."""
    session = run.session(copy.source_id)
    selected = await session.try_select(copy.raw)
    if selected is None or selected.uidvalidity != copy.uidvalidity:
        return False
    try:
        home = await fetch.fetch_home(session.connection, copy.uid)
    except (CommandBad, CommandRefused):
        return False
    folders = [folder for folder in run.known.folders if folder.source_id == copy.source_id]
    known = {name: folder.key for folder in folders for name in (folder.raw, folder.path.encode())}
    return home is not None and known.get(home, copy.key) != copy.key
