"""Removes: only after every copy wanted was seen again, and never more than the one message (rules R5, R6, R7, R9)."""

from __future__ import annotations

from cio_desktop.imap.commands import edit as commands
from cio_desktop.imap.commands import fetch, search
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.store.edits import StepRow

from . import proof, put_back, unread_folders
from .deferred_copy import find_deferred_copy
from .edit import extra, set_extra
from .errors import FinalFailure, Replan, TryLater, final_failure, is_passing
from .folder_ref import Copy, FolderKey, Place
from .run import Run, source_place

DELETED = "\\Deleted"
PROBE = "$SeenApart"
"""Tells as well as the flag whether two folders show one message; no expunge takes what bears it, no view hides it.
Where the folder keeps any keyword; taken away at once."""
MOST_UNMARKS = 2


async def remove(run: Run, step: StepRow) -> None:
    place = source_place(step)
    copy = run.copies.get(place)
    if copy is None:
        raise Replan
    if not await _others_confirmed(run, place):
        raise Replan
    session = run.session(step.source_id)
    other = await proof.find_kept_copy(run, copy)
    if other is None:
        await run.fail(step, proof.no_kept_copy())
        return
    if not await _spooled_or_allowed(run, step, copy):
        return
    doubtful = _possible_views(run, copy, other)
    if doubtful:
        await _probe(run, copy, doubtful, deleted=False)
    proof.note_copies(step, other, *proof.copies_beside(run, copy))
    if not await _confirm_source(run, step, copy):
        return
    set_extra(step, was_deleted=DELETED in run.copies[place].flags)
    await run.issue(step)
    try:
        await commands.add_flags(session.connection, [copy.uid], [DELETED])
    except (CommandRefused, CommandBad) as error:
        run.note_change()
        if is_passing(error):
            raise
        await run.fail(step, final_failure(error))
    run.note_change()
    try:
        await _after_mark(run, step, copy, other)
    except put_back.PutBack:
        raise
    except FinalFailure as error:
        # Nothing stays half removed: the mark goes before the edit is given up.
        step.state = "issued"
        await unmark(run, step)
        await run.fail(step, error)


async def _after_mark(run: Run, step: StepRow, copy: Copy, other: Copy) -> None:
    flags = await _flags(run, copy)
    if flags is None:
        marked = await _unmark_other(run, step)
        if marked is not None:
            # The mark took it out of its own folder, and stands on the copy that was to stay: it is the same message.
            step.state, step.reply = "void", "another folder shows this very message"
            await proof.one_message(run, copy, marked, view=copy.key)
        await _gone(run, step)
        return
    if DELETED not in flags:
        # OK to a STORE proves nothing either: a read-only folder ignores it with OK.
        raise FinalFailure("The server did not mark the message as deleted.", code="edit.not_removed")
    await _expect_unmarked(
        run, step, copy, [other, *(each for each in proof.copies_beside(run, copy) if each != other)]
    )
    if not await _others_confirmed(run, source_place(step)):
        await unmark(run, step)
        step.state, step.reply = "void", "a copy was gone before the removal"
        raise Replan
    if not await run.session(step.source_id).select_for_change(copy.raw, copy.uidvalidity):
        step.state = "void"
        raise Replan  # never expunge by a UID of another UIDVALIDITY
    await _expunge(run, step, copy)


async def probe_before_move(run: Run, move: StepRow) -> None:
    """Before a MOVE out of a folder that may be a view: it would take the message from where it is, too. INBOX is none,
    and where nothing else holds the message there is nothing to be taken."""
    copy = run.copies.get(source_place(move))
    if copy is None or _known_no_view(run, copy.key):
        return
    others = proof.copies_beside(run, copy, leaving=True)
    if others:
        await _probe(run, copy, others, deleted=True)


def _possible_views(run: Run, copy: Copy, other: Copy) -> list[Copy]:
    """Copies that may be the very message of the one to be removed, where that is not known of its folder and of the
    copy relied upon. What this edit made itself is another message. A removal marks its copy as deleted, and that must
    not meet a message in the folder it lives in: anybody may expunge it at that moment."""
    made = {_made_at(step) for step in run.edit.steps if step.state == "done"}
    others = [each for each in proof.copies_beside(run, copy, leaving=True) if each.place not in made]
    known = _known_no_view(run, copy.key) and (other.place in made or _known_no_view(run, other.key))
    return [] if known else others


def _made_at(step: StepRow) -> Place | None:
    if step.op not in {"copy", "append"} or step.dst_uid is None:
        return None
    return (step.source_id, step.dst_folder or b"", step.dst_uidv or 0, step.dst_uid)


def _known_no_view(run: Run, key: FolderKey) -> bool:
    return key[1].upper() == b"INBOX" or key in run.context.real_folders


async def _probe(run: Run, copy: Copy, others: list[Copy], *, deleted: bool) -> None:
    """With a keyword on the copy, else, if `deleted`, with its deletion mark: none of the others may show it."""
    known = set(run.copies)
    all_seen = await unread_folders.look_into_others(run, copy)
    others = [*others, *(each for each in proof.copies_beside(run, copy, leaving=True) if each.place not in known)]
    step = StepRow("remove", copy.source_id, copy.raw, copy.uidvalidity, copy.uid)
    proof.note_copies(step, *others)
    run.edit.steps.append(step)
    if not await _confirm_source(run, step, copy):
        raise Replan
    kept = run.session(copy.source_id).selections[copy.raw].permanent_flags
    probed = "\\*" in kept and PROBE not in copy.flags and await _set_mark(run, step, copy, PROBE)
    if not probed:
        others = [each for each in others if DELETED not in each.flags]
        tells = deleted and others and DELETED not in copy.flags
        if tells:
            proof.note_copies(step, *others)
        if not tells or not await _set_mark(run, step, copy, DELETED):
            step.state = "void"  # it can't be told so; a MOVE keeps the bytes whatever the folder is
            return
    await _expect_unmarked(run, step, copy, others)
    await unmark(run, step)
    step.state, step.reply = "void", "the mark only told that the folder is no view"
    if all_seen:
        run.context.real_folders.add(copy.key)
    if all_seen and len(others) == 1:  # nothing else it could be a view of
        run.context.real_folders.add(others[0].key)


async def _set_mark(run: Run, step: StepRow, copy: Copy, mark: str) -> bool:
    """False: refused, or a keyword that was not kept though the folder is said to keep any."""
    set_extra(step, mark=mark)
    await run.issue(step)
    try:
        await commands.add_flags(run.session(copy.source_id).connection, [copy.uid], [mark])
    except (CommandRefused, CommandBad) as error:
        if is_passing(error):
            raise
        return False
    finally:
        run.note_change()
    return mark == DELETED or mark in (await _flags(run, copy) or ())


async def _expect_unmarked(run: Run, step: StepRow, copy: Copy, others: list[Copy]) -> None:
    """Our mark stands on the copy: none of the others may show it. Raises Replan, or FinalFailure, where one does."""
    for other in others:
        await run.look_again(other.key)
        fresh = run.copies.get(other.place)
        if fresh is None or _mark(step) in fresh.flags:
            await _found_marked(run, step, copy, other, marked=fresh is not None)


async def _found_marked(run: Run, step: StepRow, copy: Copy, other: Copy, *, marked: bool) -> None:
    """Our mark has reached the copy that was to stay: it is the same message. Or somebody else has been there."""
    await unmark(run, step)
    step.state, step.reply = "void", "the copy that was to stay went or was marked as well"
    session = run.session(step.source_id)
    session.forget_selection()
    hidden = await session.select_for_change(copy.raw, copy.uidvalidity) and await _flags(run, copy) is None
    reached = await _unmark_other(run, step) if marked and hidden else None
    if reached is not None:
        # a view of what is not deleted: with the mark it does not show the message, which is marked still
        await proof.one_message(run, copy, reached, view=copy.key)
    if marked:
        await run.look_again(other.key)
        again = run.copies.get(other.place)
        proved = again is not None and _mark(step) not in again.flags
        await proof.one_message(run, copy, other, view=await proof.view_of(run, copy, other) if proved else None)
    elif await proof.shown_again(run, other):
        await proof.one_message(run, copy, other, view=other.key)
    raise Replan


async def _unmark_other(run: Run, step: StepRow) -> Copy | None:
    """The copy that carries the mark now, of those that did not before; it is taken away there."""
    found = None
    for source_id, raw, uidvalidity, uid in proof.noted_copies(step):
        if source_id not in run.sessions:
            continue
        session = run.session(source_id)
        session.forget_selection()
        for copy in await session.known_copies(raw, uidvalidity, [uid]):
            if _mark(step) in copy.flags and await session.select_for_change(raw, uidvalidity):
                await commands.remove_flags(session.connection, [copy.uid], [_mark(step)])
                run.note_change()
                found = found or copy
    return found


async def _expunge(run: Run, step: StepRow, copy: Copy) -> None:
    session = run.session(step.source_id)
    try:
        if run.has_uidplus(step.source_id):
            await commands.expunge(session.connection, [copy.uid])
        elif not await _expunge_folder(run, step, copy):
            step.state = "deferred"
            run.note_gone(source_place(step))  # shown as out of the folder
            return
    except (CommandRefused, CommandBad) as error:
        run.note_change()
        if is_passing(error):
            raise
        raise final_failure(error) from error
    run.note_change()
    if await search.present(session.connection, [copy.uid]):
        raise FinalFailure("The server did not remove the message.", code="edit.not_removed")
    await _gone(run, step)


async def _expunge_folder(run: Run, step: StepRow, copy: Copy) -> bool:
    """EXPUNGE without UIDPLUS takes all that is flagged: only where the owner allows it and all of it is ours."""
    policy = run.known.sources[step.source_id].expunge_policy
    if policy != "auto" and not run.edit.consent:
        return False
    session = run.session(step.source_id)
    here = (copy.source_id, copy.raw, copy.uidvalidity)
    ours = {place[3]: each for place, each in run.context.deferred().items() if place[:3] == here}
    flagged = set(await search.deleted(session.connection))
    others = flagged - {copy.uid}
    if copy.uid not in flagged or others - ours.keys():
        return False
    for uid in sorted(others):
        if not await proof.other_edit_kept(run, ours[uid]):
            return False
    if others and not (
        await _may_still_expunge(run, step, copy) and set(await search.deleted(session.connection)) == flagged
    ):
        return False
    await commands.expunge_all(session.connection)
    return True


async def _may_still_expunge(run: Run, step: StepRow, copy: Copy) -> bool:
    """Other folders were opened meanwhile."""
    return await _may_expunge(run, step, copy) and await run.session(step.source_id).select_for_change(
        copy.raw, copy.uidvalidity
    )


async def resume_deferred(run: Run, step: StepRow) -> None:
    """A remove that waits for its expunge: gone meanwhile, taken back by somebody, or allowed now."""
    session = run.session(step.source_id)
    copy = await find_deferred_copy(run, step)
    if copy is None:
        # Others may expunge it whenever they like: the mark is there for all to see. What we began we end.
        if extra(step).get("expunging"):
            await _gone(run, step)
        _done(run, step)
        return
    if DELETED not in copy.flags:
        # Another client took the deletion back. That is a wish, too.
        await run.fail(
            step, FinalFailure("Another program has restored the message in this folder.", code="edit.restored")
        )
    run.note_gone(copy.place)  # not shown, also where a sync has read it at another place before
    if not session.selections[copy.raw].read_only and await _may_expunge(run, step, copy):
        set_extra(step, expunging=True)
        await run.context.journal.write(run.edit)
        if not await session.select_for_change(copy.raw, copy.uidvalidity):
            return
        if run.has_uidplus(step.source_id):
            await commands.expunge(session.connection, [copy.uid])
        elif not await _expunge_folder(run, step, copy):
            return
        run.note_change()
        if not await search.present(session.connection, [copy.uid]):
            await _gone(run, step)


async def _may_expunge(run: Run, step: StepRow, copy: Copy) -> bool:
    try:
        return await proof.still_kept(run, step, copy)
    except Replan:
        return False  # something went while it was looked at: asked again after another sync


async def resolve_in_doubt(run: Run, step: StepRow) -> None:
    """An issued remove of a run that broke off: nothing may stay half removed while it is planned anew. It stays issued
    until that is done, as this may break off as well."""
    session = run.session(step.source_id)
    session.forget_selection()
    selected = await session.try_select(step.src_folder or b"")
    if selected is None or selected.uidvalidity != step.src_uidv:
        step.state = "void"
        return
    flags = await _flags(run, Copy(step.source_id, step.src_folder or b"", step.src_uidv or 0, step.src_uid or 0))
    if flags is None:
        if await _unmark_other(run, step) is None:
            await _gone(run, step)
            return
    elif _mark(step) in flags:
        await unmark(run, step)
    step.state = "void"


async def unmark(run: Run, step: StepRow) -> None:
    """Takes our mark back, unless it had been there before us."""
    if extra(step).get("was_deleted"):
        return
    session = run.session(step.source_id)
    copy = Copy(step.source_id, step.src_folder or b"", step.src_uidv or 0, step.src_uid or 0)
    for _ in range(MOST_UNMARKS):
        if not await session.select_for_change(copy.raw, step.src_uidv):
            return
        await commands.remove_flags(session.connection, [copy.uid], [_mark(step)])
        run.note_change()
        # an OK is no proof
        if _mark(step) not in (await _flags(run, copy) or ()):
            return
    raise TryLater("The server keeps the mark on the message.", code="edit.unsettled")


async def _others_confirmed(run: Run, leaving: Place) -> bool:
    """All adds, and at least one copy that stays, seen since our last change."""
    unwanted = {folder.key for folder in run.wanted.remove} - {folder.key for folder in run.wanted.add}
    asked = [folder.key for folder in run.wanted.add if folder.source_id not in run.gmail_sources]
    staying = [
        copy
        for place, copy in run.copies.items()
        if place != leaving
        and copy.key not in unwanted
        and not run.is_view(copy.key)
        and run.may_rely(leaving[0], copy.source_id)
    ]
    asked += [copy.key for copy in staying[:1] if copy.key not in asked and not asked]
    if not staying or not asked:
        return False
    for key in dict.fromkeys(asked):
        here = run.copies_in(key)
        if any(run.is_current(copy) for copy in here):
            continue
        if not await run.look_again(key):
            return False
    return True


async def _confirm_source(run: Run, step: StepRow, copy: Copy) -> bool:
    """Opens the folder for the change; False when the message is not there any more: the step is done then."""
    session = run.session(step.source_id)
    if not await session.select_for_change(copy.raw, copy.uidvalidity):
        run.note_gone(source_place(step))
        raise Replan
    if run.is_current(copy):
        return True
    rows = await session.rows_of([copy.uid])
    if not rows:
        _done(run, step)
        return False
    run.note_seen(session.copies(rows))
    return True


async def _flags(run: Run, copy: Copy) -> tuple[str, ...] | None:
    """As the server has them now; None when the message is gone. The folder is open."""
    flags: tuple[str, ...] | None = None
    async for row in fetch.fetch_flags(run.session(copy.source_id).connection, [copy.uid]):
        if row.uid == copy.uid and row.flags is not None:
            flags = row.flags
    if flags is None and await search.present(run.session(copy.source_id).connection, [copy.uid]):
        raise TryLater("The server did not tell the message's flags.", code="edit.incomplete")
    return flags


async def unmark_deferred(run: Run, step: StepRow) -> bool:
    """Takes our mark off the copy that waits to be expunged, wherever it is now. False: it is gone."""
    copy = await find_deferred_copy(run, step)
    if copy is not None and DELETED in copy.flags:
        await unmark(run, step)
    return copy is not None


async def unmark_all_deferred(run: Run) -> None:
    """The edit has failed: copies it marked, and that still wait to be expunged, stay where they are."""
    for step in run.edit.steps:
        if step.state == "deferred":
            await unmark_deferred(run, step)
            step.state, step.reply = "void", "taken back, as the edit failed"


async def _spooled_or_allowed(run: Run, step: StepRow, copy: Copy) -> bool:
    """The text on our own disk before the removal. One that is too big for it waits for a yes where the server has no
    MOVE, as a copy may be lost there as well; elsewhere the other copy must do."""
    if await put_back.spool_text(run, step, copy) or run.has_move(step.source_id) or run.edit.consent:
        return True
    step.state = "asking"
    step.reply = "The message is too big to be kept on this disk while it is removed."
    return False


def _mark(step: StepRow) -> str:
    return str(extra(step).get("mark", DELETED))


async def _gone(run: Run, step: StepRow) -> None:
    """With our mark on it. It may have been the last one by then."""
    run.note_gone(source_place(step))
    await put_back.ensure_kept(run, step)
    _done(run, step)


def _done(run: Run, step: StepRow) -> None:
    step.state = "done"
    run.note_gone(source_place(step))
