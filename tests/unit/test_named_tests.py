"""The pages beside the code name tests that exist; each threat and each fault has its row, once, with a test."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
ENGINE = ROOT / "cio_desktop/engine/README.md"
NAMED = re.compile(r"`((?:[\w/]+\.py)?)::(test_\w+)`")
LEVELS = "test_64_levels_are_allowed"  # a number that is none of a fault
ROW = re.compile(r"^\| (\d+) \|(.*)\|$", re.MULTILINE)


def pages() -> list[Path]:
    return sorted((ROOT / "cio_desktop").rglob("*.md"))


def section(page: Path, name: str) -> str:
    """From its heading to the next one of that rank."""
    found = re.search(rf"^## {name}$(.*?)(?=^## |\Z)", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def threats() -> list[tuple[int, str]]:
    return sorted((int(row[1]), row[2]) for page in pages() for row in ROW.finditer(section(page, "Threats")))


def faults() -> list[tuple[int, str]]:
    return [(int(row[1]), row[2]) for row in ROW.finditer(section(ENGINE, "Faults"))]


@cache
def text_of(file: Path) -> str:
    return file.read_text("utf-8") if file.is_file() else ""


def named_in(text: str) -> list[tuple[str, str]]:
    """(file below tests/, test); `::test` alone is in the file named before it."""
    found = []
    path = ""
    for place, test in NAMED.findall(text):
        path = place or path
        found.append((path, test))
    return found


def test_each_threat_has_its_row() -> None:
    assert [number for number, _ in threats()] == list(range(1, 27))


def test_each_fault_has_its_row() -> None:
    assert [number for number, _ in faults()] == list(range(1, 96))


def test_each_row_names_a_test() -> None:
    assert [number for number, row in threats() + faults() if not NAMED.search(row)] == []


def test_each_test_is_there() -> None:
    missing = []
    for page in pages():
        for line in page.read_text("utf-8").splitlines():
            for path, test in named_in(line):
                if not re.search(rf"^(async )?def {test}\(", text_of(TESTS / path), re.MULTILINE):
                    missing.append(f"{page.relative_to(ROOT)}: {path}::{test}")
    assert missing == []


def test_a_number_in_a_tests_name_is_that_of_the_fault() -> None:
    named = {number: {test for _, test in named_in(row)} for number, row in faults()}
    lacking = []
    for file in sorted(TESTS.rglob("test_*.py")):
        for test, numbers in re.findall(
            r"^(?:async )?def (test_(?:fault_)?((?:\d\d_)+)\w+)\(", text_of(file), re.MULTILINE
        ):
            for number in numbers.strip("_").split("_"):
                if test != LEVELS and test not in named[int(number)]:
                    lacking.append(f"{number}: {file.relative_to(TESTS)}::{test}")
    assert lacking == []


def packages() -> list[Path]:
    return sorted(init.parent for init in (ROOT / "cio_desktop").rglob("__init__.py"))


def test_every_room_says_where_its_tests_are() -> None:
    """In a page of its own, or in a row of the nearest page above that names it or the room it is part of."""
    silent = []
    for room in packages():
        page = next(place for place in (room, *room.parents) if (place / "README.md").is_file())
        lines = [line for line in (page / "README.md").read_text("utf-8").splitlines() if "`tests/" in line]
        names = [f"`{part}/`" for part in room.relative_to(page).parts[:1]]
        if not any(name in line for name in names or [""] for line in lines):
            silent.append(str(room.relative_to(ROOT)))
    assert silent == []


# rooms whose pages name every module, or its folder in the last ones, in a row with its tests
BY_MODULE = (
    "app",
    "client",
    "commands",
    "credentials",
    "discovery",
    "engine",
    "imap",
    "net",
    "oauth",
    "operations",
    "protocol",
    "service",
    "store",
    "ui",
)
BY_FOLDER = ("service", "ui")
AS_ONE = ("imap/commands", "client/resources")  # folders whose modules share one row


def with_tests(page: Path) -> set[str]:
    """What the first cells of rows name that name tests, too; a mention elsewhere leads nobody to the tests."""
    rows = [line for line in page.read_text("utf-8").splitlines() if line.startswith("|") and "`tests/" in line]
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row.split("|")[1])}


@pytest.mark.parametrize("room", BY_MODULE)
def test_every_module_of_these_rooms_has_a_row_with_its_tests(room: str) -> None:
    folder = ROOT / "cio_desktop" / room
    lacking = {path.relative_to(folder).as_posix() for path in folder.rglob("*.py") if path.name != "__init__.py"}
    for name in with_tests(folder / "README.md"):
        whole = f"{room}/{name}".rstrip("/") in AS_ONE or (room in BY_FOLDER and name.endswith("/"))
        lacking = {path for path in lacking if path != name and not (whole and path.startswith(name))}
    assert sorted(lacking) == []


def test_every_test_of_the_window_has_a_row() -> None:
    """Whoever changes something of `ui` finds its tests by the rows of its page or of the program's."""
    page = "".join((ROOT / f"cio_desktop/{room}/README.md").read_text("utf-8") for room in ("ui", "app"))
    tests = [*(TESTS / "gui").glob("test_*.py"), *(TESTS / "unit/ui").glob("test_*.py")]
    names = [path.relative_to(ROOT).as_posix() for path in tests]
    assert sorted(name for name in names if f"`{name}`" not in page) == []
