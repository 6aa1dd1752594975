"""The one guard between a caller's text and the wire. Nothing reaches a command except through here.

CR, LF and NUL are refused (ArgumentRefused, nothing sent), so one call can never become two commands.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from cio_desktop.language import Said

from .errors import ArgumentRefused
from .types import UidSet

MAX_UID = 0xFFFFFFFF
# Servers commonly refuse command lines over 8,192 octets (RFC 7162 4 asks for no more).
SET_LENGTH = 6000

_FORBIDDEN = re.compile(rb"[\r\n\x00]")
_ATOM = re.compile(rb"[A-Za-z0-9!#$&'+,\-./:;<=>?@^_`|~]+\Z")
_QUOTABLE = re.compile(rb"[\x01-\x09\x0b\x0c\x0e-\x7f]*\Z")
_FLAG = re.compile(r"\\?[A-Za-z0-9!#$&'+,\-./:;<=>?@^_`|~]+\Z")
_SET = re.compile(r"(?:[1-9]\d{0,9}(?::(?:[1-9]\d{0,9}|\*))?)(?:,[1-9]\d{0,9}(?::(?:[1-9]\d{0,9}|\*))?)*\Z")
_MESSAGE_ID = re.compile(r"<[^<>\s\x00-\x20\x7f-\U0010ffff]+>\Z")
BROKEN_TEXT = Said("The text holds a line break or a NUL.")
BROKEN_FOLDER = Said("The folder name holds a line break or a NUL.")
BROKEN_LABEL = Said("The label holds a line break or a NUL.")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")  # as it is: of IMAP


class Text(Protocol):
    """Bytes, or what stands for them and is read in pieces."""

    def __len__(self) -> int: ...
    def __getitem__(self, piece: slice, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Literal:
    data: Text


Part = bytes | Literal


def refuse_line_breaks(value: bytes, broken: Said) -> bytes:
    if _FORBIDDEN.search(value):
        raise ArgumentRefused(broken)
    return value


def string(value: bytes, broken: Said = BROKEN_TEXT) -> Part:
    """Quoted where 7 bits and a sane length allow it, else a literal."""
    refuse_line_breaks(value, broken)
    if len(value) <= 1000 and _QUOTABLE.match(value):
        return b'"' + value.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
    return Literal(value)


def mailbox(raw: bytes) -> Part:
    if not raw:
        raise ArgumentRefused(Said("The folder name is empty."))
    refuse_line_breaks(raw, BROKEN_FOLDER)
    # NIL as an atom would be read as "no name"
    if _ATOM.match(raw) and raw.upper() != b"NIL":
        return raw
    return string(raw, BROKEN_FOLDER)


def is_flag(flag: str) -> bool:
    """Whether a flag can be sent: servers name some that are no word."""
    return _FLAG.match(flag) is not None


def flag_list(flags: Iterable[str]) -> bytes:
    checked = list(flags)
    for flag in checked:
        if not is_flag(flag):
            raise ArgumentRefused(Said("{flag} is not a flag that can be sent.", flag=repr(flag)))
    return ("(" + " ".join(checked) + ")").encode("ascii")


def label_list(labels: Sequence[bytes]) -> list[Part]:
    """Gmail labels: system labels with one backslash, escaped by the quotes."""
    parts: list[Part] = [b"("]
    for number, label in enumerate(labels):
        if not label:
            raise ArgumentRefused(Said("The label is empty."))
        parts += [b" ", string(label, BROKEN_LABEL)] if number else [string(label, BROKEN_LABEL)]
    return [*parts, b")"]


def message_id(value: str) -> bytes:
    if len(value) > 990 or not _MESSAGE_ID.match(value):
        raise ArgumentRefused(Said("This Message-ID can't be searched for."))
    quoted = string(value.encode("ascii"))
    assert isinstance(quoted, bytes)
    return quoted


def uid_set(uids: Iterable[int]) -> str:
    """{1,2,3,7} -> "1:3,7"."""
    out: list[str] = []
    low = high = 0
    for uid in sorted(set(uids)):
        if not 0 < uid <= MAX_UID:
            raise ArgumentRefused(Said("{uid} is not a UID.", uid=str(uid)))
        if uid == high + 1 and low:
            high = uid
            continue
        if low:
            out.append(f"{low}:{high}" if high > low else str(low))
        low = high = uid
    if low:
        out.append(f"{low}:{high}" if high > low else str(low))
    return ",".join(out)


def uid_sets(uids: UidSet) -> list[bytes]:
    """The set as one or more arguments, each short enough for one command line; no argument for no UIDs."""
    text = uids if isinstance(uids, str) else uid_set(uids)
    if not text:
        return []
    if not _SET.match(text):
        raise ArgumentRefused(Said("This is not a set of UIDs."))
    sets: list[bytes] = []
    while len(text) > SET_LENGTH:
        cut = text.rindex(",", 0, SET_LENGTH)
        sets.append(text[:cut].encode("ascii"))
        text = text[cut + 1 :]
    return [*sets, text.encode("ascii")]


def date_time(at: int) -> bytes:
    t = time.gmtime(at)
    return (
        f'"{t.tm_mday:02d}-{_MONTHS[t.tm_mon - 1]}-{t.tm_year:04d} {t.tm_hour:02d}:{t.tm_min:02d}:{t.tm_sec:02d} +0000"'
    ).encode("ascii")
