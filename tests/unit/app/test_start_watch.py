"""A start that hangs, judged by what its process wrote."""

import subprocess
import sys

from tests.support.service import PROJECT

HANG = """
import logging, time
logging.basicConfig(format="%(message)s")
from cio_desktop.app.start_watch import StartWatch
def wait_for_the_display():
    time.sleep({asleep})
with StartWatch({patience}) as watch:
    {before}
    wait_for_the_display()
"""


def said(**values: object) -> str:
    done = subprocess.run(
        [sys.executable, "-c", HANG.format(**values)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stderr


def test_it_says_where_it_stands() -> None:
    text = said(asleep=1.5, patience=0.2, before="pass")
    assert "There is no window after 0 seconds." in text
    assert "in wait_for_the_display" in text


def test_a_window_that_is_there_is_not_talked_about() -> None:
    assert said(asleep=0.6, patience=0.2, before="watch.over()") == ""
    assert said(asleep=0.0, patience=30, before="pass") == ""
