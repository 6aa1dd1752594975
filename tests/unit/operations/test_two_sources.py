"""A message in two sources: each source's folders, changes that name theirs, moves from one to the other and back."""

import asyncio

from cio_desktop.operations.membership import Notice
from cio_desktop.operations.message_list import MessageList
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.protocol.keys import SourceKey
from tests.support.fake_client import KEY, LABEL, OTHER, Desk, desk

BEN = SourceKey(KEY[0], OTHER)


async def both(d: Desk) -> tuple[MessageList, MessageList]:
    """The INBOX of both sources, open."""
    d.mail.add_source()
    d.sources.reload()
    d.folders.watch(BEN)
    await d.until(lambda: d.folders.loaded(BEN) and d.sources.source(BEN))
    lists = (
        d.messages.open(MessageQuery(Scope.of_folder(KEY, "INBOX"))),
        d.messages.open(MessageQuery(Scope.of_folder(BEN, "INBOX"))),
    )
    await d.until(lambda: all(each.loaded for each in lists))
    return lists


def ids(shown: MessageList) -> list[str | None]:
    return [shown.id_at(row) for row in range(shown.total)]


async def test_a_change_names_the_source_in_view_and_the_other_keeps_its_folders() -> None:
    async with desk(messages=2) as d:
        ours, theirs = await both(d)
        d.mail.put(d.mail.messages["m0"], OTHER, ["INBOX"], [])
        theirs.refresh()
        ours.refresh()
        d.folders.reload(BEN)
        await d.until(lambda: d.folders.count(BEN, "INBOX") == 1)
        await d.until(lambda: ids(theirs) == ["m0"])
        await d.until(lambda: not ours.busy)
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        assert (ids(ours), ids(theirs)) == (["m1"], ["m0"])
        assert d.messages.folders_of(KEY[0], "m0", LABEL) == {"Bills"}
        assert d.messages.folders_of(KEY[0], "m0", OTHER) == {"INBOX"}
        assert (d.folders.count(BEN, "INBOX"), d.folders.count(KEY, "INBOX")) == (1, 1)
        await d.calm()
        assert d.client.named == [(LABEL, None)]
        assert (d.mail.where("m0", LABEL), d.mail.where("m0", OTHER)) == ({"Bills"}, {"INBOX"})
        d.undo.undo()
        await d.calm()
        assert (d.mail.where("m0", LABEL), d.mail.where("m0", OTHER)) == ({"INBOX"}, {"INBOX"})


async def test_a_move_to_another_source_and_back() -> None:
    async with desk(messages=3) as d:
        ours, theirs = await both(d)
        notices: list[Notice] = []
        d.membership.notice.connect(notices.append)
        d.client.hold()
        gesture = d.membership.move(KEY, ["m1"], "INBOX", "INBOX", into=BEN)
        assert gesture is not None
        assert gesture.done == "Moved 1 message to Inbox in ben@example.org"
        assert (ids(ours), ids(theirs)) == (["m0", "m2"], ["m1"])
        assert [d.folders.count(key, "INBOX") for key in (KEY, BEN)] == [2, 1]
        d.client.release()
        await d.calm()
        assert d.client.named == [(LABEL, OTHER)]
        assert (d.mail.where("m1", LABEL), d.mail.where("m1", OTHER)) == (set(), {"INBOX"})
        assert (ids(ours), ids(theirs)) == (["m0", "m2"], ["m1"])
        d.undo.undo()
        await d.calm()
        assert (d.mail.where("m1", LABEL), d.mail.where("m1", OTHER)) == ({"INBOX"}, set())
        assert d.client.named[-1] == (OTHER, LABEL)
        d.undo.redo()
        await d.calm()
        assert (d.mail.where("m1", LABEL), d.mail.where("m1", OTHER)) == (set(), {"INBOX"})


async def test_the_undo_of_a_copy_to_another_source_takes_that_copy_alone() -> None:
    async with desk(messages=2) as d:
        await both(d)
        d.membership.copy(KEY, ["m0"], "Bills", into=BEN)
        await d.calm()
        assert (d.mail.where("m0", LABEL), d.mail.where("m0", OTHER)) == ({"INBOX"}, {"Bills"})
        d.undo.undo()
        await d.calm()
        assert (d.mail.where("m0", LABEL), d.mail.where("m0", OTHER)) == ({"INBOX"}, set())


async def test_what_was_there_before_a_move_is_there_after_its_undo() -> None:
    async with desk(messages=2) as d:
        ours, theirs = await both(d)
        d.mail.put(d.mail.messages["m0"], OTHER, ["INBOX"], [])
        for shown in (ours, theirs):
            shown.refresh()
        await d.until(lambda: ids(theirs) == ["m0"] and not ours.busy)
        d.membership.move(KEY, ["m0"], "INBOX", "INBOX", into=BEN)
        await d.calm()
        assert (d.mail.where("m0", LABEL), d.mail.where("m0", OTHER)) == (set(), {"INBOX"})
        d.undo.undo()
        await d.calm()
        assert (d.mail.where("m0", LABEL), d.mail.where("m0", OTHER)) == ({"INBOX"}, {"INBOX"})


async def test_changes_of_two_sources_keep_their_order() -> None:
    """The undo goes out by the other source's queue: not before the move has been answered."""
    async with desk(messages=2) as d:
        await both(d)
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills", into=BEN)
        await d.until(lambda: d.client.changes())
        d.undo.undo()
        d.membership.move(BEN, ["m1"], "INBOX", "Work")
        await asyncio.sleep(0.02)
        assert len(d.client.changes()) == 1
        d.client.release()
        await d.calm()
        assert d.client.named[:2] == [(LABEL, OTHER), (OTHER, LABEL)]
        assert (d.mail.where("m0", LABEL), d.mail.where("m0", OTHER)) == ({"INBOX"}, set())


async def test_a_source_that_has_nothing_to_do_with_it_does_not_wait() -> None:
    async with desk(messages=2) as d:
        await both(d)
        d.client.hold()
        d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        await d.until(lambda: d.client.changes())
        d.membership.copy(BEN, ["m1"], "Work")
        await d.until(lambda: len(d.client.changes()) == 2)
        d.client.release()
        await d.calm()
