"""What may be told to others beside the mail servers, as chosen in Settings and kept in the profile's settings file."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from .window_state import flag

_ISPDB = "privacy/ispdb"


def asks_ispdb(settings: QSettings) -> bool:
    """Whether the public database of mail settings may be asked about an address's domain. On until turned off."""
    return flag(settings, _ISPDB, True)


def allow_ispdb(settings: QSettings, on: bool) -> None:
    settings.setValue(_ISPDB, on)
    settings.sync()
