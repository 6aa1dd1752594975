"""Which label a folder is, and what has to change."""

import pytest

from cio_desktop.engine.edits.box import Box
from cio_desktop.engine.edits.gmail import LabelChange, box_ids, change, contradicts, normal

INBOX = Box(1, b"INBOX", "INBOX", 1)
WORK = Box(1, b"Work", "Work", 2)
ALL = Box(1, b"[Gmail]/All Mail", "[Gmail]/All Mail", 3, "\\All")
TRASH = Box(1, b"[Gmail]/Trash", "[Gmail]/Trash", 4, "\\Trash")
SPAM = Box(1, b"[Gmail]/Spam", "[Gmail]/Spam", 5, "\\Junk")
IMPORTANT = Box(1, b"[Gmail]/Important", "[Gmail]/Important", 6, "\\Important")
BOXES = (INBOX, WORK, ALL, TRASH, SPAM, IMPORTANT)


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
def test_change(place: Box, labels: list[bytes], add: list[Box], remove: list[Box], wish: LabelChange) -> None:
    assert change(place, labels, add, remove, BOXES) == wish


def test_system_labels_are_read_however_they_are_spelled() -> None:
    assert [normal(each) for each in (b"\\\\Inbox", b"\\inbox", b"\\Draft", b"Inbox")] == [
        b"\\Inbox",
        b"\\Inbox",
        b"\\Draft",
        b"Inbox",
    ]
    assert box_ids([b"\\\\Inbox", b"Work", b"unknown"], BOXES, 1) == [1, 2]


def test_trash_is_a_place_of_its_own() -> None:
    assert contradicts([TRASH, WORK])
    assert not contradicts([TRASH])
    assert not contradicts([WORK, INBOX])
