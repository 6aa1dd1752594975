"""What the journal has of a step beyond its columns: one JSON object, written and read here alone.

The names are those on people's disks, where a release before this one may have left an open edit: a field may be added,
none is renamed.
"""

from __future__ import annotations

from typing import Any

import msgspec

from cio_desktop.store.edits import StepRow

from .folder_ref import DELETED, Copy, Place

StoredPlace = tuple[int, str, int, int]
"""A place, its folder's raw name in hexadecimal digits."""


class StepNotes(msgspec.Struct, omit_defaults=True):
    """Each kind of step uses some of them."""

    use: str | None = None
    """The role of the folder the message is put into, as it was when the change began."""
    origin: tuple[int, str, int] | None = msgspec.field(default=None, name="from")
    """Of an append: source, folder and UID of the copy it takes from."""
    flags: list[str] = []
    internaldate: int | None = None
    """Of the text on our disk, or of that copy."""
    witness: StoredPlace | None = None
    """Of a removal: the copy that is relied upon."""
    beside: list[StoredPlace] = []
    """Copies without the mark when it was set."""
    mark: str = DELETED
    """The flag or keyword that was set."""
    was_deleted: bool = False
    """The flag stood there before us."""
    folder: int | None = None
    """Of a removal the folder of the copy with the mark, else the one put into, by its id in the index, which stays
    when it is renamed."""
    newest_folder: int | None = None
    """The highest such id of its source when the mark was set: one above it was made, or seen, later."""
    sought: bool = False
    """That folder was not there any more, and a sync was asked for its new name."""
    expunging: bool = False
    """A removal that had waited was sent."""
    owed: bool = False
    """Our disk has the only copy, and no folder has taken it back yet."""
    back: tuple[str, int | None, int | None] | None = None
    """Of an append that puts something back: folder, UIDVALIDITY and UID it was removed from."""
    before: list[StoredPlace] | None = None
    """Of a copy or an append: where that source had the same mail already. None: not looked up."""
    syncs: int = 0
    """How many were asked for, as the copy is no longer there."""
    unseen: bool = False
    """The server said OK to it, and no copy was found."""
    add: list[str] = []
    remove: list[str] = []
    """Gmail's labels."""
    flagged: bool | None = None
    """Whether `flags` were set or cleared."""
    deleting: bool = False
    """A removal that no other copy stands for: the message itself is to go."""
    text: str | None = None
    """Digest of what is deleted, in hexadecimal digits, where its expunge may have to wait."""


def notes(step: StepRow) -> StepNotes:
    return msgspec.json.decode(step.extra_json, type=StepNotes) if step.extra_json else StepNotes()


def note(step: StepRow, **changes: Any) -> None:
    """By the names of StepNotes; another one is a TypeError."""
    step.extra_json = msgspec.json.encode(msgspec.structs.replace(notes(step), **changes)).decode()


def note_role(step: StepRow, use: str | None) -> None:
    """The role of the folder a step puts the message into, as it is when the change begins."""
    if use is not None:
        note(step, use=use)


def stored_place(copy: Copy) -> StoredPlace:
    return (copy.source_id, copy.raw.hex(), copy.uidvalidity, copy.uid)


def place_of(stored: StoredPlace) -> Place:
    return Place(stored[0], bytes.fromhex(stored[1]), stored[2], stored[3])
