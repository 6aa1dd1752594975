"""The journal of edits on the disk: everything is there, synced, before the server is asked (rule R1).

Each call is one transaction of `Database.write_durable`. Decides nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import msgspec

from cio_desktop.engine.change import FolderChange, SourceAct
from cio_desktop.engine.clock import Clock
from cio_desktop.engine.edits.planning.edit import Edit, encode_act, encode_change
from cio_desktop.engine.edits.planning.folder_ref import Copy
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits, gmail_labels, membership_changes, words
from cio_desktop.store import folders as folder_rows
from cio_desktop.store.database import Connection, Database
from cio_desktop.store.edits import EditRow, StepRow
from cio_desktop.store.errors import StoreError
from cio_desktop.store.membership_changes import NewPlace

log = logging.getLogger(__name__)

# How long what became of an edit can be asked for.
KEPT_CLOSED = 30 * 24 * 3600.0
MOST_CLOSED = 20_000
PRUNE_PERIOD = 24 * 3600.0


@dataclass(slots=True)
class LocalChange:
    """What closing an edit writes into the local view, in the same transaction (rule R10)."""

    put: list[tuple[int, Copy]] = field(default_factory=list)
    gone: list[tuple[int, int, int]] = field(default_factory=list)
    """Folder, UIDVALIDITY, UID."""
    labels: dict[int, list[int]] = field(default_factory=dict)
    """Gmail: source id to the ids of its label folders, the whole set."""
    begun: dict[int, int] = field(default_factory=dict)
    """Folders no sync has been in yet, and the UIDVALIDITY of the places put there."""
    seen: list[tuple[int, int, list[int]]] = field(default_factory=list)
    """Folder, UIDVALIDITY, UIDs: these have been read."""

    def __bool__(self) -> bool:
        return bool(self.put or self.gone or self.labels or self.seen)


_Entry = tuple[Edit, Sequence[StepRow]]
"""An edit, and its steps as they were when the write was asked for."""


class Journal:
    """Of all edits."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._pruned = 0.0

    def draft(self, account_id: str, changes: Iterable[tuple[str, FolderChange]]) -> list[Edit]:
        """The intents, still in memory alone: nothing is changed for them before they are stored."""
        now = int(self._clock.now())
        return [
            Edit(edits.new_id(), account_id, message_id, change, EditStatus.PLANNED, now, now)
            for message_id, change in changes
        ]

    async def create(self, drafts: Sequence[Edit], origin: str = "api") -> None:
        """In this order, before anything is changed."""
        await self._db.write_durable(_create, drafts, origin)

    async def create_act(self, account_id: str, act: SourceAct, origin: str = "api") -> Edit:
        """As `create`, of what concerns no message."""
        return await self._db.write_durable(_create_act, account_id, act, origin, self._clock.now())

    async def load_open(self) -> list[Edit]:
        return await self._db.read(_load_open)

    async def load(self, edit_id: str) -> Edit | None:
        return await self._db.read(_load, edit_id)

    async def reread(self, edit: Edit) -> bool:
        """After a write that failed: memory may be ahead of the disk, which is what counts. False: it is not there any
        more, as its account was removed."""
        try:
            stored = await self.load(edit.id)
            there = stored is not None
        except StoreError:
            stored, there = None, True
        edit.steps = stored.steps if stored is not None else [step for step in edit.steps if step.n]
        return there

    async def forget_closed_daily(self) -> None:
        if self._clock.now() - self._pruned >= PRUNE_PERIOD:
            await self.forget_closed()

    async def forget_closed(self) -> None:
        """What was closed so long ago that nobody asks any more. A disk that refuses is asked again in a day."""
        self._pruned = self._clock.now()
        try:
            await self._db.write(edits.forget_closed, before=self._pruned - KEPT_CLOSED, most=MOST_CLOSED)
        except StoreError as error:
            log.warning("Closed edits could not be forgotten: %s", error.code)

    async def write(self, *changed: Edit, local: Mapping[str, LocalChange] | None = None) -> None:
        """Edits with all their steps as they are in memory, and the local view with them."""
        now = self._clock.now()
        for edit in changed:
            edit.updated = int(now)
        entries = [(edit, tuple(edit.steps)) for edit in changed]
        stored = await self._db.write_durable(_write, entries, local or {}, now)
        new = [step for _, steps in entries for step in steps if not step.n]
        for step, row in zip(new, stored, strict=True):  # only now: what was rolled back has no number
            step.edit_id, step.n = row.edit_id, row.n


def _create(connection: Connection, drafts: Sequence[Edit], origin: str) -> None:
    edits.add(
        connection,
        [
            EditRow(
                edit.id,
                edit.account_id,
                edit.message_id,
                encode_change(edit.change),
                origin,
                edit.state,
                edit.created,
                edit.updated,
            )
            for edit in drafts
        ],
    )


def _create_act(connection: Connection, account_id: str, act: SourceAct, origin: str, now: float) -> Edit:
    return Edit.of(edits.create(connection, account_id, "", want_json=encode_act(act), origin=origin, now=now), [])


def _load(connection: Connection, edit_id: str) -> Edit | None:
    row = edits.get(connection, edit_id)
    return None if row is None else Edit.of(row, edits.list_steps(connection, edit_id))


def _load_open(connection: Connection) -> list[Edit]:
    return [Edit.of(row, edits.list_steps(connection, row.id)) for row in edits.open_edits(connection)]


def _write(
    connection: Connection, entries: Sequence[_Entry], local: Mapping[str, LocalChange], now: float
) -> list[StepRow]:
    """Answers the new steps as stored, in their order."""
    alike: dict[_State, list[str]] = {}
    for edit, _ in entries:
        alike.setdefault(_state_of(edit), []).append(edit.id)
    for state, edit_ids in alike.items():
        edits.set_state(connection, edit_ids, now=now, **state._asdict())
    edits.set_steps(connection, (step for _, steps in entries for step in steps if step.n))
    added = edits.add_steps(connection, {edit.id: [step for step in steps if not step.n] for edit, steps in entries})
    _apply(connection, [(edit.message_id, local[edit.id]) for edit, _ in entries if edit.id in local], now)
    return added


class _State(NamedTuple):
    """What is stored of an edit beside its steps."""

    state: EditStatus
    tries: int
    next_try: int | None
    code: str | None
    text: str | None
    said: str | None
    log: str | None
    results_json: str | None


def _state_of(edit: Edit) -> _State:
    return _State(
        edit.state,
        edit.tries,
        edit.next_try,
        edit.code,
        words.english(edit.words),
        words.kept(edit.words),
        edit.log,
        msgspec.json.encode(edit.results).decode() if edit.results else None,
    )


def _apply(connection: Connection, changes: Sequence[tuple[str, LocalChange]], now: float) -> None:
    """By message. Puts first: one that has its new place already is never without one."""
    put: dict[tuple[int, int], list[NewPlace]] = {}
    for message_id, local in changes:
        for folder_id, uidvalidity in local.begun.items():
            folder_rows.begin(connection, folder_id, uidvalidity)
        for folder_id, copy in local.put:
            place = NewPlace(message_id, copy.uid, copy.flags, copy.modseq, copy.internaldate)
            put.setdefault((folder_id, copy.uidvalidity), []).append(place)
    for (folder_id, uidvalidity), places in put.items():
        membership_changes.put(connection, folder_id, places, uidvalidity=uidvalidity)
    gone: dict[tuple[int, int], list[int]] = {}
    for _, local in changes:
        for folder_id, uidvalidity, uid in local.gone:
            gone.setdefault((folder_id, uidvalidity), []).append(uid)
    for (folder_id, uidvalidity), uids in gone.items():
        membership_changes.mark_gone(connection, folder_id, uids, uidvalidity=uidvalidity, now=now)
    for message_id, local in changes:
        for folder_id, uidvalidity, uids in local.seen:
            membership_changes.add_flag(connection, folder_id, uids, "\\Seen", uidvalidity=uidvalidity)
        for source_id, labels in local.labels.items():
            gmail_labels.replace(connection, source_id, {message_id: labels})
