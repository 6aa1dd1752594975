"""What a list of messages shows: whose, with which words, in which order. Pure data, made once and never changed."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

import msgspec

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Message
from cio_desktop.protocol.sort_keys import sender_key, subject_key

from .search_words import Words

INBOX = "INBOX"  # RFC 9051, 5.1: every server has one of this name


class Scope(msgspec.Struct, frozen=True):
    """Where the messages are from. `account_id` None: from all accounts; `label` None: from all sources; `folder` None:
    from all folders. A list of several sources is merged: it has no folder, but may be one of their inboxes."""

    account_id: str | None = None
    label: str | None = None
    folder: str | None = None

    @classmethod
    def of_folder(cls, key: SourceKey, folder: str) -> Scope:
        return cls(*key, folder)

    @classmethod
    def of_source(cls, key: SourceKey) -> Scope:
        return cls(*key)

    @classmethod
    def of_account(cls, account_id: str) -> Scope:
        return cls(account_id)

    @property
    def key(self) -> SourceKey | None:
        """The source; None where lists are merged."""
        if self.account_id is None or self.label is None:
            return None
        return SourceKey(self.account_id, self.label)

    @property
    def merged(self) -> bool:
        return self.label is None

    @property
    def inboxes(self) -> bool:
        return self.merged and self.folder is not None

    @property
    def current_folder(self) -> str | None:
        """The one folder all of it is in."""
        return None if self.merged else self.folder

    def covers(self, account_id: str, label: str | None = None) -> bool:
        """Whether messages of this account, or source, may be in it."""
        return self.account_id in {None, account_id} and (None in {label, self.label} or self.label == label)

    def shows(self, folder: str) -> bool:
        """Whether what is in this folder of a source it covers is in it."""
        return self.folder is None or (is_inbox(folder) if self.inboxes else folder == self.folder)


ALL_INBOXES = Scope(folder=INBOX)
ALL_MAIL = Scope()


def is_inbox(folder: str) -> bool:
    """In any case of letters."""
    return folder.upper() == INBOX


class SortColumn(StrEnum):
    DATE = "date"
    SENDER = "from"
    SUBJECT = "subject"


class Sort(msgspec.Struct, frozen=True):
    column: SortColumn = SortColumn.DATE
    ascending: bool = False

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
            case never:
                assert_never(never)


class MessageQuery(msgspec.Struct, frozen=True):
    scope: Scope
    words: Words = msgspec.field(default_factory=Words)
    sort: Sort = msgspec.field(default_factory=Sort)
