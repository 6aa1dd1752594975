"""One long list: paging, growth, refreshes, steps."""

import asyncio
import random
from functools import partial

import pytest

from cio_desktop.operations import message_list
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_pages import PAGE
from cio_desktop.operations.message_query import ALL_INBOXES, MessageQuery, Scope
from cio_desktop.operations.search_words import Word, Words
from cio_desktop.protocol.resources import Event
from tests.support.fake_client import ACCOUNT, KEY, NOW, Desk, desk

INBOX, LETTER = MessageQuery(Scope(*KEY, "INBOX")), Words("letter", (Word("letter"),))


async def opened(d: Desk, folder: str | None = "INBOX", text: str = "") -> MessageList:
    shown = d.messages.open(MessageQuery(Scope(*KEY, folder), Words(text, (Word(text),) if text else ())))
    await d.until(lambda: shown.loaded)
    return shown


def offsets(d: Desk) -> list[int]:
    return [request[2] for request in d.client.requests if request[0] == "messages"]


class Mirror:
    """What a view makes of the steps: a row either keeps its message or goes."""

    def __init__(self, shown: MessageList) -> None:
        self.rows: list[str | None] = [shown.id_at(row) for row in range(shown.total)]
        shown.did_insert.connect(lambda first, count: self.rows.__setitem__(slice(first, first), [None] * count))
        shown.did_remove.connect(lambda first, count: self.rows.__delitem__(slice(first, first + count)))
        shown.rows_changed.connect(lambda first, count: self._fill(shown, first, count))

    def _fill(self, shown: MessageList, first: int, count: int) -> None:
        for row in range(first, first + count):
            new = shown.id_at(row)
            assert self.rows[row] in {None, new}, "a row became another message"
            self.rows[row] = new


async def test_only_pages_that_are_looked_at_are_read() -> None:
    async with desk(messages=1000) as d:
        shown = await opened(d)
        assert shown.total == 1000
        assert shown.message(620) is None
        await d.until(lambda: shown.message(620))
        assert shown.id_at(620) == "m620"
        assert sorted(set(offsets(d))) == [0, 600]


async def test_a_quick_scroll_reads_where_it_ends() -> None:
    async with desk(messages=3000) as d:
        shown = await opened(d)
        for row in range(100, 2900, 10):
            shown.message(row)
        await d.until(lambda: shown.message(2899))
        assert len(set(offsets(d))) < 12


async def test_a_list_without_a_count_grows_page_by_page() -> None:
    async with desk(messages=120) as d:
        shown = await opened(d, "INBOX", "letter")
        assert (shown.total, shown.may_grow) == (PAGE, True)
        shown.grow()
        await d.until(lambda: shown.total == 2 * PAGE)
        shown.grow()
        await d.until(lambda: shown.total == 120)
        assert not shown.may_grow


async def test_a_full_last_page_ends_with_an_empty_one() -> None:
    async with desk(messages=PAGE) as d:
        shown = await opened(d, "INBOX", "letter")
        assert shown.may_grow
        shown.grow()
        await d.until(lambda: not shown.may_grow)
        assert shown.total == PAGE


async def test_whatever_happens_no_row_becomes_another_message() -> None:
    dice = random.Random(7)
    async with desk(messages=400) as d:
        shown = await opened(d)
        mirror = Mirror(shown)
        for turn in range(40):
            first = dice.randrange(0, max(1, shown.total - 30))
            shown.set_visible(first, first + 20)
            for row in range(first, min(shown.total, first + 20)):
                shown.message(row)
            await asyncio.sleep(0.002)
            if turn % 2:
                d.mail.add_message(f"x{turn}", "INBOX", date=NOW - dice.randrange(24_000))
            known = [i for _start, ids in shown.stretches() for i in ids if d.mail.messages.get(i)]
            chosen = [i for i in dice.sample(known, 3) if "INBOX" in d.messages.folders_of(ACCOUNT, i)]
            if chosen:
                d.membership.move(KEY, chosen, "INBOX", "Bills")
            if turn % 5 == 0:
                d.undo.undo()
            if turn % 3 == 0:
                d.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await d.calm()
        shown.refresh()
        await d.until(lambda: not shown.busy)
        await d.until(lambda: shown.total == d.mail.count("INBOX"))
        truth = [m.message_id for m in d.mail.messages.values() if "INBOX" in m.folders]
        # Rows that are not on screen may still be those of before: looking at them makes them true.
        for start in range(0, len(truth), PAGE):
            await d.until(lambda start=start: shown.message(start) and start // PAGE in shown._pages)  # type: ignore[misc]
        assert [shown.id_at(row) for row in range(shown.total)] == truth
        assert mirror.rows == truth


async def test_the_selections_rows_stay_true_far_from_the_screen() -> None:
    async with desk(messages=500) as d:
        shown = await opened(d)
        shown.message(300)
        await d.until(lambda: shown.message(300))
        shown.pin(["m300"])
        shown.set_visible(0, 20)
        d.mail.add_message("m9999", "INBOX", date=NOW + 5)
        d.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await d.until(lambda: shown.row_of("m300") == 301)


async def test_what_was_read_before_a_refresh_does_not_count_after_it() -> None:
    async with desk(messages=200) as d:
        shown = await opened(d)
        shown.message(120)
        d.mail.add_message("m9999", "INBOX", date=NOW + 5)
        shown.refresh()
        await d.until(lambda: not shown.busy)
        await d.until(lambda: shown.message(121))
        assert shown.id_at(121) == "m120"


async def test_an_account_wide_list_hides_nothing() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d, None)
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        assert [shown.id_at(row) for row in range(shown.total)] == ["m0", "m1", "m2"]
        await d.calm()


async def test_another_folder_of_a_listed_message_is_heard_of() -> None:
    """Another program copied it: no row changes, but whoever shows its folders must be told."""
    async with desk(messages=3) as d:
        shown = await opened(d)
        told: list[frozenset[str]] = []
        d.messages.changed.connect(lambda _account, ids: told.append(ids))
        d.mail.messages["m1"].folders.append("Bills")
        d.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["Bills"], message_ids=["m1"]))
        await d.until(lambda: told)
        assert told == [frozenset({"m1"})]
        assert d.messages.folders_of(ACCOUNT, "m1") == {"INBOX", "Bills"}
        assert shown.row_of("m1") == 1
        d.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["Bills"], message_ids=["unknown"]))
        await asyncio.sleep(0.3)
        assert len([request for request in d.client.requests if request[0] == "messages"]) == 2


async def test_a_row_that_is_left_out_is_kept_as_long_as_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next message put into the list is compared with it."""
    monkeypatch.setattr(message_list, "KEPT_ROWS", PAGE)
    async with desk(messages=3 * PAGE) as d:
        for number in range(3):
            d.mail.add_message(f"w{number}", "Work", date=NOW - 60 * 5 + number)
        shown = await opened(d)
        work = await opened(d, "Work")
        d.client.hold()
        d.membership.move(KEY, ["m5"], "INBOX", "Bills")
        for row in (PAGE + 1, 2 * PAGE + 1):
            shown.message(row)
            await d.until(partial(shown.message, row))
        assert len(shown._messages) > PAGE
        d.membership.move(KEY, ["w1"], "Work", "INBOX")
        await d.until(lambda: shown.row_of("w1") is not None)
        d.client.release()
        await d.calm()
        await work.close()


async def test_a_refresh_asked_for_while_a_read_fails_is_made() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        d.client.down = True
        shown.refresh()
        await asyncio.sleep(0)  # it reads
        shown.refresh()
        shown.state_changed.connect(lambda: setattr(d.client, "down", False))
        await d.until(lambda: shown.error is None and not shown.busy and offsets(d)[1:])


async def read_all(d: Desk, shown: MessageList, count: int) -> None:
    for row in range(0, count, PAGE):
        if row >= shown.total:
            shown.grow()
            await d.until(lambda row=row: row < shown.total)  # type: ignore[misc]
        shown.message(row)
        await d.until(lambda row=row: shown.id_at(row) and shown.message(row))  # type: ignore[misc]


@pytest.mark.parametrize("query", [INBOX, MessageQuery(INBOX.scope, LETTER), MessageQuery(ALL_INBOXES)])
async def test_what_leaves_goes_at_once_though_its_page_is_to_be_read_again(query: MessageQuery) -> None:
    async with desk(messages=6 * PAGE) as d:
        d.mail.add_source()
        shown = d.messages.open(query)
        await d.until(lambda: shown.loaded)
        await read_all(d, shown, 6 * PAGE)
        mirror = Mirror(shown)
        shown.refresh()  # page 0 alone stays true
        await d.until(lambda: not shown.busy)
        d.client.hold()
        d.client.lists_may_answer.clear()
        d.membership.move(KEY, [f"m{number}" for number in range(5 * PAGE)], "INBOX", "Bills")
        left = [f"m{number}" for number in range(5 * PAGE, 6 * PAGE)]
        assert mirror.rows == left == [shown.id_at(row) for row in range(shown.total)]
        d.client.lists_may_answer.set()
        d.client.release()
        await d.calm()


async def test_what_is_on_its_way_out_does_not_come_back_as_the_list_is_read_again() -> None:
    async with desk(messages=8 * PAGE) as d:
        shown = await opened(d)
        await read_all(d, shown, shown.total)
        d.client.hold()
        leaving = [f"m{number}" for number in range(7 * PAGE) if number % 3]
        d.membership.move(KEY, leaving, "INBOX", "Bills")
        mirror = Mirror(shown)
        left = list(mirror.rows)
        assert shown.total == 8 * PAGE - len(leaving)
        shown.set_visible(0, 20)
        shown.refresh()
        await d.until(lambda: not shown.busy)
        assert shown.total == 8 * PAGE - len(leaving)
        assert mirror.rows == left
        await read_all(d, shown, shown.total)
        assert [shown.id_at(row) for row in range(shown.total)] == left
        d.client.release()
        await d.calm()
