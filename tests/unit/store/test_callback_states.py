"""What is owed is read back as it was written, and as earlier releases wrote it."""

import pytest

from cio_desktop.store.callback_states import (
    ImportCallback,
    Retry,
    StatusCallback,
    read_import,
    read_status,
    write_import,
    write_status,
)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("none", "none"),
        ("due", "due"),
        ("done", "done"),
        ("failed", "failed"),
        ("retry:3:1712000000:1711999000", Retry(1711999000, 3, 1712000000)),
        ("retry:3:1712000000", Retry(None, 3, 1712000000)),
    ],
)
def test_of_the_import(text: str, state: ImportCallback) -> None:
    assert read_import(text) == state
    assert write_import(state) == text


@pytest.mark.parametrize(("text", "state"), [("none", "none"), ("retry:17:0:1712000000", Retry(17, 0, 1712000000))])
def test_of_a_status(text: str, state: StatusCallback) -> None:
    assert read_status(text) == state
    assert write_status(state) == text


@pytest.mark.parametrize(
    "text", ["", "retry", "retry:", "retry:a:b", "retry:1", "retry:-1:2:3", "later", "retry:1:2:x"]
)
def test_what_nobody_wrote_says_that_nothing_is_owed(text: str) -> None:
    assert read_import(text) == "none"
    assert read_status(text) == "none"
