"""A folder edit as the API shows it, ours: its state, and what became of each folder."""

from __future__ import annotations

from typing import Any

import msgspec

from cio_desktop.engine.api import Edit
from cio_desktop.store.edits import EditRow


def edit_view(row: EditRow) -> dict[str, Any]:
    edit = Edit.of(row, [])
    shown: dict[str, Any] = msgspec.to_builtins(edit.public())
    shown["results"] = msgspec.to_builtins(edit.results)
    return shown
