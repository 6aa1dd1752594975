"""An edit that can't be done now: when it is tried again, and for how long (rule R13)."""

from __future__ import annotations

import logging

from cio_desktop.engine.edits.execution import put_back
from cio_desktop.engine.edits.execution.outcome import end_unseen
from cio_desktop.engine.edits.planning import known_message
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.errors import FinalFailure, is_passing
from cio_desktop.engine.edits.planning.removed_source import source_gone
from cio_desktop.engine.sign_in.gate import LoginPaused
from cio_desktop.imap.errors import CommandRefused
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.errors import StoreError

from .dependencies import EditDependencies
from .ending import Ending
from .message_queue import GIVE_UP, after_pause, wait_after

log = logging.getLogger(__name__)


class Postponement:
    """Of all edits. Raises nothing the disk did: an edit that can't be stored as waiting waits all the same."""

    def __init__(self, deps: EditDependencies, ending: Ending) -> None:
        self._db = deps.db
        self._clock = deps.context.clock
        self._journal = deps.context.journal
        self._notifier = deps.notifier
        self._open_edits = deps.open_edits
        self._ending = ending

    async def postpone(self, edit: Edit, error: CioError) -> None:
        """After seven days it fails, unless this disk has the only copy of something."""
        if edit.called_off:
            return
        now = self._clock.now()
        edit.paused = isinstance(error, LoginPaused)
        edit.tries += not edit.paused
        passes = isinstance(error, CommandRefused) and is_passing(error)
        edit.code = "imap.unavailable" if passes else error.code
        edit.words = error.told
        edit.log = getattr(error, "connection_log", "") or edit.log
        if now - edit.created >= GIVE_UP and not put_back.holds_last_copy(edit):
            given_up = FinalFailure(edit.words or Said("It could not be done in seven days."), code=edit.code)
            try:
                await self._ending.end(end_unseen(edit, given_up))
                return
            except StoreError as broken:
                log.warning("The end of an edit could not be stored: the local database failed (%s)", broken.code)
        edit.state = EditStatus.WAITING
        if isinstance(error, LoginPaused):
            edit.next_try = after_pause(edit.created, error.until, now)
        else:
            edit.next_try = int(now + max(wait_after(edit.tries, await self._period(edit)), _asked_wait(error)))
        try:
            await self._journal.write(edit)
        except StoreError as broken:
            log.warning("The state of an edit could not be stored: %s", broken.code)
        self._notifier.edit_changed(edit)

    async def postpone_for_database(self, edit: Edit, error: StoreError) -> None:
        """The disk failed. What memory holds may be ahead of the journal: the journal is read again."""
        if not await self._journal.reread(edit):
            self.forget(edit)
            return
        log.warning("An edit waits, as the local database failed: %s", error.code)
        await self.postpone(edit, error)

    def forget(self, edit: Edit) -> None:
        """It has gone with its account."""
        gone = source_gone(edit, ())
        edit.state, edit.code, edit.words = EditStatus.FAILED, gone.code, gone.words
        self._open_edits.drop(edit)

    async def _period(self, edit: Edit) -> float:
        known = None
        try:
            known = await self._db.read(known_message.load, edit.account_id, edit.message_id)
        except StoreError:
            pass
        periods = [row.sync_period for row in known.sources.values()] if known is not None else []
        return float(min(periods, default=86400))


def _asked_wait(error: CioError) -> float:
    """What the server itself asked for, four hours at most."""
    asked = getattr(error, "retry_after", None)
    return min(float(asked), 4 * 3600.0) if asked else 0.0
