"""What the interpreter does otherwise while an import runs, and as before afterwards; what several imports share."""

import contextlib
import gc
import sys

import pytest

from cio_desktop.engine.sync.bulk import LEAST_SHARE, THRESHOLDS, TURN, many_rows, share


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


def test_several_share_the_memory() -> None:
    assert share(4 * LEAST_SHARE) == 4 * LEAST_SHARE
    with many_rows():
        assert share(4 * LEAST_SHARE) == 4 * LEAST_SHARE
        with many_rows():
            assert share(4 * LEAST_SHARE) == 2 * LEAST_SHARE
            with contextlib.ExitStack() as more:
                for _ in range(6):
                    more.enter_context(many_rows())
                assert share(4 * LEAST_SHARE) == LEAST_SHARE
                assert share(200) == 200
