"""What answers show of a raw message, or of its header and texts. Tolerant: any bytes give an answer, and no
control character leaves in text.

Uses the standard library's parser with the default policy; what that cannot decode is shown with replacement
characters instead of failing.
"""

from __future__ import annotations

import email
import email.policy
import re
from email.errors import MessageError
from email.message import EmailMessage
from typing import Any, cast

from msgspec import UNSET, UnsetType

from cio_desktop.engine.api import (
    ReadablePart,
    clean,
    clean_lines,
    decode_charset,
    decode_words,
    header_fields,
    text_of,
)
from cio_desktop.protocol.resources import Body

_BARE_CR = re.compile(rb"\r(?!\n)")
_HEADER_END = re.compile(rb"\r?\n\r?\n")
LARGE = 1024 * 1024
"""Bytes of a message above which only what is shown of it is read; below, one trip for all of it is quicker."""
_DEPTH = 100
_LONGEST_WORD = 40


class ReadOnce(email.policy.EmailPolicy):
    """The default policy for one message, but that a header is parsed once. The standard library parses it each time it
    is asked for, ten times for what is shown of a part: five sixths of the time."""

    def __init__(self) -> None:
        default = email.policy.default
        super().__init__(message_factory=EmailMessage, header_factory=default.header_factory)
        object.__setattr__(self, "parsed", {})

    def header_fetch_parse(self, name: str, value: str) -> Any:
        parsed: dict[tuple[str, str], Any] = self.__dict__["parsed"]
        if (name, value) not in parsed:
            parsed[name, value] = super().header_fetch_parse(name, value)
        return parsed[name, value]


def bodies(raw: bytes, wanted: str | None = None) -> list[Body]:
    """The text parts (or those of one type, such as text/html), numbered as IMAP numbers them."""
    try:
        # The standard parser ends lines at a bare CR: it would take what follows for a header field. A vertical tab
        # means nothing to it and is shown as a line end as well.
        message = email.message_from_bytes(_BARE_CR.sub(b"\x0b", raw), policy=ReadOnce())
        return list(_text_parts(cast(EmailMessage, message), wanted))
    except (RecursionError, MessageError, ValueError, LookupError, AttributeError, TypeError, IndexError):
        # the standard parser still raises these on some hostile messages; the text is then shown undecoded
        found = _HEADER_END.search(raw)
        text = raw[found.end() :] if found else raw
        if wanted not in (None, "text/plain"):
            return []
        return [Body(type="text/plain", charset="utf-8", content=_text(text, "utf-8"), body_section="1")]


def bodies_of(texts: list[tuple[ReadablePart, bytes]]) -> list[Body]:
    """The same of a large message, whose texts were read by themselves."""
    found = []
    for part, text in texts:
        content = _text(text, part.charset)
        body = Body(type=part.type, charset=part.charset, content=content, body_section=part.section)
        body.format, body.delsp = _word(part.format), _word(part.delsp)
        found.append(body)
    return found


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
        body = Body(type=clean(kind), charset=clean(charset), content=content, body_section=section)
        body.format, body.delsp = _parameter(part, "format"), _parameter(part, "delsp")
        found.append(body)
    return found


def _parameter(part: EmailMessage, name: str) -> str | UnsetType:
    value = part.get_param(name)
    return _word(value) if isinstance(value, str) else UNSET


def _word(value: str) -> str | UnsetType:
    return clean(value).lower()[:_LONGEST_WORD] if value else UNSET


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
    return clean_lines(decode_charset(raw, charset))


def raw_headers(raw: bytes) -> str:
    """The header block as it stands."""
    return clean_lines(text_of(_header_block(raw)))


def _header_block(raw: bytes) -> bytes:
    found = _HEADER_END.search(raw)
    return raw[: found.start()] if found else raw


def headers(raw: bytes) -> dict[str, list[str]]:
    """Every header by its name in Title-Case, unfolded and decoded, in order."""
    answer: dict[str, list[str]] = {}
    for name, value in header_fields(_header_block(raw)):
        if _NAME.fullmatch(name):
            answer.setdefault(_title(name.decode("ascii")), []).append(decode_words(text_of(value)))
    return answer


_NAME = re.compile(rb"[!-9;-~]+")


def _title(name: str) -> str:
    return "-".join(word.capitalize() for word in name.split("-"))
