"""Colours and style of the window, light and dark, switched while it runs.

On Linux the Fusion style and our own palettes make both themes look alike everywhere; on Windows and macOS
the
system's style and palette stay. Status colours are the measured roles of the design (contrast and colour
blindness).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from .resource_files import resource_root

# Distances on an 8 px grid (logical pixels; Qt scales them).
HALF = 4
UNIT = 8


class Role(StrEnum):
    OK = "ok"
    INFO = "info"
    WARN = "warn"
    ERROR = "error"
    RETRY = "retry"
    LIMITED = "limited"
    NEUTRAL = "neutral"


class Colours(msgspec.Struct, frozen=True):
    """One theme. `paper` is the ink of a glyph on a filled status shape, `line` a hairline between areas."""

    ok: str
    info: str
    warn: str
    error: str
    retry: str
    limited: str
    neutral: str
    paper: str
    line: str
    muted: str
    banner_mix: float


LIGHT = Colours(
    "#1B7A4B", "#005A9C", "#8A5A00", "#C0143C", "#7A0F6B", "#5E35B1", "#55595F", "#FFFFFF", "#D9DCE1", "#55595F", 0.10
)
DARK = Colours(
    "#7BD88F", "#4FA8FF", "#F2C14E", "#FF8F6B", "#ECEC13", "#DDA0DD", "#C2C7CE", "#1B1D20", "#3E4248", "#A9AFB8", 0.16
)

_R = QPalette.ColorRole
_LIGHT_PALETTE = {
    _R.Window: "#F3F4F6",
    _R.WindowText: "#1D2126",
    _R.Base: "#FFFFFF",
    _R.AlternateBase: "#F7F8FA",
    _R.Text: "#1D2126",
    _R.PlaceholderText: LIGHT.muted,
    _R.Button: "#FAFBFC",
    _R.ButtonText: "#1D2126",
    _R.BrightText: "#FFFFFF",
    _R.Light: "#FFFFFF",
    _R.Midlight: "#EDEFF2",
    _R.Mid: "#C9CDD3",
    _R.Dark: "#A8ADB5",
    _R.Shadow: "#6F757E",
    _R.Highlight: "#1F5FAE",
    _R.HighlightedText: "#FFFFFF",
    _R.Link: "#005A9C",
    _R.LinkVisited: "#5E35B1",
    _R.ToolTipBase: "#1D2126",
    _R.ToolTipText: "#F3F4F6",
    _R.Accent: "#1F5FAE",
}
_DARK_PALETTE = {
    _R.Window: "#26292D",
    _R.WindowText: "#E8EAED",
    _R.Base: "#1E2024",
    _R.AlternateBase: "#22252A",
    _R.Text: "#E8EAED",
    _R.PlaceholderText: DARK.muted,
    _R.Button: "#31353A",
    _R.ButtonText: "#E8EAED",
    _R.BrightText: "#FFFFFF",
    _R.Light: "#474C53",
    _R.Midlight: "#3A3E44",
    _R.Mid: "#1A1C1F",
    _R.Dark: "#17191C",
    _R.Shadow: "#0E0F11",
    _R.Highlight: "#2B68B8",
    _R.HighlightedText: "#FFFFFF",
    _R.Link: "#6FB5FF",
    _R.LinkVisited: "#DDA0DD",
    _R.ToolTipBase: "#E8EAED",
    _R.ToolTipText: "#1D2126",
    _R.Accent: "#3B82D6",
}
_DIMMED = (_R.WindowText, _R.Text, _R.ButtonText)


def _palette(colours: dict[QPalette.ColorRole, str], dimmed: str, idle_highlight: str) -> QPalette:
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in _DIMMED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(dimmed))
    for group in (QPalette.ColorGroup.Disabled, QPalette.ColorGroup.Inactive):
        palette.setColor(group, _R.Highlight, QColor(idle_highlight))
    palette.setColor(QPalette.ColorGroup.Inactive, _R.HighlightedText, QColor(colours[_R.Text]))
    return palette


_STYLE_SHEET = """
QToolBar {{ border: none; border-bottom: 1px solid {line}; padding: 6px 8px; spacing: 4px; }}
QToolBar QToolButton {{ padding: 5px 10px; border: 1px solid transparent; border-radius: 6px; }}
QToolBar QToolButton:hover:enabled {{ background: {hover}; }}
QToolBar QToolButton:pressed:enabled {{ background: {press}; }}
QToolBar QToolButton:focus {{ border-color: {accent}; }}
QToolBar::separator {{ width: 1px; background: {line}; margin: 6px 8px; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {line}; }}
#rule {{ background: {line}; border: none; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QToolTip {{ padding: 6px 8px; border: none; background: {tip}; color: {tip_text}; }}
QPushButton {{ padding: 5px 14px; border: 1px solid {edge}; border-radius: 6px; background: {button}; }}
QPushButton:hover:enabled {{ background: {hover}; }}
QPushButton:pressed:enabled {{ background: {press}; }}
QPushButton:focus {{ border-color: {accent}; outline: none; }}
QPushButton:disabled {{ color: {dimmed}; border-color: {line}; }}
QPushButton[primary="true"]:enabled {{ background: {accent}; border-color: {accent}; color: white; }}
QPushButton[primary="true"]:hover:enabled {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; padding: 4px 13px; }}
QPushButton[danger="true"]:enabled {{ color: {error}; }}
QPushButton[flat="true"] {{ border-color: transparent; background: transparent; }}
QPushButton[flat="true"]:hover:enabled {{ background: {hover}; }}
QPushButton[flat="true"]:focus {{ border-color: {accent}; }}
QPushButton[place="true"] {{ padding: 3px 10px; border-color: transparent; background: transparent; }}
QPushButton[place="true"]:hover:enabled {{ background: {hover}; }}
QPushButton[place="true"]:checked {{ border-color: {edge}; background: {press}; }}
QPushButton[place="true"]:focus {{ border-color: {accent}; }}
QPushButton#more_menu::menu-indicator {{ image: none; width: 0px; }}
QListView#search_completions {{ border: 1px solid {edge}; border-radius: 6px; padding: 3px; }}
QListView#search_completions::item {{ padding: 4px 8px; }}
QListView#search_completions::item:selected {{ background: {accent}; color: white; border-radius: 4px; }}
QPushButton#toast_answer:enabled {{ color: {link}; text-decoration: underline; padding: 2px 6px; }}
QLineEdit, QSpinBox {{ padding: 5px 8px; border: 1px solid {edge}; border-radius: 6px; background: {base};
    selection-background-color: {accent}; selection-color: white; }}
QLineEdit:focus, QSpinBox:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QSpinBox:disabled {{ color: {dimmed}; border-color: {line}; }}
QProgressBar {{ background: {line}; border: none; border-radius: 2px; }}
QProgressBar::chunk {{ background: {accent}; width: 1px; }}
QProgressBar[busy="true"]::chunk {{ width: 96px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar::tab {{ padding: 7px 14px 6px 14px; border: none; border-bottom: 2px solid transparent; color: {muted}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:selected:focus {{ background: {hover}; }}
QHeaderView {{ background: {base}; border: none; }}
QHeaderView::section {{ background: {base}; color: {muted}; border: none; border-bottom: 1px solid {line};
    padding: 6px 8px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {grip}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {grip_hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QComboBox {{ padding: 4px 8px; border: 1px solid {edge}; border-radius: 6px; background: {button};
    combobox-popup: 0; }}
QComboBox:hover:enabled {{ background: {hover}; }}
QComboBox:focus {{ border-color: {accent}; }}
QComboBox:disabled {{ color: {dimmed}; border-color: {line}; }}
QComboBox[frame="false"] {{ border-color: transparent; background: transparent; }}
QComboBox QAbstractItemView {{ background: {base}; border: 1px solid {edge}; outline: none;
    selection-background-color: {accent}; selection-color: white; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 8px; border: none; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent}; color: white; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px 0; }}
QCheckBox::indicator, QRadioButton::indicator, QTreeWidget::indicator {{ width: 16px; height: 16px;
    border: 1px solid {edge}; background: {base}; }}
QCheckBox::indicator, QTreeWidget::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus {{ border-color: {focus}; }}
QCheckBox::indicator:checked, QTreeWidget::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url("{check}"); }}
QRadioButton::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{dot}"); }}
QLineEdit[faulty="true"], QSpinBox[faulty="true"] {{ border-color: {error}; }}
"""

_LIGHT_SHEET = {
    "line": LIGHT.line,
    "hover": "#E7EAEE",
    "press": "#DADEE4",
    "edge": "#BFC4CB",
    "button": "#FFFFFF",
    "muted": LIGHT.muted,
    "grip": "#B9BEC6",
    "grip_hover": "#8E949D",
    "focus": "#1D2126",
    "accent": "#1F5FAE",
    "accent_hover": "#184F93",
    "dimmed": "#8E949D",
    "text": "#1D2126",
    "base": "#FFFFFF",
    "error": LIGHT.error,
    "link": LIGHT.info,
    "tip": "#1D2126",
    "tip_text": "#F3F4F6",
}
_DARK_SHEET = {
    "line": DARK.line,
    "hover": "#3A3F46",
    "press": "#454B53",
    "edge": "#565C65",
    "button": "#31353A",
    "muted": DARK.muted,
    "grip": "#565C65",
    "grip_hover": "#7C838D",
    "focus": "#E8EAED",
    "accent": "#2B68B8",
    "accent_hover": "#3978CB",
    "dimmed": "#7C838D",
    "text": "#E8EAED",
    "base": "#1E2024",
    "error": DARK.error,
    "link": DARK.info,
    "tip": "#E8EAED",
    "tip_text": "#1D2126",
}


class Theme(QObject):
    """The one theme of the program. `choice`: "system", "light" or "dark"."""

    changed = Signal()

    def __init__(self, app: QApplication, *, own_style: bool | None = None, bare: bool = False) -> None:
        """`bare`: without the style sheet until `wear`. While it is on, each widget is dressed again with every new
        parent, which is a fifth of the time that the window's frame takes."""
        super().__init__(app)
        self.choice = "system"
        self.compact = False  # rows of lists
        self._app = app
        self._own = sys.platform.startswith("linux") if own_style is None else own_style
        self._bare = bare
        self.dark = self._wants_dark()
        if self._own:
            app.setStyle("Fusion")  # as it is: Qt's name
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.screenAdded.connect(lambda _screen: self.changed.emit())  # icons are drawn for its pixels, too

    def wear(self) -> None:
        """The style sheet, where it was put off until the first window's widgets are all there. Never taken off again:
        Qt does not stand that while there are widgets."""
        if self._bare:
            self._bare = False
            if self._own:
                self._app.setStyleSheet(self._sheet())

    def choose(self, choice: str) -> None:
        self.choice = choice
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(scheme.get(choice, Qt.ColorScheme.Unknown))
        self._follow()

    def set_compact(self, on: bool) -> None:
        if on is not self.compact:
            self.compact = on
            self.changed.emit()

    @property
    def colours(self) -> Colours:
        return DARK if self.dark else LIGHT

    def colour(self, role: Role) -> QColor:
        return QColor(getattr(self.colours, role.value))

    def _wants_dark(self) -> bool:
        if self.choice in {"light", "dark"}:
            return self.choice == "dark"
        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow(self) -> None:
        dark = self._wants_dark()
        if dark != self.dark:
            self.dark = dark
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        if not self._own:
            return
        if self.dark:
            self._app.setPalette(_palette(_DARK_PALETTE, "#7C838D", "#3E4248"))
        else:
            self._app.setPalette(_palette(_LIGHT_PALETTE, "#8E949D", "#D5D9DF"))
        if not self._bare:
            self._app.setStyleSheet(self._sheet())

    def _sheet(self) -> str:
        values = _DARK_SHEET if self.dark else _LIGHT_SHEET
        arrow = "arrow-dark" if self.dark else "arrow-light"
        files = {"arrow": arrow, "check": "check", "dot": "dot"}
        folder = resource_root() / "icons" / "theme"
        paths = {name: (folder / f"{file}.svg").as_posix() for name, file in files.items()}
        return _STYLE_SHEET.format(**paths, **values)


_current: Theme | None = None


def install(app: QApplication, *, bare: bool = False) -> Theme:
    """Makes the theme once per application; later calls give the same one. `bare`: as `Theme` has it."""
    global _current
    if _current is None or _current.parent() is not app:
        _current = Theme(app, bare=bare)
    return _current


def theme() -> Theme:
    """The installed theme (installed on first use, so that a widget alone in a test is dressed too)."""
    if _current is not None:
        return _current
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a QApplication must exist before colours are asked for")
    return install(app)


def follow(owner: QObject, dress: Callable[[], None]) -> None:
    """Calls `dress` now and at every change of the theme, as long as `owner` lives.

    Methods of a QObject need no such care: Qt ends their connections itself.
    """
    changed = theme().changed
    changed.connect(dress)
    owner.destroyed.connect(lambda: changed.disconnect(dress))
    dress()


def mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """`ground` with a share of `ink` in it: quiet backgrounds for banners and hovered rows."""

    def part(a: int, b: int) -> int:
        return round(a * (1 - share) + b * share)

    return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue()))


def row_height(metrics: QFontMetrics) -> int:
    """Of a list's row of one line: whole pixels of the screen at every quarter of a scale, so that rows stay crisp."""
    roomy = max(metrics.height() + 2 * HALF + 2, 3 * UNIT + HALF)
    return -(-(metrics.height() + HALF + 2 if theme().compact else roomy) // HALF) * HALF


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """A relative size, so that the user's font size is kept."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result
