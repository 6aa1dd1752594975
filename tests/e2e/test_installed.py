"""What checks an installation from outside: --self-test, --smoke, and that nothing outlives a killed window.

`CIO_TEST_PROGRAM=/opt/cio-desktop/cio-desktop` tries an installed program instead of the source.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtGui import QImage

from cio_desktop import APPLICATION_ID, __version__
from cio_desktop.protocol.resource_files import resource_root
from tests.support import process
from tests.support.patience import PATIENCE
from tests.support.secret_service import SecretService
from tests.support.service import PROJECT
from tests.support.slow_start import without_watch
from tests.support.xvfb import Xvfb

INSTALLED = os.environ.get("CIO_TEST_PROGRAM")
PROGRAM = [INSTALLED] if INSTALLED else [sys.executable, "-m", "cio_desktop"]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of X")


def run(*arguments: str, **environment: str | None) -> subprocess.CompletedProcess[str]:
    """`None` takes a variable away."""
    variables = {name: value for name, value in {**os.environ, **environment}.items() if value is not None}
    return subprocess.run(
        [*PROGRAM, *arguments],
        cwd=PROJECT,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def facts_of(done: subprocess.CompletedProcess[str], code: int = 0) -> dict[str, Any]:
    """Its one line, and nothing else anywhere."""
    assert done.returncode == code, done
    assert without_watch(done.stderr) == ""
    assert done.stdout.isascii()
    (line,) = done.stdout.splitlines()
    facts: dict[str, Any] = json.loads(line)
    assert facts["ok"] is (code == 0)
    return facts


# --self-test


def test_all_parts_are_whole(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    facts = facts_of(run("--self-test", HOME=str(home), TMPDIR=str(tmp_path), QT_QPA_PLATFORM=""))
    assert facts["failures"] == []
    assert facts["noise"] == []
    assert (facts["version"], facts["application_id"]) == (__version__, APPLICATION_ID)
    assert facts["frozen"] is bool(INSTALLED)
    assert facts["platform"] == "offscreen"
    if not INSTALLED:
        assert (facts["package"], facts["updated_by"]) == ("source", "person")
    assert facts["icon"] is True
    assert facts["collation"] == {"es": ["nz", "ña", "o"], "de": list("aäoöz"), "en": list("aBcD")}
    assert facts["resources"]["missing"] == []
    assert facts["authorities"] > 0
    assert int(facts["sqlite"].split(".")[0]) == 3
    assert facts["keyring"]["allowed"] == []
    assert facts["keyring"]["chosen"] is None
    assert not list(home.rglob("*.ini"))
    assert list(tmp_path.iterdir()) == [home]


def test_the_keyring_of_a_desktop_is_chosen() -> None:
    with SecretService() as desktop:
        facts = facts_of(run("--self-test", **desktop.environment))
    assert facts["keyring"]["chosen"] == "keyring.backends.SecretService"
    assert "keyring.backends.SecretService" in facts["keyring"]["allowed"]


def test_a_keyring_that_is_not_safe_is_not_chosen() -> None:
    facts = facts_of(run("--self-test", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring"))
    assert facts["keyring"]["chosen"] is None
    assert "keyring.backends.null" in facts["keyring"]["why"]


def test_no_authority_is_a_failure(tmp_path: Path) -> None:
    facts = facts_of(run("--self-test", SSL_CERT_FILE=str(tmp_path / "none"), SSL_CERT_DIR=str(tmp_path)), 1)
    assert facts["authorities"] == 0
    (failure,) = facts["failures"]
    assert failure.startswith("tls: no authority")


@linux
def test_a_display_that_is_none_is_in_the_line_too() -> None:
    facts = facts_of(run("--self-test", QT_QPA_PLATFORM="xcb", DISPLAY=":7654"), 1)
    assert facts["failures"][0].startswith("qt: ")
    assert "could not connect to display :7654" in facts["noise"]


@linux
@pytest.mark.skipif(bool(INSTALLED), reason="its own resources are whole")
def test_missing_resources_and_what_libraries_say(tmp_path: Path) -> None:
    """A broken installation, and a library in C that writes to the terminal."""
    script = f"""
import logging, os, sys
from pathlib import Path
from cio_desktop.protocol import resource_files
from cio_desktop.app import cli, self_test
root = Path({str(resource_root())!r})
original = self_test._look_at_tls
def noisy(report):
    os.write(1, b"from C to stdout\\n")
    os.write(2, b"from C to stderr\\n")
    print("from Python"); print("also", file=sys.stderr)
    logging.getLogger("x").warning("a log")
    resource_files.resource_root.cache_clear()
    original(report)
self_test._look_at_tls = noisy
self_test.RESOURCES += ("no/such.file",)
sys.exit(cli.main(["--self-test"]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False
    )
    facts = facts_of(done, 1)
    assert facts["resources"]["missing"] == ["no/such.file"]
    assert [failure.split(":")[0] for failure in facts["failures"]] == ["resources"]
    assert sorted(facts["noise"]) == ["also", "from C to stderr", "from C to stdout", "from Python", "x: a log"]


# --smoke


def worked(done: subprocess.CompletedProcess[str], platform: str) -> list[str]:
    assert (done.returncode, done.stderr) == (0, ""), done
    lines = done.stdout.splitlines()
    assert lines[0].startswith(f"The window ({platform}), its service and a signed request work: 3 sources, in ")
    return lines[1:]


def test_off_screen_and_nothing_is_kept(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    shot = tmp_path / "shot.png"
    (line,) = worked(
        run("--smoke", "--shot", str(shot), QT_QPA_PLATFORM="", TMPDIR=str(temporary), HOME=str(temporary)), "offscreen"
    )
    assert line == f"Picture of the window: {shot}"
    image = QImage(str(shot))
    assert (image.width(), image.height()) == (1280, 800)
    assert not [path for path in temporary.rglob("*") if path.is_file()]


@pytest.mark.xvfb
def test_on_a_screen(display: Xvfb, tmp_path: Path) -> None:
    shot = tmp_path / "shot.png"
    done = run("--smoke", "--shot", str(shot), **display.environment())
    noise = "This plugin does not support propagateSizeHints()"
    assert [line for line in done.stderr.splitlines() if noise not in line] == []
    worked(subprocess.CompletedProcess(done.args, done.returncode, done.stdout, ""), "xcb")
    assert QImage(str(shot)).width() >= 900


def test_a_picture_that_cannot_be_written(tmp_path: Path) -> None:
    done = run("--smoke", "--shot", str(tmp_path / "none" / "shot.png"))
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"cio-desktop: The picture can't be saved as {tmp_path / 'none' / 'shot.png'}.")


# a killed window


def family(program: psutil.Process, wanted: int) -> list[psutil.Process]:
    """Its children, once there are so many."""
    deadline = time.monotonic() + PATIENCE
    children: list[psutil.Process] = []
    while len(children := program.children(recursive=True)) < wanted:
        assert time.monotonic() < deadline, f"{len(children)} children"
        time.sleep(0.02)
    return children


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("moment", ["at once", "at work"])
@pytest.mark.parametrize("demo", [False, True], ids=["own", "demo"])
def test_nothing_outlives_a_killed_window(demo: bool, moment: str, display: Xvfb, tmp_path: Path) -> None:
    """The service, and the demo's mail server."""
    what = ["--demo"] if demo else ["--data-dir", str(tmp_path / "data"), "--vault", "keyfile"]
    (tmp_path / "tmp").mkdir()
    log = tmp_path / "log"
    environment = {**display.environment(), "TMPDIR": str(tmp_path / "tmp")}
    window = process.spawn([*PROGRAM, *what], log=log, cwd=PROJECT, env=environment)
    try:
        wanted = 2 if demo else 1
        children = family(psutil.Process(window.pid), wanted)
        if moment == "at work":
            folder = tmp_path / ("tmp" if demo else "data")
            process.wait_until(lambda: any(folder.rglob("cio.sqlite3")), window, log)
            time.sleep(1.5)
            children = family(psutil.Process(window.pid), wanted)
        os.kill(window.pid, signal.SIGKILL)
        window.wait(PATIENCE)
        deadline = time.monotonic() + PATIENCE
        while any(process.runs(child) for child in children):
            assert time.monotonic() < deadline, [child.cmdline() for child in children if process.runs(child)]
            time.sleep(0.02)
        assert "Traceback" not in log.read_text()
    finally:
        process.end(window)


@pytest.mark.skipif(bool(INSTALLED), reason="of the source")
def test_a_check_that_goes_nowhere_ends_with_a_sentence() -> None:
    """As where a step of the program is lost: nothing else would end it."""
    told = subprocess.run(
        [sys.executable, "-c", GOES_NOWHERE],
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert told.stdout.splitlines() == ["The check did not end within 1 seconds."], told.stderr


GOES_NOWHERE = """
import asyncio
from cio_desktop.app import smoke
from cio_desktop.app.demo import Demo
from cio_desktop.app.steps import StepFailed

class Silent(Demo):
    async def wait_ready(self):
        await asyncio.Event().wait()

smoke.LIMIT = 1.0
try:
    smoke.run_smoke(None, Silent)
except StepFailed as error:
    print(error)
"""
