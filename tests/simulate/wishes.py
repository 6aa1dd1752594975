"""What somebody at the window may want: a change of folders, made from what the program shows at that moment."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from cio_desktop.engine.change import FolderChange
from cio_desktop.operations.edits import NetChange
from cio_desktop.store import folders, message_places, sources
from cio_desktop.store.database import Connection, Database
from tests.support.edit_world import change

NO_TARGETS = {"\\All", "\\Flagged", "\\Important"}

Places = Mapping[str, frozenset[str]]
"""Label of a source -> folders."""


@dataclass(frozen=True)
class Wished:
    """`queue`: it may wait. `back`: the change that takes it back, as the window's Undo sends it. `before`: where the
    message was."""

    account: str
    ids: list[str]
    change: FolderChange
    queue: bool
    back: FolderChange | None = None
    before: Places | None = None


@dataclass(frozen=True)
class _Shown:
    """`places`: message id -> where it is; `names`: folders mail can go to."""

    places: dict[str, Places]
    names: Places


def _shown(connection: Connection, account: str) -> _Shown:
    found = connection.execute(
        "SELECT DISTINCT m.id FROM message m JOIN membership p ON p.message = m.n JOIN account a ON a.n = m.account"
        " WHERE p.gone_at IS NULL AND a.id = ? ORDER BY m.id",
        (account,),
    )
    ids = [key for (key,) in found]
    known = sources.list_of(connection, account)
    places: dict[str, Places] = {}
    for key, listed in message_places.folders_of(connection, ids).items():
        here = {row.label: frozenset(each.path for each in listed if each.label == row.label) for row in known}
        places[key] = {label: paths for label, paths in here.items() if paths}
    names = {
        row.label: frozenset(
            each.path
            for each in folders.list_of(connection, row.id)
            if each.selectable and each.special_use not in NO_TARGETS
        )
        for row in known
    }
    return _Shown({key: places[key] for key in ids}, names)


def known_in(connection: Connection, ids: list[str]) -> dict[str, frozenset[str]]:
    """Labels of the sources each message is known in."""
    listed = message_places.folders_of(connection, ids)
    return {key: frozenset(each.label for each in listed.get(key, ())) for key in ids}


async def wish(
    db: Database, account: str, chance: random.Random, *, many: bool, named: bool, other: str | None
) -> Wished | None:
    """None where nothing is shown yet. `named`: some wishes name the source, and that of the folder to go to. `other`:
    most want a folder of that account."""
    shown = await db.read(_shown, account)
    placed = [key for key, places in shown.places.items() if places]
    if not placed:
        return None
    ids = chance.sample(placed, min(len(placed), chance.randint(2, 4))) if many else [chance.choice(placed)]
    if other is not None and chance.random() < 0.75:
        return _across(account, ids, shown, other, (await db.read(_shown, other)).names, chance)
    if named and chance.random() < 0.75:
        return _named(account, ids, shown, chance)
    here = sorted(frozenset().union(*shown.places[ids[0]].values()))
    names = sorted(frozenset().union(*shown.names.values()))
    return Wished(account, ids, _change(here, names, chance), chance.random() < 0.6)


async def flags_or_end(db: Database, account: str, chance: random.Random, kind: str) -> Wished | None:
    """Flags set and cleared, or a message deleted: of any that is shown."""
    shown = await db.read(_shown, account)
    placed = [key for key, places in shown.places.items() if places]
    if not placed:
        return None
    flags = chance.sample(("\\Seen", "\\Flagged", "\\Answered"), chance.randint(1, 3))
    cut = chance.randint(0, len(flags))
    asked = FolderChange(set_flags=tuple(flags[:cut]), clear_flags=tuple(flags[cut:]))
    return Wished(
        account,
        [chance.choice(placed)],
        FolderChange(delete=True) if kind == "delete" else asked,
        chance.random() < 0.6,
    )


def _change(here: list[str], names: list[str], chance: random.Random, source: str | None = None) -> FolderChange:
    others = [name for name in names if name not in here] or names
    target, leaves = chance.choice(others), chance.choice(here)
    how = chance.random()
    if how < 0.45:
        return change((target,), (leaves,), source=source)
    if how < 0.55:
        return change((target,), tuple(here), source=source)
    if how < 0.65:
        return change((target,), source=source)
    if how < 0.75:
        return change((), (leaves,), source=source)
    if how < 0.9:
        wanted = tuple(chance.sample(names, min(len(names), chance.randint(1, 2))))
        return change(wanted, exact=True, source=source)
    if how < 0.95:
        return change(("New",), (leaves,), source=source)
    return change(tuple(chance.sample(others, min(2, len(others)))), tuple(here), source=source)


def _across(
    account: str, ids: list[str], shown: _Shown, other: str, names: Places, chance: random.Random
) -> Wished | None:
    """Into a folder of another account. None where none of it is known yet."""
    into = chance.choice(sorted(names))
    if not names[into]:
        return None
    places = shown.places[ids[0]]
    label = chance.choice(sorted(places))
    target = chance.choice(sorted(names[into])) if chance.random() < 0.95 else "New"
    leaves = (chance.choice(sorted(places[label])),) if chance.random() < 0.85 else ()
    wanted = change((target,), leaves, source=label, dst_source=into, dst_account=other)
    return Wished(account, ids, wanted, chance.random() < 0.6)


def _named(account: str, ids: list[str], shown: _Shown, chance: random.Random) -> Wished:
    """In the source in view, or from there to another one."""
    places = shown.places[ids[0]]
    label = chance.choice(sorted(places))
    here, queue = places[label], chance.random() < 0.6
    others = sorted(name for name, targets in shown.names.items() if targets and name != label)
    if not others or chance.random() < 0.4:
        wanted = _change(sorted(here), sorted(shown.names[label]), chance, label)
        add, remove = (frozenset(each.name or "" for each in names) for names in (wanted.add, wanted.remove))
        back = NetChange.of(here, add, here - add if wanted.exact else remove).inverse()
        return Wished(account, ids, wanted, queue, _asked(back, label), places)
    into = chance.choice(others)
    target = chance.choice(sorted(shown.names[into])) if chance.random() < 0.95 else "New"
    leaves = frozenset([chance.choice(sorted(here))]) if chance.random() < 0.75 else frozenset()
    wanted = change((target,), tuple(leaves), source=label, dst_source=into)
    was_there = target in places.get(into, ())
    back = NetChange(leaves, frozenset() if was_there else frozenset([target]))
    return Wished(account, ids, wanted, queue, _asked(back, into, label if leaves else None), places)


def _asked(net: NetChange, source: str, into: str | None = None) -> FolderChange | None:
    """As the window sends it; None where there is nothing to take back."""
    if not net:
        return None
    return change(tuple(sorted(net.add)), tuple(sorted(net.remove)), source=source, dst_source=into)
