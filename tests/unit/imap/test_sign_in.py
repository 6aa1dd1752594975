"""From the greeting to the session: what is refused, how it is called, and that a password never travels in clear."""

import asyncio
import base64
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from cio_desktop.imap import wire
from cio_desktop.imap.connection import Connection, Endpoint, Login, Timeouts, default_context
from cio_desktop.imap.errors import (
    ArgumentRefused,
    AuthFailed,
    ConfigRefused,
    ConnectFailed,
    MailError,
    NotImap,
    Throttled,
    TlsFailed,
)
from cio_desktop.imap.trace import Trace

PASSWORD = "correct horse battery"
PACKED = base64.b64encode(f"\0bob\0{PASSWORD}".encode())


async def open_to(
    scripted: Any,
    script: Callable[[Any], Awaitable[None]],
    *,
    implicit: bool = False,
    server: ssl.SSLContext | None = None,
    client: ssl.SSLContext | None = None,
    host: str = "127.0.0.1",
    insecure: bool = False,
    trace: Trace | None = None,
    login: Login = Login("bob", PASSWORD),  # noqa: B008
    timeouts: Timeouts | None = None,
) -> Connection:
    async with scripted.serving(script, server) as port:
        connection = await Connection.open(
            Endpoint(host, port, implicit, insecure),
            login,
            timeouts=timeouts or scripted.PATIENT,
            ssl_context=client,
            trace=trace,
        )
        await connection.logout()
        return connection


async def refused(scripted: Any, script: Callable[[Any], Awaitable[None]], **options: Any) -> MailError:
    with pytest.raises(MailError) as caught:
        await open_to(scripted, script, **options)
    assert PASSWORD not in caught.value.connection_log + str(caught.value) + caught.value.server_text
    return caught.value


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the server were not on this machine."""
    monkeypatch.setattr(wire, "_is_loopback", lambda address: False)


# -- greeting


@pytest.mark.parametrize(
    ("greeting", "kind", "code"),
    [
        (b"* BYE Too many connections\r\n", Throttled, "net.throttled"),
        (b"* BYE Server terminating on request.\r\n", ConnectFailed, "net.early_close"),
        (b"* BYE [UNAVAILABLE] Shutting down\r\n", Throttled, "net.throttled"),
        (b"* NO busy\r\n", Throttled, "net.throttled"),
        (b"220 mail.example.com ESMTP\r\n", NotImap, "net.not_imap"),
        (b"+OK POP3 ready\r\n", NotImap, "net.not_imap"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", NotImap, "net.not_imap"),
        (b"\x00\xff\r\n", NotImap, "net.not_imap"),
        (b"* 5 EXISTS\r\n", NotImap, "net.not_imap"),
        (b"", ConnectFailed, "net.early_close"),
        (b"* OK unfinis", ConnectFailed, "net.early_close"),
    ],
)
async def test_greetings(scripted: Any, greeting: bytes, kind: type[MailError], code: str) -> None:
    async def script(peer: Any) -> None:
        await peer.raw(greeting)

    error = await refused(scripted, script)
    assert type(error) is kind
    assert error.code == code


async def test_no_greeting_and_a_dripping_one(scripted: Any) -> None:
    async def silent(peer: Any) -> None:
        await peer.silence()

    async def drips(peer: Any) -> None:
        for _ in range(100):
            await peer.raw(b"*")
            await asyncio.sleep(0.05)

    for script in (silent, drips):
        error = await refused(scripted, script, timeouts=scripted.SHORT)
        assert (type(error), error.code) == (ConnectFailed, "net.timeout")


async def test_preauth_only_from_this_machine(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* PREAUTH [CAPABILITY IMAP4rev1 UIDPLUS] hello root")
        await peer.answer(b"LOGOUT", b"* BYE")

    connection = await open_to(scripted, script)
    assert connection.capabilities.uidplus


@pytest.mark.usefixtures("far_away")
async def test_preauth_from_elsewhere(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* PREAUTH [CAPABILITY IMAP4rev1] hello root")
        await peer.silence()

    assert isinstance(await refused(scripted, script, insecure=True), ConfigRefused)


# -- encryption


@pytest.mark.usefixtures("far_away")
@pytest.mark.parametrize("stripped", [b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi", b"* OK hi"])
async def test_no_starttls_no_login(scripted: Any, stripped: bytes) -> None:
    lines: list[bytes] = []

    async def script(peer: Any) -> None:
        await peer.say(stripped)
        while line := await peer.line():
            lines.append(line)
            tag = line.split()[0]
            await peer.say(b"* CAPABILITY IMAP4rev1 AUTH=PLAIN", tag + b" OK done")

    error = await refused(scripted, script)
    assert (type(error), error.code) == (ConfigRefused, "auth.no_tls")
    assert all(b"LOGIN" not in line and b"AUTHENTICATE" not in line for line in lines)


@pytest.mark.parametrize(
    "reply", [b"%s NO not now\r\n", b"%s BAD what\r\n", b"%s OK begin\r\nc2 OK [CAPABILITY IMAP4rev1] done\r\n"]
)
async def test_failed_or_injected_starttls(scripted: Any, reply: bytes) -> None:
    after: list[bytes] = []

    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi")
        tag = await peer.expect(b"STARTTLS")
        await peer.raw(reply % tag)
        while piece := await peer.reader.read(1000):
            after.append(piece)

    error = await refused(scripted, script)
    assert (type(error), error.code) == (ConfigRefused, "auth.no_tls")
    assert after == []


async def test_starttls_forgets_what_was_said_in_clear(scripted: Any, authority: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR] hi")
        await peer.answer(b"STARTTLS")
        await peer.writer.start_tls(authority.good.server_context())
        await peer.answer(b"CAPABILITY", b"* CAPABILITY IMAP4rev1")
        await peer.answer(b'LOGIN "bob" "correct horse battery"')
        await peer.answer(b"CAPABILITY", b"* CAPABILITY IMAP4rev1 MOVE")
        await peer.answer(b"LOGOUT", b"* BYE")

    connection = await open_to(scripted, script, host="localhost", client=authority.client_context())
    assert connection.tls
    assert connection.capabilities.move


@pytest.mark.parametrize(
    ("name", "code"), [("expired", "tls.expired"), ("wrong_host", "tls.mismatch"), ("stranger", "tls.untrusted")]
)
@pytest.mark.parametrize("implicit", [True, False])
async def test_bad_certificates(scripted: Any, authority: Any, name: str, code: str, implicit: bool) -> None:
    context = getattr(authority, name).server_context()
    lines: list[bytes] = []

    async def script(peer: Any) -> None:
        if not implicit:
            await peer.say(b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR] hi")
            await peer.answer(b"STARTTLS")
            await peer.writer.start_tls(context)
        while line := await peer.line():
            lines.append(line)

    error = await refused(
        scripted,
        script,
        implicit=implicit,
        server=context if implicit else None,
        client=authority.client_context(),
        host="localhost",
    )
    assert (type(error), error.code) == (TlsFailed, code)
    assert lines == []


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1:DeprecationWarning")
@pytest.mark.parametrize("implicit", [True, False])
async def test_a_server_that_speaks_old_tls_alone(scripted: Any, authority: Any, implicit: bool) -> None:
    context = authority.good.server_context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    ours = default_context.__wrapped__()  # the program's own, not the one that all of it share
    ours.load_verify_locations(authority.ca_file)
    lines: list[bytes] = []

    async def script(peer: Any) -> None:
        if not implicit:
            await peer.say(b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR] hi")
            await peer.answer(b"STARTTLS")
            await peer.writer.start_tls(context)
        while line := await peer.line():
            lines.append(line)

    error = await refused(
        scripted,
        script,
        implicit=implicit,
        server=context if implicit else None,
        client=ours,
        host="localhost",
    )
    assert error.code in ("tls.protocol", "net.early_close")  # as the other end tells it
    assert lines == []


async def test_tls_to_a_clear_port(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK hello")
        await peer.silence()

    error = await refused(scripted, script, implicit=True)
    assert (type(error), error.code) == (TlsFailed, "tls.protocol")


# -- login


async def test_login_disabled(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] hi")
        assert await peer.line() == b""

    assert isinstance(await refused(scripted, script), ConfigRefused)


@pytest.mark.parametrize(
    ("capabilities", "password", "sent"),
    [
        (b"AUTH=PLAIN SASL-IR", PASSWORD, [b"c1 AUTHENTICATE PLAIN " + PACKED]),
        (b"AUTH=PLAIN", PASSWORD, [b"c1 AUTHENTICATE PLAIN", PACKED]),
        (b"", 'a"b\\c', [b'c1 LOGIN "bob" "a\\"b\\\\c"']),
        (b"LITERAL+", "pässword", [b'c1 LOGIN "bob" {9+}', "pässword".encode()]),
        (b"", "pässword", [b'c1 LOGIN "bob" {9}', "pässword".encode()]),
    ],
)
async def test_ways_to_log_in(scripted: Any, capabilities: bytes, password: str, sent: list[bytes]) -> None:
    lines: list[bytes] = []
    trace = Trace()

    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 " + capabilities + b"] hi")
        lines.append(await peer.line())
        for _ in sent[1:]:
            if not lines[-1].endswith(b"+}"):
                await peer.say(b"+ ")
            lines.append(await peer.line())
        await peer.say(b"c1 OK [CAPABILITY IMAP4rev1] in")
        await peer.answer(b"LOGOUT", b"* BYE")

    await open_to(scripted, script, trace=trace, login=Login("bob", password))
    assert lines == sent
    assert password not in trace.text()
    assert base64.b64encode(password.encode()).decode() not in trace.text()
    assert PACKED.decode() not in trace.text()


async def test_a_server_that_repeats_the_password(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi")
        tag = await peer.expect(b"AUTHENTICATE")
        await peer.say(b"* OK you said " + PACKED, b"%s NO %s is wrong" % (tag, PASSWORD.encode()))
        await peer.silence()

    error = await refused(scripted, script)
    assert type(error) is AuthFailed
    assert error.server_text == "*** is wrong"
    assert PACKED.decode() not in error.connection_log


async def test_a_second_challenge_is_cancelled(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi")
        tag = await peer.expect(b"AUTHENTICATE")
        await peer.say(b"+ eyJzdGF0dXMiOiI0MDAifQ==")
        assert await peer.line() == b"*"
        await peer.say(tag + b" NO [AUTHENTICATIONFAILED] no")
        await peer.silence()

    assert isinstance(await refused(scripted, script), AuthFailed)


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (b"* BYE too many errors\r\n", Throttled, "net.throttled"),
        (b"* BYE Server shutting down.\r\n", ConnectFailed, "net.early_close"),
        (b"%s BYE go away\r\n", Throttled, "net.throttled"),
        (b"", ConnectFailed, "net.early_close"),
        (b"* OK stil", ConnectFailed, "net.early_close"),
    ],
)
async def test_ends_within_the_login(scripted: Any, answer: bytes, kind: type[MailError], code: str) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi")
        tag = await peer.expect(b"AUTHENTICATE")
        await peer.raw(answer.replace(b"%s", tag))

    error = await refused(scripted, script)
    assert (type(error), error.code) == (kind, code)


async def test_silence_within_the_login(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi")
        await peer.silence()

    error = await refused(scripted, script, timeouts=replace(scripted.SHORT, greeting=30))
    assert (type(error), error.code) == (ConnectFailed, "net.timeout")


@pytest.mark.parametrize("login", [Login("bob\r\nc2 LOGOUT", "x"), Login("a", "b\0c"), Login("a\x01auth=Bearer", "x")])
async def test_line_breaks_in_the_login(scripted: Any, login: Login) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1] hi")
        assert await peer.line() == b""

    with pytest.raises(ArgumentRefused):
        await open_to(scripted, script, login=login)


async def test_id_and_enable_after_the_login(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.login(b"IMAP4rev1 ID ENABLE CONDSTORE QRESYNC")
        identify = await peer.expect(b'ID ("name" "CIO Desktop"')
        enable = await peer.expect(b"ENABLE QRESYNC")
        await peer.say(b"* ID NIL", identify + b" OK", enable + b" NO not today")
        await peer.answer(b"LOGOUT", b"* BYE")

    connection = await open_to(scripted, script)
    assert not connection.capabilities.qresync
    assert connection.capabilities.condstore


# -- the way there


async def test_names_ports_and_hosts(scripted: Any) -> None:
    async with scripted.serving(lambda peer: peer.silence()) as port:
        pass
    with pytest.raises(ConnectFailed) as caught:
        await Connection.open(Endpoint("127.0.0.1", port, False), Login("a", "b"), timeouts=scripted.PATIENT)
    assert caught.value.code == "net.refused"
    for host in ("no-such-host.invalid", "a" * 70 + ".invalid", "a..b"):
        with pytest.raises(ConnectFailed) as caught:
            await Connection.open(Endpoint(host, 993, True), Login("a", "b"), timeouts=scripted.PATIENT)
        assert caught.value.code == "net.dns"
    assert PASSWORD not in repr(Login("a", PASSWORD))


async def test_cancelling_leaves_nothing(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.silence()

    async with scripted.serving(script) as port:
        task = asyncio.create_task(Connection.open(Endpoint("127.0.0.1", port, False), Login("a", "b")))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
