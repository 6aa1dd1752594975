"""How many messages are unread, of each source, account and merged list: as the service counts them, changes on their
way included. A service without such counts (another one) has no lists of several accounts either: `offered` tells."""

from __future__ import annotations

import asyncio
import logging
import math
import time

from cio_desktop.client.routes import COUNTS
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.connection import LinkState, ServiceLink
from cio_desktop.operations.message_query import INBOX, Scope
from cio_desktop.operations.overlay import Overlay
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.resources import AccountCounts, Event

log = logging.getLogger(__name__)

QUIET_S = 1.0  # between two questions, at least
SHARE = 20  # as often as that what the answer took: of a million unread messages it is no longer at once
LONGEST_S = 5.0  # one answer that came late for another reason must not leave old numbers for long
PATIENCE_S = 10.0  # so long a change being carried out, half of which may be counted, keeps the old numbers
_NEWS = frozenset({EventType.MESSAGES, EventType.ACCOUNT_REMOVED, EventType.SOURCE_REMOVED, EventType.SOURCE})
_ROUTE = f"GET {COUNTS}"


def pause_after(took: float) -> float:
    """How long to wait with the next question after an answer that took so long."""
    return min(SHARE * took, max(LONGEST_S, 2 * took))


class UnreadCounts:
    def __init__(self, link: ServiceLink, overlay: Overlay, *, quiet_s: float = QUIET_S) -> None:
        self.changed: Signal[()] = Signal()
        self.offered = True
        self._link = link
        self._overlay = overlay
        self._quiet_s = self._pause = quiet_s
        self._unread: dict[Scope, int] = {}
        self._totals: dict[Scope, int] = {}
        self._at = math.inf  # everything confirmed before is in it; nothing waits for what was never read
        self._last = -math.inf
        self._due = False
        self._connections = Connections()
        self._tasks = TaskScope("unread counts")

    def start(self) -> None:
        self._connections.add(self._link.resync, self.reload)
        self._connections.add(self._link.event, self._on_event)
        if self._link.online:
            self.reload()

    async def close(self) -> None:
        self._connections.close()
        await self._tasks.close()

    def unread(self, scope: Scope) -> int:
        """Of a source that is its Inbox."""
        return max(0, self._unread.get(scope, 0) + self._overlay.unread_delta(scope, self._at))

    def total(self, scope: Scope) -> int | None:
        """How many messages such a list has, about: one that is in two Inboxes counts in both. None: not told."""
        return self._totals.get(scope)

    def counted_at(self) -> float:
        """Loop time before which every change is in the counts."""
        return self._at if self.offered else math.inf

    def shown_changed(self) -> None:
        """Something is on its way."""
        if self._unread:
            self.changed.emit()

    def _on_event(self, event: Event) -> None:
        if event.type in _NEWS and self._link.state is LinkState.ONLINE:
            self.reload()

    def reload(self) -> None:
        """Soon."""
        if not self._due:
            self._due = True
            self._tasks.start(self._load_soon())

    async def _load_soon(self) -> None:
        began = time.monotonic()
        while True:
            await asyncio.sleep(max(0.0, self._last + self._pause - time.monotonic()))
            self._due = False
            self._last = time.monotonic()
            started = asyncio.get_running_loop().time()
            found = await self._ask()
            self._pause = max(self._quiet_s, pause_after(time.monotonic() - self._last))
            if found is None:
                return
            if not self._overlay.any_under_way(started) or time.monotonic() > began + PATIENCE_S:
                self._take(found, started)
                return

    async def _ask(self) -> list[AccountCounts] | None:
        try:
            found = await self._link.client.accounts.counts()
        except ApiError as error:
            log.info("reading the counts failed: %s", error.code)
            offered = await self._link.client.supports(_ROUTE)
            if offered is not self.offered:
                self.offered = offered
                self.changed.emit()
            return None
        self._link.proved()
        return found

    def _take(self, found: list[AccountCounts], started: float) -> None:
        unread: dict[Scope, int] = {Scope(): 0, Scope(folder=INBOX): 0}
        totals = dict(unread)
        for account in found:
            mine, inboxes = Scope(account.account_id), Scope(account.account_id, None, INBOX)
            unread |= {mine: account.nb_unseen_messages, inboxes: account.nb_inbox_unseen}
            totals |= {mine: account.nb_messages, inboxes: 0}
            for source in account.sources:
                inbox = Scope(account.account_id, source.label, INBOX)
                unread[inbox], totals[inbox] = source.nb_inbox_unseen, source.nb_inbox_messages
                totals[inboxes] += source.nb_inbox_messages
            for each, everyone in ((mine, Scope()), (inboxes, Scope(folder=INBOX))):
                unread[everyone] += unread[each]
                totals[everyone] += totals[each]
        self._unread, self._totals, self._at, self.offered = unread, totals, started, True
        self.changed.emit()
