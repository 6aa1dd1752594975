"""Gmail's labels as folders (engine/README.md, Gmail). Pure: which label a folder is, and what has to change.

A message lives once, in All Mail, Trash or Spam; its other folders are labels. Changes are differences, never a whole
set: a label set by somebody else meanwhile stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .box import Box
from .resolve import ALL

TRASH = "\\Trash"
JUNK = "\\Junk"
STARRED = b"\\Starred"
# Gmail's names for its own labels; folders of these roles carry them.
_SYSTEM = {
    "\\Inbox": b"\\Inbox",
    "\\Sent": b"\\Sent",
    "\\Drafts": b"\\Draft",
    "\\Important": b"\\Important",
    "\\Flagged": STARRED,
}


@dataclass(frozen=True, slots=True)
class LabelChange:
    """`place`: the folder to move the message to first; the labels are looked at again then."""

    place: Box | None = None
    add: tuple[bytes, ...] = ()
    remove: tuple[bytes, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.place or self.add or self.remove)


def normal(label: bytes) -> bytes:
    """System labels with one backslash, however many the server sent; their case as Gmail's documents have it."""
    if not label.startswith(b"\\"):
        return label
    bare = b"\\" + label.lstrip(b"\\")
    for known in _SYSTEM.values():
        if bare.lower() == known.lower():
            return known
    return bare


def label_of(box: Box) -> bytes | None:
    """None for the places that are no labels."""
    if box.raw.upper() == b"INBOX":
        return b"\\Inbox"
    if box.use in {ALL, TRASH, JUNK}:
        return None
    return _SYSTEM.get(box.use or "", box.raw)


def box_ids(labels: Iterable[bytes], boxes: Sequence[Box], source_id: int) -> list[int]:
    """Folder ids of a label set, for the local view."""
    wanted = {normal(label) for label in labels}
    return [
        box.folder_id
        for box in boxes
        if box.source_id == source_id and box.folder_id is not None and label_of(box) in wanted
    ]


def change(
    place: Box, labels: Iterable[bytes], add: Collection[Box], remove: Collection[Box], boxes: Sequence[Box]
) -> LabelChange:
    """`place`: where the message is now (All Mail, Trash or Spam), `labels`: what it carries there."""
    target = _target(place, add, remove, boxes)
    if target is not None:
        return LabelChange(place=target)
    have = {normal(label) for label in labels}
    plus = [label for box in add if (label := label_of(box)) is not None and label not in have]
    unwanted = [label for box in remove if (label := label_of(box)) is not None and label in have]
    return LabelChange(None, tuple(dict.fromkeys(plus)), tuple(dict.fromkeys(unwanted)))


def contradicts(add: Collection[Box]) -> bool:
    """Trash and Spam keep no labels: one of them is wanted together with something else."""
    exclusive = [box for box in add if box.use in {TRASH, JUNK}]
    return bool(exclusive) and len(add) > 1


def _target(place: Box, add: Collection[Box], remove: Collection[Box], boxes: Sequence[Box]) -> Box | None:
    """Another place the message must be moved to. A label wanted for what is in Trash or Spam takes it out of there."""
    for box in add:
        if box.use in {TRASH, JUNK}:
            return None if box.key == place.key else box
    if place.use == ALL:
        return None
    if add or any(box.key == place.key for box in remove):
        return next((box for box in boxes if box.source_id == place.source_id and box.use == ALL), None)
    return None
