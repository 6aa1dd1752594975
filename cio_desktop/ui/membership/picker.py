"""Move to…: type a few letters, Return. A small sheet over the message list; Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from cio_desktop.ui.labels import PlainLabel
from cio_desktop.ui.membership.view import FilterField
from cio_desktop.ui.plain import plain_line
from cio_desktop.ui.theme import UNIT


class FolderPicker(QFrame):
    picked = Signal(str)  # path

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("folder picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._paths: list[str] = []
        self._title = PlainLabel(bold=True)
        self.filter = FilterField("Type a folder's name…")
        self._model = QStringListModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._proxy)
        self.list.setAccessibleName("Folders")
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._title)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.down.connect(self._into_list)
        self.filter.take.connect(lambda: self._pick(self.list.currentIndex()))
        self.filter.leave.connect(self.close)
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)

    def ask(self, title: str, paths: list[str], over: QWidget, *, first: str | None = None) -> None:
        """Shows the sheet at the top of `over`. `first`: the folder used last, which is then on top."""
        if first in paths:
            paths = [first, *(path for path in paths if path != first)]
        self._paths = paths
        self._title.setText(title)
        self._model.setStringList([plain_line(path) for path in paths])
        self.filter.clear()
        self._choose_first()
        width = min(max(over.width() - 4 * UNIT, 32 * UNIT), 48 * UNIT)
        self.resize(width, min(40 * UNIT, 14 * UNIT + len(paths) * 3 * UNIT))
        corner = QPoint((over.width() - width) // 2, 2 * UNIT)
        self.move(over.mapToGlobal(corner))
        self.show()
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_filter(self, text: str) -> None:
        self._proxy.setFilterFixedString(text.strip())
        self._choose_first()

    def _choose_first(self) -> None:
        self.list.setCurrentIndex(self._proxy.index(0, 0))

    def _into_list(self) -> None:
        row = min(self.list.currentIndex().row() + 1, self._proxy.rowCount() - 1)
        self.list.setCurrentIndex(self._proxy.index(row, 0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            path = self._paths[self._proxy.mapToSource(index).row()]
            self.close()
            self.picked.emit(path)
