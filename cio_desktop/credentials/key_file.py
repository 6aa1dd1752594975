"""Reading and making the key file. Refuses what others could read or have put there."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from cio_desktop.language import Said

from .errors import KeyFileRefused

LONGEST = 4096


def read(path: Path) -> str | None:
    """The file's text; None when there is no file."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    if path.is_symlink():
        raise KeyFileRefused(Said("The key file is a link. It must be a file of its own."))
    try:
        handle = os.open(path, flags)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise KeyFileRefused(Said("The key file is a link. It must be a file of its own.")) from None
        raise KeyFileRefused(Said("The key file can't be read.")) from None
    try:
        _check(os.fstat(handle))
        return os.read(handle, LONGEST).decode("ascii")
    except (OSError, UnicodeDecodeError):
        raise KeyFileRefused(Said("The key file can't be read.")) from None
    finally:
        os.close(handle)


def _check(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise KeyFileRefused(Said("The key file is not a plain file."))
    if os.name != "posix":
        return  # Windows: the profile folder's own rights protect it
    if found.st_uid != os.geteuid():
        raise KeyFileRefused(Said("The key file belongs to another user."))
    if found.st_mode & 0o077:
        raise KeyFileRefused(Said("The key file can be read by others. Its mode must be 600."))


def write_new(path: Path, text: str) -> None:
    """Makes the file; never replaces one. It appears under its name only when it is complete and on the disk."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("ascii") + b"\n")
                file.flush()
                os.fsync(file.fileno())
            os.link(draft, path)  # fails when there is one already, links included
        finally:
            with contextlib.suppress(FileNotFoundError):
                draft.unlink()
        _sync_folder(path.parent)
    except FileExistsError:
        raise KeyFileRefused(Said("There is a key file already.")) from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise KeyFileRefused(Said("The key file can't be written: {why}.", why=why)) from None


def put_aside(path: Path) -> None:
    """A damaged one makes room for a new one, and is kept: perhaps somebody can mend it."""
    try:
        path.replace(path.with_name(f"{path.name}.damaged"))
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise KeyFileRefused(Said("The damaged key file can't be put aside: {why}.", why=why)) from None


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
