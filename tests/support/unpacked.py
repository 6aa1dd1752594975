"""Debian packages that cannot be installed beside Dovecot, unpacked into .venv by packaging/start.py.

Only says where their programs are and whether they could run here; installs nothing.
"""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2] / ".venv" / "unpacked"


def program(package: str, path: str) -> Path | None:
    """The program at `path` of an unpacked package; None when it, or a library it needs, is not here."""
    found = ROOT / package / path
    ldd = shutil.which("ldd")
    if not found.exists() or ldd is None:
        return None
    # As root the servers run as nobody, who must be able to read them, too.
    user = "nobody" if os.geteuid() == 0 else None
    told = subprocess.run([ldd, found], env=environment(package), capture_output=True, text=True, timeout=60, user=user)
    return None if told.returncode or "not found" in told.stdout else found


def environment(package: str) -> dict[str, str]:
    """With the package's own libraries."""
    libraries = ROOT / package / "usr" / "lib"
    places = [libraries, *libraries.glob("*-linux-gnu")]
    return {"PATH": os.environ.get("PATH", ""), "LD_LIBRARY_PATH": os.pathsep.join(map(str, places))}
