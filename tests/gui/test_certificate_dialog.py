"""A certificate that is not trusted, of a source that exists: looked at and trusted from its row."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.sign_in import Certificate
from cio_desktop.ui.sources.certificate_dialog import CertificateDialog
from cio_desktop.ui.sources.delegate import row_cure
from cio_desktop.ui.words.cures import Cure
from tests.support.open_window import OpenWindow, open_window
from tests.support.window_data import healthy

ANN = SourceKey("a1", "ann@example.org")
SHOWN = Certificate("ab" * 32, "imap.example.org", "Ann's own authority", 1_900_000_000, trusted=False)


async def refused(opened: OpenWindow, code: str) -> None:
    found = opened.client._find(ANN.label)
    found.status, found.status_code = SourceStatus.CONNECTION_IMPOSSIBLE, code
    opened.desk.sources.reload()
    await opened.until(lambda: (state := opened.model.state(ANN)) is not None and not state.sound)


def dialog_of(opened: OpenWindow) -> CertificateDialog:
    found = opened.window.findChild(CertificateDialog)
    assert isinstance(found, CertificateDialog)
    return found


@pytest.mark.parametrize("code", ["tls.untrusted", "tls.expired", "tls.mismatch", "tls.pin_changed"])
async def test_from_the_row_to_a_source_that_works(tmp_path: Path, code: str) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        await refused(opened, code)
        state = opened.model.state(ANN)
        assert state is not None
        assert row_cure(state) is Cure.CERTIFICATE
        shown = opened.window.banner.shown
        assert shown is not None
        assert Cure.CERTIFICATE in shown.cures
        opened.client.discovery.refuse("encryption", "tls.untrusted", "self-signed", certificate=SHOWN)
        opened.view.cure_asked.emit(Cure.CERTIFICATE, ANN)
        dialog = dialog_of(opened)
        await opened.until(lambda: not dialog.box.isHidden())
        assert opened.client.discovery.checks[-1].password is None  # nobody signs in for a look
        assert dialog.box.facts["Issued by"].whole_text() == "Ann's own authority"
        assert dialog.trouble.title.whole_text()
        assert not dialog.trust.isEnabled()
        dialog.box.tick.click()
        opened.client._find(ANN.label).status = SourceStatus.OK
        opened.client._find(ANN.label).status_code = None
        dialog.trust.click()
        await opened.until(lambda: "is trusted, and ann@example.org works again" in opened.toast())
        assert ("update source", ANN.label, {"certificate_sha256": SHOWN.sha256}) in opened.requests("update source")


async def test_a_certificate_that_is_well_by_now(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        await refused(opened, "tls.expired")
        opened.window.commands.signing_in.show_certificate(ANN)
        dialog = dialog_of(opened)
        await opened.until(lambda: "trusts the certificate" in dialog.state.whole_text())
        assert dialog.box.isHidden()
        assert not dialog.trust.isEnabled()


async def test_what_shows_no_certificate_offers_none(tmp_path: Path) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        await refused(opened, "tls.protocol")
        state = opened.model.state(ANN)
        assert state is not None
        assert Cure.CERTIFICATE not in state.cures
        opened.view.select(ANN)
        assert not [b for b in opened.window.panel.findChildren(QPushButton) if b.text() == str(Cure.CERTIFICATE)]
