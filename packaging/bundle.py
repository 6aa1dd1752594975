"""Makes the bundle that every package is made of: a folder with the program, its Python, and the libraries it needs.

`cio-desktop` (the program) and `_internal/`. The folder appears as a whole or not at all.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Literal

from project import BUILD, NAME, BuildError, epoch, run

Kind = Literal["deb", "portable", "windows", "macos"]
TIMEOUT = 900.0


def make(kind: Kind) -> Path:
    """The folder .build/bundle/KIND/cio-desktop, made anew. Needs the environment that build.py makes."""
    os.umask(0o022)
    work = BUILD / "work"
    work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{kind}-", dir=work) as temporary:
        place = Path(temporary)
        freeze(kind, place)
        return _take(place / "dist" / NAME, BUILD / "bundle" / kind / NAME)


def freeze(kind: Kind, place: Path) -> None:
    """PyInstaller's part, into place/dist/cio-desktop."""
    run(
        [
            *(sys.executable, "-P", "-m", "PyInstaller", "--clean", "--noconfirm", "--log-level=WARN"),
            *("--distpath", place / "dist", "--workpath", place / "work"),
            Path(__file__).with_name("cio-desktop.spec"),
        ],
        cwd=place,
        env={
            "CIO_BUNDLE_KIND": kind,
            "PYINSTALLER_CONFIG_DIR": str(place / "cache"),
            "PYTHONHASHSEED": "0",
            "PYTHONPATH": "",
            "PYTHONDONTWRITEBYTECODE": "1",
            "SOURCE_DATE_EPOCH": str(epoch()),
            "LC_ALL": "C.UTF-8",
        },
        timeout=TIMEOUT,
        what="PyInstaller",
    )


def _take(made: Path, target: Path) -> Path:
    if not (made / "_internal").is_dir():
        raise BuildError(f"PyInstaller ended without an error, but {made} is missing.")
    target.parent.mkdir(parents=True, exist_ok=True)
    old = made.parent / "old"
    if target.exists():
        target.rename(old)
    made.rename(target)
    shutil.rmtree(old, ignore_errors=True)
    return target
