"""Several sources in one word: an account's row, the window's title. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from .display_state import DisplayState
from .states import State


class RollUp(msgspec.Struct, frozen=True):
    """`worst` is None without sources. `attention`: how many need the person; `sound`: all are well."""

    worst: State | None
    text: str
    attention: int
    sound: bool = True


def roll_up(states: Sequence[DisplayState]) -> RollUp:
    if not states:
        return RollUp(None, "No sources", 0)
    worst = min(states, key=lambda state: state.severity).state
    attention = sum(state.needs_you for state in states)
    trying = sum(state.state is State.TRYING for state in states)
    count = len(states)
    if attention:
        text = f"{attention} of {count} need{'s' if attention == 1 else ''} you" if count > 1 else "Needs you"
    elif trying:
        text = f"{trying} of {count} trying again" if count > 1 else "Trying again"
    elif worst is State.UNKNOWN:
        text = "Unknown"
    elif worst in {State.SYNCING, State.IMPORTING}:
        text = "Syncing"
    else:
        text = "All up to date" if count > 1 else "Up to date"
    return RollUp(worst, text, attention, all(state.sound for state in states))


def window_title(program: str, states: Sequence[DisplayState]) -> str:
    """What the task bar shows: "2 need you — CIO Desktop"."""
    rolled = roll_up(states)
    if rolled.attention:
        return f"{rolled.attention} need{'s' if rolled.attention == 1 else ''} you — {program}"
    return program
