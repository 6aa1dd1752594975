"""How a source begins that is added in this window, as chosen in Settings and kept in the profile's settings file."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from cio_desktop.protocol.enums import SyncPeriod

from .window_state import flag

_PERIOD, _ALL_FOLDERS, _RAW_FILES = "sources/period", "sources/all_folders", "sources/raw_file_list"


def first_period(settings: QSettings) -> SyncPeriod:
    kept = str(settings.value(_PERIOD, ""))
    return SyncPeriod(kept) if kept in list(SyncPeriod) else SyncPeriod.default()


def choose_first_period(settings: QSettings, period: SyncPeriod) -> None:
    settings.setValue(_PERIOD, period.value)
    settings.sync()


def reads_all_folders(settings: QSettings) -> bool:
    """Or all but Drafts, Spam and Trash."""
    return flag(settings, _ALL_FOLDERS, True)


def choose_all_folders(settings: QSettings, on: bool) -> None:
    settings.setValue(_ALL_FOLDERS, on)
    settings.sync()


def lists_raw_files(settings: QSettings) -> bool:
    """Signatures and winmail.dat among the attachments."""
    return flag(settings, _RAW_FILES, False)


def choose_raw_files(settings: QSettings, on: bool) -> None:
    settings.setValue(_RAW_FILES, on)
    settings.sync()
