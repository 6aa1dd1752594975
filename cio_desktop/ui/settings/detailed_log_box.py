"""The switch for the detailed log, on the Diagnostics page: what it does, for how long, and where it is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cio_desktop.language import Text, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.detailed_log import DetailedLogs
from cio_desktop.operations.signal import Connections
from cio_desktop.protocol.errors import ApiError, CioError
from cio_desktop.ui.settings.page import below_choice, caption
from cio_desktop.ui.widgets.browser import open_folder
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.dialog_frame import Trouble
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error
from cio_desktop.ui.words.times import exact

ABOUT = Text(
    "For when something goes wrong that a report does not explain. It ends by itself after a day, and with the "
    "program. Addresses, names of folders and parts of what mail servers say are in it, no passwords: read it before "
    "you give it to somebody."
)
ALONE = Text("This service has no such switch, so it is the log of this window only.")


class DetailedLogBox(QWidget):
    def __init__(self, logs: DetailedLogs, tasks: TaskScope, *, opens: Callable[[Path], bool] = open_folder) -> None:
        super().__init__()
        self._logs, self._tasks, self._opens = logs, tasks, opens
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(caption(tr("Detailed log")))
        self.box = CheckBox(tr("Write a detailed log"))
        self.box.setObjectName("detailed_log")
        self.box.setAccessibleDescription(str(ABOUT))
        self.box.clicked.connect(lambda on: self._tasks.start(self._choose(on), key="detailed_log"))
        column.addWidget(self.box)
        column.addWidget(below_choice(str(ABOUT)))
        self.state = PlainLabel(wrap=True, selectable=True)
        self.state.setContentsMargins(3 * UNIT, 0, 0, 0)
        column.addWidget(self.state)
        self.open = button(tr("Open its folder"), self._open, about=tr("the detailed log"))
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.trouble = Trouble()
        column.addWidget(self.trouble)
        self._connections = Connections()
        self._connections.add(logs.changed, self._show)
        self._show()

    def _show(self) -> None:
        until, file = self._logs.until, self._logs.file.path
        self.box.setChecked(until is not None)
        written = file.exists()
        if until is not None:
            said = tr("Until {when}, in {file}.", when=exact(until), file=str(file))
            self.state.setText(f"{said} {ALONE}" if self._logs.alone else said)
        else:
            self.state.setText(tr("The last one is in {file}.", file=str(file)) if written else "")
        self.state.setVisible(until is not None or written)
        self.open.setVisible(until is not None or written)

    async def _choose(self, on: bool) -> None:
        self.trouble.hide()
        try:
            await self._logs.choose(on)
        except ApiError as error:
            told = of_error(error)
            self.trouble.say(ErrorText(tr("The service's own log stays as it is"), f"{told.title}. {told.body}"))
        except CioError as error:
            self.trouble.say(ErrorText(tr("No detailed log is written"), error.message))
        self._show()

    def _open(self) -> None:
        if not self._opens(self._logs.file.path.parent):
            self.trouble.say(ErrorText(tr("The folder can't be shown"), tr("The path above can be copied.")))

    def leave(self) -> None:
        self._connections.close()
