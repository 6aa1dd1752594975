"""What the API says in words of its own, as people read it in a table. JSON has these words as they are."""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.language import Text
from cio_desktop.protocol.enums import EditStatus, HistoryKind, PlanState, SourceStatus

_WORDS = {
    SourceStatus.OK: Text("OK", "state of a source"),
    SourceStatus.INVALID_CREDENTIALS: Text("INVALID_CREDENTIALS", "state of a source"),
    SourceStatus.CONNECTION_IMPOSSIBLE: Text("CONNECTION_IMPOSSIBLE", "state of a source"),
    SourceStatus.NO_ACCESS_TO_ALL_MAIL: Text("NO_ACCESS_TO_ALL_MAIL", "state of a source"),
    SourceStatus.TEMP_DISABLED: Text("TEMP_DISABLED", "state of a source"),
    SourceStatus.DISABLED: Text("DISABLED", "state of a source"),
    EditStatus.PLANNED: Text("planned", "state of a change"),
    EditStatus.RUNNING: Text("running", "state of a change"),
    EditStatus.WAITING: Text("waiting", "state of a change"),
    EditStatus.DEFERRED: Text("deferred", "state of a change"),
    EditStatus.DONE: Text("done", "state of a change"),
    EditStatus.FAILED: Text("failed", "state of a change"),
    EditStatus.CANCELLED: Text("cancelled", "state of a change"),
    "queued": Text("queued", "state of a change"),
    PlanState.SENT: Text("sent", "state of a change"),
    PlanState.VOID: Text("void", "state of a change"),
    PlanState.ASKING: Text("asking", "state of a change"),
    HistoryKind.STATUS: Text("status", "kind of news"),
    HistoryKind.SYNC: Text("sync", "kind of news"),
    "folders": Text("folders", "what a change does"),
    "create": Text("create", "what a change does"),
    "drop": Text("drop", "what a change does"),
    "expunge": Text("expunge", "what a change does"),
    "rename": Text("rename", "what a change does"),
    "empty": Text("empty", "what a change does"),
    "read": Text("read", "what a change does"),
    "append": Text("append", "what a change does"),
    "delete": Text("delete", "what a change does"),
    "flags": Text("flags", "what a change does"),
}

_FOLDERS = {
    "\\Inbox": Text("Inbox"),
    "\\Starred": Text("Starred"),
    "\\Important": Text("Important"),
    "\\Drafts": Text("Drafts"),
    "\\Sent": Text("Sent"),
    "\\Archive": Text("Archive"),
    "\\AllMail": Text("All Mail"),
    "\\Spam": Text("Spam"),
    "\\Trash": Text("Trash"),
}
_FLAGS = {
    "\\Seen": Text("Seen", "flag of a message"),
    "\\Answered": Text("Answered", "flag of a message"),
    "\\Flagged": Text("Flagged", "flag of a message"),
    "\\Deleted": Text("Deleted", "flag of a message"),
    "\\Draft": Text("Draft", "flag of a message"),
    "\\Recent": Text("Recent", "flag of a message"),
}


def special(symbolic_name: str | None) -> str:
    """What a folder is for."""
    known = _FOLDERS.get(symbolic_name or "")
    return symbolic_name or "" if known is None else str(known)


def flags(given: Iterable[str]) -> list[str]:
    """A server's own ones are as it has them."""
    return [str(_FLAGS.get(flag, flag)) for flag in given]


def in_words(word: str | None) -> str:
    """Of another service, which may have words that are unknown here: as it is."""
    known = _WORDS.get(word or "")
    return word or "" if known is None else str(known)
