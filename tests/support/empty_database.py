"""An empty database for each test, copied from one that this process made once: making all tables takes 15 ms, a copy
none. How they are made is tested by `unit/store/test_database.py`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from cio_desktop.store.database import READERS, Database

_empty = b""


async def open_database(path: Path, *, readers: int = READERS) -> Database:
    """As `Database.open`; one that is there already is opened as it is."""
    global _empty
    if not _empty:
        with tempfile.TemporaryDirectory(prefix="cio-empty-") as folder:
            made = Path(folder, "empty.db")
            await (await Database.open(made, readers=1)).close()  # all is in the one file then
            _empty = _bytes_of(made)
    _place(path)
    return await Database.open(path, readers=readers)


def _bytes_of(path: Path) -> bytes:
    return path.read_bytes()


def _place(path: Path) -> None:
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(_empty)
