"""From the names of a change to folders of the account's sources. Pure; knows no server and no message.

A name means the folder of a source the message is in, before one of another source; a name nobody knows is a folder to
be made in the message's first source.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from cio_desktop.engine.change import EditRefused, FolderChange, FolderName
from cio_desktop.imap.names import encode_name
from cio_desktop.protocol.symbolic import to_special_use

from .box import Box, BoxKey

LONGEST_NAME = 1000
FLAGGED = "\\Flagged"
ALL = "\\All"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """`starred`: None leaves the flag alone. `create` are the boxes of `add` that do not exist yet."""

    add: tuple[Box, ...] = ()
    remove: tuple[Box, ...] = ()
    starred: bool | None = None

    @property
    def create(self) -> tuple[Box, ...]:
        return tuple(box for box in self.add if box.folder_id is None)

    @property
    def sources(self) -> set[int]:
        return {box.source_id for box in (*self.add, *self.remove)}


def resolve(
    change: FolderChange,
    boxes: Sequence[Box],
    present: Collection[BoxKey],
    home: Sequence[int],
    gmail: Collection[int] = (),
) -> Wanted:
    """`present`: where the message appears, labels included; `home`: the sources it is in, first one first."""
    starred: bool | None = None
    add: dict[BoxKey, Box] = {}
    keep: set[BoxKey] = set()
    for name in change.add:
        use = _use_of(name)
        found = _matches(name, use, boxes)
        if use == FLAGGED or (found and found[0].use == FLAGGED):
            starred = True
            continue
        here = [box for box in found if box.key in present]
        keep.update(box.key for box in here)
        for box in here[:1] or [_target(name, use, found, home)]:
            add[box.key] = box
    remove: dict[BoxKey, Box] = {}
    if change.exact:
        by_key = {box.key: box for box in boxes}
        for key in present:
            held = by_key.get(key)
            if held is None or key in keep:
                continue
            if held.source_id in gmail and held.use in {ALL, FLAGGED, "\\Sent", "\\Drafts"}:
                continue  # Gmail keeps these itself; the star has a rule of its own
            remove[key] = held
        if starred is None and any(key[0] in gmail for key in present):
            starred = False  # on Gmail the star is a folder among the others
    for name in change.remove:
        use = _use_of(name)
        found = _matches(name, use, boxes)
        if use == FLAGGED or (found and found[0].use == FLAGGED):
            starred = False
            continue
        for box in found:
            add.pop(box.key, None)
            if box.key in present:
                remove[box.key] = box
    return Wanted(tuple(add.values()), tuple(remove.values()), starred)


def leaves_nothing(wanted: Wanted, present: Collection[BoxKey], gmail: Collection[int]) -> bool:
    """True when the message would be nowhere. Gmail keeps it in All Mail whatever happens to its labels."""
    if any(key[0] in gmail for key in present) or wanted.add:
        return False
    return not set(present) - {box.key for box in wanted.remove}


def check_names(change: FolderChange, boxes: Sequence[Box]) -> None:
    """Refuses what no server could take, before anything is journalled or sent."""
    if not change.exact and not change.add and not change.remove:
        raise EditRefused("Neither a folder to add nor one to remove was named.", code="edit.nothing")
    for name in (*change.add, *change.remove):
        text = name.name if name.name is not None else name.symbolic
        if not text:
            raise EditRefused("A folder's name is empty.", code="edit.bad_name")
        if _CONTROL.search(text):
            raise EditRefused("A folder's name can't hold control characters.", code="edit.bad_name")
        if len(text) > LONGEST_NAME:
            raise EditRefused("A folder's name is too long.", code="edit.bad_name")
        use = _use_of(name)
        if use is None and name.name is None:
            raise EditRefused(f"{text} is no special name.", code="edit.bad_name")
    for name in change.add:
        use = _use_of(name)
        if use == FLAGGED:
            continue
        found = _matches(name, use, boxes)
        if found and not any(box.selectable for box in found):
            raise EditRefused(f"{found[0].path} can't hold messages.", code="edit.bad_name")
        if not found and use is not None:
            raise EditRefused(f"No folder has the role {use}.", code="edit.no_folder")
        if not found and (name.name or "").startswith("\\"):
            raise EditRefused(f"{name.name} is no special name.", code="edit.bad_name")


def _use_of(name: FolderName) -> str | None:
    return to_special_use(name.symbolic) if name.symbolic and name.name is None else None


def _matches(name: FolderName, use: str | None, boxes: Sequence[Box]) -> list[Box]:
    if use is not None:
        return [box for box in boxes if box.use == use or (use == "\\Inbox" and box.raw.upper() == b"INBOX")]
    text = name.name or ""
    if text.upper() == "INBOX":
        return [box for box in boxes if box.raw.upper() == b"INBOX"]
    exact = [box for box in boxes if box.path == text]
    if exact:
        return exact
    special = to_special_use(text) if text.startswith("\\") else None
    return _matches(FolderName(symbolic=text), special, boxes) if special else []


def _target(name: FolderName, use: str | None, found: Sequence[Box], home: Sequence[int]) -> Box:
    usable = [box for box in found if box.selectable]
    for source_id in home:
        for box in usable:
            if box.source_id == source_id:
                return box
    if usable:
        return usable[0]
    if use is not None or name.name is None or not home:
        raise EditRefused(f"No folder {name.name or name.symbolic} was found.", code="edit.no_folder")
    path = name.name
    return Box(home[0], encode_name(path), path)
