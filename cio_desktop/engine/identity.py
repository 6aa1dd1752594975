"""What makes two copies the same message (engine.md 3.5). Pure.

The id the API shows is a digest of account and content, so it survives moves, UIDVALIDITY changes and even the loss
of the local database.
"""

from __future__ import annotations

import hashlib
import re

_UNFOLD = re.compile(rb"\r?\n[ \t]+")
_TRACE = re.compile(rb"^(received|delivered-to|return-path|x-[^:]*)$", re.IGNORECASE)


def header_fields(header: bytes) -> list[tuple[bytes, bytes]]:
    """Name and raw value of each field, unfolded; lines that are no field are left out."""
    fields = []
    for line in _UNFOLD.sub(b" ", header).splitlines():
        name, colon, value = line.partition(b":")
        if colon and name:
            fields.append((name.strip(), value.strip()))
    return fields


def content_key(header: bytes, size: int | None, internaldate: int | None) -> bytes:
    """16 bytes. With a Message-ID: over it, Date, From and Subject as sent; without one: over the whole header
    less what servers add on the way, with size and arrival time."""
    fields = header_fields(header)
    first: dict[bytes, bytes] = {}
    for name, value in fields:
        first.setdefault(name.lower(), value)
    digest = hashlib.blake2b(digest_size=16)
    if message_id := first.get(b"message-id"):
        parts = [message_id, *(first.get(name, b"") for name in (b"date", b"from", b"subject"))]
    else:
        parts = [name.lower() + b":" + value for name, value in fields if not _TRACE.match(name)]
        parts += [b"%d" % (size or 0), b"%d" % (internaldate or 0)]
    for part in parts:
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return digest.digest()


def message_id(account_id: str, key: bytes) -> str:
    """24 hex digits, as the API's ids are (contract.md 4)."""
    return hashlib.blake2b(account_id.encode() + key, digest_size=12).hexdigest()
