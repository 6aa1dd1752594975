"""One window per profile meets at a socket that nobody else may enter (ui/README.md, Threats)."""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.app import launch
from cio_desktop.app.desktop import profile_settings
from cio_desktop.app.instance_socket import WAITING, open_door, raise_first, socket_name
from cio_desktop.app.profile import Profile
from cio_desktop.app.single_instance import raised_by_others
from cio_desktop.app.start_watch import StartWatch
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


class First:
    """A window of that profile, as far as other starts are concerned; `asked`: how often one of them wanted it."""

    def __init__(self, folder: Path) -> None:
        self.asked = 0
        self._profile = Profile(folder)

    def __enter__(self) -> First:
        self._held = contextlib.ExitStack()
        door = open_door(self._profile)
        if door is not None:
            self._held.callback(door.close)
        self._held.enter_context(raised_by_others(door, self._come_up))
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()

    def _come_up(self) -> None:
        self.asked += 1


def raises(qtbot: Any, first: First, folder: Path) -> bool:
    before = first.asked
    if not raise_first(Profile(folder)):
        return False
    qtbot.waitUntil(lambda: first.asked > before, timeout=int(PATIENCE * 1000))
    return True


def test_a_second_start_raises_the_first(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    assert not raise_first(Profile(tmp_path))
    with First(tmp_path) as first:
        assert raises(qtbot, first, tmp_path)
        assert not raise_first(Profile(tmp_path / "other"))
    assert not raise_first(Profile(tmp_path))


def test_after_a_killed_window(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    Path(socket_name(Profile(tmp_path))).touch()  # what it left
    assert not raise_first(Profile(tmp_path))
    with First(tmp_path) as first:
        assert raises(qtbot, first, tmp_path)


def _holding(folder: Path) -> subprocess.Popen[str]:
    """A process that has the door of a profile."""
    held = f"""
from pathlib import Path
from cio_desktop.app.instance_socket import open_door
from cio_desktop.app.profile import Profile
door = open_door(Profile(Path({str(folder)!r})))
assert door is not None
print("there", flush=True)
input()
"""
    made = subprocess.Popen([sys.executable, "-c", held], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert made.stdout is not None
    assert made.stdout.readline() == "there\n"
    return made


def test_a_killed_window_is_no_hindrance(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    """Neither to the next window nor to who would ask it meanwhile."""
    killed = _holding(tmp_path)
    with killed:
        assert raise_first(Profile(tmp_path))
        killed.kill()
    assert stat.S_ISSOCK(Path(socket_name(Profile(tmp_path))).stat().st_mode)  # what it left
    assert not raise_first(Profile(tmp_path))
    with First(tmp_path) as first:
        assert raises(qtbot, first, tmp_path)
    assert list(runtime.iterdir()) == []


def test_a_second_window_takes_nothing_from_the_first(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    """As where two starts come at the same moment and neither finds the other."""
    with First(tmp_path) as first:
        assert open_door(Profile(tmp_path)) is None
        assert raises(qtbot, first, tmp_path)


def test_nobody_finds_a_socket_that_does_not_listen_yet(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would seem to be of a window that was killed, and its file would be taken away."""
    found: list[bool] = []

    class Watched(socket.socket):
        def listen(self, backlog: int = 0, /) -> None:
            found.append(Path(socket_name(Profile(tmp_path))).exists())
            super().listen(backlog)

    monkeypatch.setattr(socket, "socket", Watched)
    with First(tmp_path):
        assert found == [False]
        assert raise_first(Profile(tmp_path))


def test_after_a_killed_window_one_of_two_at_the_same_moment_is_the_first(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both find that nobody answers: the other one, a process of its own, takes the name while this one hears it."""
    profile = Profile(tmp_path)
    Path(socket_name(profile)).touch()  # what the killed one left
    others: list[subprocess.Popen[str]] = []

    class Watched(socket.socket):
        def connect(self, address: Any, /) -> None:
            try:
                super().connect(address)
            finally:
                if not others:
                    others.append(_holding(tmp_path))

    monkeypatch.setattr(socket, "socket", Watched)
    door = open_door(profile)
    with others[0] as other:
        assert door is None
        assert raise_first(profile)
        other.kill()


def start(folder: Path) -> None:
    """As far as Qt."""
    profile = Profile(folder)
    profile.prepare()
    options = argparse.Namespace(vault=None, debug=False, background=False)
    with StartWatch() as watch:
        assert launch._run_window(options, profile, watch, "", again=False) is None


class Arrived(Exception):
    pass


def test_a_start_is_found_before_it_has_a_window(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt takes a moment: who clicks twice means one window."""

    def at_qt() -> None:
        start(tmp_path)  # the second one asks the first, and ends
        raise Arrived

    monkeypatch.setattr(launch, "_prepare_qt", at_qt)
    with pytest.raises(Arrived):
        start(tmp_path)
    assert list(runtime.iterdir()) == []


def test_of_two_starts_at_the_same_moment_one_ends(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It finds none, and when it would be the first another one is."""
    asked: list[bool] = []

    def too_early(profile: Profile) -> bool:
        asked.append(len(asked) > 0 and raise_first(profile))
        return asked[-1]

    monkeypatch.setattr(launch, "raise_first", too_early)
    monkeypatch.setattr(launch, "_prepare_qt", lambda: pytest.fail("it went on"))
    with First(tmp_path):
        start(tmp_path)
    assert asked == [False, True]


def test_it_takes_away_its_own_socket_only(runtime: Path, tmp_path: Path) -> None:
    with contextlib.ExitStack() as stack:
        with First(tmp_path):
            Path(socket_name(Profile(tmp_path))).unlink()  # as who clears old files up
            stack.enter_context(First(tmp_path))
        assert raise_first(Profile(tmp_path))
    assert list(runtime.iterdir()) == []


def test_each_start_is_heard_and_one_that_hangs_takes_no_second_window(
    qtbot: Any, runtime: Path, tmp_path: Path
) -> None:
    """More ask than can wait for a window that is busy: they end all the same, and at once."""
    with First(tmp_path) as first:
        assert all(raise_first(Profile(tmp_path)) for _ in range(3 * WAITING))
        qtbot.waitUntil(lambda: first.asked > WAITING, timeout=int(PATIENCE * 1000))


def test_where_no_socket_can_be_the_window_opens_without(runtime: Path, tmp_path: Path) -> None:
    place = Path(socket_name(Profile(tmp_path)))
    place.mkdir()  # in its way
    with First(tmp_path):
        assert not raise_first(Profile(tmp_path))
    assert [*runtime.iterdir()] == [place]


def test_the_socket_is_the_persons_own(qtbot: Any, runtime: Path, tmp_path: Path) -> None:
    with First(tmp_path):
        there = Path(socket_name(Profile(tmp_path)))
        assert there.parent == runtime
        assert stat.S_ISSOCK(there.stat().st_mode)
        assert stat.S_IMODE(there.stat().st_mode) & 0o077 == 0
        assert tmp_path.name not in there.name
        if ROOT and CURL is not None:
            runtime.chmod(0o755)  # even where its folder is open
            tried = subprocess.run(
                [CURL, "-sv", "--max-time", "5", "--unix-socket", str(there), "http://localhost/"],
                user="nobody", group="nogroup", extra_groups=[], capture_output=True, text=True, timeout=PATIENCE,
                cwd="/", check=False,
            )  # fmt: skip
            assert "Permission denied" in tried.stderr


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
    assert socket_name(Profile(tmp_path)) == ""
    assert not raise_first(Profile(tmp_path))
    with First(tmp_path):
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
