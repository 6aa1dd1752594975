"""Activity over real mail: what waits on a server that can't remove one message alone, and what each sync found."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton

from cio_desktop.ui.activity.change_words import Verb
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from cio_desktop.ui.widgets.labels import PlainLabel
from tests.support.certificates import Authority
from tests.support.dovecot import BINARY, Dovecot
from tests.support.mail import message_id, messages
from tests.support.service import Service
from tests.support.stage import Stage, on_stage

pytestmark = [pytest.mark.dovecot, pytest.mark.skipif(BINARY is None, reason="no Dovecot on this machine")]
OLD = "IMAP4rev1 LITERAL+ IDLE NAMESPACE LIST-EXTENDED LIST-STATUS SPECIAL-USE ESEARCH CONDSTORE"


@pytest.fixture(scope="module")
def old_dovecot(authority: Authority) -> Iterator[Dovecot]:
    with Dovecot(authority, capability=OLD) as server:
        yield server


def press_button(stage: Stage, text: str) -> None:
    window = stage.window.activity.window
    assert window is not None
    made = next(each for each in window.findChildren(QPushButton) if each.text() == text and each.isVisible())
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


async def remove_now(stage: Stage, *, always: bool) -> None:
    window = stage.window.activity.window
    assert window is not None
    window.changes.view.selectRow(0)
    await stage.until(lambda: "UID COPY" in window.changes._details.toPlainText(), "the plan is told")
    assert "UID STORE" in window.changes._details.toPlainText()
    press_button(stage, str(Verb.REMOVE.value))
    dialog = window.findChildren(ConfirmDialog)[-1]
    dialog.findChildren(QCheckBox)[0].setChecked(always)
    confirm = dialog.findChild(QPushButton, "confirm")
    assert confirm is not None
    QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)


async def test_what_was_moved_is_removed_when_the_person_says_so(
    old_dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = old_dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(5))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=5)
            await stage.select(0)
            stage.drop_on_folder([0], "Bills")
            stage.window.actions_["activity"].trigger()
            stage.window.status.pending_pressed.emit()
            window = stage.window.activity.window
            assert window is not None
            model = window.changes.model
            await stage.until(
                lambda: model.rowCount() == 1 and model.line(0).cells[3].startswith("Done, but a marked"),
                "the move is done but for the marked copy",
            )
            moved = await asyncio.to_thread(user.where, message_id(5))
            assert moved == ["Bills", "INBOX"]
            # another program has marked mail of that folder: nothing of it may go along
            with user.imap() as other:
                other.select("INBOX")
                other.store("1", "+FLAGS", "(\\Deleted)")
            await remove_now(stage, always=False)
            await stage.until(
                lambda: "another message is marked as deleted" in model.line(0).whole, "it says what holds it up"
            )
            assert await asyncio.to_thread(user.where, message_id(1)) == ["INBOX"]
            with user.imap() as other:
                other.select("INBOX")
                other.store("1", "-FLAGS", "(\\Deleted)")
            await remove_now(stage, always=True)
            await stage.until(lambda: model.line(0).cells[3] == "Done", "the marked copy is removed")
            assert await asyncio.to_thread(user.where, message_id(5)) == ["Bills"]
            assert await asyncio.to_thread(user.where, message_id(1)) == ["INBOX"]
            # kept: the next one needs no question
            await stage.until(
                lambda: (found := stage.workspace.sources.source(key)) is not None and found.expunge_policy == "auto",
                "the choice is kept",
            )
            stage.drop_on_folder([0], "Bills")
            await stage.until(
                lambda: model.rowCount() == 2 and model.line(0).cells[3] == "Done", "the second one is done at once"
            )
            assert await asyncio.to_thread(user.where, message_id(4)) == ["Bills"]


async def test_each_sync_is_listed_with_what_the_server_can_do(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(4))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            stage.window.activity.history(key)
            window = stage.window.activity.window
            assert window is not None
            model = window.history.model
            await stage.until(
                lambda: any(model.line(n).cells[2] == "Synced: 4 new" for n in range(model.rowCount())),
                "the first sync is listed",
            )
            user.deliver("INBOX", messages(2))
            before = model.rowCount()
            stage.window.commands.sync([key])
            await stage.until(lambda: model.rowCount() > before, "the next one appears by itself")
            stage.window.activity.servers(key)

            def said() -> str:
                return " ".join(label.text() for label in window.servers.findChildren(PlainLabel))

            await stage.until(lambda: "New mail arrives at once (IDLE)." in said(), "it is live")
            assert "Moves are atomic here" in said()
