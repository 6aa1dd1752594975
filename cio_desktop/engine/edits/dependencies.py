"""What the parts of the edits share. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from cio_desktop.store.database import Database

from .actors import EditActors
from .evidence.run import EditContext
from .notifier import Notifier
from .open_edits import OpenEdits


@dataclass(frozen=True)
class EditDependencies:
    """`context`: what the runs share of it."""

    db: Database
    actors: EditActors
    open_edits: OpenEdits
    notifier: Notifier
    context: EditContext
