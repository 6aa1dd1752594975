"""How an edit comes to its end: the only place that stores it, and that sees to what follows from it.

What the journal says is so. What fails after that is logged and takes nothing back. What the journal could not be told
is not so: the edit stands as it did before.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from cio_desktop.engine.edits.execution import outcome
from cio_desktop.engine.edits.execution.outcome import End
from cio_desktop.engine.edits.execution.put_back import unsettled_texts
from cio_desktop.engine.edits.persistence.spool import SpoolError
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import reread

from .dependencies import EditDependencies

log = logging.getLogger(__name__)


class Ending:
    """Of all edits. `recheck`: of another edit, whose removal waits; `arrived`: in an account, whose own changes of the
    message may go on."""

    def __init__(self, deps: EditDependencies, recheck: Callable[[Edit], None], arrived: Callable[[str], None]) -> None:
        self._db = deps.db
        self._actors = deps.actors
        self._context = deps.context
        self._open_edits = deps.open_edits
        self._notifier = deps.notifier
        self._recheck = recheck
        self._arrived = arrived

    async def end(self, *ends: End) -> None:
        """All of them in one commit, but those that were called off meanwhile. Raises StoreError, and none has ended.

        From the call on nothing is sent for these edits: `ending` is set before anything is awaited.
        """
        ends = tuple(end for end in ends if not end.edit.called_off)
        if not ends:
            return
        for end in ends:
            if end.run is not None:
                self._open_edits.note_gone(end.run.gone, end.run.copies)
                self._open_edits.note_ended(end.edit)
            end.edit.ending = True
        try:
            ends = tuple([await self._with_texts(end) for end in ends])
            ended = [end.ended() for end in ends]
            await self._context.journal.write(*ended, local={end.edit.id: end.local for end in ends})
        finally:
            for end in ends:
                end.edit.ending = False
        for end, stored in zip(ends, ended, strict=True):
            end.edit.adopt(stored)
        await self._follow(ends)

    async def _with_texts(self, end: End) -> End:
        """What may be the only copy of a text does not go with its edit: it is handed over, and the edit says where."""
        if end.state != EditStatus.FAILED:
            return end
        try:
            names = unsettled_texts(end.edit)
            paths = [await asyncio.to_thread(self._context.spool.hand_over, name) for name in names]
        except SpoolError as error:
            log.warning("A text that may be the only copy stays in the spool until the next start: %s", error.message)
            return end
        words = end.words
        for path in filter(None, paths):
            words = Said.of(()) + (words or "") + Said("Its text is kept in the file {file}.", file=str(path))
        return replace(end, words=words)

    async def _follow(self, ends: Sequence[End]) -> None:
        """Each part whatever became of the others."""
        closed = [end.edit for end in ends if not end.edit.open]
        for edit in closed:
            self._open_edits.drop(edit)
        with _nothing_taken_back("the news of it"):  # as it is: logged
            self._notifier.edits_ended(ends)
        with _nothing_taken_back("a sync"):
            self.look_anew(set().union(*map(_to_look_at, ends)))
        with _nothing_taken_back("a look at what waits"):  # as it is: logged
            for end in ends:
                self._recheck_restored(end)
                for other in filter(None, map(self._open_edits.get, sorted(end.over))):
                    self._recheck(other)
                if end.edit.change.dst_account is not None:
                    self._arrived(end.edit.change.dst_account)
        with _nothing_taken_back("a sync of what is in doubt"):  # as it is: logged
            await self._follow_doubts([end.edit.message_id for end in ends if end.run is not None])
        with _nothing_taken_back("dropping what the spool had for it, until the next start,"):  # as it is: logged
            if closed:
                await asyncio.to_thread(self._context.spool.delete, *(edit.id for edit in closed))

    def _recheck_restored(self, end: End) -> None:
        if end.run is None:
            return
        for message_id in end.run.known.ids:
            for other in self._open_edits.restored(message_id, end.run.copies):
                if other is not end.edit:
                    self._recheck(other)

    async def _follow_doubts(self, message_ids: Collection[str]) -> None:
        """A change may leave it in doubt which message stands where, or what it says: a sync finds out."""
        if message_ids:
            self.look_anew(await self._db.read(reread.sources_of, message_ids))

    def look_anew(self, source_ids: Iterable[int]) -> None:
        """A sync of each is asked for."""
        for source_id in source_ids:
            actor = self._actors.get(source_id)
            if actor is not None:
                actor.request_sync()


def _to_look_at(end: End) -> set[int]:
    """What fails may do so because others moved the message or changed the folders: a sync finds out. What lies in a
    folder that was made anew is stored when that was linked again."""
    if end.run is None:
        return set(end.look_at)
    if end.state == EditStatus.FAILED:
        return set(end.run.sessions)
    return outcome.unshown(end.run) | outcome.made_anew(end.run)


@contextmanager
def _nothing_taken_back(what: str) -> Iterator[None]:
    try:
        yield
    except (CioError, OSError) as error:
        log.warning("An edit has ended, but %s failed: %s", what, getattr(error, "code", error))
    except Exception:  # a fault of ours must not hide that the edit has ended
        log.exception("An edit has ended, but %s met a fault of the program", what)
