"""What a sync asks the open_edits, with thousands of open edits: an answer costs milliseconds, no stop of the loop."""

import time
from types import SimpleNamespace
from typing import Any

import pytest

from cio_desktop.engine.change import FolderChange
from cio_desktop.engine.edits.open_edits import OpenEdits
from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.folder_ref import FolderRef
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store.edits import StepRow, StepState
from tests.support.clock import FakeClock

MANY = 5_000


def waiting(number: int, state: EditStatus) -> Edit:
    of_step: StepState = "deferred" if state is EditStatus.DEFERRED else "issued"
    step = StepRow("remove", 1, b"INBOX", 7, number, b"Bills", 8, None, number, of_step)
    return Edit(f"e{number}", "a", f"m{number}", FolderChange(), state, 0, 0, steps=[step])


@pytest.fixture
def open_edits() -> OpenEdits:
    made = OpenEdits(FakeClock())
    for number in range(1, MANY + 1):
        made.add(waiting(number, EditStatus.DEFERRED if number % 2 else EditStatus.RUNNING))
    facts: Any = SimpleNamespace(folders=[FolderRef(1, b"INBOX", "INBOX", 1)])
    made.learn_folders(facts)
    return made


def test_with_thousands_of_open_edits(open_edits: OpenEdits) -> None:
    began = time.process_time()
    assert len(open_edits.deferred()) == MANY // 2
    pins = open_edits.pinned(1, 7)
    assert (len(pins.out), len(pins.moving)) == (MANY // 2, MANY // 2)
    assert open_edits.pinned(1, 6).moving == frozenset()
    assert open_edits.concerns(1)
    took = time.process_time() - began
    assert took < 0.5, took
    began = time.process_time()
    for number in range(1, MANY + 1):
        assert len(open_edits.deferred(f"m{number}")) == number % 2
    assert time.process_time() - began < 0.5


def test_what_waits_for_its_expunge_keeps_no_sync_from_what_was_copied() -> None:
    """Another program removes the copy, and the waiting edit is looked at while a sync reads that folder: the copy is
    not left in the index (simulator seed writing-plain 9500005)."""
    edits = OpenEdits(FakeClock())
    edit = waiting(3, EditStatus.RUNNING)
    edit.steps.append(StepRow("copy", 1, b"INBOX", 7, 3, b"Bills", 8, None, 5, "done"))
    edits.add(edit)
    facts: Any = SimpleNamespace(folders=[FolderRef(1, b"Bills", "Bills", 2), FolderRef(1, b"INBOX", "INBOX", 1)])
    edits.learn_folders(facts)
    before = edits.pinned(2, 8).moment
    edits.note_ended(edit)
    edit.state, edit.steps[0].state = EditStatus.DEFERRED, "deferred"
    assert 5 in edits.pinned(2, 8, before).moving
    before = edits.pinned(2, 8).moment
    edits.note_ended(edit)
    assert 5 not in edits.pinned(2, 8, before).moving
    assert 3 in edits.pinned(1, 7, before).moving
