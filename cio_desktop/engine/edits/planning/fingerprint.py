"""How an edit knows its message again on a server: by content, never by a UID alone (engine/README.md, Identity).

A message nothing could be read of is known by its place; at a new place by COPYUID, or as the only one that arrived
there, as unreadable, as large and as old.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from copy import copy

from cio_desktop.engine.reading.identity import NO_KEY, content_key, first_values, header_fields
from cio_desktop.imap.types import FetchRow


class Fingerprint:
    """The message of one edit. Grows by the arrival times seen: some servers give a copy a new one."""

    def __init__(
        self,
        key: bytes,
        *,
        message_id: str | None,
        gm_msgid: int | None,
        size: int = 0,
        dates: Iterable[int | None] = (),
    ) -> None:
        self._key = key
        self._accepted_keys: set[bytes] = set()
        self._size = size
        self._gm_msgid = gm_msgid
        self._dates = {date for date in dates if date is not None}
        self.message_id = message_id

    @property
    def by_place(self) -> bool:
        """Nothing but its place tells the message from others of its kind."""
        return self._key == NO_KEY

    def without_number(self) -> Fingerprint:
        """For another mailbox at Gmail, which numbers its messages for itself. What is learnt is learnt for both."""
        found = copy(self)
        found._gm_msgid = None
        return found

    def learn(self, row: FetchRow) -> None:
        if row.internaldate is not None:
            self._dates.add(row.internaldate)

    def accept(self, row: FetchRow) -> None:
        """A copy of the message that the server has changed a little."""
        if row.header is not None and not self.by_place:
            self._accepted_keys.add(content_key(row.header, row.size, row.internaldate))

    def matches(self, row: FetchRow) -> bool:
        """Whether this row is the message."""
        if self._gm_msgid is not None and row.gm_msgid is not None:
            return row.gm_msgid == self._gm_msgid
        if self.by_place or row.header is None:
            return self.by_place and row.header is None and self._as_before(row)
        if content_key(row.header, row.size, row.internaldate) in {self._key, *self._accepted_keys}:
            return True
        return any(content_key(row.header, row.size, date) == self._key for date in self._dates)

    def has_key(self, keys: Container[bytes]) -> bool:
        """Whether a message of one of these keys is this one."""
        return any(key in keys for key in (self._key, *self._accepted_keys))

    def _as_before(self, row: FetchRow) -> bool:
        return (row.size or 0) == self._size and (row.internaldate is None or row.internaldate in self._dates)


class SeenRows:
    """Rows that many messages are looked for among. Each is read once: what has a Message-ID has one key, whenever it
    arrived."""

    def __init__(self, rows: Iterable[FetchRow]) -> None:
        self._keys: set[bytes] = set()
        self._others: list[FetchRow] = []
        for row in rows:
            if row.header is None or row.gm_msgid is not None or not _has_message_id(row.header):
                self._others.append(row)
            else:
                self._keys.add(content_key(row.header, row.size, row.internaldate))

    def hold(self, fingerprint: Fingerprint) -> bool:
        """Whether one of them is the message."""
        return fingerprint.has_key(self._keys) or any(map(fingerprint.matches, self._others))


def _has_message_id(header: bytes) -> bool:
    return bool(first_values(header_fields(header)).get(b"message-id"))
