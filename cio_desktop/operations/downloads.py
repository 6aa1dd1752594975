"""Files of messages, and messages themselves, to the disk: piece by piece, never whole in memory, over no other file.

What is written bears another name until it is whole. Writing runs in threads: a disk may be slow.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import tempfile
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import BinaryIO, ParamSpec, TypeVar

from cio_desktop.language import tr
from cio_desktop.protocol.errors import CioError

P = ParamSpec("P")
T = TypeVar("T")

BATCH = 1024 * 1024  # bytes written at once
_MOST_NAMES = 1000


class DownloadFailed(CioError):
    """The disk did not take it."""

    code = "local.disk"


async def save_new(pieces: AsyncGenerator[bytes, None], folder: Path, name: str) -> Path:
    """Under this name, or with a number where there is one of that name: "report (2).pdf". Answers what it became.

    `name` has no folder in it. Raises DownloadFailed, and what `pieces` raises; nothing is left then.
    """
    part = await _received(pieces, folder)
    try:
        return await _in_thread(_place_new, part, folder, name)
    finally:
        await asyncio.to_thread(part.unlink, missing_ok=True)


async def save_as(pieces: AsyncGenerator[bytes, None], target: Path) -> None:
    """Where the person said, also in the place of a file that they agreed to lose."""
    part = await _received(pieces, target.parent)
    try:
        await _in_thread(os.replace, part, target)
    finally:
        await asyncio.to_thread(part.unlink, missing_ok=True)


async def _received(pieces: AsyncGenerator[bytes, None], folder: Path) -> Path:
    async with contextlib.aclosing(pieces):
        file, part = await _begun(folder)
        try:
            batch = bytearray()
            async for piece in pieces:
                batch += piece
                if len(batch) >= BATCH:
                    await _in_thread(file.write, bytes(batch))
                    batch.clear()
            await _in_thread(file.write, bytes(batch))
            await _in_thread(file.close)
        except BaseException:
            await asyncio.shield(asyncio.to_thread(_drop, file, part))
            raise
        return part


async def _begun(folder: Path) -> tuple[BinaryIO, Path]:
    """Stopped meanwhile, it leaves no file behind either."""
    opening = asyncio.get_running_loop().run_in_executor(None, _begin, folder)
    try:
        return await asyncio.shield(opening)
    except OSError as error:
        raise _refused(error) from error
    except asyncio.CancelledError:
        with contextlib.suppress(OSError):
            _drop(*await opening)
        raise


def _begin(folder: Path) -> tuple[BinaryIO, Path]:
    handle, name = tempfile.mkstemp(dir=folder, prefix=".cio-", suffix=".part")
    return os.fdopen(handle, "wb"), Path(name)


def _drop(file: BinaryIO, part: Path) -> None:
    with contextlib.suppress(OSError):
        file.close()
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def _place_new(part: Path, folder: Path, name: str) -> Path:
    stem, ending = os.path.splitext(name)
    for number in range(1, _MOST_NAMES):
        target = folder / (name if number == 1 else f"{stem} ({number}){ending}")
        with contextlib.suppress(FileExistsError):
            _link_or_claim(part, target)
            return target
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), name)


def _link_or_claim(part: Path, target: Path) -> None:
    """Raises FileExistsError. A file system without links: the name is claimed first, then filled."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        os.replace(part, target)


async def _in_thread(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        return await asyncio.to_thread(call, *args, **kwargs)
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> DownloadFailed:
    return DownloadFailed(error.strerror or tr("The file can't be written."))
