"""All mailboxes of the fake server, and what its commands do to them. Also the hands of a third party in a test."""

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from imapclient import imap_utf7

from tests.support.fake_imap.mailbox import Entry, Mailbox, Message

Pairs = list[tuple[int, int]]
NAME = str | bytes
_EPOCH = 1_690_000_000.0


class Refused(Exception):
    """The command is answered NO with these words (with the response code, in brackets, first)."""


def raw_name(path: NAME) -> bytes:
    encoded: bytes = path if isinstance(path, bytes) else imap_utf7.encode(path)
    return b"INBOX" if encoded.upper() == b"INBOX" else encoded


def shown_name(raw: bytes) -> str:
    try:
        decoded: str = imap_utf7.decode(raw)
    except (ValueError, UnicodeError):
        return raw.decode("latin-1")
    return decoded


class Store:
    delimiter: bytes | None = b"/"

    def __init__(self) -> None:
        self.mailboxes: dict[bytes, Mailbox] = {}
        self.listeners: list[Callable[[], None]] = []
        self.witness: Callable[[Mailbox, Entry, int], None] | None = None
        """Hears of each entry that comes (1) or goes (-1), in any mailbox."""
        self._uidvalidity = itertools.count(1000)
        self._clock = itertools.count()
        self.create("INBOX")

    def _announce(self) -> None:
        for listener in list(self.listeners):
            listener()

    def _entry(self, mailbox: Mailbox, entry: Entry, step: int) -> None:
        if step and self.witness is not None:
            self.witness(mailbox, entry, step)

    # what a test does: names as people write them, or raw bytes

    def create(self, path: NAME, **settings: Any) -> Mailbox:
        """A new mailbox; `settings` are fields of Mailbox (special_use=, read_only=, selectable=, rights= ...)."""
        name = raw_name(path)
        if name in self.mailboxes:
            raise Refused("[ALREADYEXISTS] Mailbox already exists")
        mailbox = Mailbox(name, next(self._uidvalidity), on_change=self._announce, on_entry=self._entry, **settings)
        self.mailboxes[name] = mailbox
        return mailbox

    def folder(self, path: NAME) -> Mailbox:
        return self.mailboxes[raw_name(path)]

    def add(self, path: NAME, raw: bytes, *, flags: Iterable[str] = (), internaldate: float | None = None) -> int:
        """Delivers a message; its UID."""
        when = _EPOCH + next(self._clock) * 60 if internaldate is None else internaldate
        return self.append(self.folder(path), raw, flags, when).uid

    def add_many(self, path: NAME, raws: Iterable[bytes]) -> list[int]:
        return [self.add(path, raw) for raw in raws]

    def remove(self, path: NAME, *uids: int) -> None:
        """Another client expunges messages."""
        mailbox = self.folder(path)
        self.expunge(mailbox, [mailbox.entries[uid] for uid in uids])

    def flag(self, path: NAME, uid: int, *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        mailbox = self.folder(path)
        entry = mailbox.entries[uid]
        self.store_flags(mailbox, entry, (entry.flags | set(add)) - set(remove))

    def copy_to(self, path: NAME, uid: int, target: NAME) -> int:
        mailbox = self.folder(path)
        return self.copy(mailbox, [mailbox.entries[uid]], self.folder(target))[0][1]

    def move_to(self, path: NAME, uid: int, target: NAME) -> int:
        mailbox = self.folder(path)
        return self.move(mailbox, [mailbox.entries[uid]], self.folder(target))[0][1]

    def snapshot(self) -> dict[str, list[tuple[int, str, tuple[str, ...]]]]:
        """Mailbox -> (uid, Message-ID, sorted flags), for judging."""
        return {
            shown_name(name): [(e.uid, e.message.message_id, tuple(sorted(e.flags))) for e in mailbox.entries.values()]
            for name, mailbox in self.mailboxes.items()
            if mailbox.selectable
        }

    def where(self, message_id: str) -> list[str]:
        """In which mailboxes the message is; twice in one: named twice."""
        found = self.snapshot().items()
        return [path for path, rows in found for _, each, _ in rows if each == message_id]

    # what commands do

    def get(self, name: bytes) -> Mailbox | None:
        mailbox = self.mailboxes.get(raw_name(name))
        return None if mailbox is None or mailbox.hidden else mailbox

    def need(self, name: bytes, *, target: bool = False) -> Mailbox:
        mailbox = self.get(name)
        if mailbox is None:
            code = "TRYCREATE" if target else "NONEXISTENT"
            raise Refused(f"[{code}] Mailbox doesn't exist: {name.decode('latin-1')}")
        if not mailbox.selectable:
            raise Refused("[CANNOT] Mailbox isn't selectable")
        return mailbox

    def delete(self, name: NAME) -> None:
        name = raw_name(name)
        if name == b"INBOX":
            raise Refused("[CANNOT] INBOX can't be deleted")
        mailbox = self.mailboxes.get(name)
        if mailbox is None or mailbox.hidden:
            raise Refused("[NONEXISTENT] Mailbox doesn't exist")
        for uid in list(mailbox.entries):
            mailbox.remove(uid)
        if self.children(name):
            mailbox.selectable = False
        else:
            del self.mailboxes[name]
        self._announce()

    def children(self, name: bytes) -> list[bytes]:
        if self.delimiter is None:
            return []
        return [other for other in self.mailboxes if other.startswith(name + self.delimiter)]

    def parents(self) -> set[bytes]:
        """Names below which there is a mailbox."""
        found: set[bytes] = set()
        for name in self.mailboxes if self.delimiter is not None else ():
            while (name := name.rpartition(self.delimiter or b"/")[0]) and name not in found:
                found.add(name)
        return found

    def rename(self, old: NAME, new: NAME) -> None:
        old, new = raw_name(old), raw_name(new)
        mailbox = self.mailboxes.get(old)
        if mailbox is None:
            raise Refused("[NONEXISTENT] Mailbox doesn't exist")
        if new in self.mailboxes:
            raise Refused("[ALREADYEXISTS] Mailbox already exists")
        if old == b"INBOX":  # RFC 3501: its mail moves, INBOX itself stays, empty
            self.move(mailbox, list(mailbox.entries.values()), self.create(new))
            return
        for name in [old, *self.children(old)]:
            moved = self.mailboxes.pop(name)
            moved.name = new + name[len(old) :]
            self.mailboxes[moved.name] = moved
        self._announce()

    def _check_room(self, target: Mailbox, count: int) -> None:
        if target.read_only or not {"i"} <= set(target.rights):
            raise Refused("[NOPERM] Permission denied")
        if target.quota is not None and len(target.entries) + count > target.quota:
            raise Refused("[OVERQUOTA] Quota exceeded (mailbox for user is full)")

    def append(self, target: Mailbox, raw: bytes, flags: Iterable[str], internaldate: float) -> Entry:
        self._check_room(target, 1)
        return target.add(Message(raw, internaldate), flags)

    def copy(self, source: Mailbox, entries: Sequence[Entry], target: Mailbox) -> Pairs:
        self._check_room(target, len(entries))
        return [(entry.uid, target.add(entry.message, entry.flags).uid) for entry in entries]

    def move(self, source: Mailbox, entries: Sequence[Entry], target: Mailbox) -> Pairs:
        if source.read_only or not {"t", "e"} <= set(source.rights):
            raise Refused("[NOPERM] Permission denied")
        pairs = self.copy(source, entries, target)
        for entry in entries:
            source.remove(entry.uid)
        return pairs

    def expunge(self, mailbox: Mailbox, entries: Sequence[Entry]) -> None:
        for entry in entries:
            mailbox.remove(entry.uid)

    def store_flags(self, mailbox: Mailbox, entry: Entry, flags: Iterable[str]) -> None:
        mailbox.set_flags(entry, flags)

    def home(self, mailbox: Mailbox, entry: Entry) -> Mailbox:
        """Where a message really is."""
        return mailbox

    def reported_labels(self, mailbox: Mailbox, entry: Entry) -> list[bytes]:
        return sorted(entry.message.labels)

    def store_labels(self, mailbox: Mailbox, entry: Entry, labels: set[bytes]) -> None:
        raise Refused("[CANNOT] No labels here")


def matches(pattern: bytes, name: bytes, delimiter: bytes | None) -> bool:
    """LIST patterns: * is anything, % stops at the delimiter."""
    other = b"[^" + re.escape(delimiter) + b"]*" if delimiter else b".*"
    parts = (b".*" if p == b"*" else other if p == b"%" else re.escape(p) for p in re.split(rb"([*%])", pattern))
    return re.fullmatch(b"".join(parts), name, re.DOTALL) is not None
