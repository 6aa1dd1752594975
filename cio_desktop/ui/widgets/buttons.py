"""Push buttons as the window uses them: main, quiet, dangerous, and those that cure something."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from cio_desktop.language import listed
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.plain import menu_text, tool_tip

from .lines import as_written

_LEAST = 80  # pixels of one that may shrink


class Button(QPushButton):
    """Return presses the button that has the focus, in a dialog too: not another one that is the default.

    Where a place has not the room for its words, they end in dots, and the tip has them whole."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def _lacks(self) -> int:
        return self.sizeHint().width() - self.width()

    def _tell_whole(self) -> None:
        whole = tool_tip(self.text().replace("&&", "&"))
        if self._lacks() > 0 and not self.toolTip():
            self.setToolTip(whole)
        elif self._lacks() <= 0 and self.toolTip() == whole:
            self.setToolTip("")

    def paintEvent(self, event: QPaintEvent) -> None:
        lacks = self._lacks()
        if lacks <= 0:
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        mnemonic = Qt.TextFlag.TextShowMnemonic.value
        room = self.fontMetrics().size(mnemonic, self.text()).width() - lacks
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, mnemonic)  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str,
    pressed: Callable[[], object] | None = None,
    *,
    primary: bool = False,
    danger: bool = False,
    flat: bool = False,
    about: str = "",
    shrinks: bool = False,
) -> QPushButton:
    """`about`: what it acts on, read out after the text ("Sign in…, bills@example.org"). `shrinks`: it stands alone in
    what may be narrow."""
    made = Button(as_written(menu_text(text)))
    if shrinks:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    for name, on in (("primary", primary), ("danger", danger), ("flat", flat)):
        if on:
            made.setProperty(name, "true")
    made.setAutoDefault(False)
    made.setAccessibleName(listed((text, about)) if about else text)
    if pressed is not None:
        made.clicked.connect(lambda _=False: pressed())
    return made


def rename(made: QPushButton, text: str) -> None:
    """Other words on a button, for the eye and for the ear."""
    if made.accessibleName() != text:
        made.setText(as_written(menu_text(text)))
        made.setAccessibleName(text)


def cure_buttons(cures: Iterable[Cure], perform: Callable[[Cure], object], *, about: str = "") -> list[QPushButton]:
    """One button per cure, the first one the main one."""
    made = []
    for place, cure in enumerate(cures):
        made.append(
            button(
                str(cure),
                lambda cure=cure: perform(cure),  # type: ignore[misc]
                primary=place == 0 and cure not in {Cure.SYNC, Cure.REMOVE},
                danger=cure is Cure.REMOVE,
                about=about,
            )
        )
    return made


def tab_after(anchor: QWidget, made: Iterable[QWidget]) -> None:
    """What was made late is reached by Tab where it stands, not at the end of the window. `anchor` takes no focus."""
    anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # for Qt to put anything behind it
    for before, widget in pairwise((anchor, *made)):
        QWidget.setTabOrder(before, widget)
    anchor.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def clear(layout: QLayout) -> None:
    """Takes every widget out of a layout and lets it go."""
    while (item := layout.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        inner: QLayout | None = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
