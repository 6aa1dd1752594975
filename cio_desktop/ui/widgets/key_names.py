"""What keys are called where people read it: one way everywhere, that of Qt, which writes them behind menu entries."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def native(keys: str) -> str:
    """As the person's system and language write it; "1 … 9" is a row of keys."""
    return " … ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys.split(" … "))
