"""Running the app on a socket that is bound already. Takes no signals and configures no logging: the process that
embeds the service owns both."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import time
from collections.abc import Collection, Generator
from email.utils import formatdate
from functools import lru_cache, partial

import h11
from starlette.types import ASGIApp, Receive, Scope, Send

from cio_desktop.language import Said

from .app import ServiceApp
from .errors import ServiceError, Unavailable, error_response
from .uvicorn_parts import Config, H11Protocol, Server

log = logging.getLogger(__name__)

GRACE = 5  # seconds for answers under way; edits are safe in their journal
HEAD_SECONDS = 15.0  # from a connection's first moment, or a request's first byte, to the end of its head
_CLOSE = (b"connection", b"close")
CONNECTIONS = 256  # more than any program of one person opens; beyond, the answer is 503


class _Impatient(H11Protocol):
    """uvicorn waits for ever for the head of a request; a few hundred slow strangers would use up every connection."""

    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app = partial(_where_there_is_room, self.app, self.connections)
        self._arm()

    def data_received(self, data: bytes) -> None:
        # uvicorn would wake up ten times a second to keep this header right
        self.server_state.default_headers = [_date(int(time.time())), *self.config.encoded_headers]
        super().data_received(data)
        if self.conn.their_state is h11.IDLE and not self.transport.is_closing():
            self._arm()
        else:
            self._disarm()

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP gets the one error body, too, where no answer has begun."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            answer = error_response(ServiceError(Said("This is no request that can be read."), code="api.http"))
            head = h11.Response(
                status_code=answer.status_code, headers=[*answer.raw_headers, _CLOSE], reason=b"Bad Request"
            )
            for event in (head, h11.Data(data=bytes(answer.body)), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        self._disarm()
        super().connection_lost(exc)

    def _arm(self) -> None:
        if self._timer is None:
            self._timer = self.loop.call_later(HEAD_SECONDS, self.transport.close)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


async def _where_there_is_room(
    app: ASGIApp, connections: Collection[object], scope: Scope, receive: Receive, send: Send
) -> None:
    """uvicorn's own limit would answer in plain text."""
    if len(connections) < CONNECTIONS:
        await app(scope, receive, send)
        return
    log.warning("More than %d connections: a request was refused", CONNECTIONS)
    busy = Unavailable(
        Said("This service has too many connections open: close some of them"), headers={"retry-after": "1"}
    )
    answer = error_response(busy)
    answer.raw_headers.append(_CLOSE)
    await answer(scope, receive, send)


@lru_cache(maxsize=1)
def _date(now: int) -> tuple[bytes, bytes]:
    return b"date", formatdate(now, usegmt=True).encode()


class _Server(Server):
    """uvicorn without its signal handlers, which would take Ctrl-C and SIGTERM from the embedding process, and without
    its clock: it sleeps until somebody asks, or `leave` is called."""

    def __init__(self, config: Config, ready: asyncio.Event | None) -> None:
        super().__init__(config)
        self._ready = ready
        self._leaving = asyncio.Event()

    def leave(self) -> None:
        self.should_exit = True
        self._leaving.set()

    async def main_loop(self) -> None:
        await self._leaving.wait()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self._ready is not None:
            self._ready.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


async def serve(
    app: ServiceApp,
    sock: socket.socket,
    *,
    stop: asyncio.Event | None = None,
    ready: asyncio.Event | None = None,
    grace: int = GRACE,
) -> None:
    """Serves until `stop` is set or the calling task is cancelled; then ends within `grace` seconds or little more.

    `sock` must be bound; it is closed at the end. `ready` is set once connections are accepted.
    """
    # Accepted connections inherit it. asyncio sets it only on sockets made with an explicit protocol number; without it
    # each answer waits 40 ms, because head and body go out in two writes.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    server = _Server(_config(app, grace), ready)
    running = asyncio.create_task(server.serve(sockets=[sock]), name="http server")
    stopping = asyncio.create_task((stop or asyncio.Event()).wait(), name="http server: stop")
    try:
        await asyncio.wait([running, stopping], return_when=asyncio.FIRST_COMPLETED)
    finally:
        app.close_streams()
        server.leave()
        stopping.cancel()
        # uvicorn keeps to `grace` itself; a second cancellation from outside leaves at once
        await asyncio.gather(running, stopping, return_exceptions=True)
        sock.close()
    running.result()


def _config(app: ServiceApp, grace: int) -> Config:
    return Config(
        app,
        http=_Impatient,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=grace,
        backlog=128,
    )
