"""A small file of the profile, replaced as a whole: a reader finds the old state or the new one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def replace_file(path: Path, raw: bytes, *, durable: bool = False) -> None:
    """Readable by its owner alone. `durable`: it waits for the disk. Raises OSError."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
    with os.fdopen(handle, "wb") as file:
        file.write(raw)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    os.replace(temporary, path)
