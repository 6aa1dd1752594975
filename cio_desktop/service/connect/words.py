"""What went wrong, as the pages head it, and what a person in front of a browser can do. The sentence between the two
is the error's own."""

from __future__ import annotations

_TITLES = {
    "auth.password": "The password was not accepted",
    "auth.app_password": "An app password is needed",
    "auth.imap_off": "IMAP is turned off",
    "auth.grant_refused": "The access was taken back",
    "auth.no_oauth": "This mail server takes passwords only",
    "auth.not_connected": "The mail server shows no mail",
    "auth.token": "The mail server refused the sign-in",
    "oauth.denied": "Access was not allowed",
    "oauth.state": "That belongs to another sign-in",
    "oauth.used": "This sign-in was answered already",
    "oauth.timeout": "The sign-in took too long",
    "oauth.expired": "The sign-in took too long",
    "oauth.unavailable": "The provider does not answer",
    "oauth.client": "The provider does not know this program",
    "oauth.scope": "Access to mail was not allowed",
    "oauth.provider_gone": "This way to sign in was removed",
    "oauth.no_refresh_token": "The access would not last",
    "net.dns": "There is no such mail server",
    "net.refused": "The mail server does not answer",
    "net.timeout": "The mail server does not answer",
    "tls.untrusted": "The mail server can't be trusted",
    "tls.mismatch": "The mail server can't be trusted",
    "tls.expired": "The mail server's certificate has run out",
    "svc.fault": "Something failed here",
}
_GROUPS = {
    "auth": "The sign-in was refused",
    "oauth": "The sign-in did not work",
    "net": "The mail server can't be reached",
    "tls": "The connection is not safe",
    "connect": "This link can't be used",
}
_ADVICE = {
    "auth.password": "Check the password. Many providers want an app password here instead of the usual one.",
    "auth.imap_off": "Turn IMAP on in the settings of the mailbox, then try again.",
    "auth.token": "Allow access to mail when the provider asks, and check that IMAP is switched on for the mailbox.",
    "auth.not_connected": "Sign in as the person whose mailbox it is, and check that IMAP is switched on for it.",
    "auth.no_oauth": "Use a password or an app password.",
    "net.dns": "Check the spelling of the server's name.",
    "net.refused": "Check the server's name and port, or try again later.",
    "net.timeout": "Check the server's name and port, or try again later.",
    "tls.untrusted": "Check the server's name. Nothing was sent to it.",
    "tls.mismatch": "Check the server's name. Nothing was sent to it.",
}


def title(code: str) -> str:
    return _TITLES.get(code) or _GROUPS.get(code.partition(".")[0], "It did not work")


def advice(code: str) -> str | None:
    """None: the error's own sentence says it."""
    return _ADVICE.get(code)
