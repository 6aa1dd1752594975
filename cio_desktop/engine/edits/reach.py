"""Which sources a change needs. Pure."""

from __future__ import annotations

from cio_desktop.engine.change import FolderChange

from .edit import TOUCHED, Edit
from .facts import Facts
from .resolve import Wanted, resolve


def resolved(change: FolderChange, known: Facts) -> Wanted:
    return resolve(change, known.boxes, known.present, known.home, known.gmail)


def involved(edit: Edit, known: Facts, wanted: Wanted) -> set[int]:
    """The sources whose folders change, those that give a copy, and those a step was sent to."""
    found = wanted.sources | {step.source_id for step in edit.steps if step.state in TOUCHED}
    home = known.home
    kept = known.present.keys() - {box.key for box in wanted.remove}
    stays = any(key[0] in found for key in kept) or any(box.source_id in found for box in wanted.add)
    if edit.change.exact or wanted.starred is not None or not found or not stays:
        return found | set(home)
    if any(box.source_id not in home for box in wanted.add):
        found |= set(home[:1])
    return found
