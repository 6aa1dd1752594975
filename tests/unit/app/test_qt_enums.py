"""Enums of Qt are those that Python itself makes, member by member."""

import enum
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from cio_desktop.app.qt_enums import make_quickly

KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
LISTS: dict[str, list[tuple[str, int]]] = {
    "numbers": [("Zero", 0), ("One", 1), ("Two", 2)],
    "one number twice": [("One", 1), ("First", 1), ("Two", 2), ("Second", 2)],
    "flags": [("Nothing", 0), ("One", 1), ("Two", 2), ("Eight", 8), ("Both", 3), ("All", 11), ("Far", 1 << 31)],
    "flags in no order": [("Four", 4), ("One", 1), ("Two", 2)],
    "below zero": [("Minus", -1), ("Zero", 0), ("Low", -(1 << 31)), ("One", 1)],
    "only many at once": [("Three", 3), ("Five", 5)],
    "a name that ends so": [("True_", 1), ("None_", 2)],
    "names of Python's own": [("name", 1), ("value", 2), ("real", 4), ("to_bytes", 8)],
    "no name": [],
}
ASKED = (-5, -1, 0, 1, 2, 3, 4, 7, 8, 11, 12, 64)


@pytest.fixture
def quick() -> Iterator[None]:
    own = enum.EnumType._create_  # type: ignore[attr-defined]
    make_quickly()
    try:
        yield
    finally:
        enum.EnumType._create_ = own  # type: ignore[attr-defined]


def asked(ask: Any) -> str:
    try:
        return repr(ask())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def told(made: Any) -> dict[str, Any]:
    """Whatever can be seen of an enum."""
    by_identity = {id(member): name for name, member in made.__members__.items()}

    def plain(value: Any) -> Any:
        if isinstance(value, made):
            return by_identity.get(id(value), "another")
        if isinstance(value, dict):
            return {str(plain(key)): plain(each) for key, each in value.items()}
        if isinstance(value, list):
            return [plain(each) for each in value]
        if isinstance(value, enum.property):
            return [value.name, value.clsname, repr(value.fget), by_identity.get(id(getattr(value, "member", None)))]
        return repr(getattr(value, "__func__", value))  # a method is another object at each look

    members = list(made.__members__.values())
    return {
        "parts": {
            name: plain(value)
            for name, value in vars(made).items()
            if name not in {"__dict__", "__weakref__", "__firstlineno__", "__static_attributes__"}
        },
        "members": {
            name: [repr(member), str(member), f"{member}", hash(member), member._sort_order_, list(vars(member))]
            for name, member in made.__members__.items()
        },
        "owned": all(member.__objclass__ is made and type(member) is made for member in members),
        "listed": [list(made) == [made[name] for name in made._member_names_], len(made), dir(made)],
        "by number": [asked(lambda number=number: made(number)) for number in ASKED],
        "together": [asked(lambda one=one, other=other: one | other) for one in members for other in members],
        "one by one": [asked(lambda one=one: list(made(one.value | 3))) for one in members],
        "not": [asked(lambda one=one: ~one) for one in members],
        "again": [made(member.value) is member for member in members],
        "bases": made.__mro__[1:] == type(made).__call__(made.__base__, "Empty", []).__mro__[1:],
    }


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("which", LISTS)
def test_they_are_what_python_makes(kind: Any, which: str, request: pytest.FixtureRequest) -> None:
    own = kind("Made", LISTS[which], boundary=enum.KEEP)
    request.getfixturevalue("quick")
    assert told(kind("Made", LISTS[which], boundary=enum.KEEP)) == told(own)


@pytest.mark.usefixtures("quick")
def test_what_is_no_list_of_names_and_numbers_is_made_as_ever() -> None:
    make: Any = enum.Enum
    assert [each.value for each in make("Made", "ONE TWO")] == [1, 2]
    assert [each.value for each in make("Made", ["ONE", "TWO"], boundary=enum.KEEP)] == [1, 2]
    assert [each.value for each in make("Made", [("ONE", "one")], boundary=enum.KEEP)] == ["one"]
    assert make("Made", [("ONE", 1)], boundary=enum.KEEP, module="elsewhere").__module__ == "elsewhere"
    assert make("Made", ["ONE"]).__module__ == __name__
    with pytest.raises(TypeError):
        make("Made", [("ONE", 1), ("ONE", 2)], boundary=enum.KEEP)


OF_QT = """
import enum, json, sys
if sys.argv[1] == "quick":
    from cio_desktop.app.qt_enums import make_quickly
    make_quickly()
from PySide6 import QtCore, QtGui, QtWidgets
found = {}
for module in (QtCore, QtGui, QtWidgets):
    classes = [each for each in (getattr(module, name, None) for name in dir(module)) if isinstance(each, type)]
    for where in (module, *classes):
        for name in dir(where):
            made = vars(where).get(name)
            if isinstance(made, enum.EnumType):
                members = {name: repr(member) for name, member in made.__members__.items()}
                found[f"{made.__module__} {made.__qualname__}"] = [made.__mro__[1].__name__, str(made), members]
assert QtCore.Qt.AlignmentFlag(33) == QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignTop
assert QtCore.Qt.AlignLeft is QtCore.Qt.AlignmentFlag.AlignLeft
print(json.dumps(found, sort_keys=True))
"""


def test_all_of_qts_are_the_same() -> None:
    quick, own = (of_qt(how) for how in ("quick", "own"))
    assert len(own) > 200
    assert quick == own


def of_qt(how: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-c", OF_QT, how],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found
