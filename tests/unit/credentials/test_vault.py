"""The vault on plain rows: what opens, what doesn't, and what is said then."""

import os
import stat
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cio_desktop.credentials import (
    CredentialsError,
    KeyFile,
    KeyFileRefused,
    MasterKeySource,
    MemoryKey,
    OtherPlace,
    Passphrase,
    SealedRow,
    SecretMissing,
    Vault,
    WrongKey,
    master_key,
)
from cio_desktop.credentials.master_key import SCRYPT_COST
from cio_desktop.credentials.vault import place_of
from tests.support.secret_rows import Rows

pytestmark = pytest.mark.usefixtures("quick_scrypt")


async def test_put_get_delete() -> None:
    vault = await Vault.open(Rows(), MemoryKey())
    for secret in (b"", b"pa\xc3\xa4ss\x00", b"x" * 100_000):
        await vault.put("source:1", "password", secret)
        assert await vault.get("source:1", "password") == secret
    await vault.put("source:1", "refresh", b"r")
    await vault.delete("source:1", "password")
    assert await vault.get("source:1", "refresh") == b"r"
    await vault.delete("source:1")
    for kind in ("password", "refresh"):
        with pytest.raises(SecretMissing) as caught:
            await vault.get("source:1", kind)
        assert caught.value.code == "secret.missing"


async def test_a_nonce_is_never_used_twice() -> None:
    rows = Rows()
    vault = await Vault.open(rows, MemoryKey())
    seen = set()
    for _ in range(50):
        await vault.put("a", "k", b"same")
        row = rows.kept["a", "k"]
        seen.add((row.nonce, row.ciphertext))
        assert len(row.nonce) == 12
    assert len({nonce for nonce, _ in seen}) == len({text for _, text in seen}) == 50


async def test_exchanged_or_damaged_rows_do_not_open() -> None:
    rows = Rows()
    vault = await Vault.open(rows, MemoryKey())
    await vault.put("source:1", "password", b"one")
    await vault.put("source:2", "password", b"two")
    one, two = rows.kept["source:1", "password"], rows.kept["source:2", "password"]
    flipped = bytes([one.ciphertext[0] ^ 1]) + one.ciphertext[1:]
    for wrong in (
        two,
        replace(two, id="source:1"),
        replace(one, ciphertext=flipped),
        replace(one, nonce=b""),
        replace(one, ciphertext=b""),
        replace(one, nonce=os.urandom(12)),
    ):
        rows.kept["source:1", "password"] = wrong
        with pytest.raises(WrongKey) as caught:
            await vault.get("source:1", "password")
        assert caught.value.code == "secret.wrong_key"
        assert caught.value.__cause__ is None
    # another kind of the same id is another secret
    rows.kept["source:1", "refresh"] = replace(one, kind="refresh")
    with pytest.raises(WrongKey):
        await vault.get("source:1", "refresh")


async def test_the_vaults_own_rows_are_out_of_reach() -> None:
    vault = await Vault.open(Rows(), MemoryKey())
    for call in (vault.put("vault", "check", b""), vault.delete("vault")):
        with pytest.raises(ValueError, match="own"):
            await call


async def test_another_key_is_noticed_at_opening() -> None:
    rows = Rows()
    key = MemoryKey()
    await (await Vault.open(rows, key)).put("a", "k", b"secret")
    with pytest.raises(WrongKey):
        await Vault.open(rows, MemoryKey())
    assert await (await Vault.open(rows, key)).get("a", "k") == b"secret"
    with pytest.raises(WrongKey):
        await Vault.open(rows, MemoryKey(b"short"))


async def test_nothing_shows_a_secret() -> None:
    rows = Rows()
    key = MemoryKey(b"k" * 32)
    vault = await Vault.open(rows, key)
    await vault.put("a", "k", b"hunter2")
    shown = repr(vault) + repr(key) + repr(Passphrase("hunter2")) + repr(rows.kept) + repr(vault.__dict__)
    assert "hunter2" not in shown
    assert "kkkk" not in shown


async def test_a_passphrase_in_another_spelling_of_the_same_letters() -> None:
    rows = Rows()
    await (await Vault.open(rows, Passphrase("caf\u00e9"))).put("a", "k", b"secret")
    assert await (await Vault.open(rows, Passphrase("cafe\u0301"))).get("a", "k") == b"secret"
    with pytest.raises(WrongKey):
        await Vault.open(rows, Passphrase("cafe"))
    with pytest.raises(WrongKey):  # a terminal that speaks no UTF-8
        await Vault.open(rows, Passphrase("caf\udce9"))


def test_a_passphrase_is_slow_to_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 7914, 2: a guess needs N * r * 128 bytes."""
    assert SCRYPT_COST * 8 * 128 == 128 << 20
    monkeypatch.setattr(master_key, "SCRYPT_COST", SCRYPT_COST)
    before = time.process_time()
    assert len(master_key._scrypt(b"words", b"salt" * 4)) == 32
    assert time.process_time() - before > 0.05


async def test_a_passphrase_needs_its_salt() -> None:
    rows = Rows()
    vault = await Vault.open(rows, Passphrase("words"))
    await vault.put("a", "k", b"secret")
    salt = rows.kept["vault", "salt"]
    assert len(salt.ciphertext) == 16
    again = await Vault.open(rows, Passphrase("words"))
    assert await again.get("a", "k") == b"secret"
    other = Rows()
    other.kept = {key: row for key, row in rows.kept.items() if key != ("vault", "salt")}
    with pytest.raises(WrongKey):
        await Vault.open(other, Passphrase("words"))
    with pytest.raises(CredentialsError) as caught:
        await Vault.open(Rows(), Passphrase(""))
    assert caught.value.code == "secret.passphrase"


async def test_key_file(tmp_path: Path) -> None:
    rows = Rows()
    path = tmp_path / "profile" / "vault.key"
    before = os.umask(0)
    try:
        vault = await Vault.open(rows, KeyFile(path))
    finally:
        os.umask(before)
    await vault.put("a", "k", b"secret")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in path.parent.iterdir()] == ["vault.key"]
    assert await (await Vault.open(rows, KeyFile(path))).get("a", "k") == b"secret"
    path.rename(tmp_path / "elsewhere")
    with pytest.raises(WrongKey):  # never a new key for a vault that has one
        await Vault.open(rows, KeyFile(path))
    assert not path.exists()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o777])
async def test_a_key_file_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "vault.key"
    rows = Rows()
    await Vault.open(rows, KeyFile(path))
    path.chmod(mode)
    with pytest.raises(KeyFileRefused) as caught:
        await Vault.open(rows, KeyFile(path))
    assert caught.value.code == "secret.key_file"


async def test_a_key_file_that_is_something_else(tmp_path: Path) -> None:
    rows = Rows()
    real = tmp_path / "real.key"
    await Vault.open(rows, KeyFile(real))
    (tmp_path / "link.key").symlink_to(real)
    (tmp_path / "dangling.key").symlink_to(tmp_path / "nothing")
    (tmp_path / "folder.key").mkdir()
    os.mkfifo(tmp_path / "pipe.key", 0o600)
    for name in ("link", "dangling", "folder", "pipe"):
        with pytest.raises(KeyFileRefused):
            await Vault.open(rows, KeyFile(tmp_path / f"{name}.key"))
        with pytest.raises(KeyFileRefused):
            await Vault.open(Rows(), KeyFile(tmp_path / f"{name}.key"))
    assert not (tmp_path / "nothing").exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"c2hvcnQ=\n", b"not base64!", b"A" * 44 + b"B" * 5000])
async def test_a_damaged_key_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vault.key"
    rows = Rows()
    await Vault.open(rows, KeyFile(path))
    path.write_bytes(content)
    with pytest.raises((WrongKey, KeyFileRefused)):
        await Vault.open(rows, KeyFile(path))
    assert path.read_bytes() == content


async def made(rows: Rows, source: MasterKeySource) -> Vault:
    vault = await Vault.open(rows, source)
    await vault.put("source:1", "password", b"one")
    await vault.put("grant:2", "refresh_token", b"two")
    return vault


async def holds_both(vault: Vault) -> bool:
    return (await vault.get("source:1", "password"), await vault.get("grant:2", "refresh_token")) == (b"one", b"two")


async def test_another_place_is_told_before_its_key_is_asked_for(tmp_path: Path) -> None:
    rows = Rows()
    await made(rows, Passphrase("words"))
    with pytest.raises(OtherPlace) as caught:
        await Vault.open(rows, KeyFile(tmp_path / "vault.key"))
    assert (caught.value.code, caught.value.place) == ("secret.other_place", "passphrase")
    assert not (tmp_path / "vault.key").exists()


async def test_a_vault_from_before_places_were_noted(tmp_path: Path) -> None:
    rows = Rows()
    await made(rows, Passphrase("words"))
    del rows.kept["vault", "place"]
    assert await place_of(rows) == "passphrase"  # its salt tells
    rows = Rows()
    key = KeyFile(tmp_path / "vault.key")
    await made(rows, key)
    del rows.kept["vault", "place"]
    assert await place_of(rows) is None
    assert await holds_both(await Vault.open(rows, key))
    assert await place_of(rows) == "keyfile"


@pytest.mark.parametrize("start", ["file", "words"])
@pytest.mark.parametrize("target", ["file", "words"])
async def test_a_vault_moves_with_all_it_holds(tmp_path: Path, start: str, target: str) -> None:
    sources: dict[str, MasterKeySource] = {"file": KeyFile(tmp_path / "vault.key"), "words": Passphrase("words")}
    new: dict[str, MasterKeySource] = {"file": KeyFile(tmp_path / "new" / "vault.key"), "words": Passphrase("other")}
    rows = Rows()
    vault = await made(rows, sources[start])
    sealed = {key: row.ciphertext for key, row in rows.kept.items()}
    moved = await vault.move(new[target])
    assert await holds_both(moved)
    assert await holds_both(await Vault.open(rows, new[target]))
    assert set(rows.kept) - {("vault", "salt")} == set(sealed) - {("vault", "salt")}
    assert all(rows.kept[key].ciphertext != sealed[key] for key in (("source:1", "password"), ("vault", "check")))
    assert (("vault", "salt") in rows.kept) == (target == "words")
    with pytest.raises(CredentialsError):
        await Vault.open(rows, sources[start])


async def test_a_move_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    class Full(Rows):
        async def exchange(self, rows: Sequence[SealedRow]) -> None:
            raise OSError("no space left")

    rows = Full()
    key = KeyFile(tmp_path / "vault.key")
    vault = await made(rows, key)
    before = dict(rows.kept)
    with pytest.raises(OSError, match="space"):
        await vault.move(Passphrase("words"))
    assert rows.kept == before
    assert await holds_both(await Vault.open(rows, key))


async def test_a_damaged_row_does_not_hold_the_others(tmp_path: Path) -> None:
    rows = Rows()
    vault = await made(rows, MemoryKey())
    rows.kept["source:1", "password"] = replace(rows.kept["source:1", "password"], nonce=os.urandom(12))
    moved = await vault.move(Passphrase("words"))
    assert await moved.get("grant:2", "refresh_token") == b"two"
    with pytest.raises(WrongKey):
        await moved.get("source:1", "password")


@pytest.mark.parametrize("nonce", [b"", b"x" * 12])
@pytest.mark.parametrize("text", [b"", b"damaged", b"x" * 40])
async def test_a_damaged_mark_takes_no_secret_with_it(nonce: bytes, text: bytes) -> None:
    rows, key = Rows(), MemoryKey()
    await (await Vault.open(rows, key)).put("source:1", "password", b"secret")
    whole = rows.kept["vault", "check"]
    await rows.put(SealedRow("vault", "check", nonce, text))
    with pytest.raises(WrongKey):
        await Vault.open(rows, MemoryKey())
    assert await (await Vault.open(rows, key)).get("source:1", "password") == b"secret"
    assert len(rows.kept["vault", "check"].ciphertext) == len(whole.ciphertext)
    with pytest.raises(WrongKey):
        await Vault.open(rows, MemoryKey())


async def test_starting_over_gives_up_all_and_opens(tmp_path: Path) -> None:
    rows = Rows()
    path = tmp_path / "vault.key"
    await made(rows, KeyFile(path))
    path.write_text("damaged\n")
    vault = await Vault.start_over(rows, KeyFile(path))
    assert [row.id for row in await rows.all() if row.id == "source:1"] == []
    await vault.put("source:1", "password", b"new")
    assert await (await Vault.open(rows, KeyFile(path))).get("source:1", "password") == b"new"
    assert (tmp_path / "vault.key.damaged").read_text() == "damaged\n"
