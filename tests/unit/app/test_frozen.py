"""What the program does first in a bundle: the environment it gives on, and streams that are not there."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cio_desktop.app import child, frozen
from cio_desktop.protocol import resource_files


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def test_a_started_program_gets_the_library_path_of_the_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal:/mine")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/mine")
    monkeypatch.setenv("DYLD_LIBRARY_PATH", "/bundle")
    monkeypatch.delenv("DYLD_LIBRARY_PATH_ORIG", raising=False)
    monkeypatch.setenv("QT_PLUGIN_PATH", "/bundle/_internal/PySide6/Qt/plugins")
    frozen.restore_environment()
    told = subprocess.run(
        [sys.executable, "-c", "import os; print(*sorted(k for k in os.environ if 'LIBRARY' in k or 'PLUGIN' in k))"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert told.stdout.split() == ["LD_LIBRARY_PATH"]
    assert os.environ["LD_LIBRARY_PATH"] == "/mine"


def test_an_empty_library_path_stays_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """To the loader it is not the same as none."""
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "")
    frozen.restore_environment()
    assert os.environ["LD_LIBRARY_PATH"] == ""


@pytest.mark.usefixtures("bundled")
def test_a_child_of_a_bundle_is_the_bundle_and_starts_as_if_alone() -> None:
    assert child.program() == [sys.executable]
    assert child.environment()["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


def test_a_child_from_source_is_python_with_the_package() -> None:
    assert child.program() == [sys.executable, "-m", "cio_desktop"]
    assert "PYINSTALLER_RESET_ENVIRONMENT" not in child.environment()


STREAMS = """
import sys
from pathlib import Path
sys.stdin = sys.stdout = sys.stderr = None
from cio_desktop.app import frozen
frozen.log_file = lambda: Path(sys.argv[1])
frozen.fill_streams()
print("said")
print("wrong", file=sys.stderr)
assert sys.stdin.read() == ""
assert not sys.stdout.isatty()
raise ValueError("the end")
"""


def run_without_streams(log: Path) -> int:
    done = subprocess.run([sys.executable, "-c", STREAMS, str(log)], capture_output=True, timeout=60, check=False)
    assert done.stdout + done.stderr == b""
    return done.returncode


def test_without_streams_what_is_said_goes_to_a_private_log(tmp_path: Path) -> None:
    log = tmp_path / "new" / "cio-desktop.log"
    assert run_without_streams(log) == 1
    text = log.read_text()
    assert text.startswith("said\nwrong\n")
    assert text.endswith("ValueError: the end\n")
    if os.name == "posix":
        assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_the_log_goes_on_and_begins_anew_when_it_is_long(tmp_path: Path) -> None:
    log = tmp_path / "cio-desktop.log"
    log.write_text("before\n")
    run_without_streams(log)
    assert log.read_text().startswith("before\nsaid\n")
    log.write_text("x" * (frozen.LOG_LIMIT + 1))
    run_without_streams(log)
    assert log.read_text().startswith("said\n")


def test_a_log_that_cant_be_written_stops_nothing(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("")
    assert run_without_streams(place / "cio-desktop.log") == 1  # by its own last line


def test_streams_that_are_there_stay(capsys: pytest.CaptureFixture[str]) -> None:
    before = sys.stdin, sys.stdout, sys.stderr
    frozen.fill_streams()
    assert (sys.stdin, sys.stdout, sys.stderr) == before


@pytest.mark.parametrize("installed", [True, False], ids=["installed or bundled", "checkout"])
def test_resources_are_found_wherever_the_program_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: bool
) -> None:
    """The bundle keeps them where the wheel does: inside the package's folder."""
    package = tmp_path / "cio_desktop"
    folder = (package if installed else tmp_path) / "resources"
    folder.mkdir(parents=True)
    (folder / "word").write_text("found", "utf-8")
    monkeypatch.setattr(resource_files, "_PACKAGE", package)
    resource_files.resource_root.cache_clear()
    try:
        assert resource_files.read_text("word") == "found"
    finally:
        resource_files.resource_root.cache_clear()
