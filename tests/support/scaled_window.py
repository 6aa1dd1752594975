"""The whole window at the scale of QT_SCALE_FACTOR, judged by its picture. A program: one scale is for a process.

    QT_SCALE_FACTOR=2 python -m tests.support.scaled_window FOLDER

says what is wrong, a line each; FOLDER is for its settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from cio_desktop.app.gui import application
from cio_desktop.app.loop import Loop
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.theme import HALF
from tests.support.open_window import OpenWindow, open_window
from tests.support.painted_rows import shortened_wrongly
from tests.support.shown_texts import cut
from tests.support.window_data import in_every_state

SIZE = (1280, 800)
LOST = 65  # levels of grey that a sharp icon loses by a detour over fewer pixels: 73 and more, a stretched one 59
BILLS = SourceKey("a1", "bills@example.org")
_SIDE = 16  # of an icon in a row


def blurred(picture: QImage, scale: int) -> bool:
    """It was drawn with fewer pixels than it is shown with, and stretched by Qt in its quick or in its smooth way."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    small = grey.size() / scale
    for way in (Qt.TransformationMode.FastTransformation, Qt.TransformationMode.SmoothTransformation):
        stretched = grey.scaled(small, mode=way).scaled(grey.size(), mode=way)
        again = stretched.convertToFormat(QImage.Format.Format_Grayscale8)
        spots = ((x, y) for y in range(grey.height()) for x in range(grey.width()))
        if not any(abs(grey.pixelColor(*at).value() - again.pixelColor(*at).value()) > LOST for at in spots):
            return True
    return False


def pictures(opened: OpenWindow) -> Iterator[tuple[str, QRect]]:
    """Where icons are in the window: on buttons without words, and in rows."""
    window = opened.window
    for made in window.findChildren(QAbstractButton):
        if made.isVisible() and made.isEnabled() and not made.icon().isNull() and not made.text():
            box = QRect(QPoint(), made.iconSize())
            box.moveCenter(made.rect().center())
            yield f"button {made.accessibleName()}", box.translated(made.mapTo(window, QPoint()))
    row = _row(opened.view, opened.view.currentIndex(), window)
    badge = opened.view._delegate.badge_side(opened.view.font())
    yield "badge of a source", QRect(row.left() + HALF, row.center().y() - badge // 2 + 1, badge, badge)
    folders = window.mail.folders.view
    row = _row(folders, folders.proxy.index(0, 0), window)
    yield "icon of a folder", QRect(row.left() + HALF, row.center().y() - _SIDE // 2 + 1, _SIDE, _SIDE)


def _row(view: QAbstractItemView, index: QModelIndex, window: QWidget) -> QRect:
    return view.visualRect(index).translated(view.viewport().mapTo(window, QPoint()))


def faults(opened: OpenWindow, scale: float) -> Iterator[str]:
    window = opened.window
    yield from cut(window)
    yield from shortened_wrongly(window)
    if (ratio := window.grab().devicePixelRatio()) != scale:
        yield f"the picture has {ratio} pixels for one"
    if scale.is_integer():  # else an edge may share its pixel with what is beside it
        yield from unsharp(opened, int(scale))


def unsharp(opened: OpenWindow, scale: int) -> Iterator[str]:
    window = opened.window
    stretched = QLabel(window)
    stretched.setPixmap(icons.pixmap("actions/sync", _SIDE, QColor("black")))
    stretched.setGeometry(SIZE[0] // 2, 4, _SIDE, _SIDE)
    stretched.show()
    image = window.grab().toImage()
    image.setDevicePixelRatio(1)

    def piece(box: QRect) -> QImage:
        return image.copy(QRect(box.topLeft() * scale, box.size() * scale))

    if not blurred(piece(stretched.geometry()), scale):
        yield "what is stretched is not found"
    found = list(pictures(opened))
    if len(found) < 5:
        yield f"only {len(found)} icons are looked at"
    yield from (f"{name} is blurred" for name, box in found if blurred(piece(box), scale))
    yield from _ring(opened, piece, scale)
    yield from _hairline(opened, piece, scale)


def _ring(opened: OpenWindow, piece: Callable[[QRect], QImage], scale: int) -> Iterator[str]:
    """Around the row of the keys: two whole pixels, one away from the edge."""
    row = _row(opened.view, opened.view.currentIndex(), opened.window)
    edge = piece(QRect(opened.view.viewport().mapTo(opened.window, QPoint()).x(), row.center().y(), 4, 1))
    palette = opened.view.palette()
    ground, ink = (
        palette.color(role).name() for role in (palette.ColorRole.Highlight, palette.ColorRole.HighlightedText)
    )
    seen = [edge.pixelColor(x, 0).name() for x in range(4 * scale)]
    if seen != [ground] * scale + [ink] * 2 * scale + [ground] * scale:
        yield f"the ring is {seen}"


def _hairline(opened: OpenWindow, piece: Callable[[QRect], QImage], scale: int) -> Iterator[str]:
    """Below the heads of the messages."""
    head = opened.window.mail.messages.view.horizontalHeader().viewport()
    at = head.mapTo(opened.window, QPoint(2, head.height() - 2))
    line = piece(QRect(at, QSize(1, 2)))
    seen = [line.pixelColor(0, y).name() for y in range(2 * scale)]
    if len(set(seen[:scale])) != 1 or len(set(seen[scale:])) != 1 or seen[0] == seen[-1]:
        yield f"the line below the heads is {seen}"


async def look(folder: Path, scale: float) -> None:
    async with open_window(in_every_state, folder / "w.ini", size=SIZE) as opened:
        opened.window.activateWindow()
        opened.view.select(BILLS)
        opened.view.setFocus()
        await opened.until(lambda: opened.window.mail.messages.view.message_model.id_at(4) is not None)
        await opened.until(opened.view.hasFocus)
        QCoreApplication.sendPostedEvents()
        for fault in faults(opened, scale):
            print(fault)  # noqa: T201


if __name__ == "__main__":
    with Loop(application()) as loop:
        loop.run_until_complete(look(Path(sys.argv[1]), float(os.environ["QT_SCALE_FACTOR"])))
