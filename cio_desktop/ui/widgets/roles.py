"""What a screen reader is told a widget is, where Qt would call it by its class: a strip of notices is an alert."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PROPERTY = "accessible_role"
_made: list[QAccessibleInterface] = []  # Qt's own; let go here they would be freed twice


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    _install()
    widget.setProperty(_PROPERTY, role.value)


@cache
def _install() -> None:
    QAccessible.installFactory(_make)


def _make(_class: str, found: QObject) -> QAccessibleInterface | None:
    role = found.property(_PROPERTY) if isinstance(found, QWidget) else None
    if not isinstance(found, QWidget) or role is None:
        return None
    _made.append(QAccessibleWidget(found, QAccessible.Role(role)))
    return _made[-1]
