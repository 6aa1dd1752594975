"""What folders are called where people read it."""

import pytest

from cio_desktop.app.translations import load
from cio_desktop.language import speaking
from cio_desktop.operations.folder_names import FolderTitles
from cio_desktop.protocol.resources import Folder


def named(name: str, role: str | None = None, by: str = "server") -> Folder:
    return Folder(name, delim="/", symbolic_name=None if by == "name" else role, role=role, role_by=role and by)


@pytest.mark.parametrize("by", ["server", "person", "name"])
def test_a_role_is_said_by_its_word_in_the_language(by: str) -> None:
    titles = FolderTitles([named("INBOX"), named("INBOX/Sent Items", "\\Sent", by), named("Work/Bills")])
    assert titles.role("INBOX/Sent Items") == "\\Sent"
    assert titles.end("INBOX/Sent Items") == "Sent Items"
    with speaking(load("de")):
        assert titles.full("INBOX/Sent Items") == titles.short("INBOX/Sent Items") == "Gesendet"
        assert (titles.full("INBOX"), titles.full("INBOX/Neu")) == ("Posteingang", "Posteingang/Neu")
    assert (titles.full("Work/Bills"), titles.short("Work/Bills"), titles.role("Work/Bills")) == (
        "Work/Bills",
        "Bills",
        None,
    )


def test_two_folders_are_never_called_the_same() -> None:
    twice = FolderTitles([named("Bin", "\\Trash"), named("Deleted", "\\Trash")])
    assert [twice.full(path) for path in ("Bin", "Deleted")] == ["Trash", "Deleted"]
    told = FolderTitles([named("Old", "\\Archive", "name"), named("Older", "\\Archive")])
    assert [told.full(path) for path in ("Old", "Older")] == ["Old", "Archive"]
    beside = FolderTitles(
        [named("Mail/Sent"), named("Mail/Out", "\\Sent"), named("Work/Trash"), named("Bin", "\\Trash")]
    )
    assert [beside.short(path) for path in ("Mail/Sent", "Mail/Out", "Bin")] == ["Sent", "Sent (Out)", "Trash"]


def test_what_another_server_calls_special_is_no_role_of_ours() -> None:
    titles = FolderTitles([named("Snoozed", "\\Snoozed"), Folder("Sent", symbolic_name="\\Sent")])
    assert (titles.full("Snoozed"), titles.role("Snoozed")) == ("Snoozed", None)
    assert titles.role("Sent") == "\\Sent"


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("work / bills/2026 ", "Work/Bills/2026"),
        ("WORK/bills", "Work/Bills"),
        ("Posteingang/Neu", "INBOX/Neu"),
        ("inbox/x/y", "INBOX/x/y"),
        ("archiv/2026", "Old/2026"),
        ("old", "Old"),
        ("OLD/x", "OLD/x"),
        ("Neu / Bills", "Neu/Bills"),
        (" Neu ", "Neu"),
        ("Work/", "Work/"),
        ("/x", "/x"),
    ],
)
def test_what_a_person_types_is_below_the_folder_that_is_shown(typed: str, path: str) -> None:
    there = ("INBOX", "Work", "Work/Bills", "OLD")
    titles = FolderTitles([*map(named, there), named("Old", "\\Archive")])
    with speaking(load("de")):
        assert titles.path(typed) == path


@pytest.mark.parametrize("path", ["", "/", "a/", "/b"])
def test_odd_paths_stay_whole(path: str) -> None:
    titles = FolderTitles([Folder(path, delim="/")])
    assert titles.short(path) == titles.full(path) == titles.end(path) == path
