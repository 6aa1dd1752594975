"""Sign-in with tokens: what goes over the wire, what an error challenge says, and that nothing can be slipped in."""

import base64
import hashlib
import random
import re
import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from cio_desktop.imap import sasl
from cio_desktop.imap.capabilities import Capabilities
from cio_desktop.imap.connection import Connection, Endpoint, Login, Mechanism, Timeouts
from cio_desktop.imap.errors import (
    ArgumentRefused,
    ConfigRefused,
    ConnectFailed,
    MailError,
    NotConnected,
    Throttled,
    TlsFailed,
    TokenRefused,
)
from cio_desktop.imap.trace import Trace

TOKEN = "ya29.canary-Access_Token~1/+=="
ALICE = "alice@example.com"
# RFC 7628 4.1, with this user, host and token
XOAUTH2 = base64.b64encode(f"user={ALICE}\x01auth=Bearer {TOKEN}\x01\x01".encode())


def bearer(*preferred: str, username: str = ALICE, token: str = TOKEN) -> Login:
    return Login(username, token, Mechanism.BEARER, preferred)


async def open_to(
    scripted: Any,
    script: Callable[[Any], Awaitable[None]],
    login: Login,
    trace: Trace | None = None,
    timeouts: Timeouts | None = None,
) -> Connection:
    async with scripted.serving(script) as port:
        connection = await Connection.open(
            Endpoint("127.0.0.1", port, False), login, timeouts=timeouts or scripted.PATIENT, trace=trace
        )
        await connection.logout()
        return connection


async def refused(
    scripted: Any, script: Callable[[Any], Awaitable[None]], login: Login, timeouts: Timeouts | None = None
) -> MailError:
    with pytest.raises(MailError) as caught:
        await open_to(scripted, script, login, timeouts=timeouts)
    told = caught.value.connection_log + str(caught.value) + caught.value.server_text
    assert login.secret not in told
    assert base64.b64encode(login.secret.encode()).decode() not in told
    return caught.value


# -- which mechanism


@pytest.mark.parametrize(
    ("offered", "preferred", "name"),
    [
        ("AUTH=XOAUTH2 AUTH=OAUTHBEARER", (), "OAUTHBEARER"),
        ("AUTH=XOAUTH2 AUTH=OAUTHBEARER", ("XOAUTH2",), "XOAUTH2"),
        ("AUTH=XOAUTH2 AUTH=OAUTHBEARER", ("xoauth2", "OAUTHBEARER"), "XOAUTH2"),
        ("AUTH=OAUTHBEARER AUTH=PLAIN", ("XOAUTH2",), "OAUTHBEARER"),
        ("AUTH=XOAUTH2 AUTH=PLAIN", (), "XOAUTH2"),
        ("AUTH=XOAUTH2 AUTH=PLAIN", ("PLAIN", "GSSAPI"), "XOAUTH2"),
    ],
)
def test_which_mechanism(offered: str, preferred: tuple[str, ...], name: str) -> None:
    plan = sasl.exchange(bearer(*preferred), Capabilities(offered.split()), "imap.example.com", 993)
    assert plan is not None
    assert plan.name == name


@pytest.mark.parametrize(
    ("login", "offered"),
    [
        (bearer(), "AUTH=PLAIN AUTH=XOAUTH"),
        (bearer("PLAIN"), "AUTH=PLAIN LOGIN"),
        (Login(ALICE, "GET x y=z", Mechanism.XOAUTH), "AUTH=PLAIN AUTH=XOAUTH2"),
    ],
)
def test_a_token_never_goes_where_a_password_would(login: Login, offered: str) -> None:
    with pytest.raises(ConfigRefused) as caught:
        sasl.exchange(login, Capabilities(offered.split()), "imap.example.com", 993)
    assert caught.value.code == "auth.no_oauth"


def test_the_words_of_both_mechanisms() -> None:
    assert sasl.xoauth2(ALICE, TOKEN) == XOAUTH2
    # the example of RFC 7628 4.1
    token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="
    assert sasl.oauthbearer("user@example.com", token, "server.example.com", 143) == (
        b"bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52"
        b"YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"
    )
    assert base64.b64decode(sasl.oauthbearer("a=b,c", "t", "h", 1)).startswith(b"n,a=a=3Db=2Cc,\x01host=h\x01")


@pytest.mark.parametrize(
    ("challenge", "text"),
    [
        (b'{"status":"401","schemes":"bearer","scope":"mail"}', "status 401, scope mail, schemes bearer"),
        (b'{"status":"invalid_token","openid-configuration":"https://as.example"}', "status invalid_token"),
        (b'{"status":400,"scope":""}', "status 400"),
        (b'{"status":{"deep":1}}', ""),
        (b'["status"]', ""),
        (b"[" * 100_000, ""),
        (b"\xff\xfe", ""),
        (b'{"status":"a\\u0000\\r\\nb"}', "status a   b"),
    ],
)
def test_error_challenges(challenge: bytes, text: str) -> None:
    assert sasl.challenge_text(base64.b64encode(challenge)) == text
    assert sasl.challenge_text(challenge) == ""  # not base64 at all


# -- on the wire


@pytest.mark.parametrize("name", ["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize("inline", [True, False])
async def test_signing_in(scripted: Any, name: str, inline: bool) -> None:
    trace, got = Trace(), list[bytes]()

    async def script(peer: Any) -> None:
        await peer.say(f"* OK [CAPABILITY IMAP4rev1 AUTH={name} {'SASL-IR' if inline else ''}] hi".encode())
        line = await peer.line()
        tag, _, rest = line.partition(b" ")
        if inline:
            command, _, response = rest.rpartition(b" ")
        else:
            command = rest
            await peer.say(b"+ ")
            response = await peer.line()
        assert command == b"AUTHENTICATE " + name.encode()
        got.append(base64.b64decode(response))
        await peer.say(tag + b" OK [CAPABILITY IMAP4rev1 MOVE NAMESPACE] in")
        await peer.answer(b"NAMESPACE", b'* NAMESPACE (("" "/")) NIL NIL')
        await peer.answer(b"LOGOUT", b"* BYE")

    connection = await open_to(scripted, script, bearer(), trace)
    assert connection.capabilities.move
    assert f"auth=Bearer {TOKEN}\x01\x01".encode() in got[0]
    assert ALICE.encode() in got[0]
    assert TOKEN not in trace.text()
    assert base64.b64encode(got[0]).decode() not in trace.text()


@pytest.mark.parametrize(("name", "dummy"), [("XOAUTH2", b""), ("OAUTHBEARER", b"AQ==")])
@pytest.mark.parametrize("inline", [True, False])
@pytest.mark.parametrize("code", [b"[AUTHENTICATIONFAILED] ", b""])
async def test_a_refused_token(scripted: Any, name: str, dummy: bytes, inline: bool, code: bytes) -> None:
    async def script(peer: Any) -> None:
        await peer.say(f"* OK [CAPABILITY IMAP4rev1 AUTH={name} {'SASL-IR' if inline else ''}] hi".encode())
        tag = await peer.expect(b"AUTHENTICATE")
        if not inline:
            await peer.say(b"+ ")
            await peer.line()
        told = base64.b64encode(b'{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}')
        await peer.say(b"+ " + told)
        assert await peer.line() == dummy
        await peer.say(tag + b" NO " + code + b"Invalid credentials (Failure)")
        assert await peer.line() == b""

    error = await refused(scripted, script, bearer())
    assert (type(error), error.code) == (TokenRefused, "auth.token")
    assert error.server_text == (
        "Invalid credentials (Failure) (status 400, scope https://mail.google.com/, schemes Bearer)"
    )


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (b"NO AUTHENTICATE failed.", TokenRefused, "auth.token"),
        (b"NO [AUTHORIZATIONFAILED] no", TokenRefused, "auth.token"),
        (b"NO [ALERT] Please log in via your web browser", TokenRefused, "auth.token"),
        (b"NO [UNAVAILABLE] Temporary authentication failure.", Throttled, "net.throttled"),
        (b"NO [LIMIT] too many", Throttled, "net.throttled"),
        (b"BAD User is authenticated but not connected.", NotConnected, "auth.not_connected"),
    ],
)
async def test_refusals_without_a_challenge(scripted: Any, answer: bytes, kind: type[MailError], code: str) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] hi")
        tag = await peer.expect(b"AUTHENTICATE XOAUTH2 ")
        await peer.say(tag + b" " + answer)
        assert await peer.line() == b""

    error = await refused(scripted, script, bearer())
    assert (type(error), error.code) == (kind, code)


@pytest.mark.parametrize("where", [b"AUTHENTICATE", b"CAPABILITY", b"NAMESPACE", b"LIST"])
async def test_outlook_takes_the_token_and_opens_nothing(scripted: Any, where: bytes) -> None:
    names = b"IMAP4rev1 NAMESPACE" if where == b"NAMESPACE" else b"IMAP4rev1"

    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] hi")
        while line := await peer.line():
            tag, command = line.split()[:2]
            if command == where:
                await peer.say(tag + b" BAD User is authenticated but not connected.")
            elif command == b"CAPABILITY":
                await peer.say(b"* CAPABILITY " + names, tag + b" OK done")
            else:
                await peer.say(tag + b" OK AUTHENTICATE completed.")

    error = await refused(scripted, script, bearer())
    assert (type(error), error.code) == (NotConnected, "auth.not_connected")


async def test_a_server_that_asks_without_end(scripted: Any) -> None:
    lines: list[bytes] = []

    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=OAUTHBEARER] hi")
        await peer.line()
        for _ in range(20):
            await peer.say(b"+ eyJzdGF0dXMiOiI0MDAifQ==")
        while line := await peer.line():
            lines.append(line)

    error = await refused(scripted, script, bearer(), scripted.SHORT)
    assert isinstance(error, MailError)
    assert len(lines) == 3  # the response, the acknowledgement, the cancel
    assert lines[1:] == [b"AQ==", b"*"]


async def test_a_long_token_waits_for_its_challenge(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 SASL-IR] hi")
        assert await peer.line() == b"c1 AUTHENTICATE XOAUTH2"
        await peer.say(b"+ ")
        assert len(await peer.line()) > sasl.LONGEST_INLINE
        await peer.say(b"c1 OK [CAPABILITY IMAP4rev1] in")
        await peer.answer(b'LIST "" INBOX')
        await peer.answer(b"LOGOUT", b"* BYE")

    await open_to(scripted, script, bearer(token="x" * 9000))


async def test_login_disabled_is_about_passwords(scripted: Any, authority: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2 SASL-IR] hi")
        await peer.answer(b"AUTHENTICATE XOAUTH2 ", done=b"OK [CAPABILITY IMAP4rev1] in")
        await peer.answer(b'LIST "" INBOX')
        await peer.answer(b"LOGOUT", b"* BYE")

    async with scripted.serving(script, authority.good.server_context()) as port:
        connection = await Connection.open(
            Endpoint("localhost", port, True),
            bearer(),
            timeouts=scripted.PATIENT,
            ssl_context=authority.client_context(),
        )
        assert connection.capabilities.has("IMAP4REV1")
        await connection.logout()


async def test_a_signed_request_of_oauth_1(scripted: Any) -> None:
    payload = 'GET https://mail.google.com/mail/b/a@x/imap/ oauth_consumer_key="k",oauth_nonce="1"'

    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH SASL-IR] hi")
        line = await peer.line()
        assert base64.b64decode(line.removeprefix(b"c1 AUTHENTICATE XOAUTH ")).decode() == payload
        await peer.say(b"c1 OK [CAPABILITY IMAP4rev1] in")
        await peer.answer(b"LOGOUT", b"* BYE")

    await open_to(scripted, script, Login("a@x", payload, Mechanism.XOAUTH))


# -- nothing is slipped in

PIECES = ["a", "\x01", "\x00", "\r\n", "\n", "\r", "=", ",", " ", "\x7f", "\x02", "é", "c2 LOGOUT", "auth=Bearer evil"]


@pytest.mark.parametrize("part", ["username", "token", "payload"])
async def test_one_login_never_more_lines_or_fields_than_it_has(scripted: Any, part: str) -> None:
    rng = random.Random(part)
    lines: list[bytes] = []

    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER AUTH=XOAUTH] hi")
        while line := await peer.line():
            lines.append(line)
            if b"AUTHENTICATE" in line:
                tag = line.split()[0]
                await peer.say(b"+ ")
                lines.append(await peer.line())
                await peer.say(tag + b" NO no")

    sent = 0
    async with scripted.serving(script) as port:
        for _ in range(60):
            text = "".join(rng.choices(PIECES, k=rng.randint(1, 4)))
            mechanism = rng.choice(["XOAUTH2", "OAUTHBEARER"])
            login = {
                "username": Login(text, "token", Mechanism.BEARER, (mechanism,)),
                "token": Login("bob", text, Mechanism.BEARER, (mechanism,)),
                "payload": Login("bob", text, Mechanism.XOAUTH),
            }[part]
            with pytest.raises(MailError) as caught:
                await Connection.open(Endpoint("127.0.0.1", port, False), login, timeouts=scripted.PATIENT)
            if not isinstance(caught.value, ArgumentRefused):
                sent += 1
    assert sent
    assert len(lines) == 2 * sent
    for command, response in zip(lines[::2], lines[1::2], strict=True):
        assert re.fullmatch(rb"c1 AUTHENTICATE (XOAUTH2|OAUTHBEARER|XOAUTH)", command)
        words = base64.b64decode(response)
        fields = {b"XOAUTH2": 3, b"OAUTHBEARER": 5, b"XOAUTH": 0}[command.split()[-1]]
        assert words.count(b"\x01") == fields, words
        assert not re.search(rb"[\x00\r\n]", words)


def test_a_hostile_host_name() -> None:
    with pytest.raises(ArgumentRefused):
        sasl.oauthbearer("bob", "t", "h\x01auth=Bearer evil", 993)


def test_no_secret_in_any_repr() -> None:
    login = bearer()
    plan = sasl.exchange(login, Capabilities(["AUTH=XOAUTH2"]), "h", 1)
    assert TOKEN not in repr(login)
    assert XOAUTH2.decode() not in repr(plan)


# -- certificates


@pytest.mark.parametrize("implicit", [True, False])
@pytest.mark.parametrize("name", ["stranger", "expired", "wrong_host"])
async def test_a_refused_certificate_is_shown_and_can_be_pinned(
    scripted: Any, authority: Any, implicit: bool, name: str
) -> None:
    pem = getattr(authority, name)
    context = pem.server_context()
    logins: list[bytes] = []

    async def script(peer: Any) -> None:
        if not implicit:
            await peer.say(b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR] hi")
            await peer.answer(b"STARTTLS")
            await peer.writer.start_tls(context)
            await peer.answer(b"CAPABILITY", b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR")
        else:
            await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi")
        if line := await peer.line():
            logins.append(line)
            await peer.say(line.split()[0] + b" OK [CAPABILITY IMAP4rev1] in")
            await peer.answer(b"LOGOUT", b"* BYE")

    last = "-----END CERTIFICATE-----\n"
    der = ssl.PEM_cert_to_DER_cert(pem.chain.read_text().partition(last)[0] + last)
    async with scripted.serving(script, context if implicit else None) as port:
        options = {"timeouts": scripted.PATIENT, "ssl_context": authority.client_context()}
        login = Login("bob", "right")
        with pytest.raises(TlsFailed) as caught:
            await Connection.open(Endpoint("localhost", port, implicit), login, **options)
        shown = caught.value.certificate
        assert shown is not None
        assert (shown.sha256, shown.trusted) == (hashlib.sha256(der).hexdigest(), False)
        assert shown.not_after
        assert logins == []
        for wrong in ("0" * 64, "é", ""):
            with pytest.raises(TlsFailed) as caught:
                await Connection.open(Endpoint("localhost", port, implicit, certificate_sha256=wrong), login, **options)
            assert caught.value.code == "tls.pin_changed"
            assert caught.value.certificate == shown
        assert logins == []
        pinned = Endpoint("localhost", port, implicit, certificate_sha256=shown.sha256.upper())
        connection = await Connection.open(pinned, login, **options)
        await connection.logout()
        assert len(logins) == 1


async def test_a_pin_does_not_make_a_clear_port_good(scripted: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK hello")
        await peer.silence()

    async with scripted.serving(script) as port:
        with pytest.raises((TlsFailed, ConnectFailed)) as caught:
            await Connection.open(
                Endpoint("127.0.0.1", port, True, certificate_sha256="0" * 64),
                Login("a", "b"),
                timeouts=scripted.PATIENT,
            )
    assert caught.value.code == "tls.protocol"


async def test_reaching_without_a_login(scripted: Any, authority: Any) -> None:
    async def script(peer: Any) -> None:
        await peer.say(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi")
        await peer.answer(b"LOGOUT", b"* BYE")

    async with scripted.serving(script, authority.good.server_context()) as port:
        connection = await Connection.reach(
            Endpoint("localhost", port, True), timeouts=scripted.PATIENT, ssl_context=authority.client_context()
        )
        assert connection.certificate is not None
        assert connection.certificate.trusted
        assert connection.capabilities.has("AUTH=XOAUTH2")
        await connection.logout()
