"""The flags of IMAP by the names that the API has for them, in parameters and answers (API.md, Parts of a message)."""

from __future__ import annotations

from collections.abc import Iterable

from .parameters import Parameters

SETTABLE = {
    "seen": "\\Seen",
    "answered": "\\Answered",
    "flagged": "\\Flagged",
    "deleted": "\\Deleted",
    "draft": "\\Draft",
}
_SHOWN = {**SETTABLE, "nonjunk": "NonJunk"}


def read_flags(parameters: Parameters, prefix: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those to be set and those to be cleared; what is not given stays as it is."""
    given = {flag: parameters.flag(prefix + name) for name, flag in SETTABLE.items()}
    return tuple(flag for flag in given if given[flag]), tuple(flag for flag in given if given[flag] is False)


def flags_view(flags: Iterable[str]) -> dict[str, bool]:
    found = {flag.lower().lstrip("$") for flag in flags}
    return {name: flag.lower() in found for name, flag in _SHOWN.items()}
