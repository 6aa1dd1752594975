"""What somebody at the window may want: a change of folders, made from what the program shows at that moment."""

from __future__ import annotations

import random

from cio_desktop.engine.change import FolderChange
from cio_desktop.store import folders, messages, sources
from cio_desktop.store.database import Connection, Database
from tests.support.edit_world import change

NO_TARGETS = {"\\All", "\\Flagged", "\\Important"}


def _shown(connection: Connection, account: str) -> tuple[dict[str, list[str]], list[str]]:
    """Message id -> folders, and all folders mail can go to."""
    found = connection.execute(
        "SELECT DISTINCT m.id FROM message m JOIN membership p ON p.message = m.n WHERE p.gone_at IS NULL ORDER BY m.id"
    )
    ids = [key for (key,) in found]
    places = messages.folders_of(connection, ids)
    names = {
        row.path
        for source in sources.list_of(connection, account)
        for row in folders.list_of(connection, source.id)
        if row.selectable and row.special_use not in NO_TARGETS
    }
    return {key: sorted({place.path for place in places[key]}) for key in ids}, sorted(names)


async def wish(
    db: Database, account: str, chance: random.Random, *, many: bool
) -> tuple[list[str], FolderChange, bool] | None:
    """Message ids, the change, and whether it may be queued. None where nothing is shown yet."""
    shown, names = await db.read(_shown, account)
    placed = [key for key, paths in shown.items() if paths]
    if not placed:
        return None
    ids = chance.sample(placed, min(len(placed), chance.randint(2, 4))) if many else [chance.choice(placed)]
    return ids, _change(shown[ids[0]], names, chance), chance.random() < 0.6


def _change(here: list[str], names: list[str], chance: random.Random) -> FolderChange:
    others = [name for name in names if name not in here] or names
    target, source = chance.choice(others), chance.choice(here)
    how = chance.random()
    if how < 0.45:
        return change((target,), (source,))
    if how < 0.55:
        return change((target,), tuple(here))
    if how < 0.65:
        return change((target,))
    if how < 0.75:
        return change((), (source,))
    if how < 0.9:
        return change(tuple(chance.sample(names, min(len(names), chance.randint(1, 2)))), exact=True)
    if how < 0.95:
        return change(("New",), (source,))
    return change(tuple(chance.sample(others, min(2, len(others)))), tuple(here))
