"""All that an answer shows of several messages, read at one moment: the rows, their places, flags and conversations."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from . import conversations, memberships, message_places, messages
from .message_filter import MessageFilter
from .message_places import Whereabouts
from .messages import MessageRow


@dataclass(slots=True)
class MessagePage:
    """`places` by the number of a message, `flags` and `thread_sizes` by its id: both empty unless asked for."""

    rows: Sequence[MessageRow]
    places: dict[int, Whereabouts]
    flags: dict[str, list[str]] = field(default_factory=dict)
    thread_sizes: dict[str, int] = field(default_factory=dict)


def find(
    connection: sqlite3.Connection, wanted: MessageFilter, *, flags: bool = False, thread_sizes: bool = False
) -> MessagePage:
    return of(connection, messages.query(connection, wanted), flags=flags, thread_sizes=thread_sizes)


def of(
    connection: sqlite3.Connection, rows: Sequence[MessageRow], *, flags: bool = False, thread_sizes: bool = False
) -> MessagePage:
    return MessagePage(
        rows,
        message_places.of(connection, [row.n for row in rows]),
        memberships.flags_of_messages(connection, [row.id for row in rows]) if flags else {},
        _thread_sizes(connection, rows) if thread_sizes else {},
    )


def _thread_sizes(connection: sqlite3.Connection, rows: Sequence[MessageRow]) -> dict[str, int]:
    if not rows:
        return {}
    sizes = conversations.sizes(connection, rows[0].account_id, [row.n for row in rows])
    return {row.id: sizes[row.n] for row in rows}
