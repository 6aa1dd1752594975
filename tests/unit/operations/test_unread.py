"""What is unread, with changes on their way."""

import pytest

from cio_desktop.operations.marks import Mark
from cio_desktop.operations.message_query import ALL_INBOXES, ALL_MAIL, INBOX, MessageQuery, Scope
from cio_desktop.operations.unread import UnreadCounts, pause_after
from cio_desktop.protocol.resources import Event, SourceRef
from tests.support.fake_client import ACCOUNT, KEY, LABEL, Desk, desk

EVERY = (ALL_INBOXES, ALL_MAIL, Scope(ACCOUNT), Scope(ACCOUNT, None, INBOX), Scope(*KEY, INBOX))


def numbers(d: Desk) -> list[int]:
    return [d.messages.unread.unread(scope) for scope in EVERY]


def folders(d: Desk) -> list[int | None]:
    return [d.folders.unread(KEY, name) for name in ("INBOX", "Bills")]


async def read_with_flags(d: Desk) -> None:
    for number, message in enumerate(d.mail.messages.values()):
        message.sources = [SourceRef(LABEL)]
        message.flags = [] if number < 3 else ["\\Seen"]
    d.folders.reload(KEY)
    d.client.tell(Event("messages", ACCOUNT, LABEL))
    shown = d.messages.open(MessageQuery(ALL_INBOXES))
    await d.until(lambda: shown.loaded and numbers(d)[0] == 3 and folders(d)[0] == 3)


async def test_of_each_list() -> None:
    async with desk(messages=5) as d:
        await read_with_flags(d)
        assert (numbers(d), folders(d)) == ([3] * 5, [3, 0])
        assert d.messages.unread.total(ALL_INBOXES) == 5


async def test_a_mark_counts_at_once_and_after_it_was_saved() -> None:
    async with desk(messages=5) as d:
        await read_with_flags(d)
        d.client.hold()
        d.marks.put(KEY, ["m0", "m1", "m4"], Mark.SEEN, True)
        assert (numbers(d), folders(d)) == ([1] * 5, [1, 0])
        d.client.release()
        seen = set()
        d.messages.unread.changed.connect(lambda: seen.add(numbers(d)[0]))
        d.client.tell(Event("messages", ACCOUNT, LABEL))
        await d.calm()
        assert (numbers(d), folders(d)) == ([1] * 5, [1, 0])
        assert seen <= {1}, "never the number from before"
        d.undo.undo()
        assert (numbers(d), folders(d)) == ([3] * 5, [3, 0])


async def test_a_move_takes_what_is_unread_with_it() -> None:
    async with desk(messages=5) as d:
        await read_with_flags(d)
        d.client.hold()
        d.membership.move(KEY, ["m0", "m4"], "INBOX", "Bills")
        assert (numbers(d), folders(d)) == ([2, 3, 3, 2, 2], [2, 1])
        d.undo.undo()
        assert (numbers(d), folders(d)) == ([3] * 5, [3, 0])


async def test_another_service_counts_nothing_and_has_no_merged_lists() -> None:
    async with desk(messages=2) as d:
        d.client.lacking |= {"GET /app/counts"}
        d.client.tell(Event("messages", ACCOUNT, LABEL))
        await d.until(lambda: not d.messages.unread.offered)


async def test_whoever_counts_after_the_link_was_there_counts_too() -> None:
    """The window's other parts come when it is linked already."""
    async with desk(messages=5) as d:
        await read_with_flags(d)
        late = UnreadCounts(d.link, d.overlay, quiet_s=0.0)
        late.start()
        await d.until(lambda: late.unread(ALL_INBOXES) == 3)
        await late.close()


@pytest.mark.parametrize(("took", "pause"), [(0.01, 0.2), (0.2, 4.0), (0.9, 5.0), (10.0, 20.0)])
def test_one_late_answer_does_not_leave_old_numbers_for_long(took: float, pause: float) -> None:
    assert pause_after(took) == pytest.approx(pause)
