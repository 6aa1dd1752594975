"""In which order each list of messages was last put, kept for the next start."""

from __future__ import annotations

import json

from PySide6.QtCore import QSettings

from cio_desktop.operations.message_query import Scope, Sort, SortColumn

_NAME = "messages/orders"
MOST = 500  # the longest unused are forgotten


class ListOrders:
    """Without `settings` they are kept until the program ends."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings
        self._known: dict[str, Sort] = {}
        try:
            found = json.loads(str(settings.value(_NAME, "{}"))) if settings is not None else {}
            self._known = {name: Sort(SortColumn(column), bool(up)) for name, (column, up) in found.items()}
        except (ValueError, TypeError, AttributeError):
            pass  # not written by us: as if there were none

    def of(self, scope: Scope) -> Sort:
        return self._known.get(_name(scope), Sort())

    def choose(self, scope: Scope, sort: Sort) -> None:
        self._known.pop(_name(scope), None)
        if sort != Sort():
            self._known[_name(scope)] = sort
        self._known = dict(list(self._known.items())[-MOST:])
        if self._settings is not None:
            found = {name: (each.column.value, each.ascending) for name, each in self._known.items()}
            self._settings.setValue(_NAME, json.dumps(found))


def _name(scope: Scope) -> str:
    return json.dumps([scope.account_id, scope.label, scope.folder])
