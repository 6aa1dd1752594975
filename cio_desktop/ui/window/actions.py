"""The window's actions: text, icon, shortcut, tip in one table; menus, toolbar and shortcut list are made of it."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cio_desktop.language import Text, listed, place, tr
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.key_names import native
from cio_desktop.ui.widgets.lines import as_written
from cio_desktop.ui.widgets.theme import follow
from cio_desktop.ui.words import shortcuts
from cio_desktop.ui.words.plain import tool_tip

_K = QKeySequence.StandardKey
_FUNCTION_KEY = re.compile(r"F\d{1,2}")

_SOURCES, _FOLDERS, _MESSAGES = Text("Sources"), Text("Folders"), Text("Messages")
_MOVING, _WINDOW, _EDITING = Text("Moving about"), Text("Window"), Text("Editing")


class Entry(msgspec.Struct, frozen=True):
    """`standard` is the platform's own sequence; `keys` stand in where it has none, or come on top of it. `local`: they
    work in the list alone that it is about."""

    text: Text
    icon: str = ""
    standard: QKeySequence.StandardKey | None = None
    keys: tuple[str, ...] = ()
    tip: Text | None = None
    checkable: bool = False
    group: Text = _WINDOW
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


_EVERY = {
    SyncPeriod.ONE_HOUR: Text("Sync every hour"),
    SyncPeriod.FOUR_HOURS: Text("Sync every 4 hours"),
    SyncPeriod.TWELVE_HOURS: Text("Sync every 12 hours"),
    SyncPeriod.ONE_DAY: Text("Sync every 24 hours"),
}

TABLE: dict[str, Entry] = {
    "add_source": Entry(Text("&Add source…"), "add", _K.New, ("Ctrl+N",), Text("Add a mail source"), group=_SOURCES),
    "sync": Entry(Text("S&ync now"), "sync", _K.Refresh, ("F5",), Text("Sync the selected sources"), group=_SOURCES),
    "sync_all": Entry(Text("Sync &all"), "", None, ("Shift+F5",), Text("Sync every source"), group=_SOURCES),
    "mend": Entry(
        Text("Si&gn in or fix"), "key", None, shortcuts.MEND, Text("Sign in again, or fix the source"), group=_SOURCES
    ),
    **{
        period_action(period): Entry(_EVERY[period], "", None, (f"Alt+{place}",), group=_SOURCES)
        for place, period in enumerate(SyncPeriod, 1)
    },
    "sync_folders": Entry(Text("C&hoose folders to sync…"), group=_SOURCES),
    "password": Entry(Text("Change &password…"), "key", group=_SOURCES),
    "rename_account": Entry(Text("Rename acc&ount"), "", None, shortcuts.RENAME, group=_SOURCES, local=True),
    "remove_source": Entry(Text("&Remove source…"), "remove", group=_SOURCES),
    "remove_account": Entry(Text("Remove accoun&t…"), "remove", group=_SOURCES),
    "new_folder": Entry(
        Text("&New folder…"), "", None, ("Ctrl+Shift+N",), Text("Make a folder in this one"), group=_FOLDERS
    ),
    "rename_folder": Entry(Text("&Rename folder"), "", None, shortcuts.RENAME, group=_FOLDERS, local=True),
    "move_folder": Entry(Text("&Move folder…"), group=_FOLDERS),
    "favourite": Entry(Text("&Favourite, with a digit as its key"), checkable=True, group=_FOLDERS),
    "read_folder": Entry(Text("Mark &all as read"), group=_FOLDERS),
    "empty_folder": Entry(Text("Empt&y Trash or Spam…"), group=_FOLDERS),
    "delete_folder": Entry(Text("&Delete folder…"), "remove", None, shortcuts.DELETE, group=_FOLDERS, local=True),
    "filter_messages": Entry(Text("Search &messages"), "search", _K.Find, ("Ctrl+F",), group=_MOVING),
    "filter_folders": Entry(Text("Filter &folders"), "", None, ("Ctrl+Shift+F",), group=_MOVING),
    "filter_sources": Entry(Text("Filter s&ources"), "", None, shortcuts.FILTER_SOURCES, group=_MOVING),
    "next_pane": Entry(Text("&Next pane"), "", None, ("F6",), group=_MOVING),
    "previous_pane": Entry(Text("&Previous pane"), "", None, ("Shift+F6",), group=_MOVING),
    "details": Entry(
        Text("&Details"),
        "details",
        None,
        ("Ctrl+Shift+D",),
        Text("Show the right column"),
        checkable=True,
    ),
    "activity": Entry(Text("&Activity"), keys=shortcuts.ACTIVITY, tip=Text("What happened, and what is being changed")),
    "compact_sources": Entry(Text("C&ompact list of sources"), tip=Text("One line for each source"), checkable=True),
    "as_table": Entry(Text("Sources as &table"), checkable=True),
    "reading_below": Entry(Text("&Below the list"), checkable=True),
    "reading_right": Entry(Text("&Right of the list"), checkable=True),
    "reading_off": Entry(Text("&Off"), checkable=True),
    "sort_date": Entry(Text("&Date"), checkable=True),
    "sort_from": Entry(Text("Se&nder"), checkable=True),
    "sort_subject": Entry(Text("Sub&ject"), checkable=True),
    "sort_source": Entry(Text("S&ource", "a mailbox on a server"), checkable=True),
    "sort_reverse": Entry(Text("&Reverse order")),
    "rows_comfortable": Entry(Text("C&omfortable"), checkable=True),
    "rows_compact": Entry(Text("Compac&t"), checkable=True),
    "theme_system": Entry(Text("As the s&ystem"), checkable=True),
    "theme_light": Entry(Text("L&ight"), checkable=True),
    "theme_dark": Entry(Text("Da&rk"), checkable=True),
    "theme_contrast_light": Entry(Text("Hi&gh contrast, light"), checkable=True),
    "theme_contrast_dark": Entry(Text("High &contrast, dark"), checkable=True),
    "letters": Entry(
        Text("Single-letter &keys"),
        tip=Text("E, V, L, 1 and others act on messages"),
        checkable=True,
    ),
    "notifications": Entry(Text("Notify me when a source needs me"), checkable=True),
    "background": Entry(Text("Keep syncing when the window is closed"), checkable=True),
    "login_start": Entry(Text("Start when I log in"), checkable=True),
    "full_screen": Entry(Text("&Full screen"), "", _K.FullScreen, ("F11",), checkable=True),
    "settings": Entry(Text("Se&ttings…"), "settings", _K.Preferences, ("Ctrl+,",)),
    "leave_demo": Entry(Text("Leave &demo")),
    "close": Entry(Text("&Close window"), "", _K.Close, ("Ctrl+W",)),
    "quit": Entry(Text("&Quit"), "", _K.Quit, ("Ctrl+Q",)),
    "help": Entry(Text("CIO Desktop &help"), "", _K.HelpContents, ("F1",)),
    "shortcuts": Entry(Text("&Keyboard shortcuts"), "", None, ("Ctrl+?",)),
    "about": Entry(Text("A&bout CIO Desktop")),
}

ON_TOOLBAR = ("add_source", "sync", "details")

# Keys that live in the lists themselves or in ui/window/undo.py, for the list of shortcuts only.
IN_LISTS = (
    (_MESSAGES, Text("Read the message"), ("Enter",)),  # as it is: a key
    (_MESSAGES, Text("Archive", "to archive"), shortcuts.ARCHIVE),
    (_MESSAGES, Text("Move to Trash"), shortcuts.TO_TRASH),
    (_MESSAGES, Text("Move to a favourite folder"), ("1 … 9", "Ctrl+1 … Ctrl+9")),
    (_MESSAGES, Text("Copy, and paste into a folder"), shortcuts.COPY + shortcuts.PASTE),
    (_MESSAGES, Text("Change the folders of the selection"), shortcuts.CHANGE_FOLDERS),
    (_MESSAGES, Text("Move to…"), shortcuts.MOVE_TO),
    (_MESSAGES, Text("Copy to…"), shortcuts.COPY_TO),
    (_MESSAGES, Text("Move to the last folder again"), shortcuts.MOVE_AGAIN),
    (_MESSAGES, Text("Mark as read or unread"), shortcuts.TOGGLE_READ),
    (_MESSAGES, Text("Star, or remove the star"), shortcuts.TOGGLE_STAR),
    (_MESSAGES, Text("Remove from this folder"), shortcuts.REMOVE_HERE),
    (_FOLDERS, Text("Delete folder"), shortcuts.DELETE),
    (_SOURCES, Text("Choose the sync period"), shortcuts.CHOOSE_PERIOD),
    (_EDITING, Text("Undo"), ("Ctrl+Z",)),
    (_EDITING, Text("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    (_EDITING, Text("Toggle a check box"), ("Space",)),  # as it is: a key
    (_EDITING, Text("Context menu"), ("Menu", "Shift+F10")),  # as it is: a key
)


def shown(text: Text) -> str:
    """Without the letter of its menu."""
    return str(text).replace("&", "")


class Actions:
    """`actions["sync"]` is the QAction. Those of menus have their pictures after `dress_all`."""

    def __init__(self, owner: QWidget) -> None:
        self.owner = owner
        self._made: dict[str, QAction] = {}
        self._dressed: tuple[str, ...] = ON_TOOLBAR
        for name, entry in TABLE.items():
            action = QAction(as_written(str(entry.text)), self.owner)
            action.setObjectName(f"action_{name}")
            action.setCheckable(entry.checkable)
            action.setShortcuts(entry.sequences())
            if entry.local:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setIconText(as_written(shown(entry.text)))
            self._made[name] = action
            self.set_tip(name)
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
        made = QAction(self._made[name].icon(), as_written(text.replace("&", "") or shown(TABLE[name].text)), menu)
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

    def set_tip(self, name: str, tip: str = "") -> None:
        """The tip with the key; a disabled action's tip says why it is off."""
        action = self._made[name]
        entry = TABLE[name]
        words = tip or (str(entry.tip) if entry.tip is not None else shown(entry.text))
        key = self.key(name)
        action.setToolTip(tool_tip(tr("{what} ({keys})", what=words, keys=key) if key else words))

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
        keys = listed(text for text in texts if "+" in text or _FUNCTION_KEY.fullmatch(text))
        if keys:
            rows.append((str(entry.group), shown(entry.text).rstrip("…"), keys))
    rows += [(str(group), str(what), listed(map(native, keys))) for group, what, keys in IN_LISTS]
    return sorted(rows, key=lambda row: place(row[0]))
