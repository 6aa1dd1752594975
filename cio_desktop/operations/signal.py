"""A plain observer list: how state without Qt tells the window that it changed.

Receivers run at once, in the order they connected, in the caller's thread (there is only the loop's). No weak
references, no queueing: what must come later is scheduled by the receiver.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVarTuple

log = logging.getLogger(__name__)

Ts = TypeVarTuple("Ts")


class Signal(Generic[*Ts]):
    """`disconnect = signal.connect(receiver)`; `signal.emit(...)`."""

    def __init__(self) -> None:
        self._receivers: dict[int, Callable[[*Ts], object]] = {}
        self._next = 0

    def connect(self, receiver: Callable[[*Ts], object]) -> Callable[[], None]:
        """Calls `receiver` at every emit from now on; the returned function ends that."""
        number = self._next
        self._next += 1
        self._receivers[number] = receiver

        def disconnect() -> None:
            self._receivers.pop(number, None)

        return disconnect

    def emit(self, *args: *Ts) -> None:
        """A receiver's error is logged: it harms neither the other receivers nor the one who tells."""
        for number, receiver in list(self._receivers.items()):
            if number not in self._receivers:
                continue  # disconnected by an earlier receiver of this very emit
            try:
                receiver(*args)
            except Exception:  # whatever a listener does wrong, the queue and the link must go on
                log.exception("a receiver of a signal failed")

    def __len__(self) -> int:
        return len(self._receivers)


class Connections:
    """Connections that end together, when their owner does."""

    def __init__(self) -> None:
        self._ends: list[Callable[[], None]] = []

    def add(self, signal: Signal[*Ts], receiver: Callable[[*Ts], object]) -> None:
        self._ends.append(signal.connect(receiver))

    def close(self) -> None:
        for end in self._ends:
            end()
        self._ends.clear()
