"""Filing from the list: what is selected there, also by drags, by the clipboard, by clicks on marks, and its menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu

from cio_desktop.language import counted, tr
from cio_desktop.operations.bulk import AT_ONCE, BulkRuns
from cio_desktop.operations.marks import Mark
from cio_desktop.operations.membership import Leaving, Membership
from cio_desktop.operations.selection import Chosen
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.messages.pane import MessagePane
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.words import shortcuts

from .filing import NO_MARKS, OF_SEVERAL, Filing
from .messages import mime
from .same_folders import SameFolders

_HELD = 4


class ListFiling(Filing):
    def __init__(
        self, membership: Membership, bulk: BulkRuns, pane: MessagePane, why_nothing: Callable[[], str | None]
    ) -> None:
        super().__init__(membership, bulk, pane.view, self._selected, why_nothing)
        self._pane, self._view = pane, pane.view
        self._held: dict[int, Chosen] = {}
        self._last_held = self._copied = 0
        self._same = SameFolders(membership, self._change_folders, self.said.emit, self._view)
        before = "change folders"  # as it is: a name
        self.actions.add(tr("Same folders for all…"), (), self.make_same, name="same folders", after=before)
        before = "remove from folder"  # as it is: a name
        self.actions.add(tr("Copy"), shortcuts.COPY, self.copy, name="copy messages", after=before, read=False)
        self._view.hold = self.hold
        self._view.menu_asked.connect(self._on_menu)
        self._view.selected_messages.connect(self._on_selected)
        self._view.mark_clicked.connect(self._on_mark_clicked)
        pane.model.folder_dropped.connect(self._on_folder_dropped)
        self.filed.connect(self._on_filed)

    # -- what it is about --------------------------------------------------------

    def _selected(self) -> Chosen | None:
        shown = self._pane.model.list
        chosen = Chosen.of(shown, self._view.marked()) if shown is not None else None
        return chosen or None

    def _on_selected(self, ids: Sequence[str]) -> None:
        count = self._view.selected_count()
        self.actions.enable(count > 0)
        self.action("same folders").setEnabled(count > 1)  # as it is: a key
        shown = self._pane.model.list
        message = shown.by_id(ids[0]) if shown is not None and len(ids) == 1 else None
        key = shown.key_of(message.message_id) if shown is not None and message is not None else None
        if message is not None and key is not None:
            self.expect(key, message)

    def _on_filed(self, chosen: Chosen) -> None:
        """What was filed may stay in the list, as in All mail or in what a search found."""
        if chosen.shown is self._pane.model.list:
            self._view.go_on(chosen.marked.ids)

    def _on_mark_clicked(self, mark: str, message_id: str) -> None:
        shown = self._pane.model.list
        key = shown.key_of(message_id) if shown is not None else None
        if key is not None:
            self.attempt(partial(self._marks.toggle, key, [message_id], Mark(mark)), NO_MARKS)

    def _on_menu(self, at: QPoint) -> None:
        if self._view.selected_count():
            menu = QMenu(self._view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.actions.all)
            menu.popup(self._view.viewport().mapToGlobal(at))

    # -- several at once --------------------------------------------------------

    def make_same(self) -> None:
        """All of them into the folders of the current message."""
        if (chosen := self.chosen()) is None:
            return
        if len(chosen.keys) != 1:
            self.said.emit(str(OF_SEVERAL))
            return
        if (why := self._why_nothing()) is not None:
            self.said.emit(why)
            return
        self._same.make(chosen, chosen.keys[0], self._pane.model.id_at(self._view.currentIndex().row()))

    # -- drag and clipboard ------------------------------------------------------------

    def hold(self) -> int:
        """For a drag or the clipboard: what is selected now, under a number. Only the latest few are kept, and what is
        on the clipboard."""
        chosen = self.chosen()
        if chosen is None:
            return 0
        self._last_held += 1
        self._held[self._last_held] = chosen
        kept = {self._copied, *range(self._last_held - _HELD + 1, self._last_held + 1)}
        self._held = {number: each for number, each in self._held.items() if number in kept}
        return self._last_held

    def leaving(self, drag: mime.MessageDrag, into: SourceKey | None, target: str) -> Leaving:
        """Which of the dragged messages a move takes out of a folder; of thousands the first ones tell."""
        held = self._held.get(drag.held)
        places = held.operands if held is not None else {(drag.key, drag.folder): drag.message_ids}
        found = {
            self._commands.leaving(key, ids[:AT_ONCE], folder, target, into) for (key, folder), ids in places.items()
        }
        if held is not None and not held.whole and any(folder is None for _key, folder in places):
            found.add(Leaving.SOME)
        return Leaving.of(found)

    def drop(self, drag: mime.MessageDrag, into: SourceKey | None, target: str, action: Qt.DropAction) -> None:
        """Messages were dropped on a folder."""
        held = self._held.get(drag.held)
        if held is not None and into is not None:
            move, copy = partial(self._move, held, into, target), partial(self._copy, held, into, target)
        else:
            ids = drag.message_ids
            by_move = partial(self._commands.move, drag.key, ids, drag.folder, target, into=into)
            by_copy = partial(self._commands.copy, drag.key, ids, target, into=into)
            move, copy = partial(self.attempt, by_move), partial(self.attempt, by_copy)
        moves = self.leaving(drag, into, target) is not Leaving.NONE
        if drag.asks:
            self._ask_how(move if moves else None, copy)
        else:
            (move if moves and action == Qt.DropAction.MoveAction else copy)()

    def _ask_how(self, move: Callable[[], None] | None, copy: Callable[[], None]) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("drop menu")
        if move is not None:
            menu.addAction(tr("&Move here"), move)
        menu.addAction(tr("&Copy here"), copy)
        menu.addSeparator()
        menu.addAction(tr("C&ancel"))
        menu.popup(QCursor.pos())

    def _on_folder_dropped(self, drag: mime.FolderDrag, ids: list[str]) -> None:
        self.attempt(partial(self._commands.copy, drag.key, ids, drag.folder))

    def copy(self) -> None:
        """Ctrl+C: to the clipboard, as ids that only this process reads."""
        drag = self._view.carried()
        if drag is None:
            return
        self._copied = drag.held
        QGuiApplication.clipboard().setMimeData(mime.messages_data(drag))
        self.said.emit(
            counted(
                drag.many,
                "{n} message copied: press {key} on a folder.",
                "{n} messages copied: press {key} on a folder.",
                key=native(shortcuts.PASTE[0]),
            )
        )

    def paste(self, into: SourceKey | None, target: str | None) -> None:
        """Ctrl+V: a copy of the messages there appears in this folder, too."""
        drag = mime.messages_of(QGuiApplication.clipboard().mimeData())
        if drag is None:
            self.said.emit(tr("There are no messages to paste: select some and copy them first."))
        elif into is None or target is None:
            self.said.emit(tr("Choose a folder to paste the messages into."))
        elif (held := self._held.get(drag.held)) is not None:
            self._copy(held, into, target)
        else:
            self.attempt(partial(self._commands.copy, drag.key, drag.message_ids, target, into=into))
