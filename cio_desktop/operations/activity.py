"""What happened: the histories of sources, the changes of mail, the messages that can't be read. Each list is followed
while somebody looks at it (`watched_list.py`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from cio_desktop.protocol.enums import EventType, ExpungePolicy
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import ActivityLine, EditState, Event, UnreadableMessage

from .connection import ServiceLink
from .sources import SourceRepository
from .watched_list import PAGE, PAUSE, WatchedList

_OF_SOURCES = frozenset({EventType.SOURCE, EventType.SOURCE_REMOVED, EventType.ACCOUNT_REMOVED})


class HistoryList(WatchedList[SourceKey | None, ActivityLine]):
    """Statuses and syncs, newest first: of all sources, or of the one chosen."""

    source: SourceKey | None = None

    def choose(self, key: SourceKey | None) -> None:
        if key != self.source:
            self.source = key
            self.forget()

    def _parts(self) -> Sequence[SourceKey | None]:
        return (self.source,)

    async def _ask(self, part: SourceKey | None, offset: int) -> Sequence[ActivityLine]:
        account, label = (None, None) if part is None else part
        calls = self.link.client.application
        return await calls.activity(account=account, source=label, limit=PAGE, offset=offset)

    def _name(self, row: ActivityLine) -> str:
        return row.line_id

    def _place(self, row: ActivityLine) -> tuple[float, str]:
        return row.at, ""

    def _concerned(self, event: Event) -> Iterable[SourceKey | None]:
        return (self.source,) if event.type in _OF_SOURCES else ()


class Which(StrEnum):
    """Which changes are listed."""

    ALL = "all"
    OPEN = "open"
    FAILED = "failed"
    DONE = "done"

    @property
    def states(self) -> str | None:
        """As the service takes them; None: any."""
        return {Which.FAILED: "failed", Which.DONE: "done,cancelled"}.get(self)


class Change(msgspec.Struct, frozen=True):
    """A change of mail, and the account it is of."""

    account_id: str
    state: EditState


class ChangeList(WatchedList[str, Change]):
    """Changes of all accounts, newest first; `source`: those that name it, or name none."""

    def __init__(self, link: ServiceLink, sources: SourceRepository, *, pause: float = PAUSE) -> None:
        super().__init__(link, pause=pause)
        self._sources = sources
        self.which = Which.ALL
        self.source: SourceKey | None = None

    def choose(self, key: SourceKey | None, which: Which) -> None:
        if (key, which) != (self.source, self.which):
            self.source, self.which = key, which
            self.forget()

    async def details(self, change: Change) -> Change:
        """With its plan and what became of each folder. Raises ApiError."""
        state = await self.link.client.edits.get(change.account_id, change.state.edit_id)
        return Change(change.account_id, state)

    async def retry(self, changes: Sequence[Change]) -> None:
        """Each is tried now; of one that waits for a yes this is the yes. Raises the first ApiError, after all."""
        calls = self.link.client.edits
        await self._all([calls.retry(each.account_id, each.state.edit_id) for each in changes])

    async def cancel(self, changes: Sequence[Change]) -> None:
        """Raises the first ApiError, after all."""
        calls = self.link.client.edits
        await self._all([calls.cancel(each.account_id, each.state.edit_id) for each in changes])

    async def expunge(self, change: Change, folder: str) -> None:
        """All that is marked as deleted in a folder, by whomever. Raises ApiError."""
        await self.link.client.folders.expunge(change.account_id, change.state.source or "0", folder, queue=True)

    async def set_policy(self, key: SourceKey, policy: ExpungePolicy) -> None:
        """Raises ApiError."""
        await self._sources.set_removal(key, policy)

    def _parts(self) -> Sequence[str]:
        if self.source is not None:
            return (self.source.account_id,)
        return tuple(account.id for account in self._sources.accounts)

    async def _ask(self, part: str, offset: int) -> Sequence[Change]:
        page = await self.link.client.edits.list(
            part,
            open=True if self.which is Which.OPEN else None,
            state=self.which.states,
            limit=PAGE,
            offset=offset,
        )
        return [Change(part, state) for state in page]

    def _shown(self, row: Change) -> bool:
        named = {row.state.source, row.state.dst_source} - {None}
        return self.source is None or not named or self.source.label in named

    def _on_event(self, event: Event) -> None:
        told = event.edit if event.type == EventType.EDIT else None
        if told is not None and event.account_id is not None:
            self._follow(event.account_id, told)
        super()._on_event(event)

    def _follow(self, account_id: str, told: EditState) -> None:
        """Also of one that is on no page that is read again. What events do not tell stays."""
        known = next((row for row in self.rows if row.state.edit_id == told.edit_id), None)
        if known is not None:
            kept = {"subject": known.state.subject, "results": known.state.results, "plan": known.state.plan}
            self._replace(account_id, Change(account_id, msgspec.structs.replace(told, **kept)))

    def _name(self, row: Change) -> str:
        return row.state.edit_id

    def _place(self, row: Change) -> tuple[float, str]:
        return row.state.created, ""

    def _concerned(self, event: Event) -> Iterable[str]:
        return (event.account_id,) if event.type == EventType.EDIT and event.account_id is not None else ()


class Unreadable(msgspec.Struct, frozen=True):
    """A message that can't be read, and its source."""

    key: SourceKey
    message: UnreadableMessage


class UnreadableList(WatchedList[SourceKey, Unreadable]):
    """Messages that servers do not give out: of all sources, or of the one chosen."""

    paged = False

    def __init__(self, link: ServiceLink, sources: SourceRepository, *, pause: float = PAUSE) -> None:
        super().__init__(link, pause=pause)
        self._sources = sources
        self.source: SourceKey | None = None

    def choose(self, key: SourceKey | None) -> None:
        if key != self.source:
            self.source = key
            self.forget()

    async def retry(self, rows: Sequence[Unreadable]) -> None:
        """A sync asks for each again. Raises the first ApiError, after all."""
        calls = self.link.client.sources
        await self._all(
            [calls.retry_unreadable(*row.key, folder=row.message.folder, uid=row.message.uid) for row in rows]
        )

    def _parts(self) -> Sequence[SourceKey]:
        return (self.source,) if self.source is not None else tuple(key for key, _ in self._sources.sources())

    async def _ask(self, part: SourceKey, offset: int) -> Sequence[Unreadable]:
        return [Unreadable(part, found) for found in await self.link.client.sources.unreadable(*part)]

    def _name(self, row: Unreadable) -> tuple[SourceKey, str, int]:
        return row.key, row.message.folder, row.message.uid

    def _place(self, row: Unreadable) -> tuple[float, str]:
        return row.message.last_try, f"{row.key.label} {row.message.folder} {row.message.uid}"

    def _concerned(self, event: Event) -> Iterable[SourceKey]:
        if event.type == EventType.SOURCE and event.account_id is not None and event.label is not None:
            return (SourceKey(event.account_id, event.label),)
        return ()
