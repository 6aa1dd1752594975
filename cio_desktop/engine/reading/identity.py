"""What makes two copies the same message (engine/README.md, Identity). Pure.

The id the API shows is a digest of account and content, so it survives moves, UIDVALIDITY changes and even the loss
of the local database.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

_BLANKS = frozenset({b" ", b"\t"})
NO_KEY = b""
"""Instead of a content key where the header could not be read: such a message shares its row with no other place."""

# What servers add on the way, and what an import asks for only to show it: no key may hang on those.
_NOT_OWN = re.compile(rb"^(received|delivered-to|return-path|list-help|list-unsubscribe|x-[^:]*)$", re.IGNORECASE)


def header_fields(header: bytes) -> list[tuple[bytes, bytes]]:
    """Name and raw value of each field, unfolded; lines that are no field are left out.

    Lines end at LF, with or without a CR before it, nowhere else: a bare CR must never make another field.
    """
    fields = []
    lines = header.split(b"\n")
    lines.append(b"")
    begun = lines[0]
    folded: list[bytes] = []
    for line in lines[1:]:
        if line[:1] in _BLANKS:
            folded.append(line)
            continue
        if folded:
            begun = _unfolded(begun, folded)
            folded.clear()
        name, colon, value = begun.partition(b":")
        if colon and name:
            fields.append((name.rstrip(b" \t"), value.strip()))
        begun = line
    return fields


def _unfolded(begun: bytes, rest: list[bytes]) -> bytes:
    """One line of a field and those that go on with it; at once, as there may be very many."""
    pieces = [begun.removesuffix(b"\r")]
    pieces += [line.removesuffix(b"\r").lstrip(b" \t") for line in rest]
    return b" ".join(pieces)


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
    get = first.get
    if message_id := get(b"message-id"):
        whole = _joined(message_id, get(b"date", b""), get(b"from", b""), get(b"subject", b""))
    else:
        whole = _own_fields(fields) + _joined(b"%d" % (size or 0), b"%d" % (internaldate or 0))
    return hashlib.blake2b(whole, digest_size=16).digest()


def strict_key(
    fields: list[tuple[bytes, bytes]], size: int | None, *, gm_msgid: int | None = None, digest: bytes | None = None
) -> int | None:
    """64 bits, signed, that tell messages of one source apart: Gmail's own number, else all header fields less what is
    added on the way, and the size. Without any field the digest of the text stands for them; None without that, too."""
    if gm_msgid is not None:
        whole = _joined(b"gmail:%d" % gm_msgid)
    else:
        own = _own_fields(fields)
        if not own:
            if digest is None:
                return None
            own = _joined(digest)
        whole = own + _joined(b"%d" % (size or 0))
    return int.from_bytes(hashlib.blake2b(whole, digest_size=8).digest(), "big", signed=True)


def _own_fields(fields: list[tuple[bytes, bytes]]) -> bytes:
    """All fields but those of `_NOT_OWN`."""
    parts = []
    for name, value in fields:
        begins = _begin(name)
        if begins:
            parts.append(b"%d:%b%b" % (len(begins) + len(value), begins, value))
    return b"".join(parts)


def _joined(*parts: bytes) -> bytes:
    return b"".join([b"%d:%b" % (len(part), part) for part in parts])


@lru_cache(maxsize=256)
def _begin(name: bytes) -> bytes:
    """How a field begins; empty for one of `_NOT_OWN`."""
    return b"" if _NOT_OWN.match(name) else name.lower() + b":"


def place_id(account_id: str, folder_id: int, uidvalidity: int, uid: int) -> str:
    """The id of a message nothing could be read of: by where it was first seen. It has no content key (`NO_KEY`)."""
    return message_id(account_id, b"place:%d:%d:%d" % (folder_id, uidvalidity, uid))


def message_id(account_id: str, key: bytes) -> str:
    """24 hex digits, as the API's ids are (API.md, Types)."""
    return hashlib.blake2b(account_id.encode() + key, digest_size=12).hexdigest()
