"""Accounts and their sources as the window shows them: the server's truth under changes still on their way.

Methods that ask the service are coroutines and raise ApiError; what they changed comes back as `changed`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, assert_never

from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.connection import LinkState, ServiceLink
from cio_desktop.operations.periods import PeriodChange
from cio_desktop.operations.signal import Connections, Signal
from cio_desktop.protocol.enums import EventType, ExpungePolicy, SyncPeriod
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Event, Source, StatusEvent

if TYPE_CHECKING:
    import asyncio

    from cio_desktop.client import NewSource

log = logging.getLogger(__name__)


class SourceRepository:
    """`start()` after the link was made; it then loads at every resync of the link by itself."""

    def __init__(self, link: ServiceLink) -> None:
        self.link = link
        self.accounts: list[Account] = []
        self.loaded = False
        self.as_of = 0.0  # Unix time of the last full read; until `loaded`, one of an earlier run
        # (account id, label): that source changed; (account id, None): the account or its list of sources;
        # (None, None): anything may have changed.
        self.changed: Signal[str | None, str | None] = Signal()
        self.load_failed: Signal[ApiError] = Signal()
        self.period_failed: Signal[SourceKey, ApiError] = Signal()  # the shown period went back
        self._periods: dict[SourceKey, list[PeriodChange]] = {}
        self._failures: dict[SourceKey, ApiError] = {}
        self._locks: dict[SourceKey, asyncio.Lock] = {}
        self._connections = Connections()
        self._background = TaskScope("sources")
        self._reading = False
        self._read_again = False
        # An answer may be older than an event that overtook it: what was heard since it was asked for stays.
        self._heard: dict[SourceKey, int] = {}
        self._hearings = 0

    def start(self) -> None:
        self._connections.add(self.link.resync, self.reload)
        self._connections.add(self.link.event, self._on_event)
        self._connections.add(self.link.state_changed, lambda _state: self.changed.emit(None, None))
        if self.link.state is LinkState.ONLINE:
            self.reload()

    async def close(self) -> None:
        self._connections.close()
        await self._background.close()

    # -- reading ------------------------------------------------------------

    def account(self, account_id: str) -> Account | None:
        return next((account for account in self.accounts if account.id == account_id), None)

    def source(self, key: SourceKey) -> Source | None:
        account = self.account(key.account_id)
        if account is None:
            return None
        return next((source for source in account.sources if source.label == key.label), None)

    def sources(self) -> Iterator[tuple[SourceKey, Source]]:
        for account in self.accounts:
            for source in account.sources:
                yield SourceKey(account.id, source.label), source

    def period(self, key: SourceKey) -> SyncPeriod | None:
        """The period to show: the one just chosen, else the server's. None: unknown source or value."""
        if changes := self._periods.get(key):
            return changes[-1].period
        source = self.source(key)
        try:
            return SyncPeriod.parse(source.sync_period) if source else None
        except ValueError:
            return None

    def pending(self, key: SourceKey) -> bool:
        """A change of this source is on its way."""
        return bool(self._periods.get(key))

    def failure(self, key: SourceKey) -> ApiError | None:
        """Why the last change of this source went back. Gone with the next change that holds."""
        return self._failures.get(key)

    def reload(self) -> None:
        """Reads everything again, once more if asked for while it reads."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True
        self._background.start(self._reload())

    async def _reload(self) -> None:
        try:
            while True:
                self._read_again = False
                try:
                    await self.load()
                except ApiError as error:
                    log.info("reading the accounts failed: %s", error.code)
                    self.load_failed.emit(error)
                if not self._read_again:
                    return
        finally:
            self._reading = False

    def remember(self, accounts: list[Account], as_of: float) -> None:
        """What was there at the end of another run, until the service is asked."""
        self.accounts, self.as_of = accounts, as_of

    async def load(self) -> None:
        """Reads all accounts with their sources."""
        client = self.link.client
        asked = self._hearings
        accounts = [account async for account in await client.accounts.list(limit=100)]
        self.link.proved()
        for account in accounts:
            account.sources = [
                newest for source in account.sources if (newest := self._newest(account.id, source, asked)) is not None
            ]
        self.accounts = accounts
        self.loaded = True
        self.as_of = time.time()
        self.changed.emit(None, None)

    async def refresh(self, key: SourceKey) -> Source:
        """Reads one source again."""
        asked = self._hearings
        source = await self.link.client.sources.get(*key)
        self.link.proved()
        newest = self._newest(key.account_id, source, asked)
        if newest is source:
            self._put(key.account_id, source)
        return newest or source

    def _hear(self, key: SourceKey) -> None:
        self._hearings += 1
        self._heard[key] = self._hearings

    def _newest(self, account_id: str, read: Source, asked: int) -> Source | None:
        """What was read, or what was heard of it since it was asked for; None: it was removed meanwhile."""
        key = SourceKey(account_id, read.label)
        return self.source(key) if self._heard.get(key, 0) > asked else read

    # -- changing ------------------------------------------------------------

    async def add_source(
        self,
        new: NewSource,
        *,
        account_id: str | None = None,
        first_name: str = "",
        last_name: str = "",
    ) -> SourceKey:
        """Adds a source to an account, or to a new one.

        When the source is refused, a new account made for it is taken back.
        """
        client = self.link.client
        made: str | None = None
        if account_id is None:
            written = await client.accounts.create(new.email, first_name=first_name, last_name=last_name)
            made = account_id = written.id or ""
        try:
            answer = await client.sources.create(account_id, new)
        except ApiStatusError:
            if made is not None:
                await self._take_back(made)  # before the refusal is told: what is told is true by then
            raise
        except BaseException:
            # Also when cancelled: a person who gives up must not find an empty account later.
            if made is not None:
                self._background.start(self._take_back(made))
            raise
        key = SourceKey(account_id, answer.label or "")
        self.reload()
        return key

    async def _take_back(self, account_id: str) -> None:
        try:
            await self.link.client.accounts.delete(account_id)
        except ApiError as error:
            log.info("the account made for a refused source could not be removed: %s", error.code)
        self.reload()

    async def change_password(self, key: SourceKey, password: str) -> str:
        """Gives the source a new password, tries it and answers what came of it."""
        await self.link.client.sources.update(*key, password=password)
        return await self.check(key)

    def as_new(self, source: Source) -> NewSource:
        """Its settings as those of a source to be tried, with nothing to sign in with, and no trust of any one
        certificate."""
        from cio_desktop.client import NewSource

        return NewSource(
            email=source.email or f"{source.username}@{source.server}",
            server=source.server,
            port=source.port,
            use_ssl=source.use_ssl,
            username=source.username,
            insecure=bool(source.insecure),
        )

    async def trust(self, key: SourceKey, certificate_sha256: str) -> str:
        """Takes this one certificate of its server for good, and tries the source with it."""
        await self.link.client.sources.update(*key, certificate_sha256=certificate_sha256)
        return await self.check(key)

    async def check(self, key: SourceKey) -> str:
        """Connects now and answers the status found: one of SourceStatus, or a word of a foreign service."""
        written = await self.link.client.sources.check(*key)
        source = await self.refresh(key)
        return written.status or source.status

    async def resume(self, key: SourceKey) -> None:
        """Turns a paused or stopped source on again."""
        await self.link.client.sources.update(*key, status=1)
        await self.refresh(key)

    async def sync(self, keys: Sequence[SourceKey] | None = None) -> list[SourceKey]:
        """Starts a sync of these sources, or of all; one that can't be started keeps no other one from it.

        Answers those that were started. Raises the first ApiError where none was.
        """
        wanted: list[tuple[str, str | None]] = [(account.id, None) for account in self.accounts]
        if keys is not None:
            wanted = list(keys)
        failed: ApiError | None = None
        started: list[SourceKey] = []
        for account_id, label in wanted:
            try:
                await self.link.client.sync.start(account_id, label)
            except ApiError as error:
                log.info("a sync could not be started: %s", error.code)
                failed = failed or error
            else:
                started += [
                    key for key, _ in self.sources() if key.account_id == account_id and label in {None, key.label}
                ]
        if failed is not None and not started:
            raise failed
        return started

    async def remove(self, key: SourceKey) -> None:
        """Removes the source, and its account with it when it was the last one."""
        account = self.account(key.account_id)
        last = account is not None and [source.label for source in account.sources] == [key.label]
        await self.link.client.sources.delete(*key)
        if last:
            await self.link.client.accounts.delete(key.account_id)
        self._drop(key, with_account=last)

    async def remove_account(self, account_id: str) -> None:
        """With all of its sources."""
        await self.link.client.accounts.delete(account_id)
        if (account := self.account(account_id)) is not None:
            for source in list(account.sources):
                self._drop(SourceKey(account_id, source.label), with_account=len(account.sources) == 1)
        self.reload()

    async def rename_account(self, account_id: str, name: str) -> None:
        """The last word of several is the last name: the API keeps two."""
        first, _, last = name.strip().rpartition(" ")
        await self.link.client.accounts.update(account_id, first_name=first or last, last_name=last if first else " ")
        self.link.proved()
        self.reload()

    async def set_removal(self, key: SourceKey, policy: ExpungePolicy) -> None:
        """What becomes of moved messages on a server that can't remove one alone. Raises ApiError."""
        await self.link.client.sources.update(*key, expunge_policy=policy.value)
        await self.refresh(key)

    async def history(self, key: SourceKey) -> list[StatusEvent]:
        """The source's timeline, newest first; empty where the server keeps none."""
        try:
            return await self.link.client.sources.history(*key)
        except ApiStatusError as error:
            if error.no_route:
                return []
            raise

    def set_period(self, keys: Sequence[SourceKey], period: SyncPeriod) -> PeriodChange | None:
        """Shows the new period at once and sends it. The answer is undoable; None: nothing to change.

        A source whose change fails shows its old period again: `period_failed`.
        """
        before = {key: old for key in keys if (old := self.period(key)) is not None and old is not period}
        if not before:
            return None
        change = PeriodChange(period, before, self._apply_periods)
        change.redo()
        return change

    def _apply_periods(self, change: PeriodChange, keys: Sequence[SourceKey]) -> None:
        for key in keys:
            self._failures.pop(key, None)
            self._periods.setdefault(key, []).append(change)
            self.changed.emit(*key)
            self._background.start(self._send_period(key, change))

    async def _send_period(self, key: SourceKey, change: PeriodChange) -> None:
        failed: ApiError | None = None
        try:
            async with self._lock(key):  # in the order chosen: the last choice must win
                await self.link.client.sources.update(*key, sync_period=change.period.value)
            if (source := self.source(key)) is not None:
                source.sync_period = change.period.value
                self._hear(key)
        except ApiError as error:
            failed = error
        finally:
            changes = self._periods.get(key, [])
            changes.remove(change)
            if not changes:
                self._periods.pop(key, None)
        if failed is not None:
            self._failures[key] = failed
            change.failed(key)
        self.changed.emit(*key)
        if failed is not None:
            self.period_failed.emit(key, failed)

    def _lock(self, key: SourceKey) -> asyncio.Lock:
        import asyncio

        return self._locks.setdefault(key, asyncio.Lock())

    # -- events ------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        account_id, label = event.account_id, event.label
        key = SourceKey(account_id, label) if account_id and label else None
        match EventType.of_word(event.type):
            case EventType.ACCOUNT_REMOVED:
                if account_id:
                    self.accounts = [account for account in self.accounts if account.id != account_id]
                    self.changed.emit(None, None)
            case EventType.ACCOUNT:
                self.reload()
            case EventType.SOURCE_REMOVED:
                if key is not None:
                    self._drop(key)
            case EventType.SOURCE | EventType.PROGRESS:
                if key is not None:
                    self._on_news(key, event)
            case EventType.HELLO | EventType.RESYNC | EventType.FOLDERS | EventType.MESSAGES | EventType.EDIT | None:
                pass
            case never:
                assert_never(never)

    def _on_news(self, key: SourceKey, event: Event) -> None:
        if event.source is not None:
            self._put(key.account_id, event.source)
        elif (source := self.source(key)) is not None and event.progress is not None:
            source.progress = event.progress
            source.syncing = True
            self._hear(key)
            self.changed.emit(*key)
        else:
            self.reload()

    def _put(self, account_id: str, source: Source) -> None:
        account = self.account(account_id)
        if account is None:
            self.reload()
            return
        self._hear(SourceKey(account_id, source.label))
        for row, known in enumerate(account.sources):
            if known.label == source.label:
                account.sources[row] = source
                self.changed.emit(account_id, source.label)
                return
        account.sources.append(source)
        self.changed.emit(account_id, None)

    def _drop(self, key: SourceKey, *, with_account: bool = False) -> None:
        account = self.account(key.account_id)
        if account is None:
            return
        self._hear(key)
        account.sources = [source for source in account.sources if source.label != key.label]
        if with_account:
            self.accounts = [known for known in self.accounts if known.id != key.account_id]
        self._failures.pop(key, None)
        self.changed.emit(None if with_account else key.account_id, None)
