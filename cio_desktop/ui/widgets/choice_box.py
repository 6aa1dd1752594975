"""A combo box whose open list looks like the window's other lists: rows with room, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate, QWidget

from .labels import PlainLabel

_NAME = "name of a choice"  # as it is: an object's name


class ChoiceBox(QComboBox):
    """Its list is made when it is first asked for: that takes a tenth of the window's first paint."""

    def __init__(self, parent: QWidget | None = None, *, tight: bool = False) -> None:
        """`tight`: as wide as what is chosen, not as the longest choice."""
        super().__init__(parent)
        self._has_list = False
        self._tight = tight
        if tight:
            self.currentIndexChanged.connect(lambda _row: self.updateGeometry())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._tight and self.count():
            advance = self.fontMetrics().horizontalAdvance
            longest = max(advance(self.itemText(row)) for row in range(self.count()))
            hint.setWidth(hint.width() - longest + advance(self.currentText()))
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._tight else super().minimumSizeHint()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._tell_name()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_name()

    def _tell_name(self) -> None:
        """On Linux Qt names a box by what is chosen in it; what it is for is told by a label, seen or not."""
        parent = self.parentWidget()
        if parent is None:
            return
        labels = parent.findChildren(PlainLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        ours = next((label for label in labels if label.buddy() is self), None)
        if ours is None:
            ours = PlainLabel(parent=parent)
            ours.setObjectName(_NAME)
            ours.setBuddy(self)
            ours.hide()
        if ours.objectName() == _NAME:
            ours.setText(self.accessibleName())

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
