"""The program as a session starts it, on a screen of its own: without its window, with its icon in the tray, brought
back by a click there or by another start."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from subprocess import Popen

import psutil
import pytest

from tests.support import process
from tests.support.notification_server import NotificationServer
from tests.support.secret_service import BUS
from tests.support.service import PROJECT
from tests.support.slow_start import without_watch
from tests.support.tray_host import TrayHost
from tests.support.xvfb import Xvfb

XDOTOOL = shutil.which("xdotool")
pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.limit(240),
    pytest.mark.skipif(XDOTOOL is None or BUS is None, reason="no xdotool or no dbus-daemon on this machine"),
]
PATIENCE = 60.0


class Program:
    def __init__(self, display: Xvfb, folder: Path, address: str, *options: str) -> None:
        self._environment = display.environment() | {"DBUS_SESSION_BUS_ADDRESS": address}
        self.log = folder.with_suffix(f".{len(options)}.log")
        command = [sys.executable, "-m", "cio_desktop", "--data-dir", str(folder), "--vault", "keyfile", *options]
        self.process: Popen[bytes] = process.spawn(command, log=self.log, cwd=PROJECT, env=self._environment)

    def window(self) -> str:
        assert XDOTOOL is not None
        words = [XDOTOOL, "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "CIO Desktop"]
        done = subprocess.run(words, env=self._environment, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout.split()[0] if done.stdout.strip() else ""


async def until(holds: Callable[[], object], what: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await asyncio.to_thread(holds):
            await asyncio.sleep(0.05)
    assert holds(), what


@contextlib.asynccontextmanager
async def started(display: Xvfb, folder: Path, address: str, *options: str) -> AsyncIterator[Program]:
    program = Program(display, folder, address, *options)
    try:
        yield program
    finally:
        process.end(program.process)


def profile(tmp_path: Path, *, stays: bool) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "window.ini").write_text(f"[background]\nstay={str(stays).lower()}\n")
    return folder


async def test_without_its_window_until_another_start_asks_for_it(display: Xvfb, tmp_path: Path) -> None:
    folder = profile(tmp_path, stays=True)
    async with NotificationServer() as desktop:  # and no tray
        async with started(display, folder, desktop.address, "--background") as first:
            await until((folder / "service.json").exists, "the service runs")
            children = psutil.Process(first.process.pid).children(recursive=True)
            await until((folder / "sources.json").exists, "the window has been told of the sources")
            assert first.window() == ""
            second = Program(display, folder, desktop.address)
            assert await asyncio.to_thread(second.process.wait, PATIENCE) == 0
            await until(first.window, "the window comes up")
            first.process.send_signal(signal.SIGINT)
            assert await asyncio.to_thread(first.process.wait, PATIENCE) == 0
            assert without_watch(first.log.read_text()) == ""
            assert not [child for child in children if child.is_running()]


async def test_with_its_window_where_nobody_wants_it_behind(display: Xvfb, tmp_path: Path) -> None:
    async with NotificationServer() as desktop:
        folder = profile(tmp_path, stays=False)
        async with started(display, folder, desktop.address, "--background") as program:
            await until(program.window, "the window opens")


async def test_the_icon_in_the_tray_brings_the_window_and_ends_all(display: Xvfb, tmp_path: Path) -> None:
    folder = profile(tmp_path, stays=True)
    async with NotificationServer() as desktop, TrayHost(desktop.address) as tray:
        async with started(display, folder, desktop.address, "--background") as program:
            await until(lambda: tray.items, "the icon is in the tray")
            item = tray.items[0]
            assert program.window() == ""
            assert await tray.tip(item) == "CIO Desktop: No sources"
            assert list(await tray.menu(item)) == ["Open CIO Desktop", "Sync all now", "Quit"]
            await tray.click(item)
            await until(program.window, "the window comes up")
            await tray.choose(item, "Quit")
            assert await asyncio.to_thread(program.process.wait, PATIENCE) == 0
            assert without_watch(program.log.read_text()) == ""
