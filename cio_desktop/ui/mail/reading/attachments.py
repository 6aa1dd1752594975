"""The files of a message: name, kind, size, and where they go. Saving them is the pane's business."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cio_desktop.language import counted, parted, tr
from cio_desktop.protocol.file_names import safe_name
from cio_desktop.protocol.resources import MailFile, Message
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button, clear, rename
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, theme
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.sizes import size_words

AT_ONCE = 25  # rows made in one turn: a thousand take seconds
_ROWS = 3  # more scroll
_ROOM = 14  # lines of the pane for each of them; in a lower one all are in one line
_SHARE = 4  # of a row: kind and size are shown where they take no more
_GLYPH = 16


def attachments(message: Message) -> list[MailFile]:
    """What is no picture of the text itself."""
    return [file for file in message.files if not (file.is_embedded and file.type.lower().startswith("image/"))]


def name_of(file: MailFile) -> str:
    return plain_line(file.file_name or "", 200) or tr("(no name)")


def kind_of(file: MailFile) -> str:
    """As people name it: by the end of its name, else by its type."""
    ending = name_of(file).rpartition(".")[2]
    if ending.isascii() and ending.isalnum() and len(ending) <= 5 and "." in name_of(file):
        return ending.upper()
    return plain_line(file.type.partition("/")[0], 20)


def keep_name(file: MailFile) -> str:
    """To keep it under. Another service than ours tells no safe one, or one that is not."""
    return safe_name(file.safe_name or file.file_name or "")


class Clip(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_GLYPH, _GLYPH)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self.palette().placeholderText().color()
        picture = icons.pixmap("actions/attachment", _GLYPH, ink, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QRect(0, 0, _GLYPH, _GLYPH), picture)


class FileRow(QWidget):
    dragged = Signal()  # the pointer has gone off with it

    def __init__(self, name: str, kind: str, hint: str) -> None:
        super().__init__()
        self._pressed: QPoint | None = None
        self._name, self._kind = PlainLabel(name, elide=True), PlainLabel(kind, muted=True)
        for label in (self._name, self._kind):
            label.set_hint(hint)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(UNIT)
        self.line.addWidget(Clip())
        self.line.addWidget(self._name, 1)
        self.line.addWidget(self._kind)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name has room first; its tip says the rest."""
        super().resizeEvent(event)
        self._kind.setVisible(self.width() >= _SHARE * self._kind.sizeHint().width())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged.emit()


class Attachments(QFrame):
    drag_asked = Signal(object)  # a MailFile
    save_asked = Signal(object)  # a MailFile
    save_all_asked = Signal()
    stop_asked = Signal()  # saving all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachments")
        self._most = _ROWS  # 0: no more than one line in all
        self._saving = False
        self.files: list[MailFile] = []
        self.save_buttons: list[QPushButton] = []
        outer = self._column = QVBoxLayout(self)
        outer.setSpacing(HALF)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        self._title = PlainLabel(bold=True)
        head.addWidget(self._title)
        head.addStretch(1)
        self.save_all = button(tr("Save all…"), self._on_all, flat=True)
        head.addWidget(self.save_all)
        outer.addWidget(self._head)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(tr("Attachments"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(HALF)
        column.addLayout(self._rows)
        self.more = button("", self._show_more, flat=True)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._area.setWidget(body)
        outer.addWidget(self._area)

    def show_saving(self, on: bool) -> None:
        """While all are saved the button stops it."""
        self._saving = on
        rename(self.save_all, tr("Stop saving") if on else tr("Save all…"))
        self.save_all.setVisible(on or len(self.files) > 1)
        self._fit()

    def _on_all(self) -> None:
        (self.stop_asked if self._saving else self.save_all_asked).emit()

    def show_files(self, files: Sequence[MailFile]) -> None:
        self.files = list(files)
        clear(self._rows)
        self.save_buttons = []
        self._list_some()
        self.save_all.setVisible(self._saving or len(self.files) > 1)
        self._title.setText(counted(max(len(self.files), 1), "{n} attachment", "{n} attachments"))
        self.setVisible(bool(self.files) or self._saving)
        self._fit()

    def _list_some(self) -> None:
        listed = len(self.save_buttons)
        before: QWidget = self.save_buttons[-1] if listed else self.save_all
        for file in self.files[listed : listed + AT_ONCE]:
            self.save_buttons.append(self._add(file))
            QWidget.setTabOrder(before, self.save_buttons[-1])
            before = self.save_buttons[-1]
        left = len(self.files) - len(self.save_buttons)
        self.more.setVisible(left > 0)
        rename(self.more, counted(min(left, AT_ONCE), "Show {n} more", "Show {n} more"))

    def _show_more(self) -> None:
        listed = len(self.save_buttons)
        self._list_some()
        self.save_buttons[listed].show()  # now: what is not yet shown can't have the focus
        self.save_buttons[listed].setFocus()

    def set_room(self, height: int) -> None:
        """How high the whole pane is: a low one is for the text."""
        self._most = min(_ROWS, height // (_ROOM * self.fontMetrics().height()))
        self._fit()

    def _fit(self) -> None:
        one = len(self.files) == 1 and not self._saving
        self._head.setHidden(one and not self._most)
        self._area.setVisible(one or bool(self._most))
        edge = UNIT if self._most else 0
        self._column.setContentsMargins(2 * UNIT, edge, 2 * UNIT, edge)
        if self.save_buttons:
            height = self.save_buttons[0].sizeHint().height() + HALF
            self._area.setFixedHeight(min(len(self.files), max(1, self._most)) * height)

    def _add(self, file: MailFile) -> QPushButton:
        kind = parted((kind_of(file), size_words(file.size)))
        row = FileRow(name_of(file), kind, "\n".join((kind, plain_line(file.type, 100))))
        row.dragged.connect(lambda: self.drag_asked.emit(file))
        save = button(tr("Save…"), lambda: self.save_asked.emit(file), flat=True, about=name_of(file), shrinks=True)
        row.line.addWidget(save)
        self._rows.addWidget(row)
        return save
