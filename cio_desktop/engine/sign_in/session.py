"""The sync connection as one round has it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import ConnectionLost
from cio_desktop.imap.quirks import Quirk

from .gate import Asking

T = TypeVar("T")


class Owner(Protocol):
    """Whose connection it is (`connections.py`)."""

    async def replace(self, session: Session, asking: Asking) -> Connection: ...
    async def lend(self) -> bool: ...


class Session:
    """The sync connection of one round. `lent` counts how often an edit used it and selected its own folder. `kept`: it
    is from before, and may have died without a word; why the round wants one. `refused`: none took its place. `died`:
    the round has ended well, but its connection is gone, too."""

    def __init__(self, owner: Owner, conn: Connection, kept: Asking | None = None) -> None:
        self._owner = owner
        self._kept = kept
        self.conn = conn
        self.lent = 0
        self.refused = False
        self.died = False

    async def proved(self, work: Callable[[Connection], Awaitable[T]]) -> T:
        """The first work of the round. Where the kept connection turns out to be dead, on another one."""
        kept, self._kept = self._kept, None
        try:
            return await work(self.conn)
        except ConnectionLost:
            if kept is None:
                raise
        if self.conn.hurried and not self.conn.owed:
            self.conn.learn(Quirk.DONE_ALONE)  # it answered to the end of IDLE, and not to what followed
        self.refused = True
        self.conn = await self._owner.replace(self, kept)
        self.refused = False
        return await work(self.conn)

    async def pause(self) -> None:
        """Between two commands of a long work."""
        if await self._owner.lend():
            self.lent += 1
