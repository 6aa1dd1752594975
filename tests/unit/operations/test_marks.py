"""Marks of messages from the gesture to the server and back: unread, star."""

from pathlib import Path

import pytest

from cio_desktop.operations.edits import Edit, NetChange, Progress
from cio_desktop.operations.marks import Mark, Marks
from cio_desktop.operations.membership import Notice
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.unsent import Unsent
from cio_desktop.protocol.errors import ApiConnectionError
from tests.support.fake_client import ACCOUNT, KEY, Desk, desk


async def opened(d: Desk, **flags: list[str]) -> MessageList:
    """The Inbox. Messages have no flag but those given."""
    for message in d.mail.messages.values():
        message.flags = list(flags.get(message.message_id, []))
    shown = d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX")))
    await d.until(lambda: shown.loaded)
    return shown


def flags(d: Desk, message_id: str) -> set[str]:
    return set(d.messages.flags_of(ACCOUNT, message_id) or ())


def on_server(d: Desk, message_id: str) -> set[str]:
    return set(d.mail.messages[message_id].flags or ())


def asked(d: Desk) -> list[tuple[str, dict[str, bool]]]:
    """Message by message, in however many requests."""
    found = []
    for request in d.client.requests:
        ids = {"flags": request[1:2], "flags of many": request[1] if len(request) > 1 else ()}.get(request[0], ())
        found += [(message_id, request[2]) for message_id in ids]
    return found


async def test_marks_of_many_take_few_requests_where_the_server_has_one_for_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cio_desktop.operations.folder_requests.CHUNK", 20)
    async with desk(messages=50) as d:
        await opened(d)
        ids = [f"m{n}" for n in range(50)]
        Marks(d.membership).put(KEY, ids, Mark.SEEN, True)
        await d.calm()
        assert [len(request[1]) for request in d.client.requests if request[0] == "flags of many"] == [20, 20, 10]
        assert all(on_server(d, message_id) == {Mark.SEEN} for message_id in ids)


async def test_marks_of_many_go_one_by_one_where_it_has_none() -> None:
    async with desk(messages=30) as d:
        d.client.batch = False
        await opened(d)
        ids = [f"m{n}" for n in range(30)]
        Marks(d.membership).put(KEY, ids, Mark.SEEN, True)
        await d.calm()
        assert sorted(asked(d)) == sorted((message_id, {"seen": True}) for message_id in ids)
        assert all(on_server(d, message_id) == {Mark.SEEN} for message_id in ids)


async def test_a_mark_shows_at_once_and_then_becomes_true() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        told: list[int] = []
        shown.rows_changed.connect(lambda first, _count: told.append(first))
        d.client.hold()
        Marks(d.membership).put(KEY, ["m1"], Mark.SEEN, True)
        assert flags(d, "m1") == {Mark.SEEN}
        assert 1 in told
        assert d.messages.pending(ACCOUNT, "m1") is Progress.QUEUED
        assert on_server(d, "m1") == set()
        d.client.release()
        await d.calm()
        assert on_server(d, "m1") == {Mark.SEEN}
        assert flags(d, "m1") == {Mark.SEEN}
        assert asked(d) == [("m1", {"seen": True})]
        assert [shown.id_at(row) for row in range(shown.total)] == ["m0", "m1", "m2"]


async def test_many_with_mixed_marks_all_get_it_then_all_lose_it_and_undo_brings_the_mix_back() -> None:
    async with desk(messages=30) as d:
        await opened(d, m3=[Mark.FLAGGED], m7=[Mark.FLAGGED, Mark.SEEN])
        marks, ids = Marks(d.membership), [f"m{n}" for n in range(30)]
        gesture = marks.toggle(KEY, ids, Mark.FLAGGED)
        assert gesture is not None
        assert gesture.total == 28
        assert gesture.done == "Starred 28 messages"
        await d.calm()
        assert all(Mark.FLAGGED in on_server(d, i) for i in ids)
        assert len(asked(d)) == 28
        marks.toggle(KEY, ids, Mark.FLAGGED)
        await d.calm()
        assert not any(Mark.FLAGGED in on_server(d, i) for i in ids)
        d.undo.undo()
        d.undo.undo()
        await d.calm()
        assert {i for i in ids if Mark.FLAGGED in on_server(d, i)} == {"m3", "m7"}
        assert Mark.SEEN in on_server(d, "m7")
        assert marks.put(KEY, ["m3", "m7"], Mark.FLAGGED, True) is None


async def test_undo_of_what_still_waits_sends_nothing() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.client.hold()
        Marks(d.membership).put(KEY, ["m0"], Mark.SEEN, True)
        await d.until(lambda: d.messages.pending(ACCOUNT, "m0") is Progress.SENT)
        Marks(d.membership).put(KEY, ["m1"], Mark.SEEN, True)
        d.undo.undo()
        assert flags(d, "m1") == set()
        d.client.release()
        await d.calm()
        assert asked(d) == [("m0", {"seen": True})]
        assert on_server(d, "m1") == set()


async def test_a_mark_and_a_move_of_the_same_message_both_hold() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.client.hold()
        Marks(d.membership).put(KEY, ["m1"], Mark.FLAGGED, True)
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        Marks(d.membership).put(KEY, ["m1"], Mark.SEEN, True)
        assert flags(d, "m1") == {Mark.FLAGGED, Mark.SEEN}
        assert d.messages.folders_of(ACCOUNT, "m1", KEY.label) == {"Bills"}
        d.client.release()
        await d.calm()
        assert on_server(d, "m1") == {Mark.FLAGGED, Mark.SEEN}
        assert d.mail.where("m1") == {"Bills"}


async def test_a_lost_answer_is_asked_for_again() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.client.faults = [ApiConnectionError("reset")]
        Marks(d.membership).put(KEY, ["m0", "m1"], Mark.SEEN, True)
        await d.calm()
        assert on_server(d, "m0") == on_server(d, "m1") == {Mark.SEEN}


async def test_a_refused_mark_goes_back_with_the_reason_and_is_not_undone_later() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.refuse = lambda message_id: "The server keeps no star here." if message_id == "m1" else None
        Marks(d.membership).put(KEY, ["m0", "m1"], Mark.FLAGGED, True)
        await d.calm()
        assert flags(d, "m1") == set()
        reason = d.messages.failure(ACCOUNT, "m1")
        assert reason is not None
        assert reason.text == "The server keeps no star here."
        said = notices[-1]
        assert said.text == "Couldn't finish the starring of 2 messages for 1 of 2: “Letter 1”."
        assert said.reason == reason
        d.undo.undo()
        await d.calm()
        assert [message_id for message_id, change in asked(d) if change == {"flagged": False}] == ["m0"]


async def test_one_message_that_is_gone_is_not_said_to_be_where_it_was() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.refuse = lambda _id: "No such message."
        Marks(d.membership).put(KEY, ["m1"], Mark.SEEN, True)
        await d.calm()
        assert notices[-1].text == "Couldn't finish the marking of 1 message as read: “Letter 1”."


async def test_what_nobody_asked_for_is_neither_told_nor_undone() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        Marks(d.membership).put(KEY, ["m1"], Mark.SEEN, True, quiet=True)
        await d.calm()
        assert on_server(d, "m1") == {Mark.SEEN}
        assert notices == []
        assert d.undo.undo_entry is None


async def test_a_service_that_tells_no_flags_is_asked_for_no_mark() -> None:
    async with desk(messages=2) as d:
        shown = d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX")))
        await d.until(lambda: shown.loaded)
        assert Marks(d.membership).toggle(KEY, ["m0"], Mark.SEEN) is None
        assert d.messages.flags_of(ACCOUNT, "m0") is None


async def test_a_mark_that_was_not_sent_is_kept_for_the_next_start(tmp_path: Path) -> None:
    async with desk(messages=2) as d:
        kept = tmp_path / "unsent.json"
        unsent = Unsent(d.queue, kept)
        d.client.hold()
        change = NetChange(set_flags=frozenset([Mark.SEEN.value]))
        d.queue.submit(Edit(*KEY, {"m1": change}))
        unsent.keep_now()
        (again,) = Unsent(d.queue, kept).take()
        assert again.changes == {"m1": change}
        # a file of the version before had no flags
        kept.write_text('[{"account_id":"a","label":"l","target":null,"changes":{"m1":{"add":["X"],"remove":[]}}}]')
        (old,) = Unsent(d.queue, kept).take()
        assert old.changes == {"m1": NetChange(frozenset(["X"]))}
