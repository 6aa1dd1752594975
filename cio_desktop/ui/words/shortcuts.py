"""Keys that are bound in one place and named in another: in a tip, a description, a hint, the list of shortcuts.

As QKeySequence spells them, the main one first. Those that only an action has stand in `window/actions.py`.
"""

from __future__ import annotations

MEND = ("Alt+Return",)
ACTIVITY = ("Ctrl+J",)
CHOOSE_PERIOD = ("F4", "Alt+Down")
FILTER_SOURCES = ("Ctrl+Alt+F",)
RENAME = ("F2",)
MOVE_TO = ("V", "Ctrl+Shift+V")
SHOW_PLAN = ("Shift+Return",)
COPY_TO = ("Shift+V",)
MOVE_AGAIN = ("Ctrl+Shift+M",)
ARCHIVE = ("E", "Ctrl+E")
DELETE = ("Del",)  # as it is: Qt spells keys so
TO_TRASH = ("Del", "Backspace")  # as it is: Qt spells keys so
REMOVE_HERE = ("Ctrl+Del", "Ctrl+Backspace")
CHANGE_FOLDERS = ("L", "Ctrl+L")
COPY = ("Ctrl+C",)
PASTE = ("Ctrl+V",)
READ = ("Return", "Enter")  # as it is: Qt spells keys so
TAKE = ("Return",)  # as it is: Qt spells keys so
CHECK = ("Space",)  # as it is: Qt spells keys so
LEAVE = ("Esc",)  # as it is: Qt spells keys so
TOGGLE_READ = ("U",)
TOGGLE_STAR = ("S",)


def favourite(digit: int) -> tuple[str, ...]:
    """Moves to that favourite folder."""
    return (str(digit), f"Ctrl+{digit}")
