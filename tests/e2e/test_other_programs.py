"""What other users, programs and web pages of this machine can do to a running service: nothing."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import shutil
import socket
import stat
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from cio_desktop.client import Client, NewSource
from cio_desktop.protocol.oauth1 import authorization_header
from tests.support import browser
from tests.support.browser import Browser
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.http_server import Answer, HttpServer
from tests.support.mail import messages
from tests.support.patience import PATIENCE
from tests.support.service import Service

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
CURL = shutil.which("curl")
PATHS = ("/", "/2.0/accounts", "/2.0/accounts/x/sources", "/2.0/discovery?email=a@example.org", "/app/events", "/docs")


@pytest.fixture
def service(tmp_path: Path):  # type: ignore[no-untyped-def]
    # a secret of its own: other tests run beside this one, and the list of processes is the machine's
    with Service(tmp_path / "data", secret=secrets.token_urlsafe(24)) as running:
        yield running


def port_of(service: Service) -> int:
    return int(service.base_url.rpartition(":")[2])


def test_it_listens_on_loopback_alone(service: Service) -> None:
    listening = [
        each.laddr
        for each in psutil.Process(service.pid).net_connections(kind="inet")
        if each.status == psutil.CONN_LISTEN
    ]
    assert [address.ip for address in listening] == ["127.0.0.1"]
    others = [
        each.address
        for addresses in psutil.net_if_addrs().values()
        for each in addresses
        if each.family == socket.AF_INET and not each.address.startswith("127.")
    ]
    # in another process: this one may reach for loopback only
    script = "import socket, sys; socket.create_connection((sys.argv[1], int(sys.argv[2])), 3)"
    for address in others:
        tried = subprocess.run(
            [sys.executable, "-c", script, address, str(port_of(service))],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert "ConnectionRefusedError" in tried.stderr, address


@pytest.mark.skipif(not ROOT or CURL is None, reason="needs root, to become somebody else, and curl")
def test_another_user_gets_nothing(service: Service) -> None:
    def as_nobody(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            user="nobody",
            group="nogroup",
            extra_groups=[],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            cwd="/",
        )

    assert as_nobody("id", "-un").stdout.strip() == "nobody"
    for path in PATHS:
        for method in ("GET", "POST", "DELETE"):
            asked = as_nobody("curl", "-s", "-X", method, "-w", "\n%{http_code}", service.base_url + path)
            body, _, status = asked.stdout.rpartition("\n")
            assert status == "401", (method, path, asked)
            assert "accounts" not in body.replace("/accounts", "")
    for file in (*service.data_dir.rglob("*"), service.data_dir):
        assert as_nobody("ls" if file.is_dir() else "cat", str(file)).returncode != 0, file
    for name in ("environ", "mem", "maps", "fd"):
        assert as_nobody("cat" if name != "fd" else "ls", f"/proc/{service.pid}/{name}").returncode != 0, name
    assert service.secret not in as_nobody("ps", "axww", "-o", "args").stdout


@pytest.mark.limit(120)
@pytest.mark.parametrize(("signed", "status"), [(True, b" 413 "), (False, b" 401 ")])
async def test_a_body_of_a_gigabyte_costs_no_memory(service: Service, signed: bool, status: bytes) -> None:
    url = f"http://127.0.0.1:{port_of(service)}/2.0/accounts"
    shown = authorization_header("POST", url, [], service.key, service.secret if signed else "wrong")
    shown = shown if signed else shown.replace(service.key, "somebody")
    process = psutil.Process(service.pid)
    before = process.memory_info().rss
    piece = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", port_of(service))
    writer.write(
        f"POST /2.0/accounts HTTP/1.1\r\nHost: 127.0.0.1:{port_of(service)}\r\n"
        f"Authorization: {shown}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    )
    sent, most = 0, before
    answer = asyncio.create_task(reader.read(64))
    try:
        async with asyncio.timeout(PATIENCE):
            while sent < 1024 and not answer.done():
                writer.write(piece)
                await writer.drain()
                sent += 1
                most = max(most, process.memory_info().rss)
    except ConnectionError:
        pass  # it had enough, as it may
    assert sent < 1024, "it listened to all of it"
    assert status in await answer
    assert most - before < 120 * 1024 * 1024, f"{(most - before) >> 20} MB more for a body of {sent} MB"
    writer.close()
    async with Client(service.base_url, service.key, service.secret) as cio:
        assert await cio.accounts.list() == []


@pytest.mark.dovecot
async def test_all_files_are_the_persons_own(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(3))
    folder = tmp_path / "new" / "data"
    (tmp_path / "new").mkdir()
    service = Service(folder, ca_file=authority.ca_file)
    # no key in the environment: the service makes its own file too
    service._environment |= {"CIO_CONSUMER_KEY": None, "CIO_CONSUMER_SECRET": None}
    before = os.umask(0)
    try:
        await asyncio.to_thread(service.start)
    finally:
        os.umask(before)
    try:
        pair = json.loads((folder / "consumer.json").read_text())
        async with Client(service.base_url, pair["key"], pair["secret"]) as cio:
            account = (await cio.accounts.create("a@example.org")).id or ""
            new = NewSource(
                email="a@example.org", server=user.host, port=user.tls_port, username=user.name, password=user.password
            )
            await cio.sources.create(account, new)
            async with asyncio.timeout(PATIENCE):
                while not (listed := await cio.messages.list(account, folder="INBOX")):
                    await asyncio.sleep(0.05)
            await cio.message_folders.change(account, listed[0].message_id, add=["Bills"])
        found = [folder, *folder.rglob("*")]
        assert {path.name for path in found} >= {"cio.sqlite3", "cio.sqlite3-wal", "vault.key", "consumer.json"}
        for path in found:
            mode = stat.S_IMODE(path.lstat().st_mode)
            assert mode == (0o700 if path.is_dir() else 0o600), f"{path} {mode:o}"
            assert not path.is_symlink()
    finally:
        await asyncio.to_thread(service.stop)


# -- web pages ------------------------------------------------------------------------------------------------------

PAGE = """<!doctype html><title>evil</title><body><script>
window.told = [];
window.left = 0;
function attempt(name, promise) {
  window.left++;
  promise.then(value => window.told.push([name, String(value)]), error => window.told.push([name, 'refused']))
    .finally(() => window.left--);
}
const form = new URLSearchParams({email: 'evil@example.org', first_name: 'Evil'});
for (const path of ['/2.0/accounts', '/app/events', '/connect/done', '/2.0/oauth_providers']) {
  const url = SERVICE + path;
  attempt('get ' + url, fetch(url).then(answer => answer.text()));
  attempt('credentials ' + url, fetch(url, {credentials: 'include'}).then(answer => answer.text()));
  attempt('blind get ' + url, fetch(url, {mode: 'no-cors'}).then(answer => answer.text()));
  attempt('post ' + url, fetch(url, {method: 'POST', body: form}).then(answer => answer.text()));
  attempt('blind post ' + url, fetch(url, {method: 'POST', body: form, mode: 'no-cors'}).then(answer => answer.text()));
  attempt('json ' + url, fetch(url, {method: 'PUT', body: '{}', headers: {'Content-Type': 'application/json'}})
    .then(answer => answer.text()));
  attempt('signed ' + url, fetch(url, {headers: {Authorization: 'OAuth oauth_consumer_key="x"'}})
    .then(answer => answer.text()));
  attempt('script ' + url, new Promise((loaded, failed) => {
    const tag = document.createElement('script'); tag.src = url; tag.onload = () => loaded('ran'); tag.onerror = failed;
    document.body.append(tag); }));
  attempt('picture ' + url, new Promise((loaded, failed) => {
    const tag = new Image(); tag.src = url; tag.onload = () => loaded('seen'); tag.onerror = failed; }));
}
attempt('control', fetch('/').then(answer => 'own ' + answer.status));
navigator.sendBeacon(SERVICE + '/2.0/accounts', form);
attempt('socket', new Promise((open, failed) => {
  const socket = new WebSocket(SERVICE.replace('http', 'ws') + '/app/events');
  socket.onopen = () => open('open'); socket.onerror = failed; }));
</script>
<form id="post" method="post" action="TARGET"><input name="email" value="evil@example.org"><button>Win</button></form>
"""


@pytest.mark.limit(120)
async def test_a_web_page_reads_nothing_and_changes_nothing(tmp_path: Path) -> None:
    """A page of another origin, then a page of a name that its owner's DNS points at this machine (rebinding)."""
    browser.require()
    with Service(tmp_path / "data") as service:
        port = port_of(service)
        async with Client(service.base_url, service.key, service.secret) as cio, HttpServer() as evil:
            canary = (await cio.accounts.create("canary@example.org", first_name="Canary")).id or ""

            async def unchanged() -> None:
                assert [(one.id, one.first_name) for one in await cio.accounts.list()] == [(canary, "Canary")]

            def visit(page: Browser) -> None:
                for service_as in (f"http://127.0.0.1:{port}", f"http://localhost:{port}", f"http://evil.test:{port}"):
                    text = PAGE.replace("SERVICE", repr(service_as)).replace("TARGET", service_as + "/2.0/accounts")
                    evil.answers = [Answer(200, text.encode(), {"Content-Type": "text/html"})]
                    page.open(f"http://evil.test:{evil.port}/")
                    page.until(lambda page: page.run("return window.left") == 0, "all attempts are over")
                    told = page.run("return window.told")
                    assert len(told) > 30
                    # an opaque answer is an empty text; nothing else may come back
                    assert [each for each in told if each[1] not in ("refused", "")] == [["control", "own 200"]]
                    page.click("#post button")
                    page.until(lambda page: "/2.0/accounts" in page.url, "the form was sent")
                    assert canary not in page.text
                    assert "Canary" not in page.text
                # rebinding: the service's own port under the attacker's name is one origin with itself
                page.open(f"http://evil.test:{port}/2.0/accounts")
                assert "Canary" not in page.text
                read = (
                    "const done = fetch('/2.0/accounts', {method: METHOD, headers: {Authorization: 'OAuth x=\"y\"'}});"
                    "window.seen = ''; done.then(a => a.text().then(t => window.seen = a.status + ' ' + t))"
                    ".catch(e => window.seen = 'refused')"
                )
                for method in ("GET", "POST", "PUT", "DELETE"):
                    page.run(read.replace("METHOD", repr(method)))
                    page.until(lambda page: page.run("return window.seen"), f"{method} is over")
                    seen = page.run("return window.seen")
                    assert seen.startswith("403 "), seen
                    assert canary not in seen

            rules = ("--host-resolver-rules=MAP evil.test 127.0.0.1",)

            def all_of_it() -> None:
                with Browser(rules) as page:
                    visit(page)

            await asyncio.to_thread(all_of_it)
            await unchanged()
