"""All of some thousand messages, filed by keys on real mail and judged by imaplib."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cio_desktop.operations.bulk import BulkChange, Stage
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import Stage as Scene
from tests.support.stage import copies, on_stage
from tests.support.ticker import ticking

pytestmark = [pytest.mark.dovecot, pytest.mark.limit(300)]

MANY = 1_200
CONTROL = Qt.KeyboardModifier.ControlModifier


async def select_all(stage: Scene) -> None:
    view = stage.window.mail.messages.view
    stage.window.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    await stage.until(lambda: view.selected_count() == MANY, "all are selected")


async def archive(stage: Scene) -> None:
    stage.window.mail.filing.action("archive").trigger()
    picker = stage.window.mail.filing._picker
    if picker is not None and picker.isVisible():  # where the server names no archive
        QTest.keyClicks(picker.filter, "archive")
        QTest.keyClick(picker.filter, Qt.Key.Key_Return)


async def over(stage: Scene) -> None:
    await stage.until(lambda: not stage.workspace.bulk.running, "the change is over", seconds=240)
    await stage.saved()


async def test_all_but_one_are_archived_and_come_back(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Archive")
    user.deliver("INBOX", messages(MANY))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX")
            await stage.until(lambda: stage.rows == MANY, "all is read", seconds=120)
            before = copies(user.look())
            view = stage.window.mail.messages.view
            await select_all(stage)
            (kept,) = [stage.mail_id(key, found) for found in [view.message_model.id_at(2)] if found]
            at = view.visualRect(view.message_model.index(2, 0)).center()
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
            assert view.selected_count() == MANY - 1
            began = time.monotonic()
            async with ticking() as ticker:
                await archive(stage)
                await over(stage)
            took = time.monotonic() - began
            print(f"archived in {took:.1f} s, longest gap {ticker.longest * 1000:.0f} ms")  # noqa: T201
            moved = {mail_id for mail_id, _folder in before} - {kept}
            wanted = {(mail_id, "Archive"): 1 for mail_id in moved} | {(kept, "INBOX"): 1}
            assert copies(user.look()) == wanted
            await stage.until(lambda: stage.rows == 1, "one is left")
            entry = stage.workspace.undo.undo_entry
            assert isinstance(entry, BulkChange)
            async with ticking() as ticker:
                stage.window.undo_actions.undo.trigger()
                await over(stage)
            print(f"undone, longest gap {ticker.longest * 1000:.0f} ms")  # noqa: T201
            assert copies(user.look()) == before
            await stage.until(lambda: view.selected_count() == MANY - 1, "what came back is selected")


@pytest.mark.parametrize("reached", [Stage.READING, Stage.GOING])
async def test_it_goes_on_after_the_window_was_closed_in_the_middle(
    reached: Stage, dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.add_folder("Archive")
    user.deliver("INBOX", messages(MANY))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX")
            await stage.until(lambda: stage.rows == MANY, "all is read", seconds=120)
            wanted = {(mail_id, "Archive"): 1 for mail_id, _folder in copies(user.look())}
            await select_all(stage)
            await archive(stage)
            (change,) = stage.workspace.bulk.running
            if reached is Stage.GOING:
                await stage.until(lambda: change.done >= MANY // 4, "a part of it is begun", seconds=120)
            assert change.stage is reached
        assert len(user.look()["INBOX"]) > 0
        async with on_stage(service, tmp_path / "window") as stage:
            await over(stage)
    assert copies(user.look()) == wanted
