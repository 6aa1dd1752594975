"""Folder names: the server's modified UTF-7 (RFC 3501 5.1.3) and people's Unicode. Decoding never fails."""

from __future__ import annotations

import base64
import binascii
import re

_SHIFT = re.compile(rb"&([^-]*)-")
_PLAIN = re.compile(rb"[\x20-\x7e]*\Z")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def decode_name(raw: bytes) -> str:
    """For people. What isn't modified UTF-7 is shown as UTF-8 where it is that, else spelled out byte by byte."""
    if b"&" not in raw and _PLAIN.match(raw):
        return raw.decode("ascii")
    strict = _decode_strict(raw)
    if strict is not None:
        return strict
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("ascii", "backslashreplace")


def _spelled(raw: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in raw)


def encode_name(path: str) -> bytes:
    out: list[bytes] = []
    shifted: list[str] = []

    def flush() -> None:
        if shifted:
            # a lone surrogate can't come from a person's keyboard; it is sent as it is and the server decides
            packed = base64.b64encode("".join(shifted).encode("utf-16-be", "surrogatepass"))
            out.append(b"&" + packed.rstrip(b"=").replace(b"/", b",") + b"-")
            shifted.clear()

    for char in path:
        if " " <= char <= "~":
            flush()
            out.append(b"&-" if char == "&" else char.encode("ascii"))
        else:
            shifted.append(char)
    flush()
    return b"".join(out)


def display_paths(raws: list[bytes]) -> list[str]:
    """A path for each name, in order, no two alike: names that would read the same keep their wire spelling, and so
    do those with control characters."""
    decoded = [_spelled(raw) if _CONTROL.search(name := decode_name(raw)) else name for raw in raws]
    seen: dict[str, int] = {}
    for path in decoded:
        seen[path] = seen.get(path, 0) + 1
    taken = {path for path, times in seen.items() if times == 1}
    out: list[str] = []
    for raw, path in zip(raws, decoded, strict=True):
        if seen[path] > 1:
            # the spelling the encoder gives is the rightful owner of the readable form
            if encode_name(path) != raw or path in taken:
                path = _spelled(raw)
            number, base = 2, path
            while path in taken:
                path = f"{base} ({number})"
                number += 1
            taken.add(path)
        out.append(path)
    return out


def _decode_strict(raw: bytes) -> str | None:
    out: list[str] = []
    at = 0
    for match in _SHIFT.finditer(raw):
        out.append(raw[at : match.start()].decode("latin-1"))
        packed = match.group(1)
        if not packed:
            out.append("&")
        else:
            try:
                units = base64.b64decode(packed.replace(b",", b"/") + b"=" * (-len(packed) % 4), validate=True)
                out.append(units.decode("utf-16-be"))
            except (binascii.Error, UnicodeDecodeError, ValueError):
                return None
        at = match.end()
    rest = raw[at:]
    out.append(rest.decode("latin-1"))
    plain = _SHIFT.sub(b"", raw)
    return "".join(out) if b"&" not in plain and _PLAIN.match(plain) else None
