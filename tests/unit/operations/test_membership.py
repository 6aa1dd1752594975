"""Moves, copies and checks from the gesture to the server and back."""

import pytest

from cio_desktop.operations.edits import Progress
from cio_desktop.operations.membership import MembershipRefused, Notice
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.search_words import Word, Words
from cio_desktop.protocol.errors import ApiConnectionError
from cio_desktop.protocol.resources import Event
from tests.support.fake_client import ACCOUNT, KEY, Desk, desk, refused


async def opened(d: Desk, folder: str | None = "INBOX", text: str = "") -> MessageList:
    shown = d.messages.open(MessageQuery(Scope(*KEY, folder), Words(text, (Word(text),) if text else ())))
    await d.until(lambda: shown.loaded)
    return shown


def ids(shown: MessageList) -> list[str | None]:
    return [shown.id_at(row) for row in range(shown.total)]


def server_count(d: Desk, name: str) -> int | None:
    folder = d.folders.folder(KEY, name)
    return folder.nb_messages if folder else None


async def test_a_move_shows_at_once_and_then_becomes_true() -> None:
    async with desk(messages=5) as d:
        shown = await opened(d)
        d.client.hold()
        d.membership.move(KEY, ["m2"], "INBOX", "Bills")
        assert ids(shown) == ["m0", "m1", "m3", "m4"]
        assert d.folders.count(KEY, "INBOX") == 4
        assert d.folders.count(KEY, "Bills") == 1
        d.client.release()
        await d.calm()
        assert d.mail.where("m2") == {"Bills"}
        assert d.client.changes() == [("change", ["m2"], ["Bills"], ["INBOX"])]
        assert ids(shown) == ["m0", "m1", "m3", "m4"]
        await d.until(lambda: server_count(d, "Bills") == 1)
        assert d.folders.count(KEY, "Bills") == 1


async def test_a_refresh_between_move_and_answer_never_brings_the_row_back() -> None:
    async with desk(messages=5) as d:
        shown = await opened(d)
        seen: list[int] = []
        d.client.hold()
        d.membership.move(KEY, ["m2"], "INBOX", "Bills")
        shown.did_insert.connect(lambda first, count: seen.append(first))
        shown.refresh()
        await d.until(lambda: not shown.busy)
        assert "m2" not in ids(shown)
        d.client.release()
        await d.calm()
        assert "m2" not in ids(shown)
        assert seen == []


async def test_neither_count_nor_length_ever_goes_back_while_a_move_becomes_true() -> None:
    async with desk(messages=120, quiet_s=0.05) as d:
        shown = await opened(d)
        totals, counts = [shown.total], [0]
        shown.state_changed.connect(lambda: totals.append(shown.total))
        d.folders.changed.connect(lambda key: counts.append(d.folders.count(key, "Bills")))
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.calm()
        await d.until(lambda: server_count(d, "Bills") == 2)
        await d.until(lambda: not shown.busy)
        assert sorted(set(totals), reverse=True) == [120, 118]
        assert sorted(totals, reverse=True) == totals
        assert sorted(counts) == counts
        assert set(counts) == {0, 2}


async def test_a_count_read_while_half_of_a_move_is_done_does_not_count_that_half_twice() -> None:
    async with desk(messages=6, quiet_s=0.01) as d:
        await opened(d)
        await d.until(lambda: server_count(d, "INBOX") == 6)
        seen: set[tuple[int, int]] = set()
        d.folders.changed.connect(lambda key: seen.add((d.folders.count(key, "INBOX"), d.folders.count(key, "Bills"))))
        d.client.hold()
        d.membership.move(KEY, ["m0", "m1", "m2"], "INBOX", "Bills")
        await d.until(lambda: d.client.changes())
        d.mail.messages["m0"].folders[:] = ["Bills"]  # the server is at work
        d.client.tell(Event("folders", ACCOUNT, KEY[1]))
        await d.until(lambda: server_count(d, "Bills") == 1)
        assert (d.folders.count(KEY, "INBOX"), d.folders.count(KEY, "Bills")) == (3, 3)
        d.client.release()
        await d.calm()
        await d.until(lambda: server_count(d, "Bills") == 3 and not len(d.messages.overlay))
        assert (d.folders.count(KEY, "INBOX"), d.folders.count(KEY, "Bills")) == (3, 3)
        assert seen == {(3, 3)}


async def test_the_length_is_right_when_the_count_knew_of_a_move_before_its_answer_came() -> None:
    async with desk(messages=120, quiet_s=0.01) as d:
        shown = await opened(d)
        await d.until(lambda: server_count(d, "INBOX") == 120)
        totals: set[int] = set()
        shown.state_changed.connect(lambda: totals.add(shown.total))
        d.client.hold()
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.until(lambda: d.client.changes())
        for message_id in ("m0", "m1"):
            d.mail.messages[message_id].folders[:] = ["Bills"]
            d.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX", "Bills"]))
            await d.until(lambda: server_count(d, "Bills") == d.mail.count("Bills"))
        await d.until(lambda: not shown.busy)
        d.client.release()
        await d.calm()
        await d.until(lambda: not len(d.messages.overlay) and not shown.busy)
        assert shown.total == d.folders.count(KEY, "INBOX") == 118
        assert totals <= {120, 118}


@pytest.mark.parametrize("read", ["before the move", "while it is carried out"])
async def test_a_count_that_comes_before_the_list_is_read_again_takes_nothing_twice(read: str) -> None:
    async with desk(messages=120, quiet_s=0.01) as d:
        shown = await opened(d)
        await d.until(lambda: server_count(d, "INBOX") == 120)
        d.client.hold()
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.until(lambda: d.client.changes())
        assert shown.total == 118
        totals: set[int] = set()
        shown.state_changed.connect(lambda: totals.add(shown.total))
        d.client.lists_may_answer.clear()
        if read == "while it is carried out":
            before = len(d.client.requests)
            shown.refresh()  # its answer still has both
            await d.until(lambda: ("messages", "INBOX", 0) in d.client.requests[before:])
        d.client.release()
        await d.until(lambda: server_count(d, "INBOX") == 118)
        d.client.lists_may_answer.set()
        await d.calm()
        await d.until(lambda: not len(d.messages.overlay) and not shown.busy)
        assert ids(shown)[:2] == ["m2", "m3"]
        assert shown.total == 118
        assert totals == {118}


async def test_what_happened_while_a_refused_move_was_tried_is_seen_then() -> None:
    async with desk(messages=5) as d:
        shown = await opened(d)
        d.client.hold()
        d.client.refuse = lambda _message_id: "No."
        d.membership.move(KEY, ["m2"], "INBOX", "Bills")
        await d.until(lambda: d.client.changes())
        d.mail.add_message("m9", "INBOX")
        d.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        d.client.release()
        await d.until(lambda: ids(shown) == ["m0", "m1", "m2", "m3", "m4", "m9"])


async def test_a_refused_move_brings_the_row_back_with_the_reason_and_leaves_no_undo() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.refuse = lambda message_id: "The mailbox is full." if message_id == "m1" else None
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        assert ids(shown) == ["m0", "m2"]
        await d.until(lambda: d.queue.pending == 0)
        assert ids(shown) == ["m0", "m1", "m2"]
        failure = d.messages.failure(ACCOUNT, "m1")
        assert failure is not None
        assert failure.text == "The mailbox is full."
        assert d.undo.undo_entry is None
        assert notices[-1].reason == failure
        assert "“Letter 1”" in notices[-1].text


async def test_undo_while_queued_sends_nothing() -> None:
    async with desk(messages=4) as d:
        shown = await opened(d)
        d.client.hold()
        d.membership.copy(KEY, ["m3"], "Work")
        await d.until(lambda: d.client.changes())
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        assert ids(shown) == ["m2", "m3"]
        d.undo.undo()
        assert ids(shown) == ["m0", "m1", "m2", "m3"]
        d.client.release()
        await d.calm()
        assert len(d.client.changes()) == 1
        assert d.mail.where("m0") == {"INBOX"}


async def test_undo_in_flight_queues_the_inverse_behind() -> None:
    async with desk(messages=4) as d:
        shown = await opened(d)
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: d.client.changes())
        d.undo.undo()
        assert ids(shown) == ["m0", "m1", "m2", "m3"]
        d.client.release()
        await d.calm()
        assert d.client.changes() == [
            ("change", ["m0"], ["Bills"], ["INBOX"]),
            ("change", ["m0"], ["INBOX"], ["Bills"]),
        ]
        assert d.mail.where("m0") == {"INBOX"}
        d.undo.redo()
        await d.calm()
        assert d.mail.where("m0") == {"Bills"}


async def test_the_inverse_takes_back_only_what_really_changed() -> None:
    async with desk(messages=5) as d:
        await opened(d)
        for message_id in ("m1", "m3"):
            d.mail.messages[message_id].folders.append("Work")
        d.client.tell(Event("messages", ACCOUNT, KEY[1], folders=["INBOX"]))
        await d.until(lambda: "Work" in d.messages.folders_of(ACCOUNT, "m1"))
        everything = [f"m{i}" for i in range(5)]
        d.membership.set_checks(KEY, everything, {"Work": True})
        await d.calm()
        assert [change[1] for change in d.client.changes()] == [["m0", "m2", "m4"]]
        d.undo.undo()
        await d.calm()
        assert [change[1] for change in d.client.changes()][1:] == [["m0", "m2", "m4"]]
        assert d.mail.where("m1") == {"INBOX", "Work"}
        assert d.mail.where("m0") == {"INBOX"}


async def test_untouched_messages_are_not_asked_about() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        assert d.membership.set_checks(KEY, ["m0", "m1"], {"INBOX": True, "Bills": False}) is None
        assert d.undo.undo_entry is None


async def test_the_last_folder_of_a_message_stays() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        with pytest.raises(MembershipRefused, match="at least one folder"):
            d.membership.remove(KEY, ["m0"], "INBOX")
        assert not d.client.changes()


async def test_gmail_may_lose_its_last_label() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.mail.account.sources[0].server_capabilities = ["X-GM-EXT-1"]
        d.membership.remove(KEY, ["m0"], "INBOX")
        await d.calm()
        assert d.mail.where("m0") == set()


async def test_lost_answers_are_repeated_and_harmless() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.client.faults = [ApiConnectionError("gone"), refused(503)]
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.calm()
        assert len(d.client.changes()) == 3
        assert d.mail.where("m1") == {"Bills"}


async def test_an_answer_that_never_comes_is_asked_for_again() -> None:
    async with desk(messages=3, answer_s=0.02) as d:
        await opened(d)
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: len(d.client.changes()) >= 2)
        d.client.release()
        await d.calm()
        assert d.mail.where("m0") == {"Bills"}


async def test_a_server_without_the_batch_call_is_asked_one_by_one() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.client.batch = False
        d.client.refuse = lambda message_id: "No." if message_id == "m1" else None
        d.membership.move(KEY, ["m0", "m1", "m2"], "INBOX", "Bills")
        await d.calm()
        assert [change[1] for change in d.client.changes()] == [["m0"], ["m1"], ["m2"]]
        assert d.mail.count("Bills") == 2
        entry = d.undo.undo_entry
        assert entry is not None
        assert entry.message_ids == ["m0", "m2"]  # what failed is not undone


async def test_deferred_edits_stay_pending_until_the_service_tells() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        d.client.defer = True
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: d.messages.pending(ACCOUNT, "m0") is Progress.DEFERRED)
        assert ids(shown) == ["m1", "m2"]
        assert await d.queue.drain(1) == 0  # the service has it: the window may close
        d.client.finish("e0")
        await d.calm()
        assert ids(shown) == ["m1", "m2"]
        assert d.mail.where("m0") == {"Bills"}


async def test_deferred_edits_are_asked_after_when_no_event_comes() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.client.defer = True
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: d.client.states)
        d.client.states["e0"].text = "No such folder."
        d.client.finish("e0", "failed", event=False)
        await d.until(lambda: d.messages.failure(ACCOUNT, "m0"))
        assert d.undo.undo_entry is None


async def test_a_copy_that_waits_to_be_expunged_is_marked_and_changes_nothing_else() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        d.client.mark = True
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.until(lambda: d.messages.pending(ACCOUNT, "m0") is Progress.MARKED)
        await d.until(lambda: ids(shown) == ["m2"])
        assert d.queue.pending == 0  # nothing is being saved any more
        d.client.mark = False
        d.membership.move(KEY, ["m0"], "Bills", "Work")
        await d.calm()
        assert d.messages.folders_of(ACCOUNT, "m0") == {"Work"}
        d.client.finish("e0")  # the server has expunged it: the later change stands
        await d.until(lambda: d.messages.pending(ACCOUNT, "m0") is None)
        assert d.messages.folders_of(ACCOUNT, "m0") == {"Work"}
        assert d.messages.pending(ACCOUNT, "m1") is Progress.MARKED
        d.undo.undo()
        d.undo.undo()
        await d.calm()
        assert d.mail.where("m0") == d.mail.where("m1") == {"INBOX"}


async def test_a_change_that_waited_for_the_server_may_end_marked() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        d.client.defer = True
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: d.messages.pending(ACCOUNT, "m0") is Progress.DEFERRED)
        d.client.put("m0", ["Bills"], ["INBOX"])
        d.client.states["e0"].state, d.client.states["e0"].code = "deferred", "edit.deferred"
        await d.until(lambda: d.messages.pending(ACCOUNT, "m0") is Progress.MARKED)
        await d.until(lambda: ids(shown) == ["m1", "m2"])
        assert d.queue.pending == 0


async def test_undo_of_a_deferred_edit_cancels_it() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        d.client.defer = True
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: d.messages.pending(ACCOUNT, "m0") is Progress.DEFERRED)
        d.client.defer = False
        d.undo.undo()
        await d.calm()
        assert d.client.states["e0"].state == "cancelled"
        assert ids(shown) == ["m0", "m1", "m2"]
        assert d.mail.where("m0") == {"INBOX"}


async def test_changes_made_offline_wait_and_can_still_be_dropped() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.client.down = True
        d.client.break_stream()
        await d.until(lambda: not d.link.online)
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        assert d.queue.pending == 2
        d.undo.undo()
        assert d.queue.pending == 1
        d.client.down = False
        await d.calm()
        assert d.client.changes() == [("change", ["m0"], ["Bills"], ["INBOX"])]


async def test_queued_changes_of_one_message_become_one_request() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.client.hold()
        d.membership.copy(KEY, ["m2"], "Work")
        await d.until(lambda: d.client.changes())
        d.membership.copy(KEY, ["m0"], "Bills")
        d.membership.move(KEY, ["m0"], "INBOX", "Work")
        d.client.release()
        await d.calm()
        assert d.client.changes()[1:] == [("change", ["m0"], ["Bills", "Work"], ["INBOX"])]


async def test_a_message_moved_in_stands_where_its_date_belongs() -> None:
    async with desk(messages=0) as d:
        for number in (1, 3, 5):
            d.mail.add_message(f"m{number}", "Bills")
        d.mail.add_message("m4", "INBOX")
        inbox = await opened(d)
        bills = await opened(d, "Bills")
        d.client.hold()
        d.membership.move(KEY, ["m4"], "INBOX", "Bills")
        assert ids(bills) == ["m1", "m3", "m4", "m5"]
        assert ids(inbox) == []
        d.client.release()
        await d.calm()
        assert ids(bills) == ["m1", "m3", "m4", "m5"]


async def test_a_new_folder_is_listed_after_the_server_made_it() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.membership.set_checks(KEY, ["m0"], {"Travel/2025": True})
        await d.until(lambda: d.folders.folder(KEY, "Travel/2025"))
        await d.calm()
        assert d.messages.folders_of(ACCOUNT, "m0") == {"INBOX", "Travel/2025"}


async def test_a_folder_that_shows_messages_of_others_takes_and_gives_nothing() -> None:
    async with desk(messages=2) as d:
        d.mail.add_folders("All")
        d.mail.folders["All"].view = True
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.folder(KEY, "All"))
        await opened(d)
        with pytest.raises(MembershipRefused, match="only shows messages of other folders"):
            d.membership.move(KEY, ["m0"], "INBOX", "All")
        with pytest.raises(MembershipRefused, match="only shows messages of other folders"):
            d.membership.remove(KEY, ["m0"], "All")
        assert not d.client.changes()
        assert d.membership.move(KEY, ["m0"], "All", "Bills") is not None
        await d.calm()
        assert d.mail.where("m0") == {"INBOX", "Bills"}


async def test_moving_into_a_folder_that_holds_no_mail_is_refused() -> None:
    async with desk(messages=2) as d:
        d.mail.add_folders("Shelf", Noselect=True)
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.folder(KEY, "Shelf"))
        await opened(d)
        with pytest.raises(MembershipRefused, match="only holds other folders"):
            d.membership.move(KEY, ["m0"], "INBOX", "Shelf")


async def test_an_account_not_known_says_nothing_about_the_batch_call() -> None:
    async with desk(messages=4) as d:
        await opened(d)
        d.client.faults = [refused(404), refused(404), refused(404)]
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.calm()
        d.membership.move(KEY, ["m2", "m3"], "INBOX", "Bills")
        await d.calm()
        assert [change[1] for change in d.client.changes()] == [["m0", "m1"], ["m0"], ["m1"], ["m2", "m3"]]


@pytest.mark.expect_log("cio_desktop.operations.queue", "a fault of the program")
async def test_a_fault_of_the_program_leaves_nothing_on_its_way() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        d.client.faults = [ZeroDivisionError()]  # type: ignore[list-item]
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: d.queue.pending == 0)
        reason = d.messages.failure(ACCOUNT, "m0")
        assert reason is not None
        assert reason.code == "program.fault"
        assert "m0" in ids(shown)
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")  # and later ones are sent
        await d.until(lambda: d.mail.where("m1") == {"Bills"})
