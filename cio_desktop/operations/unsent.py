"""Changes that were not sent yet when the program ended: kept in a file of the profile, sent at the next start.

The file follows the queue a moment behind, so that a killed program loses next to nothing. Adding and removing may be
repeated without harm: what was sent after all, and what the service knows already, is asked for once more.
"""

from __future__ import annotations

import asyncio
import logging
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from cio_desktop.operations.background import Background
from cio_desktop.operations.edits import Edit, NetChange
from cio_desktop.operations.queue import EditQueue
from cio_desktop.operations.signal import Connections

log = logging.getLogger(__name__)

FOLLOW_S = 1.0


class _Stored(msgspec.Struct, forbid_unknown_fields=True):
    """One edit, with the messages it was not answered for."""

    account_id: str
    label: str
    target: str | None
    changes: dict[str, NetChange]


class Unsent:
    """`take` once after the start; closed before the queue."""

    def __init__(self, queue: EditQueue, path: Path) -> None:
        self._queue = queue
        self._path = path
        self._written: bytes = b"[]"
        self._due = False
        self._connections = Connections()
        self._background = Background("unsent changes")

    def start(self) -> None:
        self._connections.add(self._queue.count_changed, self._on_count)

    async def close(self) -> None:
        self._connections.close()
        await self._background.close()
        if left := self.keep_now():
            log.info("%d changes go on at the next start", left)

    def take(self) -> list[Edit]:
        """What the last run left. The file stays until the queue is done with it."""
        try:
            raw = self._path.read_bytes()
            stored = msgspec.json.decode(raw, type=list[_Stored])
        except FileNotFoundError:
            return []
        except (OSError, msgspec.MsgspecError) as error:
            log.warning("the changes left from the last time can't be read: %s", error)
            return []
        self._written = raw
        return [Edit(each.account_id, each.label, each.changes, each.target) for each in stored if each.changes]

    def keep_now(self) -> int:
        """Writes what is queued or sent without an answer. Answers how many messages that is."""
        edits = self._queue.unsent()
        self._write(_encode(edits))
        return sum(len(edit.changes) for edit in edits)

    def _on_count(self, _pending: int) -> None:
        if not self._due:
            self._due = True
            self._background.start(self._follow())

    async def _follow(self) -> None:
        await asyncio.sleep(FOLLOW_S)
        self._due = False
        await asyncio.to_thread(self._write, _encode(self._queue.unsent()))

    def _write(self, raw: bytes) -> None:
        if raw == self._written:
            return
        try:
            if raw == b"[]":
                self._path.unlink(missing_ok=True)
            else:
                handle, temporary = tempfile.mkstemp(dir=self._path.parent, prefix=".unsent-")
                with os.fdopen(handle, "wb") as file:
                    file.write(raw)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(temporary, self._path)
            self._written = raw
        except OSError as error:
            log.warning("changes that were not sent yet can't be kept: %s", error.strerror)


def _encode(edits: Sequence[Edit]) -> bytes:
    return msgspec.json.encode([_Stored(e.account_id, e.label, e.target, dict(e.changes)) for e in edits])
