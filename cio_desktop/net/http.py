"""HTTP for everybody: the only importer of httpx, so that a change of library is an afternoon's work.

It must not know what is asked for. httpx is imported at first use: the window paints before it is needed. No proxy and
no netrc from the environment: secrets go where the caller says and nowhere else. No redirects.
"""

from __future__ import annotations

import contextlib
import logging
import ssl
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from cio_desktop.protocol.errors import CioError

if TYPE_CHECKING:
    import httpx

CONNECT_TIMEOUT = 10.0
READ_TIMEOUT = 60.0
LINE_LIMIT = 16 * 1024 * 1024  # bytes without an end of line in a stream

# both write whole URLs at INFO and DEBUG, parameters included
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class HttpError(CioError):
    """The other side could not be reached, or hung up."""

    code = "http.unreachable"
    retryable = True


class HttpTimeout(HttpError):
    code = "http.timeout"


@dataclass(frozen=True, slots=True)
class Response:
    status: int
    headers: Mapping[str, str]
    body: bytes


class HttpClient:
    """A keep-alive client. `transport` replaces the network (an ASGI app in a test)."""

    def __init__(self, *, transport: Any = None, timeout: float = READ_TIMEOUT) -> None:
        self._transport = transport
        self._timeout = timeout
        self._client: httpx.AsyncClient | None = None

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        timeout: float | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> Response:
        """Raises HttpError, HttpTimeout. `timeout` in seconds without a byte."""
        with _translated():
            answer = await self._open().request(
                method,
                url,
                headers=dict(headers or {}),
                content=body,
                timeout=self._limits(timeout),
                extensions=dict(extensions or {}),
            )
        return Response(answer.status_code, answer.headers, answer.content)

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
        with _translated():
            async with self._open().stream(
                method, url, headers=dict(headers or {}), content=body, timeout=self._limits(timeout)
            ) as answer:
                yield answer.status_code, _lines(answer.aiter_bytes())

    def _limits(self, timeout: float | None) -> httpx.Timeout:
        import httpx

        return httpx.Timeout(self._timeout if timeout is None else timeout, connect=CONNECT_TIMEOUT)

    def _open(self) -> httpx.AsyncClient:
        if self._client is None:
            import httpx

            self._client = httpx.AsyncClient(
                transport=self._transport,
                verify=_tls_context(),
                trust_env=False,
                follow_redirects=False,
                limits=httpx.Limits(max_connections=16, keepalive_expiry=30),
            )
        return self._client


async def post_json(url: str, body: bytes, *, timeout: float = 10.0, address: str | None = None) -> int:
    """POSTs JSON once and answers the status. `address`: connect there, whatever the host's name says by now."""
    parts = urlsplit(url)
    headers = {"Content-Type": "application/json"}
    extensions: dict[str, Any] = {}
    if address is not None:
        headers["Host"] = parts.netloc.rpartition("@")[2]
        extensions["sni_hostname"] = parts.hostname
        host = f"[{address}]" if ":" in address else address
        port = f":{parts.port}" if parts.port else ""
        url = urlunsplit((parts.scheme, host + port, parts.path or "/", parts.query, ""))
    client = HttpClient(timeout=timeout)
    try:
        return (await client.request("POST", url, headers=headers, body=body, extensions=extensions)).status
    finally:
        await client.close()


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
    """The system's authorities, as the mail connections use them; certifi's where the system names none."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not context.cert_store_stats()["x509_ca"] and ssl.get_default_verify_paths().capath is None:
        import certifi

        context.load_verify_locations(cafile=certifi.where())
    return context


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    import httpx

    try:
        yield
    except httpx.TimeoutException as error:
        raise HttpTimeout("No answer in time") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        # httpx's own text may hold the URL with its query
        raise HttpError(f"The connection failed ({type(error).__name__})") from error
