"""What can't start says why in one clear sentence: exit code 1 or 2, nothing else on stderr, never a traceback."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.service import PROJECT, Service


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cio_desktop", *arguments],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def sentence(result: subprocess.CompletedProcess[str], code: int = 1) -> str:
    """The one line, after what every failure keeps to."""
    assert result.returncode == code, result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    (line,) = result.stderr.splitlines()
    assert line.startswith("cio-desktop: ")
    assert line.endswith((".", ")"))
    return line.removeprefix("cio-desktop: ")


def serve(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run("serve", "--port", "0", "--data-dir", str(folder), "--vault", "keyfile", *arguments, **environment)


def made(folder: Path) -> Path:
    """A data folder that a service has used."""
    with Service(folder):
        pass
    return folder


def test_a_database_of_a_newer_version(tmp_path: Path) -> None:
    folder = made(tmp_path / "data")
    with sqlite3.connect(folder / "cio.sqlite3") as db:
        (version,) = db.execute("PRAGMA user_version").fetchone()
        db.execute(f"PRAGMA user_version = {version + 1}")
    db.close()
    before = (folder / "cio.sqlite3").read_bytes()
    said = sentence(serve(folder))
    assert "newer" in said
    assert (folder / "cio.sqlite3").read_bytes() == before


def test_a_database_that_is_none(tmp_path: Path) -> None:
    folder = made(tmp_path / "data")
    (folder / "cio.sqlite3").write_bytes(b"This is no database. " * 400)
    assert "damaged" in sentence(serve(folder))


def test_a_data_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said = sentence(serve(tmp_path / "file" / "data"))
    assert str(tmp_path / "file") in said


def test_a_data_folder_that_cannot_be_written() -> None:
    said = sentence(serve(Path("/proc/cio-desktop")))
    assert "/proc/cio-desktop" in said


def test_a_port_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = sentence(run("serve", "--port", port, "--data-dir", str(tmp_path / "data"), "--vault", "keyfile"))
    assert port in said
    assert "used by another program" in said


def test_an_address_that_is_not_ours(tmp_path: Path) -> None:
    said = sentence(serve(tmp_path / "data", "--host", "192.0.2.7"))
    assert "192.0.2.7" in said


def test_a_second_service_on_the_same_folder(tmp_path: Path) -> None:
    with Service(tmp_path / "data") as first:
        said = sentence(serve(tmp_path / "data"))
        assert str(first.pid) in said
        assert str(tmp_path / "data") in said
        assert first.running


def test_no_keyring(tmp_path: Path) -> None:
    """The default; the suite's environment has a keyring backend that refuses."""
    said = sentence(run("serve", "--port", "0", "--data-dir", str(tmp_path / "data")))
    for choice in ("--vault keyring", "--vault keyfile", "--vault passphrase"):
        assert choice in said


def test_a_passphrase_nobody_gave(tmp_path: Path) -> None:
    said = sentence(serve(tmp_path / "data", "--vault", "passphrase"))
    assert "CIO_VAULT_PASSPHRASE_FILE" in said


def test_a_wrong_passphrase(tmp_path: Path) -> None:
    right, wrong = tmp_path / "right", tmp_path / "wrong"
    right.write_text("correct horse\n")
    wrong.write_text("battery staple\n")
    arguments = ("--vault", "passphrase")
    with Service(tmp_path / "data", arguments=arguments, environment={"CIO_VAULT_PASSPHRASE_FILE": str(right)}):
        pass
    said = sentence(serve(tmp_path / "data", *arguments, CIO_VAULT_PASSPHRASE_FILE=str(wrong)))
    assert "passphrase" in said
    assert "staple" not in said


def test_another_vault_key(tmp_path: Path) -> None:
    folder = made(tmp_path / "data")
    made(tmp_path / "other")
    (tmp_path / "other" / "vault.key").replace(folder / "vault.key")
    assert str(folder / "vault.key") in sentence(serve(folder))


def test_a_consumer_file_that_is_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "consumer.json").write_text(json.dumps(["nothing of use"]))
    assert "consumer.json" in sentence(serve(folder))


def test_half_a_key_in_the_environment(tmp_path: Path) -> None:
    assert "CIO_CONSUMER_SECRET" in sentence(serve(tmp_path / "data", CIO_CONSUMER_KEY="abc"))


def test_no_display(tmp_path: Path) -> None:
    said = sentence(run("--data-dir", str(tmp_path / "data"), QT_QPA_PLATFORM=""), 2)
    assert "display" in said


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-such-thing",),
        ("conquer",),
        ("serve", "--port", "http"),
        ("serve", "--port", "65536"),
        ("serve", "--vault", "clear"),
        ("serve", "--data-dir"),
    ],
    ids=" ".join,
)
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.returncode == 2
    assert "usage: cio-desktop" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_embedded_service_wants_its_key(tmp_path: Path) -> None:
    result = serve(tmp_path / "data", "--embedded")
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()  # stdout says it too, for the window
    assert "--embedded" in line
