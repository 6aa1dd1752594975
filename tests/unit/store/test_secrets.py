"""Secrets in the real database: nobody who reads its files finds one."""

from pathlib import Path

import pytest

from cio_desktop.credentials import MemoryKey, Passphrase, Vault, WrongKey
from cio_desktop.store.database import Database
from cio_desktop.store.secrets import SqlSecretRows
from tests.support.store_world import database

CANARY = b"canary-9b1c-hunter2"


def all_bytes(db: Database) -> bytes:
    return b"".join(path.read_bytes() for path in db.path.parent.iterdir())


async def test_no_file_ever_holds_the_secret(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        vault = await Vault.open(SqlSecretRows(db), MemoryKey())
        await vault.put("source:1", "password", CANARY)
        await vault.put("source:1", "password", CANARY + b"2")
        assert CANARY not in all_bytes(db)
        assert await vault.get("source:1", "password") == CANARY + b"2"
    assert CANARY not in all_bytes(db)


async def test_a_deleted_secret_is_gone_from_the_disk_even_sealed(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        rows = SqlSecretRows(db)
        vault = await Vault.open(rows, MemoryKey())
        await vault.put("source:1", "password", CANARY)
        await vault.put("source:1", "token", CANARY)
        sealed = [row.ciphertext for kind in ("password", "token") if (row := await rows.get("source:1", kind))]
        assert all(text in all_bytes(db) for text in sealed)
        await vault.delete("source:1")
        await vault.delete("source:1")
        assert not any(text in all_bytes(db) for text in sealed)
        assert [row.id for row in await rows.all() if row.id == "source:1"] == []


@pytest.mark.usefixtures("quick_scrypt")
async def test_the_passphrase_opens_it_again_and_another_does_not(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        vault = await Vault.open(SqlSecretRows(db), Passphrase("correct horse"))
        await vault.put("source:1", "password", CANARY)
    assert b"correct horse" not in all_bytes(db)
    async with database(tmp_path) as db:
        with pytest.raises(WrongKey):
            await Vault.open(SqlSecretRows(db), Passphrase("wrong horse"))
        vault = await Vault.open(SqlSecretRows(db), Passphrase("correct horse"))
        assert await vault.get("source:1", "password") == CANARY
