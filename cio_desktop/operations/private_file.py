"""A file that its owner alone can read, replaced as a whole: a reader finds the old state or the new one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from cio_desktop.language import tr
from cio_desktop.protocol.errors import CioError


def replace_file(path: Path, raw: bytes, *, durable: bool = False) -> None:
    """`durable`: it waits for the disk. Raises OSError; then nothing has changed."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def save_text(path: Path, text: str) -> None:
    """Where a person wants it. Raises CioError file.unwritable, with words that say why."""
    try:
        replace_file(path, text.encode("utf-8"), durable=True)
    except (OSError, ValueError) as error:  # ValueError: lone surrogates, or a NUL in the path
        reason = getattr(error, "strerror", None) or tr("its name or content can't be kept")
        text = tr("{file} can't be written: {reason}.", file=path.name, reason=reason)
        raise CioError(text, code="file.unwritable") from error
