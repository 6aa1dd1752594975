"""What the rest of the program hears of edits: their state, the rows and folders they changed."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.engine.edits.evidence.run import Run
from cio_desktop.engine.edits.execution import outcome
from cio_desktop.engine.edits.execution.outcome import End
from cio_desktop.engine.edits.persistence.journal import LocalChange
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.events import EventBus
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event

MOST_NAMED = 200


class Notifier:
    """Publishes; never waits."""

    def __init__(self, events: EventBus) -> None:
        self._events = events

    def messages_changed(self, run: Run, change: LocalChange) -> None:
        for event in outcome.messages_events(run, change):
            self._events.publish(event)

    def edits_ended(self, ends: Sequence[End]) -> None:
        """One event per source for the rows, as far as they can be named, however many edits have ended together."""
        merged: dict[tuple[str | None, str | None], tuple[set[str], list[str]]] = {}
        for end in ends:
            for event in outcome.messages_events(end.run, end.local) if end.run is not None else ():
                paths, ids = merged.setdefault((event.account_id, event.label), (set(), []))
                paths.update(event.folders or ())
                ids += event.message_ids or ()
        for (account_id, label), (paths, ids) in merged.items():
            named = ids if 0 < len(ids) <= MOST_NAMED else None
            self._events.publish(
                Event(
                    type=EventType.MESSAGES,
                    account_id=account_id,
                    label=label,
                    folders=sorted(paths),
                    message_ids=named,
                )
            )
        for end in ends:
            for event in end.events:
                self._events.publish(event)
            if end.run is not None:
                self._folders(end.run)
            self.edit_changed(end.edit)

    def _folders(self, run: Run) -> None:
        """Where the edit has made some. All of that source's are named then."""
        created = [step for step in run.edit.steps if step.op == "create"]
        if not any(step.state == "done" for step in created):
            return
        for source_id in {step.source_id for step in created}:
            source = run.known.source(source_id)
            paths = [folder.path for folder in run.known.folders if folder.source_id == source_id]
            self._events.publish(
                Event(type=EventType.FOLDERS, account_id=source.account_id, label=source.label, folders=paths)
            )

    def edit_changed(self, edit: Edit) -> None:
        self._events.publish(Event(type=EventType.EDIT, account_id=edit.account_id, edit=edit.public()))
