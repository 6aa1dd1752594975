"""The check list as a widget: Space, Return or a click toggle a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.widgets.selection import dress_selection, follow_focus, ring_around
from cio_desktop.ui.words import shortcuts

from .delegate import MembershipDelegate
from .filter import MembershipFilterProxy
from .model import MembershipModel


class MembershipView(QListView):
    left = Signal()  # the focus went elsewhere

    def __init__(self, model: MembershipModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.membership_model = model
        self.proxy = MembershipFilterProxy(self)
        self.proxy.setSourceModel(model)
        self.setModel(self.proxy)
        delegate = MembershipDelegate(self)
        delegate.row_clicked.connect(self.toggle)
        self.setItemDelegate(delegate)
        self.setObjectName("membership")
        self.setAccessibleName(tr("Folders of the selected messages"))
        self.setAccessibleDescription(
            tr("{key} puts the messages into the folder or takes them out.", key=native(shortcuts.CHECK[0]))
        )
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_selection(self)
        ring_around(self)

    def toggle(self, index: QModelIndex) -> None:
        self.membership_model.toggle(self.proxy.mapToSource(index).row())

    def choose_row(self, row: int) -> None:
        index = self.proxy.index(row, 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow_focus(self, event.reason())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        follow_focus(self, event.reason())
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.membership_model.frozen = True

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.membership_model.frozen = False
