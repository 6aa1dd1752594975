"""A name server on loopback that says what a test tells it; what nobody told it is NXDOMAIN.

async with DnsServer() as dns:
    dns.address("imap.example.org", "203.0.113.7")
    dns.srv("_imaps._tcp.example.org", [(10, 5, 993, "imap.example.org.")])
    dns.mx("example.org", [(10, "mx1.example.net.")])
    dns.silent("slow.example.org")
    ...
    assert ("example.org", "MX") in dns.asked
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from types import TracebackType
from typing import cast

import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

_Key = tuple[str, str]


class DnsServer:
    def __init__(self) -> None:
        self.asked: list[_Key] = []
        self.port = 0
        self._records: dict[_Key, list[list[str]]] = {}
        self._silent: set[_Key | str] = set()
        self._broken: set[str] = set()
        self._transport: asyncio.DatagramTransport | None = None

    # -- what it says

    def address(self, host: str, *addresses: str) -> None:
        four = [a for a in addresses if ":" not in a]
        six = [a for a in addresses if ":" in a]
        self.records(host, "A", four)
        self.records(host, "AAAA", six)

    def changing(self, host: str, *turns: str) -> None:
        """One address after the other; the last one stays."""
        self._records[_key(host, "A")] = [[address] for address in turns]
        self.records(host, "AAAA", [])

    def srv(self, name: str, records: Sequence[tuple[int, int, int, str]]) -> None:
        """Priority, weight, port, target."""
        self.records(name, "SRV", [f"{p} {w} {port} {target}" for p, w, port, target in records])

    def mx(self, domain: str, records: Sequence[tuple[int, str]]) -> None:
        self.records(domain, "MX", [f"{preference} {host}" for preference, host in records])

    def records(self, name: str, kind: str, texts: Sequence[str]) -> None:
        self._records[_key(name, kind)] = [list(texts)]

    def silent(self, name: str = "", kind: str = "") -> None:
        """No answer: for this record, for all of this name, or (no name) for everything."""
        self._silent.add(_key(name, kind) if kind else _name(name))

    def broken(self, name: str) -> None:
        """SERVFAIL."""
        self._broken.add(_name(name))

    def times(self, name: str, kind: str = "A") -> int:
        return self.asked.count(_key(name, kind))

    # -- the server

    async def __aenter__(self) -> DnsServer:
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_datagram_endpoint(
            lambda: _Protocol(self), local_addr=("127.0.0.1", self.port)
        )
        self.port = self._transport.get_extra_info("sockname")[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._transport is not None
        self._transport.abort()
        await asyncio.sleep(0)

    def answer(self, query: bytes) -> bytes | None:
        message = dns.message.from_wire(query)
        question = message.question[0]
        key = (question.name.to_text().lower().rstrip("."), dns.rdatatype.to_text(question.rdtype))
        self.asked.append(key)
        if self._silent & {key, key[0], ""}:
            return None
        answer = dns.message.make_response(message, recursion_available=True)
        turns = self._records.get(key)
        if key[0] in self._broken:
            answer.set_rcode(dns.rcode.SERVFAIL)
        elif turns is not None:
            texts = turns.pop(0) if len(turns) > 1 else turns[0]
            if texts:
                answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", key[1], *texts))
        elif not any(name == key[0] for name, _ in self._records):
            answer.set_rcode(dns.rcode.NXDOMAIN)
        return answer.to_wire()


class _Protocol(asyncio.DatagramProtocol):
    def __init__(self, server: DnsServer) -> None:
        self._server = server
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, address: tuple[str | int, ...]) -> None:
        answer = self._server.answer(data)
        if answer is not None and self._transport is not None:
            self._transport.sendto(answer, address)


def _name(name: str) -> str:
    return name.lower().rstrip(".")


def _key(name: str, kind: str) -> _Key:
    return _name(name), kind
