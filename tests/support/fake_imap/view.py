"""What one session knows of its selected mailbox, and telling it what changed."""

from collections.abc import Callable

from tests.support.fake_imap.fetch import flag_list
from tests.support.fake_imap.mailbox import Entry, Mailbox
from tests.support.fake_imap.parse import NumberSet, compact

Send = Callable[[bytes], None]


class View:
    """Sequence numbers belong to the session: they move only when it was told of an EXPUNGE."""

    def __init__(self, mailbox: Mailbox, *, read_only: bool) -> None:
        self.mailbox = mailbox
        self.read_only = read_only
        self.uids = list(mailbox.entries)
        self._version = mailbox.version
        self._told_modseq = mailbox.highestmodseq
        self._told: dict[int, int] = {}

    def chosen(self, numbers: bytes, *, uid: bool) -> list[tuple[int, Entry]]:
        """(sequence number, entry) for a set, without those gone meanwhile."""
        last = (self.uids[-1] if self.uids else 0) if uid else len(self.uids)
        wanted = NumberSet(numbers, last)
        entries = self.mailbox.entries
        return [
            (number, entries[each])
            for number, each in enumerate(self.uids, 1)
            if (each if uid else number) in wanted and each in entries
        ]

    def all(self) -> list[tuple[int, Entry]]:
        entries = self.mailbox.entries
        return [(number, entries[uid]) for number, uid in enumerate(self.uids, 1) if uid in entries]

    def told(self, entry: Entry) -> None:
        """The session knows these flags, for it set them or was just answered them."""
        self._told[entry.uid] = entry.modseq

    def changed(self) -> bool:
        return self._version != self.mailbox.version

    def notify(self, send: Send, *, expunges: bool, vanished: bool, modseq: bool) -> None:
        """EXPUNGE or VANISHED, then EXISTS, then FETCH of flags changed by others."""
        if not self.changed():
            return
        entries = self.mailbox.entries
        gone = [uid for uid in self.uids if uid not in entries]
        if gone and not expunges:
            self._new(send)
            return
        if gone and vanished:
            send(b"* VANISHED " + compact(gone) + b"\r\n")
        elif gone:
            left = set(gone)
            for number in range(len(self.uids), 0, -1):
                if self.uids[number - 1] in left:
                    send(b"* %d EXPUNGE\r\n" % number)
        if gone:
            left = set(gone)
            self.uids = [uid for uid in self.uids if uid not in left]
        known = len(self.uids)
        self._new(send)
        for number, uid in enumerate(self.uids[:known], 1):
            entry = entries[uid]
            if entry.modseq > self._told_modseq and self._told.get(uid) != entry.modseq:
                extra = b" UID %d" % uid if vanished else b""
                extra += b" MODSEQ (%d)" % entry.modseq if modseq else b""
                send(b"* %d FETCH (FLAGS %s%s)\r\n" % (number, flag_list(entry.flags), extra))
        self._version = self.mailbox.version
        self._told_modseq = self.mailbox.highestmodseq
        self._told.clear()

    def _new(self, send: Send) -> None:
        last = self.uids[-1] if self.uids else 0
        new = [uid for uid in self.mailbox.entries if uid > last]
        if new:
            self.uids += new
            send(b"* %d EXISTS\r\n" % len(self.uids))
