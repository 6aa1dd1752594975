"""The ends of a message row: the dot of an unread one at its beginning; at its end the star, what becomes of a change,
clip, reply arrow and the other folders as chips. Where they are, also for the pointer. Only paints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.lines import draw_line
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role, mixed, scaled, theme

from .row_marks import RowMarks

GLYPH = 16
_DOT = 8
_CHIPS = 2  # more are a number
_CHIP_WIDTH = 13 * UNIT


def star_box(cell: QRect, direction: Qt.LayoutDirection) -> QRect:
    """In the cell of the subject."""
    box = QRect(cell.right() - UNIT - GLYPH + 1, cell.center().y() - GLYPH // 2 + 1, GLYPH, GLYPH)
    return QStyle.visualRect(direction, cell, box)


def dot_box(cell: QRect, direction: Qt.LayoutDirection) -> QRect:
    """In the cell of the sender, within the margin before the name."""
    box = QRect(cell.left() + UNIT - _DOT // 2, cell.center().y() - _DOT // 2 + 1, _DOT, _DOT)
    return QStyle.visualRect(direction, cell, box)


def paint_dot(painter: QPainter, option: QStyleOptionViewItem, marks: RowMarks, chosen: bool) -> None:
    if marks.unread:
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Highlight
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(role))
        painter.drawEllipse(dot_box(option.rect, option.direction))


class RowEnd:
    """Takes its pieces from the end of the subject's cell inwards; `left` is what remains for the words."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, ink: QColor, chosen: bool) -> None:
        self._painter = painter
        self._option = option
        self._ink = ink
        self._chosen = chosen
        start = option.rect.left() + UNIT
        self._area = QRect(start, option.rect.top(), option.rect.right() - UNIT - start + 1, option.rect.height())

    @property
    def left(self) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, self._area)

    def star(self, marks: RowMarks, hovered: bool) -> None:
        """Its place is kept free, so that nothing moves when it comes."""
        if marks.starred:
            self._glyph("actions/starred", self._ink if self._chosen else theme().colour(Role.WARN))
        elif marks.known and hovered:
            self._glyph("actions/star", self._ink if self._chosen else QColor(theme().colours.muted))
        else:
            self._take(GLYPH)

    def state(self, *, pending: bool, failed: bool) -> None:
        if failed or pending:
            name, role = ("actions/warning", Role.ERROR) if failed else ("actions/clock", Role.INFO)
            self._glyph(name, self._ink if self._chosen else theme().colour(role))

    def marks(self, marks: RowMarks) -> None:
        quiet = self._ink if self._chosen else QColor(theme().colours.muted)
        if marks.files:
            self._glyph("actions/attachment", quiet)
        if marks.answered:
            self._glyph("actions/replied", quiet)

    def chips(self, names: Sequence[str]) -> None:
        """Never more than two fifths of what is left for the subject, and none where that is little."""
        least = 12 * QFontMetrics(self._option.font).averageCharWidth()
        room = min(self._area.width() * 2 // 5, self._area.width() - least)
        font = scaled(self._option.font, 0.86)
        metrics = QFontMetrics(font)
        shown = list(names[:_CHIPS]) + ([f"+{len(names) - _CHIPS}"] if len(names) > _CHIPS else [])
        for name in reversed(shown):
            width = min(metrics.horizontalAdvance(name) + 2 * UNIT - HALF, _CHIP_WIDTH)
            room -= width + HALF
            if room < 0:
                return
            self._chip(metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - UNIT), width, font, metrics)

    def _chip(self, words: str, width: int, font: QFont, metrics: QFontMetrics) -> None:
        box = self._take(width, HALF)
        height = metrics.height() + 2
        place = QRect(box.left(), box.center().y() - height // 2 + 1, width, height)
        ground = self._option.palette.color(QPalette.ColorRole.Highlight if self._chosen else QPalette.ColorRole.Base)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(mixed(ground, self._ink, 0.2 if self._chosen else 0.09))
        self._painter.drawRoundedRect(place, HALF, HALF)
        self._painter.setPen(self._ink if self._chosen else QColor(theme().colours.muted))
        self._painter.setFont(font)
        draw_line(self._painter, self._option.direction, place, words, Qt.AlignmentFlag.AlignHCenter)

    def _glyph(self, name: str, tint: QColor) -> None:
        box = self._take(GLYPH)
        place = QRect(box.left(), box.center().y() - GLYPH // 2 + 1, GLYPH, GLYPH)
        ratio = self._painter.device().devicePixelRatio()
        self._painter.drawPixmap(place, icons.pixmap(name, GLYPH, tint, ratio=ratio))

    def _take(self, width: int, gap: int = UNIT - 2) -> QRect:
        box = QRect(self._area.right() - width + 1, self._area.top(), width, self._area.height())
        self._area.setRight(box.left() - gap - 1)
        return QStyle.visualRect(self._option.direction, self._option.rect, box)
