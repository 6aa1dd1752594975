"""Accounts and sources: the server's truth, the period shown before it is true, what fails."""

import asyncio

import pytest

from cio_desktop.client import NewSource, Page
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.protocol.enums import SourceStatus, SyncPeriod
from cio_desktop.protocol.errors import ApiError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Event, Progress, Source
from tests.support.fake_client import ACCOUNT, KEY, LABEL, desk, refused, whole

NEW = NewSource(email="bob@example.org", server="mail.example.org", username="bob", password="secret")


async def test_a_period_shows_at_once_and_is_then_true() -> None:
    async with desk() as d:
        d.client.hold()
        change = d.sources.set_period([KEY], SyncPeriod.FOUR_HOURS)
        assert change is not None
        assert d.sources.period(KEY) is SyncPeriod.FOUR_HOURS
        assert d.sources.pending(KEY)
        assert d.sources.source(KEY).sync_period == "24h"  # type: ignore[union-attr]
        d.client.release()
        await d.until(lambda: not d.sources.pending(KEY))
        assert d.sources.source(KEY).sync_period == "4h"  # type: ignore[union-attr]
        d.undo.push(change)
        assert d.undo.undo_entry is not None
        assert d.undo.undo_entry.words == "sync period"
        d.undo.undo()
        await d.until(lambda: not d.sources.pending(KEY))
        assert d.sources.period(KEY) is SyncPeriod.ONE_DAY
        assert d.sources.set_period([KEY], SyncPeriod.ONE_DAY) is None


async def test_a_refused_period_goes_back_with_its_reason() -> None:
    async with desk() as d:
        failed: list[tuple[SourceKey, ApiError]] = []
        d.sources.period_failed.connect(lambda key, error: failed.append((key, error)))
        d.client.faults = [refused(400, "no")]
        change = d.sources.set_period([KEY], SyncPeriod.ONE_HOUR)
        assert change is not None
        await d.until(lambda: failed)
        assert d.sources.period(KEY) is SyncPeriod.ONE_DAY
        assert d.sources.failure(KEY) is failed[0][1]
        assert not change.alive


async def test_the_last_of_quick_choices_wins() -> None:
    async with desk() as d:
        for period in (SyncPeriod.ONE_HOUR, SyncPeriod.TWELVE_HOURS, SyncPeriod.FOUR_HOURS):
            d.sources.set_period([KEY], period)
        await d.until(lambda: not d.sources.pending(KEY))
        assert d.mail.account.sources[0].sync_period == "4h"
        assert [request[2] for request in d.client.requests if request[0] == "update source"] == [
            {"sync_period": "1h"},
            {"sync_period": "12h"},
            {"sync_period": "4h"},
        ]


async def test_events_change_what_is_shown() -> None:
    async with desk() as d:
        told: list[tuple[str | None, str | None]] = []
        d.sources.changed.connect(lambda account, label: told.append((account, label)))
        d.client.tell(Event("source", ACCOUNT, LABEL, source=Source(LABEL, status=SourceStatus.INVALID_CREDENTIALS)))
        await d.until(lambda: KEY in told)
        assert d.sources.source(KEY).status is SourceStatus.INVALID_CREDENTIALS  # type: ignore[union-attr]
        d.client.tell(Event("progress", ACCOUNT, LABEL, progress=Progress(3, 12)))
        await d.until(lambda: d.sources.source(KEY).syncing)  # type: ignore[union-attr]
        d.client.tell(Event("source_removed", ACCOUNT, LABEL))
        await d.until(lambda: d.sources.source(KEY) is None)
        d.client.tell(Event("account_removed", ACCOUNT))
        await d.until(lambda: not d.sources.accounts)


async def test_adding_to_an_account() -> None:
    async with desk() as d:
        key = await d.sources.add_source(NEW, account_id=ACCOUNT)
        assert key == (ACCOUNT, "new")
        await d.until(lambda: d.sources.source(key))


@pytest.mark.parametrize("how", ["refused", "cancelled"])
async def test_a_new_account_whose_source_was_not_made_is_taken_back(how: str) -> None:
    async with desk() as d:
        if how == "refused":

            async def create(*_: object) -> object:
                raise refused(400, "wrong password", "auth.password")
        else:

            async def create(*_: object) -> object:
                raise asyncio.CancelledError

        d.client.sources.create = create  # type: ignore[method-assign,assignment]
        with pytest.raises((ApiError, asyncio.CancelledError)):
            await d.sources.add_source(NEW)
        await d.until(lambda: ("delete account", "new") in d.client.requests)


async def test_removing_the_last_source_removes_the_account() -> None:
    async with desk() as d:
        await d.sources.remove(KEY)
        assert ("delete account", ACCOUNT) in d.client.requests
        assert not d.sources.accounts


async def test_resume_check_sync_and_history() -> None:
    async with desk() as d:
        await d.sources.resume(KEY)
        assert await d.sources.check(KEY) is SourceStatus.OK
        assert await d.sources.change_password(KEY, "better") is SourceStatus.OK
        await d.sources.sync([KEY])
        await d.sources.sync()
        assert await d.sources.history(KEY) == []  # a server without it
        assert ("sync", ACCOUNT, None) in d.client.requests


async def test_undo_of_a_removed_account_is_forgotten() -> None:
    async with desk(messages=1) as d:
        shown = d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX")))
        await d.until(lambda: shown.loaded)
        d.membership.copy(KEY, ["m0"], "Bills")
        await d.calm()
        assert d.undo.undo_entry is not None
        d.client.tell(Event("account_removed", ACCOUNT))
        await d.until(lambda: d.undo.undo_entry is None)


async def test_a_failing_read_is_told_and_mended_by_the_next() -> None:
    async with desk() as d:
        failed: list[ApiError] = []
        d.sources.load_failed.connect(failed.append)
        d.client.down = True
        d.sources.reload()
        await d.until(lambda: failed)
        d.client.down = False
        d.mail.account = Account("other")
        d.sources.reload()
        await d.until(lambda: d.sources.account("other"))


async def test_an_answer_overtaken_by_an_event_does_not_bring_back_the_past() -> None:
    async with desk() as d:
        answered, go = asyncio.Event(), asyncio.Event()

        async def slow(**_parameters: object) -> Page[Account]:
            past = [Account(ACCOUNT, sources=[Source(LABEL, syncing=True), Source("gone")])]
            answered.set()
            await go.wait()
            return whole(past)

        d.client.accounts.list = slow  # type: ignore[method-assign]
        d.sources.reload()
        await answered.wait()
        d.client.tell(Event("source", ACCOUNT, "gone", source=Source("gone")))
        d.client.tell(Event("source_removed", ACCOUNT, "gone"))
        d.client.tell(Event("source", ACCOUNT, LABEL, source=Source(LABEL, last_sync=7, syncing=False)))
        await d.until(lambda: d.sources.source(KEY).last_sync == 7)  # type: ignore[union-attr]
        read: list[None] = []
        d.sources.changed.connect(lambda account, _label: read.append(None) if account is None else None)
        go.set()
        await d.until(lambda: read)
        assert [source.label for _key, source in d.sources.sources()] == [LABEL]
        assert d.sources.source(KEY).last_sync == 7  # type: ignore[union-attr]
        assert not d.sources.source(KEY).syncing  # type: ignore[union-attr]


async def test_a_reload_asked_for_while_a_read_fails_is_made() -> None:
    async with desk() as d:
        failed: list[ApiError] = []
        d.sources.load_failed.connect(failed.append)
        d.client.down = True
        d.sources.load_failed.connect(lambda _error: setattr(d.client, "down", False))
        before = len(d.client.requests)
        d.sources.reload()
        await asyncio.sleep(0)  # it reads
        d.sources.reload()
        await d.until(lambda: ("accounts",) in d.client.requests[before:])
        assert len(failed) == 1


async def test_a_sync_that_can_not_be_started_keeps_no_other_from_it() -> None:
    async with desk() as d:
        other = d.mail.add_source()
        await d.sources.load()
        d.client.faults = [refused(400, "no")]
        assert await d.sources.sync([KEY, other]) == [other]
        d.client.faults = [refused(400, "no"), refused(503, "later")]
        with pytest.raises(ApiError, match="no"):
            await d.sources.sync([KEY, other])
