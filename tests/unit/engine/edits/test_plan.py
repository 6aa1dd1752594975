"""Folders to steps: adds before removes, the last add and the last remove of a source as one MOVE."""

import pytest

from cio_desktop.engine.edits.planning.folder_ref import Copy, FolderRef, Traits
from cio_desktop.engine.edits.planning.plan import Evidence, LastContent, NothingLeft, Vanished, plan, to_compare

FULL = {1: Traits(), 2: Traits()}
NO_MOVE = {1: Traits(move=False), 2: Traits()}


def folder(name: str, source: int = 1) -> FolderRef:
    return FolderRef(source, name.encode(), name, folder_id=1)


def copy(name: str, uid: int = 1, source: int = 1) -> Copy:
    return Copy(source, name.encode(), 7, uid)


def alike(copies: list[Copy]) -> Evidence:
    """All of them hold the same bytes."""
    return Evidence({each.place: b"same" for each in copies})


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
    ("twins", ["A1", "A2"], ["B"], ["A"], FULL, ["move A2 -> B", "move A1 -> B"]),
    (
        "twins without MOVE",
        ["A1", "A2"],
        ["B"],
        ["A"],
        NO_MOVE,
        ["copy A2 -> B", "copy A1 -> B", "remove A1", "remove A2"],
    ),
    ("twins to where one is", ["A1", "A2", "B3"], ["B"], ["A"], FULL, ["move A2 -> B", "remove A1"]),
    (
        "twins of one folder, one of another",
        ["A1", "A2", "C3"],
        ["B"],
        ["A", "C"],
        FULL,
        ["move A2 -> B", "move A1 -> B", "remove C3"],
    ),
]


@pytest.mark.parametrize(
    ("have", "add", "remove", "traits", "steps"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_steps(have: list[str], add: list[str], remove: list[str], traits: dict[int, Traits], steps: list[str]) -> None:
    copies = [copy(each[0], int(each[1:])) for each in have]
    found = plan(
        copies, [folder(each) for each in add], [folder(each).key for each in remove], traits, evidence=alike(copies)
    )
    assert shape(found) == steps


def test_another_source_is_filled_before_anything_is_removed() -> None:
    steps = plan([copy("A")], [folder("B", 2)], [folder("A").key], FULL, substitutes={2})
    assert shape(steps) == ["append A1 -> B", "remove A1"]
    assert [step.source_id for step in steps] == [2, 1]


def test_the_last_copy_stays() -> None:
    with pytest.raises(NothingLeft):
        plan([copy("A")], [], [folder("A").key], FULL)


def test_without_a_copy_only_the_spool_helps() -> None:
    with pytest.raises(Vanished):
        plan([], [folder("B")], [], FULL)
    assert shape(plan([], [folder("B")], [folder("A").key], FULL, spooled=True)) == ["append spool -> B"]


UNLIKE = [
    ("each is moved", ["A1", "A2"], ["B"], ["A"], FULL, ["move A2 -> B", "move A1 -> B"]),
    ("also to where another one is", ["A1", "B2"], ["B"], ["A"], FULL, ["move A1 -> B"]),
    ("also from two folders", ["A1", "C2"], ["B"], ["A", "C"], FULL, ["move C2 -> B", "move A1 -> B"]),
    (
        "each is copied",
        ["A1", "A2"],
        ["B"],
        ["A"],
        NO_MOVE,
        ["copy A2 -> B", "copy A1 -> B", "remove A1", "remove A2"],
    ),
    ("what stays gives the further copies", ["A1", "K2"], ["B", "C"], ["A"], FULL, ["copy K2 -> B", "move A1 -> C"]),
    (
        "to another source",
        ["A1", "A2"],
        ["b"],
        ["A"],
        FULL,
        ["append A2 -> b", "append A1 -> b", "remove A1", "remove A2"],
    ),
]


@pytest.mark.parametrize(
    ("have", "add", "remove", "traits", "steps"), [c[1:] for c in UNLIKE], ids=[c[0] for c in UNLIKE]
)
def test_copies_that_hold_something_else(
    have: list[str], add: list[str], remove: list[str], traits: dict[int, Traits], steps: list[str]
) -> None:
    copies = [copy(each[0], int(each[1:])) for each in have]
    wanted = [folder(each, 1 if each.isupper() else 2) for each in add]
    substitutes = {each.source_id for each in wanted} - {1}
    assert shape(plan(copies, wanted, [folder(each).key for each in remove], traits, substitutes=substitutes)) == steps


def test_the_last_of_some_content_stays() -> None:
    with pytest.raises(LastContent):
        plan([copy("A"), copy("B")], [], [folder("A").key], FULL)


def test_a_crash_between_two_moves_loses_no_twin() -> None:
    """One of the two has arrived: it came from where the other one still is."""
    copies = [copy("A", 1), copy("B", 9)]
    seen = Evidence({each.place: b"same" for each in copies}, moved={copies[1].place: folder("A").key})
    assert shape(plan(copies, [folder("B")], [folder("A").key], FULL, evidence=seen)) == ["move A1 -> B"]


def test_a_view_is_no_place_to_stay_in() -> None:
    copies = [copy("A"), copy("V")]
    seen = Evidence({each.place: b"same" for each in copies}, views={folder("V").key})
    with pytest.raises(NothingLeft):
        plan(copies, [], [folder("A").key], FULL, evidence=seen)
    assert shape(plan(copies, [folder("B")], [], FULL, evidence=seen)) == ["copy A1 -> B"]
    assert shape(plan(copies[1:], [folder("B")], [], FULL, evidence=seen)) == ["copy V1 -> B"]


def test_two_folders_that_show_one_message_prove_nothing() -> None:
    copies = [copy("A"), copy("B")]
    one = Evidence(alike(copies).content, shared={frozenset(each.key for each in copies)})
    with pytest.raises(LastContent):
        plan(copies, [], [folder("A").key], FULL, evidence=one)


@pytest.mark.parametrize(
    ("have", "add", "remove", "compared"),
    [
        (["A1"], ["B"], ["A"], []),
        (["A1", "K2"], ["B"], ["A"], []),
        (["A1", "K2"], ["B"], [], []),
        (["A1", "B2"], ["B"], ["A"], ["A1", "B2"]),
        (["A1", "A2", "K3"], ["B"], ["A"], ["A1", "A2"]),
        (["A1", "K2"], [], ["A"], ["A1", "K2"]),
    ],
)
def test_bodies_are_read_only_where_a_plan_depends_on_them(
    have: list[str], add: list[str], remove: list[str], compared: list[str]
) -> None:
    copies = [copy(each[0], int(each[1:])) for each in have]
    found = to_compare(copies, [folder(each) for each in add], [folder(each).key for each in remove], ())
    assert [f"{each.raw.decode()}{each.uid}" for each in found] == compared


def test_a_source_keeps_what_it_has_unless_the_message_was_to_go_to_the_other_one() -> None:
    """Seed two-sources 20621: the same bytes are in another source, and say nothing of this one."""
    copies = [copy("A", 1), copy("B", 2, source=2), copy("A", 3, source=2)]
    leaving = [folder("A").key]
    for add in ([], [folder("B", 2)]):
        with pytest.raises((NothingLeft, LastContent)):
            plan(copies, add, leaving, FULL, evidence=alike(copies))
        assert to_compare(copies, add, leaving, ()) == copies[:1]
        assert shape(plan(copies, add, leaving, FULL, substitutes={2}, evidence=alike(copies))) == ["remove A1"]
    both = [*copies, copy("C", 4)]
    assert shape(plan(both, [], leaving, FULL, evidence=alike(both))) == ["remove A1"]
