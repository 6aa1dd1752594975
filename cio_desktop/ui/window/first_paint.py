"""The moment at which a window has been painted for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 500  # a window that starts minimised is not painted at all


class FirstPaint(QObject):
    """`over` comes once: after the paint, or after a while without one."""

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._end)
        self._timer.start()
        window.installEventFilter(self)

    def wait(self) -> None:
        """Runs Qt until then, before the program's loop does: keys, clicks and the wish to close are kept for that."""
        before_the_loop = QEventLoop()
        self.over.connect(before_the_loop.quit)
        before_the_loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:  # an UpdateRequest comes before the screen shows the window, too
            self._timer.start(0)  # the parts of the window are painted right after it
        return False

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self.over.emit()
