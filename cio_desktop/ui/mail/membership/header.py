"""What is selected, in words above the check list: one message's subject, sender, date and source, or how many."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cio_desktop.language import Text, counted, listed, tr
from cio_desktop.operations.membership import Membership
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.messages.model import sender, subject
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT
from cio_desktop.ui.words.people import full_name
from cio_desktop.ui.words.times import exact, moment

_NAMES = {"from": Text("From"), "date": Text("Date"), "source": Text("Source", "a mailbox on a server")}


_LOW, _LOWEST = 22, 17  # lines of the whole column: the subject is in one line; the rest is left out


class MessageHeader(QWidget):
    """All words are plain text: senders and subjects come from strangers."""

    def __init__(self, membership: Membership, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now: Callable[[], float] = time.time
        self._membership = membership
        self._key: SourceKey | None = None
        self._ids: list[str] = []
        self._room = 0
        self._low = False
        self._title = PlainLabel(size=1.15, bold=True, wrap=True, selectable=True)
        self._values = {name: PlainLabel(elide=True) for name in _NAMES}
        self._names = {name: PlainLabel(str(text), muted=True) for name, text in _NAMES.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(HALF)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(self._values):
            grid.addWidget(self._names[name], row, 0)
            grid.addWidget(self._values[name], row, 1)
        column.addLayout(grid)

    def set_room(self, height: int) -> None:
        """How high it is together with the list of folders: of little the list has most."""
        self._room = height
        lines = height / self.fontMetrics().height()
        self._title.set_one_line(lines < _LOW)
        self._low = lines < _LOWEST
        for name in self._values:
            self._fit(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._room:  # other lines in the same height
            self.set_room(self._room)

    def _fit(self, name: str) -> None:
        shown = bool(self._values[name].whole_text()) and not self._low
        for part in (self._names[name], self._values[name]):
            part.setVisible(shown)

    def close_header(self) -> None:
        self._ids = []

    def show_messages(self, key: SourceKey | None, message_ids: Sequence[str], count: int) -> None:
        self._key, self._ids = key, list(message_ids)
        if key is None or not count:
            return
        found = [self._membership.messages.message(key.account_id, i) for i in message_ids]
        messages = [message for message in found if message is not None]
        if len(messages) < count:  # the rest is not read
            many = counted(count, "{n} message", "{n} messages")
            self._title.setText(many if count > 1 else tr("Reading the message…"))
            self._tell("", "")
            self._show_source(key)
            return
        one = messages[0] if count == 1 else None
        now = self.now()
        if one is not None:
            self._title.setText(subject(one))
            self._tell(full_name(one.addresses.from_), moment(one.date, now))
            self._values["date"].set_hint(exact(one.date))
        else:
            senders = list(dict.fromkeys(sender(message) for message in messages))
            names = listed(senders[:3])
            if (more := len(senders) - 3) > 0:
                names = counted(more, "{names} and {n} more", "{names} and {n} more", names=names)
            dates = sorted(message.date for message in messages)
            self._title.setText(counted(count, "{n} message", "{n} messages"))
            first, last = (moment(date, now) for date in (dates[0], dates[-1]))
            self._tell(names, first if first == last else tr("{first} – {last}", first=first, last=last))
            self._values["date"].set_hint("")
        self._show_source(key)

    def _tell(self, who: str, when: str) -> None:
        """A line that nothing is known for is left out."""
        for name, words in (("from", who), ("date", when)):
            self._values[name].setText(words)
            self._fit(name)

    def _show_source(self, key: SourceKey) -> None:
        source = self._membership.sources.source(key)
        self._values["source"].setText((source.email or source.username or source.label) if source else key.label)
        self._fit("source")
