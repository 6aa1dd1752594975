"""The page of OAuth providers over the real service: what it saves, keeps, tests and removes."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from cio_desktop.client import Client
from cio_desktop.operations.workspace import Workspace
from cio_desktop.ui.settings.dialog import SettingsDialog
from cio_desktop.ui.settings.provider_card import ProviderCard
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.http_server import Answer, Drop, HttpServer
from tests.support.open_window import close_widget
from tests.support.patience import PATIENCE
from tests.support.service import Service

KEY = "123-abc.apps.googleusercontent.com"
SECRET = "GOCSPX-canary-of-this-test"


class Loose:
    """Actions of no window."""

    def __init__(self) -> None:
        self._made: dict[str, QAction] = {}

    def action(self, name: str) -> QAction:
        return self._made.setdefault(name, QAction(name, checkable=True))


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():
            await asyncio.sleep(0.01)


def type_into(dialog: SettingsDialog, name: str, text: str) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert field is not None
    field.clear()
    QTest.keyClicks(field, text)


def card(dialog: SettingsDialog, key: str) -> ProviderCard:
    found = dialog.providers.card(key)
    assert found is not None
    return found


async def test_from_googles_file_to_removal(tmp_path: Path) -> None:
    file = tmp_path / "client_secret_1.json"
    file.write_text(json.dumps({"installed": {"client_id": KEY, "client_secret": SECRET}}))
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    with Service(tmp_path / "data") as service:
        workspace = Workspace(Client(service.base_url, service.key, service.secret))
        workspace.start()
        dialog = SettingsDialog(workspace, settings, Loose().action, page="providers", vault="keyfile")
        page = dialog.providers
        try:
            dialog.open()
            await until(lambda: dialog.repository.presets)
            page.take_file(file)
            await until(lambda: page.editor.fields.client_id.edit.text() == KEY)
            page.editor.save.click()
            await until(lambda: page.card(KEY))
            assert page.card(KEY) is not None
            masked = dialog.repository.providers[0].provider_consumer_secret
            assert masked == "GOC[...]est"

            card(dialog, KEY).edit.click()
            type_into(dialog, "name", "My Google")
            page.editor.save.click()
            await until(lambda: dialog.repository.providers[0].name == "My Google")
            assert dialog.repository.providers[0].provider_consumer_secret == masked  # kept, not lost

            path = tmp_path / "exported.json"
            await dialog.export._export(path)
            text = path.read_text("utf-8")
            assert KEY in text
            for part in (SECRET, "GOC", 'est"', "[...]"):
                assert part not in text

            card(dialog, KEY).remove.click()
            await until(lambda: dialog.findChildren(ConfirmDialog))
            dialog.findChildren(ConfirmDialog)[0].accept()
            await until(lambda: not page.cards())
        finally:
            await close_widget(dialog)
            await workspace.close()
    assert SECRET not in service.stderr + service.stdout


async def test_an_openid_provider_is_asked_for_its_addresses_and_tested(tmp_path: Path) -> None:
    async with HttpServer() as server:
        issuer = f"http://127.0.0.1:{server.port}"
        metadata = {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/auth",
            "token_endpoint": f"{issuer}/token",
        }
        server.answers = [Answer(200, json.dumps(metadata).encode())] * 8
        settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
        service = Service(tmp_path / "data")
        await asyncio.to_thread(service.start)
        workspace = Workspace(Client(service.base_url, service.key, service.secret))
        workspace.start()
        dialog = SettingsDialog(workspace, settings, Loose().action, preset="oidc")
        page = dialog.providers
        try:
            dialog.open()
            await until(lambda: page.editing)
            type_into(dialog, "issuer", issuer)
            type_into(dialog, "client_id", "cio")
            page.editor.save.click()
            await until(lambda: page.card("cio") or page.editor.trouble.isVisible())
            assert not page.editor.trouble.isVisible(), page.editor.trouble.body.whole_text()
            assert dialog.repository.providers[0].token_endpoint == f"{issuer}/token"
            card(dialog, "cio").test.click()
            await until(lambda: card(dialog, "cio").test.isEnabled() and card(dialog, "cio").result.whole_text())
            assert "127.0.0.1 answers" in card(dialog, "cio").result.whole_text()
            server.answers = [Drop()]
            card(dialog, "cio").test.click()
            await until(lambda: "127.0.0.1 answers" not in card(dialog, "cio").result.whole_text())
            await until(lambda: card(dialog, "cio").test.isEnabled())
            assert "can't be reached" in card(dialog, "cio").result.whole_text()
        finally:
            await close_widget(dialog)
            await workspace.close()
            await asyncio.to_thread(service.stop)
