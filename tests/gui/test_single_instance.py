"""One window per profile meets at a socket that nobody else may enter (ui/README.md, Threats)."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.app import launch
from cio_desktop.app.desktop import profile_settings
from cio_desktop.app.instance_socket import WAITING, raise_first, socket_name
from cio_desktop.app.profile import Profile
from cio_desktop.app.single_instance import SingleInstance
from cio_desktop.ui.profile.background import choose_stays
from tests.support.patience import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="an event there")
CURL = shutil.which("curl")
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    with tempfile.TemporaryDirectory(prefix="cio-run-") as folder:  # a short path: that of a socket is limited
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


def test_a_second_start_raises_the_first(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    assert not raise_first(Profile(tmp_path))
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=int(PATIENCE * 1000)):
        assert raise_first(Profile(tmp_path))
    assert not raise_first(Profile(tmp_path / "other"))
    first.close()
    assert not raise_first(Profile(tmp_path))


def test_after_a_killed_window(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    Path(socket_name(Profile(tmp_path))).touch()  # what it left
    assert not raise_first(Profile(tmp_path))
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=int(PATIENCE * 1000)):
        assert raise_first(Profile(tmp_path))
    first.close()


def test_a_killed_window_is_no_hindrance(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    """Neither to the next window nor to who would ask it meanwhile."""
    held = f"""
from pathlib import Path
from cio_desktop.app.instance_socket import open_door
from cio_desktop.app.profile import Profile
door = open_door(Profile(Path({str(tmp_path)!r})))
assert door is not None
print("there", flush=True)
input()
"""
    killed = subprocess.Popen([sys.executable, "-c", held], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "there\n"
        assert raise_first(Profile(tmp_path))
        killed.kill()
    assert stat.S_ISSOCK(Path(socket_name(Profile(tmp_path))).stat().st_mode)  # what it left
    assert not raise_first(Profile(tmp_path))
    first = SingleInstance(Profile(tmp_path))
    first.listen()
    with qtbot.waitSignal(first.asked, timeout=int(PATIENCE * 1000)):
        assert raise_first(Profile(tmp_path))
    first.close()
    assert list(runtime.iterdir()) == []


def test_a_second_window_takes_nothing_from_the_first(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    """As where two starts come at the same moment and neither finds the other."""
    first, second = SingleInstance(Profile(tmp_path)), SingleInstance(Profile(tmp_path))
    first.listen()
    second.listen()
    second.close()
    with qtbot.waitSignal(first.asked, timeout=int(PATIENCE * 1000)):
        assert raise_first(Profile(tmp_path))
    first.close()


def test_it_takes_away_its_own_socket_only(runtime: Path, tmp_path: Path) -> None:
    first, other = SingleInstance(Profile(tmp_path)), SingleInstance(Profile(tmp_path))
    first.listen()
    Path(socket_name(Profile(tmp_path))).unlink()  # as who clears old files up
    other.listen()
    first.close()
    assert raise_first(Profile(tmp_path))
    other.close()
    assert list(runtime.iterdir()) == []


def test_each_start_is_heard_and_one_that_hangs_takes_no_second_window(
    qtbot: Any, runtime: Path, tmp_path: Path
) -> None:
    """More ask than can wait for a window that is busy: they end all the same, and at once."""
    asked: list[None] = []
    first = SingleInstance(Profile(tmp_path))
    first.asked.connect(lambda: asked.append(None))
    first.listen()
    assert all(raise_first(Profile(tmp_path)) for _ in range(3 * WAITING))
    qtbot.waitUntil(lambda: len(asked) > WAITING, timeout=int(PATIENCE * 1000))
    first.close()


def test_where_no_socket_can_be_the_window_opens_without(runtime: Path, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path))
    place = Path(socket_name(Profile(tmp_path)))
    place.mkdir()  # in its way
    first.listen()
    assert not raise_first(Profile(tmp_path))
    first.close()
    assert place.is_dir()


def test_the_socket_is_the_persons_own(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    single = SingleInstance(Profile(tmp_path))
    single.listen()
    socket = Path(socket_name(Profile(tmp_path)))
    assert socket.parent == runtime
    assert stat.S_ISSOCK(socket.stat().st_mode)
    assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0
    assert tmp_path.name not in socket.name
    if ROOT and CURL is not None:
        runtime.chmod(0o755)  # even where its folder is open
        tried = subprocess.run(
            [CURL, "-sv", "--max-time", "5", "--unix-socket", str(socket), "http://localhost/"],
            user="nobody", group="nogroup", extra_groups=[], capture_output=True, text=True, timeout=PATIENCE, cwd="/",
            check=False,
        )  # fmt: skip
        assert "Permission denied" in tried.stderr
    single.close()


@pytest.mark.parametrize("how", ["open to others", "a link", "not there", "not set", "relative"])
def test_no_runtime_folder_of_ours(runtime: Path, how: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if how == "open to others":
        runtime.chmod(0o777)
    elif how == "a link":
        (tmp_path / "link").symlink_to(runtime)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "link"))
    elif how == "not there":
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    elif how == "relative":
        monkeypatch.setenv("XDG_RUNTIME_DIR", "run")
    else:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    folder = Path(socket_name(Profile(tmp_path))).parent
    assert folder.parent == tmp_path
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(not ROOT, reason="needs root, to make something in another's name")
def test_a_folder_that_somebody_else_has_put_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    planted = tmp_path / f"cio-desktop-{os.geteuid()}"
    planted.mkdir(mode=0o700)
    os.chown(planted, 65534, 65534)
    single = SingleInstance(Profile(tmp_path))
    assert socket_name(Profile(tmp_path)) == ""
    assert not raise_first(Profile(tmp_path))
    single.listen()
    assert list(planted.iterdir()) == []


@pytest.mark.skipif(not ROOT, reason="needs root, to make something in another's name")
def test_without_a_way_back_no_start_is_hidden(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, runtime: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    settings = profile_settings(profile)
    choose_stays(settings, True)
    assert launch._stays_behind(profile)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / f"cio-desktop-{os.geteuid()}").mkdir()
    os.chown(tmp_path / f"cio-desktop-{os.geteuid()}", 65534, 65534)
    assert not launch._stays_behind(profile)
