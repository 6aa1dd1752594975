"""What a source's state means to a person: shape, colour, how bad it is. The only place where a state is judged.

Must not know how a state is found out (display_state.py).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, assert_never

from cio_desktop.ui.widgets.theme import Role


class Meaning(NamedTuple):
    """`sound`: nothing is known to be wrong. `needs_you`: it will not mend itself, or has not for too long."""

    role: Role
    sound: bool = False
    needs_you: bool = False


class State(StrEnum):
    """Worst first: for sorting, and for the one glyph of an account. The value is the name of the state's icon."""

    SIGN_IN = "sign_in"
    STOPPED = "stopped"
    PAUSED = "paused"
    CANT_CONNECT = "cant_connect"
    LIMITED = "limited"
    LATE = "late"
    TRYING = "trying"
    UNKNOWN = "unknown"
    IMPORTING = "importing"
    SYNCING = "syncing"
    OK = "ok"

    @property
    def severity(self) -> int:
        return _SEVERITIES[self]

    @property
    def meaning(self) -> Meaning:
        match self:
            case State.SIGN_IN | State.STOPPED:
                return Meaning(Role.ERROR, needs_you=True)
            case State.PAUSED | State.CANT_CONNECT | State.LATE:
                return Meaning(Role.WARN, needs_you=True)
            case State.LIMITED:
                return Meaning(Role.LIMITED, needs_you=True)
            case State.TRYING:
                return Meaning(Role.RETRY)
            case State.UNKNOWN:
                return Meaning(Role.NEUTRAL)
            case State.IMPORTING | State.SYNCING:
                return Meaning(Role.INFO, sound=True)
            case State.OK:
                return Meaning(Role.OK, sound=True)
            case never:
                assert_never(never)


_SEVERITIES = {state: place for place, state in enumerate(State)}
