"""`Edits`: the door to folder edits. Takes them in, keeps their order, answers within 25 s, resumes them at start."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from cio_desktop.engine.change import EditOutcome, EditRefused, FolderChange, Pins
from cio_desktop.engine.clock import Clock, wait_event
from cio_desktop.engine.config import EngineConfig
from cio_desktop.engine.events import EventBus
from cio_desktop.engine.status.failure import of_some_mail
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import EditStatus, EventType, SourceStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import EditState
from cio_desktop.store import edits as edit_rows
from cio_desktop.store import memberships, sources
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

from . import batch, coverage, outcome
from . import facts as fact_reader
from .actors import EditActors
from .digest_memory import DigestMemory
from .driver import Driver
from .edit import Edit
from .ending import Ending
from .facts import Facts
from .faults import VANISHED
from .journal import Journal
from .lane import GIVE_UP, Lane, Ticket
from .leaving import Leaving
from .outcome import End
from .quirks import Quirks
from .reach import resolved
from .register import Register
from .resolve import check_names, leaves_nothing
from .run import Tools
from .spool import Spool
from .telling import Telling

log = logging.getLogger(__name__)

# A deferred expunge is asked again after a sync, but not after each of many events.
DEFERRED_GAP = 60.0
WAKE_GAP = 4.0
# How long what became of an edit can be asked for.
KEPT_CLOSED = 30 * 24 * 3600.0
MOST_CLOSED = 20_000
PRUNE_PERIOD = 24 * 3600.0


class Edits:
    """Started once, stopped once."""

    def __init__(self, db: Database, actors: EditActors, events: EventBus, clock: Clock, config: EngineConfig) -> None:
        self._db = db
        self._events = events
        self._clock = clock
        self._answer_within = config.timings.edit_answer
        self._journal = Journal(db, clock)
        self._register = Register(clock)
        self._quirks = Quirks(db)
        self._actors = actors
        self._lanes: dict[str, Lane] = {}
        self._tasks = TaskScope("edits")
        self._intakes = TaskScope("edits taken in", on_error=lambda _: None)  # whoever asked hears of it
        self._pruned = 0.0
        self._intake = asyncio.Lock()
        self._telling = Telling(events)
        self._tools = Tools(
            journal=self._journal,
            spool=Spool(config.data_dir / "spool"),
            clock=clock,
            no_move=self._quirks.no_move,
            deferred=self._register.deferred,
            quirk=self._quirks.move_failed,
            own_lines=self._quirks.own_lines,
            memory=DigestMemory(db),
            real=set(),
            others=self._others,
            leaving=set(),
            view_seen=self._quirks.view_seen,
        )
        self._ending = Ending(db, actors, self._tools, self._register, self._telling, self._tend)
        self._driver = Driver(db, actors, clock, self._tools, self._register, self._telling, self._ending)
        self._leaving = Leaving(db, actors, self._tools, self._register, self._ending, self._ticket)

    # -- life

    async def start(self) -> None:
        """Resumes what was open: each edit at its first step that is not done."""
        await self._quirks.load()
        await self._forget_closed()
        found = await self._journal.load_open()
        by_account: dict[str, list[str]] = {}
        for edit in found:
            self._register.add(edit)
            by_account.setdefault(edit.account_id, []).append(edit.message_id)
        for account_id, message_ids in by_account.items():
            for known in (await self._db.read(fact_reader.load_many, account_id, message_ids)).values():
                self._register.know(known)
        await asyncio.to_thread(self._tools.spool.sweep, self._register.ids)
        for edit in found:
            self._enqueue(edit).wake.set()  # a new start is a good moment, whatever the old timers said
        self._tasks.start(self._listen())

    async def stop(self) -> None:
        """Breaks off; the journal knows where."""
        self._driver.stopping = True
        await self._intakes.close()
        await self._tasks.close()
        lanes, self._lanes = list(self._lanes.values()), {}
        await asyncio.gather(*(lane.stop() for lane in lanes))

    # -- the interface

    async def edit_folders(
        self, account_id: str, message_id: str, change: FolderChange, queue: bool = False
    ) -> EditOutcome:
        """Raises EditRefused for what can never work; nothing was sent then."""
        known = await self._db.read(fact_reader.load, account_id, message_id)
        self._check(change, known, message_id)
        tickets = await self._admit(account_id, [message_id], change, {})
        return await self._answer(tickets[0], queue)

    async def edit_many(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, queue: bool = False
    ) -> Sequence[EditOutcome]:
        """The same change for many messages, an outcome each, in their order. What goes the same way goes together."""
        known = await self._db.read(fact_reader.load_many, account_id, message_ids)
        refused: dict[str, EditOutcome] = {}
        accepted: list[str] = []
        for message_id in dict.fromkeys(message_ids):
            try:
                self._check(change, known.get(message_id), message_id)
                accepted.append(message_id)
            except EditRefused as error:
                refused[message_id] = EditOutcome("failed", "", error.code, error.message)
        found = dict(refused)
        if len(accepted) > 1 and resolved(change, known[accepted[0]]).create:
            # The first makes the folder that is missing, so that the others can go there together.
            first, accepted = accepted[0], accepted[1:]
            found[first] = await self._answer((await self._admit(account_id, [first], change, {}))[0], queue)
            known = await self._db.read(fact_reader.load_many, account_id, accepted)
        tickets = await self._admit(account_id, accepted, change, known)
        answers = await asyncio.gather(*(self._answer(ticket, queue) for ticket in tickets))
        found |= dict(zip(accepted, answers, strict=True))
        return [found[message_id] for message_id in message_ids]

    async def list(self, account_id: str) -> list[EditState]:
        """Newest first; those open as they stand this moment."""
        shown = []
        for edit in await self._journal.list_of(account_id):
            shown.append((self._register.get(edit.id) or edit).public())
        return shown

    async def cancel(self, edit_id: str) -> bool:
        """False when it has begun, is over or unknown."""
        edit = self._register.get(edit_id)
        return edit is not None and await self._cancel(edit, None)

    async def retry(self, edit_id: str) -> bool:
        """Tries now: one that waits, one that failed, one that asks for a yes (this is the yes)."""
        edit = self._register.get(edit_id)
        if edit is None:
            edit = await self._journal.load(edit_id)
            if edit is None or edit.state != EditStatus.FAILED or edit_id in self._register:
                return False
            for step in edit.steps:
                if step.state == "failed":
                    step.state = "void"
            edit.state, edit.code, edit.text, edit.tries, edit.next_try = EditStatus.PLANNED, None, None, 0, None
            edit.created = int(self._clock.now())  # seven more days
            self._register.add(edit)
            try:
                await self._journal.write(edit)
            except StoreError:
                self._register.drop(edit)
                raise
            self._telling.edit(edit)
        if edit.state == EditStatus.DEFERRED:
            edit.consent = True
            if any(step.state == "asking" for step in edit.steps):
                edit.state = EditStatus.RUNNING
            else:
                edit.tend()
        ticket = self._ticket(edit)
        if ticket is None:
            self._enqueue(edit)
        else:
            ticket.wake.set()
        return True

    async def pinned(self, folder_id: int, uidvalidity: int | None, since: int | None = None) -> Pins:
        """UIDs of the folder that open edits speak of, or such as have ended `since`: sync leaves their rows alone."""
        return self._register.pinned(folder_id, uidvalidity, since)

    async def concerns(self, folder_id: int) -> bool:
        """Whether an open edit needs the folder: sync keeps it then, also when the server does not list it."""
        return self._register.concerns(folder_id)

    def renamed(self, folder: FolderRow, raw: bytes) -> None:
        """What waits to be expunged in the folder waits there under the new name; the journal says so already."""
        self._register.renamed(folder, raw)

    def wake(self, source_id: int) -> None:
        """The source answers again, or was synced: what waits for it is tried."""
        now = self._clock.monotonic()
        for edit in self._register:
            if edit.state == EditStatus.DEFERRED and any(
                step.source_id == source_id and step.state == "deferred" for step in edit.steps
            ):
                if now - edit.looked_at >= DEFERRED_GAP:
                    self._tend(edit)
            elif edit.state == EditStatus.WAITING:
                ticket = self._ticket(edit)
                if ticket is not None and (edit.paused or now - ticket.last_try >= WAKE_GAP):
                    ticket.wake.set()

    def _tend(self, edit: Edit) -> None:
        """What waits to be expunged is looked at, after what is in its lane."""
        if edit.state == EditStatus.DEFERRED and self._ticket(edit) is None:
            edit.tend()
            self._enqueue(edit)

    async def leave(self, source_id: int) -> None:
        """Before a source is removed: what was sent there may come to its end, what was not begun does not begin, marks
        of ours are taken back where the server still answers, and what waits to be expunged there ends as failed."""
        await self._leaving.leave(source_id)

    def left(self, account_id: str) -> None:
        """After a source was removed: what waited for it is tried now, and finds that out."""
        for edit in self._register:
            ticket = self._ticket(edit) if edit.account_id == account_id else None
            if ticket is not None:
                ticket.wake.set()

    # -- taking in and answering

    def another_server(self, source_id: int) -> None:
        """What was found out about the server before says nothing about this one."""
        self._quirks.no_move.discard(source_id)

    async def _others(self, folder_id: int, uidvalidity: int, low: int, message_id: str) -> Sequence[int]:
        placed = self._register.placed(folder_id, uidvalidity, message_id)  # before they are in the index
        stored = await self._db.read(memberships.uids_of_others, folder_id, uidvalidity, low, message_id)
        return sorted(placed.union(stored))

    def _check(self, change: FolderChange, known: Facts | None, message_id: str) -> None:
        if known is None or not known.places:
            raise EditRefused(VANISHED, code="edit.vanished")
        self._register.know(known)
        check_names(change, known.boxes)
        wanted = resolved(change, known)
        # With other edits before it the folders of the message are still to change: judged when its turn comes.
        empties = leaves_nothing(wanted, known.present, known.gmail, each_source=change.source is None)
        if empties and message_id not in self._lanes and not coverage.may_be_elsewhere(change, known):
            raise EditRefused("The message must stay in a folder.", code="edit.last_folder")

    async def _admit(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, known: Mapping[str, Facts]
    ) -> Sequence[Ticket]:
        """Into the journal and the lanes, as one: a caller who goes away meanwhile leaves no intent without a lane."""
        task = self._intakes.start(self._take_in(account_id, message_ids, change, known))
        if task is None:
            raise EditRefused("The service is ending. Nothing was changed.", code="svc.unavailable")
        return await asyncio.shield(task)

    async def _take_in(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, known: Mapping[str, Facts]
    ) -> Sequence[Ticket]:
        async with self._intake:  # the lanes have the order of the journal, whichever write is answered first
            return await self._take_in_order(account_id, message_ids, change, known)

    async def _take_in_order(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, known: Mapping[str, Facts]
    ) -> Sequence[Ticket]:
        if not message_ids:
            return []
        made = await self._journal.create(account_id, [(message_id, change) for message_id in message_ids])
        free = [edit for edit in made if edit.message_id in known and edit.message_id not in self._lanes]
        entries = []
        for edit in free:
            facts = known[edit.message_id]
            # What has become impossible since it was checked (a folder was made meanwhile) its own lane tells.
            with contextlib.suppress(EditRefused):
                entries.append((edit, facts, resolved(change, facts)))
        for group in batch.grouped(entries, self._quirks.no_move):
            gate = asyncio.Event()
            for member in group.members:
                member.edit.gate = gate
            if self._tasks.start(self._together(group, gate)) is None:
                gate.set()
        tickets = []
        for edit in made:
            self._register.add(edit)
            self._telling.edit(edit)
            tickets.append(self._enqueue(edit))
        return tickets

    async def _together(self, group: batch.Group, gate: asyncio.Event) -> None:
        """Whatever goes wrong here, the lanes take over: the journal says what was sent."""
        try:
            actor = self._actors.get(group.source_id)
            if actor is None:
                return
            async with actor.edit_connection() as connection:
                done = await batch.carry_out(group, connection, self._tools)
            await self._ending.end(*(outcome.end_of(member.done) for member in done if member.done is not None))
        except StoreError as error:
            log.warning("A common command waits, as the local database failed: %s", error.code)
            for member in group.members:
                await self._journal.reread(member.edit)
        except CioError as error:
            log.info("A common command for %d messages broke off: %s", len(group.members), error.code)
        finally:
            gate.set()

    def _enqueue(self, edit: Edit) -> Ticket:
        lane = self._lanes.get(edit.message_id)
        if lane is None:
            lane = Lane(self._clock, self._driver.drive, lambda: self._forget(edit.message_id))
            self._lanes[edit.message_id] = lane
        ticket = Ticket(edit)
        lane.put(ticket, edit.message_id)
        return ticket

    def _forget(self, message_id: str) -> None:
        lane = self._lanes.get(message_id)
        if lane is not None and not lane.tickets:
            del self._lanes[message_id]

    def _ticket(self, edit: Edit) -> Ticket | None:
        lane = self._lanes.get(edit.message_id)
        return next((each for each in lane.tickets if each.edit is edit), None) if lane is not None else None

    async def _answer(self, ticket: Ticket, queue: bool) -> EditOutcome:
        """At the latest after 25 s. What has not begun then, and may not be queued, is given up (rule R14)."""
        edit = ticket.edit
        end = self._clock.monotonic() + self._answer_within
        while not ticket.resting:
            left = end - self._clock.monotonic()
            if edit.state == EditStatus.WAITING and (queue or (edit.next_try or 0) - self._clock.now() >= left):
                break
            if left <= 0:
                break
            ticket.moved.clear()
            await wait_event(self._clock, ticket.moved, left)
        if ticket.resting or queue or edit.touched:
            return outcome.answer(edit)
        until = edit.next_try if edit.paused and (edit.next_try or 0) < edit.created + GIVE_UP else None
        await self._cancel(edit, edit.code or "net.timeout")
        return replace(outcome.answer(edit), retry_after=None if until is None else until - self._clock.now())

    async def _cancel(self, edit: Edit, code: str | None) -> bool:
        """False when it has begun or is over. Finished also where whoever asked goes away meanwhile."""
        task = self._intakes.start(self._call_off(edit, code))
        return task is not None and await asyncio.shield(task)

    async def _call_off(self, edit: Edit, code: str | None) -> bool:
        if edit.touched or not edit.open:
            return False
        try:
            await self._ending.end(End(edit, EditStatus.CANCELLED, code, edit.text))
        except StoreError:
            if self._ticket(edit) is None:  # its lane took it for over
                self._enqueue(edit)
            raise
        ticket = self._ticket(edit)
        if ticket is not None:
            ticket.wake.set()
        return True

    # -- hearing of syncs

    async def _listen(self) -> None:
        """A source that works again, or was synced, wakes what waits for it."""
        with self._events.subscribe() as subscription:
            async for event in subscription:
                if event.type != EventType.SOURCE or event.account_id is None or event.label is None:
                    continue
                if self._clock.now() - self._pruned >= PRUNE_PERIOD:
                    await self._forget_closed()
                if not any(True for _ in self._register):
                    continue
                row = await self._db.read(sources.by_label, event.account_id, event.label)
                if row is not None and row.status == SourceStatus.OK and not _troubled(row, self._clock.now()):
                    self.wake(row.id)

    async def _forget_closed(self) -> None:
        """At a start, and daily while the program runs."""
        self._pruned = self._clock.now()
        try:
            await self._db.write(edit_rows.forget_closed, before=self._pruned - KEPT_CLOSED, most=MOST_CLOSED)
        except StoreError as error:
            log.warning("Closed edits could not be forgotten: %s", error.code)


def _troubled(row: SourceRow, now: float) -> bool:
    """Its last try failed, and another is planned: until then nobody need ask."""
    return row.next_try is not None and row.next_try > now and not of_some_mail(row.status_code)
