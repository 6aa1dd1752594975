"""How far a folder can be believed, as its row has it. The column is text; written and read here alone:

ok | unstable | vanishing:<time of the first sight>
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_never


@dataclass(frozen=True, slots=True)
class Vanishing:
    """Most of its messages were gone at that moment, in Unix seconds (`engine/sync/vanishing.py`)."""

    since: int


FolderState = Literal["ok", "unstable"] | Vanishing
"""`unstable`: the server gave it a new UIDVALIDITY again and again (`engine/sync/relink.py`)."""


def read(text: str) -> FolderState:
    """What nobody here has written says nothing against the folder."""
    match text.split(":"):
        case ["unstable"]:
            return "unstable"
        case ["vanishing", since] if since.isascii() and since.isdigit():
            return Vanishing(int(since))
        case _:
            return "ok"


def write(state: FolderState) -> str:
    match state:
        case "ok" | "unstable":
            return state
        case Vanishing(since):
            return f"vanishing:{since}"
        case never:
            assert_never(never)
