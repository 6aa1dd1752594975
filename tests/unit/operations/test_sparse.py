"""Known stretches of long lists, and the steps between two of them."""

from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.operations.sparse import Insert, Remove, SparseRows, reconcile


def rows(total: int, **stretches: str) -> SparseRows:
    """`rows(9, at0="AB")`: rows 0 and 1 are A and B."""
    made = SparseRows(total)
    for name, ids in stretches.items():
        made.put(int(name.removeprefix("at")), list(ids))
    return made


def run(old: SparseRows, new: SparseRows, gone: frozenset[str] = frozenset()) -> list[Insert | Remove]:
    steps = reconcile(old, new, gone)
    for step in steps:
        if isinstance(step, Insert):
            assert 0 <= step.at <= old.total
            assert step.count > 0
            old.insert(step.at, step.count)
        else:
            assert step.at >= 0
            assert step.at + step.count <= old.total
            old.remove(step.at, step.count)
    return steps


def test_put_joins_and_overwrites() -> None:
    made = rows(100, at10="ABC", at13="DE", at12="X")
    assert list(made.runs()) == [(10, list("ABXDE"))]
    assert made.row_of("X") == 12
    assert made.id_at(9) is None
    assert made.id_at(15) is None


def test_insert_and_remove_shift_what_follows() -> None:
    made = rows(100, at10="ABCD")
    made.insert(12, 2)
    assert dict(made.known()) == {10: "A", 11: "B", 14: "C", 15: "D"}
    made.remove(11, 3)
    assert dict(made.known()) == {10: "A", 11: "C", 12: "D"}
    assert made.total == 99


def test_new_message_on_top_shifts_everything_by_one_step() -> None:
    old, new = rows(1000, at0="ABCDE"), rows(1001, at0="XABCD")
    assert run(old, new) == [Insert(0, 1)]
    assert old.row_of("E") == 5  # pushed out of what was read: it keeps its row and its selection


def test_a_removed_row_is_removed_and_nothing_else() -> None:
    old, new = rows(1000, at0="ABCDE"), rows(999, at0="ABDEF")
    assert run(old, new) == [Remove(2, 1)]


def test_the_last_known_row_removed() -> None:
    old, new = rows(1000, at0="ABC"), rows(999, at0="ABX")
    assert run(old, new) == [Remove(2, 1)]


def test_a_hint_decides_where_rows_alone_cannot() -> None:
    old, new = rows(1000, at0="ABC"), rows(1000, at0="AB")
    assert run(old, new, frozenset("C")) == [Remove(2, 1), Insert(2, 1)]


def test_filling_unknown_rows_takes_no_step() -> None:
    old, new = rows(1000, at0="ABC"), rows(1000, at0="ABC", at500="XYZ")
    assert run(old, new) == []


def test_change_far_above_moves_the_known_stretch() -> None:
    old, new = rows(1000, at500="ABC"), rows(1001, at501="ABC")
    run(old, new)
    assert old.row_of("A") == 501


def test_replacement_in_place_never_lets_a_row_become_another_message() -> None:
    old, new = rows(3, at0="ABC"), rows(3, at0="AXC")
    assert run(old, new) == [Remove(1, 1), Insert(1, 1)]


ids = st.lists(st.integers(0, 30), unique=True, max_size=25).map(lambda n: [f"m{i:02}" for i in n])


@st.composite
def sparse(draw: st.DrawFn) -> SparseRows:
    everything = draw(ids)
    made = SparseRows(len(everything))
    for row, message_id in enumerate(everything):
        if draw(st.booleans()):
            made.put(row, [message_id])
    return made


@given(sparse(), sparse(), st.sets(st.integers(0, 30)))
def test_after_the_steps_no_row_stands_for_another_message(old: SparseRows, new: SparseRows, hint: set[int]) -> None:
    gone = frozenset(f"m{i:02}" for i in hint) - frozenset(new.index)
    run(old, new, gone)
    assert old.total == new.total
    for row, message_id in old.known():
        assert new.id_at(row) in {None, message_id}
        assert message_id not in gone
        assert new.row_of(message_id) in {None, row}


@given(ids, ids)
def test_between_fully_known_lists_what_stays_in_order_is_never_touched(a: list[str], b: list[str]) -> None:
    old, new = SparseRows(len(a)), SparseRows(len(b))
    old.put(0, a)
    new.put(0, b)
    common = [i for i in a if i in b]
    in_order = common == [i for i in b if i in a]
    run(old, new)
    if in_order:
        assert [i for _row, i in old.known()] == common
