"""A wrong password: the badge says so in words, with its cure; the cure works; what was indexed stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.ui.sources.password_dialog import PasswordDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.cures import Cure
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.service import Service
from tests.support.stage import Stage, on_stage, retype

pytestmark = pytest.mark.dovecot

LEFT = Qt.MouseButton.LeftButton


async def sign_in(stage: Stage, password: str) -> PasswordDialog:
    """By the button beside the cause, as a person finds it; returns the dialog, busy trying."""
    panel = stage.window.panel
    assert panel.isVisible()
    (cure,) = [each for each in panel.findChildren(QPushButton) if each.text() == str(Cure.SIGN_IN)]
    QTest.mouseClick(cure, LEFT)
    await stage.until(lambda: stage.dialog(PasswordDialog), "the password dialog opens")
    dialog = stage.dialog(PasswordDialog)
    assert dialog is not None
    retype(dialog.password.edit, password)
    QTest.mouseClick(dialog.sign_in, LEFT)
    return dialog


async def test_a_source_saved_in_spite_of_a_wrong_password(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(3))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            dialog = await stage.fill_add_dialog(user, password="wrong")
            await stage.until(dialog.sign_in.trouble.isVisible, "the dialog says that it was refused")
            async with stage.client() as cio:
                assert await cio.accounts.list() == []  # nothing is saved of a refused source
            assert dialog.sign_in.password.edit.text() == "wrong"  # nothing typed is lost
            assert dialog.save_anyway.isVisible()
            QTest.mouseClick(dialog.save_anyway, LEFT)
            await stage.until(lambda: list(stage.workspace.sources.sources()), "the source is kept")
            ((key, _source),) = stage.workspace.sources.sources()
            await stage.until_state(key, State.SIGN_IN)
            state = stage.state(key)
            assert state.title == "Sign-in needed"
            assert state.cause
            assert Cure.SIGN_IN in state.cures
            stage.window.sources.view.select(key)
            await sign_in(stage, user.password)
            await stage.until_state(key, State.OK)
            await stage.until(lambda: stage.dialog(PasswordDialog) is None, "the dialog closes")
            await stage.open_folder(key, "INBOX", count=3)


async def test_a_password_changed_on_the_server(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(120))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        async with on_stage(service, tmp_path / "window") as stage:
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=120)
            await stage.until_state(key, State.OK)
            ids = await stage.read_all()
            user.set_password("new one")
            async with stage.client() as cio:
                written = await cio.sources.check(*key)
            assert written.status == SourceStatus.INVALID_CREDENTIALS
            await stage.until_state(key, State.SIGN_IN)
            assert stage.window.windowTitle().startswith("1 needs you")
            assert not stage.window.actions_["sync"].isEnabled()
            assert stage.rows == 120  # what is indexed can still be read

            stage.window.mail.messages.view.clearSelection()
            dialog = await sign_in(stage, "still wrong")
            await stage.until(dialog.trouble.isVisible, "the dialog says that it is still wrong")
            assert stage.state(key).state is State.SIGN_IN
            retype(dialog.password.edit, "new one")
            QTest.mouseClick(dialog.sign_in, LEFT)
            await stage.until_state(key, State.OK)
            assert stage.window.windowTitle().startswith("CIO Desktop")
            await stage.open_folder(key, "INBOX", count=120)
            assert await stage.read_all() == ids
