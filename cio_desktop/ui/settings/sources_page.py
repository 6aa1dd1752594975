"""Settings, Sources and sync: how a new source begins, and what becomes of moved messages a server can't remove."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from cio_desktop.language import Text, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.enums import ExpungePolicy, SyncPeriod
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.profile.new_sources import (
    choose_all_folders,
    choose_first_period,
    choose_raw_files,
    first_period,
    lists_raw_files,
    reads_all_folders,
)
from cio_desktop.ui.settings.page import SettingsPage, below_choice, caption, paragraph
from cio_desktop.ui.widgets.buttons import clear
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.choice_buttons import CheckBox, RadioButton
from cio_desktop.ui.widgets.dialog_frame import Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.abilities import removes_one_alone
from cio_desktop.ui.words.period_words import long
from cio_desktop.ui.words.plain import menu_text, plain_line, tool_tip
from cio_desktop.ui.words.source_names import address_of
from cio_desktop.ui.words.texts import of_error

_FOLDERS = {True: Text("All folders"), False: Text("All but Drafts, Spam and Trash")}
CARRIED = Text(
    "Each source keeps what it began with. Its period and its folders can be changed in its own menu at any time."
)
RAW = Text(
    "Signatures and winmail.dat are left out otherwise. This is decided as mail is read, and can't be changed later."
)
_LONGEST = 40  # letters of an address: a box does not wrap, and would widen the page
REMOVAL = Text(
    "Some mail servers can't remove one message alone. What you move away from a folder there stays in it, marked as "
    "deleted and hidden, until somebody clears the folder. For the sources ticked here this program clears it at once, "
    "where all that is marked was marked by this program. A mark that another program sets in that very moment is "
    "carried out, too."
)
NONE_SUCH = Text(
    "There is nothing to choose: no server of your sources is known to be unable to remove one message alone."
)


class SourcesPage(SettingsPage):
    id = "sources"
    title = Text("Sources and sync")

    def __init__(self, sources: SourceRepository, settings: QSettings, tasks: TaskScope) -> None:
        super().__init__()
        self._sources, self._settings, self._tasks = sources, settings, tasks
        column = self.scrolled()
        column.addWidget(caption(tr("A new source")))
        column.addWidget(paragraph(str(CARRIED)))
        self._build_period(column)
        column.addWidget(PlainLabel(tr("It reads")))
        self.folders: dict[bool, RadioButton] = {}
        group = QButtonGroup(self)
        for all_of_them, words in _FOLDERS.items():
            box = RadioButton(str(words))
            box.setObjectName("all_folders" if all_of_them else "some_folders")
            box.setChecked(reads_all_folders(settings) is all_of_them)
            box.clicked.connect(lambda _=False, on=all_of_them: choose_all_folders(settings, on))
            group.addButton(box)
            column.addWidget(box)
            self.folders[all_of_them] = box
        self.raw = CheckBox(tr("List every attachment"))
        self.raw.setObjectName("raw_files")
        self.raw.setAccessibleDescription(str(RAW))
        self.raw.setChecked(lists_raw_files(settings))
        self.raw.toggled.connect(lambda on: choose_raw_files(settings, on))
        column.addSpacing(UNIT // 2)
        column.addWidget(self.raw)
        column.addWidget(below_choice(str(RAW)))
        column.addSpacing(UNIT)
        column.addWidget(caption(tr("Moved messages")))
        self.about = paragraph("")
        column.addWidget(self.about)
        self.removal = QVBoxLayout()
        self.removal.setSpacing(UNIT)
        column.addLayout(self.removal)
        self.trouble = Trouble()
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.shown()

    def _build_period(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        words = PlainLabel(tr("Syncs every"))
        self.period = ChoiceBox()
        self.period.setObjectName("first_period")
        self.period.setAccessibleName(tr("A new source syncs every"))
        words.setBuddy(self.period)
        for period in SyncPeriod:
            self.period.addItem(as_written(long(period)), period)
        self.period.setCurrentIndex(list(SyncPeriod).index(first_period(self._settings)))
        self.period.activated.connect(
            lambda row: choose_first_period(self._settings, SyncPeriod(self.period.itemData(row)))
        )
        line.addWidget(words)
        line.addWidget(self.period)
        line.addStretch(1)
        column.addLayout(line)

    def shown(self) -> None:
        """The sources whose server is known to be such a one, as they are now."""
        clear(self.removal)
        concerned = [(key, source) for key, source in self._sources.sources() if removes_one_alone(source) is False]
        self.about.setText(str(REMOVAL) if concerned else str(NONE_SUCH))
        for key, source in concerned:
            box = CheckBox(as_written(menu_text(plain_line(address_of(source), _LONGEST))))
            box.setToolTip(tool_tip(address_of(source)))
            box.setObjectName(f"removes {key.label}")
            box.setAccessibleName(tr("Clear folders at once, {source}", source=address_of(source)))
            box.setChecked(source.expunge_policy == ExpungePolicy.AUTO)
            box.setEnabled(self._sources.link.online)
            box.clicked.connect(lambda on, key=key: self._choose(key, on))
            self.removal.addWidget(box)

    def _choose(self, key: SourceKey, on: bool) -> None:
        self._tasks.start(self._send(key, ExpungePolicy.AUTO if on else ExpungePolicy.STRICT), key=("removal", key))

    async def _send(self, key: SourceKey, policy: ExpungePolicy) -> None:
        self.trouble.hide()
        try:
            await self._sources.set_removal(key, policy)
        except ApiError as error:
            self.trouble.say(of_error(error))
        self.shown()
