"""BODYSTRUCTURE of a message -> its files and its text parts. Never raises on what a server may send.

Must not fetch anything; what it does not understand is left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import msgspec

from cio_desktop.imap.grammar import PLAIN_STRING, GrammarError, parse, values_pattern
from cio_desktop.protocol.resources import File

from .encoded_words import clean, decode_name, decode_segments, text_of

DEEPEST = 64
MOST_PARTS = 10_000
LONGEST_KNOWN = 200
SIGNATURE_IMAGE = 50_000  # bytes as encoded; a picture shown inside the text below this is decoration
_TNEF = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})


class TextPart(msgspec.Struct, frozen=True, array_like=True):
    """A part a person reads."""

    section: str
    type: str
    charset: str
    encoding: str
    size: int


@dataclass(slots=True)
class Structure:
    files: list[File] = field(default_factory=list)
    texts: list[TextPart] = field(default_factory=list)


@dataclass(slots=True)
class _Leaf:
    """`part`: as nested tuples."""

    part: tuple[Any, ...]
    section: str
    related: bool


def read_structure(body: object, message_id: str, *, raw_file_list: bool = False) -> Structure:
    """The parts of a message. Without `raw_file_list` signature images and winmail.dat are left out."""
    result = Structure()
    leaves: Iterable[_Leaf | TextPart] = ()
    if isinstance(body, bytes):
        leaves = _usual_leaves(body) or _leaves(_parsed(body))
    elif isinstance(body, tuple):
        leaves = _leaves(body)
    for leaf in leaves:
        if isinstance(leaf, TextPart):
            result.texts.append(leaf)
        else:
            _read_leaf(leaf, message_id, raw_file_list, result)
    return result


@dataclass(frozen=True, slots=True)
class Part:
    """How one part is encoded, and how long it is so; `size` as the server tells it."""

    encoding: str
    size: int


def find_part(body: object, section: str) -> Part | None:
    """The part of that number; None where the message has none."""
    values = _parsed(body) if isinstance(body, bytes) else body
    for leaf in _leaves(values) if isinstance(values, tuple) else ():
        part = leaf.part
        if leaf.section == section and len(part) >= 7:
            size = part[6] if isinstance(part[6], int) else 0
            return Part(_word(part[5]) or "7bit", size)
    return None


@dataclass(frozen=True, slots=True)
class ReadablePart:
    """A text that is no attachment, with or without a name: what a body shows. `format`, `delsp`: RFC 3676."""

    section: str
    type: str
    charset: str
    part: Part
    format: str
    delsp: str


def readable_parts(body: object) -> list[ReadablePart] | None:
    """In order; None where the structure can't be read."""
    values = _parsed(body) if isinstance(body, bytes) else body
    if not isinstance(values, tuple) or not values:
        return None
    found = []
    for leaf in _leaves(values):
        part = leaf.part
        if len(part) < 7 or _word(part[0]) != "text":
            continue
        kind = f"text/{_word(part[1]) or 'plain'}"
        if _disposition(part, "text", kind)[0] == "attachment":
            continue
        size = part[6] if isinstance(part[6], int) else 0
        encoded = Part(_word(part[5]) or "7bit", size)
        charset, format_, delsp = (_parameter(part[2], name) for name in ("charset", "format", "delsp"))
        found.append(ReadablePart(leaf.section, kind, charset or "utf-8", encoded, format_.lower(), delsp.lower()))
    return found


# The parts of BODYSTRUCTURE as nearly all servers spell it. In turn: a text; another part; where a multipart begins,
# and where it ends; what fits nothing, which swallows the rest.
_STRING_OR_NIL = rb"(?:NIL|" + PLAIN_STRING + rb")"
_PARTS = re.compile(
    rb' *+(?:\("[Tt][Ee][Xx][Tt]" "([^"\\]++)" (NIL|\((?:"[^"\\]*+" "[^"\\]*+" ?)++\))(?: %(any)s){2}'
    rb' "([^"\\]*+)" (0|[1-9][0-9]{0,17}) (?:[0-9]++|NIL)'
    rb'(?: %(any)s(?: (?:NIL|\("[Ii][Nn][Ll][Ii][Nn][Ee]" NIL\))(?: %(any)s)*+)?)?\)'
    rb'|(\((?=")%(values)s\))|(\()(?=\()|"([^"\\]++)"%(values)s\)|([\s\S]++))'
    % {b"any": _STRING_OR_NIL, b"values": values_pattern(4)}
)


def _usual_leaves(raw: bytes) -> list[_Leaf | TextPart] | None:
    """A text without a name as what it is read as. None where it takes more care."""
    found: list[_Leaf | TextPart] = []
    begun: list[tuple[str, int, list[_Leaf]]] = []
    prefix, number, here = "", 0, list[_Leaf]()
    for subtype, params, encoding, size, other, opens, closes, rest in _PARTS.findall(raw):
        if rest or (number and not begun):
            return None  # also what comes behind the end
        if closes:
            if not begun:
                return None
            if _word(closes) == "related":
                for leaf in here:
                    leaf.related = True
            prefix, number, here = begun.pop()
            continue
        number += 1
        if opens:
            begun.append((prefix, number, here))
            prefix, number, here = f"{prefix}{number}." if len(begun) > 1 else "", 0, []
            continue
        if other:
            leaf = _Leaf(_parsed(other), f"{prefix}{number}", False)
            here.append(leaf)
            found.append(leaf)
        else:
            kind = _text_kind(subtype, params, encoding) if len(params) <= LONGEST_KNOWN else None
            if kind is None:
                return None
            found.append(TextPart(f"{prefix}{number}", *kind, int(size)))
    return found if not begun and len(found) <= MOST_PARTS else None


@lru_cache(maxsize=512)
def _text_kind(subtype: bytes, params: bytes, encoding: bytes) -> tuple[str, str, str] | None:
    """Type, charset and encoding; None for a text with a name."""
    (values,) = parse(params, [])
    if _parameter(values, "name"):
        return None
    return f"text/{_word(subtype)}", _parameter(values, "charset") or "us-ascii", _word(encoding) or "7bit"


def _parsed(raw: bytes) -> tuple[Any, ...]:
    try:
        values = parse(raw, [])
    except GrammarError:
        return ()
    return values[0] if len(values) == 1 and isinstance(values[0], tuple) else ()


def _leaves(body: tuple[Any, ...]) -> Iterator[_Leaf]:
    """The parts that are no multipart, in order, with their section numbers (RFC 3501 6.4.5)."""
    if not (body and isinstance(body[0], tuple)):
        yield _Leaf(body, "1", False)
        return
    stack: list[tuple[tuple[Any, ...], str, bool, int]] = [(body, "", False, 0)]
    count = 0
    while stack:
        part, section, related, depth = stack.pop()
        if not (part and isinstance(part[0], tuple)):
            count += 1
            if count > MOST_PARTS:
                return
            yield _Leaf(part, section, related)
            continue
        if depth >= DEEPEST:
            continue
        children = []
        for child in part:
            if not isinstance(child, tuple):
                break
            children.append(child)
        subtype = _word(part[len(children)] if len(part) > len(children) else None)
        inside = subtype == "related"
        for number in range(len(children), 0, -1):
            name = f"{section}.{number}" if section else str(number)
            stack.append((children[number - 1], name, inside, depth + 1))


def _read_leaf(leaf: _Leaf, message_id: str, raw_file_list: bool, result: Structure) -> None:
    part = leaf.part
    if len(part) < 7:
        return
    kind = _word(part[0]) or "application"
    subtype = _word(part[1]) or "octet-stream"
    type_name = f"{kind}/{subtype}"
    size = part[6] if isinstance(part[6], int) else 0
    disposition, disposition_params = _disposition(part, kind, type_name)
    name = _parameter(disposition_params, "filename") or _parameter(part[2], "name")
    if kind == "text" and disposition != "attachment" and not name:
        charset = _parameter(part[2], "charset") or "us-ascii"
        encoding = _word(part[5]) or "7bit"
        result.texts.append(TextPart(leaf.section, type_name, charset, encoding, size))
        return
    if type_name == "message/rfc822" and not name:
        name = "message.eml"
    content_id = text_of(part[3]) if isinstance(part[3], bytes) else None
    embedded = bool(content_id) and kind == "image" and (leaf.related or disposition == "inline")
    if not name and not disposition and kind not in {"image", "audio", "video", "application"}:
        return
    if not raw_file_list and _is_clutter(type_name, kind, name, size, embedded):
        return
    result.files.append(
        File(
            file_id=_file_id(message_id, leaf.section),
            file_name=name[:255],
            size=_decoded_size(size, _word(part[5])),
            type=type_name,
            body_section=leaf.section,
            content_disposition=disposition or None,
            content_id=clean(content_id) if content_id else None,
            is_embedded=embedded,
        )
    )


def _is_clutter(type_name: str, kind: str, name: str, size: int, embedded: bool) -> bool:
    if type_name in _TNEF or name.lower() == "winmail.dat":
        return True
    return kind == "image" and embedded and size <= SIGNATURE_IMAGE


def _disposition(part: tuple[Any, ...], kind: str, type_name: str) -> tuple[str, object]:
    # Text has one field more (lines), message/rfc822 three (envelope, body, lines), then MD5, disposition.
    at = 9 if kind == "text" else 11 if type_name == "message/rfc822" else 8
    value = part[at] if len(part) > at else None
    if isinstance(value, tuple) and value:
        return _word(value[0]), value[1] if len(value) > 1 else None
    if isinstance(value, bytes):  # pymap gives the header field's text as it stands
        word = value.partition(b";")[0]
        return _word(word.strip()), tuple(_field_parameters(value[len(word) :]))
    return "", None


def _field_parameters(rest: bytes) -> Iterator[bytes]:
    """Name, value, name, value … of what follows a field's word (RFC 2183)."""
    for name, quoted, bare in _FIELD_PARAMETER.findall(rest):
        yield name
        yield re.sub(rb"\\(.)", rb"\1", quoted) if quoted else bare.strip(b' \t\r\n"')


def _parameter(params: object, wanted: str) -> str:
    """A parameter of a list name, value, name, value …; pieces and charsets of RFC 2231 put together. Where a plain
    value and one with a charset stand side by side, that with the charset counts."""
    if not isinstance(params, tuple):
        return ""
    plain: str | None = None
    pieces: dict[int, tuple[bytes, bool]] = {}
    for index in range(0, len(params) - 1, 2):
        name, value = _word(params[index]), params[index + 1]
        if not isinstance(value, bytes):
            continue
        if name == wanted:
            if plain is None:
                whole = value if index + 2 == len(params) else _whole_value(params, index + 1)
                plain = decode_name(text_of(whole))
        elif name.startswith(wanted + "*"):
            number = _PIECE.fullmatch(name[len(wanted) + 1 :])
            if number is not None:
                pieces.setdefault(int(number[1] or 0), (value, name.endswith("*")))
    if pieces:
        return decode_segments([pieces[number] for number in sorted(pieces)]) or plain or ""
    return plain or ""


def _whole_value(params: tuple[Any, ...], at: int) -> bytes:
    """The value at `at`. Quotes that a server left unescaped cut it into values and bare words: these are joined
    again where the value has no ending of its own and what follows names no parameter, yet ends as a file does."""
    value: bytes = params[at]
    rest = params[at + 1 :]
    if not rest or _ENDING.search(value):
        return value
    joined = [value]
    for number, item in enumerate(rest):
        raw = item if isinstance(item, bytes) else b"%d" % item if isinstance(item, int) else b""
        if number % 2 == 0 and _PARAMETER.fullmatch(raw):
            break
        # every second one stood between the stray quotes
        joined.append(b'"' + raw + b'"' if number % 2 == 0 else raw)
    name = b"".join(joined)
    return name if len(joined) > 1 and _ENDING.search(name.rstrip(b'"')) else value


_FIELD_PARAMETER = re.compile(rb';\s*+([^=;\s]++)\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"|([^;]*+))', re.DOTALL)
_PIECE = re.compile(r"(\d{1,3})?\*?")
_ENDING = re.compile(rb"\.[A-Za-z0-9]{1,8}\Z")
_PARAMETER = re.compile(
    rb"(?:name|filename|charset|size|format|delsp|boundary|type|start|start-info|method|creation-date"
    rb"|modification-date|read-date|reply-type|protocol|micalg|report-type|access-type|x-[^ ]*|[^ ]*-[^ ]*)(?:\*.*)?",
    re.IGNORECASE,
)


def _word(value: object) -> str:
    if not isinstance(value, bytes):
        return ""
    return _known_word(value) if len(value) <= 40 else _read_word(value)


def _read_word(value: bytes) -> str:
    return clean(text_of(value)).lower()


# The same few words in every message.
_known_word = lru_cache(maxsize=1024)(_read_word)


def _decoded_size(size: int, encoding: str) -> int:
    """The size of the file itself: base64 adds a third and a line end every 76 characters."""
    return size * 57 // 78 if encoding == "base64" else size


def _file_id(message_id: str, section: str) -> str:
    return hashlib.blake2b(f"{message_id}/{section}".encode(), digest_size=12).hexdigest()
