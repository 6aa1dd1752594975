"""Message buses that answer, that are not there, and that take a connection and say nothing."""

import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.app import bus
from tests.support import process
from tests.support.service import PROJECT

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="no D-Bus")
BOTH = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS")


@pytest.fixture
def sockets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """Addresses of a bus that answers, one that is deaf, one that is gone."""
    monkeypatch.setattr(bus, "_replaced", {})
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    held = []
    addresses = {"gone": f"unix:path={tmp_path}/gone", "tcp": "tcp:host=localhost,port=1", "odd": ";;unix:,x"}
    for name in ("good", "deaf"):
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(tmp_path / name))
        listening.listen(20)
        held.append(listening)
        addresses[name] = f"unix:path={tmp_path}/{name},guid=0123"

    def answer() -> None:
        try:
            connection, _ = held[0].accept()
        except OSError:
            return
        with connection:
            assert connection.recv(100).startswith(b"\0AUTH EXTERNAL ")
            connection.sendall(b"OK 0123\r\n")

    thread = threading.Thread(target=answer)
    thread.start()
    yield addresses
    for listening in held:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
    thread.join(60)


@pytest.mark.parametrize("kind", ["good", "gone", "tcp", "odd"])
def test_what_answers_or_fails_at_once_is_left_alone(
    sockets: dict[str, str], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BOTH[0], sockets[kind])
    monkeypatch.setenv(BOTH[1], sockets["gone"])
    bus.avoid_deaf_buses(5.0)
    assert os.environ[BOTH[0]] == sockets[kind]
    assert bus.true_addresses(dict(os.environ)) == dict(os.environ)


@pytest.mark.parametrize("variable", BOTH)
def test_a_deaf_one_counts_as_none_for_the_window_alone(
    sockets: dict[str, str], variable: str, monkeypatch: pytest.MonkeyPatch, expect_log: Any
) -> None:
    for name in BOTH:
        monkeypatch.setenv(name, sockets["deaf" if name == variable else "gone"])
    expect_log("cio_desktop.app.bus", "does not answer")
    bus.avoid_deaf_buses(0.1)
    assert os.environ[variable] == bus.NOWHERE
    assert bus.true_addresses(dict(os.environ))[variable] == sockets["deaf"]


def answers_to_sigterm(pid: int) -> bool:
    """Whether its window's loop has taken that over."""
    caught = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) & 1 << (signal.SIGTERM - 1))


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
@pytest.mark.parametrize("variable", BOTH)
def test_the_program_starts_and_ends_beside_a_deaf_bus(sockets: dict[str, str], variable: str, tmp_path: Path) -> None:
    """Off screen; only the system's bus kept the window away there, the session's one does on a display."""
    log = tmp_path / "log"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **dict.fromkeys(BOTH, sockets["gone"])}
    environment[variable] = sockets["deaf"]
    command = [sys.executable, "-m", "cio_desktop", "--data-dir", str(tmp_path / "data"), "--vault", "keyfile"]
    program = process.spawn(command, log=log, cwd=PROJECT, env=environment)
    try:
        process.wait_until(lambda: answers_to_sigterm(program.pid), program, log, timeout=60)
        program.terminate()
        assert program.wait(60) == 0
        said = [line for line in log.read_text().splitlines() if "does not answer" not in line]
        assert said == []
    finally:
        process.end(program)
