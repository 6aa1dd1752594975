"""A library of the system that is gone: one sentence in place of Python's trace."""

import os
from collections.abc import Iterator

import pytest

from cio_desktop.app import cli


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[ImportError]]:
    """What the window's start raises."""
    from cio_desktop.app import launch

    raised: list[ImportError] = []

    def run_window(_options: object) -> int:
        raise raised[0]

    monkeypatch.setattr(launch, "run_window", run_window)
    before = os.umask(0o077)  # as the command line sets it for the rest of its process
    yield raised
    os.umask(before)


def test_a_missing_library_is_named(failing: list[ImportError], capsys: pytest.CaptureFixture[str]) -> None:
    failing.append(ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"))
    assert cli.main([]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("cio-desktop: The system's library libEGL.so.1 is missing.")
    assert told.err.count("\n") == 1


@pytest.mark.parametrize(
    "words", ["No module named 'x'", "x.so: undefined symbol: y", "cannot open shared object file"]
)
def test_other_failures_keep_their_trace(failing: list[ImportError], words: str) -> None:
    failing.append(ImportError(words))
    with pytest.raises(ImportError, match="^" + words.split(":")[0]):
        cli.main([])
