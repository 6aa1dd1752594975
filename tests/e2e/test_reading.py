"""Reading and marking real mail, judged by imaplib: nothing is read by itself, files come whole, marks are true."""

import asyncio
import hashlib
import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.mail_user import MailUser
from tests.support.open_window import press
from tests.support.present import present
from tests.support.service import Service
from tests.support.stage import on_stage

pytestmark = pytest.mark.dovecot

WORDS = "The parcel arrives on Tuesday"


def focus() -> QWidget:
    return present(QApplication.focusWidget())


def flags(user: MailUser) -> dict[str, frozenset[str]]:
    return {seen.message_id: seen.flags - {"\\Recent"} for seen in user.look_closely()["INBOX"]}


async def test_a_message_is_read_its_file_saved_it_is_filed_and_nothing_marked(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    content = random.Random(1).randbytes(6_000_000)
    plain = [make_message(n) for n in range(1, 4)]
    rich = make_message(
        9,
        subject="Parcel",
        body="as text",
        html=f"<h1>{WORDS}</h1><script>1</script><img src='http://127.0.0.1:9/x.png'>",
        attachment=("../data.bin", content),
    )
    user.deliver("INBOX", [*plain, rich])
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=4)
            model, view = stage.window.mail.messages.model, stage.window.mail.messages.view
            row = next(row for row in range(4) if model.index(row, 1).data() == "Parcel")
            await stage.select(row)
            pane = stage.window.reading.pane
            await stage.until(lambda: pane.shows_text and not pane.text.busy, "the message is shown")
            assert WORDS in pane.text.toPlainText()
            pane.header.other.trigger()
            await stage.until(lambda: "as text" in pane.text.toPlainText(), "its plain text is shown")
            (file,) = pane.files.files
            await pane.saving.all_into(key.account_id, [file], tmp_path)
            saved = (tmp_path / "data.bin").read_bytes()
            assert hashlib.sha256(saved).digest() == hashlib.sha256(content).digest()
            pane._tell_read()
            await asyncio.sleep(0.2)
            assert set(flags(user).values()) == {frozenset()}  # it was read, but nobody said so

            stage.window.activateWindow()
            pane.text.setFocus()
            await stage.until(lambda: QApplication.focusWidget() is pane.text, "the keys are in the text")
            press(pane.text, Qt.Key.Key_V)
            QTest.keyClicks(focus(), "Parcels")  # there is none
            press(focus(), Qt.Key.Key_Return)
            await stage.saved()
            assert user.look()["Parcels"] == [message_id(9)]
            assert pane.isAncestorOf(focus())
            press(focus(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            await stage.saved()
            assert user.where(message_id(9)) == ["INBOX"]
            assert user.look()["Parcels"] == []
            await stage.until(lambda: model.rowCount() == 4, "it is back in the list")

            view.selectAll()
            stage.window.mail.filing.action("toggle read").trigger()
            stage.window.mail.filing.action("toggle star").trigger()
            await stage.saved()
            assert set(flags(user).values()) == {frozenset({"\\Seen", "\\Flagged"})}
            stage.window.undo_actions.undo.trigger()
            await stage.saved()
            assert set(flags(user).values()) == {frozenset({"\\Seen"})}


async def test_marks_of_another_program_are_shown(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in range(1, 4)])
    with user.imap() as client:
        client.select("INBOX")
        client.store("2", "+FLAGS", r"(\Seen \Answered)")
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=3)
            model = stage.window.mail.messages.model
            spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
            assert sum("unread" in words for words in spoken) == 2
            assert sum("replied" in words for words in spoken) == 1
            assert flags(user)[message_id(2)] == {"\\Seen", "\\Answered"}
