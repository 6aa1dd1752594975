"""A display without a screen (Xvfb), and what is to be seen on it."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from project import BuildError

WIDTH, HEIGHT = 1400, 900


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of red, green, blue."""

    width: int
    height: int
    rows: list[bytes]

    @property
    def colours(self) -> int:
        """How many different ones: an empty screen has one, a window with text has hundreds."""
        return len({row[at : at + 3] for row in self.rows for at in range(0, len(row), 3)})

    def save(self, file: Path) -> None:
        """As PNG."""

        def chunk(kind: bytes, data: bytes) -> bytes:
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        data = zlib.compress(b"".join(b"\0" + row for row in self.rows))
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def read_xwd(data: bytes) -> Picture:
    """The frame buffer as Xvfb keeps it in a file: a header of big-endian numbers, colours, then lines of 32 bits."""
    (header,) = struct.unpack_from(">I", data, 0)
    fields = struct.unpack_from(">25I", data, 0)
    width, height, little, bits, line, colours = (
        fields[4],
        fields[5],
        fields[7] == 0,
        fields[11],
        fields[12],
        fields[19],
    )
    if bits != 32:
        raise BuildError(f"The screen has {bits} bits for a point; 32 are understood.")
    start = header + colours * 12
    rows = []
    for number in range(height):
        points = data[start + number * line : start + number * line + width * 4]
        red, blue = (2, 0) if little else (1, 3)
        row = bytearray(width * 3)
        row[0::3], row[1::3], row[2::3] = points[red::4], points[1 if little else 2 :: 4], points[blue::4]
        rows.append(bytes(row))
    return Picture(width, height, rows)


class Screen:
    """`with Screen() as screen:` programs open their windows with `screen.environment`."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="cio-screen-"))
        self._server: subprocess.Popen[bytes] | None = None
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        program = shutil.which("Xvfb")
        if program is None:
            raise BuildError("The window is looked at under Xvfb, which is missing: apt-get install xvfb.")
        read, write = os.pipe()
        with (self._folder / "log").open("wb") as log:
            self._server = subprocess.Popen(
                [program, "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(self._folder)]
                + ["-ac", "-nolisten", "tcp"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=[write],
            )
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            self.__exit__()
            raise BuildError("Xvfb did not start.")
        self.environment = {"DISPLAY": f":{number}"}
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.terminate()
            try:
                self._server.wait(10)
            except subprocess.TimeoutExpired:
                self._server.kill()
                self._server.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def look(self) -> Picture:
        return read_xwd((self._folder / "Xvfb_screen0").read_bytes())
