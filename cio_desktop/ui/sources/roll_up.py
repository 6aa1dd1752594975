"""Several sources in one word: an account's row, the window's title. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cio_desktop.language import counted, tr

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
        return RollUp(None, tr("No sources"), 0)
    worst = min(states, key=lambda state: state.severity).state
    attention = sum(state.needs_you for state in states)
    trying = sum(state.state is State.TRYING for state in states)
    count = len(states)
    if attention:
        text = (
            counted(attention, "{n} of {all} needs you", "{n} of {all} need you", all=count)
            if count > 1
            else tr("Needs you")
        )
    elif trying:
        text = (
            counted(trying, "{n} of {all} trying again", "{n} of {all} trying again", all=count)
            if count > 1
            else tr("Trying again")
        )
    elif worst is State.UNKNOWN:
        text = tr("Unknown")
    elif worst in {State.SYNCING, State.IMPORTING}:
        text = tr("Syncing")
    else:
        text = tr("All up to date") if count > 1 else tr("Up to date")
    return RollUp(worst, text, attention, all(state.sound for state in states))


def window_title(program: str, states: Sequence[DisplayState]) -> str:
    """What the task bar shows: "2 need you — CIO Desktop"."""
    rolled = roll_up(states)
    if rolled.attention:
        return counted(rolled.attention, "{n} needs you — {program}", "{n} need you — {program}", program=program)
    return program
