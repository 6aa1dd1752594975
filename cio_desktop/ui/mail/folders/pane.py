"""The lower left part of the window: whose folders these are, a filter, the tree."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cio_desktop.language import tr
from cio_desktop.operations.folders import FolderRepository
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.widgets.filter_field import FilterField
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.scrolled import Scrolled
from cio_desktop.ui.widgets.theme import HALF, UNIT

from .model import FolderTreeModel
from .view import FolderView

INBOX = "\\Inbox"


class FolderPane(QWidget):
    def __init__(self, folders: FolderRepository, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folder pane")
        self._folders = folders
        self.model = FolderTreeModel(folders, self)
        self.view = FolderView(self.model)
        self.filter = FilterField(tr("Filter folders…"))
        self.filter.hide()
        self._source = PlainLabel(muted=True, elide=True, size=0.92)
        self._state = PlainLabel(muted=True, wrap=True)
        self._wanted: str | None = None  # chosen as soon as it is there
        self._moved: tuple[list[str], str | None] | None = None  # what is open and chosen in a folder on its way

        top = QHBoxLayout()
        top.setContentsMargins(2 * UNIT, UNIT, UNIT, 0)
        top.setSpacing(UNIT)
        top.addWidget(PlainLabel(tr("FOLDERS"), size=0.86, bold=True, muted=True))
        top.addWidget(self._source, 1)
        below = QVBoxLayout()
        below.setContentsMargins(UNIT, 0, UNIT, 0)
        below.addWidget(self.filter)
        self._state.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(top)
        column.addLayout(below)
        self._words = Scrolled(self._state)
        self._words.setBackgroundRole(QPalette.ColorRole.Base)
        self._words.viewport().setAutoFillBackground(True)  # as of the list below it
        column.addWidget(self._words)
        column.addWidget(self.view, 1)

        self.filter.textChanged.connect(self._on_filter)
        self.filter.down.connect(self.view.setFocus)
        self.filter.take.connect(self._take)
        self.filter.leave.connect(self._leave_filter)
        self._disconnect = [
            folders.changed.connect(self._on_changed),
            folders.load_failed.connect(lambda key, _error: self._on_changed(key)),
        ]
        self._show_state()

    def close_pane(self) -> None:
        self.model.close()
        for end in self._disconnect:
            end()

    def show_source(self, key: SourceKey | None, name: str, *, choose: str | None = INBOX) -> None:
        """Shows the folders of a source and goes to its Inbox, to another folder, or (None) to none."""
        self._source.setText(name)
        self.model.source_name = name
        if key == self.model.key:
            return
        self._wanted = choose
        self.filter.clear()
        self.model.show_source(key)
        if key is not None:
            self._folders.watch(key)
            self._on_changed(key)
        self._show_state()

    def follow_rename(self, key: SourceKey, old: str, new: str) -> None:
        """Before the list is read again: what is chosen and open stays so under the new name."""
        if key != self.model.key:
            return
        delimiter = next((each.delim for each in self._folders.folders(key) if each.delim), "")
        self.model.follow_rename(old, new, delimiter)

        def name(path: str) -> str:
            inside = bool(delimiter) and path.startswith(old + delimiter)
            return new + path[len(old) :] if path == old or inside else path

        chosen = self.view.selected_path
        if self.model.index_of(new).isValid():  # it lies where it did
            if chosen is not None and (chosen == new or chosen.startswith(new + delimiter)):
                self.view.follow_rename(old + chosen[len(new) :], chosen)
            return
        opened = [path for path in self.view.open_paths() if name(path) != path]
        self._moved = ([name(path) for path in opened], name(chosen) if chosen is not None else None)
        self.view.hold(True)

    def _settle_move(self) -> None:
        """The moved folder is there by its new path."""
        if self._moved is None:
            return
        (opened, chosen), self._moved = self._moved, None
        self.view.hold(False)
        for path in opened:
            self.view.set_open(path)
        if chosen is not None:
            self.view.choose(chosen)

    def focus_filter(self) -> None:
        self.filter.show()
        self.filter.setFocus()
        self.filter.selectAll()

    def _on_changed(self, key: SourceKey) -> None:
        if key != self.model.key:
            return
        self._show_state()
        self._settle_move()
        if self._wanted is not None and self._folders.folders(key):
            if self._wanted == INBOX or not self.view.choose(self._wanted):
                self._choose_first()
            self._wanted = None

    def _choose_first(self) -> None:
        """The Inbox; where there is none, the first folder that holds messages."""
        assert self.model.key is not None
        names = [f for f in self._folders.folders(self.model.key) if not f.attributes.get("Noselect")]
        inbox = next((f for f in names if f.symbolic_name == "\\Inbox" or f.name.upper() == "INBOX"), None)
        chosen = inbox or next(iter(names), None)
        if chosen is not None:
            self.view.choose(chosen.name)

    def _show_state(self) -> None:
        key = self.model.key
        text = ""
        if key is None:
            text = tr("Choose a source to see its folders.")
        elif not self._folders.loaded(key):
            text = tr("The folders can't be read now.") if self._folders.error(key) else tr("Reading folders…")
        elif not self._folders.folders(key):
            text = tr("No folders yet. They appear with the first sync.")
        self._state.setText(text)
        self._words.setVisible(bool(text))

    def _on_filter(self, text: str) -> None:
        self.view.narrow(text)

    def _take(self) -> None:
        """Return: the first folder left that can be chosen."""
        index = self.view.proxy.index(0, 0)
        while index.isValid() and not self.view.takes(index):
            index = self.view.indexBelow(index)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.setFocus()

    def _leave_filter(self) -> None:
        self.filter.hide()
        self.view.setFocus()
