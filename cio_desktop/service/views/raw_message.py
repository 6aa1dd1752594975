"""What answers show of a raw message: its text parts and its headers. Tolerant: any bytes give an answer.

Uses the standard library's parser with the default policy; what that cannot decode is shown with replacement
characters instead of failing.
"""

from __future__ import annotations

import email
import email.policy
import re
from email.errors import HeaderParseError, MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from typing import cast

from cio_desktop.protocol.resources import Body

_FOLD = re.compile(r"\r?\n(?=[ \t])")
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_DEPTH = 100


def bodies(raw: bytes, wanted: str | None = None) -> list[Body]:
    """The text parts (or those of one type, such as text/html), numbered as IMAP numbers them."""
    try:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        return list(_text_parts(message, wanted))
    except (RecursionError, MessageError, ValueError, LookupError, AttributeError, TypeError, IndexError):
        # the standard parser still raises these on some hostile messages; the text is then shown undecoded
        found = _HEADER_END.search(raw)
        text = raw[found.end() :] if found else raw
        if wanted not in (None, "text/plain"):
            return []
        return [Body(type="text/plain", charset="utf-8", content=_text(text, "utf-8"), body_section="1")]


def _text_parts(message: EmailMessage, wanted: str | None) -> list[Body]:
    found: list[Body] = []
    for section, part in _sections(message, "", 0):
        kind = part.get_content_type()
        if part.get_content_maintype() != "text" or part.get_content_disposition() == "attachment":
            continue
        if wanted is not None and kind != wanted.lower():
            continue
        charset = str(part.get_content_charset("utf-8"))
        payload = part.get_payload(decode=True)
        content = _text(payload if isinstance(payload, bytes) else b"", charset)
        found.append(Body(type=kind, charset=charset, content=content, body_section=section))
    return found


def _sections(part: EmailMessage, prefix: str, depth: int) -> list[tuple[str, EmailMessage]]:
    if depth > _DEPTH:
        return []
    if not part.is_multipart() or part.get_content_maintype() != "multipart":
        # a forwarded message (message/rfc822) is an attachment here, its own parts are not this message's text
        return [] if part.is_multipart() else [(prefix or "1", part)]
    found: list[tuple[str, EmailMessage]] = []
    children = cast(list[EmailMessage], part.get_payload())
    for number, child in enumerate(children, 1):
        found += _sections(child, f"{prefix}.{number}" if prefix else str(number), depth + 1)
    return found


def _text(raw: bytes, charset: str) -> str:
    try:
        text = raw.decode(charset, "replace")
    except (LookupError, ValueError):  # a charset nobody knows, or one that is no text codec
        text = raw.decode("utf-8", "replace")
    return text.encode("utf-8", "replace").decode("utf-8")


def raw_headers(raw: bytes) -> str:
    """The header block as it stands."""
    found = _HEADER_END.search(raw)
    return _text(raw[: found.start()] if found else raw, "utf-8")


def headers(raw: bytes) -> dict[str, list[str]]:
    """Every header by its name in Title-Case, unfolded and decoded, in order."""
    answer: dict[str, list[str]] = {}
    for line in _FOLD.sub("", raw_headers(raw)).replace("\r\n", "\n").split("\n"):
        name, colon, value = line.partition(":")
        name = name.rstrip()
        if not colon or not name or any(character.isspace() for character in name):
            continue
        answer.setdefault(_title(name), []).append(_decoded(value.strip()))
    return answer


def _title(name: str) -> str:
    return "-".join(word.capitalize() for word in name.split("-"))


def _decoded(value: str) -> str:
    if "=?" not in value:
        return value
    try:
        text = str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, ValueError):
        return value
    return text.encode("utf-8", "replace").decode("utf-8")
