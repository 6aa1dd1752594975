"""What went wrong, as the pages head it, and what a person in front of a browser can do. The sentence between the two
is the error's own."""

from __future__ import annotations

from cio_desktop.language import Text, tr

_TITLES = {
    "auth.password": Text("The password was not accepted"),
    "auth.app_password": Text("An app password is needed"),
    "auth.imap_off": Text("IMAP is turned off"),
    "auth.grant_refused": Text("The access was taken back"),
    "auth.no_oauth": Text("This mail server takes passwords only"),
    "auth.not_connected": Text("The mail server shows no mail"),
    "auth.token": Text("The mail server refused the sign-in"),
    "oauth.denied": Text("Access was not allowed"),
    "oauth.state": Text("That belongs to another sign-in"),
    "oauth.used": Text("This sign-in was answered already"),
    "oauth.timeout": Text("The sign-in took too long"),
    "oauth.expired": Text("The sign-in took too long"),
    "oauth.unavailable": Text("The provider does not answer"),
    "oauth.client": Text("The provider does not know this program"),
    "oauth.scope": Text("Access to mail was not allowed"),
    "oauth.provider_gone": Text("This way to sign in was removed"),
    "oauth.no_refresh_token": Text("The access would not last"),
    "net.dns": Text("There is no such mail server"),
    "net.refused": Text("The mail server does not answer"),
    "net.timeout": Text("The mail server does not answer"),
    "tls.untrusted": Text("The mail server can't be trusted"),
    "tls.mismatch": Text("The mail server can't be trusted"),
    "tls.expired": Text("The mail server's certificate has run out"),
    "svc.fault": Text("Something failed here"),
}
_GROUPS = {
    "auth": Text("The sign-in was refused"),
    "oauth": Text("The sign-in did not work"),
    "net": Text("The mail server can't be reached"),
    "tls": Text("The connection is not safe"),
    "connect": Text("This link can't be used"),
}
_ADVICE = {
    "auth.password": Text("Check the password. Many providers want an app password here instead of the usual one."),
    "auth.imap_off": Text("Turn IMAP on in the settings of the mailbox, then try again."),
    "auth.token": Text(
        "Allow access to mail when the provider asks, and check that IMAP is switched on for the mailbox."
    ),
    "auth.not_connected": Text("Sign in as the person whose mailbox it is, and check that IMAP is switched on for it."),
    "auth.no_oauth": Text("Use a password or an app password."),
    "net.dns": Text("Check the spelling of the server's name."),
    "net.refused": Text("Check the server's name and port, or try again later."),
    "net.timeout": Text("Check the server's name and port, or try again later."),
    "tls.untrusted": Text("Check the server's name. Nothing was sent to it."),
    "tls.mismatch": Text("Check the server's name. Nothing was sent to it."),
}


def title(code: str) -> str:
    return str(_TITLES.get(code) or _GROUPS.get(code.partition(".")[0]) or tr("It did not work"))


def advice(code: str) -> str | None:
    """None: the error's own sentence says it."""
    found = _ADVICE.get(code)
    return None if found is None else str(found)
