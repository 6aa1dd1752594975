"""A Python in which the libraries of the window are not installed: `environment(folder)` of such a process."""

from __future__ import annotations

import os
from pathlib import Path

from cio_desktop.app.cli import WINDOW_LIBRARIES

HIDDEN = (*WINDOW_LIBRARIES, "shiboken6")

_SITE = f"""
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder

class Installed:
    # as the usual one, but for what is hidden
    @staticmethod
    def find_spec(name, path=None, target=None):
        return None if name.partition(".")[0] in {HIDDEN!r} else PathFinder.find_spec(name, path, target)

sys.meta_path[:] = [BuiltinImporter, FrozenImporter, Installed]
"""


def environment(folder: Path) -> dict[str, str]:
    """Python reads `sitecustomize` from the folder before anything else."""
    folder.mkdir(exist_ok=True)
    (folder / "sitecustomize.py").write_text(_SITE)
    return {**os.environ, "PYTHONPATH": str(folder)}
