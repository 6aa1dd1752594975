"""How a source gets another sign-in: at its provider's page, or by a password; and how its server's certificate is
looked at."""

from __future__ import annotations

from cio_desktop.language import tr
from cio_desktop.protocol.enums import AuthType
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.words.cures import Cure


def by_provider(source: Source) -> bool:
    """Whether it signs in at a provider, through the browser, so that no password is asked for."""
    return source.authentication_type == AuthType.OAUTH2


def oauth1(source: Source) -> bool:
    """Whether it has a token of OAuth 1.0, which no page of any provider can renew."""
    return source.authentication_type.startswith("oauth") and not by_provider(source)


def renewal(source: Source | None) -> str:
    """The command that gives it another sign-in."""
    return str(Cure.CONNECT) if source is not None and by_provider(source) else tr("Change password…")


def sign_in_cures(source: Source, code: str) -> tuple[Cure, ...]:
    """What a person can do about a refused sign-in. `code`: why it was refused."""
    if code == "auth.app_password":
        return (Cure.SIGN_IN, Cure.APP_PASSWORD, Cure.DETAILS)
    if code == "auth.imap_off":  # another password would be refused as well
        return (Cure.CHECK, Cure.CONNECT if by_provider(source) else Cure.SIGN_IN, Cure.DETAILS)
    if by_provider(source):
        match code:
            case "oauth.client" | "oauth.endpoint" | "oauth.provider":
                return (Cure.PROVIDERS, Cure.CONNECT, Cure.DETAILS)
            case "oauth.provider_gone":
                return (Cure.PROVIDERS, Cure.USE_PASSWORD, Cure.DETAILS)
            case "auth.no_oauth":
                return (Cure.USE_PASSWORD, Cure.DETAILS)
            case _:
                return (Cure.CONNECT, Cure.DETAILS)
    if oauth1(source):
        return (Cure.USE_PASSWORD, Cure.REPLACE, Cure.DETAILS)
    return (Cure.SIGN_IN, Cure.DETAILS)


# Why a certificate was refused; that none could be agreed on is another matter.
_CERTIFICATE = frozenset({"tls.expired", "tls.mismatch", "tls.untrusted", "tls.pin_changed"})


def certificate_cures(source: Source) -> tuple[Cure, ...]:
    return (Cure.CERTIFICATE,) if source.status_code in _CERTIFICATE else ()
