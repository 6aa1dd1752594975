"""A bundle like the real one, but small: for tests of what packaging/ makes of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"
TIME = "1700000000"


def make_bundle(folder: Path, *, program: str, patch: Mapping[bytes, bytes] | None = None) -> Path:
    """A shell script as the program, and a compiled file (`sleep`, in which `patch` replaces bytes) beside it."""
    bundle = folder / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "cio-desktop").write_text(program)
    sleep = Path(shutil.which("sleep") or "").resolve().read_bytes()
    for old, new in (patch or {}).items():
        sleep = sleep.replace(old, new)
    (bundle / "_internal" / "sleep").write_bytes(sleep)
    for path in (bundle / "cio-desktop", bundle / "_internal" / "sleep"):
        path.chmod(0o755)
    (bundle / "_internal" / "with space").write_text("data")
    (bundle / "_internal" / "same").symlink_to("with space")
    return bundle


def in_packaging(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs it beside the modules of packaging/, with `Path` at hand."""
    begin = f"import sys; sys.path.insert(0, {str(PACKAGING)!r}); from pathlib import Path\n"
    return subprocess.run(
        [sys.executable, "-B", "-c", begin + script],
        env={**os.environ, "SOURCE_DATE_EPOCH": TIME, "QT_QPA_PLATFORM": "offscreen", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
