"""Around what may be higher than its place: it scrolls down, never sideways, as words wrap."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from .theme import UNIT

_LEAST = 10 * UNIT
_BENEATH = 6 * UNIT  # a field's fault


class Scrolled(QScrollArea):
    """Asks for the height of its content. Not `grows`: for a little, whatever is in it."""

    def __init__(self, content: QWidget, *, grows: bool = True) -> None:
        super().__init__()
        self._grows = grows
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self.setWidget(content)  # which fills it
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def hasHeightForWidth(self) -> bool:
        return self._grows

    def heightForWidth(self, width: int) -> int:
        """While the bar is there the content is narrower, and may need it for just that."""
        content, bar = self._content, self.verticalScrollBar()
        width -= bar.width() if bar.isVisible() else 0
        return content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        return least.expandedTo(self._content.sizeHint()) if self._grows else least

    def minimumSizeHint(self) -> QSize:
        least = self._content.minimumSizeHint()
        return QSize(least.width(), min(least.height(), _LEAST))

    def show_soon(self, widget: QWidget) -> None:
        """Scrolls to it, and to what is said beneath it, once what just appeared has its place."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, 0, _BENEATH))

    def turn(self, pages: int) -> None:
        """By so many of what is seen at once."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # of a content that has no layout of its own, as a label
            self.updateGeometry()
        return super().viewportEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
