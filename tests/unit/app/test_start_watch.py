"""A start that hangs, judged by what its process wrote."""

import subprocess
import sys

import pytest

from tests.support.service import PROJECT

HANG = """
import ctypes, logging, threading, time
logging.basicConfig(format="%(message)s")
from cio_desktop.app.start_watch import StartWatch
def wait_for_the_display():
    time.sleep({asleep})
def hold_the_interpreter():
    ctypes.PyDLL(None).usleep({held_ms} * 1000)
def work(depth=0):
    return depth if depth > 50 else work(depth + 1)
def keep_working():
    end = time.monotonic() + {asleep}
    while time.monotonic() < end:
        work()
threads = [threading.Thread(target=keep_working) for _ in range({threads})]
for thread in threads:
    thread.start()
with StartWatch({patience}, {held}) as watch:
    {doing}
"""


def said(
    doing: str, patience: float = 0.2, held: float = 30, asleep: float = 0.0, held_ms: int = 0, threads: int = 0
) -> str:
    script = HANG.format(doing=doing, patience=patience, held=held, asleep=asleep, held_ms=held_ms, threads=threads)
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stderr


def test_it_says_where_it_stands() -> None:
    text = said("wait_for_the_display()", asleep=1.5)
    assert text.startswith("There is no window after 0 seconds.")
    assert text.count("in wait_for_the_display") == 1


def test_a_start_that_is_only_slow_lives() -> None:
    """What is read of a thread that runs may be gone while it is read."""
    text = said("keep_working()", threads=5, patience=0.1, asleep=1.0)
    assert "in keep_working" in text


@pytest.mark.skipif(sys.platform == "win32", reason="usleep is the C library's of Unix")
def test_where_the_interpreter_is_held_it_is_told_all_the_same() -> None:
    assert "in hold_the_interpreter" in said("hold_the_interpreter()", patience=0.1, held=0.1, held_ms=1000)


def test_a_window_that_is_there_is_not_talked_about() -> None:
    assert said("watch.over(); wait_for_the_display()", patience=1.0, asleep=1.5) == ""
    assert said("pass", patience=30) == ""
