"""`Edits`, all that the engine uses of folder edits: takes them in, keeps their order, answers, resumes at start."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from cio_desktop.engine.change import EditOutcome, EditRefused, FolderChange, Pins, SourceAct
from cio_desktop.engine.clock import Clock, wait_event
from cio_desktop.engine.config import EngineConfig
from cio_desktop.engine.edits.evidence.run import EditContext
from cio_desktop.engine.edits.execution import outcome
from cio_desktop.engine.edits.execution.outcome import End
from cio_desktop.engine.edits.persistence.digest_memory import DigestMemory
from cio_desktop.engine.edits.persistence.journal import Journal
from cio_desktop.engine.edits.persistence.quirks import Quirks
from cio_desktop.engine.edits.persistence.spool import Spool
from cio_desktop.engine.edits.planning import known_message
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.folder_ref import FolderRef
from cio_desktop.engine.edits.planning.involved_sources import resolve_change
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.engine.events import EventBus
from cio_desktop.engine.sync.poison_messages import PoisonMessages
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits, memberships
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError
from cio_desktop.store.folders import FolderRow

from .acceptance import Acceptance, Judged
from .actors import EditActors
from .dependencies import EditDependencies
from .ending import Ending
from .message_queue import GIVE_UP, MessageQueues, QueueEntry
from .notifier import Notifier
from .open_edits import OpenEdits
from .runner import EditRunner
from .source_removal import SourceRemoval
from .waking import Waking

log = logging.getLogger(__name__)


class Edits:
    """Started once, stopped once."""

    def __init__(self, db: Database, actors: EditActors, events: EventBus, clock: Clock, config: EngineConfig) -> None:
        self._db = db
        self._events = events
        self._clock = clock
        self._answer_within = config.timings.edit_answer
        self._journal = Journal(db, clock)
        self._open_edits = OpenEdits(clock)
        self._quirks = Quirks(db)
        self._actors = actors
        self._tasks = TaskScope("edits")
        self._asked = TaskScope("edits asked for", on_error=lambda _: None)  # whoever asked hears of it
        self._notifier = Notifier(events)
        self._context = EditContext(
            journal=self._journal,
            spool=Spool(config.data_dir / "spool"),
            clock=clock,
            no_move=self._quirks.no_move,
            deferred=self._open_edits.deferred,
            note_move_failed=self._quirks.note_move_failed,
            note_own_lines=self._quirks.note_own_lines,
            digest_memory=DigestMemory(db),
            real_folders=set(),
            uids_of_others=self._uids_of_others,
            uids_put=self._uids_put,
            uids_alike=self._uids_alike,
            removed_sources=set(),
            note_view=self._quirks.note_view,
            poison=PoisonMessages(),
        )
        deps = EditDependencies(db, actors, self._open_edits, self._notifier, self._context)
        self._ending = Ending(deps, self._recheck_later, self._arrived_in)
        self._runner = EditRunner(deps, self._ending)
        self._queues = MessageQueues(clock, self._runner.try_edit)
        self._waking = Waking(db, events, clock, self._journal, self._open_edits, self._queues)
        self._acceptance = Acceptance(deps, self._queues, self._ending, self._asked)
        self._source_removal = SourceRemoval(deps, self._ending, self._queues.entry)

    # -- life

    async def start(self) -> None:
        """Resumes what was open: each edit at its first step that is not done."""
        await self._quirks.load()
        await self._journal.forget_closed()
        found = await self._journal.load_open()
        by_account: dict[str, list[str]] = {}
        for edit in found:
            self._open_edits.add(edit)
            by_account.setdefault(edit.account_id, []).append(edit.message_id)
        for account_id, message_ids in by_account.items():
            for known in (await self._db.read(known_message.load_many, account_id, message_ids)).values():
                self._open_edits.learn_folders(known)
        for edit in found:
            if edit.change.dst_account is not None:  # its folders there are not those of the account
                crossing = await self._db.read(known_message.load, edit.account_id, edit.message_id, edit.change)
                if crossing is not None:
                    self._open_edits.learn_folders(crossing)
        await asyncio.to_thread(self._context.spool.sweep, self._open_edits.ids)
        for edit in found:
            self._queues.put(edit).wake()  # a new start is a good moment, whatever the old timers said
        self._tasks.start(self._waking.listen())

    async def stop(self) -> None:
        """Breaks off; the journal knows where."""
        self._runner.stopping = True
        await self._asked.close()
        await self._tasks.close()
        await self._acceptance.close()
        await self._queues.stop()

    # -- the interface

    async def edit_folders(
        self, account_id: str, message_id: str, change: FolderChange, queue: bool = False
    ) -> EditOutcome:
        """Raises EditRefused for what can never work; nothing was sent then."""
        known = await self._db.read(known_message.load, account_id, message_id, change)
        self._acceptance.check(change, known, message_id)
        (entry,) = await self._acceptance.accept(account_id, [message_id], change, {})
        return await self._answer(entry, queue)

    async def edit_many(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, queue: bool = False
    ) -> Sequence[EditOutcome]:
        """The same change for many messages, an outcome each, in their order. What goes the same way goes together."""
        known = await self._db.read(known_message.load_many, account_id, message_ids, change)
        found: dict[str, EditOutcome] = {}
        accepted: dict[str, Judged] = {}
        for message_id in dict.fromkeys(message_ids):
            try:
                accepted[message_id] = self._acceptance.check(change, known.get(message_id), message_id)
            except EditRefused as error:
                found[message_id] = EditOutcome("failed", "", error.code, error.message, said=error.said)
        first = next(iter(accepted), "")
        together = accepted
        if len(accepted) > 1 and accepted[first].wanted.create:
            # The first makes the folder that is missing, so that the others can go there together.
            del accepted[first]
            (entry,) = await self._acceptance.accept(account_id, [first], change, {})
            found[first] = await self._answer(entry, queue)
            known = await self._db.read(known_message.load_many, account_id, accepted, change)
            together = self._judged_again(change, known)
        entries = await self._acceptance.accept(account_id, list(accepted), change, together)
        found |= dict(zip(accepted, await self._answers(entries, queue), strict=True))
        return [found[message_id] for message_id in message_ids]

    def _judged_again(self, change: FolderChange, known: Mapping[str, KnownMessage]) -> dict[str, Judged]:
        """A folder was made meanwhile. What has become impossible by that its own queue tells."""
        judged = {}
        for message_id, message in known.items():
            with contextlib.suppress(EditRefused):
                judged[message_id] = Judged(message, resolve_change(change, message))
        return judged

    async def carry_out(
        self, account_id: str, act: SourceAct, *, message: bytes | None = None, queue: bool = False
    ) -> EditOutcome:
        """An act on a folder. `message`: the text that an append puts there."""
        return await self._answer(await self._acceptance.accept_act(account_id, act, message), queue)

    async def cancel(self, edit_id: str) -> bool:
        """False when it has begun, is over or unknown."""
        edit = self._open_edits.get(edit_id)
        return edit is not None and await self._cancel(edit, None)

    async def retry(self, edit_id: str) -> bool:
        """Tries now: one that waits, one that failed, one that asks for a yes (this is the yes)."""
        edit = self._open_edits.get(edit_id)
        if edit is None:
            edit = await self._journal.load(edit_id)
            if edit is None or edit.state != EditStatus.FAILED or edit_id in self._open_edits:
                return False
            for step in edit.steps:
                if step.state == "failed":
                    step.state = "void"
            edit.state, edit.code, edit.words, edit.tries, edit.next_try = EditStatus.PLANNED, None, None, 0, None
            edit.created = int(self._clock.now())  # seven more days
            self._open_edits.add(edit)
            try:
                await self._journal.write(edit)
            except StoreError:
                self._open_edits.drop(edit)
                raise
            self._notifier.edit_changed(edit)
        if edit.state == EditStatus.DEFERRED:
            edit.consent = True
            if any(step.state == "asking" for step in edit.steps):
                edit.state = EditStatus.RUNNING
            else:
                edit.request_recheck()
        entry = self._queues.entry(edit)
        if entry is None:
            self._queues.put(edit)
        else:
            entry.wake()
        return True

    async def pinned(self, folder_id: int, uidvalidity: int | None, since: int | None = None) -> Pins:
        """UIDs of the folder that open edits speak of, or such as have ended `since`: sync leaves their rows alone."""
        return self._open_edits.pinned(folder_id, uidvalidity, since)

    async def concerns(self, folder_id: int) -> bool:
        """Whether an open edit needs the folder: sync keeps it then, also when the server does not list it."""
        return self._open_edits.concerns(folder_id)

    def renamed(self, folder: FolderRow, raw: bytes) -> None:
        """What waits to be expunged in the folder waits there under the new name; the journal says so already."""
        self._open_edits.renamed(folder, raw)

    def wake(self, source_id: int) -> None:
        """The source answers again, or was synced: what waits for it is tried."""
        self._waking.wake(source_id)

    async def before_source_removal(self, source_id: int) -> None:
        """Before a source is removed: what was sent there may come to its end, what was not begun does not begin, marks
        of ours are taken back where the server still answers, and what waits to be expunged there ends as failed."""
        await self._source_removal.prepare(source_id)

    def source_stays(self, source_id: int) -> None:
        """Its removal failed: its edits go on."""
        self._source_removal.call_off(source_id)
        self._waking.wake(source_id)

    def after_source_removal(self, account_id: str) -> None:
        """What waited for it is tried now, and finds that out."""
        self._waking.wake_account(account_id)

    def server_changed(self, source_id: int) -> None:
        """What was found out about the server before says nothing about this one."""
        self._quirks.no_move.discard(source_id)

    def expunge_policy_changed(self, source_id: int) -> None:
        """What waits to be expunged there is looked at."""
        self._waking.wake_deferred(source_id)

    async def _uids_of_others(
        self, folder_id: int, uidvalidity: int, low: int, messages: Collection[str], elsewhere: bool
    ) -> Sequence[int]:
        placed = self._open_edits.uids_placed(folder_id, uidvalidity, messages)  # before they are in the index
        stored = await self._db.read(memberships.uids_of_others, folder_id, uidvalidity, low, messages, elsewhere)
        return sorted(placed.union(stored))

    async def _uids_alike(self, folder_id: int, uidvalidity: int, message_id: str) -> Sequence[int]:
        return await self._db.read(memberships.uids_alike, folder_id, uidvalidity, message_id)

    async def _uids_put(self, folder: FolderRef, uidvalidity: int, low: int, message_id: str) -> set[int]:
        stored = await self._db.read(edits.uids_put, folder.source_id, folder.raw, uidvalidity, low, message_id)
        placed = self._open_edits.uids_placed(folder.folder_id or 0, uidvalidity, [message_id])
        return stored | placed  # what is done is in the journal only with the next step

    def _recheck_later(self, edit: Edit) -> None:
        self._waking.recheck(edit)

    def _arrived_in(self, account_id: str) -> None:
        self._waking.wake_arriving(account_id)

    async def _answer(self, entry: QueueEntry, queue: bool) -> EditOutcome:
        (answer,) = await self._answers([entry], queue)
        return answer

    async def _answers(self, entries: Sequence[QueueEntry], queue: bool) -> Sequence[EditOutcome]:
        """At the latest after 25 s. What has not begun then, and may not be queued, is given up (rule R14)."""
        end = self._clock.monotonic() + self._answer_within
        for entry in entries:  # one after the other: what went in one command has ended with the first of it
            await self._settled(entry, queue, end)
        return await asyncio.gather(*(self._told(entry, queue) for entry in entries))

    async def _settled(self, entry: QueueEntry, queue: bool, end: float) -> None:
        """Until there is something to be told of it."""
        edit = entry.edit
        while edit.ending or not entry.idle:
            left = end - self._clock.monotonic()
            if edit.state == EditStatus.WAITING and (queue or (edit.next_try or 0) - self._clock.now() >= left):
                break
            if left <= 0:
                break
            entry.changed.clear()
            await wait_event(self._clock, entry.changed, left)

    async def _told(self, entry: QueueEntry, queue: bool) -> EditOutcome:
        edit = entry.edit
        if entry.idle or queue or edit.begun:
            return outcome.answer(edit)
        until = edit.next_try if edit.paused and (edit.next_try or 0) < edit.created + GIVE_UP else None
        await self._cancel(edit, edit.code or "net.timeout")
        return replace(outcome.answer(edit), retry_after=None if until is None else until - self._clock.now())

    async def _cancel(self, edit: Edit, code: str | None) -> bool:
        """False when it has begun or is over. Finished also where whoever asked goes away meanwhile."""
        task = self._asked.start(self._call_off(edit, code))
        return task is not None and await asyncio.shield(task)

    async def _call_off(self, edit: Edit, code: str | None) -> bool:
        if edit.begun or edit.ending or not edit.open:
            return False
        entry = self._queues.entry(edit)
        try:
            await self._ending.end(End(edit, EditStatus.CANCELLED, code, edit.words))
        except StoreError:
            if self._queues.entry(edit) is None:  # its queue took it for over
                self._queues.put(edit)
            raise
        finally:
            if entry is not None:
                entry.wake()
                entry.changed.set()
        return True
