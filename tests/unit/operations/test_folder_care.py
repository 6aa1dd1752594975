"""Folders made, renamed, moved, deleted, emptied: what is refused in words, what follows from each, what waits."""

import asyncio
from typing import Any

import pytest

from cio_desktop.operations.undo import UndoStack
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.resources import Folder, Written
from tests.support.fake_client import KEY, Desk, desk

FOLDERS = ("INBOX", "Bills", "Bills/2025", "Work", "Sent", "Trash")


async def names(d: Desk) -> set[str]:
    d.folders.reload(KEY)
    await d.until(lambda: {each.name for each in d.folders.folders(KEY)} == set(d.mail.folders))
    return set(d.mail.folders)


@pytest.mark.parametrize(
    ("path", "into", "words"),
    [
        ("INBOX", "Work", "stays what it is"),
        ("Sent", "Work", "purpose of its own"),
        ("Bills", "", "there already"),
        ("Bills/2025", "Bills", "there already"),
        ("Bills", "Bills", "into itself"),
        ("Bills", "Bills/2025", "into itself"),
        ("Bills", "Flat", "can't hold other folders"),
        ("Bills", "All", "only shows"),
        ("Bills/2025", "Work", "already"),
        ("Bills", "Work", None),
        ("Bills/2025", "", None),
    ],
)
async def test_where_a_folder_may_go(path: str, into: str, words: str | None) -> None:
    async with desk(folders=FOLDERS) as d:
        d.mail.folders["Flat"] = Folder("Flat", attributes={"Noinferiors": True}, delim="/")
        d.mail.folders["All"] = Folder("All", delim="/", view=True)
        d.mail.add_folders("Work/2025")
        await names(d)
        why = d.folder_care.why_not_move(KEY, path, into)
        assert why is None if words is None else words in (why or "")


@pytest.mark.parametrize(
    ("name", "words"),
    [("", "Type a name"), ("a//b", "parts names"), ("/a", "parts names"), ("2025", "already"), ("a/b", None)],
)
async def test_what_a_folder_may_be_called(name: str, words: str | None) -> None:
    async with desk(folders=FOLDERS) as d:
        why = d.folder_care.why_not_name(KEY, "Bills", name)
        assert why is None if words is None else words in (why or "")


async def test_a_rename_takes_along_what_is_kept_by_name() -> None:
    async with desk(messages=3, folders=FOLDERS) as d:
        told = []
        d.folder_care.renamed.connect(lambda *what: told.append(what))
        d.membership.favourites.put(KEY, "Bills/2025", True)
        d.membership.copy(KEY, ["m0"], "Bills/2025")
        d.membership.copy(KEY, ["m1"], "Work")
        await d.calm()
        assert await d.folder_care.rename(KEY, "Bills", "Work/Paid")
        assert {"Work/Paid", "Work/Paid/2025"} <= {each.name for each in d.folders.folders(KEY)}  # before it is read
        assert "Work/Paid/2025" in await names(d)
        assert told == [(KEY, "Bills", "Work/Paid")]
        assert d.membership.favourites.of(KEY) == ("Work/Paid/2025",)
        # an undo that would go to the old name is gone, the other one stays
        assert d.undo.undo_entry is not None
        assert d.undo.undo_entry.words == "copy of 1 message to Work"
        d.undo.undo()
        assert d.undo.undo_entry is None


async def test_the_list_shows_a_new_name_with_the_answer_and_no_old_one_after_it() -> None:
    """Whoever shows a folder goes along with its name; a list that comes before would only tell that it is gone."""
    async with desk(folders=FOLDERS) as d:
        told: list[str] = []
        d.folder_care.renamed.connect(lambda *_: told.append("renamed"))
        d.folders.changed.connect(lambda _: told.extend({"Bills", "Paid"} & {f.name for f in d.folders.folders(KEY)}))
        calls = d.client.folders
        old_read, new_read, answered = asyncio.Event(), asyncio.Event(), asyncio.Event()
        rename, read = calls.rename, calls.list

        async def answered_late(*args: Any, **more: Any) -> Written:
            written = await rename(*args, **more)
            d.folders.reload(KEY)
            await new_read.wait()
            return written

        async def read_late(*args: Any, **more: Any) -> list[Folder]:
            found = await read(*args, **more)
            if any(each.name == "Bills" for each in found):
                old_read.set()
                await answered.wait()
            else:
                new_read.set()
            return found

        calls.rename, calls.list = answered_late, read_late  # type: ignore[method-assign]
        d.folders.reload(KEY)
        await old_read.wait()
        assert await d.folder_care.rename(KEY, "Bills", "Paid")
        answered.set()
        await d.until(lambda: told.count("Paid") > 1)
        assert told[0] == "renamed"
        assert "Bills" not in told


async def test_what_waits_has_changed_nothing_yet() -> None:
    async with desk(messages=2, folders=FOLDERS) as d:
        d.client.defer = True
        d.membership.favourites.put(KEY, "Bills", True)
        assert not await d.folder_care.rename(KEY, "Bills", "Paid")
        assert not await d.folder_care.delete(KEY, "Bills", with_messages=True)
        assert d.membership.favourites.of(KEY) == ("Bills",)
        assert "Bills" in await names(d)


async def test_deleted_emptied_and_read() -> None:
    async with desk(messages=4, folders=FOLDERS) as d:
        for n, folder in enumerate(("Trash", "Trash", "Bills")):
            d.membership.move(KEY, [f"m{n}"], "INBOX", folder)
        await d.calm()
        assert await d.folder_care.count_now(KEY, "Trash") == 2
        assert await d.folder_care.empty(KEY, "Trash")
        assert d.undo.undo_entry is not None
        assert d.undo.undo_entry.words == "move of 1 message to Bills"
        with pytest.raises(ApiStatusError):
            await d.folder_care.delete(KEY, "Bills", with_messages=False)
        assert await d.folder_care.delete(KEY, "Bills", with_messages=True)
        assert d.undo.undo_entry is None
        assert await d.folder_care.create(KEY, "New/One")
        assert await names(d) == {"INBOX", "Bills/2025", "Work", "Sent", "Trash", "New/One"}
        asked = [each for each in d.client.requests if each[0] == "create folder"]
        assert asked[-1:] == [("create folder", "New/One")]


async def test_a_role_by_hand_can_be_taken_back() -> None:
    async with desk(folders=FOLDERS) as d:
        await d.folder_care.set_role(KEY, "Work", "\\Archive")
        await d.until(lambda: d.folders.title(KEY, "Work") == "Archive")
        assert d.folder_care.why_not_change(KEY, "Work") is None
        await d.folder_care.set_role(KEY, "Work", None)
        await d.until(lambda: d.folders.title(KEY, "Work") == "Work")


def test_a_stack_forgets_only_what_speaks_of_them() -> None:
    stack = UndoStack()
    stack.forget_folders(KEY, {"Bills"})
    assert stack.undo_entry is None
