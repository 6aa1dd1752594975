"""Where the starts of one profile meet. Asked before Qt is imported: whoever only raises the first window needs none.

It is a socket in a folder that only this user may enter: nobody else can answer for the window, or ask for it. Windows
has an event in its place (instance_event.py). Neither outlives its window: a socket file that nobody listens at any
more is put aside by the next window.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import socket
import stat
import sys
import tempfile
from pathlib import Path
from typing import Protocol

from cio_desktop.app.profile import Profile

log = logging.getLogger(__name__)

ANSWER_TIMEOUT = 1.0  # seconds; the other end is a local process
WAITING = 8  # starts that may ask at the same moment


def socket_name(profile: Profile) -> str:
    """Empty if there is no folder for it: then every start opens its own window, and the service's lock tells the
    second."""
    # the name may be visible to other users, the profile's path need not be
    name = "cio-desktop-" + hashlib.sha256(str(profile.data_dir).encode()).hexdigest()[:24]
    if sys.platform == "win32":
        return name  # of an event, which has no folder
    folder = _private_folder()
    return str(folder / name) if folder is not None else ""


def raise_first(profile: Profile) -> bool:
    """True when a first window was there and has been asked to come up."""
    name = socket_name(profile)
    if not name:
        return False
    if sys.platform == "win32":
        from cio_desktop.app.instance_event import set_event

        return set_event(name)
    return _ask(name)


class Door(Protocol):
    """What the first window waits at. `handle` has something to tell when another start asks, until `answer`."""

    handle: int

    def answer(self) -> None: ...
    def close(self) -> None: ...


def open_door(profile: Profile) -> Door | None:
    """None where there can be none, or another window came first."""
    name = socket_name(profile)
    if not name:
        return None
    try:
        if sys.platform == "win32":
            from cio_desktop.app.instance_event import Event

            return Event(name)
        return _Listener(name)
    except OSError as error:
        log.info("no other start can raise this window: %s", error.strerror)
        return None


class _Listener:
    """Raises OSError. It has its name only once it listens: what is found under that and does not answer is of a window
    that was killed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        made = os.path.join(os.path.dirname(name), f"cio-{os.getpid()}")  # short, as the length of a path is limited
        try:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(made)  # of a process that had our number
            self._socket.bind(made)
            os.chmod(made, 0o600)  # before anybody can connect
            self._file = os.stat(made)
            self._socket.listen(WAITING)
            self._take_name(made)
        except OSError:
            self._socket.close()
            raise
        finally:
            with contextlib.suppress(OSError):
                os.unlink(made)
        self._socket.setblocking(False)
        self.handle = self._socket.fileno()

    def _take_name(self, made: str) -> None:
        """At the second try the name is free, unless other starts want it, too."""
        try:
            os.link(made, self._name)
        except FileExistsError:
            if _ask(self._name):
                raise
            _put_aside(self._name, f"{made}-old")
            os.link(made, self._name)

    def answer(self) -> None:
        with contextlib.suppress(OSError):  # who asked is gone again
            self._socket.accept()[0].close()

    def close(self) -> None:
        self._socket.close()
        with contextlib.suppress(OSError):
            if os.path.samestat(os.stat(self._name), self._file):  # and not that of another window
                os.unlink(self._name)


def _put_aside(name: str, there: str) -> None:
    """What is of a window that was killed. Raises OSError where another start has done so meanwhile, and has the name
    now, or where something else is in the way: it stays."""
    try:
        os.rename(name, there)
    except FileNotFoundError:
        return  # another start is about to take it
    try:
        if _ask(there):
            raise FileExistsError
        os.unlink(there)
    except OSError:
        os.rename(there, name)
        raise


def _ask(name: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
            sock.settimeout(ANSWER_TIMEOUT)
            sock.connect(name)
    except (BlockingIOError, TimeoutError):
        return True  # it is there and busy; as many as it can take wait for it
    except OSError:
        return False
    return True


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
