"""Messages that go to a folder of another account and come back: there they have other ids, known once they arrived."""

import asyncio
from pathlib import Path

from cio_desktop.operations.edits import NotBegun, Progress
from cio_desktop.operations.membership import Notice
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.plan_ahead import plan_of
from cio_desktop.operations.unsent import Unsent
from cio_desktop.protocol.keys import SourceKey
from tests.support.fake_client import ACCOUNT, KEY, Desk, desk

THERE = SourceKey("0ther", "ben::mail.example.org")


async def opened(d: Desk) -> MessageList:
    """The Inbox of the first account; the second one is known."""
    d.mail.add_account(*THERE)
    d.sources.reload()
    d.folders.watch(THERE)
    shown = d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX")))
    await d.until(lambda: shown.loaded and d.sources.source(THERE) is not None and d.folders.loaded(THERE))
    return shown


def ids(shown: MessageList) -> list[str | None]:
    return [shown.id_at(row) for row in range(shown.total)]


def transfers(d: Desk) -> list[tuple[object, ...]]:
    return [request[1:] for request in d.client.requests if request[0] == "transfer"]


FORTH = (KEY, THERE)
BACK = (THERE, KEY)


async def test_moved_shown_and_taken_back() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.hold()
        gesture = d.membership.move(KEY, ["m1"], "INBOX", "Bills", into=THERE)
        assert gesture is not None
        assert gesture.done == "Moved 1 message to Bills in ben@example.org"
        assert gesture.account_ids == {ACCOUNT, THERE.account_id}
        assert ids(shown) == ["m0", "m2"]
        assert d.folders.count(KEY, "INBOX") == 2
        d.client.release()
        await d.calm()
        assert transfers(d) == [(["m1"], ["Bills"], ["INBOX"], *FORTH)]
        assert (d.mail.where("m1"), d.mail.there) == (set(), {"there-m1": {"Bills"}})
        assert gesture.message_ids == ["there-m1"]
        d.undo.undo()
        await d.calm()
        assert transfers(d)[1:] == [(["there-m1"], ["INBOX"], ["Bills"], *BACK)]
        assert (d.mail.where("m1"), d.mail.there) == ({"INBOX"}, {"there-m1": set()})
        await d.until(lambda: ids(shown) == ["m0", "m1", "m2"])
        d.undo.redo()
        await d.calm()
        assert (d.mail.where("m1"), d.mail.there) == (set(), {"there-m1": {"Bills"}})
        assert [notice.reason for notice in notices] == [None]


async def test_undo_does_not_make_the_folder_anew_that_it_came_from() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        await d.calm()
        d.membership.move(KEY, ["m1"], "Bills", "Work", into=THERE)
        await d.calm()
        del d.mail.folders["Bills"]
        d.folders.reload(KEY)
        await d.until(lambda: d.folders.folder(KEY, "Bills") is None)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.undo.undo()
        await d.until(lambda: notices)
        await d.calm()
        assert notices[0].text.startswith("Couldn't undo the move of 1 message to Work in ben@example.org")
        assert notices[0].reason is not None
        assert notices[0].reason.text == "Bills is no longer on the mail server."
        assert len(transfers(d)) == 1
        assert d.undo.redo_entry is None


async def test_the_same_folder_name_and_label_in_both_accounts() -> None:
    """A source is told apart by its account, too."""
    async with desk(messages=2) as d:
        d.mail.add_account("0ther", KEY.label)
        d.sources.reload()
        into = SourceKey("0ther", KEY.label)
        await d.until(lambda: d.sources.source(into) is not None)
        shown = d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX")))
        await d.until(lambda: shown.loaded)
        assert d.membership.move(KEY, ["m0"], "INBOX", "INBOX", into=into) is not None
        assert ids(shown) == ["m1"]
        await d.calm()
        assert transfers(d) == [(["m0"], ["INBOX"], ["INBOX"], KEY, into)]


async def test_a_copy_is_taken_back_to_where_the_original_is() -> None:
    async with desk(messages=2) as d:
        shown = await opened(d)
        d.membership.copy(KEY, ["m0"], "Bills", into=THERE)
        await d.calm()
        assert (ids(shown), d.mail.there) == (["m0", "m1"], {"there-m0": {"Bills"}})
        d.undo.undo()
        await d.calm()
        assert transfers(d)[1:] == [(["there-m0"], ["INBOX"], ["Bills"], *BACK)]
        assert (d.mail.where("m0"), d.mail.there) == ({"INBOX"}, {"there-m0": set()})


async def test_what_was_there_before_stays_there() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.mail.there["there-m0"] = {"Bills"}
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        await d.calm()
        d.undo.undo()
        await d.calm()
        assert transfers(d)[1:] == [(["there-m0"], ["INBOX"], [], *BACK)]
        assert (d.mail.where("m0"), d.mail.there) == ({"INBOX"}, {"there-m0": {"Bills"}})


async def test_undone_before_it_was_sent() -> None:
    async with desk(messages=2) as d:
        shown = await opened(d)
        d.client.hold()
        d.membership.move(KEY, ["m1"], "INBOX", "Work")  # keeps the line busy
        await d.until(lambda: d.client.changes())
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        d.undo.undo()
        assert ids(shown) == ["m0"]
        d.client.release()
        await d.calm()
        assert transfers(d) == []


async def test_undone_while_it_is_sent_goes_back_when_it_has_arrived() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        await d.until(lambda: transfers(d))
        d.undo.undo()
        await asyncio.sleep(0.02)
        assert len(transfers(d)) == 1
        d.client.release()
        await d.until(lambda: d.mail.where("m0") == {"INBOX"} and len(transfers(d)) == 2)
        await d.calm()
        assert d.mail.there == {"there-m0": set()}


async def test_what_the_service_goes_on_with_is_undone_when_it_has_arrived() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.client.defer = True
        gesture = d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        assert gesture is not None
        await d.until(lambda: gesture.states == {Progress.DEFERRED})
        d.client.defer = False
        d.client.finish("e0")
        await d.calm()
        assert gesture.message_ids == ["there-m0"]
        d.undo.undo()
        await d.calm()
        assert (d.mail.where("m0"), d.mail.there) == ({"INBOX"}, {"there-m0": set()})


async def test_undone_while_the_service_waits_is_called_off_there() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.client.defer = True
        gesture = d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        assert gesture is not None
        await d.until(lambda: gesture.states == {Progress.DEFERRED})
        d.undo.undo()
        await d.until(lambda: d.client.states["e0"].state == "cancelled")
        await d.calm()
        assert len(transfers(d)) == 1
        assert d.mail.where("m0") == {"INBOX"}


async def test_one_that_failed_is_not_sent_again_and_the_others_are_taken_back() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.refuse = lambda message_id: "Quota exceeded" if message_id == "m1" else None
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills", into=THERE)
        await d.calm()
        await d.until(lambda: ids(shown) == ["m1", "m2"])
        assert notices[-1].text.startswith("Couldn't finish the move of 2 messages to Bills in ben@example.org for 1")
        d.undo.undo()
        await d.calm()
        assert transfers(d)[1:] == [(["there-m0"], ["INBOX"], ["Bills"], *BACK)]
        assert [d.mail.where(each) for each in ("m0", "m1")] == [{"INBOX"}] * 2


async def test_where_nobody_knows_what_it_is_called_there_nothing_can_be_undone() -> None:
    """Gmail, where only a sync tells: it is said to who has asked for it, and else not offered."""
    async with desk(messages=3) as d:
        await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.tells_names = False
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        await d.calm()
        assert d.undo.undo_entry is None
        d.client.hold()
        d.membership.move(KEY, ["m1"], "INBOX", "Bills", into=THERE)
        await d.until(lambda: len(transfers(d)) == 2)
        d.undo.undo()
        d.client.release()
        await d.calm()
        assert notices[-1].text.startswith("Couldn't undo the move of 1 message to Bills in ben@example.org: ")
        assert len(transfers(d)) == 2


async def test_a_server_that_can_not_do_it_is_told_so() -> None:
    async with desk(messages=2) as d:
        shown = await opened(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.lacking.add("transfers")
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        await d.calm()
        await d.until(lambda: ids(shown) == ["m0", "m1"])
        assert notices[-1].reason is not None
        assert notices[-1].reason.text == "This server can't move messages to another account."
        assert d.client.changes() == []


async def test_many_go_in_small_requests() -> None:
    async with desk(messages=25) as d:
        await opened(d)
        every = [f"m{n}" for n in range(25)]
        d.membership.move(KEY, every, "INBOX", "Bills", into=THERE)
        await d.calm()
        assert [len(request[0]) for request in transfers(d)] == [10, 10, 5]  # type: ignore[arg-type]
        d.undo.undo()
        await d.calm()
        assert all(d.mail.where(each) == {"INBOX"} for each in every)


async def test_the_folder_used_last_is_known_with_its_account() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        (used,) = d.membership.favourites.recent(KEY)
        assert (used.key, used.folder) == (THERE, "Bills")
        await d.calm()


async def test_the_plan_names_the_account() -> None:
    async with desk(messages=2) as d:
        await opened(d)
        with d.membership.collecting(wanted=False) as parts:
            d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        await plan_of(d.client, parts[0])
        assert d.client.requests[-1] == ("plan", "m0", ["Bills"], ["INBOX"], THERE.account_id)


async def test_kept_from_one_start_to_the_next(tmp_path: Path) -> None:
    """With the account; a file of a version before has none."""
    path = tmp_path / "unsent.json"
    async with desk(messages=2) as d:
        await opened(d)
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=THERE)
        unsent = Unsent(d.queue, path)
        assert unsent.keep_now() == 1
        (kept,) = Unsent(d.queue, path).take()
        assert (kept.target, kept.label) == (THERE, KEY.label)
        path.write_text(path.read_text().replace('"target_account":"0ther"', '"target_account":null'))
        (before,) = Unsent(d.queue, path).take()
        assert before.target == SourceKey(KEY.account_id, THERE.label)
        d.client.release()
        await d.calm()
        d.mail.put(d.mail.messages["m1"], None, ["INBOX"], [])
        d.membership.resume([NotBegun(*KEY, THERE, kept.changes)])
        await d.calm()
        assert transfers(d)[-1] == (["m0"], ["Bills"], ["INBOX"], *FORTH)
