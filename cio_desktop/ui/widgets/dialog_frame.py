"""What our dialogs share: a title, a body that scrolls where the screen is too low, an area for a refusal, a row of
buttons.

Opened with open(), never exec().
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.words.error_texts.text import ErrorText

from .announcement import announce
from .badge import StatusGlyph
from .buttons import button
from .labels import PlainLabel, Verbatim
from .scrolled import Scrolled
from .theme import UNIT, Role, mixed, theme

_TITLE_BAR = 4 * UNIT  # about what the desktop draws above a dialog


class Trouble(QFrame):
    """What happened, why and what to do; the server's own words beneath, on demand of nobody: they are short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        line = QHBoxLayout(self)
        line.setContentsMargins(UNIT + 4, UNIT + 4, UNIT + 4, UNIT + 4)
        line.setSpacing(UNIT + 2)
        self._glyph = StatusGlyph("cant_connect", Role.ERROR)
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(UNIT // 2)
        self.title = PlainLabel(bold=True, wrap=True)
        self.body = PlainLabel(wrap=True)
        self.words = Verbatim(most_lines=5)
        self.words.setAccessibleName(tr("The server's answer"))
        column.addWidget(self.title)
        column.addWidget(self.body)
        column.addWidget(self.words)
        line.addLayout(column, 1)
        theme().changed.connect(self._dress)
        self._role = Role.ERROR
        self._dress()
        self.hide()

    def say(self, text: ErrorText, *, role: Role = Role.ERROR) -> None:
        self._role = role
        self._glyph.show_state({Role.ERROR: "cant_connect", Role.INFO: "actions/info"}.get(role, "late"), role)
        self.title.setText(text.title)
        self.body.setText(text.body)
        self.body.setVisible(bool(text.body))
        self.words.set_text(text.details)
        self.words.setVisible(bool(text.details))
        self._dress()
        self.show()
        announce(self, f"{text.title}. {text.body}")

    def _dress(self) -> None:
        ground = mixed(self.window().palette().window().color(), theme().colour(self._role), 0.10)
        edge = mixed(self.window().palette().window().color(), theme().colour(self._role), 0.45)
        self.setStyleSheet(
            f"#trouble {{ background: {ground.name()}; border: 1px solid {edge.name()}; border-radius: 8px; }}"
        )


class DialogFrame(QDialog):
    """`content` is the column to fill. Buttons are added from left to right; Esc is `reject`."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 460) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 2 * UNIT)
        column.setSpacing(2 * UNIT)
        self.heading = PlainLabel(title, size=1.3, bold=True, wrap=True)
        column.addWidget(self.heading)
        body = QWidget()
        self.content = QVBoxLayout(body)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(UNIT + 4)
        self.area = Scrolled(body)
        column.addWidget(self.area, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(UNIT)
        column.addLayout(self.buttons)

    def sizeHint(self) -> QSize:
        """As wide as it was made for, and as high as its words are then: Qt takes another width, and leaves gaps."""
        layout = self.layout()
        if layout is None:
            return super().sizeHint()
        width = max(self.minimumWidth(), layout.minimumSize().width())
        return QSize(width, layout.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Grows with its content, as far as the screen: wrapped words tell their height only with their width, and what
        can't be wrapped, as the words of a radio button, may be longer in another language."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and (layout := self.layout()) is not None:
            room = self.screen().availableGeometry()
            width = max(self.width(), min(layout.minimumSize().width(), room.width()))
            height = max(self.height(), min(layout.totalHeightForWidth(width), room.height() - _TITLE_BAR))
            if (width, height) != (self.width(), self.height()):
                self.resize(width, height)
        return handled

    def fit(self) -> None:
        """As high as what is shown now: what another moment needed is no reason for an empty space."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            self.area.updateGeometry()
            layout.activate()
            room = self.screen().availableGeometry().height() - _TITLE_BAR
            self.resize(self.width(), min(layout.totalHeightForWidth(self.width()), room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where nothing that can have the focus is in the body, it scrolls all the same."""
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if pages:
            self.area.turn(pages)
        else:
            super().keyPressEvent(event)

    def add_button(
        self,
        text: str,
        pressed: Callable[[], object] | None,
        *,
        name: str = "",
        primary: bool = False,
        danger: bool = False,
    ) -> QPushButton:
        made = button(text, pressed, primary=primary, danger=danger)
        if name:
            made.setObjectName(name)
        made.setMinimumHeight(max(32, made.sizeHint().height()))
        self.buttons.addWidget(made)
        return made


class ConfirmDialog(DialogFrame):
    """Asks before what can't be undone. The safe answer is the default one: where it is `harmless`, the verb."""

    def __init__(
        self, title: str, body: str, verb: str, parent: QWidget | None = None, *, harmless: bool = False
    ) -> None:
        super().__init__(title, parent)
        self.content.addWidget(PlainLabel(body, wrap=True))
        self.buttons.addStretch(1)
        cancel = self.add_button(tr("Cancel"), self.reject, name="cancel")
        confirm = self.add_button(verb, self.accept, name="confirm", danger=not harmless, primary=harmless)
        safe = confirm if harmless else cancel
        safe.setDefault(True)
        safe.setFocus()
