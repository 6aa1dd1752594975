"""From a fetched row to what the store keeps. Runs in the store's writer thread, while the next rows are fetched.

Must not raise on anything a server sent: one odd message never stops a folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import msgspec

from cio_desktop.imap.types import FetchRow
from cio_desktop.store.fetched import NewMembership, NewMessage, PackedMessage
from cio_desktop.store.packed import pack

from .gmail_labels import GmailLabels
from .header import parse_fields
from .identity import NO_KEY, fields_key, first_values, header_fields, message_id, place_id, strict_key
from .structure import read_structure

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class RowReader:
    """`now` stands in where a message has no date at all."""

    account_id: str
    raw_file_list: bool
    labels: GmailLabels | None
    now: int

    def read_all(
        self, rows: Iterable[FetchRow], folder_id: int, uidvalidity: int, digests: Mapping[int, bytes] | None = None
    ) -> Iterator[NewMembership]:
        """Lazily, so that the work is done where the rows are wanted. `digests`: of whole texts, as far as read."""
        known = digests or {}
        return (self.read(row, folder_id, uidvalidity, known.get(row.uid)) for row in rows)

    def read(self, row: FetchRow, folder_id: int, uidvalidity: int, digest: bytes | None = None) -> NewMembership:
        return self.place(row, self.message(row, folder_id, uidvalidity, digest), digest)

    def message(self, row: FetchRow, folder_id: int, uidvalidity: int, digest: bytes | None = None) -> PackedMessage:
        """`folder_id`, `uidvalidity`: where the row is from, for messages that nothing else tells apart."""
        return pack(self._message(row, folder_id, uidvalidity, digest))

    def _message(
        self, row: FetchRow, folder_id: int, uidvalidity: int, digest: bytes | None, id_: str | None = None
    ) -> NewMessage:
        """`id_`: instead of the one its header gives."""
        fields = header_fields(row.header or b"")
        first = first_values(fields)
        header = parse_fields(first)
        if row.header is None:
            key, strict = NO_KEY, None
            own_id = place_id(self.account_id, folder_id, uidvalidity, row.uid)
        else:
            key = fields_key(fields, first, row.size, row.internaldate)
            own_id = message_id(self.account_id, key)
            strict = strict_key(fields, row.size, gm_msgid=row.gm_msgid, digest=digest)
        own_id = id_ or own_id
        structure = read_structure(row.structure, own_id, raw_file_list=self.raw_file_list)
        return NewMessage(
            own_id,
            key,
            header.date or row.internaldate or self.now,
            row.internaldate or header.date or self.now,
            header.subject,
            header.message_id,
            header.in_reply_to,
            header.references,
            header.addresses,
            structure.files,
            _encode(structure.texts).decode() if structure.texts else None,
            header.lists,
            row.size or 0,
            row.gm_msgid,
            row.gm_thrid,
            row.problem,
            strict,
        )

    def place(self, row: FetchRow, message: PackedMessage, digest: bytes | None = None) -> NewMembership:
        """Where the message was found."""
        labels = None
        if self.labels is not None and row.gm_labels is not None:
            labels = self.labels.folder_ids(row.gm_labels)
        return NewMembership(
            uid=row.uid,
            message=message,
            flags=row.flags or (),
            internaldate=row.internaldate,
            modseq=row.modseq,
            labels=labels,
            digest=digest,
            under=self._under(row, digest),
        )

    def _under(self, row: FetchRow, digest: bytes | None) -> Callable[[str], PackedMessage]:
        """The message under another id; its files are named after that."""
        return lambda other_id: pack(self._message(row, 0, 0, digest, other_id))
