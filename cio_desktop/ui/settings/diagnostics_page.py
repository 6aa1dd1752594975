"""Settings, Diagnostics: the support report, read here before anybody else gets it. Nothing is sent."""

from __future__ import annotations

import platform
import time
from pathlib import Path

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from cio_desktop import __version__
from cio_desktop.language import Text, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.detailed_log import DetailedLogs
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.operations.support_report import read_histories, support_report
from cio_desktop.protocol.errors import ApiError
from cio_desktop.ui.settings.detailed_log_box import DetailedLogBox
from cio_desktop.ui.settings.notice import Notice
from cio_desktop.ui.settings.page import SettingsPage, below_choice, caption, paragraph
from cio_desktop.ui.settings.saving import ask_where, save
from cio_desktop.ui.widgets.announcement import announce
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.dialog_frame import Trouble
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role
from cio_desktop.ui.words.texts import of_error

FILE_NAME = "cio-desktop-report.txt"
NAMES = Text("Otherwise they are replaced by numbers, also in the words of mail servers.")


class DiagnosticsPage(SettingsPage):
    id = "diagnostics"
    title = Text("Diagnostics")

    def __init__(self, sources: SourceRepository, tasks: TaskScope, logs: DetailedLogs | None = None) -> None:
        super().__init__()
        self._sources = sources
        self._tasks = tasks
        column = self.scrolled()
        column.addWidget(caption(tr("Support report")))
        column.addWidget(
            paragraph(
                tr(
                    "A support report tells somebody who helps you what this program knows of your sources: servers, "
                    "states, the last syncs with the servers' words. Passwords, mail and what is in your folders are "
                    "never in it. It is shown here first, and sent to nobody."
                )
            )
        )
        self.names = CheckBox(tr("With addresses and user names"))
        self.names.setObjectName("report_names")
        self.names.setAccessibleDescription(str(NAMES))
        self.names.toggled.connect(self._on_names)
        column.addWidget(self.names)
        column.addWidget(below_choice(str(NAMES)))
        self.make = button(tr("Show the report"), self._show, primary=True)
        self.make.setObjectName("show_report")
        self.copy = button(tr("Copy"), self._copy, about=tr("the report"))
        self.save = button(tr("Save…"), self._choose, about=tr("the report"))
        row = FlowLayout(spacing=UNIT)
        for each in (self.make, self.copy, self.save):
            row.addWidget(each)
        column.addSpacing(HALF)
        column.addLayout(row)
        self.told = Notice(role=Role.OK)
        self.trouble = Trouble()
        column.addWidget(self.told)
        column.addWidget(self.trouble)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The report"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setMinimumHeight(24 * UNIT)
        column.addWidget(self.text, 1)
        self.log = DetailedLogBox(logs, tasks) if logs is not None else None
        if self.log is not None:
            column.addSpacing(UNIT)
            column.addWidget(self.log)
        column.addStretch(1)
        self._follow()

    def leave(self) -> None:
        if self.log is not None:
            self.log.leave()

    def _follow(self) -> None:
        there = bool(self.text.toPlainText())
        self.text.setVisible(there)
        self.copy.setEnabled(there)
        self.save.setEnabled(there)

    def _on_names(self) -> None:
        if self.save.isEnabled():
            self._show()

    def _show(self) -> None:
        self._tasks.start(self._read(), key="report")

    async def _read(self) -> None:
        self.told.say("")
        self.trouble.hide()
        self.make.setEnabled(False)
        try:
            await self._sources.load()
            histories = await read_histories(self._sources.link)
        except ApiError as error:
            self.trouble.say(of_error(error))
            return
        finally:
            self.make.setEnabled(True)
        accounts, names = self._sources.accounts, self.names.isChecked()
        self.text.setPlainText(support_report(_about(), accounts, histories, time.time(), names=names))
        self._follow()
        announce(self, tr("The report is shown."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._tell(tr("Copied."))

    def _choose(self) -> None:
        dialog = ask_where(self, tr("Save the report"), FILE_NAME, tr("Text files (*.txt)"), self._save_as)
        dialog.setObjectName("report_file")

    def _save_as(self, path: Path) -> None:
        self._tasks.start(self._save(path), key="save_report")

    async def _save(self, path: Path) -> None:
        """What is shown, to the letter."""
        self.trouble.hide()
        failed = await save(path, self.text.toPlainText(), tr("The report was not saved"))
        if failed is not None:
            self.trouble.say(failed)
            return
        self._tell(tr("Saved as {name}.", name=path.name))

    def _tell(self, words: str) -> None:
        self.told.say(words)
        announce(self, words)


def _about() -> dict[str, str]:
    """In English as all of the report: those who help read it."""
    scale = f"scale {QGuiApplication.primaryScreen().devicePixelRatio()}"  # as it is: of the report
    return {
        "Version": __version__,  # as it is: of the report
        "System": platform.platform(),  # as it is: of the report
        "Python, Qt": f"{platform.python_version()}, {PySide6.__version__}",  # as it is: names
        "Screen": f"{QGuiApplication.platformName()}, {scale}",  # as it is: of the report
    }
