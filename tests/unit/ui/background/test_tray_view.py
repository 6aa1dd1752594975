"""What the icon in the tray shows and says."""

from __future__ import annotations

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.background.episodes import SourceNow
from cio_desktop.ui.background.tray_view import MOST_LISTED, tray_view
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.states import State

NOW = 1_700_000_000.0


def all_of(*states: State) -> list[SourceNow]:
    return [
        SourceNow(SourceKey("a", f"s{n}"), f"s{n}@example.org", DisplayState(state, state.value.capitalize()))
        for n, state in enumerate(states)
    ]


def test_the_worst_state_is_the_mark() -> None:
    assert tray_view(all_of(State.OK, State.LATE, State.SIGN_IN, State.TRYING), [], NOW).mark is State.SIGN_IN
    assert tray_view(all_of(State.OK, State.TRYING), [], NOW).mark is State.TRYING
    assert tray_view(all_of(State.UNKNOWN), [], NOW).mark is State.UNKNOWN


def test_where_all_is_well_there_is_no_mark() -> None:
    view = tray_view(all_of(State.OK, State.SYNCING, State.IMPORTING), [NOW - 5, NOW + 3600], NOW)
    assert view.mark is None
    assert view.following.startswith("Next sync ")
    assert view.troubled == ()
    assert view.any_source
    nothing = tray_view([], [], NOW)
    assert (nothing.mark, nothing.tip, nothing.following, nothing.any_source) == (None, "No sources", "", False)


def test_who_needs_the_person_worst_first_and_not_without_end() -> None:
    view = tray_view(all_of(State.LIMITED, State.OK, State.SIGN_IN), [], NOW)
    assert [words for _key, words in view.troubled] == ["s2@example.org: Sign_in", "s0@example.org: Limited"]
    assert view.tip == "2 of 3 need you"
    long = SourceNow(SourceKey("a", "s"), f"{'a' * 200}@example.org", DisplayState(State.SIGN_IN, "Sign in"))
    (words,) = [words for _key, words in tray_view([long], [], NOW).troubled]
    assert words.endswith("…: Sign in")
    assert len(words) < 80  # a menu as wide as the screen helps nobody, either
    many = tray_view(all_of(*[State.STOPPED] * (MOST_LISTED + 3)), [], NOW)
    assert (len(many.troubled), many.more) == (MOST_LISTED, 3)
