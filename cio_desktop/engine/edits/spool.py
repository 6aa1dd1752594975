"""Raw messages on our own disk while a server without MOVE is between copy and expunge (rule R9).

The file's name carries the checksum of its content: a damaged one is never taken for the message.
"""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from pathlib import Path

from cio_desktop.protocol.errors import CioError

log = logging.getLogger(__name__)

LIMIT = 50 * 1024 * 1024


class SpoolError(CioError):
    """The disk did not take the message; nothing is removed from the server then."""

    code = "local.spool"
    retryable = True


class Spool:
    """Blocking: call through `asyncio.to_thread`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def store(self, edit_id: str, raw: bytes) -> str:
        """Writes, syncs, reads back. Answers the name to journal."""
        name = f"{edit_id}-{_digest(raw)}.eml"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=".new-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(raw)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(temporary, self._folder / name)
            except BaseException:  # also when the program is ending: half a file must not stay
                Path(temporary).unlink(missing_ok=True)
                raise
            self._sync_folder()
        except OSError as error:
            raise SpoolError(f"The message can't be kept on this disk ({error.strerror}).") from error
        if self.read(name) is None:
            raise SpoolError("The disk gave back other bytes than were written.")
        return name

    def read(self, name: str) -> bytes | None:
        """None when the file is gone or damaged."""
        if "/" in name or name.startswith("."):
            return None
        try:
            raw = (self._folder / name).read_bytes()
        except OSError:
            return None
        return raw if name.endswith(f"-{_digest(raw)}.eml") else None

    def delete(self, edit_id: str) -> None:
        """Everything kept for one edit."""
        if not self._folder.is_dir():
            return
        for path in self._folder.glob(f"{edit_id}-*.eml"):
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

    def _sync_folder(self) -> None:
        if os.name == "nt":  # a directory can't be opened there, and needs no sync
            return
        handle = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _is_lost(name: str, open_ids: set[str]) -> bool:
    return name.startswith(".new-") or name.partition("-")[0] not in open_ids


def _digest(raw: bytes) -> str:
    return hashlib.blake2b(raw, digest_size=16).hexdigest()
