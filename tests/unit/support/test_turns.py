"""Files that wait stand evenly among those that compute, the short ones behind them, and none is lost."""

from tests.support.turns import TESTS, in_turn, spread


def test_each_group_is_spread_from_the_beginning_to_the_end() -> None:
    files = [TESTS / name for name in "abcdefgh"]
    assert spread(files[:2], files[2:]) == [files[n] for n in (2, 0, 3, 4, 5, 1, 6, 7)]
    assert spread([], files) == files


def test_rooms_that_wait_are_among_the_others_and_the_short_files_last() -> None:
    names = ["contract/a", "e2e/b", "engine/c", "gui/d", "packaging/e", "unit/x/f", "unit/g"]
    turns = [file.relative_to(TESTS).as_posix() for file in in_turn(TESTS / name for name in names)]
    assert turns == ["contract/a", "e2e/b", "engine/c", "packaging/e", "gui/d", "unit/x/f", "unit/g"]
