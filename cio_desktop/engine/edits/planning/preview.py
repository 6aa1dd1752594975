"""What an edit would do now, from what the index knows of its message: the same steps as a run plans them, which looks
at the server first. Pure; sends nothing, and decides nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress

from cio_desktop.engine.change import EditRefused, FolderChange, SourceAct
from cio_desktop.store.edits import StepOp, StepRow

from . import gmail
from .folder_ref import DELETED, Copy, FolderKey, FolderRef, Traits
from .involved_sources import resolve_change, substitute_sources
from .known_message import KnownMessage
from .plan import Evidence, LastContent, NothingLeft, Step, Vanished, plan
from .resolve import FLAGGED, Wanted
from .step_notes import note


def of_act(act: SourceAct) -> list[StepRow]:
    """Of what concerns no message."""
    if act.kind in {"expunge", "rename", "empty", "read"}:
        return [StepRow(act.kind, act.source_id, act.folder, dst_folder=act.new_folder, dst_fence=act.below)]
    row = StepRow(act.kind, act.source_id, dst_folder=act.folder)
    if act.flags:
        note(row, flags=list(act.flags))
    return [row]


def of_change(change: FolderChange, known: KnownMessage, traits: Mapping[int, Traits]) -> list[StepRow]:
    """In the order of a run. Empty where nothing is left to do, or where it can't be done as things are."""
    with suppress(EditRefused, NothingLeft, LastContent, Vanished):
        wanted = resolve_change(change, known)
        labelled = known.gmail_sources & set(known.home_sources)
        copies = _copies(known, {folder.key for folder in wanted.remove})
        moved = _moved(change, known, wanted, copies, labelled, traits)
        rows = [StepRow("create", folder.source_id, dst_folder=folder.raw) for folder in wanted.create]
        rows += [row for row in moved if row.op == "append"]
        for source_id in sorted(labelled):
            rows += _labels(known, wanted, copies, source_id)
        rows += [row for row in moved if row.op != "append"]
        if change.delete:
            rows += _deletions(known, copies)
        return rows + _flags(change, wanted, copies)
    return []


def _copies(known: KnownMessage, leaving: Collection[FolderKey]) -> list[Copy]:
    """As they were seen last; those in folders that are left come last, as a run looks at them."""
    found = [
        Copy(place.source_id, place.raw_name, place.uidvalidity or 0, place.uid, place.flags, place.internaldate)
        for place in known.places
    ]
    return sorted(found, key=lambda copy: (copy.key in leaving, copy.source_id))


def _moved(
    change: FolderChange,
    known: KnownMessage,
    wanted: Wanted,
    copies: list[Copy],
    labelled: Collection[int],
    traits: Mapping[int, Traits],
) -> list[StepRow]:
    add = [folder for folder in wanted.add if folder.source_id not in labelled]
    remove = [folder.key for folder in wanted.remove if folder.source_id not in labelled]
    if not add and not remove:
        return []
    views = {folder.key for folder in known.folders if folder.is_view}
    alike = Evidence({copy.place: b"" for copy in copies}, views=views)  # a run compares them
    steps = plan(copies, add, remove, traits, substitutes=substitute_sources(change, known, wanted), evidence=alike)
    return [_row(step) for step in steps]


def _row(step: Step) -> StepRow:
    row = StepRow(step.op, step.source_id, dst_folder=None if step.dst is None else step.dst.raw)
    if step.src is not None and step.op != "append":
        row.src_folder, row.src_uidv, row.src_uid = step.src.raw, step.src.uidvalidity, step.src.uid
    elif step.src is not None:
        note(row, flags=[flag for flag in step.src.flags if flag != DELETED])
    return row


def _at(op: StepOp, copy: Copy, dst: FolderRef | None = None) -> StepRow:
    raw = None if dst is None else dst.raw
    return StepRow(op, copy.source_id, copy.raw, copy.uidvalidity, copy.uid, dst_folder=raw)


def _labels(known: KnownMessage, wanted: Wanted, copies: list[Copy], source_id: int) -> list[StepRow]:
    by_key = known.by_key
    here = next(
        ((by_key[copy.key], copy) for copy in copies if copy.source_id == source_id and copy.key in by_key), None
    )
    if here is None:
        return []
    place, copy = here
    held = [by_id for each in known.labels.get(source_id, ()) if (by_id := known.by_id.get(each)) is not None]
    labels = [label for folder in held if (label := gmail.label_of(folder)) is not None]
    add = [folder for folder in wanted.add if folder.source_id == source_id]
    remove = [folder for folder in wanted.remove if folder.source_id == source_id]
    wish = gmail.change(place, labels, add, remove, known.folders)
    if wish.place is not None:
        return [_at("move", copy, wish.place)]
    if not wish:
        return []
    row = _at("labels", copy)
    note(
        row, add=[each.decode("latin-1") for each in wish.add], remove=[each.decode("latin-1") for each in wish.remove]
    )
    return [row]


def _deletions(known: KnownMessage, copies: list[Copy]) -> list[StepRow]:
    by_key = known.by_key
    rows = []
    for copy in copies:
        folder = by_key.get(copy.key)
        if not known.sources[copy.source_id].gmail and not (folder is not None and folder.is_view):
            row = _at("remove", copy)
            note(row, deleting=True)
            rows.append(row)
    return rows


def _flags(change: FolderChange, wanted: Wanted, copies: list[Copy]) -> list[StepRow]:
    """Of copies that are there already; what is put somewhere brings its flags along."""
    wish = {} if wanted.starred is None else {FLAGGED: wanted.starred}
    if not change.add:
        wish |= dict.fromkeys(change.set_flags, True) | dict.fromkeys(change.clear_flags, False)
    rows = []
    for copy in copies:
        for on in (True, False):
            lacking = [flag for flag, value in wish.items() if value is on and (flag in copy.flags) is not on]
            if lacking:
                row = _at("flag", copy)
                note(row, flags=lacking, flagged=on)
                rows.append(row)
    return rows
