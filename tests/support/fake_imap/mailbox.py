"""The model of one mailbox: messages by UID, flags, modification numbers, and what is gone."""

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from tests.support.mail import id_of

SYSTEM_FLAGS = ("\\Answered", "\\Flagged", "\\Deleted", "\\Seen", "\\Draft")
ALL_RIGHTS = "lrswipkxtea"
_gm_numbers = itertools.count(1_600_000_000_000_000_001)


@dataclass(eq=False)
class Message:
    raw: bytes
    internaldate: float
    gm_msgid: int = field(default_factory=lambda: next(_gm_numbers))
    gm_thrid: int = 0
    labels: set[bytes] = field(default_factory=set)
    """Gmail only."""

    def __post_init__(self) -> None:
        self.gm_thrid = self.gm_thrid or self.gm_msgid

    @cached_property
    def message_id(self) -> str:
        return id_of(self.raw)

    @cached_property
    def header(self) -> bytes:
        head, separator, _ = self.raw.partition(b"\r\n\r\n")
        return head + separator


@dataclass(eq=False)
class Entry:
    """A message in a mailbox."""

    uid: int
    message: Message
    flags: frozenset[str]
    modseq: int


@dataclass(eq=False)
class Mailbox:
    name: bytes
    uidvalidity: int
    special_use: str | None = None
    selectable: bool = True
    read_only: bool = False
    permanent_flags: tuple[str, ...] = (*SYSTEM_FLAGS, "\\*")
    rights: str = ALL_RIGHTS
    subscribed: bool = True
    hidden: bool = False
    """Not listed, and not there for SELECT."""
    select_refusal: str | None = None
    """SELECT, EXAMINE and STATUS answer NO with these words."""
    quota: int | None = None
    """How many messages it takes; further ones are refused with OVERQUOTA."""
    sticky_modseq: bool = True
    """False: SELECT answers [NOMODSEQ]."""
    label: bytes | None = None
    """Gmail: the label whose messages this mailbox shows."""
    view: bool = False
    """It shows messages of other mailboxes and holds none (VirtualStore)."""
    uidnext: int = 1
    highestmodseq: int = 1
    on_change: Callable[[], None] = lambda: None
    on_entry: Callable[["Mailbox", Entry, int], None] = lambda mailbox, entry, step: None
    """Hears of each entry that came (1), went (-1) or has other flags (0)."""

    def __post_init__(self) -> None:
        self.entries: dict[int, Entry] = {}
        self.gone: list[tuple[int, int]] = []
        self.version = 0
        self._by_message: dict[Message, Entry] = {}

    def _changed(self) -> int:
        self.version += 1
        self.highestmodseq += 1
        self.on_change()
        return self.highestmodseq

    def add(self, message: Message, flags: Iterable[str] = ()) -> Entry:
        entry = Entry(self.uidnext, message, frozenset(flags), self._changed())
        self.uidnext += 1
        self.entries[entry.uid] = entry
        self._by_message[message] = entry
        self.on_entry(self, entry, 1)
        return entry

    def remove(self, uid: int) -> None:
        entry = self.entries.pop(uid)
        if self._by_message.get(entry.message) is entry:
            del self._by_message[entry.message]
        self.gone.append((self._changed(), uid))
        self.on_entry(self, entry, -1)

    def set_flags(self, entry: Entry, flags: Iterable[str]) -> bool:
        wanted = frozenset(flags)
        if wanted == entry.flags:
            return False
        entry.flags = wanted
        self.touch(entry)
        return True

    def touch(self, entry: Entry) -> None:
        entry.modseq = self._changed()
        self.on_entry(self, entry, 0)

    def entry_of(self, message: Message) -> Entry | None:
        return self._by_message.get(message)

    def last_uid(self) -> int:
        return next(reversed(self.entries), 0)

    def renumber(self, uidvalidity: int, *, first: int = 1) -> None:
        """What a server does that lost its index: same mail, new UIDVALIDITY, new UIDs."""
        entries = list(self.entries.values())
        self.entries.clear()
        self._by_message.clear()
        self.gone.clear()
        self.uidvalidity = uidvalidity
        self.uidnext = first
        for entry in entries:
            self.on_entry(self, entry, -1)
            self.add(entry.message, entry.flags)
