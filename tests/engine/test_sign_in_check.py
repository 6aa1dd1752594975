"""Settings tried before they are saved, and certificates trusted by hand."""

import asyncio
import hashlib
import socket
import ssl
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.sign_in import check
from cio_desktop.engine.sign_in.check import SettingsCheck
from cio_desktop.engine.sign_in.new_source import NewSource, SourceRefused
from cio_desktop.imap import wire
from cio_desktop.imap.errors import TlsFailed
from cio_desktop.language import heard
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.protocol.sign_in import CheckStep
from cio_desktop.store import sources
from tests.support.certificates import Authority, Pem
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, GMAIL, Answer, FakeImap, Hold, Raw, Silent
from tests.support.mail import messages
from tests.support.present import present

STEPS = ["server", "connection", "encryption", "sign_in", "folders", "all_mail"]


def settings(server: Any, **changes: Any) -> NewSource:
    name = getattr(server, "name", None) or server.user
    given: dict[str, Any] = {
        "email": name,
        "server": "localhost",
        "username": name,
        "port": server.port,
        "use_ssl": False,
    }
    return NewSource(**(given | changes))


async def tried(here: World, new: NewSource, credential: str | None) -> tuple[dict[str, CheckStep], SettingsCheck]:
    """name -> its last word, and the check."""
    run = here.engine.check_settings(new, credential)
    told = [step async for step in run]
    seen = [step.name for step in told if step.state != "running"]
    assert seen == STEPS  # each ends once, in order
    for step in told:
        if step.state == "running":
            assert [each.name for each in told if each.state == "running"].count(step.name) == 1
    assert await here.db.read(sources.list_of, here.account_id) == []
    assert here.secrets.kept == {}
    return {step.name: step for step in told}, run


def states(found: dict[str, CheckStep]) -> list[str]:
    return [found[name].state for name in STEPS]


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if no server were on this machine."""
    monkeypatch.setattr(wire, "_is_loopback", lambda address: False)


@pytest.mark.parametrize("implicit", [True, False])
async def test_good_settings(tmp_path: Path, dovecot: Dovecot, authority: Authority, implicit: bool) -> None:
    user = dovecot.user()
    new = settings(user, use_ssl=implicit, port=user.tls_port if implicit else user.port)
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        found, run = await tried(here, new, user.password)
        assert states(found) == ["ok"] * 5 + ["skipped"]
        assert run.success
        assert "TLSv1." in found["encryption"].text
        assert present(found["encryption"].certificate).trusted
        assert "folders can be read" in found["folders"].text
        assert all(heard(step.text, step.said) == step.text for step in found.values() if step.text)
        assert all(step.said for step in found.values())
        assert user.password not in run.connection_log + repr(found)
        assert "AUTHENTICATE PLAIN ***" in run.connection_log


async def test_a_wrong_password(tmp_path: Path, dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        found, run = await tried(here, settings(user), "canary-wrong")
        assert states(found) == ["ok", "ok", "ok", "failed", "skipped", "skipped"]
        assert found["sign_in"].error_code == "auth.password"
        assert "Authentication failed" in present(found["sign_in"].server_text)
        assert not run.success
        assert "canary-wrong" not in run.connection_log + repr(found)


async def test_without_a_credential_nobody_signs_in(tmp_path: Path, dovecot: Dovecot, authority: Authority) -> None:
    user = dovecot.user()
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        found, run = await tried(here, settings(user), None)
        assert states(found) == ["ok", "ok", "ok", "skipped", "skipped", "skipped"]
        assert not run.success
        assert "AUTHENTICATE" not in run.connection_log


@pytest.mark.parametrize(
    ("new", "failed", "code"),
    [
        (NewSource("a@b.c", "no-such-host.invalid", "a"), "server", "net.dns"),
        (NewSource("a@b.c", "127.0.0.1", "a", port=1), "connection", "net.refused"),
    ],
)
async def test_nobody_there(tmp_path: Path, new: NewSource, failed: Any, code: str) -> None:
    async with world(tmp_path) as here:
        found, _ = await tried(here, new, "x")
        assert (found[failed].state, found[failed].error_code) == ("failed", code)
        assert states(found)[STEPS.index(failed) + 1 :] == ["skipped"] * (5 - STEPS.index(failed))


async def test_something_else_listens(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.faults.on("GREETING", Raw(b"220 mail.example.com ESMTP\r\n", close=True))
        found, _ = await tried(here, settings(server), "x")
        assert (found["connection"].state, found["connection"].error_code) == ("failed", "net.not_imap")


@pytest.mark.usefixtures("far_away")
async def test_starttls_is_missing(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        found, run = await tried(here, settings(server), server.password)
        assert states(found) == ["ok", "ok", "failed", "skipped", "skipped", "skipped"]
        assert found["encryption"].error_code == "auth.no_tls"
        assert server.names == ["CAPABILITY"] or server.names == []
        assert not run.success
        # by the person's own word
        found, run = await tried(here, settings(server, insecure=True), server.password)
        assert states(found) == ["ok", "ok", "warning", "ok", "ok", "skipped"]
        assert run.success


@pytest.mark.parametrize("implicit", [True, False])
@pytest.mark.parametrize(
    ("name", "code"), [("stranger", "tls.untrusted"), ("expired", "tls.expired"), ("wrong_host", "tls.mismatch")]
)
async def test_a_bad_certificate_and_its_pin(
    tmp_path: Path, authority: Authority, name: str, code: str, implicit: bool
) -> None:
    context = getattr(authority, name).server_context()
    options = {"ssl_context": context} if implicit else {"starttls_context": context}
    async with FakeImap(FULL, **options) as server, world(tmp_path, ssl_context=authority.client_context()) as here:
        new = settings(server, use_ssl=implicit)
        found, _ = await tried(here, new, server.password)
        assert states(found) == ["ok", "ok", "failed", "skipped", "skipped", "skipped"]
        shown = present(found["encryption"].certificate)
        assert (found["encryption"].error_code, shown.trusted) == (code, False)
        assert shown.sha256 == fingerprint(getattr(authority, name))
        assert shown.not_after > 0
        pinned = settings(server, use_ssl=implicit, certificate_sha256=shown.sha256)
        found, run = await tried(here, pinned, server.password)
        assert run.success
        other = settings(server, use_ssl=implicit, certificate_sha256="0" * 64)
        found, _ = await tried(here, other, server.password)
        assert (found["encryption"].error_code, found["encryption"].certificate) == ("tls.pin_changed", shown)
        with pytest.raises(SourceRefused) as caught:
            await here.engine.add_source(here.account_id, other, server.password)
        assert caught.value.status is S.CONNECTION_IMPOSSIBLE
        assert isinstance(caught.value.error, TlsFailed)
        assert caught.value.error.certificate == shown
        assert all("LOGIN" not in line and "AUTHENTICATE" not in line for line in caught.value.log.splitlines())


def fingerprint(pem: Pem) -> str:
    last = "-----END CERTIFICATE-----\n"
    der = ssl.PEM_cert_to_DER_cert(pem.chain.read_text().partition(last)[0] + last)
    return hashlib.sha256(der).hexdigest()


async def test_a_pinned_certificate_that_changes(tmp_path: Path, authority: Authority) -> None:
    async with world(tmp_path, ssl_context=authority.client_context()) as here:
        async with FakeImap(FULL, ssl_context=authority.stranger.server_context()) as server:
            server.store.add_many("INBOX", messages(3))
            new = settings(server, use_ssl=True, certificate_sha256=fingerprint(authority.stranger))
            row = await here.engine.add_source(here.account_id, new, server.password)
            await here.rounds(row.id, 1)
            assert await is_ok(here, row.id)
            await server.stop()
            server._ssl_context = authority.expired.server_context()
            before = len(server.log)
            await server.start()
            await here.sync(row.id)
            row = await here.source(row.id)
            assert (row.status, row.status_code) == (S.CONNECTION_IMPOSSIBLE, "tls.pin_changed")
            assert (row.next_try, row.following) == (None, "never")
            assert len(server.log) == before  # not a word was said to it
            # even a certificate everybody trusts is not the one the person chose
            await server.stop()
            server._ssl_context = authority.good.server_context()
            await server.start()
            assert await here.engine.force_check(row.id) is S.CONNECTION_IMPOSSIBLE
            assert len(server.log) == before
            await here.engine.update_source(row.id, certificate_sha256=fingerprint(authority.good))
            await here.until(lambda: is_ok(here, row.id))
            assert len((await here.look(row.id))["INBOX"]) == 3


async def is_ok(here: World, source_id: int) -> bool:
    return (await here.source(source_id)).status == S.OK


@pytest.mark.parametrize("hidden", [True, False])
async def test_gmails_all_mail(tmp_path: Path, hidden: bool) -> None:
    async with FakeImap(GMAIL) as server, world(tmp_path) as here:
        if hidden:
            server.store.folder("[Gmail]/All Mail").hidden = True
        found, run = await tried(here, settings(server), server.password)
        assert found["all_mail"].state == ("warning" if hidden else "ok")
        assert found["all_mail"].error_code == ("gmail.all_mail_hidden" if hidden else None)
        assert run.success


async def test_a_refused_folder_list(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.faults.on("LIST", Answer("NO", "[UNAVAILABLE] not now"), times=None)
        server.faults.on("LSUB", Answer("NO", "[UNAVAILABLE] not now"), times=None)
        found, run = await tried(here, settings(server), server.password)
        assert states(found)[3:] == ["ok", "failed", "skipped"]
        assert not run.success


@pytest.mark.parametrize(("command", "step"), [("AUTH", "sign_in"), ("LIST", "folders")])
async def test_each_step_has_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, step: str) -> None:
    monkeypatch.setattr(check, "STEP_SECONDS", 0.3)
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        server.faults.on(command, Silent(), times=None)
        found, _ = await tried(here, settings(server), server.password)
        assert (found[step].state, found[step].error_code) == ("failed", "net.timeout")
        await here.until(lambda: not server.sessions)


async def test_no_place_among_the_connections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "STEP_SECONDS", 0.2)
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        scheduler = here.engine._deps.scheduler
        monkeypatch.setattr(scheduler, "_connections", asyncio.Semaphore(0))
        found, _ = await tried(here, settings(server), server.password)
        assert (found["server"].state, found["server"].error_code) == ("failed", "svc.unavailable")
        assert server.connections == 0
        scheduler.give_back()
        _, run = await tried(here, settings(server), server.password)
        assert run.success
        assert scheduler._connections._value == 1  # no more places than there were


async def test_a_check_that_is_broken_off(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, world(tmp_path) as here:
        go = asyncio.Event()
        hold = Hold(go)
        server.faults.on("AUTH", hold)
        run = here.engine.check_settings(settings(server), server.password)
        async for step in run:
            if step.name == "sign_in":
                break
        await hold.reached.wait()
        await run.aclose()
        go.set()
        await here.until(lambda: not server.sessions)
        assert not [task for task in asyncio.all_tasks() if task.get_name() == "check of settings"]
        # the place among the connections is free again
        for _ in range(30):
            found, again = await tried(here, settings(server), "wrong")
            assert found["sign_in"].error_code == "auth.password"
            assert not again.success


async def test_a_server_that_accepts_and_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "DEFAULT", wire.Timeouts(greeting=0.2))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        async with world(tmp_path) as here:
            new = NewSource("a@b.c", "127.0.0.1", "a", port=listening.getsockname()[1], use_ssl=False)
            run = here.engine.check_settings(new, "x")
            async for step in run:
                if step.name == "connection":
                    break
            await run.aclose()  # nobody waits for the greeting any more
            assert not [task for task in asyncio.all_tasks() if task.get_name() == "check of settings"]
