"""The window with the service it brings: nothing secret is seen, a killed service comes back, none is left over."""

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import psutil
import pytest

import cio_desktop.app.embedded as embedded_module
from cio_desktop.client import ApiError, NewSource
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.cures import Cure
from tests.support import process
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.http_server import HttpServer
from tests.support.mail import messages
from tests.support.patience import PATIENCE
from tests.support.service import PROJECT
from tests.support.stage import copies, on_stage_embedded
from tests.support.stored import stored


@pytest.mark.dovecot
@pytest.mark.parametrize("vault", ["keyfile", "memory"])
async def test_the_line_stands_and_tells_no_secret(
    vault: str, dovecot: Dovecot, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    monkeypatch.setenv("CIO_CONSUMER_KEY", "outer-key")  # the person's own, meant for another service
    monkeypatch.setenv("CIO_CONSUMER_SECRET", "outer-secret-of-the-shell")
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(5))
    async with on_stage_embedded(tmp_path / "data", vault=vault) as (stage, embedded):
        key = await stage.add_source(user)
        await stage.open_folder(key, "INBOX", count=5)
        await stage.select(0)
        stage.drop_on_folder([0], "Bills")
        await stage.saved()
        assert len(user.look()["Bills"]) == 1
        child = psutil.Process(embedded.pid)
        told = "\n".join(child.cmdline()) + "\n".join(f"{k}={v}" for k, v in child.environ().items())
        for secret in (embedded.consumer.secret, user.password, "outer-secret-of-the-shell"):
            assert secret not in told
        for file, data in stored(tmp_path / "data"):
            assert user.password.encode() not in data, file
            with contextlib.suppress(FileNotFoundError):  # gone meanwhile
                assert file.stat().st_mode & 0o077 == 0, file
    assert not psutil.pid_exists(embedded.pid)


@pytest.mark.dovecot
@pytest.mark.limit(90)
async def test_a_killed_service_comes_back_by_itself(
    dovecot: Dovecot,
    authority: Authority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_log: Callable[..., None],
) -> None:
    expect_log("cio_desktop.app.embedded", "the service ended")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(30))
    async with on_stage_embedded(tmp_path / "data", vault="keyfile") as (stage, embedded):
        key = await stage.add_source(user)
        await stage.open_folder(key, "INBOX", count=30)
        await stage.until_state(key, State.OK)
        wanted = copies(user.look())
        first = embedded.pid
        (moved,) = await stage.select(3)
        mail_id = stage.mail_id(key, moved)
        os.kill(first, signal.SIGKILL)
        await stage.until(lambda: not stage.workspace.link.online, "the window sees that it is gone")
        await stage.until(lambda: stage.state(key).state is State.UNKNOWN, "the badge doesn't claim what nobody knows")
        await stage.until(lambda: stage.workspace.link.online, "it is back by itself")
        assert embedded.pid != first
        await stage.until_state(key, State.OK)
        assert stage.window.banner.shown is None
        stage.drop_on_folder([3], "Bills")
        await stage.saved()
        wanted[mail_id, "INBOX"] -= 1
        wanted[mail_id, "Bills"] += 1
        assert copies(user.look()) == +wanted


PROGRAM = """
import asyncio, sys
from pathlib import Path
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.profile import Profile
profile = Profile(Path(sys.argv[1]))
profile.prepare()
service = EmbeddedService(profile, vault="keyfile")
async def main():
    service.started.connect(lambda address: print(service.pid, flush=True))
    await service.run()
    await asyncio.sleep(60)
asyncio.run(main())
"""


@pytest.mark.parametrize("moment", ["ready", "starting"])
def test_the_service_ends_with_its_killed_window(moment: str, tmp_path: Path) -> None:
    log = tmp_path / "parent.log"
    parent: Popen[bytes] = process.spawn(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")], log=log, cwd=PROJECT, env=dict(os.environ)
    )
    try:
        if moment == "ready":
            process.wait_until(lambda: bool(log.read_text().strip()), parent, log)
        else:
            process.wait_until(lambda: bool(psutil.Process(parent.pid).children()), parent, log)
        (child,) = psutil.Process(parent.pid).children()
        os.kill(parent.pid, signal.SIGKILL)
        parent.wait(PATIENCE)
        deadline = time.monotonic() + PATIENCE
        while process.runs(child):
            assert time.monotonic() < deadline, "the service outlives its window"
            time.sleep(0.02)
    finally:
        process.end(parent)


async def test_a_service_that_cannot_start_says_why(tmp_path: Path) -> None:
    """The window stays open with the reason; the button tries again, and now it works."""
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "cio.sqlite3").write_bytes(b"This is no database. " * 400)
    async with on_stage_embedded(data, vault="keyfile") as (stage, _embedded):
        await stage.until(lambda: stage.said == "The local service does not run", "the window says it")
        (data / "cio.sqlite3").unlink()
        await stage.until(lambda: stage.window.banner.shown, "the banner offers the cure")
        stage.window.banner.cure_asked.emit(Cure.RESTART_SERVICE, stage.window.banner.shown)
        await stage.until(lambda: stage.workspace.link.online, "it works after the cure")


@pytest.mark.limit(90)
async def test_whoever_takes_the_port_of_a_dead_service_is_told_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    """The window sends mail passwords; the port of a service that died may be anybody's the moment after."""
    expect_log("cio_desktop.app.embedded", "the service ended")
    monkeypatch.setattr(embedded_module, "RESTARTS", 0)
    canary = "kanarienvogel-port"
    async with on_stage_embedded(tmp_path / "data", vault="keyfile") as (stage, embedded):
        await stage.until(lambda: stage.workspace.link.online, "the service answers")
        client = stage.desktop.client
        account = (await client.accounts.create("ann@example.org")).id or ""
        port = int(client.base_url.rpartition(":")[2])
        os.kill(embedded.pid, signal.SIGKILL)
        squatter = HttpServer()
        squatter.port = port
        await stage.until(lambda: not client.base_url.endswith(str(port)), "the window has noticed")
        async with squatter:
            new = NewSource(email="ann@example.org", server="127.0.0.1", username="ann", password=canary)
            for call in (client.sources.create(account, new), client.sources.update(account, "0", password=canary)):
                with pytest.raises(ApiError):
                    await call
            stage.workspace.link.retry_now()
            await stage.until(lambda: not stage.workspace.link.online, "the window is offline")
            assert squatter.seen == []
