"""Settings, Service: the one that this window works with, how it is, and which one it is from the next start on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cio_desktop import __version__
from cio_desktop.language import Text, tr
from cio_desktop.operations.connection import LinkState, ServiceLink
from cio_desktop.operations.signal import Connections
from cio_desktop.ui.profile.service import (
    LOWEST_PORT,
    choose_address,
    choose_port,
    port_of,
    service_address,
    service_port,
    why_no_address,
)
from cio_desktop.ui.settings.notice import Notice
from cio_desktop.ui.settings.page import SettingsPage, below_choice, caption, paragraph
from cio_desktop.ui.widgets.browser import open_folder
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_buttons import RadioButton
from cio_desktop.ui.widgets.fields import Field
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role

STATES = {
    LinkState.STARTING: (Text("Starting"), Role.INFO),
    LinkState.ONLINE: (Text("Running"), Role.OK),
    LinkState.OFFLINE: (Text("Not answering"), Role.ERROR),
    LinkState.REFUSED: (Text("Refuses this window's key"), Role.ERROR),
}
WHAT = Text(
    "The service reads your mailboxes and keeps the index. This window and your own programs work with it over the "
    "Context.IO 2.0 API."
)
OTHER = Text(
    "Your sources, their passwords and the index are then those of that server. Its key is asked for at the start."
)
PORT = Text("For programs that can't look up the address. While another program has the port, a free one is taken.")
RESTART = Text("Takes a moment. Changes that are under way go on afterwards.")
NEXT_START = Text("This takes effect when CIO Desktop is started again.")
NEXT_RESTART = Text("This takes effect when the service is started again.")
DEMO = Text(
    "The demo has a service of its own, which ends with it. Another one can be chosen where your own mail is shown."
)


@dataclass(frozen=True)
class ServiceFacts:
    """Of the running one. `own`: this window has started it. `address`: empty while it is not known."""

    own: bool
    address: Callable[[], str]
    data_folder: Path | None = None
    demo: bool = False


class ServicePage(SettingsPage):
    id = "service"
    title = Text("Service")

    restart_asked = Signal()

    def __init__(
        self,
        link: ServiceLink,
        settings: QSettings,
        facts: ServiceFacts,
        *,
        opens: Callable[[Path], bool] = open_folder,
    ) -> None:
        super().__init__()
        self._link, self._settings, self._facts, self._opens = link, settings, facts, opens
        self._began = (service_address(settings), service_port(settings))
        column = self.scrolled()
        column.addWidget(paragraph(str(DEMO if facts.demo else WHAT)))
        self._build_now(column)
        self.due_restart = Notice()
        if not facts.demo:  # its settings go with it
            self._build_choice(column)
            self._build_port(column)
        column.addStretch(1)
        self._connections = Connections()
        self._connections.add(link.state_changed, lambda _state: self.shown())
        self.shown()

    # -- what runs ---------------------------------------------------------------------------------------------

    def _build_now(self, column: QVBoxLayout) -> None:
        column.addWidget(caption(tr("Now")))
        form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(HALF)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.state = PlainLabel(wrap=True)
        self.address = PlainLabel(wrap=True, selectable=True)
        form.addRow(PlainLabel(tr("State"), muted=True), self.state)
        form.addRow(PlainLabel(tr("Address"), muted=True), self.address)
        if self._facts.own:
            form.addRow(PlainLabel(tr("Version"), muted=True), PlainLabel(__version__, selectable=True))
        if self._facts.data_folder is not None:
            self.folder = PlainLabel(str(self._facts.data_folder), wrap=True, selectable=True)
            form.addRow(PlainLabel(tr("Data folder"), muted=True), self.folder)
        column.addLayout(form)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        self.restart = button(tr("Restart the service"), self._restart)
        self.restart.setObjectName("restart_service")
        self.restart.setAccessibleDescription(str(RESTART))
        if not self._facts.own:
            self.restart.hide()
        line.addWidget(self.restart)
        self.open = button(tr("Open the data folder"), self._open)
        self.open.setObjectName("open_data_folder")
        if self._facts.data_folder is None:
            self.open.hide()
        line.addWidget(self.open)
        line.addStretch(1)
        column.addLayout(line)
        self.told = Notice(role=Role.WARN)
        column.addWidget(self.told)

    def shown(self) -> None:
        words, role = STATES[self._link.state]
        self.state.setText(str(words))
        self.state.set_role(role)
        self.address.setText(self._facts.address() or tr("Not known yet"))
        self.restart.setEnabled(self._link.state is not LinkState.STARTING)

    def _restart(self) -> None:
        self.restart.setEnabled(self._link.state is not LinkState.ONLINE)  # else once its state is another one
        self.restart_asked.emit()
        self.due_restart.say("")
        self._began = (self._began[0], service_port(self._settings))

    def _open(self) -> None:
        folder = self._facts.data_folder
        if folder is not None and not self._opens(folder):
            self.told.say(tr("No program of this computer shows folders. The path above can be copied."))

    # -- which one ---------------------------------------------------------------------------------------------

    def _build_choice(self, column: QVBoxLayout) -> None:
        column.addSpacing(UNIT)
        column.addWidget(caption(tr("Which service")))
        chosen = service_address(self._settings)
        group = QButtonGroup(self)
        self.own = RadioButton(tr("The one built in"))
        self.own.setObjectName("own_service")
        self.other = RadioButton(tr("Another server of the Context.IO 2.0 API"))
        self.other.setObjectName("other_service")
        for box in (self.own, self.other):
            group.addButton(box)
            column.addWidget(box)
        (self.other if chosen else self.own).setChecked(True)
        self.where = Field("other_address", tr("Its address"), hint="https://api.example.org")
        self.where.edit.setText(chosen)
        self.where.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.where.left.connect(self._choose_address)
        self.where.edit.returnPressed.connect(self._choose_address)
        column.addWidget(_indented(self.where))
        column.addWidget(below_choice(str(OTHER)))
        self.due_start = Notice()
        column.addWidget(self.due_start)
        self.own.clicked.connect(self._choose_address)
        self.other.clicked.connect(self._choose_other)
        self.where.setEnabled(self.other.isChecked())

    def _choose_other(self) -> None:
        self.where.setEnabled(True)
        self.where.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.where.edit.text().strip():
            self._choose_address()

    def _choose_address(self) -> None:
        """An address that can't be one changes nothing."""
        self.where.setEnabled(self.other.isChecked())
        address = self.where.edit.text().strip() if self.other.isChecked() else ""
        fault = why_no_address(address) if self.other.isChecked() else ""
        self.where.show_fault(fault)
        if not fault:
            choose_address(self._settings, address)
            self.due_start.say(str(NEXT_START) if address != self._began[0] else "")

    # -- its port ----------------------------------------------------------------------------------------------

    def _build_port(self, column: QVBoxLayout) -> None:
        column.addSpacing(UNIT)
        column.addWidget(caption(tr("Port of the one built in")))
        port = service_port(self._settings)
        group = QButtonGroup(self)
        self.any_port = RadioButton(tr("Any that is free"))
        self.any_port.setObjectName("any_port")
        self.one_port = RadioButton(tr("Always this one"))
        self.one_port.setObjectName("one_port")
        for box in (self.any_port, self.one_port):
            group.addButton(box)
            column.addWidget(box)
        (self.one_port if port else self.any_port).setChecked(True)
        edit = QLineEdit(str(port or 8461))
        edit.setMaxLength(5)
        edit.setMaximumWidth(12 * UNIT)
        self.port = Field("service_port", tr("Port"), edit=edit)
        self.port.left.connect(self._choose_port)
        edit.returnPressed.connect(self._choose_port)
        column.addWidget(_indented(self.port))
        column.addWidget(below_choice(str(PORT)))
        column.addWidget(self.due_restart)
        for box in (self.any_port, self.one_port):
            box.clicked.connect(self._choose_port)
        self.port.setEnabled(self.one_port.isChecked())

    def _choose_port(self) -> None:
        fixed = self.one_port.isChecked()
        self.port.setEnabled(fixed)
        port = port_of(self.port.edit.text().strip()) if fixed else 0
        faulty = fixed and not port
        self.port.show_fault(tr("A port is a number from {least} to 65535.", least=str(LOWEST_PORT)) if faulty else "")
        if not faulty:
            choose_port(self._settings, port)
            now = NEXT_RESTART if self._facts.own else NEXT_START
            self.due_restart.say(str(now) if port != self._began[1] else "")

    def leave(self) -> None:
        """What was typed holds, also where its field was not left before."""
        self._connections.close()
        if not self._facts.demo:
            self._choose_address()
            self._choose_port()


def _indented(field: QWidget) -> QWidget:
    """What belongs to the choice above it."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(3 * UNIT, 0, 0, 0)
    column.addWidget(field)
    return body
