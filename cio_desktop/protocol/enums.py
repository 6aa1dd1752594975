"""Words that both sides spell alike: statuses of sources and of edits, sync periods, kinds of events (API.md)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, assert_never


class StatusMeaning(NamedTuple):
    """What a status of a source means for whoever wants to sign in."""

    works: bool = False
    """The server answers, and lets us in."""
    refuses: bool = False
    """Its last answer stands for everybody, until another try is due or asked for."""
    unreachable: bool = False
    """It fails on the way to the mailbox, not for what was given."""


class SourceStatus(StrEnum):
    """The six statuses of the API. Another service may have others: a resource takes any word."""

    OK = "OK"
    INVALID_CREDENTIALS = "INVALID_CREDENTIALS"
    CONNECTION_IMPOSSIBLE = "CONNECTION_IMPOSSIBLE"
    NO_ACCESS_TO_ALL_MAIL = "NO_ACCESS_TO_ALL_MAIL"
    TEMP_DISABLED = "TEMP_DISABLED"
    DISABLED = "DISABLED"

    @property
    def meaning(self) -> StatusMeaning:
        match self:
            case SourceStatus.OK | SourceStatus.NO_ACCESS_TO_ALL_MAIL:
                return StatusMeaning(works=True)
            case SourceStatus.INVALID_CREDENTIALS:
                return StatusMeaning(refuses=True)
            case SourceStatus.CONNECTION_IMPOSSIBLE:
                return StatusMeaning(unreachable=True)
            case SourceStatus.TEMP_DISABLED | SourceStatus.DISABLED:
                return StatusMeaning(refuses=True, unreachable=True)
            case never:
                assert_never(never)

    @classmethod
    def word_works(cls, word: str) -> bool:
        """The same for the word of any service; a word that is unknown here never counts as working."""
        return word in list(cls) and cls(word).meaning.works


class FeedbackCode(StrEnum):
    """Why something failed, in the words of the old service: all that a `feedback_code` of ours may be."""

    INVALID_CREDENTIALS = "invalid_credentials"
    CONNECTION_IMPOSSIBLE = "connection_impossible"
    NO_ACCESS_TO_ALL_MAIL = "no_access_to_all_mail"
    TEMP_DISABLED = "temp_disabled"
    DISABLED = "disabled"
    FOLDER_NOT_FOUND = "folder_not_found"
    MESSAGE_NOT_FOUND = "message_not_found"


class AuthType(StrEnum):
    """How a source signs in. Another service may have other words: a resource takes any."""

    PASSWORD = "password"
    OAUTH1 = "oauth"
    OAUTH2 = "oauth2"


class Encryption(StrEnum):
    """What was in force on the last connection to a mail server (ours)."""

    TLS = "tls"
    STARTTLS = "starttls"
    LOCAL = "local"  # none, and none needed: the server is on this machine
    NONE = "none"


class EditStatus(StrEnum):
    """Where an edit of folders stands (`…/edits`, ours)."""

    PLANNED = "planned"
    RUNNING = "running"
    WAITING = "waiting"
    DEFERRED = "deferred"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def closed(self) -> bool:
        """Nothing more comes of it."""
        match self:
            case EditStatus.DONE | EditStatus.FAILED | EditStatus.CANCELLED:
                return True
            case EditStatus.PLANNED | EditStatus.RUNNING | EditStatus.WAITING | EditStatus.DEFERRED:
                return False
            case never:
                assert_never(never)

    @classmethod
    def of_word(cls, word: str) -> EditStatus | None:
        """None: a word of another service, unknown here."""
        return cls(word) if word in list(cls) else None


class ExpungePolicy(StrEnum):
    """Whether a folder is expunged for one message, where the server can't expunge it alone (ours)."""

    STRICT = "strict"  # never by itself
    AUTO = "auto"  # where all that is marked as deleted in it is ours


class PlanState(StrEnum):
    """Where a step of an edit stands (ours)."""

    PLANNED = "planned"
    SENT = "sent"
    DONE = "done"
    VOID = "void"
    FAILED = "failed"
    WAITING = "waiting"
    ASKING = "asking"


class HistoryKind(StrEnum):
    """What a line of a source's history is about (ours)."""

    STATUS = "status"
    SYNC = "sync"


class EventType(StrEnum):
    """What an event of `/app/events` tells (ours)."""

    HELLO = "hello"
    RESYNC = "resync"
    ACCOUNT = "account"
    ACCOUNT_REMOVED = "account_removed"
    SOURCE = "source"
    SOURCE_REMOVED = "source_removed"
    PROGRESS = "progress"
    FOLDERS = "folders"
    MESSAGES = "messages"
    EDIT = "edit"

    @classmethod
    def of_word(cls, word: str) -> EventType | None:
        """None: a word of another service, unknown here."""
        return cls(word) if word in list(cls) else None


_UNITS = {"m": 60, "h": 3600}


class SyncPeriod(StrEnum):
    """How often a source is synced. `1d` is read as `24h`: live answers once spelled it so (API.md, Choices)."""

    ONE_HOUR = "1h"
    FOUR_HOURS = "4h"
    TWELVE_HOURS = "12h"
    ONE_DAY = "24h"

    @property
    def seconds(self) -> int:
        return int(self.value[:-1]) * _UNITS[self.value[-1]]

    @classmethod
    def default(cls) -> SyncPeriod:
        """What a source has that was added without a period (API.md, Sources)."""
        return cls.ONE_DAY

    @classmethod
    def parse(cls, text: str) -> SyncPeriod:
        """Raises ValueError for anything but these and the old spelling 1d."""
        return cls("24h" if text == "1d" else text)
