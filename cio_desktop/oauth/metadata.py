"""What an issuer publishes about itself: OpenID discovery, else RFC 8414.

Its word counts for its own name only: a document that names another issuer is refused.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit, urlunsplit

import msgspec

from cio_desktop.language import Said
from cio_desktop.net.http import AnswerTooLarge, HttpClient, HttpError

from .errors import BadAnswer, ProviderUnavailable
from .provider import check_endpoint

SECONDS = 10.0


class Metadata(msgspec.Struct, frozen=True):
    """Field names are those of the documents. All endpoints are checked."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    revocation_endpoint: str | None = None
    device_authorization_endpoint: str | None = None
    userinfo_endpoint: str | None = None
    scopes_supported: list[str] = []
    code_challenge_methods_supported: list[str] = []
    authorization_response_iss_parameter_supported: bool = False

    def given(self) -> dict[str, str]:
        """As `resolve` takes it; whatever a person typed goes before it."""
        found = {
            "issuer": self.issuer,
            "authorization_endpoint": self.authorization_endpoint,
            "token_endpoint": self.token_endpoint,
            "revocation_endpoint": self.revocation_endpoint or "",
            "device_endpoint": self.device_authorization_endpoint or "",
            "userinfo_endpoint": self.userinfo_endpoint or "",
            "iss_required": "1" if self.authorization_response_iss_parameter_supported else "",
        }
        return {name: value for name, value in found.items() if value}


async def fetch_metadata(issuer: str, http: HttpClient) -> Metadata:
    """Raises SettingsRefused (the address, or one in the document), ProviderUnavailable, BadAnswer."""
    check_endpoint(issuer, "issuer")
    for url in _places(issuer):
        try:
            answer = await http.ask("GET", url, headers={"accept": "application/json"}, timeout=SECONDS)
        except AnswerTooLarge:
            raise _bad("too_large") from None
        except HttpError:
            raise ProviderUnavailable(
                Said(
                    "{host} can't be reached. Check the issuer's address and the connection.",
                    host=urlsplit(issuer).hostname or "",
                )
            ) from None
        if answer.status >= 500 or answer.status == 429:
            raise ProviderUnavailable(Said("The provider's sign-in server is busy or down. Try again later."))
        if answer.status == 200:
            return _read(answer.body, issuer)
    raise _bad("nothing")


def _places(issuer: str) -> list[str]:
    """OpenID puts its document below the issuer's path, RFC 8414 before it."""
    parts = urlsplit(issuer)
    path = parts.path.rstrip("/")
    return [
        urlunsplit((parts.scheme, parts.netloc, each, "", ""))
        for each in (
            f"{path}/.well-known/openid-configuration",
            f"/.well-known/oauth-authorization-server{path}",
        )
    ]


def _read(body: bytes, issuer: str) -> Metadata:
    try:
        given: Any = msgspec.json.decode(body)
        found = msgspec.convert(given, Metadata)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise _bad("form") from None
    if found.issuer != issuer and found.issuer != issuer.rstrip("/") and found.issuer.rstrip("/") != issuer:
        raise BadAnswer(
            Said(
                "The document at this address is about another issuer, so it isn't used. Enter the issuer exactly as "
                "the provider names it."
            ),
            detail="issuer",
        )
    methods = found.code_challenge_methods_supported
    if methods and "S256" not in methods:
        raise BadAnswer(
            Said("This provider doesn't offer PKCE with S256, without which a sign-in isn't safe."), detail="pkce"
        )
    for name in (
        "authorization_endpoint",
        "token_endpoint",
        "revocation_endpoint",
        "device_authorization_endpoint",
        "userinfo_endpoint",
    ):
        if (url := getattr(found, name)) is not None:
            check_endpoint(url, name)
    return found


_UNUSABLE = {
    "too_large": Said("It is too large."),
    "nothing": Said("Nothing is published there."),
    "form": Said("It isn't what OpenID or OAuth describe."),
}


def _bad(why: str) -> BadAnswer:
    return BadAnswer(
        Said("The issuer's description of itself can't be used.")
        + _UNUSABLE[why]
        + Said("Check the address, or enter the endpoints by hand."),
        detail=why,
    )
