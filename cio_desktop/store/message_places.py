"""Where messages are, as answers show it: folders, labels of Gmail, sources."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from . import folders
from .keys import match_ids
from .rows import chunks, marks


@dataclass(slots=True, frozen=True)
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


@dataclass(slots=True, frozen=True)
class Whereabouts:
    """`folders`, by source and name. On Gmail: labels, and Trash or Spam; All Mail itself is no place to show.
    Elsewhere no folder that only shows messages of others, but for a message that is known from such folders alone.
    `sources`: the labels of those it is in, by age."""

    folders: tuple[Place, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(slots=True, frozen=True)
class _Folder:
    place: Place
    view: bool
    shown: bool
    hides: bool  # what is flagged as deleted


_Ids = tuple[int, ...]


def folders_of(connection: sqlite3.Connection, ids: Collection[str]) -> dict[str, list[Place]]:
    """Where messages are, by id; none for one that is not known."""
    numbers: dict[str, int] = {}
    for batch in chunks(ids):
        condition, values = match_ids(batch)
        numbers.update(connection.execute(f"SELECT m.id, m.n FROM message m WHERE {condition}", values).fetchall())
    found = of(connection, list(numbers.values()))
    return {key: list(found[numbers[key]].folders) if key in numbers else [] for key in ids}


def of(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Whereabouts]:
    """By number. Messages that are in the same places share one answer."""
    found: dict[int, Whereabouts] = {}
    made: dict[tuple[_Ids, _Ids], Whereabouts] = {}
    for batch in chunks(numbers):
        asked = f"message IN ({marks(batch)})"
        members = _ids(
            connection.execute(f"SELECT message, folder_id FROM membership WHERE {asked} AND gone_at IS NULL", batch)
        )
        labels = _ids(connection.execute(f"SELECT message, folder_id FROM label WHERE {asked}", batch))
        known = _folders(connection, set().union(*members.values(), *labels.values()))
        for number, folder_id in _hidden(connection, batch, known):
            members[number] = tuple(one for one in members[number] if one != folder_id)
        for number in batch:
            key = members.get(number, ()), labels.get(number, ())
            if key not in made:
                made[key] = _whereabouts([known[one] for one in key[0]], [known[one] for one in key[1]])
            found[number] = made[key]
    return found


def _ids(rows: Iterable[tuple[int, int]]) -> dict[int, _Ids]:
    found: dict[int, _Ids] = {}
    for message, folder_id in rows:
        found[message] = (*found.get(message, ()), folder_id)
    return found


def _folders(connection: sqlite3.Connection, ids: Collection[int]) -> dict[int, _Folder]:
    known = {}
    for batch in chunks(ids):
        for *place, view, shown, hides in connection.execute(
            f"SELECT s.id, s.label, f.id, f.path, f.special_use, s.gmail = 0 AND {folders.IS_VIEW},"
            " s.gmail = 0 OR coalesce(f.special_use, '') <> '\\All', s.expunge_on_deleted_flag"
            f" FROM folder f JOIN source s ON s.id = f.source_id WHERE f.id IN ({marks(batch)})",
            batch,
        ):
            known[place[2]] = _Folder(Place(*place), bool(view), bool(shown), bool(hides))
    return known


def _hidden(connection: sqlite3.Connection, batch: Sequence[int], known: dict[int, _Folder]) -> list[tuple[int, int]]:
    """Message and folder where a source hides on request what is flagged as deleted, and all its copies there are."""
    hiding = [number for number, folder in known.items() if folder.hides]
    if not hiding:
        return []
    return connection.execute(
        "SELECT message, folder_id FROM membership"
        f" WHERE message IN ({marks(batch)}) AND folder_id IN ({marks(hiding)}) AND gone_at IS NULL"
        " GROUP BY message, folder_id HAVING min(instr(flags, '\\Deleted')) > 0",
        [*batch, *hiding],
    ).fetchall()


def _whereabouts(there: Sequence[_Folder], labels: Sequence[_Folder]) -> Whereabouts:
    shown = [folder for folder in there if folder.shown]
    own = {folder.place for folder in shown if not folder.view} | {folder.place for folder in labels}
    places = sorted(own or {folder.place for folder in shown}, key=_order)
    sources = sorted({(folder.place.source_id, folder.place.label) for folder in there})
    return Whereabouts(tuple(places), tuple(label for _, label in sources))


def _order(place: Place) -> tuple[int, str, int]:
    return place.source_id, place.path, place.folder_id
