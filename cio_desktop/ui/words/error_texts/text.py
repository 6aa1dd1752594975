"""What an error is told with: a title, why and what to do, buttons, and the server's own words."""

from __future__ import annotations

import msgspec

from cio_desktop.language import Text
from cio_desktop.ui.words.cures import Cure


class ErrorText(msgspec.Struct, frozen=True):
    title: str
    body: str
    cures: tuple[Cure, ...] = ()
    details: str = ""


class ErrorTemplate(msgspec.Struct, frozen=True):
    """The entry of a code, before its names are filled in."""

    title: Text
    body: Text
    cures: tuple[Cure, ...] = ()

    @property
    def tells_what(self) -> bool:
        """Its title says what was tried, and so follows from the code only in part."""
        return "{what}" in self.title.text


_COULD_NOT = Text("Couldn't {what}")


def error_text(title: str, body: str, cures: tuple[Cure, ...] = ()) -> ErrorTemplate:
    """Its texts are found there by `packaging/translations.py`, as those of the next one are."""
    return ErrorTemplate(Text(title), Text(body), cures)


def change_text(body: str, title: str = "") -> ErrorTemplate:
    """Of a change that failed or waits: without a title, it could not be done."""
    return ErrorTemplate(Text(title) if title else _COULD_NOT, Text(body), (Cure.DETAILS,))
