"""Which label a folder is, and what has to change."""

import pytest

from cio_desktop.engine.edits.planning.folder_ref import FolderRef
from cio_desktop.engine.edits.planning.gmail import LabelChange, change, contradicts, folder_ids, normal

INBOX = FolderRef(1, b"INBOX", "INBOX", 1)
WORK = FolderRef(1, b"Work", "Work", 2)
ALL = FolderRef(1, b"[Gmail]/All Mail", "[Gmail]/All Mail", 3, "\\All")
TRASH = FolderRef(1, b"[Gmail]/Trash", "[Gmail]/Trash", 4, "\\Trash")
SPAM = FolderRef(1, b"[Gmail]/Spam", "[Gmail]/Spam", 5, "\\Junk")
IMPORTANT = FolderRef(1, b"[Gmail]/Important", "[Gmail]/Important", 6, "\\Important")
FOLDERS = (INBOX, WORK, ALL, TRASH, SPAM, IMPORTANT)


@pytest.mark.parametrize(
    ("place", "labels", "add", "remove", "wish"),
    [
        (ALL, [b"\\Inbox"], [WORK], [INBOX], LabelChange(None, (b"Work",), (b"\\Inbox",))),
        (ALL, [b"\\\\Inbox", b"Work"], [WORK, INBOX], [], LabelChange()),
        (ALL, [b"Work"], [], [INBOX], LabelChange()),
        (ALL, [], [IMPORTANT], [], LabelChange(None, (b"\\Important",))),
        (ALL, [b"Work"], [ALL], [], LabelChange()),
        (ALL, [b"Work"], [TRASH], [WORK], LabelChange(TRASH)),
        (TRASH, [], [TRASH], [], LabelChange()),
        (TRASH, [], [INBOX], [TRASH], LabelChange(ALL)),
        (TRASH, [], [], [TRASH], LabelChange(ALL)),
        (SPAM, [], [WORK], [], LabelChange(ALL)),
        (SPAM, [], [TRASH], [], LabelChange(TRASH)),
    ],
)
def test_change(
    place: FolderRef, labels: list[bytes], add: list[FolderRef], remove: list[FolderRef], wish: LabelChange
) -> None:
    assert change(place, labels, add, remove, FOLDERS) == wish


def test_system_labels_are_read_however_they_are_spelled() -> None:
    assert [normal(each) for each in (b"\\\\Inbox", b"\\inbox", b"\\Draft", b"Inbox")] == [
        b"\\Inbox",
        b"\\Inbox",
        b"\\Draft",
        b"Inbox",
    ]
    assert folder_ids([b"\\\\Inbox", b"Work", b"unknown"], FOLDERS, 1) == [1, 2]


def test_trash_is_a_place_of_its_own() -> None:
    assert contradicts([TRASH, WORK])
    assert not contradicts([TRASH])
    assert not contradicts([WORK, INBOX])
