"""A line of the history in words. Pure."""

from __future__ import annotations

from cio_desktop.protocol.enums import HistoryKind
from cio_desktop.protocol.resources import ActivityLine
from cio_desktop.ui.sources.details import history_line
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.plain import plain_block, plain_line
from cio_desktop.ui.words.times import exact, span

from .rows import Line

TITLES = ("When", "Source", "What happened", "What the server said")


def line_of(row: ActivityLine, source: str, now: float) -> Line:
    """`source`: what a person calls it."""
    icon, at, words = history_line(row, now)
    kind = "Sync" if row.kind == HistoryKind.SYNC else "Status"
    told = words[:1].upper() + words[1:] if row.code or kind == "Status" else f"Synced: {words}"
    said = plain_line(row.text or "")
    state = State(icon)
    whole = " · ".join(filter(None, (exact(row.at), source, told, plain_line(row.code or ""), said)))
    return Line(row.line_id, (at, source, told, said), f"status/{state.value}", state.meaning.role, whole)


def details_of(row: ActivityLine, source: str, now: float) -> str:
    """All of it, with the server's words as they came."""
    _, _, words = history_line(row, now)
    facts = [
        ("When", exact(row.at)),
        ("Source", source),
        ("What", words),
        ("Took", span(row.duration) if row.duration and row.duration >= 60 else _seconds(row.duration)),
        ("Code", plain_line(row.code or "")),
    ]
    text = "\n".join(f"{name + ':':<9}{value}" for name, value in facts if value)
    return f"{text}\n\nWhat the server said:\n{plain_block(row.text)}" if row.text else text


def _seconds(duration: float | None) -> str:
    return "" if duration is None else f"{duration:.1f} s"
