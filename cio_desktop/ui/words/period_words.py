"""The sync periods of the API in words."""

from __future__ import annotations

from cio_desktop.protocol.enums import SyncPeriod


def long(period: SyncPeriod) -> str:
    hours = period.hours
    return f"{hours} hour{'' if hours == 1 else 's'}"


def choice(period: SyncPeriod) -> str:
    """As an entry of a list to choose from."""
    return f"{long(period)} (default)" if period is SyncPeriod.default() else long(period)


def short(period: SyncPeriod | None) -> str:
    return f"{period.hours} h" if period is not None else ""


def every(period: SyncPeriod | None) -> str:
    return f"syncs every {long(period)}" if period is not None else "sync period unknown"
