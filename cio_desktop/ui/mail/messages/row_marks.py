"""What a row tells of a message beside its words: unread, starred, replied, attachments. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from cio_desktop.language import Text, counted
from cio_desktop.operations.marks import Mark
from cio_desktop.protocol.resources import Message

_WORDS = (Text("unread", "one message"), Text("starred", "one message"), Text("replied", "one message"))


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
        told = [str(word) for on, word in zip((self.unread, self.starred, self.answered), _WORDS, strict=True) if on]
        if self.files:
            told.append(counted(self.files, "{n} attachment", "{n} attachments"))
        return told
