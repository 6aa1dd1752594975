"""`--vault` and `cio-desktop vault`: what a person is told; a new passphrase is asked for twice before it locks."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from cio_desktop.app.profile import Profile
from cio_desktop.app.vault import VaultTrouble, VaultWish, open_vault
from cio_desktop.store.database import Database
from tests.support.service import PROJECT
from tests.support.store_world import database

WORDS, OTHER = "correct horse battery staple", "another set of words"


def run(*arguments: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "cio_desktop", *arguments],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    (line,) = (done.stderr + done.stdout).splitlines()
    assert done.returncode == (1 if done.stderr else 0)
    return line


async def make(folder: Path, wish: VaultWish) -> None:
    db = await Database.open(folder / "cio.sqlite3")
    try:
        vault = await open_vault(db, Profile(folder), wish)
        await vault.put("source:1", "password", b"secret")
    finally:
        await db.close()


async def secret(folder: Path, wish: VaultWish) -> bytes:
    db = await Database.open(folder / "cio.sqlite3")
    try:
        return await (await open_vault(db, Profile(folder), wish)).get("source:1", "password")
    finally:
        await db.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir(mode=0o700)
    return made


async def test_made_otherwise_is_one_clear_sentence(folder: Path) -> None:
    await make(folder, VaultWish("keyfile"))
    said = run("serve", "--port", "0", "--data-dir", str(folder), "--vault", "passphrase")
    for part in (
        "locked with the key in",
        str(folder / "vault.key"),
        "--vault keyfile",
        "cio-desktop vault passphrase",
    ):
        assert part in said
    said = run("serve", "--port", "0", "--data-dir", str(folder), "--vault", "keyring")
    assert "--vault keyfile" in said


async def test_without_the_option_the_vault_knows(folder: Path) -> None:
    await make(folder, VaultWish("passphrase", WORDS))
    assert await secret(folder, VaultWish(None, WORDS)) == b"secret"
    with pytest.raises(VaultTrouble) as caught:
        await secret(folder, VaultWish())
    assert (caught.value.code, caught.value.place) == ("vault.no_passphrase", "passphrase")


async def test_a_trouble_tells_whether_there_is_a_vault(tmp_path: Path) -> None:
    async with database(tmp_path) as db:
        with pytest.raises(VaultTrouble) as caught:
            await open_vault(db, Profile(tmp_path), VaultWish("passphrase"))
        assert (caught.value.code, caught.value.place) == ("vault.new_passphrase", "")
        with pytest.raises(VaultTrouble) as caught:
            await open_vault(db, Profile(tmp_path), VaultWish())
        assert (caught.value.code, caught.value.place) == ("keyring.none", "")


async def test_moved_and_back_by_the_command(folder: Path, tmp_path: Path) -> None:
    await make(folder, VaultWish("keyfile"))
    words, other = tmp_path / "words", tmp_path / "other"
    words.write_text(WORDS + "\n")
    other.write_text("\ufeff" + OTHER + "\r\n")  # as editors on Windows do
    at = ("--data-dir", str(folder))
    assert "passphrase" in run("vault", *at, "passphrase", CIO_VAULT_PASSPHRASE_FILE=str(words))
    assert not (folder / "vault.key").exists()
    assert await secret(folder, VaultWish(None, WORDS)) == b"secret"
    # another passphrase needs both files
    said = run("vault", *at, "passphrase", CIO_VAULT_PASSPHRASE_FILE=str(words))
    assert "CIO_VAULT_NEW_PASSPHRASE_FILE" in said
    both = {"CIO_VAULT_PASSPHRASE_FILE": str(words), "CIO_VAULT_NEW_PASSPHRASE_FILE": str(other)}
    run("vault", *at, "passphrase", **both)
    assert await secret(folder, VaultWish(None, OTHER)) == b"secret"
    assert "not the passphrase" in run("vault", *at, "keyfile", CIO_VAULT_PASSPHRASE_FILE=str(words))
    assert str(folder / "vault.key") in run("vault", *at, "keyfile", CIO_VAULT_PASSPHRASE_FILE=str(other))
    assert await secret(folder, VaultWish()) == b"secret"


async def test_a_lost_key_file(folder: Path) -> None:
    await make(folder, VaultWish("keyfile"))
    (folder / "vault.key").unlink()
    at = ("--data-dir", str(folder))
    assert "cio-desktop vault keyfile --forget" in run("serve", "--port", "0", *at, "--vault", "keyfile")
    run("vault", *at, "keyfile", "--forget")
    with pytest.raises(Exception, match="not stored"):
        await secret(folder, VaultWish())


def test_nothing_to_move(tmp_path: Path) -> None:
    assert "no stored passwords" in run("vault", "--data-dir", str(tmp_path / "none"), "keyfile")
    assert not (tmp_path / "none").exists()


async def test_while_a_service_runs_nothing_is_moved(folder: Path) -> None:
    from tests.support.service import Service

    service = Service(folder)
    service.start()
    try:
        assert str(service.pid) in run("vault", "--data-dir", str(folder), "passphrase")
    finally:
        service.stop()


def typed(folder: Path, *answers: str) -> tuple[int, str]:
    """The service on a terminal, where a person types; it is told to stop as soon as it listens."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(PROJECT)
        os.environ["CIO_CONSUMER_KEY"] = os.environ["CIO_CONSUMER_SECRET"] = "x"
        arguments = ["serve", "--port", "0", "--data-dir", str(folder), "--vault", "passphrase"]
        os.execv(sys.executable, [sys.executable, "-m", "cio_desktop", *arguments])
    said, left = b"", list(answers)
    while True:
        try:
            piece = os.read(terminal, 1024)
        except OSError:  # the terminal's other end is closed
            break
        if not piece:
            break
        said += piece
        if piece.endswith(b": ") and left:
            os.write(terminal, left.pop(0).encode() + b"\n")
        if b"listening on" in said:
            os.kill(pid, 15)
    os.close(terminal)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status), said.decode()


def test_a_terminal_is_asked_twice_for_a_new_passphrase_and_once_later(tmp_path: Path) -> None:
    code, said = typed(tmp_path / "data", WORDS, WORDS + "x")
    assert code == 1
    assert "differ" in said
    assert WORDS not in said
    code, said = typed(tmp_path / "data", WORDS, WORDS)
    assert (code, said.count("assphrase: "), said.count("again: ")) == (0, 1, 1)
    code, said = typed(tmp_path / "data", WORDS)
    assert (code, said.count("assphrase: "), said.count("again: ")) == (0, 1, 0)
    assert WORDS not in said
