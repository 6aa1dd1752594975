"""What a source can sign in with. Data only; a secret never shows in a repr."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from cio_desktop.protocol.enums import AuthType


@dataclass(frozen=True, slots=True)
class Password:
    """Of the mailbox, or an app password."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewGrant:
    """Access that a provider just gave (OAuth 2). Without an access token, one is fetched first.

    `expires_in`: seconds the access token is good for; 0: not known.
    """

    provider_key: str
    refresh_token: str = field(repr=False)
    access_token: str | None = field(default=None, repr=False)
    expires_in: int = 0
    scope: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class OAuth1Token:
    """A token and its secret (OAuth 1.0a), as the API took them in 2012."""

    provider_key: str
    token: str = field(repr=False)
    token_secret: str = field(repr=False)


Credential = Password | NewGrant | OAuth1Token


def credential_of(given: Credential | str) -> Credential:
    """A plain text is a password."""
    return Password(given) if isinstance(given, str) else given


def auth_type_of(credential: Credential) -> AuthType:
    match credential:
        case Password():
            return AuthType.PASSWORD
        case NewGrant():
            return AuthType.OAUTH2
        case OAuth1Token():
            return AuthType.OAUTH1
        case never:
            assert_never(never)
