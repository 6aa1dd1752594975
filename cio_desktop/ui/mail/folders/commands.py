"""What is done with folders, for menus and keys: where they lie, their end, what they are for, which are synced.

Which folder is meant is taken at the gesture, never from a selection.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QWidget

from cio_desktop.language import counted, tr
from cio_desktop.operations.favourites import PLACES, Favourites
from cio_desktop.operations.folder_care import FolderCare
from cio_desktop.operations.folder_names import TITLES
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.words.texts import Names, of_error

from .places import FolderPlaces
from .removal import FolderRemoval
from .rules import FolderRules
from .work import FolderWork

if TYPE_CHECKING:
    from .choice_dialog import FolderChoiceDialog


class FolderCommands(FolderWork):
    """`names_of`: of a source, for sentences. `is_gmail`: its folders are labels."""

    def __init__(
        self,
        care: FolderCare,
        favourites: Favourites,
        window: QWidget,
        *,
        names_of: Callable[[SourceKey], Names],
        is_gmail: Callable[[SourceKey], bool],
        read_all: Callable[[SourceKey, str, str], None],
        why_nothing: Callable[[], str | None],
    ) -> None:
        super().__init__(care, window, names_of)
        self.favourites = favourites
        self.rules = FolderRules(care, why_nothing)
        self.places = FolderPlaces(self, self.rules)
        self.removal = FolderRemoval(self, self.rules, is_gmail)
        self._is_gmail = is_gmail
        self._read_all = read_all  # its last argument: what is said where there is nothing to do

    def mark_read(self, key: SourceKey, path: str) -> None:
        if why := self.rules.why_not_all(key, path):
            self.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        nothing = (
            tr("The service does not tell the marks of these messages.")
            if self.care.folders.unread(key, path) is None
            else tr("All messages in “{folder}” are read already.", folder=self.rules.title(key, path))
        )
        self._read_all(key, path, nothing)

    def set_favourite(self, key: SourceKey, path: str, on: bool) -> None:
        title = self.rules.title(key, path)
        there = {folder.name for folder in self.care.folders.folders(key)}
        gone = next((name for name in self.favourites.of(key) if name not in there), None)
        if not self.favourites.put(key, path, on, instead_of=gone):
            self.said.emit(
                tr("There are {most} favourites already, one for each digit. Take one away first.", most=PLACES)
            )
            return
        digit = self.favourites.digit(key, path)
        self.said.emit(
            tr("Key {digit} moves messages to “{folder}” now", digit=str(digit), folder=title)
            if digit
            else tr("“{folder}” is no favourite now", folder=title)
        )

    def set_role(self, key: SourceKey, path: str, role: str | None) -> None:
        title = self.rules.title(key, path)
        told = (
            tr("“{folder}” is the folder for {role} now", folder=title, role=str(TITLES[role]))
            if role
            else tr("“{folder}” is for nothing special now", folder=title)
        )

        async def set_it() -> bool:
            await self.care.set_role(key, path, role)
            return True

        self.start(key, tr("say what “{folder}” is for", folder=title), set_it(), told)

    def choose_synced(self, key: SourceKey) -> None:
        """Which folders are synced."""

        def make() -> QDialog:
            from .choice_dialog import FolderChoiceDialog

            dialog = FolderChoiceDialog(
                self._names_of(key).who or key.label,
                key,
                self.care.folders,
                gmail=self._is_gmail(key),
                taken=lambda changed: self._tasks.start(self._set_synced(key, changed, dialog), key=("synced", key)),
                parent=self.window,
            )
            return dialog

        self.dialogs.show(("synced", key), make)

    async def _set_synced(self, key: SourceKey, changed: Mapping[str, bool], dialog: FolderChoiceDialog) -> None:
        """The dialog may be closed before all of it is saved."""
        done = 0
        for path, on in changed.items():
            try:
                await self.care.set_synced(key, path, on)
            except ApiError as error:
                text = of_error(
                    error,
                    replace(self._names_of(key), what=tr("change “{folder}”", folder=self.rules.title(key, path))),
                )
                before = tr("{done} of {all} were changed before.", done=done, all=len(changed)) if done else ""
                refuse = dialog.refuse if self.dialogs.has(("synced", key), dialog) else self.failed.emit
                refuse(replace(text, body=f"{text.body} {before}".strip()))
                return
            done += 1
        if self.dialogs.has(("synced", key), dialog):
            dialog.accept()
        self.said.emit(counted(done, "{n} folder changed", "{n} folders changed"))
