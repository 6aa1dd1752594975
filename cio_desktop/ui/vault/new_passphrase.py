"""Choosing a passphrase: typed twice, because a slip would lock the person out, with a word on its strength."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.password_field import PasswordField
from cio_desktop.ui.widgets.theme import UNIT, Role

WEAK = Text(
    "Easy to guess. Four or more words that have nothing to do with each other are strong and easy to remember."
)
FAIR = Text("Fair. One more word, or some more characters, make it strong.")
STRONG = Text("Strong, if you use it nowhere else.")
DIFFER = Text("The two are not the same yet.")
KEEP = Text("Nobody can recover it: without it, every password has to be entered again.")


def strength(text: str) -> Text | None:
    """A rough word, no promise: WEAK, FAIR or STRONG; None for no text."""
    if not text:
        return None
    words = {word for word in re.split(r"[\W_]+", text.casefold()) if len(word) >= 3 and not word.isdigit()}
    varied = sum(1 for before, now in zip(" " + text, text, strict=False) if abs(ord(before) - ord(now)) > 1)
    if len(set(text)) < 6 or varied < 8:
        return WEAK
    kinds = sum(bool(re.search(kind, text)) for kind in (r"[a-z]", r"[A-Z]", r"\d", r"[^A-Za-z0-9]"))
    if (len(words) >= 4 and varied >= 15) or (varied >= 12 and kinds >= 3) or (varied >= 16 and len(words) > 1):
        return STRONG
    return FAIR


class NewPassphrase(QWidget):
    """Two fields and what there is to say about them. `changed` after every key; `complete` when both agree."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self.first = PasswordField(tr("Passphrase"))
        self.again = PasswordField(tr("The same again"))
        self.hint = PlainLabel(wrap=True, size=0.92)
        for widget in (self.first, self.again, self.hint):
            column.addWidget(widget)
        for field in (self.first, self.again):
            field.edit.textChanged.connect(lambda _text: self._follow())
        self._follow()

    @property
    def complete(self) -> bool:
        return bool(self.text) and self.again.edit.text() == self.text

    @property
    def text(self) -> str:
        return self.first.edit.text()

    def clear(self) -> None:
        self.first.edit.clear()
        self.again.edit.clear()

    def _follow(self) -> None:
        again = self.again.edit.text()
        differs = bool(again) and not self.text.startswith(again)
        rated = strength(self.text)
        self.hint.setText(str(DIFFER) if differs else " ".join(str(each) for each in (rated, KEEP) if each))
        self.hint.set_role(Role.ERROR if differs else None)
        self.again.edit.setAccessibleDescription(self.hint.whole_text())
        self.changed.emit()
