"""Paints a row of the source list: badge, address, status in words, the one obvious cure, progress. Only
paints.

The cure is a word to click; the same cure is in the context menu, on a key (`shortcuts.MEND`), in the source panel.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cio_desktop.language import number, tr
from cio_desktop.ui.sources.display_state import BETWEEN, DisplayState, percent
from cio_desktop.ui.sources.model import Column, Data, key_at
from cio_desktop.ui.sources.roll_up import RollUp
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.lines import as_written, draw_line
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role, mixed, row_height, scaled, theme
from cio_desktop.ui.words.cures import Cure

AnyIndex = QModelIndex | QPersistentModelIndex

# Cures worth a click in the row itself. "Sync now" on every sound row would only be noise; that the service is away
# is said once, by the banner.
_IN_ROW = frozenset(
    {
        Cure.SIGN_IN,
        Cure.CONNECT,
        Cure.USE_PASSWORD,
        Cure.PROVIDERS,
        Cure.CERTIFICATE,
        Cure.TRY_NOW,
        Cure.RESUME,
        Cure.TURN_ON,
        Cure.HOW_TO_FIX,
    }
)

_TOLD = 16  # letters of what follows a status; fewer of a longer text would tell nothing, as "since" alone


def row_cure(state: DisplayState) -> Cure | None:
    return next((cure for cure in state.cures if cure in _IN_ROW), None)


def selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def short_status(state: DisplayState) -> str:
    """What a compact row says at its end: how long ago, how far, or what is wrong."""
    if state.fraction is not None:
        return percent(state.fraction)
    return state.detail or state.title if state.state is State.OK else state.title


class SourceDelegate(QStyledItemDelegate):
    name_typed = Signal(str, str)  # account id, the name it shall have
    compact = False
    """One line for each source, for many of them."""

    def __init__(self, parent: QWidget, room: Callable[[], int]) -> None:
        """`room`: how wide the row of a source is."""
        super().__init__(parent)
        self._room = room

    # -- measures

    @staticmethod
    def _small(font: QFont) -> QFont:
        return scaled(font, 0.92)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        font = option.font
        line = QFontMetrics(font).height()
        if index.column() > Column.PERIOD:
            width = QFontMetrics(self._small(font)).horizontalAdvance(str(index.data())) + 1  # of a part of a pixel
            return QSize(width + 2 * UNIT, line)
        if self.compact or key_at(index) is None:
            return QSize(120, row_height(QFontMetrics(font), compact=self.compact))
        small = QFontMetrics(self._small(font)).height()
        cure_below = self._needs_third(option, index.data(Data.STATE), self._room())
        return QSize(160, line + small + 2 * UNIT + (small + HALF if cure_below else 0))

    def _needs_third(self, option: QStyleOptionViewItem, state: DisplayState, width: int) -> bool:
        """Whether what is wrong and its cure have no room beside each other: the cure is below it then."""
        cure = row_cure(state)
        if cure is None:
            return False
        metrics = QFontMetrics(self._small(option.font))
        words = metrics.horizontalAdvance(state.title) + metrics.horizontalAdvance(str(cure)) + HALF
        return words > width - self.badge_side(option.font) - HALF - 4 * UNIT

    def _has_third(self, option: QStyleOptionViewItem, row: QRect) -> bool:
        small = QFontMetrics(self._small(option.font)).height()
        return not self.compact and row.height() >= QFontMetrics(option.font).height() + 2 * small + 2 * UNIT

    @staticmethod
    def badge_side(font: QFont) -> int:
        return max(18, round(QFontMetrics(font).height() * 1.15))

    def cure_rect(self, option: QStyleOptionViewItem, row: QRect, state: DisplayState) -> QRect:
        """Where the word stands within `row`, which reaches over all columns of a plain list."""
        cure = row_cure(state)
        if cure is None:
            return QRect()
        metrics = QFontMetrics(self._small(option.font))
        width = metrics.horizontalAdvance(str(cure)) + HALF
        top = self._second_top(option, row)
        if self._has_third(option, row):
            top += metrics.height() + HALF
        box = QRect(row.right() - width - UNIT, top, width, metrics.height())
        return QStyle.visualRect(option.direction, row, box)

    def first_line(self, option: QStyleOptionViewItem, row: QRect) -> QRect:
        """The upper line of a source's row: the address, and the period at its end."""
        height = QFontMetrics(option.font).height()
        if self.compact:
            return QRect(row.left(), row.top() + (row.height() - height) // 2, row.width(), height)
        small = QFontMetrics(self._small(option.font)).height() + HALF
        lines = height + small * (2 if self._has_third(option, row) else 1)
        return QRect(row.left(), row.top() + (row.height() - lines) // 2, row.width(), height)

    def _second_top(self, option: QStyleOptionViewItem, row: QRect) -> int:
        if self.compact:
            small = QFontMetrics(self._small(option.font)).height()
            return row.top() + (row.height() - small) // 2
        return self.first_line(option, row).bottom() + 1 + HALF

    # -- an account's name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("account name")
        editor.setAccessibleName(tr("Name of the account"))
        editor.setMaxLength(120)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data()))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """The model holds what the service says; the name is asked for."""
        assert isinstance(editor, QLineEdit)
        name = " ".join(editor.text().split())
        if name and name != index.data():
            self.name_typed.emit(index.data(Data.ACCOUNT_ID), name)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box = option.rect.adjusted(UNIT, 1, -UNIT, -1)
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, box))

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        self.paint_row(painter, option, index, option.rect)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: QRect) -> None:
        """`option.rect` is the name's cell; `row` is how far the second line may reach."""
        self.initStyleOption(option, index)
        painter.save()
        painter.setClipRect(row, Qt.ClipOperation.IntersectClip)  # whatever is piled upon a letter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = index.data(Data.STATE)
        if state is None:
            self._paint_account(painter, option, index, row)
        elif self.compact:
            self._paint_compact(painter, option, index, state, row)
        else:
            self._paint_source(painter, option, index, state, row)
        painter.restore()

    def _inks(self, option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
        """The text's colour and the quieter one."""
        palette = option.palette
        if selected(option):
            ink = palette.color(QPalette.ColorRole.HighlightedText)
            return ink, mixed(palette.color(QPalette.ColorRole.Highlight), ink, 0.94)
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

    def _paint_account(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: QRect) -> None:
        rect = QStyle.visualRect(option.direction, row, row.adjusted(UNIT + 4, 0, -UNIT - 2, 0))
        font = scaled(option.font, 1.0, bold=True)
        ink, muted = self._inks(option)
        direction = option.direction
        rolled = cast("RollUp", index.data(Data.ROLL_UP))
        small = self._small(option.font)
        letters = QFontMetrics(small)
        width = letters.horizontalAdvance(rolled.text)
        name_width = QFontMetrics(font).horizontalAdvance(str(index.data()))
        bad = rolled.worst is not None and not rolled.sound
        side = self.badge_side(small) - 4 if bad else 0
        lead = side + HALF if bad else 0  # the badge stays, however long the name or large the text
        beside = lead + self._unread_room(option, index)
        # a name too long for both leaves it half of the line
        shown = min(width, max(rect.width() - name_width - beside - 2 * UNIT, rect.width() // 2 - beside))
        shown = shown if shown >= min(width, _TOLD * letters.averageCharWidth()) else 0
        if bad and rolled.worst is not None:
            box = QRect(rect.right() - shown - lead, rect.center().y() - side // 2, side, side)
            ink_of_it = theme().colour(rolled.worst.meaning.role)
            self._badge(painter, option, rolled.worst.value, ink_of_it, QStyle.visualRect(direction, rect, box))
        note = QRect(rect.right() - shown, rect.top(), shown + 1, rect.height())
        if shown:
            self._line(painter, direction, rect, note, small, muted, rolled.text)
        name = rect.adjusted(0, 0, -(shown + lead) - UNIT, 0)
        name.setRight(name.right() - self._paint_unread(painter, option, index, rect, name))
        self._line(painter, direction, rect, name, font, ink, str(index.data()))

    def _paint_source(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, state: DisplayState, row: QRect
    ) -> None:
        direction, font, small = option.direction, option.font, self._small(option.font)
        ink, muted = self._inks(option)
        status_ink = ink if selected(option) else theme().colour(state.role)
        side = self.badge_side(font)
        badge = QRect(row.left() + HALF, row.center().y() - side // 2 + 1, side, side)
        self._badge(painter, option, state.state.value, status_ink, QStyle.visualRect(direction, row, badge))
        left = badge.right() + UNIT + 3
        first = self.first_line(option, row)
        cell_end = QStyle.visualRect(direction, row, option.rect).right()
        first.setLeft(left)
        first.setRight(min(row.right(), cell_end) - HALF)
        if state.in_clear:
            first.setRight(first.right() - self._paint_unlocked(painter, option, row, first) - HALF)
        first.setRight(first.right() - self._paint_unread(painter, option, index, row, first))
        self._line(painter, direction, row, first, font, ink, str(index.data()))
        height = QFontMetrics(small).height()
        second = QRect(left, self._second_top(option, row), row.right() - left - UNIT, height)
        if row_cure(state) is not None:
            box = self._paint_cure(painter, option, row, state, ink)
            if not self._has_third(option, row):
                second.setRight(second.right() - box.width() - UNIT)
        title = QRect(second)
        title.setWidth(min(second.width(), QFontMetrics(small).horizontalAdvance(state.title) + 2))
        self._line(painter, direction, row, title, small, status_ink, state.title)
        rest = QRect(title.right() + 1, second.top(), second.right() - title.right(), second.height())
        said = state.text.removeprefix(state.title)
        if as_written(said) != said:  # words from the left in a list from the right: what parts the two is between
            said = f"{said.removeprefix(BETWEEN)}{BETWEEN}"
        letters = QFontMetrics(small)
        if said and rest.width() > min(letters.horizontalAdvance(said), _TOLD * letters.averageCharWidth()):
            self._line(painter, direction, row, rest, small, muted, said)
        if state.fraction is not None:
            bar = QRect(left, row.bottom() - 5, row.right() - left - UNIT, 3)
            self._progress(painter, option, row, bar, state.fraction)

    def _paint_unread(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, row: QRect, line: QRect
    ) -> int:
        """At the end of the line. Answers the room that it takes."""
        room = self._unread_room(option, index)
        if room:
            box = QRect(line.right() - room + UNIT, line.top(), room - UNIT, line.height())
            text, ink = number(index.data(Data.UNREAD)), self._inks(option)[1]
            self._line(painter, option.direction, row, box, scaled(option.font, 0.92, bold=True), ink, text)
        return room

    @staticmethod
    def _unread_room(option: QStyleOptionViewItem, index: AnyIndex) -> int:
        """With what keeps it apart from the words before it; 0 where nothing is unread."""
        unread = index.data(Data.UNREAD)
        letters = QFontMetrics(scaled(option.font, 0.92, bold=True))
        return letters.horizontalAdvance(number(unread)) + 2 + UNIT if unread else 0

    def _paint_compact(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, state: DisplayState, row: QRect
    ) -> None:
        direction, font, small = option.direction, option.font, self._small(option.font)
        ink, muted = self._inks(option)
        status_ink = ink if selected(option) else theme().colour(state.role)
        side = self.badge_side(font) - 2
        badge = QRect(row.left() + HALF, row.center().y() - side // 2 + 1, side, side)
        self._badge(painter, option, state.state.value, status_ink, QStyle.visualRect(direction, row, badge))
        line = self.first_line(option, row)
        line.setLeft(badge.right() + UNIT)
        line.setRight(row.right() - UNIT)
        if row_cure(state) is not None:
            line.setRight(line.right() - self._paint_cure(painter, option, row, state, ink).width() - UNIT)
        elif not (state.sound and state.fraction is None and index.data(Data.UNREAD)):  # how old it is then says less
            said = short_status(state)
            # what is wrong may take half of the line, what is well only what the address leaves
            name_width = QFontMetrics(font).horizontalAdvance(str(index.data()))
            room = line.width() - name_width - UNIT if state.sound else max(line.width() // 2, 0)
            whole = QFontMetrics(small).horizontalAdvance(said) + 2
            width = min(whole, room)
            if width == whole or (width > 3 * UNIT and not state.sound):
                box = QRect(line.right() - width + 1, line.top(), width, line.height())
                self._line(painter, direction, row, box, small, muted if state.sound else status_ink, said)
                line.setRight(box.left() - UNIT)
        line.setRight(line.right() - self._paint_unread(painter, option, index, row, line))
        if state.in_clear:
            line.setRight(line.right() - self._paint_unlocked(painter, option, row, line) - HALF)
        self._line(painter, direction, row, line, font, ink, str(index.data()))
        if state.fraction is not None:
            bar = QRect(badge.right() + UNIT, row.bottom() - 2, row.right() - badge.right() - 2 * UNIT, 2)
            self._progress(painter, option, row, bar, state.fraction)

    def _paint_unlocked(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, line: QRect) -> int:
        """At the end of the address: its password can be read on the way."""
        side = max(14, round(line.height() * 0.85))
        box = QRect(line.right() - side + 1, line.center().y() - side // 2 + 1, side, side)
        palette = option.palette
        on = selected(option)
        ink = palette.color(QPalette.ColorRole.HighlightedText) if on else theme().colour(Role.WARN)
        paper = palette.color(QPalette.ColorRole.Highlight) if on else None
        ratio = painter.device().devicePixelRatioF()
        pixmap = icons.pixmap("actions/unlocked", side, ink, paper=paper, ratio=ratio)
        painter.drawPixmap(QStyle.visualRect(option.direction, row, box).topLeft(), pixmap)
        return side

    def _paint_cure(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, state: DisplayState, ink: QColor
    ) -> QRect:
        box = self.cure_rect(option, row, state)
        font = self._small(option.font)
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(ink if selected(option) else option.palette.color(QPalette.ColorRole.Link))
        cure = row_cure(state)
        words = str(cure) if cure is not None else ""
        draw_line(painter, option.direction, box, words, Qt.AlignmentFlag.AlignHCenter)
        return box

    def paint_fact(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """A plain cell of the table: a time, the server."""
        rect = option.rect.adjusted(UNIT, 0, -UNIT, 0)
        _ink, muted = self._inks(option)
        self._line(painter, option.direction, option.rect, rect, self._small(option.font), muted, str(index.data()))

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
        draw_line(painter, direction, QStyle.visualRect(direction, row, box), short)

    @staticmethod
    def _progress(painter: QPainter, option: QStyleOptionViewItem, row: QRect, box: QRect, fraction: float) -> None:
        palette = option.palette
        on = selected(option)
        ink = palette.color(QPalette.ColorRole.HighlightedText) if on else theme().colour(State.SYNCING.meaning.role)
        ground = mixed(palette.color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Base), ink, 0.25)
        box = QStyle.visualRect(option.direction, row, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 1.5, 1.5)
        painter.setBrush(ink)
        done = QRect(box.topLeft(), QSize(max(3, round(box.width() * fraction)), box.height()))
        painter.drawRoundedRect(QStyle.visualRect(option.direction, box, done), 1.5, 1.5)
