"""What a server's odd ways make unavoidable, each as narrow as it can be said. All else is judged as everywhere."""

from __future__ import annotations

from collections.abc import Collection

from cio_desktop.store.sources import SourceRow
from tests.simulate.contents import Contents
from tests.support.fake_imap import Mailbox
from tests.support.fake_imap.quirks import CAN_NOT_BE_WHOLE

Quirks = Collection[str]

NO_UIDVALIDITY = "huge_numbers"


def uidvalidity(quirks: Quirks, box: Mailbox) -> int:
    """What the folder is known under where no UIDVALIDITY is told that could be true."""
    return 0 if NO_UIDVALIDITY in quirks else box.uidvalidity


def never_whole(quirks: Quirks) -> bool:
    """The server counts more mail than it shows: whoever says that all is well lies."""
    return _counts_too_many(quirks) and "exists_too_few" not in quirks  # which of the two is told last differs


def _counts_too_many(quirks: Quirks) -> bool:
    return not CAN_NOT_BE_WHOLE.isdisjoint(quirks) and "exists_not_told" not in quirks


def incomplete(quirks: Quirks, contents: Contents, row: SourceRow) -> bool:
    """The source says that mail is missing, where the server counts more of it than there is."""
    says_one = "exists_too_few" in quirks and "exists_not_told" not in quirks  # in an empty folder as well
    empty = any(not box.entries for box in contents.store.mailboxes.values())
    counted = _counts_too_many(quirks) or (says_one and empty)
    return counted and row.status_code == "sync.incomplete" and bool(row.status_text)
