"""The program itself, as a person starts it: one window per profile, ended by its own menu's key or Ctrl+C."""

import contextlib
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.support import process
from tests.support.patience import PATIENCE
from tests.support.service import PROJECT
from tests.support.slow_start import without_watch
from tests.support.xvfb import Xvfb

XDOTOOL = shutil.which("xdotool")
pytestmark = [pytest.mark.xvfb, pytest.mark.skipif(XDOTOOL is None, reason="no xdotool on this machine")]


class Program:
    """`cio-desktop --data-dir FOLDER --vault keyfile` on the invisible screen."""

    def __init__(self, display: Xvfb, folder: Path, log: Path) -> None:
        self._display = display
        self.log = log
        command = [sys.executable, "-m", "cio_desktop", "--data-dir", str(folder), "--vault", "keyfile"]
        self.process = process.spawn(command, log=log, cwd=PROJECT, env=display.environment())

    def xdotool(self, *words: str) -> str:
        assert XDOTOOL is not None
        done = subprocess.run(
            [XDOTOOL, *words],
            env=self._display.environment(),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout.strip()

    def window(self) -> str:
        found = self.xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "CIO Desktop")
        return found.split()[0] if found else ""

    def service(self) -> psutil.Process | None:
        for child in psutil.Process(self.process.pid).children():
            with contextlib.suppress(psutil.NoSuchProcess):  # ended meanwhile
                if "serve" in child.cmdline():
                    return child
        return None


def wait(holds: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


@pytest.mark.parametrize("way", ["the key", "the terminal"])
def test_one_window_and_a_clean_end(way: str, display: Xvfb, tmp_path: Path) -> None:
    first = Program(display, tmp_path / "data", tmp_path / "first.log")
    try:
        wait(first.window, f"the window opens: {first.log.read_text()}")
        wait(lambda: (tmp_path / "data" / "cio.sqlite3").exists(), "the service runs")
        service = first.service()
        assert service is not None

        second = Program(display, tmp_path / "data", tmp_path / "second.log")
        assert second.process.wait(PATIENCE) == 0  # it raised the first one
        assert without_watch(second.log.read_text()) == ""
        assert first.process.poll() is None
        assert psutil.Process(first.process.pid).children() == [service]

        if way == "the key":
            window = first.window()
            first.xdotool("windowfocus", "--sync", window)
            first.xdotool("key", "--window", window, "ctrl+q")
            first.xdotool("key", "ctrl+q")
        else:
            first.process.send_signal(signal.SIGINT)
        assert first.process.wait(PATIENCE) == 0
        assert without_watch(first.log.read_text()) == ""
        assert not service.is_running()
    finally:
        process.end(first.process)
