"""The four sync periods of the API in words."""

from __future__ import annotations

from cio_desktop.protocol.enums import SyncPeriod

_HOURS = {
    SyncPeriod.ONE_HOUR: 1,
    SyncPeriod.FOUR_HOURS: 4,
    SyncPeriod.TWELVE_HOURS: 12,
    SyncPeriod.ONE_DAY: 24,
}


def long(period: SyncPeriod) -> str:
    hours = _HOURS[period]
    return f"{hours} hour{'' if hours == 1 else 's'}"


def choice(period: SyncPeriod) -> str:
    """As an entry of a list to choose from."""
    return f"{long(period)} (default)" if period is SyncPeriod.ONE_DAY else long(period)


def short(period: SyncPeriod | None) -> str:
    return f"{_HOURS[period]} h" if period is not None else ""


def every(period: SyncPeriod | None) -> str:
    return f"syncs every {long(period)}" if period is not None else "sync period unknown"
