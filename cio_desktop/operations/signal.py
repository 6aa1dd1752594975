"""A plain observer list: how state without Qt tells the window that it changed.

Receivers run at once, in the order they connected, in the caller's thread (there is only the loop's). No weak
references, no queueing: what must come later is scheduled by the receiver.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVarTuple

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
        """One receiver's error does not keep the news from the others; the first is raised at the end."""
        error: Exception | None = None
        for number, receiver in list(self._receivers.items()):
            if number not in self._receivers:
                continue  # disconnected by an earlier receiver of this very emit
            try:
                receiver(*args)
            except Exception as caught:  # any receiver, any error: raised again below, nothing is hidden
                error = error or caught
        if error is not None:
            raise error

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
