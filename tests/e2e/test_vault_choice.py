"""Without a system keyring the window asks where the key lives, and remembers the answer but never the passphrase.

With one that is locked, slow or has lost the key, it says so and offers only what can help.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cio_desktop.app.desktop import Desktop, profile_settings
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.profile import Profile
from cio_desktop.app.vault_questions import VAULT_SETTING
from cio_desktop.ui.vault.places import KEY_FILE, KEYRING, PASSPHRASE
from cio_desktop.ui.vault.vault_dialog import Ask, VaultDialog
from cio_desktop.ui.widgets.dialog_frame import ConfirmDialog
from tests.support.open_window import close_widget
from tests.support.patience import PATIENCE
from tests.support.secret_service import MISSING, SecretService
from tests.support.service import PROJECT
from tests.support.stage import Stage
from tests.support.stored import stored

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
    await asyncio.wait_for(desktop.ended.wait(), PATIENCE)
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
    for file, data in stored(profile.data_dir):
        assert SECRET.encode() not in data, file

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
    await asyncio.wait_for(desktop.ended.wait(), PATIENCE)
    assert not desktop.window.isVisible()
    await close_widget(desktop.window)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Of the desktop that the window and its service find themselves on."""
    if MISSING:
        pytest.skip(MISSING)
    with SecretService() as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
        yield service


async def online(desktop: Desktop) -> None:
    await until(desktop, lambda: desktop.workspace.link.online, "the service answers")
    assert dialog_of(desktop) is None


async def asked_for(desktop: Desktop, ask: Ask) -> VaultDialog:
    await until(desktop, lambda: (dialog := dialog_of(desktop)) and dialog.ask is ask, f"the window asks: {ask.value}")
    dialog = dialog_of(desktop)
    assert dialog is not None
    return dialog


@pytest.mark.limit(120)
async def test_a_keyring_that_waits_for_its_password_then_stays_locked(keyring: SecretService, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    desktop = opened(profile, None)
    await online(desktop)
    await left(desktop)
    keyring.lock()
    with keyring.prompter():
        desktop = opened(profile, None)
        waiting = await asked_for(desktop, Ask.WAIT)
        assert keyring.prompted
        assert not waiting.go.isVisible()
    # somebody closed the keyring's window
    again = await asked_for(desktop, Ask.AGAIN)
    assert again.by_file.isHidden()  # another place would open nothing
    keyring.unlock()
    again.go.click()
    await online(desktop)
    await left(desktop)
    assert not profile.vault_key.exists()


@pytest.mark.limit(120)
async def test_a_lost_key_costs_the_passwords_and_nothing_else(keyring: SecretService, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    desktop = opened(profile, None)
    await online(desktop)
    account = (await desktop.client.accounts.create("ann@example.org")).id
    await left(desktop)
    keyring.forget()
    desktop = opened(profile, None)
    locked = await asked_for(desktop, Ask.AGAIN)
    assert not hasattr(locked, "forget")  # a keyring without the key and a locked one may look alike
    locked.go.click()
    await until(desktop, lambda: dialog_of(desktop) not in (None, locked), "it asks again")
    lost = await asked_for(desktop, Ask.AGAIN)
    lost.forget.click()
    sure = next(iter(lost.findChildren(ConfirmDialog)))
    sure.accept()
    place = await asked_for(desktop, Ask.PLACE)
    place.by_file.click()
    place.go.click()
    await online(desktop)
    assert profile.vault_key.exists()
    assert [found.id for found in await desktop.client.accounts.list()] == [account]
    await left(desktop)


@pytest.mark.limit(120)
async def test_moved_by_the_command_line_the_window_follows(keyring: SecretService, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    desktop = opened(profile, None)
    await online(desktop)
    await left(desktop)
    command = [sys.executable, "-m", "cio_desktop", "vault", "--data-dir", str(profile.data_dir), "keyfile"]
    moved = await asyncio.to_thread(subprocess.run, command, cwd=PROJECT, capture_output=True, text=True, timeout=60)
    assert (moved.returncode, moved.stderr) == (0, "")
    assert str(profile.vault_key) in moved.stdout
    desktop = opened(profile, KEYRING)  # as its settings still have it
    await online(desktop)
    await left(desktop)
    assert profile_settings(profile).value(VAULT_SETTING) == KEY_FILE


@pytest.mark.limit(120)
async def test_moved_by_the_window_and_back(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "data")
    profile.prepare()
    desktop = opened(profile, KEY_FILE)
    await online(desktop)
    service = desktop.service
    assert service is not None
    assert await service.move_vault(PASSPHRASE, SECRET)
    assert not profile.vault_key.exists()
    await service.restart()  # opens with the passphrase, and moves nothing again
    await online(desktop)
    assert await service.move_vault(KEY_FILE)
    assert profile.vault_key.exists()
    await left(desktop)
