"""A folder of a source, and a copy of the edited message in it, as the planner knows them. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class FolderKey(NamedTuple):
    """One folder of one source; `raw` is its name as the server spells it."""

    source_id: int
    raw: bytes


class Place(NamedTuple):
    """One message in one folder, for ever."""

    source_id: int
    raw: bytes
    uidvalidity: int
    uid: int

    @property
    def folder(self) -> FolderKey:
        return FolderKey(self.source_id, self.raw)


DELETED = "\\Deleted"


@dataclass(frozen=True, slots=True)
class FolderRef:
    """`folder_id` is None for a folder that must be made first. `special_use`: the role the server told, never a guess.
    `is_view`: it only shows messages of other folders. `read_below`: no sync has read what is there from this UID on.
    `read`: there was nothing left to be read when it was read last, or nothing in it."""

    source_id: int
    raw: bytes
    path: str
    folder_id: int | None = None
    special_use: str | None = None
    selectable: bool = True
    uidvalidity: int | None = None
    is_view: bool = False
    read_below: int = 1
    read: bool = False
    key: FolderKey = field(init=False, repr=False, compare=False)
    """Asked for so often, for each of many messages, that it is made once."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", FolderKey(self.source_id, self.raw))

    def unread(self, uidvalidity: int, uidnext: int) -> tuple[int, int] | None:
        """The first and the last UID that may be in use and that no sync has read, in the folder as it is now."""
        low = self.read_below if uidvalidity == self.uidvalidity else 1
        return (low, uidnext - 1) if low < uidnext else None


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of the message, seen on the server."""

    source_id: int
    raw: bytes
    uidvalidity: int
    uid: int
    flags: tuple[str, ...] = ()
    internaldate: int | None = None
    size: int | None = None
    modseq: int | None = None
    """How new the flags are, where the server counts that."""

    @property
    def key(self) -> FolderKey:
        return FolderKey(self.source_id, self.raw)

    @property
    def place(self) -> Place:
        return Place(self.source_id, self.raw, self.uidvalidity, self.uid)


@dataclass(frozen=True, slots=True)
class Traits:
    """What a source can do, as far as a plan depends on it."""

    move: bool = True
