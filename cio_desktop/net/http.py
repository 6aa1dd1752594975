"""HTTP for everybody: the only importer of httpx, so that a change of library is an afternoon's work.

It must not know what is asked for. httpx is imported at first use; a server on this machine is asked without it
(`plain_http.py`). No proxy and no netrc from the environment: secrets go where the caller says and nowhere else. No
redirects.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import sys
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode, urlsplit, urlunsplit

from cio_desktop.net.answer import AnswerTooLarge as AnswerTooLarge
from cio_desktop.net.answer import HttpError as HttpError
from cio_desktop.net.answer import HttpTimeout as HttpTimeout
from cio_desktop.net.answer import Response as Response
from cio_desktop.net.answer import Streamed as Streamed
from cio_desktop.net.authorities import trusting_context

if TYPE_CHECKING:
    import httpx

    from cio_desktop.net.plain_http import PlainHttp

CONNECT_TIMEOUT = 10.0
READ_TIMEOUT = 60.0
KEPT = 30.0  # seconds for which an unused connection stays open
LINE_LIMIT = 16 * 1024 * 1024  # bytes without an end of line in a stream
NO_INTEREST = 64 * 1024  # bytes of an answer whose status is all that counts
BODY_LIMIT = 256 * 1024  # bytes of a foreign server's answer
_PACKINGS = ("gzip", "x-gzip", "deflate")
FORM_TYPE = "application/x-www-form-urlencoded"
_COMMAND_LINE = "httpx._main"

# both write whole URLs at INFO and DEBUG, parameters included
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


def load() -> None:
    """Imports the library, in any thread: for who knows that a request will come. Its command line is left out as where
    what that needs is not installed: imported with it, it takes as long again."""
    if "httpx" in sys.modules:
        return
    sys.modules[_COMMAND_LINE] = cast(ModuleType, None)
    try:
        import httpcore  # noqa: F401
        import httpx  # noqa: F401
    finally:
        if sys.modules.get(_COMMAND_LINE) is None:
            sys.modules.pop(_COMMAND_LINE, None)


class HttpClient:
    """A keep-alive client. `transport` replaces the network (an ASGI app in a test)."""

    def __init__(
        self, *, transport: Any = None, timeout: float = READ_TIMEOUT, tls: ssl.SSLContext | None = None
    ) -> None:
        """`tls`: whom to trust instead of the system's authorities."""
        self._transport = transport
        self._timeout = timeout
        self._tls = tls
        self._clients: dict[bool, httpx.AsyncClient] = {}  # by whether they speak TLS
        self._plain: PlainHttp | None = None

    async def close(self) -> None:
        if self._plain is not None:
            await self._plain.close()
        while self._clients:
            await self._clients.popitem()[1].aclose()

    async def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        timeout: float | None = None,
        extensions: Mapping[str, Any] | None = None,
        limit: int | None = None,
        came: _Came | None = None,
    ) -> Response:
        """Raises HttpError, HttpTimeout. `timeout` in seconds without a byte, `limit` the bytes that are taken.

        `came`: filled with the answer as it comes, for a caller who wants its beginning, too.
        """
        plain = self._plain_for(url) if limit is None and extensions is None else None
        if plain is not None:
            return await plain.request(method, url, headers or {}, body, **self._seconds(timeout))
        if limit is not None:
            # a few packed bytes may unpack to any number
            headers = {**(headers or {}), "Accept-Encoding": "identity"}
        opened = _Opened()
        try:
            with _translated():
                async with self._open(url).stream(
                    method,
                    url,
                    headers=dict(headers or {}),
                    content=body,
                    timeout=self._limits(timeout),
                    extensions={**(extensions or {}), "trace": opened.note},
                ) as answer:
                    if came is not None:
                        came.begins(answer)
                    content = await answer.aread() if limit is None else await _limited(answer, limit, came)
        except asyncio.CancelledError:
            await opened.close()
            raise
        return Response(answer.status_code, answer.headers, content)

    async def ask(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        timeout: float = 30.0,
        limit: int = BODY_LIMIT,
        came: _Came | None = None,
    ) -> Response:
        """A server that isn't trusted: the whole answer within `timeout` seconds and `limit` bytes.

        Raises HttpError, HttpTimeout, AnswerTooLarge.
        """
        try:
            async with asyncio.timeout(timeout):
                return await self.request(
                    method, url, headers=headers, body=body, timeout=timeout, limit=limit, came=came
                )
        except TimeoutError:
            raise HttpTimeout("No answer in time") from None

    async def post_form(
        self,
        url: str,
        fields: Mapping[str, str],
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
        limit: int = BODY_LIMIT,
    ) -> Response:
        """As `ask`, with `fields` as a form in the body: never in the address. The answer may come packed, and what
        came of one that broke off is answered with its flaw: it can't be asked for again."""
        headers = {"Content-Type": FORM_TYPE, "Accept": "application/json", **(headers or {})}
        came = _Came()
        try:
            return await self.ask(
                "POST", url, headers=headers, body=urlencode(fields).encode(), timeout=timeout, limit=limit, came=came
            )
        except HttpError as error:
            if came.body and came.status:
                return Response(came.status, came.headers, came.plain(limit), error)
            raise

    @contextlib.asynccontextmanager
    async def stream(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[tuple[int, AsyncIterator[str]]]:
        """Status and lines of an answer that does not end. `timeout`: seconds of silence."""
        async with self.content(url, method=method, headers=headers, body=body, timeout=timeout) as answer:
            yield answer.status, _lines(answer.pieces)

    @contextlib.asynccontextmanager
    async def content(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Streamed]:
        """An answer whose body is read as it comes. `timeout`: seconds of silence."""
        if (plain := self._plain_for(url)) is not None:
            from cio_desktop.net.plain_http import names_and_values

            async with plain.opened(method, url, headers or {}, body, **self._seconds(timeout)) as (head, pieces):
                yield Streamed(head.status_code, names_and_values(head), pieces)
            return
        with _translated():
            async with self._open(url).stream(
                method, url, headers=dict(headers or {}), content=body, timeout=self._limits(timeout)
            ) as answer:
                yield Streamed(answer.status_code, answer.headers, answer.aiter_bytes())

    def _limits(self, timeout: float | None) -> httpx.Timeout:
        import httpx

        seconds = self._seconds(timeout)
        return httpx.Timeout(seconds["silence"], connect=seconds["connect"])

    def _seconds(self, timeout: float | None) -> dict[str, float]:
        silence = self._timeout if timeout is None else timeout
        return {"connect": min(CONNECT_TIMEOUT, silence), "silence": silence}

    def _plain_for(self, url: str) -> PlainHttp | None:
        """For a server on this machine that speaks no TLS; None: httpx asks."""
        if self._transport is not None or not url.startswith("http://"):
            return None
        from cio_desktop.net.plain_http import PlainHttp, is_plain

        if not is_plain(url):
            return None
        if self._plain is None:
            self._plain = PlainHttp()
        return self._plain

    def _open(self, url: str) -> httpx.AsyncClient:
        """The system's authorities are read only for who speaks TLS: the service on loopback does not."""
        secure = not url.startswith("http://")
        if secure not in self._clients:
            import httpx

            self._clients[secure] = httpx.AsyncClient(
                transport=self._transport,
                verify=(self._tls or _tls_context()) if secure else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
                trust_env=False,
                follow_redirects=False,
                limits=httpx.Limits(max_connections=16, keepalive_expiry=KEPT),
            )
        return self._clients[secure]


class _Opened:
    """Sockets opened for one request. A request that is given up within the TLS handshake leaves its socket open."""

    def __init__(self) -> None:
        self._streams: list[Any] = []

    async def note(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            self._streams.append(info["return_value"])

    async def close(self) -> None:
        for stream in self._streams:
            await stream.aclose()


def pinned(url: str, address: str, port: int | None = None) -> tuple[str, dict[str, str], dict[str, Any]]:
    """URL, headers and extensions of a request that connects to this address, whatever the host's name says by now.

    Host header and certificate are the name's all the same. `port`: connect there instead of to the URL's own.
    """
    parts = urlsplit(url)
    port = port or parts.port
    host = f"[{address}]" if ":" in address else address
    where = f"{host}:{port}" if port else host
    return (
        urlunsplit((parts.scheme, where, parts.path or "/", parts.query, "")),
        {"Host": parts.netloc.rpartition("@")[2]},
        {"sni_hostname": parts.hostname},
    )


async def get_from(
    url: str,
    address: str,
    *,
    port: int | None = None,
    limit: int,
    timeout: float,
    tls: ssl.SSLContext | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """GETs once, from this address only; redirects are answered, not followed. Raises HttpError, HttpTimeout."""
    client = HttpClient(timeout=timeout, tls=tls)
    url, own, extensions = pinned(url, address, port)
    try:
        return await client.request("GET", url, headers={**(headers or {}), **own}, extensions=extensions, limit=limit)
    finally:
        await client.close()


async def post_json(url: str, body: bytes, *, timeout: float = 10.0, address: str | None = None) -> int:
    """POSTs JSON once and answers the status, within `timeout` seconds of all. What else is answered is of no interest,
    nor that it does not end. `address`: connect there, whatever the host's name says by now."""
    headers = {"Content-Type": "application/json"}
    extensions: dict[str, Any] = {}
    if address is not None:
        url, own, extensions = pinned(url, address)
        headers |= own
    client = HttpClient(timeout=timeout)
    came = _Came()
    try:
        async with asyncio.timeout(timeout):
            await client.request(
                "POST", url, headers=headers, body=body, extensions=extensions, limit=NO_INTEREST, came=came
            )
    except HttpError:
        if not came.status:
            raise
    except TimeoutError:
        if not came.status:
            raise HttpTimeout("No answer in time") from None
    finally:
        await client.close()
    return came.status


class _Came:
    """An answer as far as it has come; it may be packed against our wish."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: Mapping[str, str] = {}
        self.body = bytearray()

    def begins(self, answer: httpx.Response) -> None:
        self.status, self.headers = answer.status_code, answer.headers

    def plain(self, limit: int) -> bytes:
        """Unpacked as far as that goes."""
        try:
            return _unpacked(bytes(self.body), limit)
        except HttpError:
            return bytes(self.body[:limit])


async def _limited(answer: httpx.Response, limit: int, came: _Came | None) -> bytes:
    packing = answer.headers.get("content-encoding", "identity").strip().lower()
    body = bytearray() if came is None else came.body
    if came is None and packing not in ("", "identity"):
        raise HttpError("The answer is packed, although plain bytes were asked for")
    async for piece in answer.aiter_raw():
        body += piece
        if len(body) > limit:
            raise AnswerTooLarge(f"The answer is larger than {limit} bytes")
    if packing in ("", "identity"):
        return bytes(body)
    if packing not in _PACKINGS:
        raise HttpError("The answer is packed in no way that is known")
    return _unpacked(bytes(body), limit)


def _unpacked(body: bytes, limit: int) -> bytes:
    """A few packed bytes may unpack to any number: no more than the limit are made."""
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):  # gzip and zlib by their heads; bare, as some take "deflate"
        with contextlib.suppress(zlib.error):
            plain = zlib.decompressobj(wbits=window).decompress(body, limit + 1)
            break
    else:
        raise HttpError("The answer is packed in no way that is known")
    if len(plain) > limit:
        raise AnswerTooLarge(f"The answer is larger than {limit} bytes")
    return plain


async def _lines(pieces: AsyncIterator[bytes]) -> AsyncIterator[str]:
    """Split at CR LF and LF alone: httpx splits at U+2028 and the like too, which JSON has inside its strings."""
    rest = b""
    async for piece in pieces:
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            yield line.removesuffix(b"\r").decode("utf-8", "replace")
        if len(rest) > LINE_LIMIT:
            raise HttpError("The answer has a line without an end")
    if rest:
        yield rest.decode("utf-8", "replace")


@cache
def _tls_context() -> ssl.SSLContext:
    """One of our own: httpx announces HTTP in it."""
    return trusting_context()


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    load()
    import httpx

    try:
        yield
    except httpx.TimeoutException as error:
        raise HttpTimeout("No answer in time") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        # httpx's own text may hold the URL with its query
        raise HttpError(f"The connection failed ({type(error).__name__})") from error
