"""The window's one timer for ages ("12 min ago"): it beats only while its window can be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

BEAT_MS = 10_000  # ages tell minutes; a beat is most of what an idle window takes


class Pulse(QObject):
    beat = Signal()

    def __init__(self, window: QWidget, *, every_ms: int = BEAT_MS) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.beat)
        window.installEventFilter(self)
        self._follow()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in {
            QEvent.Type.Show,
            QEvent.Type.Hide,
            QEvent.Type.WindowStateChange,
        }:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        seen = self._window.isVisible() and not self._window.isMinimized()
        if seen and not self._timer.isActive():
            self._timer.start()
            self.beat.emit()
        elif not seen:
            self._timer.stop()
