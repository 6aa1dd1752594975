"""Nothing but the words of the start's watch is left out of a log."""

import sys
from subprocess import run

from tests.support.service import PROJECT
from tests.support.slow_start import without_watch

SLOW = """
import logging, threading
from cio_desktop.app.start_watch import StartWatch
logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
logging.warning("before")
over = threading.Event()
other = threading.Thread(target=over.wait)
other.start()
StartWatch()._say()
over.set()
other.join()
logging.warning("behind")
"""


def test_a_slow_start_leaves_nothing_and_hides_nothing() -> None:
    said = run([sys.executable, "-c", SLOW], cwd=PROJECT, capture_output=True, text=True, timeout=60, check=True).stderr
    assert "There is no window" in said
    assert said.count("(most recent call first)") == 2
    assert [line.rpartition(": ")[2] for line in without_watch(said).splitlines()] == ["before", "behind"]
