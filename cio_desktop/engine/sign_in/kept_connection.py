"""The sync connection of a source between two rounds: open, without a place among those that work."""

from __future__ import annotations

from cio_desktop.imap.connection import Connection

from .scheduler import Scheduler


class KeptConnection:
    """None or one. Its owner closes what it takes."""

    def __init__(self, scheduler: Scheduler) -> None:
        self._scheduler = scheduler
        self.conn: Connection | None = None

    @property
    def open(self) -> bool:
        return self.conn is not None and not self.conn.closed

    @property
    def lost(self) -> bool:
        """Whether it has ended while nobody listened."""
        return self.conn is not None and self.conn.closed

    def keep(self, conn: Connection) -> bool:
        """Its place among those that work is free then: at rest it costs a socket and no more. False: there is one, or
        no room for more."""
        if self.conn is not None or not self._scheduler.may_rest():
            return False
        self._scheduler.give_back()
        self.conn = conn
        return True

    def take(self) -> Connection | None:
        """Away from here, to be closed."""
        conn, self.conn = self.conn, None
        if conn is not None:
            self._scheduler.woken()
        return conn

    async def wake(self) -> Connection | None:
        """Away from here, to work, with a place among those that do. Waits for one, and none may be left then."""
        await self._scheduler.take_place()
        conn = self.take()
        if conn is None:
            self._scheduler.give_back()
        return conn
