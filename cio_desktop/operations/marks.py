"""Marks of messages: read, starred. Commands as those for folders (membership.py), with their words and their undo.

A mark is a flag of IMAP (RFC 9051, 2.3.2). Messages whose flags the service does not tell can't be marked: nobody could
say what an undo has to bring back.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from cio_desktop.operations.deeds import READING, STARRING, UNREADING, UNSTARRING
from cio_desktop.operations.edits import NetChange
from cio_desktop.operations.gestures import MembershipChange
from cio_desktop.operations.membership import Membership
from cio_desktop.protocol.keys import SourceKey


class Mark(StrEnum):
    SEEN = "\\Seen"
    ANSWERED = "\\Answered"
    FLAGGED = "\\Flagged"


DEEDS = {
    (Mark.SEEN, True): READING,
    (Mark.SEEN, False): UNREADING,
    (Mark.FLAGGED, True): STARRING,
    (Mark.FLAGGED, False): UNSTARRING,
}


class Marks:
    """Over the same queue and undo stack as `membership`."""

    def __init__(self, membership: Membership) -> None:
        self._commands = membership

    def all_have(self, key: SourceKey, message_ids: Sequence[str], mark: Mark) -> bool:
        return all(mark in flags for flags in self._flags(key, message_ids).values())

    def toggle(self, key: SourceKey, message_ids: Sequence[str], mark: Mark) -> MembershipChange | None:
        """All get it, or where all have it, all lose it."""
        return self.put(key, message_ids, mark, not self.all_have(key, message_ids, mark))

    def put(
        self, key: SourceKey, message_ids: Sequence[str], mark: Mark, on: bool, *, quiet: bool = False
    ) -> MembershipChange | None:
        """None: there is nothing to change. `quiet`: nobody asked for it just now, so it is neither told nor undone."""
        flags = frozenset([mark.value])
        change = NetChange(set_flags=flags) if on else NetChange(clear_flags=flags)
        found = self._flags(key, message_ids)
        changes = {i: change for i in message_ids if i in found and (mark in found[i]) is not on}
        if not changes:
            return None
        gesture = MembershipChange(self._commands, key, DEEDS[mark, on], changes)
        if quiet:
            gesture.redo()
            return gesture
        return self._commands.begin(gesture)

    def _flags(self, key: SourceKey, message_ids: Sequence[str]) -> dict[str, frozenset[str]]:
        """Of those that tell them."""
        told = {i: self._commands.messages.flags_of(key.account_id, i) for i in message_ids}
        return {i: flags for i, flags in told.items() if flags is not None}
