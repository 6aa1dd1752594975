"""Sealed secrets as they are stored, and what the vault needs from its storage. No SQL here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SealedRow:
    """One secret, encrypted. Its id and kind are bound to the ciphertext: rows can't be exchanged unnoticed."""

    id: str
    kind: str
    nonce: bytes = field(repr=False)
    ciphertext: bytes = field(repr=False)


class SecretRows(Protocol):
    """Durable storage: a change is on the disk when the call returns."""

    async def get(self, id: str, kind: str) -> SealedRow | None: ...

    async def put(self, row: SealedRow) -> None: ...

    async def delete(self, id: str, kind: str | None = None) -> int:
        """All kinds of an id when no kind is given; says how many there were."""
        ...

    async def all(self) -> list[SealedRow]: ...

    async def exchange(self, rows: Sequence[SealedRow]) -> None:
        """These instead of all there are, or nothing happens; what was there is gone from the disk."""
        ...
