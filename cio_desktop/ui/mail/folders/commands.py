"""What is done with folders: asks where that can't be undone, carries it out as a task, says what came of it.

Which folder is meant is taken at the gesture, never from a selection.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from cio_desktop.language import Text, counted, place, tr
from cio_desktop.operations.favourites import PLACES, Favourites
from cio_desktop.operations.folder_care import EMPTIED, FolderCare
from cio_desktop.operations.folder_names import TITLES
from cio_desktop.operations.folder_undo import FolderStep, Work
from cio_desktop.protocol.errors import ApiError, CioError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Folder
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.widgets.tasks import scope_of
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.texts import Names, of_error

from .folder_dialog import TOP_LEVEL, FolderDialog

if TYPE_CHECKING:
    from .choice_dialog import FolderChoiceDialog


_UNKNOWN = Text("It is not synced, so what is in it is not known here. It is deleted only if it holds no messages.")


class FolderCommands(QObject):
    """`names_of`: of a source, for sentences. `is_gmail`: its folders are labels."""

    said = Signal(str)
    failed = Signal(object)  # ErrorText

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
        super().__init__(window)
        self.care = care
        self.favourites = favourites
        self._window = window
        self._names_of = names_of
        self._is_gmail = is_gmail
        self._read_all = read_all  # its last argument: what is said where there is nothing to do
        self._why_nothing = why_nothing
        self._tasks = scope_of(self)
        self._open: dict[Hashable, QDialog] = {}
        self._one_step = asyncio.Lock()

    async def close(self) -> None:
        await self._tasks.close()

    # -- what may be done ------------------------------------------------------------

    def folder(self, key: SourceKey, path: str) -> Folder | None:
        return self.care.folders.folder(key, path)

    def title(self, key: SourceKey, path: str) -> str:
        return plain_line(self.care.folders.title(key, path), 80)

    def why_not_change(self, key: SourceKey, path: str) -> str:
        return self._why_nothing() or self.care.why_not_change(key, path) or ""

    def why_not_new(self, key: SourceKey, path: str) -> str:
        return self._why_nothing() or self.care.why_not_below(key, path) or ""

    def why_not_messages(self, key: SourceKey, path: str) -> str:
        """Why nothing can be done with all its messages."""
        found = self.folder(key, path)
        if found is not None and found.attributes.get("Noselect"):
            return tr("“{folder}” only holds other folders.", folder=self.title(key, path))
        return self._why_nothing() or ""

    def why_not_all(self, key: SourceKey, path: str) -> str:
        """Why its messages can't be deleted or marked as read all at once: those in it have to be known here."""
        if why := self.why_not_messages(key, path):
            return why
        if not self._is_unknown(key, path):
            return ""
        title = self.title(key, path)
        return tr("“{folder}” is not synced, so what is in it is not known here.", folder=title)

    def _is_unknown(self, key: SourceKey, path: str) -> bool:
        """Not synced: the service has at most what was put there since."""
        found = self.folder(key, path)
        return found is not None and not found.included_in_sync

    def is_emptied(self, key: SourceKey, path: str) -> bool:
        """Trash or Spam, by the server's word, a person's, or the name."""
        found = self.folder(key, path)
        return found is not None and (found.symbolic_name or found.role) in EMPTIED

    # -- carried out -------------------------------------------------------------------

    def new(self, key: SourceKey, parent: str) -> None:
        """In this folder, or, with an empty path, in none; the place can be changed."""
        parent = "" if self.care.why_not_below(key, parent) else parent
        places = self._places(key)

        def make() -> QDialog:
            def why_not(place: str, name: str) -> str:
                return self.care.why_not_name(key, place, name) or ""

            def hint(place: str, name: str) -> str:
                delimiter = self.care.delimiter(key)
                if not delimiter or delimiter not in name:
                    return ""
                head, _, last = name.rpartition(delimiter)
                where = plain_line(self.care.path_in(key, place, head), 80)
                return tr("Makes “{folder}” in “{place}”.", folder=plain_line(last, 60), place=where)

            dialog = FolderDialog(
                tr("New folder"), tr("Create folder"), places, parent, why_not, hint, named=True, parent=self._window
            )
            dialog.chosen.connect(lambda place, name: self.create(key, self.care.path_in(key, place, name)))
            return dialog

        self._show(("new", key), make)

    def create(self, key: SourceKey, path: str) -> None:
        shown = plain_line(path, 80)
        told, doing = tr("Made “{folder}”", folder=shown), tr("make the folder")

        async def make() -> bool:
            return self._tell(await self.care.create(key, path), doing, told)

        async def unmake() -> bool:
            if self.care.below(key, path) or await self.care.count_now(key, path):
                self.said.emit(tr("“{folder}” is not empty any more, and stays.", folder=shown))
                return False
            done = await self.care.delete(key, path, with_messages=False, step=True)
            return self._tell(done, tr("delete the folder"), tr("Deleted “{folder}” again", folder=shown))

        words = tr("making of “{folder}”", folder=shown)
        step = FolderStep(key, words, {path}, back=unmake, forth=make, run=self._step)
        self._start(key, doing, self.care.create(key, path), told, step)

    def rename(self, key: SourceKey, path: str, name: str) -> None:
        """Gives it another name where it is."""
        name = name.strip()
        if name == self.care.name_of(key, path):
            return
        parent = self.care.parent(key, path)
        why = self.why_not_change(key, path) or self.care.why_not_name(key, parent, name)
        if why:
            self.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        new = self.care.path_in(key, parent, name)
        names = {"folder": self.title(key, path), "name": plain_line(name, 80)}
        told = tr("Renamed “{folder}” to “{name}”", **names)
        step = self._renaming(key, path, new, tr("renaming of “{folder}” to “{name}”", **names))
        what = tr("rename “{folder}”", folder=names["folder"])
        self._start(key, what, self.care.rename(key, path, new, step=True), told, step)

    def move(self, key: SourceKey, path: str) -> None:
        """Asks where to."""
        title = self.title(key, path)
        places = {place: words for place, words in self._places(key).items() if self._may_move(key, path, place)}

        def make() -> QDialog:
            dialog = FolderDialog(
                tr("Move “{folder}”", folder=title),
                tr("Move folder"),
                places,
                "",
                lambda place, _name: self.care.why_not_move(key, path, place) or "",
                named=False,
                parent=self._window,
            )
            dialog.chosen.connect(lambda place, _name: self.move_into(key, path, place))
            return dialog

        if not places:
            self.said.emit(tr("There is no other place for “{folder}”.", folder=title))
            return
        self._show(("move", key, path), make)

    def _may_move(self, key: SourceKey, path: str, place: str) -> bool:
        return self.care.why_not_move(key, path, place) is None

    def move_into(self, key: SourceKey, path: str, place: str) -> None:
        """Empty: to the top level."""
        if why := self._why_nothing() or self.care.why_not_move(key, path, place):
            self.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        new = self.care.path_in(key, place, self.care.name_of(key, path))
        title = self.title(key, path)
        if place:
            names = {"folder": title, "place": self.title(key, place)}
            words = tr("move of “{folder}” into “{place}”", **names)
            told = tr("Moved “{folder}” into “{place}”", **names)
        else:
            words = tr("move of “{folder}” to the top level", folder=title)
            told = tr("Moved “{folder}” to the top level", folder=title)
        step = self._renaming(key, path, new, words)
        work = self.care.rename(key, path, new, step=True)
        self._start(key, tr("move “{folder}”", folder=title), work, told, step)

    def delete(self, key: SourceKey, path: str) -> None:
        """Asks first, with what becomes of the mail in it."""
        if why := self.why_not_change(key, path):
            self.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        what = tr("delete “{folder}”", folder=self.title(key, path))
        self._run(self._ask_delete(key, path), ("delete", key, path), key, what)

    async def _ask_delete(self, key: SourceKey, path: str) -> None:
        found = self.folder(key, path)
        count = 0
        unknown = self._is_unknown(key, path) and not self._is_gmail(key)
        if found is not None and not unknown and not found.attributes.get("Noselect"):
            count = await self.care.count_now(key, path)
        title = self.title(key, path)
        mail = str(_UNKNOWN) if unknown else self._of_its_mail(key, count)
        body = " ".join([mail, self._of_those_in_it(key, path)]).strip()
        verb = tr("Delete folder and mail") if count and not self._is_gmail(key) else tr("Delete folder")

        def make() -> QDialog:
            dialog = ConfirmDialog(tr("Delete “{folder}”?", folder=title), body, verb, self._window)
            dialog.accepted.connect(
                lambda: self._start(
                    key,
                    tr("delete “{folder}”", folder=title),
                    self.care.delete(key, path, with_messages=bool(count)),
                    tr("Deleted “{folder}”", folder=title),
                )
            )
            return dialog

        self._show(("delete", key, path), make)

    def _of_its_mail(self, key: SourceKey, count: int) -> str:
        if not count:
            return tr("It holds no messages.")
        if self._is_gmail(key):
            return counted(
                count,
                "{n} message loses this label and stays in All Mail.",
                "{n} messages lose this label and stay in All Mail.",
            )
        return counted(
            count,
            "{n} message in it is deleted for good, on the mail server as well. Move what is still wanted to another "
            "folder first.",
            "{n} messages in it are deleted for good, on the mail server as well. Move what is still wanted to another "
            "folder first.",
        )

    def _of_those_in_it(self, key: SourceKey, path: str) -> str:
        below = len(self.care.below(key, path))
        if not below:
            return ""
        return counted(below, "The folder in it stays.", "The {n} folders in it stay.")

    def empty(self, key: SourceKey, path: str) -> None:
        """Asks first, with the number."""
        if why := self.why_not_all(key, path):
            self.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        what = tr("empty “{folder}”", folder=self.title(key, path))
        self._run(self._ask_empty(key, path), ("empty", key, path), key, what)

    async def _ask_empty(self, key: SourceKey, path: str) -> None:
        count, title = await self.care.count_now(key, path), self.title(key, path)
        if not count:
            self.said.emit(tr("{folder} is empty already.", folder=title))
            return

        def make() -> QDialog:
            dialog = ConfirmDialog(
                tr("Empty {folder}?", folder=title),
                counted(
                    count,
                    "{n} message is deleted for good. What comes in from now on stays. This can't be undone.",
                    "{n} messages are deleted for good. What comes in from now on stays. This can't be undone.",
                ),
                counted(count, "Delete {n} message", "Delete {n} messages"),
                self._window,
            )
            dialog.accepted.connect(
                lambda: self._start(
                    key,
                    tr("empty “{folder}”", folder=title),
                    self.care.empty(key, path),
                    tr("Emptied {folder}", folder=title),
                )
            )
            return dialog

        self._show(("empty", key, path), make)

    def mark_read(self, key: SourceKey, path: str) -> None:
        if why := self.why_not_all(key, path):
            self.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        nothing = (
            tr("The service does not tell the marks of these messages.")
            if self.care.folders.unread(key, path) is None
            else tr("All messages in “{folder}” are read already.", folder=self.title(key, path))
        )
        self._read_all(key, path, nothing)

    def set_favourite(self, key: SourceKey, path: str, on: bool) -> None:
        title = self.title(key, path)
        if not self.favourites.put(key, path, on):
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
        title = self.title(key, path)
        told = (
            tr("“{folder}” is the folder for {role} now", folder=title, role=str(TITLES[role]))
            if role
            else tr("“{folder}” is for nothing special now", folder=title)
        )

        async def set_it() -> bool:
            await self.care.set_role(key, path, role)
            return True

        self._start(key, tr("say what “{folder}” is for", folder=title), set_it(), told)

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
                parent=self._window,
            )
            return dialog

        self._show(("synced", key), make)

    async def _set_synced(self, key: SourceKey, changed: Mapping[str, bool], dialog: FolderChoiceDialog) -> None:
        """The dialog may be closed before all of it is saved."""
        done = 0
        for path, on in changed.items():
            try:
                await self.care.set_synced(key, path, on)
            except ApiError as error:
                text = of_error(
                    error, replace(self._names_of(key), what=tr("change “{folder}”", folder=self.title(key, path)))
                )
                before = tr("{done} of {all} were changed before.", done=done, all=len(changed)) if done else ""
                refuse = dialog.refuse if self._open.get(("synced", key)) is dialog else self.failed.emit
                refuse(replace(text, body=f"{text.body} {before}".strip()))
                return
            done += 1
        if self._open.get(("synced", key)) is dialog:
            dialog.accept()
        self.said.emit(counted(done, "{n} folder changed", "{n} folders changed"))

    # -- own work ------------------------------------------------------------------------

    def _places(self, key: SourceKey) -> dict[str, str]:
        """Where a folder can lie, by path and in words."""
        names: Iterable[str] = sorted((each.name for each in self.care.folders.folders(key)), key=place)
        found = {name: self.care.folders.title(key, name) for name in names if not self.care.why_not_below(key, name)}
        return {"": str(TOP_LEVEL)} | found

    def _renaming(self, key: SourceKey, old: str, new: str, words: str) -> FolderStep:
        def way(start: str, end: str) -> Work:
            async def go() -> bool:
                what = tr("put “{folder}” to its other place", folder=self.title(key, start))
                told = tr("“{folder}” is there again", folder=plain_line(end, 80))
                return self._tell(await self.care.rename(key, start, end, step=True), what, told)

            return go

        return FolderStep(key, words, {old, new}, back=way(new, old), forth=way(old, new), run=self._step)

    def _step(self, step: FolderStep, work: Coroutine[Any, Any, None]) -> None:
        """Undo or redo: one after the other, as each is about what the one before has left."""

        async def run() -> None:
            async with self._one_step:
                try:
                    await work
                finally:
                    if not step.alive:
                        self.care.forget(step)

        self._run(run(), None, step.key, tr("undo or redo the {change}", change=step.words))

    def _tell(self, done: bool, what: str, told: str) -> bool:
        waits = tr("A change waits for the mail server, and goes on by itself: {what}.", what=what)
        self.said.emit(told if done else waits)
        return done

    def _start(
        self,
        key: SourceKey,
        what: str,
        work: Coroutine[Any, Any, bool],
        told: str,
        step: FolderStep | None = None,
    ) -> None:
        """`step`: what undoes it, once it is done."""

        async def run() -> None:
            done = await work
            if done and step is not None:
                self.care.note(step)
            self._tell(done, what, told)

        self._run(run(), None, key, what)

    def _run(self, work: Coroutine[Any, Any, None], name: Hashable, key: SourceKey, what: str) -> None:
        self._tasks.start(work, key=name, on_error=lambda error: self._present(error, key, what))

    def _present(self, error: BaseException, key: SourceKey, what: str) -> None:
        if not isinstance(error, CioError):
            raise error
        text = of_error(error, replace(self._names_of(key), what=what))
        said = error.message if isinstance(error, ApiError) else ""
        self.failed.emit(replace(text, details=text.details or said))

    def _show(self, what: Hashable, make: Callable[[], QDialog]) -> None:
        """A second asking brings the open dialog to the front."""
        dialog = self._open.get(what)
        if dialog is None:
            dialog = self._open[what] = make()
            dialog.finished.connect(lambda _result: self._open.pop(what, None))
            dialog.open()
        dialog.raise_()
        dialog.activateWindow()
