"""The two forms of a successful answer: JSON and plain bytes. Content type exactly `application/json`, never 204
(API.md, Transport): old clients compare the whole value and parse every body."""

from __future__ import annotations

from typing import Any

import msgspec
from starlette.responses import Response

_ENCODER = msgspec.json.Encoder()


def json_response(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(
        _ENCODER.encode(value),
        status_code=status,
        # content-type is given as a header because Starlette would add a charset to some media types
        headers={"content-type": "application/json", "cache-control": "no-store", **(headers or {})},
    )


def bytes_response(body: bytes, content_type: str) -> Response:
    return Response(body, headers={"content-type": content_type, "cache-control": "no-store"})
