"""What a row tells of a message beside its words: unread, starred, replied, attachments. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from cio_desktop.operations.marks import Mark
from cio_desktop.protocol.resources import Message


@dataclass(frozen=True, slots=True)
class RowMarks:
    """`known`: the service tells the flags; else nothing is unread."""

    known: bool
    unread: bool = False
    starred: bool = False
    answered: bool = False
    files: int = 0

    @classmethod
    def of(cls, message: Message, flags: Collection[str] | None) -> RowMarks:
        files = sum(not file.is_embedded for file in message.files)
        if flags is None:
            return cls(False, files=files)
        return cls(True, Mark.SEEN not in flags, Mark.FLAGGED in flags, Mark.ANSWERED in flags, files)

    @property
    def words(self) -> list[str]:
        """For who listens, and for tool tips."""
        attached = f"{self.files} attachments" if self.files > 1 else "1 attachment" if self.files else ""
        told = ((self.unread, "unread"), (self.starred, "starred"), (self.answered, "replied"))
        return [*(word for on, word in told if on), *filter(None, [attached])]
