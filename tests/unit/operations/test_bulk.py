"""Changes of thousands of messages: from a selection that was read in part to one undo."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.language import number
from cio_desktop.operations.all_read import mark_all_read
from cio_desktop.operations.bulk import AT_ONCE, BulkChange, Stage
from cio_desktop.operations.deeds import MOVE_TO, REMOVAL
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.marks import Mark, Marks
from cio_desktop.operations.membership import Notice
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import ALL_INBOXES, MessageQuery, Scope
from cio_desktop.operations.selection import Chosen, Marked, Rows
from cio_desktop.operations.unsent import Unsent
from cio_desktop.protocol.keys import SourceKey
from tests.support.fake_client import KEY, NOW, Desk, desk
from tests.support.present import present

MOVE = MOVE_TO.about(folder="Bills")


async def opened(d: Desk, scope: Scope | None = None) -> MessageList:
    shown = d.messages.open(MessageQuery(scope or Scope.of_folder(KEY, "INBOX")))
    await d.until(lambda: shown.loaded)
    return shown


def everything(shown: MessageList, *without: str) -> Chosen:
    ids = [i for _start, run in shown.stretches() for i in run if i not in without]
    return Chosen.of(shown, Marked(ids, [Rows(0, None)], (), frozenset(without), shown.total - len(without), 1.0))


def begin(d: Desk, chosen: Chosen, target: str = "Bills") -> BulkChange:
    def command(key: SourceKey, ids: Sequence[str], folder: str | None) -> MembershipChange | None:
        return d.membership.move(key, ids, folder, target)

    return d.bulk.begin(chosen, MOVE, command, "Nothing to change.")


async def over(d: Desk, change: BulkChange) -> None:
    async with asyncio.timeout(60):
        while change.stage is not Stage.OVER or change in d.bulk.running:
            await asyncio.sleep(0.001)


def inside(d: Desk, folder: str) -> int:
    return sum(folder in d.mail.where(i) for i in d.mail.messages)


async def test_all_of_a_folder_goes_and_comes_back_in_pieces() -> None:
    async with desk(messages=1203) as d:
        shown = await opened(d)
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        change = begin(d, everything(shown, "m7"))
        await over(d, change)
        assert (inside(d, "Bills"), d.mail.where("m7")) == (1202, {"INBOX"})
        assert max(len(request[1]) for request in d.client.changes()) <= AT_ONCE
        assert [notice.text for notice in told] == ["Moved 1\u202f202 messages to Bills"]
        assert present(d.undo.undo_entry).words == "move of 1\u202f202 messages to Bills"
        d.undo.undo()
        await over(d, change)
        assert (inside(d, "Bills"), inside(d, "INBOX")) == (0, 1203)
        d.undo.redo()
        await over(d, change)
        assert inside(d, "Bills") == 1202
        assert len(told) == 2


async def test_what_was_there_before_stays_there_at_undo() -> None:
    async with desk(messages=600) as d:
        d.mail.messages["m300"].folders.append("Bills")
        d.mail.messages["m500"].folders = ["Bills"]
        change = begin(d, everything(await opened(d)))
        await over(d, change)
        assert inside(d, "INBOX") == 0
        d.undo.undo()
        await over(d, change)
        assert {i for i in d.mail.messages if "Bills" in d.mail.where(i)} == {"m300", "m500"}
        assert d.mail.where("m500") == {"Bills"}


@pytest.mark.parametrize("what", ["comes", "goes"])
async def test_mail_that_comes_or_goes_while_it_is_read_changes_nothing(what: str) -> None:
    async with desk(messages=900) as d:
        shown = await opened(d)
        chosen = everything(shown)
        read, calls = shown.read, 0

        async def disturbed(offset: int, limit: int) -> list:  # type: ignore[type-arg]
            nonlocal calls
            calls += 1
            if what == "comes":
                new = d.mail.add_message(f"m{9000 + calls}", "INBOX", date=NOW + calls)
                new.date_indexed = 10**10
            else:
                for number in range(3):
                    d.mail.messages.pop(f"m{calls * 20 + number}", None)
            return await read(offset, limit)

        shown.read = disturbed  # type: ignore[method-assign]
        await over(d, begin(d, chosen))
        assert calls > 9
        left = {i for i in d.mail.messages if d.mail.where(i) == {"INBOX"}}
        assert left == ({f"m{9000 + n + 1}" for n in range(calls)} if what == "comes" else set())


async def test_a_stretch_that_was_not_read_is_found_by_its_neighbours() -> None:
    async with desk(messages=700) as d:
        shown = await opened(d)
        chosen = Chosen.of(shown, Marked(["m49", "m400"], [Rows(50, 399, "m49", "m400")], (), frozenset(), 352, 1.0))
        for number in range(5):  # after the gesture
            d.mail.add_message(f"m{9000 + number}", "INBOX", date=NOW + 1 + number).date_indexed = 10**10
        await over(d, begin(d, chosen))
        assert {i for i in d.mail.messages if d.mail.where(i) == {"Bills"}} == {f"m{n}" for n in range(49, 400)}


async def test_pause_and_cancel_keep_what_is_done_and_undo_covers_exactly_that() -> None:
    async with desk(messages=2000) as d:
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        change = begin(d, everything(await opened(d)))
        await d.until(lambda: change.done >= 500)
        d.bulk.pause(change, True)
        await d.until(lambda: d.queue.pending == 0)
        done = inside(d, "Bills")
        await asyncio.sleep(0.05)
        assert inside(d, "Bills") == done == change.done
        d.bulk.pause(change, False)
        await d.until(lambda: inside(d, "Bills") > done)
        d.bulk.cancel(change)
        await d.until(lambda: d.queue.pending == 0)
        done = inside(d, "Bills")
        assert 500 < done < 2000
        assert told[-1].text == f"Moved {number(done)} of 2\u202f000 messages to Bills"
        assert change.words == f"move of {number(done)} messages to Bills"
        await over(d, change)
        d.undo.undo()
        await d.until(lambda: inside(d, "Bills") == 0)
        await over(d, change)


async def test_undo_while_it_runs_turns_it_around() -> None:
    async with desk(messages=2000) as d:
        change = begin(d, everything(await opened(d)))
        await d.until(lambda: change.done >= 500)
        d.undo.undo()
        await over(d, change)
        await d.calm()
        assert inside(d, "INBOX") == 2000
        assert inside(d, "Bills") == 0


async def test_undo_while_it_is_read_ends_it() -> None:
    async with desk(messages=2000) as d:
        shown = await opened(d)
        d.client.lists_may_answer.clear()
        change = begin(d, everything(shown))
        d.undo.undo()
        d.client.lists_may_answer.set()
        await over(d, change)
        await asyncio.sleep(0.02)
        assert not d.client.changes()
        assert d.undo.undo_entry is d.undo.redo_entry is None


async def test_a_server_that_is_away_is_waited_for() -> None:
    async with desk(messages=800) as d:
        d.client.defer = True
        change = begin(d, everything(await opened(d)))
        await d.until(lambda: change.waits)
        await asyncio.sleep(0.05)
        assert change.begun == 1
        d.client.defer = False
        for edit_id in list(d.client.states):
            d.client.finish(edit_id)
        await over(d, change)
        assert inside(d, "Bills") == 800


async def test_what_is_refused_is_told_once_with_the_reason() -> None:
    async with desk(messages=800) as d:
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        d.client.refuse = lambda i: "Over quota." if int(i[1:]) % 100 == 0 else None
        change = begin(d, everything(await opened(d)))
        await over(d, change)
        assert [notice.text for notice in told] == ["Couldn't finish the move of 800 messages to Bills for 8 of them"]
        assert present(told[0].reason).text == "Over quota."
        d.client.refuse = lambda _i: None
        d.undo.undo()
        await over(d, change)
        assert inside(d, "Bills") == 0


async def test_a_change_that_is_not_allowed_is_refused_before_anything_is_done() -> None:
    async with desk(messages=600) as d:
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        for number in range(300):
            d.mail.messages[f"m{number}"].folders.append("Work")
        shown = await opened(d)
        change = d.bulk.begin(
            everything(shown), REMOVAL, lambda key, ids, folder: d.membership.remove(key, ids, folder or ""), "Nothing."
        )
        await over(d, change)
        assert "at least one folder" in told[0].text
        assert not d.client.changes()
        assert d.undo.undo_entry is None


async def test_messages_that_are_not_listed_any_more_are_read_one_by_one() -> None:
    async with desk(messages=20) as d:
        shown = await opened(d)
        d.mail.add_message("m900", "INBOX", "Work", date=NOW - 10**6)
        chosen = Chosen.of(shown, Marked(["m1"], (), ("m900", "gone"), frozenset(), 3, 1.0))
        await over(d, begin(d, chosen))
        assert d.mail.where("m900") == {"Bills", "Work"}
        assert inside(d, "Bills") == 2


async def test_a_quit_while_it_is_read_waits_for_that_and_keeps_it(tmp_path: Path) -> None:
    async with desk(messages=1500) as d:
        kept = Unsent(d.bulk, tmp_path / "unsent-many.json", follow_s=0.0)
        change = begin(d, everything(await opened(d)))
        assert (change.stage, d.bulk.unread) == (Stage.READING, 1500)
        d.bulk.stop(True)
        await d.bulk.worked_out(30.0)
        assert (d.bulk.unread, d.bulk.left) == (0, 1500)
        assert kept.keep_now() == 1500
        assert not d.client.changes()


async def test_what_can_not_be_read_in_time_is_counted_as_lost() -> None:
    async with desk(messages=1500) as d:
        chosen = everything(await opened(d))
        d.client.hold()
        change = begin(d, chosen)
        d.bulk.stop(True)
        await d.bulk.worked_out(0.05)
        assert (d.bulk.unread, d.bulk.left) == (1500, 0)
        d.client.release()
        d.bulk.stop(False)
        await over(d, change)
        assert inside(d, "Bills") == 1500


@pytest.mark.parametrize("back", [False, True])
async def test_what_was_not_begun_goes_on_at_the_next_start(tmp_path: Path, back: bool) -> None:
    path = tmp_path / "unsent-many.json"
    async with desk(messages=1500) as d:
        kept = Unsent(d.bulk, path, follow_s=0.0)
        kept.start()
        change = begin(d, everything(await opened(d)))
        await (over(d, change) if back else d.until(lambda: change.done >= 500))
        if back:
            d.undo.undo()
            await d.until(lambda: change.done <= 1000)
        d.bulk.stop(True)
        await d.until(lambda: d.queue.pending == 0)
        half, left = inside(d, "Bills"), d.bulk.left
        assert half == (left if back else 1500 - left)
        assert 0 < left < 1500
        await kept.close()
        mail = d.mail
    async with desk() as d:
        d.mail.messages |= mail.messages
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        again = Unsent(d.bulk, path, follow_s=0.0)
        again.start()
        d.bulk.resume_last(again.take())
        assert told[0].text == f"{number(left)} changes of the last time are being saved now"
        (change,) = d.bulk.running
        await over(d, change)
        assert inside(d, "Bills") == (0 if back else 1500)
        await again.close()
    assert not path.exists()


async def test_what_is_unread_follows_also_where_no_list_shows_the_messages() -> None:
    async with desk(messages=600) as d:
        for message in d.mail.messages.values():
            message.flags = []
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.unread(KEY, "INBOX") == 600)
        chosen = everything(await opened(d))
        d.client.hold()
        change = begin(d, chosen)
        await d.until(lambda: change.done == AT_ONCE)
        assert (d.folders.count(KEY, "INBOX"), d.folders.unread(KEY, "INBOX")) == (350, 350)
        assert (d.folders.count(KEY, "Bills"), d.folders.unread(KEY, "Bills")) == (250, 250)
        d.client.release()
        await over(d, change)


async def test_all_of_a_folder_is_read_and_what_was_unread_is_so_again() -> None:
    async with desk(messages=600) as d:
        for n, message in enumerate(d.mail.messages.values()):
            message.flags = [] if n < 300 and n % 2 else ["\\Seen"]
        before = {i for i, message in d.mail.messages.items() if not message.flags}
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.unread(KEY, "INBOX") == 150)
        read: list[int] = []
        listed = d.client.messages.list

        async def counting(account_id: str, **asked: Any) -> Any:
            read.append(asked["offset"])
            return await listed(account_id, **asked)

        d.client.messages.list = counting  # type: ignore[method-assign,assignment]
        mark_all_read(d.membership, d.bulk, Scope.of_folder(KEY, "INBOX"), d.folder_care, nothing="Nothing to do.")
        change = present(d.undo.undo_entry)
        assert isinstance(change, BulkChange)
        await over(d, change)
        assert not [i for i, message in d.mail.messages.items() if not message.flags]
        assert change.words == "marking of 150 messages as read"
        assert max(read) < 300  # the rest was read, as the folder's count tells
        d.undo.undo()
        await over(d, change)
        assert {i for i, message in d.mail.messages.items() if not message.flags} == before


async def test_all_is_read_however_late_the_count_that_is_shown() -> None:
    """As after much new mail, or where another program has marked old mail as unread just now."""
    async with desk(messages=350) as d:
        for n, message in enumerate(d.mail.messages.values()):
            message.flags = [] if n < 2 else ["\\Seen"]
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.unread(KEY, "INBOX") == 2)
        d.mail.messages["m340"].flags = []
        mark_all_read(d.membership, d.bulk, Scope.of_folder(KEY, "INBOX"), d.folder_care, nothing="Nothing to do.")
        change = present(d.undo.undo_entry)
        assert isinstance(change, BulkChange)
        await over(d, change)
        assert all(message.flags for message in d.mail.messages.values())
        assert change.words == "marking of 3 messages as read"


async def test_what_is_just_being_marked_as_unread_is_read_with_all() -> None:
    async with desk(messages=3) as d:
        for message in d.mail.messages.values():
            message.flags = ["\\Seen"]
        shown = d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX")))
        await d.until(lambda: shown.loaded)
        d.client.hold()
        Marks(d.membership).put(KEY, ["m1"], Mark.SEEN, False)
        await d.until(lambda: any(request[0].startswith("flags") for request in d.client.requests))
        mark_all_read(d.membership, d.bulk, Scope.of_folder(KEY, "INBOX"), d.folder_care, nothing="Nothing to do.")
        change = present(d.undo.undo_entry)
        assert isinstance(change, BulkChange)
        await d.until(lambda: change.begun)
        d.client.release()
        await over(d, change)
        assert change.words == "marking of 1 message as read"
        assert all(message.flags for message in d.mail.messages.values())


async def test_all_inboxes_are_read_with_one_undo() -> None:
    async with desk(messages=5) as d:
        for n, message in enumerate(d.mail.messages.values()):
            message.flags = [] if n < 3 else ["\\Seen"]
        mark_all_read(d.membership, d.bulk, ALL_INBOXES, d.folder_care, nothing="Nothing to do.")
        change = present(d.undo.undo_entry)
        assert isinstance(change, BulkChange)
        await over(d, change)
        assert all(message.flags for message in d.mail.messages.values())
        assert change.words == "marking of 3 messages as read"
        d.undo.undo()
        await over(d, change)
        assert [i for i, message in d.mail.messages.items() if not message.flags] == ["m0", "m1", "m2"]


async def test_where_all_is_read_it_says_so_and_leaves_no_undo() -> None:
    async with desk(messages=3) as d:
        for message in d.mail.messages.values():
            message.flags = ["\\Seen"]
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.unread(KEY, "INBOX") == 0)
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        mark_all_read(d.membership, d.bulk, Scope.of_folder(KEY, "INBOX"), d.folder_care, nothing="Nothing to do.")
        await d.until(lambda: told)
        assert (told[0].text, d.undo.undo_entry, d.client.changes()) == ("Nothing to do.", None, [])


@pytest.mark.parametrize("others", [0, 2])
async def test_what_is_unread_in_one_of_its_places_alone_is_read_there(others: int) -> None:
    """As mail to oneself: read in Sent, and so are its flags of both places together."""
    async with desk(messages=5) as d:
        for n, message in enumerate(d.mail.messages.values()):
            message.flags = [] if n < others else ["\\Seen"]
        d.mail.unread_apart["INBOX"] = 1
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.unread(KEY, "INBOX") == 1 + others)
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        mark_all_read(d.membership, d.bulk, Scope.of_folder(KEY, "INBOX"), d.folder_care, nothing="Nothing to do.")
        change = present(d.undo.undo_entry)
        assert isinstance(change, BulkChange)
        await over(d, change)
        await d.until(lambda: d.folders.unread(KEY, "INBOX") == 0)
        if others:
            assert change.words == "marking of 2 messages as read"
            await d.until(lambda: told)
            assert told[-1].text == (
                "Marked 2 messages as read. 1 other, which was read in another folder, stays read after an undo"
            )
        else:
            assert told[-1].text == "Marked 1 message as read"
        assert all(message.flags for message in d.mail.messages.values())


async def test_what_another_program_reads_meanwhile_is_not_taken_for_read_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Or the same command, asked for twice."""
    async with desk(messages=3) as d:
        for message in d.mail.messages.values():
            message.flags = []
        asked = d.folder_care.unread_now

        async def read_by_others(key: SourceKey, path: str) -> int:
            found = await asked(key, path)
            for message in d.mail.messages.values():
                message.flags = ["\\Seen"]
            return found

        monkeypatch.setattr(d.folder_care, "unread_now", read_by_others)
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        mark_all_read(d.membership, d.bulk, Scope.of_folder(KEY, "INBOX"), d.folder_care, nothing="Nothing to do.")
        await d.until(lambda: told)
        assert told[0].text == "Nothing to do."
        assert not [request for request in d.client.requests if request[0] == "read folder"]


async def test_what_thousands_only_add_is_told_apart() -> None:
    async with desk(messages=600, folders=("INBOX", "Bills", "Work", "Sent")) as d:
        for n, message in enumerate(d.mail.messages.values()):
            message.folders = ["Work", "Sent"] if n % 100 == 0 else ["INBOX"]
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        change = begin(d, everything(await opened(d, Scope.of_source(KEY))))
        await over(d, change)
        assert told[-1].text == (
            "Moved 594 messages to Bills. 6 messages were only added: they stay where they were, too"
        )
