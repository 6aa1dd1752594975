"""A small sheet over a part of the window: it takes the keys while it is open, and gives the focus back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QSplitter, QVBoxLayout, QWidget

from cio_desktop.ui.widgets.roles import set_role
from cio_desktop.ui.widgets.theme import UNIT, mixed


class Sheet(QFrame):
    """`open_over` shows it at the top of a widget. Esc closes it, `dismiss`, and the focus when it goes elsewhere."""

    dismissed = Signal(bool)  # True: by Esc, which takes back what was begun in it

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._before: QWidget | None = None  # over which it is
        self._back: QWidget | None = None  # had the focus
        set_role(self, QAccessible.Role.Dialog)  # its name is read when the focus comes into it
        self._rows: QAbstractItemView | None = None
        self._room = (0, 0)  # for the list, and for all
        self.setAutoFillBackground(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        self.column.setSpacing(UNIT)
        self.hide()

    def open_over(self, over: QWidget, first: QWidget, rows: QAbstractItemView, height: int, most: int) -> None:
        """`first` gets the focus. The list `rows` is of that height, the whole sheet of `most` where there is room. No
        row is cut. It may reach beyond `over`."""
        ground = _ground(over)
        if self.parentWidget() is not ground:
            self.setParent(ground)
        self._before, self._rows, self._room = over, rows, (height, most)
        had = QApplication.focusWidget()
        self._back = had if had is not None and had.window() is over.window() else over
        over.installEventFilter(self)
        self._place()
        self.show()
        self._place()  # now its list tells how high a row is
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _place(self) -> None:
        over, rows, (height, most) = self._before, self._rows, self._room
        ground = self.parentWidget()
        if over is None or rows is None or ground is None:
            return
        width = min(max(over.width() - 4 * UNIT, 32 * UNIT), 48 * UNIT)
        least = max(rows.sizeHintForRow(0), 3 * UNIT) + 2 * rows.frameWidth()
        around = self.column.totalHeightForWidth(width) - rows.sizeHint().height()
        wanted = min(max(around + min(height, least), min(around + height, most)), ground.height() - 2 * UNIT)
        at = over.mapTo(ground, QPoint((over.width() - width) // 2, 5 * UNIT))
        if ground.height() - at.y() - UNIT < around + least:
            at.setY(ground.height() - wanted - UNIT)
        rows.setMinimumHeight(least)  # Qt's own would take it from the words
        self.resize(width, min(wanted, ground.height() - at.y() - UNIT))
        self.move(min(max(at.x(), 0), max(ground.width() - width, 0)), at.y())
        self.column.activate()
        row = rows.sizeHintForRow(0)
        if row > 0 and rows.viewport().height() > row:
            self.resize(width, self.height() - rows.viewport().height() % row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._before and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        return super().eventFilter(watched, event)

    def dismiss(self, *, taken_back: bool = False) -> None:
        """Closes the sheet; the focus goes back to where it was."""
        if not self.isVisible():
            return
        QApplication.instance().focusChanged.disconnect(self._on_focus)  # type: ignore[union-attr]
        if self._before is not None:
            self._before.removeEventFilter(self)
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if inside and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.dismissed.emit(taken_back)

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
            self.dismiss(taken_back=True)
        else:
            super().keyPressEvent(event)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self.isAncestorOf(new):
            self.dismiss()


def _ground(over: QWidget) -> QWidget:
    """The outermost around it. A splitter would take the sheet for one of its parts."""
    found = over
    each = over.parentWidget()
    while each is not None:
        found = found if isinstance(each, QSplitter) else each
        each = each.parentWidget() if not each.isWindow() else None
    return found
