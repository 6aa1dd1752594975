"""What a list of messages shows: whose, with which words, in which order. Pure data, made once and never changed."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

import msgspec

from cio_desktop.protocol.resources import Message
from cio_desktop.protocol.sort_keys import sender_key, subject_key

from .scope import ALL_INBOXES, ALL_MAIL, INBOX, Scope, is_inbox
from .search_words import Words

__all__ = ["ALL_INBOXES", "ALL_MAIL", "INBOX", "MessageQuery", "Scope", "Sort", "SortColumn", "is_inbox"]


class SortColumn(StrEnum):
    DATE = "date"
    SENDER = "from"
    SUBJECT = "subject"
    SOURCE = "source"  # in each the newest first


class Sort(msgspec.Struct, frozen=True):
    column: SortColumn = SortColumn.DATE
    ascending: bool = False

    @property
    def told(self) -> bool:
        """Whether messages tell their order. That of sources, and where one of several belongs, is the service's."""
        return self.column is not SortColumn.SOURCE

    def after(self, message: Message, other: Message) -> bool:
        """Whether `message` stands behind the other, or they are alike."""
        one, two = self._key(message), self._key(other)
        return one >= two if self.ascending else one <= two

    def _key(self, message: Message) -> tuple[str, int]:
        match self.column:
            case SortColumn.DATE:
                return "", message.date
            case SortColumn.SENDER:
                return sender_key(message.addresses.from_), message.date
            case SortColumn.SUBJECT:
                return subject_key(message.subject), message.date
            case SortColumn.SOURCE:
                raise ValueError("only the service knows the order of sources")
            case never:
                assert_never(never)


class MessageQuery(msgspec.Struct, frozen=True):
    scope: Scope
    words: Words = msgspec.field(default_factory=Words)
    sort: Sort = msgspec.field(default_factory=Sort)
