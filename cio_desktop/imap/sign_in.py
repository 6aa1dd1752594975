"""From the greeting to a session that may be used: encryption, login, capabilities, ID, ENABLE.

A secret leaves only when the connection is encrypted, or stays on this machine, or the user allowed it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ssl import SSLContext
from typing import assert_never

from cio_desktop import __version__
from cio_desktop.language import Said

from .arguments import Literal, Part, string
from .capabilities import Capabilities
from .certificate import unverified_context
from .dialogue import Dialogue, Reply
from .errors import (
    CommandBad,
    CommandRefused,
    ConfigRefused,
    ConnectFailed,
    ConnectionLost,
    MailError,
    ProtocolViolation,
    Throttled,
)
from .quirks import Quirk
from .refusals import early_goodbye, is_not_connected, login_refusal, not_connected, throttled, token_refusal
from .responses import Continuation, Junk, Status, StatusKind, Tagged, Untagged
from .sasl import LONGEST_INLINE, Exchange, Login, Mechanism, challenge_text, exchange, refuse_control
from .wire import Stage, not_imap

__all__ = ["Endpoint", "Login", "log_in", "sign_in"]


# Servers under load greet in the manner of SMTP, or forget the star. Another protocol's welcome is something else.
_BUSY_GREETING = re.compile(rb"(?:4\d\d[ -]|(?:\* *)?(?:BYE|NO)\b) *(.{0,300})", re.IGNORECASE)


@dataclass(frozen=True)
class Endpoint:
    """`ssl` False means STARTTLS: required unless the host is this machine or `insecure` allows a clear password.

    `certificate_sha256`: the only certificate that will do, trusted by hand; None: the system's authorities judge.
    """

    host: str
    port: int
    ssl: bool
    insecure: bool = False
    certificate_sha256: str | None = None

    def trusting(self, context: SSLContext) -> SSLContext:
        """Whose word counts: the given authorities', or that of the pinned fingerprint, which is compared after."""
        return context if self.certificate_sha256 is None else unverified_context()


async def sign_in(
    dialogue: Dialogue,
    endpoint: Endpoint,
    login: Login | None,
    context: SSLContext,
    told: Callable[[Stage], None] = lambda stage: None,
) -> bool:
    """All of it within the time-outs; without a login up to the encryption. Raises the errors of errors.py.

    True when the server takes us for logged in already, which only one on this machine may.
    """
    if login is not None:
        refuse_control(login)
    preauth = await _greeting(dialogue, endpoint)
    async with _bounded(dialogue):
        if not dialogue.tls:
            told(Stage.ENCRYPTION)
            await _secure(dialogue, endpoint, context, preauth)
        if login is not None:
            told(Stage.SIGN_IN)
            await _log_in(dialogue, endpoint, login, preauth)
    return preauth


async def log_in(dialogue: Dialogue, endpoint: Endpoint, login: Login, preauth: bool) -> None:
    """The rest of what `sign_in` left out without a login."""
    refuse_control(login)
    async with _bounded(dialogue):
        await _log_in(dialogue, endpoint, login, preauth)


async def _log_in(dialogue: Dialogue, endpoint: Endpoint, login: Login, preauth: bool) -> None:
    dialogue.trace.hide(login.secret)
    bearer = login.mechanism is Mechanism.BEARER
    try:
        if not preauth:
            await _login(dialogue, endpoint, login)
        await _settle_in(dialogue, probe=bearer)
    except Throttled as error:
        if bearer and is_not_connected(error.server_text):
            raise not_connected(error.server_text) from error
        raise


@asynccontextmanager
async def _bounded(dialogue: Dialogue) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(dialogue.timeouts.login):
            yield
    except TimeoutError:
        raise ConnectFailed(Said("The login took too long."), code="net.timeout") from None
    except ConnectionLost as error:
        raise _early_end(dialogue, error) from error


def _early_end(dialogue: Dialogue, error: ConnectionLost) -> MailError:
    if error.goodbye:
        return early_goodbye(Status(StatusKind.BYE, error.response_code, b"", dialogue.trace.scrub(error.server_text)))
    if error.silent:
        return ConnectFailed(Said("The mail server stopped answering during the login."), code="net.timeout")
    return ConnectFailed(Said("The mail server closed the connection during the login."), code="net.early_close")


async def _greeting(dialogue: Dialogue, endpoint: Endpoint) -> bool:
    """True when the server takes us for logged in already."""
    silence = dialogue.timeouts.greeting
    try:
        async with asyncio.timeout(silence), dialogue.turn():
            response = await dialogue.receive(silence)
    except TimeoutError:
        raise ConnectFailed(Said("The server accepts the connection but doesn't greet."), code="net.timeout") from None
    except ConnectionLost as error:
        if error.goodbye:
            raise early_goodbye(Status(StatusKind.BYE, error.response_code, b"", error.server_text)) from error
        if error.silent:
            raise ConnectFailed(
                Said("The server accepts the connection but doesn't greet."), code="net.timeout"
            ) from error
        raise ConnectFailed(
            Said("The server closed the connection before its greeting."), code="net.early_close"
        ) from error
    except ProtocolViolation as error:
        raise not_imap(endpoint.host, endpoint.port, b"") from error
    if not isinstance(response, Untagged) or response.status is None:
        text = response.text if not isinstance(response, Tagged) else response.tag
        if isinstance(response, Junk) and (busy := _BUSY_GREETING.match(text)):
            raise throttled(Status(StatusKind.BYE, None, b"", busy.group(1).decode("utf-8", "replace")))
        raise not_imap(endpoint.host, endpoint.port, text)
    status = response.status
    match status.kind:
        case StatusKind.OK | StatusKind.PREAUTH:
            pass
        case StatusKind.NO | StatusKind.BAD | StatusKind.BYE:
            raise early_goodbye(status)
        case never:
            assert_never(never)
    if status.code == "CAPABILITY":
        dialogue.capabilities = Capabilities(status.argument.decode("ascii", "replace").split())
    if status.kind is StatusKind.PREAUTH and not dialogue.wire.loopback:
        raise ConfigRefused(Said("The server claims that we are logged in already, without any password."))
    return status.kind is StatusKind.PREAUTH


async def _capabilities(dialogue: Dialogue) -> None:
    dialogue.capabilities = Capabilities()
    await dialogue.run(b"CAPABILITY")


async def _secure(dialogue: Dialogue, endpoint: Endpoint, context: SSLContext, preauth: bool) -> None:
    """STARTTLS where it is offered. Once it was tried, nothing is said in clear any more."""
    if not dialogue.capabilities:
        await _capabilities(dialogue)
    if not dialogue.capabilities.starttls or preauth:
        if dialogue.wire.loopback or endpoint.insecure:
            return
        raise ConfigRefused(
            Said("{host} offers no encryption on port {port}.", host=endpoint.host, port=str(endpoint.port))
        )
    try:
        async with dialogue.turn():
            tag = await dialogue.send([b"STARTTLS"])
            while not isinstance(response := await dialogue.receive(), Tagged) or response.tag != tag:
                if isinstance(response, Untagged):
                    dialogue.note(response)
                else:
                    dialogue.junk(response)
            if response.status.kind is not StatusKind.OK:
                raise ConfigRefused(
                    Said("The server refuses to begin the encryption it offers."),
                    server_text=response.status.text,
                    response_code=response.status.code,
                )
            await dialogue.wire.start_tls(
                endpoint.trusting(context), endpoint.host, dialogue.timeouts.tls, endpoint.certificate_sha256
            )
            if dialogue.wire.unread:
                raise ProtocolViolation(Said("The server sent text in clear before the encryption began."))
    except (CommandRefused, CommandBad, ProtocolViolation) as error:
        raise ConfigRefused(error.words, server_text=error.server_text) from error
    # what was said before can have been anybody's words
    await _capabilities(dialogue)


async def _login(dialogue: Dialogue, endpoint: Endpoint, login: Login) -> None:
    if not dialogue.capabilities:
        await _capabilities(dialogue)
    offered = dialogue.capabilities
    plan = exchange(login, offered, endpoint.host, endpoint.port)
    if offered.login_disabled and (not dialogue.tls or plan is None):
        raise ConfigRefused(Said("The server accepts no password on this connection."))
    # the list before the login says nothing about what comes after it
    dialogue.capabilities = offered.without("MOVE", "UIDPLUS", "CONDSTORE", "QRESYNC")
    unchanged = dialogue.capabilities
    said = list[str]()
    if plan is None:
        status = await _login_command(dialogue, login)
    else:
        status = await _authenticate(dialogue, plan, offered, said)
    if status.kind is not StatusKind.OK:
        scrubbed = Status(status.kind, status.code, status.argument, dialogue.trace.scrub(status.text))
        if login.mechanism is Mechanism.PASSWORD:
            raise login_refusal(scrubbed)
        raise token_refusal(scrubbed, dialogue.trace.scrub(" ".join(said)))
    if dialogue.capabilities is unchanged:
        await _capabilities(dialogue)


async def _authenticate(dialogue: Dialogue, plan: Exchange, offered: Capabilities, said: list[str]) -> Status:
    """`said` takes what an error challenge told."""
    dialogue.trace.hide(plan.response.decode("ascii"))
    command = b"AUTHENTICATE " + plan.name.encode("ascii")
    async with dialogue.turn():
        if offered.sasl_ir and len(plan.response) <= LONGEST_INLINE:
            tag = await dialogue.send([command + b" ", plan.response], shown=command + b" ***")
            return await _outcome(dialogue, tag, [], plan.dummy, said)
        tag = await dialogue.send([command])
        return await _outcome(dialogue, tag, [plan.response], plan.dummy, said)


async def _login_command(dialogue: Dialogue, login: Login) -> Status:
    parts: list[Part] = [b"LOGIN "]
    for value in (login.username, login.secret):
        part = string(value.encode("utf-8", "surrogatepass"))
        parts += [part, b" "]
    shown = b"LOGIN *** ***" + (b" (literals)" if any(isinstance(part, Literal) for part in parts) else b"")
    try:
        async with dialogue.turn():
            tag = await dialogue.send(parts[:-1], shown=shown)
            return await _outcome(dialogue, tag, None, None, [])
    except (CommandRefused, CommandBad) as error:
        # refused at a literal, before all of it was sent
        kind = StatusKind.BAD if isinstance(error, CommandBad) else StatusKind.NO
        return Status(kind, error.response_code, b"", error.server_text)


async def _outcome(
    dialogue: Dialogue, tag: bytes, responses: list[bytes] | None, dummy: bytes | None, said: list[str]
) -> Status:
    """The tagged answer to a login: one line for each challenge that is due, one for an error's, one to cancel.

    `responses` None: the command has no challenges."""
    cancelled = responses is None
    while True:
        answer = await dialogue.receive()
        if isinstance(answer, Continuation) and not cancelled:
            if responses:
                line = responses.pop()
            elif dummy is not None:
                said.append(challenge_text(answer.text))
                line, dummy = dummy, None
            else:
                line, cancelled = b"*", True
            await dialogue.send_line(line, shown=b"***")
        elif isinstance(answer, Tagged) and answer.tag == tag:
            status = answer.status
            if status.kind is StatusKind.BYE:
                raise early_goodbye(status)
            if status.kind is StatusKind.OK and status.code == "CAPABILITY":
                dialogue.capabilities = Capabilities(status.argument.decode("ascii", "replace").split())
            return status
        elif isinstance(answer, Untagged):
            dialogue.note(answer)
        else:
            dialogue.junk(answer)


async def _settle_in(dialogue: Dialogue, *, probe: bool) -> None:
    """ID and ENABLE, in one trip. A refusal costs nothing but the extension.

    `probe`: Outlook says OK to a token that opens no mailbox, and refuses every command afterwards.
    """
    if not dialogue.capabilities:
        await _capabilities(dialogue)
    offered = dialogue.capabilities
    commands: list[list[Part]] = []
    if offered.has("ID"):
        commands.append([b'ID ("name" "CIO Desktop" "version" "', __version__.encode("ascii"), b'")'])
    enable = len(commands)
    if offered.has("ENABLE") and offered.condstore:
        commands.append([b"ENABLE QRESYNC" if offered.qresync else b"ENABLE CONDSTORE"])
    if probe:
        commands.append([b"NAMESPACE" if offered.has("NAMESPACE") else b'LIST "" INBOX'])
    replies = await dialogue.run_many(commands, want={"ENABLED"})
    if probe:
        for reply in replies:
            if is_not_connected(reply.status.text):
                raise not_connected(reply.status.text)
    if offered.qresync and not (replies[enable].status.kind is StatusKind.OK and _enabled(replies, "QRESYNC")):
        dialogue.learn(Quirk.NO_QRESYNC)  # a tagged OK alone enables nothing


def _enabled(replies: Sequence[Reply], name: str) -> bool:
    return any(name in response.rest.decode("ascii", "replace").upper().split() for response in replies[0].data)
