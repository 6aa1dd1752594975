"""How a run of an edit ends early, and which words of a server mean "never" (rule R13)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cio_desktop.imap.errors import CommandBad, CommandRefused, ConnectionLost, MailError
from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

# Trying again later may help; every other refusal is the server's last word.
PASSING_CODES = frozenset({"INUSE", "UNAVAILABLE", "SERVERBUG", "EXPUNGEISSUED", "CONTACTADMIN", "THROTTLED"})
# Refusals of a MOVE that a COPY would meet as well; any other one says that the server's MOVE is no good.
SAME_FOR_COPY = frozenset({"OVERQUOTA", "NOPERM", "CANNOT", "LIMIT", "TOOBIG", "NONEXISTENT", "TRYCREATE", "READ-ONLY"})

# Waits for the end of the change that brings the message from another account.
ARRIVING = "edit.arriving"

# Not that it is no longer on the server: nobody has looked everywhere.
VANISHED = Said(
    "The message is no longer where it was seen. Another program may have moved or deleted it: sync, and look again."
)


class Replan(Exception):
    """What the plan was made from is no longer so: look again."""


class FinalFailure(CioError):
    """This edit can't be done. `text` for a person: the server's words where it said some."""

    code = "edit.failed"


class TryLater(CioError):
    """It can't be done now."""

    code = "edit.later"
    retryable = True


class StillReading(TryLater):
    """What the import has not read is more than one change may look into."""

    code = "edit.unread"

    def __init__(self) -> None:
        super().__init__(Said("Mail is still being read for the first time. The change goes on when that is done."))


class FoldersChanged(TryLater):
    """A folder of the message, or the copy put there, is gone, and others are there that no sync has seen: it may be in
    one of those."""

    code = "edit.unsettled"

    def __init__(self, source_id: int) -> None:
        super().__init__(Said("Folders were renamed or made elsewhere. The change goes on when they have been read."))
        self.source_id = source_id


class LostAtMessage(ConnectionLost):
    """The server ended the connection when it was asked for the message of the edit."""


class MessageBreaks(FinalFailure):
    """It does so each time: nothing tells what would be moved, and no waiting mends it."""

    code = "edit.breaks"

    def __init__(self) -> None:
        super().__init__(
            Said(
                "The mail server ends the connection each time it is asked for this message, so nothing proves what "
                "would be moved or removed. It was left where it is. Another program may move it unread, such as the "
                "webmail of the provider, who should be told of it."
            )
        )


class OtherBreaks(FinalFailure):
    """It does so over another message, which may be the copy that is looked for, as that is not among the others."""

    code = "edit.breaks"

    def __init__(self, folder: str) -> None:
        super().__init__(
            Said(
                "The mail server ends the connection each time it is asked for a certain message in {folder}, so "
                "nothing tells whether this one is there. Nothing more was done. Please look into the folder, with "
                "the webmail of the provider, who should be told of it.",
                folder=folder,
            )
        )


@contextmanager
def asked_for_message() -> Iterator[None]:
    """Around a command that asks for the message itself, and no other. A server that says nothing may be slow."""
    try:
        yield
    except ConnectionLost as error:
        if error.silent or error.goodbye:
            raise
        lost = LostAtMessage(error.words, server_text=error.server_text)
        lost.connection_log = error.connection_log
        raise lost from error


class Cancelled(Exception):
    """The person took it back before anything was sent."""


def is_passing(error: MailError) -> bool:
    """True when the edit waits, False when it has failed."""
    if isinstance(error, CommandRefused):
        return (error.response_code or "").upper() in PASSING_CODES
    return not isinstance(error, CommandBad) and error.code not in {
        "imap.argument",
        "imap.unsupported",
        "imap.too_large",
    }


def final_failure(error: MailError) -> FinalFailure:
    """The server's refusal, in its own words."""
    code = (error.response_code or "").lower()
    return FinalFailure(error.told, code=f"imap.{code}" if code else error.code)
