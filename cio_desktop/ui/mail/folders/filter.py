"""Which folders the filter field leaves: those whose path holds the words, with the way to them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from .roles import Data


class FolderFilterProxy(QSortFilterProxyModel):
    """Keeps the model's order: special folders first is its business."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setRecursiveFilteringEnabled(True)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text.strip().casefold()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if not self._text:
            return True
        index = self.sourceModel().index(row, 0, parent)
        words = f"{index.data(Data.PATH)} {index.data()}".casefold()
        return self._text in words
