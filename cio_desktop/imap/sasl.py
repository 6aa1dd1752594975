"""SASL messages, made and read: PLAIN, XOAUTH2, OAUTHBEARER (RFC 7628), XOAUTH. Pure; sends nothing.

Fields of the bearer mechanisms are parted by \\x01: whatever could hold one is refused before anything is made of it.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from cio_desktop.language import Said

from .arguments import refuse_line_breaks
from .capabilities import Capabilities
from .errors import ArgumentRefused, ConfigRefused

# Servers commonly refuse command lines over 8,192 octets; a longer first response waits for its challenge.
LONGEST_INLINE = 8000

_BEARER = ("OAUTHBEARER", "XOAUTH2")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_TOKEN = re.compile(r"[\x21-\x7e]{1,100000}\Z")
_PAYLOAD = re.compile(r"[\x20-\x7e]{1,100000}\Z")
_HOST = re.compile(r"[^\x00-\x20\x7f]{1,255}\Z")
_BROKEN_NAME = Said("The user name holds a line break or a NUL.")
_BROKEN_PASSWORD = Said("The password holds a line break or a NUL.")
_CONTROLLED_NAME = Said("The user name holds a control character.")
_CONTROLLED_PASSWORD = Said("The password holds a control character.")
_TOLD = ("status", "scope", "schemes")


class Mechanism(StrEnum):
    """What the secret of a login is."""

    PASSWORD = "password"
    BEARER = "bearer"  # an OAuth 2 access token, for OAUTHBEARER or XOAUTH2
    XOAUTH = "xoauth"  # a signed OAuth 1.0a request (oauth/xoauth.py)


@dataclass(frozen=True)
class Login:
    """As whom, and with what. `preferred`: SASL names the provider wants tried first, where the server offers them."""

    username: str
    secret: str = field(repr=False)
    mechanism: Mechanism = Mechanism.PASSWORD
    preferred: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """What goes over the wire for one login: the mechanism's name, the first response, the answer to an error."""

    name: str
    response: bytes = field(repr=False)
    dummy: bytes | None = None
    """The line that acknowledges an error challenge; None: such a challenge is cancelled."""


def refuse_control(login: Login) -> None:
    """Raises ArgumentRefused for what must not get near a wire."""
    for value, broken, controlled in (
        (login.username, _BROKEN_NAME, _CONTROLLED_NAME),
        (login.secret, _BROKEN_PASSWORD, _CONTROLLED_PASSWORD),
    ):
        # \x01 separates the fields of some mechanisms
        if b"\x01" in refuse_line_breaks(value.encode("utf-8", "surrogatepass"), broken):
            raise ArgumentRefused(controlled)
    if _CONTROL.search(login.username):
        raise ArgumentRefused(_CONTROLLED_NAME)
    if login.mechanism is Mechanism.PASSWORD:
        return
    allowed = _TOKEN if login.mechanism is Mechanism.BEARER else _PAYLOAD
    if not allowed.match(login.secret):
        raise ArgumentRefused(Said("The token holds a character that no token has."))


def exchange(login: Login, offered: Capabilities, host: str, port: int) -> Exchange | None:
    """How to log in where SASL is used; None: no SASL mechanism for a password, the LOGIN command is left.

    Raises ConfigRefused when the server offers no mechanism for a token.
    """
    refuse_control(login)
    match login.mechanism:
        case Mechanism.PASSWORD:
            if not offered.has("AUTH=PLAIN"):
                return None
            return Exchange("PLAIN", _packed(f"\0{login.username}\0{login.secret}"))
        case Mechanism.XOAUTH:
            if not offered.has("AUTH=XOAUTH"):
                raise ConfigRefused(
                    Said(
                        "The mail server offers no sign-in with OAuth 1.0; its provider has dropped it. Connect again."
                    ),
                    code="auth.no_oauth",
                )
            return Exchange("XOAUTH", _packed(login.secret))
        case Mechanism.BEARER:
            return _bearer(login, offered, host, port)
        case never:
            assert_never(never)


def _bearer(login: Login, offered: Capabilities, host: str, port: int) -> Exchange:
    wanted = [name for name in (str(name).upper() for name in login.preferred) if name in _BEARER]
    name = next((name for name in (*wanted, *_BEARER) if offered.has(f"AUTH={name}")), None)
    if name == "OAUTHBEARER":
        return Exchange(name, oauthbearer(login.username, login.secret, host, port), base64.b64encode(b"\x01"))
    if name == "XOAUTH2":
        return Exchange(name, xoauth2(login.username, login.secret), b"")
    raise ConfigRefused(
        Said("The mail server offers no sign-in with a provider's token. Use a password or an app password."),
        code="auth.no_oauth",
    )


def xoauth2(username: str, token: str) -> bytes:
    return _packed(f"user={username}\x01auth=Bearer {token}\x01\x01")  # as it is: of XOAUTH2


def oauthbearer(username: str, token: str, host: str, port: int) -> bytes:
    if not _HOST.match(host):
        raise ArgumentRefused(Said("The host's name holds a control character."))
    escaped = username.replace("=", "=3D").replace(",", "=2C")
    return _packed(f"n,a={escaped},\x01host={host}\x01port={port}\x01auth=Bearer {token}\x01\x01")  # as it is: RFC 7628


def challenge_text(challenge: bytes) -> str:
    """What an error challenge says ("status 401, scope mail"); "" when it says nothing that can be read."""
    try:
        told = json.loads(base64.b64decode(challenge, validate=True))
    except (binascii.Error, ValueError, RecursionError):
        return ""
    if not isinstance(told, dict):
        return ""
    words = [f"{name} {told[name]}" for name in _TOLD if isinstance(told.get(name), str | int) and told[name] != ""]
    return _CONTROL.sub(" ", ", ".join(words))[:300]  # as it is: words of the server


def _packed(text: str) -> bytes:
    return base64.b64encode(text.encode("utf-8", "surrogatepass"))
