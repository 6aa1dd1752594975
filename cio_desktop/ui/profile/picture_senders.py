"""Whose messages may load pictures from the internet without a question, kept in the profile's settings file."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QSettings

_SENDERS = "reading/picture_senders"
MOST = 2_000  # the earliest go


class PictureSenders:
    """Addresses; who writes under another one is somebody else."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def all(self) -> list[str]:
        """The latest last."""
        try:
            return msgspec.json.decode(str(self._settings.value(_SENDERS, "[]")), type=list[str])
        except msgspec.MsgspecError:
            return []

    def allows(self, address: str) -> bool:
        return bool(address) and address.lower() in self.all()

    def allow(self, address: str) -> None:
        if address:
            self._keep([*(each for each in self.all() if each != address.lower()), address.lower()])

    def forget(self, *addresses: str) -> None:
        self._keep([each for each in self.all() if each not in addresses])

    def _keep(self, senders: list[str]) -> None:
        self._settings.setValue(_SENDERS, msgspec.json.encode(senders[-MOST:]).decode())
        self._settings.sync()
