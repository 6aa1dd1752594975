"""`Edits`: the door to folder edits. Takes them in, keeps their order, answers within 25 s, resumes them at start.

What an edit does on a server is attempt's; here is when, on which connections, and what is told of it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from cio_desktop.engine.change import EditOutcome, EditRefused, FolderChange
from cio_desktop.engine.clock import Clock, wait_event
from cio_desktop.engine.config import EngineConfig
from cio_desktop.engine.events import EventBus
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import ConnectionLost, MailError
from cio_desktop.imap.types import ListedFolder
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import EditState, Event
from cio_desktop.store import folders, sources
from cio_desktop.store.database import Database
from cio_desktop.store.errors import StoreError

from . import facts as fact_reader
from . import outcome, removal
from .attempt import attempt, look
from .box import Box
from .desk import Desk
from .edit import Edit
from .facts import Facts
from .faults import Cancelled, Final, Later
from .journal import Journal, LocalChange
from .lane import GIVE_UP, Lane, Ticket, wait_after
from .quirks import Quirks
from .register import Register
from .resolve import Wanted, check_names, leaves_nothing, resolve
from .run import Run, Tools
from .spool import Spool

log = logging.getLogger(__name__)

# Replies lost in a row before an edit waits for its timer; each of them is settled by a fence search first.
MOST_LOSSES = 4
# A deferred expunge is asked again after a sync, but not after each of many events.
DEFERRED_GAP = 60.0
WAKE_GAP = 4.0


class EditActors(Protocol):
    """What lends connections."""

    def get(self, source_id: int) -> EditActor | None: ...


class EditActor(Protocol):
    def edit_connection(self) -> AbstractAsyncContextManager[Connection]: ...


@dataclass(slots=True)
class Finished:
    """A run that came to an end, and how."""

    run: Run
    error: Final | None = None


class Edits:
    """Started once, stopped once."""

    def __init__(self, db: Database, actors: EditActors, events: EventBus, clock: Clock, config: EngineConfig) -> None:
        self._db = db
        self._actors = actors
        self._events = events
        self._clock = clock
        self._answer_within = config.timings.edit_answer
        self._journal = Journal(db, clock)
        self._register = Register(clock)
        self._quirks = Quirks(db)
        self._lanes: dict[str, Lane] = {}
        self._listener: asyncio.Task[None] | None = None
        self._stopping = False
        self._tools = Tools(
            journal=self._journal,
            spool=Spool(config.data_dir / "spool"),
            clock=clock,
            no_move=self._quirks.no_move,
            deferred=self._register.deferred,
            quirk=self._quirks.move_failed,
        )

    # -- life

    async def start(self) -> None:
        """Resumes what was open: each edit at its first step that is not done."""
        await self._quirks.load()
        found = await self._journal.load_open()
        for edit in found:
            self._register.add(edit)
            known = await self._db.read(fact_reader.load, edit.account_id, edit.message_id)
            if known is not None:
                self._register.know(known)
        await asyncio.to_thread(self._tools.spool.sweep, self._register.ids)
        for edit in found:
            self._enqueue(edit).wake.set()  # a new start is a good moment, whatever the old timers said
        self._listener = asyncio.create_task(self._listen(), name="edits that wait for a sync")

    async def stop(self) -> None:
        """Breaks off; the journal knows where."""
        self._stopping = True
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.gather(self._listener, return_exceptions=True)
            self._listener = None
        lanes, self._lanes = list(self._lanes.values()), {}
        await asyncio.gather(*(lane.stop() for lane in lanes))

    # -- the interface

    async def edit_folders(
        self, account_id: str, message_id: str, change: FolderChange, queue: bool = False
    ) -> EditOutcome:
        """Raises EditRefused for what can never work; nothing was sent then."""
        await self._accept(account_id, message_id, change)
        edit = (await self._journal.create(account_id, [(message_id, change)]))[0]
        self._register.add(edit)
        self._tell(edit)
        return await self._answer(self._enqueue(edit), queue)

    async def list(self, account_id: str) -> list[EditState]:
        """Newest first; those open as they stand this moment."""
        shown = []
        for edit in await self._journal.list_of(account_id):
            shown.append((self._register.get(edit.id) or edit).public())
        return shown

    async def cancel(self, edit_id: str) -> bool:
        """False when it has begun, is over or unknown."""
        edit = self._register.get(edit_id)
        if edit is None or edit.touched or not edit.open:
            return False
        await self._cancel(edit, None)
        return True

    async def retry(self, edit_id: str) -> bool:
        """Tries now: one that waits, one that failed, one that asks for a yes (this is the yes)."""
        edit = self._register.get(edit_id)
        if edit is None:
            edit = await self._journal.load(edit_id)
            if edit is None or edit.state != "failed":
                return False
            for step in edit.steps:
                if step.state == "failed":
                    step.state = "void"
            edit.state, edit.code, edit.text, edit.tries, edit.next_try = "planned", None, None, 0, None
            edit.created = int(self._clock.now())  # seven more days
            self._register.add(edit)
            await self._journal.write(edit)
            self._tell(edit)
        if edit.state == "deferred":
            edit.consent = True
            edit.state = "running"
        ticket = self._ticket(edit)
        if ticket is None:
            self._enqueue(edit)
        else:
            ticket.wake.set()
        return True

    async def pinned(self, folder_id: int) -> set[int]:
        """UIDs of the folder that open edits speak of: sync leaves their rows alone."""
        return self._register.pinned(folder_id)

    def wake(self, source_id: int) -> None:
        """The source answers again, or was synced: what waits for it is tried."""
        now = self._clock.monotonic()
        for edit in self._register:
            if edit.state == "deferred" and any(
                step.source_id == source_id and step.state == "deferred" for step in edit.steps
            ):
                if now - edit.looked_at >= DEFERRED_GAP and self._ticket(edit) is None:
                    edit.state = "running"
                    self._enqueue(edit)
            elif edit.state == "waiting":
                ticket = self._ticket(edit)
                if ticket is not None and now - ticket.last_try >= WAKE_GAP:
                    ticket.wake.set()

    # -- taking in and answering

    async def _accept(self, account_id: str, message_id: str, change: FolderChange) -> None:
        known = await self._db.read(fact_reader.load, account_id, message_id)
        if known is None or not known.places:
            raise EditRefused("The message is no longer on the server.", code="edit.vanished")
        self._register.know(known)
        check_names(change, known.boxes)
        wanted = _resolve(change, known)
        # With other edits before it the folders of the message are still to change: judged when its turn comes.
        if message_id not in self._lanes and leaves_nothing(wanted, known.present, known.gmail):
            raise EditRefused("The message must stay in a folder.", code="edit.last_folder")

    def _enqueue(self, edit: Edit) -> Ticket:
        lane = self._lanes.get(edit.message_id)
        if lane is None:
            lane = Lane(self._clock, self._drive, lambda: self._forget(edit.message_id))
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
            if edit.state == "waiting" and (queue or (edit.next_try or 0) - self._clock.now() >= left):
                break
            if left <= 0:
                break
            ticket.moved.clear()
            await wait_event(self._clock, ticket.moved, left)
        if ticket.resting or queue or edit.touched:
            return outcome.answer(edit)
        await self._cancel(edit, edit.code or "net.timeout")
        return outcome.answer(edit)

    async def _cancel(self, edit: Edit, code: str | None) -> None:
        # The state is set before anything is awaited: from here on `issue` sends nothing for it.
        edit.state, edit.next_try, edit.code = "cancelled", None, code
        self._register.drop(edit)
        ticket = self._ticket(edit)
        if ticket is not None:
            ticket.wake.set()
        await self._journal.write(edit)
        self._tell(edit)

    # -- one try

    async def _drive(self, edit: Edit) -> None:
        """Leaves the edit done, failed, deferred, cancelled or waiting. Raises nothing a server or the disk did."""
        edit.issues.clear()
        edit.looked_at = self._clock.monotonic()
        losses = 0
        while True:
            try:
                finished = await self._try(edit)
                await self._close(edit, finished)
                return
            except Cancelled:
                return
            except Final as error:
                await self._close_unseen(edit, error)
                return
            except ConnectionLost as error:
                losses += 1
                if losses >= MOST_LOSSES:
                    await self._wait(edit, error)
                    return
            except StoreError as error:
                if self._stopping:
                    return
                await self._rest(edit, error)
                return
            except CioError as error:
                await self._wait(edit, error)
                return
            except Exception:  # a fault of ours must not stop the other edits, nor be tried in a circle
                log.exception("An edit met a fault of the program and waits")
                await self._wait(edit, Later("The program met an unexpected fault.", code="edit.fault"))
                return

    async def _try(self, edit: Edit) -> Finished:
        known = await self._db.read(fact_reader.load, edit.account_id, edit.message_id)
        if known is None:
            raise Final("The message is no longer on the server.", code="edit.vanished")
        self._register.know(known)
        try:
            check_names(edit.change, known.boxes)
            wanted = _resolve(edit.change, known)
        except EditRefused as error:
            raise Final(error.message, code=error.code) from error
        async with self._desks(edit, known, wanted) as desks:
            run = Run(edit, known, wanted, desks, self._tools)
            try:
                await attempt(run, self._made)
            except Final as error:
                await removal.take_back(run)
                await self._see(run)
                return self._ended(run, error)
            except Later:
                await self._keep(run)
                raise
            except MailError as error:
                # A refused command that changes mail has become Final where it was sent. What comes here as NO or
                # BAD was a question: without its answer nothing is known, so nothing is given up and nothing done.
                error.connection_log = error.connection_log or _log_of(run)
                await self._keep(run)
                raise
            return self._ended(run, None)

    def _ended(self, run: Run, error: Final | None) -> Finished:
        run.edit.log = _log_of(run) if error is not None else None
        return Finished(run, error)

    async def _see(self, run: Run) -> None:
        """After a failure: what is where, for the local view. As far as the connection still lets us."""
        try:
            await look(run)
        except CioError:
            run.looked.clear()

    async def _keep(self, run: Run) -> None:
        """A run that broke off: what it has done already is shown."""
        done = any(step.state == "done" for step in run.edit.steps)
        if done and run.view:
            run.looked.clear()
            change = outcome.local_change(run)
            if change:
                await self._journal.write(run.edit, local={run.edit.id: change})
                self._publish(run, change)

    @asynccontextmanager
    async def _desks(self, edit: Edit, known: Facts, wanted: Wanted) -> AsyncIterator[dict[int, Desk]]:
        """The connections of all sources it needs, always in the same order: two edits never wait for each other."""
        print_ = known.fingerprint()
        async with AsyncExitStack() as stack:
            desks = {}
            for source_id in sorted(_involved(edit, known, wanted)):
                actor = self._actors.get(source_id)
                if actor is None:
                    raise Final("The source was removed.", code="source.gone")
                try:
                    connection = await stack.enter_async_context(actor.edit_connection())
                except MailError as error:
                    if error.code == "source.gone":
                        raise Final("The source was removed.", code="source.gone") from error
                    raise
                desks[source_id] = Desk(connection, source_id, print_)
            yield desks

    async def _made(self, box: Box) -> Box:
        """A folder this edit made, in the local list."""
        listed = ListedFolder(box.raw, box.path, None, frozenset())
        rows = await self._db.write(folders.upsert_listing, box.source_id, [listed])
        row = next(row for row in rows if row.raw_name == box.raw)
        delimiter = next((other.delim for other in rows if other.delim), None)
        if row.delim is None and delimiter is not None:
            await self._db.write(folders.set_sync, row.id, delim=delimiter)
        return Box(row.source_id, row.raw_name, row.path, row.id, row.special_use, True, row.uidvalidity)

    # -- ends

    async def _close(self, edit: Edit, finished: Finished) -> None:
        run, error = finished.run, finished.error
        if edit.state == "cancelled":
            return
        change = outcome.local_change(run)
        edit.next_try = None
        edit.results = outcome.results(run, error.message if error is not None else "")
        if error is not None:
            edit.state, edit.code, edit.text = "failed", error.code, error.message
        elif any(step.state in {"deferred", "asking"} for step in edit.steps):
            asking = next((step.reply for step in edit.steps if step.state == "asking"), None)
            edit.state = "deferred"
            edit.code = "edit.asking" if asking else "edit.deferred"
            edit.text = asking or "The message is marked as deleted in the old folder, until the server removes it."
        else:
            edit.state, edit.code, edit.text = "done", None, None
            if run.doubled:
                edit.code = outcome.DOUBLED
                edit.text = "The server carried a command out twice: the folder holds the message two times."
        await self._journal.write(edit, local={edit.id: change})
        if edit.open:
            self._register.left(run.gone)
        else:
            self._register.drop(edit, run.gone)
            await asyncio.to_thread(self._tools.spool.drop, edit.id)
        self._publish(run, change)
        if any(step.op == "create" and step.state == "done" for step in edit.steps):
            self._tell_folders(run)
        self._tell(edit)

    async def _close_unseen(self, edit: Edit, error: Final) -> None:
        """It failed before anything could be looked at."""
        if edit.state == "cancelled":
            return
        edit.state, edit.code, edit.text, edit.next_try = "failed", error.code, error.message, None
        await self._journal.write(edit)
        self._register.drop(edit)
        await asyncio.to_thread(self._tools.spool.drop, edit.id)
        self._tell(edit)

    async def _wait(self, edit: Edit, error: CioError) -> None:
        if edit.state == "cancelled":
            return
        now = self._clock.now()
        edit.tries += 1
        edit.code = error.code
        edit.text = getattr(error, "server_text", "") or error.message
        edit.log = getattr(error, "connection_log", "") or edit.log
        if now - edit.created > GIVE_UP:
            await self._close_unseen(edit, Final(edit.text or "It could not be done in seven days.", code=edit.code))
            return
        edit.state = "waiting"
        edit.next_try = int(now + max(wait_after(edit.tries, await self._period(edit)), _asked_wait(error)))
        try:
            await self._journal.write(edit)
        except StoreError as broken:
            log.warning("The state of an edit could not be stored: %s", broken.code)
        self._tell(edit)

    async def _rest(self, edit: Edit, error: StoreError) -> None:
        """The disk failed. What memory holds may be ahead of the journal: the journal is read again."""
        log.warning("An edit waits, as the local database failed: %s", error.code)
        try:
            stored = await self._journal.load(edit.id)
        except StoreError:
            stored = None
        if stored is not None:
            edit.steps = stored.steps
        else:
            edit.steps = [step for step in edit.steps if step.n]
        await self._wait(edit, error)

    async def _period(self, edit: Edit) -> float:
        known = None
        try:
            known = await self._db.read(fact_reader.load, edit.account_id, edit.message_id)
        except StoreError:
            pass
        periods = [row.sync_period for row in known.sources.values()] if known is not None else []
        return float(min(periods, default=86400))

    # -- telling

    def _publish(self, run: Run, change: LocalChange) -> None:
        for event in outcome.messages_events(run, change):
            self._events.publish(event)

    def _tell_folders(self, run: Run) -> None:
        for source_id in {step.source_id for step in run.edit.steps if step.op == "create"}:
            label = run.facts.sources[source_id].label
            paths = [box.path for box in run.facts.boxes if box.source_id == source_id]
            self._events.publish(Event(type="folders", account_id=run.edit.account_id, label=label, folders=paths))

    def _tell(self, edit: Edit) -> None:
        self._events.publish(Event(type="edit", account_id=edit.account_id, edit=edit.public()))

    async def _listen(self) -> None:
        """A source that works again, or was synced, wakes what waits for it."""
        with self._events.subscribe() as subscription:
            async for event in subscription:
                if event.type != "source" or event.source is None or event.account_id is None:
                    continue
                if event.source.status != "OK" or not any(True for _ in self._register):
                    continue
                for source_id in await self._ids(event.account_id, event.label):
                    self.wake(source_id)

    async def _ids(self, account_id: str, label: str | None) -> Sequence[int]:
        row = await self._db.read(sources.by_label, account_id, label or "0")
        return [row.id] if row is not None else []


def _resolve(change: FolderChange, known: Facts) -> Wanted:
    return resolve(change, known.boxes, known.present, known.home, known.gmail)


def _involved(edit: Edit, known: Facts, wanted: Wanted) -> set[int]:
    """The sources whose folders change, those that give a copy, and those a step was sent to."""
    found = wanted.sources | {step.source_id for step in edit.steps if step.state in {"issued", "done", "deferred"}}
    home = known.home
    kept = known.present.keys() - {box.key for box in wanted.remove}
    stays = any(key[0] in found for key in kept) or any(box.source_id in found for box in wanted.add)
    if edit.change.exact or wanted.starred is not None or not found or not stays:
        return found | set(home)
    if any(box.source_id not in home for box in wanted.add):
        found |= set(home[:1])
    return found


def _log_of(run: Run) -> str:
    return "\n".join(desk.connection.trace.text() for desk in run.desks.values())


def _asked_wait(error: CioError) -> float:
    """What the server itself asked for, four hours at most."""
    asked = getattr(error, "retry_after", None)
    return min(float(asked), 4 * 3600.0) if asked else 0.0
