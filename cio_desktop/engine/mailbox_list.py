"""Address lists of headers (RFC 5322 3.4): names and addresses, groups opened, comments dropped.

One pass without recursion: nested comments cannot hurt. Never raises.
"""

from __future__ import annotations

import re

from .words import clean, decode_words

MOST_ADDRESSES = 500
LONGEST = 200_000

# What nine of ten headers look like: Name <a@b> or "Name" <a@b> or a@b, one of them.
_PLAIN = re.compile(r'\s*(?:"([^"\\]*)"|([^"<>(),:;@\\\[\]]*?))\s*<([^<>\s"(),:;]+)>\s*')
_BARE = re.compile(r'\s*([^<>\s"(),;:\\]+@[^<>\s"(),;:\\]+)\s*')


def parse_addresses(text: str) -> list[tuple[str, str]]:
    """(address, name) pairs in order; name is "" where there is none."""
    match = _PLAIN.fullmatch(text)
    if match is not None:
        return [(match[3], decode_words(match[1] or match[2] or "").strip())]
    match = _BARE.fullmatch(text)
    if match is not None:
        return [(match[1], "")]
    found: list[tuple[str, str]] = []
    for entry in _entries(text[:LONGEST]):
        pair = _one(entry)
        if pair is not None:
            found.append(pair)
            if len(found) >= MOST_ADDRESSES:
                break
    return found


def _entries(text: str) -> list[str]:
    """Cuts at commas and group marks that stand outside quotes, comments and angle brackets."""
    parts: list[str] = []
    piece: list[str] = []
    quoted = angle = False
    depth = 0
    index = 0
    length = len(text)
    while index < length:
        char = text[index]
        if char == "\\" and index + 1 < length and (quoted or depth):
            if not depth:
                piece.append(text[index : index + 2])
            index += 2
            continue
        index += 1
        if quoted:
            quoted = char != '"'
        elif char == "(":
            depth += 1
            continue
        elif depth:
            depth -= char == ")"
            continue
        elif char == '"':
            quoted = True
        elif char == "<":
            angle = True
        elif char == ">":
            angle = False
        elif char in ",;" and not angle:
            parts.append("".join(piece))
            piece = []
            continue
        elif char == ":" and not angle and "@" not in piece:
            piece = []  # the name of a group
            continue
        piece.append(char)
    parts.append("".join(piece))
    return parts


def _one(entry: str) -> tuple[str, str] | None:
    entry = entry.strip()
    if not entry:
        return None
    opening = entry.rfind("<")
    if opening >= 0:
        closing = entry.find(">", opening)
        address = entry[opening + 1 : closing if closing > 0 else len(entry)]
        name = entry[:opening]
        if address.startswith("@") and ":" in address:  # an old source route
            address = address.rpartition(":")[2]
    elif "@" in entry:
        words = entry.split()
        at = next(index for index, word in enumerate(words) if "@" in word)
        address, name = words[at], " ".join(words[:at])
    else:
        return ("", clean(decode_words(_unquote(entry))))
    address = "".join(address.split())
    name = decode_words(_unquote(name.strip())).strip()
    if not address and not name:
        return None
    return clean(address), clean(name)


def _unquote(name: str) -> str:
    if '"' not in name:
        return name
    return re.sub(r"\\(.)", r"\1", name.replace('\\"', "\0").replace('"', "")).replace("\0", '"')
