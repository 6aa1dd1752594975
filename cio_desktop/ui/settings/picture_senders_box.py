"""Settings, Privacy: the senders whose pictures are loaded from the internet without a question."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cio_desktop.language import Text, place, tr
from cio_desktop.ui.profile.picture_senders import PictureSenders
from cio_desktop.ui.settings.page import caption, paragraph
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.theme import UNIT, row_height
from cio_desktop.ui.words.plain import plain_line

_ABOUT = Text(
    "They are loaded from where the sender keeps them, who then knows that you read the message, when, and from which "
    "network. They are asked for once you press “Load pictures” over a message, and always for these senders. Who "
    "forges such an address is taken for its owner."
)
_NOBODY = Text("There are none yet. “Always for this sender”, over a message, puts one here.")
_ROWS = 6
_ADDRESS = Qt.ItemDataRole.UserRole


class PictureSendersBox(QWidget):
    def __init__(self, senders: PictureSenders) -> None:
        super().__init__()
        self._senders = senders
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(caption(tr("Pictures on the internet")))
        column.addWidget(paragraph(str(_ABOUT)))
        self.nobody = paragraph(str(_NOBODY))
        column.addWidget(self.nobody)
        self.list = QListWidget()
        self.list.setObjectName("picture_senders")
        self.list.setAccessibleName(tr("Senders whose pictures are always loaded"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet(f"QListWidget::item {{ padding: 0 {UNIT}px; }}")
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        self.remove = button(tr("Remove"), self._remove, about=tr("the selected senders"))
        self.remove_all = button(tr("Remove all"), self._remove_all, about=tr("of these senders"))
        row.addWidget(self.remove)
        row.addWidget(self.remove_all)
        row.addStretch(1)
        column.addLayout(row)
        self.list.itemSelectionChanged.connect(self._follow)
        self.show_them()

    def show_them(self) -> None:
        known, height = sorted(self._senders.all(), key=place), row_height(self.list.fontMetrics())
        self.list.clear()
        for address in known:
            item = QListWidgetItem(plain_line(address), self.list)
            item.setData(_ADDRESS, address)
            item.setSizeHint(QSize(0, height))
        self.list.setFixedHeight(min(max(len(known), 1), _ROWS) * height)
        for each in (self.list, self.remove, self.remove_all):
            each.setVisible(bool(known))
        self.nobody.setVisible(not known)
        self._follow()

    def _follow(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _remove(self) -> None:
        row = self.list.currentRow()
        self._forget([str(item.data(_ADDRESS)) for item in self.list.selectedItems()])
        if self.list.count():  # the keys go on from where they were
            row = min(max(row, 0), self.list.count() - 1)
            self.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _remove_all(self) -> None:
        self._forget(self._senders.all())

    def _forget(self, addresses: list[str]) -> None:
        self._senders.forget(*addresses)
        self.show_them()
