"""How an edit knows its message again on a server: by content, never by a UID alone (engine.md 3.5)."""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.engine.identity import content_key
from cio_desktop.imap.types import FetchRow


class Fingerprint:
    """The message of one edit. Grows by the arrival times seen: some servers give a copy a new one."""

    def __init__(
        self, key: bytes, *, message_id: str | None, gm_msgid: int | None, dates: Iterable[int | None] = ()
    ) -> None:
        self._key = key
        self._gm_msgid = gm_msgid
        self._dates = {date for date in dates if date is not None}
        self.message_id = message_id

    def learn(self, row: FetchRow) -> None:
        if row.internaldate is not None:
            self._dates.add(row.internaldate)

    def matches(self, row: FetchRow) -> bool:
        """Whether this row is the message."""
        if row.header is None:
            return False
        if self._gm_msgid is not None and row.gm_msgid is not None:
            return row.gm_msgid == self._gm_msgid
        if content_key(row.header, row.size, row.internaldate) == self._key:
            return True
        return any(content_key(row.header, row.size, date) == self._key for date in self._dates)
