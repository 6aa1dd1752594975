"""All of a folder marked as read: one entry for undo (bulk.py), which makes those unread again that were so before."""

from __future__ import annotations

from collections.abc import Sequence

from cio_desktop.operations.bulk import BulkRuns
from cio_desktop.operations.deeds import READING
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.marks import Mark, Marks
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.selection import Unread
from cio_desktop.protocol.keys import SourceKey


def mark_all_read(membership: Membership, bulk: BulkRuns, key: SourceKey, path: str, *, nothing: str) -> None:
    """`nothing`: what is said where all of it is read already."""
    folders, marks = membership.folders, Marks(membership)

    def command(key: SourceKey, ids: Sequence[str], _folder: str | None) -> MembershipChange | None:
        return marks.put(key, ids, Mark.SEEN, True)

    shown = membership.messages.unshown(MessageQuery(Scope.of_folder(key, path)))
    unread = Unread.in_folder(shown, folders.unread(key, path), folders.count(key, path))
    bulk.begin(unread, READING, command, nothing)
