"""What the interpreter does otherwise while an import runs, and as before afterwards."""

import gc
import sys

import pytest

from cio_desktop.engine.sync.bulk import THRESHOLDS, TURN, many_rows


def settings() -> tuple[tuple[int, int, int], float]:
    return gc.get_threshold(), sys.getswitchinterval()


def test_for_the_time_of_all_imports() -> None:
    before = settings()
    with many_rows():
        assert settings() == (THRESHOLDS, pytest.approx(TURN))
        with pytest.raises(KeyError), many_rows():
            raise KeyError
        assert settings() == (THRESHOLDS, pytest.approx(TURN))
    assert settings() == before
