"""The detailed log of both processes, switched together: this one's and, where it can, the service's.

It ends after a day or with the program. A service that starts anew meanwhile is told again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from cio_desktop.net.detailed_log import DetailedLog
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.connection import ServiceLink
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.errors import ApiError, ApiStatusError


class LogFile(Protocol):
    """Where both processes write. `begin` raises CioError file.unwritable."""

    path: Path

    def begin(self) -> None: ...
    def end(self) -> None: ...


class DetailedLogs:
    def __init__(
        self, link: ServiceLink, file: LogFile, own: Callable[[Callable[[], object]], DetailedLog] = DetailedLog
    ):
        self.changed: Signal[()] = Signal()
        self.file = file
        self.alone = False  # the service has no such switch: this process's log only
        self._link = link
        self._own = own(self._over)
        self._connections = Connections()
        self._connections.add(link.resync, self._tell_again)
        self._background = TaskScope("detailed log")

    @property
    def until(self) -> float | None:
        """Unix time; None: the log is as usual."""
        return self._own.until

    async def choose(self, on: bool) -> None:
        """Raises CioError where the file can't be written, ApiError where the service did not take it: then this
        process's own log is as it was chosen all the same."""
        if on:
            self.file.begin()
        self._own.choose(on)
        if not on:
            self.file.end()
        self.changed.emit()
        await self._tell(on)
        self.changed.emit()

    async def _tell(self, on: bool) -> None:
        self.alone = False
        try:
            await self._link.client.application.set_log_level("debug" if on else "normal")
        except ApiStatusError as error:
            if not error.no_route:
                raise
            self.alone = True

    def _tell_again(self) -> None:
        if self.until is not None:
            self._background.start(self._tell_quietly(True))

    async def _tell_quietly(self, on: bool) -> None:
        try:
            await self._tell(on)
        except ApiError:
            self.alone = True
        self.changed.emit()

    def _over(self) -> None:
        """The service's own began its day anew each time that it was told again."""
        self.file.end()
        self.changed.emit()
        self._background.start(self._tell_quietly(False))

    async def close(self) -> None:
        self._connections.close()
        self.file.end()
        await self._background.close()
