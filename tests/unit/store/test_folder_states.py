"""A folder's state is read back as it was written, and as earlier releases wrote it."""

from __future__ import annotations

import pytest

from cio_desktop.store import folder_states, folders
from cio_desktop.store.folder_states import FolderState, Vanishing
from tests.support.store_world import World

STATES = [("ok", "ok"), ("unstable", "unstable"), ("vanishing:1712000000", Vanishing(1712000000))]


@pytest.mark.parametrize(("text", "state"), STATES)
def test_as_text(text: str, state: FolderState) -> None:
    assert folder_states.read(text) == state
    assert folder_states.write(state) == text


@pytest.mark.parametrize(
    "text", ["", "vanishing", "vanishing:", "vanishing:x", "vanishing:-1", "vanishing:1:2", "later"]
)
def test_what_nobody_wrote_says_nothing(text: str) -> None:
    assert folder_states.read(text) == "ok"


@pytest.mark.parametrize(("text", "state"), STATES)
async def test_in_the_row(w: World, text: str, state: FolderState) -> None:
    (row, *_) = await w.db.read(folders.list_of, w.source.id)
    assert row.state == "ok"
    assert await w.db.write(folders.set_sync, row.id, state=state)
    stored = await w.db.read(
        lambda connection: connection.execute("SELECT state FROM folder WHERE id = ?", (row.id,)).fetchone()
    )
    assert stored == (text,)
    read = await w.db.read(folders.get, row.id)
    assert read is not None
    assert read.state == state
