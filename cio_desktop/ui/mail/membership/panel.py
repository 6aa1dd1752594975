"""The right column when messages are selected: what they are, and in which folders. Clicks become one command."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from cio_desktop.language import Text, counted, tr
from cio_desktop.operations.edits import Progress
from cio_desktop.operations.membership import Membership, MembershipRefused
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import UNIT, Role
from cio_desktop.ui.words.plain import tool_tip

from .header import MessageHeader
from .model import MembershipModel
from .view import MembershipView

APPLY_AFTER_MS = 600
_NOTHING = Text("Select messages to see and change their folders.")
_SEVERAL = Text("These messages are of several sources. Select those of one source to see and change their folders.")
UNSURE = Text("Not all of these messages were read yet. What is not clicked here stays as it is for each of them.")


class MembershipPanel(QWidget):
    leave = Signal()  # Esc: back to the message list
    same_asked = Signal()  # all of them into the same folders

    def __init__(self, membership: Membership, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("membership panel")
        self._membership = membership
        # Answers why nothing can be changed at all, or None.
        self.refuse_all: Callable[[], str | None] = lambda: None
        self.header = MessageHeader(membership)
        self.model = MembershipModel(membership.folders, membership.messages, self)
        self.view = MembershipView(self.model)
        self.filter = FilterField(tr("Filter folders or type a new one…"))
        self._problem = PlainLabel(role=Role.ERROR, size=0.92, wrap=True)
        self._pending = PlainLabel(muted=True, size=0.92)
        self.same = button(tr("Same folders for all…"), self._ask_same, shrinks=True)
        self.same.setToolTip(tool_tip(tr("Puts all of them into the folders that the current message is in")))
        self._unsure = PlainLabel(str(UNSURE), muted=True, size=0.92, wrap=True)
        self._change_all: Callable[[Mapping[str, bool]], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(APPLY_AFTER_MS)
        self._timer.timeout.connect(self.apply)

        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(self.backgroundRole())
        title = PlainLabel(tr("FOLDERS"), size=0.86, bold=True, muted=True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.header)
        column.addSpacing(UNIT)
        column.addWidget(title)
        column.addWidget(self.filter)
        column.addWidget(self._problem)
        column.addWidget(self._unsure)
        column.addWidget(self.view, 1)
        column.addWidget(self.same, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._pending)
        self._hint = hint = PlainLabel(str(_NOTHING), muted=True, wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.setContentsMargins(3 * UNIT, UNIT, 3 * UNIT, UNIT)
        middle.addWidget(hint)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

        self.filter.textChanged.connect(self._on_filter)
        self.filter.down.connect(self._into_list)
        self.filter.take.connect(self._take_hit)
        self.filter.leave.connect(self._leave)
        self.view.left.connect(self.apply)
        self.view.installEventFilter(self)
        self.model.touched.connect(self._on_touched)
        for signal in (self.model.modelReset, self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(lambda *_: self.same.setVisible(self.model.mixed))
        self._problem.hide()
        self._pending.hide()
        self.same.hide()
        self._end_listening = [
            membership.messages.changed.connect(lambda _account, _ids: self._show_pending()),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.set_room(self.height())

    def close_panel(self) -> None:
        """Before the repositories end: what was clicked is sent, and nothing is listened to any more."""
        self.apply()
        self.model.close()
        self.header.close_header()
        for end in self._end_listening:
            end()

    def show_messages(
        self,
        key: SourceKey | None,
        message_ids: Sequence[str],
        count: int,
        change_all: Callable[[Mapping[str, bool]], None] | None = None,
        shared: str | None = None,
    ) -> None:
        """Clicks made for the messages before are sent for those, first. `count`: with those that are not read, which
        `change_all` knows. `shared`: a folder that all of them are in. `key` None: there are none, or of several
        sources."""
        self._hint.setText(str(_SEVERAL if key is None and count else _NOTHING))
        message_ids, count = (message_ids, count) if key is not None else ([], 0)
        if (key, list(message_ids), count) == (self.model.key, self.model.message_ids, self.model.count):
            return
        self.apply()
        self._change_all = change_all
        self.filter.clear()
        self._say("")
        self.model.show_messages(key, message_ids, count, shared)
        self._unsure.setVisible(self.model.unsure)
        self.header.show_messages(key, message_ids, count)
        self._stack.setCurrentIndex(1 if count else 0)
        self._show_pending()

    def focus_filter(self) -> None:
        """L."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def apply(self) -> None:
        """Sends what was clicked, for the messages it was clicked for."""
        self._timer.stop()
        intent = self.model.intent()
        if not intent or self.model.key is None:
            return
        key, ids = self.model.key, list(self.model.message_ids)
        try:
            if (why := self.refuse_all()) is not None:
                raise MembershipRefused(why)
            if self._change_all is not None:
                self._change_all(intent)
            else:
                self._membership.set_checks(key, ids, intent)
        except MembershipRefused as refused:
            self._say(str(refused))
        self.model.forget_intent()
        if any(not self._membership.folders.folder(key, path) for path in intent):
            self.filter.setText("")  # which it forgets, so that the next Undo takes back the change

    def _ask_same(self) -> None:
        self.apply()
        self.same_asked.emit()

    # -- reactions -----------------------------------------------------------

    def _on_touched(self) -> None:
        self._say("")
        if self.model.intent():
            self._timer.start()
        else:
            self._timer.stop()

    def _on_filter(self, text: str) -> None:
        self._say("")
        self.view.proxy.set_text(text)
        self.model.offer_to_create(text)
        if text:
            self.view.choose_row(0)
        else:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())

    def _into_list(self) -> None:
        if not self.view.currentIndex().isValid():
            self.view.choose_row(0)
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_hit(self) -> None:
        """Return in the filter: the one folder left, or the offer to create one."""
        if not self.filter.text().strip():
            self.apply()
        elif self.view.proxy.rowCount() == 1 or self.view.currentIndex().isValid():
            index = self.view.currentIndex() if self.view.currentIndex().isValid() else self.view.proxy.index(0, 0)
            self.view.toggle(index)

    def _leave(self) -> None:
        """Esc, in the filter as in the list: what was clicked and is not sent yet is dropped."""
        self._timer.stop()
        self.model.forget_intent()
        self.leave.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._leave()
            return True
        return super().eventFilter(watched, event)

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _show_pending(self) -> None:
        key = self.model.key
        count = sum(
            self._membership.messages.pending(key.account_id, message_id) not in {None, Progress.MARKED}
            for message_id in self.model.message_ids
            if key is not None
        )
        self._pending.setText(counted(count, "{n} change being saved", "{n} changes being saved"))
        self._pending.setVisible(count > 0)
