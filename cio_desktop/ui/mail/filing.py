"""What is done with the selected messages: moved, copied, archived, marked. Which they are is taken at the gesture.

Each command is an action of the message list. What can't be done is said through `said`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from cio_desktop.operations.favourites import PLACES
from cio_desktop.operations.marks import Mark, Marks
from cio_desktop.operations.membership import Membership, MembershipChange, MembershipRefused
from cio_desktop.operations.message_list import Operands
from cio_desktop.operations.roles import RoleMissing, Roles
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.membership.checks_sheet import ChecksSheet
from cio_desktop.ui.mail.membership.picker import Choice, FolderPicker
from cio_desktop.ui.mail.messages.pane import MessagePane
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.plain import plain_line

from .folder_choices import FolderChoices
from .message_actions import MessageActions
from .messages import mime

_THERE = "Nothing to change: the messages are there already."
_NO_MARKS = "The service does not tell the marks of these messages."
_APART = "These messages are of several accounts. Move them account by account."

Command = Callable[[], MembershipChange | None]


class Filing(QObject):
    """`why_nothing` answers why nothing can be changed at all, or None."""

    said = Signal(str)

    def __init__(self, membership: Membership, pane: MessagePane, why_nothing: Callable[[], str | None]) -> None:
        super().__init__(pane)
        self._commands = membership
        self._marks = Marks(membership)
        self._roles = Roles(membership)
        self._choices = FolderChoices(membership)
        self._pane, self._view = pane, pane.view
        self._why_nothing = why_nothing
        self._picker: FolderPicker | None = None
        self._sheet: ChecksSheet | None = None
        self.actions = self._make_actions()
        self._view.selected_messages.connect(self._on_selected)
        self._view.mark_clicked.connect(self._on_mark_clicked)
        pane.model.folder_dropped.connect(self._on_folder_dropped)

    async def close(self) -> None:
        await self._choices.close()

    # -- what it is about --------------------------------------------------------

    def chosen(self) -> Operands:
        """The selected messages by where they are."""
        shown = self._pane.model.list
        return shown.operands(self._view.selected_ids()) if shown is not None else {}

    def _on_selected(self, ids: Sequence[str]) -> None:
        self.actions.enable(bool(ids))
        shown = self._pane.model.list
        message = shown.by_id(ids[0]) if shown is not None and len(ids) == 1 else None
        key = shown.key_of(message.message_id) if shown is not None and message is not None else None
        if message is not None and key is not None:
            self._choices.expect(key, message)

    # -- carrying out --------------------------------------------------------------

    def attempt(self, command: Command, nothing: str = _THERE) -> None:
        try:
            if (why := self._why_nothing()) is not None:
                raise MembershipRefused(why)
            if command() is None:
                self.said.emit(nothing)
        except MembershipRefused as refused:
            self.said.emit(str(refused))

    def _move(self, chosen: Operands, into: SourceKey, target: str) -> None:
        for (key, source), ids in chosen.items():
            self.attempt(partial(self._commands.move, key, ids, source, target, into=into))

    # -- moving --------------------------------------------------------------------

    def move_to(self) -> None:
        """V: asks for the folder."""
        chosen = self.chosen()
        if not chosen:
            return
        if len({key.account_id for key, _folder in chosen}) > 1:
            self.said.emit(_APART)
            return
        picker = self._new_picker(lambda picked: self._move(chosen, *picked))
        title = f"Move {_many(chosen)} to"
        listed = partial(self._choices.of, chosen, self._pane.model.list)
        picker.ask(title, listed(), self._view)
        self._choices.when_better = lambda: picker.offer(listed())

    def move_again(self) -> None:
        """To the folder used last."""
        for place, ids in self.chosen().items():
            last = next(iter(self._commands.favourites.recent(place[0])), None)
            if last is None:
                self.said.emit("No folder was used yet: press V to choose one.")
                return
            self._move({place: ids}, last.key, last.folder)

    def move_to_favourite(self, digit: int) -> None:
        for place, ids in self.chosen().items():
            favourites = self._commands.favourites.of(place[0])
            if len(favourites) < digit:
                self.said.emit(f"No folder has the digit {digit} yet. Make one a favourite in the menu of a folder.")
                return
            self._move({place: ids}, place[0], favourites[digit - 1])

    def archive(self) -> None:
        """E."""
        nothing = "Nothing to archive: the messages are not in the Inbox."
        self._file_by_role(self._roles.archive, nothing)

    def to_trash(self) -> None:
        """Delete."""
        self._file_by_role(self._roles.trash, _THERE)

    def _file_by_role(
        self, command: Callable[[SourceKey, Sequence[str], str | None], MembershipChange | None], nothing: str
    ) -> None:
        for (key, folder), ids in self.chosen().items():
            try:
                self.attempt(partial(command, key, ids, folder), nothing)
            except RoleMissing as missing:
                self._ask_for_role(missing, partial(command, key, ids, folder))
                return

    def _ask_for_role(self, missing: RoleMissing, command: Command) -> None:
        """The cure of a source without such a folder: make one, or choose one, once."""

        def picked(folder: str) -> None:
            self._roles.choose(missing.key, missing.role, folder)
            self.attempt(command)

        verb = "archived mail" if missing.title == "Archive" else "deleted mail"
        title = self._commands.folders.title(missing.key, missing.suggested)
        choices = [Choice(missing.suggested, f"Create “{title}”")]
        choices += [Choice(name, words) for name, words in self._choices.folders(missing.key)]
        name = self._commands.name_of(missing.key)
        words = f"{plain_line(name, 60)} names none. Your choice is remembered for this source."
        self._new_picker(picked).ask(f"Which folder is for {verb}?", choices, self._view, words=words)

    def remove_from_folder(self) -> None:
        """Out of this folder, where another one remains."""
        for (key, folder), ids in self.chosen().items():
            if folder is not None:
                self.attempt(partial(self._commands.remove, key, ids, folder))

    # -- several folders -------------------------------------------------------------

    def change_folders(self) -> None:
        """L: the check list at the messages."""
        chosen = self.chosen()
        if len({key for key, _folder in chosen}) > 1:
            self.said.emit("These messages are of several sources. Change their folders source by source.")
        elif chosen:
            ((key, _folder), ids), *_ = chosen.items()
            if self._sheet is not None:
                self._sheet.dismiss()
                self._sheet.deleteLater()
            self._sheet = ChecksSheet(self._commands, self._pane)
            self._sheet.applied.connect(
                lambda intent: self.attempt(partial(self._commands.set_checks, key, ids, intent))
            )
            self._sheet.ask(f"Folders of {_many(chosen)}", key, ids, self._view)

    # -- marks -----------------------------------------------------------------------

    def toggle_mark(self, mark: Mark) -> None:
        """U and S."""
        for (key, _folder), ids in self.chosen().items():
            self.attempt(partial(self._marks.toggle, key, ids, mark), _NO_MARKS)

    def _on_mark_clicked(self, mark: str, message_id: str) -> None:
        shown = self._pane.model.list
        key = shown.key_of(message_id) if shown is not None else None
        if key is not None:
            self.attempt(partial(self._marks.toggle, key, [message_id], Mark(mark)), _NO_MARKS)

    # -- drag and clipboard ------------------------------------------------------------

    def drop(self, drag: mime.MessageDrag, into: SourceKey | None, target: str, action: Qt.DropAction) -> None:
        """Messages were dropped on a folder."""
        move = partial(self._commands.move, drag.key, drag.message_ids, drag.folder, target, into=into)
        copy = partial(self._commands.copy, drag.key, drag.message_ids, target, into=into)
        if drag.asks:
            self._ask_how(move if drag.folder is not None else None, copy)
        else:
            moves = action == Qt.DropAction.MoveAction and drag.folder is not None
            self.attempt(move if moves else copy)

    def _ask_how(self, move: Command | None, copy: Command) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("drop menu")
        if move is not None:
            menu.addAction("&Move here", lambda: self.attempt(move))
        menu.addAction("&Copy here", lambda: self.attempt(copy))
        menu.addSeparator()
        menu.addAction("C&ancel")
        menu.popup(QCursor.pos())

    def _on_folder_dropped(self, drag: mime.FolderDrag, ids: list[str]) -> None:
        self.attempt(partial(self._commands.copy, drag.key, ids, drag.folder))

    def copy(self) -> None:
        """Ctrl+C: to the clipboard, as ids that only this process reads."""
        drag = self._pane.model.drag_of(self._view.selected_ids())
        if drag is None:
            self.said.emit("These messages are of several folders. Copy them folder by folder.")
            return
        QGuiApplication.clipboard().setMimeData(mime.messages_data(drag))
        count = len(drag.message_ids)
        key = QKeySequence(shortcuts.PASTE[0]).toString(QKeySequence.SequenceFormat.NativeText)
        self.said.emit(f"{'1 message' if count == 1 else f'{count} messages'} copied: press {key} on a folder.")

    def paste(self, into: SourceKey | None, target: str | None) -> None:
        """Ctrl+V: a copy of the messages there appears in this folder, too."""
        drag = mime.messages_of(QGuiApplication.clipboard().mimeData())
        if drag is None:
            self.said.emit("There are no messages to paste: select some and copy them first.")
        elif into is None or target is None:
            self.said.emit("Choose a folder to paste the messages into.")
        else:
            self.attempt(partial(self._commands.copy, drag.key, drag.message_ids, target, into=into))

    # -- actions -----------------------------------------------------------------------

    def _new_picker(self, picked: Callable[..., None]) -> FolderPicker:
        if self._picker is not None:
            self._picker.dismiss()
            self._picker.deleteLater()
        self._picker = FolderPicker(self._pane)
        self._picker.picked.connect(picked)
        return self._picker

    def _make_actions(self) -> MessageActions:
        actions = MessageActions(self._view)
        actions.add("Archive", shortcuts.ARCHIVE, self.archive, "archive")
        actions.add("Move to Trash", shortcuts.TO_TRASH, self.to_trash, "to trash")
        actions.add("Move to…", shortcuts.MOVE_TO, self.move_to, "move to")
        actions.add("Move to last folder again", shortcuts.MOVE_AGAIN, self.move_again, "move again")
        actions.add("Change folders…", shortcuts.CHANGE_FOLDERS, self.change_folders, "change folders")
        actions.add("Remove from this folder", shortcuts.REMOVE_HERE, self.remove_from_folder, "remove from folder")
        actions.add("Copy", shortcuts.COPY, self.copy, "copy messages")
        read = partial(self.toggle_mark, Mark.SEEN)
        actions.add("Mark as read or unread", shortcuts.TOGGLE_READ, read, "toggle read")
        star = partial(self.toggle_mark, Mark.FLAGGED)
        actions.add("Star, or remove the star", shortcuts.TOGGLE_STAR, star, "toggle star")
        for digit in range(1, PLACES + 1):
            run = partial(self.move_to_favourite, digit)
            actions.add(
                f"Move to favourite {digit}", shortcuts.favourite(digit), run, f"favourite {digit}", listed=False
            )
        self._view.menu_asked.connect(self._on_menu)
        return actions

    def action(self, name: str) -> QAction:
        return next(action for action in self.actions.all if action.objectName() == name)

    def _on_menu(self, at: QPoint) -> None:
        if self._view.selected_ids():
            menu = QMenu(self._view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.actions.all)
            menu.popup(self._view.viewport().mapToGlobal(at))


def _many(chosen: Operands) -> str:
    count = len({message_id for ids in chosen.values() for message_id in ids})
    return "1 message" if count == 1 else f"{count} messages"
