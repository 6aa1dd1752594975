"""Adding a source from its address alone: the service finds the settings, tries them at a real server, and keeps it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cio_desktop.ui.sources.states import State
from tests.support.certificates import Authority
from tests.support.discovery_world import Internet, xml
from tests.support.dovecot import Dovecot
from tests.support.found_window import answer_here, found_stage
from tests.support.mail import messages
from tests.support.stage import retype

pytestmark = pytest.mark.dovecot

LEFT = Qt.MouseButton.LeftButton
HOST = "imap.example.com"
WHERE = "/mail/config-v1.1.xml"


async def test_from_the_address_alone(
    dovecot: Dovecot, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_here(monkeypatch, HOST)
    user = dovecot.user()
    user.deliver("INBOX", messages(3))
    async with Internet(authority) as net:
        await net.web("autoconfig.example.com", {WHERE: xml(server=HOST, port=user.tls_port)})
        async with found_stage(tmp_path, authority, net) as stage:
            dialog = await stage.open_add_dialog()
            retype(dialog.address.email.edit, user.name)
            QTest.keyClick(dialog.address.email.edit, Qt.Key.Key_Return)
            await stage.until(lambda: dialog.settings.server.edit.text() == HOST, "the settings are found")
            await stage.until(lambda: not dialog.lookup.looking, "the look-up ends")
            assert dialog.settings.provenance.whole_text().startswith("Found at example.com's own configuration")
            assert dialog.settings.port.edit.text() == str(user.tls_port)
            assert dialog.settings.username.edit.text() == user.name
            assert not dialog.settings.approval.isVisible()
            QTest.keyClick(dialog.settings.server.edit, Qt.Key.Key_Return)
            retype(dialog.sign_in.password.edit, "wrong")
            QTest.keyClick(dialog.sign_in.password.edit, Qt.Key.Key_Return)

            # Its certificate is for localhost: a person may know better, but must say so.
            await stage.until(dialog.sign_in.certificate.isVisible, "the certificate is shown")
            checks = dialog.sign_in.checks
            assert checks.title("connection") == "Connected"
            assert checks.title("encryption") == "No safe connection"
            assert len(dialog.sign_in.certificate.fingerprint.toPlainText().replace(" ", "")) == 64
            QTest.keyClick(dialog.sign_in.certificate.tick, Qt.Key.Key_Space)
            QTest.mouseClick(dialog.next, LEFT)
            await stage.until(lambda: checks.title("sign_in") == "Sign-in refused", "the password is refused")
            assert checks.title("encryption") == "Encrypted connection"
            assert "trusted by you" in checks.seen("encryption")
            assert list(stage.workspace.sources.sources()) == []
            await stage.until(lambda: not dialog.checking, "the check ends")

            retype(dialog.sign_in.password.edit, user.password)
            QTest.keyClick(dialog.sign_in.password.edit, Qt.Key.Key_Return)
            await stage.until(lambda: list(stage.workspace.sources.sources()), "the source is added")
            ((key, source),) = stage.workspace.sources.sources()
            assert (source.server, source.port, source.username) == (HOST, user.tls_port, user.name)
            await stage.until_state(key, State.OK)
            await stage.open_folder(key, "INBOX", count=3)


async def test_a_host_elsewhere_is_approved_first(
    dovecot: Dovecot, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_here(monkeypatch, HOST)
    user = dovecot.user()
    async with Internet(authority) as net:
        net.dns.srv("_imaps._tcp.example.com", [(0, 1, user.tls_port, "imap.elsewhere.example.")])
        async with found_stage(tmp_path, authority, net) as stage:
            dialog = await stage.open_add_dialog()
            retype(dialog.address.email.edit, user.name)
            QTest.keyClick(dialog.address.email.edit, Qt.Key.Key_Return)
            await stage.until(dialog.settings.approval.isVisible, "the host is to be approved")
            QTest.mouseClick(dialog.next, LEFT)
            assert dialog.pages.currentWidget() is dialog.settings
            assert dialog.settings.approval.fault.isVisible()
            await stage.until(lambda: not dialog.lookup.looking, "the look-up ends")


async def test_nothing_is_found(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    async with Internet(authority) as net, found_stage(tmp_path, authority, net) as stage:
        dialog = await stage.open_add_dialog()
        retype(dialog.address.email.edit, user.name)
        QTest.mouseClick(dialog.next, LEFT)
        await stage.until(lambda: not dialog.lookup.looking, "the look-up ends")
        assert dialog.settings.found.progress_words.whole_text().startswith("No settings for example.com")
        retype(dialog.settings.server.edit, user.host)
        retype(dialog.settings.port.edit, str(user.tls_port))
        retype(dialog.settings.username.edit, user.name)
        QTest.mouseClick(dialog.next, LEFT)
        retype(dialog.sign_in.password.edit, user.password)
        QTest.mouseClick(dialog.next, LEFT)
        await stage.until(lambda: list(stage.workspace.sources.sources()), "the source is added")
