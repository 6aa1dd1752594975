"""The sync period in the row: a quiet button that becomes a list of the API's periods.

Never writes to the model.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.sources.delegate import selected
from cio_desktop.ui.sources.model import Data, key_at
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.lines import as_written, draw_line
from cio_desktop.ui.widgets.theme import HALF, UNIT, mixed, scaled, theme
from cio_desktop.ui.words.period_words import choice, short

AnyIndex = QModelIndex | QPersistentModelIndex


class PeriodDelegate(QStyledItemDelegate):
    period_chosen = Signal(object, object)  # SourceKey, SyncPeriod

    def __init__(self, parent: QWidget, line: Callable[[QStyleOptionViewItem, QRect], QRect]) -> None:
        """`line`: where the address stands within a row."""
        super().__init__(parent)
        self._line = line

    @staticmethod
    def width(font: QFont) -> int:
        metrics = QFontMetrics(scaled(font, 0.92))
        return max(metrics.horizontalAdvance(short(period)) for period in SyncPeriod) + 14 + 4 * UNIT

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(self.width(option.font), QFontMetrics(option.font).height() + 2 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        told = cast("str | None", index.data(Data.PERIOD))  # Qt makes plain text of it
        period = SyncPeriod(told) if told is not None else None
        if key_at(index) is None or period is None:
            return
        palette = option.palette
        font = scaled(option.font, 0.92)
        font.setItalic(bool(index.data(Data.PENDING)))
        on = selected(option)
        ink = palette.color(QPalette.ColorRole.HighlightedText if on else QPalette.ColorRole.Text)
        ground = palette.color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Base)
        box = self.box(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = mixed(ground, ink, 0.55) if hot or on else QColor(theme().colours.line)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground if on else mixed(ground, ink, 0.04))  # a paler one would leave the words too little
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
        painter.setFont(font)
        painter.setPen(ink)
        text = QStyle.visualRect(option.direction, box, box.adjusted(UNIT, 0, -14 - HALF, 0))
        draw_line(painter, option.direction, text, short(period), Qt.AlignmentFlag.AlignHCenter)
        arrow = QRect(box.right() - 14 - HALF, box.center().y() - 5, 12, 12)
        arrow = QStyle.visualRect(option.direction, box, arrow)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(arrow.topLeft(), icons.pixmap("actions/expand", 12, ink, ratio=ratio))
        painter.restore()

    def box(self, option: QStyleOptionViewItem) -> QRect:
        """The button within its cell: at the height of the address, not of the whole row."""
        return self._line(option, option.rect).adjusted(HALF, -2, -UNIT, 2)

    # -- the list

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        combo = ChoiceBox(parent)
        combo.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        for period in SyncPeriod:
            combo.addItem(as_written(choice(period)), period)
        combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + 3 * UNIT)  # wider than the closed box
        key = key_at(index)
        combo.activated.connect(lambda row: self._chosen(combo, key, row))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def _chosen(self, combo: QComboBox, key: object, row: int) -> None:
        self.period_chosen.emit(key, SyncPeriod(combo.itemData(row)))
        self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            period = index.data(Data.PERIOD)
            editor.setCurrentIndex(list(SyncPeriod).index(period) if period is not None else -1)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Nothing: the choice went out as `period_chosen`, the row follows the repository."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        editor.setGeometry(self.box(option))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The open list takes the focus from the box; that is no reason to close the editor.
        if event.type() == QEvent.Type.FocusOut and isinstance(watched, QComboBox):
            return False
        return super().eventFilter(watched, event)
