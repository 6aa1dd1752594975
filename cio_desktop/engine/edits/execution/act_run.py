"""One run of an act on a folder of a source: what it knows, and what the acts share (engine/README.md, Edits)."""

from __future__ import annotations

from dataclasses import dataclass, field

from cio_desktop.engine.change import FolderResult, SourceAct
from cio_desktop.engine.edits.evidence.run import EditContext
from cio_desktop.engine.edits.persistence.journal import LocalChange
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import FinalFailure, is_passing
from cio_desktop.engine.edits.planning.folder_ref import Place
from cio_desktop.imap.commands import mailboxes
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused
from cio_desktop.imap.types import FolderStatus
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import Event
from cio_desktop.store.edits import StepRow
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow


@dataclass(slots=True)
class Done:
    """What an act has come to. `state`: of the folder; `gone`: copies that were seen to go."""

    state: str = "done"
    code: str | None = None
    words: Said | str | None = None
    gone: list[Place] = field(default_factory=list)
    local: LocalChange = field(default_factory=LocalChange)
    events: tuple[Event, ...] = ()
    over: frozenset[str] = frozenset()
    """Ids of edits whose removal has waited for this."""

    def results(self, act: SourceAct) -> tuple[FolderResult, ...]:
        return (FolderResult(act.path, "kept" if self.state == "kept" else "done"),)


@dataclass(slots=True)
class ActRun:
    """`folder`: as it is known here, if it is."""

    edit: Edit
    act: SourceAct
    source: SourceRow
    folder: FolderRow | None
    connection: Connection
    context: EditContext
    delimiter: str = "/"
    below: list[FolderRow] = field(default_factory=list)
    """The folders below it that are known here."""

    @property
    def steps(self) -> list[StepRow]:
        return self.edit.steps

    @property
    def in_doubt(self) -> list[StepRow]:
        """Sent without an answer by a run before."""
        return [step for step in self.steps if step.state == "issued"]

    async def issue(self, step: StepRow) -> None:
        if step not in self.steps:
            self.steps.append(step)
        await self.context.issue(self.edit, step, {self.act.source_id})

    def fail(self, step: StepRow, error: FinalFailure) -> FinalFailure:
        step.state = "failed"
        step.say(error.words)
        return error

    async def exists(self, raw: bytes) -> bool:
        """As a folder that can hold messages."""
        return await self.status(raw) is not None

    async def status(self, raw: bytes) -> FolderStatus | None:
        """None: no folder that can hold messages. STATUS knows it at once, where a list is told from a cache."""
        try:
            return await mailboxes.status(self.connection, raw)
        except (CommandRefused, CommandBad) as error:
            if self.connection.closed or is_passing(error):
                raise
        return FolderStatus(None, None, None) if await self.listed(raw, selectable=True) else None

    async def listed(self, raw: bytes, *, selectable: bool) -> bool:
        """Among all names; `selectable`: as one that can be opened."""
        listed = await mailboxes.list_folders(self.connection)
        return any(folder.raw == raw and (folder.selectable or not selectable) for folder in listed)

    def messages_changed(self) -> Event:
        return Event(
            type=EventType.MESSAGES, account_id=self.edit.account_id, label=self.source.label, folders=[self.act.path]
        )

    def waiting(self, uidvalidity: int | None) -> dict[int, StepRow]:
        """By UID: copies in the folder that edits of ours have marked, and that wait to be expunged."""
        here = (self.act.source_id, self.act.folder, uidvalidity or 0)
        return {place[3]: step for place, step in self.context.deferred().items() if place[:3] == here}

    def place(self, uidvalidity: int | None, uid: int) -> Place:
        return Place(self.act.source_id, self.act.folder, uidvalidity or 0, uid)
