"""What an offer to make a folder says."""

from __future__ import annotations

from cio_desktop.language import tr
from cio_desktop.ui.words.plain import plain_line


def create_words(path: str, delimiter: str) -> str:
    head, _, tail = path.rpartition(delimiter) if delimiter else ("", "", path)
    if head and tail:
        return tr("Create “{folder}” inside “{place}”", folder=plain_line(tail), place=plain_line(head))
    return tr("Create “{folder}”", folder=plain_line(path))
