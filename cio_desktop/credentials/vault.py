"""The vault: secrets sealed under one master key, in rows somebody else keeps.

A check value, sealed when the vault is made, tells at opening whether the key is the right one. What a row holds is
never logged, and no object here shows it in its repr.
"""

from __future__ import annotations

import contextlib

from cio_desktop.language import Said

from .cipher import Cipher
from .errors import PLACES, OtherPlace, SecretMissing, WrongKey
from .master_key import CHECK_KIND, OWN_ID, SALT_ID, SALT_KIND, MasterKeySource
from .rows import SealedRow, SecretRows

CHECK_ID = OWN_ID
CHECK = b"cio-desktop vault 1"
PLACE_KIND = "place"  # of the key; no secret, and lies in clear


async def place_of(rows: SecretRows) -> str | None:
    """Where the key of the vault lives; None when there is no vault yet, or an old one that doesn't know."""
    if not await exists(rows):
        return None
    row = await rows.get(CHECK_ID, PLACE_KIND)
    place = row.ciphertext.decode("ascii", "replace") if row is not None else None
    if place in PLACES:
        return place
    return "passphrase" if await rows.get(SALT_ID, SALT_KIND) is not None else None


async def exists(rows: SecretRows) -> bool:
    """Whether a vault was made here."""
    return await rows.get(CHECK_ID, CHECK_KIND) is not None


class Vault:
    """Made by `open`."""

    def __init__(self, rows: SecretRows, cipher: Cipher) -> None:
        self._rows = rows
        self._cipher = cipher

    def __repr__(self) -> str:
        return "<Vault>"

    @classmethod
    async def open(cls, rows: SecretRows, source: MasterKeySource) -> Vault:
        """Opens the vault, or makes it at the first time.

        Raises OtherPlace when it was made with another kind of source, WrongKey when `source` has another key or none.
        """
        check = await rows.get(CHECK_ID, CHECK_KIND)
        place = await place_of(rows)
        if place is not None and place != source.place:
            raise OtherPlace(place)
        key = await source.load(rows)
        if check is not None:
            if key is None:
                raise WrongKey(Said("The key of the stored secrets is gone."))
            cipher = Cipher(key)
            if not _marked(cipher, check):
                # a damaged mark is no reason to give up what it marks
                if not await _opens_any(rows, cipher):
                    raise WrongKey
                await rows.put(cipher.seal(CHECK_ID, CHECK_KIND, CHECK))
            if place is None:  # made before vaults knew their place
                await rows.put(_place(source))
            return cls(rows, cipher)
        if any(row.id != CHECK_ID for row in await rows.all()):
            # secrets without the mark of their vault: it was damaged. A new key would never open them
            cipher = await _cipher_of(rows, key)
        else:
            cipher = Cipher(key if key is not None else await source.create(rows))
        await rows.put(_place(source))
        await rows.put(cipher.seal(CHECK_ID, CHECK_KIND, CHECK))
        return cls(rows, cipher)

    async def move(self, source: MasterKeySource) -> Vault:
        """The same secrets under a key of `source`, all in one step; returns the vault to use from now on.

        Nobody else may use this vault meanwhile. The old one opens nothing any more, but is not removed from its place.
        """
        key, beside = await source.renew(self._rows)
        cipher = Cipher(key)
        moved = [*beside, _place(source), cipher.seal(CHECK_ID, CHECK_KIND, CHECK)]
        for row in await self._rows.all():
            if row.id == CHECK_ID:
                continue
            try:
                moved.append(cipher.seal(row.id, row.kind, self._cipher.open(row.id, row.kind, row)))
            except WrongKey:  # damaged before: it stays so, and must not hold the others here
                moved.append(row)
        await self._rows.exchange(moved)
        return Vault(self._rows, cipher)

    @classmethod
    async def start_over(cls, rows: SecretRows, source: MasterKeySource) -> Vault:
        """Gives up every stored secret, for a key that is lost, and makes a vault with a key of `source`."""
        key, beside = await source.renew(rows)
        cipher = Cipher(key)
        await rows.exchange([*beside, _place(source), cipher.seal(CHECK_ID, CHECK_KIND, CHECK)])
        return cls(rows, cipher)

    async def check_all(self) -> None:
        """Raises WrongKey when something in the vault doesn't open."""
        for row in await self._rows.all():
            if row.id != CHECK_ID:
                self._cipher.open(row.id, row.kind, row)

    async def put(self, id: str, kind: str, secret: bytes) -> None:
        """Stores a secret, instead of the one before. It is on the disk when this returns."""
        await self._rows.put(self.seal(id, kind, secret))

    def seal(self, id: str, kind: str, secret: bytes) -> SealedRow:
        """The row `put` would store, for somebody who writes it in one transaction with rows of their own."""
        _refuse_own(id)
        return self._cipher.seal(id, kind, secret)

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


async def _cipher_of(rows: SecretRows, key: bytes | None) -> Cipher:
    """For secrets whose vault lost its mark: the key counts if it opens one of them."""
    if key is None or not await _opens_any(rows, cipher := Cipher(key)):
        raise WrongKey(Said("The key of the stored secrets is gone."))
    return cipher


async def _opens_any(rows: SecretRows, cipher: Cipher) -> bool:
    for row in await rows.all():
        with contextlib.suppress(WrongKey):
            if row.id != CHECK_ID:
                cipher.open(row.id, row.kind, row)
                return True
    return False


def _marked(cipher: Cipher, check: SealedRow) -> bool:
    try:
        return cipher.open(CHECK_ID, CHECK_KIND, check) == CHECK
    except WrongKey:
        return False


def _place(source: MasterKeySource) -> SealedRow:
    return SealedRow(CHECK_ID, PLACE_KIND, b"", source.place.encode("ascii"))


def _refuse_own(id: str) -> None:
    if id == CHECK_ID:
        raise ValueError("this id is the vault's own")
