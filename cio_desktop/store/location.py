"""The place of the database on disk: private to the user before SQLite ever touches it.

SQLite makes its file with the umask's rights (usually readable by all), and the -wal and -shm files copy the rights of
the main file. So the file is made here first, with 0600, in a folder with 0700.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from pathlib import Path

from cio_desktop.language import Said

from .errors import StoreError

SUFFIXES = ("", "-wal", "-shm")


def _unwritable(words: Said) -> StoreError:
    return StoreError(words, code="store.unwritable")


def _refused(folder: Path, error: OSError) -> StoreError:
    why = error.strerror or type(error).__name__
    return _unwritable(Said("The local database can't be kept in {folder}: {why}.", folder=str(folder), why=why))


def prepare(path: Path) -> None:
    """Makes folder and file, or narrows their rights. Links are refused: they could lead out of the user's reach."""
    folder = path.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_symlink():
            raise _unwritable(
                Said("The local database can't be kept in {folder}: the file is a link.", folder=str(folder))
            )
        _make(path)
        if os.name == "posix":
            _narrow(folder, path)
    except OSError as error:
        raise _refused(folder, error) from None
    if not os.access(path, os.W_OK) or not os.access(folder, os.W_OK):
        raise _unwritable(Said("The local database can't be kept in {folder}: no right to write.", folder=str(folder)))


def _make(path: Path) -> None:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, flags, 0o600))


def _narrow(folder: Path, path: Path) -> None:
    for suffix in SUFFIXES:
        part = path.with_name(path.name + suffix)
        if not part.exists():
            continue
        found = part.stat()
        if not stat.S_ISREG(found.st_mode):
            raise _unwritable(
                Said(
                    "The local database can't be kept in {folder}: there is something else under that name.",
                    folder=str(folder),
                )
            )
        if found.st_uid != os.geteuid():
            raise _unwritable(
                Said(
                    "The local database can't be kept in {folder}: the file belongs to another user.",
                    folder=str(folder),
                )
            )
        if found.st_mode & 0o077:
            part.chmod(0o600)


def suspect(path: Path) -> None:
    """Damage was met while the database was in use: the next start reads it through."""
    with contextlib.suppress(OSError):  # a disk that takes nothing any more; an unclean end is looked after as well
        _make(_mark(path))


def suspected(path: Path) -> bool:
    return _mark(path).exists()


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.suspect")


def set_aside(path: Path) -> Path:
    """Moves a damaged database out of the way, with its side files. The database must be closed."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    try:
        for suffix in SUFFIXES:
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.replace(target.with_name(target.name + suffix))
        _mark(path).unlink(missing_ok=True)
    except OSError as error:
        raise _refused(path.parent, error) from None
    return target
