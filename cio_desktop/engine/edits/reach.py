"""Which sources a change needs. Pure."""

from __future__ import annotations

from dataclasses import replace

from cio_desktop.engine.change import EditRefused, FolderChange

from .box import Box, BoxKey
from .edit import Edit, noted_role, sent
from .facts import Facts
from .resolve import Wanted, resolve


def resolved(change: FolderChange, known: Facts) -> Wanted:
    """Raises EditRefused for a source of another account, and for what `resolve` refuses."""
    source = source_named(change, known)
    target = _source(change.dst_source, known) if change.dst_source is not None else source
    return resolve(change, known.boxes, known.present, known.home, known.gmail, source=source, target=target)


def source_named(change: FolderChange, known: Facts) -> int | None:
    """The only source whose folders the message may leave. None: that is judged by where it is."""
    return _source(change.source, known)


def _source(label: str | None, known: Facts) -> int | None:
    if label is None:
        return None
    for key, row in known.sources.items():
        if row.label == label:
            return key
    raise EditRefused(f"The account has no source {label}.", code="edit.no_source")


def involved(edit: Edit, known: Facts, wanted: Wanted) -> set[int]:
    """The sources whose folders change, those that give a copy, and those a step was sent to."""
    named = source_named(edit.change, known)
    found = wanted.sources | {step.source_id for step in edit.steps if sent(step)}
    if named is not None and edit.change.remove:
        found.add(named)  # it may be there in a folder that is not read yet
    home = known.home
    kept = known.present.keys() - {box.key for box in wanted.remove}
    stays = any(key[0] in found for key in kept) or any(box.source_id in found for box in wanted.add)
    if not stays:
        return found | set(home)
    if edit.change.exact or wanted.starred is not None or not found:
        return found | (set(home) if named is None else {named})
    if not found.intersection(home):
        found |= set(home[:1])
    return found


def as_begun(known: Facts, edit: Edit) -> Facts:
    """With the roles that folders had when the change put the message into them: a role that has gone to another folder
    since, or to none, undoes nothing and moves nothing on."""
    roles: dict[BoxKey, str] = {}
    for step in edit.steps:
        use = noted_role(step) if sent(step) else None
        if use is not None and step.dst_folder is not None:
            roles[step.source_id, step.dst_folder] = use
    had = {(key[0], use) for key, use in roles.items()}

    def begun(box: Box) -> Box:
        if box.key in roles:
            return replace(box, use=roles[box.key])
        return replace(box, use=None) if (box.source_id, box.use) in had else box

    here = {box.key for box in known.boxes} >= roles.keys()
    return replace(known, boxes=tuple(map(begun, known.boxes))) if roles and here else known


def elsewhere(change: FolderChange, known: Facts, wanted: Wanted) -> set[int]:
    """Other sources whose copies may stand for one that is removed: where a change that names its source puts the
    message, or all of them where it takes that source's last place knowingly, as the undo of such a move does.

    Nowhere else does a byte-equal copy of another source count (seed two-sources 20621): the message shall not be lost
    from any of them.
    """
    if change.source is None:
        return set()
    leaving = {box.source_id for box in wanted.remove}
    if not leaving:
        return set()
    if wanted.add:
        return {box.source_id for box in wanted.add} - leaving
    left = {box.key for box in wanted.remove}
    stays = any(key[0] in leaving for key in known.present if key not in left)
    return set() if stays else set(known.sources) - leaving
