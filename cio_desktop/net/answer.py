"""What comes of a request: the answer, or why there is none."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field

from cio_desktop.protocol.errors import CioError


class HttpError(CioError):
    """The other side could not be reached, or hung up."""

    code = "http.unreachable"
    retryable = True


class HttpTimeout(HttpError):
    code = "http.timeout"


class AnswerTooLarge(HttpError):
    code = "http.too_large"
    retryable = False


@dataclass(frozen=True, slots=True)
class Response:
    """The names of `headers` are asked for in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    flaw: HttpError | None = None
    """What ended the answer early or kept it from being unpacked: its body is what came, as it came."""


@dataclass(frozen=True, slots=True)
class Streamed:
    """An answer whose body still comes. The names of `headers` are asked for in lower case."""

    status: int
    headers: Mapping[str, str]
    pieces: AsyncIterator[bytes] = field(repr=False)
