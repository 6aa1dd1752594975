"""Where secrets live: a vault under one master key. The only importer of keyring."""

from .errors import (
    CredentialsError,
    KeyFileRefused,
    KeyringLocked,
    KeyringSilent,
    KeyringTimeout,
    KeyringUnavailable,
    OtherPlace,
    SecretMissing,
    WrongKey,
)
from .master_key import KeyFile, KeyringKey, MasterKeySource, MemoryKey, Passphrase
from .rows import SealedRow, SecretRows
from .vault import Vault

__all__ = [
    "CredentialsError",
    "KeyFile",
    "KeyFileRefused",
    "KeyringKey",
    "KeyringLocked",
    "KeyringSilent",
    "KeyringTimeout",
    "KeyringUnavailable",
    "MasterKeySource",
    "MemoryKey",
    "OtherPlace",
    "Passphrase",
    "SealedRow",
    "SecretMissing",
    "SecretRows",
    "Vault",
    "WrongKey",
]
