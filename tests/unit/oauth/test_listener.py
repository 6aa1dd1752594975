"""Where the browser comes back to: who is heard, who is not, nothing stays open (oauth/README.md, The way back)."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

import pytest

from cio_desktop.language import ENGLISH, Language, language
from cio_desktop.net.loopback import listen
from cio_desktop.oauth import listener as listener_module
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.errors import Denied, OAuthError, SettingsRefused
from cio_desktop.oauth.listener import RedirectListener
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from tests.support.patience import PATIENCE

REGISTERED = "http://127.0.0.1/callback"


def provider() -> ProviderSettings:
    generic = preset("oidc")
    assert generic is not None
    given = {
        "provider_consumer_key": "an-id",
        "authorization_endpoint": "https://a.example/auth",
        "token_endpoint": "https://a.example/token",
    }
    return resolve(generic, given)


def begin(listener: RedirectListener) -> tuple[Attempt, str]:
    """An attempt, and the target its answer comes to."""
    attempt = Attempt(provider(), listener.redirect_uri)
    state = parse_qs(urlsplit(attempt.authorization_url).query)["state"][0]
    return attempt, f"{urlsplit(listener.redirect_uri).path or '/'}?code=the-code&state={state}"


async def raw(port: int, request: bytes, host: str = "127.0.0.1") -> tuple[int, dict[str, str], str]:
    """Status (0: hung up on), headers and body of the answer."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(request)
        with contextlib.suppress(ConnectionError):
            await writer.drain()
        try:
            async with asyncio.timeout(PATIENCE):
                text = (await reader.read()).decode()
        except ConnectionError:
            text = ""
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
    head, _, body = text.partition("\r\n\r\n")
    if not head:
        return 0, {}, ""
    line, *lines = head.split("\r\n")
    return int(line.split(" ")[1]), {k.lower(): v for k, _, v in (each.partition(": ") for each in lines)}, body


async def get(
    listener: RedirectListener, target: str, *, host: str | None = None, method: str = "GET", to: str = "127.0.0.1"
) -> tuple[int, dict[str, str], str]:
    parts = urlsplit(listener.redirect_uri)
    assert parts.port is not None
    request = f"{method} {target} HTTP/1.1\r\nHost: {parts.netloc if host is None else host}\r\nAccept: */*\r\n\r\n"
    return await raw(parts.port, request.encode(), to)


def is_closed(listener: RedirectListener) -> bool:
    port = urlsplit(listener.redirect_uri).port
    with socket.socket() as sock:
        sock.settimeout(2)
        return sock.connect_ex(("127.0.0.1", port)) != 0


async def test_the_browser_comes_back() -> None:
    async with RedirectListener(REGISTERED) as listener:
        parts = urlsplit(listener.redirect_uri)
        assert (parts.hostname, parts.path) == ("127.0.0.1", "/callback")
        assert parts.port
        attempt, target = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt))
        status, headers, page = await get(listener, target)
        assert status == 200
        assert "You can close this tab" in page
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["content-security-policy"].startswith("default-src 'none';")
        assert "the-code" not in page
        assert await waiting == "the-code"
        assert is_closed(listener)


GERMAN = {"Almost done": "Fast fertig", "Not connected": "Nicht verbunden <b>"}


@pytest.mark.parametrize(("failed", "title"), [(False, "<h1>Fast fertig"), (True, "<h1>Nicht verbunden &lt;b&gt;")])
async def test_the_page_speaks_the_language_of_the_browser(failed: bool, title: str) -> None:
    spoken = Language("de", lambda text, *_: GERMAN.get(text, ""), right_to_left=True)
    asked: list[Sequence[str]] = []

    def language_of(wished: Sequence[str]) -> Language:
        asked.append(wished)
        return spoken

    async with RedirectListener(REGISTERED, language_of) as listener:
        attempt, target = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt))
        netloc = urlsplit(listener.redirect_uri)
        assert netloc.port is not None
        path = target.replace("code=the-code", "error=access_denied") if failed else target
        request = f"GET {path} HTTP/1.1\r\nHost: {netloc.netloc}\r\nAccept-Language: de-AT, en;q=0.5\r\n\r\n"
        _, _, page = await raw(netloc.port, request.encode())
        assert '<html lang="de" dir="rtl">' in page
        assert title in page
        await asyncio.wait([waiting])
        assert isinstance(waiting.exception(), OAuthError) is failed
    assert asked == [["de-AT", "en"]]
    assert language() is ENGLISH


async def test_it_is_sent_on() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt, then="http://127.0.0.1:8461/connect/token"))
        status, headers, _ = await get(listener, target)
        assert (status, headers["location"]) == (303, "http://127.0.0.1:8461/connect/token")
        assert await waiting == "the-code"


@pytest.mark.parametrize("then", ["javascript:alert(1)", "http://a.example/", "https://a.example/\r\nX: y"])
async def test_it_is_sent_on_to_no_bad_place(then: str) -> None:
    async with RedirectListener(REGISTERED) as listener:
        with pytest.raises(SettingsRefused):
            await listener.wait(begin(listener)[0], then=then)


async def test_what_came_before_the_wait_is_heard() -> None:
    """A browser may be faster than we are."""
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        early = asyncio.create_task(get(listener, target))
        await asyncio.sleep(0.05)
        assert await listener.wait(attempt, timeout=60) == "the-code"
        assert (await early)[0] == 200


async def test_strangers_are_answered_and_change_nothing() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        netloc = urlsplit(listener.redirect_uri).netloc
        port = urlsplit(listener.redirect_uri).port
        assert port is not None
        other = Attempt(provider(), listener.redirect_uri)
        foreign = parse_qs(urlsplit(other.authorization_url).query)["state"][0]
        waiting = asyncio.create_task(listener.wait(attempt))
        await asyncio.sleep(0)
        found = [
            (await get(listener, "/favicon.ico"))[0],
            (await get(listener, "/"))[0],
            (await get(listener, target.replace("/callback", "/callback/")))[0],
            (await get(listener, target.replace("/callback", "/Callback")))[0],
            (await get(listener, "http://evil.example" + target))[0],
            (await get(listener, target, method="POST"))[0],
            (await get(listener, target, method="HEAD"))[0],
            (await get(listener, target, method="OPTIONS"))[0],
            (await get(listener, target, host="evil.example"))[0],
            (await get(listener, target, host=f"localhost:{port}"))[0],
            (await get(listener, target, host="127.0.0.1"))[0],
            (await get(listener, target, host=""))[0],
        ]
        assert found == [404] * 12
        two = f"GET {target} HTTP/1.1\r\nHost: {netloc}\r\nHost: {netloc}\r\n\r\n"
        assert (await raw(port, two.encode()))[0] == 404
        assert (await raw(port, f"GET {target} HTTP/1.1\r\n\r\n".encode()))[0] == 404
        found = [
            (await get(listener, "/callback"))[0],
            (await get(listener, "/callback?code=the-code"))[0],
            (await get(listener, target + "x"))[0],
            (await get(listener, f"/callback?code=evil&state={foreign}"))[0],
            (await get(listener, "/callback?error=access_denied"))[0],
            (await get(listener, target + "&code=evil"))[0],
            (await raw(port, b"\r\n\r\n"))[0],
            (await raw(port, b"\x16\x03\x01\x02\x00\x01\n\n"))[0],
            (await raw(port, f"GET {target} SPDY/3\r\nHost: {netloc}\r\n\r\n".encode()))[0],
        ]
        assert found == [400] * 9
        assert not waiting.done()
        assert (await get(listener, target))[0] == 200
        assert await waiting == "the-code"


async def test_a_line_too_long_and_headers_without_end() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        port = urlsplit(listener.redirect_uri).port
        assert port is not None
        waiting = asyncio.create_task(listener.wait(attempt))
        # what is not read makes the connection end with a reset, so the words may be lost
        line = target + "&x=" + "a" * 9000
        assert (await get(listener, line))[0] in (414, 0)
        assert (await raw(port, b"a" * 1_000_000))[0] in (414, 0)
        assert (await raw(port, b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 10_000))[0] in (414, 0)
        assert not waiting.done()
        assert (await get(listener, target))[0] == 200
        assert await waiting == "the-code"


async def test_twenty_at_once() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt))

        async def status(target: str) -> int:
            try:
                return (await get(listener, target))[0]
            except OSError:
                return 0

        strangers = [f"/callback?code=evil{n}&state=x" for n in range(10)]
        statuses = await asyncio.gather(*(status(each) for each in [*strangers, *[target] * 10]))
        assert await waiting == "the-code"
        # one is heard; whoever comes with it is told so, hung up on, or finds the door closed
        assert statuses[10:].count(200) == 1
        assert set(statuses) <= {200, 400, 0}


async def test_slow_clients_are_hung_up_on_and_hold_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener_module, "READ_SECONDS", 0.4)
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        port = urlsplit(listener.redirect_uri).port
        waiting = asyncio.create_task(listener.wait(attempt))
        slow = [await asyncio.open_connection("127.0.0.1", port) for _ in range(5)]
        for _, writer in slow[1:]:
            writer.write(b"GET /call")
        try:
            async with asyncio.timeout(PATIENCE):
                for reader, _ in slow:
                    with contextlib.suppress(ConnectionError):
                        assert await reader.read() == b""
            assert not waiting.done()
            assert (await get(listener, target))[0] == 200
            assert await waiting == "the-code"
        finally:
            for _, writer in slow:
                writer.close()


async def test_more_connections_than_anybody_needs() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        port = urlsplit(listener.redirect_uri).port
        waiting = asyncio.create_task(listener.wait(attempt))
        idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(listener_module.CONNECTIONS)]
        await asyncio.sleep(0.05)
        assert (await get(listener, target))[0] == 0
        for _, writer in idle:
            writer.close()
        async with asyncio.timeout(PATIENCE):  # nothing tells when it has seen that they are gone
            while (status := (await get(listener, target))[0]) == 0:
                await asyncio.sleep(0.01)
        assert status == 200
        assert await waiting == "the-code"


async def test_a_refusal_of_the_provider_is_told() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt))
        status, _, page = await get(listener, target.replace("code=the-code", "error=access_denied"))
        assert status == 200
        assert "did not work" in page
        with pytest.raises(Denied):
            await waiting
        assert is_closed(listener)


async def test_a_second_callback_finds_nobody() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt))
        assert (await get(listener, target))[0] == 200
        assert await waiting == "the-code"
        with pytest.raises(ConnectionRefusedError):
            await get(listener, target)
        with pytest.raises(OAuthError) as caught:
            attempt.accept(target)
        assert caught.value.code == "oauth.used"


async def test_nobody_comes() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, target = begin(listener)
        with pytest.raises(OAuthError) as caught:
            await listener.wait(attempt, timeout=0.05)
        assert caught.value.code == "oauth.timeout"
        with pytest.raises(ConnectionRefusedError):
            await get(listener, target)


async def test_cancelled() -> None:
    async with RedirectListener(REGISTERED) as listener:
        attempt, _ = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt))
        await asyncio.sleep(0.02)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert is_closed(listener)


async def test_closed_without_ever_waiting() -> None:
    async with RedirectListener(REGISTERED) as listener:
        pass
    assert is_closed(listener)


async def test_localhost_is_heard_on_both_families() -> None:
    for registered, path in (("http://localhost", ""), ("http://localhost/", "/")):
        for to in ("127.0.0.1", "::1"):
            async with RedirectListener(registered) as listener:
                port = urlsplit(listener.redirect_uri).port
                assert listener.redirect_uri == f"http://localhost:{port}{path}"
                attempt, target = begin(listener)
                assert target.startswith("/?")
                waiting = asyncio.create_task(listener.wait(attempt))
                assert (await get(listener, target, to=to))[0] == 200
                assert await waiting == "the-code"


async def test_localhost_without_the_port_on_ipv6_takes_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some program has the port on ::1 already."""
    taken: list[socket.socket] = []

    def occupied(host: str = "127.0.0.1", port: int = 0) -> socket.socket:
        sock = listen(host, port)
        if host == "127.0.0.1" and not taken:
            taken.append(listen("::1", sock.getsockname()[1]))
        return sock

    monkeypatch.setattr(listener_module, "listen", occupied)
    async with RedirectListener("http://localhost/") as listener:
        assert urlsplit(listener.redirect_uri).port != taken[0].getsockname()[1]
    taken[0].close()


async def test_ipv6_literal() -> None:
    async with RedirectListener("http://[::1]/callback") as listener:
        assert listener.redirect_uri.startswith("http://[::1]:")
        attempt, target = begin(listener)
        waiting = asyncio.create_task(listener.wait(attempt))
        assert (await get(listener, target, to="::1"))[0] == 200
        assert await waiting == "the-code"


async def test_a_registered_port_is_kept_or_told_about() -> None:
    with listen() as holder:
        port = holder.getsockname()[1]
        with pytest.raises(OAuthError) as caught:
            async with RedirectListener(f"http://127.0.0.1:{port}/callback"):
                pass
        assert caught.value.code == "svc.port_in_use"
    async with RedirectListener(f"http://127.0.0.1:{port}/callback") as listener:
        assert listener.redirect_uri == f"http://127.0.0.1:{port}/callback"


async def test_only_this_machine_is_listened_for() -> None:
    async with RedirectListener("http://localhost/") as listener:
        names = {sock.getsockname()[0] for sock in listener._sockets}
        assert names == {"127.0.0.1", "::1"}


@pytest.mark.parametrize("registered", ["https://127.0.0.1/", "http://a.example/", "urn:ietf:wg:oauth:2.0:oob"])
def test_what_nobody_can_listen_for(registered: str) -> None:
    with pytest.raises(OAuthError):
        RedirectListener(registered)
