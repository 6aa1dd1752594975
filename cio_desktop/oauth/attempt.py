"""One sign-in of one person at one provider: what the browser is sent there with, and what it may come back with.

State, PKCE verifier and one use protect it (RFC 6749, 7636, 9207; oauth/README.md, Threats). No I/O: listener.py waits
for the browser, tokens.py asks for the token.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode, urlsplit

from cio_desktop.language import Said

from .errors import BadAnswer, OAuthError
from .provider import ProviderSettings, check_endpoint
from .refusals import CODE, error_of_code

LIFE = 600.0
LONGEST = 8 * 1024

_CODE_VALUE = re.compile(r"[\x21-\x7e]{1,4096}")


class Attempt:
    """Good for one answer, for ten minutes. `redirect_uri`: the registered one with the port that is listened on."""

    def __init__(
        self,
        provider: ProviderSettings,
        redirect_uri: str,
        login_hint: str | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.provider = provider
        self.redirect_uri = redirect_uri
        self.login_hint = login_hint
        self.verifier = secrets.token_urlsafe(48)  # 64 characters
        self._state = secrets.token_urlsafe(32)
        self._now = now
        self._ends = now() + LIFE
        self._used = False

    def __repr__(self) -> str:
        return f"<Attempt at {self.provider.host}>"  # as it is: for logs

    @property
    def authorization_url(self) -> str:
        """What the browser opens. Raises SettingsRefused when the provider's address isn't one to open."""
        endpoint = check_endpoint(self.provider.authorization_endpoint, "authorization_endpoint")
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()
        fields = [
            ("response_type", "code"),
            ("client_id", self.provider.key),
            ("redirect_uri", self.redirect_uri),
            ("scope", self.provider.scope),
            ("state", self._state),
            ("code_challenge", challenge),
            ("code_challenge_method", "S256"),
            *self.provider.extra,
        ]
        if self.login_hint:
            fields.append(("login_hint", self.login_hint))
        return endpoint + ("&" if "?" in endpoint else "?") + urlencode(fields)

    @property
    def expired(self) -> bool:
        return self._now() >= self._ends

    def matches(self, query: str) -> bool:
        """Whether this comes from the sign-in that was begun here. Anybody may send anything to a listener."""
        try:
            return self._is_ours(_parse(query).get("state"))
        except OAuthError:
            return False

    def accept(self, query_or_url: str) -> str:
        """The code the provider sent. Raises OAuthError: oauth.state, .used, .expired, .issuer, or what it says itself.

        What doesn't have our state, or nothing in it, changes nothing; anything else ends the attempt.
        """
        given = _parse(query_or_url)
        if not self._is_ours(given.get("state")):
            raise OAuthError(
                Said("The answer doesn't belong to this sign-in, so it was ignored. Start the sign-in again."),
                code="oauth.state",
            )
        code = "" if "error" in given else _code(given.get("code", ""))
        self._spend()
        self._check_issuer(given.get("iss"))
        if "error" in given:
            refusal = given["error"] if CODE.fullmatch(given["error"]) else ""
            raise error_of_code(refusal, refusal or "unreadable")
        return code

    def accept_pasted(self, text: str) -> str:
        """The address the browser ended at, or the bare code some providers show. PKCE protects the latter alone."""
        text = text.strip()
        if "://" in text or "state=" in text or text.startswith(("code=", "error=")):
            return self.accept(text)
        code = _code(text)
        self._spend()
        return code

    def _spend(self) -> None:
        if self._used:
            raise OAuthError(Said("This sign-in was already answered. Start it again."), code="oauth.used")
        self._used = True
        if self.expired:
            raise OAuthError(Said("The sign-in took longer than ten minutes. Start it again."), code="oauth.expired")

    def _is_ours(self, state: str | None) -> bool:
        return state is not None and hmac.compare_digest(state.encode(), self._state.encode())

    def _check_issuer(self, issuer: str | None) -> None:
        """RFC 9207: the answer of one provider must not be taken for that of another."""
        if issuer is None:
            trusted = not self.provider.iss_required
        elif self.provider.issuer is not None:
            trusted = hmac.compare_digest(issuer.encode(), self.provider.issuer.encode())
        else:
            trusted = _origin(issuer) == _origin(self.provider.authorization_endpoint)
        if not trusted:
            raise OAuthError(
                Said(
                    "The answer came from another provider than the one that was asked, so it was refused. Start the "
                    "sign-in again; if it happens again, check the issuer in the settings under OAuth providers."
                ),
                code="oauth.issuer",
            )


def _parse(query_or_url: str) -> dict[str, str]:
    """The parameters of an answer; each may come once."""
    text = query_or_url.partition("#")[0]
    query = text.partition("?")[2] if "?" in text else "" if "://" in text else text
    try:
        if len(query) > LONGEST:
            raise ValueError
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=50, errors="strict")
        given = dict(pairs)
        if len(given) != len(pairs):
            raise ValueError
    except ValueError:  # also UnicodeDecodeError
        raise BadAnswer(Said("What the browser came back with can't be read. Start the sign-in again.")) from None
    return given


def _code(text: str) -> str:
    if not _CODE_VALUE.fullmatch(text):
        raise BadAnswer(Said("There is no code in what the browser came back with. Start the sign-in again."))
    return text


def _origin(url: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(url)
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
        return parts.scheme, parts.hostname, port
    except ValueError:
        return "", None, None
