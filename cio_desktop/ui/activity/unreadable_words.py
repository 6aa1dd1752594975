"""A message that can't be read, in words. Pure."""

from __future__ import annotations

from cio_desktop.language import Text, counted, heard, parted, tr
from cio_desktop.operations.activity import Unreadable
from cio_desktop.operations.folder_names import FolderTitles
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.plain import plain_block, plain_line
from cio_desktop.ui.words.times import exact, moment, until

from .rows import Line

TITLES = (Text("Last tried"), Text("Source"), Text("Where"), Text("What the server answered"))


def line_of(row: Unreadable, source: str, now: float, titles: FolderTitles) -> Line:
    found = row.message
    folder = plain_line(titles.full(found.folder), 120)
    where = tr("{folder}, number {number}", folder=folder, number=str(found.uid))
    said = plain_line(heard(found.reply or "", found.said))
    tried = moment(found.last_try, now) if found.last_try else tr("soon")
    whole = parted((source, where, _tries(row), _next(row, now), said))
    return Line((row.key, found.folder, found.uid), (tried, source, where, said), "status/limited", Role.LIMITED, whole)


def details_of(row: Unreadable, source: str, now: float, titles: FolderTitles) -> str:
    found = row.message
    folder = plain_line(titles.full(found.folder), 120)
    shown = tr("It is listed, without what can't be read.") if found.message_id else tr("It is not listed.")
    lines = [
        tr("{folder} of {source}, number {number} (UID)", folder=folder, source=source, number=str(found.uid)),
        f"{_tries(row, exact(found.last_try) if found.last_try else '')}. {_next(row, now)}. {shown}",
    ]
    if found.reply:
        lines += ["", tr("What the server answered:"), plain_block(heard(found.reply, found.said))]
    return "\n".join(lines)


def _tries(row: Unreadable, last: str = "") -> str:
    tries = row.message.tries
    if last:
        return counted(tries, "Tried once, last {when}", "Tried {n} times, last {when}", when=last)
    return counted(tries, "Tried once", "Tried {n} times")


def _next(row: Unreadable, now: float) -> str:
    planned = row.message.next_try
    return tr("Next try {when}", when=until(planned, now)) if planned else tr("It is tried again at the next sync")
