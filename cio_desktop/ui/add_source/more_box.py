"""What few people change when they add a source: how often it syncs, and which attachments are listed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.add_source.form import SourceForm
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.theme import UNIT, theme
from cio_desktop.ui.words.period_words import choice


class MoreBox(QWidget):
    def __init__(self, form: SourceForm) -> None:
        super().__init__()
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        self.opener = button(tr("More"), flat=True)
        self.opener.setObjectName("more")
        self.opener.setAccessibleName(tr("More settings"))
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._show)
        line = QHBoxLayout()
        line.addWidget(self.opener)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._build())
        theme().changed.connect(self._dress)
        self._dress()

    def _build(self) -> QWidget:
        self.more = QWidget()
        column = QVBoxLayout(self.more)
        column.setContentsMargins(2 * UNIT, 0, 0, 0)
        line = QHBoxLayout()
        caption = PlainLabel(tr("Sync every"))
        self.period = ChoiceBox()
        self.period.setObjectName("sync_period")
        self.period.setAccessibleName(tr("Sync every"))
        caption.setBuddy(self.period)
        for period in SyncPeriod:
            self.period.addItem(as_written(choice(period)), period)
        self.period.activated.connect(self._period_chosen)
        line.addWidget(caption)
        line.addWidget(self.period)
        line.addStretch(1)
        self.raw_files = CheckBox(tr("List every attachment (also signatures, winmail.dat)"))
        self.raw_files.setObjectName("raw_file_list")
        self.raw_files.setAccessibleDescription(tr("This can't be changed later."))
        self.raw_files.toggled.connect(self._raw_chosen)
        column.addLayout(line)
        column.addWidget(self.raw_files)
        column.addWidget(PlainLabel(tr("This can't be changed later."), muted=True, size=0.92))
        self.more.hide()
        return self.more

    def fill(self) -> None:
        self.period.setCurrentIndex(list(SyncPeriod).index(self._form.period))
        self.raw_files.setChecked(self._form.raw_file_list)

    def _show(self, on: bool) -> None:
        self.more.setVisible(on)
        self._dress()

    def _dress(self) -> None:
        name = "actions/expand" if self.opener.isChecked() else "actions/next"
        self.opener.setIcon(icons.icon(name, self.palette()))

    def _period_chosen(self, row: int) -> None:
        self._form.period = SyncPeriod(self.period.itemData(row))

    def _raw_chosen(self, on: bool) -> None:
        self._form.raw_file_list = on
