"""Words that both sides spell alike: source statuses and sync periods (seed: accounts/sources)."""

from __future__ import annotations

from enum import StrEnum


class SourceStatus(StrEnum):
    """The six statuses of the seed. Another service may have others: a resource takes any word."""

    OK = "OK"
    INVALID_CREDENTIALS = "INVALID_CREDENTIALS"
    CONNECTION_IMPOSSIBLE = "CONNECTION_IMPOSSIBLE"
    NO_ACCESS_TO_ALL_MAIL = "NO_ACCESS_TO_ALL_MAIL"
    TEMP_DISABLED = "TEMP_DISABLED"
    DISABLED = "DISABLED"


class SyncPeriod(StrEnum):
    """How often a source is synced. `1d` is read as `24h`: live answers once spelled it so (API.md, Choices)."""

    ONE_HOUR = "1h"
    FOUR_HOURS = "4h"
    TWELVE_HOURS = "12h"
    ONE_DAY = "24h"

    @property
    def seconds(self) -> int:
        return int(self.value[:-1]) * 3600

    @classmethod
    def parse(cls, text: str) -> SyncPeriod:
        """Raises ValueError for anything but 1h, 4h, 12h, 24h and the old spelling 1d."""
        return cls("24h" if text == "1d" else text)
