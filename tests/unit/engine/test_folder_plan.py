"""Which folders are read, in what order; which folder a Gmail label is."""

import dataclasses
from typing import Any

import pytest

from cio_desktop.engine.reading.gmail_labels import GmailLabels
from cio_desktop.engine.sign_in.all_mail import all_mail_hidden
from cio_desktop.engine.sync.folder_plan import included, to_read
from cio_desktop.store.folders import FolderRow


def folder(
    path: str,
    use: str | None = None,
    *,
    guessed: Any = None,
    selectable: Any = True,
    messages: Any = 0,
    id: Any = 0,
    raw: bytes | None = None,
) -> Any:
    values: dict[str, Any] = {field.name: None for field in dataclasses.fields(FolderRow)}
    values |= {
        "id": id,
        "path": path,
        "raw_name": raw or path.encode(),
        "special_use": use,
        "guessed_use": guessed,
        "selectable": selectable,
        "server_messages": messages,
    }
    return FolderRow(**values)


def paths(rows: Any) -> Any:
    return [row.path for row in rows]


def test_order() -> None:
    rows = [
        folder("Trash", "\\Trash"),
        folder("Junk", guessed="\\Junk"),
        folder("Drafts", "\\Drafts"),
        folder("Big", messages=900),
        folder("Small", messages=3),
        folder("Archive", "\\Archive"),
        folder("Sent", guessed="\\Sent"),
        folder("inbox"),
        folder("Container", selectable=False),
    ]
    assert paths(to_read(rows, gmail=False)) == [
        "inbox",
        "Sent",
        "Archive",
        "Small",
        "Big",
        "Drafts",
        "Junk",
        "Trash",
    ]


GMAIL = [
    folder("INBOX"),
    folder("[Gmail]/All Mail", "\\All"),
    folder("[Gmail]/Spam", "\\Junk"),
    folder("[Gmail]/Trash", "\\Trash"),
    folder("[Gmail]/Sent Mail", "\\Sent"),
    folder("Label"),
]


def test_gmail_reads_three_folders() -> None:
    assert paths(to_read(GMAIL, gmail=True)) == ["[Gmail]/All Mail", "[Gmail]/Spam", "[Gmail]/Trash"]
    assert not all_mail_hidden(GMAIL)


def test_gmail_with_hidden_all_mail_reads_what_is_visible() -> None:
    visible = [row for row in GMAIL if row.special_use != "\\All"]
    assert all_mail_hidden(visible)
    assert len(to_read(visible, gmail=True)) == 5


@pytest.mark.parametrize(
    ("only", "wanted"),
    [
        (None, True),
        ("", True),
        ("  ,", True),
        ("Work", False),
        ("Trash", True),
        ("trash", True),
        ("\\Trash", True),
        ("Work, Deleted Items", True),
    ],
)
def test_sync_folders_by_name_or_role(only: Any, wanted: Any) -> None:
    assert included(folder("Deleted Items", "\\Trash"), only) is wanted


def test_three_roles_are_left_out_unless_they_are_named() -> None:
    rows = [
        folder("INBOX"),
        folder("Bin", "\\Trash"),
        folder("Spam", guessed="\\Junk"),
        folder("D", "\\Drafts"),
        folder("X"),
    ]
    assert paths(to_read(rows, gmail=False, everything=False)) == ["INBOX", "X"]
    assert paths(to_read(rows, gmail=False, only="Trash,X", everything=False)) == ["X", "Bin"]
    assert paths(to_read(GMAIL, gmail=True, everything=False)) == ["[Gmail]/All Mail"]


def test_labels() -> None:
    rows = [
        folder("INBOX", id=1),
        folder("[Gmail]/Sent Mail", "\\Sent", id=2),
        folder("[Gmail]/Starred", "\\Flagged", id=3),
        folder("Bücher", raw=b"B&APw-cher", id=4),
        folder("[Gmail]/Important", "\\Important", id=5),
        folder("[Gmail]/Drafts", "\\Drafts", id=6),
    ]
    labels = GmailLabels(rows)
    found = labels.folder_ids([b"\\Inbox", b"\\Sent", b"\\Starred", b"B&APw-cher", b"\\Important", b"\\Draft"])
    assert found == [1, 2, 3, 4, 5, 6]
    assert labels.folder_ids([b"hidden label", b"\\Muted"]) == []
    assert b"hidden label" in labels.unknown
