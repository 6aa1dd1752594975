"""How things are shown, as the View menu chooses it: theme, heights, order, where a message is read, which keys act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSettings

from cio_desktop.language import tr
from cio_desktop.ui.profile.keys import choose_letters, letters_act
from cio_desktop.ui.widgets.theme import CHOICES, theme

from .parts import Parts

T = TypeVar("T")


class ViewActions:
    """`act` carries out what needs the whole window."""

    def __init__(self, window: Parts, settings: QSettings, act: Callable[[Callable[[], object]], None]) -> None:
        self._window = window
        self._actions = window.actions_
        self._settings = settings
        self._act = act
        for choice in CHOICES:
            self._choice(f"theme_{choice}", partial(self._look, window.choose_theme, choice))
        for height in ("comfortable", "compact"):
            self._choice(f"rows_{height}", partial(self._look, window.choose_rows, height))
        for column in ("date", "from", "subject", "source"):
            self._choice(f"sort_{column}", partial(act, partial(self._sort, column)))
        self._choice("sort_reverse", lambda: act(lambda: window.mail.sort_by(window.mail.sort.column)))
        for place in ("below", "right", "off"):
            self._choice(f"reading_{place}", partial(act, partial(self._read_at, place)))
        for name, show in (("as_table", window.sources.view.set_as_table), ("compact_sources", self._show_one_line)):
            self._actions[name].toggled.connect(lambda on, show=show: self._look(show, on))
            show(self._actions[name].isChecked())  # as it was remembered
        self._actions["compact_sources"].triggered.connect(lambda on: settings.setValue("sources/compact", on))
        self._actions["letters"].setChecked(letters_act(settings))
        self._actions["letters"].toggled.connect(self._choose_letters)
        self._actions["full_screen"].toggled.connect(lambda on: window.showFullScreen() if on else window.showNormal())

    def _choice(self, name: str, choose: Callable[[], object]) -> None:
        self._actions[name].triggered.connect(lambda _=False: choose())

    def follow(self) -> None:
        """The list and the reading column are there now."""
        self._window.mail.messages.listed.connect(self._show_order)
        self._show_order()
        self._window.reading.place_chosen.connect(self._show_place)
        self._show_place(self._window.reading.place.value)
        self._window.reading.set_letters(letters_act(self._settings))

    def keep(self) -> None:
        """What an export takes along is there as soon as it was chosen."""
        self._settings.setValue("sources/table", self._actions["as_table"].isChecked())
        self._settings.setValue("theme", theme().choice)
        self._settings.setValue("rows", "compact" if theme().compact else "comfortable")

    def _look(self, choose: Callable[[T], object], how: T) -> None:
        choose(how)
        self.keep()

    def _show_one_line(self, on: bool) -> None:
        self._window.sources.view.set_compact(on)
        self._window.merged.set_compact(on)
        self._window.columns.left.share()

    def _choose_letters(self, on: bool) -> None:
        choose_letters(self._settings, on)
        self._act(lambda: self._window.reading.set_letters(on))

    def _sort(self, column: str) -> None:
        """In the menu the same column once more changes nothing: its mark stays."""
        from cio_desktop.operations.message_query import SortColumn

        wanted = SortColumn(column)
        if wanted is not self._window.mail.sort.column:
            self._window.mail.sort_by(wanted)
        self._show_order()

    def _show_order(self) -> None:
        mail = self._window.mail
        viewed = mail.search.viewed
        why = tr("This list is of one source.")
        self._actions.enable("sort_source", viewed is not None and viewed.merged, why)
        self._actions[f"sort_{mail.sort.column.value}"].setChecked(True)

    def _read_at(self, place: str) -> None:
        self._window.reading.choose(place)

    def _show_place(self, place: str) -> None:
        self._actions[f"reading_{place}"].setChecked(True)
