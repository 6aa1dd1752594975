"""AES-256-GCM for one secret, bound to the id and kind of its row (credentials/README.md, How a secret is kept)."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from cio_desktop.language import Said

from .errors import WrongKey
from .rows import SealedRow

KEY_BYTES = 32
NONCE_BYTES = 12


class Cipher:
    """Holds the master key. Its repr says nothing."""

    __slots__ = ("_aead",)

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise WrongKey(Said("The key of the stored secrets is damaged."))
        self._aead = AESGCM(key)

    def __repr__(self) -> str:
        return "<Cipher>"

    def seal(self, id: str, kind: str, secret: bytes) -> SealedRow:
        nonce = os.urandom(NONCE_BYTES)
        return SealedRow(id, kind, nonce, self._aead.encrypt(nonce, secret, _bound(id, kind)))

    def open(self, id: str, kind: str, row: SealedRow) -> bytes:
        """`id` and `kind` are what was asked for: a row under another name does not open."""
        try:
            return self._aead.decrypt(row.nonce, row.ciphertext, _bound(id, kind))
        except (InvalidTag, ValueError):  # ValueError: a nonce or ciphertext of impossible length
            raise WrongKey from None


def _bound(id: str, kind: str) -> bytes:
    return f"secret:{id}:{kind}:1".encode()
