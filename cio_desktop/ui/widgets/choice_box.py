"""A combo box whose open list looks like the window's other lists: rows with room, in the theme's colours."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate, QWidget


class ChoiceBox(QComboBox):
    """Its list is made when it is first asked for: that takes a tenth of the window's first paint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_list = False

    def view(self) -> QAbstractItemView:
        self._make_list()
        return super().view()

    def showPopup(self) -> None:
        self._make_list()
        super().showPopup()

    def _make_list(self) -> None:
        if not self._has_list:
            self._has_list = True
            self.setItemDelegate(QStyledItemDelegate(self))  # the box's own one knows no style sheet
