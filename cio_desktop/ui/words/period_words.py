"""The sync periods of the API in words."""

from __future__ import annotations

from cio_desktop.language import counted, tr
from cio_desktop.protocol.enums import SyncPeriod


def long(period: SyncPeriod) -> str:
    hours, minutes = _measured(period)
    return counted(hours, "{n} hour", "{n} hours") if hours else counted(minutes, "{n} minute", "{n} minutes")


def choice(period: SyncPeriod) -> str:
    """As an entry of a list to choose from."""
    return tr("{period} (default)", period=long(period)) if period is SyncPeriod.default() else long(period)


def short(period: SyncPeriod | None) -> str:
    if period is None:
        return ""
    hours, minutes = _measured(period)
    return tr("{n} h", n=hours) if hours else tr("{n} min", n=minutes)


def every(period: SyncPeriod | None) -> str:
    return tr("syncs every {period}", period=long(period)) if period is not None else tr("sync period unknown")


def _measured(period: SyncPeriod) -> tuple[int, int]:
    """Whole hours, else minutes."""
    hours, rest = divmod(period.seconds, 3600)
    return (0, period.seconds // 60) if rest else (hours, 0)
