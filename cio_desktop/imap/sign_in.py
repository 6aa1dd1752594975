"""From the greeting to a session that may be used: encryption, login, capabilities, ID, ENABLE.

The password leaves only when the connection is encrypted, or stays on this machine, or the user allowed it.
"""

from __future__ import annotations

import asyncio
import base64
import ssl
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version

from .arguments import Literal, Part, refuse_line_breaks, string
from .capabilities import Capabilities
from .dialogue import Dialogue
from .errors import (
    ArgumentRefused,
    CommandBad,
    CommandRefused,
    ConfigRefused,
    ConnectFailed,
    ConnectionLost,
    MailError,
    ProtocolViolation,
)
from .refusals import login_refusal, throttled
from .responses import Continuation, Status, Tagged, Untagged
from .wire import not_imap


@dataclass(frozen=True)
class Endpoint:
    """`ssl` False means STARTTLS: required unless the host is this machine or `insecure` allows a clear password."""

    host: str
    port: int
    ssl: bool
    insecure: bool = False


@dataclass(frozen=True)
class Login:
    username: str
    password: str = field(repr=False)


async def sign_in(dialogue: Dialogue, endpoint: Endpoint, login: Login, context: ssl.SSLContext) -> None:
    """All of it within the time-outs. Raises the errors of the time before the login (errors.py)."""
    for name, value in (("user name", login.username), ("password", login.password)):
        # \x01 separates the fields of other SASL mechanisms
        if "\x01" in refuse_line_breaks(value.encode("utf-8", "surrogatepass"), name).decode("utf-8", "replace"):
            raise ArgumentRefused(f"The {name} holds a control character.")
    dialogue.trace.hide(login.password)
    preauth = await _greeting(dialogue, endpoint)
    try:
        async with asyncio.timeout(dialogue.timeouts.login):
            if not dialogue.tls:
                await _secure(dialogue, endpoint, context, preauth)
            if not preauth:
                await _login(dialogue, login)
            await _settle_in(dialogue)
    except TimeoutError:
        raise ConnectFailed("The login took too long.", code="net.timeout") from None
    except ConnectionLost as error:
        raise _early_end(dialogue, error) from error


def _early_end(dialogue: Dialogue, error: ConnectionLost) -> MailError:
    if error.goodbye:
        return throttled(Status("BYE", error.response_code, b"", dialogue.trace.scrub(error.server_text)))
    if error.silent:
        return ConnectFailed("The mail server stopped answering during the login.", code="net.timeout")
    return ConnectFailed("The mail server closed the connection during the login.", code="net.early_close")


async def _greeting(dialogue: Dialogue, endpoint: Endpoint) -> bool:
    """True when the server takes us for logged in already."""
    silence = dialogue.timeouts.greeting
    try:
        async with asyncio.timeout(silence), dialogue.turn():
            response = await dialogue.receive(silence)
    except TimeoutError:
        raise ConnectFailed("The server accepts the connection but doesn't greet.", code="net.timeout") from None
    except ConnectionLost as error:
        if error.goodbye:
            raise throttled(Status("BYE", error.response_code, b"", error.server_text)) from error
        if error.silent:
            raise ConnectFailed("The server accepts the connection but doesn't greet.", code="net.timeout") from error
        raise ConnectFailed("The server closed the connection before its greeting.", code="net.early_close") from error
    except ProtocolViolation as error:
        raise not_imap(endpoint.host, endpoint.port, b"") from error
    if not isinstance(response, Untagged) or response.status is None:
        text = response.text if not isinstance(response, Tagged) else response.tag
        raise not_imap(endpoint.host, endpoint.port, text)
    status = response.status
    if status.kind not in {"OK", "PREAUTH"}:
        raise throttled(status)
    if status.code == "CAPABILITY":
        dialogue.capabilities = Capabilities(status.argument.decode("ascii", "replace").split())
    if status.kind == "PREAUTH" and not dialogue.wire.loopback:
        raise ConfigRefused("The server claims that we are logged in already, without any password.")
    return status.kind == "PREAUTH"


async def _capabilities(dialogue: Dialogue) -> None:
    dialogue.capabilities = Capabilities()
    await dialogue.run(b"CAPABILITY")


async def _secure(dialogue: Dialogue, endpoint: Endpoint, context: ssl.SSLContext, preauth: bool) -> None:
    """STARTTLS where it is offered. Once it was tried, nothing is said in clear any more."""
    if not dialogue.capabilities:
        await _capabilities(dialogue)
    if not dialogue.capabilities.starttls or preauth:
        if dialogue.wire.loopback or endpoint.insecure:
            return
        raise ConfigRefused(f"{endpoint.host} offers no encryption on port {endpoint.port}.")
    try:
        async with dialogue.turn():
            tag = await dialogue.send([b"STARTTLS"])
            while not isinstance(response := await dialogue.receive(), Tagged) or response.tag != tag:
                if isinstance(response, Untagged):
                    dialogue.note(response)
                else:
                    dialogue.junk(response)
            if response.status.kind != "OK":
                raise ConfigRefused(
                    "The server refuses to begin the encryption it offers.",
                    server_text=response.status.text,
                    response_code=response.status.code,
                )
            await dialogue.wire.start_tls(context, endpoint.host, dialogue.timeouts.tls)
            if dialogue.wire.unread:
                raise ProtocolViolation("The server sent text in clear before the encryption began.")
    except (CommandRefused, CommandBad, ProtocolViolation) as error:
        raise ConfigRefused(str(error), server_text=error.server_text) from error
    # what was said before can have been anybody's words
    await _capabilities(dialogue)


async def _login(dialogue: Dialogue, login: Login) -> None:
    if not dialogue.capabilities:
        await _capabilities(dialogue)
    offered = dialogue.capabilities
    plain = offered.has("AUTH=PLAIN")
    if offered.login_disabled and (not dialogue.tls or not plain):
        raise ConfigRefused("The server accepts no password on this connection.")
    # the list before the login says nothing about what comes after it
    before, dialogue.capabilities = offered, offered.without("MOVE", "UIDPLUS", "CONDSTORE", "QRESYNC")
    unchanged = dialogue.capabilities
    status = await (_authenticate_plain(dialogue, login, before) if plain else _login_command(dialogue, login))
    if status.kind != "OK":
        scrubbed = Status(status.kind, status.code, status.argument, dialogue.trace.scrub(status.text))
        raise login_refusal(scrubbed)
    if dialogue.capabilities is unchanged:
        await _capabilities(dialogue)


async def _authenticate_plain(dialogue: Dialogue, login: Login, offered: Capabilities) -> Status:
    words = f"\0{login.username}\0{login.password}".encode("utf-8", "surrogatepass")
    response = base64.b64encode(words)
    dialogue.trace.hide(response.decode("ascii"))
    shown = b"AUTHENTICATE PLAIN ***"
    async with dialogue.turn():
        if offered.sasl_ir:
            tag = await dialogue.send([b"AUTHENTICATE PLAIN ", response], shown=shown)
            return await _outcome(dialogue, tag, None)
        tag = await dialogue.send([b"AUTHENTICATE PLAIN"])
        return await _outcome(dialogue, tag, response)


async def _login_command(dialogue: Dialogue, login: Login) -> Status:
    parts: list[Part] = [b"LOGIN "]
    for value in (login.username, login.password):
        part = string(value.encode("utf-8", "surrogatepass"), "login")
        parts += [part, b" "]
    shown = b"LOGIN *** ***" + (b" (literals)" if any(isinstance(part, Literal) for part in parts) else b"")
    try:
        async with dialogue.turn():
            tag = await dialogue.send(parts[:-1], shown=shown)
            return await _outcome(dialogue, tag, None)
    except (CommandRefused, CommandBad) as error:
        # refused at a literal, before all of it was sent
        kind = "BAD" if isinstance(error, CommandBad) else "NO"
        return Status(kind, error.response_code, b"", error.server_text)


async def _outcome(dialogue: Dialogue, tag: bytes, response: bytes | None) -> Status:
    """The tagged answer to a login, giving `response` to the first challenge and cancelling any other."""
    while True:
        answer = await dialogue.receive()
        if isinstance(answer, Continuation):
            await dialogue.send_line(b"*" if response is None else response, shown=b"***")
            response = None
        elif isinstance(answer, Tagged) and answer.tag == tag:
            status = answer.status
            if status.kind == "BYE":
                raise throttled(status)
            if status.kind == "OK" and status.code == "CAPABILITY":
                dialogue.capabilities = Capabilities(status.argument.decode("ascii", "replace").split())
            return status
        elif isinstance(answer, Untagged):
            dialogue.note(answer)
        else:
            dialogue.junk(answer)


async def _settle_in(dialogue: Dialogue) -> None:
    """ID and ENABLE, in one trip. A refusal costs nothing but the extension."""
    if not dialogue.capabilities:
        await _capabilities(dialogue)
    offered = dialogue.capabilities
    commands: list[list[Part]] = []
    if offered.has("ID"):
        commands.append([b'ID ("name" "CIO Desktop" "version" "', _version(), b'")'])
    if offered.has("ENABLE") and offered.condstore:
        commands.append([b"ENABLE QRESYNC" if offered.qresync else b"ENABLE CONDSTORE"])
    replies = await dialogue.run_many(commands)
    if offered.qresync and replies[-1].status.kind != "OK":
        dialogue.capabilities = dialogue.capabilities.without("QRESYNC")


def _version() -> bytes:
    try:
        return version("cio-desktop").encode("ascii", "replace")
    except PackageNotFoundError:
        return b"0"
