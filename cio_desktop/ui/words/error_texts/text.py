"""What an error is told with: a title, why and what to do, buttons, and the server's own words."""

from __future__ import annotations

import msgspec

from cio_desktop.ui.words.cures import Cure


class ErrorText(msgspec.Struct, frozen=True):
    title: str
    body: str
    cures: tuple[Cure, ...] = ()
    details: str = ""
