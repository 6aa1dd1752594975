"""Our SVG icons, recoloured for the theme and rendered once per size, colour and pixel density.

In the files `currentColor` is the ink and `var(--paper, …)` the glyph on a filled shape.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
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


def icon(name: str, palette: QPalette, ink: QColor | None = None) -> QIcon:
    """An icon for actions and buttons, in the text colour of `palette` (or `ink`), dimmed where disabled.

    Drawn for the screens that are there: the theme tells of another one, as of other colours.
    """
    result = QIcon()
    ratios = {1.0, app.devicePixelRatio()} if isinstance(app := QGuiApplication.instance(), QGuiApplication) else {1.0}
    groups = {
        QIcon.Mode.Normal: QPalette.ColorGroup.Active,
        QIcon.Mode.Disabled: QPalette.ColorGroup.Disabled,
    }
    for mode, group in groups.items():
        own = mode == QIcon.Mode.Normal and ink is not None
        colour = ink if own and ink is not None else palette.color(group, QPalette.ColorRole.ButtonText)
        for size in SIZES:
            for ratio in ratios:
                result.addPixmap(pixmap(name, size, colour, ratio=ratio), mode)
    return result


def program_icon() -> QIcon:
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_render("app/cio-desktop", size, 1.0, "#000000", "#ffffff"))
    return result
