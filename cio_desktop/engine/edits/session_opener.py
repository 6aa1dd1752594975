"""The connections that a run of an edit needs, each as a session of its source."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from contextlib import AsyncExitStack, asynccontextmanager

from cio_desktop.engine.edits.evidence.source_session import SourceSession, UidsOfOthers
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.folder_ref import FolderKey
from cio_desktop.engine.edits.planning.involved_sources import involved_sources
from cio_desktop.engine.edits.planning.known_message import KnownMessage
from cio_desktop.engine.edits.planning.removed_source import check_stays, missing
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import MailError

from .dependencies import EditDependencies
from .edit_scope import EditScope


class SessionOpener:
    """Borrows them from the sources' actors; gives them back when the run is over."""

    def __init__(self, deps: EditDependencies) -> None:
        self._actors = deps.actors
        self._context = deps.context

    @asynccontextmanager
    async def open(self, edit: Edit, scope: EditScope) -> AsyncIterator[dict[int, SourceSession]]:
        """Of all sources it needs, always in the same order: two edits never wait for each other."""
        known = scope.known
        fingerprint, digests = known.fingerprint(), dict(known.digests)
        needed = sorted(involved_sources(edit, known, scope.wanted))
        there = [source_id for source_id in needed if self._actors.get(source_id) is not None]
        check_stays(edit, there, self._context.removed_sources)
        async with AsyncExitStack() as stack:
            sessions = {}
            for source_id in needed:
                connection = await self.borrow(stack, edit, source_id, listed=source_id in known.sources)
                others = self._uids_of_others(known, source_id)
                looks = fingerprint if known.is_numbered(source_id) else fingerprint.without_number()
                sessions[source_id] = SourceSession(connection, source_id, looks, digests, others, self._context.poison)
            yield sessions

    async def borrow(self, stack: AsyncExitStack, edit: Edit, source_id: int, *, listed: bool = True) -> Connection:
        """`listed`: the source was still stored when the change was looked at."""
        leaving = self._context.removed_sources if listed else ()
        actor = self._actors.get(source_id)
        if actor is None:
            raise missing(edit, source_id, leaving)
        try:
            return await stack.enter_async_context(actor.edit_connection())
        except MailError as error:
            if error.code == "source.gone":
                raise missing(edit, source_id, leaving) from error
            raise

    def _uids_of_others(self, known: KnownMessage, source_id: int) -> UidsOfOthers:
        async def of_others(raw: bytes, uidvalidity: int) -> Collection[int]:
            folder = known.by_key.get(FolderKey(source_id, raw))
            if folder is None or folder.folder_id is None:
                return ()
            return await self._context.uids_of_others(folder.folder_id, uidvalidity, 1, known.ids, False)

        return of_others
