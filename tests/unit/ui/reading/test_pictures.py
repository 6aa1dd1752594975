"""Pictures that a message brings along, and those that pass for one."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncGenerator, Sequence

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

from cio_desktop.operations.remote_pictures import RemotePictures
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.resources import Body, MailFile
from cio_desktop.ui.mail.reading import pictures
from cio_desktop.ui.mail.reading.body import compose
from cio_desktop.ui.mail.reading.pictures import Picture, decode, fetch, fetch_outside


def png(width: int = 4, height: int = 3, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is so large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    made = b"\x89PNG\r\n\x1a\n"
    for name, data in chunks:
        made += struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return made


def test_three_formats_are_read() -> None:
    for kind in ("PNG", "JPG"):
        image = decode(png(kind=kind))
        assert image is not None
        assert (image.width(), image.height()) == (4, 3)
    wide = decode(png(3_000, 300))
    assert wide is not None
    assert (wide.width(), wide.height()) == (pictures.SHOWN, 120)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"BM" + b"\0" * 60,
        b"\x89PNG\r\n\x1a\n" + b"\0" * 50,
        claiming(100_000, 100_000),
        claiming(8_001, 1),
        claiming(7_000, 7_000),
        claiming(0, 5),
        png()[:40],
    ],
)
def test_what_is_no_picture_of_ours_is_refused(raw: bytes) -> None:
    assert decode(raw) is None


HTML = '<p>Look: <img src="cid:One@x" alt="first"> <img src="CID:two@x" alt="second" width="9"></p>'
FILES = [
    MailFile("f1", "1.png", 100, "image/png", content_id="<one@x>", is_embedded=True),
    MailFile("f2", "2.png", 100, "image/png", content_id="two@x"),
]


def test_the_text_names_what_it_lacks_and_shows_what_is_there() -> None:
    parts = [Body("text/html", "utf-8", HTML, "1")]
    bare = compose(parts)
    assert bare.inside == ["one@x", "two@x"]
    assert "[first]" in bare.blocks[0].html
    assert "<img" not in bare.blocks[0].html
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    shown = compose(parts, pictures={"two@x": Picture("picture:a", image)}).blocks[0].html
    assert "[first]" in shown
    assert '<img src="picture:a" width="9" height="4">' in shown
    narrow = compose(parts, pictures={"one@x": Picture("picture:b", image, 10)}).blocks[0].html
    assert '<img src="picture:b" width="10" height="5">' in narrow


@pytest.mark.parametrize("src", ["picture:a", "one@x", "data:image/png;base64,AAAA", "file:///one@x", "https://one@x"])
def test_nothing_else_is_a_picture_of_the_message(src: str) -> None:
    part = Body("text/html", "utf-8", f'<p>x <img src="{src}"></p>', "1")
    found = compose([part], pictures={"one@x": Picture("picture:a", QImage(2, 2, QImage.Format.Format_RGB32))})
    assert "<img" not in found.blocks[0].html


async def test_only_what_the_message_has_is_fetched() -> None:
    asked: list[str] = []

    async def read(file: MailFile) -> AsyncGenerator[bytes, None]:
        asked.append(file.file_id)
        if file.file_id == "f2":
            raise ApiConnectionError("It broke off")
        yield png()

    found = await fetch(FILES, ["one@x", "one@x", "two@x", "three@x"], read)
    assert list(found) == ["one@x"]
    assert asked == ["f1", "f2"]


async def test_a_picture_that_is_longer_than_it_said_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_BYTES", 500)

    async def endless(_file: MailFile) -> AsyncGenerator[bytes, None]:
        while True:
            yield b"\x89PNG\r\n\x1a\n" * 10

    assert not await fetch(FILES, ["one@x"], endless)


class _Large(RemotePictures):
    async def fetch(self, urls: Sequence[str]) -> dict[str, bytes]:
        return dict.fromkeys(urls, png(200, 100))


async def test_those_of_one_message_have_a_bound_when_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_POINTS_SHOWN", 45_000)
    assert list(await fetch_outside(["a", "b", "c", "d"], _Large())) == ["a", "b"]

    async def read(_file: MailFile) -> AsyncGenerator[bytes, None]:
        yield png(200, 100)

    files = [MailFile(name, "1.png", 9, "image/png", content_id=f"<{name}>") for name in "abc"]
    assert list(await fetch(files, ["a", "b", "c"], read)) == ["a", "b"]
