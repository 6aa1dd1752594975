"""What is owed to the integrator's addresses, as a source's row has it (`engine/status/callbacks.py`).

The two columns are text; written and read here alone. `callback_state`, for the end of the first import:

    none | due | retry:<tries made>:<time of the next>[:<end of the import>] | done | failed

`status_callback_state`, for the newest change of the status:

    none | retry:<status event>:<tries made>:<time of the next>
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_never


@dataclass(frozen=True, slots=True)
class Retry:
    """A POST that is tried at that moment. `what` it tells: the time of the import's end (None in rows of the first
    releases: that of the last sync), or the id of the status event."""

    what: int | None
    tries: int
    at: int


ImportCallback = Literal["none", "due", "done", "failed"] | Retry
StatusCallback = Literal["none"] | Retry


def read_import(text: str) -> ImportCallback:
    """What nobody here has written says that nothing is owed."""
    match text.split(":"):
        case ["due"]:
            return "due"
        case ["done"]:
            return "done"
        case ["failed"]:
            return "failed"
        case ["retry", tries, at]:
            return _retry(None, tries, at)
        case ["retry", tries, at, ended]:
            return _retry(ended, tries, at)
        case _:
            return "none"


def write_import(state: ImportCallback) -> str:
    match state:
        case "none" | "due" | "done" | "failed":
            return state
        case Retry(what, tries, at):
            return f"retry:{tries}:{at}" if what is None else f"retry:{tries}:{at}:{what}"
        case never:
            assert_never(never)


def read_status(text: str) -> StatusCallback:
    match text.split(":"):
        case ["retry", event, tries, at]:
            return _retry(event, tries, at)
        case _:
            return "none"


def write_status(state: StatusCallback) -> str:
    match state:
        case "none":
            return state
        case Retry(what, tries, at):
            return f"retry:{what}:{tries}:{at}"
        case never:
            assert_never(never)


def _retry(what: str | None, tries: str, at: str) -> Retry | Literal["none"]:
    numbers = [each for each in (what, tries, at) if each is not None]
    if not all(number.isascii() and number.isdigit() for number in numbers):
        return "none"
    return Retry(None if what is None else int(what), int(tries), int(at))
