"""What differs when the program runs from a bundle (packaging/cio-desktop.spec) and not from source.

A bundle finds its own libraries by variables of the environment, which would break the programs that we start (the
browser, above all): `prepare` takes them back. A windowed program on Windows has no stdin, stdout and stderr.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TextIO

import platformdirs

LOG_LIMIT = 1_000_000  # bytes; a longer log starts anew
LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
# set for the bundle's own Qt, which finds its parts without them; the Qt of another program must not
FOR_OUR_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def prepare() -> None:
    """First thing in a bundle, before anything else of the program is imported."""
    restore_environment()
    fill_streams()


def restore_environment() -> None:
    """The environment as it was before the bundle started. What this process loads itself is decided by then."""
    for name in LIBRARY_PATHS:
        original = os.environ.pop(f"{name}_ORIG", None)
        os.environ.pop(name, None)
        if original is not None:
            os.environ[name] = original
    for name in FOR_OUR_QT:
        os.environ.pop(name, None)


def child_environment() -> dict[str, str]:
    """What this same program, started again, must be told on top: it is to set up its libraries anew."""
    return {"PYINSTALLER_RESET_ENVIRONMENT": "1"} if is_frozen() else {}


def fill_streams() -> None:
    """A log file in place of missing streams: whatever prints would fail otherwise, uvicorn and argparse among it."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None or sys.stderr is None:
        log = _open_log()
        sys.stdout = sys.stdout or log
        sys.stderr = sys.stderr or log


def log_file() -> Path:
    return platformdirs.user_log_path("cio-desktop", appauthor=False) / "cio-desktop.log"


def _open_log() -> TextIO:
    """Readable by its owner only. Where it can't be written, what is said is lost, and nothing else."""
    path = log_file()
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        anew = path.exists() and path.stat().st_size > LOG_LIMIT
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if anew else os.O_APPEND)
        return os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8", errors="replace", buffering=1)
    return open(os.devnull, "w", encoding="utf-8")
