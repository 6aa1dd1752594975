"""Push buttons as the window uses them: main, quiet, dangerous, and those that cure something."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from cio_desktop.language import listed
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.plain import menu_text

from .lines import as_written


class Button(QPushButton):
    """Return presses the button that has the focus, in a dialog too: not another one that is the default."""

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
) -> QPushButton:
    """`about`: what it acts on, read out after the text ("Sign in…, bills@example.org")."""
    made = Button(as_written(menu_text(text)))
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
