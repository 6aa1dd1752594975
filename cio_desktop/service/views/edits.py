"""A folder edit as the API shows it, ours: its state, and what became of each folder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from cio_desktop.engine.api import Edit, plan_of
from cio_desktop.store import edits, messages
from cio_desktop.store.database import Connection
from cio_desktop.store.edits import EditRow


def edit_views(connection: Connection, account_id: str, rows: Sequence[EditRow]) -> list[dict[str, Any]]:
    steps = edits.steps_of(connection, [row.id for row in rows])
    subjects = messages.subjects(connection, account_id, {row.message_id for row in rows if row.message_id})
    found = []
    for row in rows:
        edit = Edit.of(row, steps[row.id])
        shown: dict[str, Any] = msgspec.to_builtins(edit.public())
        shown["results"] = [result.told() for result in edit.results]
        if row.message_id in subjects:
            shown["subject"] = subjects[row.message_id]
        found.append(shown)
    return found


def planned_view(connection: Connection, row: EditRow) -> dict[str, Any]:
    """One of them, with its plan."""
    (shown,) = edit_views(connection, row.account_id, [row])
    return shown | {"plan": msgspec.to_builtins(plan_of(connection, row))}
