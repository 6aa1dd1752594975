"""Paints a folder row: icon, name, count; on the row under a drag the verb. Only paints."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cio_desktop.language import number, tr
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.lines import draw_line, shortened
from cio_desktop.ui.widgets.selection import paint_current
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role, mixed, row_height, scaled, theme

from .hierarchy import SPECIAL
from .roles import Data

AnyIndex = QModelIndex | QPersistentModelIndex
_ICON = 16
_MARK = "status/limited"
_MANY = 999


class FolderDelegate(QStyledItemDelegate):
    name_typed = Signal(str, str)  # path, the name it shall have

    def __init__(self, parent: QWidget, *, indent: int = 0) -> None:
        """`indent`: what a list leaves free where a tree has the arrows of its branches."""
        super().__init__(parent)
        self._indent = indent
        self.compact: bool | None = None  # as all lists
        self.menu_index = QPersistentModelIndex()  # the row that an open menu is about
        self.drop_index = QPersistentModelIndex()  # the row under a drag
        self.drop_text = ""  # "Move here", "Not here"
        self.drop_accepted = False

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, row_height(QFontMetrics(option.font), compact=self.compact))

    def wanted_width(self, font: QFont, index: AnyIndex) -> int:
        """With room for the whole name and a number beside it, also where something is unread."""
        bold = QFont(font)
        bold.setBold(True)
        name = QFontMetrics(bold).horizontalAdvance(index.data())
        beside = QFontMetrics(scaled(font, 0.92, bold=True)).horizontalAdvance(number(_MANY))
        return HALF + self._indent + _ICON + UNIT + name + UNIT + beside + UNIT

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("folder name")
        editor.setAccessibleName(tr("Name of the folder"))
        editor.setMaxLength(255)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """The model holds what the server says; the name is asked for."""
        assert isinstance(editor, QLineEdit)
        self.name_typed.emit(index.data(Data.PATH), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box = option.rect.adjusted(HALF + _ICON + HALF, 1, -HALF, -1)
        editor.setGeometry(self._mirrored(option, box))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.initStyleOption(option, index)
        painter.save()
        painter.setClipRect(option.rect, Qt.ClipOperation.IntersectClip)  # whatever is piled upon a letter
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under_drag = self.drop_index.isValid() and self.drop_index == index
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # of what has round corners, not of the row
        palette = option.palette
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        if under_drag:
            ink = self._paint_target(painter, option, ink)
        if not index.data(Data.SELECTABLE):
            ink = QColor(theme().colours.muted)
        if option.state & QStyle.StateFlag.State_HasFocus or (self.menu_index.isValid() and self.menu_index == index):
            paint_current(painter, palette, option.rect, selected=chosen)

        area = option.rect.adjusted(HALF + self._indent, 0, -UNIT, 0)
        icon_box = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        special = index.data(Data.SPECIAL)
        name = f"folders/{SPECIAL[special] if special else 'folder'}"
        ratio = painter.device().devicePixelRatio()
        tint = ink if chosen or under_drag else QColor(theme().colours.muted)
        painter.drawPixmap(self._mirrored(option, icon_box), icons.pixmap(name, _ICON, tint, ratio=ratio))

        unread = index.data(Data.UNREAD)
        count = index.data(Data.COUNT) if unread is None else unread  # all, where nobody tells what is unread
        right = self.drop_text if under_drag else number(count) if count else ""
        font = scaled(option.font, 0.92, bold=under_drag or bool(unread))
        width = QFontMetrics(font).horizontalAdvance(right)
        box = QRect(area.right() - width, area.top(), width + 1, area.height())
        painter.setFont(font)
        painter.setPen(tint)
        draw_line(painter, option.direction, self._mirrored(option, box), right, Qt.AlignmentFlag.AlignHCenter)

        end = box.left() - UNIT
        if (digit := index.data(Data.DIGIT)) is not None and not under_drag:
            end = self._paint_digit(painter, option, str(digit), end, tint)
        if index.data(Data.TROUBLE):
            mark = QRect(end - _ICON, icon_box.top(), _ICON, _ICON)
            ink_of_mark = ink if chosen or under_drag else theme().colour(Role.WARN)
            painter.drawPixmap(self._mirrored(option, mark), icons.pixmap(_MARK, _ICON, ink_of_mark, ratio=ratio))
            end = mark.left() - HALF
        left = icon_box.right() + UNIT
        words = QRect(left, area.top(), end - left, area.height())
        option.font.setBold(bool(unread))
        option.font.setItalic(not index.data(Data.SELECTABLE))
        painter.setFont(option.font)
        painter.setPen(ink)
        text = shortened(QFontMetrics(option.font), index.data(), words.width())
        draw_line(painter, option.direction, self._mirrored(option, words), text)
        painter.restore()

    def _paint_digit(self, painter: QPainter, option: QStyleOptionViewItem, digit: str, right: int, ink: QColor) -> int:
        """The favourite's key, as a key. Answers where what is before it ends."""
        font = scaled(option.font, 0.82)
        side = QFontMetrics(font).height()
        box = QRect(right - side, option.rect.center().y() - side // 2 + 1, side, side)
        box = self._mirrored(option, box)
        painter.setFont(font)
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)
        return right - side - HALF

    def _paint_target(self, painter: QPainter, option: QStyleOptionViewItem, ink: QColor) -> QColor:
        accent = option.palette.color(QPalette.ColorRole.Highlight)
        ground = option.palette.color(QPalette.ColorRole.Base)
        frame = option.rect.adjusted(1, 1, -1, -1)
        if not self.drop_accepted:
            painter.setPen(QColor(theme().colours.muted))
            painter.drawRoundedRect(frame, HALF, HALF)
            return ink
        painter.setPen(accent)
        painter.setBrush(mixed(ground, accent, 0.25))
        painter.drawRoundedRect(frame, HALF, HALF)
        return option.palette.color(QPalette.ColorRole.Text)

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, box)
