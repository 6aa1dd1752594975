"""What is shown: the source in the middle, and what of it or of the selected messages stands in the right column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction

from cio_desktop.operations.message_query import Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.area import MailArea
from cio_desktop.ui.mail.merged import TITLES, MergedView
from cio_desktop.ui.profile import window_state
from cio_desktop.ui.sources.panel import SourcePanel
from cio_desktop.ui.sources.view import SourceView

from .right_column import RightColumn


class Showing:
    """`details`: the action that shows the right column. The source in the middle is remembered in `settings`."""

    def __init__(
        self,
        view: SourceView,
        merged: MergedView,
        mail: MailArea,
        panel: SourcePanel,
        right: RightColumn,
        details: QAction,
        settings: QSettings,
    ) -> None:
        self._view = view
        self._merged = merged
        self._mail = mail
        self._panel = panel
        self._right = right
        self._details = details
        self._settings = settings
        self._chosen_first = False
        self._awaited: SourceKey | None = None  # selected as soon as it is listed
        view.selected_sources.connect(self._sources_selected)
        view.account_chosen.connect(self._account_chosen)
        view.left_up.connect(lambda: merged.setFocus(Qt.FocusReason.OtherFocusReason))
        merged.chosen.connect(self._merged_chosen)
        merged.left_down.connect(self._into_sources)
        view.entered.connect(self._show_panel)
        mail.messages_selected.connect(self._messages_selected)
        mail.messages.view.entered.connect(self._show_membership)
        if chosen := view.selected_keys():  # before we were there
            self._sources_selected(chosen)

    def follow(self, keys: Sequence[SourceKey]) -> None:
        """After the list of sources changed."""
        if self._awaited is not None:
            self.select_when_there(self._awaited)
        self._choose_first(keys)

    def select_when_there(self, key: SourceKey) -> None:
        """The repository reads the new source in a moment; then it is shown."""
        there = self._view.select(key)
        self._awaited = None if there else key
        if there:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_details(self, key: SourceKey) -> None:
        self.reveal(key)
        self._panel.show_details()

    def reveal(self, key: SourceKey) -> None:
        """The source with its panel, which says what is wrong and offers the cure."""
        self._view.select(key)
        self._details.setChecked(True)
        self._right.show_sources(True)

    def _choose_first(self, keys: Sequence[SourceKey]) -> None:
        """After the first load: the source used last, else the first in the list; so too when the one shown went."""
        if not keys or (self._chosen_first and self._mail.shows_any):
            return
        self._chosen_first = True
        last = tuple(window_state.texts(self._settings, "sources/last"))
        if last in keys and len(last) == 2:
            self._view.select(SourceKey(*last))
        elif not (len(keys) > 1 and len(last) == 1 and self._choose_merged(last[0])):
            self._view.select_first()

    def _choose_merged(self, name: str) -> bool:
        scope = next((scope for scope, title in TITLES.items() if title.text == name), None)
        return scope is not None and self._merged.choose(scope)

    def _into_sources(self) -> None:
        """Down from the lists above: to the first row."""
        self._view.setCurrentIndex(self._view.proxy.index(0, 0))
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _merged_chosen(self, scope: Scope) -> None:
        self._view.clearSelection()
        self._mail.show_merged(scope)
        self._settings.setValue("sources/last", [TITLES[scope].text])  # in any language

    def _account_chosen(self, account_id: str) -> None:
        self._merged.clearSelection()
        self._mail.show_merged(Scope(account_id))

    def _sources_selected(self, keys: list[SourceKey]) -> None:
        self._panel.show_sources(keys)
        if keys:
            self._merged.clearSelection()
            current = self._view.current_key()
            shown = current if current in keys else keys[0]
            self._mail.show_source(shown)
            self._settings.setValue("sources/last", list(shown))
        if keys or not self._show_membership():
            self._right.show_sources(bool(keys))

    def _messages_selected(self, any_selected: bool) -> None:
        if any_selected:
            self._right.show_membership()
        else:
            self._right.show_sources(bool(self._panel.keys))

    def _show_membership(self) -> bool:
        """False: no message is selected."""
        if self._mail.messages.view.selected_count():
            self._right.show_membership()
            return True
        return False

    def _show_panel(self) -> None:
        if self._panel.keys:
            self._right.show_sources(True)
