"""All of a folder, or of all inboxes, marked as read: one entry for undo (bulk.py), which makes those unread again that
so before.

What is unread there and read in another place is marked with its whole folder, and stays so: flags are told of all
places of a message together, so nobody could say what an undo has to bring back.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cio_desktop.operations.bulk import BulkRuns
from cio_desktop.operations.deeds import READING
from cio_desktop.operations.folder_care import FolderCare
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.marks import Mark, Marks
from cio_desktop.operations.membership import Membership
from cio_desktop.operations.message_query import MessageQuery, Scope
from cio_desktop.operations.selection import Unread
from cio_desktop.protocol.keys import SourceKey


def mark_all_read(membership: Membership, bulk: BulkRuns, scope: Scope, care: FolderCare, *, nothing: str) -> None:
    """`nothing`: what is said where all of it is read already."""
    marks = Marks(membership)

    def command(key: SourceKey, ids: Sequence[str], _folder: str | None) -> MembershipChange | None:
        return marks.put(key, ids, Mark.SEEN, True)

    shown = membership.messages.unshown(MessageQuery(scope))
    rest = None if scope.key is None or scope.folder is None else partial(care.mark_read, scope.key, scope.folder)
    bulk.begin(Unread.in_list(shown, *_counts(membership, scope), rest), READING, command, nothing)


def _counts(membership: Membership, scope: Scope) -> tuple[int | None, int]:
    """How many are unread, where that is told (of inboxes not less than there are), and how many there are, about."""
    if scope.key is None or scope.folder is None:
        counts = membership.messages.unread
        total = counts.total(scope)
        return None if total is None else counts.unread(scope), total or 0
    return membership.folders.unread(scope.key, scope.folder), membership.folders.count(scope.key, scope.folder)
