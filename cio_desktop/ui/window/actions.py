"""The window's actions: text, icon, shortcut, tip in one table; menus, toolbar and shortcut list are made of it."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.theme import follow
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.period_words import long
from cio_desktop.ui.words.plain import tool_tip

_K = QKeySequence.StandardKey
_FUNCTION_KEY = re.compile(r"F\d{1,2}")


class Entry(msgspec.Struct, frozen=True):
    """`standard` is the platform's own sequence; `keys` stand in where it has none, or come on top of it. `local`: they
    work in the list alone that it is about."""

    text: str
    icon: str = ""
    standard: QKeySequence.StandardKey | None = None
    keys: tuple[str, ...] = ()
    tip: str = ""
    checkable: bool = False
    group: str = ""
    local: bool = False

    def sequences(self) -> list[QKeySequence]:
        found = list(QKeySequence.keyBindings(self.standard)) if self.standard is not None else []
        for text in self.keys:
            sequence = QKeySequence(text)
            if sequence not in found:
                found.append(sequence)
        return found


def period_action(period: SyncPeriod) -> str:
    """The name of the action that chooses it."""
    return f"period_{period.value}"


TABLE: dict[str, Entry] = {
    "add_source": Entry("&Add source…", "add", _K.New, ("Ctrl+N",), "Add a mail source", group="Sources"),
    "sync": Entry("S&ync now", "sync", _K.Refresh, ("F5",), "Sync the selected sources", group="Sources"),
    "sync_all": Entry("Sync &all", "", None, ("Shift+F5",), "Sync every source", group="Sources"),
    "mend": Entry("Si&gn in or fix", "key", None, shortcuts.MEND, "Sign in again, or fix the source", group="Sources"),
    **{
        period_action(period): Entry(f"Sync every {long(period)}", "", None, (f"Alt+{place}",), group="Sources")
        for place, period in enumerate(SyncPeriod, 1)
    },
    "sync_folders": Entry("C&hoose folders to sync…", group="Sources"),
    "password": Entry("Change &password…", "key", group="Sources"),
    "rename_account": Entry("Rename acc&ount", "", None, shortcuts.RENAME, group="Sources", local=True),
    "remove_source": Entry("&Remove source…", "remove", group="Sources"),
    "new_folder": Entry("&New folder…", "", None, ("Ctrl+Shift+N",), "Make a folder in this one", group="Folders"),
    "rename_folder": Entry("&Rename folder", "", None, shortcuts.RENAME, group="Folders", local=True),
    "move_folder": Entry("&Move folder…", group="Folders"),
    "favourite": Entry("&Favourite, with a digit as its key", checkable=True, group="Folders"),
    "read_folder": Entry("Mark &all as read", group="Folders"),
    "empty_folder": Entry("Empt&y Trash or Spam…", group="Folders"),
    "delete_folder": Entry("&Delete folder…", "remove", None, ("Del",), group="Folders", local=True),
    "filter_messages": Entry("Search &messages", "search", _K.Find, ("Ctrl+F",), group="Moving about"),
    "filter_folders": Entry("Filter &folders", "", None, ("Ctrl+Shift+F",), group="Moving about"),
    "filter_sources": Entry("Filter s&ources", "", None, shortcuts.FILTER_SOURCES, group="Moving about"),
    "next_pane": Entry("&Next pane", "", None, ("F6",), group="Moving about"),
    "previous_pane": Entry("&Previous pane", "", None, ("Shift+F6",), group="Moving about"),
    "details": Entry(
        "&Details", "details", None, ("Ctrl+Shift+D",), "Show the right column", checkable=True, group="Window"
    ),
    "activity": Entry(
        "&Activity", keys=shortcuts.ACTIVITY, tip="What happened, and what is being changed", group="Window"
    ),
    "compact_sources": Entry(
        "Compa&ct list of sources", tip="One line for each source", checkable=True, group="Window"
    ),
    "as_table": Entry("Sources as &table", checkable=True, group="Window"),
    "reading_below": Entry("&Below the list", checkable=True, group="Window"),
    "reading_right": Entry("&Right of the list", checkable=True, group="Window"),
    "reading_off": Entry("&Off", checkable=True, group="Window"),
    "sort_date": Entry("&Date", checkable=True, group="Window"),
    "sort_from": Entry("Se&nder", checkable=True, group="Window"),
    "sort_subject": Entry("Sub&ject", checkable=True, group="Window"),
    "sort_reverse": Entry("&Reverse order", group="Window"),
    "rows_comfortable": Entry("C&omfortable", checkable=True, group="Window"),
    "rows_compact": Entry("Compac&t", checkable=True, group="Window"),
    "theme_system": Entry("As the s&ystem", checkable=True, group="Window"),
    "theme_light": Entry("L&ight", checkable=True, group="Window"),
    "theme_dark": Entry("Da&rk", checkable=True, group="Window"),
    "letters": Entry(
        "Single-letter &keys", tip="E, V, L, 1 and others act in the message list", checkable=True, group="Window"
    ),
    "notifications": Entry("Notify me when a source needs me", checkable=True, group="Window"),
    "background": Entry("Keep syncing when the window is closed", checkable=True, group="Window"),
    "login_start": Entry("Start when I log in", checkable=True, group="Window"),
    "full_screen": Entry("&Full screen", "", _K.FullScreen, ("F11",), checkable=True, group="Window"),
    "settings": Entry("Se&ttings…", "settings", _K.Preferences, ("Ctrl+,",), group="Window"),
    "leave_demo": Entry("Leave &demo", group="Window"),
    "close": Entry("&Close window", "", _K.Close, ("Ctrl+W",), group="Window"),
    "quit": Entry("&Quit", "", _K.Quit, ("Ctrl+Q",), group="Window"),
    "help": Entry("CIO Desktop &help", "", _K.HelpContents, ("F1",), group="Window"),
    "shortcuts": Entry("&Keyboard shortcuts", "", None, ("Ctrl+?",), group="Window"),
    "about": Entry("A&bout CIO Desktop", group="Window"),
}

ON_TOOLBAR = ("add_source", "sync", "details")

# Keys that live in the lists themselves or in ui/window/undo.py, for the list of shortcuts only.
IN_LISTS = (
    ("Messages", "Read the message", "Enter"),
    ("Messages", "Archive", ", ".join(shortcuts.ARCHIVE)),
    ("Messages", "Move to Trash", "Delete, Backspace"),
    ("Messages", "Move to a favourite folder", "1 … 9, Ctrl+1 … Ctrl+9"),
    ("Messages", "Copy, and paste into a folder", "Ctrl+C, Ctrl+V"),
    ("Messages", "Change the folders of the selection", ", ".join(shortcuts.CHANGE_FOLDERS)),
    ("Messages", "Move to…", ", ".join(shortcuts.MOVE_TO)),
    ("Messages", "Move to the last folder again", ", ".join(shortcuts.MOVE_AGAIN)),
    ("Messages", "Mark as read or unread", ", ".join(shortcuts.TOGGLE_READ)),
    ("Messages", "Star, or remove the star", ", ".join(shortcuts.TOGGLE_STAR)),
    ("Messages", "Remove from this folder", "Ctrl+Delete, Ctrl+Backspace"),
    ("Folders", "Delete folder", "Delete"),
    ("Sources", "Choose the sync period", ", ".join(shortcuts.CHOOSE_PERIOD)),
    ("Editing", "Undo", "Ctrl+Z"),
    ("Editing", "Redo", "Ctrl+Shift+Z, Ctrl+Y"),
    ("Editing", "Toggle a check box", "Space"),
    ("Editing", "Context menu", "Menu, Shift+F10"),
)


class Actions:
    """`actions["sync"]` is the QAction. Those of menus have their pictures after `dress_all`."""

    def __init__(self, owner: QWidget) -> None:
        self.owner = owner
        self._made: dict[str, QAction] = {}
        self._dressed: tuple[str, ...] = ON_TOOLBAR
        for name, entry in TABLE.items():
            action = QAction(as_written(entry.text), self.owner)
            action.setObjectName(f"action_{name}")
            action.setCheckable(entry.checkable)
            action.setShortcuts(entry.sequences())
            if entry.local:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setIconText(as_written(entry.text.replace("&", "")))
            self._made[name] = action
            self.set_tip(name, entry.tip)
            self.owner.addAction(action)
        follow(self.owner, self.dress)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def copy(
        self,
        menu: QMenu,
        name: str,
        act: Callable[[], object],
        *,
        why_not: str = "",
        text: str = "",
        checked: bool | None = None,
        add: bool = True,
    ) -> QAction:
        """One like it for a menu that is about something else than what is chosen. Its key is shown, and not taken."""
        made = QAction(self._made[name].icon(), as_written((text or TABLE[name].text).replace("&", "")), menu)
        made.setObjectName(f"{name}_here")
        made.setShortcut(self._made[name].shortcut())
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.setShortcutVisibleInContextMenu(True)
        made.setEnabled(not why_not)
        made.setToolTip(tool_tip(why_not or self._made[name].toolTip()))
        if checked is not None:
            made.setCheckable(True)
            made.setChecked(checked)
        made.triggered.connect(lambda _checked=False: act())
        if add:
            menu.addAction(made)
        return made

    def set_tip(self, name: str, tip: str) -> None:
        """The tip with the key; a disabled action's tip says why it is off."""
        action = self._made[name]
        words = tip or TABLE[name].tip or TABLE[name].text.replace("&", "")
        key = self.key(name)
        action.setToolTip(tool_tip(f"{words} ({key})" if key else words))

    def key(self, name: str) -> str:
        """The main key as this system writes it, for a hint; empty where there is none."""
        return self._made[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def enable(self, name: str, on: bool, why_not: str = "") -> None:
        self._made[name].setEnabled(on)
        self.set_tip(name, "" if on else why_not)

    def dress(self) -> None:
        palette = QGuiApplication.palette()  # the owner's own is another one once it was shown
        for name in self._dressed:
            if picture := TABLE[name].icon:
                self._made[name].setIcon(icons.icon(f"actions/{picture}", palette))

    def dress_all(self) -> None:
        self._dressed = tuple(TABLE)
        self.dress()


def shortcut_rows() -> list[tuple[str, str, str]]:
    """(group, what, keys) for the list of shortcuts."""
    rows = []
    for entry in TABLE.values():
        texts = [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in entry.sequences()]
        # A keyboard's own "Find" or "Refresh" key works too; named in the list it would only puzzle.
        keys = ", ".join(text for text in texts if "+" in text or _FUNCTION_KEY.fullmatch(text))
        if keys:
            rows.append((entry.group, entry.text.replace("&", "").rstrip("…"), keys))
    return sorted([*rows, *IN_LISTS], key=lambda row: row[0])
