"""The strip below the toolbar: one banner at a time, the most important first, "1 of 2" to step through the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.buttons import clear, cure_buttons, tab_after
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.roles import set_role
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role, mixed, theme

from .banner_rules import Banner


class BannerStack(QFrame):
    cure_asked = Signal(object, object)  # Cure, Banner
    left = Signal()  # it went while it had the focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        set_role(self, QAccessible.Role.AlertMessage)
        self._all: list[Banner] = []
        self._dismissed: set[str] = set()
        self._shown: Banner | None = None
        self._place = 0
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * UNIT, HALF, UNIT, HALF)
        line.setSpacing(UNIT + 2)
        self._glyph = StatusGlyph()
        self._text = PlainLabel(elide=False, wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(UNIT)
        self._count = PlainLabel(muted=True, size=0.92)
        self._next = self._tool("actions/next", tr("Next notice"), self._step)
        self._close = self._tool("actions/close", tr("Dismiss this notice"), self._dismiss)
        line.addWidget(self._glyph)
        line.addWidget(self._text, 1)
        line.addLayout(self._buttons)
        line.addWidget(self._count)
        line.addWidget(self._next)
        line.addWidget(self._close)
        theme().changed.connect(self._dress)
        self.hide()

    def _tool(self, icon: str, name: str, pressed: object) -> QToolButton:
        tool = QToolButton()
        tool.setAutoRaise(True)
        tool.setProperty("bare", "true")
        tool.setObjectName(icon)
        tool.setAccessibleName(name)
        tool.setToolTip(name)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(pressed)
        return tool

    @property
    def shown(self) -> Banner | None:
        return self._shown

    def set_banners(self, banners: Sequence[Banner]) -> None:
        present = {banner.identity for banner in banners}
        self._dismissed &= present  # gone and come again is news
        before = {banner.identity for banner in self._all}
        self._all = [banner for banner in banners if banner.identity not in self._dismissed]
        new = [banner for banner in self._all if banner.identity not in before]
        if (
            self._shown is None
            or self._place >= len(self._all)
            or (self._place and self._all[self._place].identity != self._shown.identity)
        ):
            self._place = 0
        self._draw()
        if len(new) == 1 and new[0] is not self._shown:  # behind another one; of several the number is said
            announce(self, new[0].text)

    def _step(self) -> None:
        if self._all:
            self._place = (self._place + 1) % len(self._all)
            self._draw()

    def _dismiss(self) -> None:
        if self._shown is not None:
            self._dismissed.add(self._shown.identity)
            self._all.pop(self._place)
            self._place = 0
            self._draw()

    def _draw(self) -> None:
        banner = self._all[self._place] if self._all else None
        several = len(self._all) > 1
        self._count.setText(tr("{place} of {all}", place=self._place + 1, all=len(self._all)))
        self._count.setVisible(several)
        self._next.setVisible(several)
        if banner == self._shown:
            return
        focus = self.window().focusWidget()
        focused = focus is not None and self.isAncestorOf(focus)
        news = banner is not None and (self._shown is None or banner.identity != self._shown.identity)
        self._shown = banner
        self.setVisible(banner is not None)
        if banner is None:
            clear(self._buttons)
            if focused:
                self.left.emit()
            return
        self._glyph.show_state(banner.icon, banner.role)
        self._text.setText(banner.text)
        self._close.setVisible(banner.dismissible)
        clear(self._buttons)
        buttons = cure_buttons(banner.cures, lambda cure: self.cure_asked.emit(cure, banner))
        for made in buttons:
            self._buttons.addWidget(made)
        tab_after(self._glyph, buttons)
        if focused and news:  # Return must not press what has just come under it
            self.left.emit()
        elif focused:  # else Qt would send it anywhere
            item = self._buttons.itemAt(0)
            target = item.widget() if item is not None else self._next if several else self._close
            if target is not None:
                target.show()  # a layout shows what is new in it only later
                target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._dress()
        if news:
            self.setAccessibleName(banner.text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
            place = tr("{place} of {all}", place=self._place + 1, all=len(self._all))
            announce(self, f"{banner.text} {place}" if several else banner.text)

    def _dress(self) -> None:
        ground = self.window().palette().window().color()
        role = self._shown.role if self._shown is not None else Role.NEUTRAL
        ink = theme().colour(role)
        back, edge = mixed(ground, ink, theme().colours.banner_mix), mixed(ground, ink, 0.4)
        self.setStyleSheet(
            f"#banner {{ background: {back.name()}; border: none; border-bottom: 1px solid {edge.name()}; }}"
        )
        self._next.setIcon(icons.icon("actions/next", self.palette()))
        self._close.setIcon(icons.icon("actions/close", self.palette()))
