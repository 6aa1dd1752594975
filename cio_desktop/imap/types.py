"""What the IMAP layer hands out: folders, the selected folder, FETCH rows, proofs of COPY and APPEND. No behaviour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from .quirks import Quirk

UidSet: TypeAlias = Sequence[int] | str
"""UIDs, or a set in the wire's spelling: "1:*", "4,7:9"."""


@dataclass(frozen=True, slots=True)
class FolderStatus:
    messages: int | None
    uidnext: int | None
    uidvalidity: int | None
    highestmodseq: int | None = None
    unseen: int | None = None


@dataclass(frozen=True, slots=True)
class ListedFolder:
    raw: bytes
    """The name as the server spelled it: the only form that goes on the wire."""
    path: str
    """For people: decoded, unique within the listing, INBOX always spelled so."""
    delimiter: str | None
    attributes: frozenset[str]
    special_use: str | None = None
    guessed_use: str | None = None
    """What the name suggests where the server says nothing; good for an icon, never for a decision that moves mail."""
    selectable: bool = True
    subscribed: bool = False
    status: FolderStatus | None = None


@dataclass(slots=True)
class FetchRow:
    """One message's data. An item that was not in the answer is None."""

    uid: int
    flags: tuple[str, ...] | None = None
    internaldate: int | None = None
    size: int | None = None
    header: bytes | None = None
    structure: tuple[object, ...] | bytes | None = None
    """BODYSTRUCTURE as nested tuples of bytes, int and None; or as the server spells it, where the grammar can read it
    as that."""
    modseq: int | None = None
    gm_msgid: int | None = None
    gm_thrid: int | None = None
    gm_labels: tuple[bytes, ...] | None = None
    quirks: frozenset[Quirk] = frozenset()
    problem: str | None = None
    """Why some item is missing although it was asked for; the others hold."""
    body: bytes | None = None
    body_at: int | None = None
    """Where in the text `body` begins, as far as the server says so."""
    home: bytes | None = None
    """X-MAILBOX: the folder the message is in, where this one only shows it."""


@dataclass(slots=True)
class Selected:
    raw: bytes
    read_only: bool
    uidvalidity: int | None = None
    uidnext: int | None = None
    exists: int = 0
    counted: bool = False
    """The server told `exists`."""
    highestmodseq: int | None = None
    permanent_flags: frozenset[str] = frozenset()
    vanished: list[tuple[int, int]] = field(default_factory=list)
    changed: list[FetchRow] = field(default_factory=list)
    uid_not_sticky: bool = False
    resynced: bool = False
    """QRESYNC was in force: `changed` and `vanished` are all there is to know."""

    def keeps(self, flag: str) -> bool:
        """Whether it may keep a flag for good. Told nothing, or "any keyword": it may (go-imap names no other)."""
        told = {each.lower() for each in self.permanent_flags}
        return not told or "\\*" in told or flag.lower() in told


@dataclass(frozen=True, slots=True)
class CopyUid:
    uidvalidity: int
    mapping: dict[int, int]
    """UID in the source folder -> UID in the destination."""


@dataclass(frozen=True, slots=True)
class AppendUid:
    uidvalidity: int
    uid: int
