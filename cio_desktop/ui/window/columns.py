"""The window's three columns: they share the width until the person divides it otherwise.

The left one is as wide as its fixed names need where the middle can spare that. Many sources get more of the left
column than their share, the folders keep a few rows. Below a certain width the right column is shown on demand only;
whether it is shown is remembered for wide windows. All but the sources are empty until `fill`, which changes no size.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from cio_desktop.ui.profile import window_state
from cio_desktop.ui.widgets.theme import row_height

NARROW = 1100
SHARES = (26, 44, 30)
LEAST = (270, 300, 260)
SPARED = 8  # the part of the middle that it may lose
UPPER_SHARE = 56  # of the left column
LOWER_ROWS = 3.6  # the folders' heading and nearly three of them: what is cut says that there are more


class Left(QSplitter):
    """Sources over folders."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("left")
        self.wanted: Callable[[], int] = lambda: 0  # height of what is above, where that needs more than its share
        self._divided = False  # by the person
        self.splitterMoved.connect(self._set_divided)

    def restore(self, settings: QSettings) -> None:
        self._divided = window_state.restore_splitter(self, settings)
        self.share()

    def save(self, settings: QSettings) -> None:
        if self._divided:
            window_state.save_splitter(self, settings)

    def share(self) -> None:
        if self._divided:
            return
        height = self.height() - self.handleWidth()
        least = round(LOWER_ROWS * row_height(QFontMetrics(self.font())))
        if (lower := self.widget(1)) is not None:
            lower.setMinimumHeight(least)
        upper = max(height * UPPER_SHARE // 100, min(self.wanted(), height - least))
        self.setSizes([upper, height - upper])

    def _set_divided(self) -> None:
        self._divided = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()


class Columns(QSplitter):
    right_shown = Signal(bool)

    def __init__(self, upper_left: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("columns")
        self.wanted: Callable[[], int] = lambda: 0  # width of what is on the left
        self.left = Left()
        self.left.addWidget(upper_left)
        self._empty = [_empty(QPalette.ColorRole.Base), _empty(), _empty()]
        lower_left, centre, self._right = self._empty
        self.left.addWidget(lower_left)
        for pane in (self.left, centre, self._right):
            self.addWidget(pane)
        self._limit(centre)
        for splitter in (self.left, self):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._divided = False  # by the person
        self._wide, self._on_demand, self._was_narrow = True, False, False
        self.splitterMoved.connect(self._set_divided)

    def fill(self, lower_left: QWidget, centre: QWidget, right: QWidget) -> None:
        """Each takes the place, the size and the visibility of an empty one."""
        self.left.replaceWidget(1, lower_left)
        self.replaceWidget(1, centre)
        self.replaceWidget(2, right)
        self._right = right
        self._limit(centre)
        while self._empty:
            self._empty.pop().deleteLater()

    def _limit(self, centre: QWidget) -> None:
        for place, (pane, share, least) in enumerate(zip((self.left, centre, self._right), SHARES, LEAST, strict=True)):
            self.setStretchFactor(place, share)
            pane.setMinimumWidth(least)

    def restore(self, settings: QSettings) -> None:
        self._divided = window_state.restore_splitter(self, settings)
        self.left.restore(settings)
        self._wide = window_state.flag(settings, "details/wide", True)
        self._fit()

    def save(self, settings: QSettings) -> None:
        self.left.save(settings)
        if self._divided:
            window_state.save_splitter(self, settings)
        settings.setValue("details/wide", self._wide)

    def show_right(self, on: bool) -> None:
        if self._narrow:
            self._on_demand = on
        else:
            self._wide = on
        self._right.setVisible(on)

    @property
    def _narrow(self) -> bool:
        return self.width() < NARROW

    def _set_divided(self) -> None:
        self._divided = True

    def _fit(self) -> None:
        self._was_narrow = self._narrow
        on = self._on_demand if self._narrow else self._wide
        self._right.setVisible(on)
        self.right_shown.emit(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._was_narrow != self._narrow:
            self._fit()
        self.share()

    def share(self) -> None:
        if self._divided:
            return
        left, centre, right = SHARES
        shares = SHARES if self._right.isVisibleTo(self) else (left, centre + right, 0)
        widths = [self.width() * share // 100 for share in shares]
        more = min(max(self.wanted() - widths[0], 0), widths[1] // SPARED)
        self.setSizes([widths[0] + more, widths[1] - more, widths[2]])


def _empty(ground: QPalette.ColorRole = QPalette.ColorRole.Window) -> QWidget:
    pane = QWidget()
    pane.setBackgroundRole(ground)
    pane.setAutoFillBackground(True)
    return pane
