"""Where messages are, as answers show it: folders, labels of Gmail, sources."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from . import folders
from .keys import match_ids
from .rows import chunks


@dataclass(slots=True)
class Place:
    """Where a message appears, for answers: a folder, or a label of Gmail.

    `special_use`: only what the server told, because the documentation promises a symbolic name "if and only if
    the server supports it".
    """

    source_id: int
    label: str
    folder_id: int
    path: str
    special_use: str | None


# what a source hides on request: places flagged as deleted
_SHOWN = "(s.expunge_on_deleted_flag = 0 OR instr(p.flags, '\\Deleted') = 0)"


def folders_of(connection: sqlite3.Connection, ids: Collection[str]) -> dict[str, list[Place]]:
    """Where messages are. On Gmail: their labels, and Trash or Spam; All Mail itself is no place to show. Elsewhere no
    folder that only shows messages of others, but for one that is known from such folders alone."""
    result: dict[str, list[Place]] = {key: [] for key in ids}
    shown: dict[str, list[Place]] = {}
    for batch in chunks(ids):
        condition, values = match_ids(batch)
        found = connection.execute(
            f"WITH asked AS (SELECT m.n, m.id FROM message m WHERE {condition})"
            f" SELECT q.id, s.id, s.label, f.id, f.path, f.special_use, s.gmail = 0 AND {folders.IS_VIEW}"
            " FROM asked q JOIN membership p ON p.message = q.n AND p.gone_at IS NULL"
            " JOIN folder f ON f.id = p.folder_id JOIN source s ON s.id = f.source_id"
            f" WHERE (s.gmail = 0 OR coalesce(f.special_use, '') <> '\\All') AND {_SHOWN}"
            " UNION SELECT q.id, s.id, s.label, f.id, f.path, f.special_use, 0"
            " FROM asked q JOIN label l ON l.message = q.n"
            " JOIN folder f ON f.id = l.folder_id JOIN source s ON s.id = f.source_id"
            " ORDER BY 2, 5, 4",
            values,
        )
        for key, *place, view in found:
            (shown.setdefault(key, []) if view else result[key]).append(Place(*place))
    return {key: places or shown.get(key, []) for key, places in result.items()}


def sources_of(connection: sqlite3.Connection, ids: Collection[str]) -> dict[str, list[str]]:
    """Labels of the sources each message is in."""
    result: dict[str, list[str]] = {key: [] for key in ids}
    for batch in chunks(ids):
        condition, values = match_ids(batch)
        found = connection.execute(
            "SELECT DISTINCT m.id, s.label, s.id FROM message m JOIN membership p ON p.message = m.n"
            " AND p.gone_at IS NULL JOIN folder f ON f.id = p.folder_id JOIN source s ON s.id = f.source_id"
            f" WHERE {condition} AND {_SHOWN} ORDER BY s.id",
            values,
        )
        for key, label, _ in found:
            result[key].append(label)
    return result
