"""What earlier releases have noted with a step is read, and written again as it was."""

import msgspec
import pytest

from cio_desktop.engine.edits.planning.step_notes import note, notes, place_of
from cio_desktop.store.edits import StepRow

STORED = [
    {"use": "\\Archive"},
    {"from": [1, "494e424f58", 7], "flags": ["\\Seen"], "internaldate": 1712000000},
    {"witness": [1, "42696c6c73", 3, 9], "beside": [[1, "42696c6c73", 3, 9], [2, "576f726b", 1, 4]]},
    {"mark": "$SeenApart"},
    {"was_deleted": True, "expunging": True},
    {"flags": ["\\Seen"], "back": ["494e424f58", 7, 12]},
    {"owed": True},
    {"add": ["\\Inbox"], "remove": ["Work"]},
    {"flagged": False},
]


@pytest.mark.parametrize("stored", STORED, ids=lambda stored: next(iter(stored)))
def test_as_it_is_on_the_disk(stored: dict[str, object]) -> None:
    step = StepRow("remove", 1, extra_json=msgspec.json.encode(stored).decode())
    note(step)
    assert step.extra_json is not None
    assert msgspec.json.decode(step.extra_json) == stored


def test_what_was_noted_stays() -> None:
    step = StepRow("remove", 1)
    assert (notes(step).mark, notes(step).witness, step.extra_json) == ("\\Deleted", None, None)
    note(step, witness=(1, b"Bills \xff".hex(), 3, 9))
    note(step, was_deleted=True)
    found = notes(step)
    assert found.was_deleted
    assert found.witness is not None
    assert place_of(found.witness) == (1, b"Bills \xff", 3, 9)
    with pytest.raises(TypeError):
        note(step, relied_upon=1)
