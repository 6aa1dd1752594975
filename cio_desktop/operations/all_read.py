"""All of a folder, or of all inboxes, marked as read: one entry for undo (bulk.py), which makes those unread again that
so before.

What is unread there and read in another place is marked with its whole folder, and stays so: flags are told of all
places of a message together, so nobody could say what an undo has to bring back. That is said.
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
from cio_desktop.operations.search_words import Words
from cio_desktop.operations.selection import Unread
from cio_desktop.protocol.keys import SourceKey


def mark_all_read(membership: Membership, bulk: BulkRuns, scope: Scope, care: FolderCare, *, nothing: str) -> None:
    """`nothing`: what is said where all of it is read already."""
    marks = Marks(membership)

    def command(key: SourceKey, ids: Sequence[str], _folder: str | None) -> MembershipChange | None:
        return marks.put(key, ids, Mark.SEEN, True)

    shown = membership.messages.unshown(MessageQuery(scope, Words(read=False)))
    unread = Unread.in_list(shown, _count(membership, scope))
    if scope.key is not None and scope.folder is not None:
        unread.told = partial(care.unread_now, scope.key, scope.folder)
        unread.rest = partial(care.mark_read, scope.key, scope.folder)
    bulk.begin(unread, READING, command, nothing)


def _count(membership: Membership, scope: Scope) -> int:
    """How many are unread, about."""
    if scope.key is None or scope.folder is None:
        return membership.messages.unread.unread(scope)
    return membership.folders.unread(scope.key, scope.folder) or 0
