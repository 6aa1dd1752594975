"""PySide6 reads the source of whatever is imported after it; the program does without."""

import subprocess
import sys

PROGRAM = """
import linecache
from cio_desktop.app.qt_imports import import_qt
import_qt()
read = set(linecache.cache)
import mailbox, sched
from PySide6.QtCore import *
from PySide6.QtWidgets import QLabel
assert set(linecache.cache) == read, set(linecache.cache) - read
assert QTimer.__name__ == "QTimer"
class Told(QObject):
    told = Signal(str)
heard = []
source = Told()
source.told.connect(heard.append)
source.told.emit("word")
assert heard == ["word"]
import_qt()  # a second time changes nothing
import imaplib
assert set(linecache.cache) == read
"""


def test_no_source_is_read_for_what_is_imported_after_qt() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
