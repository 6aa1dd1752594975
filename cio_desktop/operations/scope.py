"""Where the messages of a list are from: all of a query (`message_query.py`) that the first paint needs."""

from __future__ import annotations

import msgspec

from cio_desktop.protocol.keys import SourceKey

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
