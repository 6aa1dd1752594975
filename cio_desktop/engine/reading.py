"""From a fetched row to what the store keeps. Runs in the store's writer thread, while the next rows are fetched.

Must not raise on anything a server sent: one odd message never stops a folder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from cio_desktop.imap.types import FetchRow
from cio_desktop.store.memberships import NewMembership
from cio_desktop.store.messages import NewMessage

from .gmail_labels import GmailLabels
from .header import parse_fields
from .identity import NO_KEY, fields_key, first_values, header_fields, message_id, place_id
from .structure import read_structure

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class RowReader:
    """`now` stands in where a message has no date at all."""

    account_id: str
    raw_file_list: bool
    labels: GmailLabels | None
    now: int

    def read_all(self, rows: Iterable[FetchRow], folder_id: int, uidvalidity: int) -> Iterator[NewMembership]:
        """Lazily, so that the work is done where the rows are wanted."""
        return (self.read(row, folder_id, uidvalidity) for row in rows)

    def read(self, row: FetchRow, folder_id: int, uidvalidity: int) -> NewMembership:
        """`folder_id`, `uidvalidity`: where the row is from, for messages that nothing else tells apart."""
        fields = header_fields(row.header or b"")
        first = first_values(fields)
        header = parse_fields(first)
        if row.header is None:
            key = NO_KEY
            own_id = place_id(self.account_id, folder_id, uidvalidity, row.uid)
        else:
            key = fields_key(fields, first, row.size, row.internaldate)
            own_id = message_id(self.account_id, key)
        structure = read_structure(row.structure, own_id, raw_file_list=self.raw_file_list)
        message = NewMessage(
            id=own_id,
            ckey=key,
            date=header.date or row.internaldate or self.now,
            received=row.internaldate or header.date or self.now,
            subject=header.subject,
            email_message_id=header.message_id,
            in_reply_to=header.in_reply_to,
            references=header.references,
            addresses=header.addresses,
            files=structure.files,
            structure=_encode(structure.texts).decode() if structure.texts else None,
            lists=header.lists or None,
            size=row.size or 0,
            gm_msgid=row.gm_msgid,
            gm_thrid=row.gm_thrid,
            problem=row.problem,
        )
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
        )
