"""The window closed while changes are on their way: each is carried out, now or at the next start."""

import errno
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from cio_desktop.ui.mail.membership.model import Data
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import Stage, on_stage

pytestmark = pytest.mark.dovecot


def row(stage: Stage, path: str) -> QModelIndex | None:
    proxy = stage.window.mail.membership.view.proxy
    rows = [proxy.index(at, 0) for at in range(proxy.rowCount())]
    return next((each for each in rows if each.data(Data.PATH) == path), None)


def click(stage: Stage, path: str) -> None:
    view, index = stage.window.mail.membership.view, row(stage, path)
    assert index is not None
    view.scrollTo(index)
    at = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


async def test_no_change_is_lost_by_quitting(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills", "Work")
    user.deliver("INBOX", messages(6))
    window = tmp_path / "window"
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, window) as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=6)
            (ticked,) = [stage.mail_id(key, each) for each in await stage.select(0)]
            await stage.until(lambda: row(stage, "Bills") is not None, "the folders are listed")
            click(stage, "Bills")  # and the window is closed before the click became a command
        assert sorted(user.where(ticked)) == ["Bills", "INBOX"]

        async with on_stage(service, window) as stage:
            await stage.open_folder(key, "INBOX", count=6)
            moved = [stage.mail_id(key, each) for each in await stage.select(1, 2)]
            os.kill(service.pid, signal.SIGSTOP)
            stage.drop_on_folder([1, 2], "Work")
            await stage.until(lambda: stage.rows == 4, "they leave the list at once")
        service.kill()
        assert [user.where(each) for each in moved] == [["INBOX"]] * 2

        service.start()
        async with on_stage(service, window) as stage:
            await stage.until(lambda: "2 changes of the last time" in stage.said, "the window says what it does")
            await stage.saved()
        assert [user.where(each) for each in moved] == [["Work"]] * 2
        assert not (window / "unsent.json").exists()


@pytest.mark.expect_log("cio_desktop.app.desktop", "a task of the program failed")
async def test_what_fails_beside_the_window_is_told_and_does_not_keep_it_open(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail() -> None:
        raise ZeroDivisionError

    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            stage.desktop.start_beside(fail())
            await stage.until(lambda: "Something in this program failed" in stage.said, "it is told")
            monkeypatch.setattr(stage.window, "end", fail)
        assert stage.desktop.ended.is_set()


async def test_changes_that_can_neither_be_sent_nor_kept_are_asked_about(
    dovecot: Dovecot, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Any
) -> None:
    expect_log("cio_desktop.operations.unsent", "can't be kept")
    expect_log("cio_desktop.operations.favourites", "can't be kept")
    user = dovecot.user()
    user.add_folder("Work")
    user.deliver("INBOX", messages(3))
    window = tmp_path / "window"

    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, window) as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=3)
            monkeypatch.setattr("cio_desktop.app.way_out.QUIT_WAIT", 0.2)
            os.kill(service.pid, signal.SIGSTOP)
            try:
                monkeypatch.setattr("cio_desktop.operations.private_file.tempfile.mkstemp", full)
                stage.drop_on_folder([0], "Work")
                for _ in range(2):
                    stage.window.close()
                    await stage.until(lambda: stage.dialog(ConfirmDialog), "the person is asked")
                    dialog = stage.dialog(ConfirmDialog)
                    assert dialog is not None
                    assert dialog.windowTitle() == "1 change is not saved yet"
                    dialog.reject()
                    await stage.until(lambda: not stage.desktop.way_out.taken, "the answer is taken")
                    assert not stage.desktop.ended.is_set()
                    assert stage.window.isVisible()
                monkeypatch.undo()  # room was made
                stage.window.close()
                await stage.until(stage.desktop.ended.is_set, "the window ends")
            finally:
                os.kill(service.pid, signal.SIGCONT)
        assert b"Work" in (window / "unsent.json").read_bytes()
