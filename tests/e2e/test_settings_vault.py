"""Settings, Secrets in the whole program: the key to the stored passwords is taken to another place and back."""

from pathlib import Path

import pytest

from cio_desktop.app.desktop import profile_settings
from cio_desktop.app.profile import Profile
from cio_desktop.app.vault_questions import VAULT_SETTING
from cio_desktop.ui.settings.dialog import SettingsDialog
from cio_desktop.ui.vault.places import KEY_FILE, PASSPHRASE
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from tests.support.stage import Stage, on_stage_embedded

SECRET = "a passphrase for a test"


async def choosing(stage: Stage) -> VaultDialog:
    settings = stage.window.open_settings("secrets")
    settings.secrets.change.click()
    (dialog,) = settings.findChildren(VaultDialog)
    assert dialog.isVisible()
    return dialog


@pytest.mark.limit(120)
async def test_from_a_key_file_to_a_passphrase_and_back(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    async with on_stage_embedded(tmp_path / "data", vault=KEY_FILE) as (stage, embedded):
        await stage.until(lambda: stage.window.workspace.link.online, "online")
        dialog = await choosing(stage)
        dialog.by_passphrase.click()
        dialog.new_passphrase.first.edit.setText(SECRET)
        dialog.new_passphrase.again.edit.setText(SECRET)
        dialog.go.click()
        await stage.until(lambda: embedded.vault == PASSPHRASE, "moved")
        await stage.until(lambda: stage.window.workspace.link.online, "online")
        assert not profile.vault_key.exists()
        assert profile_settings(profile).value(VAULT_SETTING) == PASSPHRASE
        assert stage.window.findChildren(SettingsDialog) == []

        dialog = await choosing(stage)
        assert "your passphrase" in " ".join(
            label.text() for label in stage.window.open_settings("secrets").secrets.findChildren(type(dialog.heading))
        )
        dialog.by_file.click()
        dialog.go.click()
        await stage.until(lambda: embedded.vault == KEY_FILE, "moved back")
        await stage.until(lambda: stage.window.workspace.link.online, "online")
        assert profile.vault_key.exists()
    assert SECRET not in (profile.settings.read_text("utf-8") if profile.settings.exists() else "")
