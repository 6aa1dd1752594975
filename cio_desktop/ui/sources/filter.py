"""Which sources are listed and in what order: what needs the person comes first, accounts and sources within them."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from cio_desktop.language import place
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.model import Data
from cio_desktop.ui.sources.roll_up import RollUp


class SourceFilterProxy(QSortFilterProxyModel):
    """Accounts where nothing does keep the repository's order. Only a state that needs the person moves an account, and
    "sound or not" a source: a running sync must not."""

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
    def _rank(index: QModelIndex | QPersistentModelIndex) -> tuple[int, int, Any]:
        state = cast("DisplayState | None", index.data(Data.STATE))
        if state is None:
            rolled = cast("RollUp | None", index.data(Data.ROLL_UP))
            return 0 if rolled is not None and rolled.attention else 1, index.row(), place("")
        return 1 if state.sound else 0, 0, place(str(index.data()))
