"""Lists of several sources: which messages they show, and what a command on them is about."""

import pytest

from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import ALL_INBOXES, ALL_MAIL, MessageQuery, Scope
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Event
from tests.support.fake_client import ACCOUNT, KEY, LABEL, OTHER, Desk, desk

BEN = SourceKey(ACCOUNT, OTHER)
MERGED = [ALL_INBOXES, ALL_MAIL, Scope(ACCOUNT), Scope(ACCOUNT, folder="INBOX")]


async def opened(d: Desk, scope: Scope) -> MessageList:
    shown = d.messages.open(MessageQuery(scope))
    await d.until(lambda: shown.loaded)
    return shown


def ids(shown: MessageList) -> list[str | None]:
    return [shown.id_at(row) for row in range(shown.total)]


async def two_sources(d: Desk) -> None:
    """m0 and m1 in Ann's Inbox, m2 in both Inboxes, m3 in Ben's Bills alone."""
    d.mail.add_message("m2", "INBOX")
    d.mail.add_message("m3", "INBOX")
    d.mail.add_source()
    both, bills = d.mail.messages["m2"], d.mail.messages["m3"]
    d.mail.put(both, OTHER, ["INBOX"], [])
    d.mail.put(bills, LABEL, [], ["INBOX"])
    d.mail.put(bills, OTHER, ["Bills"], [])
    for message in d.mail.messages.values():
        message.sources = [ref for ref in message.sources if ref.folders]
    d.sources.reload()
    d.folders.watch(BEN)
    await d.until(lambda: d.folders.loaded(BEN) and d.sources.source(BEN))


@pytest.mark.parametrize("scope", MERGED)
async def test_a_message_of_several_sources_is_one_row(scope: Scope) -> None:
    async with desk(messages=2) as d:
        await two_sources(d)
        shown = await opened(d, scope)
        assert ids(shown) == ["m0", "m1", "m2", *([] if scope.inboxes else ["m3"])]


@pytest.mark.parametrize("scope", [ALL_INBOXES, Scope(ACCOUNT, folder="INBOX")])
async def test_in_all_inboxes_each_message_may_leave_its_own_inbox(scope: Scope) -> None:
    async with desk(messages=2) as d:
        await two_sources(d)
        shown = await opened(d, scope)
        assert shown.operands(["m0", "m2"]) == {(KEY, "INBOX"): ["m0", "m2"], (BEN, "INBOX"): ["m2"]}


@pytest.mark.parametrize("scope", [ALL_MAIL, Scope(ACCOUNT)])
async def test_in_all_mail_there_is_no_folder_to_leave(scope: Scope) -> None:
    async with desk(messages=2) as d:
        await two_sources(d)
        shown = await opened(d, scope)
        assert shown.operands(["m0", "m3"]) == {(KEY, None): ["m0"], (BEN, None): ["m3"]}


async def test_what_is_moved_out_of_its_inbox_leaves_all_inboxes_and_comes_back_with_undo() -> None:
    async with desk(messages=3) as d:
        d.mail.add_source()
        shown = await opened(d, ALL_INBOXES)
        d.client.hold()
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        assert ids(shown) == ["m0", "m2"]
        d.undo.undo()
        assert ids(shown) == ["m0", "m1", "m2"]
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        d.client.release()
        await d.calm()
        await d.until(lambda: ids(shown) == ["m0", "m2"])
        d.undo.undo()
        await d.calm()
        await d.until(lambda: ids(shown) == ["m0", "m1", "m2"])


async def test_one_that_stays_in_another_inbox_stays_in_all_inboxes() -> None:
    async with desk(messages=2) as d:
        await two_sources(d)
        shown = await opened(d, ALL_INBOXES)
        d.membership.move(KEY, ["m2"], "INBOX", "Bills")
        assert ids(shown) == ["m0", "m1", "m2"]
        assert shown.operands(["m2"]) == {(BEN, "INBOX"): ["m2"]}
        await d.calm()
        assert d.mail.where("m2", LABEL) == {"Bills"}


async def test_a_move_between_folders_changes_nothing_in_all_mail() -> None:
    async with desk(messages=3) as d:
        shown = await opened(d, ALL_MAIL)
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        assert ids(shown) == ["m0", "m1", "m2"]
        assert d.messages.folders_of(ACCOUNT, "m1", LABEL) == {"Bills"}
        await d.calm()


async def test_mail_that_comes_to_any_source_is_read() -> None:
    async with desk(messages=1) as d:
        shown = await opened(d, ALL_INBOXES)
        d.mail.add_message("m9", "INBOX", date=2_000_000_000)
        d.client.tell(Event("messages", ACCOUNT, LABEL, folders=["INBOX"], message_ids=["m9"]))
        await d.until(lambda: ids(shown) == ["m9", "m0"])
