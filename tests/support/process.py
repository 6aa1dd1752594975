"""Starting and ending the private servers of a test run. None outlives the run, however the run ends."""

import contextlib
import ctypes
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import psutil

_PR_SET_PDEATHSIG = 1
_NEVER_GIVEN = range(15_000, 30_000)  # Linux gives those from 32768 on, others begin higher
_LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


class NotStarted(RuntimeError):
    """A private server did not come up; the text holds what it wrote."""


def _die_with_parent() -> None:
    if _LIBC is not None:
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def spawn(
    command: Sequence[str | os.PathLike[str]],
    *,
    log: Path,
    errors: Path | None = None,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    pass_fds: Sequence[int] = (),
) -> subprocess.Popen[bytes]:
    """A child in a process group of its own that writes its outputs to `log`, stderr to `errors` if given."""
    with log.open("ab") as out, (errors or log).open("ab") as err:
        return subprocess.Popen(
            [os.fspath(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            cwd=cwd,
            env=env,
            pass_fds=pass_fds,
            start_new_session=True,
            preexec_fn=_die_with_parent,
        )


def end(process: subprocess.Popen[bytes], *, patience: float = 5.0) -> int:
    """Ask it to stop, then make it; its whole group goes with it."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            pass
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass  # the whole group is gone
    return process.wait(patience)


def free_ports(count: int) -> list[int]:
    """Ports nobody uses right now, for servers that cannot be given an open socket. None that a system gives to whoever
    asks for any: until the server has it, another test's connection could."""
    found: list[int] = []
    for port in random.SystemRandom().sample(_NEVER_GIVEN, 1000):
        if len(found) == count:
            return found
        with socket.socket() as sock, contextlib.suppress(OSError):
            sock.bind(("127.0.0.1", port))
            found.append(port)
    raise NotStarted("no port is free")


def answers(port: int, greeting: bytes = b"") -> bool:
    """Does a server on this port say `greeting` (or just accept, when that is empty)?"""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=60) as sock:
            return not greeting or sock.recv(512).startswith(greeting)
    except OSError:
        return False


def wait_until(
    ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path, *, timeout: float = 60.0
) -> None:
    """Until `ready()`; raises NotStarted when the process ends before, or takes too long."""
    deadline = time.monotonic() + timeout
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            words = log.read_text("utf-8", "replace")[-4000:] if log.exists() else ""
            raise NotStarted(f"{process.args!r} did not start:\n{words}")
        time.sleep(0.02)


def runs(child: psutil.Process) -> bool:
    """Also where another process has its number by now. Whoever inherits an orphan may be slow to bury it."""
    try:
        return bool(child.is_running() and child.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
