"""A message as its row will be. Making it costs more than storing it, so it can be made elsewhere than in the writer's
thread, and handed over by another process."""

from __future__ import annotations

import msgspec

from .addresses import people
from .fetched import NewMessage, PackedMessage
from .keys import key64

COLUMNS = (
    *("received", "mid", "root", "subject", "email_message_id", "in_reply_to", "addresses", "refs", "files"),
    *("structure", "lists", "gm_msgid", "gm_thrid"),
)
"""What `PackedMessage.columns` holds, Gmail's numbers last."""

_encode = msgspec.json.Encoder().encode


def pack(new: NewMessage) -> PackedMessage:
    own = new.email_message_id
    root = new.references[0] if new.references else new.in_reply_to
    files = new.files
    return PackedMessage(
        new.id,
        new.ckey,
        int(new.date),
        new.size,
        new.strict,
        new.problem,
        [
            int(new.received or new.date),
            key64(own or new.id),
            key64(root) if root and root != own else None,
            _safe(new.subject),
            _safe(own) if own else None,
            _safe(new.in_reply_to) if new.in_reply_to else None,
            _encode(new.addresses).decode(),
            _encode(new.references).decode() if new.references else None,
            _encode(files).decode() if files else None,
            new.structure,
            _encode(new.lists).decode() if new.lists else None,
            signed(new.gm_msgid),
            signed(new.gm_thrid),
        ],
        people(new.addresses),
        [(file.file_id, _safe(file.file_name), file.size) for file in files] if files else [],
        new.loose,
    )


def signed(number: int | None) -> int | None:
    """Gmail's ids are unsigned 64-bit numbers, SQLite's integers signed ones."""
    return number - (1 << 64) if number is not None and number >= 1 << 63 else number


def unsigned(number: int | None) -> int | None:
    return number + (1 << 64) if number is not None and number < 0 else number


def _safe(text: str) -> str:
    """Without lone surrogates, which SQLite can't store."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
