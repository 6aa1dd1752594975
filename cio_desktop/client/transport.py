"""Signing, sending, retrying: the one place where a call becomes HTTP."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from cio_desktop.client.address import root_of
from cio_desktop.client.answers import check, read, read_event, read_text, translated
from cio_desktop.client.deadline import deadline
from cio_desktop.client.parameters import asked, path
from cio_desktop.net.http import HttpClient
from cio_desktop.protocol.errors import ApiConnectionError, ApiError, ApiStatusError, ApiTimeoutError
from cio_desktop.protocol.forms import Pairs, encode_form, encode_multipart
from cio_desktop.protocol.oauth1 import FORM_TYPE, authorization_header

if TYPE_CHECKING:
    from cio_desktop.client.download import Download
    from cio_desktop.client.page import Page
    from cio_desktop.net.answer import Response

T = TypeVar("T")

RETRIES = 2
FIRST_PAUSE = 0.2  # seconds, doubled each time, with jitter
READ_METHODS = frozenset({"GET"})
_ERROR_LIMIT = 1024 * 1024  # bytes of what is said about why there is no content


class Transport:
    """One server and one key. GET is tried again after a broken connection, anything else only by its caller.

    A route is named by its pattern (routes.py) and `ids`, what stands in the pattern's places.
    """

    def __init__(self, base_url: str, key: str, secret: str, *, timeout: float = 60.0, http: Any = None) -> None:
        self.base_url = root_of(base_url)
        self._key = key
        self._secret = secret
        self._http = HttpClient(transport=http, timeout=timeout)
        self._lacking: set[str] = set()
        self._doubted: dict[str, tuple[str, ...]] = {}  # routes that answered 404, with the ids that may be its reason

    def move_to(self, base_url: str) -> None:
        """Raises ApiError api.address if this is not the root of a server."""
        self.base_url = root_of(base_url)
        self._lacking.clear()
        self._doubted.clear()

    def sign_with(self, key: str, secret: str) -> None:
        self._key, self._secret = key, secret

    def __repr__(self) -> str:
        return f"Transport({self.base_url!r})"

    async def close(self) -> None:
        await self._http.close()

    async def call(
        self,
        result: type[T],
        method: str,
        pattern: str,
        *ids: str,
        query: Pairs | None = None,
        form: Pairs | None = None,
        json: Any = None,
        files: Mapping[str, bytes] | None = None,
        timeout: float | None = None,
        silence: float | None = None,
    ) -> T:
        """`timeout`: seconds for all of it, repetitions included. `silence`: seconds without a byte.

        Raises ApiStatusError, ApiConnectionError, ApiTimeoutError, ApiResponseError.
        """
        answer = await self._ask(method, pattern, ids, query, form, json, files, timeout, silence)
        with self._noted(method, pattern, ids):
            return read(result, answer.status, answer.headers, answer.body)

    async def text(self, pattern: str, *ids: str, query: Pairs | None = None, timeout: float | None = None) -> str:
        """GET of what is no JSON."""
        answer = await self._ask("GET", pattern, ids, query, None, None, None, timeout, None)
        with self._noted("GET", pattern, ids):
            return read_text(answer.status, answer.headers, answer.body)

    async def page(self, items: type[list[T]], pattern: str, *ids: str, wanted: Mapping[str, Any]) -> Page[T]:
        """GET of a list, with `limit`, `offset` and `timeout` among what is wanted."""
        from cio_desktop.client.page import Page

        query = asked(wanted, "limit", "offset")
        timeout = wanted.get("timeout")

        async def ask(limit: int | None, offset: int | None) -> list[T]:
            place: Pairs = [(n, str(v)) for n, v in (("limit", limit), ("offset", offset)) if v is not None]
            return await self.call(items, "GET", pattern, *ids, query=query + place, timeout=timeout)

        limit, offset = wanted.get("limit"), wanted.get("offset")
        return Page(await ask(limit, offset), limit=limit, offset=offset or 0, ask=ask)

    async def events(
        self,
        kind: type[T],
        method: str,
        pattern: str,
        *ids: str,
        query: Pairs | None = None,
        form: Pairs | None = None,
        timeout: float,
    ) -> AsyncGenerator[T, None]:
        """Server-sent events, one `kind` each, until the server ends them. `timeout`: seconds of silence.

        Raises as `call` does, also while they are read.
        """
        data: list[str] = []
        async with self._lines(method, pattern, ids, query or [], form, timeout) as lines:
            async for line in lines:
                if line.startswith("data:"):
                    data.append(line[5:].removeprefix(" "))
                elif not line and data:
                    yield read_event(kind, "\n".join(data))
                    data.clear()

    @asynccontextmanager
    async def download(
        self, pattern: str, *ids: str, start: int = 0, tag: str | None = None, timeout: float | None = None
    ) -> AsyncIterator[Download]:
        """GET of content from byte `start` on. `tag`: of what was begun; other content comes from its beginning.
        `timeout`: seconds of silence."""
        from cio_desktop.client.download import Download

        target = path(pattern, *ids)
        headers = {"Accept": "*/*", **self._signed("GET", self.base_url + target, [])}
        if start:
            headers["Range"] = f"bytes={start}-"
            headers |= {} if tag is None else {"If-Range": tag}
        with translated():
            async with self._http.content(self.base_url + target, headers=headers, timeout=timeout) as answer:
                if not 200 <= answer.status < 300:
                    with self._noted("GET", pattern, ids):
                        check(answer.status, answer.headers, await _beginning(answer.pieces))
                yield Download(answer.status, answer.headers, answer.pieces)

    async def supports(self, route: str) -> bool:
        """Whether the server has a route. False once it was seen to lack it: it answered 405 or 501, or 404 although
        what stands above it is there, which is asked now."""
        if route in self._doubted and await self._is_lacking(route, self._doubted.pop(route)):
            self._lacking.add(route)
        return route not in self._lacking

    async def _is_lacking(self, route: str, ids: tuple[str, ...]) -> bool:
        pattern = route.partition(" ")[2]
        if not ids:
            return True
        above, _, last = pattern.rpartition("/")
        named = last.startswith("{")
        try:
            await self.call(msgspec.Raw, "GET", above, *(ids[:-1] if named else ids))
        except ApiStatusError as error:
            # a list that is not there has no entries either; anything else is about the ids
            return named and error.no_route and not await self.supports(f"GET {above}")
        except ApiError:
            return False
        return not named

    @asynccontextmanager
    async def _lines(
        self, method: str, pattern: str, ids: Sequence[str], query: Pairs, form: Pairs | None, timeout: float
    ) -> AsyncIterator[AsyncIterator[str]]:
        url = self.base_url + path(pattern, *ids)
        if query:
            url += "?" + encode_form(query).decode()
        headers = {"Accept": "text/event-stream", **self._signed(method, url, form or [])}
        body: bytes | None = None
        if form is not None:
            body, headers["Content-Type"] = encode_form(form), FORM_TYPE
        with translated():
            async with self._http.stream(url, method=method, headers=headers, body=body, timeout=timeout) as (
                status,
                lines,
            ):
                if status != 200:
                    words = "".join([line async for line in lines])
                    with self._noted(method, pattern, tuple(ids)):
                        read(dict, status, {}, words.encode())
                yield lines

    async def _ask(
        self,
        method: str,
        pattern: str,
        ids: tuple[str, ...],
        query: Pairs | None,
        form: Pairs | None,
        json: Any,
        files: Mapping[str, bytes] | None,
        timeout: float | None,
        silence: float | None,
    ) -> Response:
        target = path(pattern, *ids) + ("?" + encode_form(query).decode() if query else "")
        body: bytes | None = None
        headers = {"Accept": "application/json"}
        if json is not None:
            body, headers["Content-Type"] = msgspec.json.encode(json), "application/json"
        elif files is not None:
            body, headers["Content-Type"] = encode_multipart(form or [], files)
        elif form is not None:
            body, headers["Content-Type"] = encode_form(form), FORM_TYPE
        fields, signed = (form or [], None) if json is None and files is None else ([], body)
        attempts = 1 + (RETRIES if method in READ_METHODS else 0)
        async with deadline(timeout) if timeout is not None else nullcontext():
            for attempt in range(attempts):
                url = self.base_url + target  # the service may have come back elsewhere meanwhile
                # signed anew each time: a nonce works once
                own = {**headers, **self._signed(method, url, fields, signed)}
                try:
                    with translated():
                        return await self._http.request(method, url, headers=own, body=body, timeout=timeout or silence)
                except ApiTimeoutError:
                    raise
                except ApiConnectionError:
                    if attempt + 1 == attempts:
                        raise
                    await asyncio.sleep(FIRST_PAUSE * 2**attempt * random.uniform(0.8, 1.2))
        raise AssertionError("unreachable")

    def _signed(self, method: str, url: str, fields: Pairs, body: bytes | None = None) -> dict[str, str]:
        return {"Authorization": authorization_header(method, url, fields, self._key, self._secret, body=body)}

    @contextmanager
    def _noted(self, method: str, pattern: str, ids: tuple[str, ...]) -> Iterator[None]:
        """What an error tells of the route."""
        route = f"{method} {pattern}"
        try:
            yield
        except ApiStatusError as error:
            if error.status == 404:
                self._doubted[route] = ids
            elif error.no_route:
                self._lacking.add(route)
            raise


async def _beginning(pieces: AsyncIterator[bytes]) -> bytes:
    found = b""
    async for piece in pieces:
        found += piece
        if len(found) > _ERROR_LIMIT:
            break
    return found
