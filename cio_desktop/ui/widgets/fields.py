"""Form fields of the dialog: a caption, an input, and beneath it what is wrong, shown once the field was left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from cio_desktop.language import Text

from .labels import PlainLabel
from .theme import HALF, Role

FILLED_MARK = "•"
FILLED_WORDS = Text("filled in for you")


class Caption(PlainLabel):
    """Of an input. The mark says that the program wrote there; a screen reader hears it with the input."""

    def __init__(self, text: str) -> None:
        super().__init__(text, wrap=True)
        self._caption = text

    def mark_filled(self, on: bool) -> None:
        self.setText(f"{self._caption} {FILLED_MARK}" if on else self._caption)


class Field(QWidget):
    """`edited`: the person typed. `left`: the focus went elsewhere; only then a fault is judged."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, name: str, caption: str, *, hint: str = "", edit: QLineEdit | None = None) -> None:
        super().__init__()
        self.name = name
        self.caption_text = caption
        self.edit = edit if edit is not None else QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(caption)
        self.edit.setPlaceholderText(hint)
        self.edit.textEdited.connect(self.edited)
        self.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        self.caption = Caption(caption)
        self.caption.setBuddy(self.edit)
        self._fault = PlainLabel(size=0.92, role=Role.ERROR, wrap=True)
        self._fault.hide()
        column.addWidget(self.caption)
        column.addWidget(self.edit)
        column.addWidget(self._fault)
        self._filled = False
        self.edited.connect(lambda _text: self.show_fault(""))

    def mark_filled(self, on: bool) -> None:
        """The program wrote here; said in words too, not only by a sign."""
        self._filled = on
        self.caption.mark_filled(on)
        self._describe()

    def show_fault(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._describe()
        self.edit.setProperty("faulty", "true" if fault else "false")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def _describe(self) -> None:
        fault = self._fault.whole_text()
        self.edit.setAccessibleDescription(fault or (str(FILLED_WORDS) if self._filled else ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.edit:
            reason = getattr(event, "reason", lambda: None)()
            if reason not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
                self.left.emit()
        return super().eventFilter(watched, event)
