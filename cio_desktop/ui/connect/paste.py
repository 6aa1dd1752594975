"""Where the browser could not come back by itself: its last address, pasted. It is passed on and forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role, theme
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.plain import plain_line


class PasteBox(QWidget):
    """Folded up until it is wanted. `pasted`: what was given; the field is empty by then."""

    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self.unfold = button(tr("Nothing happened? Paste the address of the last page"), flat=True, shrinks=True)
        self.unfold.setObjectName("paste_unfold")
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._show)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(2 * UNIT, 0, 0, 0)
        inner.setSpacing(UNIT)
        self._help = PlainLabel(wrap=True, muted=True, size=0.92)
        self.edit = QLineEdit()
        self.edit.setObjectName("paste")
        self.edit.setAccessibleName(tr("Address of the last page, or the code it shows"))
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.go = button(tr("Use it"), self.give)
        self.go.setObjectName("paste_go")
        self.fault = PlainLabel(wrap=True, role=Role.ERROR, size=0.92)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addWidget(self.edit, 1)
        line.addWidget(self.go)
        inner.addWidget(self._help)
        inner.addLayout(line)
        inner.addWidget(self.fault)
        column.addWidget(self._inner)
        self._inner.hide()
        self.fault.hide()
        self.edit.textChanged.connect(self._follow)
        theme().changed.connect(self._dress)
        self._busy = False
        self.explain("")
        self._dress()
        self._follow()

    def explain(self, redirect_uri: str) -> None:
        """`redirect_uri`: how the address begins that the browser should have reached."""
        said = [
            tr(
                "After you allowed access, the browser may show that a page can't be reached. Copy its whole address "
                "from the address bar."
            )
        ]
        if redirect_uri:
            said.append(tr("It begins with {address}.", address=plain_line(redirect_uri, 80)))
        said.append(tr("If the page shows a code instead, paste that."))
        text = " ".join(said)
        if self._help.whole_text() != text:
            self._help.setText(text)

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self._follow()

    def show_fault(self, text: ErrorText | None) -> None:
        words = f"{text.title}. {text.body}" if text is not None else ""
        if self.fault.whole_text() != words:
            self.fault.setText(words)
            self.edit.setAccessibleDescription(words)
        self.fault.setVisible(bool(words))

    def give(self) -> None:
        text = self.edit.text().strip()
        if text and not self._busy:
            self.forget()
            self.pasted.emit(text)

    def forget(self) -> None:
        """Nothing of it stays, neither in the field nor in its undo."""
        self.edit.setText("")  # clear() could be undone

    def _follow(self) -> None:
        self.edit.setReadOnly(self._busy)  # disabled it would lose the focus
        self.go.setEnabled(bool(self.edit.text().strip()) and not self._busy)

    def _show(self, on: bool) -> None:
        self._inner.setVisible(on)
        self._dress()
        if on:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.forget()

    def _dress(self) -> None:
        name = "actions/expand" if self.unfold.isChecked() else "actions/next"
        self.unfold.setIcon(icons.icon(name, self.palette()))
