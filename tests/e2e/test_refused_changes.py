"""A change that can't be carried out says what is true of it: real mail, changed by another program meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from cio_desktop.ui.window.trouble_dialog import TroubleDialog
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import Stage, on_stage

pytestmark = pytest.mark.dovecot


async def told(stage: Stage) -> tuple[str, str]:
    """What stands at the bottom, and what its Details say."""
    toast = stage.window.status.toast
    await stage.until(lambda: toast.text().startswith("Couldn't"), "the refusal is told")
    text = toast.text()
    toast._answer.click()
    dialog = stage.dialog(TroubleDialog)
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.accept()
    return text, words


async def test_a_message_that_another_program_deleted(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(5))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=5)
            await stage.select(2)
            with user.imap() as other:
                other.select("INBOX")
                other.store("1:*", "+FLAGS", "(\\Deleted)")
                stage.drop_on_folder([2], "Bills")
                other.expunge()
            text, words = await told(stage)
            assert "where it was." not in text
            assert text.startswith("Couldn't finish the move of 1 message to Bills: “")
            # the service finds it out by the change, or has been told of it before
            assert "another program moved or deleted it" in words or "perhaps by another program" in words


async def test_a_folder_that_another_program_deleted(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(5))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=5)
            await stage.select(2)
            stage.drop_on_folder([2], "Bills")
            user.remove_folder("Bills")
            text, words = await told(stage)
            assert text.startswith("Couldn't finish the move of 1 message to Bills: “")
            assert "another program deleted or renamed it" in words
            assert "Nothing was removed" in words
            assert sum(len(found) for found in user.look().values()) == 5
