"""Histories, changes and unreadable messages: read while somebody looks, followed without asking too often."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace

from cio_desktop.operations.activity import Which
from cio_desktop.operations.watched_list import PAGE
from cio_desktop.protocol.enums import ExpungePolicy
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import ActivityLine, EditState, Event, UnreadableMessage
from tests.support.fake_client import ACCOUNT, KEY, LABEL, NOW, OTHER, Desk, desk, refused


def line(n: int, label: str = LABEL) -> ActivityLine:
    return ActivityLine(at=NOW + n, kind="sync", line_id=f"sync-{n}", account_id=ACCOUNT, label=label, new=n)


def lines(count: int, label: str = LABEL) -> list[ActivityLine]:
    return [line(n, label) for n in reversed(range(count))]


def asked(d: Desk, what: str) -> int:
    return sum(request[0] == what for request in d.client.requests)


@contextlib.asynccontextmanager
async def watching(d: Desk) -> AsyncIterator[None]:
    d.histories.watch()
    await d.until(lambda: not d.histories.reading)
    yield
    d.histories.unwatch()


async def test_nothing_is_asked_before_somebody_looks_nor_after() -> None:
    async with desk() as d:
        d.client.activity = lines(3)
        d.client.tell(Event("source", ACCOUNT, LABEL))
        await asyncio.sleep(0.02)
        assert asked(d, "activity") == 0
        async with watching(d):
            assert [row.new for row in d.histories.rows] == [2, 1, 0]
            assert d.histories.complete
        before = asked(d, "activity")
        d.client.tell(Event("source", ACCOUNT, LABEL))
        await asyncio.sleep(0.03)
        assert asked(d, "activity") == before


async def test_what_happens_is_shown_and_a_storm_costs_few_reads() -> None:
    async with desk() as d:
        d.client.activity = lines(3)
        async with watching(d):
            before = asked(d, "activity")
            for n in range(200):
                d.client.activity.insert(0, line(3 + n))
                d.client.tell(Event("source", ACCOUNT, LABEL))
            d.client.tell(Event("progress", ACCOUNT, LABEL))
            await d.until(lambda: d.histories.rows[0].new == 202)
            await asyncio.sleep(0.05)
            assert asked(d, "activity") - before < 10


async def test_what_has_not_changed_stays_the_same_object() -> None:
    """So that what is made of it need not be made anew."""
    async with desk() as d:
        d.client.activity = lines(3)
        async with watching(d):
            before = list(d.histories.rows)
            d.client.activity = [line(3), *lines(3)]
            d.client.tell(Event("source", ACCOUNT, LABEL))
            await d.until(lambda: len(d.histories.rows) == 4)
            assert [id(row) for row in d.histories.rows[1:]] == [id(row) for row in before]


async def test_older_pages_come_when_asked_for_and_stay() -> None:
    async with desk() as d:
        d.client.activity = lines(2 * PAGE + 10)
        async with watching(d):
            assert len(d.histories.rows) == PAGE
            assert not d.histories.complete
            d.histories.more()
            d.histories.more()  # one at a time
            await d.until(lambda: len(d.histories.rows) == 2 * PAGE)
            d.client.activity.insert(0, line(2 * PAGE + 10))
            d.client.tell(Event("source", ACCOUNT, LABEL))
            await d.until(lambda: d.histories.rows[0].new == 2 * PAGE + 10)
            assert len(d.histories.rows) == 2 * PAGE + 1
            d.histories.more()
            await d.until(lambda: d.histories.complete)
            assert [row.new for row in d.histories.rows] == [*reversed(range(2 * PAGE + 11))]


async def test_after_a_gap_nothing_is_claimed_of_what_lies_between() -> None:
    async with desk() as d:
        d.client.activity = lines(PAGE)
        async with watching(d):
            d.client.activity[:0] = [line(n) for n in reversed(range(1000, 1000 + 2 * PAGE))]
            d.client.tell(Event("source", ACCOUNT, LABEL))
            await d.until(lambda: d.histories.rows[0].new == 1000 + 2 * PAGE - 1)
            assert len(d.histories.rows) == PAGE
            assert not d.histories.complete


async def test_one_source_alone() -> None:
    async with desk() as d:
        d.client.mail.add_source()
        d.client.activity = [*lines(2), *lines(3, OTHER)]
        async with watching(d):
            assert len(d.histories.rows) == 5
            d.histories.choose(SourceKey(ACCOUNT, OTHER))
            await d.until(lambda: len(d.histories.rows) == 3 and not d.histories.reading)
            assert {row.label for row in d.histories.rows} == {OTHER}


async def test_a_server_without_it_and_one_that_is_away() -> None:
    async with desk() as d:
        d.client.activity = None
        async with watching(d):
            assert (d.histories.lacking, d.histories.rows) == (True, [])
        d.client.activity = lines(1)
        d.client.down = True
        d.histories.watch()
        await d.until(lambda: d.histories.error is not None and not d.histories.lacking)
        d.client.down = False
        d.client.break_stream()
        await d.until(lambda: d.histories.error is None and len(d.histories.rows) == 1)


def change(edit_id: str, state: str, created: int = NOW, **fields: object) -> EditState:
    return EditState(edit_id, "m1", state, created=created, add=["Bills"], **fields)  # type: ignore[arg-type]


async def test_changes_are_chosen_followed_and_asked_for_their_plan() -> None:
    async with desk() as d:
        d.client.states = {
            "e1": change("e1", "done", NOW + 1, subject="Invoice"),
            "e2": change("e2", "waiting", NOW + 2, source=OTHER),
            "e3": change("e3", "failed", NOW + 3, source=LABEL),
        }
        changes = d.changes
        changes.watch()
        await d.until(lambda: len(changes.rows) == 3)
        assert [row.state.edit_id for row in changes.rows] == ["e3", "e2", "e1"]
        for which, found in ((Which.OPEN, ["e2"]), (Which.FAILED, ["e3"]), (Which.DONE, ["e1"])):
            changes.choose(None, which)
            await d.until(lambda: not changes.reading)
            assert [row.state.edit_id for row in changes.rows] == found, which
        changes.choose(KEY, Which.ALL)
        await d.until(lambda: not changes.reading)
        assert [row.state.edit_id for row in changes.rows] == ["e3", "e1"]  # e1 names none
        told = change("e1", "deferred", NOW + 1, code="edit.deferred", source=LABEL)
        d.client.states["e1"] = replace(told, subject="Invoice")
        d.client.tell(Event("edit", ACCOUNT, edit=told))
        await d.until(lambda: changes.rows[1].state.state == "deferred")
        assert changes.rows[1].state.subject == "Invoice"
        changes.unwatch()


async def test_trying_again_tries_each_and_tells_the_first_refusal() -> None:
    async with desk() as d:
        d.client.states = {f"e{n}": change(f"e{n}", "failed", NOW + n) for n in range(3)}
        d.changes.watch()
        await d.until(lambda: len(d.changes.rows) == 3)
        d.client.faults = [refused(400, code="edit.over")]
        with pytest.raises(ApiStatusError) as caught:
            await d.changes.retry(d.changes.rows)
        assert caught.value.code == "edit.over"
        assert asked(d, "retry") == 3
        await d.until(lambda: [row.state.state for row in d.changes.rows].count("running") == 2)
        d.changes.unwatch()


async def test_the_policy_is_sent_and_shown() -> None:
    async with desk() as d:
        await d.changes.set_policy(KEY, ExpungePolicy.AUTO)
        source = d.sources.source(KEY)
        assert source is not None
        assert source.expunge_policy == "auto"


async def test_unreadable_messages_of_all_sources_or_of_one() -> None:
    async with desk() as d:
        other = d.client.mail.add_source()
        d.client.unreadable = {
            LABEL: [UnreadableMessage("INBOX", 7, 2, NOW)],
            OTHER: [UnreadableMessage("Bills", 9, 1, NOW + 1)],
        }
        d.unreadable.watch()
        await d.until(lambda: len(d.unreadable.rows) == 2)
        await d.unreadable.retry(d.unreadable.rows)
        assert asked(d, "retry unreadable") == 2
        d.client.unreadable[OTHER] = []
        d.client.tell(Event("source", ACCOUNT, OTHER))
        await d.until(lambda: [row.message.uid for row in d.unreadable.rows] == [7])
        d.unreadable.choose(other)
        await d.until(lambda: not d.unreadable.reading and not d.unreadable.rows)
        d.unreadable.unwatch()
