"""What of the window's settings goes along in an exported file, and is taken from one.

Only the named ones. What belongs to one computer stays there: places and sizes, the service's port, the vault.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSettings

from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.ui.widgets.theme import CHOICES

from .picture_senders import PictureSenders
from .reading import ReadingPlace
from .window_state import flag

_FLAGS = {  # with what holds before anything was chosen
    "compact_sources": ("sources/compact", False),
    "sources_as_table": ("sources/table", False),
    "single_letter_keys": ("keys/letters", True),
    "marks_read": ("reading/marks_read", False),
    "notifications": ("background/notifications", True),
    "asks_ispdb": ("privacy/ispdb", True),
    "new_sources_all_folders": ("sources/all_folders", True),
    "new_sources_raw_files": ("sources/raw_file_list", False),
}
_CHOICES = {  # the first one holds before anything was chosen
    "theme": ("theme", CHOICES),
    "rows": ("rows", ("comfortable", "compact")),
    "reading_place": ("reading/place", tuple(each.value for each in ReadingPlace)),
    "new_sources_period": (
        "sources/period",
        (SyncPeriod.default().value, *(each.value for each in SyncPeriod if each is not SyncPeriod.default())),
    ),
}
_SENDERS = "picture_senders"


def carried(settings: QSettings) -> dict[str, Any]:
    """As they are now, by their names in the file."""
    found: dict[str, Any] = {name: flag(settings, key, usual) for name, (key, usual) in _FLAGS.items()}
    for name, (key, values) in _CHOICES.items():
        kept = str(settings.value(key, values[0]))
        found[name] = kept if kept in values else values[0]
    return found | {_SENDERS: PictureSenders(settings).all()}


def differing(settings: QSettings, given: Mapping[str, Any]) -> dict[str, Any]:
    """Of those given: what is known, sound, and other than here. Senders are added to those that are here."""
    now = carried(settings)
    found = {name: given[name] for name in _FLAGS if isinstance(given.get(name), bool) and given[name] != now[name]}
    for name, (_key, values) in _CHOICES.items():
        if given.get(name) in values and given[name] != now[name]:
            found[name] = given[name]
    senders = given.get(_SENDERS)
    if isinstance(senders, list):
        new = [each for each in senders if isinstance(each, str) and each not in now[_SENDERS]]
        found |= {_SENDERS: new} if new else {}
    return found


def take(settings: QSettings, differing: Mapping[str, Any]) -> None:
    """What `differing` has found. Who shows a setting looks again."""
    for name, value in differing.items():
        if name == _SENDERS:
            senders = PictureSenders(settings)
            for each in value:
                senders.allow(each)
        else:
            key, _ = _FLAGS.get(name) or _CHOICES[name]
            settings.setValue(key, value)
    settings.sync()
