"""The vault: secrets sealed under one master key, in rows somebody else keeps.

A check value, sealed when the vault is made, tells at opening whether the key is the right one. What a row holds is
never logged, and no object here shows it in its repr.
"""

from __future__ import annotations

from .cipher import Cipher
from .errors import SecretMissing, WrongKey
from .master_key import MasterKeySource
from .rows import SecretRows

CHECK_ID, CHECK_KIND = "vault", "check"
CHECK = b"cio-desktop vault 1"


class Vault:
    """Made by `open`."""

    def __init__(self, rows: SecretRows, cipher: Cipher) -> None:
        self._rows = rows
        self._cipher = cipher

    def __repr__(self) -> str:
        return "<Vault>"

    @classmethod
    async def open(cls, rows: SecretRows, source: MasterKeySource) -> Vault:
        """Opens the vault, or makes it at the first time. Raises WrongKey when `source` has another key or none."""
        check = await rows.get(CHECK_ID, CHECK_KIND)
        key = await source.load(rows)
        if check is not None:
            if key is None:
                raise WrongKey("The key of the stored secrets is gone.")
            cipher = Cipher(key)
            if cipher.open(CHECK_ID, CHECK_KIND, check) != CHECK:
                raise WrongKey
            return cls(rows, cipher)
        cipher = Cipher(key if key is not None else await source.create(rows))
        await rows.put(cipher.seal(CHECK_ID, CHECK_KIND, CHECK))
        return cls(rows, cipher)

    async def put(self, id: str, kind: str, secret: bytes) -> None:
        """Stores a secret, instead of the one before. It is on the disk when this returns."""
        _refuse_own(id)
        await self._rows.put(self._cipher.seal(id, kind, secret))

    async def get(self, id: str, kind: str) -> bytes:
        """Raises SecretMissing, or WrongKey when the row was damaged or exchanged."""
        row = await self._rows.get(id, kind)
        if row is None:
            raise SecretMissing
        return self._cipher.open(id, kind, row)

    async def delete(self, id: str, kind: str | None = None) -> None:
        """All kinds of an id when none is named. Nothing stored there is fine too."""
        _refuse_own(id)
        await self._rows.delete(id, kind)

    async def rename(self, old_id: str, new_id: str) -> None:
        """All kinds of `old_id`, sealed anew under `new_id`: the id is bound to the secret."""
        _refuse_own(old_id)
        _refuse_own(new_id)
        if old_id == new_id:
            return
        kinds = await self._rows.list_kinds(old_id)
        if not kinds:
            raise SecretMissing
        for kind in kinds:
            secret = await self.get(old_id, kind)
            await self._rows.replace(old_id, self._cipher.seal(new_id, kind, secret))


def _refuse_own(id: str) -> None:
    if id == CHECK_ID:
        raise ValueError("this id is the vault's own")
