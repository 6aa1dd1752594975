"""The socket that the starts of one profile meet at. Asked before Qt is imported: whoever only raises the first window
needs none.

It lies in a folder that only this user may enter: nobody else can answer for the window, or ask for it.
"""

from __future__ import annotations

import hashlib
import os
import socket
import stat
import sys
import tempfile
from pathlib import Path

from cio_desktop.app.profile import Profile

ANSWER_TIMEOUT = 1.0  # seconds; the other end is a local process


def socket_name(profile: Profile) -> str:
    """As Qt takes it (QLocalServer). Empty if there is no folder for it: then every start opens its own window, and
    the service's lock tells the second."""
    # the name may be visible to other users, the profile's path need not be
    name = "cio-desktop-" + hashlib.sha256(str(profile.data_dir).encode()).hexdigest()[:24]
    if sys.platform == "win32":
        return name  # a pipe, which has no folder; UserAccessOption guards it
    folder = _private_folder()
    return str(folder / name) if folder is not None else ""


def raise_first(profile: Profile) -> bool:
    """True when a first window was there and has been asked to come up."""
    name = socket_name(profile)
    if not name:
        return False
    try:
        if sys.platform == "win32":
            with open(rf"\\.\pipe\{name}", "r+b", buffering=0):
                return True
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
            sock.settimeout(ANSWER_TIMEOUT)
            sock.connect(name)
            return True
    except OSError:
        return False


def _private_folder() -> Path | None:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and _is_private(Path(runtime)):
        return Path(runtime)
    own = Path(tempfile.gettempdir()) / f"cio-desktop-{os.geteuid()}"
    try:
        own.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return own if _is_private(own) else None


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077
