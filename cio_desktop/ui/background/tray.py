"""The icon in the tray, where the desktop has one: how the sources are, and the way to the window. Never required."""

from __future__ import annotations

import sys
from functools import cached_property

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from cio_desktop.language import counted, tr
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.theme import theme
from cio_desktop.ui.words.plain import menu_text

from .tray_view import TrayView

_SIZES = (16, 22, 24, 32, 48, 64)
_MARK = 0.62  # of the icon's side: the shape must be told from others at 16 pixels
_OPENING = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """As long as `window` lives. What is asked for is told by signals.

    `wait_ms`: Qt looks once whether there is a tray, and at a log-in that may come up after the program.
    """

    open_asked = Signal()
    sync_asked = Signal()
    source_asked = Signal(object)  # SourceKey
    attention_asked = Signal()
    quit_asked = Signal()
    came = Signal()  # it may be there now

    def __init__(self, window: QWidget, program: str, *, wait_ms: int = 0) -> None:
        super().__init__(window)
        self._program = program
        self._view = TrayView()
        self._menu = QMenu(window)
        self._menu.aboutToHide.connect(self._filled_soon)
        self._waits = QTimer(self, singleShot=True, interval=wait_ms)
        if wait_ms:
            self._waits.timeout.connect(self.came)
            self._waits.start()
        self._fill()

    @cached_property
    def icon(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(self)
        made.setContextMenu(self._menu)
        made.activated.connect(self._activated)
        theme().changed.connect(self._dress)
        return made

    @property
    def there(self) -> bool:
        """Somebody can see it."""
        if self._waits.isActive() or not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if not self.icon.isVisible():
            self._dress()
            self.icon.show()
        return True

    def show_view(self, view: TrayView) -> None:
        if view == self._view:
            return
        before, self._view = self._view, view
        if not self._menu.isVisible():  # else a row would go from under the pointer
            self._fill()
        if view.mark is not before.mark or view.tip != before.tip:
            self._dress()

    def end(self) -> None:
        self._waits.stop()
        if "icon" in vars(self):
            self.icon.hide()

    def _filled_soon(self) -> None:
        """What was chosen in it is carried out first."""
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        view, menu = self._view, self._menu
        menu.clear()
        self._add(tr("Open {program}", program=self._program), self.open_asked.emit, "tray_open")
        self._add(tr("Sync all now"), self.sync_asked.emit, "tray_sync").setEnabled(view.any_source)
        if view.following:
            self._add(view.following, None, "tray_next").setEnabled(False)
        if view.troubled:
            menu.addSeparator()
            for key, words in view.troubled:
                self._add(words, lambda key=key: self.source_asked.emit(key), "tray_source")  # type: ignore[misc]
            if view.more:
                self._add(
                    counted(view.more, "{n} more needs you", "{n} more need you"),
                    self.attention_asked.emit,
                    "tray_more",
                )
        menu.addSeparator()
        self._add(tr("Quit"), self.quit_asked.emit, "tray_quit")

    def _add(self, text: str, act: object, name: str) -> QAction:
        action = self._menu.addAction(menu_text(text))
        action.setObjectName(name)
        if callable(act):
            action.triggered.connect(lambda _checked=False: act())
        return action

    def _dress(self) -> None:
        self.icon.setIcon(tray_icon(self._view.mark))
        tip = tr("{program}: {tip}", program=self._program, tip=self._view.tip) if self._view.tip else self._program
        self.icon.setToolTip(tip)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _OPENING and sys.platform != "darwin":  # there a click opens the menu
            self.open_asked.emit()


def tray_icon(mark: State | None) -> QIcon:
    """The program's own, with the state's shape in its corner."""
    plain = icons.program_icon()
    if mark is None:
        return plain
    marked = QIcon()
    for side in _SIZES:
        marked.addPixmap(_marked(plain.pixmap(side, side), side, mark))
    return marked


def _marked(ground: QPixmap, side: int, mark: State) -> QPixmap:
    own = round(side * _MARK)
    shape = icons.pixmap(f"status/{mark.value}", own, QColor(theme().colour(mark.meaning.role)))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPixmap(0, 0, side, side, ground)
    corner = QRectF(side - own, side - own, own, own)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(corner.adjusted(-1, -1, 1, 1))  # a gap tells the shape from what it lies on
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.drawPixmap(corner.topLeft(), shape)
    painter.end()
    return picture
