"""What an edit that needs a source which is being removed, or is gone, is told (fault 90). Pure."""

from __future__ import annotations

from collections.abc import Collection

from cio_desktop.imap.names import decode_name
from cio_desktop.language import Said

from .edit import Edit, sent
from .errors import FinalFailure, TryLater


def check_stays(edit: Edit, needed: Collection[int], leaving: Collection[int]) -> None:
    """What has not begun does not begin where a source is being removed: it waits, and finds out what is left of it."""
    if not edit.begun and not set(leaving).isdisjoint(needed):
        raise _leaving()


def missing(edit: Edit, source_id: int, leaving: Collection[int]) -> FinalFailure | TryLater:
    """Of a source that was still there when the change was looked at. What has not begun there loses nothing: it waits
    until the removal is over, and finds out what is left of it."""
    if edit.begun or source_id not in leaving:
        return source_gone(edit, {source_id})
    return _leaving()


def _leaving() -> TryLater:
    return TryLater(Said("A source that this change needs is being removed."), code="source.leaving")


def source_gone(edit: Edit, source_ids: Collection[int]) -> FinalFailure:
    """What was sent to the server, and what became of it, nobody can look up any more: where to look is told."""
    touched = [
        decode_name(raw)
        for step in edit.steps
        if step.source_id in source_ids and sent(step)
        for raw in (step.src_folder, step.dst_folder)
        if raw is not None
    ]
    if not touched:
        return FinalFailure(Said("The source was removed."), code="source.gone")
    names = ", ".join(dict.fromkeys(touched))  # as it is: it travels as one value
    return FinalFailure(
        Said(
            "The source was removed while its server carried out the change. The message is in one of these folders, "
            "or in several: {names}.",
            names=names,
        ),
        code="source.gone",
    )
