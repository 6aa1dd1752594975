"""Finding the handler for a raw path. Knows nothing of HTTP bodies, signatures or the resources themselves.

Routing works on the path as it was sent: it is split on `/` first and each segment decoded once afterwards, so a
`%2F` inside a folder name or a message id stays inside its segment (API.md, Transport).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import unquote_to_bytes

H = TypeVar("H", bound=Callable[..., Awaitable[object]])


class PathUndecodable(ValueError):
    """A segment is not UTF-8 after percent-decoding."""


@dataclass(frozen=True)
class Route(Generic[H]):
    """One resource: a pattern and the handler of each method.

    Pattern segments: a literal, `{name}` for exactly one segment, `{name...}` for one or more of them.
    """

    pattern: str
    methods: Mapping[str, H]

    @property
    def segments(self) -> tuple[str, ...]:
        return tuple(self.pattern.strip("/").split("/"))


@dataclass(frozen=True)
class Match(Generic[H]):
    route: Route[H]
    values: dict[str, str]


def split_path(raw_path: bytes) -> list[str] | None:
    """Decoded segments of a raw path, without one trailing slash. None: not a path of ours at all."""
    if not raw_path.startswith(b"/"):
        return None
    segments = raw_path[1:].split(b"/")
    if len(segments) > 1 and segments[-1] == b"":
        segments.pop()
    try:
        return [unquote_to_bytes(segment).decode("utf-8") for segment in segments]
    except UnicodeDecodeError as error:
        raise PathUndecodable("the path is not UTF-8") from error


class Router(Generic[H]):
    """Matches decoded segments against the routes in their order: the first that fits wins."""

    def __init__(self, routes: Sequence[Route[H]]) -> None:
        self.routes = tuple(routes)
        self._compiled = [(route, route.segments) for route in routes]

    def match(self, segments: Sequence[str]) -> Match[H] | None:
        for route, pattern in self._compiled:
            values = _fit(pattern, segments)
            if values is not None:
                return Match(route, values)
        return None


def _fit(pattern: Sequence[str], segments: Sequence[str]) -> dict[str, str] | None:
    """The values of the placeholders, or None. At most one `{name...}` per pattern, so one pass is enough."""
    spare = len(segments) - len(pattern)
    values: dict[str, str] = {}
    at = 0
    for part in pattern:
        if part.endswith("...}"):
            if spare < 0:
                return None
            width = spare + 1
            values[part[1:-4]] = "/".join(segments[at : at + width])
            at += width
            spare = 0
            continue
        if at >= len(segments):
            return None
        if part.startswith("{"):
            values[part[1:-1]] = segments[at]
        elif part != segments[at]:
            return None
        at += 1
    if at != len(segments) or any(value == "" for value in values.values()):
        return None
    return values
