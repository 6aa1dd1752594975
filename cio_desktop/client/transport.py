"""Signing, sending, retrying and reading: the one place where a call becomes HTTP and an answer becomes a type."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import msgspec

from cio_desktop.net.http import HttpClient, HttpError, HttpTimeout
from cio_desktop.protocol.errors import (
    ApiConnectionError,
    ApiError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
    ErrorBody,
)
from cio_desktop.protocol.forms import Pairs, encode_form, encode_multipart
from cio_desktop.protocol.oauth1 import FORM_TYPE, authorization_header

T = TypeVar("T")

RETRIES = 2
FIRST_PAUSE = 0.2  # seconds, doubled each time, with jitter
READ_METHODS = frozenset({"GET"})


class Transport:
    """One server and one key. GET is tried again after a broken connection, anything else only by its caller."""

    def __init__(self, base_url: str, key: str, secret: str, *, timeout: float = 60.0, http: Any = None) -> None:
        self.move_to(base_url)
        self._key = key
        self._secret = secret
        self._http = HttpClient(transport=http, timeout=timeout)

    def move_to(self, base_url: str) -> None:
        """Raises ApiError api.address if this is not the root of a server."""
        self.base_url = root_of(base_url)

    def __repr__(self) -> str:
        return f"Transport({self.base_url!r})"

    async def close(self) -> None:
        await self._http.close()

    async def call(
        self,
        result: type[T],
        method: str,
        path: str,
        *,
        query: Pairs | None = None,
        form: Pairs | None = None,
        json: Any = None,
        files: Mapping[str, bytes] | None = None,
        timeout: float | None = None,
    ) -> T:
        """Raises ApiStatusError, ApiConnectionError, ApiTimeoutError, ApiResponseError. `path` is already encoded."""
        target = path + ("?" + encode_form(query).decode() if query else "")
        body: bytes | None = None
        headers = {"Accept": "application/json"}
        if json is not None:
            body, headers["Content-Type"] = msgspec.json.encode(json), "application/json"
        elif files is not None:
            body, headers["Content-Type"] = encode_multipart(form or [], files)
        elif form is not None:
            body, headers["Content-Type"] = encode_form(form), FORM_TYPE
        attempts = 1 + (RETRIES if method in READ_METHODS else 0)
        for attempt in range(attempts):
            fields, signed = (form or [], None) if json is None and files is None else ([], body)
            url = self.base_url + target  # the service may have come back elsewhere meanwhile
            # signed anew each time: a nonce works once
            headers["Authorization"] = authorization_header(method, url, fields, self._key, self._secret, body=signed)
            try:
                with _translated():
                    answer = await self._http.request(method, url, headers=headers, body=body, timeout=timeout)
            except ApiTimeoutError:
                raise
            except ApiConnectionError:
                if attempt + 1 == attempts:
                    raise
                await asyncio.sleep(FIRST_PAUSE * 2**attempt * random.uniform(0.8, 1.2))
            else:
                return _read(result, answer.status, answer.body)
        raise AssertionError("unreachable")

    async def events(
        self,
        kind: type[T],
        method: str,
        path: str,
        *,
        query: Pairs | None = None,
        form: Pairs | None = None,
        timeout: float,
    ) -> AsyncGenerator[T, None]:
        """Server-sent events, one `kind` each, until the server ends them. `timeout`: seconds of silence.

        Raises as `call` does, also while they are read.
        """
        data: list[str] = []
        async with self._lines(method, path, query or [], form, timeout) as lines:
            async for line in lines:
                if line.startswith("data:"):
                    data.append(line[5:].removeprefix(" "))
                elif not line and data:
                    yield _event("\n".join(data), kind)
                    data.clear()

    @asynccontextmanager
    async def _lines(
        self, method: str, path: str, query: Pairs, form: Pairs | None, timeout: float
    ) -> AsyncIterator[AsyncIterator[str]]:
        url = self.base_url + path
        if query:
            url += "?" + encode_form(query).decode()
        headers = {
            "Accept": "text/event-stream",
            "Authorization": authorization_header(method, url, form or [], self._key, self._secret),
        }
        body: bytes | None = None
        if form is not None:
            body, headers["Content-Type"] = encode_form(form), FORM_TYPE
        with _translated():
            async with self._http.stream(url, method=method, headers=headers, body=body, timeout=timeout) as (
                status,
                lines,
            ):
                if status != 200:
                    words = "".join([line async for line in lines])
                    _read(dict, status, words.encode())
                yield lines


@contextmanager
def _translated() -> Iterator[None]:
    """What the network did, as an error of the API."""
    try:
        yield
    except HttpTimeout as error:
        raise ApiTimeoutError("The service did not answer in time.") from error
    except HttpError as error:
        raise ApiConnectionError("The service can't be reached.") from error


def _read(result: type[T], status: int, body: bytes) -> T:
    if not 200 <= status < 300:
        raise ApiStatusError(status, _error_body(status, body))
    try:
        return msgspec.json.decode(body, type=result, strict=False)  # numbers as text, as other services send them
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ApiResponseError(f"The service's answer has another shape than documented: {error}") from error


def _event(data: str, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=kind, strict=False)
    except msgspec.DecodeError as error:
        raise ApiResponseError(f"An event has another shape than documented: {error}") from error


def _error_body(status: int, body: bytes) -> ErrorBody:
    try:
        return msgspec.json.decode(body, type=ErrorBody)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ErrorBody(value=f"HTTP {status}", success=False)


def root_of(base_url: str) -> str:
    """The address without a slash at its end. Raises ApiError api.address if it is not the root of a server."""
    try:
        parts = urlsplit(base_url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or "@" in parts.netloc or parts.query or parts.fragment or not base_url.isascii():
        # a user in it would replace our signature; a query would not be signed
        raise ApiError("The address of a service looks like https://api.example.org", code="api.address")
    return base_url.rstrip("/")


def flag(value: bool | None) -> str | None:
    """The API spells booleans 1 and 0; None is not sent."""
    return None if value is None else str(int(value))


def pairs(**fields: str | int | Sequence[str] | None) -> Pairs:
    """Parameters as pairs: None is left out, several values go as `name[]`."""
    result: Pairs = []
    for name, value in fields.items():
        name = name.rstrip("_")
        if value is None:
            continue
        if isinstance(value, str | int):
            result.append((name, str(value)))
        else:
            result += [(f"{name}[]", item) for item in value]
    return result


def path(*segments: str) -> str:
    """`/2.0/…` with each segment percent-encoded whole. Raises ValueError for an empty one."""
    if not all(segments):
        raise ValueError("an id or name in the path is empty")
    return "/2.0/" + "/".join(_segment(segment) for segment in segments)


def _segment(text: str) -> str:
    # `.` and `..` would be taken for steps in the path, and lead to another resource
    return text.replace(".", "%2E") if text in {".", ".."} else quote(text, safe="~")
