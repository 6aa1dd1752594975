"""The sync periods of the API in words."""

from __future__ import annotations

from cio_desktop.protocol.enums import SyncPeriod


def long(period: SyncPeriod) -> str:
    number, unit = _measured(period)
    return f"{number} {unit}{'' if number == 1 else 's'}"


def choice(period: SyncPeriod) -> str:
    """As an entry of a list to choose from."""
    return f"{long(period)} (default)" if period is SyncPeriod.default() else long(period)


def short(period: SyncPeriod | None) -> str:
    if period is None:
        return ""
    number, unit = _measured(period)
    return f"{number} {'h' if unit == 'hour' else 'min'}"


def every(period: SyncPeriod | None) -> str:
    return f"syncs every {long(period)}" if period is not None else "sync period unknown"


def _measured(period: SyncPeriod) -> tuple[int, str]:
    hours, rest = divmod(period.seconds, 3600)
    return (period.seconds // 60, "minute") if rest else (hours, "hour")
