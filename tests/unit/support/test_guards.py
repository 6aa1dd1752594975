"""The guards are judged from outside: a pytest run of its own over files that misbehave on purpose."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[3]

SHORT = """
from tests.support import coroutines, guards

coroutines.LIMIT_S = 5.0
coroutines.SETTLE_S = guards.GRACE_S = 1.0  # what is left behind here stays for longer than any machine is busy
"""

PLAIN = """
import asyncio, atexit, gc, logging, os, signal, socket, subprocess, sys, threading, time
import pytest
from hypothesis import given, strategies as st
from cio_desktop import language
from tests.support import coroutines, guards

coroutines.SETTLE_S = guards.GRACE_S = 0.5

async def test_good():
    server = await asyncio.start_server(lambda r, w: w.close(), "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()

def test_good_expected(expect_log):
    expect_log("some.where", "known")
    logging.getLogger("some.where.deep").warning("well known")

@pytest.mark.expect_log("some.where", "known")
def test_good_marker():
    logging.getLogger("some.where").error("known")

@given(st.integers())
async def test_good_property(n):
    await asyncio.sleep(0)
    assert n == n

async def test_bad_assert():
    assert 1 == 2

@given(st.integers())
async def test_bad_property(n):
    await asyncio.sleep(0)
    assert n < 10

async def test_bad_hang():
    await asyncio.Event().wait()

def test_bad_log():
    logging.getLogger("some.where").warning("surprise")

def test_bad_log_missing(expect_log):
    expect_log("some.where", "never comes")

kept = []

async def test_bad_task():
    kept.append(asyncio.create_task(asyncio.sleep(600)))

async def test_bad_transport():
    kept.append(await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0))

def test_bad_thread():
    thread = threading.Thread(target=time.sleep, args=(600,), name="lazy", daemon=True)
    thread.start()

def test_bad_socket():
    kept.append(socket.socket())

def test_bad_child():
    kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]))
    atexit.register(kept[-1].kill)

async def test_bad_dropped_error():
    async def fail():
        raise ValueError("nobody asks")
    asyncio.create_task(fail())
    await asyncio.sleep(0.01)

def test_bad_network():
    with socket.socket() as s:
        s.connect(("192.0.2.1", 80))

def test_bad_lookup():
    socket.getaddrinfo("imap.somewhere.net", 993)

def test_good_reserved_name():
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nobody.invalid", 993)

def test_good_keyring():
    import keyring
    from keyring.errors import NoKeyringError
    with pytest.raises(NoKeyringError):
        keyring.get_password("a", "b")

def test_bad_umask():
    os.umask(0o007)

def test_bad_folder():
    os.chdir("/")

def test_bad_environment():
    os.environ["LEFT"] = "here"

def test_bad_handler():
    signal.signal(signal.SIGUSR1, print)

def test_bad_collection():
    gc.set_threshold(50_000)

def test_bad_turns():
    sys.setswitchinterval(1.0)

def test_bad_language():
    language.use(language.Language("de"))

def test_good_after_all_these(monkeypatch, tmp_path):
    assert "LEFT" not in os.environ
    assert language.language() is language.ENGLISH
    monkeypatch.setenv("MINE", "for this test")
    monkeypatch.chdir(tmp_path)
"""

GUI = """
import asyncio
from tests.support import coroutines
coroutines.SETTLE_S = 0.5
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
loops, kept = [], []

async def test_good_first(qtbot):
    loops.append(asyncio.get_running_loop())
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()
    await asyncio.sleep(0.01)

async def test_good_same_loop():
    assert asyncio.get_running_loop() is loops[0]
    assert QApplication.platformName() == "offscreen"
    await asyncio.to_thread(sum, [1])

def test_good_plain(qtbot):
    qtbot.addWidget(QLabel("y"))

async def test_bad_window():
    kept.append(QLabel("left"))
    kept[-1].show()

async def test_bad_timer():
    kept.append(QTimer())
    kept[-1].start(1000)

async def test_bad_task():
    kept.append(asyncio.create_task(asyncio.sleep(600)))

def test_bad_qt_warning():
    qWarning("careful")

def test_bad_button(qtbot):
    qtbot.addWidget(label := QLabel("pressed"))
    QTest.mousePress(label, Qt.MouseButton.RightButton)

def test_good_button(qtbot):
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton
    qtbot.addWidget(label := QLabel("pressed"))
    QTest.mouseDClick(label, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton)

def test_bad_font():
    font = QApplication.font()
    font.setPointSize(40)
    QApplication.setFont(font)

def test_bad_direction():
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

def test_good_key_and_clipboard(qtbot):
    qtbot.addWidget(rows := QListWidget())
    rows.addItems(["a", "b", "c"])
    QTest.keyClick(rows, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    QGuiApplication.clipboard().setText("copied")

def test_good_after_all_these():
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    assert QGuiApplication.clipboard().text() == ""
    assert QApplication.font().pointSize() != 40
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
"""


def outcomes(folder: Path, text: str) -> dict[str, bool]:
    """Which tests went through without a failure and without an error at teardown."""
    folder.mkdir(parents=True)
    (folder / "test_sample.py").write_text(SHORT + text)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-c",
        str(PROJECT / "pyproject.toml"),
        "-v",
        "-p",
        "no:cacheprovider",
    ]
    command += ["-p", "tests.conftest", "--rootdir", str(folder), str(folder)]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=300)
    assert run.returncode == 1, run.stdout + run.stderr
    found: dict[str, bool] = {}
    for name, word in re.findall(r"^\S*::(\w+)\S* (PASSED|FAILED|ERROR)", run.stdout, re.MULTILINE):
        found[name] = found.get(name, True) and word == "PASSED"
    return found


@pytest.mark.parametrize(("room", "text"), [("unit", PLAIN), ("gui", GUI)])
def test_guards_tell_good_from_bad(tmp_path: Path, room: str, text: str) -> None:
    found = outcomes(tmp_path / "tests" / room, text)
    names = re.findall(r"def (test_\w+)", text)
    assert found == {name: name.startswith("test_good") for name in names}
