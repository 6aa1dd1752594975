"""Moments and spans in words."""

import time

import pytest

from cio_desktop.language import number
from cio_desktop.ui.words.times import DAY, HOUR, MINUTE, age, date_of, exact, moment, short_moment, span, until, widest

# A Saturday, 12:00 local time.
NOON = time.mktime((2026, 11, 21, 12, 0, 0, 0, 0, -1))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-30, "just now"),
        (0, "just now"),
        (59, "just now"),
        (60, "1 min ago"),
        (12 * MINUTE + 5, "12 min ago"),
        (HOUR, "1 h ago"),
        (47 * HOUR, "47 h ago"),
        (2 * DAY, "2 days ago"),
    ],
)
def test_age(seconds: float, words: str) -> None:
    assert age(NOON - seconds, NOON) == words


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (2 * HOUR, "10:00"),
        (0, "12:00"),
        (-2 * HOUR, "14:00"),
        (13 * HOUR, "yesterday 23:00"),
        (-13 * HOUR, "tomorrow 01:00"),
        (2 * DAY, "Thu 12:00"),
        (-2 * DAY, "Mon 12:00"),
        (7 * DAY, "14 Nov"),
        (400 * DAY, "17 Oct 2025"),
    ],
)
def test_moment(back: float, words: str) -> None:
    assert moment(NOON - back, NOON) == words


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (2 * HOUR, "10:00"),
        (13 * HOUR, "yesterday"),
        (-13 * HOUR, "tomorrow"),
        (2 * DAY, "Thu"),
        (7 * DAY, "14 Nov"),
        (400 * DAY, "17 Oct 2025"),
        (10**18, "an unknown time"),
    ],
)
def test_a_moment_without_its_hour(back: float, words: str) -> None:
    assert short_moment(NOON - back, NOON) == words


def test_what_needs_most_room_of_all_moments() -> None:
    said: list[str] = []

    def measure(text: str) -> int:
        said.append(text)
        return len(text)

    assert widest(moment, measure) == len("yesterday 22:00")
    assert widest(short_moment, measure) == len("28 Dec 2023")
    assert {"28 Dec 2023", "28 Jan 2023", "yesterday", "yesterday 22:00", "22:00"} <= set(said)
    assert len({text for text in said if text.endswith("2023")}) == 12


def test_every_day_of_a_year_has_its_yesterday() -> None:
    """Also over both changes of the clock and the new year."""
    for day in range(400):
        noon = time.mktime((2026, 1, 1 + day, 12, 0, 0, 0, 0, -1))
        late = time.mktime((2026, 1, day, 23, 59, 0, 0, 0, -1))
        assert moment(late, noon) == "yesterday 23:59"


def test_until_and_number() -> None:
    assert until(NOON + 12 * MINUTE + 1, NOON) == "in 12 min"
    assert until(NOON - 5, NOON) == "any moment now"
    assert span(5) == "less than a minute"
    assert number(2000) == "2\u202f000"


@pytest.mark.parametrize("then", [1_700_000_000_000, 10**15, 10**18, 2**63 - 1, -(2**63), -(10**12)])
def test_a_moment_that_no_clock_shows_is_unknown(then: int) -> None:
    """Milliseconds for seconds, as some services tell them, or anything at all."""
    now = 1_700_000_000.0
    for words in (moment(then, now), exact(then), date_of(then)):
        assert words == "an unknown time"
    assert age(1_700_000_000_000, now) == "at an unknown time"
    assert until(then, now)
