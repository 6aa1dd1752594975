"""The store of a Gmail-like server: one copy of each message, folders are labels, Trash and Spam are places.

Facts from Google's IMAP extensions page: the label of the opened mailbox is not among the X-GM-LABELS reported there;
flags belong to the message, only \\Deleted belongs to the mailbox; COPY adds a label; EXPUNGE takes the label away.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from tests.support.fake_imap.mailbox import Entry, Mailbox, Message
from tests.support.fake_imap.store import NAME, Pairs, Refused, Store, raw_name

_SYSTEM = (
    # path, special use, label
    ("[Gmail]/All Mail", "\\All", None),
    ("[Gmail]/Drafts", "\\Drafts", b"\\Draft"),
    ("[Gmail]/Important", "\\Important", b"\\Important"),
    ("[Gmail]/Sent Mail", "\\Sent", b"\\Sent"),
    ("[Gmail]/Spam", "\\Junk", None),
    ("[Gmail]/Starred", "\\Flagged", b"\\Starred"),
    ("[Gmail]/Trash", "\\Trash", None),
)
_STARRED = b"\\Starred"


class GmailStore(Store):
    def __init__(self, *, hide_all_mail: bool = False) -> None:
        super().__init__()
        self.folder("INBOX").label = b"\\Inbox"
        super().create("[Gmail]", selectable=False)
        for path, use, label in _SYSTEM:
            super().create(path, special_use=use, label=label)
        self.all = self.folder("[Gmail]/All Mail")
        self.spam = self.folder("[Gmail]/Spam")
        self.trash = self.folder("[Gmail]/Trash")
        self.all.hidden = hide_all_mail

    def create(self, path: NAME, **settings: Any) -> Mailbox:
        name = raw_name(path)
        if name.startswith(b"[Gmail]/"):
            raise Refused("[CANNOT] Invalid label name")
        settings.setdefault("label", name if name != b"INBOX" else b"\\Inbox")
        return super().create(path, **settings)

    def delete(self, name: NAME) -> None:
        mailbox = self.folder(name)
        if mailbox.label is None or mailbox.label.startswith(b"\\"):
            raise Refused("[CANNOT] System label")
        for entry in list(mailbox.entries.values()):
            self._relabel(entry.message, entry.message.labels - {mailbox.label})
        super().delete(name)

    def rename(self, old: NAME, new: NAME) -> None:
        super().rename(old, new)
        for mailbox in self.mailboxes.values():
            if mailbox.label and not mailbox.label.startswith(b"\\") and mailbox.label != mailbox.name:
                before, mailbox.label = mailbox.label, mailbox.name
                for entry in list(mailbox.entries.values()):
                    labels = entry.message.labels
                    entry.message.labels = (labels - {before}) | {mailbox.name}

    def _homes(self, message: Message) -> list[tuple[Mailbox, Entry]]:
        found = ((mailbox, mailbox.entry_of(message)) for mailbox in self.mailboxes.values())
        return [(mailbox, entry) for mailbox, entry in found if entry is not None]

    def _flags(self, message: Message) -> set[str]:
        homes = self._homes(message)
        return set(homes[0][1].flags) - {"\\Deleted"} if homes else set()

    def _relabel(self, message: Message, labels: set[bytes]) -> None:
        """Labels first, then every mailbox shows what they say."""
        before, message.labels = message.labels, set(labels)
        flags = self._flags(message)
        flags = flags | {"\\Flagged"} if _STARRED in labels else flags - {"\\Flagged"}
        for mailbox in self.mailboxes.values():
            entry = mailbox.entry_of(message)
            wanted = mailbox.label in labels if mailbox.label is not None else entry is not None
            if wanted and entry is None:
                mailbox.add(message, flags)
            elif not wanted and entry is not None:
                mailbox.remove(entry.uid)
            elif entry is not None:
                changed = mailbox.set_flags(entry, flags | (entry.flags & {"\\Deleted"}))
                if not changed and before != labels:
                    mailbox.touch(entry)

    def _place(self, message: Message, place: Mailbox) -> None:
        """Into All Mail, Trash or Spam; a message is in exactly one of the three."""
        if place.entry_of(message) is not None:
            return
        flags = self._flags(message)
        if place is not self.all:
            self._relabel(message, set())
        for other in (self.all, self.spam, self.trash):
            entry = other.entry_of(message)
            if entry is not None:
                other.remove(entry.uid)
        place.add(message, flags)

    def _uid_in(self, target: Mailbox, message: Message) -> int:
        entry = target.entry_of(message)
        assert entry is not None
        return entry.uid

    def append(self, target: Mailbox, raw: bytes, flags: Iterable[str], internaldate: float) -> Entry:
        self._check_room(target, 1)
        message = Message(raw, internaldate)
        flags = frozenset(flags)
        place = target if target in (self.spam, self.trash) else self.all
        place.add(message, flags)
        labels = {target.label} if target.label is not None else set()
        self._relabel(message, labels | ({_STARRED} if "\\Flagged" in flags and place is self.all else set()))
        return target.entries[self._uid_in(target, message)]

    def copy(self, source: Mailbox, entries: Sequence[Entry], target: Mailbox) -> Pairs:
        self._check_room(target, len(entries))
        pairs = []
        for entry in entries:
            message = entry.message
            self._place(message, target if target in (self.spam, self.trash) else self.all)
            if target.label is not None:
                self._relabel(message, message.labels | {target.label})
            pairs.append((entry.uid, self._uid_in(target, message)))
        return pairs

    def move(self, source: Mailbox, entries: Sequence[Entry], target: Mailbox) -> Pairs:
        pairs = self.copy(source, entries, target)
        for entry in entries:
            if source.label is not None and source is not target:
                self._relabel(entry.message, entry.message.labels - {source.label})
        return pairs

    def expunge(self, mailbox: Mailbox, entries: Sequence[Entry]) -> None:
        for entry in entries:
            if mailbox.label is not None:
                self._relabel(entry.message, entry.message.labels - {mailbox.label})
            elif mailbox is not self.all:
                mailbox.remove(entry.uid)
            else:  # Gmail's default: what is expunged from All Mail stays archived
                mailbox.set_flags(entry, entry.flags - {"\\Deleted"})

    def store_flags(self, mailbox: Mailbox, entry: Entry, flags: Iterable[str]) -> None:
        wanted = set(flags)
        mailbox.set_flags(entry, wanted)
        shared = wanted - {"\\Deleted"}
        for home, other in self._homes(entry.message):
            home.set_flags(other, shared | (other.flags & {"\\Deleted"}))
        if self.all.entry_of(entry.message) is not None:
            labels = entry.message.labels - {_STARRED}
            self._relabel(entry.message, labels | ({_STARRED} if "\\Flagged" in shared else set()))

    def reported_labels(self, mailbox: Mailbox, entry: Entry) -> list[bytes]:
        return sorted(entry.message.labels - {mailbox.label or b""})

    def store_labels(self, mailbox: Mailbox, entry: Entry, labels: set[bytes]) -> None:
        """`labels` as reported here; the opened mailbox's own label stays as it is."""
        if self.all.entry_of(entry.message) is None:
            return  # Trash and Spam keep no labels: OK, and nothing done
        own = entry.message.labels & {mailbox.label or b""}
        for label in labels:
            if not label.startswith(b"\\") and raw_name(label) not in self.mailboxes:
                self.create(label)
        self._relabel(entry.message, {raw_name(label) for label in labels} | own)
