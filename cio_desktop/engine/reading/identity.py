"""What makes two copies the same message (engine/README.md, Identity). Pure.

The id the API shows is a digest of account and content, so it survives moves, UIDVALIDITY changes and even the loss
of the local database.
"""

from __future__ import annotations

import hashlib
import re

_UNFOLD = re.compile(rb"\r?\n[ \t]+")
NO_KEY = b""
"""Instead of a content key where the header could not be read: such a message shares its row with no other place."""

_TRACE = re.compile(rb"^(received|delivered-to|return-path|x-[^:]*)$", re.IGNORECASE)


def header_fields(header: bytes) -> list[tuple[bytes, bytes]]:
    """Name and raw value of each field, unfolded; lines that are no field are left out.

    Lines end at LF, with or without a CR before it, nowhere else: a bare CR must never make another field.
    """
    fields = []
    if b"\n " in header or b"\n\t" in header:
        header = _UNFOLD.sub(b" ", header)
    for line in header.split(b"\n"):
        name, colon, value = line.partition(b":")
        if colon and name:
            fields.append((name.rstrip(b" \t"), value.strip()))
    return fields


def content_key(header: bytes, size: int | None, internaldate: int | None) -> bytes:
    """16 bytes. With a Message-ID: over it, Date, From and Subject as sent; without one: over the whole header
    less what servers add on the way, with size and arrival time."""
    fields = header_fields(header)
    return fields_key(fields, first_values(fields), size, internaldate)


def first_values(fields: list[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """The first value of each field by its name in lower case."""
    return {name.lower(): value for name, value in reversed(fields)}


def fields_key(
    fields: list[tuple[bytes, bytes]], first: dict[bytes, bytes], size: int | None, internaldate: int | None
) -> bytes:
    """`content_key` of a header that is taken apart already."""
    if message_id := first.get(b"message-id"):
        parts = [message_id, first.get(b"date", b""), first.get(b"from", b""), first.get(b"subject", b"")]
    else:
        parts = [name.lower() + b":" + value for name, value in fields if not _TRACE.match(name)]
        parts += [b"%d" % (size or 0), b"%d" % (internaldate or 0)]
    return hashlib.blake2b(b"".join([b"%d:%b" % (len(part), part) for part in parts]), digest_size=16).digest()


def strict_key(
    fields: list[tuple[bytes, bytes]], size: int | None, *, gm_msgid: int | None = None, digest: bytes | None = None
) -> int | None:
    """64 bits, signed, that tell messages of one source apart: Gmail's own number, else all header fields less what is
    added on the way, and the size. Without any field the digest of the text stands for them; None without that, too."""
    if gm_msgid is not None:
        parts = [b"gmail:%d" % gm_msgid]
    else:
        parts = [name.lower() + b":" + value for name, value in fields if not _TRACE.match(name)]
        if not parts:
            if digest is None:
                return None
            parts = [digest]
        parts.append(b"%d" % (size or 0))
    whole = b"".join([b"%d:%b" % (len(part), part) for part in parts])
    return int.from_bytes(hashlib.blake2b(whole, digest_size=8).digest(), "big", signed=True)


def place_id(account_id: str, folder_id: int, uidvalidity: int, uid: int) -> str:
    """The id of a message nothing could be read of: by where it was first seen. It has no content key (`NO_KEY`)."""
    return message_id(account_id, b"place:%d:%d:%d" % (folder_id, uidvalidity, uid))


def message_id(account_id: str, key: bytes) -> str:
    """24 hex digits, as the API's ids are (API.md, Types)."""
    return hashlib.blake2b(account_id.encode() + key, digest_size=12).hexdigest()
