"""What a test must leave as it found it: logs, threads, sockets, children, the umask; in tests/gui windows and timers.

The fixtures run for every test. They judge after all other fixtures of the test are gone, so a failure reads
"ERROR at teardown"; it means the test (or the code it ran) left something behind.
"""

import gc
import logging
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.coroutines import in_qt_room

GRACE_S = 30.0
_PROC = Path("/proc/self")
# Qt keeps its tool-tip label for ever once one was shown.
_QT_OWN_WINDOWS = ("QTipLabel",)


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


def _umask() -> int:
    now = os.umask(0o077)
    os.umask(now)
    return now


@pytest.fixture(autouse=True)
def umask_guard() -> Iterator[None]:
    """Servers started later, as other users, could not read their own files."""
    before = _umask()
    yield
    if (left := _umask()) != before:
        os.umask(before)
        pytest.fail(f"the test left the umask at {left:03o}", pytrace=False)


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


def _windows() -> dict[int, Any]:
    from PySide6.QtWidgets import QApplication

    return {
        id(widget): widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and type(widget).__name__ not in _QT_OWN_WINDOWS
    }


def _timers() -> dict[int, Any]:
    import shiboken6
    from PySide6.QtCore import QTimer

    found = {}
    for thing in gc.get_objects():
        # type() and not isinstance(): objects with a lying __class__ must not be woken here
        if issubclass(type(thing), QTimer) and shiboken6.isValid(thing) and thing.isActive():
            found[id(thing)] = thing
    return found


def _clean_qt() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def qt_guard(request: pytest.FixtureRequest, resource_guard: None) -> Iterator[None]:
    if not in_qt_room(request.node):
        yield
        return
    request.getfixturevalue("qapp")
    windows, timers = _windows(), _timers()
    yield
    _clean_qt()
    lines = [f"window still there: {w!r} {w.windowTitle()!r}" for i, w in _windows().items() if i not in windows]
    lines += [f"timer still running: {t!r} every {t.interval()} ms" for i, t in _timers().items() if i not in timers]
    if lines:
        pytest.fail("the test left Qt objects behind:\n  " + "\n  ".join(lines), pytrace=False)
