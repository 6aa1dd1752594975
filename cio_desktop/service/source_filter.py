"""Which sources a list shows (API.md, Accounts, Sources)."""

from __future__ import annotations

from dataclasses import dataclass

from cio_desktop.protocol.enums import SourceStatus

from .parameters import Parameters


@dataclass(frozen=True)
class StatusFilter:
    """Both conditions hold at once."""

    status: str | None
    status_ok: bool | None


def read_filter(parameters: Parameters) -> StatusFilter:
    known = [status.value for status in SourceStatus]
    return StatusFilter(parameters.choice("status", known), parameters.flag("status_ok"))
