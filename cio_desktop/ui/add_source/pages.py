"""The pages of the dialog, one shown at a time, in an area that scrolls where the screen is too low for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cio_desktop.ui.widgets.theme import UNIT

AROUND = 30 * UNIT  # what the dialog needs beside its pages: heading, steps, buttons, the window's frame
_BENEATH = 6 * UNIT  # a field's fault


class Pages(QWidget):
    """Like a stacked widget, but as high as the page that is shown: a hidden one takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._current = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)

    def addWidget(self, page: QWidget) -> None:
        page.setVisible(not self._pages)
        self._pages.append(page)
        self._column.addWidget(page)

    def setCurrentIndex(self, index: int) -> None:
        self._current = index
        for place, page in enumerate(self._pages):
            page.setVisible(place == index)

    def currentIndex(self) -> int:
        return self._current

    def currentWidget(self) -> QWidget:
        return self._pages[self._current]


class PageArea(QScrollArea):
    """Asks for the room its content needs, as far as the screen has it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        content = self._content
        layout = content.layout()
        width = max(self.viewport().width(), content.minimumSizeHint().width())
        wanted = content.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(width)
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().height() - AROUND
        return QSize(content.minimumSizeHint().width(), min(wanted, max(room, 20 * UNIT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), 10 * UNIT)

    def show_soon(self, widget: QWidget) -> None:
        """Scrolls to it, and to what is said beneath it, once what just appeared has its place."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, 0, _BENEATH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
