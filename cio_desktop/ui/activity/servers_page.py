"""What the server of each source can do, in sentences; the choice of what happens where it can't remove one message."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cio_desktop.language import Text, listed, tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.activity import ChangeList
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.enums import ExpungePolicy
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.buttons import clear
from cio_desktop.ui.widgets.choice_buttons import CheckBox
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.roles import set_role
from cio_desktop.ui.widgets.selection import ring_around
from cio_desktop.ui.widgets.theme import HALF, UNIT, Role
from cio_desktop.ui.words.abilities import Ability, Kind, abilities, removes_one_alone
from cio_desktop.ui.words.source_names import address_of

_SIGNS = {
    Kind.GOOD: ("actions/check", Role.OK),
    Kind.PLAIN: ("actions/info", Role.NEUTRAL),
    Kind.CARE: ("actions/warning", Role.WARN),
}
_CHOICE = Text("Clear folders by itself, where all that is marked there was marked by this program")
_RISK = Text(
    "Without it, what was moved waits, hidden, until you choose “Remove now” or another program clears the folder. "
    "With it, a message that another program marks as deleted in the very moment of the clearing is removed, too."
)


class _Told(NamedTuple):
    """What is shown of one source. `policy`: what happens to what can't be removed alone; None where all can be."""

    key: SourceKey
    address: str
    server: str
    said: tuple[Ability, ...]
    policy: str | None


class ServersPage(QScrollArea):
    def __init__(self, changes: ChangeList, sources: SourceRepository, tasks: TaskScope) -> None:
        super().__init__()
        self._changes = changes
        self._sources = sources
        self._tasks = tasks
        self._source: SourceKey | None = None
        self._words: list[str] = []
        self._told: list[_Told] | None = None
        self._connections = Connections()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self, QAccessible.Role.Document)
        ring_around(self)
        self.setAccessibleName(tr("What the servers can do"))
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        self._column.setSpacing(UNIT)
        self.setWidget(body)

    def start(self) -> None:
        self._connections.close()
        self._connections.add(self._sources.changed, lambda *_: self.draw())
        self.draw()

    def stop(self) -> None:
        self._connections.close()

    def choose(self, key: SourceKey | None) -> None:
        self._source = key
        self.draw()

    def search(self, text: str) -> None:
        self._words = text.casefold().split()
        self.draw()

    def draw(self) -> None:
        """Made anew only where other words are to be shown."""
        shown = [(key, source) for key, source in self._sources.sources() if self._source in {None, key}]
        told = [found for key, source in shown if self._wanted(found := _told(key, source))]
        if told == self._told:
            return
        self._told = told
        clear(self._column)
        for each in told:
            self._column.addWidget(PlainLabel(each.address, size=1.1, bold=True, selectable=True))
            self._column.addWidget(PlainLabel(each.server, muted=True, size=0.92, selectable=True))
            self._column.addLayout(_sentences(each.said))
            if each.policy is not None:
                self._add_choice(each.key, each.address, each.policy)
            self._column.addSpacing(2 * UNIT)
        if not told:
            self._column.addWidget(
                PlainLabel(tr("No server has these words.") if self._words else tr("No source yet."), muted=True)
            )
        self._column.addStretch(1)

    def _wanted(self, told: _Told) -> bool:
        whole = " ".join([told.address, told.server, *(ability.text for ability in told.said)]).casefold()
        return all(word in whole for word in self._words)

    def _add_choice(self, key: SourceKey, address: str, policy: str) -> None:
        box = CheckBox(str(_CHOICE))
        box.setAccessibleName(listed((str(_CHOICE), address)))
        box.setAccessibleDescription(str(_RISK))
        box.setChecked(policy == ExpungePolicy.AUTO)
        box.clicked.connect(lambda on, key=key: self._choose_policy(key, on))
        self._column.addWidget(box)
        self._column.addWidget(PlainLabel(str(_RISK), wrap=True, muted=True, size=0.92))

    def _choose_policy(self, key: SourceKey, on: bool) -> None:
        self._tasks.start(self._set_policy(key, ExpungePolicy.AUTO if on else ExpungePolicy.STRICT))

    async def _set_policy(self, key: SourceKey, policy: ExpungePolicy) -> None:
        try:
            await self._changes.set_policy(key, policy)
        finally:
            self._told = None  # the box shows what holds, whatever became of it
            self.draw()


def _told(key: SourceKey, source: Source) -> _Told:
    said = tuple(abilities(source)) or (
        Ability(Kind.PLAIN, tr("Nothing is known yet: it tells at the first sign-in.")),
    )
    policy = source.expunge_policy or ExpungePolicy.STRICT if removes_one_alone(source) is False else None
    return _Told(key, address_of(source), source.server, said, policy)


def _sentences(said: tuple[Ability, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(UNIT)
    grid.setVerticalSpacing(HALF)
    grid.setColumnStretch(1, 1)
    for row, ability in enumerate(said):
        icon, role = _SIGNS[ability.kind]
        grid.addWidget(StatusGlyph(icon, role, 16), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(ability.text, wrap=True, selectable=True), row, 1)
    return grid
