"""What came back, as a type or as an error: the one place where both are made.

Whatever a call meets is an ApiError of protocol.errors: not reached, too late, refused, or not an answer of this API.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

import msgspec

from cio_desktop.language import Said
from cio_desktop.net.answer import HttpError, HttpTimeout
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import (
    ApiConnectionError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
)

T = TypeVar("T")

# what msgspec raises of bytes that are not what was asked for; a document of a thousand brackets is the last one's
_NOT_THAT = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


@contextmanager
def translated() -> Iterator[None]:
    """What the network did, as an error of the API."""
    try:
        yield
    except HttpTimeout as error:
        raise ApiTimeoutError(Said("The service did not answer in time.")) from error
    except HttpError as error:
        raise ApiConnectionError(Said("The service can't be reached.")) from error


def read(kind: type[T], status: int, headers: Mapping[str, str], body: bytes) -> T:
    """The answer. Numbers may come as text, as other services send them. Raises ApiStatusError, ApiResponseError."""
    check(status, headers, body)
    try:
        return msgspec.json.decode(body, type=kind, strict=False)
    except _NOT_THAT as error:
        said = Said("The service's answer has another shape than documented: {error}", error=str(error))
        raise ApiResponseError(said) from error


def read_text(status: int, headers: Mapping[str, str], body: bytes) -> str:
    """An answer that is no JSON."""
    check(status, headers, body)
    return body.decode("utf-8", "replace")


def read_event(kind: type[T], data: str) -> T:
    try:
        return msgspec.json.decode(data, type=kind, strict=False)
    except _NOT_THAT as error:
        raise ApiResponseError(Said("An event has another shape than documented: {error}", error=str(error))) from error


def check(status: int, headers: Mapping[str, str], body: bytes) -> None:
    """Raises ApiStatusError for anything but success."""
    if not 200 <= status < 300:
        raise ApiStatusError(status, _error_body(status, body), retry_after=_seconds(headers.get("retry-after", "")))


def _error_body(status: int, body: bytes) -> ErrorBody:
    try:
        return msgspec.json.decode(body, type=ErrorBody)
    except _NOT_THAT:
        return ErrorBody(value=f"HTTP {status}", success=False)


def _seconds(text: str) -> int | None:
    """Of Retry-After; a date in it is nobody's here."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
