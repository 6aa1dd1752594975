"""Where the browser comes back to: a loopback socket, open for one sign-in (RFC 8252; oauth/README.md, The way back).

    async with RedirectListener(provider.redirect_uri) as listener:
        attempt = Attempt(provider, listener.redirect_uri, login_hint)
        ...                                                       # attempt.authorization_url goes to the browser
        code = await listener.wait(attempt, then=page)

Anything on this machine, and any page in the browser, may knock here: only a GET of the redirect's own path with the
attempt's own state counts. All else is answered briefly and changes nothing. Nothing that arrives is logged.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import socket
from html import escape
from types import TracebackType
from urllib.parse import urlsplit

from cio_desktop.language import ENGLISH, LanguageOf, Said, language, speaking, tr
from cio_desktop.language.wished import wished_languages
from cio_desktop.net.loopback import PortInUse, listen
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.protocol.errors import CioError

from .attempt import LIFE, Attempt
from .errors import OAuthError
from .provider import check_endpoint, is_loopback_redirect

LINE_LIMIT = 8 * 1024
HEADER_LINES = 100
READ_SECONDS = 5.0
CONNECTIONS = 64
PORT_TRIES = 20

_STYLE = (
    ":root{color-scheme:light dark}body{font:1.1em sans-serif;"  # as it is: CSS
    "margin:15vh auto;max-width:30em;padding:0 1em}"
)
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_HEADERS = (
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; "  # as it is: HTTP
    f"style-src 'sha256-{_STYLE_HASH}'",
    "Cache-Control: no-store",  # as it is: HTTP
    "Referrer-Policy: no-referrer",  # as it is: HTTP
    "X-Content-Type-Options: nosniff",  # as it is: HTTP
    "Connection: close",  # as it is: HTTP
)
_BAD, _NOT_THERE = "400 Bad Request", "404 Not Found"  # as it is: HTTP
_PAGE = (
    '<!doctype html><html lang="{code}" dir="{direction}">'  # as it is: HTML
    '<head><meta charset="utf-8"><title>{title}</title>'
    "<style>{style}</style></head><body><h1>{title}</h1><p>{text}</p></body></html>"
)


class RedirectListener:
    """Bound while inside `async with`; `redirect_uri` then holds the port. Raises OAuthError when it can't be bound."""

    def __init__(self, registered: str, language_of: LanguageOf = lambda _wished: ENGLISH) -> None:
        if not is_loopback_redirect(registered):
            raise OAuthError(
                Said("The browser can't come back to this redirect address by itself."), code="oauth.endpoint"
            )
        parts = urlsplit(registered)
        self._host = (parts.hostname or "").lower()
        self._port = parts.port
        self._path = parts.path
        self._language_of = language_of
        self._sockets: list[socket.socket] = []
        self._servers: list[asyncio.Server] = []
        self._handlers = TaskScope("redirect listener")
        self._attempt: Attempt | None = None
        self._then: str | None = None
        self._answer: asyncio.Future[str] | None = None
        self.answered = False
        """The browser that counts was here; whoever waits hears of it only when its answer is written."""

    @property
    def netloc(self) -> str:
        assert self._port is not None
        host = f"[{self._host}]" if ":" in self._host else self._host
        return host if self._port == 80 else f"{host}:{self._port}"

    @property
    def redirect_uri(self) -> str:
        # a path that isn't there stays so: providers compare letter by letter
        return f"http://{self.netloc}{self._path}"

    async def __aenter__(self) -> RedirectListener:
        self._sockets = self._bind()
        self._port = self._sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def wait(self, attempt: Attempt, *, timeout: float = LIFE, then: str | None = None) -> str:
        """The code, once the browser brought it. `then`: where the browser is sent on, else it sees a short page.

        Raises OAuthError: oauth.timeout, or what `Attempt.accept` says. The port is closed when this ends, however.
        """
        self._attempt, self._then = attempt, None if then is None else check_endpoint(then)
        self._answer = asyncio.get_running_loop().create_future()
        try:
            for sock in self._sockets:
                self._servers.append(await asyncio.start_server(self._accept, sock=sock, limit=LINE_LIMIT))
            async with asyncio.timeout(timeout):
                return await self._answer
        except TimeoutError:
            raise OAuthError(
                Said(
                    "The browser didn't come back in time. Start the sign-in again, or paste the address it ended at."
                ),
                code="oauth.timeout",
            ) from None
        finally:
            await self.close()

    async def close(self) -> None:
        """The browser that was answered keeps its answer; everybody else is hung up on."""
        for server in self._servers:
            server.close()
        for sock in self._sockets:
            sock.close()
        self._servers, self._sockets = [], []
        if self._answer is not None and not self._answer.done():
            self._answer.cancel()
        await self._handlers.close()

    def _bind(self) -> list[socket.socket]:
        """127.0.0.1, and for `localhost` the same port of ::1 too: a browser may try either first."""
        try:
            if self._host != "localhost":
                return [listen(self._host, self._port or 0)]
            for _ in range(PORT_TRIES):
                first = listen("127.0.0.1", self._port or 0)
                try:
                    return [first, listen("::1", first.getsockname()[1])]
                except PortInUse:
                    first.close()
                    if self._port is not None:
                        raise
                except CioError:
                    return [first]  # no IPv6 here
            raise PortInUse("no port is free for both")  # as it is: to programs
        except PortInUse:
            raise OAuthError(
                Said(
                    "The port the provider sends the browser back to is used by another program. Close that program, "
                    "or paste the address the browser ends at."
                ),
                code="svc.port_in_use",
            ) from None
        except CioError as error:
            said = Said("The browser can't come back to this machine:") + error.words
            raise OAuthError(said, code=error.code) from None

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(self._handlers) >= CONNECTIONS or self._handlers.closed:
            writer.transport.abort()
        else:
            self._handlers.start(self._serve(reader, writer))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        outcome: str | OAuthError | None = None
        try:
            async with asyncio.timeout(READ_SECONDS):
                answer, outcome = await self._judge(reader)
                writer.write(answer)
                await writer.drain()
                writer.close()
                await writer.wait_closed()
        except (OSError, TimeoutError, asyncio.IncompleteReadError):
            pass  # gone, or too slow; what it brought counts all the same
        finally:
            writer.transport.abort()
            if outcome is not None:
                self._finish(outcome)

    async def _judge(self, reader: asyncio.StreamReader) -> tuple[bytes, str | OAuthError | None]:
        """What is answered, and for the one that counts what came of it."""
        try:
            words = (await reader.readuntil(b"\n")).decode("latin-1").split()
            hosts, wished = await _headers(reader)
        except asyncio.LimitOverrunError:
            return _short("414 URI Too Long"), None  # as it is: to programs
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            return _short(_BAD), None
        path, _, query = words[1].partition("?")
        if words[0] != "GET" or path != (self._path or "/") or hosts != [self.netloc.lower()]:
            return _short(_NOT_THERE), None
        attempt = self._attempt
        if attempt is None or self._answer is None or self._answer.done() or not attempt.matches(query):
            return _short(_BAD), None
        try:
            outcome: str | OAuthError = attempt.accept("?" + query)
        except OAuthError as error:
            if error.code == "oauth.used":
                return _short(_BAD), None
            outcome = error
        self.answered = True
        if self._then is not None:
            return _answer("303 See Other", "", f"Location: {self._then}"), outcome  # as it is: to programs
        with speaking(await asyncio.to_thread(self._language_of, wished)):
            return _answer("200 OK", _end_page(failed=isinstance(outcome, OAuthError))), outcome

    def _finish(self, outcome: str | OAuthError) -> None:
        if self._answer is None or self._answer.done():
            return
        if isinstance(outcome, OAuthError):
            self._answer.set_exception(outcome)
        else:
            self._answer.set_result(outcome)


async def _headers(reader: asyncio.StreamReader) -> tuple[list[str], list[str]]:
    """The hosts that it names, and the languages that are wished."""
    hosts: list[str] = []
    wished = ""
    for _ in range(HEADER_LINES):
        line = (await reader.readuntil(b"\n")).decode("latin-1").strip()
        if not line:
            return hosts, wished_languages(wished)
        name, _, value = line.partition(":")
        if name.lower() == "host":
            hosts.append(value.strip().lower())
        elif name.lower() == "accept-language":
            wished = value
    raise asyncio.LimitOverrunError("too many headers", 0)  # as it is: to programs


def _short(status: str) -> bytes:
    """For strangers, in the words of HTTP."""
    return _answer(status, _page(status.partition(" ")[2], "Nothing is waited for here."))  # as it is: to programs


def _end_page(*, failed: bool) -> str:
    if failed:
        return _page(tr("Not connected"), tr("The sign-in did not work. CIO Desktop says why."))
    return _page(tr("Almost done"), tr("You can close this tab and go back to CIO Desktop."))


def _page(title: str, text: str) -> str:
    spoken = language()
    direction = "rtl" if spoken.right_to_left else "ltr"
    return _PAGE.format(
        code=escape(spoken.code), direction=direction, title=escape(title), text=escape(text), style=_STYLE
    )


def _answer(status: str, page: str, *headers: str) -> bytes:
    body = page.encode()
    length = f"Content-Length: {len(body)}"  # as it is: HTTP
    lines = (f"HTTP/1.1 {status}", "Content-Type: text/html; charset=utf-8", length)  # as it is: HTTP
    return "\r\n".join((*lines, *_HEADERS, *headers, "", "")).encode() + body
