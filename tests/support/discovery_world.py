"""A private internet for look-ups of settings: names, web servers and mail servers on public addresses, all of them
answered on this machine.

async with Internet(authority) as net:
    await net.web("autoconfig.example.org", {"/mail/config-v1.1.xml": xml(server="imap.example.org")})
    net.lead("imap.example.org", 993, user.tls_port)
    net.dns.mx("example.org", [(10, "mx.example.net.")])
    discovery = await net.discoverer().find("ann@example.org")
    assert net.requests == ["https://autoconfig.example.org/mail/config-v1.1.xml"]

Addresses and ports nobody serves refuse connections. Each connection that was tried is in `connections`, with the
public address and port it was meant for.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from cio_desktop.discovery.config import DiscoveryConfig, Limits
from cio_desktop.discovery.discoverer import Discoverer
from cio_desktop.imap.probe import probe
from tests.support.dns_server import DnsServer
from tests.support.listening import stop_listening

if TYPE_CHECKING:
    from tests.support.certificates import Authority, Pem

ISPDB = "ispdb.test"
NOBODY = 1  # a port of this machine that refuses
# Where nothing hangs nobody waits for them.
ALLOWED = Limits(total=600, grace=600, autoconfig=600, ispdb=600, mx_dns=600, mx=600, srv=600, guess=600, connect=600)


@dataclass
class Page:
    body: bytes = b""
    status: int = 200
    location: str = ""
    packed: bool = False


class Hang:
    """The request is read, no answer comes."""


class Drip:
    """A byte now and then, without an end."""


class Flood:
    """More and more, without an end."""


Answer = Page | Hang | Drip | Flood | bytes


class Internet:
    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.dns = DnsServer()
        self.requests: list[str] = []
        self.connections: list[tuple[str, int]] = []
        self.stored: dict[str, str] = {}
        self.configured: dict[str, str] = {}
        self._routes: dict[tuple[str, int], int] = {}
        self._addresses: dict[str, str] = {}
        self._pages: dict[str, dict[str, Answer]] = {}
        self._servers: list[asyncio.Server] = []
        self._tasks: set[asyncio.Task[None]] = set()

    # -- the world

    def host(self, name: str) -> str:
        """The public address of a host, made up at the first use."""
        if name not in self._addresses:
            self._addresses[name] = f"198.41.{len(self._addresses) // 250}.{len(self._addresses) % 250 + 1}"
            self.dns.address(name, self._addresses[name])
        return self._addresses[name]

    async def web(self, name: str, pages: Mapping[str, Answer], *, pem: Pem | None = None) -> None:
        """A web server with a good certificate for its name, or with `pem`."""
        self._pages.setdefault(name, {}).update(pages)
        context = (pem or self.authority.issue(name)).server_context()
        await self.serve(name, 443, self._answer_pages(name), context)

    async def serve(
        self,
        name: str,
        port: int,
        handler: Callable[[asyncio.StreamReader, asyncio.StreamWriter], object],
        context: ssl.SSLContext | None = None,
    ) -> None:
        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.get_running_loop().create_task(_finished(handler(reader, writer), writer))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=context)
        self._servers.append(server)
        self.lead(name, port, server.sockets[0].getsockname()[1])

    def lead(self, name: str, port: int, local_port: int) -> None:
        """What is at this public port of the host."""
        self._routes[self.host(name), port] = local_port

    async def black_hole(self, name: str, *ports: int) -> None:
        """Accepts connections and says nothing, not even in TLS."""
        for port in ports:
            await self.serve(name, port, lambda reader, writer: reader.read())

    def lead_address(self, address: str, port: int, local_port: int) -> None:
        self._routes[address, port] = local_port

    def pages(self, name: str) -> dict[str, Answer]:
        return self._pages[name]

    # -- who asks

    def config(self, limits: Limits = ALLOWED) -> DiscoveryConfig:
        return DiscoveryConfig(
            ispdb=f"https://{ISPDB}/v1.1/",
            nameservers=("127.0.0.1",),
            nameserver_port=self.dns.port,
            ssl_context=self.authority.client_context(),
            lead=self._lead,
            limits=limits,
        )

    def discoverer(self, *, limits: Limits = ALLOWED, memory: bool = False) -> Discoverer:
        async def answers(host: str, address: str, port: int, *, ssl: bool) -> bool:
            return await probe(host, address, port, ssl=ssl, ssl_context=self.authority.client_context())

        async def configured(preset: str) -> str | None:
            return self.configured.get(preset)

        return Discoverer(
            self.config(limits), probe=answers, configured=configured, memory=_Memory(self.stored) if memory else None
        )

    # -- inside

    def _lead(self, address: str, port: int) -> tuple[str, int]:
        self.connections.append((address, port))
        return "127.0.0.1", self._routes.get((address, port), NOBODY)

    def _answer_pages(self, name: str) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], object]:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            target = head.split(" ", 2)[1]
            host = next(line[6:] for line in head.split("\r\n") if line.lower().startswith("host: "))
            self.requests.append(f"https://{host}{target}")
            await _send(writer, self._pages[name].get(target, Page(status=404)))

        return answer

    async def __aenter__(self) -> Internet:
        await self.dns.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.dns.__aexit__(kind, error, trace)
        for server in self._servers:
            await stop_listening(server)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _send(writer: asyncio.StreamWriter, answer: Answer) -> None:
    match answer:
        case Hang():
            await asyncio.Event().wait()
        case Drip():
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n")
            while True:
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.05)
        case Flood():
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<clientConfig>")
            while True:
                writer.write(b"<a>" + b" " * 50_000 + b"</a>")
                await writer.drain()
        case bytes():
            await _send(writer, Page(answer))
        case Page():
            lines = [f"HTTP/1.1 {answer.status} X", f"Content-Length: {len(answer.body)}", "Connection: close"]
            if answer.location:
                lines.append(f"Location: {answer.location}")
            if answer.packed:
                lines.append("Content-Encoding: gzip")
            writer.write("\r\n".join([*lines, "", ""]).encode() + answer.body)
            await writer.drain()


async def _finished(work: object, writer: asyncio.StreamWriter) -> None:
    try:
        await work  # type: ignore[misc]
    except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError, TimeoutError):
        pass  # the client has gone
    finally:
        writer.transport.abort()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


@dataclass
class _Memory:
    texts: dict[str, str]

    async def load(self, domain: str) -> str | None:
        return self.texts.get(domain)

    async def save(self, domain: str, text: str) -> None:
        self.texts[domain] = text


def xml(
    *servers: str,
    server: str = "imap.example.org",
    port: int | str = 993,
    socket: str = "SSL",
    user: str = "%EMAILADDRESS%",
    more: str = "",
    name: str = "Example Mail",
) -> bytes:
    """An autoconfig document with one server, or with `servers` as they are."""
    listed = "".join(servers) or imap_server(server, port, socket, user)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1"><emailProvider id="x">'
        f"<domain>example.org</domain><displayName>{name}</displayName>{listed}{more}</emailProvider></clientConfig>"
    ).encode()


def imap_server(
    server: str = "imap.example.org",
    port: int | str = 993,
    socket: str = "SSL",
    user: str = "%EMAILADDRESS%",
    authentication: tuple[str, ...] = ("password-cleartext",),
    kind: str = "imap",
) -> str:
    ways = "".join(f"<authentication>{way}</authentication>" for way in authentication)
    return (
        f'<incomingServer type="{kind}"><hostname>{server}</hostname><port>{port}</port>'
        f"<socketType>{socket}</socketType><username>{user}</username>{ways}</incomingServer>"
    )
