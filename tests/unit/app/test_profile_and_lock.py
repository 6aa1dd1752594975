"""One folder, private, with one service in it at a time."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from cio_desktop.app.lock import DataFolderInUse, FolderLock
from cio_desktop.app.profile import Profile
from cio_desktop.protocol.errors import CioError
from tests.support.patience import PATIENCE
from tests.support.service import PROJECT

posix = pytest.mark.skipif(os.name != "posix", reason="modes and owners")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# the folder


@posix
def test_prepare_makes_a_private_folder(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Profile.at(str(tmp_path / "a" / "b")).prepare()
    finally:
        os.umask(before)
    assert mode(tmp_path / "a" / "b") == 0o700


@posix
@pytest.mark.parametrize("content", [None, "cio.sqlite3"])
def test_prepare_tightens_what_is_ours(tmp_path: Path, content: str | None) -> None:
    if content:
        (tmp_path / content).touch()
    tmp_path.chmod(0o755)
    Profile(tmp_path).prepare()
    assert mode(tmp_path) == 0o700


@posix
def test_prepare_leaves_a_shared_folder_as_it_is(tmp_path: Path) -> None:
    """`--data-dir /tmp` by root must not lock everybody out of /tmp."""
    (tmp_path / "somebody's file").touch()
    tmp_path.chmod(0o1777)
    Profile(tmp_path).prepare()
    assert mode(tmp_path) == 0o1777


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_another_users_folder(tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    os.chown(folder, 12345, 12345)
    link = tmp_path / "link"
    link.symlink_to(folder)
    for path in (folder, link):
        with pytest.raises(CioError, match="belongs to another user") as caught:
            Profile(path).prepare()
        assert caught.value.code == "profile.foreign"
    assert list(folder.iterdir()) == []


@posix
def test_a_link_in_the_place_of_the_lock(tmp_path: Path) -> None:
    """Where others write as well, somebody may have put it there: our number would replace a text of the person's."""
    (tmp_path / "text").write_text("mine")
    (tmp_path / "lock").symlink_to(tmp_path / "text")
    with pytest.raises(CioError, match="can't be written"):
        FolderLock(tmp_path / "lock").acquire()
    assert (tmp_path / "text").read_text() == "mine"


def test_a_link_in_its_place(tmp_path: Path) -> None:
    """Whoever can turn a link elsewhere decides where the secrets are written."""
    (tmp_path / "real").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "real")
    with pytest.raises(CioError) as caught:
        Profile(tmp_path / "data").prepare()
    assert caught.value.code == "profile.link"
    assert "--data-dir" in str(caught.value)
    assert list((tmp_path / "real").iterdir()) == []


def test_a_file_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "x").touch()
    for path, why in ((tmp_path / "x", "is no folder"), (tmp_path / "x" / "y", "Not a directory")):
        with pytest.raises(CioError, match="Choose another with --data-dir") as caught:
            Profile(path).prepare()
        assert caught.value.code == "profile.unwritable"
        assert why in str(caught.value)


def test_where_a_profile_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Profile.at("x/y").data_dir == tmp_path / "x" / "y"
    assert Profile.at("~/z").data_dir == Path.home() / "z"
    own = Profile.at(None).data_dir
    assert own.is_absolute()
    assert own.name == "cio-desktop"
    files = Profile(tmp_path)
    found = [files.database, files.service_lock, files.consumer_file, files.vault_key, files.settings]
    assert len(set(found)) == 5
    assert {path.parent for path in found} == {tmp_path}


# the lock


def test_the_second_is_refused_and_told_who_holds_it(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path / "lock"), FolderLock(tmp_path / "lock")
    first.acquire()
    try:
        with pytest.raises(DataFolderInUse, match=rf"\(process {os.getpid()}\) already uses {tmp_path}") as caught:
            second.acquire()
        assert caught.value.code == "profile.in_use"
        assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"  # a refused one writes nothing
        assert mode(tmp_path / "lock") == 0o600
    finally:
        first.release()
    second.acquire()
    second.release()
    second.release()


def test_a_longer_number_of_before_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("9" * 30)
    lock = FolderLock(tmp_path / "lock")
    lock.acquire()
    assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"
    lock.release()


def test_no_place_for_a_lock(tmp_path: Path) -> None:
    with pytest.raises(CioError, match="can't be written") as caught:
        FolderLock(tmp_path / "none" / "lock").acquire()
    assert caught.value.code == "profile.unwritable"


HOLDER = """
import sys
from pathlib import Path
from cio_desktop.app.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]), of_window=sys.argv[2] == "True")
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def held(path: Path, *, of_window: bool = True) -> subprocess.Popen[str]:
    """By a process that ends with its stdin."""
    command, pipe = [sys.executable, "-c", HOLDER, str(path), str(of_window)], subprocess.PIPE
    holder = subprocess.Popen(command, cwd=PROJECT, stdin=pipe, stdout=pipe, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_another_process_and_its_sudden_end(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with held(path) as holder:
        with pytest.raises(DataFolderInUse, match=f"process {holder.pid}"):
            FolderLock(path).acquire()
        holder.send_signal(signal.SIGKILL)
        holder.wait(60)
    lock = FolderLock(path)
    lock.acquire()
    lock.release()


async def test_who_has_patience_gets_it_from_one_that_ends(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    lock = FolderLock(path)
    with held(path) as holder:
        assert holder.stdin is not None
        with pytest.raises(DataFolderInUse, match=f"process {holder.pid}"):
            await lock.acquire_within(0.1)  # and has an end to it
        waiting = asyncio.create_task(lock.acquire_within(PATIENCE))
        await asyncio.sleep(0)  # it has tried
        assert not waiting.done()
        holder.stdin.close()
        await waiting
    with pytest.raises(DataFolderInUse, match=f"process {os.getpid()}"):
        FolderLock(path).acquire()
    lock.release()


def test_nobody_waits_for_a_service_that_runs_alone(tmp_path: Path) -> None:
    """It may run for days; a lock whose holder has not said yet what it is may be a window's."""
    path = tmp_path / "lock"
    with held(path, of_window=False) as holder:
        waiting = FolderLock(path).acquire_within(PATIENCE)
        with pytest.raises(DataFolderInUse, match=f"process {holder.pid}") as caught:
            waiting.send(None)  # it does not even begin to wait
        assert caught.value.stays
        path.write_text("")
        with pytest.raises(DataFolderInUse, match="Another CIO Desktop already uses") as caught:
            FolderLock(path).acquire()
        assert not caught.value.stays


@posix
def test_a_child_does_not_inherit_the_lock(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path / "lock")
    lock.acquire()
    pipe = subprocess.PIPE
    script = "print('up', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", script], stdin=pipe, stdout=pipe, close_fds=False) as child:
        # it runs: the kernel lets us go on a moment before it closes what must not be inherited
        assert child.stdout is not None
        assert child.stdout.readline() == b"up\n"
        lock.release()
        again = FolderLock(tmp_path / "lock")
        again.acquire()
        again.release()
        child.communicate(b"\n")


def test_a_setting_is_read_without_qt(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    assert profile.setting("service", "vault") == ""
    settings = QSettings(str(profile.settings), QSettings.Format.IniFormat)
    settings.setValue("other/vault", "no")
    settings.setValue("vault", "neither")
    settings.setValue("service/vault", "passphrase")
    settings.setValue("service/vaults", "many")
    settings.sync()
    assert profile.setting("service", "vault") == "passphrase"
    assert profile.setting("service", "none") == ""
