"""What a provider's token endpoint answered, read with patience: a good token is never thrown away for its form.

With refresh tokens that change at each use, an answer that is not understood is a sign-in that is lost: the old token
is void by then, and the new one stands only in this answer. So whatever can be read of it is taken. Pure: asks nobody.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard
from urllib.parse import parse_qsl

USUAL_LIFE = 3600  # of an access token whose life is not told, or told as none
LONGEST_TOKEN = 16 * 1024
MOST_OBJECTS = 50  # of an answer are looked into

_ACCESS_TOKEN = re.compile(r"[\x21-\x7e]+")  # it goes into a SASL string and into headers
_REFRESH_TOKEN = re.compile(r"[\x20-\x7e]+")  # RFC 6749, A.17; it goes into a form
_FORM = re.compile(r"\s*[A-Za-z_]+=")
_NUMBER = re.compile(r"\s*\+?(\d{1,11})(\.\d*)?\s*")
_OBJECT = re.compile(r"\{")
_TOKEN = re.compile(r'\\?"(access_token|refresh_token)\\?"\s*:\s*\\?"([^"\\]*(?:\\(?:/|u[0-9A-Fa-f]{4})[^"\\]*)*)\\?"')


@dataclass(frozen=True, slots=True)
class TokenAnswer:
    """`refresh_token` None: the provider gave none, at a refresh: the old one stays good.

    `unusable`: why the access token can't be used (a key of tokens.py); the
    refresh token that came with it is to be kept all the same.
    """

    access_token: str = field(repr=False)
    refresh_token: str | None = field(repr=False)
    expires_in: int
    scope: str
    id_token: str | None = field(default=None, repr=False)
    unusable: str = ""


def fields_of(body: bytes, *, whole: bool = True) -> dict[str, Any] | None:
    """The fields of an answer, JSON or a form; None: it is neither.

    Whatever the encoding, a byte order mark, control characters in a text, or what stands around the object. Of an
    answer that was cut off (not `whole`), the tokens that came to their end.
    """
    text = body.decode(json.detect_encoding(body), "replace").strip("\ufeff\0 \t\r\n")
    if _FORM.match(text):
        text = text if whole else text.rpartition("&")[0]
        return dict(parse_qsl(text, keep_blank_values=True)) or None
    page = text.startswith("<")  # of a person's browser, where "error" may mean anything
    first = None
    for start in [found.start() for found in _OBJECT.finditer(text)][:MOST_OBJECTS]:
        found = _object(text, start)
        if found is None:
            continue
        if has_token(found) or ("error" in found and not page):
            return found
        first = first or found
    tokens = {name: token for name, quoted in _TOKEN.findall(text) if (token := _unquoted(quoted))}
    return tokens or (None if page else first)


def has_token(given: Mapping[str, Any]) -> bool:
    """Whether there is anything in it that is to be kept."""
    return has_access(given) or _token(given.get("refresh_token"), _REFRESH_TOKEN) is not None


def _object(text: str, start: int) -> dict[str, Any] | None:
    try:
        found, _ = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Of members given twice, one that says something."""
    said: dict[str, Any] = {}
    for name, value in pairs:
        if name not in said or value not in (None, ""):
            said[name] = value
    return said


_DECODER = json.JSONDecoder(
    strict=False, parse_int=float, parse_constant=lambda _name: None, object_pairs_hook=_members
)


def _unquoted(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return ""


def has_access(given: Mapping[str, Any]) -> bool:
    """Whether a token was given. It counts more than an `error` beside it: some always send that field."""
    return _token(given.get("access_token"), _ACCESS_TOKEN) is not None


def token_answer(given: Mapping[str, Any]) -> TokenAnswer:
    access = _token(given.get("access_token"), _ACCESS_TOKEN)
    kind, scope = given.get("token_type"), given.get("scope")
    unusable = ""
    if access is None:
        unusable = "no_token"
    elif isinstance(kind, str) and kind.strip() and "bearer" not in kind.lower():
        unusable = "token_type"
    if isinstance(scope, list):
        scope = " ".join(str(part) for part in scope)
    return TokenAnswer(
        access_token=access or "",
        refresh_token=_token(given.get("refresh_token"), _REFRESH_TOKEN),
        expires_in=seconds(given.get("expires_in", given.get("expires")), USUAL_LIFE),
        scope=scope if isinstance(scope, str) else "",
        id_token=_token(given.get("id_token"), _ACCESS_TOKEN),
        unusable=unusable,
    )


def is_code(value: object) -> TypeGuard[str]:
    """Fit to be sent back as it is."""
    return isinstance(value, str) and _token(value, _ACCESS_TOKEN) == value


def seconds(value: object, usual: int) -> int:
    """A number of seconds, at least one; several providers send it as text. What is no such number is the usual one."""
    if isinstance(value, str):
        match = _NUMBER.fullmatch(value)
        value = float(match[1]) if match else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value < 1e11:
        return usual
    return int(value)


def _token(value: object, form: re.Pattern[str]) -> str | None:
    if not isinstance(value, str):
        return None
    value = value.strip()
    return value if len(value) <= LONGEST_TOKEN and form.fullmatch(value) else None
