"""Gmail's labels as folders (engine/README.md, Gmail). Pure: which label a folder is, and what has to change.

A message lives once, in All Mail, Trash or Spam; its other folders are labels. Changes are differences, never a whole
set: a label set by somebody else meanwhile stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .folder_ref import FolderRef
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

    place: FolderRef | None = None
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


def label_of(folder: FolderRef) -> bytes | None:
    """None for the places that are no labels."""
    if folder.raw.upper() == b"INBOX":
        return b"\\Inbox"
    if folder.special_use in {ALL, TRASH, JUNK}:
        return None
    return _SYSTEM.get(folder.special_use or "", folder.raw)


def folder_ids(labels: Iterable[bytes], folders: Sequence[FolderRef], source_id: int) -> list[int]:
    """Folder ids of a label set, for the local view."""
    wanted = {normal(label) for label in labels}
    return [
        folder.folder_id
        for folder in folders
        if folder.source_id == source_id and folder.folder_id is not None and label_of(folder) in wanted
    ]


def change(
    place: FolderRef,
    labels: Iterable[bytes],
    add: Collection[FolderRef],
    remove: Collection[FolderRef],
    folders: Sequence[FolderRef],
) -> LabelChange:
    """`place`: where the message is now (All Mail, Trash or Spam), `labels`: what it carries there."""
    target = _target(place, add, remove, folders)
    if target is not None:
        return LabelChange(place=target)
    have = {normal(label) for label in labels}
    plus = [label for folder in add if (label := label_of(folder)) is not None and label not in have]
    unwanted = [label for folder in remove if (label := label_of(folder)) is not None and label in have]
    return LabelChange(None, tuple(dict.fromkeys(plus)), tuple(dict.fromkeys(unwanted)))


def contradicts(add: Collection[FolderRef]) -> bool:
    """Trash and Spam keep no labels: one of them is wanted together with something else."""
    exclusive = [folder for folder in add if folder.special_use in {TRASH, JUNK}]
    return bool(exclusive) and len(add) > 1


def _target(
    place: FolderRef, add: Collection[FolderRef], remove: Collection[FolderRef], folders: Sequence[FolderRef]
) -> FolderRef | None:
    """Another place the message must be moved to. A label wanted for what is in Trash or Spam takes it out of there."""
    for folder in add:
        if folder.special_use in {TRASH, JUNK}:
            return None if folder.key == place.key else folder
    if place.special_use == ALL:
        return None
    if add or any(folder.key == place.key for folder in remove):
        return next(
            (folder for folder in folders if folder.source_id == place.source_id and folder.special_use == ALL), None
        )
    return None
