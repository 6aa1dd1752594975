"""A change of the folders or the flags of messages as data: what changes per message, and how far each message is.

Pure. Who sends it: queue.py. What the window shows meanwhile: overlay.py.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

import msgspec

from cio_desktop.operations.reason import Reason
from cio_desktop.protocol.keys import SourceKey

_numbers = itertools.count(1)


class NetChange(msgspec.Struct, frozen=True):
    """What really changes for one message: no folder is in both of the first two sets, no flag in both of the others.
    Flags are spelt as in IMAP."""

    add: frozenset[str] = frozenset()
    remove: frozenset[str] = frozenset()
    set_flags: frozenset[str] = frozenset()
    clear_flags: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.add or self.remove or self.flags)

    @classmethod
    def of(cls, present: Iterable[str], add: Iterable[str], remove: Iterable[str]) -> NetChange:
        """Asked for `add` and `remove` where the message is in `present`."""
        have, wanted = frozenset(present), frozenset(add)
        return cls(wanted - have, (frozenset(remove) & have) - wanted)

    @property
    def folders(self) -> frozenset[str]:
        return self.add | self.remove

    @property
    def flags(self) -> frozenset[str]:
        return self.set_flags | self.clear_flags

    def inverse(self) -> NetChange:
        return NetChange(self.remove, self.add, self.clear_flags, self.set_flags)

    def then(self, later: NetChange) -> NetChange:
        """Both as one change. What the later one takes back falls out."""
        return NetChange(
            (self.add - later.remove) | (later.add - self.remove),
            (self.remove - later.add) | (later.remove - self.add),
            (self.set_flags - later.clear_flags) | (later.set_flags - self.clear_flags),
            (self.clear_flags - later.set_flags) | (later.clear_flags - self.set_flags),
        )

    def apply(self, folders: frozenset[str]) -> frozenset[str]:
        return (folders - self.remove) | self.add

    def apply_flags(self, flags: frozenset[str]) -> frozenset[str]:
        return (flags - self.clear_flags) | self.set_flags


class Progress(StrEnum):
    """How far an edit is for one message."""

    QUEUED = "queued"  # not sent: can be dropped
    SENT = "sent"
    DEFERRED = "deferred"  # the service has it and goes on trying
    MARKED = "marked"  # as good as done: the server still has to expunge a copy that is marked as deleted
    DONE = "done"
    FAILED = "failed"
    DROPPED = "dropped"  # taken back before it was sent

    @property
    def open(self) -> bool:
        return self in {Progress.QUEUED, Progress.SENT, Progress.DEFERRED}


class Keepable(Protocol):
    """What has to be known of a change to send it, now or after another start."""

    @property
    def account_id(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def target(self) -> SourceKey | None: ...
    @property
    def changes(self) -> Mapping[str, NetChange]: ...


@dataclass(frozen=True, slots=True)
class NotBegun:
    """A change that is no edit yet."""

    account_id: str
    label: str
    target: SourceKey | None
    changes: Mapping[str, NetChange]


class There(msgspec.Struct, frozen=True):
    """A message in another account: what it is called there, and whether that folder had its text before."""

    message_id: str
    before: bool = False


@dataclass(eq=False, slots=True)
class Edit:
    """One gesture's change of many messages of one source: of their folders, or of their flags.

    `target`: the source that the folders added are in, where that is another one. A folder's name may then stand on
    both sides of a change. In another account the message will be another one (`there`): nothing is shown before it is.
    """

    account_id: str
    label: str
    changes: Mapping[str, NetChange]
    target: SourceKey | None = None
    number: int = field(default_factory=lambda: next(_numbers))
    progress: dict[str, Progress] = field(default_factory=dict)
    reasons: dict[str, Reason] = field(default_factory=dict)
    there: dict[str, There] = field(default_factory=dict)
    marks: bool = field(init=False)  # whether flags are changed

    def __post_init__(self) -> None:
        self.marks = any(change.flags for change in self.changes.values())
        for message_id in self.changes:
            self.progress.setdefault(message_id, Progress.QUEUED)

    @property
    def key(self) -> SourceKey:
        return SourceKey(self.account_id, self.label)

    @property
    def across(self) -> bool:
        """Whether it goes to another account."""
        return self.target is not None and self.target.account_id != self.account_id

    @property
    def keys(self) -> tuple[SourceKey, ...]:
        """The sources of its account that it changes."""
        return (self.key,) if self.target is None or self.across else (self.key, self.target)

    @property
    def ends(self) -> tuple[SourceKey, ...]:
        """All sources that it changes; what is added is in the last one."""
        return (self.key,) if self.target is None else (self.key, self.target)

    def part(self, message_id: str, label: str | None) -> NetChange:
        """What changes for a message in one source of its account; None: in all of them."""
        change = self.changes.get(message_id, NetChange())
        if self.across:
            change = NetChange(remove=change.remove)
            return change if label in {None, self.label} else NetChange()
        if label is None or (self.target is None and label == self.label):
            return change
        if self.target is None:
            return NetChange()
        return NetChange(
            change.add if label == self.target.label else frozenset(),
            change.remove if label == self.label else frozenset(),
        )

    @property
    def open(self) -> bool:
        return any(progress.open for progress in self.progress.values())

    def ids(self, *progress: Progress) -> list[str]:
        return [message_id for message_id, state in self.progress.items() if state in progress]
