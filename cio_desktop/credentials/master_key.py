"""Where the vault's master key comes from: the system keyring, a key file, a passphrase, or memory alone (demo).

Each source can `load` the key (None when there is none yet) and `create` one; `renew` gives the one that a vault moves
to. No other fallback, never in clear by itself: which source is used is the user's choice. A key that was kept
once is never replaced or removed here: somebody's passwords may depend on it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import secrets as random
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Protocol

from cio_desktop.language import Said

from . import key_file, keyring_access
from .cipher import KEY_BYTES, Cipher
from .errors import CredentialsError, KeyringSilent, WrongKey
from .rows import SealedRow, SecretRows
from .worker import Worker

SERVICE = "cio-desktop"
USER = "vault-v1"  # of vaults made before each had an entry of its own: one served all
OWN_ID = "vault"  # whose rows are the vault's own
ENTRY_KIND = "entry"  # the name of the keyring's entry; no secret, and lies in clear
CHECK_KIND = "check"
SALT_ID, SALT_KIND = OWN_ID, "salt"
SALT_BYTES = 16
SCRYPT_COST = 1 << 17  # 128 MB and some 0.4 s for each guess
SCRYPT_SECONDS = 60.0
LOOKS = 2  # a keyring that was just unlocked may answer "nothing", or with another entry, once more

_scrypt_worker = Worker("scrypt")


class MasterKeySource(Protocol):
    @property
    def place(self) -> str:
        """One of the words of errors.PLACES; the vault remembers it."""
        ...

    async def load(self, rows: SecretRows) -> bytes | None:
        """The key, or None when none was ever made here."""
        ...

    async def create(self, rows: SecretRows) -> bytes:
        """A new key, kept for the next time."""
        ...

    async def renew(self, rows: SecretRows) -> tuple[bytes, list[SealedRow]]:
        """A key for a vault that moves here, and the rows that belong to it, to be written together with the rest."""
        ...


@dataclass(slots=True)
class KeyringKey:
    """One entry in the system keyring for each vault: one prompt, and Windows' limit of 1,280 characters can't be
    reached. A new key gets an entry of a new name, which the vault notes: so no entry is ever replaced, whatever the
    keyring says about what it holds."""

    place: ClassVar[str] = "keyring"

    service: str = SERVICE
    user: str = USER
    timeout: float = keyring_access.TIMEOUT

    async def load(self, rows: SecretRows) -> bytes | None:
        """Raises KeyringSilent when there is no entry where rows say that there must be one."""
        note = await rows.get(OWN_ID, ENTRY_KIND)
        if note is None and not any(row.id != OWN_ID or row.kind == CHECK_KIND for row in await rows.all()):
            return None
        user = self.user if note is None else note.ciphertext.decode("ascii", "replace")
        check = await rows.get(OWN_ID, CHECK_KIND)
        text = None
        for _ in range(LOOKS):
            found = await keyring_access.get(self.service, user, timeout=self.timeout)
            if found is not None and (check is None or _opens(found, check)):
                return _decode(found)
            text = found if found is not None else text
        if text is None:
            raise KeyringSilent
        return _decode(text)  # it answers with another key each time: the vault says so

    async def create(self, rows: SecretRows) -> bytes:
        key, beside = await self.renew(rows)
        await rows.put(beside[0])
        return key

    async def renew(self, rows: SecretRows) -> tuple[bytes, list[SealedRow]]:
        key = random.token_bytes(KEY_BYTES)
        user = f"vault-{random.token_hex(8)}"
        await keyring_access.put_new(self.service, user, _encode(key), timeout=self.timeout)
        return key, [SealedRow(OWN_ID, ENTRY_KIND, b"", user.encode("ascii"))]


@dataclass(slots=True)
class KeyFile:
    """A file with mode 0600; only by explicit choice."""

    place: ClassVar[str] = "keyfile"

    path: Path

    async def load(self, rows: SecretRows) -> bytes | None:
        text = key_file.read(self.path)
        return None if text is None else _decode(text)

    async def create(self, rows: SecretRows) -> bytes:
        key = random.token_bytes(KEY_BYTES)
        key_file.write_new(self.path, _encode(key))
        return key

    async def renew(self, rows: SecretRows) -> tuple[bytes, list[SealedRow]]:
        try:
            key = await self.load(rows)
        except WrongKey:
            key = None
            key_file.put_aside(self.path)
        return key or await self.create(rows), []


@dataclass(slots=True)
class Passphrase:
    """The key is computed from words the user knows, and a salt that is kept beside the secrets.

    An é may be one character or two, depending on the system it is typed at: both give the same key.
    """

    place: ClassVar[str] = "passphrase"

    text: str = field(repr=False)

    async def load(self, rows: SecretRows) -> bytes | None:
        row = await rows.get(SALT_ID, SALT_KIND)
        return None if row is None else await self._derive(row.ciphertext)

    async def create(self, rows: SecretRows) -> bytes:
        key, beside = await self.renew(rows)
        await rows.put(beside[0])
        return key

    async def renew(self, rows: SecretRows) -> tuple[bytes, list[SealedRow]]:
        salt = random.token_bytes(SALT_BYTES)
        return await self._derive(salt), [SealedRow(SALT_ID, SALT_KIND, b"", salt)]

    async def _derive(self, salt: bytes) -> bytes:
        if not self.text:
            raise CredentialsError(Said("The passphrase is empty."), code="secret.passphrase")
        words = unicodedata.normalize("NFC", self.text).encode("utf-8", "surrogatepass")
        return await _scrypt_worker.run(_scrypt, words, salt, timeout=SCRYPT_SECONDS)


def _scrypt(passphrase: bytes, salt: bytes) -> bytes:
    return hashlib.scrypt(passphrase, salt=salt, n=SCRYPT_COST, r=8, p=1, maxmem=256 << 20, dklen=KEY_BYTES)


@dataclass(slots=True)
class MemoryKey:
    """Nothing is kept: what was stored can't be opened after the program ends. For the demo."""

    place: ClassVar[str] = "memory"

    key: bytes = field(default_factory=lambda: os.urandom(KEY_BYTES), repr=False)

    async def load(self, rows: SecretRows) -> bytes | None:
        return self.key

    async def create(self, rows: SecretRows) -> bytes:
        return self.key

    async def renew(self, rows: SecretRows) -> tuple[bytes, list[SealedRow]]:
        return self.key, []


def _encode(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _opens(text: str, check: SealedRow) -> bool:
    try:
        Cipher(_decode(text)).open(OWN_ID, CHECK_KIND, check)
    except WrongKey:
        return False
    return True


def _decode(text: str) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise WrongKey(Said("The key of the stored secrets is damaged.")) from None
    if len(key) != KEY_BYTES:
        raise WrongKey(Said("The key of the stored secrets is damaged."))
    return key
