"""What an error is told with: a title, why and what to do, buttons, and the server's own words."""

from __future__ import annotations

from dataclasses import dataclass

from cio_desktop.ui.words.cures import Cure


@dataclass(frozen=True)
class ErrorText:
    title: str
    body: str
    cures: tuple[Cure, ...] = ()
    details: str = ""
