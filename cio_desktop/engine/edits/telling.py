"""What the rest of the program hears of edits: their state, the rows and folders they changed."""

from __future__ import annotations

from cio_desktop.engine.events import EventBus
from cio_desktop.protocol.resources import Event

from . import outcome
from .edit import Edit
from .journal import LocalChange
from .run import Run


class Telling:
    """Publishes; never waits."""

    def __init__(self, events: EventBus) -> None:
        self._events = events

    def messages(self, run: Run, change: LocalChange) -> None:
        for event in outcome.messages_events(run, change):
            self._events.publish(event)

    def folders(self, run: Run) -> None:
        for source_id in {step.source_id for step in run.edit.steps if step.op == "create"}:
            label = run.facts.sources[source_id].label
            paths = [box.path for box in run.facts.boxes if box.source_id == source_id]
            self._events.publish(Event(type="folders", account_id=run.edit.account_id, label=label, folders=paths))

    def edit(self, edit: Edit) -> None:
        self._events.publish(Event(type="edit", account_id=edit.account_id, edit=edit.public()))
