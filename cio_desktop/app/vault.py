"""Which place the master key lives in (`--vault`), moving it to another, and what a person is told without it.

Every trouble is one sentence or two: what happened, why, what to do. It also names the place that the vault was made
with, so that the window offers only what can help.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cio_desktop.app.passphrase import PassphraseMissing, ask_passphrase
from cio_desktop.app.profile import Profile
from cio_desktop.credentials.errors import CredentialsError, KeyringSilent, OtherPlace, WrongKey
from cio_desktop.credentials.keyring_access import TIMEOUT
from cio_desktop.credentials.master_key import KeyFile, KeyringKey, MasterKeySource, MemoryKey, Passphrase
from cio_desktop.credentials.vault import Vault, exists, place_of
from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.database import Database
from cio_desktop.store.secrets import SqlSecretRows

KEYRING, KEY_FILE, PASSPHRASE, MEMORY = "keyring", "keyfile", "passphrase", "memory"
CHOICES = Said(
    "Choose where passwords are kept: --vault keyring (needs a system keyring), --vault keyfile (a file only you can "
    "read), or --vault passphrase (asked for, or read from the file that CIO_VAULT_PASSPHRASE_FILE names)."
)
_FOR_GOOD = Said("If that key was removed for good, give the passwords up: cio-desktop vault keyring --forget.")
_GONE_FROM_MEMORY = Said("The key of the stored passwords was kept in memory, and is gone: choose another --data-dir.")
NOTICE_AFTER = 2.0  # seconds until whoever waits is told that the keyring makes us wait
PATIENCE = 300.0  # with somebody told of it, who may have to find the keyring's window and type


@dataclass(frozen=True, slots=True)
class VaultWish:
    """How the vault is to be opened. None for `place`: where it was made, else the keyring.

    `move_to`: and then moved there. `forget`: what can't be opened is given up, and a new vault made in `place`.
    """

    place: str | None = None
    passphrase: str | None = field(default=None, repr=False)
    memory_key: str | None = field(default=None, repr=False)  # hex; of a window that starts its service again
    move_to: str | None = None
    new_passphrase: str | None = field(default=None, repr=False)
    forget: bool = False

    @classmethod
    def handed_in(cls, place: str | None, handed: dict[str, str]) -> VaultWish:
        """From what a window tells its service."""
        return cls(
            place,
            handed.get("passphrase"),
            handed.get("memory_key"),
            handed.get("move_to"),
            handed.get("new_passphrase"),
            "forget" in handed,
        )


class VaultTrouble(CioError):
    """`place` is where the key of this vault lives; "" when there is no vault yet."""

    def __init__(self, message: str | Said, *, code: str, place: str) -> None:
        super().__init__(message, code=code)
        self.place = place


async def open_vault(
    db: Database, profile: Profile, wish: VaultWish, *, slow: Callable[[], None] | None = None
) -> Vault:
    """Raises VaultTrouble. `slow` is called once when the keyring makes us wait; there is more patience then."""
    rows = SqlSecretRows(db)
    made = await exists(rows)
    known = await _known_place(rows, profile) if made else ""
    place = wish.place or known or KEYRING
    try:
        with _told_when_slow(slow if KEYRING in (place, wish.move_to) else None):
            patience = TIMEOUT if slow is None else PATIENCE
            if wish.forget:
                source = _source(profile, place, wish.passphrase, wish.memory_key, patience, new=True)
                return await Vault.start_over(rows, source)
            if made and known and place != known:
                raise OtherPlace(known)
            vault = await Vault.open(
                rows, _source(profile, place, wish.passphrase, wish.memory_key, patience, new=not made)
            )
            if wish.move_to is None or (wish.move_to == place and place != PASSPHRASE):
                return vault
            changed = place == PASSPHRASE
            target = _source(profile, wish.move_to, wish.new_passphrase, None, patience, new=True, changed=changed)
            moved = await vault.move(target)
            if place == KEY_FILE and await _opens_again(rows, target):  # it opens nothing any more
                with contextlib.suppress(OSError):
                    profile.vault_key.unlink(missing_ok=True)
            return moved
    except CredentialsError as error:
        raise VaultTrouble(_words(error, profile, place, made=made), code=error.code, place=known) from error
    except PassphraseMissing as error:
        raise VaultTrouble(error.said or error.message, code=error.code, place=known) from error


async def _opens_again(rows: SqlSecretRows, target: MasterKeySource) -> bool:
    """Whether all that lies in the vault opens with the key as its new place gives it. Else the old key stays."""
    try:
        await (await Vault.open(rows, target)).check_all()
    except CredentialsError:
        return False
    return True


async def _known_place(rows: SqlSecretRows, profile: Profile) -> str:
    place = await place_of(rows)
    return place or (KEY_FILE if profile.vault_key.exists() else "")


@contextlib.contextmanager
def _told_when_slow(slow: Callable[[], None] | None) -> Iterator[None]:
    if slow is None:
        yield
        return
    timer = asyncio.get_running_loop().call_later(NOTICE_AFTER, slow)
    try:
        yield
    finally:
        timer.cancel()


def _source(
    profile: Profile,
    place: str,
    passphrase: str | None,
    memory_key: str | None,
    patience: float,
    *,
    new: bool,
    changed: bool = False,
) -> MasterKeySource:
    if place == MEMORY:
        return MemoryKey(bytes.fromhex(memory_key)) if memory_key is not None else MemoryKey()
    if place == KEY_FILE:
        return KeyFile(profile.vault_key)
    if place == PASSPHRASE:
        return Passphrase(passphrase or ask_passphrase(new=new, changed=changed))
    return KeyringKey(timeout=patience)


def _words(error: CredentialsError, profile: Profile, place: str, *, made: bool) -> Said | str:
    """What doesn't fit, and what a person can do about it."""
    folder = str(profile.data_dir)
    if isinstance(error, OtherPlace):
        if error.place == MEMORY:
            return _GONE_FROM_MEMORY
        return _locked_with(error.place, profile) + Said(
            "Start with --vault {place}, or move the key first: cio-desktop vault {other}.",
            place=error.place,
            other=place,
        )
    if isinstance(error, WrongKey):
        if place == PASSPHRASE:
            return Said("This is not the passphrase that the passwords are stored under.")
        if place == MEMORY:
            return _GONE_FROM_MEMORY
        return _wrong_key(place, profile) + Said(
            "Put the right one back, or give the passwords up: cio-desktop vault {place} --forget.", place=place
        )
    said = error.said or error.message
    if error.code.startswith("keyring."):
        rest = CHOICES
        if made:
            rest = Said("The passwords in {folder} are locked with a key in it, so it is needed.", folder=folder)
        if isinstance(error, KeyringSilent):
            rest += _FOR_GOOD
        return Said.of(()) + said + rest
    return said


def _locked_with(place: str, profile: Profile) -> Said:
    folder = str(profile.data_dir)
    if place == KEY_FILE:
        return Said(
            "The passwords in {folder} are locked with the key in {file}.", folder=folder, file=str(profile.vault_key)
        )
    if place == PASSPHRASE:
        return Said("The passwords in {folder} are locked with a passphrase.", folder=folder)
    return Said("The passwords in {folder} are locked with a key in the system keyring.", folder=folder)


def _wrong_key(place: str, profile: Profile) -> Said:
    folder = str(profile.data_dir)
    if place == KEY_FILE:
        return Said(
            "The key in {file} is gone or is not the one that the passwords in {folder} are stored under.",
            file=str(profile.vault_key),
            folder=folder,
        )
    return Said(
        "The key in the system keyring is gone or is not the one that the passwords in {folder} are stored under.",
        folder=folder,
    )
