"""Labels for words of any origin: always plain text, in a few relative sizes, in a colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontDatabase,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.words.plain import BREAK, breakable, broken, plain_block, plain_line, tool_tip

from .lines import led, shortened
from .selection import ring_around
from .theme import Role, scaled, theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_LEAST = 80  # pixels of words that wrap: a longer word goes on in another line


class PlainLabel(QLabel):
    """`muted` and `role` colours follow the theme. `elide`: one line, cut in the middle, whole in the tool tip."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = 1.0,
        bold: bool = False,
        muted: bool = False,
        role: Role | None = None,
        wrap: bool = False,
        elide: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = ""
        self._hint = ""
        self._muted = muted
        self._role = role
        self._dyed = False
        self._elide = elide
        self._factor = size
        self._bold = bold
        self._selectable = selectable  # what is copied must be what was said, without unseen characters
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(scaled(self.font(), size, bold=bold))
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._colour()
        theme().changed.connect(self._colour)
        self._begin_at_the_side()
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._begin_at_the_side()

    def _begin_at_the_side(self) -> None:
        """Of the window's language: Qt has each text begin at the side of its own, far from what it belongs to."""
        flags = self.alignment()
        side = flags & Qt.AlignmentFlag.AlignHorizontal_Mask
        if side in (Qt.AlignmentFlag.AlignLeft, _LEFT, _RIGHT):
            begin = _RIGHT if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else _LEFT
            self.setAlignment((flags & ~Qt.AlignmentFlag.AlignHorizontal_Mask) | begin)

    def setText(self, text: str) -> None:
        whole = plain_block(text) if self.wordWrap() else plain_line(text)
        if whole == self._whole:  # most are told again with every answer; to break and to measure them takes long
            return
        self._whole = whole
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            self.setAccessibleName(self._whole)
        self._show()

    def whole_text(self) -> str:
        return self._whole

    def set_hint(self, hint: str) -> None:
        """More words, for the tool tip."""
        self._hint = hint
        self._show()

    def set_one_line(self, on: bool) -> None:
        """In a low place a long text is shortened, and does not wrap."""
        if on is not self._elide:
            self._elide = on
            self.setWordWrap(not on)
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored if on else QSizePolicy.Policy.Preferred)
            self.setSizePolicy(policy)
            self._show()

    def set_role(self, role: Role | None) -> None:
        self._role = role
        self._colour()

    def _show(self) -> None:
        shown = self._whole
        if self._elide:
            shown = shortened(self.fontMetrics(), shown, max(self.contentsRect().width(), 8))
        cut = self._whole if shown != self._whole else ""
        self.setToolTip(tool_tip("\n".join(filter(None, (cut, self._hint)))))
        told = led(self._broken(shown) if self.wordWrap() else shown)
        if told != shown:
            self.setAccessibleName(shown)
        if told != self.text():
            super().setText(told)
            self.updateGeometry()

    def _broken(self, shown: str) -> str:
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        return broken(
            shown if self._selectable else breakable(shown),
            lambda part: metrics.horizontalAdvance(part) <= room or room <= 0,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._selectable:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), self._copy).setEnabled(self.hasSelectedText())
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        """What was said, without what ends its lines here."""
        QGuiApplication.clipboard().setText(self.selectedText().replace(BREAK, ""))

    def _colour(self) -> None:
        if self._role is not None:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, theme().colour(self._role))
            self.setPalette(palette)
        elif self._muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        elif self._dyed:
            self.setPalette(QPalette())  # what a role left behind
        self._dyed = self._role is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show()
        elif self.wordWrap() and event.oldSize().width() != event.size().width():
            self._show()
            self.updateGeometry()  # it is as high as that width makes it

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, hint.height()) if self._elide else hint

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._elide:
            return QSize(40, hint.height())
        if self.wordWrap():  # no line of it is given up for something else
            return QSize(min(hint.width(), _LEAST), self.heightForWidth(self.width()))
        return hint


class Verbatim(QPlainTextEdit):
    """Somebody else's words as they came, to read and to copy; never translated, never markup.

    `most_lines`: as high as its text, but no higher than so many lines.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, most_lines: int | None = None) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Details"))
        ring_around(self)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPointSizeF(scaled(self.font(), 0.92).pointSizeF())
        self.setFont(mono)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        self.setPlainText(plain_block(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._most_lines is None:
            return
        margin = round(self.document().documentMargin())
        width, metrics = max(1, self.viewport().width() - 2 * margin), self.fontMetrics()
        lines = sum(1 + metrics.horizontalAdvance(line) // width for line in self.toPlainText().splitlines())
        shown = max(1, min(lines, self._most_lines))
        self.setFixedHeight(shown * metrics.lineSpacing() + 2 * (self.frameWidth() + margin) + 2)
