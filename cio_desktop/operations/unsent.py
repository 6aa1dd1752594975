"""Changes that were not sent yet when the program ended: kept in a file of the profile, sent at the next start.

The file follows the queue a moment behind, so that a killed program loses next to nothing. Adding and removing may be
repeated without harm: what was sent after all, and what the service knows already, is asked for once more. What can't
be read (another version's, or damaged) is neither sent nor lost: the file is kept under another name.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import shutil
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.edits import Keepable, NetChange, NotBegun
from cio_desktop.operations.private_file import replace_file
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.keys import SourceKey

log = logging.getLogger(__name__)

FOLLOW_S = 0.2


class _Stored(msgspec.Struct, forbid_unknown_fields=True):
    """One edit, with the messages it was not answered for."""

    account_id: str
    label: str
    target: str | None
    changes: dict[str, NetChange]
    target_account: str | None = None  # where that is another one

    @classmethod
    def of(cls, edit: Keepable) -> _Stored:
        target = edit.target
        account = target.account_id if target is not None and target.account_id != edit.account_id else None
        label = None if target is None else target.label
        return cls(edit.account_id, edit.label, label, dict(edit.changes), account)

    def edit(self) -> NotBegun:
        target = None if self.target is None else SourceKey(self.target_account or self.account_id, self.target)
        return NotBegun(self.account_id, self.label, target, self.changes)


class Sender(Protocol):
    """Whoever has changes that are not sent."""

    @property
    def count_changed(self) -> Signal[int]: ...

    def unsent(self) -> Sequence[Keepable]: ...


class Unsent:
    """`take` once after the start; closed before the sender, whose file it is."""

    def __init__(self, sender: Sender, path: Path, *, follow_s: float = FOLLOW_S) -> None:
        self._sender = sender
        self._follow_s = follow_s
        self._path = path
        self.unread: Path | None = None
        """Where the file is kept of which `take` could not read all."""
        self.kept = True
        """Whether the disk took the latest state."""
        self._written: bytes = b"[]"
        self._lock = threading.Lock()
        self._states = 0
        self._latest = 0  # the state that is on the disk
        self._due = False
        self._connections = Connections()
        self._background = TaskScope("unsent changes")

    def start(self) -> None:
        self._connections.add(self._sender.count_changed, self._on_count)

    async def close(self) -> None:
        self._connections.close()
        await self._background.close()
        if left := self.keep_now():
            log.info("%d changes go on at the next start", left)

    def take(self) -> list[NotBegun]:
        """What the last run left. The file stays until the sender is done with it."""
        try:
            raw = self._path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            log.warning("the changes left from the last time can't be read: %s", error.strerror)
            return []
        stored, whole = _decode(raw)
        self._written = raw
        edits = [each.edit() for each in stored if each.changes]
        if not whole and self._put_aside():
            self._write(self._next(), edits)
        return edits

    def _put_aside(self) -> bool:
        """A copy: what of it was read is still needed under the file's own name."""
        names = (self._path.with_name(f"{self._path.stem}-unread-{n}.json") for n in itertools.count(1))
        aside = next(path for path in names if not path.exists())
        try:
            shutil.copyfile(self._path, aside)
            aside.chmod(0o600)
            self.unread = aside
            log.warning("some changes left from the last time can't be read: they are kept in %s", aside.name)
            return True
        except OSError as error:
            log.warning("changes left from the last time can't be read, nor kept: %s", error.strerror)
            return False

    def keep_now(self) -> int:
        """Writes what is queued or sent without an answer. Answers how many messages that is."""
        edits = self._sender.unsent()
        self._write(self._next(), edits)
        return sum(len(edit.changes) for edit in edits)

    def _on_count(self, _pending: int) -> None:
        if not self._due:
            self._due = True
            self._background.start(self._follow())

    async def _follow(self) -> None:
        await asyncio.sleep(self._follow_s)
        self._due = False
        await asyncio.to_thread(self._write, self._next(), self._sender.unsent())

    def _next(self) -> int:
        self._states += 1
        return self._states

    def _write(self, number: int, edits: Sequence[Keepable]) -> None:
        """In whatever thread, in the order of the numbers: a slow disk must not bring an older state back."""
        with self._lock:
            if number < self._latest:
                return
            self._latest = number
            raw = _encode(edits)
            if raw != self._written:
                self._replace(raw)

    def _replace(self, raw: bytes) -> None:
        try:
            if raw == b"[]":
                self._path.unlink(missing_ok=True)
            else:
                replace_file(self._path, raw, durable=True)
            self._written = raw
            self.kept = True
        except OSError as error:
            self.kept = False
            log.warning("changes that were not sent yet can't be kept: %s", error.strerror)


def _decode(raw: bytes) -> tuple[list[_Stored], bool]:
    """What can be read of it, and whether that is all."""
    try:
        return msgspec.json.decode(raw, type=list[_Stored]), True
    except (msgspec.MsgspecError, UnicodeDecodeError):
        pass
    try:
        parts = msgspec.json.decode(raw, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return [], False
    found = []
    for part in parts:
        with contextlib.suppress(msgspec.MsgspecError, UnicodeDecodeError):
            found.append(msgspec.json.decode(part, type=_Stored))
    return found, False


def _encode(edits: Sequence[Keepable]) -> bytes:
    return msgspec.json.encode([_Stored.of(edit) for edit in edits])
