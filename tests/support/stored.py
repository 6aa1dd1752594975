"""What is in the files of a folder, also of one that a program works in meanwhile."""

import os
from collections.abc import Iterator
from pathlib import Path


def stored(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every regular file below with its bytes. What goes between being listed and being read is no file any more."""
    for place, _, names in os.walk(folder):  # which leaves out folders that go meanwhile
        for name in names:
            path = Path(place, name)
            try:
                if path.is_file():
                    yield path, path.read_bytes()
            except FileNotFoundError:
                continue
