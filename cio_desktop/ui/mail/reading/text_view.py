"""The text of a message on screen. Nothing that it says can make it fetch, open or follow anything.

Qt's browser reads local files for pictures and style sheets, and follows links to them (ui/README.md, Threats):
`loadResource` gives it nothing, and a link is a signal. What is shown comes from blocks.py only, a piece each turn of
the loop.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPalette, QShowEvent, QTextCursor, QTextDocument, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.selection import ring_around
from cio_desktop.ui.widgets.theme import UNIT, theme

from .blocks import Composed

_POINT = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
_POINT.fill(Qt.GlobalColor.transparent)


class MessageText(QTextBrowser):
    link_asked = Signal(str, str)  # where it leads, and the words of it
    link_touched = Signal(str)  # where it leads, while the pointer or the keys are on it; else empty

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_text")
        self.setAccessibleName(tr("Message text"))
        ring_around(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(2 * UNIT)
        self._composed = Composed()
        self._chunks: Iterator[str] = iter(())
        self._words = ""
        self._pictures: dict[str, QImage] = {}
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._append)
        self.anchorClicked.connect(self._on_link)
        self.highlighted.connect(lambda url: self.link_touched.emit(url.toString()))
        theme().changed.connect(self._dress)
        self._dress()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, whatever is asked for, but what was given with the text. Of another picture one point: given none,
        Qt opens the file of that name itself."""
        url = name.toString() if isinstance(name, QUrl) else name
        if kind == QTextDocument.ResourceType.ImageResource and url in self._pictures:
            return self._pictures[url]
        return _POINT if kind == QTextDocument.ResourceType.ImageResource else QByteArray()

    @property
    def busy(self) -> bool:
        """More of the text is to come."""
        return self._more.isActive()

    def show_text(self, composed: Composed, pictures: Mapping[str, QImage] | None = None) -> None:
        self._composed, self._pictures = composed, dict(pictures or {})
        self._more.stop()
        self.clear()
        self.link_touched.emit("")
        self._chunks = composed.chunks()
        if not self._append():
            return
        self.moveCursor(QTextCursor.MoveOperation.Start)  # it went along with the text
        self._more.start()

    def _append(self) -> bool:
        """False: that was all."""
        chunk = next(self._chunks, None)
        if chunk is None:
            self._more.stop()
            return False
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.document().characterCount() > 1:
            cursor.insertBlock()
        cursor.insertHtml(chunk)
        return True

    def _dress(self) -> None:
        link = self.palette().color(QPalette.ColorRole.Link).name()
        self.document().setDefaultStyleSheet(f"a {{ color: {link}; }} .quoted {{ color: {theme().colours.muted}; }}")
        frame = self.document().rootFrame().frameFormat()
        frame.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        self.document().rootFrame().setFrameFormat(frame)
        if self._composed.blocks:
            self.show_text(self._composed, self._pictures)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt shows the line of the cursor then: in a low place without what is above it."""
        at = self.verticalScrollBar().value()
        super().showEvent(event)
        self.verticalScrollBar().setValue(at)

    # -- links -------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._words = self._words_at(event)
        super().mouseReleaseEvent(event)
        self._words = ""

    def _words_at(self, event: QMouseEvent) -> str:
        """All of the link's, also where some of its letters look otherwise."""
        link = self.anchorAt(event.position().toPoint())
        at = self.cursorForPosition(event.position().toPoint())
        words, touched = "", False
        part = at.block().begin()
        while link and not part.atEnd():
            fragment = part.fragment()
            if fragment.charFormat().anchorHref() == link:
                words += fragment.text()
                touched |= fragment.position() <= at.position() <= fragment.position() + fragment.length()
            elif touched:
                break
            else:
                words = ""
            part += 1
        return words

    def _on_link(self, url: QUrl) -> None:
        self.link_asked.emit(url.toString(), self._words or self.textCursor().selectedText())
