"""The window closed, the program in the background: a source breaks and the desktop tells; a click leads to the source;
it is cured and the desktop takes it back. All of it real: the service, the mail server, the message bus."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cio_desktop.app.desktop import Desktop, profile_settings
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.ui.background.close_dialog import CloseDialog
from cio_desktop.ui.profile.background import choose_stays
from cio_desktop.ui.sources.password_dialog import PasswordDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.cures import Cure
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.notification_server import NotificationServer
from tests.support.secret_service import BUS
from tests.support.stage import Stage, new_profile, on_stage_embedded, retype, shown_stage

pytestmark = [
    pytest.mark.dovecot,
    pytest.mark.limit(180),
    pytest.mark.skipif(BUS is None or not sys.platform.startswith("linux"), reason="no dbus-daemon on this machine"),
]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
async def desktop(monkeypatch: pytest.MonkeyPatch, authority: Authority) -> AsyncIterator[NotificationServer]:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    async with NotificationServer() as server:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", server.address)
        yield server


async def close_into_the_background(stage: Stage) -> None:
    stage.window.close()
    await stage.until(lambda: stage.dialog(CloseDialog), "the question at the first close")
    dialog = stage.dialog(CloseDialog)
    assert dialog is not None
    keep = dialog.findChild(QPushButton, "keep_syncing")
    assert keep is not None
    QTest.mouseClick(keep, LEFT)
    assert not stage.window.isVisible()
    assert not stage.desktop.ended.is_set()


async def test_broken_told_clicked_cured_and_taken_back(
    desktop: NotificationServer, dovecot: Dovecot, tmp_path: Path
) -> None:
    user, other = dovecot.user(), dovecot.user()
    user.deliver("INBOX", messages(3))
    async with on_stage_embedded(tmp_path / "data", vault="keyfile") as (stage, _embedded):
        key = await stage.add_source(user)
        sound = await stage.add_source(other)
        stage.window.sources.view.select(sound)
        await close_into_the_background(stage)

        user.set_password("new one")
        checked = await stage.desktop.client.sources.check(*key)
        assert checked.status == SourceStatus.INVALID_CREDENTIALS
        await stage.until(lambda: desktop.standing, "the desktop tells")
        (shown,) = desktop.standing.values()
        assert shown.title == f"{user.name}: Sign-in needed"
        assert "refused the user name or password" in shown.body
        assert user.password not in shown.title + shown.body

        await desktop.click(shown.number)
        await stage.until(stage.window.isVisible, "the window comes up")
        panel = stage.window.panel
        assert panel.isVisible()
        assert panel.keys == [key]
        (cure,) = [each for each in panel.findChildren(QPushButton) if each.text() == str(Cure.SIGN_IN)]
        QTest.mouseClick(cure, LEFT)
        await stage.until(lambda: stage.dialog(PasswordDialog), "the password dialog opens")
        dialog = stage.dialog(PasswordDialog)
        assert dialog is not None
        retype(dialog.password.edit, "new one")
        QTest.mouseClick(dialog.sign_in, LEFT)
        await stage.until_state(key, State.OK)
        assert desktop.calls.count("Notify") == 1


async def test_cured_from_elsewhere_it_goes(desktop: NotificationServer, dovecot: Dovecot, tmp_path: Path) -> None:
    user = dovecot.user()
    async with on_stage_embedded(tmp_path / "data", vault="keyfile") as (stage, _embedded):
        key = await stage.add_source(user)
        await close_into_the_background(stage)
        right = user.password
        user.set_password("new one")
        check = stage.desktop.client.sources.check
        assert (await check(*key)).status == SourceStatus.INVALID_CREDENTIALS
        await stage.until(lambda: desktop.standing, "the desktop tells")
        user.set_password(right)
        assert (await check(*key)).status == SourceStatus.OK
        await stage.until(lambda: not desktop.standing, "it is taken back")
        assert "CloseNotification" in desktop.calls
        assert not stage.window.isVisible()
        stage.window.actions_["quit"].trigger()
        await stage.until(stage.desktop.ended.is_set, "the program ends")


async def test_quitting_says_what_is_left(desktop: NotificationServer, dovecot: Dovecot, tmp_path: Path) -> None:
    with Dovecot(dovecot.authority) as server:
        user = server.user()
        user.add_folder("Bills")
        user.deliver("INBOX", messages(3))
        async with on_stage_embedded(tmp_path / "data", vault="keyfile") as (stage, _embedded):
            key = await stage.add_source(user)
            await stage.open_folder(key, "INBOX", count=3)
            server.stop()
            stage.drop_on_folder([0], "Bills")
            await stage.until(lambda: stage.workspace.queue.pending == 1, "the change waits")
            await close_into_the_background(stage)
            stage.window.actions_["quit"].trigger()
            await stage.until(lambda: stage.desktop.way_out.asks is not None, "what is left is said")
            asked = stage.desktop.way_out.asks
            assert asked is not None
            assert asked.windowTitle() == "1 change is not saved yet"
            assert stage.window.isVisible()
            asked.reject()
            await stage.until(lambda: not stage.desktop.way_out.taken, "the program stays")
            assert not stage.desktop.ended.is_set()


async def test_closed_before_it_was_whole_it_goes_on_too(desktop: NotificationServer, tmp_path: Path) -> None:
    profile = new_profile(tmp_path / "data")
    choose_stays(profile_settings(profile), True)
    embedded = EmbeddedService(profile, vault="keyfile")
    try:
        async with shown_stage(Desktop(profile, embedded.client(), service=embedded), None) as stage:
            await stage.until(stage.window.isVisible, "the window is painted")
            stage.window.close()
            assert not stage.window.isVisible()
            await stage.until(lambda: stage.workspace.sources.loaded, "the service runs")
            assert not stage.desktop.ended.is_set()
    finally:
        embedded.close_now()
    assert desktop.calls == []
