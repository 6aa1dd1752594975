"""The line between client and servers: bytes in order, in pieces of any size, after any delay, until it breaks."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections import deque
from contextvars import Context, copy_context
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.simulate.loop import Loop, Process

LOST = 75.0
"""Seconds a connection request to a dead network takes; our own deadline is shorter."""


class _Socket:
    def __init__(self, port: int) -> None:
        self._port = port

    def getsockname(self) -> tuple[str, int]:
        return ("127.0.0.1", self._port)


class Listener:
    """What asyncio calls a server."""

    def __init__(self, network: Network, factory: Any, port: int) -> None:
        self.factory = factory
        self.context = copy_context()
        self.sockets = (_Socket(port),)
        self._network = network
        self._port = port

    def close(self) -> None:
        self._network.listeners.pop(self._port, None)

    def is_serving(self) -> bool:
        return True

    async def wait_closed(self) -> None:
        pass


class End(asyncio.Transport):
    """One end of a connection. `queue` is what was written and is on its way; None in it is the end of file."""

    def __init__(self, network: Network, protocol: Any, context: Context) -> None:
        super().__init__()
        self.network = network
        self.protocol = protocol
        self.context = context
        self.peer: End
        self.queue: deque[bytes | None] = deque()
        self.sending = False
        self.closing = False
        self.lost = False
        self.paused = False
        self.deaf = False
        """Nothing that is sent from here arrives any more, and nobody is told."""
        self.sent = self.arrived = 0
        """Bytes from here, and those of them that the other end has got."""
        self.pace = 1.0

    # -- asyncio's side

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return ("127.0.0.1", 0) if name in {"peername", "sockname"} else default

    def is_closing(self) -> bool:
        return self.closing

    def get_protocol(self) -> Any:
        return self.protocol

    def set_protocol(self, protocol: Any) -> None:
        self.protocol = protocol

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False
        self.peer.go_on()

    def is_reading(self) -> bool:
        return not self.paused

    def get_write_buffer_size(self) -> int:
        return 0

    def can_write_eof(self) -> bool:
        return False

    def write(self, data: Any) -> None:
        if self.closing or self.lost or not data:
            return
        piece = bytes(data)
        chance = self.network.chance
        self.sent += len(piece)
        if len(piece) > 1 and chance.random() < self.network.splitting:
            at = chance.randrange(1, len(piece))
            self.queue += (piece[:at], piece[at:])
        else:
            self.queue.append(piece)
        self.go_on()

    def close(self) -> None:
        if not self.closing:
            self.closing = True
            self.queue.append(None)
            self.go_on()
            self._lose_soon(None)

    def abort(self) -> None:
        if self.lost:
            return
        self.closing = True
        if self.network.chance.random() < 0.5:
            self.queue.clear()
        self.queue.append(None)
        self.go_on()
        self._lose_soon(None)

    # -- the way to the other end

    def go_on(self) -> None:
        if self.queue and not self.sending and not self.peer.paused:
            self.sending = True
            self.network.loop.call_later(self.network.delay() * self.pace, self._deliver, context=self.peer.context)

    def _deliver(self) -> None:
        self.sending = False
        peer = self.peer
        if not self.queue or peer.lost or self.deaf:
            self.queue.clear()
            return
        if peer.paused:
            return
        piece = self.queue.popleft()
        if piece is None:
            if not peer.closing and not peer.protocol.eof_received():
                peer.close()
        elif not peer.closing:
            self.arrived += len(piece)
            peer.protocol.data_received(piece)
        self.go_on()

    @property
    def heard(self) -> bool:
        """Whether all that was sent from here has arrived."""
        return self.arrived == self.sent

    def break_(self) -> None:
        """The line is gone, and this end hears of it."""
        self.queue.clear()
        self.closing = True
        self._lose_soon(ConnectionResetError("the line broke"))

    def _lose_soon(self, error: Exception | None) -> None:
        if not self.lost:
            self.lost = True
            self.network.ends.pop(self, None)
            self.network.loop.call_soon(self.protocol.connection_lost, error, context=self.context)


class Network:
    """`dead`: "" (all is well), "refused" or "silent"."""

    def __init__(self, loop: Loop, chance: random.Random) -> None:
        self.loop = loop
        self.chance = chance
        self.listeners: dict[int, Listener] = {}
        self.ends: dict[End, None] = {}
        self.latency = 0.002
        self.splitting = 0.1
        self.dead = ""
        self.uneven = False
        """Some connections are much slower than others."""
        self._ports = itertools.count(10_000)

    def delay(self) -> float:
        return self.latency * (0.1 + self.chance.random() ** 3 * 3)

    def listen(self, factory: Any, port: int) -> Listener:
        port = port or next(self._ports)
        self.listeners[port] = Listener(self, factory, port)
        return self.listeners[port]

    async def reach(self, port: int) -> None:
        if self.dead == "silent":
            await asyncio.sleep(LOST)
            raise TimeoutError
        await asyncio.sleep(self.delay())
        if self.dead or port not in self.listeners:
            raise ConnectionRefusedError

    def connect(self, factory: Any, port: int) -> tuple[End, Any]:
        listener = self.listeners.get(port)
        if listener is None or self.dead:
            raise ConnectionRefusedError
        client = End(self, factory(), copy_context())
        server = End(self, listener.context.run(listener.factory), listener.context)
        client.peer, server.peer = server, client
        if self.uneven:
            client.pace = server.pace = self.chance.choice((1.0, 1.0, 10.0))
        self.ends[client] = self.ends[server] = None
        client.protocol.connection_made(client)
        listener.context.copy().run(server.protocol.connection_made, server)
        return client, client.protocol

    # -- what goes wrong

    def break_all(self, *, silent: bool = False) -> None:
        """Every connection ends: both ends hear of it, or none does."""
        for end in list(self.ends):
            if silent:
                end.deaf = True
            else:
                end.break_()

    def kill(self, process: Process) -> None:
        """The machine of a process is gone. What it sent may still arrive; the servers hear of the end at last."""
        from tests.simulate.loop import PROCESS

        for end in list(self.ends):
            if end.context.get(PROCESS) is process:
                end.abort()
