"""Between the rounds of a source: listens on its kept connection for new mail, and says when to look for it.

What the server tells is never taken for what there is: it only makes the actor look. One task; it holds the turn of
the connection while it listens, and leaves it at once to whoever needs it.
"""

from __future__ import annotations

import asyncio
import logging

from cio_desktop.engine.sign_in.connections import Connections
from cio_desktop.engine.status.record import tell_source
from cio_desktop.imap.commands.idle import idle
from cio_desktop.imap.commands.selection import select
from cio_desktop.imap.connection import Connection
from cio_desktop.imap.errors import CommandBad, CommandRefused, MailError
from cio_desktop.imap.types import Selected
from cio_desktop.store import folders, sources
from cio_desktop.store.errors import StoreError
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

from .dependencies import SyncDependencies
from .folder_plan import is_inbox, to_read

log = logging.getLogger(__name__)

POLL = 300.0  # what IDLE does not tell of: the other folders, and all where there is no IDLE
SOON = 0.05  # what comes together is looked at together
GAP = 0.5  # from one look to the next, or as long as the look took; doubled where told news were none
LONGEST_GAP = 60.0
RARELY, SELDOM = 20, 100  # times its own duration: how far a list that takes long is from the one before
RETRIES = (1.0, 30.0, 120.0, 600.0, 3600.0)
STEADY = 600.0  # a connection that lasted so long was no failure


class Watch:
    """Of one source. `live`: its server tells of new mail by itself, now. `wake` is set when the next look is moved."""

    def __init__(self, deps: SyncDependencies, source_id: int, wake: asyncio.Event) -> None:
        self._deps = deps
        self._source_id = source_id
        self._wake = wake
        self._rests = asyncio.Event()
        self._row: SourceRow | None = None
        self._folder: FolderRow | None = None
        self._seen: tuple[object, ...] | None = None
        self._news: set[int] = set()
        self._at: float | None = deps.clock.monotonic() if deps.config.live else None
        self._gap = GAP
        self._last = float("-inf")
        self._begin = self._cost = 0.0
        self._listed = float("-inf")
        self._lists = self._told = self._owed = False
        self._since = 0.0
        self._failures = 0
        self.live = False

    # -- for the actor

    def wait(self) -> float:
        """Seconds until it is time to look; infinite where nothing is to be looked for."""
        return float("inf") if self._at is None else self._at - self._deps.clock.monotonic()

    def look(self, seconds: float = 0.0) -> None:
        """So soon, unless sooner anyway."""
        if self._deps.config.live:
            at = self._deps.clock.monotonic() + seconds
            self._at = at if self._at is None else min(self._at, at)
            self._wake.set()

    def take_news(self) -> tuple[set[int], bool]:
        """The folders that the server has told of, for the look that begins now, and whether to ask for the list: a
        dear one is not asked for with every message."""
        news, self._news = self._news, set()
        self._told = bool(news)
        self._begin = self._deps.clock.monotonic()
        self._at = self._begin + POLL  # whatever becomes of this look
        self._lists = not news or self._begin - self._listed >= self._cost * RARELY
        return news, self._lists

    def looked(self, *, found: bool, keeps: bool) -> None:
        """All that there was to see was seen. `keeps`: the connection stays open."""
        now = self._deps.clock.monotonic()
        if self._lists:
            self._listed, self._cost = now, now - self._begin
        self._owed = not self._lists
        self._lists = False
        idle_talk = self._told and not found
        self._gap = min(self._gap * 2 if idle_talk else max(GAP, now - self._begin), LONGEST_GAP)
        self._last = now
        self._next(keeps)

    def rounded(self, *, keeps: bool) -> None:
        """A whole round has ended."""
        self._next(keeps)

    def _next(self, keeps: bool) -> None:
        self._at = None
        if self._news:
            self.look(self._gap)
        elif keeps:
            poll = max(POLL, self._cost * SELDOM)
            self.look(poll * (1.0 + 0.05 * abs(self._deps.jitter())))
            if self._owed:  # what left this folder may be in another one by now
                self.look(max(GAP, self._listed + self._cost * RARELY - self._deps.clock.monotonic()))

    def failed(self) -> None:
        """The connection is gone. Tried again at once, then less and less often; what signing in meets is the status's
        business, and its plan."""
        self._lists = False
        now = self._deps.clock.monotonic()
        if now - self._since >= STEADY:
            self._failures = 0
        wait = RETRIES[min(self._failures, len(RETRIES) - 1)]
        self._failures += 1
        self._tell(live=False)
        self._at = None
        self.look(wait * (1.0 + 0.5 * abs(self._deps.jitter())))

    def kept(self) -> None:
        """A connection rests, or does not any more."""
        self._rests.set()

    # -- the task

    async def run(self, connections: Connections) -> None:
        while True:
            if not connections.keeps:
                if connections.lost:
                    async with connections.resting():
                        pass  # which clears it away
                    self.failed()
                elif not connections.syncing:
                    self._tell(live=False)
                await self._rests.wait()
            self._rests.clear()
            try:
                async with connections.resting() as found:
                    if found is not None:
                        await self._listen(*found)
                continue
            except MailError as error:
                log.debug("Source %d: %s", self._source_id, error)
                self.failed()
            except StoreError as error:  # the next round meets it as well, and tells it
                log.info("Source %d is not watched: %s", self._source_id, error.code)
                self._tell(live=False)
            await self._rests.wait()

    async def _listen(self, conn: Connection, asked: asyncio.Event) -> None:
        if asked.is_set():
            return
        folder = await self._watched(conn)
        if folder is not None and conn.capabilities.idle and await self._opened(conn, folder):
            await idle(conn, self._heard, asked, on_begin=self._begun)
        if not asked.is_set():
            self._tell(live=False)
            await asked.wait()

    async def _watched(self, conn: Connection) -> FolderRow | None:
        """INBOX; on Gmail, whose other folders are labels, All Mail."""
        self._row = row = await self._deps.db.read(sources.get, self._source_id)
        if row is None:
            return None
        gmail = conn.capabilities.gmail
        rows = to_read(await self._deps.db.read(folders.list_of, row.id), gmail=gmail, only=row.sync_folders)
        everything = next((each for each in rows if gmail and each.special_use == "\\All"), None)
        self._folder = everything or next((each for each in rows if is_inbox(each)), None)
        return self._folder

    async def _opened(self, conn: Connection, folder: FolderRow) -> bool:
        """What came since it was read is news."""
        if conn.selected is None or conn.selected.raw != folder.raw_name or conn.dirty:
            try:
                selected = await select(conn, folder.raw_name, read_only=True)
            except (CommandBad, CommandRefused):
                if conn.closed:
                    raise
                return False
            seen = (folder.id, selected.uidvalidity, selected.uidnext, selected.exists, selected.highestmodseq)
            # once: a server whose figures never agree with what is read is not asked for ever
            if seen != self._seen and differs(selected, folder):
                self._heard()
            self._seen = seen
        return True

    def _begun(self) -> None:
        if not self.live:
            self._since = self._deps.clock.monotonic()
        self._tell(live=True)

    def _heard(self) -> None:
        if self._folder is not None:
            self.heard(self._folder.id)

    def heard(self, folder_id: int) -> None:
        """The server has told of something new in a folder."""
        self._news.add(folder_id)
        self.look(max(SOON, self._last + self._gap - self._deps.clock.monotonic()))

    def _tell(self, *, live: bool) -> None:
        if live is not self.live:
            self.live = live
            if self._row is not None:
                tell_source(self._deps, self._row)


def differs(selected: Selected, folder: FolderRow) -> bool:
    """Whether a folder that was opened holds something else than was read of it."""
    told = (selected.uidvalidity, selected.uidnext, selected.exists, selected.highestmodseq)
    stored = (folder.uidvalidity, folder.uidnext, folder.messages, folder.highestmodseq)
    return any(new is not None and new != old for new, old in zip(told, stored, strict=True))
