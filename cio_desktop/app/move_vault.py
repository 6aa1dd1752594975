"""`cio-desktop vault PLACE`: keeps the key to the stored passwords at another place, or changes the passphrase.

It works on the data folder itself, so no service may run on it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
import sys

from cio_desktop.app.lock import FolderLock
from cio_desktop.app.profile import Profile
from cio_desktop.app.vault import VaultWish, open_vault
from cio_desktop.language import Said, Text
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.recovery import open_sound

DONE = {
    "keyring": Text("The key to the stored passwords is in the system keyring."),
    "keyfile": Text("The key to the stored passwords is in {file}, which only you can read."),
    "passphrase": Text("The stored passwords are locked with the passphrase."),
}


def run_move(options: argparse.Namespace) -> int:
    """Raises CioError when it can't; the passwords stay locked as they were then."""
    profile = Profile.at(options.data_dir)
    if not profile.database.exists():
        raise CioError(
            Said("There are no stored passwords in {folder}.", folder=str(profile.data_dir)), code="vault.nothing"
        )
    profile.prepare()
    lock = FolderLock(profile.service_lock)
    lock.acquire()
    try:
        asyncio.run(_until_interrupted(options, profile))
    except (KeyboardInterrupt, asyncio.CancelledError):
        raise CioError(
            Said("Broken off. Nothing is lost: the passwords open as before, or already as you wished."),
            code="vault.interrupted",
        ) from None
    finally:
        lock.release()
    sys.stdout.write(DONE[options.place].fill(file=str(profile.vault_key)) + "\n")
    return 0


async def _until_interrupted(options: argparse.Namespace, profile: Profile) -> None:
    """Ctrl+C must wake the loop: asyncio's own way can miss it when it falls asleep at that very moment."""
    task = asyncio.current_task()
    assert task is not None
    with contextlib.suppress(NotImplementedError):  # Windows
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, task.cancel)
    await _move(options, profile)


async def _move(options: argparse.Namespace, profile: Profile) -> None:
    db = await open_sound(profile.database)
    try:
        if options.forget:
            wish = VaultWish(options.place, forget=True)
        else:
            wish = VaultWish(options.vault, move_to=options.place)
        await open_vault(db, profile, wish)
    finally:
        await db.close()
