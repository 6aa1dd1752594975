"""Without a system keyring the window asks where the key lives, and remembers the answer but never the passphrase."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from cio_desktop.app.desktop import VAULT_SETTING, Desktop, profile_settings
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.profile import Profile
from cio_desktop.ui.vault_dialog import KEY_FILE, PASSPHRASE, VaultDialog
from tests.support.open_window import close_widget
from tests.support.stage import Stage

SECRET = "correct horse battery staple"


async def until(desktop: Desktop, holds: Callable[[], object], what: str) -> None:
    await Stage(desktop, None).until(holds, what)


def dialog_of(desktop: Desktop) -> VaultDialog | None:
    found = [dialog for dialog in desktop.window.findChildren(VaultDialog) if dialog.isVisible()]
    return found[0] if found else None


async def asked(desktop: Desktop) -> VaultDialog:
    await until(desktop, lambda: dialog_of(desktop), "the window asks")
    dialog = dialog_of(desktop)
    assert dialog is not None
    return dialog


def opened(profile: Profile, vault: str | None) -> Desktop:
    service = EmbeddedService(profile, vault=vault)
    desktop = Desktop(profile, service.client(), service=service)
    desktop.start()
    return desktop


async def left(desktop: Desktop) -> None:
    desktop.leave(None)
    await asyncio.wait_for(desktop.ended.wait(), 30)
    await close_widget(desktop.window)


async def test_a_key_file_by_choice(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    desktop = opened(profile, None)
    dialog = await asked(desktop)
    assert not profile.vault_key.exists()
    dialog.by_file.click()
    dialog.go.click()
    await until(desktop, lambda: desktop.workspace.link.online, "the service answers")
    assert profile.vault_key.stat().st_mode & 0o777 == 0o600
    await left(desktop)
    assert profile_settings(profile).value(VAULT_SETTING) == KEY_FILE


@pytest.mark.limit(90)
async def test_a_passphrase_is_asked_for_again_and_must_fit(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    desktop = opened(profile, None)
    dialog = await asked(desktop)
    dialog.new_passphrase.first.edit.setText(SECRET)
    assert not dialog.go.isEnabled()
    dialog.new_passphrase.again.edit.setText(SECRET)
    dialog.go.click()
    await until(desktop, lambda: desktop.workspace.link.online, "the service answers")
    await left(desktop)
    for file in profile.data_dir.rglob("*"):
        assert SECRET.encode() not in file.read_bytes(), file

    again = opened(profile, str(profile_settings(profile).value(VAULT_SETTING)))
    assert again.service is not None
    assert again.service.vault == PASSPHRASE
    dialog = await asked(again)
    dialog.passphrase.edit.setText("not this one")
    dialog.go.click()
    await until(again, lambda: (now := dialog_of(again)) and now is not dialog, "the window asks again")
    second = await asked(again)
    second.passphrase.edit.setText(SECRET)
    second.go.click()
    await until(again, lambda: again.workspace.link.online, "the service answers")
    await left(again)


async def test_giving_up_ends_the_program(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    desktop = opened(profile, None)
    (await asked(desktop)).reject()
    await asyncio.wait_for(desktop.ended.wait(), 30)
    assert not desktop.window.isVisible()
    await close_widget(desktop.window)
