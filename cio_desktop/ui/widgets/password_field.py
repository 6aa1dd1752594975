"""A field for a secret, with a button to look at it. The secret is not offered to undo, drag or input prediction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cio_desktop.language import tr

from . import icons
from .labels import PlainLabel
from .theme import HALF, theme


class PasswordField(QWidget):
    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        self._caption = caption = PlainLabel(label)
        self.edit = QLineEdit()
        self.edit.setObjectName("password")
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(label)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        caption.setBuddy(self.edit)
        self._look = QAction(self)
        self._look.setCheckable(True)
        self._look.toggled.connect(self._show)
        self.edit.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        column.addWidget(caption)
        column.addWidget(self.edit)
        theme().changed.connect(self._dress)
        self._dress()

    def set_caption(self, label: str) -> None:
        self._caption.setText(label)
        self.edit.setAccessibleName(label)

    def _show(self, on: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._dress()

    def _dress(self) -> None:
        on = self._look.isChecked()
        self._look.setIcon(icons.icon("actions/eye_off" if on else "actions/eye", self.palette()))
        self._look.setText(tr("Hide the password") if on else tr("Show the password"))
