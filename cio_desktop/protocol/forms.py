"""Form bodies and queries as lists of pairs, with the API's list convention `name[]` (API.md, Transport).

Order and repetition are kept: both matter for the OAuth signature.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Mapping
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


def encode_multipart(pairs: Iterable[tuple[str, str]], files: Mapping[str, bytes]) -> tuple[bytes, str]:
    """`multipart/form-data` (RFC 7578): the body, and its content type. Names hold neither quotes nor line ends."""
    boundary = secrets.token_hex(16)
    parts = [(f'name="{name}"', value.encode()) for name, value in pairs]
    parts += [(f'name="{name}"; filename="{name}"', content) for name, content in files.items()]
    body = b"".join(
        b"--%b\r\nContent-Disposition: form-data; %b\r\n\r\n%b\r\n" % (boundary.encode(), what.encode(), content)
        for what, content in parts
    )
    return body + b"--%b--\r\n" % boundary.encode(), f"multipart/form-data; boundary={boundary}"


def base_name(name: str) -> str:
    """`add[]`, `add[0]` and `add[][0]` are all `add`."""
    return _INDEX.sub("", name)


def by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """All values given for each name, in whichever list spelling."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(base_name(name), []).append(value)
    return found
