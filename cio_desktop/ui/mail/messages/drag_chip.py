"""The words that go with a drag: "Move 3 → Bills", "Not here". A child of the window, not a window itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget

from cio_desktop.ui.widgets.lines import draw_line
from cio_desktop.ui.widgets.theme import HALF, UNIT

from .drag_picture import IMAGE_AWAY, image_height


class _Running:
    """Drags of ours under way: Qt tells of none, and takes a needless cancel badly."""

    count = 0


def run_drag(drag: QDrag, actions: Qt.DropAction, default: Qt.DropAction) -> Qt.DropAction:
    """Until the drop, or until it is cancelled."""
    _Running.count += 1
    try:
        return drag.exec(actions, default)
    finally:
        _Running.count -= 1


def cancel_drags() -> None:
    if _Running.count:
        QDrag.cancel()


class Refusal:
    """Why what is held over a view can't be dropped there, to be said when it was let go all the same."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self.why = ""

    def at(self, at: QPoint) -> str:
        """With the pointer at this point of the screen."""
        viewport = self._view.viewport()
        inside = self._view.isVisible() and viewport.rect().contains(viewport.mapFromGlobal(at))
        why, self.why = self.why, ""
        return why if inside else ""


class DragChip(QLabel):
    """One per window: `DragChip.of(widget)`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("drag chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(UNIT, HALF, UNIT, HALF)
        self.accepted = False
        self.hide()

    @classmethod
    def of(cls, widget: QWidget) -> DragChip:
        window = widget.window()
        found = window.findChild(cls, "drag chip", Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, cls) else cls(window)

    def say(self, text: str, at: QPoint, *, accepted: bool) -> None:
        """Below the drag's picture at a point of the window; where there is no room, above the point."""
        self.accepted = accepted
        self.setText(text)
        self.adjustSize()
        room = self._window.rect().adjusted(0, 0, -self.width(), -self.height())
        below = at.y() + IMAGE_AWAY.y() + image_height(self.fontMetrics()) + HALF
        above = at.y() - self.height() - UNIT - HALF
        top = below if below <= room.bottom() else above
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = at.x() - IMAGE_AWAY.x() - self.width() if mirrored else at.x() + IMAGE_AWAY.x()
        self.move(max(0, min(left, room.right())), max(0, top))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
        if not self.accepted:
            roles = (QPalette.ColorRole.ToolTipBase, QPalette.ColorRole.ToolTipText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(roles[0]))
        painter.drawRoundedRect(self.rect(), HALF, HALF)
        painter.setPen(self.palette().color(roles[1]))
        draw_line(painter, self.layoutDirection(), self.contentsRect(), self.text(), Qt.AlignmentFlag.AlignHCenter)
        painter.end()
