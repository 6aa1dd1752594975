"""Where folders lie and what they are called: made, renamed and moved, each with its undo.

Which folder is meant is taken at the gesture, never from a selection.
"""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import Any

from PySide6.QtWidgets import QDialog

from cio_desktop.language import place, tr
from cio_desktop.operations.folder_undo import FolderStep, Work
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.words.plain import plain_line

from .folder_dialog import TOP_LEVEL, FolderDialog
from .rules import FolderRules
from .work import FolderWork


class FolderPlaces:
    def __init__(self, work: FolderWork, rules: FolderRules) -> None:
        self._care = work.care
        self._work = work
        self._rules = rules

    def new(self, key: SourceKey, parent: str) -> None:
        """In this folder, or, with an empty path, in none; the place can be changed."""
        parent = "" if self._care.why_not_below(key, parent) else parent
        places = self._places(key)

        def make() -> QDialog:
            def why_not(place: str, name: str) -> str:
                return self._care.why_not_in(key, place) or self._care.why_not_name(key, place, name) or ""

            def hint(place: str, name: str) -> str:
                delimiter = self._care.delimiter(key)
                if not delimiter or delimiter not in name:
                    return ""
                head, _, last = name.rpartition(delimiter)
                where = plain_line(self._care.path_in(key, place, head), 80)
                return tr("Makes “{folder}” in “{place}”.", folder=plain_line(last, 60), place=where)

            dialog = FolderDialog(
                tr("New folder"),
                tr("Create folder"),
                places,
                parent,
                why_not,
                hint,
                named=True,
                parent=self._work.window,
            )
            dialog.chosen.connect(lambda place, name: self.create(key, self._care.path_in(key, place, name)))
            return dialog

        self._work.dialogs.show(("new", key), make)

    def create(self, key: SourceKey, path: str) -> None:
        shown = plain_line(path, 80)
        told, doing = tr("Made “{folder}”", folder=shown), tr("make the folder")

        async def make() -> bool:
            return self._work.tell(await self._care.create(key, path), doing, told)

        async def unmake() -> bool:
            if self._care.below(key, path) or await self._care.count_now(key, path):
                self._work.said.emit(tr("“{folder}” is not empty any more, and stays.", folder=shown))
                return False
            done = await self._care.delete(key, path, with_messages=False, step=True)
            return self._work.tell(done, tr("delete the folder"), tr("Deleted “{folder}” again", folder=shown))

        words = tr("making of “{folder}”", folder=shown)
        step = FolderStep(key, words, {path}, back=unmake, forth=make, run=self._step)
        self._work.start(key, doing, self._care.create(key, path), told, step)

    def rename(self, key: SourceKey, path: str, name: str) -> None:
        """Gives it another name where it is."""
        name = name.strip()
        if name == self._care.name_of(key, path):
            return
        parent = self._care.parent(key, path)
        why = self._rules.why_not_change(key, path) or self._care.why_not_name(key, parent, name)
        if why:
            self._work.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        new = self._care.path_in(key, parent, name)
        names = {"folder": self._rules.title(key, path), "name": plain_line(name, 80)}
        told = tr("Renamed “{folder}” to “{name}”", **names)
        step = self._renaming(key, path, new, tr("renaming of “{folder}” to “{name}”", **names))
        what = tr("rename “{folder}”", folder=names["folder"])
        self._work.start(key, what, self._care.rename(key, path, new, step=True), told, step)

    def move(self, key: SourceKey, path: str) -> None:
        """Asks where to."""
        title = self._rules.title(key, path)
        places = {place: words for place, words in self._places(key).items() if self._may_move(key, path, place)}

        def make() -> QDialog:
            dialog = FolderDialog(
                tr("Move “{folder}”", folder=title),
                tr("Move folder"),
                places,
                "",
                lambda place, _name: self._care.why_not_move(key, path, place) or "",
                named=False,
                parent=self._work.window,
            )
            dialog.chosen.connect(lambda place, _name: self.move_into(key, path, place))
            return dialog

        if not places:
            self._work.said.emit(tr("There is no other place for “{folder}”.", folder=title))
            return
        self._work.dialogs.show(("move", key, path), make)

    def _may_move(self, key: SourceKey, path: str, place: str) -> bool:
        return self._care.why_not_move(key, path, place) is None

    def move_into(self, key: SourceKey, path: str, place: str) -> None:
        """Empty: to the top level."""
        if why := self._rules.why_nothing() or self._care.why_not_move(key, path, place):
            self._work.said.emit(tr("Nothing was changed. {why}", why=why))
            return
        new = self._care.path_in(key, place, self._care.name_of(key, path))
        title = self._rules.title(key, path)
        if place:
            names = {"folder": title, "place": self._rules.title(key, place)}
            words = tr("move of “{folder}” into “{place}”", **names)
            told = tr("Moved “{folder}” into “{place}”", **names)
        else:
            words = tr("move of “{folder}” to the top level", folder=title)
            told = tr("Moved “{folder}” to the top level", folder=title)
        step = self._renaming(key, path, new, words)
        work = self._care.rename(key, path, new, step=True)
        self._work.start(key, tr("move “{folder}”", folder=title), work, told, step)

    def _places(self, key: SourceKey) -> dict[str, str]:
        """Where a folder can lie, by path and in words."""
        names: Iterable[str] = sorted((each.name for each in self._care.folders.folders(key)), key=place)
        found = {name: self._care.folders.title(key, name) for name in names if not self._care.why_not_below(key, name)}
        return {"": str(TOP_LEVEL)} | found

    def _renaming(self, key: SourceKey, old: str, new: str, words: str) -> FolderStep:
        def way(start: str, end: str) -> Work:
            async def go() -> bool:
                what = tr("put “{folder}” to its other place", folder=self._rules.title(key, start))
                told = tr("“{folder}” is there again", folder=plain_line(end, 80))
                return self._work.tell(await self._care.rename(key, start, end, step=True), what, told)

            return go

        return FolderStep(key, words, {old, new}, back=way(new, old), forth=way(old, new), run=self._step)

    def _step(self, step: FolderStep, work: Coroutine[Any, Any, None]) -> None:
        """Undo or redo: one after the other, as each is about what the one before has left."""
        self._care.begin()

        async def run() -> None:
            try:
                await work
            finally:
                self._care.end(step)

        self._work.run(run(), None, step.key, tr("undo or redo the {change}", change=step.words))
