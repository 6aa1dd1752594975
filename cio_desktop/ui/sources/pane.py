"""The list of sources under its heading, with a filter: all or those that need the person, and by words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.ui.sources.model import SourceTreeModel
from cio_desktop.ui.sources.view import SourceView
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.buttons import button
from cio_desktop.ui.widgets.choice_box import ChoiceBox
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.theme import HALF, UNIT, row_height, theme
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.plain import plain_line

SEEN = 20  # rows of sources and accounts, of many


class SourcesPane(QWidget):
    def __init__(self, model: SourceTreeModel, merged: QWidget | None = None, parent: QWidget | None = None) -> None:
        """`merged`: the lists of all accounts; shown where there is more than one source."""
        super().__init__(parent)
        self.view = SourceView(model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._merged = merged
        self._offered = True
        if merged is not None:
            column.addWidget(merged)
        head = QHBoxLayout()
        head.setContentsMargins(2 * UNIT, HALF, UNIT, 0)
        head.setSpacing(HALF)
        head.addWidget(PlainLabel(tr("SOURCES"), size=0.85, bold=True, muted=True, elide=True), 1)
        self.which = ChoiceBox(tight=True)
        self.which.setObjectName("sources_filter")
        self.which.setAccessibleName(tr("Which sources to list"))
        self.which.addItems([tr("All", "sources"), tr("Need attention")])
        self.which.setFrame(False)
        self.which.activated.connect(lambda row: self.show_attention_only(row == 1))
        head.addWidget(self.which)
        self._look = QToolButton()
        self._look.setAutoRaise(True)
        self._look.setProperty("bare", "true")
        self._look.setCheckable(True)
        self._look.setAccessibleName(tr("Filter sources by words"))
        self._look.setToolTip(tr("Filter sources ({key})", key=shortcuts.FILTER_SOURCES[0]))
        self._look.toggled.connect(self._show_search)
        head.addWidget(self._look)
        column.addLayout(head)
        self._head = head
        self.search = FilterField(tr("Filter sources…"))
        self.search.setObjectName("sources_search")
        self.search.textChanged.connect(self._filtered)
        self.search.leave.connect(self._leave_search)
        self.search.down.connect(self._into_list)
        self.search.take.connect(self._into_list)
        self._search_box = QWidget()
        box = QHBoxLayout(self._search_box)
        box.setContentsMargins(UNIT + HALF, 0, UNIT + HALF, UNIT)
        box.addWidget(self.search)
        self._search_box.hide()
        column.addWidget(self._search_box)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._build_empty())
        column.addWidget(body, 1)
        proxy = self.view.proxy
        for signal in (proxy.rowsInserted, proxy.rowsRemoved, proxy.modelReset, proxy.layoutChanged):
            signal.connect(lambda *_: self._show_which())
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(lambda *_: self._show_merged())
        theme().changed.connect(self._dress)
        self._dress()
        self._show_which()
        self._show_merged()

    def _build_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        self._empty = PlainLabel(muted=True, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = button(tr("Clear filter"), self.clear_filter, flat=True)
        column.addWidget(self._empty)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        page.setAutoFillBackground(True)
        return page

    def wanted_height(self) -> int:
        """Of many sources: with room for all rows in one line each, at most for `SEEN`. Of few none of its own: 0."""
        if not self.view.folding.crowded:
            return 0
        model = self.view.source_model
        rows = min(model.rowCount() + model.count(), SEEN) * row_height(self.view.fontMetrics(), compact=True)
        above = self._merged.height() if self._merged is not None and self._merged.isVisibleTo(self) else 0
        return above + self._head.sizeHint().height() + rows

    def offer_merged(self, on: bool) -> None:
        """Another service may have none."""
        self._offered = on
        self._show_merged()

    def _show_merged(self) -> None:
        if self._merged is not None:
            self._merged.setVisible(self._offered and len(self.view.source_model.states()) > 1)

    def show_attention_only(self, on: bool) -> None:
        self.which.setCurrentIndex(1 if on else 0)
        self.view.narrow(attention_only=on)
        self._show_which()

    def start_search(self) -> None:
        self._look.setChecked(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear_filter(self) -> None:
        self.search.clear()
        self.show_attention_only(False)

    def _show_search(self, on: bool) -> None:
        self._search_box.setVisible(on)
        if on:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.clear()

    def _into_list(self) -> None:
        """The first source that was found, unless the current one was found too."""
        if not self.view.selected_keys():
            self.view.select_first()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_search(self) -> None:
        self._look.setChecked(False)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filtered(self, words: str) -> None:
        self.view.narrow(words=words)
        self._show_which()

    def _show_which(self) -> None:
        empty = self.view.proxy.rowCount() == 0 and self.view.source_model.rowCount() > 0
        if empty and self.search.text():
            self._empty.setText(tr("No source matches “{words}”.", words=plain_line(self.search.text(), 60)))
        else:
            self._empty.setText(tr("No source needs attention."))
        self._stack.setCurrentIndex(1 if empty else 0)

    def _dress(self) -> None:
        self._look.setIcon(icons.icon("actions/search", self.palette()))
