"""The actions about folders: in the menu bar for the folder that is chosen, in a context menu for the one under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cio_desktop.language import Text, tr
from cio_desktop.operations.folder_care import ROLES
from cio_desktop.operations.folder_names import TITLES
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.mail.folders.commands import FolderCommands
from cio_desktop.ui.mail.folders.pane import FolderPane
from cio_desktop.ui.widgets.lines import as_written

from .actions import Actions

NONE_CHOSEN = Text("Choose a folder first")


@dataclass(frozen=True)
class _Act:
    """What an action does, why not (empty: it can be done), and how it is called here."""

    run: Callable[[], object]
    why_not: str = ""
    text: str = ""
    checked: bool | None = None


class FolderActions:
    """`commands` and `pane` are there once the window is whole."""

    def __init__(self, actions: Actions, commands: FolderCommands, pane: FolderPane, menu: QMenu) -> None:
        self._actions = actions
        self._commands = commands
        self._pane = pane
        self._roles = QMenu(tr("Use as"), menu)
        for name in _names():
            actions[name].triggered.connect(lambda _=False, name=name: self._press(name))
        for name in ("rename_folder", "delete_folder"):
            pane.view.addAction(actions[name])
        pane.view.name_typed.connect(
            lambda path, name: self._with_key(lambda key: commands.places.rename(key, path, name))
        )
        pane.model.folder_dropped.connect(
            lambda path, into: self._with_key(lambda key: commands.places.move_into(key, path, into))
        )
        pane.view.menu_asked.connect(self.open_menu)
        pane.model.refuse_move = lambda path, into: self._why_not_move(path, into)
        pane.model.digit = lambda path: self._digit(path)
        self._fill(menu, lambda name: actions[name], self._roles)
        menu.aboutToShow.connect(self._follow)
        self._roles.aboutToShow.connect(lambda: self._fill_roles(self._roles))

    # -- the folder that is chosen ---------------------------------------------------

    def _press(self, name: str) -> None:
        """Also by a key, when no menu has followed yet."""
        key, path = self._pane.model.key, self._pane.view.current_path
        if key is None:
            return
        if name == "new_folder":
            self._commands.places.new(key, path or "")
        elif path is not None and (act := self._acts(key, path).get(name)) is not None:
            if act.why_not:
                self._commands.said.emit(act.why_not)
            else:
                act.run()

    def _follow(self) -> None:
        key, path = self._pane.model.key, self._pane.view.current_path
        acts = self._acts(key, path) if key is not None and path is not None else {}
        for name in _names():
            if name == "new_folder":  # which has a key: it stays on
                continue
            act = acts.get(name)
            self._actions.enable(name, act is not None and not act.why_not, act.why_not if act else str(NONE_CHOSEN))
            if act is not None and act.text:
                self._actions[name].setText(as_written(act.text))
            self._actions[name].setChecked(bool(act and act.checked))
        self._roles.setEnabled(key is not None and path is not None and not self._why_no_role(key, path))

    def _fill_roles(self, menu: QMenu) -> None:
        menu.clear()
        key, path = self._pane.model.key, self._pane.view.current_path
        if key is not None and path is not None:
            self._add_roles(menu, key, path)

    # -- the folder under the pointer --------------------------------------------------

    def open_menu(self, path: str, at: QPoint) -> None:
        """It changes nothing of what is shown. Beside all rows only a new folder can be made."""
        menu = self.build_menu(path)
        if menu is not None:
            self._pane.view.mark_menu(path)
            menu.aboutToHide.connect(lambda: self._pane.view.mark_menu(None))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

    def build_menu(self, path: str) -> QMenu | None:
        key = self._pane.model.key
        if key is None:
            return None
        menu = QMenu(self._pane.view)
        menu.setToolTipsVisible(True)
        if not path:
            self._actions.copy(menu, "new_folder", lambda: self._commands.places.new(key, ""))
            return menu
        acts = self._acts(key, path)
        acts["new_folder"] = _Act(
            lambda: self._commands.places.new(key, path), self._commands.rules.why_not_new(key, path)
        )

        def made(name: str) -> QAction:
            act = acts[name]
            return self._actions.copy(
                menu, name, act.run, why_not=act.why_not, text=act.text, checked=act.checked, add=False
            )

        roles = QMenu(tr("Use as"), menu)
        self._add_roles(roles, key, path)
        roles.setEnabled(not self._why_no_role(key, path))
        self._fill(menu, made, roles)
        return menu

    # -- both ------------------------------------------------------------------------------

    def _acts(self, key: SourceKey, path: str) -> dict[str, _Act]:
        commands = self._commands
        why_not, why_no_mail = commands.rules.why_not_change(key, path), commands.rules.why_not_messages(key, path)
        why_not_all, title = commands.rules.why_not_all(key, path), commands.rules.title(key, path)
        favourite = commands.favourites.digit(key, path) is not None
        acts = {
            "rename_folder": _Act(lambda: self._pane.view.edit_name(path), why_not),
            "move_folder": _Act(lambda: commands.places.move(key, path), why_not),
            "delete_folder": _Act(lambda: commands.removal.delete(key, path), why_not),
            "read_folder": _Act(lambda: commands.mark_read(key, path), why_not_all),
            "favourite": _Act(lambda: commands.set_favourite(key, path, not favourite), why_no_mail, checked=favourite),
        }
        emptied = commands.rules.is_emptied(key, path)
        acts["empty_folder"] = _Act(
            lambda: commands.removal.empty(key, path),
            why_not_all if emptied else tr("Only Trash and Spam are emptied"),
            tr("Empt&y {folder}…", folder=title) if emptied else "",
        )
        return acts

    def _why_no_role(self, key: SourceKey, path: str) -> str:
        return self._commands.rules.why_not_change(key, path) or self._commands.rules.why_not_messages(key, path)

    def _add_roles(self, menu: QMenu, key: SourceKey, path: str) -> None:
        """Those that the server has no folder for."""
        folders = self._commands.care.folders.folders(key)
        told = {each.symbolic_name for each in folders if each.role_by != "person"}
        found = self._commands.rules.folder(key, path)
        now = found.symbolic_name if found is not None else None
        for role in ROLES:
            action = menu.addAction(str(TITLES[role]))
            action.setCheckable(True)
            action.setChecked(role == now)
            action.setEnabled(role not in told)
            action.triggered.connect(lambda on, role=role: self._commands.set_role(key, path, role if on else None))

    def _fill(self, menu: QMenu, made: Callable[[str], QAction], roles: QMenu) -> None:
        for name in ("new_folder", "rename_folder", "move_folder"):
            menu.addAction(made(name))
        menu.addSeparator()
        menu.addAction(made("favourite"))
        menu.addMenu(roles)
        menu.addSeparator()
        for name in ("read_folder", "empty_folder"):
            menu.addAction(made(name))
        menu.addSeparator()
        menu.addAction(made("delete_folder"))

    def _with_key(self, act: Callable[[SourceKey], object]) -> None:
        if self._pane.model.key is not None:
            act(self._pane.model.key)

    def _why_not_move(self, path: str, into: str) -> str | None:
        key = self._pane.model.key
        return self._commands.care.why_not_move(key, path, into) if key is not None else str(NONE_CHOSEN)

    def _digit(self, path: str) -> int | None:
        key = self._pane.model.key
        return self._commands.favourites.digit(key, path) if key is not None else None


def _names() -> tuple[str, ...]:
    return ("new_folder", "rename_folder", "move_folder", "favourite", "read_folder", "empty_folder", "delete_folder")
