"""One message in a window of its own, with the keys of the list it was opened from.

It stands at its place in that list, whatever the main window shows since: once the message was filed, the next one is
shown, and after the last one the window closes. What another program takes away stays to be read.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.selection import Chosen, Marked
from cio_desktop.operations.signal import Connections
from cio_desktop.operations.undo import UndoEntry
from cio_desktop.protocol.resources import Message
from cio_desktop.ui.mail.filing import Filing
from cio_desktop.ui.mail.messages.model import subject
from cio_desktop.ui.mail.reading.pane import ReadingPane
from cio_desktop.ui.words.plain import plain_line

from .toasts import Toast


class ReadingWindow(QWidget):
    """Esc closes it. `filing`: that of the list; `actions`: of the main window, which work here, too."""

    closed = Signal()

    def __init__(
        self,
        pane: ReadingPane,
        shown: MessageList,
        membership: Membership,
        filing: Filing,
        actions: Sequence[QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("reading_window")
        self.pane = pane
        self.toast = Toast()
        self.filing = filing.beside(pane, self._chosen)
        self.filing.filed.connect(self._on_filed)
        self.addActions(actions)
        pane.header.offer(self.filing.actions.all)
        self._messages = membership.messages
        self._list = shown.share()
        self._message: Message | None = None
        self._read: set[str] = set()  # messages that were shown here
        self._goes_to: int | None = None  # a row, when the message leaves the list or the row was not read yet
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(pane, 1)
        column.addWidget(self.toast)
        pane.left.connect(self.close)
        self.toast.left.connect(pane.text.setFocus)
        self._connections = Connections()
        self._connections.add(shown.will_remove, self._on_leaving)
        self._connections.add(shown.did_remove, lambda _first, _count: self._go_on())
        self._connections.add(shown.rows_changed, lambda _first, _count: self._go_on())
        self._connections.add(membership.undo_stack.stepped, self._on_stepped)
        self.resize(720, 640)

    def show_message(self, message: Message) -> None:
        self._message, self._goes_to = message, None
        self._read.add(message.message_id)
        key = self._list.key_of_message(message)
        self.setWindowTitle(plain_line(subject(message), 80) or tr("Message"))
        self.filing.actions.enable(True)
        self.filing.expect(key, message)
        self.pane.show_message(key, message)

    def _chosen(self) -> Chosen | None:
        message = self._message
        if message is None or self._goes_to is not None:
            return None
        if self._list.row_of(message.message_id) is None:
            self.filing.said.emit(tr("This message is not in its list any more."))
            return None
        return Chosen.of(self._list, Marked([message.message_id], count=1))

    # -- going on --------------------------------------------------------------------

    def _on_filed(self, chosen: Chosen) -> None:
        """What was filed may stay in the list, as in All mail or in what a search found."""
        message = self._message
        row = self._list.row_of(message.message_id) if message is not None else None
        if message is None or row is None or message.message_id not in chosen.marked.ids:
            return
        if row + 1 < self._list.total:
            self._goes_to = row + 1
            self._go_on()

    def _on_leaving(self, first: int, count: int) -> None:
        """By what the person does, here or in the main window."""
        message = self._message
        row = self._list.row_of(message.message_id) if message is not None else None
        if message is None or row is None or not first <= row < first + count:
            return
        account_id = self._list.key_of_message(message).account_id
        if self._messages.pending(account_id, message.message_id) is not None:
            self._goes_to = first

    def _go_on(self) -> None:
        """To the one below, or from the end to the one above."""
        if self._goes_to is None:
            return
        row = min(self._goes_to, self._list.total - 1)
        if row < 0:
            self.close()
        elif (message := self._list.message(row)) is not None:
            self.show_message(message)

    def _on_stepped(self, entry: UndoEntry, _undone: bool) -> None:
        """Back to what it was about, where that was read here: it may be of another window."""
        back = next((i for i in entry.message_ids if i in self._read and self._list.row_of(i) is not None), None)
        message = self._list.by_id(back) if back is not None and self.isActiveWindow() else None
        if message is not None:
            self.show_message(message)

    # -- the end -----------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        self.filing.settle()
        self._connections.close()
        self.closed.emit()
        super().closeEvent(event)

    async def end(self) -> None:
        await self.pane.close_pane()
        await self.filing.close()
        await self._list.close()
        self.deleteLater()
