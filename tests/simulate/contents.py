"""What mail there is on one server, by its bytes, and who took what away."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from cio_desktop.store import memberships, messages
from cio_desktop.store.database import Connection
from tests.support.fake_imap import Entry, Mailbox, Store
from tests.support.mail import id_of


def name_of(raw: bytes) -> str:
    """A short name for some content: its Message-ID, if any, and the beginning of a digest."""
    return hashlib.blake2b(raw, digest_size=4).hexdigest()


def is_view(mailbox: Mailbox) -> bool:
    """A mailbox that shows messages of others and holds none."""
    return mailbox.view


@dataclass
class Contents:
    """Of one server. `others`: who acts now is not our program."""

    store: Store
    others: bool = False
    copies: Counter[bytes] = field(default_factory=Counter)
    taken: dict[bytes, str] = field(default_factory=dict)
    """Content of which the last copy went: "ours" or "others"."""
    touched: set[bytes] = field(default_factory=set)
    """Content others have moved, copied, removed or flagged as deleted at any time."""
    changed: set[bytes] = field(default_factory=set)
    """Folders others have deleted, made, renamed or renumbered."""
    added: Counter[tuple[bytes, bytes]] = field(default_factory=Counter)
    """(folder, content): copies others put there, also those of ours that they had taken away before, and those whose
    deletion mark they took back, whoever had set it."""
    start: Counter[tuple[bytes, bytes]] = field(default_factory=Counter)
    gone: set[tuple[bytes, int, int]] = field(default_factory=set)
    """(folder, UIDVALIDITY, UID): what our program has taken away."""
    numbered: set[tuple[bytes, int]] = field(default_factory=set)
    """(folder, UIDVALIDITY) that there have been."""
    dates: dict[bytes, set[int]] = field(default_factory=dict)
    """When each content arrived, as it stood at the beginning and as others put it there."""

    def __post_init__(self) -> None:
        for mailbox in self.store.mailboxes.values():
            self.numbered.add((mailbox.name, mailbox.uidvalidity))
            for entry in mailbox.entries.values():
                if not is_view(mailbox):
                    self.copies[entry.message.raw] += 1
                    self.start[mailbox.name, entry.message.raw] += 1
                    self._dated(entry)
                    if "\\Deleted" in entry.flags:
                        self.touched.add(entry.message.raw)
        self.store.witness = self.heard

    def heard(self, mailbox: Mailbox, entry: Entry, step: int) -> None:
        if is_view(mailbox):
            return
        raw = entry.message.raw
        self.copies[raw] += step
        if self.others:
            self.touched.add(raw)
            self.added[mailbox.name, raw] += max(0, step)
            self._dated(entry)
        elif step < 0:
            self.gone.add((mailbox.name, mailbox.uidvalidity, entry.uid))
        if step < 0 and self.copies[raw] <= 0:
            self.taken[raw] = "others" if self.others else "ours"

    def _dated(self, entry: Entry) -> None:
        self.dates.setdefault(entry.message.raw, set()).add(int(entry.message.internaldate))

    def mails(self, raw: bytes) -> int:
        """How many mails this content may be, each of which may be in any folder: without a Message-ID the time of
        arrival tells them apart."""
        named = b"\r\nmessage-id:" in b"\r\n" + raw.partition(b"\r\n\r\n")[0].lower()
        return 1 if named else max(1, len(self.dates.get(raw, ())))

    def lost(self) -> list[bytes]:
        """Content that is nowhere any more and was not taken away by others."""
        return [raw for raw, count in self.copies.items() if count <= 0 and self.taken.get(raw) == "ours"]

    def here(self) -> Counter[tuple[bytes, bytes]]:
        """(folder, content): how often, copies marked as deleted left out."""
        found: Counter[tuple[bytes, bytes]] = Counter()
        for mailbox in self.store.mailboxes.values():
            for entry in mailbox.entries.values():
                if "\\Deleted" not in entry.flags:
                    found[mailbox.name, entry.message.raw] += 1
        return found


def raws_of(connection: Connection, account: str, message_id: str, contents: Sequence[Contents]) -> frozenset[bytes]:
    """The bytes a message stands for, told by its Message-ID: what it is known under may be another one by now. Without
    one those at its places."""
    for row in messages.get_many(connection, account, [message_id]).values():
        if row.email_message_id:
            return frozenset(raw for each in contents for raw in each.copies if id_of(raw) == row.email_message_id)
    found: set[bytes] = set()
    for place in memberships.of_message(connection, message_id):
        for each in contents:
            box = each.store.mailboxes.get(place.raw_name)
            entry = box.entries.get(place.uid) if box is not None and box.uidvalidity == place.uidvalidity else None
            found.update(() if entry is None else (entry.message.raw,))
    return frozenset(found)
