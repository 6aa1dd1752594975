"""Which notifications stand: once for each episode of a source, gone when it is solved."""

from __future__ import annotations

from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.background.episodes import Episodes, Notice, SourceNow
from cio_desktop.ui.sources.display_state import DisplayState
from cio_desktop.ui.sources.states import State

CAUSE = "The server refused the user name or the password."


def now(number: int, state: State) -> SourceNow:
    title = {State.SIGN_IN: "Sign-in needed", State.CANT_CONNECT: "Can't connect"}.get(state, state.value)
    return SourceNow(SourceKey("a", f"s{number}"), f"s{number}@example.org", DisplayState(state, title, cause=CAUSE))


def all_of(*states: State) -> list[SourceNow]:
    return [now(number, state) for number, state in enumerate(states)]


def titles(notices: list[Notice]) -> list[str]:
    return [notice.title for notice in notices]


def test_what_it_says_and_that_it_is_told_once() -> None:
    episodes = Episodes()
    assert episodes.follow(all_of(State.OK, State.SYNCING, State.IMPORTING)) == []
    (notice,) = episodes.follow(all_of(State.OK, State.SIGN_IN, State.OK))
    assert (notice.title, notice.body) == ("s1@example.org: Sign-in needed", CAUSE)
    assert (notice.keys, notice.news) == ((SourceKey("a", "s1"),), True)
    (again,) = episodes.follow(all_of(State.OK, State.SIGN_IN, State.OK))
    assert again.identity == notice.identity
    assert not again.news
    assert again.says_as(notice)


def test_it_goes_when_solved_and_the_next_episode_is_told_again() -> None:
    episodes = Episodes()
    assert len(episodes.follow(all_of(State.SIGN_IN))) == 1
    assert episodes.follow(all_of(State.OK)) == []
    (again,) = episodes.follow(all_of(State.SIGN_IN))
    assert again.news


def test_what_is_tried_again_by_itself_is_not_told() -> None:
    episodes = Episodes()
    assert episodes.follow(all_of(State.TRYING, State.SYNCING, State.UNKNOWN)) == []
    assert episodes.kept == []


def test_every_state_that_needs_the_person_is_told_and_no_other() -> None:
    for state in State:
        assert bool(Episodes().follow(all_of(state))) is state.meaning.needs_you, state


def test_while_nothing_is_known_nothing_begins_and_nothing_ends() -> None:
    episodes = Episodes()
    episodes.follow(all_of(State.SIGN_IN))
    assert titles(episodes.follow(all_of(State.UNKNOWN))) == ["s0@example.org: Sign-in needed"]
    episodes.dismiss([SourceKey("a", "s0")])
    assert episodes.follow(all_of(State.UNKNOWN)) == []
    assert episodes.follow(all_of(State.SIGN_IN)) == []  # the same episode


def test_seen_in_the_window_is_told() -> None:
    episodes = Episodes()
    assert episodes.follow(all_of(State.SIGN_IN), seen=True) == []
    assert episodes.follow(all_of(State.SIGN_IN)) == []
    assert len(episodes.follow(all_of(State.SIGN_IN, State.STOPPED))) == 1
    assert episodes.follow(all_of(State.SIGN_IN, State.STOPPED), seen=True) == []  # and one that stands is put away


def test_turned_off_and_on_again_brings_no_old_news() -> None:
    episodes = Episodes()
    assert episodes.follow(all_of(State.SIGN_IN), wanted=False) == []
    assert episodes.follow(all_of(State.SIGN_IN)) == []


def test_put_away_stays_away() -> None:
    episodes = Episodes()
    (notice,) = episodes.follow(all_of(State.PAUSED))
    episodes.dismiss(notice.keys)
    assert episodes.follow(all_of(State.PAUSED)) == []


def test_told_in_another_run() -> None:
    first = Episodes()
    first.follow(all_of(State.SIGN_IN, State.OK))
    second = Episodes(first.kept)
    (notice,) = second.follow(all_of(State.SIGN_IN, State.STOPPED))
    assert notice.keys == (SourceKey("a", "s1"),)
    assert Episodes([(SourceKey("a", "s0"), "of a newer program")]).kept == []


def test_three_become_one_that_shrinks_with_what_is_solved() -> None:
    episodes = Episodes()
    two = episodes.follow(all_of(State.SIGN_IN, State.STOPPED, State.OK, State.OK))
    assert len(two) == 2
    (one,) = episodes.follow(all_of(State.SIGN_IN, State.STOPPED, State.LIMITED, State.OK))
    assert one.title == "3 sources need you"
    assert one.body == "s0@example.org, s1@example.org, s2@example.org"
    assert one.news
    assert one.identity not in {each.identity for each in two}
    (less,) = episodes.follow(all_of(State.OK, State.STOPPED, State.LIMITED, State.OK))
    assert (less.title, less.identity, less.news) == ("2 sources need you", one.identity, False)
    (last,) = episodes.follow(all_of(State.OK, State.STOPPED, State.OK, State.OK))
    assert (last.title, last.identity, last.news) == ("s1@example.org: stopped", one.identity, False)
    assert episodes.follow(all_of(State.OK, State.OK, State.OK, State.OK)) == []
    (anew,) = episodes.follow(all_of(State.SIGN_IN, State.OK, State.OK, State.OK))
    assert anew.title == "s0@example.org: Sign-in needed"


def test_many_are_named_in_part() -> None:
    (one,) = Episodes().follow(all_of(*[State.SIGN_IN] * 6))
    assert one.title == "6 sources need you"
    assert one.body == "s0@example.org, s1@example.org, s2@example.org, s3@example.org and 2 more"
    assert len(one.keys) == 6


def test_the_computers_own_network_is_no_trouble_of_a_source() -> None:
    episodes = Episodes()
    assert episodes.follow(all_of(State.CANT_CONNECT, State.LATE), offline=True) == []
    assert titles(episodes.follow(all_of(State.CANT_CONNECT, State.SIGN_IN), offline=True)) == [
        "s1@example.org: Sign-in needed"
    ]
    assert len(episodes.follow(all_of(State.CANT_CONNECT, State.SIGN_IN))) == 2


def test_what_never_passes_by_itself_is_news_after_what_might() -> None:
    episodes = Episodes()
    episodes.follow(all_of(State.CANT_CONNECT))
    (worse,) = episodes.follow(all_of(State.SIGN_IN))
    assert (worse.title, worse.news) == ("s0@example.org: Sign-in needed", True)
    (other,) = episodes.follow(all_of(State.STOPPED))
    assert not other.news


def test_a_source_that_was_removed_takes_its_notification_along() -> None:
    episodes = Episodes()
    episodes.follow(all_of(State.SIGN_IN))
    assert episodes.follow([]) == []
    assert episodes.kept == []
