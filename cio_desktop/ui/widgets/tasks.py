"""Running coroutines for a widget: its scope ends with it. Qt's bridge has slots of its own, which lose references and
errors (ui/README.md); they are not used."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cio_desktop.net.task_scope import ErrorPresenter, TaskScope


def scope_of(owner: QObject, on_error: ErrorPresenter | None = None) -> TaskScope:
    scope = TaskScope(type(owner).__name__, on_error)
    owner.destroyed.connect(scope.cancel)
    return scope
