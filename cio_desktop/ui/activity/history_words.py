"""A line of the history in words. Pure."""

from __future__ import annotations

from cio_desktop.language import Text, heard, parted, tenths, tr
from cio_desktop.protocol.enums import HistoryKind
from cio_desktop.protocol.resources import ActivityLine
from cio_desktop.ui.sources.details import history_line
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.plain import plain_block, plain_line
from cio_desktop.ui.words.times import exact, span

from .rows import Line

TITLES = (Text("When"), Text("Source"), Text("What happened"), Text("What the server said"))


def line_of(row: ActivityLine, source: str, now: float) -> Line:
    """`source`: what a person calls it."""
    icon, at, words = history_line(row, now)
    synced = row.kind == HistoryKind.SYNC and not row.code
    told = tr("Synced: {what}", what=words) if synced else words[:1].upper() + words[1:]
    said = plain_line(heard(row.text or "", row.said))
    state = State(icon)
    whole = parted((exact(row.at), source, told, plain_line(row.code or ""), said))
    return Line(row.line_id, (at, source, told, said), f"status/{state.value}", state.meaning.role, whole)


def details_of(row: ActivityLine, source: str, now: float) -> str:
    """All of it, with the server's words as they came."""
    _, _, words = history_line(row, now)
    facts = [
        (tr("When:"), exact(row.at)),
        (tr("Source:"), source),
        (tr("What:"), words),
        (tr("Took:"), span(row.duration) if row.duration and row.duration >= 60 else _seconds(row.duration)),
        (tr("Code:"), plain_line(row.code or "")),
    ]
    width = max(len(name) for name, _ in facts) + 2
    text = "\n".join(f"{name:<{width}}{value}" for name, value in facts if value)
    return (
        "\n".join((text, "", tr("What the server said:"), plain_block(heard(row.text, row.said)))) if row.text else text
    )


def _seconds(duration: float | None) -> str:
    return "" if duration is None else tr("{seconds} s", seconds=tenths(duration))
