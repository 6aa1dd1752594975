"""Paints a row of the source list: badge, address, status in words, the one obvious cure, progress. Only
paints.

The cure is a word to click; the same cure is in the context menu, under Alt+Return and in the source panel.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cio_desktop.ui import icons
from cio_desktop.ui.cures import Cure
from cio_desktop.ui.sources.display_state import ROLES, DisplayState, State
from cio_desktop.ui.sources.model import Data
from cio_desktop.ui.sources.roll_up import RollUp
from cio_desktop.ui.theme import HALF, UNIT, mixed, scaled, theme

AnyIndex = QModelIndex | QPersistentModelIndex

# Cures worth a click in the row itself; "Sync now" on every sound row would only be noise.
_IN_ROW = frozenset({Cure.SIGN_IN, Cure.TRY_NOW, Cure.RESUME, Cure.TURN_ON, Cure.HOW_TO_FIX, Cure.RESTART_SERVICE})


def row_cure(state: DisplayState) -> Cure | None:
    return next((cure for cure in state.cures if cure in _IN_ROW), None)


def selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


class SourceDelegate(QStyledItemDelegate):
    cure_clicked = Signal(object, object)  # Cure, SourceKey

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: object = None

    # -- measures
    # -----------------------------------------------------------------------------------------------

    @staticmethod
    def _small(font: QFont) -> QFont:
        return scaled(font, 0.92)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        font = option.font
        line = QFontMetrics(font).height()
        if index.data(Data.KEY) is None:
            return QSize(120, line + 2 * UNIT)
        return QSize(160, line + QFontMetrics(self._small(font)).height() + HALF // 2 + 2 * UNIT)

    @staticmethod
    def badge_side(font: QFont) -> int:
        return max(18, round(QFontMetrics(font).height() * 1.15))

    def _cure_rect(self, option: QStyleOptionViewItem, state: DisplayState) -> QRect:
        cure = row_cure(state)
        if cure is None:
            return QRect()
        rect = option.rect
        metrics = QFontMetrics(self._small(option.font))
        width = metrics.horizontalAdvance(cure.value) + HALF
        height = metrics.height()
        box = QRect(rect.right() - width - HALF, rect.bottom() - UNIT - height + 1, width, height)
        return QStyle.visualRect(option.direction, rect, box)

    # -- painting
    # -----------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = index.data(Data.STATE)
        if state is None:
            self._paint_account(painter, option, index)
        else:
            self._paint_source(painter, option, index, state)
        painter.restore()

    def _inks(self, option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
        """The text's colour and the quieter one."""
        palette = option.palette
        if selected(option):
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            return ink, mixed(palette.color(QPalette.ColorRole.Highlight), ink, 0.86)
        return palette.color(QPalette.ColorRole.Text), QColor(theme().colours.muted)

    def _badge(self, painter: QPainter, option: QStyleOptionViewItem, name: str, ink: QColor, box: QRect) -> None:
        paper = None
        if selected(option):
            palette = option.palette
            ink, paper = (
                palette.color(QPalette.ColorRole.HighlightedText),
                palette.color(QPalette.ColorRole.Highlight),
            )
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(box.topLeft(), icons.pixmap(f"status/{name}", box.width(), ink, paper=paper, ratio=ratio))

    def _paint_account(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect = option.rect.adjusted(HALF, 0, -HALF, 0)
        font = scaled(option.font, 1.0, bold=True)
        ink, muted = self._inks(option)
        direction = option.direction
        rolled = cast("RollUp", index.data(Data.ROLL_UP))
        small = self._small(option.font)
        width = QFontMetrics(small).horizontalAdvance(rolled.text)
        name_width = QFontMetrics(font).horizontalAdvance(str(index.data()))
        side = self.badge_side(small) - 4
        room = rect.width() - name_width - 2 * UNIT
        if rolled.worst is not None and rolled.attention and room > width + side:
            box = QRect(rect.right() - width - side - HALF, rect.center().y() - side // 2, side, side)
            self._badge(
                painter,
                option,
                rolled.worst.value,
                theme().colour(ROLES[rolled.worst]),
                QStyle.visualRect(direction, rect, box),
            )
        else:
            side = 0
        shown = min(width, max(0, room))
        note = QRect(rect.right() - shown, rect.top(), shown + 1, rect.height())
        if shown > 3 * UNIT:
            self._line(painter, direction, rect, note, small, muted, rolled.text)
        name = rect.adjusted(0, 0, -(shown + (side + HALF if side else 0)) - UNIT, 0)
        self._line(painter, direction, rect, name, font, ink, str(index.data()))

    def _paint_source(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, state: DisplayState
    ) -> None:
        rect = option.rect
        direction = option.direction
        font, small = option.font, self._small(option.font)
        ink, muted = self._inks(option)
        status_ink = ink if selected(option) else theme().colour(state.role)
        side = self.badge_side(font)
        lines = QFontMetrics(font).height() + QFontMetrics(small).height() + HALF // 2
        top = rect.top() + (rect.height() - lines) // 2
        badge = QRect(rect.left() + HALF, rect.center().y() - side // 2 + 1, side, side)
        self._badge(painter, option, state.state.value, status_ink, QStyle.visualRect(direction, rect, badge))
        left = badge.right() + UNIT + 2
        first = QRect(left, top, rect.right() - left - HALF, QFontMetrics(font).height())
        self._line(painter, direction, rect, first, font, ink, str(index.data()))
        second = QRect(left, first.bottom() + 1 + HALF // 2, rect.right() - left - HALF, QFontMetrics(small).height())
        cure = row_cure(state)
        if cure is not None:
            box = self._cure_rect(option, state)
            link = small
            link.setUnderline(True)
            painter.setFont(link)
            painter.setPen(ink if selected(option) else option.palette.color(QPalette.ColorRole.Link))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cure.value)
            small = self._small(option.font)
            second.setRight(second.right() - box.width() - UNIT)
        metrics = QFontMetrics(small)
        title = QRect(
            second.left(),
            second.top(),
            min(second.width(), metrics.horizontalAdvance(state.title) + 2),
            second.height(),
        )
        self._line(painter, direction, rect, title, small, status_ink, state.title)
        rest = QRect(title.right() + 1, second.top(), second.right() - title.right(), second.height())
        if state.detail and rest.width() > 3 * UNIT:
            self._line(painter, direction, rect, rest, small, muted, f" · {state.detail}")
        if state.fraction is not None:
            self._progress(painter, option, QRect(left, rect.bottom() - 5, second.width(), 3), state.fraction)

    @staticmethod
    def _line(
        painter: QPainter,
        direction: Qt.LayoutDirection,
        row: QRect,
        box: QRect,
        font: QFont,
        ink: QColor,
        text: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        # An address is cut in the middle: both its name and its domain tell it from its neighbours.
        mode = Qt.TextElideMode.ElideMiddle if "@" in text and " " not in text else Qt.TextElideMode.ElideRight
        short = QFontMetrics(font).elidedText(text, mode, box.width())
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QStyle.visualRect(direction, row, box), align, short)

    @staticmethod
    def _progress(painter: QPainter, option: QStyleOptionViewItem, box: QRect, fraction: float) -> None:
        palette = option.palette
        on = selected(option)
        ink = palette.color(QPalette.ColorRole.HighlightedText) if on else theme().colour(ROLES[State.SYNCING])
        ground = mixed(palette.color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Base), ink, 0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 1.5, 1.5)
        painter.setBrush(ink)
        done = QRect(box.topLeft(), QSize(max(3, round(box.width() * fraction)), box.height()))
        painter.drawRoundedRect(QStyle.visualRect(option.direction, box, done), 1.5, 1.5)

    # -- the word that cures
    # ------------------------------------------------------------------------------------

    def cure_at(self, option: QStyleOptionViewItem, index: AnyIndex, position: QPoint) -> Cure | None:
        state = cast("DisplayState | None", index.data(Data.STATE))
        if state is None or not self._cure_rect(option, state).contains(position):
            return None
        return row_cure(state)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: AnyIndex) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            cure = self.cure_at(option, index, event.position().toPoint())
            key = index.data(Data.KEY)
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = (cure, key) if cure is not None else None
            elif event.type() == QEvent.Type.MouseButtonRelease and cure is not None:
                if self._pressed == (cure, key):
                    self.cure_clicked.emit(cure, key)
                self._pressed = None
                return True
        return False
