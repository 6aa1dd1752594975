"""What a row of folders tells its delegate."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Data(IntEnum):
    PATH = Qt.ItemDataRole.UserRole + 1
    SPECIAL = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3
    SELECTABLE = Qt.ItemDataRole.UserRole + 4
    TROUBLE = Qt.ItemDataRole.UserRole + 5  # why not all of its mail is shown; empty where it is
    DIGIT = Qt.ItemDataRole.UserRole + 6  # the key of a favourite
    UNREAD = Qt.ItemDataRole.UserRole + 7  # None: not told
