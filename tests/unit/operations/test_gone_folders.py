"""A folder that another program deleted is not made anew by a name that the window remembers."""

import pytest

from cio_desktop.operations.membership import MembershipRefused, Notice
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.roles import ARCHIVE, RoleMissing, Roles
from tests.support.fake_client import ACCOUNT, KEY, Desk, desk
from tests.support.present import present


async def opened(d: Desk) -> None:
    shown = d.messages.open(MessageQuery(Scope(*KEY, "INBOX")))
    await d.until(lambda: shown.loaded)


async def deleted(d: Desk, name: str) -> None:
    """By another program, with what was in it."""
    del d.mail.folders[name]
    d.folders.reload(KEY)
    await d.until(lambda: d.folders.folder(KEY, name) is None)


async def test_neither_a_move_nor_a_copy_makes_it_anew() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        await deleted(d, "Bills")
        with pytest.raises(MembershipRefused, match=r"^Bills is no longer on the mail server\.$"):
            d.membership.move(KEY, ["m0"], "INBOX", "Bills")
        with pytest.raises(MembershipRefused, match=r"^Bills is no longer on the mail server\.$"):
            d.membership.copy(KEY, ["m0"], "Bills")
        await d.calm()
        assert not d.client.changes()


async def test_one_that_is_being_made_is_not_gone_until_it_was_there() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.client.hold()
        d.membership.set_checks(KEY, ["m0"], {"Travel": True})
        d.membership.copy(KEY, ["m1"], "Travel")  # at once, before the server has made it
        d.client.release()
        await d.calm()
        await d.until(lambda: d.folders.folder(KEY, "Travel"))
        assert d.mail.where("m1") == {"INBOX", "Travel"}
        await deleted(d, "Travel")
        with pytest.raises(MembershipRefused):
            d.membership.copy(KEY, ["m2"], "Travel")


async def test_undo_says_that_the_folder_it_would_go_to_is_gone() -> None:
    async with desk(messages=3, folders=("INBOX", "Bills", "Work")) as d:
        await opened(d)
        d.membership.move(KEY, ["m0", "m1"], "INBOX", "Bills")
        await d.calm()
        d.membership.move(KEY, ["m0"], "Bills", "Work")
        await d.calm()
        await deleted(d, "Bills")
        told: list[Notice] = []
        d.membership.notice.connect(told.append)
        before = len(d.client.changes())
        d.undo.undo()
        await d.until(lambda: told)
        assert told[0].text == "Couldn't undo the move of 1 message to Work: “Letter 0”."
        assert present(told[0].reason).text == "Bills is no longer on the mail server."
        await d.calm()
        assert len(d.client.changes()) == before
        assert d.messages.folders_of(ACCOUNT, "m0") == {"Work"}
        assert d.undo.redo_entry is None  # nothing of it was undone


async def test_what_goes_elsewhere_is_undone_all_the_same() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        d.membership.move(KEY, ["m1"], "INBOX", "Bills")
        await d.calm()
        d.membership.make_same(KEY, ["m0", "m1"], ["Work"])
        await d.calm()
        await deleted(d, "Bills")
        d.undo.undo()
        await d.calm()
        assert (d.mail.where("m0"), d.mail.where("m1")) == ({"INBOX"}, {"Work"})
        d.undo.redo()  # of what was undone
        await d.calm()
        assert (d.mail.where("m0"), d.mail.where("m1")) == ({"Work"}, {"Work"})
        assert "Bills" not in d.mail.folders


async def test_an_archive_that_was_deleted_is_asked_for_again() -> None:
    async with desk(messages=3) as d:
        await opened(d)
        roles = Roles(d.membership)
        with pytest.raises(RoleMissing):
            roles.archive(KEY, ["m0"], "INBOX")
        roles.choose(KEY, ARCHIVE, "Kept")  # there is none yet
        roles.archive(KEY, ["m0"], "INBOX")
        roles.archive(KEY, ["m1"], "INBOX")
        await d.calm()
        await d.until(lambda: d.folders.folder(KEY, "Kept"))
        assert d.mail.where("m1") == {"Kept"}
        await deleted(d, "Kept")
        with pytest.raises(RoleMissing):
            roles.archive(KEY, ["m2"], "INBOX")
