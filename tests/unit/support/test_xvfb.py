import subprocess
import sys

import pytest

from tests.support.xvfb import Xvfb

_PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("hello")
label.resize(200, 100)
label.show()
QTimer.singleShot(200, app.quit)
app.exec()
screen = app.primaryScreen().size()
print(app.platformName(), screen.width(), screen.height())
"""


@pytest.mark.xvfb
def test_a_program_draws_on_it(display: Xvfb) -> None:
    command = [sys.executable, "-c", _PROGRAM]
    run = subprocess.run(command, env=display.environment(), capture_output=True, text=True, timeout=60, check=False)
    assert run.stdout.split() == ["xcb", "1280", "800"], run.stderr
