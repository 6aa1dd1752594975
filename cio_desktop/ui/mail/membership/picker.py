"""Move to…: type a few letters, Return. A small sheet over the message list; Esc closes it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, mixed
from cio_desktop.ui.words.plain import plain_line

K = TypeVar("K", bound=Hashable)


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, max(option.fontMetrics.height() + 2 * HALF, 3 * UNIT))


class FolderPicker(QFrame):
    picked = Signal(object)  # what was given as the folder's key

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setObjectName("folder picker")
        self.setAccessibleName("Move to folder")
        self.setAutoFillBackground(True)
        self._before: QWidget | None = None  # had the focus
        self._paths: list[Hashable] = []
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
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setStyleSheet(f"QListView::item {{ padding-left: {HALF}px; }}")
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self._title)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.down.connect(self._into_list)
        self.filter.take.connect(lambda: self._pick(self.list.currentIndex()))
        self.filter.leave.connect(self.dismiss)
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)

    def ask(self, title: str, folders: Mapping[K, str], over: QWidget, *, first: K | None = None) -> None:
        """Shows the sheet at the top of `over`. `folders`: key and name; `first`: the folder used last, now on top."""
        paths = sorted(folders, key=lambda path: path != first)
        self._paths = list(paths)
        self._title.setText(title)
        self._model.setStringList([plain_line(folders[path]) for path in paths])
        self.filter.clear()
        self._choose_first()
        width = min(max(over.width() - 4 * UNIT, 32 * UNIT), 48 * UNIT)
        self.resize(width, min(40 * UNIT, over.height() - 6 * UNIT, 12 * UNIT + len(paths) * 3 * UNIT))
        self.move(over.mapTo(self._ground, QPoint((over.width() - width) // 2, 5 * UNIT)))
        self._before = over
        self.show()
        self.raise_()
        self.filter.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def dismiss(self) -> None:
        """Closes the sheet; the focus goes back to where it was."""
        if not self.isVisible():
            return
        QApplication.instance().focusChanged.disconnect(self._on_focus)  # type: ignore[union-attr]
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if inside and self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline around the sheet, between its ground and its ink."""
        super().paintEvent(event)
        palette = self.palette()
        ground, ink = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        painter = QPainter(self)
        painter.setPen(mixed(ground, ink, 0.45))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self.isAncestorOf(new):
            self.dismiss()

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
            self.dismiss()
            self.picked.emit(path)
