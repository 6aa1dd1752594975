"""Our SVG icons, recoloured for the theme and rendered once per size, colour and pixel density.

In the files `currentColor` is the ink and `var(--paper, …)` the glyph on a filled shape.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .lines import from_the_right
from .resource_files import read_text
from .theme import theme

_PAPER = re.compile(r"var\(--paper[^)]*\)")
# They point along the line, or show a side of the window: mirrored where the language runs from right to left.
_ALONG = frozenset({"actions/details", "actions/next", "actions/redo", "actions/replied", "actions/undo"})
SIZES = (16, 18)  # of menus and buttons, and of the toolbar


@cache
def _source(name: str) -> str:
    return read_text("icons", *f"{name}.svg".split("/"))


@lru_cache(maxsize=64)
def _renderer(name: str, ink: str, paper: str) -> QSvgRenderer:
    text = _PAPER.sub(paper, _source(name)).replace("currentColor", ink)
    return QSvgRenderer(QByteArray(text.encode()))


@lru_cache(maxsize=512)
def _render(name: str, size: int, ratio: float, ink: str, paper: str, mirrored: bool = False) -> QPixmap:
    renderer = _renderer(name, ink, paper)
    side = round(size * ratio)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, size: int, ink: QColor, *, paper: QColor | None = None, ratio: float = 1.0) -> QPixmap:
    """`name` is the path below resources/icons without its ending: "status/ok", "actions/sync"."""
    ground = paper if paper is not None else QColor(theme().colours.paper)
    return _render(name, size, ratio, ink.name(), ground.name(), name in _ALONG and from_the_right())


_NORMAL, _OFF = QIcon.Mode.Normal, QIcon.State.Off
_kept: list[QIconEngine] = []


class _Drawn(QIconEngine):
    """Draws what is asked for, when it is: of an icon in the window few sizes and colours are ever seen."""

    def __init__(self, name: str, inks: dict[QIcon.Mode, QColor]) -> None:
        super().__init__()
        self._name = name
        self._inks = inks

    def clone(self) -> QIconEngine:
        """Asked for by who adds a picture to an icon, as nobody does."""
        made = _Drawn(self._name, self._inks)
        _kept.append(made)  # the binding would end it, and Qt does
        return made

    def availableSizes(self, mode: QIcon.Mode = _NORMAL, state: QIcon.State = _OFF) -> list[QSize]:
        return [QSize(side, side) for side in SIZES]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        ink = self._inks.get(mode, self._inks[_NORMAL])
        return pixmap(self._name, min(size.width(), size.height()), ink, ratio=scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.combinedTransform().m11()  # asked for its device, the binding loads every kind that there is
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        painter.drawPixmap(square, self.scaledPixmap(square.size(), mode, state, ratio))


def icon(name: str, palette: QPalette, ink: QColor | None = None) -> QIcon:
    """An icon for actions and buttons, in the text colour of `palette` (or `ink`), dimmed where disabled."""
    words, dimmed = (
        palette.color(group, QPalette.ColorRole.ButtonText)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
    )
    return QIcon(_Drawn(name, {_NORMAL: ink or words, QIcon.Mode.Disabled: dimmed}))


def program_icon() -> QIcon:
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_render("app/cio-desktop", size, 1.0, "#000000", "#ffffff"))
    return result
