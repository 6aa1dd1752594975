"""A folder that loses most of its messages at once: perhaps emptied, perhaps a server restored from nothing.

Such a loss is believed only when a second look, an hour later, finds the same. Must not touch any message on a server.
"""

from __future__ import annotations

from collections.abc import Set

from cio_desktop.imap.commands.search import present
from cio_desktop.store.folder_states import Vanishing

from .folder_work import FolderWork

MASS = 500


class VanishGuard:
    """Remembers the first sight in the folder's state."""

    def __init__(self, work: FolderWork) -> None:
        self._work = work

    @property
    def pending(self) -> bool:
        return isinstance(self._work.folder.state, Vanishing)

    async def allows(self, gone: int, known: int) -> bool:
        """Whether so many of the known messages may be taken for gone now."""
        work = self._work
        if gone <= MASS or gone * 2 <= known:
            await self.calm()
            return True
        confirm = work.deps.config.timings.vanish_confirm
        seen = work.folder.state
        if not isinstance(seen, Vanishing):
            seen = Vanishing(int(work.now))
            await work.set_sync(state=seen)
        if work.now - seen.since >= confirm:
            await self.calm()
            return True
        work.reporter.tally.recheck(seen.since + confirm)
        return False

    async def drop(self, known: Set[int], server: Set[int]) -> None:
        """Marks those gone that were `known` before the server was asked for all it holds, and are not among these. Not
        known later: an edit may put a message there at any time."""
        gone = known - server
        if gone:
            gone = await self._still_gone(gone)
        if gone and await self.allows(len(gone), len(known)):
            await self._work.mark_gone(gone)
            await self._work.set_sync(last_expunge=int(self._work.now))
        elif not gone:
            await self.calm()

    async def _still_gone(self, gone: Set[int]) -> set[int]:
        """Less those that came in after the folder was opened: until the next NOOP a server may answer by what it had
        then (RFC 3501, 5.2; Dovecot 2.3 does), and an edit over another connection has put them here meanwhile."""
        work = self._work
        await work.conn.noop()
        if len(gone) > MASS:
            return set(gone).difference(await work.uids())
        return set(gone).difference(await present(work.conn, sorted(gone)))

    async def calm(self) -> None:
        if self.pending:
            await self._work.set_sync(state="ok")
