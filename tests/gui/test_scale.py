"""The whole window on dense screens: nothing is cut; at whole scales icons, lines and the ring of the keys have all
their pixels."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.patience import PATIENCE


@pytest.mark.parametrize("scale", [1.25, 1.5, 2, 3])
def test_the_window_is_sharp_and_whole(tmp_path: Path, scale: float) -> None:
    """In a process of its own: Qt takes one scale for all of it."""
    command = [sys.executable, "-m", "tests.support.scaled_window", str(tmp_path)]
    surroundings = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
