"""Which sources a change needs. Pure."""

from __future__ import annotations

from dataclasses import replace

from cio_desktop.engine.change import EditRefused, FolderChange
from cio_desktop.language import Said

from .edit import Edit, sent
from .folder_ref import FolderKey, FolderRef
from .known_message import KnownMessage
from .resolve import WHICH_SOURCE, Wanted, resolve, resolve_deletion
from .step_notes import notes


def resolve_change(change: FolderChange, known: KnownMessage) -> Wanted:
    """Raises EditRefused for a source that the account has not, and for what `resolve` refuses."""
    if change.delete:
        hosted = [key for key in known.home_sources if known.sources[key].gmail]
        return resolve_deletion(known.folders, known.present, hosted, known.gmail_sources)
    source = source_named(change, known)
    target = _target(change, known) if change.dst_source is not None else source
    if change.dst_account is not None and change.remove and source is None:
        raise EditRefused(WHICH_SOURCE, code="edit.which_source")
    wanted = resolve(
        change, known.folders, known.present, known.home_sources, known.gmail_sources, source=source, target=target
    )
    if change.dst_account is not None and wanted.starred:
        # a star is a flag of the message here: nothing would be put into the other account
        raise EditRefused(Said("{folder} can't hold messages.", folder=_starred(change)), code="edit.bad_name")
    return wanted


def _starred(change: FolderChange) -> str:
    return ", ".join(name.name or name.symbolic or "" for name in change.add)  # as it is: a value, in no language


def source_named(change: FolderChange, known: KnownMessage) -> int | None:
    """The only source whose folders the message may leave. None: that is judged by where it is."""
    return _source(change.source, known)


def _target(change: FolderChange, known: KnownMessage) -> int | None:
    if change.dst_account is None:
        return _source(change.dst_source, known)
    if known.target is None:
        raise EditRefused(
            Said("The other account has no source {label}.", label=change.dst_source or ""), code="edit.no_source"
        )
    return known.target.source.id


def _source(label: str | None, known: KnownMessage) -> int | None:
    if label is None:
        return None
    for key, row in known.sources.items():
        if row.label == label:
            return key
    raise EditRefused(Said("The account has no source {label}.", label=label), code="edit.no_source")


def involved_sources(edit: Edit, known: KnownMessage, wanted: Wanted) -> set[int]:
    """The sources whose folders change, those that give a copy, and those a step was sent to."""
    try:
        named = source_named(edit.change, known)
    except EditRefused:
        named = None  # it is gone: what was sent there says so
    found = wanted.sources | {step.source_id for step in edit.steps if sent(step)}
    if named is not None and edit.change.remove:
        found.add(named)  # it may be there in a folder that is not read yet
    home = known.home_sources
    kept = known.present.keys() - {folder.key for folder in wanted.remove}
    stays = any(key.source_id in found for key in kept) or any(folder.source_id in found for folder in wanted.add)
    if not stays:
        return found | set(home)
    if edit.change.exact or edit.change.delete or wanted.starred is not None or not found:
        return found | (set(home) if named is None else {named})
    if not found.intersection(home):
        found |= set(home[:1])
    return found


def with_noted_roles(known: KnownMessage, edit: Edit) -> KnownMessage:
    """With the roles that folders had when the change put the message into them: a role that has gone to another folder
    since, or to none, undoes nothing and moves nothing on."""
    roles: dict[FolderKey, str] = {}
    for step in edit.steps:
        use = notes(step).use if sent(step) else None
        if use is not None and step.dst_folder is not None:
            roles[FolderKey(step.source_id, step.dst_folder)] = use
    had = {(key.source_id, use) for key, use in roles.items()}

    def begun(folder: FolderRef) -> FolderRef:
        if folder.key in roles:
            return replace(folder, special_use=roles[folder.key])
        return replace(folder, special_use=None) if (folder.source_id, folder.special_use) in had else folder

    here = {folder.key for folder in known.folders} >= roles.keys()
    return replace(known, folders=tuple(map(begun, known.folders))) if roles and here else known


def substitute_sources(change: FolderChange, known: KnownMessage, wanted: Wanted) -> set[int]:
    """Other sources whose copies may stand for one that is removed: where a change that names its source puts the
    message, or all of them where it takes that source's last place knowingly, as the undo of such a move does.

    Nowhere else does a byte-equal copy of another source count (simulator seed two-sources 20621): the message must
    not be lost from any of them.
    """
    if change.source is None:
        return set()
    leaving = {folder.source_id for folder in wanted.remove}
    if not leaving:
        return set()
    if wanted.add:
        return {folder.source_id for folder in wanted.add} - leaving
    left = {folder.key for folder in wanted.remove}
    stays = any(key.source_id in leaving for key in known.present if key not in left)
    return set() if stays else set(known.sources) - leaving
