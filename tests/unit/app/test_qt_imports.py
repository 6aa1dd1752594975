"""What PySide6 does at its import for programs of another kind is left out, or done when it is needed."""

import os
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


DESCRIBED = """
import sys
from cio_desktop.app.qt_imports import import_qt
import_qt()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
def late():
    return {name.rpartition(".")[2] for name, module in sys.modules.items() if type(module).__name__ == "_LateModule"}
assert late() >= {"mapping", "parser", "layout", "errorhandler", "pyi_generator"}, late()
application = QApplication([])
label = QLabel("words")
for wrong in (lambda: label.setText(5), lambda: QTimer.singleShot("a", 5, 6), lambda: QLabel(1, 2, 3)):
    try:
        wrong()
    except TypeError as error:
        assert "called with wrong argument types" in str(error), error
        assert "Supported signatures:" in str(error), error
    else:
        raise AssertionError
assert "parser" not in late()
import pydoc
assert "setText(self, " in pydoc.plain(pydoc.render_doc(QLabel.setText))
from PySide6.support.signature.lib.pyi_generator import generate_pyi
from PySide6.support.signature.lib.enum_sig import ExactEnumerator
assert not late() & {"pyi_generator", "enum_sig"}
try:
    sys.modules["shibokensupport.signature.layout"].no_such_thing
except AttributeError:
    pass
else:
    raise AssertionError
"""


def test_the_words_of_a_wrong_call_are_qts_own() -> None:
    """An error in loading them late would end the process."""
    done = subprocess.run(
        [sys.executable, "-c", DESCRIBED],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
