"""Several sources in one word."""

from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.roll_up import roll_up, window_title
from cio_desktop.ui.sources.states import State

OK = DisplayState(State.OK, "Up to date")
SIGN_IN = DisplayState(State.SIGN_IN, "Sign-in needed")
LATE = DisplayState(State.LATE, "Late")
SYNCING = DisplayState(State.SYNCING, "Syncing")
UNKNOWN = DisplayState(State.UNKNOWN, "Unknown")
TRYING = DisplayState(State.TRYING, "Trying again")


def test_the_worst_counts() -> None:
    assert roll_up([OK, LATE, SIGN_IN]).worst is State.SIGN_IN
    assert roll_up([OK, LATE, SIGN_IN]).text == "2 of 3 need you"
    assert roll_up([OK, OK, LATE]).text == "1 of 3 needs you"


def test_sound_and_unsound() -> None:
    assert roll_up([OK, OK]).text == "All up to date"
    assert roll_up([OK, SYNCING]).text == "Syncing"
    assert roll_up([OK, UNKNOWN]).text == "Unknown"
    assert roll_up([]).worst is None
    assert [roll_up(states).sound for states in ([OK, SYNCING], [OK, UNKNOWN], [OK, TRYING], [LATE])] == [
        True,
        False,
        False,
        False,
    ]


def test_a_failed_try_is_told_and_calls_nobody() -> None:
    assert roll_up([TRYING]).text == "Trying again"
    assert roll_up([OK, TRYING, SYNCING]).text == "1 of 3 trying again"
    assert roll_up([OK, TRYING, UNKNOWN]).worst is State.TRYING
    assert roll_up([OK, TRYING, SIGN_IN]).text == "1 of 3 needs you"
    assert roll_up([OK, TRYING]).attention == 0


def test_the_title_of_the_window() -> None:
    assert window_title("CIO Desktop", [OK]) == "CIO Desktop"
    assert window_title("CIO Desktop", [SIGN_IN]) == "1 needs you — CIO Desktop"
    assert window_title("CIO Desktop", [SIGN_IN, LATE]) == "2 need you — CIO Desktop"
