"""Between header and text of a message: what is not shown of it, and the offer to load its pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from cio_desktop.language import counted, tr
from cio_desktop.ui.widgets.buttons import button, rename
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT
from cio_desktop.ui.words.plain import tool_tip

from .blocks import Composed
from .message_pictures import MessagePictures

_LOWEST, _LOW, _LOW_AND_NARROW = 7, 11, 30  # lines; in a narrow pane the words are many lines, and the buttons two rows
_SHARE = 1.9  # times the width of the buttons: in a narrower place they stand under the words


class ReadingStrip(QFrame):
    load_asked = Signal()
    always_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._room = 0
        self.words = PlainLabel(muted=True, wrap=True, size=0.92)
        self.load = button(tr("Load pictures"), self.load_asked.emit, shrinks=True)
        self.load.setObjectName("load_pictures")
        self.always = button(tr("Always for this sender"), self.always_asked.emit, shrinks=True)
        self.always.setObjectName("always_pictures")
        self._offer = QWidget()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._offer)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(UNIT)
        for made in (self.load, self.always):
            self._buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(2 * UNIT, HALF, 2 * UNIT, UNIT)
        self._line.setSpacing(UNIT)
        self._line.addWidget(self.words, 1)
        self._line.addWidget(self._offer)

    def show_lacks(self, composed: Composed, pictures: MessagePictures) -> None:
        told = []
        if composed.simple:
            told.append(tr("This message is made too elaborately to be shown here: these are its words alone."))
        if composed.cut:
            told.append(tr("It is long: only its beginning is shown here."))
        if not composed.blocks:
            told.append(tr("This message has no text that can be shown here."))
        loads = bool(composed.outside) and pictures.may_load
        if loads and pictures.asked:
            told.append(_could_not(len(composed.outside)))
        elif composed.outside:
            told.append(_not_loaded(len(composed.outside)))
        elif composed.pictures and not pictures.asked:
            told.append(tr("What would only tell the sender that you read this is not loaded."))
        rename(self.load, tr("Try again") if pictures.asked else tr("Load pictures"))
        self._offer.setVisible(loads)
        self.always.setVisible(pictures.may_always and not pictures.unasked)
        self.always.setToolTip(tool_tip(tr("Load the pictures in each message from {sender}", sender=pictures.sender)))
        self._say(" ".join(told))

    def set_room(self, height: int) -> None:
        """How high the whole pane is: in a low one the buttons stand for the words, in the lowest the menu for both."""
        self._room = height
        self._arrange()

    def show_loading(self) -> None:
        self._offer.hide()
        self._say(tr("Loading pictures…"))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.load.setToolTip(tool_tip(words))  # where the buttons stand for them
        self._arrange()

    @property
    def offers(self) -> bool:
        """Pictures could be loaded."""
        return not self._offer.isHidden()

    def _arrange(self) -> None:
        """Words and buttons in one line, where there is room for both."""
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        wide = sum(each.sizeHint().width() + UNIT for each in (self.load, self.always) if not each.isHidden())
        way = QBoxLayout.Direction
        beside = self.width() > _SHARE * wide
        lines = _LOW if wide - UNIT <= room else _LOW_AND_NARROW
        line = self.fontMetrics().height()
        low = self._room < lines * line
        self.setVisible(bool(self.words.whole_text()) and self._room >= _LOWEST * line)
        self.words.setHidden(low and self.offers)
        self._offer.setMinimumWidth(wide if beside else 0)
        self._buttons.setDirection(way.LeftToRight if wide - UNIT <= room or low else way.TopToBottom)
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _not_loaded(count: int) -> str:
    return counted(
        count,
        "A picture is not loaded, as it would tell the sender that you read this.",
        "{n} pictures are not loaded, as they would tell the sender that you read this.",
    )


def _could_not(count: int) -> str:
    return counted(count, "A picture could not be loaded.", "{n} pictures could not be loaded.")
