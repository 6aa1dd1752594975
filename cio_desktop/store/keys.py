"""Numbers of 64 bits that texts are indexed by. Rows found by one are compared with the text itself."""

from __future__ import annotations

from collections.abc import Collection
from hashlib import blake2b
from typing import Any

from .rows import marks


def key64(text: str) -> int:
    """A 64-bit digest for an index that stays small; equal texts are compared again after the look-up."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def id_key(message_id: str) -> int:
    """The number a message id is indexed by: its own first 64 bits, as ids are digests already."""
    try:
        number = int(message_id[:16], 16)
    except ValueError:  # no id of ours
        return key64(message_id)
    return number - (1 << 64) if number >= 1 << 63 else number


def match_ids(ids: Collection[str], column: str = "m") -> tuple[str, list[Any]]:
    """SQL that finds messages by id, and its parameters."""
    return (
        f"{column}.key IN ({marks(ids)}) AND {column}.id IN ({marks(ids)})",
        [*(id_key(key) for key in ids), *ids],
    )
