"""Which sources are listed and in what order: within an account, those with a problem come first."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.model import Data


class SourceFilterProxy(QSortFilterProxyModel):
    """Accounts keep the repository's order. Only "sound or not" moves a row: a running sync must not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._attention_only = False
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)
        self.setDynamicSortFilter(True)
        self.sort(0)

    def set_words(self, words: str) -> None:
        self._words = words.strip().casefold()
        self._again()

    def set_attention_only(self, on: bool) -> None:
        self._attention_only = on
        self.setAutoAcceptChildRows(not on)
        self._again()

    def hold(self, on: bool) -> None:
        """While it holds, rows stay where they are and listed, whatever becomes of their sources."""
        self.setDynamicSortFilter(not on)
        if not on:
            self._again()

    @property
    def narrowed(self) -> bool:
        return self._attention_only or bool(self._words)

    def _again(self) -> None:
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        state = cast("DisplayState | None", index.data(Data.STATE))
        if self._attention_only and (state is None or state.sound):
            return False
        return self._words in str(index.data(Qt.ItemDataRole.DisplayRole)).casefold()

    def lessThan(self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex) -> bool:
        return self._rank(left) < self._rank(right)

    @staticmethod
    def _rank(index: QModelIndex | QPersistentModelIndex) -> tuple[int, str]:
        state = cast("DisplayState | None", index.data(Data.STATE))
        if state is None:
            return index.row(), ""
        return 1 if state.sound else 0, str(index.data()).casefold()
