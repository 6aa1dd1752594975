"""The command line: what it takes, and that every end is an exit code with one clear line."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cio_desktop import __version__
from cio_desktop.app import cli, log
from cio_desktop.app.cli import parse
from cio_desktop.language import ENGLISH, Language, use
from cio_desktop.net.loopback import listen
from tests.support.service import PROJECT, Service


def run(*arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cio_desktop", *arguments],
        cwd=PROJECT,
        env={**os.environ, **environment},
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def one_line(done: subprocess.CompletedProcess[str], code: int = 1) -> str:
    """Failed, with one sentence on stderr and nothing on stdout."""
    assert (done.returncode, done.stdout) == (code, ""), done
    (line,) = done.stderr.splitlines()
    assert line.startswith("cio-desktop: ")
    assert line.endswith(".")
    return line.removeprefix("cio-desktop: ")


# what it takes


def test_defaults() -> None:
    options = parse([])
    assert vars(options) == {
        "data_dir": None,
        "debug": False,
        "vault": None,
        "demo": False,
        "api_url": None,
        "background": False,
        "self_test": False,
        "smoke": False,
        "shot": None,
        "command": None,
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ["--data-dir", "D", "--vault", "keyfile", "--debug", "serve"],
        ["serve", "--data-dir", "D", "--vault", "keyfile", "--debug"],
        ["--vault", "keyring", "--data-dir", "D", "serve", "--vault", "keyfile", "--debug"],
    ],
)
def test_shared_options_stand_before_or_after_the_command(arguments: list[str]) -> None:
    options = parse(arguments)
    assert (options.command, options.data_dir, options.vault, options.debug) == ("serve", "D", "keyfile", True)
    assert (options.host, options.port, options.embedded) == ("127.0.0.1", 8461, False)


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["--vault", "floppy"],
        ["--data-dir"],
        ["serve", "--port", "x"],
        ["serve", "--port", "-1"],
        ["serve", "--port", "65536"],
        ["serve", "--port", "٨٠"],
        ["serve", "--port", ""],
        ["serve", "--demo"],
        ["--demo", "--api-url", "http://127.0.0.1:1"],
        ["--demo", "--smoke"],
        ["--shot", "picture.png"],
        ["--self-test", "--shot", "picture.png"],
        ["--self-test", "serve"],
        ["--smoke", "vault", "keyfile"],
        ["--api-url"],
        ["serve", "extra"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(arguments)
    assert caught.value.code == 2
    assert "usage: cio-desktop" in capsys.readouterr().err


def test_help_names_what_a_person_may_use() -> None:
    done = run("--help")
    assert done.returncode == 0
    for option in (
        "--demo",
        "--api-url URL",
        "--data-dir DIR",
        "--debug",
        "--vault keyring|keyfile|passphrase",
        "--self-test",
        "--smoke",
        "--shot FILE",
        "serve",
        "vault",
    ):
        assert option in done.stdout
    assert "embedded" not in run("serve", "--help").stdout
    assert "demo-mail" not in done.stdout
    assert "read-mail" not in done.stdout


def test_the_main_page_names_the_same_options() -> None:
    page = (PROJECT / "README.md").read_text("utf-8")
    table = page[page.index("## Command line") :]
    listed = run("--help").stdout
    commands = re.findall(r"^    ([a-z]+)  ", listed.partition("COMMAND\n")[2], re.MULTILINE)
    assert len(commands) >= 12
    assert [name for name in commands if f"`{name}" not in table] == []
    for line in (listed, *(run(name, "--help").stdout for name in commands)):
        for option in re.findall(r"--[a-z][a-z-]+", line):
            assert option in {"--help", "--version"} or option in table, option


def shout(text: str, _comment: str, _n: int) -> str:
    return text.upper() if "{" not in text and "%" not in text else ""


@pytest.fixture
def loud_terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The person's language shouts. What is listed: each time that it was asked for."""
    asked: list[str] = []

    def speak() -> None:
        asked.append("language")
        use(Language("loud", shout))

    monkeypatch.setattr(cli, "speak_in_terminal", speak)
    yield asked
    use(ENGLISH)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], "TRY THE WINDOW OUT ON MADE-UP MAIL"),
        (["serve", "--help"], "ADDRESS TO LISTEN ON"),
        (["sources", "-h"], "CONNECT NOW AND TELL WHAT COMES OF IT"),
        (["edit", "m1"], "EDIT NEEDS --ADD OR --REMOVE"),
        (["--shot", "picture.png"], "--SHOT BELONGS TO --SMOKE"),
        (["--help"], "USAGE: cio-desktop"),
        (["--help"], "SHOW THIS HELP MESSAGE AND EXIT"),
        (["serve", "--host"], "argument --host: EXPECTED ONE ARGUMENT"),
    ],
)
@pytest.mark.usefixtures("loud_terminal")
def test_help_and_wrong_usage_in_the_language_of_the_terminal(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(arguments)
    assert words in " ".join("".join(capsys.readouterr()).split())


def test_what_python_says_of_arguments_is_translated_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cio_desktop", "serve", "--colour", "red"],
        cwd=PROJECT,
        env={**os.environ, "LC_ALL": "de_DE.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "cio-desktop: Fehler: unbekannte Argumente: --colour red\n" in done.stderr
    assert done.stderr.startswith("Aufruf: cio-desktop")


def test_errors_in_the_language_of_the_terminal(
    loud_terminal: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(log, "configure", lambda **_: None)
    monkeypatch.setattr(os, "umask", lambda _mask: 0)
    monkeypatch.setenv("CIO_CONSUMER_KEY", "k")
    assert cli.main(["serve", "--port", "0", "--data-dir", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "cio-desktop: SET BOTH CIO_CONSUMER_KEY AND CIO_CONSUMER_SECRET, OR NONE.\n"


@pytest.mark.parametrize("arguments", [[], ["--demo"], ["serve"], ["serve", "--embedded"]])
def test_no_time_is_lost_for_a_language_where_nothing_is_said(loud_terminal: list[str], arguments: list[str]) -> None:
    parse(arguments)
    assert loud_terminal == []


def test_help_where_the_letters_of_the_language_are_missing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cio_desktop", "--help"],
        cwd=PROJECT,
        env={**os.environ, "LC_ALL": "ar_EG", "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"--data-dir" in done.stdout


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"cio-desktop {__version__}\n")


# what can't start


def test_wrong_usage_of_the_program() -> None:
    done = run("serve", "--port", "x")
    assert (done.returncode, done.stdout) == (2, "")
    assert "'x' is not a port (0 to 65535)" in done.stderr


def test_no_display(tmp_path: Path) -> None:
    line = one_line(run("--data-dir", str(tmp_path / "data"), QT_QPA_PLATFORM=""), 2)
    assert line.startswith("There is no display to open a window on. ")
    assert not (tmp_path / "data").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of X and Wayland")
@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"DISPLAY": ":7654"}, "The display :7654 does not answer"),
        ({"DISPLAY": "nonsense", "QT_QPA_PLATFORM": "xcb"}, "The display nonsense does not answer"),
        ({"QT_QPA_PLATFORM": "xcb"}, "The display does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-77", "QT_QPA_PLATFORM": "wayland"}, "The display wayland-77 does not answer"),
        ({"QT_QPA_PLATFORM": "cinema"}, "QT_QPA_PLATFORM names 'cinema', which this program does not bring"),
    ],
    ids=["X", "no name of one", "X without a name", "Wayland", "no platform"],
)
@pytest.mark.parametrize("demo", [False, True])
def test_a_display_that_is_none(demo: bool, environment: dict[str, str], words: str, tmp_path: Path) -> None:
    """A sentence, not Qt's abort; and nothing is left of what had begun."""
    (tmp_path / "tmp").mkdir()
    what = ["--demo"] if demo else ["--data-dir", str(tmp_path / "data"), "--vault", "keyfile"]
    line = one_line(run(*what, **{"QT_QPA_PLATFORM": "", "TMPDIR": str(tmp_path / "tmp"), **environment}), 2)
    assert line.startswith(words), line
    assert not list((tmp_path / "tmp").iterdir())


def test_no_keyring_names_the_choices(tmp_path: Path) -> None:
    line = one_line(run("serve", "--port", "0", "--data-dir", str(tmp_path / "data")))
    for choice in ("--vault keyring", "--vault keyfile", "--vault passphrase"):
        assert choice in line


@pytest.mark.parametrize(("file", "words"), [(None, "must name the file"), ("none", "can't be read"), ("", "is empty")])
def test_passphrase_from_a_file(tmp_path: Path, file: str | None, words: str) -> None:
    environment = {}
    if file is not None:
        path = tmp_path / "phrase"
        if not file:
            path.write_text("\n")
        environment = {"CIO_VAULT_PASSPHRASE_FILE": str(path)}
    done = run("serve", "--port", "0", "--data-dir", str(tmp_path / "data"), "--vault", "passphrase", **environment)
    assert words in one_line(done)


def test_a_port_in_use(tmp_path: Path) -> None:
    sock = listen()
    try:
        port = sock.getsockname()[1]
        line = one_line(run("serve", "--port", str(port), "--data-dir", str(tmp_path / "data"), "--vault", "memory"))
        assert f"Port {port} on 127.0.0.1 is used by another program" in line
    finally:
        sock.close()


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    line = one_line(run("serve", "--data-dir", str(tmp_path / "file"), "--vault", "memory"))
    assert line == f"{tmp_path / 'file'} is no folder. Choose another with --data-dir."
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_a_data_folder_that_can_not_be_made() -> None:
    line = one_line(run("serve", "--data-dir", "/proc/cio-desktop", "--vault", "memory"))
    assert line.startswith("The data folder /proc/cio-desktop can't be written: ")


def test_a_database_of_a_newer_version(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "cio.sqlite3") as newer:
        newer.execute("PRAGMA user_version = 9999")
    newer.close()
    before = (tmp_path / "cio.sqlite3").read_bytes()
    line = one_line(run("serve", "--port", "0", "--data-dir", str(tmp_path), "--vault", "memory"))
    assert "newer" in line
    assert (tmp_path / "cio.sqlite3").read_bytes() == before


def test_a_damaged_key_file_of_the_service(tmp_path: Path) -> None:
    (tmp_path / "consumer.json").write_text('{"key": "half')
    line = one_line(run("serve", "--port", "0", "--data-dir", str(tmp_path), "--vault", "memory"))
    assert "consumer.json does not hold a key and a secret" in line
    assert "half" not in line


def test_half_a_pair_in_the_environment(tmp_path: Path) -> None:
    arguments = ("serve", "--port", "0", "--data-dir", str(tmp_path), "--vault", "memory")
    done = run(*arguments, CIO_CONSUMER_SECRET="canary")
    assert one_line(done).startswith("Set both CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET")
    assert "canary" not in done.stderr


@pytest.mark.parametrize("given", ["", "\n", "not json\n", "[]\n", '{"key":"a"}\n'])
def test_embedded_without_its_key(tmp_path: Path, given: str) -> None:
    done = run("serve", "--embedded", "--port", "0", "--data-dir", str(tmp_path), "--vault", "memory", given=given)
    words = "--embedded is for the window: it expects its key on stdin."
    assert (done.returncode, done.stderr) == (1, f"cio-desktop: {words}\n")
    kind, _, told = done.stdout.partition(" ")
    assert (kind, json.loads(told)) == ("failed", {"code": "consumer.missing", "message": words})


# serve


def test_serve_makes_its_key_once_and_keeps_to_itself(tmp_path: Path) -> None:
    data = tmp_path / "data"
    service = Service(data, key="", secret="")
    with service:
        first = (data / "consumer.json").read_text()
        assert service.base_url.startswith("http://127.0.0.1:")
        assert [line for line in service.stdout.splitlines() if line] == [f"listening on {service.base_url}"]
        for path in (data, *data.rglob("*")):
            assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
        other = run("serve", "--port", "0", "--data-dir", str(data), "--vault", "keyfile")
        assert one_line(other) == f"Another CIO Desktop (process {service.pid}) already uses {data}."
    assert service.stderr == ""
    with service:
        assert (data / "consumer.json").read_text() == first


def test_a_killed_service_leaves_its_folder_free(tmp_path: Path) -> None:
    service = Service(tmp_path / "data")
    service.start()
    service.kill()
    service.start()
    assert service.stop() == 0
