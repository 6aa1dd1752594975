"""What a stranger's web page can do with the link of a connect token, in a real Chromium: open it, nothing more."""

from __future__ import annotations

import asyncio
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.client import Client
from cio_desktop.client.resources.connect_tokens import NewConnectToken
from cio_desktop.protocol.sign_in import ConnectState
from tests.support import browser
from tests.support.browser import Browser
from tests.support.service import Service

FORM = """
const form = document.createElement('form');
form.method = 'POST';
form.action = arguments[0] + '/status';
for (const [name, value] of [['do', 'address'], ['email', 'mallory@example.test']]) {
  const field = document.createElement('input');
  field.name = name; field.value = value; form.append(field);
}
document.body.append(form);
form.submit();
"""
EMBED = """
for (const kind of ['iframe', 'img', 'embed', 'script']) {
  const part = document.createElement(kind);
  part.src = arguments[0];
  document.body.append(part);
}
const link = document.createElement('link');
link.rel = 'prefetch'; link.href = arguments[0]; document.head.append(link);
"""
FETCH = """
const url = arguments[0];
const say = (promise) => promise.then((answer) => answer.type + answer.status, () => 'failed');
const body = new URLSearchParams({do: 'address', email: 'mallory@example.test'});
return Promise.all([
  say(fetch(url)), say(fetch(url, {mode: 'no-cors'})), say(fetch(url + '/status', {method: 'POST', body})),
  say(fetch(url + '/status', {method: 'POST', mode: 'no-cors', body, credentials: 'include'})),
]).then((said) => said.join(' '));
"""


@pytest.fixture
def hostile() -> Iterator[str]:
    """A page on another origin of this machine: the nearest that a stranger can come."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<title>Hostile</title><body>")

        def log_message(self, *_: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def script(code: str, url: str) -> str:
    return code.replace("arguments[0]", repr(url))


@pytest.mark.limit(120)
async def test_a_foreign_page_can_do_nothing_with_the_link(tmp_path: Path, hostile: str) -> None:
    browser.require()
    with Service(tmp_path / "data") as service:
        port = service.base_url.rpartition(":")[2]
        async with Client(service.base_url, service.key, service.secret) as cio:
            made = await cio.connect_tokens.create(NewConnectToken(callback_url="https://app.example.test/back"))
            link = made.browser_redirect_url

            async def untouched() -> None:
                assert (await cio.connect_tokens.get(made.token)).state is ConnectState.WAITING

            def act(chromium: Browser) -> None:
                # the name is another site's, the address is ours
                for place in (hostile, hostile.replace("127.0.0.1", "evil.test")):
                    chromium.open(place)
                    said = str(chromium.run(script(FETCH, link)))
                    assert len(said.split()) == 4, said
                    assert "basic" not in said
                    assert "cors2" not in said
                    chromium.run(script(EMBED, link))
                    chromium.open(place)
                    chromium.run(script(FORM, link))
                    chromium.until(lambda page: page.url.startswith(service.base_url), "the form was sent")
                    assert "can't be opened from there" in chromium.text
                chromium.open(f"http://evil.test:{port}/connect/{made.token}")
                assert "can't be opened from there" in chromium.text

            with Browser(["--host-resolver-rules=MAP evil.test 127.0.0.1"]) as chromium:
                await asyncio.to_thread(act, chromium)
                await untouched()
                # a link is what it is for
                await asyncio.to_thread(chromium.open, hostile)
                await asyncio.to_thread(chromium.run, f"location.href = {link!r}")
                await asyncio.to_thread(chromium.until, lambda page: page.has("input[name=email]"), "the page is there")
                assert (await cio.connect_tokens.get(made.token)).state is ConnectState.OPENED
