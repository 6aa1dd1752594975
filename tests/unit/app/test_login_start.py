"""Starting at log-in: what is written where, on each system."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cio_desktop import APPLICATION_ID
from cio_desktop.app import login_start
from cio_desktop.app.login_start import AutostartFile, LaunchAgent, RunValue, desktop_entry
from cio_desktop.app.profile import Profile

CHECKER = shutil.which("desktop-file-validate")
COMMAND = ["/opt/cio desktop/cio-desktop", "--data-dir", '/home/ann/100 % "a" $b `c` \\d', "--background"]


def entry_of(path: Path) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(path.read_text())
    return dict(parser["Desktop Entry"])


def arguments_of(exec_line: str) -> list[str]:
    """As a desktop reads it: the escapes of the file, then the quotes, then the field codes."""
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', exec_line.replace("\\\\", "\\"))
    return [re.sub(r"\\(.)", r"\1", each).replace("%%", "%") for each in quoted]


def test_the_autostart_file(tmp_path: Path) -> None:
    place = AutostartFile(tmp_path / "not yet" / "autostart", "the.name", COMMAND, "")
    assert not place.on
    place.choose(False)  # nothing to remove
    place.choose(True)
    assert place.on
    assert [each.name for each in place.path.parent.iterdir()] == ["the.name.desktop"]
    entry = entry_of(place.path)
    assert arguments_of(entry["Exec"]) == COMMAND
    assert entry["TryExec"] == COMMAND[0]
    assert (entry["Type"], entry["Terminal"]) == ("Application", "false")
    place.choose(False)
    assert not place.on
    assert list(place.path.parent.iterdir()) == []


@pytest.mark.skipif(CHECKER is None, reason="no desktop-file-validate on this machine")
def test_desktops_take_the_file(tmp_path: Path) -> None:
    assert CHECKER is not None
    path = tmp_path / "entry.desktop"
    path.write_text(desktop_entry(COMMAND, "/home/ann/work"))
    done = subprocess.run([CHECKER, str(path)], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_the_desktop_turned_off_is_off(tmp_path: Path, line: str) -> None:
    place = AutostartFile(tmp_path, "the.name", COMMAND, "")
    place.path.write_text(f"[Desktop Entry]\nType=Application\nExec=old\n{line}\n")
    assert not place.on
    place.renew()
    assert "Exec=old" in place.path.read_text()
    place.choose(True)
    assert place.on


def test_a_program_that_moved_is_found_again(tmp_path: Path) -> None:
    AutostartFile(tmp_path, "n", ["/old/cio-desktop"], "").choose(True)
    now = AutostartFile(tmp_path, "n", ["/new/cio-desktop"], "/work")
    now.renew()
    assert entry_of(now.path)["TryExec"] == "/new/cio-desktop"
    assert entry_of(now.path)["Path"] == "/work"
    now.choose(False)
    now.renew()
    assert not now.on


def test_nothing_is_left_of_an_entry_that_cannot_be_written(tmp_path: Path) -> None:
    place = AutostartFile(tmp_path, "n", COMMAND, "")
    place.path.mkdir()
    with pytest.raises(OSError, match=r"n\.desktop"):
        place.choose(True)
    assert os.listdir(tmp_path) == ["n.desktop"]


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file")
    with pytest.raises(OSError, match="autostart"):
        AutostartFile(tmp_path / "autostart", "n", COMMAND, "").choose(True)


def test_the_launch_agent(tmp_path: Path) -> None:
    place = LaunchAgent(tmp_path / "LaunchAgents", "the.name", COMMAND, "")
    place.choose(True)
    assert place.on
    entry = plistlib.loads((tmp_path / "LaunchAgents" / "the.name.plist").read_bytes())
    assert entry["Label"] == "the.name"
    assert entry["ProgramArguments"] == COMMAND
    assert entry["RunAtLoad"] is True
    place.choose(False)
    assert list((tmp_path / "LaunchAgents").iterdir()) == []


class MadeUpRegistry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def get(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def set(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def delete(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


def test_the_run_key() -> None:
    registry = MadeUpRegistry()
    place = RunValue(registry, "the.name", ["C:\\Program Files\\CIO Desktop\\cio-desktop.exe", "--background"])
    run = r"Software\Microsoft\Windows\CurrentVersion\Run", "the.name"
    approved = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run", "the.name"
    assert not place.on
    place.choose(True)
    assert place.on
    assert registry.values == {run: '"C:\\Program Files\\CIO Desktop\\cio-desktop.exe" --background'}
    registry.values[approved] = bytes([3, 0, 0, 0])  # the Task Manager
    assert not place.on
    place.choose(True)
    assert place.on
    registry.values[run] = "old"
    place.renew()
    assert registry.values[run] != "old"
    place.choose(False)
    assert registry.values == {}


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for name in ("FLATPAK_ID", "APPIMAGE", "APPDIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the autostart folder")
def test_what_is_started(folders: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def command(profile: Profile) -> tuple[str, list[str], str]:
        place = login_start.login_start(profile)
        assert isinstance(place, AutostartFile)
        place.choose(True)
        entry = entry_of(place.path)
        place.choose(False)
        return place.path.name, arguments_of(entry["Exec"]), entry.get("Path", "")

    usual = Profile.at(None)
    name, told, folder = command(usual)
    assert name == f"{APPLICATION_ID}.desktop"
    assert told == [sys.executable, "-m", "cio_desktop", "--background"]
    assert (Path(folder) / "cio_desktop" / "__main__.py").exists()
    other, told, _ = command(Profile.at(str(tmp_path / "other")))
    assert other != name
    assert told[-3:] == ["--data-dir", str(tmp_path / "other"), "--background"]
    monkeypatch.setattr(login_start, "is_frozen", lambda: True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/mnt/image/usr/cio-desktop")
    monkeypatch.setenv("APPIMAGE", "/home/ann/other.AppImage")
    monkeypatch.setenv("APPDIR", "/mnt/another")  # of who started us
    assert command(usual)[1:] == (["/mnt/image/usr/cio-desktop", "--background"], "")
    monkeypatch.setenv("APPDIR", "/mnt/image")
    assert command(usual)[1] == ["/home/ann/other.AppImage", "--background"]
    monkeypatch.setenv("FLATPAK_ID", APPLICATION_ID)
    assert login_start.login_start(usual) is None
    assert os.listdir(folders / "autostart") == []
