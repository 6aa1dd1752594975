"""Which place the master key lives in (`--vault`), as sentences a person can act on."""

from __future__ import annotations

import os
from pathlib import Path

from cio_desktop.app.profile import Profile
from cio_desktop.credentials.errors import CredentialsError, WrongKey
from cio_desktop.credentials.master_key import KeyFile, KeyringKey, MasterKeySource, MemoryKey, Passphrase
from cio_desktop.credentials.vault import Vault
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.database import Database
from cio_desktop.store.secrets import SqlSecretRows

PASSPHRASE_FILE = "CIO_VAULT_PASSPHRASE_FILE"
CHOICES = (
    "Choose where passwords are kept: --vault keyring (needs a system keyring), --vault keyfile (a file only you can "
    f"read), or --vault passphrase (the file that {PASSPHRASE_FILE} names holds it)."
)


async def open_vault(
    db: Database, profile: Profile, choice: str | None, *, passphrase: str | None = None, memory_key: str | None = None
) -> Vault:
    """Raises CredentialsError; where the default keyring is missing, its words name the choices.

    `memory_key`: in hex, for a service that its window starts again with the same memory.
    """
    if choice == "memory" and memory_key is not None:
        source: MasterKeySource = MemoryKey(bytes.fromhex(memory_key))
    else:
        source = _source(profile, choice, passphrase)
    try:
        return await Vault.open(SqlSecretRows(db), source)
    except WrongKey as error:
        raise CioError(_wrong_key(profile, choice), code=error.code) from error
    except CredentialsError as error:
        if choice is None:
            raise CioError(f"{error} {CHOICES}", code=error.code) from error
        raise


def _source(profile: Profile, choice: str | None, passphrase: str | None) -> MasterKeySource:
    if choice == "memory":
        return MemoryKey()
    if choice == "keyfile":
        return KeyFile(profile.vault_key)
    if choice == "passphrase":
        return Passphrase(passphrase if passphrase is not None else _passphrase_from_file())
    return KeyringKey()


def _wrong_key(profile: Profile, choice: str | None) -> str:
    """What doesn't fit, and what a person can do about it: the vault itself doesn't know where its key came from."""
    if choice == "passphrase":
        return "This is not the passphrase that the passwords are stored under."
    if choice == "memory":
        return "The key of the stored passwords was kept in memory, and is gone: choose another --data-dir."
    place = f"in {profile.vault_key}" if choice == "keyfile" else "in the system keyring"
    return (
        f"The key {place} is not the one that the passwords in {profile.data_dir} are stored under. "
        "Put the right one back, or choose the --vault that was used before."
    )


def _passphrase_from_file() -> str:
    name = os.environ.get(PASSPHRASE_FILE)
    if not name:
        raise CioError(f"{PASSPHRASE_FILE} must name the file with the passphrase.", code="vault.no_passphrase")
    try:
        text = Path(name).read_text("utf-8").rstrip("\r\n")
    except (OSError, UnicodeError) as error:
        raise CioError(f"The passphrase file {name} can't be read.", code="vault.no_passphrase") from error
    if not text:
        raise CioError(f"The passphrase file {name} is empty.", code="vault.no_passphrase")
    return text
