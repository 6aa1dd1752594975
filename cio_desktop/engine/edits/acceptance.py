"""Takes changes in: judged by what the index knows, then into the journal and the queues, in one order for both.

Sends nothing. Messages that go the same way are given to a common command; their queues wait for its end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from cio_desktop.engine.change import EditRefused, FolderChange, SourceAct
from cio_desktop.engine.edits.evidence import unread_folders
from cio_desktop.engine.edits.execution import batch, outcome
from cio_desktop.engine.edits.execution.outcome import End
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import VANISHED
from cio_desktop.engine.edits.planning.involved_sources import resolve_change
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.engine.edits.planning.resolve import Wanted, check_names, leaves_nothing
from cio_desktop.language import Said
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.edits import StepRow
from cio_desktop.store.errors import StoreError

from .dependencies import EditDependencies
from .ending import Ending
from .message_queue import MessageQueues, QueueEntry

log = logging.getLogger(__name__)

Accepted = asyncio.Future[Collection[str]]
"""Ids of the edits that are in the journal, and may go together."""


class Judged(NamedTuple):
    """What the index knows of a message, and what a change wants of it by that."""

    known: KnownMessage
    wanted: Wanted


class Acceptance:
    """`asked`: tasks that are finished also where whoever asked goes away meanwhile."""

    def __init__(self, deps: EditDependencies, queues: MessageQueues, ending: Ending, asked: TaskScope) -> None:
        self._actors = deps.actors
        self._context = deps.context
        self._open_edits = deps.open_edits
        self._notifier = deps.notifier
        self._queues = queues
        self._ending = ending
        self._asked = asked
        self._batches = TaskScope("common commands")
        self._order = asyncio.Lock()

    async def close(self) -> None:
        """Breaks off; the journal knows where."""
        await self._batches.close()

    def check(self, change: FolderChange, known: KnownMessage | None, message_id: str) -> Judged:
        """Raises EditRefused for what can never work."""
        if known is None or not known.places:
            raise EditRefused(VANISHED, code="edit.vanished")
        self._open_edits.learn_folders(known)
        check_names(change, known.folders)
        wanted = resolve_change(change, known)
        # With other edits before it the folders of the message are still to change: judged when its turn comes.
        empties = leaves_nothing(wanted, known.present, known.gmail_sources, each_source=change.source is None)
        if empties and message_id not in self._queues and not unread_folders.may_be_elsewhere(change, known):
            raise EditRefused(Said("The message must stay in a folder."), code="edit.last_folder")
        return Judged(known, wanted)

    async def accept(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, together: Mapping[str, Judged]
    ) -> Sequence[QueueEntry]:
        """Into journal and queues, as one: a caller who goes away meanwhile leaves no intent without a queue.
        `together`: those that may go together."""
        task = self._asked.start(self._accept(account_id, message_ids, change, together))
        if task is None:
            raise EditRefused(Said("The service is ending. Nothing was changed."), code="svc.unavailable")
        return await asyncio.shield(task)

    async def _accept(
        self, account_id: str, message_ids: Sequence[str], change: FolderChange, together: Mapping[str, Judged]
    ) -> Sequence[QueueEntry]:
        if not message_ids:
            return []
        async with self._order:  # the queues have the order of the journal, whichever write is answered first
            drafts = self._context.journal.draft(account_id, [(message_id, change) for message_id in message_ids])
            begun = self._begin_together(drafts, together)
            may_go: Collection[str] = ()
            try:
                await self._context.journal.create(drafts)
                may_go = {edit.id for edit in self._free(drafts, together)}
            finally:
                for accepted in begun:
                    if not accepted.done():  # its command may have been broken off
                        accepted.set_result(may_go)
            entries = []
            for edit in drafts:
                self._open_edits.add(edit)
                self._notifier.edit_changed(edit)
                entries.append(self._queues.put(edit))
            return entries

    def _free(self, drafts: Sequence[Edit], together: Mapping[str, Judged]) -> list[Edit]:
        """Those that wait for no other edit."""
        free = [edit for edit in drafts if edit.message_id in together and edit.message_id not in self._queues]
        return [edit for edit in free if not self._open_edits.arriving(together[edit.message_id].known)]

    def _begin_together(self, drafts: Sequence[Edit], together: Mapping[str, Judged]) -> list[Accepted]:
        """The common commands, which look at the messages while the journal is written."""
        ready = [(edit, *together[edit.message_id]) for edit in self._free(drafts, together)]
        return [self._begin(group) for group in batch.grouped(ready, self._context.no_move)]

    async def accept_act(self, account_id: str, act: SourceAct, message: bytes | None) -> QueueEntry:
        """As `accept`. A `message` is on our disk, and in the journal, before anything else is done."""
        task = self._asked.start(self._accept_act(account_id, act, message))
        if task is None:
            raise EditRefused(Said("The service is ending. Nothing was changed."), code="svc.unavailable")
        return await asyncio.shield(task)

    async def _accept_act(self, account_id: str, act: SourceAct, message: bytes | None) -> QueueEntry:
        async with self._order:
            edit = await self._context.journal.create_act(account_id, act)
            try:
                if message is not None:
                    name = await asyncio.to_thread(self._context.spool.store, edit.id, message)
                    edit.steps.append(StepRow("append", act.source_id, dst_folder=act.folder, spool=name))
                    await self._context.journal.write(edit)
            except CioError as error:
                await self._ending.end(End(edit, EditStatus.FAILED, error.code, error.words))
                raise
            self._open_edits.add(edit)
            self._notifier.edit_changed(edit)
            return self._queues.put(edit)

    def _begin(self, group: batch.Group) -> Accepted:
        over, accepted = asyncio.Event(), asyncio.get_running_loop().create_future()
        for member in group.members:
            member.edit.batch_over = over
        if self._batches.start(self._together(group, over, accepted)) is None:
            over.set()
        return accepted

    async def _together(self, group: batch.Group, over: asyncio.Event, accepted: Accepted) -> None:
        """Whatever goes wrong here, the queues take over: the journal says what was sent."""
        try:
            actor = self._actors.get(group.source_id)
            if actor is None:
                return
            async with actor.edit_connection() as connection:
                done = await batch.carry_out(group, connection, self._context, accepted)
            await self._ending.end(*(outcome.end_of(member.done) for member in done if member.done is not None))
        except StoreError as error:
            log.warning("A common command waits, as the local database failed: %s", error.code)
            for member in group.members:
                await self._context.journal.reread(member.edit)
        except CioError as error:
            log.info("A common command for %d messages broke off: %s", len(group.members), error.code)
        finally:
            over.set()
