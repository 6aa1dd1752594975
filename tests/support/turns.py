"""In which order the processes of a whole run take the files, so that no core is idle.

The tests of some rooms mostly wait for programs that they start. Their files are spread among those that compute, else
all processes would wait at the same time. The many short files of unit/ come last, so that all end together. Within a
file nothing is moved, nor in a run of one process.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
WAITING = ("e2e", "packaging")
LAST = "unit"


def spread(*groups: Sequence[Path]) -> list[Path]:
    """All in one list, each group in its order and evenly from the beginning to the end."""
    placed = [((n + 0.5) / len(group), file) for group in groups for n, file in enumerate(group)]
    return [file for _, file in sorted(placed, key=lambda each: each[0])]


def in_turn(files: Iterable[Path]) -> list[Path]:
    waiting: list[Path] = []
    computing: list[Path] = []
    last: list[Path] = []
    for file in files:
        room = file.relative_to(TESTS).parts[0]
        (waiting if room in WAITING else last if room == LAST else computing).append(file)
    return spread(waiting, computing) + last


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not hasattr(config, "workerinput"):
        return
    of_file = {file: list(tests) for file, tests in groupby(items, key=lambda item: item.path)}
    assert sum(map(len, of_file.values())) == len(items), "a file's tests stand together"
    items[:] = [item for file in in_turn(of_file) for item in of_file[file]]
