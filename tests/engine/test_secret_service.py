"""The keyring of a real desktop (gnome-keyring on a private bus): there, locked, absent, slow, gone meanwhile.

First in this process, then as a person meets it: the service's own process, its one sentence, and its sign-in after a
restart.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import keyring
import pytest
from keyring.backends import SecretService as backends

from cio_desktop.client import Client, NewSource
from cio_desktop.credentials import (
    CredentialsError,
    KeyringKey,
    KeyringLocked,
    KeyringTimeout,
    KeyringUnavailable,
    Vault,
    keyring_access,
)
from tests.support import process
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.mail_user import MailUser
from tests.support.patience import PATIENCE
from tests.support.secret_rows import Rows
from tests.support.secret_service import MISSING, SecretService
from tests.support.service import PROJECT, Service

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=MISSING),
    # keyring's own backend leaves its connection to the collector when it raises
    pytest.mark.filterwarnings("ignore:Exception ignored in. <socket.*cio-bus:pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def desktop() -> Iterator[SecretService]:
    with SecretService() as service:
        yield service


@pytest.fixture
def here(desktop: SecretService, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Also this process's own keyring."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
    before = keyring.get_keyring()
    keyring.set_keyring(backends.Keyring())  # type: ignore[no-untyped-call]
    yield desktop
    keyring.set_keyring(before)


async def test_kept_found_and_deleted(here: SecretService) -> None:
    assert await keyring_access.get("cio-desktop", "a") is None
    longest = "ä" * keyring_access.LONGEST
    for text in ("one", "zwei ✉", longest):
        await keyring_access.put("cio-desktop", "a", text)
        assert await keyring_access.get("cio-desktop", "a") == text
    assert await keyring_access.get("cio-desktop", "b") is None
    with pytest.raises(CredentialsError) as caught:
        await keyring_access.put("cio-desktop", "a", longest + "x")
    assert caught.value.code == "secret.too_long"
    await keyring_access.delete("cio-desktop", "a")
    await keyring_access.delete("cio-desktop", "a")
    assert await keyring_access.get("cio-desktop", "a") is None


async def test_a_vault_over_a_log_out(here: SecretService) -> None:
    rows = Rows()
    await (await Vault.open(rows, KeyringKey())).put("source:1", "password", b"secret")
    here.unlock()
    assert await (await Vault.open(rows, KeyringKey())).get("source:1", "password") == b"secret"


async def test_locked_is_told_and_asks_for_nothing_more(here: SecretService) -> None:
    rows = Rows()
    await Vault.open(rows, KeyringKey())
    kept = dict(rows.kept)
    here.lock()
    for call in (
        Vault.open(rows, KeyringKey()),
        Vault.open(Rows(), KeyringKey()),
        keyring_access.put("cio-desktop", "a", "x"),
        keyring_access.delete("cio-desktop", "a"),
    ):
        with pytest.raises(KeyringLocked):
            await call
    assert rows.kept == kept
    here.unlock()
    await Vault.open(rows, KeyringKey())


async def test_a_question_nobody_answers(here: SecretService) -> None:
    await Vault.open(rows := Rows(), KeyringKey())
    here.lock()
    with here.prompter():
        with pytest.raises(KeyringTimeout):
            await Vault.open(rows, KeyringKey(timeout=1.0))
        assert here.prompted
        # the answer comes after all, to the next one who asks: here by closing the window
        later = asyncio.create_task(Vault.open(rows, KeyringKey(timeout=60.0)))
        await asyncio.sleep(0)
    with pytest.raises(KeyringLocked):
        await later
    while any(thread.name == "keyring" for thread in threading.enumerate()):
        await asyncio.sleep(0.01)


async def test_the_daemon_ends_and_comes_back(here: SecretService) -> None:
    rows = Rows()
    vault = await Vault.open(rows, KeyringKey())
    await vault.put("source:1", "password", b"secret")
    here.kill_daemon()
    with pytest.raises(KeyringUnavailable) as caught:
        await Vault.open(rows, KeyringKey())
    assert "try once more" in str(caught.value)
    assert await vault.get("source:1", "password") == b"secret"  # an open vault asks the keyring no more
    here.start_daemon()
    assert await (await Vault.open(rows, KeyringKey())).get("source:1", "password") == b"secret"


# -- the service's process ------------------------------------------------------------------------------------------


def refused(folder: Path, desktop: SecretService | None, *arguments: str, **environment: str) -> str:
    """The one sentence with which the service did not start; nothing else was said, no key was left anywhere."""
    whole = {**os.environ, **environment}
    if desktop is not None:
        whole |= {"DBUS_SESSION_BUS_ADDRESS": desktop.address}
    if "PYTHON_KEYRING_BACKEND" not in environment:
        del whole["PYTHON_KEYRING_BACKEND"]
    done = subprocess.run(
        [sys.executable, "-m", "cio_desktop", "serve", "--port", "0", "--data-dir", str(folder), *arguments],
        cwd=PROJECT, env=whole, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    (line,) = done.stderr.splitlines()
    assert not (folder / "vault.key").exists()
    return line.removeprefix("cio-desktop: ")


@asynccontextmanager
async def running(service: Service):  # type: ignore[no-untyped-def]
    await asyncio.to_thread(service.start)
    try:
        async with Client(service.base_url, service.key, service.secret) as cio:
            yield cio
    finally:
        await asyncio.to_thread(service.stop)


async def add(cio: Client, user: MailUser) -> tuple[str, str]:
    account = (await cio.accounts.create(user.name)).id or ""
    new = NewSource(email=user.name, server=user.host, port=user.tls_port, username=user.name, password=user.password)
    return account, (await cio.sources.create(account, new)).label or ""


@pytest.mark.dovecot
@pytest.mark.limit(600)
async def test_the_whole_service_lives_on_it(
    desktop: SecretService, dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.deliver("INBOX", messages(3))
    folder = tmp_path / "data"
    service = Service(
        folder, ca_file=authority.ca_file, arguments=("--vault", "keyring"), environment=desktop.environment
    )
    async with running(service) as cio:
        account, label = await add(cio, user)
    async with running(service) as cio:
        assert (await cio.sources.check(account, label)).status == "OK"
    desktop.lock()
    said = refused(folder, desktop, "--vault", "keyring")
    assert said.startswith("The system keyring is locked")
    assert str(folder) in said
    assert "--vault keyfile" not in said  # another place would open nothing
    desktop.kill_daemon()
    assert str(folder) in refused(folder, desktop)
    desktop.start_daemon()
    async with running(service) as cio:
        assert (await cio.sources.check(account, label)).status == "OK"
    left = {path.name for path in folder.iterdir()}
    assert left <= {"cio.sqlite3", "cio.sqlite3-kept", "service.lock", "spool", "consumer.json"}


@pytest.mark.parametrize("command", ["serve", "vault"])
def test_told_to_end_while_the_keyring_waits_for_its_password(
    desktop: SecretService, tmp_path: Path, command: str
) -> None:
    folder, log = tmp_path / "data", tmp_path / "log"
    place = "keyfile" if command == "vault" else "keyring"
    with Service(folder, arguments=("--vault", place), environment=desktop.environment) as made:
        made.stop()
    desktop.lock()
    arguments = ["vault", "keyring"] if command == "vault" else ["serve", "--port", "0", "--vault", "keyring"]
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": desktop.address}
    del environment["PYTHON_KEYRING_BACKEND"]
    with desktop.prompter():
        asked = process.spawn(
            [sys.executable, "-m", "cio_desktop", *arguments, "--data-dir", str(folder)],
            log=log, cwd=PROJECT, env=environment,
        )  # fmt: skip
        try:
            process.wait_until(lambda: desktop.prompted, asked, log)
            asked.send_signal(signal.SIGINT)
            assert asked.wait(PATIENCE) == (1 if command == "vault" else 0)
        finally:
            process.end(asked)
    said = log.read_text()
    assert said == "" if command == "serve" else "Broken off. Nothing is lost" in said
    assert "Traceback" not in said


def test_no_keyring_names_what_there_is_to_choose(desktop: SecretService, tmp_path: Path) -> None:
    desktop.kill_daemon()
    for arguments in ((), ("--vault", "keyring")):
        said = refused(tmp_path / "data", desktop, *arguments)
        assert said.startswith("No system keyring was found")
        assert "--vault keyfile" in said
        assert "--vault passphrase" in said


def test_a_keyring_that_keeps_nothing_is_named(tmp_path: Path) -> None:
    said = refused(tmp_path / "data", None, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert said.startswith("The only keyring here is keyring.backends.null")
    assert "PYTHON_KEYRING_BACKEND" in said


def plain_text_keyring(folder: Path) -> Path:
    """A package as keyrings.alt is one: found by its entry point, and it writes what it is given as plain text."""
    package = folder / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    written = folder / "keyring_pass.cfg"
    (package / "file.py").write_text(
        textwrap.dedent(f"""
        from pathlib import Path
        from keyring.backend import KeyringBackend

        class PlaintextKeyring(KeyringBackend):
            priority = 0.5
            file = Path({str(written)!r})

            def get_password(self, service, username):
                return self.file.read_text() if self.file.exists() else None

            def set_password(self, service, username, password):
                self.file.write_text(password)
        """)
    )
    about = folder / "keyrings_alt-5.0.2.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0.2\n")
    (about / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    return written


def test_a_plain_text_keyring_is_none(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    written = plain_text_keyring(packages)
    environment = {name: text for name, text in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    environment |= {"PYTHONPATH": str(packages), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    control = "import keyring; keyring.set_password('s', 'u', 'canary')"
    subprocess.run([sys.executable, "-c", control], env=environment, check=True, timeout=60)
    assert written.read_text() == "canary"  # whoever asks `keyring` alone gets this one
    written.unlink()
    said = refused(tmp_path / "data", None, PYTHONPATH=str(packages), DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
    assert said.startswith("The only keyring here is keyrings.alt.file")
    assert "--vault keyfile" in said
    assert not written.exists()
    found = [path for path in tmp_path.rglob("*") if path.is_file() and packages not in path.parents]
    assert {path.name for path in found} <= {"cio.sqlite3", "cio.sqlite3-kept", "service.lock", "consumer.json"}


def test_the_support_leaves_no_process_behind() -> None:
    with SecretService() as service:
        assert service._bus is not None
        assert service._daemon is not None
        bus, daemon, folder = service._bus, service._daemon, service.folder
    assert bus.poll() is not None
    assert daemon.poll() is not None
    assert not folder.exists()
    assert process.free_ports(1)
