"""F6 and Shift+F6: the focus goes from pane to pane, to where it was last within each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True)
class Stop:
    """`area` holds the pane, `target` is what takes the focus in it (None: nothing there now)."""

    area: QWidget
    target: Callable[[], QWidget | None]


class FocusRing:
    def __init__(self, stops: Sequence[Stop]) -> None:
        self._stops = list(stops)

    def move(self, step: int) -> QWidget | None:
        """`step` 1 or -1. Answers what has the focus now."""
        focused = QApplication.focusWidget()
        at = next((i for i, stop in enumerate(self._stops) if focused is not None and _holds(stop.area, focused)), None)
        start = at if at is not None else (-1 if step > 0 else 0)
        for distance in range(1, len(self._stops) + 1):
            stop = self._stops[(start + step * distance) % len(self._stops)]
            target = stop.target()
            if target is not None and target.isVisible() and target.isEnabled():
                target.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
                return target
        return None


def _holds(area: QWidget, widget: QWidget) -> bool:
    return area is widget or area.isAncestorOf(widget)


def first_focusable(area: QWidget) -> QWidget | None:
    """The first widget a Tab would reach inside `area`."""
    if not area.isVisible():
        return None
    policy = Qt.FocusPolicy.TabFocus
    candidates = [area, *area.findChildren(QWidget)]
    reachable = [
        widget for widget in candidates if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & policy
    ]
    return reachable[0] if reachable else None
