"""The socket: connecting, TLS, bytes out with flow control, frames in with deadlines. Knows no command.

After any failure or `close()` the wire is dead; nothing is ever retried on it.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cio_desktop.language import Said

from .arguments import Text
from .certificate import check_pin
from .errors import ConnectFailed, MailError, NotImap, ProtocolViolation, TlsFailed
from .framing import Frame, Framer

_Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[Any, ...]]

# Received but unread bytes above which the server is made to wait.
_HIGH = 1 << 18
_CHUNK = 1 << 16
# A peer that is gone is noticed within 30 seconds also where nothing is sent, as in IDLE. The system asks it, nobody is
# woken for that: 15 seconds of silence cost one packet of 40 bytes each way. Names as far as the system has them.
_KEEPALIVE = (("TCP_KEEPIDLE", 15), ("TCP_KEEPALIVE", 15), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3))


@dataclass(frozen=True)
class Timeouts:
    """Seconds. `progress` is the longest silence allowed within a command, `command` bounds the whole of one
    (a server that drips a byte a minute), `logout` the goodbye."""

    connect: float = 10
    tls: float = 10
    greeting: float = 15
    login: float = 30
    progress: float = 60
    command: float = 1800
    logout: float = 3


DEFAULT = Timeouts()


class Stage(StrEnum):
    """How far a connection has got."""

    SERVER = "server"
    CONNECTION = "connection"
    ENCRYPTION = "encryption"
    SIGN_IN = "sign_in"


class WireLost(Exception):
    """The connection is gone: closed by the other side, broken, or closed here."""

    def __init__(self, words: Said) -> None:
        super().__init__(str(words))
        self.words = words


class WireSilent(Exception):
    """No byte came (or could be sent) within the deadline."""


class Wire(asyncio.Protocol):
    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._framer = Framer()
        self._reader: asyncio.Future[bool] | None = None
        self._writer: asyncio.Future[bool] | None = None
        self._paused = False
        self._full = False
        self._held: list[bytes] | None = None
        self._gone: asyncio.Future[bool] = self._loop.create_future()
        self._reason = Said("The connection to the mail server is gone: the server closed the connection.")
        self.closed = False
        self.loopback = False
        self.tls = False

    # -- asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        if self.closed:
            transport.abort()

    def data_received(self, data: bytes) -> None:
        self._framer.feed(data)
        if self._reader is not None:
            self._wake(self._reader)
        elif not self._paused and self._framer.pending > _HIGH and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if exc is not None:
            self._reason = Said(
                "The connection to the mail server is gone: the connection broke ({error}).", error=type(exc).__name__
            )
        for waiter in (self._reader, self._writer, self._gone):
            if waiter is not None:
                self._wake(waiter)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        if self._writer is not None:
            self._wake(self._writer)

    @staticmethod
    def _wake(waiter: asyncio.Future[bool]) -> None:
        if not waiter.done():
            waiter.set_result(True)

    # -- our side

    @property
    def unread(self) -> int:
        return self._framer.pending

    def poll(self) -> Frame | None:
        """The next frame if it is here already. Raises ProtocolViolation."""
        return self._framer.next()

    async def read(self, silence: float, deadline: float) -> Frame:
        """The next frame. `silence` is measured from byte to byte; `deadline`, in loop time, is for all of it."""
        while (frame := self._framer.next()) is None:
            if not await self.wait(min(silence, deadline - self._loop.time())):
                raise WireSilent
        return frame

    async def wait(self, silence: float) -> bool:
        """Until something happened (bytes, or `nudge`); False when nothing did."""
        if self.closed:
            raise WireLost(self._reason)
        if self._paused and self._transport is not None:
            self._paused = False
            self._transport.resume_reading()
        reader: asyncio.Future[bool] = self._loop.create_future()
        self._reader = reader
        timer = self._loop.call_later(silence, self._expire, reader)
        try:
            return await reader
        finally:
            timer.cancel()
            self._reader = None

    @staticmethod
    def _expire(reader: asyncio.Future[bool]) -> None:
        if not reader.done():
            reader.set_result(False)

    def nudge(self) -> None:
        """End a `wait` that is going on."""
        if self._reader is not None:
            self._wake(self._reader)

    def write(self, data: bytes) -> None:
        if self.closed or self._transport is None:
            raise WireLost(self._reason)
        if self._held is None:
            self._transport.write(data)
        else:
            self._held.append(data)

    @contextlib.contextmanager
    def in_one(self) -> Iterator[None]:
        """What is written meanwhile is sent at its end, in one piece: each piece wakes the server. For small ones."""
        held: list[bytes] = []
        self._held = held
        try:
            yield
        finally:
            self._held = None
        if held:
            self.write(b"".join(held))

    async def write_large(self, data: Text, silence: float) -> None:
        """In pieces, waiting while the other side doesn't take them."""
        for at in range(0, len(data), _CHUNK):
            self.write(data[at : at + _CHUNK])
            await self.drain(silence)

    async def drain(self, silence: float) -> None:
        while self._full and not self.closed:
            self._writer = self._loop.create_future()
            try:
                async with asyncio.timeout(silence):
                    await self._writer
            except TimeoutError:
                raise WireSilent from None
            finally:
                self._writer = None

    def close(self) -> None:
        """At once; unread data is dropped."""
        if not self.closed:
            self._reason = Said("The connection to the mail server is gone: the connection was closed here.")
            self.closed = True
        if self._transport is not None:
            self._transport.abort()
        self.nudge()

    async def wait_closed(self, timeout: float = 1.0) -> None:
        """Until the transport is really gone, so that nothing of it is left when the loop ends."""
        if self._transport is not None:
            await asyncio.wait([self._gone], timeout=timeout)

    async def start_tls(self, context: ssl.SSLContext, host: str, timeout: float, pin: str | None = None) -> None:
        """Raises TlsFailed. Bytes that came in clear before the handshake are an attack and end it."""
        transport = self._transport
        if self.closed or transport is None:
            raise WireLost(self._reason)
        if self._framer.pending:
            raise ProtocolViolation(Said("The server sent text in clear before the encryption began."))
        try:
            secured = await self._loop.start_tls(
                transport, self, context, server_hostname=host, ssl_handshake_timeout=timeout
            )
        except OSError as error:
            # asyncio has closed the transport and tells only its own TLS layer so
            self.closed = True
            self._wake(self._gone)
            raise tls_error(error, host) from error
        if secured is None or self.closed:
            raise TlsFailed(Said("The connection closed during the TLS handshake."))
        self._transport = secured
        if pin is not None:
            check_pin(pin, self.certificate, host)
        self.tls = True

    @property
    def certificate(self) -> bytes | None:
        """What the other side showed (DER), trusted or not."""
        secured = self._transport and self._transport.get_extra_info("ssl_object")
        return secured.getpeercert(binary_form=True) if secured else None

    @property
    def tls_version(self) -> str | None:
        secured = self._transport and self._transport.get_extra_info("ssl_object")
        return secured.version() if secured else None


async def connect(
    host: str,
    port: int,
    timeouts: Timeouts,
    context: ssl.SSLContext | None,
    *,
    pin: str | None = None,
    at: str | None = None,
    told: Callable[[Stage], None] = lambda stage: None,
) -> Wire:
    """To the first address that answers, with TLS from the first byte if a context is given.

    `pin`: the SHA-256 of the only certificate that will do. `at`: the one address to connect to; the certificate is
    the host's all the same. Raises ConnectFailed, TlsFailed.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeouts.connect
    told(Stage.SERVER)
    addresses = await _resolve(loop, at or host, port, timeouts.connect)
    told(Stage.CONNECTION)
    last: OSError = TimeoutError()
    for left, (family, kind, proto, _, address) in zip(range(len(addresses), 0, -1), addresses, strict=True):
        remaining = deadline - loop.time()
        if remaining <= 0:
            break
        sock = socket.socket(family, kind, proto)
        try:
            sock.setblocking(False)
            # one address that doesn't answer must not eat the time of the others
            async with asyncio.timeout(remaining if left == 1 else max(remaining / left, remaining / 3)):
                await loop.sock_connect(sock, address)
        except OSError as error:
            sock.close()
            last = error
            continue
        except BaseException:
            sock.close()
            raise
        if context is not None:
            told(Stage.ENCRYPTION)
        wire = await _adopt(sock, host, timeouts, context, _is_loopback(str(address[0])))
        if pin is not None and context is not None:
            try:
                check_pin(pin, wire.certificate, host)
            except TlsFailed:
                wire.close()
                await wire.wait_closed()
                raise
        return wire
    raise _connect_error(last, host, port) from last


async def _adopt(
    sock: socket.socket, host: str, timeouts: Timeouts, context: ssl.SSLContext | None, loopback: bool
) -> Wire:
    loop = asyncio.get_running_loop()
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _keep_alive(sock)
        if context is None:
            _, wire = await loop.create_connection(Wire, sock=sock)
        else:
            _, wire = await loop.create_connection(
                Wire, sock=sock, ssl=context, server_hostname=host, ssl_handshake_timeout=timeouts.tls
            )
    except OSError as error:
        sock.close()
        raise tls_error(error, host) from error
    except BaseException:
        # the transport owns the socket; a TLS layer that has not begun ignores being closed, its end of file ends it
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)
        raise
    wire.loopback = loopback
    wire.tls = context is not None
    return wire


def _keep_alive(sock: socket.socket) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        option = getattr(socket, name, None)
        if option is not None:
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.IPPROTO_TCP, option, value)


async def _resolve(loop: asyncio.AbstractEventLoop, host: str, port: int, timeout: float) -> Sequence[_Address]:
    try:
        async with asyncio.timeout(timeout):
            # the numeric form needs no thread and no name service
            try:
                ipaddress.ip_address(host)
            except ValueError:
                return await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            return socket.getaddrinfo(
                host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
            )
    except TimeoutError:
        raise ConnectFailed(Said("Looking up {host} took too long.", host=host), code="net.timeout") from None
    except (socket.gaierror, UnicodeError, OverflowError) as error:
        raise ConnectFailed(Said("There is no host called {host}.", host=host), code="net.dns") from error


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _connect_error(error: OSError, host: str, port: int) -> MailError:
    if isinstance(error, ConnectionRefusedError):
        return ConnectFailed(
            Said("{host}, port {port} refuses connections.", host=host, port=str(port)), code="net.refused"
        )
    if isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return ConnectFailed(Said("{host}, port {port} doesn't answer.", host=host, port=str(port)), code="net.timeout")
    return ConnectFailed(
        Said("{host}, port {port} can't be reached.", host=host, port=str(port)), code="net.unreachable"
    )


# OpenSSL's verify results (x509_vfy.h)
# What OpenSSL calls it when plain text comes.
_NO_TLS_THERE = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNEXPECTED_MESSAGE", "RECORD_LAYER_FAILURE"})
_EXPIRED = {9, 10}
_MISMATCH = {62, 63, 64}


def tls_error(error: OSError, host: str) -> MailError:
    if isinstance(error, ssl.SSLCertVerificationError):
        words = error.verify_message or type(error).__name__
        if error.verify_code in _EXPIRED:
            return TlsFailed(
                Said("The certificate of {host} has expired or isn't valid yet.", host=host),
                code="tls.expired",
                server_text=words,
            )
        if error.verify_code in _MISMATCH:
            return TlsFailed(
                Said("The certificate belongs to another host than {host}.", host=host),
                code="tls.mismatch",
                server_text=words,
            )
        return TlsFailed(
            Said("The certificate of {host} isn't from a trusted authority.", host=host),
            code="tls.untrusted",
            server_text=words,
        )
    if isinstance(error, ssl.SSLError):
        if error.reason in _NO_TLS_THERE:
            return TlsFailed(Said("{host} doesn't speak TLS on this port.", host=host))
        why = (error.reason or type(error).__name__).replace("_", " ").lower()
        return TlsFailed(Said("{host} and this computer agree on no encryption ({why}).", host=host, why=why))
    if isinstance(error, TimeoutError):
        return ConnectFailed(Said("{host} didn't finish the TLS handshake.", host=host), code="net.timeout")
    if isinstance(error, ConnectionError):
        # start_tls reports a missed handshake deadline as ConnectionAbortedError
        if "longer than" in str(error):  # as it is: of asyncio
            return ConnectFailed(Said("{host} didn't finish the TLS handshake.", host=host), code="net.timeout")
        return ConnectFailed(
            Said("{host} closed the connection during the TLS handshake.", host=host), code="net.early_close"
        )
    return ConnectFailed(Said("{host} can't be reached.", host=host), code="net.unreachable")


def not_imap(host: str, port: int, greeting: bytes) -> NotImap:
    words = greeting[:100].decode("utf-8", "replace")
    return NotImap(
        Said("What answers on {host}, port {port} is no IMAP server.", host=host, port=str(port)), server_text=words
    )
