"""The code of the device flow, large enough to be read from the other device, and the page where it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, scaled
from cio_desktop.ui.words.plain import plain_line


class DeviceCode(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        self.page = PlainLabel(wrap=True, selectable=True)
        self.code = PlainLabel(selectable=True)
        self.code.setObjectName("user_code")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPointSizeF(self.font().pointSizeF() if self.font().pointSizeF() > 0 else 12)
        self.code.setFont(scaled(mono, 2.4, bold=True))
        column.addWidget(self.page)
        column.addWidget(self.code)

    def show_code(self, code: str, page: str) -> None:
        code, page = plain_line(code, 40), plain_line(page, 200)
        if self.code.whole_text() != code:
            self.code.setText(code)
            self.code.setAccessibleName(tr("Code: {letters}", letters=" ".join(code)))  # letter by letter
        if self.page.whole_text() != page:
            self.page.setText(page)
