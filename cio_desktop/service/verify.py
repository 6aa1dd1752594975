"""Who signed a request, or a 401 that shows the signature base string. The rules are protocol.oauth1's; here are the
places a request comes from, the answer to a failure, and the memory of nonces.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from starlette.datastructures import Headers
from starlette.types import Scope

from cio_desktop.protocol.oauth1 import SKEW, SignatureError, SignedRequest, Unreadable, Verified, consumer_key, verify

from .errors import BadParameter, Unsigned

NONCES_KEPT = 100_000
SHORT = 4 * 1024  # bytes that are gone through at once
SHOWN = 2 * 1024  # characters of a base string
_FORM_KEY = re.compile(rb"(?:^|&)oauth_consumer_key=([^&]*)")
# in a base string everything is escaped twice: `=` is %3D and `&` is %26
_SECRET_VALUES = re.compile(
    r"((?:password|redirected_to|provider_(?:token|token_secret|refresh_token|consumer_secret))"
    r"(?:%255B.*?%255D)*%3D).*?(?=%26|\Z)",
    re.IGNORECASE,
)


class NonceMemory:
    """Refuses a request seen before. Lives in memory only, so it also refuses what was signed before it began.

    What an earlier process has seen is unknown here. A timestamp of this process's lifetime can't have been used then,
    so older ones are refused: nothing needs to be written per request, and a replay after a restart fails. The price is
    that a client whose clock is slow by s seconds is refused for the first s seconds after a start.
    When the memory is full, the oldest entries go and everything as old as they are is refused from then on.
    """

    def __init__(self, started: float, limit: int = NONCES_KEPT) -> None:
        self._floor = int(started)
        self._limit = limit
        self._seen: dict[int, set[tuple[str, str]]] = {}
        self._count = 0

    def admit(self, who: Verified, now: float) -> bool:
        """True the first time. Must be asked only for requests whose signature holds."""
        self._forget(int(now) - SKEW)
        if who.timestamp < self._floor:
            return False
        entries = self._seen.setdefault(who.timestamp, set())
        entry = (who.key, who.nonce)
        if entry in entries:
            return False
        entries.add(entry)
        self._count += 1
        while self._count > self._limit:
            oldest = min(self._seen)
            self._floor = max(self._floor, oldest + 1)
            self._count -= len(self._seen.pop(oldest))
        return True

    def _forget(self, before: int) -> None:
        """Drops what the clock refuses anyway. The floor stays: a clock set back must not lock everybody out."""
        for timestamp in [known for known in self._seen if known < before]:
            self._count -= len(self._seen.pop(timestamp))


class Verifier:
    """Checks every request, also those to paths that don't exist: a stranger learns nothing about the routes."""

    def __init__(self, secret_of: Callable[[str], str | None], clock: Callable[[], float]) -> None:
        self._secret_of = secret_of
        self._clock = clock
        self._nonces = NonceMemory(clock())
        self._turn = asyncio.Lock()

    def names_a_key(self, scope: Scope, headers: Headers) -> bool:
        """Whether a key of ours stands where a request may be signed, its body left aside. Says nothing of the rest."""
        for query in (scope["query_string"], b""):  # a query that nobody can read leaves the header
            try:
                key = consumer_key(_signed_request({**scope, "query_string": query}, headers, b""))
            except SignatureError:
                continue
            return key is not None and self._secret_of(key) is not None
        return False

    def form_names_a_key(self, body: bytes) -> bool:
        """Whether a form may be signed with a key of ours; only a look at its text."""
        named = _FORM_KEY.findall(body)
        return any(self._secret_of(unquote_to_bytes(key).decode("utf-8", "replace")) is not None for key in named)

    async def check(self, scope: Scope, headers: Headers, body: bytes) -> Verified:
        """Raises Unsigned; BadParameter for a form that can't be read at all.

        What is long is gone through beside the loop, one request after the other.
        """
        now = self._clock()
        try:
            request = _signed_request(scope, headers, body)
            if len(body) + len(request.raw_query) <= SHORT:
                who = verify(request, self._secret_of, now)
            else:
                async with self._turn:
                    who = await asyncio.to_thread(verify, request, self._secret_of, now)
        except Unreadable as error:
            if self.names_a_key(scope, headers):
                raise BadParameter("body" if body else "query", "is not readable as form fields in UTF-8") from None
            raise Unsigned(error.reason) from None
        except SignatureError as error:
            raise Unsigned(_words(error)) from None
        if not self._nonces.admit(who, now):
            raise Unsigned("This request was seen before, or was signed before the service started: sign it anew")
        return who


def _signed_request(scope: Scope, headers: Headers, body: bytes) -> SignedRequest:
    if len(headers.getlist("authorization")) > 1:
        raise SignatureError("More than one Authorization header")
    try:
        raw_path = bytes(scope["raw_path"]).decode("utf-8")
        raw_query = bytes(scope["query_string"]).decode("utf-8")
    except UnicodeDecodeError:
        raise SignatureError("The address is not readable as UTF-8") from None
    return SignedRequest(
        method=scope["method"],
        scheme=scope["scheme"],
        host=headers["host"],
        raw_path=raw_path,
        raw_query=raw_query,
        authorization=headers.get("authorization"),
        content_type=headers.get("content-type"),
        body=body,
    )


def _words(error: SignatureError) -> str:
    """As the vendor's service said it. The base string holds no key's secret; a mail password in it is covered."""
    if not error.base_string:
        return error.reason
    base = _SECRET_VALUES.sub(r"\1[...]", error.base_string[:SHOWN])
    return f"{error.reason} {error.signature}. Signature base string should be {base}"
