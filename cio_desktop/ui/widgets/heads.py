"""The heads of columns: where one is too narrow for its words, they end in dots and the tip has them whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

HEAD_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})  # that a model answers by the words


def shorten_heads(header: QHeaderView) -> None:
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
