"""Folders to steps: adds before removes, the last add and the last remove of a source as one MOVE."""

import pytest

from cio_desktop.engine.edits.box import Box, Copy, Traits
from cio_desktop.engine.edits.plan import NothingLeft, Vanished, plan

FULL = {1: Traits(), 2: Traits()}
NO_MOVE = {1: Traits(move=False), 2: Traits()}


def box(name: str, source: int = 1) -> Box:
    return Box(source, name.encode(), name, folder_id=1)


def copy(name: str, uid: int = 1, source: int = 1) -> Copy:
    return Copy(source, name.encode(), 7, uid)


def shape(steps: list) -> list[str]:  # type: ignore[type-arg]
    def one(step) -> str:  # type: ignore[no-untyped-def]
        src = f"{step.src.raw.decode()}{step.src.uid}" if step.src else "spool"
        return f"{step.op} {src}" + (f" -> {step.dst.raw.decode()}" if step.dst else "")

    return [one(step) for step in steps]


CASES = [
    ("nothing to do", ["A1"], ["A"], [], FULL, []),
    ("add", ["A1"], ["B"], [], FULL, ["copy A1 -> B"]),
    ("two adds", ["A1"], ["B", "C"], [], FULL, ["copy A1 -> B", "copy A1 -> C"]),
    ("move", ["A1"], ["B"], ["A"], FULL, ["move A1 -> B"]),
    ("move without MOVE", ["A1"], ["B"], ["A"], NO_MOVE, ["copy A1 -> B", "remove A1"]),
    ("remove", ["A1", "B2"], [], ["A"], FULL, ["remove A1"]),
    ("add what is there, remove", ["A1", "B2"], ["B"], ["A"], FULL, ["remove A1"]),
    ("name in both", ["A1"], ["A"], ["A"], FULL, []),
    (
        "many",
        ["A1", "B2", "K9"],
        ["C", "D"],
        ["A", "B"],
        FULL,
        ["copy K9 -> C", "move B2 -> D", "remove A1"],
    ),
    (
        "many without MOVE",
        ["A1", "B2"],
        ["C", "D"],
        ["A", "B"],
        NO_MOVE,
        ["copy B2 -> C", "copy B2 -> D", "remove A1", "remove B2"],
    ),
    ("two copies in one folder", ["A1", "A2"], ["B"], ["A"], FULL, ["move A2 -> B", "remove A1"]),
]


@pytest.mark.parametrize(
    ("have", "add", "remove", "traits", "steps"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_steps(have: list[str], add: list[str], remove: list[str], traits: dict[int, Traits], steps: list[str]) -> None:
    copies = [copy(each[0], int(each[1:])) for each in have]
    found = plan(copies, [box(each) for each in add], [box(each).key for each in remove], traits)
    assert shape(found) == steps


def test_another_source_is_filled_before_anything_is_removed() -> None:
    steps = plan([copy("A")], [box("B", 2)], [box("A").key], FULL)
    assert shape(steps) == ["append A1 -> B", "remove A1"]
    assert [step.source_id for step in steps] == [2, 1]


def test_the_last_copy_stays() -> None:
    with pytest.raises(NothingLeft):
        plan([copy("A")], [], [box("A").key], FULL)
    assert shape(plan([copy("A")], [], [box("A").key], FULL, elsewhere=True)) == ["remove A1"]


def test_without_a_copy_only_the_spool_helps() -> None:
    with pytest.raises(Vanished):
        plan([], [box("B")], [], FULL)
    assert shape(plan([], [box("B")], [box("A").key], FULL, spooled=True)) == ["append spool -> B"]
