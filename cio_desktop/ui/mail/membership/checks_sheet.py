"""L: the folders of the selected messages as a check list over them, several changed at once.

Space checks; Return in the filter checks the folder found, and with an empty filter or in the list it applies; Esc
drops what was clicked. To leave it for another part of the window applies too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cio_desktop.language import tr
from cio_desktop.operations.membership import Membership
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.announcement import say_row
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.sheet import Sheet
from cio_desktop.ui.widgets.theme import UNIT, row_height
from cio_desktop.ui.words import shortcuts

from .model import Data, MembershipModel
from .panel import UNSURE
from .plan_key import asks_for_plan, plan_hint
from .view import MembershipView

_RETURN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ChecksSheet(Sheet):
    applied = Signal(object)  # folder -> whether all are to be in it or none; only what was changed
    planned = Signal(object)  # the same, but what would be sent is to be shown first

    def __init__(self, membership: Membership, ground: QWidget) -> None:
        super().__init__(ground)
        self.setObjectName("folder checks")
        self.model = MembershipModel(membership.folders, membership.messages, self)
        self.view = MembershipView(self.model)
        self.filter = FilterField(tr("Type a folder's name…"))
        self._title = PlainLabel(bold=True, wrap=True)
        self._plans = self._planned = False
        self._hint = PlainLabel(muted=True, wrap=True, size=0.92)
        self._unsure = PlainLabel(str(UNSURE), muted=True, wrap=True, size=0.92)
        for part in (self._title, self._unsure, self.filter, self.view, self._hint):
            self.column.addWidget(part)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.down.connect(self._into_list)
        self.filter.take.connect(self._take)
        self.filter.leave.connect(lambda: self.dismiss(taken_back=True))
        self.filter.installEventFilter(self)
        self.view.installEventFilter(self)
        self.dismissed.connect(self._end)

    def ask(
        self,
        title: str,
        key: SourceKey,
        message_ids: Sequence[str],
        count: int,
        shared: str | None,
        over: QWidget,
        *,
        plans: bool = False,
    ) -> None:
        """`shared`: a folder that all of them are in. `plans`: what would be sent can be shown first."""
        self._plans = plans
        hint = tr(
            "{space} checks, {take} applies, {leave} drops the changes.",
            space=native(shortcuts.CHECK[0]),
            take=native(shortcuts.TAKE[0]),
            leave=native(shortcuts.LEAVE[0]),
        )
        self._hint.setText(f"{hint} {plan_hint()}" if plans else hint)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.model.show_messages(key, message_ids, count, shared)
        self._unsure.setVisible(self.model.unsure)
        self.view.choose_row(0)
        rows = self.model.rowCount() * row_height(self.fontMetrics())
        self.open_over(over, self.filter, self.view, rows + 2 * UNIT, 56 * UNIT)

    def _end(self, taken_back: bool) -> None:
        intent: Mapping[str, bool] = {} if taken_back else self.model.intent()
        self.model.close()
        if intent:
            (self.planned if self._planned else self.applied).emit(intent)

    def _on_filter(self, text: str) -> None:
        self.view.proxy.set_text(text)
        self.model.offer_to_create(text)
        self.view.choose_row(0)
        if text:
            say_row(self.filter, self.view.currentIndex())

    def _into_list(self) -> None:
        if not self.view.currentIndex().isValid():
            self.view.choose_row(0)
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        if not self.filter.text().strip():
            self.dismiss()
        elif (index := self.view.currentIndex()).isValid():
            creates = bool(index.data(Data.CREATES))
            self.view.toggle(index)
            say_row(self.filter, index)
            if creates:
                self.dismiss()  # the offer goes with the words
            else:
                self.filter.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._planned = self._plans and asks_for_plan(event)
            if self._planned or self._applies(watched, event):
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _applies(self, watched: QObject, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() in _RETURN and (control or watched is self.view)
