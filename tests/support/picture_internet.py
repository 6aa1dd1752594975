"""An internet of one https server on this machine, with the pictures that messages name: every name stands for it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from cio_desktop.net.answer import Response
from cio_desktop.net.http import get_from
from cio_desktop.operations.remote_pictures import RemotePictures
from tests.support.http_server import Answer, Drop, HttpServer, Silent

if TYPE_CHECKING:
    from tests.support.certificates import Authority

PUBLIC = "8.8.8.8"


class Internet:
    """Every name of it is one server of this machine; `addresses` says what names stand for."""

    def __init__(self, server: HttpServer, authority: Authority) -> None:
        self.server = server
        self._authority = authority
        self.addresses: dict[str, list[str]] = {}
        self.looked_up: list[str] = []
        self.asked: list[str] = []  # addresses

    async def lookup(self, host: str) -> Sequence[str]:
        self.looked_up.append(host)
        return self.addresses.get(host, [PUBLIC])

    async def get(self, url: str, address: str, *, limit: int, timeout: float, headers: dict[str, str]) -> Response:
        self.asked.append(address)
        tls, port = self._authority.client_context(), self.server.port
        return await get_from(url, "127.0.0.1", port=port, limit=limit, timeout=timeout, tls=tls, headers=headers)

    def pictures(self) -> RemotePictures:
        return RemotePictures(self.lookup, self.get)


@contextlib.asynccontextmanager
async def internet(authority: Authority, *answers: Answer | Drop | Silent) -> AsyncIterator[Internet]:
    names = ("pictures.example.org", "other.example.org", "inside.example.org", PUBLIC)
    async with HttpServer(ssl_context=authority.issue(*names).server_context()) as server:
        server.answers = list(answers)
        yield Internet(server, authority)
