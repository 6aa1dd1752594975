"""The program's loop: qasync's, with timers that end when they are called off.

qasync leaves each one to Qt until its time has come. Each request has several time-outs, so a window at rest woke for
nothing as often as for something, and what a time-out would have ended was kept in memory as long.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtCore import QObject, QTimerEvent


class _Handle(asyncio.TimerHandle):
    number = 0  # of Qt's timer


class Timers(QObject):
    """Those that wait."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[int, _Handle] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def start(self, handle: _Handle, seconds: float) -> None:
        handle.number = self.startTimer(int(seconds * 1000))
        self._waiting[handle.number] = handle

    def end(self, handle: _Handle) -> None:
        if self._waiting.pop(handle.number, None) is not None:
            self.killTimer(handle.number)
            handle.number = 0  # Qt's next timer may have it

    def end_all(self) -> None:
        for handle in list(self._waiting.values()):
            self.end(handle)

    def timerEvent(self, event: QTimerEvent) -> None:
        handle = self._waiting.get(event.timerId())
        if handle is not None:
            self.end(handle)
            handle._run()


class Loop(qasync.QEventLoop):  # type: ignore[misc]
    def __init__(self, app: object) -> None:
        super().__init__(app)
        self.timers = Timers()

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        if delay <= 0:
            at_once: asyncio.Handle = super().call_later(delay, callback, *args, context=context)
            return at_once
        handle = _Handle(self.time() + delay, callback, args, self, context)
        self.timers.start(handle, delay)
        return handle

    def _timer_handle_cancelled(self, handle: _Handle) -> None:
        """asyncio's own name for it: each TimerHandle tells its loop."""
        self.timers.end(handle)

    def close(self) -> None:
        super().close()
        self.timers.end_all()
