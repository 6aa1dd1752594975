"""The program's icon in the two containers that Windows and macOS want. The drawing itself is resources' SVG."""

from __future__ import annotations

import struct
from pathlib import Path

import tree

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# kinds of an .icns that hold a PNG, and its size in pixels
ICNS_KINDS = {
    b"icp4": 16,
    b"ic11": 32,
    b"icp5": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def write_ico(path: Path) -> Path:
    """Small pictures as bitmaps, which all of Windows reads, the large one as PNG."""
    pictures = [(size, tree.draw(size) if size >= 256 else _bitmap(size)) for size in ICO_SIZES]
    at = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    path.write_bytes(head + body)
    return path


def write_icns(path: Path) -> Path:
    body = b""
    for kind, size in ICNS_KINDS.items():
        data = tree.draw(size)
        body += kind + struct.pack(">I", len(data) + 8) + data
    path.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return path


def _bitmap(size: int) -> bytes:
    """A bitmap with transparency as an icon has it: upside down, twice as high for an empty mask."""
    from PySide6.QtGui import QImage

    image = QImage.fromData(tree.draw(size)).convertToFormat(QImage.Format.Format_ARGB32)
    data = bytes(image.constBits())
    lines = [data[4 * size * line : 4 * size * (line + 1)] for line in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 4 * size * size + len(mask), 0, 0, 0, 0)
    return header + b"".join(lines) + mask
