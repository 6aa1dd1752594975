"""One service per data folder: a lock of the operating system, which ends with its process however that dies."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from pathlib import Path

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

_TURN = 0.05  # seconds between two tries


_OF_WINDOW = "of a window"  # as it is: in the file


class DataFolderInUse(CioError):
    """`stays`: the holder is no window's service, which ends with its window."""

    code = "profile.in_use"

    def __init__(self, said: Said, *, stays: bool) -> None:
        super().__init__(said)
        self.stays = stays


class FolderLock:
    """Holds the lock from `acquire` to `release`. `of_window`: the holder ends with its window."""

    def __init__(self, path: Path, *, of_window: bool = False) -> None:
        self._path = path
        self._of_window = of_window
        self._handle: int | None = None

    async def acquire_within(self, patience: float) -> None:
        """Waits `patience` seconds at most for another that may end; raises as `acquire` does."""
        end = time.monotonic() + patience
        while True:
            try:
                return self.acquire()
            except DataFolderInUse as error:
                if error.stays or time.monotonic() >= end:
                    raise
            await asyncio.sleep(_TURN)

    def acquire(self) -> None:
        """Raises DataFolderInUse, naming the process that holds it where that is known."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as error:
            raise CioError(
                Said(
                    "The data folder {folder} can't be written: {why}.",
                    folder=str(self._path.parent),
                    why=str(error.strerror),
                ),
                code="profile.unwritable",
            ) from error
        try:
            _lock(handle)
        except OSError as error:
            holder, stays = _holder(handle)
            os.close(handle)
            folder = str(self._path.parent)
            if holder is None:
                said = Said("Another CIO Desktop already uses {folder}.", folder=folder)
            else:
                said = Said(
                    "Another CIO Desktop (process {process}) already uses {folder}.", process=holder, folder=folder
                )
            raise DataFolderInUse(said, stays=stays) from error
        self._handle = handle
        with contextlib.suppress(OSError):  # who holds it is a courtesy: a full disk takes nothing from the lock
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()}\n{_OF_WINDOW if self._of_window else ''}".encode())

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _holder(handle: int) -> tuple[str | None, bool]:
    """The number of its process, and whether it stays without a window. What is not written yet is told at the next
    try."""
    with contextlib.suppress(OSError, ValueError):
        number, _, rest = os.read(handle, 60).decode().partition("\n")
        return str(int(number)), rest != _OF_WINDOW
    return None, False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        # far behind the text, so that another process can still read who holds it
        os.lseek(handle, 1024, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
