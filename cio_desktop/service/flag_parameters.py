"""The flags of IMAP by the names that the API has for them, in parameters and answers (API.md, Parts of a message)."""

from __future__ import annotations

from collections.abc import Iterable

from cio_desktop.engine.api import FolderChange
from cio_desktop.language import Said

from .errors import ServiceError
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


def read_flag_change(parameters: Parameters) -> FolderChange:
    """Neither given is an error: success for nothing would mislead."""
    set_flags, clear_flags = read_flags(parameters)
    if not set_flags and not clear_flags:
        said = Said("{names}: at least one of them is required", names=", ".join(SETTABLE))
        raise ServiceError(said, code="edit.nothing")
    return FolderChange(set_flags=set_flags, clear_flags=clear_flags)


def flags_view(flags: Iterable[str]) -> dict[str, bool]:
    found = {flag.lower().lstrip("$") for flag in flags}
    return {name: flag.lower() in found for name, flag in _SHOWN.items()}
