"""Everything about one source, beside the list: what is wrong, why, the cures; its settings; what happened lately."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cio_desktop.language import Text, counted, listed, parted, tr
from cio_desktop.operations.sources import SourceRepository
from cio_desktop.protocol.enums import SourceStatus, SyncPeriod
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Source, StatusEvent
from cio_desktop.ui.sources.details import answer_of, facts_of, history_line, server_line, sign_in_line
from cio_desktop.ui.sources.display_state import DisplayState, display_state
from cio_desktop.ui.sources.model import link_view
from cio_desktop.ui.sources.renewal import renewal
from cio_desktop.ui.sources.roll_up import roll_up
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.badge import StatusGlyph
from cio_desktop.ui.widgets.buttons import button, clear, cure_buttons, rename, tab_after
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.facts import FactsText, laid_out
from cio_desktop.ui.widgets.flow_layout import FlowLayout
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.theme import UNIT
from cio_desktop.ui.words.abilities import arrival
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.period_words import choice
from cio_desktop.ui.words.plain import tool_tip
from cio_desktop.ui.words.source_names import address_of
from cio_desktop.ui.words.times import age, exact, moment, until

_HISTORY_ROWS = 8
_SAY_SINCE = {State.SIGN_IN, State.LATE}  # in their own words
_NARROW = 52  # letters: captions stand above what they are of


def rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.NoFrame)
    line.setFixedHeight(1)
    line.setObjectName("rule")
    return line


def _each_counted(states: Sequence[DisplayState]) -> list[str]:
    """How many there are of each: "Up to date: 2"."""
    titles = Counter(state.title for state in sorted(states, key=lambda state: state.severity))
    return [tr("{status}: {n}", status=title, n=count) for title, count in titles.items()]


def _attachments(source: Source) -> str:
    return tr("All are listed") if source.raw_file_list else tr("All but signatures and the like are listed")


_FACTS: dict[Text, Callable[[Source], str]] = {
    Text("Server"): server_line,
    Text("New mail"): arrival,
    Text("User"): lambda source: source.username,
    Text("Sign-in"): sign_in_line,
    Text("Attachments"): _attachments,
}


class SourcePanel(QScrollArea):
    """`show_sources(keys)`; then it follows the repository through `refresh()`."""

    cure_asked = Signal(object, object)  # Cure, SourceKey
    period_asked = Signal(object, object)  # list[SourceKey], SyncPeriod
    sync_asked = Signal(object)  # list[SourceKey]
    history_wanted = Signal(object)  # SourceKey
    activity_asked = Signal(object)  # SourceKey
    abilities_asked = Signal(object)  # SourceKey
    folders_asked = Signal(object)  # SourceKey

    def __init__(
        self,
        repository: SourceRepository,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._repository = repository
        self._clock = clock
        self._keys: list[SourceKey] = []
        self._drawn: DisplayState | None = None
        self._chapter: tuple[object, ...] | None = None
        self._detailed = self._copied = ""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("source_panel")
        body = QWidget()
        self.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + 4)
        column.addLayout(self._build_head())
        column.addWidget(rule())
        column.addLayout(self._build_settings())
        column.addWidget(self._build_past())
        column.addStretch(1)
        column.addLayout(self._build_end())

    # -- building -----------------------------------------------------------------------------------------------

    def _build_head(self) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(UNIT)
        self._title = PlainLabel(size=1.25, bold=True, elide=True)
        box.addWidget(self._title)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        self._glyph = StatusGlyph()
        self._status = PlainLabel(wrap=True)
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._status, 1)
        box.addLayout(line)
        self._cause = PlainLabel(wrap=True, selectable=True)
        self._times = PlainLabel(wrap=True, muted=True, size=0.92)
        box.addWidget(self._cause)
        box.addWidget(self._times)
        self._cures = FlowLayout(spacing=UNIT)
        box.addLayout(self._cures)
        self._details_box = QWidget()
        inner = QVBoxLayout(self._details_box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(UNIT // 2)
        self._details = FactsText()
        self._details.setMinimumHeight(170)
        inner.addWidget(self._details)
        copy = button(tr("Copy details"), self._copy, flat=True, shrinks=True)
        inner.addWidget(copy, 0, Qt.AlignmentFlag.AlignRight)
        self._details_box.hide()
        box.addWidget(self._details_box)
        return box

    def _build_past(self) -> QWidget:
        self._past = QWidget()
        column = QVBoxLayout(self._past)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT + 4)
        column.addWidget(rule())
        column.addWidget(PlainLabel(tr("HISTORY"), size=0.85, bold=True, muted=True))
        self._history = QVBoxLayout()
        self._history.setSpacing(UNIT // 2)
        column.addLayout(self._history)
        more = FlowLayout(spacing=UNIT)
        self._all = button(tr("All activity…"), lambda: self.activity_asked.emit(self._keys[0]))
        self._can = button(tr("What the server can do…"), lambda: self.abilities_asked.emit(self._keys[0]))
        more.addWidget(self._all)
        more.addWidget(self._can)
        column.addLayout(more)
        return self._past

    def _build_settings(self) -> QFormLayout:
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        line = FlowLayout(spacing=UNIT)
        self._period = ChoiceBox()
        self._period.setObjectName("panel_period")
        self._period.setAccessibleName(tr("Sync every"))
        for period in SyncPeriod:
            self._period.addItem(as_written(choice(period)), period)
        self._period.activated.connect(self._period_chosen)
        self._sync = button(tr("Sync now"), lambda: self.sync_asked.emit(list(self._keys)))
        line.addWidget(self._period)
        line.addWidget(self._sync)
        caption = PlainLabel(tr("Sync every"), muted=True, wrap=True)
        caption.setMinimumHeight(self._sync.sizeHint().height())
        caption.setBuddy(self._period)
        self._captions = [caption]
        form.addRow(caption, line)
        self._facts: dict[str, PlainLabel] = {}
        for name in _FACTS:
            label = PlainLabel(wrap=True, selectable=True)
            self._facts[name.text] = label
            beside = PlainLabel(str(name), muted=True, wrap=True)
            beside.setAlignment(beside.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
            self._captions.append(beside)
            form.addRow(beside, label)
        return form

    def _build_end(self) -> FlowLayout:
        line = FlowLayout(spacing=UNIT)
        self._choose = button(tr("Choose folders to sync…"), lambda: self.folders_asked.emit(self._keys[0]))
        self._renew = button(tr("Change password…"), lambda: self._ask(Cure.SIGN_IN))
        self._remove = button(tr("Remove source…"), lambda: self._ask(Cure.REMOVE), danger=True)
        line.addWidget(self._choose)
        line.addWidget(self._renew)
        line.addWidget(self._remove)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        wrap = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(wrap.WrapAllRows if narrow else wrap.DontWrapRows)
        room = self.viewport().width() - 4 * UNIT
        for caption in self._captions:
            caption.setMaximumWidth(room)
            whole = caption.fontMetrics().horizontalAdvance(caption.whole_text()) + 2
            caption.setMinimumWidth(min(whole, room if narrow else 2 * room // 5))  # Qt breaks it earlier

    # -- showing ------------------------------------------------------------------------------------------------

    @property
    def keys(self) -> list[SourceKey]:
        return list(self._keys)

    def show_sources(self, keys: Sequence[SourceKey]) -> None:
        """One source: everything. Several: only what can be set for all of them at once."""
        if list(keys) != self._keys:
            self._keys = list(keys)
            self._drawn = None
            self._chapter = None
            self._details_box.hide()
            self.show_history([])
        self.refresh()

    def show_details(self) -> None:
        self._details_box.show()
        self._draw_details()
        self._details.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_history(self, events: Sequence[StatusEvent]) -> None:
        clear(self._history)
        now = self._clock()
        for event in events[:_HISTORY_ROWS]:
            icon, at, words = history_line(event, now)
            line = QHBoxLayout()
            line.setSpacing(UNIT)
            line.addWidget(StatusGlyph(icon, State(icon).meaning.role, 14), 0, Qt.AlignmentFlag.AlignTop)
            said = PlainLabel(parted((at, words)), size=0.92, wrap=True)
            said.set_hint(exact(event.at))
            line.addWidget(said, 1)
            self._history.addLayout(line)
        if not events:
            self._history.addWidget(PlainLabel(tr("Nothing yet."), muted=True, size=0.92))

    def refresh(self) -> None:
        sources = [source for key in self._keys if (source := self._repository.source(key)) is not None]
        if not sources:
            return
        link, now = link_view(self._repository), self._clock()
        states = [display_state(link, source, now) for source in sources]
        one = len(sources) == 1
        worst = min(states, key=lambda state: state.severity)
        self._title.setText(address_of(sources[0]) if one else counted(len(sources), "{n} source", "{n} sources"))
        self._glyph.show_state(worst.state.value, worst.role)
        self._status.setText(worst.text if one else self._together(states, worst))
        self._status.set_role(worst.role)
        self._cause.setText(worst.cause if one else "")
        self._cause.setVisible(one and bool(worst.cause))
        self._times.setText(self._times_of(sources[0], worst) if one else "")
        self._times.setVisible(one and bool(self._times.whole_text()))
        self._draw_cures(worst if one else None, address_of(sources[0]))
        self._draw_settings(sources, states)
        if one and self._details_box.isVisible():
            self._draw_details()
        told = sources[0]
        chapter = (told.status, told.status_code, told.last_sync, told.status_since, told.next_try)
        if one and chapter != self._chapter:  # something happened that the history tells of
            self._chapter = chapter
            self.history_wanted.emit(self._keys[0])

    @staticmethod
    def _together(states: Sequence[DisplayState], worst: DisplayState) -> str:
        alike = len({state.title for state in states}) == 1
        if alike:
            return tr("All: {status}", status=worst.title)
        return roll_up(states).text if not worst.sound else listed(_each_counted(states))

    def _times_of(self, source: Source, state: DisplayState) -> str:
        now = self._clock()
        parts = []
        if state.since and state.needs_you and state.state not in _SAY_SINCE:
            parts.append(tr("Since {when}", when=moment(state.since, now)))
        if source.last_sync:
            ago = age(source.last_sync, now)
            parts.append(tr("last good sync {when}", when=ago) if not state.sound else tr("Last sync {when}", when=ago))
        if source.next_sync and not state.no_sync and source.next_sync > now:
            parts.append(tr("next: {when}", when=moment(source.next_sync, now)))
        if source.next_try and source.next_try > now and source.status == SourceStatus.OK:
            parts.append(tr("next try {when}", when=until(source.next_try, now)))
        return parted(parts)

    def _draw_cures(self, state: DisplayState | None, who: str) -> None:
        if self._drawn is not None and state is not None and self._drawn.cures == state.cures:
            return  # a button under the pointer must not be swapped for a new one
        self._drawn = state
        focus = self.window().focusWidget()
        focused = any(
            item is not None and item.widget() is focus for item in map(self._cures.itemAt, range(self._cures.count()))
        )
        clear(self._cures)
        shown = [cure for cure in state.cures if cure not in {Cure.SYNC, Cure.REMOVE}] if state else []
        if state is not None and Cure.DETAILS not in shown:
            shown.append(Cure.DETAILS)
        buttons = cure_buttons(shown, self._ask, about=who)
        for cure, made in zip(shown, buttons, strict=True):
            if cure is Cure.DETAILS:
                made.setProperty("primary", "false")
            self._cures.addWidget(made)
        tab_after(self._times, buttons)
        if focused:  # else Qt would send it anywhere
            first = self._cures.itemAt(0)
            target = (first.widget() if first is not None else None) or self._period
            target.show()  # a layout shows what is new in it only later
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_settings(self, sources: Sequence[Source], states: Sequence[DisplayState]) -> None:
        one = len(sources) == 1
        periods = {self._repository.period(key) for key in self._keys}
        period = periods.pop() if len(periods) == 1 else None
        if not self._period.view().isVisible():
            self._period.setCurrentIndex(list(SyncPeriod).index(period) if period is not None else -1)
            self._period.setPlaceholderText(tr("Mixed") if not one else tr("Unknown", "period"))
        self._period.setEnabled(self._repository.link.online)
        reasons = [state.no_sync for state in states]
        self._sync.setEnabled(not all(reasons))
        self._sync.setToolTip(tool_tip(reasons[0]) if all(reasons) else "")
        source = sources[0]
        for label, fact_of in zip(self._facts.values(), _FACTS.values(), strict=True):
            fact = fact_of(source) if one else ""
            label.setText(fact)
            self._form.setRowVisible(label, bool(fact))
        self._past.setVisible(one)
        rename(self._renew, renewal(source))
        self._choose.setVisible(one)
        self._choose.setEnabled(self._repository.link.online)
        self._renew.setVisible(one)
        self._remove.setVisible(one)

    def _draw_details(self) -> None:
        source = self._repository.source(self._keys[0]) if len(self._keys) == 1 else None
        if source is not None:
            known = laid_out(facts_of(source, 0)) + answer_of(source)  # whenever it is asked
            if known != self._detailed:
                self._detailed, facts = known, facts_of(source, self._clock())
                self._copied = laid_out(facts) + answer_of(source)
                self._details.show_facts(facts, answer_of(source))

    # -- intents ------------------------------------------------------------------------------------------------

    def _ask(self, cure: Cure) -> None:
        if cure is Cure.DETAILS:
            if self._details_box.isVisible():
                self._details_box.hide()
            else:
                self.show_details()
        elif len(self._keys) == 1:
            self.cure_asked.emit(cure, self._keys[0])

    def _period_chosen(self, row: int) -> None:
        self.period_asked.emit(list(self._keys), SyncPeriod(self._period.itemData(row)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)
