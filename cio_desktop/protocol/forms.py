"""Form bodies and queries as lists of pairs, with the API's list convention `name[]` (API.md, Transport).

Order and repetition are kept: both matter for the OAuth signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import parse_qsl, quote

Pairs = list[tuple[str, str]]

FIELD_LIMIT = 20_000
_INDEX = re.compile(r"(\[\d*\])+$")


def parse_form(raw: bytes | str) -> Pairs:
    """Reads `application/x-www-form-urlencoded`, raw brackets too. Raises ValueError: bad UTF-8, too many fields."""
    text = raw.decode("utf-8") if isinstance(raw, bytes) else raw
    return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=FIELD_LIMIT)


def encode_form(pairs: Iterable[tuple[str, str]]) -> bytes:
    """RFC 3986 percent-encoding on both sides of `=`; a space is `%20`."""
    return "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in pairs).encode()


def base_name(name: str) -> str:
    """`add[]`, `add[0]` and `add[][0]` are all `add`."""
    return _INDEX.sub("", name)


def values(pairs: Sequence[tuple[str, str]], name: str) -> list[str]:
    """All values given for `name`, in whichever list spelling."""
    return [value for key, value in pairs if base_name(key) == name]
