"""A message that can't be read, in words. Pure."""

from __future__ import annotations

from cio_desktop.operations.activity import Unreadable
from cio_desktop.operations.folder_names import path_title
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.plain import plain_block, plain_line
from cio_desktop.ui.words.times import exact, moment, until

from .rows import Line

TITLES = ("Last tried", "Source", "Where", "What the server answered")


def line_of(row: Unreadable, source: str, now: float) -> Line:
    found = row.message
    folder = plain_line(path_title(found.folder), 120)
    where = f"{folder}, number {found.uid}"
    said = plain_line(found.reply or "")
    tried = moment(found.last_try, now) if found.last_try else "soon"
    whole = " · ".join(filter(None, (source, where, _tries(row), _next(row, now), said)))
    return Line((row.key, found.folder, found.uid), (tried, source, where, said), "status/limited", Role.LIMITED, whole)


def details_of(row: Unreadable, source: str, now: float) -> str:
    found = row.message
    shown = "It is listed, without what can't be read." if found.message_id else "It is not listed."
    lines = [
        f"{plain_line(path_title(found.folder), 120)} of {source}, number {found.uid} (UID)",
        f"{_tries(row)}{f', last {exact(found.last_try)}' if found.last_try else ''}. {_next(row, now)}. {shown}",
    ]
    if found.reply:
        lines += ["", "What the server answered:", plain_block(found.reply)]
    return "\n".join(lines)


def _tries(row: Unreadable) -> str:
    tries = row.message.tries
    return f"Tried {'once' if tries == 1 else f'{tries} times'}"


def _next(row: Unreadable, now: float) -> str:
    planned = row.message.next_try
    return f"Next try {until(planned, now)}" if planned else "It is tried again at the next sync"
