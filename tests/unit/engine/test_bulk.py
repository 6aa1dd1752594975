"""What the interpreter does otherwise while an import runs, and as before afterwards."""

import contextlib
import ctypes
import gc
import subprocess
import sys

import pytest

from cio_desktop.engine.sync.bulk import LEAST_SHARE, THRESHOLDS, TURN, give_back, many_rows, share


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


# Small pieces between which others stay: glibc can give none of it back by itself.
KEPT = """
from ctypes import CDLL, c_size_t, c_void_p, memset
from pathlib import Path
from cio_desktop.engine.sync.bulk import give_back
libc = CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = c_void_p, [c_size_t], [c_void_p]
pieces = [libc.malloc(20_000) for _ in range(2_000)]
for piece in pieces:
    memset(piece, 1, 20_000)
for piece in pieces[:-1]:
    libc.free(piece)
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4
before = resident()
give_back()
print(before - resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc keeps it, and says what it does")
def test_memory_of_an_import_is_given_back() -> None:
    given = subprocess.run([sys.executable, "-c", KEPT], capture_output=True, text=True, timeout=60, check=True)
    assert int(given.stdout) > 30_000


def test_where_the_system_knows_no_such_thing_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", asked.append)
    give_back()
    assert asked == []
