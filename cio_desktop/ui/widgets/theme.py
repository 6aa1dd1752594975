"""Colours and style of the window: light and dark, each also with high contrast, switched while it runs.

On Linux the Fusion style and our own palettes (`looks.py`) make them look alike everywhere; on Windows and macOS the
system's style and palette stay. Status colours are the measured roles of the design (contrast and colour blindness).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from .looks import Colours, Look, look_of
from .resource_files import resource_root

# Distances on an 8 px grid (logical pixels; Qt scales them).
HALF = 4
UNIT = 8

CHOICES = ("system", "light", "dark", "contrast_light", "contrast_dark")


class Role(StrEnum):
    OK = "ok"
    INFO = "info"
    WARN = "warn"
    ERROR = "error"
    RETRY = "retry"
    LIMITED = "limited"
    NEUTRAL = "neutral"


_STYLE_SHEET = """
QToolBar {{ border: none; border-bottom: 1px solid {line}; padding: 6px 8px; spacing: 4px; }}
QToolBar QToolButton {{ padding: 5px 10px; border: 1px solid transparent; border-radius: 6px; }}
QToolBar QToolButton:hover:enabled {{ background: {hover}; }}
QToolBar QToolButton:pressed:enabled {{ background: {press}; }}
QToolBar QToolButton:focus {{ border: 2px solid {ring}; padding: 4px 9px; }}
QToolBar::separator {{ width: 1px; background: {line}; margin: 6px 8px; }}
QToolButton[bare="true"] {{ border: 2px solid transparent; border-radius: 6px; padding: 1px; }}
QToolButton[bare="true"]:hover:enabled {{ background: {hover}; }}
QToolButton[bare="true"]:checked {{ background: {press}; }}
QToolButton[bare="true"]:focus {{ border-color: {ring}; }}
QAbstractScrollArea[reads="true"] {{ border: 2px solid transparent; }}
QPlainTextEdit[reads="true"] {{ border: 2px solid {line}; }}
QAbstractScrollArea[reads="true"]:focus {{ border: 2px solid {ring}; }}
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
QPushButton:focus {{ border: 2px solid {ring}; padding: 4px 13px; outline: none; }}
QPushButton:disabled {{ color: {dimmed}; border-color: {line}; }}
QPushButton[primary="true"]:enabled {{ background: {accent}; border-color: {accent}; color: {on_accent}; }}
QPushButton[primary="true"]:hover:enabled {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {on_accent_ring}; padding: 4px 13px; }}
QPushButton[danger="true"]:enabled {{ color: {error}; }}
QPushButton[flat="true"] {{ border-color: transparent; background: transparent; }}
QPushButton[flat="true"]:hover:enabled {{ background: {hover}; }}
QPushButton[flat="true"]:focus {{ border-color: {ring}; }}
QPushButton[place="true"] {{ padding: 3px 10px; border-color: transparent; background: transparent; }}
QPushButton[place="true"]:hover:enabled {{ background: {hover}; }}
QPushButton[place="true"]:checked {{ border-color: {edge}; background: {press}; }}
QPushButton[place="true"]:focus {{ border-color: {ring}; padding: 2px 9px; }}
QPushButton#more_menu::menu-indicator {{ image: none; width: 0px; }}
QListView#search_completions {{ border: 1px solid {edge}; border-radius: 6px; padding: 3px; }}
QListView#search_completions::item {{ padding: 4px 8px; }}
QListView#search_completions::item:selected {{ background: {accent}; color: {on_accent}; border-radius: 4px; }}
QPushButton#toast_answer:enabled {{ color: {link}; text-decoration: underline; padding: 2px 6px; }}
QLineEdit, QSpinBox {{ padding: 5px 8px; border: 1px solid {field}; border-radius: 6px; background: {base};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QSpinBox:focus {{ border: 2px solid {ring}; padding: 4px 7px; }}
QLineEdit:disabled, QSpinBox:disabled {{ color: {dimmed}; border-color: {line}; }}
QProgressBar {{ background: {line}; border: none; border-radius: 2px; }}
QProgressBar::chunk {{ background: {bar}; width: 1px; }}
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
QComboBox {{ padding: 4px 8px; border: 1px solid {field}; border-radius: 6px; background: {button};
    combobox-popup: 0; }}
QComboBox:hover:enabled {{ background: {hover}; }}
QComboBox:focus {{ border: 2px solid {ring}; padding: 3px 7px; }}
QComboBox:disabled {{ color: {dimmed}; border-color: {line}; }}
QComboBox[frame="false"] {{ border-color: transparent; background: transparent; }}
QComboBox[frame="false"]:focus {{ border-color: {ring}; }}
QComboBox QAbstractItemView {{ background: {base}; border: 1px solid {edge}; outline: none;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 8px; border: none; }}
QComboBox QAbstractItemView::item:selected {{ background: {accent}; color: {on_accent}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 0 2px; border: 2px solid transparent; border-radius: 4px; }}
QCheckBox::indicator, QRadioButton::indicator, QTreeWidget::indicator {{ width: 16px; height: 16px;
    border: 1px solid {field}; background: {base}; }}
QCheckBox::indicator, QTreeWidget::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {text}; }}
QCheckBox::indicator:checked, QTreeWidget::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url("{check}"); }}
QRadioButton::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{dot}"); }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {ring}; }}
QLineEdit[faulty="true"], QSpinBox[faulty="true"] {{ border-color: {error}; }}
"""


class Theme(QObject):
    """The one theme of the program. `choice`: one of CHOICES."""

    changed = Signal()

    def __init__(self, app: QApplication, *, own_style: bool | None = None, bare: bool = False) -> None:
        """`bare`: without the style sheet until `wear`. While it is on, each widget is dressed again with every new
        parent, which is a fifth of the time that the window's frame takes."""
        super().__init__(app)
        self.choice = "system"
        self.compact = False  # rows of lists
        self._app = app
        self._hints = app.styleHints()  # kept: without it PySide takes `accessibility()` for deleted
        self._own = sys.platform.startswith("linux") if own_style is None else own_style
        self._bare = bare
        self.dark, self.contrast = self._wants_dark(), self._wants_contrast()
        if self._own:
            app.setStyle("Fusion")  # as it is: Qt's name
        self._dress()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

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
        self._hints.setColorScheme(scheme.get(choice.removeprefix("contrast_"), Qt.ColorScheme.Unknown))
        self._follow()

    def set_compact(self, on: bool) -> None:
        if on is not self.compact:
            self.compact = on
            self.changed.emit()

    @property
    def colours(self) -> Colours:
        return self.look.colours

    def colour(self, role: Role) -> QColor:
        return QColor(getattr(self.colours, role.value))

    def _wants_dark(self) -> bool:
        if self.choice != "system":
            return self.choice.endswith("dark")
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _wants_contrast(self) -> bool:
        """Asked for here, or by the system for all programs."""
        wished = self._hints.accessibility().contrastPreference()
        return self.choice.startswith("contrast") or wished == Qt.ContrastPreference.HighContrast

    @property
    def look(self) -> Look:
        return look_of(dark=self.dark, contrast=self.contrast)

    def _follow(self) -> None:
        wanted = self._wants_dark(), self._wants_contrast()
        if wanted != (self.dark, self.contrast):
            self.dark, self.contrast = wanted
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        if not self._own:
            return
        self._app.setPalette(self.look.palette())
        if not self._bare:
            self._app.setStyleSheet(self._sheet())

    def _sheet(self) -> str:
        values = self.look.values()
        files = {"arrow": values.pop("arrow"), "check": "check", "dot": "dot"}
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


def row_height(metrics: QFontMetrics, *, compact: bool | None = None) -> int:
    """Of a list's row of one line: whole pixels of the screen at every quarter of a scale, so that rows stay crisp.

    `compact`: where a list has its own choice.
    """
    roomy = max(metrics.height() + 2 * HALF + 2, 3 * UNIT + HALF)
    low = max(metrics.height() + HALF + 2, 3 * UNIT)  # what a pointer can well be brought to
    return -(-(low if (theme().compact if compact is None else compact) else roomy) // HALF) * HALF


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
