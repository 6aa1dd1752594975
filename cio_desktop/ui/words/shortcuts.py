"""Keys that are bound in one place and named in another: in a tip, a description, a hint, the list of shortcuts.

As QKeySequence spells them, the main one first. Those that only an action has stand in `window/actions.py`.
"""

from __future__ import annotations

MEND = ("Alt+Return",)
CHOOSE_PERIOD = ("F4", "Alt+Down")
FILTER_SOURCES = ("Ctrl+Alt+F",)
MOVE_TO = ("V", "Ctrl+Shift+V")
MOVE_AGAIN = ("Ctrl+Shift+M",)
CHANGE_FOLDERS = ("L", "Ctrl+L")
READ = ("Return", "Enter")
TOGGLE_READ = ("U",)
TOGGLE_STAR = ("S",)
