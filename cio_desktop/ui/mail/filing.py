"""What is done with messages: moved, copied, archived, marked. Which they are is taken at the gesture.

Each command is an action where messages are listed or read. What can't be done is said through `said`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cio_desktop.language import CountedText, Text, listed, tr
from cio_desktop.operations.bulk import AT_ONCE, BulkRuns, Command
from cio_desktop.operations.deeds import (
    COPY_TO,
    COPY_TO_SOURCE,
    FOLDER_CHANGE,
    MOVE,
    MOVE_TO,
    MOVE_TO_FAVOURITE,
    MOVE_TO_SOURCE,
    REMOVAL,
    Deed,
)
from cio_desktop.operations.favourites import PLACES
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.marks import DEEDS, Mark, Marks
from cio_desktop.operations.membership import Membership, MembershipRefused
from cio_desktop.operations.roles import ARCHIVE, TRASH, RoleMissing, Roles
from cio_desktop.operations.selection import Chosen
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message
from cio_desktop.ui.mail.membership.checks_sheet import ChecksSheet
from cio_desktop.ui.mail.membership.picker import Choice, FolderPicker
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.plain import menu_text, plain_line

from .folder_choices import FolderChoices
from .message_actions import MessageActions
from .planning import Planning

_THERE = Text("Nothing to change: the messages are there already.")
OF_SEVERAL = Text("These messages are of several sources. Change their folders source by source.")
NO_MARKS = Text("The service does not tell the marks of these messages.")

_MOVE_TO = CountedText("Move {n} message to {folder}", "Move {n} messages to {folder}")
_MOVE_TO_SOURCE = CountedText("Move {n} message to {folder} in {source}", "Move {n} messages to {folder} in {source}")
_COPY_TO = CountedText("Copy {n} message to {folder}", "Copy {n} messages to {folder}")
_COPY_TO_SOURCE = CountedText("Copy {n} message to {folder} in {source}", "Copy {n} messages to {folder} in {source}")
_MOVE_WHERE = CountedText("Move {n} message to", "Move {n} messages to")
_COPY_WHERE = CountedText("Copy {n} message to", "Copy {n} messages to")
_FOLDERS_OF = CountedText("Folders of {n} message", "Folders of {n} messages")
_CHANGE = CountedText("Change the folders of {n} message", "Change the folders of {n} messages")


class Filing(QObject):
    """`at`: has the keys; sheets and dialogs open over it. `chosen`: what a gesture is about now, or None.
    `why_nothing` answers why nothing can be changed at all, or None."""

    said = Signal(str)
    filed = Signal(object)  # Chosen: they are on their way to another folder

    def __init__(
        self,
        membership: Membership,
        bulk: BulkRuns,
        at: QWidget,
        chosen: Callable[[], Chosen | None],
        why_nothing: Callable[[], str | None],
    ) -> None:
        super().__init__(at)
        self._at = at
        self.chosen = chosen
        self._bulk = bulk
        self._commands = membership
        self._marks = Marks(membership)
        self._roles = Roles(membership)
        self._choices = FolderChoices(membership)
        self._why_nothing = why_nothing
        self._tasks = scope_of(self)
        self._planning = Planning(membership, self._tasks, self.said.emit)
        self._picker: FolderPicker | None = None
        self._sheet: ChecksSheet | None = None
        self.actions = self._make_actions()

    def beside(self, at: QWidget, chosen: Callable[[], Chosen | None]) -> Filing:
        """The same commands in another window, about what is read there."""
        return Filing(self._commands, self._bulk, at, chosen, self._why_nothing)

    def expect(self, key: SourceKey, message: Message) -> None:
        """It may be filed next."""
        self._choices.expect(key, message)

    def settle(self) -> None:
        """What is ticked in the check list becomes a command, as when another part of the window is clicked."""
        if self._sheet is not None:
            self._sheet.dismiss()

    async def close(self) -> None:
        await self._tasks.close()
        await self._choices.close()

    # -- carrying out --------------------------------------------------------------

    def attempt(self, command: Callable[[], MembershipChange | None], nothing: Text = _THERE) -> None:
        try:
            if (why := self._why_nothing()) is not None:
                raise MembershipRefused(why)
            if command() is None:
                self.said.emit(str(nothing))
        except MembershipRefused as refused:
            self.said.emit(str(refused))

    def _file(self, chosen: Chosen, deed: Deed, command: Command, nothing: Text = _THERE) -> None:
        if self._run(chosen, deed, command, nothing):
            self.filed.emit(chosen)

    def _run(self, chosen: Chosen, deed: Deed, command: Command, nothing: Text = _THERE) -> bool:
        """At once, as one entry for undo; thousands, and what was not read yet, piece by piece. True: at once."""
        if (why := self._why_nothing()) is not None:
            self.said.emit(why)
            return False
        if not chosen.whole or chosen.count > AT_ONCE:
            self._bulk.begin(chosen, deed, command, str(nothing))
            return False
        try:
            with self._commands.collecting() as parts:
                for (key, folder), ids in chosen.operands.items():
                    command(key, ids, folder)
        except MembershipRefused as refused:
            self.said.emit(str(refused))
            return False
        if len(parts) > 1:
            self._bulk.several(deed, parts)
        elif parts:
            self._commands.begin(parts[0])
        else:
            self.said.emit(str(nothing))
        return bool(parts)

    # -- moving --------------------------------------------------------------------

    def _moving(self, into: SourceKey, target: str) -> Command:
        def command(key: SourceKey, ids: Sequence[str], folder: str | None) -> MembershipChange | None:
            return self._commands.move(key, ids, folder, target, into=into)

        return command

    def _copying(self, into: SourceKey | None, target: str) -> Command:
        def command(key: SourceKey, ids: Sequence[str], _folder: str | None) -> MembershipChange | None:
            return self._commands.copy(key, ids, target, into=into)

        return command

    def _move(self, chosen: Chosen, into: SourceKey, target: str) -> None:
        self._file(chosen, self._to(MOVE_TO, MOVE_TO_SOURCE, chosen, into, target), self._moving(into, target))

    def _copy(self, chosen: Chosen, into: SourceKey | None, target: str) -> None:
        self._run(chosen, self._to(COPY_TO, COPY_TO_SOURCE, chosen, into, target), self._copying(into, target))

    def _to(self, own: Deed, other: Deed, chosen: Chosen, into: SourceKey | None, target: str) -> Deed:
        """`other`: it goes to another source."""
        folder, source = self._place(chosen, into, target)
        return other.about(folder=folder, source=source) if source else own.about(folder=folder)

    def _place(self, chosen: Chosen, into: SourceKey | None, target: str) -> tuple[str, str]:
        """What a folder is called, and its source if that is another one."""
        key = into or next(iter(chosen.keys), None)
        folder = plain_line(self._commands.folders.title(key, target) if key is not None else target, 60)
        source = "" if into is None or chosen.keys == [into] else self._commands.name_of(into)
        return folder, plain_line(source, 60)

    def move_to(self) -> None:
        """V: asks for the folder."""
        self._ask_folder(copies=False)

    def copy_to(self) -> None:
        """Asks for the folder that is to have them, too."""
        self._ask_folder(copies=True)

    def _ask_folder(self, *, copies: bool) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        picker = self._new_picker(lambda picked: (self._copy if copies else self._move)(chosen, *picked))
        picker.planned.connect(lambda picked: self._plan(chosen, *picked, copies=copies))
        picker.created.connect(lambda picked: self._commands.gone.expect(picked[0], [picked[1]]))
        listed = partial(self._choices.of, chosen)
        title = (_COPY_WHERE if copies else _MOVE_WHERE).of(chosen.count)
        take = native(shortcuts.TAKE[0])
        verb = tr("{key} copies.", key=take) if copies else tr("{key} moves.", key=take)
        creates = partial(self._choices.new_for, chosen)
        picker.ask(title, listed(), self._at, creates=creates, plans=verb if chosen.operands else "")
        self._choices.when_better = lambda: picker.offer(listed())

    def _plan(self, chosen: Chosen, into: SourceKey, target: str, *, copies: bool) -> None:
        """What it would send; then it is asked for, or not."""
        place, source = self._place(chosen, into, target)
        own, other = (_COPY_TO, _COPY_TO_SOURCE) if copies else (_MOVE_TO, _MOVE_TO_SOURCE)
        self._planning.show(
            chosen,
            self._copying(into, target) if copies else self._moving(into, target),
            lambda: (self._copy if copies else self._move)(chosen, into, target),
            title=(other if source else own).of(chosen.count, folder=place, source=source),
            verb=tr("Copy") if copies else tr("Move"),
            nothing=str(_THERE),
            over=self._at,
        )

    def move_again(self) -> None:
        """To the folder used last."""

        def command(key: SourceKey, ids: Sequence[str], folder: str | None) -> MembershipChange | None:
            last = next(iter(self._commands.favourites.recent(key)), None)
            if last is None:
                raise MembershipRefused(tr("No folder was used yet: press V to choose one."))
            return self._commands.move(key, ids, folder, last.folder, into=last.key)

        if (chosen := self.chosen()) is not None:
            self._file(chosen, MOVE, command)

    def move_to_favourite(self, digit: int) -> None:
        def command(key: SourceKey, ids: Sequence[str], folder: str | None) -> MembershipChange | None:
            favourites = self._commands.favourites.of(key)
            if len(favourites) < digit:
                raise MembershipRefused(
                    tr(
                        "No folder has the digit {digit} yet. Make one a favourite in the menu of a folder.",
                        digit=str(digit),
                    )
                )
            return self._commands.move(key, ids, folder, favourites[digit - 1])

        if (chosen := self.chosen()) is not None:
            self._file(chosen, MOVE_TO_FAVOURITE.about(digit=str(digit)), command)

    def _fill_favourites(self, menu: QMenu) -> None:
        """Those of the folders' digits that all the messages can be moved by."""
        chosen = self.chosen()
        keys = chosen.keys if chosen is not None else []
        of, title = self._commands.favourites.of, self._commands.folders.title
        titles = [[title(key, folder) for folder in of(key)] for key in keys]
        for digit, names in enumerate(zip(*titles, strict=False), 1):
            words = menu_text(plain_line(listed(dict.fromkeys(names)), 80))
            menu.addAction(as_written(f"&{digit} {words}"), partial(self.move_to_favourite, digit))
        if menu.isEmpty():
            menu.addAction(tr("Folders become favourites in their own menu")).setEnabled(False)

    def archive(self) -> None:
        """E."""
        nothing = Text("Nothing to archive: the messages are not in the Inbox.")
        self._file_by_role(ARCHIVE, self._roles.archive, nothing)

    def to_trash(self) -> None:
        """Delete."""
        self._file_by_role(TRASH, self._roles.trash, _THERE)

    def _file_by_role(self, role: str, command: Command, nothing: Text) -> None:
        if (chosen := self.chosen()) is not None:
            self._by_role(chosen, role, command, nothing)

    def _by_role(self, chosen: Chosen, role: str, command: Command, nothing: Text) -> None:
        try:
            for key in chosen.keys:
                self._roles.check(key, role, chosen.shown.scope.current_folder)
        except RoleMissing as missing:
            self._ask_for_role(missing, lambda: self._by_role(chosen, role, command, nothing))
            return
        except MembershipRefused as refused:
            self.said.emit(str(refused))
            return
        deed = self._roles.deed(next(iter(chosen.keys)), role)
        self._file(chosen, deed, command, nothing)

    def _ask_for_role(self, missing: RoleMissing, go_on: Callable[[], None]) -> None:
        """The cure of a source without such a folder: make one, or choose one, once."""

        def picked(folder: str) -> None:
            self._roles.choose(missing.key, missing.role, folder)
            go_on()

        question = (
            tr("Which folder is for archived mail?")
            if missing.role == ARCHIVE
            else tr("Which folder is for deleted mail?")
        )
        title = self._commands.folders.title(missing.key, missing.suggested)
        choices = self._choices.folders(missing.key)
        choices.sort(key=lambda choice: choice.key != missing.suggested)
        if self._commands.folders.folder(missing.key, missing.suggested) is None:
            choices.insert(0, Choice(missing.suggested, tr("Create “{folder}”", folder=title)))
        name = self._commands.name_of(missing.key)
        words = tr("{source} names none. Your choice is remembered for this source.", source=plain_line(name, 60))

        def creates(name: str) -> Choice | None:
            there = name.casefold() in {missing.suggested.casefold(), title.casefold()}
            return None if there else self._choices.new(missing.key, name)

        self._new_picker(picked).ask(question, choices, self._at, creates=creates, words=words)

    def remove_from_folder(self) -> None:
        """Out of this folder, where another one remains."""

        def command(key: SourceKey, ids: Sequence[str], folder: str | None) -> MembershipChange | None:
            return self._commands.remove(key, ids, folder) if folder is not None else None

        if (chosen := self.chosen()) is not None:
            self._run(chosen, REMOVAL, command, Text("This list is of several folders."))

    # -- several folders -------------------------------------------------------------

    def change_folders(self) -> None:
        """L: the check list at the messages."""
        chosen = self.chosen()
        if chosen is None:
            return
        if len(chosen.keys) != 1:
            self.said.emit(str(OF_SEVERAL))
            return
        if self._sheet is not None:
            self._sheet.dismiss()
            self._sheet.deleteLater()
        (key,), shared = chosen.keys, chosen.shown.scope.current_folder
        self._sheet = ChecksSheet(self._commands, self._at)
        self._sheet.applied.connect(partial(self.set_checks, chosen))
        self._sheet.planned.connect(partial(self._plan_checks, chosen))
        plans = bool(chosen.operands)
        self._sheet.ask(_FOLDERS_OF.of(chosen.count), key, chosen.ids, chosen.count, shared, self._at, plans=plans)

    def set_checks(self, chosen: Chosen, checks: Mapping[str, bool]) -> None:
        self._change_folders(chosen, self._checking(checks))

    def _change_folders(self, chosen: Chosen, command: Command) -> None:
        self._run(chosen, FOLDER_CHANGE, command)

    def _checking(self, checks: Mapping[str, bool]) -> Command:
        def command(key: SourceKey, ids: Sequence[str], _folder: str | None) -> MembershipChange | None:
            return self._commands.set_checks(key, ids, checks)

        return command

    def _plan_checks(self, chosen: Chosen, checks: Mapping[str, bool]) -> None:
        self._planning.show(
            chosen,
            self._checking(checks),
            lambda: self.set_checks(chosen, checks),
            title=_CHANGE.of(chosen.count),
            verb=tr("Change"),
            nothing=str(_THERE),
            over=self._at,
        )

    # -- marks -----------------------------------------------------------------------

    def toggle_mark(self, mark: Mark) -> None:
        """U and S. All get it, or where all have it, all lose it; of thousands those that were read tell."""
        chosen = self.chosen()
        if chosen is None:
            return
        on = not all(self._marks.all_have(key, ids, mark) for (key, _folder), ids in chosen.operands.items())

        def command(key: SourceKey, ids: Sequence[str], _folder: str | None) -> MembershipChange | None:
            return self._marks.put(key, ids, mark, on)

        self._run(chosen, DEEDS[mark, on], command, NO_MARKS)

    # -- actions -----------------------------------------------------------------------

    def _new_picker(self, picked: Callable[..., None]) -> FolderPicker:
        self._choices.when_better = lambda: None
        if self._picker is not None:
            self._picker.dismiss()
            self._picker.deleteLater()
        self._picker = FolderPicker(self._at)
        self._picker.picked.connect(picked)
        return self._picker

    def _make_actions(self) -> MessageActions:
        actions = MessageActions(self._at)
        actions.add(tr("Archive", "to archive"), shortcuts.ARCHIVE, self.archive, name="archive")
        actions.add(tr("Move to Trash"), shortcuts.TO_TRASH, self.to_trash, name="to trash")
        actions.add(tr("Move to…"), shortcuts.MOVE_TO, self.move_to, name="move to")
        actions.add(tr("Copy to…"), shortcuts.COPY_TO, self.copy_to, name="copy to")
        actions.add(tr("Move to last folder again"), shortcuts.MOVE_AGAIN, self.move_again, name="move again")
        actions.add_menu(tr("Move to favourite"), self._fill_favourites, name="move to favourite")
        actions.add(tr("Change folders…"), shortcuts.CHANGE_FOLDERS, self.change_folders, name="change folders")
        actions.add(
            tr("Remove from this folder"), shortcuts.REMOVE_HERE, self.remove_from_folder, name="remove from folder"
        )
        read = partial(self.toggle_mark, Mark.SEEN)
        actions.add(tr("Mark as read or unread"), shortcuts.TOGGLE_READ, read, name="toggle read")
        star = partial(self.toggle_mark, Mark.FLAGGED)
        actions.add(tr("Star, or remove the star"), shortcuts.TOGGLE_STAR, star, name="toggle star")
        for digit in range(1, PLACES + 1):
            run = partial(self.move_to_favourite, digit)
            actions.add(
                tr("Move to favourite {digit}", digit=digit),
                shortcuts.favourite(digit),
                run,
                name=f"favourite {digit}",
                listed=False,
            )
        return actions

    def action(self, name: str) -> QAction:
        return next(action for action in self.actions.all if action.objectName() == name)
