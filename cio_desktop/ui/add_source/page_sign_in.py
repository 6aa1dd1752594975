"""Third page: the password, what is set once for good, and the answer of the check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui import icons
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.buttons import button
from cio_desktop.ui.choice_box import ChoiceBox
from cio_desktop.ui.dialog_frame import Trouble
from cio_desktop.ui.labels import PlainLabel
from cio_desktop.ui.password_field import PasswordField
from cio_desktop.ui.sources.period_words import choice
from cio_desktop.ui.theme import UNIT, Role, theme


class SignInPage(QWidget):
    changed = Signal()

    def __init__(self, form: SourceForm) -> None:
        super().__init__()
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT + 4)
        self.summary = PlainLabel(wrap=True, muted=True)
        self.password = PasswordField("Password")
        self.password.edit.textEdited.connect(self._typed)
        self._fault = PlainLabel(size=0.92, role=Role.ERROR, wrap=True)
        self._fault.hide()
        self.note = PlainLabel(wrap=True, muted=True, size=0.92)
        column.addWidget(self.summary)
        column.addWidget(self.password)
        column.addWidget(self._fault)
        column.addWidget(self.note)
        column.addWidget(self._build_more_button(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._build_more())
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.progress.setAccessibleName("Check is running")
        self.progress_words = PlainLabel(wrap=True)
        column.addWidget(self.progress_words)
        column.addWidget(self.progress)
        self.trouble = Trouble()
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.show_checking(False)

    def _build_more_button(self) -> QPushButton:
        self.more_button = button("More", flat=True)
        self.more_button.setObjectName("more")
        self.more_button.setAccessibleName("More settings")
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show_more)
        theme().changed.connect(self._dress)
        self._dress()
        return self.more_button

    def _dress(self) -> None:
        name = "actions/expand" if self.more_button.isChecked() else "actions/next"
        self.more_button.setIcon(icons.icon(name, self.palette()))

    def _build_more(self) -> QWidget:
        self.more = QWidget()
        column = QVBoxLayout(self.more)
        column.setContentsMargins(2 * UNIT, 0, 0, 0)
        line = QHBoxLayout()
        caption = PlainLabel("Sync every")
        self.period = ChoiceBox()
        self.period.setObjectName("sync_period")
        self.period.setAccessibleName("Sync every")
        caption.setBuddy(self.period)
        for period in SyncPeriod:
            self.period.addItem(choice(period), period)
        self.period.activated.connect(self._period_chosen)
        line.addWidget(caption)
        line.addWidget(self.period)
        line.addStretch(1)
        self.raw_files = QCheckBox("List every attachment (also signatures, winmail.dat)")
        self.raw_files.setObjectName("raw_file_list")
        self.raw_files.toggled.connect(self._raw_chosen)
        column.addLayout(line)
        column.addWidget(self.raw_files)
        column.addWidget(PlainLabel("This can't be changed later.", muted=True, size=0.92))
        self.more.hide()
        return self.more

    def fill(self) -> None:
        form = self._form
        self.summary.setText(f"{form.username.strip()} at {form.server.strip()}:{form.port.strip()}")
        if self.password.edit.text() != form.password:
            self.password.edit.setText(form.password)
        self.period.setCurrentIndex(list(SyncPeriod).index(form.period))
        self.raw_files.setChecked(form.raw_file_list)
        provider = form.provider
        needs_app = provider is not None and provider.password == "app"
        self.note.setText("Enter an app password, not your normal one." if needs_app else "")
        self.note.setVisible(needs_app)

    def judge(self) -> dict[str, str]:
        faults = self._form.password_faults()
        self._fault.setText(faults.get("password", ""))
        self._fault.setVisible(bool(faults))
        self.password.edit.setAccessibleDescription(faults.get("password", ""))
        return faults

    def show_checking(self, on: bool, words: str = "") -> None:
        self.progress.setVisible(on)
        self.progress_words.setText(words)
        self.progress_words.setVisible(on)
        for widget in (self.password, self.more_button, self.more):
            widget.setEnabled(not on)
        if on:
            self.trouble.hide()

    def _show_more(self, on: bool) -> None:
        self.more.setVisible(on)
        self._dress()

    def _typed(self, text: str) -> None:
        self._form.password = text
        self._fault.hide()
        self.changed.emit()

    def _period_chosen(self, row: int) -> None:
        self._form.period = SyncPeriod(self.period.itemData(row))

    def _raw_chosen(self, on: bool) -> None:
        self._form.raw_file_list = on
