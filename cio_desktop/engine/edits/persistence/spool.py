"""Raw messages on our own disk while a server without MOVE is between copy and expunge (rule R9).

The file's name carries the checksum of its content: a damaged one is never taken for the message.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import shutil
import tempfile
from pathlib import Path

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

log = logging.getLogger(__name__)

# Of the disk, beside a large text; what else is written there, the journal above all, must go on.
KEPT_FREE = 256 * 1024 * 1024
SMALL = 16 * 1024 * 1024
_PIECE = 1024 * 1024
KEPT_MAIL = "kept-mail"


class SpoolError(CioError):
    """The disk did not take the message; nothing is removed from the server then."""

    code = "local.spool"
    retryable = True


class Spool:
    """Blocking: call through `asyncio.to_thread`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def has_room(self, size: int) -> bool:
        """Whether a message may be written. A small one is as long as the disk takes it."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return size <= SMALL or shutil.disk_usage(self._folder).free - size >= KEPT_FREE
        except OSError as error:
            raise _refused(error) from error

    def store(self, edit_id: str, raw: bytes) -> str:
        """A whole message. Answers the name to journal."""
        file = self.begin(edit_id)
        try:
            file.write(raw)
            return self.keep(file)
        finally:
            file.discard()

    def begin(self, edit_id: str) -> SpoolFile:
        """A message that comes in pieces; to be given to `keep`, and discarded in any case."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return SpoolFile(self._folder, edit_id)
        except OSError as error:
            raise _refused(error) from error

    def keep(self, file: SpoolFile) -> str:
        """Syncs, reads back. Answers the name to journal."""
        try:
            name = file.rename()
            _sync_folder(self._folder)
        except OSError as error:
            raise _refused(error) from error
        if self.read(name) is None:
            raise SpoolError(Said("The disk gave back other bytes than were written."))
        return name

    def kept(self, edit_id: str, raw: bytes) -> str | None:
        """The name of a text that is kept for an edit already."""
        name = _named(edit_id, _checksum(raw).hexdigest())
        return name if self.read(name) is not None else None

    def read(self, name: str) -> SpooledText | None:
        """None when the file is gone or damaged."""
        if "/" in name or name.startswith("."):
            return None
        text, summed = SpooledText(self._folder / name), _checksum()
        try:
            for at in range(0, len(text), _PIECE):
                summed.update(text[at : at + _PIECE])
        except OSError:
            return None
        return text if name.endswith(f"-{summed.hexdigest()}.eml") else None

    def hand_over(self, name: str) -> Path | None:
        """The text as a file of the person's, beside the spool, which goes with no edit. None when it is gone or
        damaged."""
        if self.read(name) is None:
            return None
        there, target = self._folder / name, self._folder.with_name(KEPT_MAIL) / name
        try:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not target.exists():
                try:
                    os.link(there, target)
                except OSError:  # some file systems have no links
                    shutil.copyfile(there, target.with_suffix(".new"))
                    os.replace(target.with_suffix(".new"), target)
            _sync_folder(target.parent)
        except OSError as error:
            raise _refused(error) from error
        return target

    def delete(self, *edit_ids: str) -> None:
        """Everything kept for these edits."""
        if not self._folder.is_dir():
            return
        for path in self._folder.glob("*-*.eml"):
            if path.name.partition("-")[0] in edit_ids:
                path.unlink(missing_ok=True)

    def sweep(self, open_ids: set[str]) -> None:
        """At start: what belongs to no open edit. What can't be deleted is left to the next start."""
        try:
            lost = [path for path in self._folder.iterdir() if _is_lost(path.name, open_ids)]
        except FileNotFoundError:
            return
        except OSError as error:
            log.warning("The spool can't be read: %s", error)
            return
        for path in lost:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                log.warning("A file of the spool can't be deleted: %s", error)


class SpoolFile:
    """A message that is being written."""

    def __init__(self, folder: Path, edit_id: str) -> None:
        self._folder = folder
        self._edit_id = edit_id
        self._sum = _checksum()
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
        self._file = os.fdopen(handle, "wb")
        self._path = Path(temporary)

    def write(self, piece: bytes) -> None:
        try:
            self._file.write(piece)
        except OSError as error:
            raise _refused(error) from error
        self._sum.update(piece)

    def rename(self) -> str:
        """To the name of what was written, which is on the disk then."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        name = _named(self._edit_id, self._sum.hexdigest())
        os.replace(self._path, self._folder / name)
        return name

    def discard(self) -> None:
        """What was not kept leaves the disk."""
        with contextlib.suppress(OSError):  # what was not written yet finds no room
            self._file.close()
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:  # each start sweeps it
            log.warning("A file of the spool can't be deleted: %s", error)


class SpooledText:
    """A message on our disk, of which only the piece asked for is in memory. A file that is cut raises OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._size = path.stat().st_size if path.is_file() else 0

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, piece: slice) -> bytes:
        start, stop, _ = piece.indices(self._size)
        with self._path.open("rb") as file:
            file.seek(start)
            read = file.read(max(0, stop - start))
        if len(read) < stop - start:
            raise OSError(errno.EIO, "the file has become shorter")  # as it is: of an OSError
        return read


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # a directory can't be opened there, and needs no sync
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refused(error: OSError) -> SpoolError:
    return SpoolError(Said("The message can't be kept on this disk ({why}).", why=str(error.strerror)))


def _is_lost(name: str, open_ids: set[str]) -> bool:
    return name.startswith(".new-") or name.partition("-")[0] not in open_ids


def _named(edit_id: str, checksum: str) -> str:
    return f"{edit_id}-{checksum}.eml"


def _checksum(raw: bytes = b"") -> hashlib.blake2b:
    return hashlib.blake2b(raw, digest_size=16)
