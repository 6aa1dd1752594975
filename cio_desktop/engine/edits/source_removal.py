"""What becomes of open edits when a source is removed (fault 90): what was sent is finished, nothing begins.

All of it within two seconds by the engine's clock. What still waits finds out by itself that its source is gone.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable

from cio_desktop.engine.clock import within
from cio_desktop.engine.edits.execution.outcome import end_unseen
from cio_desktop.engine.edits.execution.put_back import unsettled_texts
from cio_desktop.engine.edits.planning import known_message
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import FinalFailure
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.errors import StoreError

from . import marks_left
from .dependencies import EditDependencies
from .ending import Ending
from .message_queue import QueueEntry

log = logging.getLogger(__name__)

MOST_SECONDS = 2.0


class SourceRemoval:
    """`entry`: of an edit that is in its queue."""

    def __init__(self, deps: EditDependencies, ending: Ending, entry: Callable[[Edit], QueueEntry | None]) -> None:
        self._deps = deps
        self._db = deps.db
        self._context = deps.context
        self._open_edits = deps.open_edits
        self._ending = ending
        self._entry = entry

    async def prepare(self, source_id: int) -> None:
        """Before the source is removed."""
        self._context.removed_sources.add(source_id)
        try:
            await self._leave(source_id)
        except BaseException:  # whatever it was: the source stays, and its edits go on
            self.call_off(source_id)
            raise

    def call_off(self, source_id: int) -> None:
        """The source stays."""
        self._context.removed_sources.discard(source_id)

    async def _leave(self, source_id: int) -> None:
        clock = self._context.clock
        end = clock.monotonic() + MOST_SECONDS
        await self._note_home_sources()
        with contextlib.suppress(TimeoutError):
            await within(clock, MOST_SECONDS, self._finish_all(source_id))
        for edit in self._open_edits:
            marked = [step for step in edit.steps if step.state == "deferred" and step.source_id == source_id]
            if edit.state != EditStatus.DEFERRED or not marked or self._entry(edit) is not None:
                continue
            back = await self._try_unmark(edit, source_id, max(0.0, end - clock.monotonic()))
            await self._end(edit, source_id, back)
        await self._hand_over_texts(source_id)

    async def _hand_over_texts(self, source_id: int) -> None:
        """What only our disk may have outlives the source, and its account with all edits. Raises SpoolError: the
        source stays."""
        for edit in self._open_edits:
            for name in unsettled_texts(edit, source_id):
                path = await asyncio.to_thread(self._context.spool.hand_over, name)
                if path is not None:
                    log.warning("A source is removed before a message was put back there: it is kept in %s", path)

    async def _note_home_sources(self) -> None:
        """Once a source is gone, nobody can tell any more which edits were about its messages."""
        by_account: dict[str, list[Edit]] = {}
        for edit in self._open_edits:
            by_account.setdefault(edit.account_id, []).append(edit)
        for account_id, edits in by_account.items():
            known = await self._db.read(known_message.load_many, account_id, {edit.message_id for edit in edits})
            for edit in edits:
                if (message := known.get(edit.message_id)) is not None:
                    edit.home_sources = frozenset(message.home_sources)

    async def _finish_all(self, source_id: int) -> None:
        for edit in self._open_edits:
            await self._finish(edit, source_id)

    async def _finish(self, edit: Edit, source_id: int) -> None:
        """Waits while the edit has something under way at the source."""
        while (entry := self._entry(edit)) is not None and not entry.idle and edit.state != EditStatus.WAITING:
            sent = any(step.source_id == source_id and step.state == "issued" for step in edit.steps)
            if not (sent or edit.recheck_due or (edit.begun and edit.state == EditStatus.RUNNING)):
                return
            entry.changed.clear()
            await entry.changed.wait()

    async def _try_unmark(self, edit: Edit, source_id: int, seconds: float) -> bool:
        """Takes our \\Deleted off the copies of a source. False: the server could not be asked in that time."""
        try:
            return await within(self._context.clock, seconds, marks_left.take_back(self._deps, edit, source_id))
        except (CioError, TimeoutError) as error:
            log.info("A mark could not be taken back before its source is removed: %s", type(error).__name__)
            return False

    async def _end(self, edit: Edit, source_id: int, back: bool) -> None:
        """`back`: the message is in its folder again, but for copies that have gone: their texts are kept as files."""
        unsettled = unsettled_texts(edit, source_id)
        for step in edit.steps:
            if step.state == "deferred" and step.source_id == source_id and step.spool not in unsettled:
                step.state = "void"
        if unsettled:
            text = Said("The source was removed.")
        elif back:
            text = Said(
                "The source was removed before its server had expunged the message: it is in its old folder again."
            )
        else:
            text = Said(
                "The source was removed before its server had expunged the message: it stays marked as deleted there."
            )
        try:
            if any(step.state == "deferred" and step.source_id != source_id for step in edit.steps):
                # another source's removal goes on waiting
                await self._context.journal.write(edit)
            else:
                await self._ending.end(end_unseen(edit, FinalFailure(text, code="source.gone")))
        except StoreError:
            await self._context.journal.reread(edit)
            raise
