"""What a test must leave as it found it: logs, threads, sockets, children, what the process has set. Of Qt:
qt_guards.py.

The fixtures run for every test. They judge after all other fixtures of the test are gone, so a failure reads
"ERROR at teardown"; it means the test (or the code it ran) left something behind.
"""

import gc
import logging
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cio_desktop import language

GRACE_S = 30.0
_PROC = Path("/proc/self")


@dataclass
class ExpectedLog:
    logger: str
    match: re.Pattern[str]
    required: bool
    seen: int = 0

    def takes(self, record: logging.LogRecord) -> bool:
        named = record.name == self.logger or record.name.startswith(self.logger + ".")
        return named and self.match.search(record.getMessage()) is not None


class LogGuard(logging.Handler):
    """Collects every record from WARNING up that nobody announced."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.expected: list[ExpectedLog] = []
        self.unexpected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        for expected in self.expected:
            if expected.takes(record):
                expected.seen += 1
                return
        text = logging.Formatter("%(levelname)s %(name)s: %(message)s").format(record)
        self.unexpected.append(text)

    def expect(self, logger: str, match: str = "", *, required: bool = True) -> None:
        self.expected.append(ExpectedLog(logger, re.compile(match), required))

    def problems(self) -> list[str]:
        missing = [
            f"expected log did not come: {e.logger} matching {e.match.pattern!r}"
            for e in self.expected
            if e.required and not e.seen
        ]
        return [f"unexpected log: {text}" for text in self.unexpected] + missing


@pytest.fixture(autouse=True)
def log_guard(request: pytest.FixtureRequest) -> Iterator[LogGuard]:
    guard = LogGuard()
    for marker in request.node.iter_markers("expect_log"):
        guard.expect(*marker.args, **marker.kwargs)
    root = logging.getLogger()
    root.addHandler(guard)
    yield guard
    root.removeHandler(guard)
    problems = guard.problems()
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.fixture
def expect_log(log_guard: LogGuard) -> Callable[..., None]:
    """`expect_log("cio_desktop.engine", "login refused")`: it must come. `required=False`: it may."""
    return log_guard.expect


def _sockets() -> set[str]:
    found: set[str] = set()
    try:
        descriptors = os.listdir(_PROC / "fd")
    except OSError:
        return found
    for descriptor in descriptors:
        try:
            target = os.readlink(_PROC / "fd" / descriptor)
        except OSError:
            continue  # closed meanwhile (the directory's own descriptor is one of these)
        if target.startswith("socket:"):
            found.add(target)
    return found


def _children() -> set[str]:
    found: set[str] = set()
    for path in _PROC.glob("task/*/children"):
        try:
            found.update(path.read_text().split())
        except OSError:
            continue  # that thread ended meanwhile
    return found


def _threads() -> set[threading.Thread]:
    # A dummy thread is one of Qt's that once ran Python code: it has no end Python could see.
    return {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}


def _left(before: tuple[set[Any], set[Any], set[Any]]) -> list[str]:
    lines = [f"thread still running: {t.name} ({t!r})" for t in _threads() - before[0] if t.is_alive()]
    lines += [f"socket still open: {name}" for name in _sockets() - before[1]]
    for pid in _children() - before[2]:
        try:
            command = Path("/proc", pid, "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            continue
        lines.append(f"child process still there: {pid} {command or '(ended, nobody waited for it)'}")
    return lines


@dataclass(frozen=True)
class Held:
    """What a process has one of, for all its tests."""

    what: str
    read: Callable[[], Any]
    put_back: Callable[[Any], object]


@contextmanager
def unchanged(*held: Held) -> Iterator[None]:
    """Fails the test that changed it, and puts it back for those that follow: their failures would be of its making."""
    before = [each.read() for each in held]
    yield
    lines = []
    for each, old in zip(held, before, strict=True):
        if (new := each.read()) != old:
            each.put_back(old)
            lines.append(f"{each.what}: {_difference(old, new)}")
    if lines:
        pytest.fail("the test left something changed:\n  " + "\n  ".join(lines), pytrace=False)


def _difference(old: Any, new: Any) -> str:
    if isinstance(old, dict):
        return ", ".join(str(name) for name in {**old, **new} if old.get(name) != new.get(name))
    return f"{new!r}, was {old!r}"


def _umask() -> int:
    now = os.umask(0o077)
    os.umask(now)
    return now


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}


def _put_environment_back(before: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(before)


def _handlers() -> dict[int, Any]:
    return {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGUSR1)}


def _put_handlers_back(before: dict[int, Any]) -> None:
    for number, handler in before.items():
        signal.signal(number, handler)


PROCESS = (
    Held("umask", _umask, os.umask),  # servers started later, as other users, could not read their own files
    Held("folder", os.getcwd, os.chdir),
    Held("environment", _environment, _put_environment_back),
    Held("handlers of signals", _handlers, _put_handlers_back),
    Held("collection of garbage", gc.get_threshold, lambda before: gc.set_threshold(*before)),
    Held("turns of threads", sys.getswitchinterval, sys.setswitchinterval),
    Held("language", language.language, language.use),
)


@pytest.fixture(autouse=True)
def process_guard() -> Iterator[None]:
    with unchanged(*PROCESS):
        yield


@pytest.fixture(autouse=True)
def resource_guard(log_guard: LogGuard) -> Iterator[None]:
    before = (_threads(), _sockets(), _children())
    yield
    left = _left(before)
    if not left:
        return
    gc.collect()
    deadline = time.monotonic() + GRACE_S
    while (left := _left(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    if left:
        pytest.fail("the test left things behind:\n  " + "\n  ".join(left), pytrace=False)
