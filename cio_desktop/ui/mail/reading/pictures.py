"""Pictures of a message's text, decoded: those that it brings along (`cid:`, RFC 2392), and those on the internet that
the person asked for. Three formats, bounded in number, bytes and size. Decoding is slow enough for a thread.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from cio_desktop.operations.remote_pictures import RemotePictures
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import MailFile

MOST = 20  # of one message
MOST_BYTES = 8_000_000  # of one
MOST_IN_ALL = 24_000_000
LONGEST_SIDE = 8_000
MOST_POINTS = 30_000_000
MOST_POINTS_SHOWN = 60_000_000  # of one message, four bytes each: few bytes may unpack to any number
SHOWN = 1_200  # points wide it is kept
_FORMATS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg", b"GIF8": b"gif"}  # by their first bytes
SCHEME = "picture"  # ours: no sender's link can have it


@dataclass(frozen=True, slots=True)
class Picture:
    name: str
    image: QImage
    widest: int = SHOWN  # that there is room for

    @property
    def size(self) -> tuple[int, int]:
        width, height = self.image.width(), self.image.height()
        return (width, height) if width <= self.widest else (self.widest, max(1, height * self.widest // width))


def decode(raw: bytes) -> QImage | None:
    """None: of another format, too large, or broken."""
    kind = next((kind for start, kind in _FORMATS.items() if raw.startswith(start)), None)
    if kind is None or len(raw) > MOST_BYTES:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty() or max(size.width(), size.height()) > LONGEST_SIDE:
        return None
    if size.width() * size.height() > MOST_POINTS:
        return None
    if size.width() > SHOWN:
        reader.setScaledSize(QSize(SHOWN, max(1, size.height() * SHOWN // size.width())))
    image = reader.read()
    return None if image.isNull() else image


def key_of(content_id: str) -> str:
    return content_id.strip().strip("<>").lower()


async def fetch(
    files: Sequence[MailFile],
    wanted: Sequence[str],
    read: Callable[[MailFile], AsyncGenerator[bytes, None]],
    widest: int = SHOWN,
) -> Mapping[str, Picture]:
    """By what the text calls them. What can't be had is left out: its name stands in the text."""
    by_id = {key_of(file.content_id): file for file in files if file.content_id}
    found: dict[str, Picture] = {}
    left = MOST_IN_ALL
    for cid in dict.fromkeys(wanted[:MOST]):
        file = by_id.get(cid)
        if file is None or file.size > MOST_BYTES:
            continue
        try:
            raw = await _whole(read(file), min(MOST_BYTES, left))
        except CioError:
            continue
        left -= len(raw)
        await _take(found, cid, raw, widest)
    return found


async def fetch_outside(wanted: Sequence[str], remote: RemotePictures, widest: int = SHOWN) -> Mapping[str, Picture]:
    """By their addresses."""
    found: dict[str, Picture] = {}
    for address, raw in (await remote.fetch(wanted)).items():
        await _take(found, address, raw, widest)
    return found


async def _take(found: dict[str, Picture], name: str, raw: bytes, widest: int) -> None:
    """Nothing that is no picture, or would be too much beside the others."""
    picture = await _shown(raw, widest)
    if picture is not None and sum(map(_points, (picture, *found.values()))) <= MOST_POINTS_SHOWN:
        found[name] = picture


def _points(picture: Picture) -> int:
    return picture.image.width() * picture.image.height()


async def _shown(raw: bytes, widest: int) -> Picture | None:
    image = await asyncio.to_thread(decode, raw) if raw else None
    return Picture(f"{SCHEME}:{hashlib.sha256(raw).hexdigest()[:32]}", image, widest) if image is not None else None


async def _whole(pieces: AsyncGenerator[bytes, None], most: int) -> bytes:
    """Nothing of what is longer."""
    raw = bytearray()
    async with aclosing(pieces):
        async for piece in pieces:
            raw += piece
            if len(raw) > most:
                return b""
    return bytes(raw)
