"""What a mail server can do, in sentences: made of what it announces and of what was found out about it. Pure.

Each sentence says what that means for a person's mail; the extension's name stands behind it for who knows it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from cio_desktop.language import Text, heard, tr
from cio_desktop.protocol.enums import ExpungePolicy
from cio_desktop.protocol.resources import Source

from .sizes import size_words


class Kind(StrEnum):
    """How good that is."""

    GOOD = "good"
    PLAIN = "plain"
    CARE = "care"  # something that a person may have to know of


class Ability(NamedTuple):
    kind: Kind
    text: str


class _Server:
    """A source's server as the sentences ask about it."""

    def __init__(self, source: Source) -> None:
        self.names = {name.upper() for name in source.server_capabilities or ()}
        self.quirks = source.server_quirks or {}
        self.live = bool(source.live)
        self.gmail = "X-GM-EXT-1" in self.names
        self.idle = "IDLE" in self.names and "no_idle" not in self.quirks
        self.move = "MOVE" in self.names and "no_move" not in self.quirks
        self.uidplus = "UIDPLUS" in self.names
        self.qresync = {"QRESYNC", "ENABLE"} <= self.names and not {"no_qresync", "no_condstore"} & self.quirks.keys()
        self.condstore = not {"no_condstore"} & self.quirks.keys() and bool({"CONDSTORE", "QRESYNC"} & self.names)
        self.limit = next((name[12:] for name in self.names if name.startswith("APPENDLIMIT=")), "")
        self.expunges = source.expunge_policy == ExpungePolicy.AUTO


_Row = tuple[Callable[[_Server], bool], Kind, Text]
_TABLE: tuple[_Row, ...] = (
    (lambda s: s.live, Kind.GOOD, Text("New mail arrives at once (IDLE).")),
    (lambda s: s.idle and not s.live, Kind.PLAIN, Text("New mail can arrive at once (IDLE), but does not just now.")),
    (
        lambda s: not s.idle and "no_idle" not in s.quirks,
        Kind.PLAIN,
        Text("New mail is looked for every few minutes, as this server does not tell of it by itself."),
    ),
    (
        lambda s: s.gmail,
        Kind.PLAIN,
        Text("Folders are Gmail's labels: a message can have several, and stays in All Mail."),
    ),
    (
        lambda s: s.move and not s.gmail,
        Kind.GOOD,
        Text("Moves are atomic here: a message is in one of the two folders at any moment (MOVE)."),
    ),
    (
        lambda s: not s.move and not s.gmail and "no_move" not in s.quirks,
        Kind.PLAIN,
        Text("There is no move in one step: a message is copied, the copy is checked, then the first one is removed."),
    ),
    (
        lambda s: s.uidplus,
        Kind.GOOD,
        Text("One message alone can be removed; what other programs have marked as deleted stays (UIDPLUS)."),
    ),
    (
        lambda s: not s.uidplus and not s.expunges,
        Kind.CARE,
        Text(
            "One message alone can't be removed here. What was moved stays in its old folder, marked as deleted and "
            "hidden, until somebody clears that folder."
        ),
    ),
    (
        lambda s: not s.uidplus and s.expunges,
        Kind.CARE,
        Text(
            "One message alone can't be removed here. So a folder is cleared of what is marked as deleted, where all "
            "of it was marked by this program."
        ),
    ),
    (lambda s: s.qresync, Kind.GOOD, Text("A sync asks only for what has changed, also for what has gone (QRESYNC).")),
    (lambda s: s.condstore and not s.qresync, Kind.GOOD, Text("A sync asks only for what has changed (CONDSTORE).")),
    (
        lambda s: not s.condstore and "no_condstore" not in s.quirks,
        Kind.PLAIN,
        Text("A sync reads the marks of all messages, as this server does not tell what has changed."),
    ),
    (
        lambda s: "ACL" in s.names,
        Kind.PLAIN,
        Text("Folders may have rights of their own, which are asked for before a change (ACL)."),
    ),
)


def removes_one_alone(source: Source) -> bool | None:
    """Whether its server can; None: it has not told yet."""
    if not source.server_capabilities:
        return None
    server = _Server(source)
    return server.uidplus or server.gmail


def abilities(source: Source) -> list[Ability]:
    """Empty where the server has not told yet: nothing is claimed of it then."""
    if not source.server_capabilities:
        return []
    server = _Server(source)
    found = [Ability(kind, str(text)) for holds, kind, text in _TABLE if holds(server)]
    if server.limit.isdigit():
        size = size_words(int(server.limit))
        found.append(Ability(Kind.PLAIN, tr("It takes no message above {size} (APPENDLIMIT).", size=size)))
    return found + [Ability(Kind.CARE, heard(words)) for words in server.quirks.values()]


def arrival(source: Source) -> str:
    """How new mail comes, in a few words; empty where the server has not told yet."""
    if not source.server_capabilities and not source.live:
        return ""
    if source.live:
        return tr("At once")
    return tr("Looked for every few minutes") if source.live is False else ""
