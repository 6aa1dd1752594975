"""Content of any size, read as it comes."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from urllib.parse import unquote

from cio_desktop.client.answers import translated
from cio_desktop.language import Said
from cio_desktop.protocol.errors import ApiResponseError

WHOLE = 64 * 1024 * 1024  # bytes that `read` takes, unless told
_NAME = re.compile(r"""filename\*=(?:utf-8|UTF-8)''([^\s;]+)|filename="((?:[^"\\]|\\.)*)"|filename=([^\s;]+)""")
_RANGE = re.compile(r"bytes (\d{1,18})-")


class Download:
    """`async for piece in content` gives bytes as they come, each once. What breaks off raises ApiConnectionError:
    ask again with `start`, how far it came, and `tag`, so that what follows is of the same content.

    `type`: its media type. `name`: what to call it, without folders; empty where nobody said. `length`: bytes to come,
    None where that is not known yet. `start`: where it begins, 0 unless asked for otherwise.
    """

    def __init__(self, status: int, headers: Mapping[str, str], pieces: AsyncIterator[bytes]) -> None:
        length = headers.get("content-length", "")
        part = _RANGE.match(headers.get("content-range", "")) if status == 206 else None
        self.type = headers.get("content-type", "application/octet-stream")
        self.name = _name(headers.get("content-disposition", ""))
        self.length = int(length) if length.isascii() and length.isdigit() else None
        self.start = int(part[1]) if part else 0
        self.tag = headers.get("etag")
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with translated():
            async for piece in self._pieces:
                yield piece

    async def read(self, limit: int = WHOLE) -> bytes:
        """All of it. Raises ApiResponseError api.too_large for more than `limit` bytes."""
        content = bytearray()
        async for piece in self:
            content += piece
            if len(content) > limit:
                said = Said("The content is larger than {limit} bytes.", limit=limit)
                raise ApiResponseError(said, code="api.too_large")
        return bytes(content)


def _name(disposition: str) -> str:
    """The last part of what it is called: a server must not choose the folder."""
    found = _NAME.search(disposition)
    if found is None:
        return ""
    name = unquote(found[1]) if found[1] else re.sub(r"\\(.)", r"\1", found[2] or "") or found[3] or ""
    name = re.split(r"[/\\]", name)[-1].replace("\0", "")
    return "" if name in {".", ".."} else name
