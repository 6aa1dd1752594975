"""The store of a server that keeps mailbox files and shows their lines (GNU Mailutils): each copy has others."""

from collections.abc import Iterable, Sequence

from tests.support.fake_imap.mailbox import Entry, Mailbox, Message
from tests.support.fake_imap.store import Pairs, Store


class OwnLinesStore(Store):
    """`X-UID` and `Status` stand at the end of each header, and follow UID and flags."""

    def append(self, target: Mailbox, raw: bytes, flags: Iterable[str], internaldate: float) -> Entry:
        self._check_room(target, 1)
        return target.add(Message(self._lined(raw, target, flags), internaldate), flags)

    def copy(self, source: Mailbox, entries: Sequence[Entry], target: Mailbox) -> Pairs:
        return [
            (each.uid, self.append(target, each.message.raw, each.flags, each.message.internaldate).uid)
            for each in entries
        ]

    def store_flags(self, mailbox: Mailbox, entry: Entry, flags: Iterable[str]) -> None:
        entry.message = Message(self._lined(entry.message.raw, mailbox, flags, entry.uid), entry.message.internaldate)
        super().store_flags(mailbox, entry, flags)

    def _lined(self, raw: bytes, mailbox: Mailbox, flags: Iterable[str], uid: int | None = None) -> bytes:
        head, end, body = self.plain(raw).partition(b"\r\n\r\n")
        seen = b"RO" if "\\Seen" in flags else b"O"
        return head + b"\r\nX-UID: %d\r\nStatus: %b" % (uid or mailbox.uidnext, seen) + end + body

    @staticmethod
    def plain(raw: bytes) -> bytes:
        """Without those lines."""
        head, end, body = raw.partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.startswith((b"X-UID:", b"Status:"))]
        return b"\r\n".join(lines) + end + body


class AlteringStore(Store):
    """A line is added to each copy, for no good reason."""

    def copy(self, source: Mailbox, entries: Sequence[Entry], target: Mailbox) -> Pairs:
        self._check_room(target, len(entries))
        pairs = []
        for each in entries:
            raw = each.message.raw + b"Scanned by the server.\r\n"
            pairs.append((each.uid, target.add(Message(raw, each.message.internaldate), each.flags).uid))
        return pairs
