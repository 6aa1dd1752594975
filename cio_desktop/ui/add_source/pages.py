"""The pages of the dialog, one shown at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pages(QWidget):
    """Like a stacked widget, but as high as the page that is shown: a hidden one takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._current = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)

    def addWidget(self, page: QWidget) -> None:
        self._column.addWidget(page)
        page.setVisible(not self._pages)
        self._pages.append(page)

    def setCurrentIndex(self, index: int) -> None:
        self._current = index
        for place, page in enumerate(self._pages):
            page.setVisible(place == index)

    def currentIndex(self) -> int:
        return self._current

    def currentWidget(self) -> QWidget:
        return self._pages[self._current]
