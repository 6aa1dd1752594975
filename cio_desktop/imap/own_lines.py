"""Lines that a server's mailbox files keep in the header of a message, and that some servers show there.

GNU Mailutils over mbox files: `Status`, `X-UID` and `X-IMAPbase` stand in BODY[], differ from copy to copy, and change
with the flags. They are the store's, not the mail's. Most servers leave them out.
"""

from __future__ import annotations

import hashlib
import re

_LINES = re.compile(
    rb"^(?:status|x-status|x-uid|x-imap|x-imapbase|x-keywords)[ \t]*:.*(?:\n[ \t].*)*(?:\n|\Z)",
    re.IGNORECASE | re.MULTILINE,
)
_END = re.compile(rb"\n\r?\n")
_LONGEST_HEADER = 1024 * 1024


def without(raw: bytes) -> bytes:
    """The message less those lines of its header."""
    end = _END.search(raw)
    at = len(raw) if end is None else end.start() + 1
    return _LINES.sub(b"", raw[:at]) + raw[at:]


class Digest:
    """SHA-256 of a message in pieces, less those lines. A header of more than a megabyte is taken as it is."""

    def __init__(self) -> None:
        self._sum = hashlib.sha256()
        self._header: bytes | None = b""

    def update(self, piece: bytes) -> None:
        if self._header is None:
            self._sum.update(piece)
            return
        self._header += piece
        if _END.search(self._header) or len(self._header) > _LONGEST_HEADER:
            self._flush()

    def digest(self) -> bytes:
        self._flush()
        return self._sum.digest()

    def _flush(self) -> None:
        if self._header is not None:
            self._sum.update(without(self._header))
            self._header = None
