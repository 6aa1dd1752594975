"""Which accounts are folded: as the person left them; among many sources also those where all is well.

It is asked when rows come. By itself it never folds what is on the screen: that would move rows under the pointer.
"""

from __future__ import annotations

from cio_desktop.ui.sources.roll_up import RollUp
from cio_desktop.ui.sources.states import State

MANY = 10
"""More sources than these have one line each, until the person chooses otherwise."""


class Folding:
    def __init__(self) -> None:
        self.closed: set[str] = set()  # accounts, by hand
        self.opened: set[str] = set()
        self.crowded = False

    def remember(self, account_id: str, *, open_: bool) -> None:
        self.closed.discard(account_id)
        self.opened.discard(account_id)
        (self.opened if open_ else self.closed).add(account_id)

    def is_shut(self, account_id: str, rolled: RollUp) -> bool:
        if account_id in self.closed:
            return True
        return self.crowded and account_id not in self.opened and not wanting(rolled)


def wanting(rolled: RollUp) -> bool:
    """A source of the account is to be seen: something is wrong with it. Nothing is known while the service is away."""
    return not rolled.sound and rolled.worst is not State.UNKNOWN
