"""Chooses some folders to open that the listing reports as unchanged, since a listing can be stale.

A fixed number in each round, the longest unopened first: each gets its turn, and ten thousand idle folders cost no more
than ten. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from cio_desktop.imap.quirks import Quirk
from cio_desktop.imap.types import FolderStatus
from cio_desktop.store.folders import FolderRow

from .folder_plan import is_inbox
from .folder_work import FolderWork

PER_ROUND = 10
ASKED = 50  # when a person asks: something is missed
LAGGING = 200  # of a server whose STATUS was seen to tell old figures


def most(quirks: Set[Quirk], *, thorough: bool) -> int:
    if Quirk.STATUS_LAGS in quirks:
        return LAGGING
    return ASKED if thorough else PER_ROUND


def choose(idle: Iterable[FolderWork], viewed: Set[int], most: int) -> list[FolderWork]:
    """In the order of reading."""
    resting = list(idle)
    chosen = turns([work.folder for work in resting], viewed, most)
    return [work for work in resting if work.folder.id in chosen]


def turns(idle: Sequence[FolderRow], viewed: Set[int], most: int) -> set[int]:
    """INBOX and what somebody looks at, then those that were not opened for longest."""
    always = {row.id for row in idle if is_inbox(row) or row.id in viewed}
    others = sorted((row for row in idle if row.id not in always), key=lambda row: row.last_flags)
    return always | {row.id for row in others[: max(0, most - len(always))]}


def outdated(status: FolderStatus | None, work: FolderWork) -> bool:
    """Whether an opened folder holds something else than was told of it in the same round."""
    opened = work.selected
    if status is None or opened is None:
        return False
    return (opened.counted and opened.exists != status.messages) or (
        opened.uidnext is not None and opened.uidnext != status.uidnext
    )


def lags(status: FolderStatus | None, row: FolderRow) -> bool:
    """Whether less is told now than the open folder told before. UIDNEXT never falls (RFC 9051 2.3.1.1): the figures
    are old ones."""
    return (
        status is not None
        and row.state == "ok"
        and status.uidvalidity is not None
        and status.uidvalidity == row.uidvalidity
        and status.uidnext is not None
        and row.uidnext is not None
        and status.uidnext < row.uidnext
    )
