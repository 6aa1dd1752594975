"""Whether the program asks for newer versions, and what it was told, as kept in the profile's settings file."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from cio_desktop import __version__
from cio_desktop.operations.newer_version import is_newer
from cio_desktop.protocol.distribution import Distribution

from .window_state import flag

_ASK, _ASKED, _HEARD = "updates/ask", "updates/asked", "updates/heard"


def asks_for_updates(settings: QSettings, published: Distribution) -> bool:
    """Off until turned on, unless the package says otherwise; never where the system brings newer versions."""
    return published.can_ask and flag(settings, _ASK, published.ask)


def ask_for_updates(settings: QSettings, on: bool) -> None:
    settings.setValue(_ASK, on)
    settings.sync()


def last_asked(settings: QSettings) -> float:
    """When an answer came last, in Unix seconds; 0: never."""
    try:
        return float(str(settings.value(_ASKED, 0)))
    except ValueError:
        return 0.0


def note_answer(settings: QSettings, version: str, at: float) -> None:
    settings.setValue(_HEARD, version)
    settings.setValue(_ASKED, int(at))
    settings.sync()


def newer_version(settings: QSettings) -> str:
    """The version that was heard of, where it is newer than this program; else ""."""
    heard = str(settings.value(_HEARD, ""))
    return heard if is_newer(heard, __version__) else ""
