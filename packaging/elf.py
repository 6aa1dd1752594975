"""What a Linux library or program says about itself: the libraries it needs, the glibc it wants, where its data lies.

Reads 64-bit little-endian files, the only ones packages are made of here; needs no binutils.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LOAD, DYNAMIC = 1, 2  # kinds of segments
NEEDED, STRINGS, SYMBOLS, VERSIONS, VERSION_COUNT = 1, 5, 6, 0x6FFFFFFE, 0x6FFFFFFF  # tags of the dynamic section
SYMBOL_SIZE = 24


def is_elf(path: Path) -> bool:
    """A file that the rest here can read. Links are not followed."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(6) == b"\x7fELF\x02\x01"


@dataclass(frozen=True, slots=True)
class Segment:
    kind: int
    offset: int
    address: int
    size: int


class Elf:
    """One file, read once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._data = path.read_bytes()
        start, size, count = self._unpack("<Q", 32)[0], *self._unpack("<HH", 54)
        self._segments = []
        for number in range(count):
            kind, _, offset, address, _, length = self._unpack("<IIQQQQ", start + number * size)
            self._segments.append(Segment(kind, offset, address, length))
        self._dynamic = list(self._read_dynamic())
        self._tags = dict(self._dynamic)

    @property
    def needed(self) -> list[str]:
        """Names of libraries, as in DT_NEEDED."""
        return [self._string(value) for tag, value in self._dynamic if tag == NEEDED]

    @property
    def versions(self) -> set[str]:
        """Symbol versions it wants from others: GLIBC_2.34 and the like."""
        found: set[str] = set()
        if VERSIONS not in self._tags:
            return found
        place = self._offset(self._tags[VERSIONS])
        for _ in range(self._tags.get(VERSION_COUNT, 0)):
            _, count, _, first, following = self._unpack("<HHIII", place)
            entry = place + first
            for _ in range(count):
                _, _, _, name, step = self._unpack("<IHHII", entry)
                found.add(self._string(name))
                entry += step
            place += following
        return found

    @property
    def glibc(self) -> tuple[int, ...]:
        """The lowest glibc that has all it wants; () for a file that wants none."""
        numbers = [re.fullmatch(r"GLIBC_([0-9.]+)", version) for version in self.versions]
        return max((tuple(map(int, found[1].split("."))) for found in numbers if found), default=())

    def content(self, symbol: str) -> bytes:
        """From the exported symbol to the end of its segment. Raises KeyError where there is none."""
        place = self._offset(self._tags[SYMBOLS])
        end = self._offset(self._tags[STRINGS])  # all linkers put the names behind the symbols
        for entry in range(place, end - SYMBOL_SIZE + 1, SYMBOL_SIZE):
            name, _, _, _, value, _ = self._unpack("<IBBHQQ", entry)
            if name and self._string(name) == symbol:
                segment = self._segment(value)
                return self._data[self._offset(value) : segment.offset + segment.size]
        raise KeyError(symbol)

    def _read_dynamic(self) -> Iterator[tuple[int, int]]:
        for segment in self._segments:
            if segment.kind == DYNAMIC:
                yield from struct.iter_unpack("<QQ", self._data[segment.offset : segment.offset + segment.size])

    def _string(self, index: int) -> str:
        start = self._offset(self._tags[STRINGS]) + index
        return self._data[start : self._data.index(b"\0", start)].decode()

    def _offset(self, address: int) -> int:
        segment = self._segment(address)
        return segment.offset + address - segment.address

    def _segment(self, address: int) -> Segment:
        for segment in self._segments:
            if segment.kind == LOAD and segment.address <= address < segment.address + segment.size:
                return segment
        raise ValueError(f"{self.path} is damaged: nothing is loaded at {address:#x}")

    def _unpack(self, form: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from(form, self._data, offset)
